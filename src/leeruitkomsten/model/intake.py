"""Judgements of people as they are handed in, many at once, and what becomes of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from leeruitkomsten.model.decision import Decision
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.model.finding import Term
from leeruitkomsten.model.report import SetLabel

TAKEN = ("nieuw", "vervangt")
"""What goes into a register."""
SETTLED = ("staat_er_al", "zelfde")
"""What is in the register already, or goes into it together with another."""
UNSAID = ("leeg", "verdwenen")
"""Where nothing was said: a row was left empty, or is no longer in its worksheet."""
OPEN = (
    "tegenspraak",
    "oneens",
    "veranderd",
    "weg",
    "onvolledig",
    "onbekende_relatie",
    "kan_niet",
    "niet_herkend",
)
"""What is not taken in, and asks for people."""
STATES = (*TAKEN, *SETTLED, *OPEN, *UNSAID)
"""All that can become of a judgement; each one handed in has exactly one of these."""


@dataclass(frozen=True, slots=True)
class Submission:
    """One judgement as someone wrote it, and what becomes of it.

    In `decision`, sets go by their id in the report; its relation is as it was written
    until it is known to be one of `RELATIONS`, and empty where there was none. `state` is
    one of `STATES`, `why` says more about it. `remarks` are what to look at besides.
    `against` are decisions that stand, and `rivals` where others were handed in, that
    say something else or the same.
    """

    spot: Spot
    decision: Decision
    state: str = ""
    why: Term | None = None
    remarks: tuple[Term, ...] = ()
    against: tuple[Decision, ...] = ()
    rivals: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterUpdate:
    """A register as it is to be, with how many decisions came in and how many went out."""

    file: str
    data: bytes = field(repr=False)
    added: int
    replaced: int


@dataclass(frozen=True, slots=True)
class Kappa:
    """How far two readers agree beyond what chance would give (Cohen 1960).

    `relation` is None for all relations together, else it is that relation against all
    others. `observed` and `expected` are shares, 0–1; `low` and `high` are the bounds of
    the interval of 95%. `lacking` says why no figure is told: `weinig` judgements, or
    `eenzijdig` (one or both hardly ever said anything else).
    """

    relation: str | None
    count: int
    observed: float
    expected: float
    value: float | None
    low: float | None
    high: float | None
    lacking: str | None


@dataclass(frozen=True, slots=True)
class ReaderAgreement:
    """Two readers, by their files, and what they said of the same questions.

    `table` has how often the one said this and the other that. `apart` counts what only
    one of them judged.
    """

    one: str
    other: str
    overall: Kappa
    relations: tuple[Kappa, ...]
    table: tuple[tuple[str, str, int], ...]
    apart: int


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """What would be, or was, taken in; nothing is written by making this.

    Every judgement that was handed in is in `submissions`, once.
    """

    files: tuple[str, ...]
    sets: tuple[SetLabel, ...]
    submissions: tuple[Submission, ...]
    updates: tuple[RegisterUpdate, ...]
    agreements: tuple[ReaderAgreement, ...] = ()
    written: bool = False

    def of(self, state: str) -> Iterator[Submission]:
        """Yield the judgements that became this."""
        return (one for one in self.submissions if one.state == state)

    def count(self, *states: str) -> int:
        """Return how many judgements became one of these."""
        return sum(one.state in states for one in self.submissions)
