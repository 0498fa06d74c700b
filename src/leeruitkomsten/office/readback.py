"""Workbooks that come back: the texts of all cells of all sheets, hidden ones too.

Who fills one in may have sorted it, moved columns, or saved it with another office suite.
No formula is worked out: of a cell with one its last result counts, and where it has none the
formula as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element

from leeruitkomsten.errors import WorksheetError
from leeruitkomsten.office.archive import Archive, Fault, Limits, Refusal, local
from leeruitkomsten.office.cells import runs_of, text_of_cell

MAX_FILE = 20_000_000
"""The largest workbook we take back, in bytes: some hundred times the largest we make."""
MAX_PART = 20_000_000
"""The largest part of it, unpacked, in bytes."""
MAX_UNPACKED = 60_000_000
"""The most of all parts together, unpacked, in bytes."""
MAX_CELLS = 300_000
"""The most cells in one sheet: some five times the largest we make."""
MAX_SHEETS = 50
"""The most sheets."""
# Eight tags to a cell, opened and closed: itself, its string, that text, and a row now and then.
_LIMITS = Limits(MAX_UNPACKED, MAX_PART, tags=8 * MAX_CELLS)
_TOO_LARGE = frozenset({"entries", "unpacked", "part", "tags"})

Row = Mapping[int, str]
"""The texts of one row by column, from 0; columns without a text are left out."""

_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_BOOK = "xl/workbook.xml"
_STRINGS = "xl/sharedStrings.xml"


def read_back(name: str, data: bytes) -> dict[str, dict[int, Row]]:
    """Return the rows of each sheet by their number, from 1; those without a text left out.

    Raises `WorksheetError` where the bytes are no workbook, or one that is not safe.
    """
    if len(data) > MAX_FILE:
        raise WorksheetError("werkblad-te-groot", bestand=name)
    if not data.startswith(b"PK"):
        raise WorksheetError("werkblad-geen-xlsx", bestand=name)
    archive = Archive(data, _LIMITS, _refusal(name))
    if _BOOK not in archive.parts:
        raise WorksheetError("werkblad-geen-xlsx", bestand=name)
    return _sheets(name, archive)


def _refusal(name: str) -> Refusal:
    def refuse(fault: Fault, _part: str) -> WorksheetError:
        key = "werkblad-te-groot" if fault in _TOO_LARGE else "werkblad-kapot"
        return WorksheetError(key, bestand=name)

    return refuse


def _sheets(name: str, archive: Archive) -> dict[str, dict[int, Row]]:
    targets = {each.id: each.path for each in archive.related(_BOOK)}
    strings = [*_strings(archive)]
    found = {}
    sheets = [*_all(archive.parsed(_BOOK), "sheet")]
    if len(sheets) > MAX_SHEETS:
        raise WorksheetError("werkblad-te-groot", bestand=name)
    for each in sheets:
        relation = next((text for key, text in each.items() if local(key) == "id"), "")
        part = targets.get(relation, "")
        if part in archive.parts:
            found[each.get("name", "")] = _rows(archive.parsed(part), strings)
    return found


def _strings(archive: Archive) -> Iterator[str]:
    if _STRINGS in archive.parts:
        for each in _all(archive.parsed(_STRINGS), "si"):
            yield _text(each)


def _rows(sheet: Element, strings: Sequence[str]) -> dict[int, Row]:
    rows: dict[int, Row] = {}
    number = 0
    for row in _all(sheet, "row"):
        given = row.get("r", "")
        number = int(given) if given.isdecimal() and len(given) <= len("1048576") else number + 1
        cells = {column: text for column, text in _cells(row, strings) if text}
        if cells:
            rows[number] = cells
    return rows


def _cells(row: Element, strings: Sequence[str]) -> Iterator[tuple[int, str]]:
    column = -1
    for cell in _all(row, "c"):
        place = _PLACE.fullmatch(cell.get("r", ""))
        column = _column(place[1]) if place else column + 1
        yield column, _value(cell, strings)


def _value(cell: Element, strings: Sequence[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(map(_text, _all(cell, "is")))
    stored = "".join(each.text or "" for each in _all(cell, "v"))
    if cell.get("t") == "s":
        known = stored.isdecimal() and len(stored) < len(str(MAX_CELLS)) + 1
        return strings[int(stored)] if known and int(stored) < len(strings) else ""
    if not stored or cell.get("t") == "e":
        # What someone typed as a formula, and no office suite could work out.
        return "".join(f"={each.text}" for each in _all(cell, "f") if each.text) or stored
    return text_of_cell(stored) if cell.get("t") == "str" else stored


def _text(string: Element) -> str:
    return text_of_cell("".join(runs_of(string)))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _all(root: Element, tag: str) -> Iterator[Element]:
    """Yield every element with a tag, whatever namespace it is in: there are two for Excel."""
    return (each for each in root.iter() if local(each.tag) == tag)
