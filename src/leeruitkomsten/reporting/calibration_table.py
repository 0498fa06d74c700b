"""The table of a calibration: a row per group, a column per set, in three parts.

What is shared by nearly all hogescholen comes first, then what there is to talk about.
What is one hogeschool's own stands in a list of its own: a table of it is all dashes.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from rich.text import Text

from leeruitkomsten.model import CalibrationReport, Group
from leeruitkomsten.reporting.calibration_cells import Entries, GroupCell, group_cell, name_of
from leeruitkomsten.reporting.columns import cell, matrix
from leeruitkomsten.reporting.style import Style

_CODES = 20
_CORE_AT_LEAST = 24


def table(report: CalibrationReport, entries: Entries, style: Style) -> str:
    """Return the groups by sets, as a list where the screen has no room for a table."""
    parts = [
        (sharing, [_row(group, report, entries, style) for group in groups])
        for sharing in ("gedeeld", "gesprek")
        if (groups := [group for group in report.groups if group.sharing == sharing])
    ]
    if not parts:
        return ""
    rows = [row for _, each in parts for row in each]
    names = [cell(label.id, "bold") for label in report.sets]
    widths = [
        max(len(name), *(len(row[2 + column]) for row in rows)) for column, name in enumerate(names)
    ]
    if style.width - sum(min(width, _CODES) + 3 for width in widths) < _CORE_AT_LEAST:
        return "\n".join(_as_lists(parts, names, style))
    head = [Text(""), Text(style.say("kalibratie.kern")), *names]
    blank = [Text("")] * len(names)
    told: list[list[Text]] = []
    for sharing, each in parts:
        told += [[Text("")] * (2 + len(names))] if told else []
        told += [[Text(""), Text(style.say(f"indeling.{sharing}"), style="bold"), *blank], *each]
    return matrix(head, told, style, wide=1)


def _as_lists(
    parts: list[tuple[str, list[list[Text]]]], names: list[Text], style: Style
) -> Iterator[str]:
    for place, (sharing, rows) in enumerate(parts):
        if place:
            yield ""
        yield style.paint(style.say(f"indeling.{sharing}"), "bold")
        for row in rows:
            room = max(style.width - len(row[0]) - 2, _CORE_AT_LEAST)
            yield f"{row[0]}  {textwrap.shorten(row[1].plain, room, placeholder=' …')}"
            yield from (
                f"       {name}: {codes}" for name, codes in zip(names, row[2:], strict=True)
            )


def _row(group: Group, report: CalibrationReport, entries: Entries, style: Style) -> list[Text]:
    cells: list[Text] = [cell(group.id, "dim"), cell(name_of(group, entries, style))]
    cells += (_cell(group_cell(label.id, group, entries)) for label in report.sets)
    return cells


def _cell(found: GroupCell) -> Text:
    text = cell(found.text, "" if found.codes else "dim")
    return text.append(f" {found.marks}", "yellow") if found.marks else text
