"""Two sets side by side, and many: links, groups and gaps.

The gaps of two sets are described in `gaps`, those of many in `group_gaps`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

from leeruitkomsten.matching.alignment import align
from leeruitkomsten.matching.compare import compare_all, compare_sets
from leeruitkomsten.matching.decisions import by_sets, kept_apart
from leeruitkomsten.matching.engines import Engine, words_only
from leeruitkomsten.matching.group_gaps import (
    Compared,
    best_candidates,
    codes_of,
    group_gaps,
    pair_gaps,
    tension_gaps,
    twin_gaps,
    without_counterpart,
)
from leeruitkomsten.matching.groups import group
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.matching.reference_cover import reference_covers
from leeruitkomsten.matching.two_sets import TwoSets, lay_beside
from leeruitkomsten.model import (
    Alignment,
    CalibrationReport,
    Decision,
    DiffReport,
    Group,
    Member,
    SetLabel,
)

_NEAR = 4
"""How many candidates are weighed per outcome where many sets are compared: of three told."""


def diff(
    left: SetLabel,
    right: SetLabel,
    *,
    reference: str | None = None,
    decisions: Sequence[Decision] = (),
    engine: Engine | None = None,
) -> DiffReport:
    """Lay two sets side by side: what corresponds, and what does not line up.

    `reference` is the id of the one that is the reference (landelijk profiel) of the
    other, if it is: what the other has beyond it is then a profile and not a gap.
    `decisions` of people go before what we find; sets go by their id in them. `engine`
    tells the meaning of texts; the default has no model.
    """
    engine = engine or words_only()
    comparison = compare_sets(left.set, right.set, engine)
    sides = lay_beside(left, right, comparison, engine, reference=reference, decisions=decisions)
    return sides.report


def calibrate(
    sets: Sequence[SetLabel],
    *,
    reference: str | None,
    programme: str,
    decisions: Sequence[Decision] = (),
    engine: Engine | None = None,
    watch: Callable[[int, int], None] | None = None,
) -> CalibrationReport:
    """Lay many sets side by side: groups of outcomes that correspond, and gaps.

    Each two sets are compared as `diff` does, but words weigh by how rare they are in all
    sets together. The order in which the sets are given makes no difference. `reference`
    is the id of the reference set, if there is one; `engine` tells the meaning of texts;
    `watch` is told how many of how many pairs of sets are compared.
    """
    ordered = sorted(sets, key=lambda one: (one.id != reference, one.id))
    engine = engine or words_only()
    compared = each_two(
        ordered, reference=reference, decisions=decisions, engine=engine, watch=watch
    )
    outcomes = _outcomes(ordered, compared)
    links = [(*ids, link) for ids, each in compared.items() for link in each.report.links]
    apart = (kept_apart(*ids, each.decided) for ids, each in compared.items())
    groups, tensions = group(
        tuple(outcomes),
        links,
        reference,
        lambda left, right: compared[left.set, right.set].comparison.likelihood(
            left.code, right.code
        ),
        frozenset(chain.from_iterable(apart)),
    )
    gaps = [
        *group_gaps(groups, ordered, outcomes, compared, reference),
        *tension_gaps(groups, tensions),
        *pair_gaps(compared),
        *twin_gaps(compared),
    ]
    return CalibrationReport(
        programme,
        tuple(ordered),
        reference,
        groups,
        tuple(gaps),
        reference_covers(
            groups,
            links,
            {label.id: codes_of(tuple(outcomes), label.id) for label in ordered},
            reference,
            lambda wanted, name: (
                None
                if name in without_counterpart(wanted, compared)
                else best_candidates(wanted, name, compared)
            ),
        ),
        tuple(_aligned(each, groups) for each in compared.values()),
        decisions=tuple(one for each in compared.values() for one in each.report.decisions),
        engine=engine.label,
    )


def each_two(
    ordered: Sequence[SetLabel],
    *,
    reference: str | None,
    decisions: Sequence[Decision],
    engine: Engine,
    watch: Callable[[int, int], None] | None = None,
) -> dict[tuple[str, str], TwoSets]:
    """Return every two of many sets, laid beside one another in one space, by their ids."""
    about = by_sets(decisions)
    comparisons = compare_all([label.set for label in ordered], engine)
    compared: dict[tuple[str, str], TwoSets] = {}
    for done, ((one, other), comparison) in enumerate(comparisons.items(), start=1):
        left, right = ordered[one], ordered[other]
        mine = about.get(frozenset((left.id, right.id)), ())
        compared[left.id, right.id] = lay_beside(
            left, right, comparison, engine, reference=reference, decisions=mine, near=_NEAR
        )
        if watch is not None:
            watch(done, len(comparisons))
    return compared


def _outcomes(ordered: Sequence[SetLabel], compared: Compared) -> dict[Member, Profile]:
    sides = {left: each.comparison.left for (left, _), each in compared.items()}
    sides |= {right: each.comparison.right for (_, right), each in compared.items()}
    if len(ordered) == 1:
        sides = {ordered[0].id: compare_sets(ordered[0].set, ordered[0].set).left}
    return {
        Member(label.id, profile.code): profile for label in ordered for profile in sides[label.id]
    }


def _aligned(sides: TwoSets, groups: Sequence[Group]) -> Alignment:
    def level_of(left: str, right: str) -> str:
        return sides.comparison.evidence(left, right, "niveau").level

    return align(
        (sides.left, sides.comparison.left),
        (sides.right, sides.comparison.right),
        sides.report.links,
        groups,
        level_of,
    )
