"""Workbooks that come back: the texts of all cells of all sheets, hidden ones too.

Who fills one in may have sorted it, moved columns, or saved it with another office suite;
a stranger may have made it to do harm. So sizes are measured while unpacking, whatever the
file says of itself, XML that defines entities is refused, nothing outside the file is read,
and no formula is worked out: of a cell
with one its last result counts, and where it has none the formula as it was typed.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element, ParseError  # types only; defusedxml does the parsing

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from leeruitkomsten.errors import WorksheetError
from leeruitkomsten.office.cells import text_of_cell

MAX_FILE = 20_000_000
"""The largest workbook we take back, in bytes: some hundred times the largest we make."""
MAX_PART = 20_000_000
"""The largest part of it, unpacked, in bytes."""
MAX_CELLS = 300_000
"""The most cells in one sheet: some five times the largest we make."""
MAX_SHEETS = 50
"""The most sheets."""
_TAGS_OF_A_CELL = 8  # opened and closed: the cell, its string, that text, and a row now and then

Row = Mapping[int, str]
"""The texts of one row by column, from 0; columns without a text are left out."""

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_SHEET = "xl/workbook.xml"
_STRINGS = "xl/sharedStrings.xml"


def read_back(name: str, data: bytes) -> dict[str, dict[int, Row]]:
    """Return the rows of each sheet by their number, from 1; those without a text left out.

    Raises `WorksheetError` where the bytes are no workbook, or one that is not safe.
    """
    if len(data) > MAX_FILE:
        raise WorksheetError("werkblad-te-groot", bestand=name)
    if not data.startswith(b"PK"):
        raise WorksheetError("werkblad-geen-xlsx", bestand=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _sheets(_Package(name, archive))
    except _BROKEN as error:
        raise WorksheetError("werkblad-kapot", bestand=name) from error


class _Package:
    """The parts of a workbook, each parsed when it is asked for."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name = name
        self.archive = archive
        self.parts = {*archive.namelist()}

    def parsed(self, part: str) -> Element:
        """Return a part as XML."""
        if part not in self.parts:
            raise WorksheetError("werkblad-geen-xlsx", bestand=self.name)
        with self.archive.open(part) as stream:
            data = stream.read(MAX_PART + 1)
        if len(data) > MAX_PART or data.count(b"<") > _TAGS_OF_A_CELL * MAX_CELLS:
            raise WorksheetError("werkblad-te-groot", bestand=self.name)
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except (DefusedXmlException, ParseError, ValueError, LookupError) as error:
            raise WorksheetError("werkblad-kapot", bestand=self.name) from error
        return root

    def targets(self) -> dict[str, str]:
        """Return where each sheet stands in the package, by the id of its relation."""
        found = {}
        for each in self.parsed("xl/_rels/workbook.xml.rels"):
            target = posixpath.join("/xl", each.get("Target", ""))
            found[each.get("Id", "")] = posixpath.normpath(target).lstrip("/")
        return found


def _sheets(package: _Package) -> dict[str, dict[int, Row]]:
    targets = package.targets()
    strings = [*_strings(package)]
    found = {}
    sheets = [*_all(package.parsed(_SHEET), "sheet")]
    if len(sheets) > MAX_SHEETS:
        raise WorksheetError("werkblad-te-groot", bestand=package.name)
    for each in sheets:
        relation = next((text for key, text in each.items() if _local(key) == "id"), "")
        part = targets.get(relation, "")
        if part in package.parts:
            found[each.get("name", "")] = _rows(package.parsed(part), strings)
    return found


def _strings(package: _Package) -> Iterator[str]:
    if _STRINGS in package.parts:
        for each in _all(package.parsed(_STRINGS), "si"):
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


def _text(element: Element) -> str:
    """Return the text of a string, its runs joined; how it is read aloud is no part of it."""
    texts = []
    for each in element:
        if _local(each.tag) == "t":
            texts.append(each.text or "")
        elif _local(each.tag) == "r":
            texts += [part.text or "" for part in each if _local(part.tag) == "t"]
    return text_of_cell("".join(texts))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _all(root: Element, tag: str) -> Iterator[Element]:
    """Yield every element with a tag, whatever namespace it is in: there are two for Excel."""
    return (each for each in root.iter() if _local(each.tag) == tag)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
