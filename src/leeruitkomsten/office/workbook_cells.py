"""How a cell of our workbooks looks, and how a text gets into it and stays a text.

What a text of someone else begins with never makes it a formula. Every text is written
as a string, which no office suite evaluates, and reads back letter for letter. Where it
begins with what someone who types means a formula by, its cell is marked as text as well
(`quotePrefix` and the format `@`), so that it stays one when a person opens the cell and
presses Enter. No apostrophe is put before it: that would be a letter that nobody wrote.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from typing import cast

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from leeruitkomsten.office.cells import begins_like_formula, cell_text
from leeruitkomsten.office.workbook import Column, Value

_HEAD_FILL = PatternFill("solid", fgColor="FF1F3A5F")
_OPEN_HEAD_FILL = PatternFill("solid", fgColor="FF7A4B00")
_OPEN_FILL = PatternFill("solid", fgColor="FFFFF6D6")
_LINE = Side(style="thin", color="FFB8C0CC")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_AS_TEXT = "@"
_LETTERS_PER_WIDTH = 1.15  # a width is counted in digits, and most letters are narrower
_BOLD = 0.75  # of that: bold letters are wider, and a head has a button for its filter
_LINE_HEIGHT = 15.0  # points, of a line of 11 points
_MOST_HEIGHT = 409.0  # the most that Excel takes


def cell_in(there: Worksheet, row: int, column: int) -> Cell:
    """Return a cell to write in; none of ours is a merged one."""
    return cast("Cell", there.cell(row, column))


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of cells with values in one workbook, each worked out once.

    openpyxl holds a look against all others at each assignment: of the time that an empty
    template took, that was three quarters.
    """

    _known: dict[tuple[bool, bool], StyleArray] = field(default_factory=dict)

    def write(self, cell: Cell, value: Value, column: Column) -> None:
        """Write a value in a column, or nothing where people are to write."""
        look = (column.locked, _put(cell, value))
        if look in self._known:
            cell._style = copy(self._known[look])  # type: ignore[attr-defined]  # not in the stubs
            return
        cell.alignment = _WRAPPED
        cell.border = _BORDER
        if not column.locked:
            cell.protection = Protection(locked=False)
            cell.fill = _OPEN_FILL
            # A reason that begins with a hyphen is a reason, and no formula with a fault in it.
            cell.number_format = _AS_TEXT
        self._known[look] = copy(cell._style)  # type: ignore[attr-defined]  # not in the stubs


def write_heading(cell: Cell, heading: str, column: Column) -> None:
    """Write the heading of a column, in the look of one that people fill in or not."""
    _put(cell, heading)
    cell.font = _font(color="FFFFFFFF")
    cell.fill = _HEAD_FILL if column.locked else _OPEN_HEAD_FILL
    cell.alignment = _WRAPPED
    cell.border = _BORDER


def write_title(cell: Cell, text: str) -> None:
    """Write the title of a page; it may run on over the cells beside it."""
    _put(cell, text)
    cell.font = _font(size=16)


def write_prose(cell: Cell, text: str, *, is_heading: bool = False) -> None:
    """Write a paragraph of a page, or a heading."""
    _put(cell, text)
    cell.alignment = _WRAPPED
    if is_heading:
        cell.font = _font(size=12)


def _font(*, size: int = 11, color: str = "FF000000") -> Font:
    """Return the font of all other cells, in bold."""
    return Font(name="Calibri", bold=True, size=size, color=color)


class _FittingRow(RowDimension):
    """A row with a height to begin with, which an office suite may still fit to its text."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 - openpyxl's name
        """Return that nobody chose this height."""
        return False


def fit(
    there: Worksheet, row: int, cells: Iterable[tuple[Value, float]], *, bold: bool = False
) -> None:
    """Give a row the height that its texts will take: not every office suite works that out.

    `cells` are values, each with the width of its column.
    """
    share = _BOLD if bold else 1
    lines = max((_lines(value, width * share) for value, width in cells), default=1)
    height = min(lines * _LINE_HEIGHT, _MOST_HEIGHT)
    there.row_dimensions[row] = _FittingRow(there, index=row, ht=height)


def _lines(value: Value, width: float) -> int:
    if not isinstance(value, str):
        return 1
    room = max(1, int(width * _LETTERS_PER_WIDTH))
    return sum(len(textwrap.wrap(line, room)) or 1 for line in value.split("\n"))


def _put(cell: Cell, value: Value) -> bool:
    """Write a value into a cell; a text stays a text, whatever it looks like.

    Return whether it looks like a formula, and is marked as a text.
    """
    if not isinstance(value, str):
        cell.value = value
        return False
    text = cell_text(value)
    cell.value = text
    cell.data_type = "s"  # openpyxl takes a text with ‘=’ in front for a formula
    if not begins_like_formula(text):
        return False
    cell.quotePrefix = True
    cell.number_format = _AS_TEXT
    return True
