"""Checks that count in one text: words, sentences, acts, and what it is about."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from leeruitkomsten.language.tokens import Token
from leeruitkomsten.language.wordlists import stopwords, word_list
from leeruitkomsten.model import Term
from leeruitkomsten.rules.checks.phrasing import books, found_in
from leeruitkomsten.rules.checks.shape import is_empty
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import Texts

Look = Callable[[Statement], Iterator[Hit]]

Count = Callable[[Statement], Iterator[tuple[int, int | None]]]
"""Yields how many there are, and in which sentence of the text; None: in all of it."""


def metric(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a count (`maat`) is more than `max` or less than `min`.

    A text of fewer words than `vanaf_woorden`, or more than `tot_woorden`, is left alone;
    so is one that is still empty. With a count per sentence, each sentence is told.
    """
    count = MEASURES[options["maat"]]
    least, most = options.get("min", 0), options.get("max")
    from_words, to_words = options.get("vanaf_woorden", 1), options.get("tot_woorden")

    def look(statement: Statement) -> Iterator[Hit]:
        words = statement.words
        if words < from_words or (to_words is not None and words > to_words):
            return
        for number, sentence in count(statement):
            if least <= number and (most is None or number <= most):
                continue
            if is_empty(statement.text):
                return
            mark, kind = None, Term("lengte.tekst")
            if sentence is not None:
                mark = statement.mark(*_stretch(statement.sentences[sentence]))
                kind = Term("lengte.zin")
            limit = least if number < least else most
            yield Hit((), mark, {"aantal": number, "grens": limit, "soort": kind})

    return look


def as_long(options: Mapping[str, Any]) -> Callable[[Texts], Iterable[int]]:
    """Return a sieve that keeps the texts of as many words as `metric` counts in."""
    least, most = options.get("vanaf_woorden", 1), options.get("tot_woorden", math.inf)
    return lambda texts: [
        at for at, one in enumerate(texts.statements) if least <= len(one.folded) <= most
    ]


def weak_only(options: Mapping[str, Any]) -> Look:
    """Yield a hit at the first act of a text in which all acts are in `werkwoorden`, per language.

    A verb in an expression that says enough (*onderzoek doen*) is not weak.
    """
    weak = {language: frozenset(verbs) for language, verbs in options["werkwoorden"].items()}

    def look(statement: Statement) -> Iterator[Hit]:
        acts = statement.acts
        if not acts or not acts[0].weak:
            return  # as in most texts
        verbs = weak.get(statement.language, frozenset())
        if all(act.weak and act.lemma in verbs for act in acts):
            first = acts[0]
            words = statement.text[first.start : first.end]
            facts = {"woord": words, "werkwoord": first.lemma}
            yield Hit((), statement.mark(first.start, first.end), facts)

    return look


def general(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a text is mostly made of words that fit any profession.

    Of its content words, a share of `drempel` or more is in `woorden`, and fewer than
    `eigen_woorden` are not. Verbs do not count: *ontwerpen* fits any profession as well.
    """
    wanted = books(options["woorden"])
    threshold, most = options.get("drempel", 0.75), options.get("eigen_woorden", 3)

    def look(statement: Statement) -> Iterator[Hit]:
        book = wanted.get(statement.language)
        if book is None:
            return
        own_words = book.never_begins(statement.present) - stopwords(statement.language)
        if len([word for word in own_words if len(word) > 2]) - len(statement.acts) >= most:
            return  # said enough, as most do: seen without looking where each word stands
        found = {one.start for one in found_in(book, statement)}
        if not found:
            return
        content: list[Token] = []
        own = 0
        for token in _content(statement):
            content.append(token)
            own += token.start not in found
            if own >= most:
                return  # said enough
        general = [token for token in content if token.start in found]
        if general and len(general) >= threshold * len(content):
            words = tuple(dict.fromkeys(token.folded for token in general))
            yield Hit(facts={"woorden": words, "aantal": len(general), "totaal": len(content)})

    return look


def _content(statement: Statement) -> Iterator[Token]:
    """Yield the words that carry meaning, apart from what is done."""
    silent = stopwords(statement.language)
    acts = {act.start for act in statement.acts}
    for sentence in statement.spoken:
        for token in sentence.tokens:
            if token.folded not in silent and token.start not in acts and len(token.text) > 2:
                yield token


def _words(statement: Statement) -> Iterator[tuple[int, None]]:
    yield statement.words, None


def _sentences(statement: Statement) -> Iterator[tuple[int, None]]:
    yield len(statement.spoken), None


def _words_in_sentence(statement: Statement) -> Iterator[tuple[int, int]]:
    for nth, sentence in enumerate(statement.spoken):
        yield len(sentence.folded), nth


def _acts(statement: Statement) -> Iterator[tuple[int, None]]:
    yield len({act.lemma for act in statement.acts}), None


def _acts_in_sentence(statement: Statement) -> Iterator[tuple[int, int]]:
    if len(statement.spoken) == 1:  # as most texts are: all its acts are in it
        yield len({act.lemma for act in statement.acts}), 0
        return
    for nth, sentence in enumerate(statement.sentences):
        start, end = _stretch(sentence)
        yield len({act.lemma for act in statement.acts if start <= act.start < end}), nth


def _content_words(statement: Statement) -> Iterator[tuple[int, None]]:
    if not statement.acts:
        return  # a label has no act to go with what it is about
    general = _general_words(statement.language)
    yield sum(token.folded not in general for token in _content(statement)), None


@cache
def _general_words(language: str) -> frozenset[str]:
    """Return the words that fit any profession, and so say nothing of what a text is about."""
    forms = word_list("algemeen").get(language, ())
    return frozenset(word for form in forms for word in form.split("|"))


def _stretch(sentence: Sequence[Token]) -> tuple[int, int]:
    return sentence[0].start, sentence[-1].end


MEASURES: Mapping[str, Count] = {
    "woorden": _words,
    "zinnen": _sentences,
    "woorden_in_zin": _words_in_sentence,
    "handelingen": _acts,
    "handelingen_in_zin": _acts_in_sentence,
    "inhoudswoorden": _content_words,
}
"""What `metric` can count, by the name that cards give it."""
