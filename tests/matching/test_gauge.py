"""Facts about the gauge: what people decided against what we find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.matching.builders import a_decision, a_label
from tests.matching.test_decisions import FIRST, OTHER, THIRD, stale

from leeruitkomsten.matching import gauge
from leeruitkomsten.matching.gauge import ENOUGH, ENOUGH_AGAINST, share
from leeruitkomsten.model import Decision, SetLabel


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    # Newcombe (1998), Two-sided confidence intervals for the single proportion, table I.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_that_of_wilson(hits: int, of: int, low: float, high: float) -> None:
    """As published figures have it."""
    found = share(hits, of)

    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(st.integers(0, 200), st.integers(0, 200))
def test_a_share_lies_in_its_interval(one: int, other: int) -> None:
    """Also at the ends, and when nothing was counted."""
    hits, of = min(one, other), max(one, other)
    found = share(hits, of)

    assert 0 <= found.low <= found.high <= 1
    assert of == 0 or found.low - 1e-9 <= hits / of <= found.high + 1e-9
    assert (found.value is None) == (of < ENOUGH)


def test_a_share_of_few_is_no_figure() -> None:
    """How many there are is told in its place."""
    assert (share(7, ENOUGH - 1).value, share(7, ENOUGH - 1).lacking) == (None, ENOUGH - 1)
    assert share(7, ENOUGH).value == 0.35


def a_judged_set(yes: int, no: int) -> tuple[list[SetLabel], list[Decision]]:
    """Return two sets of the same texts, and decisions that so many correspond, and do not."""
    words = ("netwerk", "zorgplan", "database", "behandelplan", "advies", "website", "protocol")
    texts = [
        f"De student ontwerpt een {words[n % 7]} en analyseert een {words[n // 7 % 7]} {n}."
        for n in range(yes + no)
    ]
    left, right = a_label("a", *texts), a_label("b", *texts)
    return [left, right], [
        a_decision(
            left, right, [f"A{n}"], [f"B{n}"], "gelijkwaardig" if n <= yes else "niet_gelijk", n
        )
        for n in range(1, yes + no + 1)
    ]


def test_precision_and_recall_are_counted_over_decisions() -> None:
    """Same texts are linked, so all that corresponds is found and all that does not is wrong."""
    labels, decisions = a_judged_set(30, 10)

    report = gauge(labels, decisions)

    now = report.agreements[0]
    assert (now.precision.hits, now.precision.of) == (30, 40)
    assert (now.recall.hits, now.recall.of) == (30, 30)
    assert (report.count(corresponds=True), report.count(corresponds=False)) == (30, 10)
    assert len([*report.disagreements]) == 10


def test_without_judgements_against_there_is_no_precision() -> None:
    """Where people only wrote down what corresponds, any rule would be right."""
    labels, decisions = a_judged_set(ENOUGH, ENOUGH_AGAINST - 1)

    now = gauge(labels, decisions).agreements[0]

    assert (now.precision.value, now.precision.lacking) == (None, ENOUGH_AGAINST - 1)
    assert now.recall.value == 1.0


def test_a_higher_threshold_never_finds_more() -> None:
    """Recall can only go down from one threshold to the next."""
    labels, decisions = a_judged_set(20, 10)

    hits = [each.recall.hits for each in gauge(labels, decisions).agreements[1:]]

    assert hits == sorted(hits, reverse=True)


def test_decisions_do_not_gauge_themselves() -> None:
    """What we find is found without them: a link by decision would always agree."""
    left, right = a_label("a", FIRST), a_label("b", OTHER)

    (one,) = gauge([left, right], [a_decision(left, right, ["A1"], ["B1"])]).judgements

    assert (one.corresponds, one.linked) == (True, None)


def test_an_outcome_without_a_counterpart_is_judged_by_its_best_candidate() -> None:
    """One decision, one judgement: not one for every outcome on the other side."""
    left, right = a_label("a", FIRST), a_label("b", OTHER, FIRST, THIRD)

    (one,) = gauge(
        [left, right], [a_decision(left, right, ["A1"], [], "geen_tegenhanger")]
    ).judgements

    assert (one.left, one.right, one.corresponds, one.linked) == (
        "A1",
        "B2",
        False,
        "gelijkwaardig",
    )


def test_what_no_longer_holds_is_not_counted() -> None:
    """A decision about other texts says nothing of these; nor does several against several."""
    left, right = a_label("a", FIRST, OTHER), a_label("b", FIRST, OTHER)
    old = stale(a_decision(left, right, ["A1"], ["B1"]))
    many = a_decision(left, right, ["A1", "A2"], ["B1", "B2"], line=2)

    report = gauge([left, right], [old, many])

    assert (len(report.judgements), len(report.unused)) == (0, 2)
    assert report.agreements[0].recall.lacking == 0


def test_nothing_is_tuned() -> None:
    """What a comparison gives is the same after gauging as before."""
    from leeruitkomsten.matching import diff

    labels, decisions = a_judged_set(20, 10)
    before = diff(*labels)

    gauge(labels, decisions)

    assert diff(*labels).links == before.links
