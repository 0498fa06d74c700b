"""Facts about decisions of people: they go first, and go stale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import a_decision, a_label, a_set, an_outcome, sets_of

from leeruitkomsten.loading.decisions import clashes
from leeruitkomsten.matching import calibrate, diff
from leeruitkomsten.matching.decisions import between, kept_apart
from leeruitkomsten.matching.fingerprint import fingerprint
from leeruitkomsten.model import (
    Decision,
    DecisionSide,
    DiffReport,
    Gone,
    Judged,
    Link,
    OutcomeSet,
    SetLabel,
)
from leeruitkomsten.model.decision import RELATIONS

FIRST = "De student ontwerpt een netwerk voor een organisatie en test dat."
OTHER = "De student begeleidt een groep cliënten bij het maken van een zorgplan."
THIRD = "De student analyseert de risico's van het beleid van een gemeente."


def stale(decision: Decision) -> Decision:
    """Return a decision about texts that were others."""

    def before(side: DecisionSide) -> DecisionSide:
        return replace(side, outcomes=tuple(Judged(each.code, "0" * 16) for each in side.outcomes))

    return replace(decision, left=before(decision.left), right=before(decision.right))


def told(links: Sequence[Link]) -> set[tuple[object, ...]]:
    return {(link.left, link.right, link.relation, link.decision is not None) for link in links}


def kinds(report: DiffReport) -> set[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return {(gap.kind, gap.left, gap.right) for gap in report.gaps}


def test_a_decision_goes_before_what_we_find() -> None:
    """What people call equal is linked and certain, however little the texts are alike."""
    left, right = a_label("a", FIRST, OTHER), a_label("b", FIRST, OTHER)
    decision = a_decision(left, right, ["A1"], ["B2"])

    links = diff(left, right, decisions=[decision]).links

    assert told(links) == {(("A1",), ("B2",), "gelijkwaardig", True)}
    assert links[0].certain


def test_the_wider_side_keeps_our_other_links() -> None:
    """What is wider than one outcome may have another counterpart; what is equal has not."""
    left, right = a_label("a", FIRST), a_label("b", FIRST, OTHER)
    wider = a_decision(left, right, ["A1"], ["B2"], "ruimer")
    equal = a_decision(left, right, ["A1"], ["B2"])

    links = [diff(left, right, decisions=[each]).links for each in (wider, equal)]

    assert (("A1",), ("B1",), "gelijkwaardig", False) in told(links[0])
    assert [link.right for link in links[1]] == [("B2",)]


def test_what_is_not_equal_is_no_link_no_candidate_and_no_question() -> None:
    """Nobody is asked again what they said no to."""
    left, right = a_label("a", FIRST, OTHER), a_label("b", FIRST, OTHER)
    report = diff(left, right, decisions=[a_decision(left, right, ["A1"], ["B1"], "niet_gelijk")])

    assert ("A1",) not in {link.left for link in report.links}
    assert [each.code for each in report.candidates["A1"]] == ["B2"]
    assert [each.code for each in report.candidates_right["B1"]] == ["A2"]
    assert all(
        "B1" not in str(gap.facts["beste_kandidaten"]) for gap in report.gaps if gap.left == ("A1",)
    )


def test_an_outcome_without_a_counterpart_is_not_asked_for() -> None:
    """“Ontbreekt” is answered for that outcome, and stays for the others."""
    left, right = a_label("a", FIRST, OTHER), a_label("b", THIRD)
    decision = a_decision(left, right, ["A1"], [], "geen_tegenhanger")

    report = diff(left, right, decisions=[decision])

    assert ("ontbreekt", ("A1",), ()) not in kinds(report)
    assert ("ontbreekt", ("A2",), ()) in kinds(report)
    assert report.candidates["A1"] == ()
    assert [each.state for each in report.decisions] == ["toegepast"]


def test_beside_a_reference_it_is_not_asked_whether_it_is_a_profile() -> None:
    """Decided is decided, whatever the question is called."""
    left, right = a_label("a", FIRST), a_label("b", THIRD)
    decision = a_decision(left, right, ["A1"], [], "geen_tegenhanger")

    report = diff(left, right, reference="b", decisions=[decision])

    assert "profilering" not in {kind for kind, _, _ in kinds(report)}


def test_a_decision_about_another_text_is_told_and_not_applied() -> None:
    """It is to be reviewed; our own opinion stands as if it were not there."""
    left, right = a_label("a", FIRST), a_label("b", FIRST)
    old = stale(a_decision(left, right, ["A1"], ["B1"], "niet_gelijk"))

    report = diff(left, right, decisions=[old])

    assert report.links == diff(left, right).links
    assert [(each.state, each.changed) for each in report.decisions] == [
        ("te_herzien", (("a", "A1"), ("b", "B1")))
    ]


def test_a_decision_about_an_outcome_that_is_gone_is_told() -> None:
    """What cannot be applied is not dropped."""
    left, right = a_label("a", FIRST), a_label("b", FIRST)
    gone = a_decision(a_label("a", FIRST, OTHER), right, ["A2"], ["B1"])

    report = diff(left, right, decisions=[gone])

    assert report.links == diff(left, right).links
    assert [(each.state, each.gone) for each in report.decisions] == [("weg", (Gone("a", "A2"),))]


def test_where_the_text_went_is_told() -> None:
    """A code that was renamed is found by the fingerprint of its text."""
    left, right = a_label("a", THIRD, FIRST), a_label("b", FIRST)
    old = a_decision(left, right, ["A2"], ["B1"])
    mark = old.left.outcomes[0].fingerprint
    renamed = replace(old, left=replace(old.left, outcomes=(Judged("X", mark),)))

    (told,) = diff(left, right, decisions=[renamed]).decisions

    assert told.gone == (Gone("a", "X", "A2"),)


def test_a_part_that_people_deny_is_taken_out_of_a_split() -> None:
    """The other parts stay; of the last one the whole is the wider."""
    whole = (
        "De student ontwerpt een netwerk, begeleidt een groep cliënten en schrijft een zorgplan."
    )
    parts = (
        "De student ontwerpt een netwerk.",
        "De student begeleidt een groep cliënten.",
        "De student schrijft een zorgplan.",
    )
    left, right = a_label("a", whole, THIRD), a_label("b", *parts)
    (split,) = diff(left, right).links
    assert (split.relation, split.right) == ("gesplitst", ("B1", "B2", "B3"))
    first, second = (
        a_decision(left, right, ["A1"], [code], "niet_gelijk", line)
        for line, code in enumerate(("B1", "B2"), 1)
    )

    fewer = diff(left, right, decisions=[first]).links
    fewest = diff(left, right, decisions=[first, second]).links

    assert told(fewer) == {(("A1",), ("B2", "B3"), "gesplitst", False)}
    assert told(fewest) == {(("A1",), ("B3",), "ruimer", False)}


def test_of_texts_that_are_hardly_alike_it_is_not_said_which_words_are_not_covered() -> None:
    """People may call one wider than the other without a word in common."""
    left, right = a_label("a", FIRST), a_label("b", OTHER)

    report = diff(left, right, decisions=[a_decision(left, right, ["A1"], ["B1"], "ruimer")])

    assert "gedeeltelijk" not in {kind for kind, _, _ in kinds(report)}


@st.composite
def decided_sets(draw: st.DrawFn) -> tuple[SetLabel, SetLabel, list[Decision]]:
    """Return two sets, and decisions about them that go together."""
    left = SetLabel("a", "a.yaml", draw(sets_of("L", largest=4)))
    right = SetLabel("b", "b.yaml", draw(sets_of("R", largest=4)))
    ours, theirs = ([entry.code for entry in one.set.entries()] for one in (left, right))
    decisions: list[Decision] = []
    if not ours or not theirs:
        return left, right, decisions
    some = st.lists(st.sampled_from(ours), min_size=1, max_size=3, unique=True)
    others = st.lists(st.sampled_from(theirs), min_size=1, max_size=3, unique=True)
    for line in range(1, draw(st.integers(0, 5)) + 1):
        relation = draw(st.sampled_from(RELATIONS))
        mine, yours = draw(some), draw(others)
        if relation == "gesplitst":
            mine = mine[:1]
        elif relation == "samengevoegd":
            yours = yours[:1]
        elif relation == "geen_tegenhanger":
            mine, yours = (mine, []) if draw(st.booleans()) else ([], yours)
        made = a_decision(left, right, mine, yours, relation, line)
        if draw(st.booleans()):
            made = made.mirrored()
        if not any(clashes([*decisions, made])):
            decisions.append(made)
    return left, right, decisions


@given(decided_sets())
@settings(max_examples=80)
def test_a_decision_always_wins(drawn: tuple[SetLabel, SetLabel, list[Decision]]) -> None:
    """What was decided is as it was decided, and nothing else is said of what is settled."""
    left, right, decisions = drawn

    report = diff(left, right, decisions=decisions)

    decided = between(left, right, decisions)
    ours = [link for link in report.links if link.decision is None]
    our_edges = {(one, other) for link in ours for one in link.left for other in link.right}
    by_people = [link for link in report.links if link.decision is not None]
    assert {(link.left, link.right, link.relation) for link in by_people} == {
        (tuple(sorted(each.left.codes)), tuple(sorted(each.right.codes)), each.relation)
        for each in decided.links
    }
    assert our_edges.isdisjoint(decided.linked | decided.apart)
    assert {one for one, _ in our_edges}.isdisjoint(decided.closed[0])
    assert {other for _, other in our_edges}.isdisjoint(decided.closed[1])
    shown = {(code, each.code) for code, found in report.candidates.items() for each in found}
    shown |= {(one.code, code) for code, found in report.candidates_right.items() for one in found}
    assert shown.isdisjoint(decided.apart)
    asked = {
        ("links", *gap.left) if gap.left else ("rechts", *gap.right)
        for gap in report.gaps
        if gap.kind in {"ontbreekt", "profilering"}
    }
    assert asked.isdisjoint(decided.alone)


@given(decided_sets())
@settings(max_examples=40)
def test_swapping_the_sets_mirrors_what_was_decided(
    drawn: tuple[SetLabel, SetLabel, list[Decision]],
) -> None:
    """A register does not know which set somebody will name first."""
    left, right, decisions = drawn
    mirror = {"ruimer": "enger", "enger": "ruimer"}
    mirror |= {"gesplitst": "samengevoegd", "samengevoegd": "gesplitst"}

    there, back = diff(left, right, decisions=decisions), diff(right, left, decisions=decisions)

    assert told(there.links) == {
        (theirs, ours, mirror.get(relation, relation), by_people)
        for ours, theirs, relation, by_people in (
            (link.left, link.right, link.relation, link.decision is not None) for link in back.links
        )
    }


@given(decided_sets())
@settings(max_examples=30)
def test_stale_decisions_change_nothing(
    drawn: tuple[SetLabel, SetLabel, list[Decision]],
) -> None:
    """Apart from being told, a decision about other texts has no effect at all."""
    left, right, decisions = drawn

    with_them = diff(left, right, decisions=[stale(each) for each in decisions])

    assert {each.state for each in with_them.decisions} <= {"te_herzien"}
    assert replace(with_them, decisions=(), pairs={}) == replace(diff(left, right), pairs={})


def test_what_is_not_equal_does_not_meet_in_a_group() -> None:
    """Two that both correspond to a third stay apart by a decision, and that is told."""
    sets = [a_label(name, FIRST, OTHER) for name in "abc"]
    decision = a_decision(sets[0], sets[2], ["A1"], ["C1"], "niet_gelijk")

    report = calibrate(sets, reference=None, programme="Zorg", decisions=[decision])

    together = [{member.code for member in group.members} for group in report.groups]
    assert not any({"A1", "C1"} <= group for group in together)
    tension = next(gap for gap in report.gaps if gap.kind == "schijnoverlap")
    assert (tension.facts["spanning"], tension.facts["besluit"]) == (("a:A1", "c:C1"), True)


@given(decided_sets(), sets_of("T", largest=4), st.permutations([0, 1, 2]))
@settings(max_examples=40)
def test_a_group_never_holds_what_people_decided_apart(
    drawn: tuple[SetLabel, SetLabel, list[Decision]], third: OutcomeSet, order: list[int]
) -> None:
    """Whatever a third set has in common with both, and in whichever order sets are given."""
    left, right, decisions = drawn
    sets = [left, right, SetLabel("t", "t.yaml", third)]

    report = calibrate(
        [sets[at] for at in order], reference=None, programme="Zorg", decisions=decisions
    )

    apart = {*kept_apart("a", "b", between(left, right, decisions))}
    assert not any(pair <= {*group.members} for group in report.groups for pair in apart)
    assert sum(len(group.members) for group in report.groups) == sum(
        1 for label in sets for _ in label.set.entries()
    )


def test_a_set_that_lacks_a_group_by_decision_is_not_asked_for_it() -> None:
    """The question of a group is answered by what was decided about one of its members."""
    sets = [a_label("a", FIRST), a_label("b", FIRST), a_label("c", OTHER)]
    decision = a_decision(sets[0], sets[2], ["A1"], [], "geen_tegenhanger")

    report = calibrate(sets, reference=None, programme="Zorg", decisions=[decision])

    asked = {(gap.left, gap.right_set) for gap in report.gaps if gap.kind == "ontbreekt"}
    assert not any(right == "c" for _, right in asked)
    assert (("C1",), "a") in asked


@pytest.mark.parametrize("side", ["reference", "school"])
def test_what_people_let_have_no_counterpart_is_told_so_beside_the_reference(side: str) -> None:
    """The reference lacks it, or the school does: neither is asked again."""
    reference, school = a_label("ref", FIRST), a_label("a", OTHER)
    ours, theirs = (["REF1"], []) if side == "reference" else ([], ["A1"])
    decision = a_decision(reference, school, ours, theirs, "geen_tegenhanger")

    report = calibrate([reference, school], reference="ref", programme="Zorg", decisions=[decision])

    ((told,),) = (each.outcomes for each in report.reference_covers)
    asked = {gap.kind for gap in report.gaps}
    if side == "reference":
        assert (told.how, told.why, told.candidates) == ("geen", ("besluit",), ())
        assert "ontbreekt" not in asked
    else:
        assert (told.how, told.why) == ("geen", ())
        assert "profilering" not in asked


def test_what_people_let_correspond_to_the_same_may_meet_in_a_group() -> None:
    """Two outcomes of one set are no tension where people decided both."""
    left, right = a_label("a", FIRST), a_label("b", FIRST, OTHER)
    decisions = [
        a_decision(left, right, ["A1"], [code], "overlap", line)
        for line, code in enumerate(("B1", "B2"), 1)
    ]

    report = calibrate([left, right], reference=None, programme="Zorg", decisions=decisions)

    assert [[member.code for member in group.members] for group in report.groups] == [
        ["A1", "B1", "B2"]
    ]


@pytest.mark.parametrize(
    "other",
    [
        an_outcome("L1", "De  student\n ontwerpt\u00a0een net\u00adwerk."),
        an_outcome("L9", "De student ontwerpt een netwerk.", level={"nlqf": 5}, credits=5),
    ],
)
def test_layout_code_level_and_load_do_not_change_a_fingerprint(other: object) -> None:
    """White space and what nobody sees are no text; level and load are told anew anyway."""
    one = an_outcome("L1", "De student ontwerpt een netwerk.")

    assert fingerprint(one) == fingerprint(other)  # type: ignore[arg-type]  # an outcome


@pytest.mark.parametrize("changed", ["text", "title", "context", "indicators"])
def test_what_people_read_changes_a_fingerprint(changed: str) -> None:
    """Each part of what they decided about counts, and none can pass for another."""
    from leeruitkomsten.model import Indicator

    one = an_outcome("L1", "Tekst", title="Titel", context="Context", indicators=(Indicator("I"),))
    value = (Indicator("Anders"),) if changed == "indicators" else "Anders"

    assert fingerprint(one) != fingerprint(replace(one, **{changed: value}))  # type: ignore[arg-type]


def test_a_fingerprint_is_the_same_for_ever() -> None:
    """Registers of years ago must still be read: this value may never change."""
    outcome = next(a_set("De student ontwerpt een netwerk.").entries()).outcome

    assert fingerprint(outcome) == "9c441485a0ca4c6a"
