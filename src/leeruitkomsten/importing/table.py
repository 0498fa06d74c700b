"""The rows below the heads of a table, read one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from leeruitkomsten.importing import cells
from leeruitkomsten.importing.headings import Head, plain
from leeruitkomsten.importing.units import Opened, drafts_of
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import DraftUnit, Harvest, Remark, Spot
from leeruitkomsten.model.outcome import NO_LEVEL
from leeruitkomsten.office.grid import Grid, GridCell, GridRow

EXAMPLE = "VOORBEELD"
"""What stands in the cell for the code of the example row in our template."""
_UNIT_FIELDS = ("eenheid", "eenheid-code", "eenheid-naam", "eenheid-ec", "eenheid-niveau")
_GOES_ON = frozenset({"indicatoren", "context", "eindkwalificaties", "vervangt"})
_UNIT_WORD = re.compile(
    r"(?:EVL|eenheid|module|onderwijseenheid|leereenheid|OE|blok|unit)(?![^\W\d_])", re.IGNORECASE
)
_TOTAL = re.compile(r"(?:sub)?totaal\b|(?:sub)?total\b", re.IGNORECASE)
_CODE_LIKE = re.compile(r"(?=\S*$|.*\d)\S.{0,39}", re.DOTALL)


def read_table(file: str, grid: Grid, head: Head) -> Harvest:
    """Return what the rows below the heads of a table hold; the heads are not counted."""
    reader = _Reader(grid, head)
    for index in range(head.rows[-1] + 1, len(grid.rows)):
        if not grid.rows[index].is_empty:
            reader.read(index)
    above = [row for row in grid.rows[: head.rows[0]] if not row.is_empty]
    reader.structure[:0] = [row.spot for row in above]
    heading = {each.field: each for each in head.columns if each.field}
    drafts, remarks = drafts_of(reader.opened, grid.rows[head.rows[0]].spot, heading)
    return Harvest(
        file,
        drafts,
        tuple(reader.structure),
        tuple(reader.unread),
        (*(Remark(row.spot, _above(row)) for row in above), *reader.remarks, *remarks),
    )


def _above(row: GridRow) -> Term:
    said = " · ".join(plain(cell.text) for cell in row.cells if not cell.covered and cell.text)
    return Term("import.boven-koppen", {"tekst": said})


class _Reader:
    """Reads rows, and keeps where each of them went."""

    def __init__(self, grid: Grid, head: Head) -> None:
        self.opened: list[Opened] = []
        self.structure: list[Spot] = []
        self.unread: list[Remark] = []
        self.remarks: list[Remark] = []
        self._grid = grid
        self._fields = head.fields
        self._level_columns = [
            (name.partition(":")[2], at)
            for name, at in self._fields.items()
            if name.startswith("niveau:")
        ]
        self._heads = _texts(grid.rows[head.rows[-1]])
        self._heading = cells.NO_UNIT

    def read(self, index: int) -> None:
        """Read the row at an index of the grid, which has something in it."""
        row = self._grid.rows[index]
        own = dict(self._own(row))
        code = cells.name_of(own["code"]) if "code" in own else ""
        if code.upper() == EXAMPLE:
            self._is_structure(row, Term("import.voorbeeldrij"))
        elif _texts(row) == self._heads:
            self._is_structure(row, Term("import.koppen-herhaald"))
        elif self._is_heading(index, row, own):
            self._begin_unit(row, own)
        elif any(own[name].broken for name in ("code", "tekst") if name in own):
            self._leave(row, Term("import.geen-waarde"))
        elif "tekst" in own or code:
            self._begin(index, row, own, code)
        else:
            self._go_on(row, own)

    def _own(self, row: GridRow) -> Iterator[tuple[str, GridCell]]:
        for name, at in self._fields.items():
            cell = row.cells[at]
            if (cell.text.strip() or cell.bullets) and not cell.covered:
                yield name, cell

    def _is_structure(self, row: GridRow, says: Term) -> None:
        self.structure.append(row.spot)
        self.remarks.append(Remark(row.spot, says))

    def _leave(self, row: GridRow, why: Term) -> None:
        self.unread.append(Remark(row.spot, why))

    # Units.

    def _is_heading(self, index: int, row: GridRow, own: Mapping[str, GridCell]) -> bool:
        """Return whether a row has no more in it than the head of a unit."""
        filled = _filled(row)
        first = cells.name_of(row.cells[filled[0]])
        if _TOTAL.match(first) or any(row.cells[at].broken for at in filled):
            return False
        of_unit = [name for name in own if name in _UNIT_FIELDS]
        if of_unit and len(own) == len(filled) and set(own) <= {*_UNIT_FIELDS, "ec", "niveau"}:
            return "eenheid-ec" not in own or len(of_unit) > 1
        if len(filled) > 1:
            return False
        if _UNIT_WORD.match(first) and (_spans(row, filled[0]) or "tekst" not in own):
            return True
        has_units = any(name in self._fields for name in _UNIT_FIELDS)
        loose = not own.keys() & {"tekst", "indicatoren", *_GOES_ON} or _spans(row, filled[0])
        return not has_units and loose and self._begins_at(index + 1) and "code" not in own

    def _begins_at(self, index: int) -> bool:
        """Return whether the row at an index begins an outcome."""
        if index >= len(self._grid.rows):
            return False
        own = {name for name, _ in self._own(self._grid.rows[index])}
        return "tekst" in own and ("code" in own or "code" not in self._fields)

    def _begin_unit(self, row: GridRow, own: Mapping[str, GridCell]) -> None:
        unit = self._unit(row, own)
        if unit == cells.NO_UNIT:
            unit = cells.unit_in(row.cells[_filled(row)[0]].text)
        elif "ec" in own and unit.credits is None:
            load = cells.credits_in(own["ec"].text)
            unit = cells.joined(unit, DraftUnit(credits=load))
        self._heading = unit
        says = Term("import.eenheidskop", {"eenheid": _unit_name(unit)})
        self._is_structure(row, says)

    def _unit(self, row: GridRow, own: Mapping[str, GridCell]) -> DraftUnit:
        """Return the unit that a row names, in cells that may be merged with those above."""
        found = {}
        for name in _UNIT_FIELDS:
            at = self._fields.get(name)
            if at is not None and not row.cells[at].broken and not _spanned(row, at):
                found[name] = row.cells[at].text
        unit = cells.unit_in(found["eenheid"]) if found.get("eenheid") else cells.NO_UNIT
        code, called = (plain(found.get(f"eenheid-{one}", "")) or None for one in ("code", "naam"))
        told = (found.get("eenheid-ec", ""), found.get("eenheid-niveau", ""))
        load, level = cells.credits_in(told[0]), cells.level_in(told[1])
        self._tell_odd(row, told[0], load, "import.ec-onbekend", "eenheid-ec" in own)
        self._tell_odd(row, told[1], level, "import.niveau-onbekend", "eenheid-niveau" in own)
        return cells.joined(DraftUnit(code, called, load, level or NO_LEVEL), unit)

    # Outcomes.

    def _begin(self, index: int, row: GridRow, own: Mapping[str, GridCell], code: str) -> None:
        at = self._fields.get("code")
        text = cells.text_of(own["tekst"]) if "tekst" in own else ""
        items = [*own["tekst"].bullets] if "tekst" in own else []
        if not code and at is not None and row.cells[at].covered and not _spanned(row, at):
            facts = {"code": cells.name_of(row.cells[at])}
            self._leave(row, Term("import.code-samen", facts))
            return
        if not text and not items and (_TOTAL.match(code) or not _CODE_LIKE.fullmatch(code)):
            why = "import.totaal" if _TOTAL.match(code) else "import.geen-tekst"
            self._leave(row, Term(why))
            return
        if not text:
            self.remarks.append(Remark(row.spot, Term("import.tekst-leeg")))
        opened = Opened(row.spot, text, code or None, indicators=items, heading=self._heading)
        opened.unit = self._unit(row, own)
        self.opened.append(opened)
        self._add(index, row, own, opened)

    def _go_on(self, row: GridRow, own: Mapping[str, GridCell]) -> None:
        first = cells.name_of(row.cells[_filled(row)[0]])
        if _TOTAL.match(first):
            self._leave(row, Term("import.totaal"))
        elif not own:
            self._leave(row, Term("import.alleen-onbekend"))
        elif self.opened and own.keys() & _GOES_ON:
            opened = self.opened[-1]
            opened.parts.append(row.spot)
            self._add(None, row, own, opened)
        else:
            self._leave(row, Term("import.geen-leeruitkomst"))

    def _add(
        self, index: int | None, row: GridRow, own: Mapping[str, GridCell], to: Opened
    ) -> None:
        """Add what a row says to an outcome; what is there already stays, and that is told."""
        for name, cell in own.items():
            if cell.broken:
                continue
            if name == "indicatoren":
                to.indicators += cells.items_in(cell)
            elif name in ("eindkwalificaties", "vervangt"):
                there = to.qualifications if name == "eindkwalificaties" else to.replaces
                there += [code for code in cells.codes_in(cell) if code not in there]
            elif name in ("titel", "context"):
                self._add_text(row, name, cell, to)
            elif name == "niveau" or name.startswith("niveau:"):
                self._add_level(row, name.partition(":")[2] or "nlqf", cell, to)
            elif name.startswith("vertaling:"):
                to.translations.setdefault(name.partition(":")[2], cells.text_of(cell))
            elif name == "ec":
                self._add_load(index, row, cell, to)
        self._take_load_above(index, row, to)

    def _add_text(self, row: GridRow, name: str, cell: GridCell, to: Opened) -> None:
        said = "\n".join([cells.text_of(cell), *cell.bullets]).strip()
        if name == "titel" and to.title is None:
            to.title = said
        elif name == "context":
            to.context = said if to.context is None else f"{to.context}\n{said}"
        else:
            self.remarks.append(Remark(row.spot, Term("import.niet-overgenomen", {"tekst": said})))

    def _add_level(self, row: GridRow, scheme: str, cell: GridCell, to: Opened) -> None:
        level = cells.level_in(cell.text, scheme)
        if level is not None and not level.keys() & to.level.keys():
            to.level = {**to.level, **level}
        else:
            self._tell_odd(row, cell.text, None, "import.niveau-onbekend", True)

    def _add_load(self, index: int | None, row: GridRow, cell: GridCell, to: Opened) -> None:
        load = cells.credits_in(cell.text)
        if load is None or to.credits is not None:
            self._tell_odd(row, cell.text, None, "import.ec-onbekend", True)
            return
        to.credits = load
        if index is not None and self._merged_down(index, self._fields["ec"]):
            to.credits_shared = row.spot

    def _take_load_above(self, index: int | None, row: GridRow, to: Opened) -> None:
        """Take the load of a cell that is merged with that of an outcome above."""
        at = self._fields.get("ec")
        if index is None or at is None or not row.cells[at].covered or _spanned(row, at):
            return
        above = next((one for one in self.opened[-2::-1]), None)
        if above is not None and above.credits_shared is not None:
            to.credits, to.credits_shared = above.credits, above.credits_shared

    def _merged_down(self, index: int, at: int) -> bool:
        cell = self._grid.rows[index].cells[at]
        below = self._grid.rows[index + 1 : index + 2]
        return cell.covers and any(
            row.cells[at].covered and row.cells[at].text == cell.text for row in below
        )

    def _tell_odd(self, row: GridRow, text: str, value: object, key: str, is_own: bool) -> None:
        if is_own and text.strip() and value is None:
            self.remarks.append(Remark(row.spot, Term(key, {"tekst": plain(text)})))


def _texts(row: GridRow) -> Sequence[str]:
    return [plain(cell.text).lower() for cell in row.cells]


def _filled(row: GridRow) -> list[int]:
    """Return the places of the cells of a row with something of their own."""
    return [
        at
        for at, cell in enumerate(row.cells)
        if (cell.text.strip() or cell.bullets) and not cell.covered
    ]


def _spans(row: GridRow, at: int) -> bool:
    """Return whether a cell is merged with the one on its right."""
    return row.cells[at].covers and row.cells[at + 1 : at + 2] != () and row.cells[at + 1].covered


def _spanned(row: GridRow, at: int) -> bool:
    """Return whether a cell is merged with one on its left in its own row."""
    if not row.cells[at].covered:
        return False
    left = at
    while left >= 0 and row.cells[left].covered:
        left -= 1
    return left >= 0 and row.cells[left].covers and row.cells[left].text == row.cells[at].text


def _unit_name(unit: DraftUnit) -> str:
    return " ".join(part for part in (unit.code, unit.name) if part)
