"""A place in a file, shown: the line it is on, with the words underlined."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from leeruitkomsten.model import Place
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Source

_MARGIN = 6


def frame(source: Source, place: Place, style: Style, look: str) -> Iterator[str]:
    """Yield the lines of a file with a place underlined, as much of them as fits.

    Words that run on to the next line are shown there too; of more than two lines
    the first will do.
    """
    runs_on = place.end_line > place.line + 1
    last = place.line if runs_on else place.end_line
    for number in range(place.line, last + 1):
        line = source.line(number)
        start = place.column - 1 if number == place.line else len(line) - len(line.lstrip(" "))
        end = place.end_column - 1 if number == place.end_line else len(line)
        end = max(start + 1, end)
        whole = clean(line[start:end])
        room = style.width - _MARGIN - 3
        before, words, after = fitting(clean(line[:start]), whole, clean(line[end:]), room)
        cut = len(words) < len(whole)
        bar = style.paint(" │ ", "dim")
        yield (
            style.paint(f"{number:>{_MARGIN}}", "dim")
            + bar
            + before
            + style.paint(words, "bold")
            + after
        )
        carets = "^" * max(1, _columns(words)) + ("…" if runs_on or cut else "")
        yield " " * _MARGIN + bar + " " * _columns(before) + style.paint(carets, look)


def fitting(before: str, words: str, after: str, room: int) -> tuple[str, str, str]:
    """Return a line in three parts, cut with … around the words where it does not fit."""
    if len(before) + len(words) + len(after) <= room:
        return before, words, after
    before = before.lstrip(" ")  # indentation says nothing, and … before it would say too much
    words = words[: room - 3]  # room for … on either side, and one more under it
    rest = room - len(words)
    left = min(len(before), max(rest // 2, rest - len(after)))
    right = rest - left
    if left < len(before):
        before = "…" + before[len(before) - left + 1 :]
    if right < len(after):
        after = after[: max(0, right - 1)] + "…"
    return before, words, after


def _columns(text: str) -> int:
    """Return how many columns a terminal gives a text."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )
