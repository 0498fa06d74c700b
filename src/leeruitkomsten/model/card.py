"""All about one rule: what it looks for, why, and in which words it says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leeruitkomsten.model.finding import Severity


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says in one language.

    `criterion` is the quality criterion that the rule serves. `message` has `{name}`
    where a fact of the finding belongs. `question` is what we ask the authors,
    `advice` what they can do; either may be empty. `traps` tells where the rule may be
    mistaken, or is silent on purpose.
    """

    criterion: str
    title: str
    message: str
    why: str
    question: str = ""
    advice: str = ""
    traps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BadExample:
    """An example that the rule must hit, at exactly these words."""

    text: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One rule, one kind of finding that the reader makes, or one question for people.

    The last two have no check: what is asked for a conversation is never answered here.
    """

    code: str
    name: str
    severity: Severity | None
    """How much a finding weighs; None where the card is a question (`ernst: vraag`)."""
    sources: tuple[str, ...]
    target: str
    """What it looks at: `bestand`, `set`, `leeruitkomst.tekst`, `indicator.tekst`, both (`tekst`).

    A question is asked of a `set` or of each `eenheid`.
    """
    texts: Mapping[str, CardText]
    good: tuple[str, ...]
    bad: tuple[BadExample, ...]
    check: str | None = None
    options: Mapping[str, Any] | None = None  # any JSON value: the check's own schema says what

    @property
    def is_question(self) -> bool:
        """Return whether the card asks people something, and looks for nothing."""
        return self.severity is None

    def text(self, language: str) -> CardText:
        """Return what the card says in `language`."""
        return self.texts[language]
