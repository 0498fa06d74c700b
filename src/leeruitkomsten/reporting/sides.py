"""Outcomes in full, as they stand on one side of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from leeruitkomsten.model import Entry
from leeruitkomsten.reporting.columns import cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import beside, entry_title


def outcomes_cell(codes: Sequence[str], entries: Mapping[str, Entry], style: Style) -> Text:
    """Return some outcomes in full, below one another."""
    return Text("\n").join(entry_cell(entries[code], style) for code in codes)


def entry_cell(entry: Entry, style: Style) -> Text:
    """Return an outcome in full, with its level and load, context and indicators."""
    text = cell(entry_title(entry, style), "bold")
    text.append("\n")
    text.append_text(cell(entry.text.strip() or style.say("leeg")))
    for line in beside(entry, style):
        text.append("\n")
        text.append_text(cell(line, "dim"))
    return text
