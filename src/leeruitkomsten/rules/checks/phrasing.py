"""The phrases of a card: its own, and those of the lists that it names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from leeruitkomsten.language.phrase_index import indexed
from leeruitkomsten.language.phrases import Found, PhraseBook, parse
from leeruitkomsten.language.wordlists import word_list
from leeruitkomsten.rules.subject import Statement
from leeruitkomsten.rules.texts import Texts

Books = Mapping[str, PhraseBook]
"""Phrases to look for, by language."""


def phrases(option: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the phrases of an option by language, with those of the lists it names."""
    given: dict[str, tuple[str, ...]] = {}
    for name in option.get("lexicon", ()):
        for language, texts in word_list(name).items():
            given[language] = given.get(language, ()) + texts
    for language in ("nl", "en"):
        given[language] = given.get(language, ()) + tuple(option.get(language, ()))
    return {language: texts for language, texts in given.items() if texts}


def books(option: Mapping[str, Any]) -> Books:
    """Return the phrases of an option, ready to be looked for."""
    return {language: _book(texts, language) for language, texts in phrases(option).items()}


def that_have(option: str) -> Callable[[Mapping[str, Any]], Callable[[Texts], Collection[int]]]:
    """Return a sieve that keeps the texts that may have one of the phrases of an option.

    An option gives its phrases as a list per language, or as the keys of a mapping.
    """

    def sieve_of(options: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
        wanted = books(options[option])
        return lambda texts: texts.with_any_of(wanted.get(texts.language))

    return sieve_of


def found_in(book: PhraseBook | None, statement: Statement) -> list[Found]:
    """Return where the phrases of a book stand in a text, overlapping ones too."""
    return [] if book is None else statement.found(book)


def apart(found: Sequence[Found]) -> list[Found]:
    """Return the longest of what overlaps: one place, one finding."""
    if not found:
        return []
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def outside(found: Iterable[Found], spared: Sequence[Found]) -> list[Found]:
    """Return what overlaps with none of the spared places."""
    return [
        one
        for one in found
        if not any(one.start < other.end and other.start < one.end for other in spared)
    ]


@lru_cache(maxsize=256)  # cards share lists: an indicator is held to that of an outcome
def _book(texts: tuple[str, ...], language: str) -> PhraseBook:
    return book_of(texts, language)


def book_of(texts: Iterable[str], language: str) -> PhraseBook:
    """Return a book of the phrases that `texts` write down."""
    return indexed(PhraseBook(parse(text, language) for text in texts), language)
