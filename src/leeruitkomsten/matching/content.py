"""The texts of two sets: how much they are about the same, and what one has that the other lacks.

How alike two texts are comes from `space`. Two corrections follow:

- *hubs*: an outcome that is a bit like everything gets no credit for it (CSLS, after
  Conneau and others 2018: twice the likeness, less the mean of the best three on
  either side);
- *standing out*: between sets of different fields a pair must be more alike than either
  outcome is to its neighbours in its own set. Such sets have a best pair too, and this
  keeps it from being a link.
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

# All of these were tuned with
#   python bench/evaluate_matching.py --data ../shared/data
# on eigen/hbo-ict and our own `sets/` (20 labelled pairs of sets), against the links
# between fields that have nothing to do with one another (12 pairs).
HUBLESS_FLOOR, HUBLESS_FLOOR_WITH_MODEL = 0.03, 0.06
"""What is too little to be a link."""
# How alike the nearest outcomes of two sets are, next to the nearest within one: from .40 to
# .80 between fields, from 1.13 to 4.47 within one (`evaluate_matching.py`, near).
_FIELDS_APART, _FIELDS_TOGETHER = 0.85, 1.05
# Where it is about 1, hogescholen use other words for the same; from about 2 on, the same.
_OTHER_WORDS, _SAME_WORDS = 1.1, 1.8
# Among few texts the best three are alike by little. A set of fewer than so many is taken to
# have neighbours as well that are alike this much: without, a microcredential of five outcomes
# finds a counterpart for nearly everything (`evaluate_matching.py`, small sources).
_TEXTS_ENOUGH, _NEIGHBOUR = 10, 0.2
_STANDOUT_APART, _STANDOUT_TOGETHER = 0.09, -0.2
"""How much a pair must stand out, between sets of fields apart and within one field."""
# Above this likeness a pair need not stand out: in a set with one outcome at three
# levels, neighbours are as much alike as counterparts are.
ALIKE_ANYWAY = 0.5

_FIRST_LOOK = {"letters": 2.0, "words": 1.0, "meaning": 3.0}
"""In what proportion likenesses count where two sets are held against one another as a whole."""
_WITH_SAME_WORDS = {"letters": 2.0, "words": 1.0, "meaning": 0.25}
_WITH_OTHER_WORDS = {"letters": 2.0, "words": 1.0, "meaning": 5.0}
_MODEL_WITH_SAME_WORDS = {"letters": 2.0, "words": 1.0, "meaning": 1.0, "sentences": 1.0}
_MODEL_WITH_OTHER_WORDS = {"letters": 2.0, "words": 1.0, "meaning": 6.0, "sentences": 12.0}

SAME = 0.85
"""From this likeness on two texts are nearly the same."""
STRONG = 0.22
"""How far above the floor a pair is strongly alike."""
AKIN = 0.55
"""From this likeness of their vectors on two words are told as akin."""

_NEIGHBOURS = 3
_STEEPNESS = 14.0
_UNREMARKABLE = 0.3
_ALIKE = 12.0  # what is alike to the letter is so, whatever else is like it
_DIMINISHING = 1.5
"""From about here on more log odds say less and less: their inverse hyperbolic sine is taken."""
_JUST_ABOVE, _JUST_BELOW = 0.4, -0.3  # a link has more for it than against, other pairs less


@dataclass(frozen=True)
class Side:
    """The texts of one set, as rows of a space. What it is by itself is found out once."""

    space: Space
    rows: range

    @cached_property
    def texts(self) -> Sequence[Words]:
        """Return the texts."""
        return self.space.texts[self.rows.start : self.rows.stop]

    @cached_property
    def within(self) -> Matrix:
        """Return how alike the texts are among themselves, at first look."""
        return self.space.likeness(self.rows, self.rows, _FIRST_LOOK)

    @cached_property
    def neighbours(self) -> Matrix:
        """Return per text how alike its best three neighbours are, on average."""
        size = len(self.rows)
        others = self.within[~np.eye(size, dtype=bool)].reshape(size, max(0, size - 1))
        return _mean_of_best(others)

    @cached_property
    def nearest(self) -> float:
        """Return how alike the nearest neighbours are, added up over the texts."""
        others = self.within.copy()
        np.fill_diagonal(others, _NEIGHBOUR if len(others) < _TEXTS_ENOUGH else 0)
        return max(_NEIGHBOUR, float(others.max(axis=1, initial=0).sum()))


@dataclass(frozen=True)
class Content:
    """The texts of a left and a right set; all matrices are left × right."""

    space: Space
    left_side: Side
    right_side: Side

    @classmethod
    def of(
        cls, left: Sequence[Words], right: Sequence[Words], sentences: Sentences | None = None
    ) -> Content:
        """Lay texts side by side; `sentences` has what a model makes of each, left then right."""
        space = Space([*left, *right], sentences)
        middle = len(left)
        return cls(
            space, Side(space, range(middle)), Side(space, range(middle, middle + len(right)))
        )

    @property
    def left(self) -> Sequence[Words]:
        """Return the texts on the left."""
        return self.left_side.texts

    @property
    def right(self) -> Sequence[Words]:
        """Return the texts on the right."""
        return self.right_side.texts

    @cached_property
    def similarity(self) -> Matrix:
        """Return how alike each text on the left and each on the right are, 0–1.

        The more two hogescholen use the same words, the more words decide; the less they
        do, the more meaning does.
        """
        return self.space.likeness(self.left_side.rows, self.right_side.rows, self._shares)

    @cached_property
    def _across(self) -> Matrix:
        return self.space.likeness(self.left_side.rows, self.right_side.rows, _FIRST_LOOK)

    @cached_property
    def nearness(self) -> float:
        """Return how alike the nearest outcomes of both sets are, next to those within each.

        The better of both directions counts: a microcredential is about part of a bachelor.
        """
        if not self._across.size:
            return 0.0
        return max(
            float(self._across.max(axis=1).sum()) / self.left_side.nearest,
            float(self._across.max(axis=0).sum()) / self.right_side.nearest,
        )

    @property
    def _shares(self) -> Mapping[str, float]:
        model = self.space.sentences is not None
        same = _MODEL_WITH_SAME_WORDS if model else _WITH_SAME_WORDS
        other = _MODEL_WITH_OTHER_WORDS if model else _WITH_OTHER_WORDS
        at = _between(self.nearness, _OTHER_WORDS, _SAME_WORDS)
        return {name: share + (same[name] - share) * at for name, share in other.items()}

    @cached_property
    def hubless(self) -> Matrix:
        """Return the similarities, corrected for texts that are like everything."""
        rows, columns = _mean_of_best(self.similarity), _mean_of_best(self.similarity.T)
        return 2 * self.similarity - (rows[:, None] + columns)

    @cached_property
    def standout(self) -> Matrix:
        """Return how much more alike a pair is than its texts are to their own neighbours.

        It is told by words alone: to a model, texts of one hand are much alike.
        """
        rows, columns = self.left_side.neighbours, self.right_side.neighbours
        return self._across - (rows[:, None] + columns) / 2

    @cached_property
    def standout_floor(self) -> float:
        """Return how much a pair must stand out to be a link: the less, the nearer the fields."""
        together = _between(self.nearness, _FIELDS_APART, _FIELDS_TOGETHER)
        return _STANDOUT_APART + (_STANDOUT_TOGETHER - _STANDOUT_APART) * together

    @property
    def hubless_floor(self) -> float:
        """Return how alike a pair must be, corrected for hubs, to be a link."""
        return HUBLESS_FLOOR if self.space.sentences is None else HUBLESS_FLOOR_WITH_MODEL

    @cached_property
    def carries(self) -> npt.NDArray[np.bool_]:
        """Return which pairs are alike enough to be a link."""
        stands = (self.standout >= self.standout_floor) | (self._across >= ALIKE_ANYWAY)
        return np.asarray((self.hubless >= self.hubless_floor) & stands)

    @cached_property
    def strength(self) -> Matrix:
        """Return how much the texts speak for a correspondence: above 0 where they carry a link.

        In the logarithm of odds, six decimals.
        """
        above = self.hubless - self.hubless_floor
        short = _UNREMARKABLE * np.minimum(self.standout - self.standout_floor, 0)
        odds = _STEEPNESS * np.where(self.carries, above, above + short)
        odds = odds + _ALIKE * np.maximum(self.similarity - ALIKE_ANYWAY, 0)
        bounded = _DIMINISHING * np.arcsinh(odds / _DIMINISHING)
        told = np.where(self.carries, bounded + _JUST_ABOVE, np.minimum(bounded, _JUST_BELOW))
        return np.asarray(np.round(told, 6))

    @cached_property
    def proposed(self) -> npt.NDArray[np.bool_]:
        """Return which pairs the texts propose as links: the best of a left or a right outcome."""
        best = np.where(self.carries, self.hubless, -np.inf)
        if not best.size:
            return self.carries
        rows, columns = best.max(axis=1, keepdims=True), best.max(axis=0, keepdims=True)
        return np.asarray(self.carries & ((best >= rows) | (best >= columns)))

    def level(self, left: int, right: int) -> str:
        """Return in a word how much two texts are about the same."""
        if not self.carries[left, right]:
            return "zwak" if self.shared(left, right) else "geen"
        if self.similarity[left, right] >= SAME:
            return "vrijwel_gelijk"
        strong = self.hubless[left, right] - self.hubless_floor >= STRONG
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
        if not ours or not theirs:
            return ()
        left_vectors, right_vectors = (
            np.array([vectors.meaning(word) for word in side]) for side in (ours, theirs)
        )
        one_by_one = np.round(left_vectors @ right_vectors.T, 4)
        near = (
            (-one_by_one[i, j], sorted((ours[i].surface, theirs[j].surface)), ours[i], theirs[j])
            for i, j in np.argwhere(one_by_one >= AKIN).tolist()
        )
        told: dict[str, str] = {}
        for _, _, one, other in sorted(near, key=lambda found: found[:2]):
            if one.surface not in told and other.surface not in told.values():
                told[one.surface] = other.surface
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

    @cached_property
    def _surfaces(self) -> tuple[Sequence[Mapping[str, str]], Sequence[Mapping[str, str]]]:
        return [_surfaces(text) for text in self.left], [_surfaces(text) for text in self.right]


def _mean_of_best(rows: Matrix) -> Matrix:
    """Return per row the mean of its best three; among few, some likeness counts besides."""
    if rows.shape[1] < _TEXTS_ENOUGH:
        lacking = np.full((len(rows), _TEXTS_ENOUGH - rows.shape[1]), _NEIGHBOUR)
        rows = np.hstack([rows, lacking])
    best = np.sort(np.partition(rows, -_NEIGHBOURS, axis=1)[:, -_NEIGHBOURS:], axis=1)
    return np.asarray(best.sum(axis=1) / _NEIGHBOURS)


def _between(value: float, low: float, high: float) -> float:
    """Return where a value lies between two others, from 0 to 1."""
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _apart(text: Words, other: Words) -> list[Word]:
    known = features(other)
    return [word for word in dict.fromkeys(text) if not _share(word, known)]


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
