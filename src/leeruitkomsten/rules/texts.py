"""The texts of a set and where they stand: the same for all rules that look at it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from leeruitkomsten.language.phrase_index import PhraseIndex, Ways, phrase_index
from leeruitkomsten.language.phrases import PhraseBook, words_of
from leeruitkomsten.language.tokens import plain_words, sentences_of, tokens, words_in
from leeruitkomsten.language.verbs import acts
from leeruitkomsten.model import Entry, OutcomeSet, Unit
from leeruitkomsten.rules.subject import Statement, statement_of
from leeruitkomsten.source import Route


class Texts:
    """Texts that rules look at together, all in one language: what few have is told for all."""

    def __init__(self, texts: Iterable[str], language: str, *, cut: bool = False) -> None:
        """Take some texts; `cut` says that all of them will be asked for as statements."""
        self.texts = tuple(texts)
        self.language = language
        self._statements: tuple[Statement, ...] | None = None
        self._will_be_cut = cut
        self._index: PhraseIndex | None = None
        self._anywhere: Ways | None = None
        self._by_book: dict[PhraseBook, list[int]] | None = None

    @cached_property
    def together(self) -> str:
        """Return the texts as one, each between line breaks: what this lacks, all of them lack."""
        return "\n".join(["", *self.texts, ""])

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the texts as statements, cut into words when they are asked for first."""
        if self._statements is None:
            self._statements = tuple([statement_of(text, self.language) for text in self.texts])
        return self._statements

    def among(self, kept: Collection[int]) -> Iterator[tuple[int, Statement]]:
        """Yield the texts at some indices, each with its index: none of them is cut for nothing."""
        if kept:
            statements = self.statements
            for at in kept:
                yield at, statements[at]

    def with_any_of(self, book: PhraseBook | None) -> Collection[int]:
        """Return which of the texts may have phrases of a book in them; the others have none.

        Words that all texts together do not have, none has: most books are done with before
        any text is cut.
        """
        if book is None:
            return ()
        index = phrase_index(self.language)
        if book not in index.books:  # not one of those that are held together
            return range(len(self.texts))
        if self._index is not index:
            self._index, self._by_book = index, None
            self._anywhere = None if self._will_be_cut else index.possible(words_in(self.together))
        if self._anywhere is not None and book not in self._anywhere:
            return ()
        if self._by_book is None:
            self._by_book = {}
            for at, statement in enumerate(self.statements):
                ways = [index.ways_in(words) for words in statement.spoken]
                for one in ways[0] if len(ways) == 1 else frozenset().union(*ways):
                    self._by_book.setdefault(one, []).append(at)
        return self._by_book.get(book, ())


def outcome_texts(outcome_set: OutcomeSet) -> Texts:
    """Return the texts of the outcomes of a set, in order: the same for all rules."""
    return _looked_at(outcome_set).texts


class _LookedAt:
    """A set, and what all rules that look at it want to know of it."""

    def __init__(self, outcome_set: OutcomeSet) -> None:
        self.set = outcome_set
        routes: list[Route] = [
            (*route, "leeruitkomsten", index)
            for route, unit in unit_routes(outcome_set)
            for index in range(len(unit.outcomes))
        ]
        routes += [("leeruitkomsten", index) for index in range(len(outcome_set.outcomes))]
        self.entries = tuple(zip(routes, outcome_set.entries(), strict=True))

    @cached_property
    def codes(self) -> Mapping[Route, str]:
        return {route: entry.code for route, entry in self.entries}

    @cached_property
    def texts(self) -> Texts:
        language = self.set.language
        return Texts([entry.text for _, entry in self.entries], language, cut=True)


# The set that was looked at last, known by what it is: to hold sets against one another takes
# longer than to look at one.
_last: _LookedAt | None = None


def _looked_at(outcome_set: OutcomeSet) -> _LookedAt:
    global _last
    here = _last
    if here is None or here.set is not outcome_set:
        here = _last = _LookedAt(outcome_set)
    return here


def forget() -> None:
    """Let go of the texts of a set, once all rules have looked at it."""
    global _last
    _last = None
    for cached in (statement_of, words_of, sentences_of, tokens, plain_words, acts):
        cached.cache_clear()


def unit_routes(outcome_set: OutcomeSet) -> Iterator[tuple[Route, Unit]]:
    """Yield the units of a set, each with the route to it."""
    for index, unit in enumerate(outcome_set.units):
        yield ("eenheden", index), unit


def outcome_routes(outcome_set: OutcomeSet) -> Sequence[tuple[Route, Entry]]:
    """Return the outcomes of a set with what they inherit, each with the route to it."""
    return _looked_at(outcome_set).entries


def outcome_at(outcome_set: OutcomeSet, route: Route) -> str | None:
    """Return the code of the outcome a route leads into, None where it leads elsewhere."""
    depth = route.index("leeruitkomsten") + 2 if "leeruitkomsten" in route else 0
    return _looked_at(outcome_set).codes.get(route[:depth])
