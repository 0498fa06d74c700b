"""From a card to the check it names."""

from __future__ import annotations

from leeruitkomsten.errors import CardError
from leeruitkomsten.language.phrases import PhraseError
from leeruitkomsten.loading.schema import faults_in
from leeruitkomsten.model import Card
from leeruitkomsten.rules.checks import CHECKS, Look, Sieve

_SUBJECTS = {
    "set": "set",
    "leeruitkomst.tekst": "tekst",
    "indicator.tekst": "tekst",
    "tekst": "tekst",
}


def bind(card: Card) -> Look | None:
    """Return the check of a card with its options; None where it has none."""
    if card.check is None:
        return None
    check = CHECKS.get(card.check)
    if check is None:
        raise CardError("onbekende-controle", code=card.code, controle=card.check)
    if check.subject != _SUBJECTS.get(card.target):
        raise CardError("controle-past-niet", code=card.code, controle=card.check, op=card.target)
    fault = next(faults_in(card.options or {}, check.options_schema()), None)
    if fault is not None:
        raise CardError("optie-niet-in-orde", code=card.code, optie=fault)
    try:
        return check.bind(card.options or {})
    except PhraseError as error:
        raise CardError("geen-zinswending", code=card.code, tekst=str(error)) from error


def sieve_of(card: Card) -> Sieve | None:
    """Return which texts the check of a card that was bound looks at; None: all, or no check."""
    check = CHECKS.get(card.check or "")
    return check.sieve(card.options or {}) if check and check.sieve else None
