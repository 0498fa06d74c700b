"""The dimensions on which two outcomes are compared, each with named levels.

Every dimension is a function of two profiles that gives `Evidence`: a level that
people can argue with, and what that weighs in the score. Levels with a direction
say which side it is about (`lager_rechts`: lower on the right); swapping the two
outcomes swaps the direction and changes no weight. `onbekend` weighs nothing, and so
does what only one side speaks of (`alleen_links`): it is no difference yet, though it
keeps a link from being certain where it is about guidance.

`inhoud` makes the difference; the others move the score a little (by `MOST_OTHERS`
together), and matter for what a correspondence *is*: see `VETOES`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from leeruitkomsten.language.level import LENGTH_RATIO
from leeruitkomsten.matching.content import Content
from leeruitkomsten.matching.dimensions_in_text import (
    act,
    acted_upon,
    autonomy,
    complexity,
    context,
    level_in_words,
    negation,
    norm,
    unknown,
)
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.model import Evidence
from leeruitkomsten.model.comparison import KIN

VETOES = frozenset({"niveau", "zelfstandigheid", "ontkenning"})
"""Dimensions that, where they differ, keep two outcomes from being equal in worth."""

ALIKE = frozenset({"sterk", "vrijwel_gelijk"})
"""Levels of content on which two texts are enough alike to be about the same."""

MOST_OTHERS = 1.5
"""More than this all dimensions but `inhoud` never weigh together, for or against."""

ENOUGH = 0.5
"""From this score on more speaks for a correspondence than against it."""

CREDITS_RATIO = 1.5
"""From this ratio on, two study loads differ."""

PRIOR = -0.3
"""What is known before anything is compared: a little against.

Content that can carry a link more than makes up for it; content that cannot does not.
"""

_DIFFERENT = frozenset({"lager_rechts", "hoger_rechts", "verschilt"})
_ONE_SIDED = frozenset({"alleen_links", "alleen_rechts"})
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
        (*words, *(KIN.join(sorted(both)) for both in akin)),
        _without(texts.uncovered([left], [right]), [one for one, _ in akin]),
        _without(texts.uncovered([right], [left], swap=True), [other for _, other in akin]),
    )


def level(left: Profile, right: Profile) -> Evidence:
    """Say how the declared levels compare, on the schemes that both sides give: `niveau`.

    Where two schemes contradict one another, NLQF decides, else the first in the alphabet.
    """
    signs = {
        scheme: sign
        for scheme, value in left.level.items()
        if scheme in right.level
        and (sign := compare_levels(value, right.level[scheme])) is not None
    }
    if not signs:
        return unknown("niveau")
    different = [scheme for scheme, sign in signs.items() if sign]
    if not different:
        return _EQUAL_LEVEL
    scheme = min(different, key=nlqf_first)
    name = "lager_rechts" if signs[scheme] > 0 else "hoger_rechts"
    return Evidence(
        "niveau", name, -0.1, (),
        (f"{scheme} {left.level[scheme]}",), (f"{scheme} {right.level[scheme]}",),
    )  # fmt: skip


def size(left: Profile, right: Profile) -> Evidence:
    """Say how the study loads compare: `omvang`."""
    one, other = left.credits, right.credits
    if not one or not other or min(one, other) <= 0:
        return unknown("omvang")
    if max(one, other) < CREDITS_RATIO * min(one, other):
        return _EQUAL_SIZE
    name = "kleiner_rechts" if one > other else "groter_rechts"
    return Evidence("omvang", name, -0.05, (), (f"{one:g} EC",), (f"{other:g} EC",))


def language(left: Profile, right: Profile) -> Evidence:
    """Say in which languages the two are read: `taal`. It weighs nothing.

    `vertaling`: in one, of which one side or both is a translation; `ander`: in two, so
    that words in common say little.
    """
    if left.language != right.language:
        return Evidence("taal", "ander", 0.0, (), (left.language,), (right.language,))
    if left.language == left.own_language and right.language == right.own_language:
        return _EQUAL_LANGUAGE
    return Evidence("taal", "vertaling", 0.0, (), (left.own_language,), (right.own_language,))


def structure(left: Profile, right: Profile) -> Evidence:
    """Say whether the two are built alike: `structuur`. It weighs nothing.

    `korter_rechts` and `langer_rechts`: one writes three times as many words, which
    are told; else which one alone has indicators.
    """
    one, other = left.length, right.length
    if max(one, other) >= LENGTH_RATIO * max(1, min(one, other)):
        name = "korter_rechts" if one > other else "langer_rechts"
        return Evidence("structuur", name, 0.0, (), (str(one),), (str(other),))
    if bool(left.indicators) != bool(right.indicators):
        return _INDICATORS_LEFT if left.indicators else _INDICATORS_RIGHT
    return _EQUAL_STRUCTURE


def others(left: Profile, right: Profile) -> tuple[Evidence, ...]:
    """Return what every dimension but `inhoud` says."""
    return (
        act(left, right),
        acted_upon(left, right),
        level(left, right),
        level_in_words(left, right),
        autonomy(left, right),
        complexity(left, right),
        norm(left, right),
        negation(left, right),
        context(left, right),
        size(left, right),
        language(left, right),
        structure(left, right),
    )


def vetoes(evidence: Evidence) -> bool:
    """Return whether this keeps two outcomes from being equal in worth."""
    return evidence.dimension in VETOES and evidence.level in _DIFFERENT


def leaves_doubt(evidence: Evidence) -> bool:
    """Return whether a link with this asks for a human look: it is against, or half told."""
    half_told = evidence.dimension == "zelfstandigheid" and evidence.level in _ONE_SIDED
    return evidence.weight < 0 or half_told


def score(evidence: Iterable[Evidence]) -> float:
    """Return the confidence that two outcomes correspond, 0–1.

    The weights are added to a prior against (most pairs do not correspond) and
    put through the logistic function, so each level can be told as steps up and
    down: at 0.5 as much speaks for as against. More evidence for never lowers it.

    It is no probability, though it behaves like one on the sets it was tuned on: of the
    285 pairs from .9 up .99 corresponded, of the 107 between .65 and .9 some .6
    (`bench/evaluate_matching.py`).
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


def nlqf_first(scheme: str) -> tuple[bool, str]:
    """Return what puts NLQF before other schemes, and those by name."""
    return (scheme != "nlqf", scheme)


def _without(words: Iterable[str], but: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in but)


# What is the same for many pairs is made once: making it costs more than finding it out.
_EQUAL_LEVEL = Evidence("niveau", "zelfde", 0.1)
_EQUAL_SIZE = Evidence("omvang", "zelfde", 0.05)
_EQUAL_LANGUAGE = Evidence("taal", "zelfde", 0.0)
_EQUAL_STRUCTURE = Evidence("structuur", "zelfde", 0.0)
_INDICATORS_LEFT = Evidence("structuur", "indicatoren_links", 0.0)
_INDICATORS_RIGHT = Evidence("structuur", "indicatoren_rechts", 0.0)
