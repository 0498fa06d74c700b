"""What one command found, ready to be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leeruitkomsten.model.finding import Finding, Severity, Term
from leeruitkomsten.model.outcome import Outcome, OutcomeSet

if TYPE_CHECKING:  # a report of one kind needs nothing of the others
    from leeruitkomsten.model.card import Card
    from leeruitkomsten.model.comparison import (
        Alignment,
        Candidate,
        Explanation,
        Gap,
        Group,
        Link,
        Pair,
        ReferenceCover,
    )
    from leeruitkomsten.model.decision import Decision, Standing


@dataclass(frozen=True, slots=True)
class SetLabel:
    """Which set: a short id that is unique in the report, its file, and what it holds."""

    id: str
    file: str
    set: OutcomeSet


@dataclass(frozen=True, slots=True)
class EngineName:
    """What told the meaning of texts in a comparison: `woorden` or `semantiek`, and its version."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class FileRepair:
    """One file before and after repair, byte order mark included.

    `counts` says how many places were repaired per rule; `left_out` names rules of
    which the repairs would have changed something else as well, and were not made.
    """

    file: str
    before: str
    after: str
    counts: Mapping[str, int]
    left_out: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Return whether anything is repaired."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What can be repaired in files; nothing is written yet.

    `skipped` says of which files nothing can be, and why; `cards` has the card of
    every rule that is named.
    """

    repairs: tuple[FileRepair, ...]
    skipped: Mapping[str, Term]
    cards: Mapping[str, Card] = field(repr=False)

    @property
    def places(self) -> int:
        """Return how many places are repaired."""
        return sum(sum(one.counts.values()) for one in self.repairs)


@dataclass(frozen=True, slots=True)
class DiffReport:
    """Two sets side by side.

    `candidates` holds for every outcome on the left all those on the right, best
    first; `candidates_right` the other way around. What people decided against is no
    candidate. `pairs` holds the evidence of each pair that a link or a shown candidate
    rests on. `decisions` are those of people about these two sets. `explained` tells the
    outcomes that were asked for, step by step.
    """

    left: SetLabel
    right: SetLabel
    links: tuple[Link, ...]
    gaps: tuple[Gap, ...]
    candidates: Mapping[str, tuple[Candidate, ...]]
    candidates_right: Mapping[str, tuple[Candidate, ...]]
    pairs: Mapping[tuple[str, str], Pair]
    decisions: tuple[Standing, ...] = ()
    explained: tuple[Explanation, ...] = ()
    engine: EngineName | None = None

    @property
    def worst(self) -> Severity | None:
        """Return the worst severity of the gaps, None where there are none."""
        return max((gap.severity for gap in self.gaps), default=None)


@dataclass(frozen=True, slots=True)
class CalibrationReport:
    """All sets of one opleiding side by side.

    `reference` is the id of the reference set (landelijk profiel), if there is
    one. `reference_covers` has the other sets, held against it; `alignments` every two
    sets. `left_out` names files that could not be read as a set. `decisions` are those
    of people about any two of the sets.
    """

    programme: str
    sets: tuple[SetLabel, ...]
    reference: str | None
    groups: tuple[Group, ...]
    gaps: tuple[Gap, ...]
    reference_covers: tuple[ReferenceCover, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    left_out: tuple[Finding, ...] = ()
    decisions: tuple[Standing, ...] = ()
    engine: EngineName | None = None

    @property
    def worst(self) -> Severity | None:
        """Return the worst severity of the gaps, None where there are none."""
        return max((gap.severity for gap in self.gaps), default=None)

    @property
    def schools(self) -> tuple[str, ...]:
        """Return the ids of the sets of hogescholen: all but the reference."""
        return tuple(label.id for label in self.sets if label.id != self.reference)

    @property
    def enough(self) -> int:
        """Return how many hogescholen must have a group for it to be shared by nearly all."""
        from leeruitkomsten.model.comparison import enough_of

        return enough_of(len(self.schools))


@dataclass(frozen=True, slots=True)
class Recorded:
    """A decision and the register that it is to stand in; nothing is written yet.

    `data` is all of that file with the decision in it. `outcomes` are those it is about,
    left and right; `replaced` are the decisions that it takes the place of.
    """

    file: str
    data: bytes
    decision: Decision
    outcomes: tuple[tuple[Outcome, ...], tuple[Outcome, ...]]
    replaced: tuple[Decision, ...]
