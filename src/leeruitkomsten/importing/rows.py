"""From tables to drafts of outcomes, every row accounted for.

Each row with something in it ends in exactly one place: it begins an outcome, it is a part of
one, it is structure (heads, names of units, the example of our template), or it is unread, and
the reason is told. Nothing is guessed where two readings are possible: that is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from leeruitkomsten.importing.headings import ESSENTIAL, Head, find_head
from leeruitkomsten.importing.programme import is_about, stated_in
from leeruitkomsten.importing.qualifications import has_qualifications, read_qualifications
from leeruitkomsten.importing.table import read_table
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Harvest, ReadTable, Remark, Spot
from leeruitkomsten.office.grid import LISTS, Grid

_EXPLANATION = frozenset({"uitleg", "toelichting", "instructie", "explanation", "instructions"})


def harvest_of_grids(
    file: str,
    grids: Sequence[Grid],
    *,
    columns: Mapping[str, str] = MappingProxyType({}),
) -> Harvest:
    """Return what stands in the tables of one document.

    `columns` is what people said of columns: one of `headings.FIELDS` by the head.
    """
    return together(file, [_harvest(file, grid, columns) for grid in grids])


def together(file: str, harvests: Sequence[Harvest]) -> Harvest:
    """Return several harvests of one document as one."""
    return Harvest(
        file,
        tuple(draft for each in harvests for draft in each.drafts),
        tuple(spot for each in harvests for spot in each.structure),
        tuple(one for each in harvests for one in each.unread),
        tuple(one for each in harvests for one in each.remarks),
        tuple(one for each in harvests for one in each.tables),
        tuple(one for each in harvests for one in each.stated),
        tuple(one for each in harvests for one in each.qualifications),
    )


def _harvest(file: str, grid: Grid, columns: Mapping[str, str]) -> Harvest:
    filled = tuple(row.spot for row in grid.rows if not row.is_empty)
    if not filled:
        empty = Remark(Spot(file, grid.part, 1), Term("import.blad-leeg"))
        return Harvest(file, (), remarks=(*grid.remarks, empty))
    if is_about(grid):
        stated, unread = stated_in(grid)
        told = {one.spot for one in unread}
        structure = tuple(spot for spot in filled if spot not in told)
        return Harvest(file, (), structure, unread, grid.remarks, stated=stated)
    head = find_head(grid, columns)
    if head is None and (grid.part or "").strip().lower() in _EXPLANATION:
        said = Remark(filled[0], Term("import.blad-uitleg"))
        return Harvest(file, (), filled, remarks=(*grid.remarks, said))
    if head is None and grid.part == LISTS:  # what drop-downs of ours take their words from
        return Harvest(file, (), filled)
    if head is None:
        return _unread(file, grid, filled, Term("import.geen-koppen"))
    return _with_head(file, grid, head)


def _with_head(file: str, grid: Grid, head: Head) -> Harvest:
    at = grid.rows[head.rows[0]].spot
    table = ReadTable(at, head.columns)
    in_head = tuple(grid.rows[index].spot for index in head.rows)
    filled = tuple(row.spot for row in grid.rows if not row.is_empty and row.spot not in in_head)
    blocked = _blocked(head)
    if blocked is not None:
        harvest = _unread(file, grid, filled, blocked)
        return together(file, [Harvest(file, (), in_head, tables=(table,)), harvest])
    doubts = (
        Remark(at, Term("import.kolom-dubbel", {"koppen": _quoted(heads), "veld": field}))
        for field, heads in head.doubted.items()
    )
    listed = has_qualifications(grid, head)
    read = (read_qualifications if listed else read_table)(file, grid, head)
    above = Harvest(file, (), in_head, remarks=(*grid.remarks, *doubts), tables=(table,))
    return together(file, [above, read])


def _blocked(head: Head) -> Term | None:
    """Return why no row below these heads can be read, None where they can."""
    for field in ESSENTIAL:
        if field in head.doubted:
            facts = {"koppen": _quoted(head.doubted[field]), "veld": field}
            return Term("import.kolom-welke", facts)
    if "tekst" not in head.fields:
        others = [each.heading for each in head.unknown]
        return Term("import.kolom-tekst", {"koppen": _quoted(others) if others else "–"})
    return None


def _quoted(heads: Sequence[str]) -> str:
    return ", ".join(f"‘{head}’" for head in heads)


def _unread(file: str, grid: Grid, spots: Sequence[Spot], why: Term) -> Harvest:
    return Harvest(file, (), (), tuple(Remark(spot, why) for spot in spots), grid.remarks)
