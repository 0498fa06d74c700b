"""All the rule cards there are: the shared ones, and those of an institution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.contracts import read_cards
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.settings import rule_files, shown
from leeruitkomsten.loading.text import as_error, place
from leeruitkomsten.model import Card, Finding
from leeruitkomsten.rules.card import card_from
from leeruitkomsten.source import Document, Route


class Catalogue(NamedTuple):
    """Rule cards by code, and the quality schemas of an institution by name."""

    cards: Mapping[str, Card]
    schemas: Mapping[str, Document] = MappingProxyType({})

    def find(self, code_or_name: str) -> Card | None:
        """Return the card with this code, in capitals or not, or this name."""
        card = self.cards.get(code_or_name.upper())
        if card is not None:
            return card
        return next((card for card in self.cards.values() if card.name == code_or_name), None)


@cache
def shipped_catalogue() -> Catalogue:
    """Return the shared cards. They are ours: that they are in order is for the tests to say."""
    return Catalogue({card.code: card for card in map(card_from, read_cards())})


def catalogue_with(folders: Iterable[Path]) -> Catalogue:
    """Return the shared cards, and the cards and quality schemas in `folders`.

    Of two schemas by one name the first holds. Raises `CardError` where a file is not in
    order, or a card takes a code or name that is taken, or does not do what its examples say.
    """
    from leeruitkomsten.rules.proof import prove

    cards = dict(shipped_catalogue().cards)
    names = {card.name: card.code for card in cards.values()}
    schemas: dict[str, Document] = {}
    for folder in folders:
        for path, document in _documents(folder):
            if _is_schema(document.data):
                schemas.setdefault(path.stem, document)
                continue
            card = card_from(document.data)
            try:
                _check_free(card, names, folder)
                prove(card)
            except CardError as error:
                raise placed(error, document, _FAULTY.get(error.key, ())) from error
            cards[card.code], names[card.name] = card, card.code
    return Catalogue(cards, schemas)


def _check_free(card: Card, names: Mapping[str, str], folder: Path) -> None:
    """Raise `CardError` where the code or the name of a card is that of another."""
    if card.code in names.values():
        raise CardError("code-bezet", code=card.code, map=shown(folder))
    if card.name in names:
        raise CardError("naam-bezet", code=card.code, naam=card.name, van=names[card.name])


# Where on a card the fault of an error is.
_FAULTY: Mapping[str, Route] = {
    "code-bezet": ("code",),
    "naam-bezet": ("naam",),
    "onbekende-controle": ("controle",),
    "controle-past-niet": ("controle",),
    "vraag-met-controle": ("controle",),
    "vraag-past-niet": ("op",),
    "optie-niet-in-orde": ("met",),
    "geen-zinswending": ("met",),
    "goed-geraakt": ("goed",),
    "fout-niet-geraakt": ("fout",),
    "voorbeeld-geen-set": ("fout",),
    "gat-onbekend": ("nl", "bericht"),
}


def placed(error: CardError, document: Document, route: Route) -> CardError:
    """Return the error with the place in a file of ours where its fault is (`plek`)."""
    where = place(document.source, document.locate(route, key=True))
    return CardError(
        error.key, **{**error.facts, "plek": f"{where.file}:{where.line}:{where.column}"}
    )


def _documents(folder: Path) -> Iterator[tuple[Path, Document]]:
    """Yield the cards and quality schemas in a folder; raise where one is not in order."""
    for path in rule_files(folder):
        yield path, _read(path)


def _is_schema(data: object) -> bool:
    from leeruitkomsten.loading.sets import kind_of

    return kind_of(data) == "kwaliteitsschema"


def _read(path: Path) -> Document:
    """Return a card or quality schema, held against the contract of what it says it is."""
    from leeruitkomsten.loading.reader import read
    from leeruitkomsten.loading.schema import complaints

    source = read_file(shown(path))
    if isinstance(source, Finding):
        raise _error(source)
    reading = read(source)
    faults = list(reading.findings)
    if reading.document is not None and not faults:
        is_schema = _is_schema(reading.document.data)
        contract = "kwaliteitsschema.schema.json" if is_schema else "regel.schema.json"
        faults = list(complaints(reading.document, contract))
    if faults or reading.document is None:
        raise _error(faults[0])
    return reading.document


def _error(finding: Finding) -> CardError:
    return as_error(finding, CardError, "kaart-niet-in-orde")
