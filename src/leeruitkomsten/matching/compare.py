"""Two sets laid side by side: every pair of outcomes, and what speaks for and against it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, combinations

import numpy as np

from leeruitkomsten.matching import dimensions
from leeruitkomsten.matching.content import Content, Side
from leeruitkomsten.matching.engines import Engine
from leeruitkomsten.matching.profile import Profile, common_language, profiles, readable
from leeruitkomsten.matching.space import Space
from leeruitkomsten.model import Evidence, OutcomeSet, Pair

Edge = tuple[str, str]
"""The code of an outcome on the left, and of one on the right."""


@dataclass(frozen=True)
class Comparison:
    """All pairs of two sets, by left and right code.

    `left` and `right` hold what the outcomes say, each code once, in the order of
    the file. `content` knows how alike texts are, what words they share and how much
    of one another they cover.
    """

    left: tuple[Profile, ...]
    right: tuple[Profile, ...]
    content: Content

    @cached_property
    def pairs(self) -> Mapping[Edge, Pair]:
        """Return every pair, each made when it is first asked for."""
        return _Pairs(self)

    def evidence(self, left: str, right: str, dimension: str) -> Evidence:
        """Return what one dimension says about a pair."""
        pair = self.pairs[left, right]
        return next(each for each in pair.evidence if each.dimension == dimension)

    def alike(self) -> Iterator[Edge]:
        """Yield the pairs that are alike enough to be a link."""
        for i, j in np.argwhere(self.content.carries).tolist():
            yield self.left[i].code, self.right[j].code

    def most_alike(self, count: int) -> Iterator[Edge]:
        """Yield the pairs of which the texts are among the `count` most alike of either outcome.

        Where several are equally alike all of them count.
        """
        strength = self.content.strength
        near = np.zeros(strength.shape, dtype=bool)
        for axis, size in enumerate(strength.shape):
            if size:
                last = max(0, size - count)
                near |= strength >= np.partition(strength, last, axis=axis).take([last], axis)
        for i, j in np.argwhere(near).tolist():
            yield self.left[i].code, self.right[j].code

    def likelihood(self, left: str, right: str) -> float:
        """Return how likely the texts alone make it that two outcomes correspond, 0–1."""
        strength = self.content.strength[self.index(left), self.index(right, right=True)]
        return round(1 / (1 + math.exp(-strength)), 4)

    def index(self, code: str, *, right: bool = False) -> int:
        """Return where in its set an outcome stands."""
        return self._places[right][code]

    @cached_property
    def _places(self) -> tuple[Mapping[str, int], Mapping[str, int]]:
        ours = {profile.code: at for at, profile in enumerate(self.left)}
        theirs = {profile.code: at for at, profile in enumerate(self.right)}
        return ours, theirs


@dataclass(frozen=True, slots=True)
class _Pairs(Mapping[Edge, Pair]):
    comparison: Comparison
    made: dict[Edge, Pair] = field(default_factory=dict)

    def __getitem__(self, edge: Edge) -> Pair:
        found = self.made.get(edge)
        if found is None:
            found = self.made[edge] = _pair(self.comparison, *edge)
        return found

    def __iter__(self) -> Iterator[Edge]:
        return (
            (left.code, right.code)
            for left in self.comparison.left
            for right in self.comparison.right
        )

    def __len__(self) -> int:
        return len(self.comparison.left) * len(self.comparison.right)


def compare_sets(left: OutcomeSet, right: OutcomeSet, engine: Engine | None = None) -> Comparison:
    """Compare every outcome of one set with every outcome of the other.

    Sets in two languages are compared in the one in which most can be read,
    translations included. `engine` tells the meaning of texts; the default has no model.
    """
    return compare_all([left, right], engine)[0, 1]


def compare_all(
    sets: Sequence[OutcomeSet], engine: Engine | None = None
) -> Mapping[tuple[int, int], Comparison]:
    """Compare each two of many sets, by their places in `sets`, in one space.

    Words weigh by how rare they are in all of the sets together. Each set is read once
    per language in which it is compared.
    """
    read: dict[tuple[int, str], tuple[Profile, ...]] = {}
    counts = [readable(each) for each in sets]
    languages = {
        (one, other): common_language(counts[one], counts[other])
        for one, other in combinations(range(len(sets)), 2)
    }
    for (one, other), language in languages.items():
        for place in (one, other):
            if (place, language) not in read:
                read[place, language] = profiles(sets[place], language)
    everything = [profile for found in read.values() for profile in found]
    space = Space(
        [profile.words for profile in everything],
        engine.read([profile.text for profile in everything]) if engine and engine.read else None,
    )
    ends = list(accumulate((len(found) for found in read.values()), initial=0))
    sides = {key: Side(space, range(*ends[at : at + 2])) for at, key in enumerate(read)}
    return {
        (one, other): Comparison(
            read[one, language],
            read[other, language],
            Content(space, sides[one, language], sides[other, language]),
        )
        for (one, other), language in languages.items()
    }


def _pair(comparison: Comparison, left: str, right: str) -> Pair:
    i, j = comparison.index(left), comparison.index(right, right=True)
    evidence = (
        dimensions.content(comparison.content, i, j),
        *dimensions.others(comparison.left[i], comparison.right[j]),
    )
    return Pair(left, right, dimensions.score(evidence), evidence)
