"""Texts beside each other on a screen. The one place that draws with rich.

Cells are `Text`, never markup: what stands in a set must not be able to colour,
link or break a report. Every text goes through `clean` first.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style

Row = Sequence[str | Text]


def cell(text: str, look: str = "") -> Text:
    """Return a cell with a text of anyone, in a look of rich's."""
    return Text(clean(text), style=look)


def side_by_side(rows: Iterable[Row], style: Style, ratios: Sequence[int]) -> str:
    """Return rows of texts as columns of the given ratios, wrapped, with no lines.

    A column of ratio 0 is as wide as what stands in it, up to a third of the screen.
    """
    table = Table.grid(padding=(0, 2), expand=True)
    for ratio in ratios:
        most = None if ratio else style.width // 3
        table.add_column(ratio=ratio or None, max_width=most, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return drawn(table, style)


def matrix(head: Row, rows: Iterable[Row], style: Style, *, wide: int) -> str:
    """Return a table with a heading, of which column `wide` takes the room that is left."""
    table = Table(box=SIMPLE_HEAD, expand=True, show_edge=False, pad_edge=False)
    for index, title in enumerate(head):
        if index == wide:
            table.add_column(title, ratio=1, overflow="fold")
        else:
            table.add_column(title, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return drawn(table, style)


def drawn(what: RenderableType, style: Style) -> str:
    """Return something of rich's as text, without white space at the ends of lines."""
    console = Console(
        file=io.StringIO(),
        width=style.width,
        force_terminal=style.colour,
        color_system="standard" if style.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        console.print(what)
    return "\n".join(line.rstrip() for line in capture.get().rstrip("\n").split("\n"))
