"""Pieces of Markdown: tables, lists, what folds open, and how much of it fits in a comment.

What these take is Markdown already: texts of strangers go through `escape.posted` first,
or through `short`, which also keeps them to a length.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterable, Sequence

from leeruitkomsten.reporting.escape import clean, posted, unlinked
from leeruitkomsten.reporting.reporters import formats_for
from leeruitkomsten.reporting.style import Style

ROOM = 50_000
"""Letters of a report that is meant for a comment; GitHub takes 65,536 and no more."""

HALF = 30_000
"""Letters of a report that shares a comment: what `lint` found, and what changed."""

MOST = 25
"""Rows of a table, or items of a list, unless all are asked for."""

_TEXT = 160
_WHOLE = ("html", "xlsx", "json")
"""Formats that have all there is to tell, where a report can be told in them."""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of cells that are Markdown of one line."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def bullets(lines: Iterable[str]) -> str:
    """Return a list of items that are Markdown of one line."""
    return "\n".join(f"- {line}" for line in lines)


def folded(summary: str, *parts: str) -> str:
    """Return parts that fold open behind `summary`, a plain text."""
    # A summary is HTML, in which Markdown means nothing.
    head = unlinked(html.escape(clean(summary), quote=False))
    return "\n\n".join([f"<details><summary>{head}</summary>", *parts, "</details>"])


def fenced(text: str) -> str:
    """Return lines of a terminal as they stand, in which Markdown means nothing."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text.rstrip()}\n{fence}"


def short(text: str, most: int = _TEXT) -> str:
    """Return the beginning of a text of anyone, no longer than `most`, as Markdown."""
    whole = " ".join(clean(text).split())
    if len(whole) <= most:
        return posted(whole)
    cut = textwrap.shorten(whole, most, placeholder=" …")
    return posted(cut if " " in cut else f"{whole[: most - 1]}…")


def table_of(
    head: Sequence[str], rows: Sequence[Sequence[str]], style: Style, most: int = MOST
) -> str:
    """Return a table of the first rows, and how many are left out."""
    shown = rows if style.everything else rows[:most]
    return "\n\n".join([table(head, shown), *_left_out(len(rows) - len(shown), style)])


def list_of(items: Sequence[str], style: Style, most: int = MOST) -> str:
    """Return a list of the first items, and how many are left out."""
    shown = items if style.everything else items[:most]
    return bullets([*shown, *_left_out(len(items) - len(shown), style)])


def comment(
    parts: Iterable[str], closing: str, kind: type, style: Style, *, room: int = ROOM
) -> str:
    """Return parts and a closing line as a document that fits in a comment.

    Parts stand in the order in which they matter, a heading in one with what is under it.
    From the first that does not fit on they are left out: a later one that does would make
    it look as if there was nothing in between. That is said, with the formats of this `kind`
    of report that have everything; where everything was asked for, nothing is left out.
    """
    given = [part for part in parts if part]
    told: list[str] = []
    length = len(closing)
    for part in given:
        length += len(part) + 2
        if length > room and not style.everything:
            break
        told.append(part)
    if len(told) < len(given):
        known = [f"`--formaat {name}`" for name in _WHOLE if name in formats_for(kind)]
        facts = {"aantal": len(given) - len(told), "formaten": known}
        told.append(f"*{style.say('markdown.ingekort', **facts)}*")
    return "\n\n".join([*told, closing]) + "\n"


def _left_out(number: int, style: Style) -> list[str]:
    return [f"*{style.say('markdown.nog', aantal=number)}*"] if number else []
