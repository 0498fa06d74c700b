"""`leeruitkomsten nieuw`: what is made is written once, and never over what is there."""

from __future__ import annotations

from pathlib import Path

from leeruitkomsten.cli.files import replace_file
from leeruitkomsten.cli.streams import show, tell
from leeruitkomsten.errors import LeeruitkomstenError, OutputError
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.reporting import Style
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.words import counted
from leeruitkomsten.usecases.starting import (
    SCHEMA,
    Wanted,
    empty_template,
    filled_template,
    new_file,
)

_YAML = frozenset({".yaml", ".yml"})
_WORKBOOK = ".xlsx"


def check_call(name: str | None, template: Path | None, source: str | None, wanted: Wanted) -> None:
    """Refuse a call that asks for nothing, or for what does not go together."""
    if source is not None and template is None:
        raise LeeruitkomstenError("uit-zonder-sjabloon")
    if name is None and template is None:
        raise LeeruitkomstenError("nieuw-wat")
    if source is not None and wanted != Wanted():
        raise LeeruitkomstenError("uit-met-gegevens")
    if name not in (None, STDIN) and Path(str(name)).suffix.lower() not in _YAML:
        raise LeeruitkomstenError("nieuw-geen-yaml", bestand=name)
    if template is not None and template.suffix.lower() != _WORKBOOK:
        raise LeeruitkomstenError("sjabloon-geen-xlsx", bestand=template.as_posix())


def write_set(name: str, wanted: Wanted, aside: Style, *, overwrite: bool) -> None:
    """Write a new set, and the schema beside it where an editor would find none."""
    if name == STDIN:
        show(new_file(None, wanted, language=aside.language).text)
        return
    file = Path(name)
    _check_free(file, overwrite=overwrite)
    made = new_file(file, wanted, language=aside.language)
    beside = file.resolve().parent / SCHEMA
    told = ["nieuw.gemaakt"]
    if made.schema is not None:
        replace_file(beside, made.schema)
        told.append("nieuw.schema-ernaast")
    replace_file(file, made.text.encode("utf-8"))
    for key in told:
        _tell(aside.say(key, bestand=clean(file.as_posix()), schema=SCHEMA))


def write_template(
    file: Path, source: str | None, wanted: Wanted, aside: Style, *, overwrite: bool
) -> None:
    """Write the template, filled with a set where there is one; say what does not fit in it."""
    _check_free(file, overwrite=overwrite)
    if source is None:
        data = empty_template(wanted, language=aside.language)
        told = [aside.say("sjabloon.gemaakt", bestand=clean(file.as_posix()))]
    else:
        if Path(source).resolve() == file.resolve():
            raise OutputError("uitvoer-is-invoer", bestand=file.as_posix())
        filled = filled_template(source, language=aside.language)
        data, name = filled.data, clean(filled.file)
        count = counted("leeruitkomst", filled.outcomes, aside)
        facts = {"bestand": clean(file.as_posix()), "leeruitkomsten": count, "set": name}
        told = [aside.say("sjabloon.gevuld", **facts)]
        if filled.left_out:
            told.append(aside.say("sjabloon.niet", set=name, wat=filled.left_out))
    replace_file(file, data)
    for line in told:
        _tell(line)


def _check_free(file: Path, *, overwrite: bool) -> None:
    if file.exists() and not overwrite:
        raise OutputError("nieuw-bestaat", bestand=file.as_posix())


def _tell(text: str) -> None:
    tell(text + "\n")
