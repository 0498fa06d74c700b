"""Words that tell how independent the work is, how complex, and how far it reaches.

They are data in `schemas/lexicon/markers.yaml`, each with its source. A word that lies in
a longer one does not count (*zelfstandig* in *niet zelfstandig*), nor does one that is
about somebody else (*waarmee de bewoner zelfstandig verder kan*).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, NamedTuple

from leeruitkomsten.language.phrase_index import indexed, possible_in
from leeruitkomsten.language.phrases import Found, PhraseBook, Words, found_among, parse, words_of
from leeruitkomsten.language.tokens import Token, sentences_of
from leeruitkomsten.loading.contracts import read_data

KINDS = ("zelfstandigheid", "complexiteit", "reikwijdte")
"""Autonomy, complexity and reach."""
DIRECTION = "richting"
"""Words that place no text on a level, and say which of two about one subject is higher."""

# What opens a clause about somebody else (“waarmee eindgebruikers zelfstandig …”) …
_OPENS_A_CLAUSE = frozenset(
    {"waarmee", "waardoor", "waarin", "zodat", "opdat", "die", "dat", "hoe", "who", "that", "which"}
)
# … unless it goes on about the student.
_IS_THE_STUDENT = frozenset({"je", "jij", "ik", "student", "studenten", "you", "i", "students"})
_LOWEST = 3  # the first step stands for NLQF 4


class Marker(NamedTuple):
    """A word that says something of a level: its step (higher is more), and what it points at."""

    step: int
    words: str
    nlqf: frozenset[int]
    """The NLQF levels at which a reader would place it: an indication."""
    start: int
    end: int
    """Where in the text it stands."""


def markers(kind: str, sentence: Sequence[Token], text: str, language: str) -> Iterator[Marker]:
    """Yield the markers of a kind in a sentence of `text`."""
    book, entries = _book(kind, language)
    yield from _markers(book.find(Words.of(sentence)), entries, lambda: sentence, text)


def _markers(
    every: Iterable[Found],
    entries: Mapping[str, Mapping[str, Any]],
    sentence: Callable[[], Sequence[Token]],
    text: str,
) -> Iterator[Marker]:
    for found in _longest(every):
        entry = entries[found.phrase]
        if "trede" not in entry or (entry.get("eigen") and _of_others(sentence(), found)):
            continue
        step = entry["trede"]
        yield Marker(
            step,
            " ".join(text[found.start : found.end].lower().split()),
            frozenset(entry.get("nlqf", (step + _LOWEST,))),
            found.start,
            found.end,
        )


def all_markers(text: str, language: str) -> Iterator[Marker]:
    """Yield the markers of every kind in a text."""
    books = _books(language)
    for nth, words in enumerate(words_of(text)):
        for book, entries in books:
            found = found_among(possible_in(words, book, language), (words,))
            if found:
                yield from _markers(found, entries, partial(_sentence, text, nth), text)


def _sentence(text: str, nth: int) -> Sequence[Token]:
    return sentences_of(text)[nth]


def marker_books(language: str) -> Iterator[PhraseBook]:
    """Yield the books in which `all_markers` looks: a text with nothing of them has no marker."""
    return (book for book, _ in _books(language))


def _longest(every: Iterable[Found]) -> Iterator[Found]:
    end = -1
    for found in sorted(every, key=lambda one: (one.start, -one.end)):
        if found.end > end:
            end = found.end
            yield found


def _of_others(sentence: Sequence[Token], found: Found) -> bool:
    """Return whether a clause about somebody else began before `found`, in its own clause."""
    before = [token for token in sentence if token.start < found.start]
    for index in range(len(before) - 1, -1, -1):
        if not before[index].is_word:
            return False
        if before[index].folded in _OPENS_A_CLAUSE:
            return not any(token.folded in _IS_THE_STUDENT for token in before[index + 1 :])
    return False


@cache
def _book(kind: str, language: str) -> tuple[PhraseBook, Mapping[str, Mapping[str, Any]]]:
    entries = {entry["vorm"]: entry for entry in lexicon_of_markers()[kind][language]}
    return indexed(PhraseBook(parse(text, language) for text in entries), language), entries


@cache
def _books(language: str) -> Sequence[tuple[PhraseBook, Mapping[str, Mapping[str, Any]]]]:
    return [_book(kind, language) for kind in KINDS]


@cache
def lexicon_of_markers() -> Any:
    """Return the lexicon of markers as it stands in its file."""
    return read_data("lexicon/markers.yaml")
