"""Two sets side by side, for the comment under a pull request.

What has no counterpart and where level or autonomy differ comes first; then what
corresponds, in a table with the relation in words; the other differences fold open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from leeruitkomsten.model import DiffReport, Entry, Gap, Link
from leeruitkomsten.reporting.decisions import relation_word
from leeruitkomsten.reporting.escape import posted
from leeruitkomsten.reporting.evidence import finding, says_something, words_of
from leeruitkomsten.reporting.gaps import KINDS, Outcomes, gap_message, outcomes_of
from leeruitkomsten.reporting.markdown import comment, fenced, short, table_of
from leeruitkomsten.reporting.markdown_words import (
    Told,
    decided,
    folded_sections,
    named,
    quoted,
    sections,
    sets_table,
)
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.terminal_diff import summary
from leeruitkomsten.reporting.terminal_pairing import explained
from leeruitkomsten.reporting.words import duplicate_codes, engine_line

FIRST = ("ontbreekt", "niveau", "zelfstandigheid", "schijnoverlap")
"""Kinds of gaps that matter most: told openly, before what corresponds."""

_EVIDENCE = 3
Entries = Mapping[str, Entry]


def render(report: DiffReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    title = f"## {style.say('markdown.diff')}"
    closing = f"{style.say('diff.slot')} {engine_line(report.engine, style)}"
    if report.explained:
        return comment([title, fenced(explained(report, style))], closing, DiffReport, style)
    sides = report.left.set.by_code(), report.right.set.by_code()
    labels = (report.left, report.right)
    names = [style.say(f"kant.{side}") for side in ("links", "rechts")]
    parts = [title, sets_table(zip(names, labels, strict=True), style)]
    parts += (short(line) for label in labels for line in duplicate_codes(label, style))
    parts.append(posted(summary(report, style)))
    told = {
        kind: _gaps([gap for gap in report.gaps if gap.kind == kind], kind, report, sides, style)
        for kind in KINDS
    }
    parts += sections([told[kind] for kind in FIRST if told[kind][2]], style)
    parts.append(_links(report, sides, style))
    others = [told[kind] for kind in KINDS if kind not in FIRST and told[kind][2]]
    number = sum(len(items) for _, _, items in others)
    parts += folded_sections(style.say("markdown.andere-verschillen", aantal=number), others, style)
    parts += decided(report.decisions, style)
    return comment(parts, closing, DiffReport, style)


def _gaps(
    gaps: Sequence[Gap],
    kind: str,
    report: DiffReport,
    sides: tuple[Entries, Entries],
    style: Style,
) -> Told:
    outcomes = outcomes_of(report)
    items = [_gap(gap, outcomes, sides, style) for gap in gaps]
    title = style.say(f"verschil.{kind}", aantal=len(gaps))
    return title, style.say(f"verschil.{kind}.vraag"), items


def _gap(gap: Gap, outcomes: Outcomes, sides: tuple[Entries, Entries], style: Style) -> str:
    told = short(gap_message(gap, outcomes, style), 300)
    if gap.left and gap.right:  # what these are, the table of links tells
        return told
    side = sides[0] if gap.left else sides[1]
    entries = [side[code] for code in gap.left + gap.right if code in side]
    if len(entries) == 1:
        return f"{told}<br>{quoted(entries[0], style)}"
    return "<br>".join([told, *(named(entry, style) for entry in entries)])


def _links(report: DiffReport, sides: tuple[Entries, Entries], style: Style) -> str:
    title = f"### {style.say('diff.koppelingen', aantal=len(report.links))}"
    if not report.links:
        return title
    head = [
        style.say("kant.links"),
        style.say("markdown.relatie"),
        style.say("kant.rechts"),
        style.say("markdown.waarom"),
    ]
    rows = [_row(link, sides, style) for link in report.links]
    return f"{title}\n\n{table_of(head, rows, style, 40)}"


def _row(link: Link, sides: tuple[Entries, Entries], style: Style) -> list[str]:
    left, right = (
        "<br>".join(named(side[code], style) for code in codes)
        for side, codes in zip(sides, (link.left, link.right), strict=True)
    )
    if link.decision is not None:
        relation, sure = relation_word(link.relation, style), style.say("besluit.hier")
    else:
        relation = style.say(f"relatie.{link.relation}")
        sure = style.say("diff.zeker" if link.certain else "diff.nakijken")
    return [left, f"{relation}<br>({sure})", right, "<br>".join(_why(link, style))]


def _why(link: Link, style: Style) -> Iterator[str]:
    """Yield why people decided so, or the evidence that weighs most, in words."""
    if link.decision is not None:
        yield short(link.decision.reason)
        return
    telling = [each for each in link.evidence if says_something(each) and each.weight]
    telling.sort(key=lambda each: -abs(each.weight))
    for each in telling[:_EVIDENCE]:
        words = words_of(each, style)
        yield short(finding(each, style) + (f" ({words})" if words else ""), 120)
