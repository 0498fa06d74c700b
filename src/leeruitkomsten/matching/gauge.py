"""Our own opinion held against what people decided: precision and recall, with intervals.

Nothing is tuned here, and nothing may be: who decides on a threshold by these figures
must do so in the open, on other decisions than the figures were counted on.

The figures lean. People decide about what we show them, so that what we miss is seldom
judged and recall comes out too high; how much of what corresponds was not among our
candidates is told beside it. And precision depends on how often people look at pairs
that do not correspond, so it is that of *these* judgements and of no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from math import sqrt

from leeruitkomsten.matching.calibrate import diff
from leeruitkomsten.matching.decisions import between, by_sets
from leeruitkomsten.matching.engines import Engine, words_only
from leeruitkomsten.matching.gaps import CANDIDATES
from leeruitkomsten.model import (
    Agreement,
    Candidate,
    Decision,
    DiffReport,
    GaugeReport,
    Judgement,
    SetLabel,
    Share,
    Standing,
)
from leeruitkomsten.model.decision import NO_COUNTERPART

ENOUGH = 20
"""From how many judgements on a share is told.

At 20 the interval of Wilson (1927) is at its widest .30 to .70; under that it hardly says
anything. That interval and not the textbook one, which is far off for small numbers
(Brown, Cai & DasGupta 2001, *Interval Estimation for a Binomial Proportion*).
"""

ENOUGH_AGAINST = 10
"""How many pairs that do not correspond must be among the judgements for a precision.

Where people only wrote down what corresponds, any rule has a precision of 1. Chosen: with
10, of which none is linked, the share that would be is under .28 (Wilson, 95%).
"""

THRESHOLDS = tuple(tenth / 10 for tenth in range(1, 10))

DEVIATE = 1.959964
"""The normal deviate of a two-sided interval of 95%."""


def gauge(
    labels: Sequence[SetLabel],
    decisions: Sequence[Decision],
    gone: Sequence[Standing] = (),
    engine: Engine | None = None,
) -> GaugeReport:
    """Return how far we agree with people, who decided about some pairs of these sets.

    In `decisions` sets go by their id; `gone` are decisions about a set that is not there.
    """
    judgements: list[Judgement] = []
    unused = [*gone]
    about = by_sets(decisions)
    for left, right in combinations(sorted(labels, key=lambda label: label.id), 2):
        mine = about.get(frozenset((left.id, right.id)), ())
        standings = between(left, right, mine).standings
        if not standings:
            continue
        usable = [each for each in standings if each.holds and not _is_many_to_many(each.decision)]
        unused += [each for each in standings if each not in usable]
        ours = diff(left, right, engine=engine)
        judgements += [one for each in usable for one in _judged(each.decision, ours)]
    return GaugeReport(
        sets=tuple(labels),
        judgements=tuple(judgements),
        agreements=(
            _agreement(judgements, None),
            *(_agreement(judgements, at) for at in THRESHOLDS),
        ),
        relations=_relations(judgements),
        unused=tuple(unused),
        engine=(engine or words_only()).label,
    )


def share(hits: int, of: int, *, lacking: int | None = None) -> Share:
    """Return a share with the interval of Wilson; from none at all, nothing is known."""
    if lacking is None and of < ENOUGH:
        lacking = of
    if of == 0:
        return Share(0, 0, 0.0, 1.0, lacking)
    p, shrink = hits / of, 1 + DEVIATE**2 / of
    middle = (p + DEVIATE**2 / (2 * of)) / shrink
    half = DEVIATE * sqrt(p * (1 - p) / of + DEVIATE**2 / (4 * of**2)) / shrink
    return Share(hits, of, max(0.0, middle - half), min(1.0, middle + half), lacking)


def _is_many_to_many(decision: Decision) -> bool:
    """Return whether several are set against several: which with which, nobody said."""
    return decision.links and min(len(decision.left.codes), len(decision.right.codes)) > 1


def _judged(decision: Decision, ours: DiffReport) -> Iterator[Judgement]:
    linked = {
        (left, right): link.relation
        for link in ours.links
        for left in link.left
        for right in link.right
    }
    edges = decision.edges
    if decision.relation == NO_COUNTERPART:
        edges = iter([*_best_pairs(decision, ours)])
    for left, right in edges:
        shown = [ours.candidates[left], ours.candidates_right[right]]
        yield Judgement(
            decision=decision,
            left=left,
            right=right,
            corresponds=decision.links,
            score=ours.pairs[left, right].score,
            linked=linked.get((left, right)),
            shown=_is_among(right, shown[0]) or _is_among(left, shown[1]),
        )


def _best_pairs(decision: Decision, ours: DiffReport) -> Iterator[tuple[str, str]]:
    """Yield of each outcome without a counterpart the pair that we find best."""
    for code in decision.left.codes:
        yield from ((code, best.code) for best in ours.candidates[code][:1])
    for code in decision.right.codes:
        yield from ((best.code, code) for best in ours.candidates_right[code][:1])


def _is_among(code: str, ranked: Sequence[Candidate]) -> bool:
    return any(each.code == code for each in ranked[:CANDIDATES])


def _agreement(judgements: Sequence[Judgement], threshold: float | None) -> Agreement:
    def is_linked(one: Judgement) -> bool:
        return one.linked is not None if threshold is None else one.score >= threshold

    against = sum(not one.corresponds for one in judgements)
    taken = [one for one in judgements if is_linked(one)]
    right = sum(one.corresponds for one in taken)
    too_few = against if against < ENOUGH_AGAINST and len(taken) >= ENOUGH else None
    return Agreement(
        threshold,
        precision=share(right, len(taken), lacking=too_few),
        recall=share(right, len(judgements) - against),
    )


def _relations(judgements: Iterable[Judgement]) -> Share:
    both = [one for one in judgements if one.corresponds and one.linked is not None]
    return share(sum(one.linked == one.decision.relation for one in both), len(both))
