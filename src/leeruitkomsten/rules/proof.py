"""A card proves itself: its good examples are left alone, its bad ones are hit at their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.sets import load
from leeruitkomsten.loading.text import shortened
from leeruitkomsten.model import Card, Facts, Term
from leeruitkomsten.rules.binding import bind
from leeruitkomsten.rules.checks import Look
from leeruitkomsten.rules.questions import FACTS
from leeruitkomsten.rules.subject import Statement
from leeruitkomsten.source import Source

_GAP = re.compile(r"\{(\w+)\}")


class Pointed(NamedTuple):
    """The words at which a card points in an example, and the facts it gives."""

    words: str
    facts: Facts


def prove(card: Card) -> None:
    """Raise `CardError` where a card does not do what it says it does.

    Its examples are held against its own options, whatever a quality schema makes of those.
    """
    if card.is_question:
        if card.check is not None:
            raise CardError("vraag-met-controle", code=card.code)
        _prove_question(card)
        return
    look = bind(card)
    if look is None:
        raise CardError("kaart-zonder-controle", code=card.code)
    for example in card.good:
        found = pointed(card, look, example)
        if found:
            words = tuple(shortened(one.words) for one in found)
            raise CardError(
                "goed-geraakt", code=card.code, voorbeeld=shortened(example), plekken=words
            )
    for bad in card.bad:
        found = pointed(card, look, bad.text)
        if tuple(one.words for one in found) != bad.places:
            words = tuple(shortened(one.words) for one in found)
            raise CardError(
                "fout-niet-geraakt",
                code=card.code,
                voorbeeld=shortened(bad.text),
                verwacht=tuple(map(shortened, bad.places)),
                plekken=words or Term("geen"),
            )
        _prove_gaps(card, found)


def pointed(card: Card, look: Look, example: str) -> tuple[Pointed, ...]:
    """Return what the check of a card has to say about an example, in order."""
    if card.target == "set":
        return tuple(_in_set(card, look, example))
    statement = Statement(example, _language(card))
    return tuple(
        Pointed(hit.mark.words if hit.mark else example, hit.facts) for hit in look(statement)
    )


def gaps(card: Card) -> frozenset[str]:
    """Return what the texts of a card leave open for the facts of a finding."""
    return frozenset(
        gap
        for text in card.texts.values()
        for part in (text.message, text.question, text.advice)
        for gap in _GAP.findall(part)
    )


def _prove_gaps(card: Card, found: Sequence[Pointed]) -> None:
    for one in found:
        unknown = sorted(gaps(card) - one.facts.keys())
        if unknown:
            known = tuple(sorted(one.facts)) or Term("geen")
            raise CardError("gat-onbekend", code=card.code, gat=unknown[0], bekend=known)


def _prove_question(card: Card) -> None:
    known = FACTS.get(card.target)
    if known is None:
        raise CardError("vraag-past-niet", code=card.code, op=card.target)
    for unknown in sorted(gaps(card) - known):
        raise CardError("gat-onbekend", code=card.code, gat=unknown, bekend=tuple(sorted(known)))


def _in_set(card: Card, look: Look, example: str) -> Iterator[Pointed]:
    loaded = load(Source(card.code, example))
    document = loaded.document
    if document is None or loaded.set is None:
        raise CardError("voorbeeld-geen-set", code=card.code, voorbeeld=shortened(example))
    for hit in look(loaded.set):
        span = document.locate(hit.route, hit.mark, key=hit.key)
        yield Pointed(document.source.extract(span), hit.facts)


def _language(card: Card) -> str:
    """Return the language of the examples: Dutch, unless a card looks for English only."""
    words = (card.options or {}).get("woorden", {"nl": ()})
    return "nl" if "nl" in words or "lexicon" in words else "en"
