"""Many books of phrases as one: a text is held against all of them at once.

A set is asked after hundreds of phrases in dozens of books, and a text has few of the
words that those need. So its words are looked up once, and what they may be part of is
told for all books together.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache

from leeruitkomsten.language.phrases import NUMERIC, Pattern, PhraseBook, Shape, Way, Words

_MOST_BOOKS = 256  # all of ours are a hundred: what a project has of its own is no burden
_REMEMBERED = 65_536  # words of which an index remembers what they may be part of

Ways = Mapping[PhraseBook, Sequence[Way]]
"""What may be said in some words: the books that can find something, and which ways."""

_Telling = tuple[PhraseBook, Way]
"""A way to say something that a word may be part of, and its book."""


class PhraseIndex:
    """What each word may be part of, over some books."""

    def __init__(self, books: Iterable[PhraseBook]) -> None:
        self.books = frozenset(books)
        self._anywhere = {book: book.anywhere for book in self.books if book.anywhere}
        self._by_word: dict[str, list[tuple[PhraseBook, Way]]] = {}
        self._by_shape: dict[Shape, list[tuple[PhraseBook, Way]]] = {}
        for book in self.books:
            for word, ways in book.by_word.items():
                self._by_word.setdefault(word, []).extend((book, way) for way in ways)
            for shape, way in book.by_shape:
                self._by_shape.setdefault(shape, []).append((book, way))
        # All patterns as one: a word that this does not fit, none of them does.
        patterns = [shape for shape in self._by_shape if isinstance(shape, Pattern)]
        self._pattern = Pattern(
            frozenset().union(*(one.whole for one in patterns)),
            tuple({each for one in patterns for each in one.beginnings}),
            tuple({each for one in patterns for each in one.endings}),
        )
        self._other = [shape for shape in self._by_shape if not isinstance(shape, Pattern)]
        self._wordly = [shape for shape in self._other if shape not in NUMERIC]
        self._told = _Told(self._told_by)

    def ways_in(self, words: Words) -> Ways:
        """Return the ways that may be said in a sentence, by book; the second time, at once."""
        if words.known is None or words.known[0] is not self:
            words.known = self, self.possible(words.present)
        return words.known[1]

    def possible(self, present: frozenset[str]) -> Ways:
        """Return the ways that may be said in these words, by book, as `ways_in` does."""
        possible = {book: list(ways) for book, ways in self._anywhere.items()}
        judged: set[Way] = set()
        for told in filter(None, map(self._told.__getitem__, present)):
            for book, way in told:
                if way in judged:
                    continue  # another word told of it
                judged.add(way)
                for need in way.needs:
                    if need.isdisjoint(present):
                        break
                else:
                    possible.setdefault(book, []).append(way)
        return possible

    def _told_by(self, word: str) -> Sequence[_Telling]:
        """Return what a word may be part of: nothing, for most words."""
        told: Sequence[_Telling] = self._by_word.get(word, ())
        shapes: Iterable[Shape] = self._other if word[0].isdigit() else self._wordly
        if self._pattern(word):
            shapes = self._by_shape
        shaped = [each for shape in shapes if shape(word) for each in self._by_shape[shape]]
        return [*told, *shaped] if shaped else told


class _Told(dict[str, Sequence[_Telling]]):
    """What each word tells of; it is worked out for a word when it is met first."""

    def __init__(self, told_by: Callable[[str], Sequence[_Telling]]) -> None:
        super().__init__()
        self._told_by = told_by

    def __missing__(self, word: str) -> Sequence[_Telling]:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = told = self._told_by(word)
        return told


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
    return index.ways_in(words).get(book, ())


@cache
def phrase_index(language: str) -> PhraseIndex:
    """Return the index over the books that were made in a language, the last ones if many.

    It stays as it is: a book that is made later is not in it.
    """
    return PhraseIndex(_made.get(language, ()))
