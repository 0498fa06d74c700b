"""From links between each two of many sets to groups of outcomes that correspond.

1. What people decided comes first. What they let correspond is in one group, also where
   that brings outcomes of one set together; what they decided to be apart is in no group
   together, by whatever others.
2. Then come the strongest links, those that are certain before the others.
3. A link joins two groups where they hold together: over each two of their parts, the
   best pair between the two groups is at least as likely as not (`ENOUGH`) on average,
   by its texts alone: `Comparison.likelihood`. So a chain (A like B, B like C, A not like
   C) is not strung together. A part is what a group has of one set, with what people let
   correspond to that.
4. No link puts two outcomes of one set in one group, unless they are parts, by a split
   or merge, of something in that group.
5. Where links that are equally strong exclude one another, none of them is followed:
   that choice is for people.

A link that was not followed comes back as a tension, to discuss. Nothing depends on
the order in which sets or outcomes are given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from leeruitkomsten.matching.assign import natural
from leeruitkomsten.matching.grouping import Cluster, Edge, Grouping, Score, Tension
from leeruitkomsten.model import Group, Link, Member, enough_of

LinkBetween = tuple[str, str, Link]
"""Left set, right set, and the link."""


def group(
    order: Sequence[Member],
    links: Sequence[LinkBetween],
    reference: str | None,
    score: Score,
    apart: frozenset[Cluster] = frozenset(),
) -> tuple[tuple[Group, ...], tuple[Tension, ...]]:
    """Return the groups, and the tensions between them.

    `order` holds every outcome, the reference set first and the other sets by id;
    groups come in the order of their first member. `apart` are outcomes that people
    decided to be apart, two by two.
    """
    place = {member: index for index, member in enumerate(order)}
    sets = tuple(dict.fromkeys(member.set for member in order))
    edges = sorted(_edges(links, score), key=_strongest_first)
    alone = {member: frozenset({member}) for member in order}
    ranks = {name: rank for rank, name in enumerate(sets)}
    grouping = Grouping(alone, _together(links), apart, score, ranks)
    grouping.follow(edge for edge in edges if edge.decided)
    grouping.settle_parts()
    grouping.follow(edge for edge in edges if not edge.decided)
    distinct = {min(found, key=place.__getitem__): found for found in grouping.group_of.values()}
    inside = _inside(grouping, links)
    touching = _touching(grouping, edges)
    strength = _strength(grouping, edges)
    groups = tuple(
        _group(
            f"G{number:02}",
            sorted(distinct[first], key=place.__getitem__),
            tuple(inside.get(distinct[first], ())),
            tuple(sorted(touching.get(distinct[first], ()), key=place.__getitem__)),
            strength,
            sets,
            reference,
        )
        for number, first in enumerate(sorted(distinct, key=place.__getitem__), start=1)
    )
    return groups, tuple(_tensions(grouping, edges))


def sharing(members: Iterable[Member], touches: bool, sets: Sequence[str], ref: str | None) -> str:
    """Return whether a group is `gedeeld`, `eigen` or for `gesprek`: see `Group`."""
    present = {member.set for member in members}
    schools = [name for name in sets if name != ref]
    having = present - {ref}
    if len(present) > 1 and len(having) >= enough_of(len(schools)):
        return "gedeeld"
    return "eigen" if present == having and len(having) == 1 and not touches else "gesprek"


def _group(
    id: str,  # noqa: A002 - it is what the field is called
    members: Sequence[Member],
    links: tuple[LinkBetween, ...],
    touches: tuple[Member, ...],
    strength: Mapping[Member, float],
    sets: Sequence[str],
    reference: str | None,
) -> Group:
    core = min(
        members,
        key=lambda one: (-strength[one], one.set != reference, one.set, natural((one.code,))),
    )
    which = sharing(members, bool(touches), sets, reference)
    return Group(id, tuple(members), core, links, touches, which)


def _edges(links: Iterable[LinkBetween], score: Score) -> Iterator[Edge]:
    for left_set, right_set, link in links:
        for left, right in product(link.left, link.right):
            ours, theirs = Member(left_set, left), Member(right_set, right)
            decided = link.decision is not None
            yield Edge(ours, theirs, decided, link.certain, score(ours, theirs))


def _strongest_first(edge: Edge) -> tuple[object, ...]:
    codes = natural((edge.left.code, "", edge.right.code))
    return (not edge.decided, not edge.certain, -edge.score, (edge.left.set, edge.right.set), codes)


def _together(links: Iterable[LinkBetween]) -> Mapping[Cluster, Cluster]:
    """Return, for every two parts of a split or merge, what they are parts of."""
    found: dict[Cluster, Cluster] = {}
    for left_set, right_set, link in links:
        left = frozenset(Member(left_set, code) for code in link.left)
        right = frozenset(Member(right_set, code) for code in link.right)
        for parts, wholes in ((left, right), (right, left)):
            for pair in map(frozenset, combinations(parts, 2)):
                found[pair] = found.get(pair, frozenset()) | wholes
    return found


def _inside(
    grouping: Grouping, links: Iterable[LinkBetween]
) -> Mapping[Cluster, list[LinkBetween]]:
    """Return per group the links that connect outcomes of both their sets in it."""
    found: dict[Cluster, list[LinkBetween]] = {}
    for between in links:
        left_set, right_set, link = between
        ours = {grouping.group_of[Member(left_set, code)] for code in link.left}
        theirs = {grouping.group_of[Member(right_set, code)] for code in link.right}
        for cluster in ours & theirs:
            found.setdefault(cluster, []).append(between)
    return found


def _strength(grouping: Grouping, edges: Iterable[Edge]) -> Mapping[Member, float]:
    """Return how strongly each outcome is linked within its group."""
    scores: dict[Member, list[float]] = {member: [] for member in grouping.group_of}
    for edge in edges:
        if grouping.group_of[edge.left] is grouping.group_of[edge.right]:
            scores[edge.left].append(edge.score)
            scores[edge.right].append(edge.score)
    return {member: sum(sorted(found)) for member, found in scores.items()}


def _touching(grouping: Grouping, edges: Iterable[Edge]) -> Mapping[Cluster, set[Member]]:
    """Return per group the outcomes of other groups that are linked with it."""
    found: dict[Cluster, set[Member]] = {}
    for edge in edges:
        here, there = grouping.group_of[edge.left], grouping.group_of[edge.right]
        if here is not there:
            found.setdefault(here, set()).add(edge.right)
            found.setdefault(there, set()).add(edge.left)
    return found


def _tensions(grouping: Grouping, edges: Iterable[Edge]) -> Iterator[Tension]:
    for edge in edges:
        here, there = grouping.group_of[edge.left], grouping.group_of[edge.right]
        if here is there:
            continue
        tied = frozenset(grouping.tied.get(edge, ()))
        denied = grouping.denied(here, there) or grouping.denied(tied, tied)
        if denied:
            yield Tension(edge.left, edge.right, "besluit", denied)
        elif tied:
            yield Tension(edge.left, edge.right, "gelijk", tuple(sorted(tied)))
        else:
            clash = grouping.clash(here, there)
            yield Tension(edge.left, edge.right, "een_set" if clash else "samenhang", clash)
