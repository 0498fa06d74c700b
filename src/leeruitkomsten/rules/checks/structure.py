"""Checks that look at how a set hangs together: codes, references, repetition."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from leeruitkomsten.model import Entry, Facts, OutcomeSet, Term
from leeruitkomsten.rules.checks.shape import is_empty
from leeruitkomsten.rules.subject import Hit, statement_of
from leeruitkomsten.rules.texts import outcome_routes, outcome_texts, unit_routes
from leeruitkomsten.source import Route

Look = Callable[[OutcomeSet], Iterator[Hit]]

_Outcome = tuple[Route, str]
"""The route to an outcome, and its code."""


# Words that two outcomes share because they are outcomes, or because they are Dutch.
_EMPTY = """
de het een en of in op aan van voor met bij door uit over tot naar als die dat deze dit zijn
haar hun diens te om ten is zich je jij ik student studenten kan kunt hij zij wordt worden
the a an and or of in on to for with by at as is are can you student students
"""
_EMPTY_WORDS = frozenset(_EMPTY.split())
# Marks that say nothing: with or without them, a text is the same. `C#` is not `C++`.
_MARKS = frozenset(".,;:!?…\"'`‘’‚“”„()[]-–—•*")
_ENOUGH_WORDS = 3


def unique_codes(_: Mapping[str, Any]) -> Look:
    """Yield a hit at every code of a unit, outcome or qualification that was used before."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        seen: dict[tuple[str, str, str], Route] = {}
        for kind, within, route, code in _codes(outcome_set):
            first = seen.setdefault((kind, within, code), route)
            if first != route:
                facts: Facts = {"code": code, "soort": Term(f"deel.{kind}")}
                yield Hit((*route, "code"), facts=facts, related=(*first, "code"))

    return look


def same_text(_: Mapping[str, Any]) -> Look:
    """Yield a hit at an outcome with the words of one before it, and nothing that tells them apart.

    Case, white space and marks do not count. A context, a level or indicators of its
    own does: where levels are columns, each column has the same text.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        first: dict[tuple[Hashable, ...], tuple[Route, str]] = {}
        language = outcome_set.language
        statements = outcome_texts(outcome_set).statements
        often = Counter([statement.present for statement in statements])
        if len(often) == len(statements):
            return  # as in most sets
        for (route, entry), statement in zip(outcome_routes(outcome_set), statements, strict=True):
            if often[statement.present] == 1 or is_empty(entry.text):
                continue
            words = _words(entry.text, language)
            if len(words) < _ENOUGH_WORDS:
                continue
            key = (words, *_apart(entry, language))
            there, other = first.setdefault(key, (route, entry.code))
            if other != entry.code:  # that a code is there twice is told by `unique_codes`
                facts: Facts = {"code": entry.code, "ander": other}
                yield Hit((*route, "tekst"), facts=facts, related=(*there, "tekst"))

    return look


def near_duplicates(options: Mapping[str, Any]) -> Look:
    """Yield a hit at an outcome that says nearly the same as one before it.

    Nearly: the share of content words that both have, of all that either has
    (Jaccard), reaches `drempel`. The order of words and their endings do not count.
    In our example sets and ten statutory ones, pairs are either at .7 or more and
    nearly the same, or below .62. Wholly the same is for `same_text` to tell.
    """
    threshold = options.get("drempel", 0.7)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        found = list(_unrepeated(outcome_set))
        texts = _contents([present for _, _, present in found])
        alike = _Alike(threshold, Counter(chain.from_iterable(texts)))
        for (route, entry, _), text in zip(found, texts, strict=True):
            first = alike.add((route, entry.code), text) if len(text) >= 3 else None
            if first is not None:
                there, other = first
                facts: Facts = {"code": entry.code, "ander": other}
                yield Hit((*route, "tekst"), facts=facts, related=(*there, "tekst"))

    return look


class _Alike:
    """Texts so far, to find one that shares enough words with the next.

    Two texts of which a share `threshold` of all words is in both have one of their
    rarest words in common: of n words, one among the first n - threshold · n + 1. Only
    those are looked up, so that a set of thousands takes no time that grows with its square.
    """

    def __init__(self, threshold: float, often: Mapping[str, int]) -> None:
        self._threshold = threshold
        self._often = often
        self._shared = frozenset([word for word, times in often.items() if times > 1])
        self._texts: list[tuple[_Outcome, frozenset[str]]] = []
        self._same: dict[frozenset[str], _Outcome] = {}
        self._by_word: dict[str, list[int]] = {}

    def add(self, outcome: _Outcome, text: frozenset[str]) -> _Outcome | None:
        """Remember a text; return the outcome of the first before it that is alike, if any."""
        if text in self._same:
            return self._same[text]
        self._same[text] = outcome
        # A word that no other text has is among the rarest, and leads nowhere.
        shared = text & self._shared
        count = len(shared) - math.ceil(self._threshold * len(text)) + 1
        if count <= 0:
            return None
        rarest = sorted(sorted(shared), key=self._often.__getitem__)[:count]
        earlier: set[int] = set()
        for word in rarest:
            there = self._by_word.setdefault(word, [])
            earlier.update(there)
            there.append(len(self._texts))
        self._texts.append((outcome, text))
        alike = (self._texts[at][0] for at in sorted(earlier) if self._is_alike(at, text))
        return next(alike, None)

    def _is_alike(self, at: int, text: frozenset[str]) -> bool:
        other = self._texts[at][1]
        shared = len(other & text)
        return shared >= self._threshold * (len(other) + len(text) - shared)


def known_references(_: Mapping[str, Any]) -> Look:
    """Yield a hit at every reference to an eindkwalificatie that the set does not have.

    A set that lists none refers to a list elsewhere, and is left alone.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        known = {qualification.code for qualification in outcome_set.qualifications}
        if not known:
            return
        for route, codes in _references(outcome_set):
            for index, code in enumerate(codes):
                if code not in known:
                    yield Hit((*route, "eindkwalificaties", index), facts={"code": code})

    return look


def replaced_codes(_: Mapping[str, Any]) -> Look:
    """Yield a hit at every code in `vervangt` that an outcome of the set still has."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        entries = list(outcome_routes(outcome_set))
        here = {entry.code for _, entry in entries}
        for route, entry in entries:
            for index, code in enumerate(entry.outcome.replaces):
                if code in here:
                    stand = Term("vervangt.zelf" if code == entry.code else "vervangt.nog")
                    yield Hit((*route, "vervangt", index), facts={"code": code, "stand": stand})

    return look


def _codes(outcome_set: OutcomeSet) -> Iterator[tuple[str, str, Route, str]]:
    """Yield each code: of what kind of thing, within which outcome, and where."""
    for route, unit in unit_routes(outcome_set):
        yield "eenheid", "", route, unit.code
    for route, entry in outcome_routes(outcome_set):
        yield "leeruitkomst", "", route, entry.code
        for index, indicator in enumerate(entry.outcome.indicators):
            if indicator.code is not None:
                yield "indicator", entry.code, (*route, "indicatoren", index), indicator.code
    for index, qualification in enumerate(outcome_set.qualifications):
        yield "eindkwalificatie", "", ("eindkwalificaties", index), qualification.code


def _words(text: str, language: str) -> tuple[str, ...]:
    """Return the words of a text, by which it is the same as another."""
    cut = statement_of(text, language).tokens
    return tuple([folded for word, _, _, folded, _ in cut if word not in _MARKS])


def _apart(entry: Entry, language: str) -> tuple[Hashable, ...]:
    """Return what tells an outcome from another with the same text."""
    indicators = frozenset(
        _words(indicator.text, language) for indicator in entry.outcome.indicators
    )
    return _words(entry.outcome.context or "", language), frozenset(entry.level.items()), indicators


def _unrepeated(outcome_set: OutcomeSet) -> Iterator[tuple[Route, Entry, frozenset[str]]]:
    """Yield the outcomes whose very words were not there before, each with its words."""
    language = outcome_set.language
    first: dict[frozenset[str], str] = {}  # the text that had these words first
    seen: set[tuple[str, ...]] = set()
    texts = outcome_texts(outcome_set).statements
    for (route, entry), statement in zip(outcome_routes(outcome_set), texts, strict=True):
        present = statement.present
        if present not in first:  # as most are not: in what order they stand, need not be known
            first[present] = entry.text
            yield route, entry, present
            continue
        words = _words(entry.text, language)
        seen.add(_words(first[present], language))
        if words not in seen:
            seen.add(words)
            yield route, entry, present


def _contents(texts: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return of the words of each text those that carry meaning, without their endings."""
    words = frozenset().union(*texts) - _EMPTY_WORDS
    bare = {word: _without_ending(word) if word[-1] in "sne" else word for word in words}
    return [frozenset(map(bare.__getitem__, text - _EMPTY_WORDS)) for text in texts]


def _without_ending(word: str) -> str:
    """Return a word without the ending of a plural or adjective: *projecten* → *project*."""
    for ending in ("'s", "en", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def _references(outcome_set: OutcomeSet) -> Iterator[tuple[Route, tuple[str, ...]]]:
    for route, unit in unit_routes(outcome_set):
        yield route, unit.qualifications
    for route, entry in outcome_routes(outcome_set):
        yield route, entry.outcome.qualifications
