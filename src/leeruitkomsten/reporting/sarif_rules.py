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


def message_text(text: str) -> str:
    r"""Return a text for a message in which nothing is a link: `[this](somewhere)` would be.

    A space between the two is all it takes: without `](` nothing is a link (SARIF 2.1.0,
    §3.11.6), and then brackets and backslashes need no escape. An escape would do by that
    paragraph, but the viewers of VS Code and of the web know none: to them `[a\](b)` is a link.

    Braces stay as they are, though §3.11.5 has them doubled where `{0}` stands for an argument.
    Our messages have no arguments, and viewers fill in nothing then: they would show `{{0}}`
    where a set says `{0}`.
    """
    return text.replace("](", "] (")


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
        "shortDescription": {"text": message_text(clean(text.title))},
        "fullDescription": {"text": message_text(clean(text.why))},
        "help": {"text": message_text(_plain(card, style)), "markdown": _markdown(card, style)},
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
