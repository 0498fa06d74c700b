"""A table as people see it: rows of cells with text, each with the row it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from leeruitkomsten.model.draft import Remark, Spot

LISTS = "Lijsten"
"""The hidden sheet of our workbooks that drop-downs take their words from."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """The text of one cell, lines kept.

    `covers` says that it is the first of a merged range; `covered` that a merged range whose
    first cell is above or to the left lies over it: its text is then that of the first
    cell, and is to be counted once. `bullets` are the items of lists in it, which are not
    in `text`. `broken` says that the document does not hold its value: `text` is then what
    stands in its place, such as `#REF!` or a formula that was never worked out.
    """

    text: str = ""
    bullets: tuple[str, ...] = ()
    covers: bool = False
    covered: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row, with where it stands; as many cells as its grid is wide."""

    spot: Spot
    cells: tuple[GridCell, ...]

    @property
    def is_empty(self) -> bool:
        """Return whether no cell of its own has anything in it."""
        return not any(
            (cell.text.strip() or cell.bullets) and not cell.covered for cell in self.cells
        )


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet of a workbook, one file with separated values, or one table of a document."""

    file: str
    part: str | None
    rows: tuple[GridRow, ...]
    remarks: tuple[Remark, ...] = ()
