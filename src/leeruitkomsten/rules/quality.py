"""Which rules hold for a set, how much they weigh, and with which options."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.contracts import QUALITY, read_data, schemas_folder
from leeruitkomsten.loading.settings import FILE_NAME
from leeruitkomsten.model import SEVERITIES, Card, Severity
from leeruitkomsten.rules.binding import bind
from leeruitkomsten.rules.catalogue import Catalogue, placed, read_ours
from leeruitkomsten.rules.checks import Look
from leeruitkomsten.source import Document

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
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
    """A card as it holds here. `look` is its check with options; None for the reader's cards."""

    card: Card
    severity: Severity
    look: Look | None

    @property
    def code(self) -> str:
        """Return the code of the card."""
        return self.card.code


def quality_schema(name: str, catalogue: Catalogue, folders: Sequence[Path] = ()) -> QualitySchema:
    """Return the quality schema called `name`, from `folders` or else the shared ones.

    Raises `CardError` where there is none, or it is not in order.
    """
    chain: list[tuple[Path, Mapping[str, Any]]] = []
    following: str | None = name
    while following is not None:
        if len(chain) == _MOST_STEPS:
            raise CardError("kwaliteitsschema-kring", naam=name)
        path = _path(following, folders)
        # The shared ones are ours: that they are in order is for the tests to say.
        is_shared = path.parent == _shared_folder()
        chain.append((path, read_data(_shared(path)) if is_shared else _document(path).data))
        following = chain[-1][1].get("breidt_uit")
    adjustments: dict[str, Adjustment] = {}
    for path, data in reversed(chain):
        for key, value in data.get("aanpassingen", {}).items():
            try:
                card, adjustment = _adjustment(key, value, catalogue, adjustments)
            except CardError as error:
                document = _document(path)
                told = CardError(error.key, **{**error.facts, "bestand": document.source.name})
                raise placed(told, document, ("aanpassingen", key)) from error
            adjustments[card.code] = adjustment
    return QualitySchema(name, chain[0][1]["titel"], adjustments)


def _document(path: Path) -> Document:
    return read_ours(path, lambda _: "kwaliteitsschema.schema.json")


def _shared_folder() -> Path:
    return schemas_folder() / QUALITY


def _shared(path: Path) -> str:
    return f"{QUALITY}/{path.name}"


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
            yield Rule(card, severity, bind(_with_options(card, adjustment)))


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


def _path(name: str, folders: Sequence[Path]) -> Path:
    # A name, and never a path: sets come from strangers, and name their schema themselves.
    places = (*folders, _shared_folder()) if _NAME.fullmatch(name) else ()
    for folder in places:
        path = folder / f"{name}.yaml"
        if path.is_file():
            return path
    known = sorted(path.stem for path in _shared_folder().glob("*.yaml"))
    raise CardError("onbekend-kwaliteitsschema", naam=name, bekend=tuple(known))
