"""What a text says of its level, apart from the level that its authors declare.

Words for autonomy, complexity and reach point at NLQF levels. Where there are none, or
they contradict one another, nothing is said. Measured on labelled statements with
`make evaluatie`; a level is never concluded from the verb (see docs/metingen.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leeruitkomsten.language.markers import Marker, all_markers

_WIDEST = 2.0  # signals further apart than this contradict one another


@dataclass(frozen=True, slots=True)
class LevelSignal:
    """Where the words of a text point: a height on the NLQF ladder, and those words."""

    height: float
    """The mean of what the words point at, from 4 to 7."""
    words: tuple[str, ...]

    @property
    def levels(self) -> frozenset[int]:
        """Return the one or two NLQF levels that are nearest."""
        low = int(self.height)
        part = self.height - low
        return frozenset(
            level for level, near in ((low, part <= 0.7), (low + 1, part >= 0.3)) if near
        )


def level_signal(text: str, language: str = "nl") -> LevelSignal | None:
    """Return what the words of a text say of its level; None where that is nothing or unclear."""
    found = list(all_markers(text, language))
    heights = [_middle(marker) for marker in found]
    if not found or max(heights) - min(heights) >= _WIDEST:
        return None
    return LevelSignal(sum(heights) / len(heights), _words(found))


def _middle(marker: Marker) -> float:
    return sum(marker.nlqf) / len(marker.nlqf)


def _words(found: Sequence[Marker]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(marker.words for marker in found))
