"""All sets of an opleiding side by side, as a table one can start a meeting from.

A row per group of corresponding outcomes, a column per set, in the order of their
names; a mark where level or load differ. Then what each set has of the reference, and
per kind how the sets do not line up. Nothing adds up to a grade or an order of
hogescholen.
"""

from __future__ import annotations

import textwrap

from leeruitkomsten.model import CalibrationReport
from leeruitkomsten.reporting.alignment import questions_section, reference_section
from leeruitkomsten.reporting.calibration_cells import entries_of
from leeruitkomsten.reporting.calibration_gaps import sections
from leeruitkomsten.reporting.calibration_table import table
from leeruitkomsten.reporting.columns import cell, side_by_side
from leeruitkomsten.reporting.decisions import decision_sections, told_briefly
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.gaps import Outcomes
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import (
    counted,
    describe,
    duplicate_codes,
    engine_line,
    left_out_lines,
    sharing_text,
)


def render(report: CalibrationReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    entries = entries_of(report)
    outcomes = Outcomes({key: entry.text for key, entry in entries.items()})
    title = style.say("kalibratie.kop", opleiding=report.programme)
    parts = [
        style.paint(textwrap.fill(clean(title), style.width), "bold"),
        _programmes(report, style),
        _sets(report, style),
        *(line for label in report.sets for line in duplicate_codes(label, style)),
        table(report, entries, style),
        _legend(report, style),
        *decision_sections(report.decisions, style, with_links=True),
        reference_section(report, style),
        *sections(report, entries, outcomes, style),
        questions_section(report, style) if style.questions else "",
        "\n".join(left_out_lines(report.left_out, style)) if report.left_out else "",
        textwrap.fill(
            f"{style.say('kalibratie.slot')} {engine_line(report.engine, style)}", style.width
        ),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _programmes(report: CalibrationReport, style: Style) -> str:
    """Return that these are sets of several programmes; nothing where they are of one."""
    names = {label.set.programme.name.casefold() for label in report.sets}
    if len(names) < 2:
        return ""
    return textwrap.fill(style.say("kalibratie.opleidingen", aantal=len(names)), style.width)


def _legend(report: CalibrationReport, style: Style) -> str:
    sharing = sharing_text(report, style)
    marks = style.say("kalibratie.tekens")
    marks += style.say("besluit.teken") if report.decisions else ""
    return "\n".join([marks, textwrap.fill(sharing, style.width)])


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
    return side_by_side(rows, style, (0, 1))
