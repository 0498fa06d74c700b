"""All sets of an opleiding side by side, as a workbook: groups by sets, and what differs."""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model import CalibrationReport, CoveredReference, Gap
from leeruitkomsten.office.workbooks import Column, Page, Sheet, Value
from leeruitkomsten.reporting.calibration_cells import Entries, entries_of, group_cell, name_of
from leeruitkomsten.reporting.calibration_tensions import is_tension, tension_text, tensions
from leeruitkomsten.reporting.gaps import Outcomes, gap_message
from leeruitkomsten.reporting.proposal import SHARINGS
from leeruitkomsten.reporting.sheets import (
    TEXT,
    about,
    book,
    column,
    decisions_sheet,
    full_text,
    sets_told,
    sheet,
)
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.terminal_calibration import summary
from leeruitkomsten.reporting.words import (
    duplicate_codes,
    engine_line,
    left_out_lines,
    sharing_text,
)

_GAPS = (
    ("soort", 26), ("groep", 10), ("kern", 40), ("verschil", 50), ("tekst", TEXT), ("vraag", 44),
    ("afspraak", 40),
)  # fmt: skip
_TEXTS = (("sets", 18), ("code", 14), ("tekst", TEXT), ("groep", 10), ("indeling", 30))


def render(report: CalibrationReport, style: Style) -> bytes:
    """Return the report as a workbook."""
    entries = entries_of(report)
    title = style.say("kalibratie.kop", opleiding=report.programme)
    sheets = (
        _about(title, report, style),
        _matrix(report, entries, style),
        sheet("verschillen", _GAPS, _gaps(report, entries, style), style, frozen=0),
        _reference(report, entries, style),
        sheet("teksten", _TEXTS, _texts(report, entries, style), style, frozen=2),
        decisions_sheet(report.decisions, style),
    )
    return book(title, sheets, style)


def _about(title: str, report: CalibrationReport, style: Style) -> Page:
    marks = style.say("kalibratie.tekens")
    marks += style.say("besluit.teken") if report.decisions else ""
    left_out = left_out_lines(report.left_out, style) if report.left_out else ()
    parts = {
        "": (style.say("uitlegblad.kalibreer"), style.say("uitlegblad.gele-kolommen")),
        style.say("blad.matrix"): (*(marks.split("\n")), sharing_text(report, style)),
        style.say("uitlegblad.sets"): (
            *sets_told(report.sets, style),
            *(line for label in report.sets for line in duplicate_codes(label, style)),
            *left_out,
        ),
        style.say("uitlegblad.telling"): (
            summary(report, style),
            engine_line(report.engine, style),
        ),
        style.say("uitlegblad.niet"): (
            style.say("kalibratie.slot"),
            style.say("uitlegblad.niet-terug"),
        ),
    }
    return about(title, parts, style)


def _matrix(report: CalibrationReport, entries: Entries, style: Style) -> Sheet:
    heads = [column("indeling", 22, style), column("groep", 9, style), column("kern", 50, style)]
    heads += [Column(label.id, 20) for label in report.sets]
    heads.append(column("afspraak", 40, style))
    rows = []
    for sharing in SHARINGS:
        for group in report.groups:
            if group.sharing == sharing:
                placed = (group_cell(label.id, group, entries) for label in report.sets)
                cells = [f"{each.text} {each.marks}".strip() for each in placed]
                core = full_text(entries[group.core.set, group.core.code], style)
                rows.append((style.say(f"indeling.{sharing}"), group.id, core, *cells, None))
    return Sheet(style.say("blad.matrix"), tuple(heads), tuple(rows), frozen=2)


def _gaps(report: CalibrationReport, entries: Entries, style: Style) -> Iterator[tuple[Value, ...]]:
    outcomes = Outcomes({key: entry.text for key, entry in entries.items()})
    names = {group.id: name_of(group, entries, style) for group in report.groups}
    for gap in report.gaps:
        if is_tension(gap):
            continue
        group = str(gap.facts["groep"]) if "groep" in gap.facts else None
        yield (
            style.say(f"soort.{gap.kind}"),
            group,
            names.get(group or ""),
            gap_message(gap, outcomes, style),
            "\n\n".join(_told(gap, entries, style)),
            style.say(f"verschil.{gap.kind}.vraag"),
        )
    for tension in tensions(report, style):
        question = style.say("verschil.spanning.vraag")
        yield (
            style.say("soort.spanning"),
            tension.name,
            None,
            tension_text(tension, style),
            None,
            question,
        )


def _told(gap: Gap, entries: Entries, style: Style) -> Iterator[str]:
    """Yield the outcomes a gap is about, each behind the name of its set."""
    for side, codes in ((gap.left_set, gap.left), (gap.right_set, gap.right)):
        for code in codes:
            entry = entries.get((side or "", code))
            if entry is not None:
                yield f"{side}: {full_text(entry, style)}"


def _reference(report: CalibrationReport, entries: Entries, style: Style) -> Sheet | None:
    """Return what each set has of each outcome of the reference; None where there is none."""
    covers = report.reference_covers
    if not covers or report.reference is None:
        return None
    heads = [column("code", 12, style), column("tekst", TEXT, style)]
    heads += [Column(cover.set, 30) for cover in covers]
    heads.append(column("afspraak", 40, style))
    rows = [
        (
            each[0].reference,
            full_text(entries[report.reference, each[0].reference], style),
            *(_how(one, style) for one in each),
            None,
        )
        for each in zip(*(cover.outcomes for cover in covers), strict=True)
    ]
    return Sheet(style.say("blad.referentie"), tuple(heads), tuple(rows), frozen=1)


def _how(one: CoveredReference, style: Style) -> str:
    if one.how == "tegenhanger":
        return style.say("referentieblad.tegenhanger", door=one.by)
    if one.how == "deels":
        why = "; ".join(style.say(f"referentie.{reason}", door=one.by) for reason in one.why)
        return style.say("referentieblad.deels", waarom=why)
    return style.say("referentieblad.geen-besluit" if one.why else "referentieblad.geen")


def _texts(
    report: CalibrationReport, entries: Entries, style: Style
) -> Iterator[tuple[Value, ...]]:
    groups = {
        (member.set, member.code): group for group in report.groups for member in group.members
    }
    for (name, code), entry in entries.items():
        group = groups[name, code]
        sharing = style.say(f"indeling.{group.sharing}")
        yield name, code, full_text(entry, style), group.id, sharing
