"""How often people and we agree, counted over what people decided (ijk)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leeruitkomsten.model.decision import Decision, Standing
from leeruitkomsten.model.finding import Finding
from leeruitkomsten.model.report import EngineName, SetLabel


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many, and the interval in which the true share lies (95%).

    `lacking` is how many judgements there are where those are too few to say anything;
    `low` and `high` are 0–1.
    """

    hits: int
    of: int
    low: float
    high: float
    lacking: int | None = None

    @property
    def value(self) -> float | None:
        """Return the share, 0–1; None where there are too few judgements."""
        return self.hits / self.of if self.lacking is None else None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One pair of outcomes of which people said whether they correspond, and what we find.

    Of an outcome without a counterpart it is the pair with our best candidate for it.
    """

    decision: Decision
    left: str
    right: str
    corresponds: bool
    score: float
    """Our confidence that the two correspond, 0–1, decisions left aside."""
    linked: str | None
    """The relation in which we link the two ourselves; None where we do not."""
    shown: bool
    """Whether it is among the candidates that we show of themselves."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far we agree with people if all from some score on were linked.

    `precision`: which part of what is linked corresponds, as people say. `recall`:
    which part of what corresponds, as people say, is linked.
    """

    threshold: float | None
    """From which score on; None for the links that we really make."""
    precision: Share
    recall: Share


@dataclass(frozen=True, slots=True)
class GaugeReport:
    """Our own opinion held against what people decided. Nothing was changed by it.

    `agreements` begins with that of the links that we really make. `relations` says of
    what people and we both link how often we call it the same. `unused` are decisions
    that do not count: a text has changed or is gone, or several outcomes are set against
    several.
    """

    sets: tuple[SetLabel, ...]
    judgements: tuple[Judgement, ...]
    agreements: tuple[Agreement, ...]
    relations: Share
    unused: tuple[Standing, ...]
    left_out: tuple[Finding, ...] = ()
    engine: EngineName | None = None

    def count(self, *, corresponds: bool) -> int:
        """Return how many judgements say that two outcomes do, or do not, correspond."""
        return sum(one.corresponds is corresponds for one in self.judgements)

    @property
    def unshown(self) -> int:
        """Return how much of what corresponds was not among the candidates that we show."""
        return sum(one.corresponds and not one.shown for one in self.judgements)

    @property
    def disagreements(self) -> Iterator[Judgement]:
        """Yield where people and we do not agree on whether there is a link."""
        return (one for one in self.judgements if one.corresponds is (one.linked is None))
