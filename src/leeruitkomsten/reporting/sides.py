"""Outcomes in full, as they stand on one side of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from leeruitkomsten.model import Entry
from leeruitkomsten.reporting.columns import cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import level_text


def outcomes_cell(codes: Sequence[str], entries: dict[str, Entry], style: Style) -> Text:
    """Return some outcomes in full, each with its level and load, context and indicators."""
    text = Text()
    for index, code in enumerate(codes):
        entry = entries[code]
        text.append("\n" if index else "")
        text.append_text(cell(_label(entry, style), "bold"))
        text.append("\n")
        text.append_text(cell(entry.text.strip() or style.say("leeg")))
        for line in _beside(entry, style):
            text.append("\n")
            text.append_text(cell(line, "dim"))
    return text


def _beside(entry: Entry, style: Style) -> Iterator[str]:
    """Yield what belongs to an outcome beside its text: context and indicators."""
    if entry.outcome.context:
        yield style.say("context", tekst=entry.outcome.context.strip())
    for indicator in entry.outcome.indicators:
        yield f"– {indicator.text.strip()}"


def _label(entry: Entry, style: Style) -> str:
    parts = [entry.code]
    if entry.outcome.title:
        parts.append(entry.outcome.title)
    parts += level_text(entry.level)
    if entry.credits is not None:
        parts.append(style.say("ec", aantal=float(entry.credits)))
    return " · ".join(parts)
