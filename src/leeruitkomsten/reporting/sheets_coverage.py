"""What a source covers of a target, as a workbook to be finished by people."""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model.coverage import CoverageReport, OutcomeCoverage, UnitCoverage
from leeruitkomsten.office.workbooks import Page, Value
from leeruitkomsten.reporting.attention import attention_text
from leeruitkomsten.reporting.coverage_words import (
    QUESTIONS,
    counts,
    identity,
    nothing_found,
    question_of_the_whole,
    relation_text,
    rests_on,
    summary,
    title,
    unit_title,
    who_decides,
)
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.sheets import TEXT, about, book, full_text, sheet
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import duplicate_codes, engine_line, entry_title

_COVERED = (
    ("eenheid", 26), ("code", 12), ("gevraagd", TEXT), ("dekking", 20), ("gevonden", TEXT),
    ("relatie", 40), ("alleen-doel", 30), ("let-op", 40), ("besluit", 30), ("oordeel", 30),
    ("reden", 40),
)  # fmt: skip
_UNITS = (
    ("eenheid", 30), ("telling", 40), ("rust-op", 40), ("let-op", 40), ("vraag", 44),
    ("oordeel", 30), ("reden", 40), ("datum", 14), ("rol", 24),
)  # fmt: skip


def render(report: CoverageReport, style: Style) -> bytes:
    """Return the report as a workbook."""
    name = title(report, style)
    sheets = (
        _about(name, report, style),
        sheet("dekking", _COVERED, _outcomes(report, style), style, frozen=2),
        sheet("eenheden", _UNITS, _units(report, style), style),
    )
    return book(name, sheets, style)


def _about(name: str, report: CoverageReport, style: Style) -> Page:
    both = zip(identity(report.target, style), identity(report.source, style), strict=True)
    target, source = style.say("dekking.doel"), style.say("dekking.bron")
    unused = tuple(entry.code for entry in report.unused)
    parts = {
        "": (
            style.say("dekking.vooraf", op=report.on),
            style.say("uitlegblad.gele-kolommen"),
            style.say("uitlegblad.niet-terug"),
        ),
        style.say("uitlegblad.sets"): (
            *(f"{fact}: {target} {there}; {source} {here}" for (fact, there), (_, here) in both),
            *duplicate_codes(report.source, style),
            *duplicate_codes(report.target, style),
        ),
        style.say("dekking.aandacht.sets"): (
            attention_text(point, style) for point in report.attention
        ),
        style.say("uitlegblad.telling"): (
            summary(report, style),
            style.say("dekking.ongebruikt", codes=unused) if unused else "",
            engine_line(report.engine, style),
        ),
        style.say("dekking.vragen"): (style.say(f"dekking.vraag.{each}") for each in QUESTIONS),
        style.say("dekking.wie"): who_decides(report, style),
    }
    return about(name, parts, style)


def _outcomes(report: CoverageReport, style: Style) -> Iterator[tuple[Value, ...]]:
    for unit in report.units:
        for one in unit.outcomes:
            yield (
                unit_title(unit, report, style),
                one.entry.code,
                full_text(one.entry, style),
                style.say(f"dekking.{one.verdict}"),
                "\n\n".join(full_text(basis.entry, style) for basis in one.basis) or None,
                "\n".join(_found(one, style)),
                ", ".join(one.uncovered) or None,
                "\n".join(attention_text(point, style) for point in one.attention) or None,
                "\n".join(decision_line(each, style) for each in one.decisions) or None,
            )


def _found(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    """Yield what the source has to do with it, or what comes nearest where it has not."""
    for basis in one.basis:
        yield f"{basis.entry.code}: {relation_text(basis, style)}"
    if not one.basis:
        yield from nothing_found(one, style)
        yield from (entry_title(entry, style) for entry in one.candidates)


def _units(report: CoverageReport, style: Style) -> Iterator[tuple[Value, ...]]:
    for unit in report.units:
        yield (
            unit_title(unit, report, style),
            "\n".join(_counts(unit, style)),
            rests_on(unit, style),
            "\n".join(attention_text(point, style) for point in unit.attention) or None,
            question_of_the_whole(unit, style) if unit.outcomes else None,
        )


def _counts(unit: UnitCoverage, style: Style) -> Iterator[str]:
    if unit.outcomes:
        yield from counts(unit, style)
    else:
        yield style.say("dekking.leeg")
