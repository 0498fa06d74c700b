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

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from leeruitkomsten.language.lemmas import parts
from leeruitkomsten.matching.normalise import Word, base

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
    return _of_parts(word.parts) if word.parts else _from_letters(word.base)


@lru_cache(maxsize=65536)
def of_base(word: str) -> Vector:
    """Return the vector of a Dutch base form by itself, as it stands in a compound."""
    found = _in_table(word)
    if found is not None:
        return found
    pieces = tuple(base(part, "nl") for part in parts(word))
    return _of_parts(pieces) if pieces and word not in pieces else _from_letters(word)


def _of_parts(pieces: Sequence[str]) -> Vector:
    return _unit(np.sum([of_base(piece) for piece in pieces], axis=0, dtype=np.float64))


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
    bits = np.unpackbits(np.frombuffer(digest, dtype=np.uint8))
    return np.asarray(bits, dtype=np.float64) * 2 - 1


def _unit(row: Vector) -> Vector:
    length = float(np.sqrt((row**2).sum()))
    return np.asarray(row / length if length else row, dtype=np.float64)


@cache
def _rows() -> Mapping[str, int]:
    text = (files(__package__) / FOLDER / "woorden.txt").read_text(encoding="utf-8")
    return {word: row for row, word in enumerate(text.splitlines())}


@cache
def _vectors() -> Any:
    with (files(__package__) / FOLDER / "vectoren.npy").open("rb") as file:
        return np.load(file, allow_pickle=False)
