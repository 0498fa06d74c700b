"""What linting found, ready to be told: apart from other reports, for most runs need no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from leeruitkomsten.model.finding import Finding, Severity
from leeruitkomsten.model.outcome import OutcomeSet
from leeruitkomsten.source import Source

if TYPE_CHECKING:  # a run without these needs none of them
    from leeruitkomsten.model.baseline import Ratchet
    from leeruitkomsten.model.card import Card
    from leeruitkomsten.model.question import Question


@dataclass(frozen=True, slots=True)
class LintedSet:
    """A set as it was linted: under which quality schema, by which cards, with which questions.

    `cards` has those that held, whether or not they found something.
    """

    set: OutcomeSet
    quality_schema: str
    title: str
    """What the quality schema is for, in its own words."""
    cards: tuple[Card, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class LintReport:
    """Findings over files, sorted by place.

    `cards` has the card of every code that was found; `names` says per file whose
    set it is; `sources` has the text of every file with a finding; `linted` has the
    sets that could be read, by file; `baseline` says what was in the baseline, None where
    none was asked for.
    """

    findings: tuple[Finding, ...]
    files: int
    sets: int
    outcomes: int
    cards: Mapping[str, Card] = field(repr=False)
    names: Mapping[str, str] = field(repr=False)
    sources: Mapping[str, Source] = field(repr=False)
    linted: Mapping[str, LintedSet] = field(
        repr=False, default_factory=lambda: MappingProxyType({})
    )
    baseline: Ratchet | None = None

    def count(self, severity: Severity) -> int:
        """Return how many findings of this severity stand: not waived, nor in the baseline."""
        return sum(f.severity is severity and f.stands for f in self.findings)

    @property
    def questions(self) -> Mapping[str, tuple[Question, ...]]:
        """Return what people are asked about each set, by file."""
        return {file: linted.questions for file, linted in self.linted.items()}

    @property
    def waived(self) -> int:
        """Return how many findings were waived with a reason."""
        return sum(f.waiver is not None for f in self.findings)

    @property
    def repairable(self) -> int:
        """Return how many findings `--herstel` would take away."""
        return sum(f.repairable for f in self.findings if not f.known)

    @property
    def worst(self) -> Severity | None:
        """Return the worst severity that stands, None where nothing does."""
        return max((f.severity for f in self.findings if f.stands), default=None)
