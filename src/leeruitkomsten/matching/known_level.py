"""On which level an outcome stands, who says so, and which of two stands higher.

What the authors declared comes first. Where they did not, the words may point at a
level, and else the degree of the programme does. A reader is told which it was: these
are not equally strong.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from types import MappingProxyType

from leeruitkomsten.language.level import level_signal
from leeruitkomsten.matching.dimensions import compare_levels, nlqf_first
from leeruitkomsten.model import Entry, OutcomeSet
from leeruitkomsten.model.progression import KnownLevel

NLQF = "nlqf"

OF_DEGREE: Mapping[str, int] = MappingProxyType({"mbo": 4, "ad": 5, "bachelor": 6, "master": 7})
"""The NLQF level of a degree (Nuffic, nuffic.nl); of the mbo the highest of its four."""

APART = 1.5
"""How far the words of two texts must point apart, in NLQF levels, to say which is higher.

Nearer by they say nothing: see *Werkwoorden en niveau* in docs/metingen.md.
"""

KnownLevels = tuple[KnownLevel | None, KnownLevel | None]


def of_set(outcome_set: OutcomeSet) -> KnownLevel | None:
    """Return the NLQF level of a set: as declared, else by its degree, else its highest outcome."""
    if NLQF in outcome_set.level:
        return KnownLevel(NLQF, outcome_set.level[NLQF], "set")
    if (degree := _of_degree(outcome_set)) is not None:
        return degree
    highest: KnownLevel | None = None
    for entry in outcome_set.entries():
        own = declared(entry, NLQF)
        if own and (highest is None or compare_levels(own.value, highest.value) == 1):
            highest = own
    return highest


def declared(entry: Entry, scheme: str) -> KnownLevel | None:
    """Return the level that the authors gave an outcome, with where they did."""
    if scheme not in entry.level:
        return None
    origin = "set"
    if scheme in entry.outcome.level:
        origin = "leeruitkomst"
    elif entry.unit is not None and scheme in entry.unit.level:
        origin = "eenheid"
    return KnownLevel(scheme, entry.level[scheme], origin)


def higher(
    lower: Entry, upper: Entry, sets: tuple[OutcomeSet, OutcomeSet]
) -> tuple[int | None, KnownLevels]:
    """Return 1 where `upper` stands above `lower`, -1 below, 0 on the same level; None if unknown.

    And what each was judged by. `sets` are those of the two outcomes.
    """
    by_authors = _by_authors(lower, upper)
    if by_authors[0] is not None:
        return by_authors
    by_words = _by_words(lower, upper, sets)
    if by_words[0] is not None:
        return by_words
    one, other = (
        declared(entry, NLQF) or _of_degree(its_set)
        for entry, its_set in zip((lower, upper), sets, strict=True)
    )
    if one is None or other is None:
        return None, (one or _any_declared(lower), other or _any_declared(upper))
    return compare_levels(other.value, one.value), (one, other)


def levels_between(lower: KnownLevel | None, upper: KnownLevel | None) -> int:
    """Return how many whole NLQF levels lie strictly between two levels."""
    if lower is None or upper is None or lower.scheme != NLQF or upper.scheme != NLQF:
        return 0
    levels = [each.value for each in (lower, upper)]
    if not all(isinstance(level, int | float) and isfinite(level) for level in levels):
        return 0
    low, high = (float(level) for level in levels)
    return max(0, int(high - low) - 1)


def _by_authors(lower: Entry, upper: Entry) -> tuple[int | None, KnownLevels]:
    """Compare on the schemes that both sides give: where they differ, NLQF before others."""
    signs = {
        scheme: sign
        for scheme in sorted(lower.level.keys() & upper.level.keys(), key=nlqf_first)
        if (sign := compare_levels(upper.level[scheme], lower.level[scheme])) is not None
    }
    if not signs:
        return None, (None, None)
    scheme = next((scheme for scheme, sign in signs.items() if sign), next(iter(signs)))
    return signs[scheme], (declared(lower, scheme), declared(upper, scheme))


def _by_words(
    lower: Entry, upper: Entry, sets: tuple[OutcomeSet, OutcomeSet]
) -> tuple[int | None, KnownLevels]:
    one = level_signal(lower.text, sets[0].language)
    other = level_signal(upper.text, sets[1].language)
    if one is None or other is None or abs(one.height - other.height) < APART:
        return None, (None, None)
    levels = tuple(
        KnownLevel(NLQF, round(signal.height, 1), "tekst", signal.words) for signal in (one, other)
    )
    return (1 if other.height > one.height else -1), (levels[0], levels[1])


def _of_degree(outcome_set: OutcomeSet) -> KnownLevel | None:
    degree = outcome_set.programme.degree
    if degree is None or degree not in OF_DEGREE:
        return None
    return KnownLevel(NLQF, OF_DEGREE[degree], "graad")


def _any_declared(entry: Entry) -> KnownLevel | None:
    scheme = min(entry.level, key=nlqf_first, default=None)
    return declared(entry, scheme) if scheme is not None else None
