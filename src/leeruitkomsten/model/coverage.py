"""What of a target set a source covers: prepared for people who decide, and never decided.

The source is what someone brings (a diploma, a microcredential, a unit from elsewhere),
the target is what is asked of them here. Coverage has a direction: that a source covers
a target says nothing of the other way around.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leeruitkomsten.model.comparison import Evidence
from leeruitkomsten.model.decision import Decision, Standing
from leeruitkomsten.model.finding import Facts
from leeruitkomsten.model.outcome import Entry, Unit
from leeruitkomsten.model.report import EngineName, SetLabel

COVERED = "gedekt"
PARTLY = "deels"
NOT_FOUND = "niet_gevonden"
VERDICTS = (COVERED, PARTLY, NOT_FOUND)
"""What an outcome of the target can seem to be; none of them is a judgement."""

SUPPLEMENT = "aanvulling"
"""What an outcome of the source is that no link names, and that has words the others lack."""


@dataclass(frozen=True, slots=True)
class Attention:
    """A fact that who decides will want to weigh (aandachtspunt).

    `kind` names it, always in Dutch, as it stands in the JSON report; its sentence is
    the message `let-op.<kind>`, with the facts filled in.
    """

    kind: str
    facts: Facts


@dataclass(frozen=True, slots=True)
class Basis:
    """An outcome of the source that an outcome of the target seems to rest on.

    `relation` is that of a link with the source on its left (`ruimer` means that the
    source is the wider one), or `SUPPLEMENT`. `evidence` has the source on its left too.
    Where people decided that the two correspond, `decision` tells so.
    """

    entry: Entry
    relation: str
    certain: bool
    evidence: tuple[Evidence, ...]
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class OutcomeCoverage:
    """One outcome of the target, and what of the source it seems to rest on, the best first.

    `uncovered` are the words of the target that are in none of them. Where nothing
    convincing was found, `candidates` are the outcomes of the source that come nearest.
    `decisions` are those of people about it and the source, also what is not applied.
    """

    entry: Entry
    verdict: str
    basis: tuple[Basis, ...]
    uncovered: tuple[str, ...]
    attention: tuple[Attention, ...]
    candidates: tuple[Entry, ...]
    decisions: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceUnit:
    """A unit of the source that something here rests on, with the outcomes that it rests on.

    `unit` is None for outcomes that stand in no unit. `credits` are those of the unit,
    else of these outcomes together; None where they are not told.
    """

    unit: Unit | None
    credits: float | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class UnitCoverage:
    """One unit of the target; a set without units is one as a whole, with `unit` None."""

    unit: Unit | None
    credits: float | None
    outcomes: tuple[OutcomeCoverage, ...]
    rests_on: tuple[SourceUnit, ...]
    attention: tuple[Attention, ...]

    def codes(self, verdict: str) -> tuple[str, ...]:
        """Return the codes of the outcomes that seem to be this."""
        return tuple(one.entry.code for one in self.outcomes if one.verdict == verdict)


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """What of the target the source seems to cover, unit by unit, as the sets tell it on a day.

    `unused` are the outcomes of the source on which nothing in these units rests.
    """

    source: SetLabel
    target: SetLabel
    on: str
    units: tuple[UnitCoverage, ...]
    unused: tuple[Entry, ...]
    attention: tuple[Attention, ...]
    engine: EngineName | None = None

    def outcomes(self) -> Iterator[OutcomeCoverage]:
        """Yield every outcome of the target that was looked at."""
        for unit in self.units:
            yield from unit.outcomes
