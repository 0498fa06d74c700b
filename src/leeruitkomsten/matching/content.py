"""The texts of two sets: how much they are about the same, and what one has that the other lacks.

How alike two texts are comes from `space`. Two corrections follow:

- *hubs*: an outcome that is a bit like everything gets no credit for it (CSLS, after
  Conneau and others 2018: twice the likeness, less the mean of the best three on
  either side);
- *standing out*: a pair must be more alike than either outcome is to its
  neighbours in its own set. Two sets of different fields have a best pair too;
  this is what keeps it from being a link.
"""

from __future__ import annotations

import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from leeruitkomsten.matching import vectors
from leeruitkomsten.matching.engines import Sentences
from leeruitkomsten.matching.normalise import Word
from leeruitkomsten.matching.space import Matrix, Space, Words, features

# What is too little to be called a link. Tuned with
#   python bench/evaluate_matching.py --data ../shared/data
# on eigen/hbo-ict and our own `sets/` (20 labelled pairs of sets), against the links
# between fields that have nothing to do with one another (12 pairs).
HUBLESS_FLOOR = 0.03
STANDOUT_FLOOR = 0.035
# Above this likeness a pair need not stand out: in a set with one outcome at three
# levels, neighbours are as much alike as counterparts are.
ALIKE_ANYWAY = 0.5

SAME = 0.85
"""From this likeness on two texts are nearly the same."""
STRONG = 0.22
"""How far above the floor a pair is strongly alike."""
AKIN = 0.5
"""From this likeness of their vectors on two words are told as akin."""

_NEIGHBOURS = 3
_STEEPNESS = 14.0
_UNREMARKABLE = 0.3
_LEAST, _MOST = -4.0, 7.0  # past these bounds more or less likeness says no more
_JUST_ABOVE, _JUST_BELOW = 0.4, -0.3  # a link has more for it than against, other pairs less


@dataclass(frozen=True)
class Content:
    """The texts of a left and a right set, as rows of a space; all matrices are left × right."""

    space: Space
    left_rows: Sequence[int]
    right_rows: Sequence[int]

    @classmethod
    def of(
        cls, left: Sequence[Words], right: Sequence[Words], sentences: Sentences | None = None
    ) -> Content:
        """Lay texts side by side; `sentences` has what a model makes of each, left then right."""
        space = Space([*left, *right], sentences)
        return cls(space, range(len(left)), range(len(left), len(left) + len(right)))

    @cached_property
    def left(self) -> Sequence[Words]:
        """Return the texts on the left."""
        return [self.space.texts[row] for row in self.left_rows]

    @cached_property
    def right(self) -> Sequence[Words]:
        """Return the texts on the right."""
        return [self.space.texts[row] for row in self.right_rows]

    @cached_property
    def similarity(self) -> Matrix:
        """Return how alike each text on the left and each on the right are, 0–1."""
        return self._between(self.left_rows, self.right_rows)

    @cached_property
    def within_left(self) -> Matrix:
        """Return how alike the texts on the left are among themselves."""
        return self._between(self.left_rows, self.left_rows)

    @cached_property
    def within_right(self) -> Matrix:
        """Return how alike the texts on the right are among themselves."""
        return self._between(self.right_rows, self.right_rows)

    @cached_property
    def hubless(self) -> Matrix:
        """Return the similarities, corrected for texts that are like everything."""
        rows, columns = _mean_of_best(self.similarity), _mean_of_best(self.similarity.T)
        return 2 * self.similarity - (rows[:, None] + columns)

    @cached_property
    def standout(self) -> Matrix:
        """Return how much more alike a pair is than its texts are to their own neighbours."""
        rows, columns = _own_neighbours(self.within_left), _own_neighbours(self.within_right)
        return self.similarity - (rows[:, None] + columns) / 2

    @cached_property
    def carries(self) -> npt.NDArray[np.bool_]:
        """Return which pairs are alike enough to be a link."""
        stands = (self.standout >= STANDOUT_FLOOR) | (self.similarity >= ALIKE_ANYWAY)
        return (self.hubless >= HUBLESS_FLOOR) & stands

    @cached_property
    def strength(self) -> Matrix:
        """Return how much the texts speak for a correspondence: above 0 where they carry a link.

        In the logarithm of odds, four decimals, from -4 to 7.
        """
        above = self.hubless - HUBLESS_FLOOR
        short = _UNREMARKABLE * np.minimum(self.standout - STANDOUT_FLOOR, 0)
        short = np.where(self.similarity >= ALIKE_ANYWAY, 0, short)
        bounded = np.clip(_STEEPNESS * (above + short), _LEAST, _MOST)
        carried = np.minimum(bounded + _JUST_ABOVE, _MOST)
        told = np.where(self.carries, carried, np.minimum(bounded, _JUST_BELOW))
        return np.asarray(np.round(told, 4))

    def level(self, left: int, right: int) -> str:
        """Return in a word how much two texts are about the same."""
        if not self.carries[left, right]:
            return "zwak" if self.shared(left, right) else "geen"
        if self.similarity[left, right] >= SAME:
            return "vrijwel_gelijk"
        strong = self.hubless[left, right] - HUBLESS_FLOOR >= STRONG
        return "sterk" if strong else "deels"

    def shared(self, left: int, right: int) -> tuple[str, ...]:
        """Return the words that are in both texts, each in its shorter form, rarest first.

        A compound shares a word with what one of its parts is.
        """
        ours, theirs = self._surfaces[0][left], self._surfaces[1][right]
        weight = self.space.weight
        both = sorted(ours.keys() & theirs.keys(), key=lambda word: (-weight(word), word))
        return tuple(dict.fromkeys(_shorter(ours[word], theirs[word]) for word in both))

    def akin(self, left: int, right: int) -> tuple[tuple[str, str], ...]:
        """Return the words of two texts that mean nearly the same: left, right, nearest first.

        Words that both texts have are left out; each word is told once.
        """
        ours = _apart(self.left[left], self.right[right])
        theirs = _apart(self.right[right], self.left[left])
        near = (
            (-likeness, sorted((one.surface, other.surface)), one.surface, other.surface)
            for one in ours
            for other in theirs
            if (likeness := _likeness(one, other)) >= AKIN
        )
        told: dict[str, str] = {}
        for _, _, one, other in sorted(near):
            if one not in told and other not in told.values():
                told[one] = other
        return tuple(told.items())

    def cover(self, texts: Sequence[int], others: Sequence[int], *, swap: bool = False) -> float:
        """Return which part of the left `texts` the right `others` have too, by weight of words.

        With `swap`, `texts` are on the right and `others` on the left.
        """
        mine = self.right if swap else self.left
        known = self._known(others, swap=swap)
        distinct = {word.base: word for text in texts for word in mine[text]}
        weights = {key: self.space.weight(key) for key in distinct}
        covered = [weights[key] * _share(word, known) for key, word in distinct.items()]
        total = math.fsum(weights.values())
        return math.fsum(covered) / total if total else 0.0

    def uncovered(
        self, texts: Sequence[int], others: Sequence[int], *, swap: bool = False
    ) -> tuple[str, ...]:
        """Return the words of the left `texts` that the right `others` lack, rarest first."""
        mine = self.right if swap else self.left
        known = self._known(others, swap=swap)
        missing = {
            word.surface: -self.space.weight(word.base)
            for text in texts
            for word in mine[text]
            if not _share(word, known)
        }
        return tuple(sorted(missing, key=lambda surface: (missing[surface], surface)))

    def _known(self, others: Sequence[int], *, swap: bool) -> frozenset[str]:
        theirs = self.left if swap else self.right
        return frozenset(feature for text in others for feature in features(theirs[text]))

    def _between(self, rows: Sequence[int], columns: Sequence[int]) -> Matrix:
        return self.space.likeness[np.ix_(list(rows), list(columns))]

    @cached_property
    def _surfaces(self) -> tuple[Sequence[Mapping[str, str]], Sequence[Mapping[str, str]]]:
        return [_surfaces(text) for text in self.left], [_surfaces(text) for text in self.right]


def _mean_of_best(rows: Matrix) -> Matrix:
    """Return per row the mean of its best three; what is missing counts as not alike at all."""
    count = min(_NEIGHBOURS, rows.shape[1])
    if not count:
        return np.zeros(len(rows))
    best = np.sort(np.partition(rows, -count, axis=1)[:, -count:], axis=1)
    return np.asarray(best.sum(axis=1) / _NEIGHBOURS)


def _own_neighbours(within: Matrix) -> Matrix:
    others = within.copy()
    np.fill_diagonal(others, 0)
    return _mean_of_best(others)


def _apart(text: Words, other: Words) -> list[Word]:
    known = features(other)
    return [word for word in dict.fromkeys(text) if not _share(word, known)]


def _likeness(one: Word, other: Word) -> float:
    left, right = _meaning(one), _meaning(other)
    return 0.0 if left is None or right is None else round(float(left @ right), 4)


def _meaning(word: Word) -> vectors.Array | None:
    found = vectors.vector(word.base)
    return vectors.composed(word.parts) if found is None else found


def _surfaces(text: Words) -> dict[str, str]:
    """Return by feature the first of the words, in the alphabet, that have it."""
    found: dict[str, str] = {}
    for word in text:
        for feature in (word.base, *word.parts):
            found[feature] = min(found.get(feature, word.surface), word.surface)
    return found


def _shorter(one: str, other: str) -> str:
    return min(one, other, key=lambda word: (len(word), word))


def _share(word: Word, known: Container[str]) -> float:
    """Return which share of a word is known: all of it, or some of its parts."""
    if word.base in known:
        return 1.0
    if not word.parts:
        return 0.0
    return sum(part in known for part in word.parts) / len(word.parts)
