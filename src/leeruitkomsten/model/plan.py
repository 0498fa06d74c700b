"""What documents of a committee would change in a set: a plan, looked at before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from leeruitkomsten.model.draft import Draft, Harvest, Remark, Spot
from leeruitkomsten.model.finding import Term
from leeruitkomsten.model.outcome import Level

NEW, CHANGED, SAME, UNSURE = "nieuw", "gewijzigd", "ongewijzigd", "onzeker"
KINDS = (NEW, CHANGED, SAME, UNSURE)
"""What a draft would do to the set; what is unsure is asked, and not done."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One key of a set, a unit or an outcome that would say something else.

    `old` is None where nothing was there; `value` is what the key would hold, in the form in
    which sets have it.
    """

    key: str
    old: str | None
    new: str
    value: Any = field(repr=False, compare=False, default=None)  # any JSON value


@dataclass(frozen=True, slots=True)
class PlannedOutcome:
    """A draft, and what it would do to the set."""

    kind: str
    draft: Draft
    code: str | None
    """The code that it has in the set, or would get there; None where that is asked."""
    recognised: str | None = None
    """By what it is one of the set: `code`, `vervangt` or `tekst`; None for others."""
    proposed: bool = False
    """Whether the code is ours: the document gives none."""
    unit: str | None = None
    """The code of the unit that a new outcome goes into; None: in no unit."""
    changes: tuple[FieldChange, ...] = ()
    kept: tuple[str, ...] = ()
    """Keys that are empty in the document and not in the set: they stay."""
    question: Term | None = None
    """What is asked of people where it is unsure."""
    notes: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedUnit:
    """A unit that would be new, or say something else."""

    code: str
    name: str | None
    credits: float | None
    level: Level
    spot: Spot
    kind: str
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedChange:
    """What would be said of the set as a whole; `spot` is None where it was given in the call."""

    change: FieldChange
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class AbsentOutcome:
    """An outcome of the set that no document has: it stays; `successor` says it replaces it."""

    code: str
    text: str
    successor: str | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The plan for one set: what documents would change in it, and what they hold besides.

    `blocked` says why nothing of it can be written; `data` is the file as it would be, None
    where it would not change or cannot be written. `arguments` are those of the call, without
    `--schrijf`.
    """

    target: str
    exists: bool
    harvests: tuple[Harvest, ...]
    outcomes: tuple[PlannedOutcome, ...]
    units: tuple[PlannedUnit, ...] = ()
    stated: tuple[StatedChange, ...] = ()
    absent: tuple[AbsentOutcome, ...] = ()
    remarks: tuple[Remark, ...] = ()
    blocked: tuple[Term, ...] = ()
    data: bytes | None = field(repr=False, default=None)
    arguments: tuple[str, ...] = ()
    written: bool = False

    def of_kind(self, kind: str) -> tuple[PlannedOutcome, ...]:
        """Return the drafts that would do this to the set, in the order of the documents."""
        return tuple(one for one in self.outcomes if one.kind == kind)

    def in_drafts(self) -> int:
        """Return how many rows and paragraphs went into outcomes."""
        return sum(1 + len(draft.parts) for draft in self._drafts())

    def in_structure(self) -> int:
        """Return how many are heads, names of units and the like."""
        return sum(len(harvest.structure) for harvest in self.harvests)

    def unread(self) -> int:
        """Return how many could not be read."""
        return sum(len(harvest.unread) for harvest in self.harvests)

    def _drafts(self) -> Iterator[Draft]:
        for harvest in self.harvests:
            yield from harvest.drafts


@dataclass(frozen=True, slots=True)
class ImportCall:
    """What the call says besides the documents.

    `columns` is a field by the head of a column; `stated` what the set as a whole is, by key;
    `as_new` and `as_same` are codes of outcomes of which people answered what was asked: it is
    another one, or the one that has this code.
    """

    columns: tuple[tuple[str, str], ...] = ()
    stated: tuple[tuple[str, str], ...] = ()
    as_new: frozenset[str] = frozenset()
    as_same: frozenset[str] = frozenset()
