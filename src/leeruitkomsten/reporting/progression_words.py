"""What every telling of progression has in common: the order, the counts, what comes nearest."""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model.progression import CONTINUES, LOOSE_ENDS, STEPS, LooseEnd, Passage, Step
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import few

ORDER = (*STEPS[1:], STEPS[0])
"""Steps as they are told: what is learned twice, what goes down, what is unknown comes first."""


def passage_counts(passage: Passage, style: Style) -> Iterator[str]:
    """Yield how many there are of each kind of step and of each kind of gap."""
    numbers = {kind: len(passage.of_kind(kind)) for kind in STEPS}
    numbers |= {kind: len(passage.loose(kind)) for kind in LOOSE_ENDS}
    for kind, number in numbers.items():
        if number or kind == CONTINUES or kind in LOOSE_ENDS:
            yield style.say(f"doorstroom.telling.{kind}", aantal=number)


def growth_lines(step: Step, style: Style) -> Iterator[str]:
    """Yield on which dimension the upper one asks more, by its words."""
    for each in step.growth:
        yield style.say(
            "doorstroom.groei",
            dimensie=style.say(f"dimensie.{each.dimension}"),
            onder=few(each.left_words, style) or "–",
            boven=few(each.right_words, style),
        )


def likeness(end: LooseEnd, style: Style) -> str | None:
    """Return what comes nearest; None where people said that there is nothing."""
    if any(each.denies for each in end.decisions):
        return None
    codes = tuple(entry.code for entry in end.candidates)
    key = "doorstroom.lijkt-op" if codes else "doorstroom.lijkt-nergens-op"
    if not codes and any(each.holds for each in end.decisions):
        key = "doorstroom.lijkt-verder-nergens-op"
    return style.say(key, codes=codes)
