"""What the rules say about sets in files, and what can be repaired in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leeruitkomsten.errors import PathError
from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import mended, repairable, settled, waive
from leeruitkomsten.linting.repair import REPAIRS, Mended
from leeruitkomsten.loading.files import find, read_bytes, read_file
from leeruitkomsten.loading.sets import SET, Loaded, load
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
    return tally.report()


def lint_text(source: Source, *, on: str | None = None) -> LintReport:
    """Return what `lint` would say about a text, were it in the file `source.name`.

    Raises `CardError` or `SettingsError` where rules or settings are not in order.
    """
    tally = _Tally([])
    _lint_file(source, tally, None, on, named=False)
    return tally.report()


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

    def report(self) -> LintReport:
        """Return all of it, sorted by place."""
        findings = tuple(sorted(self.findings, key=lambda finding: finding.sort_key))
        speaking = {finding.place.file for finding in findings}
        return LintReport(
            findings=findings,
            files=self.files,
            sets=self.sets,
            outcomes=self.outcomes,
            cards={code: self.cards[code] for code in sorted({one.code for one in findings})},
            names=self.names,
            sources={name: each for name, each in self.sources.items() if name in speaking},
            linted=self.linted,
        )


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
    after, begin = mended_text(loaded, quality_schema=schema, on=on), mark.decode("utf-8")
    return FileRepair(name, begin + source.text, begin + after.text, after.counts, after.left_out)


def mended_text(loaded: Loaded, *, quality_schema: str | None = None, on: str | None) -> Mended:
    """Return a file with all repaired that can be, by the rules that hold where it lies."""
    if loaded.document is None or loaded.set is None:
        return Mended(loaded.document.source.text if loaded.document else "", {}, ())
    settings = settings_for(loaded.document.source.name)
    held = held_in(settings, quality_schema or loaded.set.quality_schema)
    mine = [rule for rule in held.rules if rule.code in REPAIRS]

    def standing(document: Document, outcome_set: OutcomeSet) -> Iterator[Finding]:
        findings = list(lint_set(document, outcome_set, mine))
        return waive(findings, document, outcome_set, mine, held.catalogue, on=on)

    return mended(loaded, standing)
