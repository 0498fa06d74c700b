"""The dimensions on which two outcomes are compared, each with named levels.

Every dimension is a function of two profiles that gives `Evidence`: a level that
people can argue with, and what that weighs in the score. Levels with a direction
say which side it is about (`lager_rechts`: lower on the right); swapping the two
outcomes swaps the direction and changes no weight. `onbekend` weighs nothing.

`inhoud` makes the difference; the others move the score a little, and matter for
what a correspondence *is*: see `VETOES`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from leeruitkomsten.language.markers import Marker
from leeruitkomsten.language.verbs import Act
from leeruitkomsten.matching.content import Content
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.model import Evidence

VETOES = frozenset({"niveau", "zelfstandigheid", "ontkenning"})
"""Dimensions that, where they differ, keep two outcomes from being equal in worth."""

CREDITS_RATIO = 1.5
"""From this ratio on, two study loads differ."""

PRIOR = -3.0
"""What is known before anything is compared: most pairs do not correspond."""

_UNKNOWN = "onbekend"
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*(\+)?$")


def content(texts: Content, left: int, right: int) -> Evidence:
    """Say how much two texts are about the same: `inhoud`.

    `vrijwel_gelijk`, `sterk` and `deels` can carry a link; `zwak` (something in
    common, but no more than with others) and `geen` cannot. The words are those in
    both, then those that mean nearly the same (*patiënt ≈ cliënt*); on either side
    those that the other lacks.
    """
    level = texts.level(left, right)
    weight = round(float(texts.strength[left, right]) - PRIOR, 4)
    words = texts.shared(left, right)
    if not texts.carries[left, right]:
        return Evidence("inhoud", level, weight, words)
    akin = texts.akin(left, right)
    return Evidence(
        "inhoud",
        level,
        weight,
        (*words, *(f"{one} ≈ {other}" for one, other in akin)),
        _without(texts.uncovered([left], [right]), [one for one, _ in akin]),
        _without(texts.uncovered([right], [left], swap=True), [other for _, other in akin]),
    )


def act(left: Profile, right: Profile) -> Evidence:
    """Say whether the same is done: `handeling`.

    `zelfde`: the main verb of one is done in the other too; `verwant`: the main
    verbs share a level of Bloom; `ander`: they do not.
    """
    one, other = _main_act(left), _main_act(right)
    if one is None or other is None:
        return _unknown("handeling")
    ours = {each.lemma for each in left.speech.acts}
    theirs = {each.lemma for each in right.speech.acts}
    if one.lemma in theirs or other.lemma in ours:
        both = {one.lemma, other.lemma} & ours & theirs
        return _evidence("handeling", "zelfde", 0.3, tuple(sorted(both)))
    level, weight = ("verwant", 0.1) if one.levels & other.levels else ("ander", -0.1)
    return _evidence("handeling", level, weight, (), (one.lemma,), (other.lemma,))


def level(left: Profile, right: Profile) -> Evidence:
    """Say how the declared levels compare, on the schemes that both sides give: `niveau`.

    Where two schemes contradict one another, NLQF decides, else the first in the alphabet.
    """
    signs = {
        scheme: sign
        for scheme in left.level.keys() & right.level.keys()
        if (sign := compare_levels(left.level[scheme], right.level[scheme])) is not None
    }
    if not signs:
        return _unknown("niveau")
    different = sorted((scheme for scheme, sign in signs.items() if sign), key=_nlqf_first)
    if not different:
        return _evidence("niveau", "zelfde", 0.1)
    scheme = different[0]
    name = "lager_rechts" if signs[scheme] > 0 else "hoger_rechts"
    return _evidence(
        "niveau", name, -0.1, (),
        (f"{scheme} {left.level[scheme]}",), (f"{scheme} {right.level[scheme]}",),
    )  # fmt: skip


def autonomy(left: Profile, right: Profile) -> Evidence:
    """Say who works more on their own, where both say something about it: `zelfstandigheid`."""
    return _by_markers("zelfstandigheid", left.speech.autonomy, right.speech.autonomy, min)


def complexity(left: Profile, right: Profile) -> Evidence:
    """Say whose situations are more complex, where both say something about it: `complexiteit`."""
    return _by_markers("complexiteit", left.speech.complexity, right.speech.complexity, max)


def negation(left: Profile, right: Profile) -> Evidence:
    """Say whether one denies what the other says: `ontkenning`."""
    ours, theirs = left.speech, right.speech
    denied_left = sorted(ours.negated.keys() & theirs.plain - theirs.negated.keys())
    denied_right = sorted(theirs.negated.keys() & ours.plain - ours.negated.keys())
    if denied_left or denied_right:
        return _evidence(
            "ontkenning", "verschilt", -0.6, (),
            tuple(ours.negated[word] for word in denied_left),
            tuple(theirs.negated[word] for word in denied_right),
        )  # fmt: skip
    both = sorted(ours.negated.keys() & theirs.negated.keys())
    return _evidence("ontkenning", "zelfde", 0.1, tuple(both)) if both else _unknown("ontkenning")


def context(left: Profile, right: Profile) -> Evidence:
    """Say whether it is done for or with the same: `context`.

    Counts the kinds of context in the text (one person, a group, an organisation,
    the surroundings) and the words of the field `context`.
    """
    ours, theirs = left.speech.context, right.speech.context
    setting = _setting(left) & _setting(right)
    both = ours.keys() & theirs.keys()
    if both or setting:
        seen = {min(ours[kind], theirs[kind]) for kind in both} | setting
        return _evidence("context", "zelfde", 0.15, tuple(sorted(seen)))
    if ours and theirs:
        return _evidence(
            "context", "ander", -0.15, (),
            tuple(sorted(ours.values())), tuple(sorted(theirs.values())),
        )  # fmt: skip
    return _unknown("context")


def size(left: Profile, right: Profile) -> Evidence:
    """Say how the study loads compare: `omvang`."""
    one, other = left.credits, right.credits
    if not one or not other or min(one, other) <= 0:
        return _unknown("omvang")
    if max(one, other) < CREDITS_RATIO * min(one, other):
        return _evidence("omvang", "zelfde", 0.05)
    name = "kleiner_rechts" if one > other else "groter_rechts"
    return _evidence("omvang", name, -0.05, (), (f"{one:g} EC",), (f"{other:g} EC",))


def others(left: Profile, right: Profile) -> tuple[Evidence, ...]:
    """Return what every dimension but `inhoud` says."""
    return tuple(
        dimension(left, right)
        for dimension in (act, level, autonomy, complexity, negation, context, size)
    )


def score(evidence: Iterable[Evidence]) -> float:
    """Return the confidence that two outcomes correspond, 0–1.

    The weights are added to a prior against (most pairs do not correspond) and
    put through the logistic function, so each level can be told as steps up and
    down: at 0.5 as much speaks for as against. More evidence for never lowers it.

    It is no probability, though it behaves like one on the sets it was tuned on: of
    the pairs from .9 up .99 corresponded, of those between .5 and .8 some .6.
    """
    total = math.fsum((PRIOR, *(each.weight for each in evidence)))
    return round(1 / (1 + math.exp(-total)), 4)


def compare_levels(left: float | str, right: float | str) -> int | None:
    """Return 1 where `left` is the higher level, -1 the lower, 0 the same; None if unknown."""
    if left == right:
        return 0
    one, other = _as_number(left), _as_number(right)
    if one is None or other is None:
        return None
    return (one > other) - (one < other)


def _as_number(level: float | str) -> float | None:
    """Return a level as a number: *4+* lies between 4 and 5."""
    if not isinstance(level, str):
        return level if math.isfinite(level) else None
    found = _NUMBER.search(level)
    if found is None:
        return None
    return float(found[1].replace(",", ".")) + (0.5 if found[2] else 0.0)


def _nlqf_first(scheme: str) -> tuple[bool, str]:
    return (scheme != "nlqf", scheme)


def _main_act(profile: Profile) -> Act | None:
    acts = profile.speech.acts
    return next((each for each in acts if not each.weak), acts[0] if acts else None)


def _by_markers(
    dimension: str,
    ours: tuple[Marker, ...],
    theirs: tuple[Marker, ...],
    decisive: Callable[[list[int]], int],
) -> Evidence:
    """Compare by the decisive step, and where that is the same by the steps at the other end."""
    if not ours or not theirs:
        return _unknown(dimension)
    left, right = sorted({m.step for m in ours}), sorted({m.step for m in theirs})
    words = tuple(sorted({m.words for m in ours})), tuple(sorted({m.words for m in theirs}))
    if left == right:
        both = tuple(sorted(set(words[0]) & set(words[1])))
        return _evidence(dimension, "zelfde", 0.15, both, *words)
    ahead = (decisive(left), sum(left), left) > (decisive(right), sum(right), right)
    return _evidence(dimension, "lager_rechts" if ahead else "hoger_rechts", -0.3, (), *words)


def _without(words: Iterable[str], but: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in but)


def _setting(profile: Profile) -> set[str]:
    return {word.base for word in profile.setting}


def _evidence(
    dimension: str,
    level: str,
    weight: float,
    words: tuple[str, ...] = (),
    left: tuple[str, ...] = (),
    right: tuple[str, ...] = (),
) -> Evidence:
    return Evidence(dimension, level, weight, words, left, right)


@lru_cache(maxsize=16)
def _unknown(dimension: str) -> Evidence:
    return Evidence(dimension, _UNKNOWN, 0.0)
