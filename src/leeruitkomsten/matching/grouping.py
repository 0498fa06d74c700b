"""Which links bring outcomes of several sets into one group: the rules of `groups`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, product
from statistics import fmean

from leeruitkomsten.matching.dimensions import ENOUGH
from leeruitkomsten.model import Member

Score = Callable[[Member, Member], float]
"""How likely the texts make it that two outcomes of two sets correspond, 0–1.

The left set of the report comes first.
"""

Cluster = frozenset[Member]


@dataclass(frozen=True, slots=True)
class Edge:
    """One outcome of one set and one of another that a link connects."""

    left: Member
    right: Member
    decided: bool
    certain: bool
    score: float


@dataclass(frozen=True, slots=True)
class Tension:
    """A link between outcomes that were not brought into one group, and why not.

    `reason` is one of `besluit` (it would join what people decided to be apart: `clash`),
    `een_set` (it would join outcomes of one set: `clash`), `gelijk` (links with others of
    one set, `clash`, are as strong and exclude one another) and `samenhang` (their groups
    do not hold together).
    """

    left: Member
    right: Member
    reason: str
    clash: tuple[Member, ...] = ()


@dataclass(slots=True)
class Grouping:
    """Groups in the making: in which group each member is."""

    group_of: dict[Member, Cluster]
    together: Mapping[Cluster, Cluster]
    """For two members of one set: what they are the parts of, by a split or merge."""
    apart: frozenset[Cluster]
    """Members that people decided to be apart, two by two."""
    score: Score
    place: Mapping[str, int]
    """The place of each set in the order of the report."""
    coherent: dict[tuple[Cluster, Cluster], bool] = field(default_factory=dict)
    tied: dict[Edge, set[Member]] = field(default_factory=dict)
    """Links that were left open, and the outcomes between which they are."""
    part_of: dict[Member, int] = field(default_factory=dict)
    """The part of its group that each member belongs to: see `settle_parts`."""

    def follow(self, edges: Iterable[Edge]) -> None:
        """Follow links, the strongest first."""
        for _, rivals in groupby(edges, key=lambda edge: (edge.certain, edge.score)):
            self._follow(list(rivals))

    def settle_parts(self) -> None:
        """Take what is together now, by decisions, for one part of any group to come.

        What people let correspond need not look alike: what is like the one may then be
        unlike the other, and belongs with both. A part goes by the first of its sets.
        """
        for cluster in self.group_of.values():
            first = min(self.place[member.set] for member in cluster)
            self.part_of |= dict.fromkeys(cluster, first)

    def denied(self, one: Cluster, other: Cluster) -> tuple[Member, ...]:
        """Return the outcomes that would come together where people decided against it."""
        if not self.apart:
            return ()
        found = {frozenset(pair) for pair in product(one, other)} & self.apart
        return tuple(sorted(frozenset[Member]().union(*found)))

    def clash(
        self, one: Cluster, other: Cluster, whole: Iterable[Cluster] = ()
    ) -> tuple[Member, ...]:
        """Return the outcomes of one set that would come together with nothing to say so.

        What says so is that they are parts of something that comes with them: in either
        group, or in one of `whole`.
        """
        found: set[Member] = set()
        for a, b in _of_one_set(one, other):
            wholes = self.together.get(frozenset((a, b)), frozenset())
            if all(wholes.isdisjoint(each) for each in (one, other, *whole)):
                found |= {a, b}
        return tuple(sorted(found))

    def _follow(self, rivals: Sequence[Edge]) -> None:
        """Follow links that are equally strong, but for those that exclude one another."""
        excluding = self._excluding(rivals)
        for edge in rivals:
            here, there = self.group_of[edge.left], self.group_of[edge.right]
            if here is there or not self._fit(edge, here, there):
                continue
            if here in excluding or there in excluding:
                self.tied[edge] = excluding.get(here, set()) | excluding.get(there, set())
                continue
            joined = here | there
            for member in joined:
                self.group_of[member] = joined

    def _obstacle(
        self, edge: Edge, one: Cluster, other: Cluster, whole: Iterable[Cluster] = ()
    ) -> tuple[Member, ...]:
        """Return what may not come together by a link; of a decision, what others deny."""
        return self.denied(one, other) or (() if edge.decided else self.clash(one, other, whole))

    def _fit(self, edge: Edge, one: Cluster, other: Cluster) -> bool:
        if self._obstacle(edge, one, other):
            return False
        return edge.decided or self._hold_together(one, other)

    def _hold_together(self, one: Cluster, other: Cluster) -> bool:
        known = self.coherent.get((one, other))
        if known is None:
            best: dict[tuple[int, int], float] = {}
            for a, b in product(one, other):
                if a.set != b.set:
                    key = self.part_of[a], self.part_of[b]
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
            if here is there or there in whole.get(here, ()) or not self._fit(edge, here, there):
                continue
            merged = whole.get(here, {here}) | whole.get(there, {there})
            for part in merged:
                whole[part] = merged
        found: dict[Cluster, set[Member]] = {}
        for one, parts in whole.items():
            for other in parts - {one}:
                clash = self._obstacle(rivals[0], one, other, parts)
                if clash:
                    found.setdefault(one, set()).update(clash)
        return found


def _of_one_set(one: Cluster, other: Cluster) -> Iterator[tuple[Member, Member]]:
    """Yield every two members that are outcomes of one set, one of either group."""
    if {member.set for member in one}.isdisjoint(member.set for member in other):
        return
    for a, b in product(one, other):
        if a.set == b.set:
            yield a, b
