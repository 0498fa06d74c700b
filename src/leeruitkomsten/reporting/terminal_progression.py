"""How sets of rising level follow on one another, as a curriculum committee reads it.

Per passage from one set to the next: a table of what follows on what, then the pairs by
kind, both texts in full, each kind with the question that people have to answer.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from rich.text import Text

from leeruitkomsten.model import Standing
from leeruitkomsten.model.coverage import Attention
from leeruitkomsten.model.progression import (
    CONTINUES,
    LOOSE_ENDS,
    STEPS,
    LooseEnd,
    Passage,
    ProgressionReport,
    Step,
)
from leeruitkomsten.reporting.attention import attention_text, known_level_text
from leeruitkomsten.reporting.columns import cell, filled, side_by_side
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.progression_words import (
    ORDER,
    growth_lines,
    likeness,
    passage_counts,
    without_growth,
)
from leeruitkomsten.reporting.sides import entry_cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import describe, duplicate_codes, engine_line, entry_title, few

_RATIOS = (10, 2, 10)
_SETS = (0, 1)
_INDENT = "    "
_TEXT = 160


def render(report: ProgressionReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    parts = [style.paint(style.say("doorstroom.kop"), "bold")]
    parts.append(_sets(report, style))
    for label in report.labels():
        parts += (filled(line, style) for line in duplicate_codes(label, style))
    for passage in report.passages:
        parts += _passage(passage, style)
    closing = f"{style.say('doorstroom.slot')} {engine_line(report.engine, style)}"
    parts.append(filled(closing, style))
    return "\n\n".join(parts) + "\n"


def summary(report: ProgressionReport, style: Style) -> str:
    """Return in a line per passage what was found."""
    return "\n".join(
        style.say(
            "doorstroom.samenvatting",
            onder=clean(passage.lower.id),
            boven=clean(passage.upper.id),
            vervolg=len(passage.of_kind(CONTINUES)),
            zelfde=len(passage.of_kind(STEPS[1])),
            gaten=len(passage.loose_ends),
        )
        for passage in report.passages
    )


def _sets(report: ProgressionReport, style: Style) -> str:
    rows = []
    for label in report.labels():
        rows.append([cell(label.id, "bold"), cell(label.set.institution)])
        rows.append([Text(""), cell(describe(label.set, style), "dim")])
    return side_by_side(rows, style, _SETS)


def _passage(passage: Passage, style: Style) -> Iterator[str]:
    names = {"onder": passage.lower.id, "boven": passage.upper.id}
    head = style.paint(clean(style.say("doorstroom.stap", **names)), "bold", "underline")
    levels = style.say(
        "doorstroom.niveaus",
        onder=known_level_text(passage.lower_level, style),
        boven=known_level_text(passage.upper_level, style),
    )
    yield "\n".join(
        [
            head,
            filled(levels, style, "  "),
            *_points(passage.attention, style, "  "),
            *(f"  {line}" for line in passage_counts(passage, style)),
        ]
    )
    for kind in ORDER:
        steps = passage.of_kind(kind)
        if steps:
            unseen = without_growth(steps, style)
            growth = [filled(unseen, style, "  ")] if unseen else []
            yield "\n".join([_section(kind, len(steps), style), *growth])
            yield from (_step(step, style) for step in steps)
    for kind in LOOSE_ENDS:
        ends = passage.loose(kind)
        if ends:
            told = (_loose(end, style) for end in ends)
            yield "\n".join([_section(kind, len(ends), style), *told])


def _section(kind: str, number: int, style: Style) -> str:
    title = style.paint(style.say(f"doorstroom.{kind}.kop", aantal=number), "bold")
    return title + "\n" + filled(style.say(f"doorstroom.{kind}.vraag"), style, "  ")


def _step(step: Step, style: Style) -> str:
    table = side_by_side(
        [[entry_cell(step.lower, style), Text("→"), entry_cell(step.upper, style)]], style, _RATIOS
    )
    return "\n".join([table, *_below(step, style)])


def _below(step: Step, style: Style) -> Iterator[str]:
    levels = style.say(
        "doorstroom.niveaus",
        onder=known_level_text(step.lower_level, style),
        boven=known_level_text(step.upper_level, style),
    )
    yield filled(levels, style, f"{_INDENT}· ")
    about = step.evidence[0]
    if about.words:
        words = few(about.words, style)
        yield filled(style.say("dekking.in-beide", woorden=words), style, f"{_INDENT}+ ")
    if about.right_words:
        words = few(about.right_words, style)
        yield filled(style.say("doorstroom.nieuw", woorden=words), style, f"{_INDENT}· ")
    yield from (filled(line, style, f"{_INDENT}↑ ") for line in growth_lines(step, style))
    act = next((each for each in step.evidence if each.dimension == "handeling"), None)
    if act is not None and act.left_words and act.right_words:
        text = style.say("doorstroom.handeling", onder=act.left_words, boven=act.right_words)
        yield filled(text, style, f"{_INDENT}· ")
    yield from _decided(step.decisions, style)
    yield from _points(step.attention, style, _INDENT)


def _loose(end: LooseEnd, style: Style) -> str:
    text = textwrap.shorten(clean(end.entry.text), _TEXT, placeholder=" …") or style.say("leeg")
    line = f"{entry_title(end.entry, style)}: {text}"
    like = likeness(end, style)
    return "\n".join(
        [
            filled(line, style, "  • "),
            *_decided(end.decisions, style),
            *([filled(like, style, f"{_INDENT}? ")] if like else []),
        ]
    )


def _decided(decisions: Iterable[Standing], style: Style) -> Iterator[str]:
    for each in decisions:
        yield filled(decision_line(each, style), style, f"{_INDENT}{'=' if each.holds else '!'} ")


def _points(points: Iterable[Attention], style: Style, indent: str) -> Iterator[str]:
    for point in points:
        yield filled(attention_text(point, style), style, f"{indent}! ")
