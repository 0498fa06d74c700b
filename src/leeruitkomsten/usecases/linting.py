"""What the rules say about sets in files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leeruitkomsten.errors import LeeruitkomstenError, PathError
from leeruitkomsten.loading.files import find
from leeruitkomsten.model import Card, Finding, LintReport
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.file_report import LINTED, FileReport
from leeruitkomsten.usecases.linted import LintedSets
from leeruitkomsten.usecases.running import Result, Run, Watch


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
    the work; 0 leaves that to the number of files. `watch` is told of how many files
    how many are done. None of these makes a difference to what is found. Raises
    `PathError` where a path is not there or nothing was found in it, and `CardError` or
    `SettingsError` where rules or settings are not in order: then nothing is linted, for
    that would look as if all were well.
    """
    found = find(paths)
    memory = None
    if cache is not None:
        from leeruitkomsten.usecases.remembering import Memory

        memory = Memory(cache, on)
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


def lint_text(source: Source, *, on: str | None = None) -> LintReport:
    """Return what `lint` would say about a text, were it in the file `source.name`.

    Raises `CardError` or `SettingsError` where rules or settings are not in order.
    """
    from leeruitkomsten.usecases.judging import judge

    run, tally = Run(None, on, None), _Tally([])
    judged = judge(source, run.settings(source.name), None, on)
    tally.add(source.name, Result(judged, source), named=False)
    return tally.report(run)


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
        if not isinstance(judged, FileReport):
            self.files += 1
            self.findings += [judged] if isinstance(judged, Finding) else []
            return
        if judged.kind not in LINTED:
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
    from leeruitkomsten.rules.catalogue import shipped_catalogue

    cards: dict[str, Card] = {}
    for finding in findings:
        if finding.code not in cards:
            shared = shipped_catalogue().cards.get(finding.code)
            cards[finding.code] = shared or _own_card(finding, run)
    return {code: cards[code] for code in sorted(cards)}


def _own_card(finding: Finding, run: Run) -> Card:
    """Return the card of a rule that a project has of its own."""
    from leeruitkomsten.usecases.rulebook import cards_in

    return cards_in(run.settings(finding.place.file))[finding.code]
