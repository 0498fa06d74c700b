"""What the rules say about sets in files, and what can be repaired in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leeruitkomsten.errors import LeeruitkomstenError, PathError
from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import mended, waive
from leeruitkomsten.linting.repair import REPAIRS
from leeruitkomsten.loading.files import find, read_bytes
from leeruitkomsten.loading.sets import SET, load
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import (
    Card,
    FileRepair,
    Finding,
    LintReport,
    OutcomeSet,
    RepairReport,
    Term,
)
from leeruitkomsten.rules import shipped_catalogue
from leeruitkomsten.source import Document, Source
from leeruitkomsten.usecases.judging import JUDGED, Judged, LintedSets
from leeruitkomsten.usecases.remembering import Memory
from leeruitkomsten.usecases.rulebook import cards_in, held_in
from leeruitkomsten.usecases.running import Result, Run
from leeruitkomsten.usecases.sets import Watch


def lint(
    paths: Sequence[str],
    *,
    quality_schema: str | None = None,
    on: str | None = None,
    watch: Watch | None = None,
    cache: Path | None = None,
    processes: int = 1,
) -> LintReport:
    """Return what the rules say about the sets in files and folders.

    `quality_schema` goes before what sets and projects say themselves. `on` is the
    day (ISO) on which waivers must still hold; None lets all hold. In the folder
    `cache` is kept what linting gives, for the next time. So many `processes` share
    the work; 0 leaves that to the number of files. Neither makes a difference to what
    is found. Raises `PathError` where a path is not there or nothing was found in it,
    and `CardError` or `SettingsError` where rules or settings are not in order: then
    nothing is linted, for that would look as if all were well.
    """
    found = find(paths)
    memory = None if cache is None else Memory(cache, on)
    run = Run(quality_schema, on, memory)
    tally = _Tally(list(found.findings))
    results = run.results(found.files, processes, watch or (lambda _, __: None))
    for name, result in zip(found.files, results, strict=False):  # an error ends them
        if isinstance(result.told, LeeruitkomstenError):
            raise result.told
        tally.add(name, result, named=name in found.named)
    if memory is not None:
        memory.save()
    return tally.report(run)


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
    outcomes: int = 0
    names: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)

    def add(self, name: str, result: Result, *, named: bool) -> None:
        """Count in what linting gave of a file."""
        judged = result.told
        if not isinstance(judged, Judged):
            self.files += 1
            self.findings += [judged] if isinstance(judged, Finding) else []
            return
        if judged.kind not in JUDGED:
            if named:
                raise PathError("ander-soort", bestand=name, soort=judged.kind)
            return  # one of our other kinds, met in a folder
        self.files += 1
        self.findings += judged.findings
        self.outcomes += judged.outcomes
        if result.source is not None:
            self.sources[name] = result.source
        if judged.title is not None:
            self.names[name] = judged.title

    def report(self, run: Run) -> LintReport:
        """Return all of it, sorted by place."""
        findings = tuple(sorted(self.findings, key=lambda finding: finding.sort_key))
        speaking = {finding.place.file for finding in findings}
        return LintReport(
            findings=findings,
            files=self.files,
            sets=len(self.names),
            outcomes=self.outcomes,
            cards=_cards(findings, run),
            names=self.names,
            sources={name: each for name, each in self.sources.items() if name in speaking},
            linted=LintedSets(
                {name: run.settings(name) for name in self.names}, self.sources, run.schema
            ),
        )


def _cards(findings: Sequence[Finding], run: Run) -> Mapping[str, Card]:
    """Return the card of every code that was found."""
    cards: dict[str, Card] = {}
    for finding in findings:
        if finding.code not in cards:
            shared = shipped_catalogue().cards
            known = shared if finding.code in shared else cards_in(run.settings(finding.place.file))
            cards[finding.code] = known[finding.code]
    return {code: cards[code] for code in sorted(cards)}


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
