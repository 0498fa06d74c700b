"""What linting gives of one file, apart from what that file is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import repairable, settled, waive
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.sets import SET, load
from leeruitkomsten.model import Finding, LintedSet, OutcomeSet, Settings, Waiver
from leeruitkomsten.rules import questions
from leeruitkomsten.rules.subject import forget
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.rulebook import held_in

JUDGED = frozenset({None, SET})
"""The kinds of file that are linted: sets, and what is none of ours."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What linting gave of one file.

    `kind` is what the file is (see `loading.sets`). `title` says whose set it is, None
    where there is no set in order. It holds on days after `after`, up to and including
    `until`: between those no waiver begins or ends to count.
    """

    kind: str | None
    findings: tuple[Finding, ...] = ()
    title: str | None = None
    outcomes: int = 0
    after: str | None = None
    until: str | None = None

    def holds_on(self, day: str | None) -> bool:
        """Return whether it is the same on another day; None: a day before all others."""
        if self.after is not None and (day is None or day <= self.after):
            return False
        return self.until is None or day is None or day <= self.until

    def named(self, name: str) -> Judged:
        """Return the same of a file by this name."""
        found = tuple(
            replace(finding, place=replace(finding.place, file=name)) for finding in self.findings
        )
        return replace(self, findings=found)


def judge(source: Source, settings: Settings, schema: str | None, on: str | None) -> Judged:
    """Return what linting gives of a file.

    `schema` goes before what the set and the project say of a quality schema; `on` is
    the day on which waivers must hold.
    """
    loaded = load(source)
    if loaded.kind not in JUDGED:
        return Judged(loaded.kind)
    held = held_in(settings, schema or (loaded.set.quality_schema if loaded.set else None))
    findings = list(settled(loaded.findings, held.rules))
    if loaded.set is None or loaded.document is None:
        return Judged(loaded.kind, tuple(findings))
    findings += lint_set(loaded.document, loaded.set, held.rules)
    findings = list(waive(findings, loaded.document, loaded.set, held.rules, held.catalogue, on=on))
    findings = list(repairable(findings, loaded.document, loaded.set))
    forget()  # what was worked out of its texts
    ends = sorted({waiver.until for waiver in _waivers(loaded.set) if waiver.until is not None})
    return Judged(
        kind=loaded.kind,
        findings=tuple(findings),
        title=f"{loaded.set.institution} · {loaded.set.programme.name}",
        outcomes=sum(1 for _ in loaded.set.entries()),
        after=max((end for end in ends if on is not None and end < on), default=None),
        until=min((end for end in ends if on is None or end >= on), default=None),
    )


def _waivers(outcome_set: OutcomeSet) -> Iterator[Waiver]:
    yield from outcome_set.waivers
    for unit in outcome_set.units:
        yield from unit.waivers
    for entry in outcome_set.entries():
        yield from entry.outcome.waivers


class LintedSets(Mapping[str, LintedSet]):
    """The sets that were linted, by file. Most reports need none of them: read when asked for.

    A file that meanwhile has gone, or holds no set any more, is not there.
    """

    def __init__(
        self,
        files: Mapping[str, Settings],
        sources: Mapping[str, Source],
        schema: str | None,
    ) -> None:
        """Note the files, with the settings of each; of those in `sources` the text is at hand."""
        self._files, self._sources, self._schema = files, sources, schema

    def __getitem__(self, file: str) -> LintedSet:
        settings = self._files[file]
        source = self._sources.get(file) or read_file(file)
        loaded = load(source) if isinstance(source, Source) else None
        if loaded is None or loaded.set is None:
            raise KeyError(file)
        held = held_in(settings, self._schema or loaded.set.quality_schema)
        return LintedSet(
            set=loaded.set,
            quality_schema=held.schema.name,
            title=held.schema.title,
            cards=tuple(rule.card for rule in held.rules),
            questions=tuple(questions(held.questions, loaded.set)),
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
