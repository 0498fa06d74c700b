"""Many books of phrases as one: a text is held against all of them at once.

A set is asked after hundreds of phrases in dozens of books, and a text has few of the
words that those need. So its words are looked up once, and what they may be part of is
told for all books together.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping
from functools import cache

from leeruitkomsten.language.phrases import Pattern, PhraseBook, Shape, Way, Words

_MOST_BOOKS = 256  # all of ours are a hundred: what a project has of its own is no burden
_REMEMBERED = 65_536  # words of which an index remembers what they may be part of

Ways = Mapping[PhraseBook, Collection[Way]]
"""What may be said in some words: the books that can find something, and which ways."""


class PhraseIndex:
    """What each word may be part of, over some books."""

    def __init__(self, books: Iterable[PhraseBook]) -> None:
        self.books = frozenset(books)
        self._anywhere: Ways = {book: book.anywhere for book in self.books if book.anywhere}
        self._by_word: dict[str, list[tuple[PhraseBook, Collection[Way]]]] = {}
        self._by_shape: dict[Shape, list[tuple[PhraseBook, Collection[Way]]]] = {}
        for book in self.books:
            for word, ways in book.by_word.items():
                self._by_word.setdefault(word, []).append((book, ways))
            for shape, way in book.by_shape:
                self._by_shape.setdefault(shape, []).append((book, (way,)))
        # All patterns as one: a word that this does not fit, none of them does.
        patterns = [shape for shape in self._by_shape if isinstance(shape, Pattern)]
        self._pattern = Pattern(
            frozenset().union(*(one.whole for one in patterns)),
            tuple({each for one in patterns for each in one.beginnings}),
            tuple({each for one in patterns for each in one.endings}),
        )
        self._other = [shape for shape in self._by_shape if not isinstance(shape, Pattern)]
        self._seen: set[str] = set()
        self._telling: set[str] = set()
        self._told: dict[str, list[tuple[PhraseBook, Collection[Way]]]] = {}

    def possible(self, present: frozenset[str]) -> Ways:
        """Return the ways that may be said in these words, by book."""
        if not present <= self._seen:
            self._learn(present)
        possible = dict(self._anywhere)
        for word in present & self._telling:
            for book, ways in self._told[word]:
                before = possible.get(book)
                possible[book] = ways if before is None else {*before, *ways}
        return possible

    def _learn(self, words: frozenset[str]) -> None:
        """Note which of these words are part of anything: most are not, and soon passed over."""
        if len(self._seen) >= _REMEMBERED:
            self._seen, self._telling, self._told = set(), set(), {}
        for word in words - self._seen:
            told = list(self._by_word.get(word, ()))
            for shape in self._by_shape if self._pattern(word) else self._other:
                if shape(word):
                    told += self._by_shape[shape]
            if told:
                self._telling.add(word)
                self._told[word] = told
        self._seen |= words


_made: dict[str, deque[PhraseBook]] = {}


def indexed(book: PhraseBook, language: str) -> PhraseBook:
    """Return a book that is looked at together with all others in its language, from now on."""
    _made.setdefault(language, deque(maxlen=_MOST_BOOKS)).append(book)
    phrase_index.cache_clear()
    return book


def possible_in(words: Words, book: PhraseBook, language: str) -> Collection[Way]:
    """Return the ways of a book that may be said in a sentence: soon told, and often none."""
    index = phrase_index(language)
    if book not in index.books:  # not one of those that are held together
        return book.possible(words.present)
    if words.known is None or words.known[0] is not index:
        words.known = index, index.possible(words.present)
    return words.known[1].get(book, ())


@cache
def phrase_index(language: str) -> PhraseIndex:
    """Return the index over the books that were made in a language, the last ones if many.

    It stays as it is: a book that is made later is not in it.
    """
    return PhraseIndex(_made.get(language, ()))
