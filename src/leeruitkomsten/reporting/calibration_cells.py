"""What a calibration says per group and set: who is in it, and what is marked there."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from leeruitkomsten.model import CalibrationReport, Entry, Group, Link
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import level_text

Entries = Mapping[tuple[str, str], Entry]
"""Outcomes by id of their set and their own code."""

_CORE = 90


@dataclass(frozen=True, slots=True)
class GroupCell:
    """What one set has of one group.

    `codes` are in the group; `touched` are only linked with it and stand in another.
    `other_levels` are levels, as people write them, that are not those of the core.
    `unsure` where no link of it is certain; `decided` where people decided one.
    """

    codes: tuple[str, ...]
    touched: tuple[str, ...]
    other_levels: tuple[str, ...] = ()
    unsure: bool = False
    decided: bool = False

    @property
    def text(self) -> str:
        """Return the codes, in brackets those that are only linked with it, and – for none."""
        if self.codes:
            return ", ".join(self.codes)
        return f"({', '.join(self.touched)})" if self.touched else "–"

    @property
    def marks(self) -> str:
        """Return what to look at: ≠ another level than the core, ? unsure, § decided by people."""
        other = "≠" if self.other_levels else ""
        return other + ("?" if self.unsure else "") + ("§" if self.decided else "")


def entries_of(report: CalibrationReport) -> Entries:
    """Return the outcomes of all sets."""
    return {
        (label.id, code): entry
        for label in report.sets
        for code, entry in label.set.by_code().items()
    }


def group_cell(set_id: str, group: Group, entries: Entries) -> GroupCell:
    """Return who of a set is in a group, or is only linked with it, and what is marked there."""
    codes = tuple(member.code for member in group.members if member.set == set_id)
    touched = tuple(member.code for member in group.touches if member.set == set_id)
    if not codes:
        return GroupCell((), touched)
    links = [
        link for left, right, link in group.links if _touches(set_id, codes, left, right, link)
    ]
    return GroupCell(
        codes,
        touched,
        other_levels(set_id, codes, group, entries),
        unsure=bool(links) and not any(link.certain for link in links),
        decided=any(link.decision is not None for link in links),
    )


def other_levels(
    set_id: str, codes: Collection[str], group: Group, entries: Entries
) -> tuple[str, ...]:
    """Return the levels of some outcomes that are not those of the core of their group."""
    core = entries[group.core.set, group.core.code].level
    found = (
        text
        for code in codes
        for text in level_text(
            {
                scheme: value
                for scheme, value in entries[set_id, code].level.items()
                if core.get(scheme, value) != value
            }
        )
    )
    return tuple(dict.fromkeys(found))


def name_of(group: Group, entries: Entries, style: Style, most: int = _CORE) -> str:
    """Return what a group is about: the title of its core, else the beginning of its text."""
    return title_of(entries[group.core.set, group.core.code], style, most)


def title_of(entry: Entry, style: Style, most: int = _CORE) -> str:
    """Return the title of an outcome, else the beginning of its text, in one line."""
    text = entry.outcome.title or entry.text.strip() or style.say("leeg")
    return textwrap.shorten(clean(text), most, placeholder=" …")


def _touches(set_id: str, codes: Collection[str], left: str, right: str, link: Link) -> bool:
    return (left == set_id and bool(set(codes) & set(link.left))) or (
        right == set_id and bool(set(codes) & set(link.right))
    )
