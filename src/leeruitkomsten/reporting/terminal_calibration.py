"""All sets of an opleiding side by side, as a table one can start a meeting from.

A row per group of corresponding outcomes, a column per set, in the order of their
names; a mark where level or load differ. Then per kind how the sets do not line
up. Nothing is added up per hogeschool: that would be a ranking.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from rich.text import Text

from leeruitkomsten.model import CalibrationReport, Entry, Group, Link
from leeruitkomsten.reporting.columns import cell, matrix, side_by_side
from leeruitkomsten.reporting.decisions import decision_sections, told_briefly
from leeruitkomsten.reporting.gaps import Outcomes, gap_sections
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted, describe, duplicate_codes, left_out_lines

Entries = Mapping[tuple[str, str], Entry]
"""Outcomes by id of their set and their own code."""

_CORE = 90
_CODES = 20
_CORE_AT_LEAST = 24


def render(report: CalibrationReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    entries: dict[tuple[str, str], Entry] = {}
    for label in report.sets:
        for entry in label.set.entries():
            entries.setdefault((label.id, entry.code), entry)
    outcomes = Outcomes({key: entry.text for key, entry in entries.items()})
    parts = [
        style.paint(style.say("kalibratie.kop", opleiding=cell(report.programme).plain), "bold"),
        _sets(report, style),
        *(line for label in report.sets for line in duplicate_codes(label, style)),
        _matrix(report, entries, style),
        style.say("kalibratie.tekens") + (style.say("besluit.teken") if report.decisions else ""),
        *decision_sections(report.decisions, style, with_links=True),
        *gap_sections(report.gaps, outcomes, style),
    ]
    if report.left_out:
        parts.append("\n".join(left_out_lines(report.left_out, style)))
    parts.append(textwrap.fill(style.say("kalibratie.slot"), style.width))
    return "\n\n".join(parts) + "\n"


def summary(report: CalibrationReport, style: Style) -> str:
    """Return in one line what was compared and what came of it."""
    shared = sum(len({member.set for member in group.members}) > 1 for group in report.groups)
    told = style.say(
        "kalibratie.samenvatting",
        sets=counted("set", len(report.sets), style),
        groepen=counted("groep", len(report.groups), style),
        gedeeld=shared,
        verschillen=counted("verschil", len(report.gaps), style),
    )
    return told + told_briefly(report.decisions, style)


def _sets(report: CalibrationReport, style: Style) -> str:
    rows = []
    for label in report.sets:
        name = cell(label.id, "bold")
        is_reference = label.id == report.reference
        note = f" ({style.say('kalibratie.referentie')})" if is_reference else ""
        what = cell(label.set.institution + note)
        what.append("\n")
        what.append_text(cell(describe(label.set, style)))
        rows.append([name, what])
    return side_by_side(rows, style, (2, 9))


def _matrix(report: CalibrationReport, entries: Entries, style: Style) -> str:
    """Return the table of groups by sets, or a list where the screen has no room for one."""
    rows = [_row(group, report, entries, style) for group in report.groups]
    names = [cell(label.id, "bold") for label in report.sets]
    widths = [
        max(len(name), *(len(row[2 + column]) for row in rows)) for column, name in enumerate(names)
    ]
    if style.width - sum(min(width, _CODES) + 3 for width in widths) < _CORE_AT_LEAST:
        return "\n".join(_as_list(row, names) for row in rows)
    head = [Text(""), Text(style.say("kalibratie.kern")), *names]
    return matrix(head, rows, style, wide=1)


def _as_list(row: list[Text], names: list[Text]) -> str:
    lines = [f"{row[0]}  {row[1]}"]
    lines += [f"       {name}: {codes}" for name, codes in zip(names, row[2:], strict=True)]
    return "\n".join(lines)


def _row(group: Group, report: CalibrationReport, entries: Entries, style: Style) -> list[Text]:
    core = entries[group.core.set, group.core.code]
    text = core.outcome.title or core.text.strip() or style.say("leeg")
    short = textwrap.shorten(cell(text).plain, _CORE, placeholder=" …")
    cells: list[Text] = [cell(group.id, "dim"), cell(short)]
    for label in report.sets:
        codes = [member.code for member in group.members if member.set == label.id]
        cells.append(_member(label.id, codes, group, entries))
    return cells


def _member(set_id: str, codes: list[str], group: Group, entries: Entries) -> Text:
    if not codes:
        return Text("–", style="dim")
    text = cell(", ".join(codes))
    marks = _marks(set_id, codes, group, entries)
    return text.append(f" {marks}", "yellow") if marks else text


def _marks(set_id: str, codes: list[str], group: Group, entries: Entries) -> str:
    """Return the marks of a cell: ≠ another level than the core, ? unsure, § decided by people."""
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


def _touches(set_id: str, codes: list[str], left: str, right: str, link: Link) -> bool:
    return (left == set_id and bool(set(codes) & set(link.left))) or (
        right == set_id and bool(set(codes) & set(link.right))
    )
