"""What a check looks at, and what it yields."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from leeruitkomsten.language.phrase_index import possible_in
from leeruitkomsten.language.phrases import Found, PhraseBook, found_among, words_of
from leeruitkomsten.language.tokens import Token, sentences_of, tokens
from leeruitkomsten.language.verbs import Act, acts
from leeruitkomsten.model import Facts
from leeruitkomsten.source import Mark, Route


class Hit(NamedTuple):
    """A check has something to point at.

    `route` leads from the subject to the thing; `mark` names the words in it.
    `key` points at the name of a thing and not at the thing. `related` leads to what
    else it is about: the other one of a pair.
    """

    route: Route = ()
    mark: Mark | None = None
    facts: Facts = MappingProxyType({})
    key: bool = False
    related: Route | None = None


class Statement:
    """A text that says what somebody does, cut into words once for all checks.

    `spoken` are the words of each sentence, without the marks; `folded` those of the whole
    text in lower case, and `present` which there are of them.
    """

    __slots__ = ("_acts", "folded", "language", "present", "spoken", "text")

    def __init__(self, text: str, language: str = "nl") -> None:
        self.text, self.language = text, language
        self.spoken = spoken = words_of(text)
        if len(spoken) == 1:
            self.folded, self.present = spoken[0].folded, spoken[0].present
        else:
            self.folded = tuple([word for sentence in spoken for word in sentence.folded])
            self.present = frozenset(self.folded)
        self._acts: tuple[Act, ...] | None = None

    @property
    def tokens(self) -> Sequence[Token]:
        """Return the words, numbers and marks."""
        return tokens(self.text)

    @property
    def sentences(self) -> tuple[Sequence[Token], ...]:
        """Return the tokens of each sentence."""
        return sentences_of(self.text)

    @property
    def acts(self) -> tuple[Act, ...]:
        """Return the verbs that are done in it."""
        if self._acts is None:
            self._acts = acts(self.text, self.language)
        return self._acts

    def found(self, book: PhraseBook) -> list[Found]:
        """Return where the phrases of a book stand in it, overlapping ones too."""
        found: list[Found] = []
        for words in self.spoken:
            ways = possible_in(words, book, self.language)
            if ways:
                found += found_among(ways, (words,))
        return found

    @property
    def words(self) -> int:
        """Return how many words it has, numbers included."""
        return len(self.folded)

    def mark(self, start: int, end: int) -> Mark:
        """Return the mark of a stretch of the text."""
        return Mark.at(self.text, start, end)


@lru_cache(maxsize=8192)
def statement_of(text: str, language: str) -> Statement:
    """Return a text as a statement: the same one for all rules that look at a set."""
    return Statement(text, language)
