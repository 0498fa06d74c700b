"""The settings of a project: `leeruitkomsten.yaml`, in the folder of a file or above it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from leeruitkomsten.errors import CardError, SettingsError
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.text import as_error, place
from leeruitkomsten.model import SEVERITIES, Finding, Settings, Severity
from leeruitkomsten.source import Document

FILE_NAME = "leeruitkomsten.yaml"

_SEVERITIES: Mapping[str, Severity | None] = {**SEVERITIES, "uit": None}


def settings_for(name: str) -> Settings:
    """Return the settings that hold for a file or a folder; for `-`, those of this folder.

    We look upwards, no further than the top of the repository. Raises
    `SettingsError` where the settings are not in order.
    """
    path = Path(name)
    return _settings_in((path if path.is_dir() else path.parent).resolve())


def forget_settings() -> None:
    """Read settings anew from now on: someone may have changed them."""
    _settings_in.cache_clear()


@cache
def _settings_in(folder: Path) -> Settings:
    file = folder / FILE_NAME
    if file.is_file():
        # Loaded where there are settings: most calls have none.
        from leeruitkomsten.loading.sets import SET, kind_of

        document = _document(file)
        # A set may go by this name too, and settles nothing.
        if kind_of(document.data) != SET:
            return settings_in(document, folder)
    if folder.parent == folder or (folder / ".git").exists():
        return Settings()
    return _settings_in(folder.parent)


def _document(file: Path) -> Document:
    from leeruitkomsten.loading.reader import read
    from leeruitkomsten.loading.schema import complaints
    from leeruitkomsten.loading.sets import SET, kind_of

    source = read_file(shown(file))
    if isinstance(source, Finding):
        raise _error(source)
    reading = read(source)
    if reading.document is None:
        raise _error(reading.findings[0])
    if kind_of(reading.document.data) == SET:
        return reading.document
    for finding in (*reading.findings, *complaints(reading.document, "instellingen.schema.json")):
        raise _error(finding)
    return reading.document


def settings_in(document: Document, folder: Path) -> Settings:
    """Return what settings that keep to their schema say for a folder.

    Raises `SettingsError` where they name a folder that cannot be used.
    """
    data: Mapping[str, Any] = document.data
    severities = {rule: _SEVERITIES[word] for rule, word in data.get("ernst", {}).items()}
    return Settings(
        quality_schema=data.get("kwaliteitsschema", Settings().quality_schema),
        language=data.get("taal"),
        severities=MappingProxyType(severities),
        schema_place=_shown_place(document, "kwaliteitsschema"),
        places=MappingProxyType(
            {rule: _shown_place(document, "ernst", rule) for rule in severities}
        ),
        rule_folders=tuple(_rule_folders(document, folder)),
    )


def _shown_place(document: Document, *route: str) -> str:
    where = place(document.source, document.locate(route, key=True))
    return f"{where.file}:{where.line}:{where.column}"


def _rule_folders(document: Document, folder: Path) -> Iterator[str]:
    """Yield the folders with rules; settings of strangers lead nowhere else."""
    for index, name in enumerate(document.data.get("regelmappen", ())):
        rules = _resolved(folder / name)
        if rules is None or not rules.is_relative_to(folder):
            raise _folder_error("regelmap-buiten-project", document, index)
        if not rules.is_dir():
            raise _folder_error("regelmap-bestaat-niet", document, index)
        yield rules.as_posix()


def _resolved(path: Path) -> Path | None:
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return None  # a circle of links, or letters that no name can have


def _folder_error(key: str, document: Document, index: int) -> SettingsError:
    where = place(document.source, document.locate(("regelmappen", index)))
    return SettingsError(
        key,
        bestand=where.file,
        lijn=where.line,
        kolom=where.column,
        map=document.data["regelmappen"][index],
    )


def rule_files(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder with rules, by name.

    Raises `CardError` where one is a link to elsewhere: what is there is not of the project.
    """
    home = folder.resolve()
    for path in sorted(folder.glob("*.yaml")):
        target = _resolved(path)
        if target is None or not target.is_relative_to(home):
            raise CardError("kaart-buiten-map", bestand=shown(path))
        yield path


def _error(finding: Finding) -> SettingsError:
    return as_error(finding, SettingsError, "instellingen-niet-in-orde")


def shown(file: Path) -> str:
    """Return the name of a file as seen from here, where it is below here."""
    here = Path.cwd()
    return (file.relative_to(here) if file.is_relative_to(here) else file).as_posix()
