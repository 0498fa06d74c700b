"""What a sheet says of the set as a whole: two columns, what it is and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leeruitkomsten.importing.headings import plain
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Stated
from leeruitkomsten.office.grid import Grid, GridRow

KEYS: Mapping[str, tuple[str, ...]] = {
    "hogeschool": ("hogeschool", "instelling", "institution"),
    "opleiding": ("opleiding", "naam van de opleiding", "programme"),
    "opleidingscode": ("opleidingscode", "code van de opleiding", "opleiding (code)"),
    "graad": ("graad", "degree"),
    "variant": ("variant",),
    "niveau": ("niveau (nlqf)", "niveau", "nlqf", "level"),
    "studielast": ("studielast (ec)", "studielast", "ec", "study load"),
    "versie": ("versie", "version"),
    "status": ("status",),
    "taal": ("taal", "language"),
}
"""What can be said of a set, by its key, and the words for it in a sheet."""
_KEY_OF = {name: key for key, names in KEYS.items() for name in names}
_HEADS = frozenset({"gegeven", "waarde", "item", "value"})


def is_about(grid: Grid) -> bool:
    """Return whether a table tells of the set as a whole: so says its name, or nearly all of it."""
    names = [name for row in grid.rows if not row.is_empty and (name := _name(row))]
    known = [name for name in names if name in _KEY_OF or name in _HEADS]
    named = plain(grid.part or "").lower() in ("opleiding", "programme")
    enough = len(known) >= 2 and 2 * len(known) > len(names)
    return bool(known) and (named or enough) and all(len(_filled(row)) <= 2 for row in grid.rows)


def stated_in(grid: Grid) -> tuple[tuple[Stated, ...], tuple[Remark, ...]]:
    """Return what the table says of the set, and the rows of which nobody knows what they say."""
    stated, unread = [], []
    for row in grid.rows:
        name, values = _name(row), _filled(row)[1:]
        if row.is_empty or name in _HEADS:
            continue
        if name not in _KEY_OF:
            unread.append(Remark(row.spot, Term("import.gegeven-onbekend", {"naam": name})))
        elif values:
            stated.append(Stated(_KEY_OF[name], values[0], row.spot))
    return tuple(stated), tuple(unread)


def _name(row: GridRow) -> str:
    return next(iter(_filled(row)), "").lower().rstrip(":").strip()


def _filled(row: GridRow) -> list[str]:
    return [*_texts(row)]


def _texts(row: GridRow) -> Iterator[str]:
    for cell in row.cells:
        if cell.text.strip() and not cell.covered:
            yield plain(cell.text)
