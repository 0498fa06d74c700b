"""What Markdown reports of compared sets have in common: sets, outcomes, gaps, decisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.model import Decision, Entry, SetLabel, Standing
from leeruitkomsten.reporting.decisions import reason_line, subject_line
from leeruitkomsten.reporting.markdown import MOST, folded, list_of, short, table
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import describe

Told = tuple[str, str, Sequence[str]]
"""A kind of thing to talk about: its title, its question, and each of it as Markdown."""

_NAME = 100


def sets_table(labels: Iterable[tuple[str, SetLabel]], style: Style) -> str:
    """Return which sets these are, each behind a name that is Markdown already."""
    rows = [
        [name, short(label.set.institution), short(describe(label.set, style)), short(label.file)]
        for name, label in labels
    ]
    return table(
        ["", *(style.say(f"set.{each}") for each in ("hogeschool", "opleiding", "bestand"))], rows
    )


def named(entry: Entry, style: Style, most: int = _NAME) -> str:
    """Return an outcome by its code and title, or code and the beginning of its text."""
    about = short(entry.outcome.title or entry.text, most) or style.say("leeg")
    return f"**{short(entry.code, most)}** {about}"


def quoted(entry: Entry, style: Style) -> str:
    """Return the beginning of an outcome's text where its code stands already."""
    title = f"{short(entry.outcome.title, _NAME)}: " if entry.outcome.title else ""
    return f"{title}“{short(entry.text) or style.say('leeg')}”"


def sections(told: Iterable[Told], style: Style, most: int = MOST) -> Iterator[str]:
    """Yield what there is to talk about, each kind under a heading with its question."""
    for title, question, items in told:
        yield f"### {title}\n\n*{question}*\n\n{list_of(items, style, most)}"


def folded_sections(summary: str, told: Sequence[Told], style: Style) -> Iterator[str]:
    """Yield the same as `sections`, behind one summary; nothing where there is none."""
    if told:
        yield folded(summary, *sections(told, style))


def decided(standings: Sequence[Standing], style: Style) -> Iterator[str]:
    """Yield what people decided, what is to be reviewed first; nothing where they did not."""
    asking = [each for each in standings if not each.holds]
    if asking:
        lines = [_decision(each.decision, style) for each in asking]
        note = style.say("markdown.besluiten.nalopen.uitleg")
        title = style.say("markdown.besluiten.nalopen", aantal=len(asking))
        yield f"### {title}\n\n*{note}*\n\n{list_of(lines, style)}"
    holding = [each for each in standings if each.holds]
    if holding:
        lines = [_decision(each.decision, style) for each in holding]
        yield folded(style.say("besluit.alle", aantal=len(holding)), list_of(lines, style))


def _decision(decision: Decision, style: Style) -> str:
    return f"{short(subject_line(decision, style))}. {short(reason_line(decision, style), 300)}"
