"""What only people can answer, per set: asked here, and never answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from leeruitkomsten.model import Card, LintReport, Question
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import asked, unit_text
from leeruitkomsten.reporting.wrapping import below


class Asked(NamedTuple):
    """The question of one card: in full for the first unit it is asked of, by name for others."""

    card: Card
    question: str
    others: tuple[str, ...]


def per_card(questions: Iterable[Question], style: Style) -> Iterator[Asked]:
    """Yield each question once, with the other units that it is asked of as well."""
    for _, same in groupby(questions, key=lambda question: question.card.code):
        first, *others = same
        units = tuple(unit_text(one.unit, style) for one in others if one.unit)
        yield Asked(first.card, asked(first, style.language), units)


def asked_of_people(report: LintReport, style: Style) -> Iterator[str]:
    """Yield the questions about each set for a screen; how to discuss one is told once."""
    told: set[str] = set()
    for file, questions in report.questions.items():
        if not questions:
            continue
        heading = style.paint(style.say("vragen.kop"), "bold")
        name = f"{clean(report.names[file])} ({clean(file)})"
        yield f"{heading}  {style.paint(name, 'dim')}\n  {style.say('vragen.uitleg')}"
        for one in per_card(questions, style):
            yield "\n".join(_lines(one, style, with_advice=one.card.code not in told))
            told.add(one.card.code)


def _lines(one: Asked, style: Style, *, with_advice: bool) -> Iterator[str]:
    text = one.card.text(style.language)
    yield f"  {style.paint(one.card.code, 'cyan')}  {style.paint(clean(text.title), 'bold')}"
    yield from below(one.question, style)
    if one.others:
        yield from below(style.say("vragen.zelfde", eenheden=", ".join(one.others)), style)
    if text.advice and with_advice:
        yield from below(text.advice, style, "→ ")
