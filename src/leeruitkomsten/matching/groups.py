"""From links between each two of many sets to groups of outcomes that correspond.

What people decided comes first, then the strongest links. A link that would put two
outcomes of one set in one group is not followed, unless a split or merge brought those
two together, or people let both correspond to the same; nor is one that would join what
people decided to be apart. It comes back as a tension for people to discuss.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, permutations

from leeruitkomsten.matching.assign import natural
from leeruitkomsten.model import Group, Link, Member

LinkBetween = tuple[str, str, Link]
"""Left set, right set, and the link."""


@dataclass(slots=True)
class Grouping:
    """Groups in the making: in which group each member is, and the tensions so far."""

    group_of: dict[Member, frozenset[Member]]
    together: frozenset[frozenset[Member]]
    """Members of one set that a split, a merge or a decision brings together, two by two."""
    apart: frozenset[frozenset[Member]] = frozenset()
    """Members that people decided to be apart, two by two."""
    tensions: list[tuple[LinkBetween, frozenset[Member]]] = field(default_factory=list)
    """Links that were not followed, and the members that would have come together."""

    def follow(self, between: LinkBetween) -> None:
        """Join the groups that a link connects, unless that would force outcomes together."""
        joined = frozenset[Member]().union(
            *(self.group_of[member] for member in members_of(between))
        )
        forced = [pair for pair in _of_one_set(joined) if pair not in self.together]
        if self.apart:
            forced += [pair for pair in _two_by_two(joined) if pair in self.apart]
        if forced:
            self.tensions.append((between, frozenset[Member]().union(*forced)))
            return
        for member in joined:
            self.group_of[member] = joined


def group(
    order: Sequence[Member],
    links: Sequence[LinkBetween],
    reference: str | None,
    apart: frozenset[frozenset[Member]] = frozenset(),
) -> tuple[tuple[Group, ...], list[tuple[LinkBetween, frozenset[Member]]]]:
    """Return the groups, and the links that were not followed with what they would join.

    `order` holds every outcome, the reference set first and the other sets by id;
    groups come in the order of their first member. `apart` are outcomes that may not
    come together, two by two.
    """
    together = frozenset(pair for between in links for pair in _of_one_set(members_of(between)))
    together |= frozenset(_brought_together(links))
    grouping = Grouping({member: frozenset({member}) for member in order}, together, apart)
    for between in sorted(links, key=_strongest_first):
        grouping.follow(between)
    place = {member: index for index, member in enumerate(order)}
    distinct = {min(found, key=place.__getitem__): found for found in grouping.group_of.values()}
    groups = tuple(
        _group(f"G{number:02}", sorted(distinct[first], key=place.__getitem__), links, reference)
        for number, first in enumerate(sorted(distinct, key=place.__getitem__), start=1)
    )
    return groups, grouping.tensions


def members_of(between: LinkBetween) -> tuple[Member, ...]:
    """Return the outcomes that a link connects."""
    left_set, right_set, link = between
    return (
        *(Member(left_set, code) for code in link.left),
        *(Member(right_set, code) for code in link.right),
    )


def _group(
    id: str,  # noqa: A002 - it is what the field is called
    members: Sequence[Member],
    links: Sequence[LinkBetween],
    reference: str | None,
) -> Group:
    inside = [between for between in links if set(members_of(between)) <= set(members)]
    strength: Mapping[Member, float] = {
        member: sum(sorted(between[2].score for between in inside if member in members_of(between)))
        for member in members
    }
    core = min(
        members,
        key=lambda one: (-strength[one], one.set != reference, one.set, natural((one.code,))),
    )
    return Group(id, tuple(members), core, tuple(inside))


def _brought_together(links: Iterable[LinkBetween]) -> Iterator[frozenset[Member]]:
    """Yield every two outcomes of one set that people let correspond to the same outcome."""
    partners: dict[tuple[Member, str], set[Member]] = {}
    for between in links:
        if between[2].decision is None:
            continue
        members = members_of(between)
        for one, other in permutations(members, 2):
            if one.set != other.set:
                partners.setdefault((one, other.set), set()).add(other)
    for found in partners.values():
        yield from _two_by_two(found)


def _of_one_set(members: Iterable[Member]) -> Iterator[frozenset[Member]]:
    """Yield every two members that are outcomes of one set."""
    for one, other in combinations(members, 2):
        if one.set == other.set:
            yield frozenset((one, other))


def _two_by_two(members: Iterable[Member]) -> Iterator[frozenset[Member]]:
    return (frozenset(pair) for pair in combinations(members, 2))


def _strongest_first(between: LinkBetween) -> tuple[bool, bool, float, tuple[str, str], object]:
    left_set, right_set, link = between
    codes = natural((*link.left, "", *link.right))
    return (link.decision is None, not link.certain, -link.score, (left_set, right_set), codes)
