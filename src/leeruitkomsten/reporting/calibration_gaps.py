"""The gaps of a calibration in words: short by default, with the texts where all is asked.

A committee of many sets first wants to see where there is something to talk about. So
by default a gap is a line, no more than `MOST` of a kind are told and the others named,
and texts are shown only of candidates: what may be the counterpart that was not found.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from leeruitkomsten.model import CalibrationReport, Gap, Group
from leeruitkomsten.reporting.calibration_cells import Entries, name_of
from leeruitkomsten.reporting.calibration_tensions import is_tension, tension_text, tensions, texts
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.gaps import KINDS, Outcomes, gap_message, gap_sections, one_line
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import few

MOST = 8
"""How many gaps of a kind are told, unless all are asked for."""

_NAME = 60
_SETS = 2
"""In how many other sets candidates are named for what one hogeschool has alone."""

Told = tuple[str, list[str]]
"""The name by which something is found elsewhere, and the lines that tell it."""


def sections(
    report: CalibrationReport, entries: Entries, outcomes: Outcomes, style: Style
) -> Iterator[str]:
    """Yield what there is to talk about: gaps by kind, tensions, and what is one's own."""
    groups = {group.id: group for group in report.groups}
    if style.everything:
        gaps = [gap for gap in report.gaps if not is_tension(gap) and gap.kind != "profilering"]
        yield from gap_sections(gaps, outcomes, style)
    else:
        told = to_discuss(report)
        for kind in KINDS:
            found = [
                (_whose(gap), _short(gap, groups, entries, outcomes, style))
                for gap in told
                if gap.kind == kind
            ]
            yield from _section(f"verschil.{kind}", found, style)
    tied = [
        (tension.name, _bullet(tension_text(tension, style), style))
        for tension in tensions(report, style)
    ]
    yield from _section("verschil.spanning", tied, style)
    yield from _own(report, entries, style)


def to_discuss(report: CalibrationReport) -> list[Gap]:
    """Return the gaps that are told one by one.

    Tensions are told per two groups, and that others have not what is one's own is told
    where that stands.
    """
    own = {group.id for group in report.groups if group.sharing == "eigen"}
    return [
        gap
        for gap in report.gaps
        if not is_tension(gap)
        and gap.kind != "profilering"
        and (gap.kind != "ontbreekt" or gap.facts["groep"] not in own)
    ]


def _section(key: str, items: Sequence[Told], style: Style) -> Iterator[str]:
    """Yield a section of what there is to tell, each under a name; nothing where there is none."""
    if not items:
        return
    most = len(items) if style.everything else MOST
    told = [
        style.paint(style.say(key, aantal=len(items)), "bold"),
        *_wrapped(style.say(f"{key}.vraag"), style, "  "),
        *(line for _, lines in items[:most] for line in lines),
    ]
    rest = items[most:]
    if rest:
        which = tuple(dict.fromkeys(clean(name) for name, _ in rest))
        named = style.say("verschil.meer", aantal=len(rest), welke=few(which, style))
        told += _bullet(named, style)
    yield "\n".join(told)


def _whose(gap: Gap) -> str:
    """Return the name by which a gap is found elsewhere: its group, else its outcomes."""
    if "groep" in gap.facts:
        return str(gap.facts["groep"])
    sides = ("+".join(codes) for codes in (gap.left, gap.right) if codes)
    return "–".join(sides) or f"{gap.left_set}–{gap.right_set}"


def _short(
    gap: Gap,
    groups: Mapping[str, Group],
    entries: Entries,
    outcomes: Outcomes,
    style: Style,
) -> list[str]:
    if gap.kind != "ontbreekt":
        return _bullet(gap_message(gap, outcomes, style), style)
    group = groups[str(gap.facts["groep"])]
    title = name_of(group, entries, style, _NAME)
    message = style.say("verschil.groep-bij", groep=group.id, titel=title, set=gap.right_set)
    candidates = texts(gap.facts["beste_kandidaten"])
    return [
        *_bullet(message, style),
        *(_one_line(code, gap.right_set, entries, style, "      ? ") for code in candidates),
    ]


def _one_line(code: str, set_id: str | None, entries: Entries, style: Style, indent: str) -> str:
    entry = entries.get((str(set_id), code))
    text = entry.text if entry else ""
    title = f"{entry.outcome.title}: " if entry and entry.outcome.title else ""
    return one_line(code, title + text, style, indent)


def _own(report: CalibrationReport, entries: Entries, style: Style) -> Iterator[str]:
    """Yield what one hogeschool has alone, per hogeschool and without counting them against."""
    groups = [group for group in report.groups if group.sharing == "eigen"]
    if not groups:
        return
    likeness: dict[object, list[Gap]] = {}
    for gap in report.gaps:
        if gap.kind in {"profilering", "ontbreekt"} and texts(gap.facts["beste_kandidaten"]):
            likeness.setdefault(gap.facts["groep"], []).append(gap)
    lines = [
        style.paint(f"{style.say('indeling.eigen')} ({len(groups)})", "bold"),
        *_wrapped(style.say("indeling.eigen.vraag"), style, "  "),
    ]
    for label in report.sets:
        mine = [group for group in groups if group.core.set == label.id]
        lines += [f"  {clean(label.id)}"] if mine else []
        for group in mine:
            for member in group.members:
                if style.everything:
                    text = clean(entries[member.set, member.code].text)
                    lines += _wrapped(f"{clean(member.code)}  {text}", style, "    ")
                else:
                    lines.append(_one_line(member.code, member.set, entries, style, "    "))
            lines += _likeness(likeness.get(group.id, ()), style)
    yield "\n".join(lines)


def _likeness(gaps: Sequence[Gap], style: Style) -> list[str]:
    """Return what comes nearest to what one hogeschool has alone, in the other sets."""
    if not gaps:
        return []
    shown = gaps if style.everything else gaps[:_SETS]
    near = [
        style.say(
            "indeling.eigen.bij",
            kandidaten=texts(gap.facts["beste_kandidaten"]),
            set=gap.right_set,
        )
        for gap in shown
    ]
    told = style.say("indeling.eigen.lijkt-op", kandidaten="; ".join(near))
    return _wrapped(clean(told), style, "      ? ")


def _bullet(text: str, style: Style) -> list[str]:
    return _wrapped(clean(text), style, "  • ")


def _wrapped(text: str, style: Style, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        style.width,
        initial_indent=indent,
        subsequent_indent=" " * (len(indent) + 2),
        break_on_hyphens=False,  # codes and names of sets have them
    )
