"""What a source covers of a target, as a document to be finished by people: Markdown.

Full texts side by side in a table, and empty places for what people find. It can be
pasted where Markdown becomes a document; every text of someone else goes through
`markdown`.
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
from leeruitkomsten.reporting.escape import markdown
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import beside, duplicate_codes, engine_line, entry_title


def render(report: CoverageReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    parts = [f"# {markdown(title(report, style))}", style.say("dekking.vooraf", op=report.on)]
    parts.append(_sets(report, style))
    for label in (report.source, report.target):
        parts += map(markdown, duplicate_codes(label, style))
    if report.attention:
        parts.append(f"## {style.say('dekking.aandacht.sets')}")
        parts.append(_list(_points(report.attention, style)))
    if len(report.units) > 1:
        parts.append(_table(*overview(report, style)))
    for unit in report.units:
        parts += _unit(unit, report, style)
    parts += _around(report, style)
    parts.append(markdown(engine_line(report.engine, style)))
    return "\n\n".join(parts) + "\n"


def _sets(report: CoverageReport, style: Style) -> str:
    both = zip(identity(report.target, style), identity(report.source, style), strict=True)
    head = ("", style.say("dekking.doel"), style.say("dekking.bron"))
    return _table(head, [(name, target, source) for (name, target), (_, source) in both])


def _unit(unit: UnitCoverage, report: CoverageReport, style: Style) -> Iterator[str]:
    yield f"## {markdown(unit_title(unit, report, style))}"
    if not unit.outcomes:
        yield style.say("dekking.leeg")
        return
    rests = rests_on(unit, style)
    lines = [*counts(unit, style), *([rests] if rests else [])]
    yield _list(map(markdown, lines))
    if unit.attention:
        yield _list(_points(unit.attention, style))
    for one in unit.outcomes:
        yield from _outcome(one, style)
    yield markdown(question_of_the_whole(unit, style))
    yield f"**{style.say('dekking.oordeel.eenheid')}**"
    yield _list(style.say(f"dekking.oordeel.{name}") for name in TO_FILL_IN)


def _outcome(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    verdict = style.say(f"dekking.{one.verdict}")
    yield f"### {markdown(one.entry.code)}: {verdict}"
    head = (style.say("dekking.gevraagd"), style.say("dekking.gevonden"))
    rows = [
        (_full(one.entry, style) if first else "", _full(basis.entry, style))
        for first, basis in zip([True, *[False] * len(one.basis)], one.basis, strict=False)
    ]
    yield _table(head, rows or [(_full(one.entry, style), "–")], escaped=True)
    below = list(_below(one, style))
    if below:
        yield _list(below)
    if not one.basis:
        yield from nothing_found(one, style)
        if one.candidates:
            yield _list(
                f"{markdown(entry_title(entry, style))}: {_text(entry, style)}"
                for entry in one.candidates
            )
    yield style.say("dekking.oordeel.leeg")


def _below(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    for basis in one.basis:
        relation = relation_text(basis, style)
        shared = basis.evidence[0].words
        both = style.say("dekking.in-beide", woorden=shared) if shared else ""
        yield markdown(f"{basis.entry.code}: {relation}. {both}")
    if one.uncovered:
        yield markdown(style.say("dekking.alleen-doel", woorden=one.uncovered))
    elif one.basis:
        yield style.say("dekking.alleen-doel.niets")
    yield from (markdown(decision_line(each, style)) for each in one.decisions)
    yield from _points(one.attention, style)


def _around(report: CoverageReport, style: Style) -> Iterator[str]:
    if report.unused:
        codes = tuple(entry.code for entry in report.unused)
        yield markdown(style.say("dekking.ongebruikt", codes=codes))
    yield f"## {style.say('dekking.vragen')}"
    yield _list(style.say(f"dekking.vraag.{name}") for name in QUESTIONS)
    yield f"## {style.say('dekking.wie')}"
    yield "\n\n".join(map(markdown, who_decides(report, style)))


def _full(entry: Entry, style: Style) -> str:
    """Return an outcome for one cell: title, text, and what belongs to it."""
    parts = [f"**{markdown(entry_title(entry, style))}**", _text(entry, style)]
    return "<br>".join([*parts, *map(markdown, beside(entry, style))])


def _text(entry: Entry, style: Style) -> str:
    return markdown(entry.text.strip()) or style.say("leeg")


def _points(points: Iterable[Attention], style: Style) -> Iterator[str]:
    name = style.say("dekking.let-op")
    for point in points:
        yield f"**{name}:** {markdown(attention_text(point, style))}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, escaped: bool = False) -> str:
    lines = [head, ["---"] * len(head)]
    lines += rows if escaped else [[markdown(text) for text in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
