"""How sets of rising level follow on one another (doorstroom)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leeruitkomsten.model.comparison import Evidence
from leeruitkomsten.model.coverage import Attention
from leeruitkomsten.model.decision import Standing
from leeruitkomsten.model.outcome import Entry
from leeruitkomsten.model.report import EngineName, SetLabel

CONTINUES = "vervolg"
SAME_LEVEL = "zelfde_niveau"
LOWER = "lager_niveau"
UNKNOWN = "niveau_onbekend"
STEPS = (CONTINUES, SAME_LEVEL, LOWER, UNKNOWN)
"""What an outcome can be to the corresponding one in the set below."""

NO_BASIS = "zonder_basis"
NO_SEQUEL = "zonder_vervolg"
LOOSE_ENDS = (NO_BASIS, NO_SEQUEL)
"""Ways in which an outcome stands alone: nothing below it, nothing above it."""


@dataclass(frozen=True, slots=True)
class KnownLevel:
    """On which level something stands, and who says so.

    `origin` is where it was told: `leeruitkomst`, `eenheid` or `set` where its authors
    declared it, `tekst` where the words point at it, `graad` where it follows from the
    degree of the programme. `words` are those that point, for `tekst`.
    """

    scheme: str
    value: int | float | str
    origin: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """An outcome and a corresponding one in the next set.

    `growth` is the evidence on which the upper one asks more (complexity, autonomy), by
    its words; empty where nothing in the texts shows it. `evidence` has the lower one
    on its left. `decisions` are those of people about the two, also what is not applied.
    """

    kind: str
    lower: Entry
    upper: Entry
    lower_level: KnownLevel | None
    upper_level: KnownLevel | None
    relation: str
    certain: bool
    evidence: tuple[Evidence, ...]
    growth: tuple[Evidence, ...]
    attention: tuple[Attention, ...]
    decisions: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """An outcome without a convincing counterpart, and what comes nearest on the other side.

    `decisions` are those of people about it and the other set, also what is not applied.
    """

    kind: str
    entry: Entry
    candidates: tuple[Entry, ...]
    decisions: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """From one set to the next."""

    lower: SetLabel
    upper: SetLabel
    lower_level: KnownLevel | None
    upper_level: KnownLevel | None
    steps: tuple[Step, ...]
    loose_ends: tuple[LooseEnd, ...]
    attention: tuple[Attention, ...]

    def of_kind(self, kind: str) -> tuple[Step, ...]:
        """Return the steps of one kind."""
        return tuple(step for step in self.steps if step.kind == kind)

    def loose(self, kind: str) -> tuple[LooseEnd, ...]:
        """Return the loose ends of one kind."""
        return tuple(end for end in self.loose_ends if end.kind == kind)


@dataclass(frozen=True, slots=True)
class ProgressionReport:
    """Sets from low to high, and the passages between each two that follow one another."""

    passages: tuple[Passage, ...]
    engine: EngineName | None = None

    def labels(self) -> Iterator[SetLabel]:
        """Yield the sets, from low to high."""
        yield self.passages[0].lower
        for passage in self.passages:
            yield passage.upper
