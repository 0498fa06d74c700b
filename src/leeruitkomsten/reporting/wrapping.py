"""Texts of anyone over the lines of a screen, and the beginning of one on a line."""

from __future__ import annotations

import textwrap

from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style

_INDENT = "    "
_NARROWEST = 40


def wrapped(text: str, style: Style, first: str = "", rest: str | None = None) -> list[str]:
    """Return a text in as many lines as it takes, no word broken; none where it is empty.

    `first` goes before the first line and `rest` before the others: as much white space
    where it is None.
    """
    return _lines(text, style.width, first, " " * len(first) if rest is None else rest)


def paragraph(text: str, style: Style, first: str = "", rest: str | None = None) -> str:
    """Return a text as `wrapped` does, in one."""
    return "\n".join(wrapped(text, style, first, rest))


def below(text: str, style: Style, mark: str = "") -> list[str]:
    """Return a text in lines that are set in on both sides, behind `mark`."""
    rest = _INDENT + " " * len(mark)
    return _lines(text, style.width - len(_INDENT), _INDENT + mark, rest)


def beginning(text: str, most: int) -> str:
    """Return the first words of a text, as far as they fit in so many letters."""
    return textwrap.shorten(clean(text), most, placeholder=" …")


def _lines(text: str, width: int, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        clean(text),
        max(_NARROWEST, width),
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,  # codes and names of sets have them
    )
