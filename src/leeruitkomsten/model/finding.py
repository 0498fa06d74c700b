"""What was found in one place of one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from types import MappingProxyType

from leeruitkomsten.model.outcome import Waiver
from leeruitkomsten.source import Mark, Route


class Severity(IntEnum):
    """How much a finding asks of its reader; `int(...)` orders them."""

    SUGGESTION = 1
    WARNING = 2
    ERROR = 3

    @property
    def key(self) -> str:
        """Return the word for it in cards, options and JSON reports."""
        return _SEVERITY_KEYS[self]


_SEVERITY_KEYS = {
    Severity.SUGGESTION: "suggestie",
    Severity.WARNING: "waarschuwing",
    Severity.ERROR: "fout",
}
SEVERITIES: Mapping[str, Severity] = {key: each for each, key in _SEVERITY_KEYS.items()}
"""Severities by the word that cards, options and JSON reports use."""
QUESTION = "vraag"
"""What stands on a card in the place of a severity, where it is a question for people."""


@dataclass(frozen=True, slots=True)
class Term:
    """A fact that is itself a phrase of ours: a message key with its facts, put into words late."""

    key: str
    facts: Mapping[str, str | int | float] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )


Fact = str | int | float | None | Term | tuple[str, ...] | list[Term]
Facts = Mapping[str, Fact]
"""What fills the gaps in a message, by name. Findings hold facts, not sentences."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file as people and other tools name it; lines and columns from 1."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    """The column after the last code point."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule (or the reader) has something to say about one place."""

    code: str
    severity: Severity
    place: Place
    facts: Facts
    route: Route = ()
    mark: Mark | None = None
    """The words in the text at `route`, None where it is about the thing as a whole."""
    outcome: str | None = None
    """The code of the outcome it is about, if any."""
    waiver: Waiver | None = None
    """What the authors said in advance: the finding is counted and shown, not held against them."""
    repairable: bool = False
    """Whether `lint --herstel` takes it away, losing nothing."""
    related: Place | None = None
    """Where the other one is, of a pair that the finding is about."""
    known: bool = False
    """Whether it is in the baseline: told of, and not held against anyone."""

    @property
    def stands(self) -> bool:
        """Return whether it asks something now: not waived, and not in the baseline."""
        return self.waiver is None and not self.known

    @property
    def words(self) -> str | None:
        """Return the exact words it is about, None where it is about the thing as a whole."""
        return self.mark.words if self.mark else None

    def with_severity(self, severity: Severity) -> Finding:
        """Return the same finding, weighed as its quality schema says."""
        return self if severity is self.severity else replace(self, severity=severity)

    @property
    def sort_key(self) -> tuple[str, int, int, str, int, int, str]:
        """Return what orders findings: by file, by place, by rule."""
        place = self.place
        return (
            place.file, place.line, place.column, self.code,
            place.end_line, place.end_column, repr(self.route),
        )  # fmt: skip
