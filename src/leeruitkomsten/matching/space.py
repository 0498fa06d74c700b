"""All texts that are laid side by side, as vectors: how alike any two of them are.

Three likenesses are told apart (`docs/metingen.md` says what each is worth):

- of *letters*: pieces of four letters, so that *ontwerp* is like *ontwerpproces*;
- of *words*: the same base forms and parts of compounds;
- of *meaning*: the mean of the vectors of the words, less what all texts have in common.

Where a language model was asked, what it makes of the whole texts is the fourth. In what
proportion they count is for `content` to say. Words count by how rare they are in the
texts at hand and in a shipped background of outcomes, so that what everybody writes says
little.

Where texts meet the numbers are whole: vectors are rounded to steps of 1/4000 first,
and their products add up to less than 2²⁴, where single precision is exact. So neither
the order of texts nor the number of processors makes a difference to a single bit.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from leeruitkomsten.matching import vectors
from leeruitkomsten.matching.engines import Sentences
from leeruitkomsten.matching.normalise import Word

Words = tuple[Word, ...]
Matrix = npt.NDArray[np.float64]
Rows = npt.NDArray[np.float32]
"""A row per text, in whole steps of 1/4000 of its length."""

_GRAM = 4
_STEPS = 4000
_BACKGROUND = 150
"""For how many texts the shipped background counts, next to those at hand."""
_COMMON = 10
"""For how many texts without meaning of their own count where the mean is taken.

With few texts their mean is mostly themselves, and taking it off would leave nothing.
"""
_OF_A_PART = 0.5
"""How much of the meaning of a compound's part counts next to that of the whole."""


@dataclass(frozen=True)
class Space:
    """Texts that are compared with one another, and what each of their words weighs."""

    texts: Sequence[Words]
    sentences: Sentences | None = None
    """What a language model makes of each text, where one was asked."""

    def weight(self, word: str) -> float:
        """Return how much a base form or a part says: more the rarer it is. Above 0."""
        return self._rarity.get(word, self._unseen)

    def likeness(
        self, rows: Sequence[int], columns: Sequence[int], shares: Mapping[str, float]
    ) -> Matrix:
        """Return how alike some texts are to others, 0–1; an empty text is like none.

        `shares` says in what proportion each likeness counts (`letters`, `words`,
        `meaning`, and `sentences` where a model was asked). What is less alike than any
        two texts are counts as not alike at all.
        """
        here, there = _slice(rows), _slice(columns)
        total = np.zeros((len(rows), len(columns)))
        ours, theirs = np.zeros(len(rows)), np.zeros(len(columns))
        for name, share in shares.items():
            products, lengths = self._products[name]
            total += share * products[here, there]
            ours += share * lengths[here]
            theirs += share * lengths[there]
        scale = np.sqrt(np.outer(ours, theirs))
        alike = np.divide(total, scale, out=np.zeros_like(total), where=scale > 0)
        return np.maximum(alike, 0)

    @cached_property
    def _products(self) -> Mapping[str, tuple[Matrix, Matrix]]:
        """Return per likeness the product of every two texts, and of every text with itself."""
        found = {
            "letters": _products(_table([_letters(text) for text in self.texts], None)),
            "words": _products(_table([features(text) for text in self.texts], self._rarity)),
            "meaning": _products(_centred(self._meaning)),
        }
        if self.sentences is not None:
            told = np.array([bool(text) for text in self.texts])[:, None]
            found["sentences"] = _products(
                _centred(np.where(told, self.sentences.astype(np.float64), 0))
            )
        return found

    @cached_property
    def _meaning(self) -> Matrix:
        rows = np.zeros((len(self.texts), vectors.SIZE))
        counted = [Counter(text) for text in self.texts]
        told = [index for index, counts in enumerate(counted) if counts]
        if not told:
            return rows
        place: dict[Word, int] = {}
        for word in (word for counts in counted for word in counts):
            place.setdefault(word, len(place))
        known = np.array([self._meaning_of(word) for word in place])
        weights = _weigh([count for counts in counted for count in counts.values()])
        every = known[[place[word] for counts in counted for word in counts]]
        ends = np.cumsum([len(counted[index]) for index in told])
        starts = np.concatenate([[0], ends[:-1]])
        rows[told] = np.add.reduceat(every * weights[:, None], starts, axis=0)
        return rows

    def _meaning_of(self, word: Word) -> Matrix:
        """Return what a word and its parts mean, as much as they weigh."""
        total = self.weight(word.base) * vectors.meaning(word)
        for part in word.parts:
            total = total + _OF_A_PART * self.weight(part) * vectors.of_base(part)
        return total

    @cached_property
    def _rarity(self) -> Mapping[str, float]:
        here = Counter(feature for text in self.texts for feature in features(text))
        behind, size = _background()
        texts, scale = len(self.texts) + _BACKGROUND + 1, _BACKGROUND / size
        return {
            feature: math.log(texts / (count + scale * behind.get(feature, 0) + 0.5))
            for feature, count in here.items()
        }

    @cached_property
    def _unseen(self) -> float:
        return math.log((len(self.texts) + _BACKGROUND + 1) / 0.5)


def features(text: Words) -> Counter[str]:
    """Return how often the base forms and the parts of compounds stand in a text."""
    return Counter(feature for word in text for feature in (word.base, *word.parts))


def _letters(text: Words) -> Counter[str]:
    return Counter(gram for word in text for gram in _grams(word.base))


@lru_cache(maxsize=65536)
def _grams(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(padded[at : at + _GRAM] for at in range(max(1, len(padded) - _GRAM + 1)))


def _table(texts: Sequence[Counter[str]], rarity: Mapping[str, float] | None) -> Rows:
    """Return a row of length 1 per text: how often each feature stands in it, times its rarity."""
    frequency = Counter(feature for text in texts for feature in text)
    rarity = rarity or {
        each: math.log((len(texts) + 1) / (count + 0.5)) for each, count in frequency.items()
    }
    column = {feature: index for index, feature in enumerate(frequency)}
    where = [column[feature] for text in texts for feature in text]
    rare = np.array([rarity[feature] for feature in frequency])
    row = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    weights = _weigh([count for text in texts for count in text.values()]) * rare[where]
    lengths = np.sqrt(np.bincount(row, weights**2, minlength=len(texts)))
    table = np.zeros((len(texts), len(column)), dtype=np.float32)
    table[row, where] = np.rint(weights / lengths[row] * _STEPS)
    return table


def _products(rows: Rows) -> tuple[Matrix, Matrix]:
    # Whole numbers below 2²⁴, which single precision adds up without loss.
    products = (rows @ rows.T).astype(np.float64)
    return products, products.diagonal().copy()


def _slice(rows: Sequence[int]) -> slice:
    return slice(rows[0], rows[-1] + 1) if rows else slice(0, 0)


def _weigh(counts: Sequence[int]) -> Matrix:
    return np.asarray(1 + np.log(np.array(counts, dtype=np.float64)))


def _unit(rows: Matrix) -> Matrix:
    lengths = np.sqrt((rows**2).sum(axis=1, keepdims=True))
    return np.asarray(np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0))


def _centred(rows: Matrix) -> Rows:
    """Return rows of length 1, less what all of them have in common; an empty row stays empty."""
    whole = np.rint(_unit(rows) * _STEPS)  # whole numbers add up the same in any order
    common = whole.sum(axis=0) / (len(whole) + _COMMON)
    own = np.where(whole.any(axis=1, keepdims=True), whole - common, 0)
    return np.rint(_unit(own) * _STEPS).astype(np.float32)


@cache
def _background() -> tuple[Mapping[str, int], int]:
    """Return in how many outcomes of the background a word stands, and how many those are."""
    text = (files(__package__) / vectors.FOLDER / "achtergrond.tsv").read_text(encoding="utf-8")
    first, *lines = text.splitlines()
    counts = (line.split("\t") for line in lines)
    return {word: int(count) for word, count in counts}, int(first)
