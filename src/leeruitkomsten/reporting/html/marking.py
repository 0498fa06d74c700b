"""A text in stretches: words that the other text has too, words that it lacks, and the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from leeruitkomsten.language.tokens import tokens
from leeruitkomsten.matching.normalise import base
from leeruitkomsten.model import Evidence
from leeruitkomsten.model.comparison import KIN


class Stretch(NamedTuple):
    """Some letters and how they are marked: `samen`, `alleen`, or not (empty)."""

    text: str
    mark: str = ""


class Words(NamedTuple):
    """The words of one side of a pair: what it has in common and what it has alone."""

    shared: frozenset[str]
    alone: frozenset[str]


NONE = Words(frozenset(), frozenset())


def words_of_sides(evidence: Iterable[Evidence]) -> tuple[Words, Words]:
    """Return per side the words that the content of a pair rests on."""
    about = [each for each in evidence if each.dimension == "inhoud"]
    # Of two words that are akin it is not told which side has which: either text is marked
    # where it has either of them.
    shared = frozenset(part for each in about for word in each.words for part in word.split(KIN))
    left_alone = frozenset(word for each in about for word in each.left_words)
    right_alone = frozenset(word for each in about for word in each.right_words)
    return Words(shared, left_alone - shared), Words(shared, right_alone - shared)


def marked(text: str, words: Words, language: str) -> list[Stretch]:
    """Return a text with the words of a pair marked, in whichever form they stand in it."""
    shared, alone = (_bases(each, language) for each in words)
    marks: list[tuple[int, int, str]] = []
    for token in tokens(text):
        if token.is_word:
            own = base(token.folded, language)
            mark = "samen" if own in shared else "alleen" if own in alone else ""
            if mark:
                marks.append((token.start, token.end, mark))
    return list(_cut(text, marks))


def _bases(words: Collection[str], language: str) -> frozenset[str]:
    return frozenset(base(word, language) for word in words)


def _cut(text: str, marks: Iterable[tuple[int, int, str]]) -> Iterator[Stretch]:
    done = 0
    for start, end, mark in marks:
        if start < done:
            continue
        if start > done:
            yield Stretch(text[done:start])
        yield Stretch(text[start:end], mark)
        done = end
    if done < len(text):
        yield Stretch(text[done:])
