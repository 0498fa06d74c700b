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


class NearTexts:
    """Texts by name, to look for those that are nearly another; words count in any order."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        # Once, and not once per question: two thousand of them are asked of two thousand.
        self._texts = {name: _sorted(text) for name, text in texts.items() if text.strip()}

    def like(self, text: str, without: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return the names of texts that may be this one, the most alike first; three at most."""
        from rapidfuzz import fuzz, process

        texts = self._texts
        if without:
            texts = {name: each for name, each in texts.items() if name not in without}
        found = process.extract(
            _sorted(text),
            texts,
            scorer=fuzz.ratio,
            score_cutoff=100 * NEARLY,
            limit=_MOST,
        )
        return tuple(name for _, _, name in found)


def likeness(one: str, other: str) -> float:
    """Return how much two texts are alike, 0–1, words in any order."""
    from rapidfuzz import fuzz

    return fuzz.ratio(_sorted(one), _sorted(other)) / 100


def _sorted(text: str) -> str:
    return " ".join(sorted(as_read(text).lower().split()))
