"""What a source covers of a target, as a document to be finished by people: Markdown.

Full texts side by side in a table, and empty places for what people find. It can be
pasted where Markdown becomes a document; every text of someone else goes through
`posted`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.model import Entry
from leeruitkomsten.model.coverage import Attention, CoverageReport, OutcomeCoverage, UnitCoverage
from leeruitkomsten.reporting.attention import attention_text
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
    title,
    unit_title,
    who_decides,
)
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.escape import posted
from leeruitkomsten.reporting.markdown import bullets, table
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import beside, duplicate_codes, engine_line, entry_title


def render(report: CoverageReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    parts = [f"# {posted(title(report, style))}", style.say("dekking.vooraf", op=report.on)]
    parts.append(_sets(report, style))
    for label in (report.source, report.target):
        parts += map(posted, duplicate_codes(label, style))
    if report.attention:
        parts.append(f"## {style.say('dekking.aandacht.sets')}")
        parts.append(bullets(_points(report.attention, style)))
    if len(report.units) > 1:
        parts.append(_plain_table(*overview(report, style)))
    for unit in report.units:
        parts += _unit(unit, report, style)
    parts += _around(report, style)
    parts.append(posted(engine_line(report.engine, style)))
    return "\n\n".join(parts) + "\n"


def _sets(report: CoverageReport, style: Style) -> str:
    both = zip(identity(report.target, style), identity(report.source, style), strict=True)
    head = ("", style.say("dekking.doel"), style.say("dekking.bron"))
    return _plain_table(head, [(name, target, source) for (name, target), (_, source) in both])


def _unit(unit: UnitCoverage, report: CoverageReport, style: Style) -> Iterator[str]:
    yield f"## {posted(unit_title(unit, report, style))}"
    if not unit.outcomes:
        yield style.say("dekking.leeg")
        return
    rests = rests_on(unit, style)
    lines = [*counts(unit, style), *([rests] if rests else [])]
    yield bullets(map(posted, lines))
    if unit.attention:
        yield bullets(_points(unit.attention, style))
    for one in unit.outcomes:
        yield from _outcome(one, style)
    yield posted(question_of_the_whole(unit, style))
    yield f"**{style.say('dekking.oordeel.eenheid')}**"
    yield bullets(style.say(f"dekking.oordeel.{name}") for name in TO_FILL_IN)


def _outcome(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    verdict = style.say(f"dekking.{one.verdict}")
    yield f"### {posted(one.entry.code)}: {verdict}"
    head = (style.say("dekking.gevraagd"), style.say("dekking.gevonden"))
    rows = [
        (_full(one.entry, style) if first else "", _full(basis.entry, style))
        for first, basis in zip([True, *[False] * len(one.basis)], one.basis, strict=False)
    ]
    yield table(head, rows or [(_full(one.entry, style), "–")])
    below = list(_below(one, style))
    if below:
        yield bullets(below)
    if not one.basis:
        yield from nothing_found(one, style)
        if one.candidates:
            yield bullets(
                f"{posted(entry_title(entry, style))}: {_text(entry, style)}"
                for entry in one.candidates
            )
    yield style.say("dekking.oordeel.leeg")


def _below(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    for basis in one.basis:
        relation = relation_text(basis, style)
        shared = basis.evidence[0].words
        both = style.say("dekking.in-beide", woorden=shared) if shared else ""
        yield posted(f"{basis.entry.code}: {relation}. {both}")
    if one.uncovered:
        yield posted(style.say("dekking.alleen-doel", woorden=one.uncovered))
    elif one.basis:
        yield style.say("dekking.alleen-doel.niets")
    yield from (posted(decision_line(each, style)) for each in one.decisions)
    yield from _points(one.attention, style)


def _around(report: CoverageReport, style: Style) -> Iterator[str]:
    if report.unused:
        codes = tuple(entry.code for entry in report.unused)
        yield posted(style.say("dekking.ongebruikt", codes=codes))
    yield f"## {style.say('dekking.vragen')}"
    yield bullets(style.say(f"dekking.vraag.{name}") for name in QUESTIONS)
    yield f"## {style.say('dekking.wie')}"
    yield "\n\n".join(map(posted, who_decides(report, style)))


def _full(entry: Entry, style: Style) -> str:
    """Return an outcome for one cell: title, text, and what belongs to it."""
    parts = [f"**{posted(entry_title(entry, style))}**", _text(entry, style)]
    return "<br>".join([*parts, *map(posted, beside(entry, style))])


def _text(entry: Entry, style: Style) -> str:
    return posted(entry.text.strip()) or style.say("leeg")


def _points(points: Iterable[Attention], style: Style) -> Iterator[str]:
    name = style.say("dekking.let-op")
    for point in points:
        yield f"**{name}:** {posted(attention_text(point, style))}"


def _plain_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return table(head, [[posted(text) for text in row] for row in rows])
