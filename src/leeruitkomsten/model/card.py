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
    `advice` what they can do; either may be empty.
    """

    criterion: str
    title: str
    message: str
    why: str
    question: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class BadExample:
    """An example that the rule must hit, at exactly these words."""

    text: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One rule, or one kind of finding that the reader makes (then it has no check)."""

    code: str
    name: str
    severity: Severity
    sources: tuple[str, ...]
    target: str
    """What it looks at: `bestand`, `set`, `leeruitkomst.tekst` or `indicator.tekst`."""
    texts: Mapping[str, CardText]
    good: tuple[str, ...]
    bad: tuple[BadExample, ...]
    check: str | None = None
    options: Mapping[str, Any] | None = None  # any JSON value: the check's own schema says what

    def text(self, language: str) -> CardText:
        """Return what the card says in `language`."""
        return self.texts[language]
