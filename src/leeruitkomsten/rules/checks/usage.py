"""Checks that look at how words are used in a set as a whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from leeruitkomsten.language.detect import language_of, may_be_in
from leeruitkomsten.language.phrases import PhraseBook
from leeruitkomsten.language.wordlists import synonyms
from leeruitkomsten.model import Entry, Facts, OutcomeSet, Term
from leeruitkomsten.rules.checks.phrasing import apart, book_of, books, found_in
from leeruitkomsten.rules.checks.shape import is_empty
from leeruitkomsten.rules.checks.whole import those
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import outcome_routes, outcome_texts
from leeruitkomsten.source import Mark, Route

Look = Callable[[OutcomeSet], Iterator[Hit]]

_ABBREVIATION = re.compile(r"(?<![\w./-])[A-Z]{2,6}(?![\w/]|-[A-Z]|\.\w)")
_ROMAN = re.compile("[IVX]+")
_FIELDS: Mapping[str, Callable[[Entry], object]] = {
    "context": lambda entry: entry.outcome.context,
    "indicatoren": lambda entry: entry.outcome.indicators,
    "titel": lambda entry: entry.outcome.title,
}
OUTCOME_FIELDS = tuple(_FIELDS)
"""The fields of an outcome in which `lacks` may find what the text does not say."""


def lacks(options: Mapping[str, Any]) -> Look:
    """Yield one hit where many outcomes have none of `woorden`, and none of the fields `of_veld`.

    Many: a share of `deel` of them, and three or more. Texts of fewer words than
    `vanaf_woorden` are left out: what is a label lacks all else too.
    """
    wanted = books(options["woorden"])
    fields = [_FIELDS[name] for name in options.get("of_veld", ())]
    share, from_words = options.get("deel", 0.34), options.get("vanaf_woorden", 4)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        seen, without = 0, []
        book = wanted.get(outcome_set.language)
        if book is None:
            return
        may_have = frozenset(outcome_texts(outcome_set).with_any_of(book))
        for at, (_, entry, statement) in enumerate(_statements(outcome_set)):
            if statement.words < from_words or is_empty(statement.text):
                continue
            seen += 1
            told = any(field(entry) for field in fields)
            if not told and not (at in may_have and found_in(book, statement)):
                without.append(entry.code)
        if len(without) >= 3 and len(without) >= share * seen:
            yield Hit(facts=those(without, seen))

    return look


def consistent(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a set uses two words for one thing, at the first use of the rarer one.

    Which words those are: `groepen`, per language a list of lists of phrases; without it
    the shared list of synonyms.
    """
    given: Mapping[str, Sequence[Sequence[str]]] = options.get("groepen", {})
    own = {language: _books_of(groups, language) for language, groups in given.items()}

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        language = outcome_set.language
        groups = own.get(language, ()) if given else _shared(language)
        texts = outcome_texts(outcome_set)
        for group in groups:
            used = [book for book in group if texts.with_any_of(book)]
            if len(used) > 1:
                yield from _mixed(used, list(_statements(outcome_set)))

    return look


def abbreviations(options: Mapping[str, Any]) -> Look:
    """Yield a hit at the first use of an abbreviation that the set does not explain.

    Explained: in `bekend`, in the names and terms of the set, or written out beside it
    somewhere in the set, *Algemene Verordening Gegevensbescherming (AVG)*.
    """
    known = frozenset(options.get("bekend", ()))

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        told = set(known)
        explained: set[str] | None = None
        for route, _, statement in _statements(outcome_set):
            if statement.text[1:].islower():
                continue  # as most are: no capital but the first letter
            for found in _ABBREVIATION.finditer(statement.text):
                if explained is None:  # few sets have any
                    explained = _explained(outcome_set)
                    told |= explained
                is_number = _ROMAN.fullmatch(found[0]) is not None
                if found[0] not in told and not is_number and not statement.text.isupper():
                    told.add(found[0])
                    mark = Mark.at(statement.text, found.start(), found.end())
                    yield Hit(route, mark, {"woord": found[0]})

    return look


def language(options: Mapping[str, Any]) -> Look:
    """Yield a hit at an outcome that is clearly in the other language than the set says."""
    from_words = options.get("vanaf_woorden", 8)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        other = "nl" if outcome_set.language == "en" else "en"
        for route, _, statement in _statements(outcome_set):
            words = statement.folded
            if len(words) < from_words or not may_be_in(other, statement.present):
                continue
            told = language_of(words)
            if told == other:
                facts: Facts = {
                    "taal": Term(f"taal.{told}"),
                    "set": Term(f"taal.{outcome_set.language}"),
                }
                yield Hit(route, facts=facts)

    return look


def _statements(outcome_set: OutcomeSet) -> Iterator[tuple[Route, Entry, Statement]]:
    texts = outcome_texts(outcome_set).statements
    for (route, entry), statement in zip(outcome_routes(outcome_set), texts, strict=True):
        yield (*route, "tekst"), entry, statement


@cache
def _shared(language: str) -> list[list[PhraseBook]]:
    return _books_of(synonyms(language), language)


def _books_of(groups: Sequence[Sequence[str]], language: str) -> list[list[PhraseBook]]:
    return [[book_of([text], language) for text in group] for group in groups]


def _mixed(
    group: Sequence[PhraseBook],
    statements: Sequence[tuple[Route, Entry, Statement]],
) -> Iterator[Hit]:
    uses: Counter[int] = Counter()
    first: dict[int, tuple[Route, Mark]] = {}
    for route, _, statement in statements:
        for nth, book in enumerate(group):
            found = found_in(book, statement)
            if found:
                found = apart(found)
                uses[nth] += 1
                first.setdefault(nth, (route, statement.mark(found[0].start, found[0].end)))
    if len(uses) < 2:
        return
    ordered = sorted(uses, key=lambda nth: (-uses[nth], nth))
    common = first[ordered[0]][1].words
    for nth in ordered[1:]:
        route, mark = first[nth]
        facts: Facts = {
            "woord": mark.words,
            "ander": common,
            "keer": uses[nth],
            "vaker": uses[ordered[0]],
        }
        yield Hit(route, mark, facts)


def _explained(outcome_set: OutcomeSet) -> set[str]:
    """Return the abbreviations that a set writes out or gives a meaning to."""
    texts = [outcome_set.institution, outcome_set.programme.name]
    texts += [*outcome_set.terms, *outcome_set.terms.values()]
    texts += [unit.name or "" for unit in outcome_set.units]
    found = {each for text in texts for each in _ABBREVIATION.findall(text)}
    for entry in outcome_set.entries():
        text = f"{entry.outcome.title or ''} {entry.text} {entry.outcome.context or ''}"
        if "(" in text:
            found |= set(re.findall(r"\(([A-Z]{2,6})\)", text))
            found |= set(re.findall(r"([A-Z]{2,6}) \([^)]{4,}\)", text))
    return found
