"""All sets of an opleiding side by side, for the comment under a pull request.

The table of groups by sets is the picture one starts from; below it what there is to talk
about, what matters most first. What is one hogeschool's own folds open.
"""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model import CalibrationReport, Gap
from leeruitkomsten.reporting.alignment import covered, questions_section
from leeruitkomsten.reporting.calibration_cells import Entries, entries_of, group_cell, name_of
from leeruitkomsten.reporting.calibration_gaps import MOST, to_discuss
from leeruitkomsten.reporting.calibration_tensions import tension_text, tensions
from leeruitkomsten.reporting.escape import posted
from leeruitkomsten.reporting.gaps import KINDS, Outcomes, gap_message
from leeruitkomsten.reporting.markdown import (
    bullets,
    comment,
    fenced,
    folded,
    list_of,
    short,
    table_of,
)
from leeruitkomsten.reporting.markdown_words import (
    Told,
    decided,
    folded_sections,
    named,
    sections,
    sets_table,
)
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.terminal_calibration import summary
from leeruitkomsten.reporting.words import closing_text, duplicate_codes, engine_line, sharing_text

FIRST = ("niveau", "zelfstandigheid", "ontbreekt", "schijnoverlap")
"""Kinds of gaps that matter most: told openly, under the table."""

_CORE = 70
_GROUPS = 40


def render(report: CalibrationReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    entries = entries_of(report)
    closing = f"{closing_text(report, style)} {engine_line(report.engine, style)}"
    if not style.everything:
        closing += f" {style.say('markdown.alles')}"
    parts = [
        f"## {short(style.say('kalibratie.kop', opleiding=report.programme))}",
        posted(summary(report, style)),
        *_tables(report, entries, style),
    ]
    told = {kind: _gaps(kind, report, entries, style) for kind in KINDS}
    parts += sections([told[kind] for kind in FIRST if told[kind][2]], style, MOST)
    parts += _reference(report, style)
    others = [told[kind] for kind in KINDS if kind not in FIRST and told[kind][2]]
    number = sum(len(items) for _, _, items in others)
    parts += folded_sections(style.say("markdown.andere-verschillen", aantal=number), others, style)
    tied = [short(tension_text(each, style), 300) for each in tensions(report, style)]
    if tied:
        question = f"*{style.say('verschil.spanning.vraag')}*"
        title = style.say("verschil.spanning", aantal=len(tied))
        parts.append(folded(title, question, list_of(tied, style, MOST)))
    parts += _own(report, entries, style)
    parts += decided(report.decisions, style)
    if style.questions:
        parts.append(folded(style.say("webb.kop"), fenced(questions_section(report, style))))
    parts += _around(report, style)
    return comment(parts, closing, CalibrationReport, style)


def _tables(report: CalibrationReport, entries: Entries, style: Style) -> Iterator[str]:
    head = ["", style.say("kalibratie.kern"), *(short(label.id) for label in report.sets)]
    told = False
    for sharing in ("gedeeld", "gesprek"):
        rows = []
        for group in report.groups:
            if group.sharing != sharing:
                continue
            placed = (group_cell(label.id, group, entries) for label in report.sets)
            cells = [f"{short(each.text)} {each.marks}".strip() for each in placed]
            rows.append([group.id, short(name_of(group, entries, style), _CORE), *cells])
        if rows:
            told = True
            title = f"### {style.say(f'indeling.{sharing}')} ({len(rows)})"
            yield f"{title}\n\n{table_of(head, rows, style, _GROUPS)}"
    if told:
        yield _legend(report, style)


def _legend(report: CalibrationReport, style: Style) -> str:
    marks = style.say("kalibratie.tekens")
    marks += style.say("besluit.teken") if report.decisions else ""
    lines = [part for line in marks.split("\n") for part in line.split("   ")]
    return f"{posted(' · '.join(lines))}<br>{posted(sharing_text(report, style))}"


def _gaps(kind: str, report: CalibrationReport, entries: Entries, style: Style) -> Told:
    gaps = [gap for gap in to_discuss(report) if gap.kind == kind]
    title = style.say(f"verschil.{kind}", aantal=len(gaps))
    items = [_gap(gap, report, entries, style) for gap in gaps]
    return title, style.say(f"verschil.{kind}.vraag"), items


def _gap(gap: Gap, report: CalibrationReport, entries: Entries, style: Style) -> str:
    outcomes = Outcomes({key: entry.text for key, entry in entries.items()})
    if gap.kind != "ontbreekt":
        return short(gap_message(gap, outcomes, style), 300)
    group = next(each for each in report.groups if each.id == gap.facts["groep"])
    title = name_of(group, entries, style, _CORE)
    told = style.say("verschil.groep-bij", groep=group.id, titel=title, set=gap.right_set)
    best = gap.facts["beste_kandidaten"]
    candidates = [
        named(entries[str(gap.right_set), code], style)
        for code in (best if isinstance(best, tuple) else ())
    ]
    return "<br>".join([short(told, 200), *(f"? {each}" for each in candidates)])


def _reference(report: CalibrationReport, style: Style) -> Iterator[str]:
    if report.reference_covers:
        holding = any(each.holds for each in report.decisions)
        note = "referentie.vraag.besluiten" if holding else "referentie.vraag"
        lines = [
            "<br>".join([f"**{short(each.set)}**", *(short(x, 300) for x in covered(each, style))])
            for each in report.reference_covers
        ]
        yield f"### {style.say('referentie.kop')}\n\n*{style.say(note)}*\n\n{bullets(lines)}"


def _own(report: CalibrationReport, entries: Entries, style: Style) -> Iterator[str]:
    groups = [group for group in report.groups if group.sharing == "eigen"]
    if not groups:
        return
    parts = [f"*{style.say('indeling.eigen.vraag')}*"]
    for label in report.sets:
        mine = [
            named(entries[member.set, member.code], style)
            for group in groups
            if group.core.set == label.id
            for member in group.members
        ]
        if mine:
            parts += [f"**{short(label.id)}**", list_of(mine, style)]
    yield folded(f"{style.say('indeling.eigen')} ({len(groups)})", *parts)


def _around(report: CalibrationReport, style: Style) -> Iterator[str]:
    """Yield which sets these are, and what could not be read as one."""
    reference = style.say("kalibratie.referentie")
    names = [
        f"{short(label.id)} ({reference})" if label.id == report.reference else short(label.id)
        for label in report.sets
    ]
    double = [short(line) for label in report.sets for line in duplicate_codes(label, style)]
    table = sets_table(zip(names, report.sets, strict=True), style)
    yield folded(style.say("markdown.sets", aantal=len(names)), table, *double)
    if report.left_out:
        places = [
            f"{short(each.place.file)}:{each.place.line} {each.code}" for each in report.left_out
        ]
        yield f"### {style.say('kalibratie.overgeslagen')}\n\n{list_of(places, style)}"
