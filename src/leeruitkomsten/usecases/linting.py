"""What the rules say about sets in files, and what can be repaired in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leeruitkomsten.errors import PathError
from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import mended, repairable, settled, waive
from leeruitkomsten.linting.repair import REPAIRS
from leeruitkomsten.loading.files import find, read_bytes, read_file
from leeruitkomsten.loading.sets import SET, load
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import (
    Card,
    FileRepair,
    Finding,
    LintedSet,
    LintReport,
    OutcomeSet,
    RepairReport,
    Term,
)
from leeruitkomsten.rules import questions, shipped_catalogue
from leeruitkomsten.source import Document, Source
from leeruitkomsten.usecases.rulebook import held_in
from leeruitkomsten.usecases.sets import Watch


def lint(
    paths: Sequence[str],
    *,
    quality_schema: str | None = None,
    on: str | None = None,
    watch: Watch | None = None,
) -> LintReport:
    """Return what the rules say about the sets in files and folders.

    `quality_schema` goes before what sets and projects say themselves. `on` is the
    day (ISO) on which waivers must still hold; None lets all hold. `watch` is told of how
    many files how many are done. Raises `PathError` where a path is not there or nothing
    was found in it, and `CardError` or `SettingsError` where rules or settings are not in
    order: then nothing is linted, for that would look as if all were well.
    """
    found = find(paths)
    tally = _Tally(list(found.findings))
    for index, name in enumerate(found.files):
        source = read_file(name)
        if isinstance(source, Finding):
            tally.files += 1
            tally.findings.append(source)
        else:
            _lint_file(source, tally, quality_schema, on, named=name in found.named)
        if watch is not None:
            watch(index + 1, len(found.files))
    findings = tuple(sorted(tally.findings, key=lambda finding: finding.sort_key))
    return LintReport(
        findings=findings,
        files=tally.files,
        sets=tally.sets,
        outcomes=tally.outcomes,
        cards={code: tally.cards[code] for code in sorted({one.code for one in findings})},
        names=tally.names,
        sources={
            name: source
            for name, source in tally.sources.items()
            if any(finding.place.file == name for finding in findings)
        },
        linted=tally.linted,
    )


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


@dataclass(slots=True)
class _Tally:
    """What linting has come across so far."""

    findings: list[Finding]
    files: int = 0
    sets: int = 0
    outcomes: int = 0
    cards: dict[str, Card] = field(default_factory=lambda: dict(shipped_catalogue().cards))
    names: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    linted: dict[str, LintedSet] = field(default_factory=dict)


def _lint_file(
    source: Source, tally: _Tally, schema: str | None, on: str | None, *, named: bool
) -> None:
    loaded = load(source)
    if loaded.kind not in (None, SET):
        if named:
            raise PathError("ander-soort", bestand=source.name, soort=loaded.kind)
        return  # one of our other kinds, met in a folder
    tally.files += 1
    tally.sources[source.name] = source
    chosen = schema or (loaded.set.quality_schema if loaded.set else None)
    held = held_in(settings_for(source.name), chosen)
    rules, catalogue = held.rules, held.catalogue
    tally.cards.update(catalogue.cards)
    findings = list(settled(loaded.findings, rules))
    if loaded.set is not None and loaded.document is not None:
        tally.sets += 1
        tally.outcomes += sum(1 for _ in loaded.set.entries())
        tally.names[source.name] = f"{loaded.set.institution} · {loaded.set.programme.name}"
        tally.linted[source.name] = LintedSet(
            set=loaded.set,
            quality_schema=held.schema.name,
            title=held.schema.title,
            cards=tuple(rule.card for rule in rules),
            questions=tuple(questions(held.questions, loaded.set)),
        )
        findings += lint_set(loaded.document, loaded.set, rules)
        findings = list(waive(findings, loaded.document, loaded.set, rules, catalogue, on=on))
        findings = list(repairable(findings, loaded.document, loaded.set))
    tally.findings += findings


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
    held = held_in(settings_for(name), schema or loaded.set.quality_schema)
    mine = [rule for rule in held.rules if rule.code in REPAIRS]

    def standing(document: Document, outcome_set: OutcomeSet) -> Iterator[Finding]:
        findings = list(lint_set(document, outcome_set, mine))
        return waive(findings, document, outcome_set, mine, held.catalogue, on=on)

    after, begin = mended(loaded, standing), mark.decode("utf-8")
    return FileRepair(name, begin + source.text, begin + after.text, after.counts, after.left_out)
