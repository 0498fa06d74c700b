"""From the bytes of a workbook (.xlsx) to its sheets, as people see them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from openpyxl.utils import get_column_letter

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.office.archive import Archive, local
from leeruitkomsten.office.grid import MOST_COLUMNS, MOST_ROWS, Grid, GridCell, GridRow
from leeruitkomsten.office.sheet_cells import (
    MOST_MERGED,
    SheetCell,
    SheetCells,
    read_sheet,
    shared_texts,
)
from leeruitkomsten.office.sheet_values import styles_of
from leeruitkomsten.office.workbook_package import open_workbook

_WORKSHEET = "worksheet"


def read_workbook(name: str, data: bytes) -> tuple[Grid, ...]:
    """Return the sheets of a workbook, hidden ones too, each row that has something in it.

    Texts are whole, of rich text and over line ends. What a formula gave when the workbook was
    saved is its value. What is hidden, struck out or has no value is read and told. Raises
    `DocumentError` where it is no workbook, is locked, is broken or holds more than we read.
    """
    archive = open_workbook(name, data)
    workbook = next(
        (each.path for each in archive.related("") if each.kind == "officeDocument"),
        "xl/workbook.xml",
    )
    sheets, since_1904 = _sheets_in(archive, workbook)
    related = {each.id: each for each in archive.related(workbook) if each.path in archive.parts}
    paths = {each.kind: each.path for each in related.values()}
    styles = styles_of(archive, paths.get("styles"), since_1904=since_1904)
    texts = shared_texts(archive, paths.get("sharedStrings"))
    left = MOST_ROWS
    grids = []
    for title, state, relation in sheets:
        part = related.get(relation)
        if part is None or part.kind != _WORKSHEET:
            spot = Spot(name, title, 1)
            grids.append(Grid(name, title, (), (Remark(spot, Term("import.blad-geen-tabel")),)))
            continue
        sheet = read_sheet(archive.elements(part.path), name, texts, styles, left)
        left -= len(sheet.rows)
        grids.append(_grid(name, title, sheet, hidden=state in ("hidden", "veryHidden")))
    if not grids:
        raise DocumentError("document-kapot", bestand=name)
    return _with_notes(archive, grids)


def _sheets_in(archive: Archive, workbook: str) -> tuple[list[tuple[str, str, str]], bool]:
    """Return of each sheet its name, whether it is hidden and its relation; and where days begin.

    In old workbooks of a Mac day 0 is in 1904.
    """
    sheets, since_1904 = [], False
    for event, element in archive.elements(workbook):
        if event != "end":
            continue
        if local(element.tag) == "sheet":
            relation = next((v for k, v in element.attrib.items() if local(k) == "id"), "")
            sheets.append((element.get("name", ""), element.get("state", "visible"), relation))
        elif local(element.tag) == "workbookPr":
            since_1904 = element.get("date1904") in ("1", "true")
    return sheets, since_1904


def _grid(name: str, title: str, sheet: SheetCells, *, hidden: bool) -> Grid:
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
            cell = source.get(anchor[1] if anchor else column, SheetCell(""))
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
    name: str, sheet: SheetCells, numbers: Sequence[int], width: int
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
            if looked_at > MOST_MERGED * 10:
                raise DocumentError("document-te-veel-samengevoegd", bestand=name)
            first += 1
    return covers, covered


def _remarks(
    name: str, title: str, sheet: SheetCells, rows: Sequence[GridRow], *, hidden: bool
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


def _remarks_on_cells(spot: Spot, cells: Mapping[int, SheetCell]) -> Iterator[Remark]:
    for column, cell in sorted(cells.items()):
        facts: dict[str, str | int | float] = {
            "cel": f"{get_column_letter(column)}{spot.number}",
            "tekst": cell.text[:60],
        }
        if cell.broken is not None:
            yield Remark(spot, Term(cell.broken, facts))
        elif cell.date:
            yield Remark(spot, Term("import.datum", facts))


def _with_notes(archive: Archive, grids: Sequence[Grid]) -> tuple[Grid, ...]:
    """Return the grids; the first says where there are notes beside cells: those are not read."""
    if not any("comments" in part.lower() for part in archive.parts):
        return tuple(grids)
    first = grids[0]
    note = Remark(Spot(first.file, first.part, 1), Term("import.opmerkingen-in-cellen"))
    return (replace(first, remarks=(*first.remarks, note)), *grids[1:])
