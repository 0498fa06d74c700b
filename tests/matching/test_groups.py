"""From links between each two of many sets to groups."""

import pytest

from leeruitkomsten.matching.groups import LinkBetween, group
from leeruitkomsten.model import Link, Member

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


def members(*links: LinkBetween) -> list[tuple[Member, ...]]:
    return [found.members for found in group(ORDER, links, None)[0] if len(found.members) > 1]


def test_links_over_sets_make_one_group() -> None:
    """What corresponds to the same corresponds."""
    assert members(a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.8)) == [(A1, B1, C1)]


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
    weak = a_link("B1", "C1", 0.6)
    groups, tensions = group(ORDER, [a_link("A1", "B1", 0.9), a_link("A2", "C1", 0.8), weak], None)

    assert tensions == [(weak, frozenset({A1, A2}))]
    assert [found.members for found in groups] == [(A1, B1), (A2, C1), (B2,)]


def test_a_split_may_bring_two_of_one_set_together() -> None:
    """Where one outcome is two elsewhere, those two are in one group."""
    split = a_link("A1", "B1 B2", 0.9)

    assert members(a_link("B2", "C1", 0.95), split) == [(A1, B1, B2, C1)]


def test_the_core_is_the_most_central_member() -> None:
    """The member with the most, and the strongest, links stands for the group."""
    groups, _ = group(ORDER, [a_link("A1", "B1", 0.9), a_link("B1", "C1", 0.8)], None)

    assert groups[0].core == B1


def test_where_members_are_equally_central_the_reference_is_the_core() -> None:
    """A tie goes to the reference set."""
    groups, _ = group((B1, A1), [a_link("A1", "B1", 0.9)], "b")

    assert groups[0].core == B1


def test_a_group_tells_the_links_it_rests_on() -> None:
    """Links within a group are kept with it."""
    one, other = a_link("A1", "B1", 0.9), a_link("A2", "B2", 0.8)
    groups, _ = group(ORDER, [one, other], None)

    assert [found.links for found in groups] == [(one,), (other,), ()]
