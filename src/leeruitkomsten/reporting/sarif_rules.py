"""The rules of a SARIF log: each card, with what it says in a language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from leeruitkomsten.model import Card, Severity
from leeruitkomsten.reporting.escape import clean, markdown
from leeruitkomsten.reporting.markdown import bullets, fenced
from leeruitkomsten.reporting.style import Style

Data = dict[str, Any]  # JSON: what it holds is for the schema of SARIF to say

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "note"}


def rules_data(cards: Iterable[Card], style: Style) -> list[Data]:
    """Return the cards as rules, in the language of the style."""
    return [_rule(card, style) for card in cards]


def texts_data(cards: Iterable[Card], style: Style) -> list[Data]:
    """Return what the cards say in the language of the style, for a log in another one."""
    return [{"id": card.code, **_texts(card, style)} for card in cards]


def _rule(card: Card, style: Style) -> Data:
    level = LEVELS[card.severity] if card.severity else "none"
    criterion = clean(card.text(style.language).criterion)
    return {
        "id": card.code,
        # A name is for a screen too, and SARIF asks that it says something that the id does not.
        "name": card.name,
        **_texts(card, style),
        "defaultConfiguration": {"level": level},
        "properties": {"tags": [criterion]},
    }


def _texts(card: Card, style: Style) -> Data:
    text = card.text(style.language)
    return {
        "shortDescription": {"text": clean(text.title)},
        "fullDescription": {"text": clean(text.why)},
        "help": {"text": _plain(card, style), "markdown": _markdown(card, style)},
    }


def _plain(card: Card, style: Style) -> str:
    parts = []
    for name, texts in _sections(card, style):
        lines = [clean(line) for text in texts for line in text.strip().split("\n")]
        parts.append("\n".join([f"{style.say(f'regel.{name}')}:", *lines]))
    return "\n\n".join(parts)


def _markdown(card: Card, style: Style) -> str:
    parts = []
    for name, texts in _sections(card, style):
        parts.append(f"**{style.say(f'regel.{name}')}**")
        files = [text for text in texts if "\n" in text.strip()]
        lines = [markdown(text) for text in texts if text not in files]
        if lines:
            parts.append(bullets(lines) if len(texts) > 1 else lines[0])
        parts += [fenced("\n".join(map(clean, text.rstrip().split("\n")))) for text in files]
    return "\n\n".join(parts)


def _sections(card: Card, style: Style) -> Iterator[tuple[str, list[str]]]:
    """Yield the headings of a card with what stands under each, as far as there is any."""
    text = card.text(style.language)
    for name, texts in (
        ("waarom", [text.why]),
        ("vraag", [text.question]),
        ("advies", [text.advice]),
        ("raakt", [bad.text for bad in card.bad]),
        ("zwijgt", list(card.good)),
        ("valkuilen", list(text.traps)),
        ("bronnen", list(card.sources)),
    ):
        said = [one for one in texts if one.strip()]
        if said:
            yield name, said
