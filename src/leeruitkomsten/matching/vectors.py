"""What words mean, as far as a table can tell: one vector per word.

The table was distilled from a language model by `bench/build_word_table.py`; where it
comes from and how it was made stands beside it, in `tabel/HERKOMST.md`. Words for
related things lie near one another (*patiënt* and *cliënt*), in Dutch and in English.
Loading it takes no model and no network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

FOLDER = "tabel"
VERSION = "tabel 1"
"""Which table this is; another table gives other results."""


@cache
def size() -> int:
    """Return how many numbers a vector has."""
    return int(_vectors().shape[1])


@lru_cache(maxsize=65536)
def vector(word: str) -> Array | None:
    """Return the vector of a base form, of length 1; None where the table lacks it."""
    row = _rows().get(word)
    return None if row is None else _unit(_vectors()[row].astype(np.float32))


def composed(parts: Sequence[str]) -> Array | None:
    """Return a vector for a compound from those of its parts, None where none is known."""
    known = [found for found in map(vector, parts) if found is not None]
    return _unit(np.sum(known, axis=0, dtype=np.float32)) if known else None


def _unit(row: Array) -> Array:
    length = float(np.sqrt((row.astype(np.float64) ** 2).sum()))
    return (row / length).astype(np.float32) if length else row


@cache
def _rows() -> Mapping[str, int]:
    text = (files(__package__) / FOLDER / "woorden.txt").read_text(encoding="utf-8")
    return {word: row for row, word in enumerate(text.splitlines())}


@cache
def _vectors() -> Any:
    with (files(__package__) / FOLDER / "vectoren.npy").open("rb") as file:
        return np.load(file, allow_pickle=False)
