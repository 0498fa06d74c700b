"""From links between each two of many sets to groups."""

from collections.abc import Mapping, Sequence
from itertools import product
from types import MappingProxyType

import pytest

from leeruitkomsten.matching.grouping import Tension
from leeruitkomsten.matching.groups import LinkBetween, group, sharing
from leeruitkomsten.model import Decision, DecisionSide, Group, Link, Member, Place, enough_of

A1, A2, B1, B2, C1 = (Member(code[0].lower(), code) for code in ("A1", "A2", "B1", "B2", "C1"))
ORDER = (A1, A2, B1, B2, C1)


def a_link(
    left: str,
    right: str,
    score: float,
    *,
    certain: bool = False,
    decision: Decision | None = None,
) -> LinkBetween:
    """Return a link between outcomes such as `A1` and `B1 B2`, of the sets `a` and `b`."""
    ours, theirs = tuple(left.split()), tuple(right.split())
    relation = "gelijkwaardig" if len(ours) == len(theirs) else "gesplitst"
    return (
        ours[0][0].lower(),
        theirs[0][0].lower(),
        Link(ours, theirs, relation, score, certain, (), decision),
    )


def decided(left: str, right: str, score: float = 0.1) -> LinkBetween:
    """Return a link that people decided on, between texts that are hardly alike."""
    sides = [DecisionSide(codes[0].lower(), ()) for codes in (left, right)]
    decision = Decision(
        sides[0], sides[1], "gelijkwaardig", "Besproken.", "examinator", "2026-11-01",
        Place("besluiten.yaml", 1),
    )  # fmt: skip
    return a_link(left, right, score, certain=True, decision=decision)


def grouped(
    links: Sequence[LinkBetween],
    *,
    order: Sequence[Member] = ORDER,
    reference: str | None = None,
    scores: Mapping[str, float] = MappingProxyType({}),
    apart: Sequence[tuple[Member, Member]] = (),
) -> tuple[tuple[Group, ...], tuple[Tension, ...]]:
    """Group `order`; pairs without a link or a score of their own score nothing.

    `scores` are of pairs, such as `A1 C1`.
    """
    known = {frozenset(pair.split()): score for pair, score in scores.items()}
    for left_set, right_set, link in links:
        for left, right in product(link.left, link.right):
            known.setdefault(frozenset((left, right)), link.score)
            assert (left_set, right_set) == (left[0].lower(), right[0].lower())
    return group(
        order,
        links,
        reference,
        lambda one, other: known.get(frozenset((one.code, other.code)), 0),
        frozenset(map(frozenset, apart)),
    )


def members(*links: LinkBetween, **scores: float) -> list[tuple[Member, ...]]:
    pairs = {name.replace("_", " "): score for name, score in scores.items()}
    return [found.members for found in grouped(links, scores=pairs)[0] if len(found.members) > 1]


def test_links_over_sets_make_one_group() -> None:
    """What corresponds to the same corresponds, where the ends are somewhat alike too."""
    assert members(a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.8), A1_C1=0.3) == [(A1, B1, C1)]


def test_a_chain_is_not_strung_together() -> None:
    """A is like B and B like C, but A is nothing like C: the stronger link is followed."""
    groups, tensions = grouped([a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.8)])

    assert [found.members for found in groups if len(found.members) > 1] == [(A1, B1)]
    assert tensions == (Tension(B1, C1, "samenhang"),)


def test_what_stands_apart_is_touched() -> None:
    """A link between two groups is kept with either, as what it touches."""
    groups, _ = grouped([a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.8)])

    assert {found.core: found.touches for found in groups if found.touches} == {
        A1: (C1,),
        C1: (B1,),
    }


@pytest.mark.parametrize("score", [0.7, 0.95])
def test_the_strongest_link_comes_first(score: float) -> None:
    """Of two links that exclude one another the stronger is followed, however they are given."""
    rivals = a_link("A1", "C1", score), a_link("A2", "C1", 0.8)
    expected = [(A1, C1)] if score > 0.8 else [(A2, C1)]

    assert members(*rivals) == members(*rivals[::-1]) == expected


def test_a_certain_link_comes_before_a_stronger_one() -> None:
    """What would stand without a human look goes before what scores higher."""
    rivals = a_link("A1", "C1", 0.9), a_link("A2", "C1", 0.8, certain=True)

    assert members(*rivals) == [(A2, C1)]


def test_a_link_that_forces_two_of_one_set_together_is_a_tension() -> None:
    """The link is not followed, and comes back with the outcomes it would join."""
    strong = a_link("A1", "B1", 0.9), a_link("A2", "C1", 0.8)
    groups, tensions = grouped([*strong, a_link("B1", "C1", 0.6)])

    assert tensions == (Tension(B1, C1, "een_set", (A1, A2)),)
    assert [found.members for found in groups] == [(A1, B1), (A2, C1), (B2,)]


def test_a_split_may_bring_two_of_one_set_together() -> None:
    """Where one outcome is two elsewhere, those two are in one group."""
    split = a_link("A1", "B1 B2", 0.9)

    assert members(a_link("B2", "C1", 0.95), split, A1_C1=0.6) == [(A1, B1, B2, C1)]


def test_parts_of_one_thing_do_not_meet_in_a_group_of_another() -> None:
    """B1 and B2 are parts of A1; that C1 is like both is no reason to leave A1 out."""
    split = a_link("A1", "B1 B2", 0.7)
    rivals = a_link("B1", "C1", 0.9), a_link("B2", "C1", 0.9)
    groups, tensions = grouped([split, *rivals])

    assert [found.members for found in groups if len(found.members) > 1] == [(A1, B1, B2)]
    assert [each.reason for each in tensions] == ["gelijk", "gelijk"]


def test_where_equally_strong_links_exclude_one_another_none_is_followed() -> None:
    """B1 and B2 say the same: which of them belongs with A1 is for people to choose."""
    rivals = a_link("A1", "B1", 0.9), a_link("A1", "B2", 0.9)
    groups, tensions = grouped(rivals)

    assert [found.members for found in groups] == [(A1,), (A2,), (B1,), (B2,), (C1,)]
    assert [(each.right, each.reason) for each in tensions] == [(B1, "gelijk"), (B2, "gelijk")]
    assert groups[0].touches == (B1, B2)


def test_a_choice_that_is_open_does_not_hold_up_the_rest() -> None:
    """What does not exclude one another is joined, though others are as strong."""
    links = a_link("A1", "B1", 0.9), a_link("A1", "B2", 0.9), a_link("A1", "C1", 0.9)

    assert members(*links) == [(A1, C1)]


def test_what_people_decided_goes_before_what_we_find() -> None:
    """It is in one group however little it is alike; what we find comes after."""
    ours = a_link("A1", "B1", 0.95, certain=True)

    assert members(ours, decided("A2", "B1")) == [(A2, B1)]


def test_decisions_may_bring_two_of_one_set_together() -> None:
    """Where people let A1, B1, C1 and A2 correspond one by one, they are one group."""
    chain = decided("A1", "B1"), decided("B1", "C1"), decided("A2", "C1")

    assert members(*chain) == members(*chain[::-1]) == [(A1, A2, B1, C1)]


def test_what_is_like_one_side_of_a_decision_belongs_with_both() -> None:
    """That A1 and B1 are not alike is known, and holds nothing else up."""
    assert members(decided("A1", "B1"), a_link("A1", "C1", 0.9)) == [(A1, B1, C1)]


@pytest.mark.parametrize("last", [decided("B1", "C1", 0.05), a_link("B1", "C1", 0.8)])
def test_what_people_decided_apart_is_not_together_by_way_of_a_third(last: LinkBetween) -> None:
    """The link that would do it is not followed, and names whom it would bring together."""
    groups, tensions = grouped([decided("A1", "B1"), last], scores={"A1 C1": 0.9}, apart=[(A1, C1)])

    assert [found.members for found in groups if len(found.members) > 1] == [(A1, B1)]
    assert tensions == (Tension(B1, C1, "besluit", (A1, C1)),)


def test_where_either_of_two_would_do_none_is_chosen() -> None:
    """B1 fits A1 and C1 equally well, and people keep those apart."""
    links = a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.9)
    groups, tensions = grouped(links, scores={"A1 C1": 0.9}, apart=[(A1, C1)])

    assert [len(found.members) for found in groups] == [1] * 5
    assert [(each.reason, each.clash) for each in tensions] == [("besluit", (A1, C1))] * 2


@pytest.mark.parametrize(
    ("schools", "needed"), [(1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (8, 6), (36, 27)]
)
def test_nearly_all_is_three_in_four(schools: int, needed: int) -> None:
    """Of three hogescholen all three have it, of four one may lack it."""
    assert enough_of(schools) == needed


@pytest.mark.parametrize(
    ("present", "touches", "expected"),
    [
        ("abc", False, "gedeeld"),
        ("rabc", True, "gedeeld"),
        ("ab", False, "gesprek"),
        ("r", False, "gesprek"),
        ("ra", False, "gesprek"),
        ("a", False, "eigen"),
        ("a", True, "gesprek"),
    ],
)
def test_who_has_a_group_tells_how_it_stands(present: str, touches: bool, expected: str) -> None:
    """Shared by nearly all hogescholen, of one alone, or to be talked about."""
    found = [Member(name, "1") for name in present]

    assert sharing(found, touches, "rabc", "r") == expected


def test_the_core_is_the_most_central_member() -> None:
    """The member with the most, and the strongest, links stands for the group."""
    links = a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.8)
    groups, _ = grouped(links, scores={"A1 C1": 0.5})

    assert groups[0].core == B1


def test_where_members_are_equally_central_the_reference_is_the_core() -> None:
    """A tie goes to the reference set."""
    groups, _ = grouped([a_link("A1", "B1", 0.9)], order=(B1, A1), reference="b")

    assert groups[0].core == B1


def test_a_group_tells_the_links_it_rests_on() -> None:
    """Links within a group are kept with it."""
    one, other = a_link("A1", "B1", 0.9), a_link("A2", "B2", 0.8)
    groups, _ = grouped([one, other])

    assert [found.links for found in groups] == [(one,), (other,), ()]
