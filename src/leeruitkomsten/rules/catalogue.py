"""All the rule cards there are: the shared ones, and those of an institution."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.contracts import read_cards
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.settings import shown
from leeruitkomsten.loading.text import as_error, place
from leeruitkomsten.model import Card, Finding
from leeruitkomsten.rules.card import card_from
from leeruitkomsten.source import Document, Route


class Catalogue(NamedTuple):
    """Rule cards by code."""

    cards: Mapping[str, Card]

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
    """Return the shared cards and those in `folders`.

    Raises `CardError` where a card is not in order, takes a code or name that is
    taken, or does not do what its examples say.
    """
    from leeruitkomsten.rules.proof import prove

    cards = dict(shipped_catalogue().cards)
    names = {card.name: card.code for card in cards.values()}
    for folder in folders:
        for card, document in _cards(folder):
            try:
                _check_free(card, names, folder)
                prove(card)
            except CardError as error:
                raise placed(error, document, _FAULTY.get(error.key, ())) from error
            cards[card.code], names[card.name] = card, card.code
    return Catalogue(cards)


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


def _cards(folder: Path) -> Iterator[tuple[Card, Document]]:
    from leeruitkomsten.loading.sets import kind_of

    for path in sorted(folder.glob("*.yaml")):
        if not path.resolve().is_relative_to(folder.resolve()):
            raise CardError("kaart-buiten-map", bestand=shown(path))
        document = read_ours(path, _contract)
        if kind_of(document.data) != SCHEMA:
            yield card_from(document.data), document


SCHEMA = "kwaliteitsschema"


def _contract(data: object) -> str:
    """Return the contract of a file in a folder with rules: all but quality schemas are cards."""
    from leeruitkomsten.loading.sets import kind_of

    return f"{SCHEMA}.schema.json" if kind_of(data) == SCHEMA else "regel.schema.json"


def read_ours(path: Path, contract: Callable[[object], str]) -> Document:
    """Return a card or quality schema; raise `CardError` where it is not in order.

    `contract` names the schema to hold its data against.
    """
    from leeruitkomsten.loading.reader import read
    from leeruitkomsten.loading.schema import complaints

    source = read_file(shown(path))
    if isinstance(source, Finding):
        raise _error(source)
    reading = read(source)
    faults = list(reading.findings)
    if reading.document is not None and not faults:
        faults = list(complaints(reading.document, contract(reading.document.data)))
    if faults or reading.document is None:
        raise _error(faults[0])
    return reading.document


def _error(finding: Finding) -> CardError:
    return as_error(finding, CardError, "kaart-niet-in-orde")
