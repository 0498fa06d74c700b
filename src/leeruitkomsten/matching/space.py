"""All texts that are laid side by side, as vectors: how alike any two of them are.

Three likenesses are added up in fixed proportions (weights learned on a few
programmes did worse on the next; see `docs/metingen.md`):

- of *letters*: pieces of four letters, so that *ontwerp* is like *ontwerpproces*;
- of *words*: the same base forms and parts of compounds;
- of *meaning*: the mean of the vectors of the words, less what all texts have in common.

Where a language model was asked, what it makes of the whole texts is the fourth.

Words count by how rare they are in the texts at hand and in a shipped background of
outcomes, so that what everybody writes says little.

The numbers are whole: vectors are rounded to steps of 1/4000 before they meet, and
their products add up to less than 2²⁴, where single precision is exact. So the order
of texts, the number of processors and the kind of machine make no difference to a
single bit.
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

_GRAM = 4
_SHARES = {"letters": 2.0, "words": 1.0, "meaning": 3.0}
_SHARES_WITH_MODEL = {"letters": 0.5, "words": 0.25, "meaning": 2.0, "sentences": 3.0}
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

    @cached_property
    def likeness(self) -> Matrix:
        """Return how alike each two texts are, 0–1; an empty text is like none.

        What is less alike than any two texts are counts as not alike at all.
        """
        rows = self._rows
        products = (rows @ rows.T).astype(np.float64)
        lengths = np.sqrt(np.outer(products.diagonal(), products.diagonal()))
        alike = np.divide(products, lengths, out=np.zeros_like(products), where=lengths > 0)
        return np.maximum(alike, 0)

    @cached_property
    def _rows(self) -> npt.NDArray[np.float32]:
        parts = {
            "letters": _table([_letters(text) for text in self.texts], None),
            "words": _table([features(text) for text in self.texts], self._rarity),
            "meaning": _centred(self._meaning),
        }
        if self.sentences is not None:
            told = np.array([bool(text) for text in self.texts])[:, None]
            parts["sentences"] = _centred(np.where(told, self.sentences, 0))
        shares = _SHARES if self.sentences is None else _SHARES_WITH_MODEL
        total = sum(shares.values())
        return np.hstack(
            [
                np.rint(part * math.sqrt(shares[name] / total) * _STEPS).astype(np.float32)
                for name, part in parts.items()
            ]
        )

    @cached_property
    def _meaning(self) -> Matrix:
        known = {
            word: found
            for word in {word for text in self.texts for word in text}
            if (found := self._meaning_of(word)) is not None
        }
        rows = np.zeros((len(self.texts), vectors.size()))
        for index, text in enumerate(self.texts):
            counts = [(word, count) for word, count in Counter(text).items() if word in known]
            if counts:
                weights = np.array([[1 + math.log(count)] for _, count in counts])
                rows[index] = (weights * np.array([known[word] for word, _ in counts])).sum(axis=0)
        return rows

    def _meaning_of(self, word: Word) -> Matrix | None:
        """Return what a word means, as much as it weighs; None where the table cannot tell."""
        shares = ((word.base, 1.0), *((part, _OF_A_PART) for part in word.parts))
        known = [
            self.weight(each) * share * found
            for each, share in shares
            if (found := vectors.vector(each)) is not None
        ]
        return np.sum(known, axis=0, dtype=np.float64) if known else None

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


def _table(texts: Sequence[Counter[str]], rarity: Mapping[str, float] | None) -> Matrix:
    """Return a row of length 1 per text: how often each feature stands in it, times its rarity."""
    frequency = Counter(feature for text in texts for feature in text)
    rarity = rarity or {
        each: math.log((len(texts) + 1) / (count + 0.5)) for each, count in frequency.items()
    }
    column = {feature: index for index, feature in enumerate(sorted(frequency))}
    table = np.zeros((len(texts), len(column)))
    for row, text in zip(table, texts, strict=True):
        if text:
            places = [column[feature] for feature in text]
            row[places] = [
                (1 + math.log(count)) * rarity[feature] for feature, count in text.items()
            ]
    return _unit(table)


def _unit(rows: Matrix) -> Matrix:
    lengths = np.sqrt((rows**2).sum(axis=1, keepdims=True))
    return np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)


def _centred(rows: Matrix) -> Matrix:
    """Return rows of length 1, less what all of them have in common; an empty row stays empty."""
    whole = np.rint(_unit(rows) * _STEPS)  # whole numbers add up the same in any order
    common = whole.sum(axis=0) / (len(whole) + _COMMON)
    return _unit(np.where(whole.any(axis=1, keepdims=True), whole - common, 0))


@cache
def _background() -> tuple[Mapping[str, int], int]:
    """Return in how many outcomes of the background a word stands, and how many those are."""
    text = (files(__package__) / vectors.FOLDER / "achtergrond.tsv").read_text(encoding="utf-8")
    first, *lines = text.splitlines()
    counts = (line.split("\t") for line in lines)
    return {word: int(count) for word, count in counts}, int(first)
