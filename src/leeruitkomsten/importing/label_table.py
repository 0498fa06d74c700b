"""Tables with labels down the side: one outcome per table, as descriptions of EVLs have it."""

from __future__ import annotations

from dataclasses import dataclass

from leeruitkomsten.importing.headings import SKIP, meaning, plain
from leeruitkomsten.importing.recognise import split_code
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.office.grid import Grid, GridCell, GridRow


@dataclass(frozen=True, slots=True)
class LabelRow:
    """What one row says: its label, the field that names (None: unknown), and what is beside it."""

    spot: Spot
    label: str
    field: str | None
    cell: GridCell
    code: str | None = None
    """The code in the label: `LU1.1 | Je ontwerpt …`."""
    is_heading: bool = False
    """Whether the row is one cell wide, and is no value."""


def read_label_table(grid: Grid, *, unfinished: bool) -> tuple[LabelRow, ...] | None:
    """Return the rows of a table with labels down the side; None where it is another one.

    It is one where most rows begin with a label we know, two or more differ, and one is of
    a text; or (`unfinished`) the text belongs to the outcome named above the table. Where the
    first row names other columns as well, it is an ordinary table.
    """
    if not grid.rows or len(grid.rows[0].cells) < 2:
        return None
    rows = [row for row in grid.rows if not row.is_empty]
    own = [row for row in rows if _first(row) and not _is_one_cell(row)]
    fields = [field for row in own if (field := _field(row)[0]) is not None]
    if not own or 2 * len(fields) <= len(own):
        return None
    by_code = all(_field(row)[1] for row in own)
    if not by_code and (len(set(fields)) < 2 or not ("tekst" in fields or unfinished)):
        return None
    head = [meaning(cell.text)[0] for cell in rows[0].cells if not cell.covered]
    if sum(field is not None for field in head) > 1:
        return None
    return tuple(_rows(rows))


def _rows(rows: list[GridRow]) -> list[LabelRow]:
    found: list[LabelRow] = []
    for row in rows:
        beside = _beside(row)
        if _is_one_cell(row):
            found.append(LabelRow(row.spot, _first(row), None, beside, is_heading=True))
            continue
        label = _first(row)
        field, code = _field(row)
        if not label and found and not found[-1].is_heading:
            label, field, code = found[-1].label, found[-1].field, None
        found.append(LabelRow(row.spot, label, field, beside, code))
    return found


def _first(row: GridRow) -> str:
    cell = row.cells[0]
    return "" if cell.covered else plain(cell.text).rstrip(":").strip()


def _field(row: GridRow) -> tuple[str | None, str | None]:
    """Return the field that a label names, and the code that stands in it."""
    label = _first(row)
    field = meaning(label)[0]
    if field is not None:
        return (None, None) if field == SKIP else (field, None)
    coded = split_code(label)
    if coded.code is not None and not coded.rest and coded.kind != "unit":
        return "tekst", coded.code
    return None, None


def _beside(row: GridRow) -> GridCell:
    cells = [cell for cell in row.cells[1:] if not cell.covered]
    text = "\n".join(cell.text.strip() for cell in cells if cell.text.strip())
    return GridCell(text, tuple(item for cell in cells for item in cell.bullets))


def _is_one_cell(row: GridRow) -> bool:
    """Return whether a row is one cell, merged over all columns."""
    first, *others = row.cells
    return (
        bool(first.text.strip())
        and not first.covered
        and all(cell.covered and cell.text == first.text for cell in others)
    )
