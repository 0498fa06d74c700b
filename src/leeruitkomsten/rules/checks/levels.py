"""Checks that look at the levels that a set gives, and whether those go together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import Any

from leeruitkomsten.language.level import level_signal
from leeruitkomsten.language.markers import marker_books
from leeruitkomsten.model import Facts, OutcomeSet, Term, Unit
from leeruitkomsten.rules.subject import Hit
from leeruitkomsten.rules.texts import outcome_routes, outcome_texts, unit_routes

Look = Callable[[OutcomeSet], Iterator[Hit]]
Value = int | float | str

# Schemes of levels that are not called as a file writes them.
_SCHEMES: Mapping[str, str] = {"nlqf": "NLQF", "eqf": "EQF", "zelcom": "ZelCom"}
_LADDER = 3
# Levels of Bloom at which an act is a way of knowing and not yet one of doing.
_KNOWING = frozenset({"onthouden", "begrijpen"})


def within_whole(_: Mapping[str, Any]) -> Look:
    """Yield a hit where an outcome says a higher level than the unit or the set it is in."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, entry in outcome_routes(outcome_set):
            of_unit = entry.unit.level if entry.unit else {}
            for scheme, level in entry.outcome.level.items():
                whole = of_unit.get(scheme, outcome_set.level.get(scheme))
                if whole is not None and _is_above(level, whole):
                    facts: Facts = {
                        "schema": _named(scheme),
                        "niveau": level,
                        "geheel": whole,
                        "waarin": Term("deel.eenheid" if scheme in of_unit else "deel.set"),
                    }
                    yield Hit((*route, "niveau", scheme), facts=facts)

    return look


def of_degree(options: Mapping[str, Any]) -> Look:
    """Yield a hit where the NLQF level of the set is not that of its degree, as `nlqf` says it.

    The mbo has four levels: that of its degree is the highest of them.
    """
    levels: Mapping[str, int] = options["nlqf"]

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        degree, level = outcome_set.programme.degree, outcome_set.level.get("nlqf")
        if degree is None or level is None:
            return
        expected = levels.get(degree, level)
        if _is_same(level, expected) or (degree == "mbo" and _is_above(expected, level)):
            return
        facts: Facts = {"niveau": level, "graad": Term(f"graad.{degree}"), "hoort": expected}
        yield Hit(("niveau", "nlqf"), facts=facts)

    return look


def signal(options: Mapping[str, Any]) -> Look:
    """Yield a hit where the words of an outcome point at another NLQF level than it declares.

    Only where they point `afstand` levels or more away; where they say nothing or contradict
    one another, nothing is told. A level that only the set gives is where its students end:
    words that point lower are then no surprise, and are left alone.
    """
    distance = options.get("afstand", 1.5)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        entries, texts = outcome_routes(outcome_set), outcome_texts(outcome_set)
        with_markers = map(texts.with_any_of, marker_books(outcome_set.language))
        for at in sorted({*chain.from_iterable(with_markers)}):
            route, entry = entries[at]
            declared = entry.level.get("nlqf")
            if not isinstance(declared, int | float):
                continue
            told = level_signal(entry.text, outcome_set.language)
            if told is None or abs(told.height - declared) < distance:
                continue
            own = "nlqf" in entry.outcome.level or (entry.unit and "nlqf" in entry.unit.level)
            if told.height < declared and not own:
                continue
            facts: Facts = {
                "niveau": declared,
                "richting": Term(f"richting.{'lager' if told.height < declared else 'hoger'}"),
                "woorden": told.words,
            }
            yield Hit((*route, "tekst"), facts=facts)

    return look


def acts_for_level(options: Mapping[str, Any]) -> Look:
    """Yield a hit where all that is done is remembering or understanding, from level `vanaf` on.

    Bloom is an indication: a verb that any list has on a higher level is left alone, and so
    is a text with a verb that no list has, or one of `behalve` (per language).
    """
    least = options.get("vanaf", 6)
    spared = {language: frozenset(verbs) for language, verbs in options.get("behalve", {}).items()}

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        left_alone = spared.get(outcome_set.language, frozenset())
        texts = outcome_texts(outcome_set).statements
        for (route, entry), statement in zip(outcome_routes(outcome_set), texts, strict=True):
            found = statement.acts
            if not found or any(not act.levels or act.levels - _KNOWING for act in found):
                continue
            declared = entry.level.get("nlqf")
            if not isinstance(declared, int | float) or declared < least:
                continue
            words = tuple(dict.fromkeys(act.lemma for act in found))
            if left_alone.isdisjoint(words):
                yield Hit((*route, "tekst"), facts={"niveau": declared, "werkwoorden": words})

    return look


def in_unit(_: Mapping[str, Any]) -> Look:
    """Yield a hit at the first outcome of a unit with another level of its own than one before.

    What is above its unit or set is told by `within_whole`. Three or more levels that
    only rise are a ladder, and meant to differ.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, unit in unit_routes(outcome_set):
            found = [
                (at, before, scheme)
                for scheme, own in _own_levels(unit, outcome_set).items()
                for at, before in _first_other(own)
            ]
            if found:
                at, before, scheme = min(found)
                outcome, other = unit.outcomes[at], unit.outcomes[before]
                facts: Facts = {
                    "schema": _named(scheme),
                    "niveau": outcome.level[scheme],
                    "ander": other.code,
                    "eerste": other.level[scheme],
                }
                yield Hit((*route, "leeruitkomsten", at, "niveau", scheme), facts=facts)

    return look


def _own_levels(unit: Unit, outcome_set: OutcomeSet) -> Mapping[str, list[tuple[int, Value]]]:
    """Return by scheme which outcomes of a unit have a level of their own, and which."""
    own: dict[str, list[tuple[int, Value]]] = {}
    for index, outcome in enumerate(unit.outcomes):
        for scheme, level in outcome.level.items():
            whole = unit.level.get(scheme, outcome_set.level.get(scheme))
            if whole is None or not _is_above(level, whole):
                own.setdefault(scheme, []).append((index, level))
    return own


def _first_other(own: Sequence[tuple[int, Value]]) -> Iterator[tuple[int, int]]:
    """Yield which outcome is the first at another level, and which it differs from, if any."""
    rises = all(_is_above(above, below) for (_, below), (_, above) in pairwise(own))
    if len(own) >= _LADDER and rises:
        return
    before, first = own[0]
    yield from ((index, before) for index, level in own if not _is_same(level, first))


def _is_above(level: Value, other: Value) -> bool:
    """Return whether one level is higher; what is no number cannot be told."""
    return isinstance(level, int | float) and isinstance(other, int | float) and level > other


def _is_same(level: Value, other: Value) -> bool:
    return level == other or str(level) == str(other)


def _named(scheme: str) -> str:
    return _SCHEMES.get(scheme, scheme)
