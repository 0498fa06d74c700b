"""A rule card as Markdown, short enough to hang over a word in an editor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from leeruitkomsten.model import Card, Waiver
from leeruitkomsten.reporting.escape import clean, markdown
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import prose, severity_word

_EXAMPLES = 2
_LONGEST = 400


def card_markdown(card: Card, style: Style, waiver: Waiver | None = None) -> str:
    """Return what a rule asks and why, with examples; and why it was waived here, if it was."""
    return "\n\n".join(_parts(card, style, waiver))


def _parts(card: Card, style: Style, waiver: Waiver | None) -> Iterator[str]:
    text = card.text(style.language)
    yield f"**{markdown(card.code)} {markdown(card.name)}** · {markdown(text.title)}"
    yield f"*{severity_word(card.severity, style.language)} · {markdown(text.criterion)}*"
    if waiver is not None:
        yield style.say("editor.afgeweken", motivering=markdown(waiver.reason))
    yield markdown(prose(text.why))
    if text.question:
        yield f"**→ {markdown(prose(text.question))}**"
    if text.advice:
        yield markdown(prose(text.advice))
    yield from _examples("regel.raakt", "✗", [bad.text for bad in card.bad], style)
    yield from _examples("regel.zwijgt", "✓", card.good, style)


def _examples(key: str, mark: str, texts: Iterable[str], style: Style) -> Iterator[str]:
    """Yield a title with the first examples that are sentences; a whole file is too long here."""
    short = [text for text in texts if "\n" not in text.strip() and len(text) <= _LONGEST]
    if short:
        items = "\n".join(f"- {mark} {markdown(clean(text))}" for text in short[:_EXAMPLES])
        yield f"{style.say(key)}\n\n{items}"
