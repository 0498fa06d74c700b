"""What words mean, as far as a table can tell: one vector per word.

The table was distilled from a language model by `bench/build_word_table.py`; where it
comes from and how it was made stands beside it, in `tabel/HERKOMST.md`. Words for
related things lie near one another (*patiënt* and *cliënt*), in Dutch and in English.
Looking one up takes no model and no network.

A compound that the table lacks means what its parts do together. Any other word that it
lacks gets a vector from its letters, so that it is like itself and its own forms, and like
nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from leeruitkomsten.matching.normalise import Word

Vector = npt.NDArray[np.float64]
"""A vector of length 1."""

FOLDER = "tabel"
VERSION = "tabel 1"
"""Which table this is; another table gives other results."""
SIZE = 192
"""How many numbers a vector has."""

_MIDDLE = 7.5  # of the sixteen values that half a byte can have
_GRAM = 4


@lru_cache(maxsize=65536)
def meaning(word: Word) -> Vector:
    """Return the vector of a word: from the table, from its parts, or from its letters."""
    found = _in_table(word.base)
    if found is not None:
        return found
    if word.parts:
        return _unit(np.sum([of_base(part) for part in word.parts], axis=0))
    return _from_letters(word.base)


@lru_cache(maxsize=65536)
def of_base(word: str) -> Vector:
    """Return the vector of a base form by itself."""
    found = _in_table(word)
    return _from_letters(word) if found is None else found


@lru_cache(maxsize=65536)
def _in_table(word: str) -> Vector | None:
    row = _rows().get(word)
    if row is None:
        return None
    packed = _vectors()[row]
    codes = np.empty(SIZE)
    codes[0::2], codes[1::2] = packed >> 4, packed & 15
    return _unit(codes - _MIDDLE)


def _from_letters(word: str) -> Vector:
    padded = f" {word} "
    total = np.zeros(SIZE)
    for at in range(max(1, len(padded) - _GRAM + 1)):
        total += _direction(padded[at : at + _GRAM])
    return _unit(total)


@lru_cache(maxsize=65536)
def _direction(letters: str) -> Vector:
    """Return a direction that these letters have and, but for chance, no others."""
    digest = blake2b(letters.encode(), digest_size=SIZE // 8).digest()
    return np.unpackbits(np.frombuffer(digest, dtype=np.uint8)) * 2.0 - 1


def _unit(row: Vector) -> Vector:
    length = np.sqrt((row**2).sum())
    return row / length if length else row


@cache
def _rows() -> Mapping[str, int]:
    text = (files(__package__) / FOLDER / "woorden.txt").read_text(encoding="utf-8")
    return {word: row for row, word in enumerate(text.splitlines())}


@cache
def _vectors() -> Any:
    with (files(__package__) / FOLDER / "vectoren.npy").open("rb") as file:
        return np.load(file, allow_pickle=False)
