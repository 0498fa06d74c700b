"""Which rules hold for a set, how much they weigh, and with which options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.contracts import QUALITY, read_data, schemas_folder
from leeruitkomsten.loading.settings import FILE_NAME
from leeruitkomsten.loading.text import shortened
from leeruitkomsten.model import SEVERITIES, Card, Severity
from leeruitkomsten.rules.binding import bind, sieve_of
from leeruitkomsten.rules.catalogue import Catalogue, placed
from leeruitkomsten.rules.checks import Look, Sieve
from leeruitkomsten.source import Document, Route

_MOST_STEPS = 10  # a schema that extends a schema that …: more is a circle or a mistake


class Adjustment(NamedTuple):
    """How a quality schema changes a card: its severity, its options, or off altogether."""

    off: bool = False
    severity: Severity | None = None
    options: Mapping[str, Any] = MappingProxyType({})


class QualitySchema(NamedTuple):
    """A quality schema, with what it takes over from those it extends worked in."""

    name: str
    title: str
    adjustments: Mapping[str, Adjustment]
    """By code of the card."""


class Rule(NamedTuple):
    """A card as it holds here. `look` is its check with options; None for the reader's cards.

    `sieve` tells which texts the check looks at, where that is soon told.
    """

    card: Card
    severity: Severity
    look: Look | None
    sieve: Sieve | None = None

    @property
    def code(self) -> str:
        """Return the code of the card."""
        return self.card.code


def schema_names(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the names of the quality schemas there are, shared and of the institution's own."""
    return tuple(sorted({*_shared(), *catalogue.schemas}))


def quality_schema(name: str, catalogue: Catalogue) -> QualitySchema:
    """Return the quality schema called `name`, the institution's own or else a shared one.

    Raises `CardError` where there is none, or it is not in order.
    """
    chain = [_Link.of(name, catalogue)]
    while (following := chain[-1].data.get("breidt_uit")) is not None:
        if len(chain) == _MOST_STEPS:
            raise CardError("kwaliteitsschema-kring", naam=name)
        try:
            chain.append(_Link.of(following, catalogue))
        except CardError as error:
            raise chain[-1].placed(error, ("breidt_uit",)) from error
    adjustments: dict[str, Adjustment] = {}
    for link in reversed(chain):
        for key, value in link.data.get("aanpassingen", {}).items():
            try:
                card, adjustment = _adjustment(key, value, catalogue, adjustments)
            except CardError as error:
                raise link.placed(error, ("aanpassingen", key)) from error
            adjustments[card.code] = adjustment
    return QualitySchema(name, chain[0].data["titel"], adjustments)


class _Link(NamedTuple):
    """What one quality schema says. The shared ones have no document: they are read as data."""

    data: Mapping[str, Any]
    document: Document | None = None

    @classmethod
    def of(cls, name: str, catalogue: Catalogue) -> _Link:
        """Return the schema by this name; raise `CardError` where there is none.

        Sets come from strangers and name their schema themselves: a name is looked up among
        those there are, and never made into a path.
        """
        own = catalogue.schemas.get(name)
        if own is not None:
            return cls(own.data, own)
        # The shared ones are ours: that they are in order is for the tests to say.
        if name in _shared():
            return cls(read_data(f"{QUALITY}/{name}.yaml"))
        known = schema_names(catalogue)
        raise CardError("onbekend-kwaliteitsschema", naam=shortened(name), bekend=known)

    def placed(self, error: CardError, route: Route) -> CardError:
        """Return the error with the place in this schema where its fault is."""
        if self.document is None:
            return error
        told = CardError(error.key, **{**error.facts, "bestand": self.document.source.name})
        return placed(told, self.document, route)


@cache
def _shared() -> frozenset[str]:
    return frozenset(path.stem for path in (schemas_folder() / QUALITY).glob("*.yaml"))


def _adjustment(
    key: str, value: Any, catalogue: Catalogue, before: Mapping[str, Adjustment]
) -> tuple[Card, Adjustment]:
    """Return the card that a quality schema changes, and how; raise `CardError` where it cannot."""
    card = catalogue.find(key)
    if card is None:
        raise CardError("onbekende-regel", regel=key)
    if card.is_question and value != "uit":
        raise CardError("vraag-weegt-niet", regel=key)
    adjustment = _adjusted(before.get(card.code, Adjustment()), value)
    if not adjustment.off:
        bind(_with_options(card, adjustment))
    return card, adjustment


def rules_for(
    schema: QualitySchema,
    catalogue: Catalogue,
    severities: Mapping[str, Severity | None] = MappingProxyType({}),
) -> tuple[Rule, ...]:
    """Return the rules that hold under a quality schema, in order of code.

    `severities` are those of the project: they go over the schema's, None is off.
    Raises `CardError` where a card asks for a check or an option that is not there.
    """
    return tuple(_rules(schema, catalogue, severities))


def questions_for(
    schema: QualitySchema,
    catalogue: Catalogue,
    severities: Mapping[str, Severity | None] = MappingProxyType({}),
) -> tuple[Card, ...]:
    """Return the questions for people that go with a quality schema, in order of code."""
    off = {code for code, severity in _own(severities, catalogue).items() if severity is None}
    off |= {code for code, adjustment in schema.adjustments.items() if adjustment.off}
    cards = (card for _, card in sorted(catalogue.cards.items()) if card.is_question)
    return tuple(card for card in cards if card.code not in off)


def _rules(
    schema: QualitySchema, catalogue: Catalogue, severities: Mapping[str, Severity | None]
) -> Iterator[Rule]:
    own = _own(severities, catalogue)
    for code, card in sorted(catalogue.cards.items()):
        if card.is_question:
            continue
        adjustment = schema.adjustments.get(code, Adjustment())
        severity = own.get(code, None if adjustment.off else adjustment.severity or card.severity)
        if severity is not None:
            bound = _with_options(card, adjustment)
            yield Rule(card, severity, bind(bound), sieve_of(bound))


def _with_options(card: Card, adjustment: Adjustment) -> Card:
    return replace(card, options={**(card.options or {}), **adjustment.options})


def _adjusted(adjustment: Adjustment, value: Any) -> Adjustment:
    if value == "uit":
        return adjustment._replace(off=True)
    severity = SEVERITIES[value["ernst"]] if "ernst" in value else adjustment.severity
    return Adjustment(False, severity, {**adjustment.options, **value.get("met", {})})


def _own(
    severities: Mapping[str, Severity | None], catalogue: Catalogue
) -> Mapping[str, Severity | None]:
    """Return the severities of a project by the code of the card."""
    own = {}
    for key, severity in severities.items():
        card = catalogue.find(key)
        if card is None:
            raise CardError("onbekende-regel", regel=key, bestand=FILE_NAME)
        if card.is_question and severity is not None:
            raise CardError("vraag-weegt-niet", regel=key, bestand=FILE_NAME)
        own[card.code] = severity
    return own
