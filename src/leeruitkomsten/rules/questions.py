"""From the cards of questions to what is asked of one set. What is asked is never answered here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from leeruitkomsten.model import Card, Facts, OutcomeSet, Question, Term, Unit

OF_SET = frozenset({"hogeschool", "opleiding"})
"""What the card of a question may leave open, where it is asked of a set."""
OF_UNIT = OF_SET | {"eenheid", "studielast"}
"""The same, where it is asked of each unit."""
FACTS: Mapping[str, frozenset[str]] = {"set": OF_SET, "eenheid": OF_UNIT}
"""The same, by what a card looks at."""


def questions(cards: Iterable[Card], outcome_set: OutcomeSet) -> Iterator[Question]:
    """Yield what the cards ask of a set; of a set without units all is asked as a whole."""
    of_set: Facts = {
        "hogeschool": outcome_set.institution,
        "opleiding": outcome_set.programme.name,
    }
    for card in cards:
        if card.target == "set":
            yield Question(card, None, of_set)
            continue
        for unit in outcome_set.units:
            name = f"{unit.code} {unit.name}" if unit.name else unit.code
            yield Question(card, unit, {**of_set, "eenheid": name, "studielast": _load(unit)})
        if not outcome_set.units:
            whole = {"eenheid": Term("vragen.geheel"), "studielast": _load(outcome_set)}
            yield Question(card, None, {**of_set, **whole})


def _load(whole: Unit | OutcomeSet) -> Term:
    if whole.credits is None:
        return Term("vragen.geen-studielast")
    return Term("ec", {"aantal": whole.credits})
