"""Workbooks as people get them from us: the one place that writes `.xlsx`.

What a text of someone else begins with never makes it a formula. Every text is written
as a string, which no office suite evaluates, and reads back letter for letter. Where it
begins with what someone who types means a formula by, its cell is marked as text as well
(`quotePrefix` and the format `@`), so that it stays one when a person opens the cell and
presses Enter. No apostrophe is put before it: that would be a letter that nobody wrote.

The same workbook gives the same bytes: no clock, no name of a maker, no order by chance.
Sheets are protected without a password: against slips, and not against people.
"""

from __future__ import annotations

import io
import re
import textwrap
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast
from xml.sax.saxutils import escape as xml_escape

from openpyxl import Workbook as _Book
from openpyxl.cell.cell import Cell as _Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from leeruitkomsten.office.cells import begins_like_formula, cell_text
from leeruitkomsten.office.grid import LISTS

Value = str | int | float | None
"""What a cell may hold; a text may have several lines."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet.

    `width` is in letters. `choices` are the words of a drop-down; another word is refused,
    with `help` in the message. `help` is also shown where the cell is chosen. A column
    that is not `locked` is one that people fill in: it has a colour of its own.
    """

    heading: str
    width: float
    choices: tuple[str, ...] = ()
    locked: bool = True
    help: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: a row of headings that stays in sight, and rows of as many values.

    `spare` is for how many empty rows below the last the drop-downs hold too. A
    `protected` sheet only takes what people write in columns that are not locked.
    `frozen` is how many columns on the left stay in sight.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...] = ()
    spare: int = 0
    protected: bool = False
    hidden: bool = False
    frozen: int = 0
    choices_in: Mapping[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    """Words of a drop-down in one cell, by its row and column from 0, headings not counted."""


@dataclass(frozen=True, slots=True)
class Field:
    """Something that is asked of people once for a whole workbook; `help` says what is meant."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet with prose: a title, and paragraphs below it, each in a row of its own.

    A paragraph that is one of `headings` stands out. `fields` are asked of people below
    the title: what is asked stands in column A, and the answer goes in column B.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]
    headings: frozenset[str] = frozenset()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets in their order, the first of which is open; `language` is a BCP 47 tag."""

    title: str
    sheets: tuple[Sheet | Page, ...]
    language: str = "nl"


def workbook_bytes(workbook: Workbook) -> bytes:
    """Return a workbook as the bytes of an `.xlsx` file.

    Names of sheets are made such that Excel takes them (see `sheet_names`). A text of
    more than 32,767 letters, which is all that a cell can hold, ends in ‘…’ there.
    """
    book = _Book()
    book.remove(book.worksheets[0])
    names = sheet_names([*(sheet.name for sheet in workbook.sheets), LISTS])
    lists = _Lists(names[-1])
    for name, sheet in zip(names, workbook.sheets, strict=False):
        there = book.create_sheet(name)
        if isinstance(sheet, Page):
            _write_page(there, sheet)
        else:
            _write_sheet(there, sheet, lists, number=len(book.worksheets))
    if lists.known:
        _write_sheet(book.create_sheet(lists.name), lists.sheet(), lists, number=0)
    stream = io.BytesIO()
    book.save(stream)
    return _settled(stream.getvalue(), workbook)


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """Return names for sheets: at most 31 letters, none that Excel refuses, no two alike."""
    names: list[str] = []
    taken: set[str] = set()
    for text in wanted:
        plain = " ".join(_NOT_IN_NAMES.sub(" ", cell_text(text)).split()).strip("' ") or "–"
        name, number = plain[:_LONGEST_NAME].strip(), 1
        while name.lower() in taken:
            number += 1
            tail = f" ({number})"
            name = plain[: _LONGEST_NAME - len(tail)].strip() + tail
        taken.add(name.lower())
        names.append(name)
    return names


_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
_CORE = "docProps/core.xml"
_HEAD_FILL = PatternFill("solid", fgColor="FF1F3A5F")
_OPEN_HEAD_FILL = PatternFill("solid", fgColor="FF7A4B00")
_OPEN_FILL = PatternFill("solid", fgColor="FFFFF6D6")
_LINE = Side(style="thin", color="FFB8C0CC")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_AS_TEXT = "@"


@dataclass(slots=True)
class _Lists:
    """The words of all drop-downs, each list once, in the order in which they were asked for."""

    name: str
    known: dict[tuple[str, ...], int] = field(default_factory=dict)

    def place(self, choices: tuple[str, ...]) -> str:
        """Return where a list stands, as a formula of a drop-down names it."""
        index = self.known.setdefault(choices, len(self.known) + 1)
        letter = get_column_letter(index)
        quoted = self.name.replace("'", "''")
        return f"'{quoted}'!${letter}$2:${letter}${len(choices) + 1}"

    def sheet(self) -> Sheet:
        """Return the hidden sheet with every list in a column."""
        columns = tuple(Column(str(index), 20) for index in self.known.values())
        longest = max(map(len, self.known))
        rows = tuple(
            tuple(choices[row] if row < len(choices) else None for choices in self.known)
            for row in range(longest)
        )
        return Sheet(self.name, columns, rows, protected=True, hidden=True)


def _write_page(there: Worksheet, page: Page) -> None:
    there.column_dimensions["A"].width = _PAGE_WIDTH
    there.sheet_view.showGridLines = False
    title = _cell(there, 1, 1)
    _put(title, page.title)
    title.font = _font(bold=True, size=16)
    for row, asked in enumerate(page.fields, start=2):
        _write_field(there, row, asked)
    for row, text in enumerate(page.paragraphs, start=len(page.fields) + 2):
        cell = _cell(there, row, 1)
        _put(cell, text)
        cell.alignment = _WRAPPED
        if text in page.headings:
            cell.font = _font(bold=True, size=12)
        _fit(there, row, [(text, _PAGE_WIDTH)])
    there.protection.sheet = True
    _print_setup(there, portrait=True)


def _write_field(there: Worksheet, row: int, asked: Field) -> None:
    there.column_dimensions["B"].width = _FIELD_WIDTH
    label = _cell(there, row, 1)
    text = f"{asked.label}\n{asked.help}" if asked.help else asked.label
    _put(label, text)
    label.alignment = _WRAPPED
    _fit(there, row, [(text, _PAGE_WIDTH)])
    _write_cell(_cell(there, row, 2), None, Column(asked.label, _FIELD_WIDTH, locked=False))


_PAGE_WIDTH = 90.0
_FIELD_WIDTH = 30.0


def _write_sheet(there: Worksheet, sheet: Sheet, lists: _Lists, *, number: int) -> None:
    headings = _unlike(column.heading for column in sheet.columns)
    for index, (column, heading) in enumerate(zip(sheet.columns, headings, strict=True), start=1):
        there.column_dimensions[get_column_letter(index)].width = column.width
        _write_heading(_cell(there, 1, index), heading, column)
    widths = [column.width for column in sheet.columns]
    _fit(there, 1, zip(headings, (width * _BOLD for width in widths), strict=True))
    for row, values in enumerate(sheet.rows, start=2):
        for index, (column, value) in enumerate(zip(sheet.columns, values, strict=True), start=1):
            _write_cell(_cell(there, row, index), value, column)
        _fit(there, row, zip(values, widths, strict=True))
    last = len(sheet.rows) + 1
    for row in range(last + 1, last + sheet.spare + 1):
        for index, column in enumerate(sheet.columns, start=1):
            _write_cell(_cell(there, row, index), None, column)
    _add_choices(there, sheet, lists, last=max(2, last + sheet.spare))
    for (at, index), choices in sheet.choices_in.items():
        cell = f"{get_column_letter(index + 1)}{at + 2}"
        _add_rule(there, cell, replace(sheet.columns[index], choices=choices), lists)
    there.freeze_panes = f"{get_column_letter(sheet.frozen + 1)}2"
    if sheet.hidden:
        there.sheet_state = "hidden"
    elif sheet.columns:
        _make_table(there, headings, last=max(2, last + sheet.spare), number=number)
    if sheet.protected:
        _protect(there)
    _print_setup(there, portrait=False)


def _unlike(headings: Iterable[str]) -> list[str]:
    """Return headings that differ from one another, as a table of Excel wants them."""
    taken: dict[str, int] = {}
    found = []
    for heading in map(cell_text, headings):
        key = heading.lower()
        taken[key] = taken.get(key, 0) + 1
        found.append(heading if taken[key] == 1 else f"{heading} ({taken[key]})")
    return found


def _write_heading(cell: _Cell, heading: str, column: Column) -> None:
    _put(cell, heading)
    cell.font = _font(bold=True, color="FFFFFFFF")
    cell.fill = _HEAD_FILL if column.locked else _OPEN_HEAD_FILL
    cell.alignment = _WRAPPED
    cell.border = _BORDER


def _write_cell(cell: _Cell, value: Value, column: Column) -> None:
    _put(cell, value)
    cell.alignment = _WRAPPED
    cell.border = _BORDER
    if not column.locked:
        cell.protection = Protection(locked=False)
        cell.fill = _OPEN_FILL
        # A reason that begins with a hyphen is a reason, and no formula with a fault in it.
        cell.number_format = _AS_TEXT


def _font(*, bold: bool, size: int = 11, color: str = "FF000000") -> Font:
    """Return a font like that of all other cells."""
    return Font(name="Calibri", bold=bold, size=size, color=color)


class _FittingRow(RowDimension):
    """A row with a height to begin with, which an office suite may still fit to its text."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 - openpyxl's name
        """Return that nobody chose this height."""
        return False


def _fit(there: Worksheet, row: int, cells: Iterable[tuple[Value, float]]) -> None:
    """Give a row the height that its texts will take: not every office suite works that out."""
    lines = max((_lines(value, width) for value, width in cells), default=1)
    height = min(lines * _LINE_HEIGHT, _MOST_HEIGHT)
    there.row_dimensions[row] = _FittingRow(there, index=row, ht=height)


def _lines(value: Value, width: float) -> int:
    if not isinstance(value, str):
        return 1
    room = max(1, int(width * _LETTERS_PER_WIDTH))
    return sum(len(textwrap.wrap(line, room)) or 1 for line in value.split("\n"))


_LETTERS_PER_WIDTH = 1.15  # a width is counted in digits, and most letters are narrower
_BOLD = 0.75  # of that: bold letters are wider, and a head has a button for its filter
_LINE_HEIGHT = 15.0  # points, of a line of 11 points
_MOST_HEIGHT = 409.0  # the most that Excel takes


def _cell(there: Worksheet, row: int, column: int) -> _Cell:
    """Return a cell to write in; none of ours is a merged one."""
    return cast("_Cell", there.cell(row, column))


def _put(cell: _Cell, value: Value) -> None:
    """Write a value into a cell; a text stays a text, whatever it looks like."""
    if not isinstance(value, str):
        cell.value = value
        return
    text = cell_text(value)
    cell.value = text
    cell.data_type = "s"  # openpyxl takes a text with ‘=’ in front for a formula
    if begins_like_formula(text):
        cell.quotePrefix = True
        cell.number_format = _AS_TEXT


def _add_choices(there: Worksheet, sheet: Sheet, lists: _Lists, *, last: int) -> None:
    for index, column in enumerate(sheet.columns, start=1):
        if not column.choices and (column.locked or not column.help):
            continue
        letter = get_column_letter(index)
        _add_rule(there, f"{letter}2:{letter}{last}", column, lists)


def _add_rule(there: Worksheet, cells: str, column: Column, lists: _Lists) -> None:
    """Give cells the drop-down and the word of help of a column."""
    rule = DataValidation(sqref=cells, allow_blank=True)
    if column.choices:
        rule.type = "list"
        rule.formula1 = lists.place(column.choices)
        rule.showErrorMessage = True
        rule.errorTitle = column.heading[:_LONGEST_NAME]
        rule.error = column.help[:_LONGEST_MESSAGE] or None
    if column.help:
        rule.showInputMessage = True
        rule.promptTitle = column.heading[:_LONGEST_NAME]
        rule.prompt = column.help[:_LONGEST_MESSAGE]
    there.add_data_validation(rule)


_LONGEST_MESSAGE = 224  # letters of a message with a drop-down: more, and Excel refuses the file


def _make_table(there: Worksheet, headings: Sequence[str], *, last: int, number: int) -> None:
    """Make a table of all rows: a screen reader then tells the heading with each cell."""
    letter = get_column_letter(len(headings))
    table = Table(displayName=f"Tabel{number}", ref=f"A1:{letter}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    there.add_table(table)


def _protect(there: Worksheet) -> None:
    """Keep people from slips, and from nothing else: no password, and looks may change."""
    there.protection.sheet = True
    # In the file these say what is *kept* from people.
    there.protection.formatColumns = False
    there.protection.formatRows = False
    there.protection.formatCells = False
    there.protection.autoFilter = False
    there.protection.sort = False


def _print_setup(there: Worksheet, *, portrait: bool) -> None:
    there.page_setup.orientation = "portrait" if portrait else "landscape"
    there.page_setup.paperSize = 9  # A4
    there.page_setup.fitToWidth = 1
    there.page_setup.fitToHeight = 0
    there.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    there.page_margins.left = there.page_margins.right = 0.4
    there.page_margins.top, there.page_margins.bottom = 0.5, 0.7
    there.HeaderFooter.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart("&A"), right=_HeaderFooterPart("&P / &N")
    )
    if not portrait:
        there.print_title_rows = "1:1"


def _settled(data: bytes, workbook: Workbook) -> bytes:
    """Return a workbook without the time at which it was made, and without a maker."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as made,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as settled,
    ):
        for name in made.namelist():
            part = made.read(name)
            if name == _CORE:
                part = _core(workbook).encode("utf-8")
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            settled.writestr(entry, part)
    return stream.getvalue()


def _core(workbook: Workbook) -> str:
    title, language = (xml_escape(cell_text(text)) for text in (workbook.title, workbook.language))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        "<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language>"
        "</cp:coreProperties>"
    )
