"""How well verbs and levels are found on labelled statements; `make evaluatie` prints all.

The bounds lie below what is measured, and tell when something broke: no more.
"""

from __future__ import annotations

import pytest
from bench.evaluate_language import LABELS, Statement, read, verb_score

from leeruitkomsten.language.level import level_signal
from leeruitkomsten.language.verbs import acts, bloom_of


def statements(half: str) -> list[Statement]:
    """Return the labelled statements of a half: the one we tuned on, or the other."""
    return list(read(LABELS / f"{half}.tsv"))


def test_there_are_three_hundred_labelled_statements() -> None:
    """Written for this project, each once."""
    texts = [one.text for half in ("ontwikkel", "toets") for one in statements(half)]

    assert len(texts) >= 300
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(("half", "least"), [("ontwikkel", 0.96), ("toets", 0.91)])
def test_verbs_are_found(half: str, least: float) -> None:
    """Also in the half that nobody tuned on."""
    assert verb_score(statements(half)).f1 >= least


@pytest.mark.parametrize(("half", "least"), [("ontwikkel", 0.88), ("toets", 0.77)])
def test_the_level_is_mostly_among_those_told(half: str, least: float) -> None:
    """Bloom is an indication: a set of levels, or nothing."""
    told = [
        (one.bloom, levels)
        for one in statements(half)
        if one.bloom and (levels := bloom_of(acts(one.text)))
    ]

    assert sum(bool(bloom & levels) for bloom, levels in told) >= least * len(told)


@pytest.mark.parametrize("half", ["ontwikkel", "toets"])
def test_a_signal_is_seldom_far_off(half: str) -> None:
    """Where people and words both say something of the NLQF level, LU303 would be right."""
    off = [
        min(abs(signal.height - level) for level in one.nlqf)
        for one in statements(half)
        if one.nlqf and (signal := level_signal(one.text))
    ]

    assert sum(each >= 1.5 for each in off) <= 0.05 * len(off)
