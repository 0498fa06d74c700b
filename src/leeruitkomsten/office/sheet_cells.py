"""What the XML of one sheet of a workbook holds, cell by cell.

It is read in one go and not with openpyxl: that makes a cell for every place in a merged
range, of which a file of some bytes can claim seventeen thousand million, and reads a workbook
twice to find formulas that were never worked out. What a number looks like comes from openpyxl.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from openpyxl.utils.cell import column_index_from_string, coordinate_from_string, range_boundaries
from openpyxl.utils.exceptions import CellCoordinatesException

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.office.archive import Archive, local
from leeruitkomsten.office.cells import ERRORS
from leeruitkomsten.office.grid import MOST_COLUMNS, MOST_ROWS
from leeruitkomsten.office.sheet_values import Styles, as_seen, letters_in

MOST_MERGED = 100_000
"""How many merged ranges are looked at, and how many cells they may lie over."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell with something in it; `date` says that it is shown as one."""

    text: str
    broken: str | None = None
    """Why the text is not a value: the key of what is said of it."""
    date: bool = False


@dataclass(slots=True)
class SheetCells:
    """What a sheet holds, by row and column from 1."""

    rows: dict[int, dict[int, SheetCell]] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """First column, first row, last column, last row."""
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    struck: list[int] = field(default_factory=list)
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a cell, and whether (part of) it is struck out."""

    text: str
    struck: bool


def shared_texts(archive: Archive, path: str | None) -> Sequence[Text]:
    """Return the texts that cells of a workbook name by number."""
    texts = []
    for event, element in archive.elements(path) if path else ():
        if event == "end" and local(element.tag) == "si":
            texts.append(Text(*letters_in(element)))
            element.clear()
    return texts


def read_sheet(
    elements: Iterable[tuple[str, Element]],
    name: str,
    texts: Sequence[Text],
    styles: Styles,
    most: int,
) -> SheetCells:
    """Return what the elements of a sheet say.

    `texts` are those that cells name by number. Raises `DocumentError` for more than `most`
    rows with something in them, or more merged ranges than are looked at.
    """
    reader = _Reader(name, texts, styles, most)
    for event, element in elements:
        tag = local(element.tag)
        if event == "end":
            reader.end(tag, element)
        elif tag == "row":
            reader.begin_row(element)
    return reader.sheet


class _Reader:
    """Follows the XML of one sheet."""

    def __init__(self, name: str, texts: Sequence[Text], styles: Styles, most: int) -> None:
        self.sheet = SheetCells()
        self._name = name
        self._texts = texts
        self._styles = styles
        self._most = most
        self._row = self._column = 0

    def begin_row(self, element: Element) -> None:
        """Take note of where a row is, and whether it shows."""
        self._row, self._column = _number(element.get("r"), self._row + 1), 0
        if element.get("hidden") in ("1", "true"):
            self.sheet.hidden_rows.add(self._row)

    def end(self, tag: str, element: Element) -> None:
        """Keep what an element says, now that all of it is there."""
        if tag == "c":
            self._column = _column(element.get("r"), self._column + 1)
            self._keep(*_read_cell(element, self._texts, self._styles))
        elif tag == "mergeCell":
            _merge(self.sheet, element.get("ref", ""), self._name)
        elif tag == "col" and element.get("hidden") in ("1", "true"):
            first = _number(element.get("min"), 1)
            self.sheet.hidden_columns.append((first, _number(element.get("max"), first)))
        if tag in ("c", "row", "sheetData"):
            element.clear()

    def _keep(self, cell: SheetCell, struck: bool) -> None:
        if not cell.text.strip():
            return
        if self._column > MOST_COLUMNS:
            self.sheet.beyond += 1
            return
        self.sheet.rows.setdefault(self._row, {})[self._column] = cell
        if struck:
            self.sheet.struck.append(self._row)
        if len(self.sheet.rows) > self._most:
            raise DocumentError("document-te-veel-rijen", bestand=self._name, grens=MOST_ROWS)


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else otherwise


def _column(reference: str | None, otherwise: int) -> int:
    if not reference:
        return otherwise
    try:
        return column_index_from_string(coordinate_from_string(reference)[0])
    except (CellCoordinatesException, ValueError):
        return otherwise


def _merge(sheet: SheetCells, reference: str, name: str) -> None:
    try:
        found = [edge for edge in range_boundaries(reference) if edge is not None]
    except ValueError:
        return
    if len(found) < 4:
        return
    if len(sheet.merged) >= MOST_MERGED:
        raise DocumentError("document-te-veel-samengevoegd", bestand=name)
    sheet.merged.append((found[0], found[1], found[2], found[3]))


def _read_cell(element: Element, texts: Sequence[Text], styles: Styles) -> tuple[SheetCell, bool]:
    """Return what a cell shows, and whether (part of) it is struck out."""
    kind, style = element.get("t", "n"), _number(element.get("s"), 0)
    value = formula = ""
    struck, inline = style in styles.struck, None
    for child in element:
        tag = local(child.tag)
        if tag == "v":
            value = child.text or ""
        elif tag == "f":
            formula = child.text or "…"
        elif tag == "is":
            inline = Text(*letters_in(child))
    if formula and not value and inline is None and kind != "str":
        return SheetCell(f"={formula}", "import.formule-zonder-waarde"), False
    if kind == "s":
        at = _number(value, -1)
        shared = texts[at] if 0 <= at < len(texts) else Text("", False)
        return SheetCell(shared.text), struck or shared.struck
    if inline is not None:
        return SheetCell(inline.text), struck or inline.struck
    if kind == "e":
        return SheetCell(value or "#N/A", "import.foutwaarde"), struck
    text, is_date = as_seen(value, kind, style, styles)
    if formula and text in ERRORS:
        return SheetCell(text, "import.foutwaarde"), struck
    return SheetCell(text, date=is_date), struck
