"""A question that people answer together, and no machine."""

from __future__ import annotations

from dataclasses import dataclass, field

from leeruitkomsten.model.card import Card
from leeruitkomsten.model.finding import Facts
from leeruitkomsten.model.outcome import Unit


@dataclass(frozen=True, slots=True)
class Question:
    """The question of a card, as it is asked of one set or one unit."""

    card: Card
    unit: Unit | None
    """The unit it is asked of; None where it is asked of the set as a whole."""
    facts: Facts = field(hash=False)
