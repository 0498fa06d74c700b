"""Documents of a committee in, a plan for one set out, and the file as it would be."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from leeruitkomsten.errors import DocumentError, PathError, SetError
from leeruitkomsten.importing.headings import FIELDS, plain
from leeruitkomsten.importing.plan import make_plan
from leeruitkomsten.importing.read import harvest
from leeruitkomsten.importing.result import data_with, set_from
from leeruitkomsten.importing.stated import CHOICES, said_of_set, stated_value
from leeruitkomsten.loading.files import STDIN, check_exist, read_bytes
from leeruitkomsten.loading.set_text import says, with_data
from leeruitkomsten.loading.sets import SET, Loaded, load, to_data
from leeruitkomsten.loading.text import decode
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.model.draft import Harvest
from leeruitkomsten.model.plan import ImportCall, ImportReport
from leeruitkomsten.source import Source

MOST_BYTES = 20_000_000
"""The largest document we read; pictures make a workbook large, and are passed by."""
_BOM = "\ufeff"


def plan_import(paths: Sequence[str], *, target: str | None, call: ImportCall) -> ImportReport:
    """Return what documents would change in a set, or would make of one that is not there.

    `target` is the file of the set; None: the name of the first document with `.yaml` behind
    it. The plan holds the file as it would be, where there is something to write and nothing
    stands in the way. Nothing is written. Raises `DocumentError` where a document cannot be
    read, `SetError` where the target is no set in order, and `LeeruitkomstenError` where the
    call itself says what cannot be.
    """
    _check_call(call)
    check_exist(paths)
    columns = dict(call.columns)
    if target is None and paths[0] == STDIN:
        raise DocumentError("import-standaardinvoer")
    harvests = [harvest(path, _bytes_of(path), columns) for path in paths]
    _check_columns(columns, harvests)
    target = target or Path(paths[0]).with_suffix(".yaml").as_posix()
    named = [path for path in paths if path != STDIN]
    if any(Path(path).resolve() == Path(target).resolve() for path in named):
        raise DocumentError("import-naar-zichzelf", bestand=target)
    if not os.path.lexists(target):
        plan = make_plan(harvests, None, call, target=target)
        return plan if plan.blocked else _with_new_file(plan, call)
    loaded, mark = _there(target)
    plan = make_plan(harvests, loaded.set, call, target=target)
    return plan if plan.blocked else _with_changed_file(plan, loaded, mark)


def _with_new_file(plan: ImportReport, call: ImportCall) -> ImportReport:
    said, _ = said_of_set(plan.harvests, call)
    made = set_from(plan, said)
    if made is None:
        return plan
    files = dict.fromkeys(one.file for one in plan.harvests)
    names = ", ".join("standaardinvoer" if file == STDIN else Path(file).name for file in files)
    text = write_set(made, remarks={(): [f"Overgenomen uit {names}."]})
    if not says(Source(plan.target, text), to_data(made)):
        raise DocumentError("import-niet-in-orde", bestand=plan.target)
    return replace(plan, data=text.encode("utf-8"))


def _with_changed_file(plan: ImportReport, loaded: Loaded, mark: str) -> ImportReport:
    document = loaded.document
    if document is None:
        return plan
    meant = data_with(plan, document.data)
    if meant == document.data:
        return plan
    try:
        text = with_data(document, meant)
    except SetError as error:  # the plan is still worth looking at
        return replace(plan, blocked=(Term(f"import.{error.key}", {"bestand": plan.target}),))
    return replace(plan, data=(mark + text).encode("utf-8"))


def _bytes_of(path: str) -> bytes:
    data = read_bytes(path, most=MOST_BYTES)
    if isinstance(data, Finding):
        if data.code == "LU010":
            most = f"{MOST_BYTES // 1_000_000} MB"
            raise DocumentError("document-te-groot", bestand=path, grens=most)
        raise DocumentError("document-niet-te-openen", bestand=path, reden=data.facts["reden"])
    return data


def _there(target: str) -> tuple[Loaded, str]:
    """Return the set that is there, which must be one in UTF-8, and its byte order mark."""
    data = read_bytes(target)
    source = data if isinstance(data, Finding) else decode(target, data)
    if isinstance(data, Finding) or isinstance(source, Finding):
        found = source if isinstance(source, Finding) else None
        raise SetError("import-doel-geen-set", bestand=target, bevinding=found)
    mark = _BOM if data.startswith(_BOM.encode("utf-8")) else ""
    if data != (mark + source.text).encode("utf-8"):
        raise SetError("import-doel-geen-utf-8", bestand=target)
    loaded = load(source)
    if loaded.kind != SET or loaded.set is None:
        first = next(iter(loaded.findings), None)
        raise SetError("import-doel-geen-set", bestand=target, bevinding=first)
    return loaded, mark


def _check_call(call: ImportCall) -> None:
    for heading, field in call.columns:
        if field not in FIELDS or not heading:
            near = tuple(get_close_matches(field, FIELDS, n=1, cutoff=0.5))
            raise DocumentError("kolom-veld", veld=field, bekend=FIELDS, bedoeld=near)
    for key, text in call.stated:
        if stated_value(key, text) is None:
            known = tuple(dict.fromkeys(CHOICES.get(key, {}).values()))
            kind = "import-optie-keuze" if known else "import-optie"
            raise DocumentError(kind, optie=f"--{key}", tekst=text, bekend=known)


def _check_columns(columns: Mapping[str, str], harvests: Sequence[Harvest]) -> None:
    """Refuse a column that stands in no document: it was meant for something."""
    there = {
        plain(column.heading).lower(): column.heading
        for one in harvests
        for table in one.tables
        for column in table.columns
    }
    for heading in columns:
        if plain(heading).lower() not in there:
            near = get_close_matches(plain(heading).lower(), there, n=1, cutoff=0.6)
            meant = tuple(there[one] for one in near)
            raise PathError("kolom-niet-gevonden", kop=heading, bedoeld=meant)
