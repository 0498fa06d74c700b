"""How much the texts of two sets are about the same, in pure Python.

Three similarities are added up, in fixed proportions (measured: weights learned
on a few programmes did worse on the next): of pieces of four letters (2), of
words and the parts of compounds (1), and of words that are nearly the same (1).
Words count by how rare they are in the sets at hand. Two corrections follow:

- *hubs*: an outcome that is a bit like everything gets no credit for it
  (CSLS: twice the similarity, less the mean of the best three on either side);
- *standing out*: a pair must be more alike than either outcome is to its
  neighbours in its own set. Two sets of different fields have a best pair too;
  this is what keeps it from being a link.

Sums run over words in alphabetical order, so that left and right can be swapped
without changing a single bit of the outcome.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from leeruitkomsten.matching.normalise import Word

Words = tuple[Word, ...]
Vector = Mapping[str, float]
Matrix = Sequence[Sequence[float]]

NEARLY = 0.85
"""From this Jaro-Winkler similarity two words count as nearly the same."""

_NEIGHBOURS = 3
_GRAM = 4
_PROPORTIONS = (2, 1, 1)


@dataclass(frozen=True)
class Content:
    """The texts of two sets: how alike they are, and what one covers of the other."""

    left: Sequence[Words]
    right: Sequence[Words]
    background: Sequence[Words] = ()

    @cached_property
    def similarity(self) -> Matrix:
        """Return how alike each text on the left and each on the right are, 0–1."""
        return self._cross[0]

    @cached_property
    def hubless(self) -> Matrix:
        """Return the similarities, corrected for texts that are like everything."""
        rows = [_mean_of_best(row) for row in self.similarity]
        columns = [_mean_of_best(column) for column in zip(*self.similarity, strict=True)]
        return [
            [2 * value - (rows[i] + columns[j]) for j, value in enumerate(row)]
            for i, row in enumerate(self.similarity)
        ]

    @cached_property
    def standout(self) -> Matrix:
        """Return how much more alike a pair is than its texts are to their own neighbours."""
        rows, columns = _own_neighbours(self.within_left), _own_neighbours(self.within_right)
        return [
            [value - (rows[i] + columns[j]) / 2 for j, value in enumerate(row)]
            for i, row in enumerate(self.similarity)
        ]

    @property
    def within_left(self) -> Matrix:
        """Return how alike the texts on the left are among themselves."""
        return self._cross[1]

    @property
    def within_right(self) -> Matrix:
        """Return how alike the texts on the right are among themselves."""
        return self._cross[2]

    def shared(self, left: int, right: int) -> tuple[str, ...]:
        """Return the words that are in both texts, each in its shorter form, rarest first.

        A compound shares a word with what one of its parts is.
        """
        ours, theirs = self._surfaces[0][left], self._surfaces[1][right]
        both = sorted(ours.keys() & theirs.keys(), key=lambda word: (-self._weight(word), word))
        shortest = (
            min((ours[word], theirs[word]), key=lambda own: (len(own), own)) for word in both
        )
        return tuple(dict.fromkeys(shortest))

    def cover(self, texts: Sequence[int], others: Sequence[int], *, swap: bool = False) -> float:
        """Return which part of the left `texts` the right `others` have too, by weight of words.

        With `swap`, `texts` are on the right and `others` on the left.
        """
        total, covered = self._covering(texts, others, swap=swap)
        return math.fsum(covered) / total if total else 0.0

    def uncovered(
        self, texts: Sequence[int], others: Sequence[int], *, swap: bool = False
    ) -> tuple[str, ...]:
        """Return the words of the left `texts` that the right `others` lack, rarest first."""
        mine = self.right if swap else self.left
        known = self._known(others, swap=swap)
        missing = {
            word.surface: -self._weight(word.base)
            for text in texts
            for word in mine[text]
            if not _share(word, known)
        }
        return tuple(sorted(missing, key=lambda surface: (missing[surface], surface)))

    def _covering(
        self, texts: Sequence[int], others: Sequence[int], *, swap: bool
    ) -> tuple[float, list[float]]:
        mine = self.right if swap else self.left
        known = self._known(others, swap=swap)
        distinct = {word.base: word for text in texts for word in mine[text]}
        weights = {key: self._weight(key) for key in distinct}
        covered = [weights[key] * _share(word, known) for key, word in distinct.items()]
        return math.fsum(weights.values()), covered

    def _known(self, others: Sequence[int], *, swap: bool) -> frozenset[str]:
        theirs = self.left if swap else self.right
        return frozenset(feature for text in others for feature in _features(theirs[text]))

    def _weight(self, feature: str) -> float:
        return self._rarity.get(feature, self._unseen)

    @cached_property
    def _rarity(self) -> Vector:
        return _rarity([_features(text) for text in self._texts])

    @cached_property
    def _unseen(self) -> float:
        return math.log((len(self._texts) + 1) / 0.5)

    @cached_property
    def _surfaces(self) -> tuple[Sequence[Mapping[str, str]], Sequence[Mapping[str, str]]]:
        return [_surfaces(text) for text in self.left], [_surfaces(text) for text in self.right]

    @cached_property
    def _texts(self) -> Sequence[Words]:
        return [*self.left, *self.right, *self.background]

    @cached_property
    def _cross(self) -> tuple[Matrix, Matrix, Matrix]:
        """Return the similarities left–right, left–left and right–right."""
        word_vectors = [_vector(_features(text), self._rarity) for text in self._texts]
        gram_counts = [_gram_features(text) for text in self._texts]
        rarity = _rarity(gram_counts)
        gram_vectors = [_vector(grams, rarity) for grams in gram_counts]
        middle, end = len(self.left), len(self.left) + len(self.right)
        a, b = slice(0, middle), slice(middle, end)
        near = _near_words(word_vectors[:end])
        crossed = []
        for one, other in ((a, b), (a, a), (b, b)):
            grams = _cosines(gram_vectors[one], gram_vectors[other])
            exact = _cosines(word_vectors[one], word_vectors[other])
            soft = _soft_cosines(word_vectors[one], word_vectors[other], near)
            crossed.append(_mixed(grams, exact, soft))
        return crossed[0], crossed[1], crossed[2]


def _mixed(*matrices: Matrix) -> Matrix:
    total = sum(_PROPORTIONS)
    first, second, third = _PROPORTIONS
    return [
        [(first * x + second * y + third * z) / total for x, y, z in zip(*rows, strict=True)]
        for rows in zip(*matrices, strict=True)
    ]


def _mean_of_best(values: Sequence[float]) -> float:
    # Where there are fewer than three, what is missing counts as not alike at all.
    return math.fsum(sorted(values, reverse=True)[:_NEIGHBOURS]) / _NEIGHBOURS


def _own_neighbours(within: Matrix) -> list[float]:
    return [
        _mean_of_best([value for other, value in enumerate(row) if other != own])
        for own, row in enumerate(within)
    ]


def _features(text: Words) -> Counter[str]:
    return Counter(feature for word in text for feature in (word.base, *word.parts))


def _gram_features(text: Words) -> Counter[str]:
    return Counter(gram for word in text for gram in _grams(word.base))


@lru_cache(maxsize=65536)
def _grams(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(padded[at : at + _GRAM] for at in range(max(1, len(padded) - _GRAM + 1)))


def _rarity(texts: Sequence[Counter[str]]) -> Vector:
    frequency = Counter(feature for text in texts for feature in text)
    return {
        feature: math.log((len(texts) + 1) / (count + 0.5)) for feature, count in frequency.items()
    }


def _vector(counts: Counter[str], rarity: Vector) -> Vector:
    """Return the weights of a text's features, in alphabetical order, at length 1."""
    weights = {
        feature: (1 + math.log(counts[feature])) * rarity[feature] for feature in sorted(counts)
    }
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
    return {feature: weight / length for feature, weight in weights.items()} if length else {}


def _postings(vectors: Sequence[Vector]) -> dict[str, list[tuple[int, float]]]:
    postings: dict[str, list[tuple[int, float]]] = {}
    for index, vector in enumerate(vectors):
        for feature, weight in vector.items():
            postings.setdefault(feature, []).append((index, weight))
    return postings


def _cosines(left: Sequence[Vector], right: Sequence[Vector]) -> Matrix:
    postings = _postings(right)
    rows = []
    for vector in left:
        row = [0.0] * len(right)
        for feature, weight in vector.items():
            for index, other in postings.get(feature, ()):
                row[index] += weight * other
        rows.append(row)
    return rows


def _soft_cosines(left: Sequence[Vector], right: Sequence[Vector], near: _Near) -> Matrix:
    """Return the mean of both directions: each word meets the best word of the other text."""
    there, back = _soft(left, right, near), _soft(right, left, near)
    return [
        [(value + back[j][i]) / 2 for j, value in enumerate(row)] for i, row in enumerate(there)
    ]


def _soft(left: Sequence[Vector], right: Sequence[Vector], near: _Near) -> Matrix:
    postings = _postings(right)
    rows = []
    for vector in left:
        row = [0.0] * len(right)
        for feature, weight in vector.items():
            best: dict[int, float] = {}
            for other, likeness in near.get(feature, ()):
                for index, other_weight in postings.get(other, ()):
                    value = likeness * other_weight
                    if value > best.get(index, 0.0):
                        best[index] = value
            for index, value in best.items():
                row[index] += weight * value
        rows.append(row)
    return rows


_Near = Mapping[str, Sequence[tuple[str, float]]]


def _near_words(vectors: Sequence[Vector]) -> _Near:
    """Return for each word the words that are nearly the same, itself included.

    Only words with the same first letter are compared: where the beginnings of two
    words differ, splitting compounds has already found what they share.
    """
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import extract_iter

    shelves: dict[str, list[str]] = {}
    for word in sorted({feature for vector in vectors for feature in vector}):
        shelves.setdefault(word[:1], []).append(word)
    return {
        word: [
            (other, likeness)
            for other, likeness, _ in extract_iter(
                word, shelf, scorer=JaroWinkler.similarity, score_cutoff=NEARLY
            )
        ]
        for shelf in shelves.values()
        for word in shelf
    }


def _surfaces(text: Words) -> dict[str, str]:
    """Return by feature the first of the words, in the alphabet, that have it."""
    found: dict[str, str] = {}
    for word in text:
        for feature in (word.base, *word.parts):
            found[feature] = min(found.get(feature, word.surface), word.surface)
    return found


def _shorter(one: str, other: str) -> str:
    return min(one, other, key=lambda word: (len(word), word))


def _share(word: Word, known: frozenset[str]) -> float:
    """Return which share of a word is known: all of it, or some of its parts."""
    if word.base in known:
        return 1.0
    if not word.parts:
        return 0.0
    return sum(part in known for part in word.parts) / len(word.parts)
