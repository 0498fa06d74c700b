"""From the data of a card file to a `Card`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leeruitkomsten.model import SEVERITIES, BadExample, Card, CardText


def card_from(data: Mapping[str, Any]) -> Card:
    """Return the card that `data` (in the form of `regel.schema.json`) describes."""
    return Card(
        code=data["code"],
        name=data["naam"],
        severity=SEVERITIES.get(data["ernst"]),  # none: a question
        sources=tuple(data["bronnen"]),
        target=data["op"],
        texts={language: _text(data[language], data["criterium"]) for language in ("nl", "en")},
        good=tuple(data.get("goed", ())),
        bad=tuple(
            BadExample(bad["voorbeeld"], tuple(bad["plekken"])) for bad in data.get("fout", ())
        ),
        check=data.get("controle"),
        options=data.get("met"),
    )


def _text(data: Mapping[str, Any], criterion: str) -> CardText:
    return CardText(
        criterion=data.get("criterium", criterion),
        title=data["titel"],
        message=data["bericht"],
        why=data["waarom"],
        question=data.get("vraag", ""),
        advice=data.get("advies", ""),
        traps=tuple(data.get("valkuilen", ())),
    )
