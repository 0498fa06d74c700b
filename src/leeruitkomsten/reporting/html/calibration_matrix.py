"""The matrix of a calibration: groups by sets, in symbols, and in words for who listens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leeruitkomsten.model import CalibrationReport
from leeruitkomsten.reporting.calibration_cells import Entries, GroupCell, group_cell, name_of
from leeruitkomsten.reporting.proposal import SHARINGS
from leeruitkomsten.reporting.style import Style

_TITLE = 70


@dataclass(frozen=True, slots=True)
class CellShown:
    """A cell of the matrix: what is to be seen, and the same in words for who listens."""

    kind: str
    """`has`, `touch` or `none`."""
    codes: str
    levels: str
    marks: str
    heard: str


@dataclass(frozen=True, slots=True)
class RowShown:
    """A row of the matrix: a group."""

    id: str
    title: str
    tied: bool
    cells: tuple[CellShown, ...]


def parts(
    report: CalibrationReport, entries: Entries, style: Style
) -> Iterator[tuple[str, tuple[RowShown, ...]]]:
    """Yield how groups stand, and the rows of those that stand so; nothing where none do."""
    for sharing in SHARINGS:
        rows = tuple(
            RowShown(
                group.id,
                name_of(group, entries, style, _TITLE),
                bool(group.touches),
                tuple(_cell(group_cell(label.id, group, entries), style) for label in report.sets),
            )
            for group in report.groups
            if group.sharing == sharing
        )
        if rows:
            yield sharing, rows


def _cell(found: GroupCell, style: Style) -> CellShown:
    say = style.say
    if not found.codes:
        if not found.touched:
            return CellShown("none", "", "", "", say("html.kalibratie.geen-kort"))
        heard = say("html.kalibratie.alleen-samenhang")
        return CellShown("touch", _codes(found.touched), "", "", heard)
    seen = {
        "ander-niveau-kort": bool(found.other_levels),
        "nakijken": found.unsure,
        "besloten": found.decided,
        "samen": len(found.codes) > 1,
        "samenhang": bool(found.touched),
    }
    marks = "?" if found.unsure else ""
    marks += "§" if found.decided else ""
    marks += "⊕" if len(found.codes) > 1 else ""
    heard = "; ".join(say(f"html.kalibratie.{name}") for name, is_so in seen.items() if is_so)
    return CellShown("has", _codes(found.codes), " / ".join(found.other_levels), marks, heard)


def _codes(codes: tuple[str, ...]) -> str:
    """Return codes below one another."""
    return ",\n".join(codes)
