"""Two sets side by side, as an examinator reads them on a screen.

First what corresponds, both texts in full with the evidence in words; then per
kind how the sets differ, each with the question that people have to answer.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import product

from rich.text import Text

from leeruitkomsten.model import DiffReport, Entry, Link
from leeruitkomsten.reporting.columns import cell, side_by_side
from leeruitkomsten.reporting.decisions import (
    decision_sections,
    reason_line,
    relation_word,
    stale_line,
    told_briefly,
)
from leeruitkomsten.reporting.evidence import evidence_lines
from leeruitkomsten.reporting.gaps import gap_sections, outcomes_of
from leeruitkomsten.reporting.sides import outcomes_cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.terminal_pairing import explained
from leeruitkomsten.reporting.words import (
    counted,
    describe,
    duplicate_codes,
    engine_line,
)

_RATIOS = (10, 4, 10)


def render(report: DiffReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    if report.explained:
        return explained(report, style)
    left, right = (label.set.by_code() for label in (report.left, report.right))
    parts = [_heading(report, style)]
    for label in (report.left, report.right):
        parts += duplicate_codes(label, style)
    parts.append(style.paint(style.say("diff.koppelingen", aantal=len(report.links)), "bold"))
    for link in report.links:
        remarks = "".join(f"\n{line}" for line in _remarks(link, report, style))
        parts.append(_link(link, left, right, style) + remarks)
    parts += decision_sections(report.decisions, style, with_links=False)
    parts += gap_sections(report.gaps, outcomes_of(report), style)
    closing = f"{style.say('diff.slot')} {engine_line(report.engine, style)}"
    parts.append(textwrap.fill(closing, style.width))
    return "\n\n".join(parts) + "\n"


def summary(report: DiffReport, style: Style) -> str:
    """Return in one line what was compared and what came of it."""
    left, right = (sum(1 for _ in label.set.entries()) for label in (report.left, report.right))
    told = style.say(
        "diff.samenvatting",
        links=counted("leeruitkomst", left, style),
        rechts=right,
        koppelingen=counted("koppeling", len(report.links), style),
        zeker=sum(link.certain and link.decision is None for link in report.links),
        verschillen=counted("verschil", len(report.gaps), style),
    )
    return told + told_briefly(report.decisions, style)


def _heading(report: DiffReport, style: Style) -> str:
    labels = (report.left, report.right)
    rows = [
        _across(cell(label.set.institution, "bold") for label in labels),
        _across(cell(describe(label.set, style)) for label in labels),
        _across(cell(label.file, "dim") for label in labels),
    ]
    return side_by_side(rows, style, _RATIOS)


def _across(cells: Iterable[Text]) -> list[Text]:
    left, right = cells
    return [left, Text(""), right]


def _link(link: Link, left: dict[str, Entry], right: dict[str, Entry], style: Style) -> str:
    sure = style.say("diff.zeker" if link.certain else "diff.nakijken")
    relation = style.say(f"relatie.{link.relation}")
    if link.decision is not None:
        relation, sure = relation_word(link.relation, style), style.say("besluit.hier")
    middle = cell(relation, "bold")
    middle.append("\n")
    middle.append(sure, "green" if link.certain else "yellow")
    table = side_by_side(
        [[outcomes_cell(link.left, left, style), middle, outcomes_cell(link.right, right, style)]],
        style,
        _RATIOS,
    )
    why = [f"= {reason_line(link.decision, style)}"] if link.decision else []
    told = [
        *(line for text in why for line in _wrapped(text, style)),
        *evidence_lines(link.evidence, style),
    ]
    return table + "\n" + "\n".join(told)


def _remarks(link: Link, report: DiffReport, style: Style) -> Iterator[str]:
    """Yield what older decisions, which are to be reviewed, said of a link of ours."""
    ours = {*product(link.left, link.right)}
    for standing in report.decisions:
        if standing.state == "te_herzien" and not ours.isdisjoint(standing.decision.edges):
            yield from _wrapped(f"! {stale_line(standing.decision, style)}", style)


def _wrapped(text: str, style: Style) -> list[str]:
    return textwrap.wrap(text, style.width, initial_indent=" " * 4, subsequent_indent=" " * 8)
