"""What every telling of progression says of a passage, a step and a loose end, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.model.progression import (
    CONTINUES,
    LOOSE_ENDS,
    STEPS,
    LooseEnd,
    Passage,
    Step,
)
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import few

ORDER = (*STEPS[1:], STEPS[0])
"""What matters most stands first: what is learned twice, what goes down, what is unknown."""


def passage_counts(passage: Passage, style: Style) -> Iterator[str]:
    """Yield how many there are of each kind of step and of loose end."""
    numbers = {kind: len(passage.of_kind(kind)) for kind in STEPS}
    numbers |= {kind: len(passage.loose(kind)) for kind in LOOSE_ENDS}
    for kind, number in numbers.items():
        if number or kind == CONTINUES or kind in LOOSE_ENDS:
            yield style.say(f"doorstroom.telling.{kind}", aantal=number)


def without_growth(steps: Sequence[Step], style: Style) -> str:
    """Return at which steps up no word tells that more is asked; empty where all do."""
    unseen = [
        f"{step.lower.code} → {step.upper.code}"
        for step in steps
        if step.kind == CONTINUES and not step.growth
    ]
    if not unseen:
        return ""
    return style.say(
        "doorstroom.geen-groei", aantal=len(unseen), totaal=len(steps), paren=", ".join(unseen)
    )


def growth_lines(step: Step, style: Style) -> Iterator[str]:
    """Yield on which dimension more is asked above, with the words that say so."""
    for each in step.growth:
        yield style.say(
            "doorstroom.groei",
            dimensie=style.say(f"dimensie.{each.dimension}"),
            onder=few(each.left_words, style) or "–",
            boven=few(each.right_words, style),
        )


def likeness(end: LooseEnd, style: Style) -> str:
    """Return what comes nearest; empty where people have said that there is nothing."""
    if any(each.denies for each in end.decisions):
        return ""
    codes = tuple(entry.code for entry in end.candidates)
    key = "doorstroom.lijkt-op" if codes else "doorstroom.lijkt-nergens-op"
    if not codes and any(each.holds for each in end.decisions):
        key = "doorstroom.lijkt-verder-nergens-op"
    return style.say(key, codes=codes)
