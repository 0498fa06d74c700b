"""What a source covers of a target, as an examinator reads it on a screen.

The target stands on the left, for that is what is asked; what the source has stands
beside it, in full. What people have to fill in is left empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from leeruitkomsten.model.coverage import (
    COVERED,
    NOT_FOUND,
    Attention,
    Basis,
    CoverageReport,
    OutcomeCoverage,
    UnitCoverage,
)
from leeruitkomsten.reporting.attention import attention_text
from leeruitkomsten.reporting.columns import cell, matrix, side_by_side
from leeruitkomsten.reporting.coverage_words import (
    QUESTIONS,
    TO_FILL_IN,
    counts,
    identity,
    nothing_found,
    overview,
    question_of_the_whole,
    relation_text,
    rests_on,
    summary,
    title,
    unit_title,
    who_decides,
)
from leeruitkomsten.reporting.decisions import decided_beside
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.sides import entry_cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import duplicate_codes, engine_line, entry_title, few
from leeruitkomsten.reporting.wrapping import paragraph

__all__ = ["render", "summary"]

_RATIOS = (10, 5, 10)
_SETS = (0, 10, 10)
_LOOKS = {COVERED: "green", NOT_FOUND: "yellow"}
_INDENT = "    "


def render(report: CoverageReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    parts = [
        style.paint(clean(title(report, style)), "bold"),
        paragraph(style.say("dekking.vooraf", op=report.on), style),
        _sets(report, style),
    ]
    for label in (report.source, report.target):
        parts += (paragraph(line, style) for line in duplicate_codes(label, style))
    if report.attention:
        head = style.paint(style.say("dekking.aandacht.sets"), "bold")
        parts.append("\n".join([head, *_points(report.attention, style, "  ")]))
    if len(report.units) > 1:
        heads, rows = overview(report, style)
        cells = [[cell(each) for each in row] for row in rows]
        parts.append(matrix([cell(each, "dim") for each in heads], cells, style, wide=0))
    for unit in report.units:
        parts += _unit(unit, report, style)
    parts += _around(report, style)
    parts.append(paragraph(engine_line(report.engine, style), style))
    return "\n\n".join(parts) + "\n"


def _sets(report: CoverageReport, style: Style) -> str:
    rows = [
        [Text(""), Text(style.say("dekking.doel"), "bold"), Text(style.say("dekking.bron"), "bold")]
    ]
    both = zip(identity(report.target, style), identity(report.source, style), strict=True)
    rows += [
        [cell(name, "dim"), cell(target), cell(source)] for (name, target), (_, source) in both
    ]
    return side_by_side(rows, style, _SETS)


def _unit(unit: UnitCoverage, report: CoverageReport, style: Style) -> Iterator[str]:
    head = style.paint(clean(unit_title(unit, report, style)), "bold", "underline")
    if not unit.outcomes:
        yield f"{head}\n  {style.say('dekking.leeg')}"
        return
    lines = [head]
    lines += (paragraph(line, style, "  ") for line in counts(unit, style))
    rests = rests_on(unit, style)
    lines += [paragraph(rests, style, "  ")] if rests else []
    lines += _points(unit.attention, style, "  ")
    yield "\n".join(lines)
    heads = (style.say("dekking.gevraagd"), "", style.say("dekking.gevonden"))
    yield side_by_side([[Text(head, "dim") for head in heads]], style, _RATIOS)
    for one in unit.outcomes:
        yield _outcome(one, style)
    yield paragraph(question_of_the_whole(unit, style), style)
    empty = [style.say(f"dekking.oordeel.{name}") for name in TO_FILL_IN]
    yield "\n".join([style.say("dekking.oordeel.eenheid"), *(f"  {line}" for line in empty)])


def _outcome(one: OutcomeCoverage, style: Style) -> str:
    verdict = Text(style.say(f"dekking.{one.verdict}"), f"bold {_LOOKS.get(one.verdict, '')}")
    if one.basis and not any(basis.certain for basis in one.basis):
        verdict.append("\n" + style.say("diff.nakijken"), "dim")
    source = Text("\n").join(entry_cell(basis.entry, style) for basis in one.basis)
    if not one.basis:
        source = cell("–", "dim")
    table = side_by_side([[entry_cell(one.entry, style), verdict, source]], style, _RATIOS)
    return "\n".join([table, *_below(one, style)])


def _below(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    """Yield what speaks for and against, and where to write down what people think."""
    for basis in one.basis:
        yield paragraph(_relation(basis, style), style, f"{_INDENT}+ ")
    if one.uncovered:
        words = few(one.uncovered, style)
        yield paragraph(style.say("dekking.alleen-doel", woorden=words), style, f"{_INDENT}− ")
    elif one.basis:
        yield paragraph(style.say("dekking.alleen-doel.niets"), style, f"{_INDENT}+ ")
    yield from decided_beside(one.decisions, style, _INDENT)
    yield from _points(one.attention, style, _INDENT)
    if not one.basis:
        yield from (paragraph(line, style, _INDENT) for line in nothing_found(one, style))
        for entry in one.candidates:
            text = f"{entry_title(entry, style)}: {entry.text.strip() or style.say('leeg')}"
            yield paragraph(text, style, f"{_INDENT}? ")
    yield _INDENT + style.say("dekking.oordeel.leeg")


def _relation(basis: Basis, style: Style) -> str:
    relation = relation_text(basis, style)
    shared = few(basis.evidence[0].words, style)
    both = style.say("dekking.in-beide", woorden=shared) if shared else ""
    return f"{basis.entry.code}: {relation}. {both}".rstrip()


def _points(points: Iterable[Attention], style: Style, indent: str) -> Iterator[str]:
    for point in points:
        text = paragraph(attention_text(point, style), style, f"{indent}! ")
        yield style.paint(text, "yellow") if "\n" not in text else text


def _around(report: CoverageReport, style: Style) -> Iterator[str]:
    """Yield what is not in any unit: what is left of the source, questions, who decides."""
    if report.unused:
        codes = tuple(entry.code for entry in report.unused)
        yield paragraph(style.say("dekking.ongebruikt", codes=codes), style)
    head = style.paint(style.say("dekking.vragen"), "bold")
    asked = (paragraph(style.say(f"dekking.vraag.{name}"), style, "  • ") for name in QUESTIONS)
    yield "\n".join([head, *asked])
    head = style.paint(style.say("dekking.wie"), "bold")
    yield "\n".join([head, *(paragraph(line, style, "  ") for line in who_decides(report, style))])
