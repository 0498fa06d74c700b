"""What many outcomes, units, indicators and decisions cost: four times as many, some four times."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest
from tests.matching.builders import a_decision
from tests.revising.builders import a_set, between

from leeruitkomsten.matching import fingerprint
from leeruitkomsten.matching.wording import runs
from leeruitkomsten.model import Indicator, Outcome, OutcomeSet, Qualification, SetLabel, Unit
from leeruitkomsten.revising.stale import stale_decisions
from leeruitkomsten.revising.typography import plain

Editions = tuple[OutcomeSet, OutcomeSet]
TIMES = 4
MOST = 9
"""How much more time four times as much may take; with all held against all it is 16."""


def texts(tag: str, count: int) -> Iterator[str]:
    return (f"Je {tag} {number}, {number * 7 % count}." for number in range(count))


def outcomes(tag: str, count: int) -> Iterator[Outcome]:
    return (Outcome(f"L{nth}", text) for nth, text in enumerate(texts(tag, count)))


def of_indicators(count: int) -> Editions:
    """Every indicator is another one: which is which cannot be told."""
    old, new = ([*map(Indicator, texts(tag, count))] for tag in ("meet", "weegt"))
    return (
        a_set(Outcome("A", "Je meet.", indicators=tuple(old))),
        a_set(Outcome("A", "Je meet.", indicators=tuple(new))),
    )


def of_indicators_that_moved(count: int) -> Editions:
    """Put the last indicator first, and give each another end."""
    old = [*map(Indicator, texts("meet", count))]
    new = [Indicator(f"{each.text};") for each in reversed(old)]
    return (
        a_set(Outcome("A", "Je meet.", indicators=tuple(old))),
        a_set(Outcome("A", "Je meet.", indicators=tuple(new))),
    )


def of_codes(count: int) -> Editions:
    """Each outcome has another code, and the text that it had."""
    return a_set(*outcomes("meet", count)), a_set(*renamed(count))


def of_replaced(count: int) -> Editions:
    """Each takes the place of two, of which the next takes one: all of them are one part."""
    new = (
        Outcome(f"M{nth}", text, replaces=(f"L{nth}", f"L{nth + 1}"))
        for nth, text in enumerate(texts("weegt", count))
    )
    return a_set(*outcomes("meet", count)), a_set(*new)


def of_units(count: int) -> Editions:
    """Each outcome stands in a unit of its own, of which the code is another one now."""
    old, new = (
        [Unit(f"{name}{nth}", (each,)) for nth, each in enumerate(outcomes("meet", count))]
        for name in ("E", "F")
    )
    return a_set(units=tuple(old)), a_set(units=tuple(new))


def of_qualifications(count: int) -> Editions:
    """One outcome refers to all qualifications, which are all other ones now."""
    old, new = ([f"{name}{nth}" for nth in range(count)] for name in ("K", "N"))
    return (
        a_set(
            Outcome("A", "Je meet.", qualifications=tuple(old)),
            qualifications=tuple(Qualification(code, "Meet.") for code in old),
        ),
        a_set(
            Outcome("A", "Je meet.", qualifications=tuple(new)),
            qualifications=tuple(Qualification(code, "Meet.") for code in new),
        ),
    )


@pytest.mark.parametrize(
    ("made", "few"),
    [
        (of_indicators, 4_000),
        (of_indicators_that_moved, 2_500),
        (of_codes, 2_500),
        (of_replaced, 1_500),
        (of_units, 2_000),
        (of_qualifications, 5_000),
    ],
)
def test_a_set_that_is_four_times_as_large_takes_some_four_times_as_long(
    made: Callable[[int], Editions], few: int
) -> None:
    """Whatever there is many of: nothing is held against all the others."""
    one, larger = made(few), made(few * TIMES)

    # The best of some: a machine that does something else besides makes it longer, never shorter.
    assert work(larger, tries=3) / work(one, tries=5) < MOST


def work(editions: Editions, *, tries: int) -> float:
    """Return the least time of the processor that it took to see what became of a set."""
    took: list[float] = []
    # What other tests left behind would be gone through again and again, the more the longer.
    gc.collect()
    gc.disable()
    try:
        for _ in range(tries):
            plain.cache_clear()
            runs.cache_clear()
            began = time.process_time()
            between(*editions)
            took.append(time.process_time() - began)
    finally:
        gc.enable()
    return min(took)


def test_of_one_outcome_and_thousands_nothing_is_proposed() -> None:
    """To weigh words every two texts are laid side by side, those of one edition too."""
    changes = between(a_set(Outcome("A", "Je snoeit.")), a_set(*outcomes("meet", 3_000)))

    assert not changes.proposed


def test_each_text_is_read_once_for_many_decisions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where codes are gone, the text of a decision is looked up and not looked for."""
    read: list[Outcome] = []
    digest = fingerprint._digest

    def noted(one: Outcome) -> str:
        read.append(one)
        return digest(one)

    monkeypatch.setattr(fingerprint, "_digest", noted)
    old, new = a_set(*outcomes("meet", 60)), a_set(*renamed(60))
    label = SetLabel("set", "set.yaml", old)
    other = SetLabel("elders", "elders.yaml", a_set(Outcome("B", "Elders.")))
    decisions = [a_decision(label, other, [f"L{nth}"], ["B"]) for nth in range(60)]
    read.clear()

    found = [*stale_decisions(decisions, "set", "besluiten.yaml", old, new)]

    gone = [each for one in found for each in one.standing.gone]
    assert [each.now for each in gone] == [f"N{nth}" for nth in range(60)]
    assert len(read) == 120  # of each decision its old text, and each new text


def renamed(count: int) -> Iterator[Outcome]:
    return (Outcome(f"N{nth}", text) for nth, text in enumerate(texts("meet", count)))
