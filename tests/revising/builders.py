"""What the tests of revisions are made of: two editions of a set."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from tests.matching.builders import levels, loads, statements

from leeruitkomsten.matching.engines import words_only
from leeruitkomsten.model import Outcome, OutcomeSet, Programme, SetLabel, Unit, Validity
from leeruitkomsten.model.changes import OutcomeChange, SetChanges
from leeruitkomsten.revising import changes_between

ADOPTED = {"status": "vastgesteld", "version": "2026", "validity": Validity("2026-09-01", None)}


def a_set(*outcomes: Outcome | str, **more: object) -> OutcomeSet:
    """Return an adopted set with these outcomes; texts get codes L1, L2 …."""
    listed = tuple(
        each if isinstance(each, Outcome) else Outcome(f"L{number}", each)
        for number, each in enumerate(outcomes, start=1)
    )
    made = OutcomeSet("Hogeschool X", Programme("Zorg"), outcomes=listed)
    return replace(made, **(ADOPTED | more))  # type: ignore[arg-type]  # any field may be given


def between(old: OutcomeSet, new: OutcomeSet) -> SetChanges:
    """Return what became of a set."""
    return changes_between(
        SetLabel("set", "oud.yaml", old), SetLabel("set", "nieuw.yaml", new), words_only()
    )


def of(changes: SetChanges, code: str) -> OutcomeChange:
    """Return what became of the outcome with this code, in the new set or else in the old."""
    found = [each for each in changes.outcomes if code in each.new]
    return (found or [each for each in changes.outcomes if code in each.old])[0]


def kinds(changes: SetChanges, code: str) -> set[str]:
    """Return what changed in an outcome."""
    return {aspect.kind for aspect in of(changes, code).aspects}


def remarks(changes: SetChanges) -> set[str]:
    """Return what is told of the edition."""
    return {aspect.kind for aspect in changes.remarks}


codes = st.sampled_from(("A1", "A2", "A3", "B1", "B2", "10", "a1"))
outcomes = st.builds(
    lambda code, text, level, load: Outcome(code, text, level=level, credits=load),
    codes,
    statements,
    levels,
    loads,
)


@st.composite
def sets(draw: st.DrawFn) -> OutcomeSet:
    """Return sets with and without units, codes used twice among them."""
    loose = draw(st.lists(outcomes, max_size=3))
    units = draw(st.lists(st.lists(outcomes, min_size=1, max_size=3), max_size=2))
    made = a_set(*loose, version=draw(st.sampled_from((None, "1", "2"))))
    return replace(
        made,
        units=tuple(Unit(f"E{nth}", tuple(found)) for nth, found in enumerate(units)),
        status=draw(st.sampled_from((None, "concept", "afgestemd", "vastgesteld", "verouderd"))),
    )
