"""From the bytes of a workbook (.xlsx) to its sheets, as people see them.

The XML is read in one go and not with openpyxl: that makes a cell for every place in a merged
range, of which a file of some bytes can claim seventeen thousand million, and reads a workbook
twice to find formulas that were never worked out. What a number looks like comes from openpyxl.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string, range_boundaries
from openpyxl.utils.exceptions import CellCoordinatesException

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.office.grid import Grid, GridCell, GridRow
from leeruitkomsten.office.package import Package, local
from leeruitkomsten.office.sheet_values import ERRORS, Styles, as_seen, letters_in, styles_of

MOST_ROWS = 20_000
"""How many rows with something in them are read of one workbook."""
MOST_COLUMNS = 200
"""How many columns are read; no table of outcomes has so many."""
_MOST_MERGED = 100_000
"""How many merged ranges are looked at, and how many cells they may lie over."""
_WORKSHEET = "worksheet"


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    broken: str | None = None
    """Why the text is not a value: the key of what is said of it."""
    date: bool = False


@dataclass(slots=True)
class _Sheet:
    """What a sheet holds, by row and column from 1."""

    rows: dict[int, dict[int, _Cell]] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """First column, first row, last column, last row."""
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    struck: list[int] = field(default_factory=list)
    beyond: int = 0


def read_workbook(name: str, data: bytes) -> tuple[Grid, ...]:
    """Return the sheets of a workbook, hidden ones too, each row that has something in it.

    Texts are whole, of rich text and over line ends. What a formula gave when the workbook was
    saved is its value. What is hidden, struck out or has no value is read and told. Raises
    `DocumentError` where it is no workbook, is locked, is broken or holds more than we read.
    """
    package = Package(name, data)
    workbook = next(
        (path for kind, path in package.related("").values() if kind == "officeDocument"),
        "xl/workbook.xml",
    )
    sheets, since_1904 = _sheets_in(package, workbook)
    related = package.related(workbook)
    paths = {kind: path for kind, path in related.values() if package.has(path)}
    styles = styles_of(package, paths.get("styles"), since_1904=since_1904)
    texts = _shared_texts(package, paths.get("sharedStrings"))
    left = MOST_ROWS
    grids = []
    for title, state, relation in sheets:
        kind, path = related.get(relation, ("", ""))
        if kind != _WORKSHEET or not package.has(path):
            spot = Spot(name, title, 1)
            grids.append(Grid(name, title, (), (Remark(spot, Term("import.blad-geen-tabel")),)))
            continue
        sheet = _read_sheet(package, path, texts, styles, left)
        left -= len(sheet.rows)
        grids.append(_grid(name, title, sheet, hidden=state in ("hidden", "veryHidden")))
    if not grids:
        raise DocumentError("document-kapot", bestand=name)
    return _with_notes(package, grids)


def _sheets_in(package: Package, workbook: str) -> tuple[list[tuple[str, str, str]], bool]:
    """Return of each sheet its name, whether it is hidden and its relation; and where days begin.

    In old workbooks of a Mac day 0 is in 1904.
    """
    sheets, since_1904 = [], False
    for event, element in package.elements(workbook):
        if event != "end":
            continue
        if local(element.tag) == "sheet":
            relation = next((v for k, v in element.attrib.items() if local(k) == "id"), "")
            sheets.append((element.get("name", ""), element.get("state", "visible"), relation))
        elif local(element.tag) == "workbookPr":
            since_1904 = element.get("date1904") in ("1", "true")
    return sheets, since_1904


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    struck: bool


def _shared_texts(package: Package, path: str | None) -> Sequence[_Text]:
    texts = []
    for event, element in package.elements(path) if path else ():
        if event == "end" and local(element.tag) == "si":
            texts.append(_Text(*letters_in(element)))
            element.clear()
    return texts


class _SheetReader:
    """Follows the XML of one sheet."""

    def __init__(self, name: str, texts: Sequence[_Text], styles: Styles, most: int) -> None:
        self.sheet = _Sheet()
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

    def _keep(self, cell: _Cell, struck: bool) -> None:
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


def _read_sheet(
    package: Package, path: str, texts: Sequence[_Text], styles: Styles, most: int
) -> _Sheet:
    reader = _SheetReader(package.name, texts, styles, most)
    for event, element in package.elements(path):
        tag = local(element.tag)
        if event == "end":
            reader.end(tag, element)
        elif tag == "row":
            reader.begin_row(element)
    return reader.sheet


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else otherwise


def _column(reference: str | None, otherwise: int) -> int:
    if not reference:
        return otherwise
    try:
        return column_index_from_string(coordinate_from_string(reference)[0])
    except (CellCoordinatesException, ValueError):
        return otherwise


def _merge(sheet: _Sheet, reference: str, name: str) -> None:
    try:
        found = [edge for edge in range_boundaries(reference) if edge is not None]
    except ValueError:
        return
    if len(found) < 4:
        return
    if len(sheet.merged) >= _MOST_MERGED:
        raise DocumentError("document-te-veel-samengevoegd", bestand=name)
    sheet.merged.append((found[0], found[1], found[2], found[3]))


def _read_cell(element: Element, texts: Sequence[_Text], styles: Styles) -> tuple[_Cell, bool]:
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
            inline = _Text(*letters_in(child))
    if formula and not value and inline is None and kind != "str":
        return _Cell(f"={formula}", "import.formule-zonder-waarde"), False
    if kind == "s":
        at = _number(value, -1)
        shared = texts[at] if 0 <= at < len(texts) else _Text("", False)
        return _Cell(shared.text), struck or shared.struck
    if inline is not None:
        return _Cell(inline.text), struck or inline.struck
    if kind == "e":
        return _Cell(value or "#N/A", "import.foutwaarde"), struck
    text, is_date = as_seen(value, kind, style, styles)
    if formula and text in ERRORS:
        return _Cell(text, "import.foutwaarde"), struck
    return _Cell(text, date=is_date), struck


def _grid(name: str, title: str, sheet: _Sheet, *, hidden: bool) -> Grid:
    width = max((max(cells) for cells in sheet.rows.values()), default=0)
    numbers = sorted(sheet.rows)
    covers, covered = _coverage(name, sheet, numbers, width)
    rows = []
    for number in numbers:
        cells = []
        for column in range(1, width + 1):
            at = (number, column)
            anchor = covered.get(at)
            source = sheet.rows.get(anchor[0], {}) if anchor else sheet.rows[number]
            cell = source.get(anchor[1] if anchor else column, _Cell(""))
            cells.append(
                GridCell(
                    cell.text,
                    covers=at in covers and bool(cell.text),
                    covered=anchor is not None,
                    broken=cell.broken is not None,
                )
            )
        rows.append(GridRow(Spot(name, title, number), tuple(cells)))
    # What lies under a merged range cannot be seen, and is of nobody.
    shown = tuple(row for row in rows if not row.is_empty)
    return Grid(name, title, shown, tuple(_remarks(name, title, sheet, shown, hidden=hidden)))


def _coverage(
    name: str, sheet: _Sheet, numbers: Sequence[int], width: int
) -> tuple[set[tuple[int, int]], dict[tuple[int, int], tuple[int, int]]]:
    """Return which cells cover others, and by which one each covered cell is."""
    covers: set[tuple[int, int]] = set()
    covered: dict[tuple[int, int], tuple[int, int]] = {}
    looked_at = 0
    for left, top, right, bottom in sheet.merged:
        first = bisect_left(numbers, top)
        covers.add((top, left))
        while first < len(numbers) and numbers[first] <= bottom:
            for column in range(left, min(right, width) + 1):
                looked_at += 1
                if (numbers[first], column) != (top, left):
                    covered.setdefault((numbers[first], column), (top, left))
            if looked_at > _MOST_MERGED * 10:
                raise DocumentError("document-te-veel-samengevoegd", bestand=name)
            first += 1
    return covers, covered


def _remarks(
    name: str, title: str, sheet: _Sheet, rows: Sequence[GridRow], *, hidden: bool
) -> Iterator[Remark]:
    top = Spot(name, title, rows[0].spot.number if rows else 1)
    if hidden:
        yield Remark(top, Term("import.blad-verborgen"))
    for first, last in sheet.hidden_columns:
        for column in range(first, min(last, MOST_COLUMNS) + 1):
            if any(column in cells for cells in sheet.rows.values()):
                letter = {"kolom": get_column_letter(column)}
                yield Remark(top, Term("import.kolom-verborgen", letter))
    if sheet.beyond:
        facts: dict[str, str | int | float] = {
            "aantal": sheet.beyond,
            "kolom": get_column_letter(MOST_COLUMNS),
        }
        yield Remark(top, Term("import.kolommen-te-ver", facts))
    for row in rows:
        number = row.spot.number
        if number in sheet.hidden_rows:
            yield Remark(row.spot, Term("import.rij-verborgen"))
        if number in sheet.struck:
            yield Remark(row.spot, Term("import.doorgehaald"))
        yield from _remarks_on_cells(row.spot, sheet.rows[number])


def _remarks_on_cells(spot: Spot, cells: Mapping[int, _Cell]) -> Iterator[Remark]:
    for column, cell in sorted(cells.items()):
        facts: dict[str, str | int | float] = {
            "cel": f"{get_column_letter(column)}{spot.number}",
            "tekst": cell.text[:60],
        }
        if cell.broken is not None:
            yield Remark(spot, Term(cell.broken, facts))
        elif cell.date:
            yield Remark(spot, Term("import.datum", facts))


def _with_notes(package: Package, grids: Sequence[Grid]) -> tuple[Grid, ...]:
    """Return the grids; the first says where there are notes beside cells: those are not read."""
    if not any("comments" in part.lower() for part in package.parts):
        return tuple(grids)
    first = grids[0]
    note = Remark(Spot(first.file, first.part, 1), Term("import.opmerkingen-in-cellen"))
    return (replace(first, remarks=(*first.remarks, note)), *grids[1:])
