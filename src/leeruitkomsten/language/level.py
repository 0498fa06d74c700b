"""What a text says of its level, apart from the level that its authors declare.

Words for autonomy, complexity and reach point at NLQF levels. Where there are none, or
they contradict one another, nothing is said. Measured on labelled statements with
`make evaluatie`; a level is never concluded from the verb (see docs/metingen.md).

Which of two texts about one subject is higher is an easier question, and weaker words
may help to answer it: who chose the approach, who weighs and accounts for it (`LevelPull`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from leeruitkomsten.language.markers import Marker, all_markers
from leeruitkomsten.language.verbs import Act, bloom_of

ENOUGH_APART = 1.25
"""From this difference in pull on, one of two texts is said to be the lower."""

# Tuned on half of tests/labels/niveaus/ladders.tsv with bench/evaluate_levels.py; the optimum
# is flat. A word that points at NLQF 4 pulls down by one and at 7 up by one, a word that only
# gives direction less; many words of one kind do not add up for ever.
_MIDDLE = 5.25
_DIRECTIONS = {1: -0.75, 3: 0.55, 4: 0.75}
_MOST_MARKERS = 2.0
_MOST_DIRECTIONS = 1.5
# Published lists disagree too much about verbs for a step of Bloom to weigh as a marker does.
# What counts more is Miller's step: knowing about something, or doing something with it.
_PER_BLOOM_STEP = 0.25
_MOST_BLOOM_STEPS = 2
_DOING = 0.75
_KNOWING_AT_MOST = 2
_APPLYING = 3

LENGTH_RATIO = 3.0
"""From this ratio on, one of two texts is much longer: its silence and that of the other differ.

Chosen, not tuned.
"""

_WIDEST = 2.0  # signals further apart than this contradict one another


class LevelSignal(NamedTuple):
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


class LevelPull(NamedTuple):
    """How far the words of a text pull it up or down, next to a text without such words."""

    placing: tuple[tuple[str, float], ...]
    """Each marker, and how far it pulls: below 0 is down."""
    directing: tuple[tuple[str, float], ...]
    """Each word that only gives direction."""
    words: frozenset[str]
    """All those words."""
    weight: float
    """What they pull together."""
    bloom: int | None
    """The level of Bloom of its highest act, 1 to 6; None where no list has its verbs."""
    verb: str
    """That act, empty where there is none."""
    length: int
    """How many words the text has."""

    def weight_beside(self, other: LevelPull) -> float:
        """Return what its words pull that `other` does not have too: those make no difference."""
        if self.words.isdisjoint(other.words):
            return self.weight
        return _weight(
            [each for each in self.placing if each[0] not in other.words],
            [each for each in self.directing if each[0] not in other.words],
        )

    def own_words(self, other: LevelPull) -> tuple[str, ...]:
        """Return the words that pull and that `other` does not have, those that pull down first."""
        own = [each for each in (*self.placing, *self.directing) if each[0] not in other.words]
        return tuple(dict.fromkeys(word for word, pull in sorted(own, key=_down_first) if pull))


def level_pull(
    acts: Sequence[Act], placing: Sequence[Marker], directing: Sequence[Marker], length: int
) -> LevelPull:
    """Return how far a text of `length` words is pulled up or down.

    `placing` are its markers of every kind, `directing` its words that only give direction.
    """
    pulls = [(one.words, _within(_middle(one) - _MIDDLE, 1.0)) for one in placing]
    hints = [
        (one.words, _DIRECTIONS.get(one.step, 0.0))
        for one in directing
        if not any(one.start < other.end and other.start < one.end for other in placing)
    ]
    bloom = bloom_of(acts)
    return LevelPull(
        tuple(pulls),
        tuple(hints),
        frozenset(word for word, _ in (*pulls, *hints)),
        _weight(pulls, hints),
        min(bloom) if bloom else None,
        next((act.lemma for act in acts if act.levels and bloom_of([act]) == bloom), ""),
        length,
    )


def _weight(placing: Sequence[tuple[str, float]], directing: Sequence[tuple[str, float]]) -> float:
    weight = _within(sum(pull for _, pull in placing), _MOST_MARKERS)
    return round(weight + _within(sum(pull for _, pull in directing), _MOST_DIRECTIONS), 4)


def _down_first(pulling: tuple[str, float]) -> bool:
    return pulling[1] > 0


def pulled_apart(left: LevelPull, right: LevelPull) -> float:
    """Return how much higher the words of `right` are: above 0 up, below 0 down.

    0 too where a text is silent beside one that is much longer: who writes more, also
    names more.
    """
    if _too_short(left, right) or _too_short(right, left):
        return 0.0
    apart = right.weight_beside(left) - left.weight_beside(right)
    if left.bloom is not None and right.bloom is not None:
        apart += _PER_BLOOM_STEP * _within(right.bloom - left.bloom, _MOST_BLOOM_STEPS)
        apart += _DOING * (_doing(right.bloom) - _doing(left.bloom))
    return apart


def _too_short(one: LevelPull, other: LevelPull) -> bool:
    return not one.words and other.length >= LENGTH_RATIO * one.length


def _doing(bloom: int) -> float:
    """Return how much of doing there is in a level of Bloom: knowing 0, applying a half."""
    if bloom <= _KNOWING_AT_MOST:
        return 0.0
    return 0.5 if bloom == _APPLYING else 1.0


def _within(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _middle(marker: Marker) -> float:
    return sum(marker.nlqf) / len(marker.nlqf)


def _words(found: Sequence[Marker]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(marker.words for marker in found))
