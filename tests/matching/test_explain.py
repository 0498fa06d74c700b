"""One pairing told step by step."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.matching.builders import a_decision, a_label, sets_of

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.matching import diff, explain
from leeruitkomsten.matching.dimensions import score
from leeruitkomsten.model import Decision, DiffReport, Explanation, OutcomeSet, SetLabel

CARE = "De student stelt met de cliënt een zorgplan op."
FOREST = "Je inventariseert boomsoorten en bodemleven in een loofbos en berekent de houtvoorraad."
SPECIES = "De student inventariseert boomsoorten en bodemleven in een loofbos."
STOCK = "De student berekent de houtvoorraad van een loofbos."
REFLECT = "De student reflecteert op feedback en bepaalt nieuwe leerdoelen."
PROCESS = "De student analyseert bedrijfsprocessen van een organisatie in BPMN."


LEFT = a_label("l", CARE, FOREST, REFLECT)
RIGHT = a_label("r", CARE, SPECIES, STOCK, PROCESS)


def a_report() -> DiffReport:
    """Return a report with a link (L1), a split (L2) and an outcome that is alone (L3)."""
    return diff(LEFT, RIGHT)


def the_explanation(*asked: str) -> Explanation:
    found = explain(a_report(), asked)
    assert len(found) == 1
    return found[0]


def reasons(told: Explanation) -> list[str]:
    return [reason.key for reason in told.weighings[0].reasons]


def pairs(told: Explanation) -> list[tuple[str, str]]:
    return [(one.pair.left, one.pair.right) for one in told.weighings]


def test_a_link_is_told_from_either_side() -> None:
    """Whichever of the two codes is asked for, it is the same pair, with its runner-up."""
    from_left, from_right = the_explanation("L1"), the_explanation("R1")

    assert pairs(from_left) == pairs(from_right) == [("L1", "R1")]
    assert from_left.runners_up[0].pair.left == "L1"
    assert from_right.runners_up[0].pair.right == "R1"


def test_a_split_tells_each_of_its_pairs() -> None:
    """And that whether it is divided so is for people to say."""
    told = the_explanation("L2")

    assert pairs(told) == [("L2", "R2"), ("L2", "R3")]
    assert reasons(told) == ["uitleg.nakijken.verdeeld"]
    assert told.runners_up[0].pair.right not in {"R2", "R3"}


def test_what_is_not_linked_tells_its_best_candidate_and_why_not() -> None:
    """Content that cannot carry a link is named first."""
    told = the_explanation("L3")

    assert told.weighings[0].link is None
    assert reasons(told)[0] == "uitleg.niet.inhoud"


@pytest.mark.parametrize("asked", [("L1:R2",), ("L1", "R2"), ("R2", "L1")])
def test_a_pair_can_be_asked_for(asked: tuple[str, ...]) -> None:
    """As one word or two, in any order; both of what they fit better are told."""
    told = the_explanation(*asked)

    assert pairs(told) == [("L1", "R2")]
    assert reasons(told)[-2:] == ["uitleg.niet.elders"] * 2
    assert {rival.pair.right for rival in told.runners_up} >= {"R1"}


def test_a_code_with_a_colon_is_a_code() -> None:
    """Only where no outcome has the whole as its code is it cut in two."""
    left = a_label("a:b", CARE)
    found = explain(diff(left, a_label("r", CARE)), ["A:B1:R1"])

    assert pairs(found[0]) == [("A:B1", "R1")]


def test_a_code_on_both_sides_is_told_once_where_it_is_one_pair() -> None:
    """A set beside itself has every code twice."""
    left, right = a_label("l", CARE, REFLECT), a_label("l", CARE, REFLECT)

    assert len(explain(diff(left, right), ["L1"])) == 1


def test_an_unknown_code_gets_a_suggestion() -> None:
    """A letter too small or a digit too many is seen."""
    with pytest.raises(LeeruitkomstenError) as caught:
        explain(a_report(), ["l11"])

    assert caught.value.facts["bedoeld"] == ("L1",)


def test_the_other_set_may_be_empty() -> None:
    """There is nobody to compare with, and that is said."""
    told = explain(diff(a_label("l", CARE), a_label("r")), ["L1"])

    assert (told[0].weighings, told[0].runners_up) == ((), ())


@settings(max_examples=40)
@given(sets_of("L", largest=4), sets_of("R", largest=4))
def test_the_steps_lead_from_the_start_to_the_score(left: OutcomeSet, right: OutcomeSet) -> None:
    """A waterfall without a gap: each step begins where the last ended, evidence up is up."""
    report = diff(SetLabel("l", "l.yaml", left), SetLabel("r", "r.yaml", right))

    for told in explain(report, [*report.candidates, *report.candidates_right]):
        for weighing in told.weighings:
            reached = weighing.start
            for step in weighing.steps:
                assert step.before == reached
                assert (step.after - step.before) * step.evidence.weight >= 0
                reached = step.after
            assert reached == weighing.pair.score
            assert (weighing.start, weighing.link is None) == (score(()), not_linked(report, told))


def not_linked(report: DiffReport, told: Explanation) -> bool:
    edges = {(one, other) for link in report.links for one in link.left for other in link.right}
    return not set(pairs(told)) & edges


def decided(*decisions: Decision) -> DiffReport:
    """Return the report as people decided about it."""
    return diff(LEFT, RIGHT, decisions=decisions)


def test_a_decision_is_the_reason_of_its_link() -> None:
    """It is told with the link, and no reason of ours stands beside it."""
    decision = a_decision(LEFT, RIGHT, ["L1"], ["R4"])
    (told,) = explain(decided(decision), ["L1"])

    assert pairs(told) == [("L1", "R4")]
    assert (reasons(told), [each.decision for each in told.decisions]) == ([], [decision])


def test_what_people_decided_against_says_so_and_nothing_more() -> None:
    """That its words are alike is to be seen, and is no reason any more."""
    decision = a_decision(LEFT, RIGHT, ["L1"], ["R1"], "niet_gelijk")
    (told,) = explain(decided(decision), ["L1:R1"])

    assert (reasons(told), [each.decision for each in told.decisions]) == (
        ["uitleg.niet.besluit"], [decision],
    )  # fmt: skip


def test_what_is_linked_elsewhere_by_a_decision_says_so() -> None:
    """The other end of a pair is taken, because people said so."""
    (told,) = explain(decided(a_decision(LEFT, RIGHT, ["L1"], ["R4"])), ["L1:R1"])

    assert reasons(told) == ["uitleg.niet.elders-besluit"]


def test_of_each_outcome_without_a_counterpart_its_decision_is_told() -> None:
    """Two that have no candidate left are two explanations."""
    decision = a_decision(LEFT, RIGHT, ["L1", "L3"], [], "geen_tegenhanger")
    told = explain(decided(decision), ["L1", "L3"])

    assert [(one.asked, pairs(one), len(one.decisions)) for one in told] == [
        (("L1",), [], 1), (("L3",), [], 1),
    ]  # fmt: skip


def test_an_outcome_in_two_links_is_told_for_both() -> None:
    """Neither is shown as the one that was not chosen."""
    decisions = [
        a_decision(LEFT, RIGHT, ["L1"], [code], "overlap", line)
        for line, code in enumerate(("R1", "R4"), 1)
    ]
    told = explain(decided(*decisions), ["L1"])

    assert [pairs(one) for one in told] == [[("L1", "R1")], [("L1", "R4")]]
    assert {one.runners_up[0].pair.right for one in told}.isdisjoint({"R1", "R4"})
