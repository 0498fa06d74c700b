"""How sets of rising level follow on one another, as a workbook."""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model.progression import LOOSE_ENDS, Passage, ProgressionReport, Step
from leeruitkomsten.office.workbooks import Page, Value
from leeruitkomsten.reporting.attention import attention_text, known_level_text
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.progression_words import (
    ORDER,
    growth_lines,
    likeness,
    passage_counts,
)
from leeruitkomsten.reporting.sheets import TEXT, about, book, full_text, sets_told, sheet
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import duplicate_codes, engine_line

_STEPS = (
    ("overgang", 24), ("soort-stap", 24), ("onder", TEXT), ("niveau-onder", 20), ("boven", TEXT),
    ("niveau-boven", 20), ("opvalt", 50), ("vraag", 44), ("afspraak", 40),
)  # fmt: skip
_LOOSE = (
    ("overgang", 24), ("soort-stap", 24), ("code", 12), ("tekst", TEXT), ("lijkt-op", 40),
    ("vraag", 44), ("afspraak", 40),
)  # fmt: skip


def render(report: ProgressionReport, style: Style) -> bytes:
    """Return the report as a workbook."""
    title = style.say("doorstroom.kop")
    sheets = (
        _about(title, report, style),
        sheet("overgangen", _STEPS, _steps(report, style), style, frozen=0),
        sheet("gaten", _LOOSE, _loose(report, style), style, frozen=0),
    )
    return book(title, sheets, style)


def _about(title: str, report: ProgressionReport, style: Style) -> Page:
    labels = list(report.labels())
    parts = {
        "": (style.say("uitlegblad.doorstroom"), style.say("uitlegblad.gele-kolommen")),
        style.say("uitlegblad.sets"): (
            *sets_told(labels, style),
            *(line for label in labels for line in duplicate_codes(label, style)),
        ),
    }
    for passage in report.passages:
        levels = style.say(
            "doorstroom.niveaus",
            onder=known_level_text(passage.lower_level, style),
            boven=known_level_text(passage.upper_level, style),
        )
        points = (attention_text(point, style) for point in passage.attention)
        parts[_between(passage, style)] = (levels, *passage_counts(passage, style), *points)
    parts[style.say("uitlegblad.niet")] = (
        style.say("doorstroom.slot"),
        engine_line(report.engine, style),
        style.say("uitlegblad.niet-terug"),
    )
    return about(title, parts, style)


def _between(passage: Passage, style: Style) -> str:
    return style.say("doorstroom.stap", onder=passage.lower.id, boven=passage.upper.id)


def _steps(report: ProgressionReport, style: Style) -> Iterator[tuple[Value, ...]]:
    for passage in report.passages:
        for kind in ORDER:
            for step in passage.of_kind(kind):
                yield (
                    _between(passage, style),
                    style.say(f"stap.{kind}"),
                    full_text(step.lower, style),
                    known_level_text(step.lower_level, style),
                    full_text(step.upper, style),
                    known_level_text(step.upper_level, style),
                    "\n".join(_seen(step, style)) or None,
                    style.say(f"doorstroom.{kind}.vraag"),
                )


def _seen(step: Step, style: Style) -> Iterator[str]:
    yield from growth_lines(step, style)
    yield from (decision_line(each, style) for each in step.decisions)
    yield from (attention_text(point, style) for point in step.attention)


def _loose(report: ProgressionReport, style: Style) -> Iterator[tuple[Value, ...]]:
    for passage in report.passages:
        for kind in LOOSE_ENDS:
            for end in passage.loose(kind):
                near = [decision_line(each, style) for each in end.decisions]
                near += filter(None, [likeness(end, style)])
                yield (
                    _between(passage, style),
                    style.say(f"stap.{kind}"),
                    end.entry.code,
                    full_text(end.entry, style),
                    "\n".join(near) or None,
                    style.say(f"doorstroom.{kind}.vraag"),
                )
