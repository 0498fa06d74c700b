"""One pairing told as a waterfall: both texts, each step with its words, and the outcome.

It can be read aloud: where we started, what spoke for it and against and how far that
moves, what came of it, and why it is not another.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from rich.text import Text

from leeruitkomsten.model import (
    DiffReport,
    Entry,
    Evidence,
    Explanation,
    RunnerUp,
    Weighing,
    WeighingStep,
)
from leeruitkomsten.reporting.columns import cell, side_by_side
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.evidence import finding, says_something, sign_of, words_of
from leeruitkomsten.reporting.pairing_words import (
    not_chosen,
    on_relation,
    outcome_line,
    pushed,
    reached,
    reason_text,
    silent_dimensions,
    vetoes_unlinked,
)
from leeruitkomsten.reporting.sides import outcomes_cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import engine_line, few
from leeruitkomsten.reporting.wrapping import paragraph

_RATIOS = (10, 1, 10)
_SCORE_ROOM = 24  # “waarschijnlijk (0,85)”
_PUSH_ROOM = 18  # “+12,34 doorslag”

Entries = dict[str, Entry]


def explained(report: DiffReport, style: Style) -> str:
    """Return the outcomes that were asked for, each with its pairing step by step."""
    sides = report.left.set.by_code(), report.right.set.by_code()
    names = report.left.set.institution, report.right.set.institution
    parts = [part for one in report.explained for part in _one(one, sides, names, style)]
    closing = f"{style.say('diff.slot')} {engine_line(report.engine, style)}"
    parts.append(paragraph(closing, style))
    return "\n\n".join(parts) + "\n"


def _one(
    told: Explanation, sides: tuple[Entries, Entries], names: tuple[str, str], style: Style
) -> Iterator[str]:
    asked = " ↔ ".join(clean(code) for code in told.asked)
    yield style.paint(style.say("uitleg.kop", codes=asked), "bold")
    yield "\n".join([paragraph(outcome_line(told, style), style), *_decided(told, style)])
    for number, weighing in enumerate(told.weighings):
        yield "\n".join(_weighed(weighing, sides, names if number == 0 else None, style))
    for rival in told.runners_up:
        yield "\n".join(_not_chosen(rival, told.weighings[0], sides, style))


def _decided(told: Explanation, style: Style) -> Iterator[str]:
    """Yield what people decided about it, also what is not applied."""
    for each in told.decisions:
        mark = "=" if each.holds else "!"
        yield paragraph(f"{mark} {decision_line(each, style)}", style, "  ", "    ")


def _weighed(
    weighing: Weighing,
    sides: tuple[Entries, Entries],
    names: tuple[str, str] | None,
    style: Style,
) -> Iterator[str]:
    pair = weighing.pair
    rows = [[cell(names[0], "dim"), Text(""), cell(names[1], "dim")]] if names else []
    texts = (outcomes_cell((code,), side, style) for code, side in zip(
        (pair.left, pair.right), sides, strict=True
    ))  # fmt: skip
    left, right = texts
    yield side_by_side([*rows, [left, Text("↔"), right]], style, _RATIOS)
    yield ""
    yield _row(style.say("uitleg.start"), "", weighing.start, style)
    for step in weighing.steps:
        yield from _step(step, style)
    yield _row(style.say("uitleg.slotsom"), "", pair.score, style, look="bold")
    yield from _told_beside(pair.evidence, style)
    yield from _verdict(weighing, style)


def _row(what: str, push: str, score: float, style: Style, look: str = "") -> str:
    """Return a row of the waterfall: what was seen, how hard it pushes, and where that leads."""
    room = style.width - _SCORE_ROOM - _PUSH_ROOM - 2
    first, *more = textwrap.wrap(what, room, subsequent_indent="    ") or [""]
    line = f"  {first:<{room}}{push:<{_PUSH_ROOM}}{reached(score, style)}"
    line = style.paint(line, look) if look else line
    return "\n".join([line, *(f"  {rest}" for rest in more)])


def _step(step: WeighingStep, style: Style) -> Iterator[str]:
    weight = step.evidence.weight
    push = pushed(weight, style)
    what = f"{sign_of(weight)} {finding(step.evidence, style)}"
    yield _row(what, push, step.after, style)
    yield from _words(step.evidence, style)


def _words(evidence: Evidence, style: Style) -> Iterator[str]:
    if evidence.dimension == "inhoud":
        for key in ("words", "left_words", "right_words"):
            found = tuple(clean(word) for word in few(getattr(evidence, key), style))
            if found:
                text = style.say(f"uitleg.{key}", woorden=", ".join(found))
                yield paragraph(text, style, " " * 6, " " * 8)
        return
    told = words_of(evidence, style)
    if told:
        yield paragraph(told, style, " " * 6)


def _told_beside(evidence: Sequence[Evidence], style: Style) -> Iterator[str]:
    """Yield what was seen and weighs nothing, and what could not be told."""
    for each in evidence:
        if not each.weight and says_something(each):
            words = words_of(each, style)
            line = f"· {finding(each, style)}" + (f" ({words})" if words else "")
            yield paragraph(line, style, "  ", "      ")
    silent = silent_dimensions(evidence, style)
    if silent:
        yield paragraph(style.say("uitleg.onbekend", dimensies=silent), style, "  ", "      ")


def _verdict(weighing: Weighing, style: Style) -> Iterator[str]:
    """Yield what vetoes did to the relation, and why it is certain or not, or not a link."""
    yield ""
    link = weighing.link
    if link is not None:
        yield paragraph(on_relation(weighing, link, style), style, "  ", "  ")
    elif weighing.vetoes:
        yield paragraph(vetoes_unlinked(weighing, style), style, "  ", "  ")
    if link is None:
        yield f"  {style.say('uitleg.waarom-los')}"
    for reason in weighing.reasons:
        yield paragraph(f"– {reason_text(reason, style)}", style, "  ", "    ")


def _not_chosen(
    rival: RunnerUp, chosen: Weighing, sides: tuple[Entries, Entries], style: Style
) -> Iterator[str]:
    """Yield why the runner-up was not chosen: which evidence differs."""
    told = not_chosen(rival, chosen, style)
    yield style.paint(clean(told.heading), "bold")
    yield paragraph(sides[told.on_right][told.code].text or style.say("leeg"), style, "  ", "  ")
    if told.elsewhere:
        yield paragraph(told.elsewhere, style, "  ", "  ")
    for difference in told.differences:
        yield paragraph(difference, style, "  – ", "    ")
