"""How well words tell which of two texts is of the higher level; `make evaluatie` prints all.

The bounds lie below what is measured, and tell when something broke: no more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from bench.evaluate_levels import Labelled, ladders, linked, statements, which_is_higher


def figures(pairs: Iterable[Labelled]) -> tuple[float, float, float]:
    """Return coverage and precision on pairs that differ, and what is told of those that do not."""
    tally: Counter[tuple[bool, int]] = Counter()
    for one in pairs:
        told = which_is_higher(one.left, one.right)
        tally[one.higher != 0, told * one.higher if one.higher else abs(told)] += 1
    right, wrong, silent = (tally[True, way] for way in (1, -1, 0))
    told = right + wrong
    return told / (told + silent), right / told, tally[False, 1] / tally.total()


@pytest.mark.parametrize("half", ["tuned on", "held out"])
def test_the_lower_of_two_is_told_in_three_of_five(half: str) -> None:
    """And nearly always the right one; on other domains than it was tuned on too."""
    coverage, precision, false = figures(one for one in ladders() if one.source.endswith(half))

    assert (coverage >= 0.58, precision >= 0.95, false <= 0.08) == (True, True, True)


def test_statements_that_others_labelled_are_told_apart() -> None:
    """Written and labelled by people who had not seen the program."""
    held_out = (one for one in statements() if one.source.endswith("toets"))
    coverage, precision, _ = figures(held_out)

    assert (coverage >= 0.65, precision >= 0.95) == (True, True)


def test_links_between_sets_of_one_level_are_mostly_left_alone() -> None:
    """Where hogescholen write about one thing in many words or few, words say little."""
    coverage, precision, false = figures(linked(None))

    assert (coverage >= 0.45, precision >= 0.95, false <= 0.15) == (True, True, True)


def test_there_are_pairs_of_one_level_too() -> None:
    """A measure that only sees differences would praise whoever always speaks."""
    relations = Counter(abs(one.higher) for one in ladders())

    assert (relations[1] >= 120, relations[0] >= 60) == (True, True)
