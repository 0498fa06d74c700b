"""Workbooks as people get them from us: the one place that writes `.xlsx`.

The same workbook gives the same bytes: no clock, no name of a maker, no order by chance.
Sheets are protected without a password: against slips, and not against people.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape as xml_escape

from openpyxl import Workbook as _Book
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from leeruitkomsten.office.cells import cell_text
from leeruitkomsten.office.grid import LISTS
from leeruitkomsten.office.workbook import Column, Field, Page, Sheet, Workbook
from leeruitkomsten.office.workbook_cells import (
    Looks,
    cell_in,
    fit,
    write_heading,
    write_prose,
    write_title,
)

_LONGEST_NAME = 31
_LONGEST_MESSAGE = 224  # letters of a message with a drop-down: more, and Excel refuses the file
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
_CORE = "docProps/core.xml"
_PAGE_WIDTH = 90.0
_FIELD_WIDTH = 30.0


def workbook_bytes(workbook: Workbook) -> bytes:
    """Return a workbook as the bytes of an `.xlsx` file.

    Names of sheets are made such that Excel takes them (see `sheet_names`). A text of
    more than 32,767 letters, which is all that a cell can hold, ends in ‘…’ there.
    """
    book = _Book()
    book.remove(book.worksheets[0])
    names = sheet_names([*(sheet.name for sheet in workbook.sheets), LISTS])
    lists, looks = _Lists(names[-1]), Looks()
    for name, sheet in zip(names, workbook.sheets, strict=False):
        there = book.create_sheet(name)
        if isinstance(sheet, Page):
            _write_page(there, sheet, looks)
        else:
            _write_sheet(there, sheet, lists, looks, number=len(book.worksheets))
    if lists.known:
        _write_sheet(book.create_sheet(lists.name), lists.sheet(), lists, looks, number=0)
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


def _write_page(there: Worksheet, page: Page, looks: Looks) -> None:
    there.column_dimensions["A"].width = _PAGE_WIDTH
    there.sheet_view.showGridLines = False
    write_title(cell_in(there, 1, 1), page.title)
    for row, asked in enumerate(page.fields, start=2):
        _write_field(there, row, asked, looks)
    for row, text in enumerate(page.paragraphs, start=len(page.fields) + 2):
        write_prose(cell_in(there, row, 1), text, is_heading=text in page.headings)
        fit(there, row, [(text, _PAGE_WIDTH)])
    there.protection.sheet = True
    _print_setup(there, portrait=True)


def _write_field(there: Worksheet, row: int, asked: Field, looks: Looks) -> None:
    there.column_dimensions["B"].width = _FIELD_WIDTH
    text = f"{asked.label}\n{asked.help}" if asked.help else asked.label
    write_prose(cell_in(there, row, 1), text)
    fit(there, row, [(text, _PAGE_WIDTH)])
    looks.write(cell_in(there, row, 2), None, Column(asked.label, _FIELD_WIDTH, locked=False))


def _write_sheet(
    there: Worksheet, sheet: Sheet, lists: _Lists, looks: Looks, *, number: int
) -> None:
    headings = _unlike(column.heading for column in sheet.columns)
    for index, (column, heading) in enumerate(zip(sheet.columns, headings, strict=True), start=1):
        there.column_dimensions[get_column_letter(index)].width = column.width
        write_heading(cell_in(there, 1, index), heading, column)
    widths = [column.width for column in sheet.columns]
    fit(there, 1, zip(headings, widths, strict=True), bold=True)
    for row, values in enumerate(sheet.rows, start=2):
        for index, (column, value) in enumerate(zip(sheet.columns, values, strict=True), start=1):
            looks.write(cell_in(there, row, index), value, column)
        fit(there, row, zip(values, widths, strict=True))
    last = len(sheet.rows) + 1
    for row in range(last + 1, last + sheet.spare + 1):
        for index, column in enumerate(sheet.columns, start=1):
            looks.write(cell_in(there, row, index), None, column)
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
