"""Two sets side by side, and many: links, groups and the gaps between them.

The gaps of two sets are described in `gaps`. Over many sets, `Gap.left_set` and
`Gap.right_set` name the sets, and these kinds are about a whole group:

| kind | codes | facts |
|---|---|---|
| `ontbreekt` | `left`: of its core; `right_set` lacks it | `groep`, `beste_kandidaten` |
| `profilering` | `left`: of its core, not in the reference | `groep`, `sets`, `beste_kandidaten` |
| `niveau` | `left`: the lowest, `right`: the highest | `groep`, `schema`, `links`, `rechts` |
| `omvang` | `left`: the smallest, `right`: the largest | `groep`, `links`, `rechts` (EC) |
| `zelfstandigheid` | `left`: the least, `right`: the most | `groep`, `links`, `rechts` (words) |
| `granulariteit` | a link that was not followed | `spanning`, `groepen`, `reden` |
| `schijnoverlap` | the same, where people decided against it | and `besluit` (true) |

`spanning` has the outcomes that the link would join where they may not be together
(`set:code`), `groepen` the two it connects, and `reden` why it was not followed (see
`grouping.Tension`).

`dubbel`, `verouderd`, `schijnoverlap`, `context`, `norm`, `terminologie`, `gedeeltelijk`
and the splits and merges among `granulariteit` are as between two sets.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, permutations
from typing import TypeVar

from leeruitkomsten.matching import gaps as between_two
from leeruitkomsten.matching.alignment import align
from leeruitkomsten.matching.assign import assign, natural
from leeruitkomsten.matching.compare import Comparison, compare_all, compare_sets
from leeruitkomsten.matching.decisions import (
    Decided,
    between,
    by_sets,
    kept_apart,
    open_gaps,
    settle,
    still_possible,
)
from leeruitkomsten.matching.dimensions import compare_levels
from leeruitkomsten.matching.engines import Engine, words_only
from leeruitkomsten.matching.grouping import Tension
from leeruitkomsten.matching.groups import group
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.matching.reference_cover import reference_covers
from leeruitkomsten.model import (
    Alignment,
    CalibrationReport,
    Candidate,
    Decision,
    DiffReport,
    Facts,
    Gap,
    Group,
    Member,
    Pair,
    SetLabel,
    Severity,
)

_PER_PAIR = frozenset(
    {
        "schijnoverlap", "context", "norm", "gedeeltelijk", "granulariteit", "terminologie",
        "verouderd",
    }
)  # fmt: skip

_NEAR = 4
"""How many candidates are weighed per outcome where many sets are compared: of three told."""

Outcomes = Mapping[Member, Profile]
Measure = TypeVar("Measure", bound=float | str)


@dataclass(frozen=True, slots=True)
class _Sides:
    """Two of many sets, compared."""

    left: SetLabel
    right: SetLabel
    report: DiffReport
    comparison: Comparison
    decided: Decided


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
    sides = _sides(left, right, comparison, engine, reference=reference, decisions=decisions)
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
    about = by_sets(decisions)
    engine = engine or words_only()
    comparisons = compare_all([label.set for label in ordered], engine)
    compared = []
    for done, ((one, other), comparison) in enumerate(comparisons.items(), start=1):
        left, right = ordered[one], ordered[other]
        mine = about.get(frozenset((left.id, right.id)), ())
        compared.append(
            _sides(left, right, comparison, engine, reference=reference, decisions=mine, near=_NEAR)
        )
        if watch is not None:
            watch(done, len(comparisons))
    outcomes = _outcomes(ordered, compared)
    links = [(each.left.id, each.right.id, link) for each in compared for link in each.report.links]
    compared_by = {(each.left.id, each.right.id): each.comparison for each in compared}
    apart = (kept_apart(each.left.id, each.right.id, each.decided) for each in compared)
    groups, tensions = group(
        tuple(outcomes),
        links,
        reference,
        lambda left, right: compared_by[left.set, right.set].likelihood(left.code, right.code),
        frozenset(chain.from_iterable(apart)),
    )
    gaps = [
        *_group_gaps(groups, ordered, outcomes, compared, reference),
        *_tensions(groups, tensions),
        *_pair_gaps(compared),
        *_twin_gaps(compared),
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
            {label.id: _codes(tuple(outcomes), label.id) for label in ordered},
            reference,
            lambda wanted, name: (
                None if name in _without(wanted, compared) else _best_in(wanted, name, compared)
            ),
        ),
        tuple(_aligned(each, groups) for each in compared),
        decisions=tuple(one for each in compared for one in each.report.decisions),
        engine=engine.label,
    )


def _sides(
    left: SetLabel,
    right: SetLabel,
    comparison: Comparison,
    engine: Engine,
    *,
    reference: str | None,
    decisions: Sequence[Decision],
    near: int | None = None,
) -> _Sides:
    """Return two of many sets, compared; `near` says how many candidates are looked at."""
    decided = between(left, right, decisions)
    links = settle(assign(comparison), decided, lambda ours, theirs: comparison.pairs[ours, theirs])
    edges = comparison.pairs if near is None else comparison.nearest(near)
    candidates, candidates_right = _candidates(comparison, edges)
    candidates = still_possible(candidates, decided)
    candidates_right = still_possible(candidates_right, decided, right=True)
    ranking = tuple(
        {code: [each.code for each in best] for code, best in side.items()}
        for side in (candidates, candidates_right)
    )
    beyond = (right.id == reference, left.id == reference)
    gaps = (
        *between_two.find_gaps(comparison, links, (ranking[0], ranking[1]), beyond=beyond),
        *between_two.outdated(left.set, right.set),
    )
    report = DiffReport(
        left,
        right,
        links,
        tuple(open_gaps(gaps, decided)),
        candidates,
        candidates_right,
        comparison.pairs,
        decided.standings,
        engine=engine.label,
    )
    return _Sides(left, right, report, comparison, decided)


def _candidates(
    comparison: Comparison, edges: Iterable[tuple[str, str]]
) -> tuple[dict[str, tuple[Candidate, ...]], dict[str, tuple[Candidate, ...]]]:
    rows: dict[str, list[Pair]] = {each.code: [] for each in comparison.left}
    columns: dict[str, list[Pair]] = {each.code: [] for each in comparison.right}
    for pair in (comparison.pairs[edge] for edge in edges):
        rows[pair.left].append(pair)
        columns[pair.right].append(pair)
    return (
        {code: _ranked((pair.right, pair.score) for pair in row) for code, row in rows.items()},
        {code: _ranked((pair.left, pair.score) for pair in row) for code, row in columns.items()},
    )


def _ranked(scored: Iterator[tuple[str, float]]) -> tuple[Candidate, ...]:
    ranked = sorted(scored, key=lambda one: (-one[1], natural((one[0],))))
    return tuple(Candidate(code, score) for code, score in ranked)


def _outcomes(ordered: Sequence[SetLabel], compared: Sequence[_Sides]) -> dict[Member, Profile]:
    sides = {each.left.id: each.comparison.left for each in compared}
    sides |= {each.right.id: each.comparison.right for each in compared}
    if len(ordered) == 1:
        sides = {ordered[0].id: compare_sets(ordered[0].set, ordered[0].set).left}
    return {
        Member(label.id, profile.code): profile for label in ordered for profile in sides[label.id]
    }


def _group_gaps(
    groups: Sequence[Group],
    ordered: Sequence[SetLabel],
    outcomes: Outcomes,
    compared: Sequence[_Sides],
    reference: str | None,
) -> Iterator[Gap]:
    for each in groups:
        without = {name for member in each.members for name in _without(member, compared)}
        # What is linked and stands in another group is not missing: it is a tension.
        settled = without.union(member.set for member in (*each.members, *each.touches))
        if reference is None or any(member.set == reference for member in each.members):
            yield from _missing(each, settled, ordered, compared)
        elif reference not in settled:
            yield from _own_profile(each, reference, compared)
        yield from _level_spread(each, outcomes)
        yield from _credits_spread(each, outcomes)
        yield from _autonomy_spread(each, outcomes)


def _own_profile(found: Group, reference: str, compared: Sequence[_Sides]) -> Iterator[Gap]:
    sets = tuple(dict.fromkeys(member.set for member in found.members))
    best = _best_in(found.core, reference, compared)
    facts: Facts = {"groep": found.id, "sets": sets, "beste_kandidaten": best}
    left = _codes(found.members, found.core.set)
    yield Gap("profilering", left, (), Severity.SUGGESTION, facts, found.core.set, reference)


def _missing(
    found: Group, settled: Container[str], ordered: Sequence[SetLabel], compared: Sequence[_Sides]
) -> Iterator[Gap]:
    left = _codes(found.members, found.core.set)
    for label in ordered:
        if label.id not in settled:
            best = _best_in(found.core, label.id, compared)
            facts: Facts = {"groep": found.id, "beste_kandidaten": best}
            yield Gap("ontbreekt", left, (), Severity.WARNING, facts, found.core.set, label.id)


def _without(member: Member, compared: Sequence[_Sides]) -> Iterator[str]:
    """Yield the sets in which an outcome has no counterpart, as people decided."""
    for each in compared:
        if member.set == each.left.id and ("links", member.code) in each.decided.alone:
            yield each.right.id
        if member.set == each.right.id and ("rechts", member.code) in each.decided.alone:
            yield each.left.id


def _best_in(core: Member, other: str, compared: Sequence[_Sides]) -> tuple[str, ...]:
    for each in compared:
        if (each.left.id, each.right.id) == (core.set, other):
            ranked = each.report.candidates[core.code]
        elif (each.left.id, each.right.id) == (other, core.set):
            ranked = each.report.candidates_right[core.code]
        else:
            continue
        return tuple(candidate.code for candidate in ranked[: between_two.CANDIDATES])
    return ()


def _level_spread(found: Group, outcomes: Outcomes) -> Iterator[Gap]:
    """Yield a gap per scheme on which the sets in a group are not at one level."""
    schemes = sorted({scheme for member in found.members for scheme in outcomes[member].level})
    for scheme in schemes:
        levels = {
            member: outcomes[member].level[scheme]
            for member in found.members
            if scheme in outcomes[member].level
        }
        apart = _widest(levels, compare_levels)
        if apart is not None:
            facts: Facts = {
                "groep": found.id,
                "schema": scheme,
                "links": levels[apart[0]],
                "rechts": levels[apart[1]],
            }
            yield _between("niveau", *apart, Severity.WARNING, facts)


def _widest(
    measured: Mapping[Member, Measure], compare: Callable[[Measure, Measure], int | None]
) -> tuple[Member, Member] | None:
    """Return the lowest and the highest member that are of different sets, if one is lower.

    Within a set a difference is no gap: what one school splits over two levels is
    its own affair.
    """
    widest: tuple[Member, Member] | None = None
    for low, high in permutations(measured, 2):
        if low.set == high.set or compare(measured[low], measured[high]) != -1:
            continue
        if widest is None or (
            compare(measured[low], measured[widest[0]]) in (-1, 0)
            and compare(measured[widest[1]], measured[high]) in (-1, 0)
            and (measured[low], measured[high]) != (measured[widest[0]], measured[widest[1]])
        ):
            widest = low, high
    return widest


def _credits_spread(found: Group, outcomes: Outcomes) -> Iterator[Gap]:
    """Yield a gap where the sets spend very different study loads on a group."""
    loads: dict[str, float] = {}
    for name in dict.fromkeys(member.set for member in found.members):
        side = [outcomes[member] for member in found.members if member.set == name]
        load = between_two.total_credits(side, [profile.code for profile in side])
        if load:
            loads[name] = load
    if not loads:
        return
    least = min(loads, key=lambda name: (loads[name], name))
    most = min(loads, key=lambda name: (-loads[name], name))
    if between_two.differ(loads[least], loads[most]):
        facts: Facts = {"groep": found.id, "links": loads[least], "rechts": loads[most]}
        left, right = _codes(found.members, least), _codes(found.members, most)
        yield Gap("omvang", left, right, Severity.SUGGESTION, facts, least, most)


def _autonomy_spread(found: Group, outcomes: Outcomes) -> Iterator[Gap]:
    """Yield a gap where one set asks for more autonomy than another."""
    markers = {
        member: sorted((marker.step, marker.words) for marker in told)
        for member in found.members
        if (told := outcomes[member].speech.markers["zelfstandigheid"])
    }
    steps = {member: each[0][0] for member, each in markers.items()}
    apart = _widest(steps, compare_levels)
    if apart is not None:
        facts: Facts = {
            "groep": found.id,
            "links": tuple(words for _, words in markers[apart[0]]),
            "rechts": tuple(words for _, words in markers[apart[1]]),
        }
        yield _between("zelfstandigheid", *apart, Severity.WARNING, facts)


def _between(kind: str, left: Member, right: Member, severity: Severity, facts: Facts) -> Gap:
    return Gap(kind, (left.code,), (right.code,), severity, facts, left.set, right.set)


def _codes(members: Sequence[Member], name: str) -> tuple[str, ...]:
    return tuple(member.code for member in members if member.set == name)


def _tensions(groups: Sequence[Group], tensions: Sequence[Tension]) -> Iterator[Gap]:
    """Yield a gap for every link between outcomes that were not brought into one group."""
    group_of = {member: found.id for found in groups for member in found.members}
    for each in tensions:
        facts: Facts = {
            "spanning": tuple(f"{member.set}:{member.code}" for member in each.clash),
            "groepen": (group_of[each.left], group_of[each.right]),
            "reden": each.reason,
        }
        kind = "granulariteit"
        if each.reason == "besluit":
            kind = "schijnoverlap"
            facts = {**facts, "besluit": True, "woorden": (), "tegenspraak": ()}
        yield _between(kind, each.left, each.right, Severity.SUGGESTION, facts)


def _aligned(sides: _Sides, groups: Sequence[Group]) -> Alignment:
    def level_of(left: str, right: str) -> str:
        return sides.comparison.evidence(left, right, "niveau").level

    return align(
        (sides.left, sides.comparison.left),
        (sides.right, sides.comparison.right),
        sides.report.links,
        groups,
        level_of,
    )


def _pair_gaps(compared: Sequence[_Sides]) -> Iterator[Gap]:
    for each in compared:
        for gap in each.report.gaps:
            if gap.kind in _PER_PAIR:
                yield replace(gap, left_set=each.left.id, right_set=each.right.id)


def _twin_gaps(compared: Sequence[_Sides]) -> Iterator[Gap]:
    """Yield what one set says twice, once per set and not once per comparison."""
    told: set[tuple[str, tuple[str, ...]]] = set()
    for each in compared:
        for gap in each.report.gaps:
            name = each.left.id if gap.left else each.right.id
            codes = gap.left or gap.right
            if gap.kind == "dubbel" and (name, codes) not in told:
                told.add((name, codes))
                yield replace(gap, left=codes, right=(), left_set=name)
