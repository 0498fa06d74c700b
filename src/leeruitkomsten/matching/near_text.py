"""Texts that are nearly the same: what may be one outcome, worded anew."""

from __future__ import annotations

from collections.abc import Mapping

from leeruitkomsten.matching.fingerprint import as_read

NEARLY = 0.75
"""From this likeness on two texts may be one outcome.

Of 4,100 pairs of outcomes within one set (`sets/`) 3 are as much alike as this; of 5,500 pairs in
sets of three hogescholen none is. A sentence of 25 words of which 4 are new is about 0.85.
"""
_MOST = 3


def near_texts(text: str, others: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the texts that may be this one, the most alike first; three at most.

    Words count in any order. `others` has texts by name.
    """
    from rapidfuzz import fuzz, process

    plain = {name: as_read(other).lower() for name, other in others.items() if other.strip()}
    found = process.extract(
        as_read(text).lower(),
        plain,
        scorer=fuzz.token_sort_ratio,
        score_cutoff=100 * NEARLY,
        limit=_MOST,
    )
    return tuple(name for _, _, name in found)


def likeness(one: str, other: str) -> float:
    """Return how much two texts are alike, 0–1, words in any order."""
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(as_read(one).lower(), as_read(other).lower()) / 100
