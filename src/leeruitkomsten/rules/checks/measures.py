"""Checks that count in one text: words, sentences, acts, and what it is about."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from leeruitkomsten.language.tokens import Token
from leeruitkomsten.language.wordlists import stopwords, word_list
from leeruitkomsten.model import Term
from leeruitkomsten.rules.checks.phrasing import books, found_in
from leeruitkomsten.rules.checks.shape import is_empty
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import Texts

Look = Callable[[Statement], Iterator[Hit]]


class Measure(NamedTuple):
    """Something to count: how many there are in a text, or in each of its sentences."""

    numbers: Callable[[Statement], Sequence[int]]
    per_sentence: bool = False


def metric(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a count (`maat`) is more than `max` or less than `min`.

    A text of fewer words than `vanaf_woorden`, or more than `tot_woorden`, is left alone;
    so is one that is still empty. With a count per sentence, each sentence is told.
    """
    measure = MEASURES[options["maat"]]
    least, most = options.get("min", 0), options.get("max", math.inf)
    is_out = _out_of_bounds(options)

    def look(statement: Statement) -> Iterator[Hit]:
        if not is_out(statement) or is_empty(statement.text):
            return
        for nth, number in enumerate(measure.numbers(statement)):
            if least <= number <= most:
                continue
            mark, kind = None, Term("lengte.tekst")
            if measure.per_sentence:
                mark = statement.mark(*_stretch(statement.sentences[nth]))
                kind = Term("lengte.zin")
            limit = least if number < least else most
            yield Hit((), mark, {"aantal": number, "grens": limit, "soort": kind})

    return look


def out_of_bounds(options: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts with a count that `metric` tells of."""
    is_out = _out_of_bounds(options)
    return lambda texts: [at for at, one in enumerate(texts.statements) if is_out(one)]


def _out_of_bounds(options: Mapping[str, Any]) -> Callable[[Statement], bool]:
    numbers = MEASURES[options["maat"]].numbers
    least, most = options.get("min", 0), options.get("max", math.inf)
    from_words, to_words = options.get("vanaf_woorden", 1), options.get("tot_woorden", math.inf)

    def is_out(statement: Statement) -> bool:
        if not from_words <= len(statement.folded) <= to_words:
            return False
        for number in numbers(statement):  # noqa: SIM110  (a hundred times for each set)
            if not least <= number <= most:
                return True
        return False

    return is_out


def weak_only(options: Mapping[str, Any]) -> Look:
    """Yield a hit at the first act of a text in which all acts are in `werkwoorden`, per language.

    A verb in an expression that says enough (*onderzoek doen*) is not weak.
    """
    weak = {language: frozenset(verbs) for language, verbs in options["werkwoorden"].items()}

    def look(statement: Statement) -> Iterator[Hit]:
        acts = statement.acts
        verbs = weak.get(statement.language, frozenset())
        if acts and all(act.weak and act.lemma in verbs for act in acts):
            first = acts[0]
            words = statement.text[first.start : first.end]
            facts = {"woord": words, "werkwoord": first.lemma}
            yield Hit((), statement.mark(first.start, first.end), facts)

    return look


def with_a_weak_act(_: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts of which the first act is weak."""
    return lambda texts: [
        at for at, one in enumerate(texts.statements) if one.acts and one.acts[0].weak
    ]


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
            if token.folded not in silent and token.start not in acts and len(token.folded) > 2:
                yield token


def _words(statement: Statement) -> Sequence[int]:
    return (len(statement.folded),)


def _sentences(statement: Statement) -> Sequence[int]:
    return (len(statement.spoken),)


def _words_in_sentence(statement: Statement) -> Sequence[int]:
    return [len(sentence.folded) for sentence in statement.spoken]


def _acts(statement: Statement) -> Sequence[int]:
    return (len({act.lemma for act in statement.acts}),)


def _acts_in_sentence(statement: Statement) -> Sequence[int]:
    if len(statement.spoken) == 1:  # as most texts are: all its acts are in it
        return _acts(statement)
    stretches = map(_stretch, statement.sentences)
    return [
        len({act.lemma for act in statement.acts if start <= act.start < end})
        for start, end in stretches
    ]


def _content_words(statement: Statement) -> Sequence[int]:
    if not statement.acts:
        return ()  # a label has no act to go with what it is about
    general = _general_words(statement.language)
    return (sum(token.folded not in general for token in _content(statement)),)


@cache
def _general_words(language: str) -> frozenset[str]:
    """Return the words that fit any profession, and so say nothing of what a text is about."""
    forms = word_list("algemeen").get(language, ())
    return frozenset(word for form in forms for word in form.split("|"))


def _stretch(sentence: Sequence[Token]) -> tuple[int, int]:
    return sentence[0].start, sentence[-1].end


MEASURES: Mapping[str, Measure] = {
    "woorden": Measure(_words),
    "zinnen": Measure(_sentences),
    "woorden_in_zin": Measure(_words_in_sentence, per_sentence=True),
    "handelingen": Measure(_acts),
    "handelingen_in_zin": Measure(_acts_in_sentence, per_sentence=True),
    "inhoudswoorden": Measure(_content_words),
}
"""What `metric` can count, by the name that cards give it."""
