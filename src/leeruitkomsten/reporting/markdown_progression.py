"""How sets of rising level follow on one another, for the comment under a pull request.

Per passage: what is learned twice or goes down, then the gaps; what continues folds open.
"""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model.progression import (
    CONTINUES,
    LOOSE_ENDS,
    LooseEnd,
    Passage,
    ProgressionReport,
    Step,
)
from leeruitkomsten.reporting.attention import attention_text, known_level_text
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.escape import posted
from leeruitkomsten.reporting.markdown import bullets, comment, folded, list_of, short, table_of
from leeruitkomsten.reporting.markdown_words import named, quoted, sets_table
from leeruitkomsten.reporting.progression_words import ORDER, growth_lines, likeness, passage_counts
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import duplicate_codes, engine_line


def render(report: ProgressionReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    labels = list(report.labels())
    parts = [f"## {style.say('doorstroom.kop')}"]
    parts.append(sets_table(((short(label.id), label) for label in labels), style))
    parts += (short(line) for label in labels for line in duplicate_codes(label, style))
    for passage in report.passages:
        parts += _passage(passage, style)
    closing = f"{style.say('doorstroom.slot')} {engine_line(report.engine, style)}"
    return comment(parts, closing, ProgressionReport, style)


def _passage(passage: Passage, style: Style) -> Iterator[str]:
    names = {"onder": passage.lower.id, "boven": passage.upper.id}
    title = f"### {short(style.say('doorstroom.stap', **names))}"
    levels = style.say(
        "doorstroom.niveaus",
        onder=known_level_text(passage.lower_level, style),
        boven=known_level_text(passage.upper_level, style),
    )
    points = (f"**{style.say('dekking.let-op')}:** {_point}" for _point in _points(passage, style))
    told = bullets([short(levels), *points, *map(posted, passage_counts(passage, style))])
    yield f"{title}\n\n{told}"
    for kind in ORDER:
        steps = passage.of_kind(kind)
        if steps and kind != CONTINUES:
            title, *rest = _steps(kind, steps, style)
            yield "\n\n".join([f"#### {title}", *rest])
    for kind in LOOSE_ENDS:
        ends = passage.loose(kind)
        if ends:
            title = style.say(f"doorstroom.{kind}.kop", aantal=len(ends))
            question = style.say(f"doorstroom.{kind}.vraag")
            told = list_of([_loose(end, style) for end in ends], style)
            yield f"#### {title}\n\n*{question}*\n\n{told}"
    sequel = passage.of_kind(CONTINUES)
    if sequel:
        yield folded(*_steps(CONTINUES, sequel, style))


def _points(passage: Passage, style: Style) -> Iterator[str]:
    return (short(attention_text(point, style), 300) for point in passage.attention)


def _steps(kind: str, steps: tuple[Step, ...], style: Style) -> Iterator[str]:
    """Yield a title, a question, and a table of what follows on what."""
    yield style.say(f"doorstroom.{kind}.kop", aantal=len(steps))
    yield f"*{style.say(f'doorstroom.{kind}.vraag')}*"
    head = [style.say(f"markdown.{name}") for name in ("onder", "boven", "opvalt")]
    yield table_of(head, [_row(step, style) for step in steps], style)


def _row(step: Step, style: Style) -> list[str]:
    sides = ((step.lower, step.lower_level), (step.upper, step.upper_level))
    cells = [
        f"{named(entry, style)}<br>{short(known_level_text(level, style))}"
        for entry, level in sides
    ]
    return [*cells, "<br>".join(_seen(step, style)) or "–"]


def _seen(step: Step, style: Style) -> Iterator[str]:
    """Yield what more is asked, what people decided, and what to look at."""
    yield from map(short, growth_lines(step, style))
    for standing in step.decisions:
        yield short(decision_line(standing, style), 300)
    for point in step.attention:
        yield f"**{style.say('dekking.let-op')}:** {short(attention_text(point, style), 300)}"


def _loose(end: LooseEnd, style: Style) -> str:
    told = [f"**{short(end.entry.code)}** {quoted(end.entry, style)}"]
    told += (short(decision_line(each, style), 300) for each in end.decisions)
    near = likeness(end, style)
    return "<br>".join([*told, *([short(near)] if near else [])])
