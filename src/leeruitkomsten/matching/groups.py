"""From links between each two of many sets to groups of outcomes that correspond.

1. The strongest links come first, those that are certain before the others.
2. A link joins two groups where they hold together: over each two of their sets, the
   best pair between the two groups has a score of at least `ENOUGH` on average. So a
   chain (A like B, B like C, A not like C) is not strung together.
3. No link puts two outcomes of one set in one group, unless a split or merge brought
   those two together.
4. Where links that are equally strong exclude one another, none of them is followed:
   that choice is for people.

A link that was not followed comes back as a tension, to discuss. Nothing depends on
the order in which sets or outcomes are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, groupby, product
from statistics import fmean

from leeruitkomsten.matching.assign import ENOUGH, natural
from leeruitkomsten.model import Group, Link, Member, enough_of

LinkBetween = tuple[str, str, Link]
"""Left set, right set, and the link."""

Score = Callable[[Member, Member], float]
"""The score of the pair of two outcomes of two sets, the left set of the report first."""

Cluster = frozenset[Member]


@dataclass(frozen=True, slots=True)
class Edge:
    """One outcome of one set and one of another that a link connects."""

    left: Member
    right: Member
    certain: bool
    score: float


@dataclass(frozen=True, slots=True)
class Tension:
    """A link between outcomes that were not brought into one group, and why not.

    `reason` is one of `een_set` (it would join outcomes of one set: `clash`), `gelijk`
    (links with others of one set, `clash`, are as strong and exclude one another) and
    `samenhang` (their groups do not hold together).
    """

    left: Member
    right: Member
    reason: str
    clash: tuple[Member, ...] = ()


@dataclass(slots=True)
class Grouping:
    """Groups in the making: in which group each member is."""

    group_of: dict[Member, Cluster]
    together: frozenset[Cluster]
    """Members of one set that a split or merge brings together, two by two."""
    score: Score
    place: Mapping[str, int]
    """The place of each set in the order of the report."""
    coherent: dict[tuple[Cluster, Cluster], bool] = field(default_factory=dict)
    tied: dict[Edge, set[Member]] = field(default_factory=dict)
    """Links that were left open, and the outcomes between which they are."""

    def follow(self, rivals: Sequence[Edge]) -> None:
        """Follow links that are equally strong, but for those that exclude one another."""
        excluding = self._excluding(rivals)
        for edge in rivals:
            here, there = self.group_of[edge.left], self.group_of[edge.right]
            if here is there or not self._fit(here, there):
                continue
            if here in excluding or there in excluding:
                self.tied[edge] = excluding.get(here, set()) | excluding.get(there, set())
                continue
            joined = here | there
            for member in joined:
                self.group_of[member] = joined

    def clash(self, one: Cluster, other: Cluster) -> tuple[Member, ...]:
        """Return the outcomes of one set that would come together with nothing to say so."""
        found: set[Member] = set()
        for a, b in _of_one_set(one, other):
            if frozenset((a, b)) not in self.together:
                found |= {a, b}
        return tuple(sorted(found))

    def _fit(self, one: Cluster, other: Cluster) -> bool:
        return not self.clash(one, other) and self._hold_together(one, other)

    def _hold_together(self, one: Cluster, other: Cluster) -> bool:
        known = self.coherent.get((one, other))
        if known is None:
            best: dict[tuple[str, str], float] = {}
            for a, b in product(one, other):
                if a.set != b.set:
                    key = a.set, b.set
                    best[key] = max(best.get(key, 0.0), self._score(a, b))
            known = fmean(sorted(best.values())) >= ENOUGH
            self.coherent[one, other] = self.coherent[other, one] = known
        return known

    def _score(self, one: Member, other: Member) -> float:
        in_order = self.place[one.set] < self.place[other.set]
        return self.score(one, other) if in_order else self.score(other, one)

    def _excluding(self, rivals: Sequence[Edge]) -> Mapping[Cluster, set[Member]]:
        """Return the groups that equally strong links would force together, and on what they clash.

        All that hang together by these links are looked at as a whole, so that it makes
        no difference which of them is looked at first.
        """
        if len(rivals) == 1:
            return {}
        whole: dict[Cluster, set[Cluster]] = {}
        for edge in rivals:
            here, there = self.group_of[edge.left], self.group_of[edge.right]
            if here is there or there in whole.get(here, ()) or not self._fit(here, there):
                continue
            merged = whole.get(here, {here}) | whole.get(there, {there})
            for part in merged:
                whole[part] = merged
        found: dict[Cluster, set[Member]] = {}
        for one, parts in whole.items():
            for other in parts - {one}:
                clash = self.clash(one, other)
                if clash:
                    found.setdefault(one, set()).update(clash)
        return found


def group(
    order: Sequence[Member], links: Sequence[LinkBetween], reference: str | None, score: Score
) -> tuple[tuple[Group, ...], tuple[Tension, ...]]:
    """Return the groups, and the tensions between them.

    `order` holds every outcome, the reference set first and the other sets by id;
    groups come in the order of their first member.
    """
    place = {member: index for index, member in enumerate(order)}
    sets = tuple(dict.fromkeys(member.set for member in order))
    edges = sorted(_edges(links, score), key=_strongest_first)
    together = frozenset(
        frozenset(pair)
        for between in links
        for pair in combinations(members_of(between), 2)
        if pair[0].set == pair[1].set
    )
    alone = {member: frozenset({member}) for member in order}
    ranks = {name: rank for rank, name in enumerate(sets)}
    grouping = Grouping(alone, together, score, ranks)
    for _, rivals in groupby(edges, key=lambda edge: (edge.certain, edge.score)):
        grouping.follow(list(rivals))
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


def members_of(between: LinkBetween) -> tuple[Member, ...]:
    """Return the outcomes that a link connects."""
    left_set, right_set, link = between
    return (
        *(Member(left_set, code) for code in link.left),
        *(Member(right_set, code) for code in link.right),
    )


def standing(members: Iterable[Member], touches: bool, sets: Sequence[str], ref: str | None) -> str:
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
    which = standing(members, bool(touches), sets, reference)
    return Group(id, tuple(members), core, links, touches, which)


def _edges(links: Iterable[LinkBetween], score: Score) -> Iterator[Edge]:
    for left_set, right_set, link in links:
        for left, right in product(link.left, link.right):
            ours, theirs = Member(left_set, left), Member(right_set, right)
            yield Edge(ours, theirs, link.certain, score(ours, theirs))


def _strongest_first(edge: Edge) -> tuple[object, ...]:
    codes = natural((edge.left.code, "", edge.right.code))
    return (not edge.certain, -edge.score, (edge.left.set, edge.right.set), codes)


def _of_one_set(one: Cluster, other: Cluster) -> Iterator[tuple[Member, Member]]:
    """Yield every two members that are outcomes of one set, one of either group."""
    if {member.set for member in one}.isdisjoint(member.set for member in other):
        return
    for a, b in product(one, other):
        if a.set == b.set:
            yield a, b


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
        if edge in grouping.tied:
            yield Tension(edge.left, edge.right, "gelijk", tuple(sorted(grouping.tied[edge])))
        else:
            clash = grouping.clash(here, there)
            yield Tension(edge.left, edge.right, "een_set" if clash else "samenhang", clash)
