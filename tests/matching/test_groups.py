"""From links between each two of many sets to groups."""

from collections.abc import Mapping, Sequence
from itertools import product
from types import MappingProxyType

import pytest

from leeruitkomsten.matching.groups import LinkBetween, Tension, group, standing
from leeruitkomsten.model import Group, Link, Member, enough_of

A1, A2, B1, B2, C1 = (Member(code[0].lower(), code) for code in ("A1", "A2", "B1", "B2", "C1"))
ORDER = (A1, A2, B1, B2, C1)


def a_link(left: str, right: str, score: float, *, certain: bool = False) -> LinkBetween:
    """Return a link between outcomes such as `A1` and `B1 B2`, of the sets `a` and `b`."""
    ours, theirs = tuple(left.split()), tuple(right.split())
    relation = "gelijkwaardig" if len(ours) == len(theirs) else "gesplitst"
    return (
        ours[0][0].lower(),
        theirs[0][0].lower(),
        Link(ours, theirs, relation, score, certain, ()),
    )


def grouped(
    links: Sequence[LinkBetween],
    *,
    order: Sequence[Member] = ORDER,
    reference: str | None = None,
    scores: Mapping[str, float] = MappingProxyType({}),
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
        order, links, reference, lambda one, other: known.get(frozenset((one.code, other.code)), 0)
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

    assert standing(found, touches, "rabc", "r") == expected


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
