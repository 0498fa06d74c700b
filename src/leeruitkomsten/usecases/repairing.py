"""What can be repaired in files of sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.errors import PathError
from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import mended, waive
from leeruitkomsten.linting.repair import REPAIRS, Mended
from leeruitkomsten.loading.files import find, read_bytes
from leeruitkomsten.loading.sets import SET, Loaded, load
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import FileRepair, Finding, OutcomeSet, RepairReport, Term
from leeruitkomsten.rules import shipped_catalogue
from leeruitkomsten.source import Document
from leeruitkomsten.usecases.rulebook import held_for
from leeruitkomsten.usecases.sets import Watch


def repair(
    paths: Sequence[str],
    *,
    quality_schema: str | None = None,
    on: str | None = None,
    watch: Watch | None = None,
) -> RepairReport:
    """Return what can be repaired in files and folders, and what they would be then.

    Nothing is written. What is certain is repaired and nothing is lost; a rule that
    is off or waived leaves its texts as they are. Arguments and errors are those of
    `lint`.
    """
    found = find(paths)
    skipped = {one.place.file: Term("herstel.niet-te-lezen") for one in found.findings}
    repairs: list[FileRepair] = []
    for index, name in enumerate(found.files):
        told = _repair_file(name, quality_schema, on, named=name in found.named)
        if isinstance(told, Term):
            skipped[name] = told
        elif told is not None and (told.changes or told.left_out):
            repairs.append(told)
        if watch is not None:
            watch(index + 1, len(found.files))
    return RepairReport(tuple(repairs), skipped, shipped_catalogue().cards)


def _repair_file(
    name: str, schema: str | None, on: str | None, *, named: bool
) -> FileRepair | Term | None:
    """Return what can be repaired in a file, why nothing can be, or None for no set of ours."""
    data = read_bytes(name)
    source = data if isinstance(data, Finding) else decode(name, data)
    if isinstance(source, Finding) or isinstance(data, Finding):
        return Term("herstel.niet-te-lezen")
    loaded = load(source)
    if loaded.kind not in (None, SET):
        if named:
            raise PathError("ander-soort", bestand=name, soort=loaded.kind)
        return None
    mark = data[: len(data) - len(source.text.encode("utf-8"))]
    if mark not in (b"", b"\xef\xbb\xbf") or data != mark + source.text.encode("utf-8"):
        return Term("herstel.geen-utf-8")
    if loaded.set is None:
        return Term("herstel.geen-set")
    after, begin = mended_text(loaded, quality_schema=schema, on=on), mark.decode("utf-8")
    return FileRepair(name, begin + source.text, begin + after.text, after.counts, after.left_out)


def mended_text(loaded: Loaded, *, quality_schema: str | None = None, on: str | None) -> Mended:
    """Return a file with all repaired that can be, by the rules that hold where it lies."""
    if loaded.document is None or loaded.set is None:
        return Mended(loaded.document.source.text if loaded.document else "", {}, ())
    settings = settings_for(loaded.document.source.name)
    held = held_for(loaded.set, settings, quality_schema)
    mine = [rule for rule in held.rules if rule.code in REPAIRS]

    def standing(document: Document, outcome_set: OutcomeSet) -> Iterator[Finding]:
        findings = list(lint_set(document, outcome_set, mine))
        return waive(findings, document, outcome_set, mine, held.catalogue, on=on)

    return mended(loaded, standing)
