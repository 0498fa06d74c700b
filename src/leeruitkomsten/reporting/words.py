"""What a finding says, put into words from its card."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.messages import fill, say
from leeruitkomsten.model import (
    QUESTION,
    CalibrationReport,
    Card,
    EngineName,
    Entry,
    Facts,
    Finding,
    OutcomeSet,
    Question,
    SetLabel,
    Severity,
    Term,
    Unit,
)
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style


def engine_line(engine: EngineName | None, style: Style) -> str:
    """Return which engine made a report."""
    return style.say(f"motor.{engine.name}", versie=engine.version) if engine else ""


def message(finding: Finding, card: Card, language: str) -> str:
    """Return what a finding says, in one sentence."""
    return filled(card.text(language).message, finding.facts, language)


def asked(question: Question, language: str) -> str:
    """Return a question, in one sentence."""
    return filled(question.card.text(language).message, question.facts, language)


def asked_in_general(card: Card, language: str) -> str:
    """Return the question of a card as it stands before it is asked of anyone."""
    facts = {"eenheid": Term("vragen.een-eenheid"), "studielast": Term("vragen.een-studielast")}
    return filled(card.text(language).message, facts, language)


def filled(template: str, facts: Facts, language: str) -> str:
    """Return a text of a card with facts, each no longer than a reader can bear."""
    bearable = {
        name: f"{fact[:_LONGEST]}…" if isinstance(fact, str) and len(fact) > _LONGEST else fact
        for name, fact in facts.items()
    }
    return fill(template, bearable, language)


def prose(template: str) -> str:
    """Return a text of a card as people read it: the keys it names stand between quotes."""
    return _KEY.sub(r"‘\1’", template)


def severity_word(severity: Severity | None, language: str) -> str:
    """Return the word for a severity as people read it; that of a question where it is None."""
    return say(f"ernst.{severity.key if severity else QUESTION}", language)


def counted(noun: str, count: int, style: Style) -> str:
    """Return a number of things: `1 set`, `3 sets`."""
    return style.say(f"aantal.{noun}.{'een' if count == 1 else 'meer'}", aantal=count)


def unit_text(unit: Unit, style: Style) -> str:
    """Return a unit with its name and its load, as far as they were given."""
    name = f"{unit.code} {unit.name}" if unit.name else unit.code
    load = style.say("ec", aantal=unit.credits) if unit.credits is not None else None
    return f"{name} ({load})" if load else name


def few(words: Sequence[str], style: Style) -> tuple[str, ...]:
    """Return the first words of many, and how many more there are."""
    if len(words) <= _MOST_WORDS:
        return tuple(words)
    rest = style.say("nog-meer", aantal=len(words) - _MOST_WORDS)
    return (*words[:_MOST_WORDS], rest)


def duplicate_codes(label: SetLabel, style: Style) -> Iterator[str]:
    """Yield a line that tells which codes stand more than once in a set, if any."""
    counts = Counter(entry.code for entry in label.set.entries())
    double = tuple(code for code, count in counts.items() if count > 1)
    if double:
        yield style.say("dubbele-codes", codes=double, set=label.id)


def hundredths(number: float, style: Style) -> str:
    """Return a share, 0–1, in two decimals: `0,80`, so that a column of them lines up."""
    text = f"{number:.2f}"
    return text.replace(".", ",") if style.language == "nl" else text


def left_out_lines(left_out: Iterable[Finding], style: Style) -> Iterator[str]:
    """Yield a title, and the place of each file that could not be read as a set."""
    yield style.paint(style.say("kalibratie.overgeslagen"), "bold")
    for finding in left_out:
        place = finding.place
        yield f"  {clean(place.file)}:{place.line}:{place.column}  {finding.code}"


def describe(outcome_set: OutcomeSet, style: Style) -> str:
    """Return in one line of which programme, level, version and status a set is."""
    programme = outcome_set.programme
    parts = [programme.name]
    parts += [part for part in (programme.degree, programme.variant) if part]
    parts += level_text(outcome_set.level)
    parts += [part for part in (outcome_set.version, outcome_set.status) if part]
    parts.append(counted("leeruitkomst", sum(1 for _ in outcome_set.entries()), style))
    return " · ".join(parts)


def sharing_text(report: CalibrationReport, style: Style) -> str:
    """Return when a group is shared, for talk, or of one alone, for the sets of this report."""
    schools = len(report.schools)
    every = {1: "een", 2: "beide"}.get(schools, "alle")
    which = f"indeling.nodig.{every}" if report.enough == schools else "indeling.nodig"
    needed = style.say(which, hogescholen=schools, nodig=report.enough)
    return style.say("indeling.uitleg", nodig=needed)


def level_text(level: Level) -> Iterator[str]:
    """Yield a level per scheme as people write it: `NLQF 6`."""
    for scheme, value in level.items():
        yield f"{scheme_name(scheme)} {value}"


def scheme_name(scheme: str) -> str:
    """Return the name of a level scheme as people write it."""
    return scheme.upper() if scheme in _INITIALS else scheme


def level_named(text: str) -> str:
    """Return a level of a report, `nlqf 6`, with its scheme as people write it."""
    scheme, _, level = text.partition(" ")
    return f"{scheme_name(scheme)} {level}".strip()


_MOST_WORDS = 8
_KEY = re.compile(r"`([^`]+)`")
_LONGEST = 400  # letters of a fact: a word may be as long as a file
_INITIALS = frozenset({"nlqf", "eqf", "solo"})


def entry_title(entry: Entry, style: Style) -> str:
    """Return the code of an outcome with its title, level and load."""
    parts = [entry.code]
    if entry.outcome.title:
        parts.append(entry.outcome.title)
    parts += level_text(entry.level)
    if entry.credits is not None:
        parts.append(style.say("ec", aantal=float(entry.credits)))
    return " · ".join(parts)


def beside(entry: Entry, style: Style) -> Iterator[str]:
    """Yield what belongs to an outcome beside its text: context and indicators."""
    if entry.outcome.context:
        yield style.say("context", tekst=entry.outcome.context.strip())
    for indicator in entry.outcome.indicators:
        yield f"– {indicator.text.strip()}"
