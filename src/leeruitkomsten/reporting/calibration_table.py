"""The table of a calibration: a row per group, a column per set, in three parts.

What is shared by nearly all hogescholen comes first, then what there is to talk about.
What is one hogeschool's own stands in a list of its own: a table of it is all dashes.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.text import Text

from leeruitkomsten.model import CalibrationReport, Entry, Group, Link
from leeruitkomsten.reporting.columns import cell, matrix
from leeruitkomsten.reporting.style import Style

Entries = Mapping[tuple[str, str], Entry]
"""Outcomes by id of their set and their own code."""

_CORE = 90
_CODES = 20
_CORE_AT_LEAST = 24


def entries_of(report: CalibrationReport) -> Entries:
    """Return every outcome of every set; where a code stands twice in one, the first."""
    return {
        (label.id, code): entry
        for label in report.sets
        for code, entry in label.set.by_code().items()
    }


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


@dataclass(frozen=True, slots=True)
class Placed:
    """Who of a set is in a group, and who is only linked with it; `marks` say what to look at.

    ≠ another level than the core, ? unsure, § decided by people.
    """

    codes: tuple[str, ...]
    touching: tuple[str, ...]
    marks: str

    @property
    def text(self) -> str:
        """Return the codes, in brackets those that are only linked with it, and – for none."""
        if self.codes:
            return ", ".join(self.codes)
        return f"({', '.join(self.touching)})" if self.touching else "–"


def placed_in(set_id: str, group: Group, entries: Entries) -> Placed:
    """Return what stands in the cell of a group and a set."""
    codes = tuple(member.code for member in group.members if member.set == set_id)
    touching = tuple(member.code for member in group.touches if member.set == set_id)
    return Placed(codes, touching, _marks(set_id, codes, group, entries) if codes else "")


def name_of(group: Group, entries: Entries, style: Style, most: int = _CORE) -> str:
    """Return what a group is about: the title of its core, else the beginning of its text."""
    core = entries[group.core.set, group.core.code]
    text = core.outcome.title or core.text.strip() or style.say("leeg")
    return textwrap.shorten(cell(text).plain, most, placeholder=" …")


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
    for label in report.sets:
        placed = placed_in(label.id, group, entries)
        text = cell(placed.text, "" if placed.codes else "dim")
        cells.append(text.append(f" {placed.marks}", "yellow") if placed.marks else text)
    return cells


def _marks(set_id: str, codes: Sequence[str], group: Group, entries: Entries) -> str:
    core = entries[group.core.set, group.core.code].level
    levels = [entries[set_id, code].level for code in codes]
    differs = any(
        level.get(scheme, value) != value for level in levels for scheme, value in core.items()
    )
    links = [
        link for left, right, link in group.links if _touches(set_id, codes, left, right, link)
    ]
    unsure = bool(links) and not any(link.certain for link in links)
    decided = any(link.decision is not None for link in links)
    return ("≠" if differs else "") + ("?" if unsure else "") + ("§" if decided else "")


def _touches(set_id: str, codes: Sequence[str], left: str, right: str, link: Link) -> bool:
    return (left == set_id and bool(set(codes) & set(link.left))) or (
        right == set_id and bool(set(codes) & set(link.right))
    )
