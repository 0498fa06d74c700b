"""What the dimensions say of a pair: a strip of named levels, and the waterfall behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from leeruitkomsten.model import Evidence, Explanation
from leeruitkomsten.reporting.evidence import finding, says_something, sign_of, words_of
from leeruitkomsten.reporting.html.outcomes import Shown
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
from leeruitkomsten.reporting.style import Style


@dataclass(frozen=True, slots=True)
class Chip:
    """What one dimension saw: a symbol and words, and whether it speaks for or against."""

    symbol: str
    leans: str
    """`voor`, `tegen` or `geen`."""
    dimension: str
    level: str
    words: str


@dataclass(frozen=True, slots=True)
class Step:
    """One row of a waterfall: what was seen, how hard it pushes, and between which marks.

    `start` and `end` are confidences, 0–100.
    """

    leans: str
    what: str
    words: str
    push: str
    start: float
    end: float
    reached: str


@dataclass(frozen=True, slots=True)
class Rival:
    """The runner-up, in full, and why it was not chosen."""

    heading: str
    outcome: Shown
    elsewhere: str
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One pair told from start to end."""

    left: str
    right: str
    outcome: str
    steps: tuple[Step, ...]
    beside: tuple[str, ...]
    """What was seen and weighs nothing."""
    silent: str
    verdict: tuple[str, ...]
    rivals: tuple[Rival, ...]


def chips(evidence: Sequence[Evidence], style: Style) -> Iterator[Chip]:
    """Yield what each dimension says, those that say nothing left out."""
    for each in evidence:
        if says_something(each):
            yield Chip(
                sign_of(each.weight),
                _leans(each.weight),
                style.say(f"dimensie.{each.dimension}"),
                style.say(f"oordeel.{each.level}"),
                words_of(each, style),
            )


def told_pair(told: Explanation, show: Sequence[Callable[..., Shown]], style: Style) -> Told:
    """Return a pair step by step; `show` shows an outcome of the left and of the right set."""
    weighing = told.weighings[0]
    pair = weighing.pair
    steps = [
        Step("geen", style.say("uitleg.start"), "", "", 0, 100 * weighing.start,
             reached(weighing.start, style))
    ]  # fmt: skip
    for step in weighing.steps:
        seen = step.evidence
        steps.append(
            Step(
                _leans(seen.weight),
                finding(seen, style),
                words_of(seen, style),
                pushed(seen.weight, style),
                100 * min(step.before, step.after),
                100 * max(step.before, step.after),
                reached(step.after, style),
            )
        )
    steps.append(
        Step("geen", style.say("uitleg.slotsom"), "", "", 0, 100 * pair.score,
             reached(pair.score, style))
    )  # fmt: skip
    silent = silent_dimensions(pair.evidence, style)
    rivals = []
    for one in told.runners_up:
        words = not_chosen(one, weighing, style)
        outcome = show[words.on_right](words.code)
        rivals.append(Rival(words.heading, outcome, words.elsewhere, words.differences))
    link = weighing.link
    verdict = [on_relation(weighing, link, style) if link else vetoes_unlinked(weighing, style)]
    verdict += [reason_text(reason, style) for reason in weighing.reasons]
    return Told(
        pair.left,
        pair.right,
        outcome_line(told, style),
        tuple(steps),
        tuple(_beside(pair.evidence, style)),
        style.say("uitleg.onbekend", dimensies=silent) if silent else "",
        tuple(each for each in verdict if each),
        tuple(rivals),
    )


def _beside(evidence: Iterable[Evidence], style: Style) -> Iterator[str]:
    for each in evidence:
        if not each.weight and says_something(each):
            words = words_of(each, style)
            yield finding(each, style) + (f" ({words})" if words else "")


def _leans(weight: float) -> str:
    return "voor" if weight > 0 else "tegen" if weight < 0 else "geen"
