"""Which decisions no longer hold because of what changed."""

from __future__ import annotations

from tests.matching.builders import a_decision
from tests.revising.builders import a_set

from leeruitkomsten.model import Decision, Outcome, OutcomeSet, SetLabel
from leeruitkomsten.revising.stale import stale_decisions

OTHER = SetLabel("elders", "elders.yaml", a_set(Outcome("B", "Elders.")))
OLD = a_set(Outcome("A", "Je meet een boom."), Outcome("C", "Je kapt."))


def decided() -> Decision:
    """Return what people decided about the old edition."""
    return a_decision(SetLabel("set", "set.yaml", OLD), OTHER, ["A"], ["B"])


def stale(new: OutcomeSet | None, old: OutcomeSet = OLD) -> list[tuple[str, bool]]:
    """Return how the decision stands, and whether typography alone did it."""
    found = stale_decisions([decided()], "set", "besluiten.yaml", old, new)
    return [(each.standing.state, each.only_sham) for each in found]


def test_what_did_not_change_still_holds() -> None:
    """Other outcomes may."""
    assert stale(a_set(Outcome("A", "Je meet een boom."))) == []


def test_another_text_makes_it_stale() -> None:
    """And where it is typography alone, that is told."""
    assert stale(a_set(Outcome("A", "Je meet een struik."))) == [("te_herzien", False)]
    assert stale(a_set(Outcome("A", "Je meet een Boom"))) == [("te_herzien", True)]


def test_an_outcome_or_set_that_is_gone_takes_it_along() -> None:
    """Also where the text stands under another code now: that is told with it."""
    assert stale(a_set(Outcome("Z", "Je meet een boom."))) == [("weg", False)]
    assert stale(None) == [("weg", False)]


def test_what_did_not_hold_before_is_not_news() -> None:
    """A decision about a text that was changed earlier was stale already."""
    before = a_set(Outcome("A", "Iets anders."))

    assert stale(a_set(Outcome("A", "Weer iets.")), before) == []
