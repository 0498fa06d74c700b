"""The ways in which many sets do not line up: gaps of groups, and of two sets.

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

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, permutations
from typing import TypeVar

from leeruitkomsten.matching.dimensions import compare_levels
from leeruitkomsten.matching.gaps import CANDIDATES, differ, total_credits
from leeruitkomsten.matching.grouping import Tension
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.matching.two_sets import TwoSets
from leeruitkomsten.model import Facts, Gap, Group, Member, SetLabel, Severity

_PER_PAIR = frozenset(
    {
        "schijnoverlap", "context", "norm", "gedeeltelijk", "granulariteit", "terminologie",
        "verouderd",
    }
)  # fmt: skip

Compared = Mapping[tuple[str, str], TwoSets]
"""Every two sets, by their ids in the order of the report."""
Outcomes = Mapping[Member, Profile]
Measure = TypeVar("Measure", bound=float | str)


def group_gaps(
    groups: Sequence[Group],
    ordered: Sequence[SetLabel],
    outcomes: Outcomes,
    compared: Compared,
    reference: str | None,
) -> Iterator[Gap]:
    """Yield what some sets of a group lack, and how its members differ."""
    for each in groups:
        denied = (without_counterpart(member, compared) for member in each.members)
        without = frozenset(chain.from_iterable(denied))
        # What is linked and stands in another group is not missing: it is a tension.
        settled = without.union(member.set for member in (*each.members, *each.touches))
        if reference is None or any(member.set == reference for member in each.members):
            yield from _missing(each, settled, ordered, compared)
        elif reference not in settled:
            yield from _own_profile(each, reference, compared)
        yield from _level_spread(each, outcomes)
        yield from _credits_spread(each, outcomes)
        yield from _autonomy_spread(each, outcomes)


def _own_profile(found: Group, reference: str, compared: Compared) -> Iterator[Gap]:
    sets = tuple(dict.fromkeys(member.set for member in found.members))
    best = best_candidates(found.core, reference, compared)
    facts: Facts = {"groep": found.id, "sets": sets, "beste_kandidaten": best}
    left = codes_of(found.members, found.core.set)
    yield Gap("profilering", left, (), Severity.SUGGESTION, facts, found.core.set, reference)


def _missing(
    found: Group, settled: Container[str], ordered: Sequence[SetLabel], compared: Compared
) -> Iterator[Gap]:
    left = codes_of(found.members, found.core.set)
    for label in ordered:
        if label.id not in settled:
            best = best_candidates(found.core, label.id, compared)
            facts: Facts = {"groep": found.id, "beste_kandidaten": best}
            yield Gap("ontbreekt", left, (), Severity.WARNING, facts, found.core.set, label.id)


def without_counterpart(member: Member, compared: Compared) -> Iterator[str]:
    """Yield the sets in which an outcome has no counterpart, as people decided."""
    for each in compared.values():
        if member.set == each.left.id and ("links", member.code) in each.decided.alone:
            yield each.right.id
        if member.set == each.right.id and ("rechts", member.code) in each.decided.alone:
            yield each.left.id


def best_candidates(core: Member, other: str, compared: Compared) -> tuple[str, ...]:
    """Return the best candidates for an outcome in another set, best first."""
    if (here := compared.get((core.set, other))) is not None:
        ranked = here.report.candidates[core.code]
    elif (there := compared.get((other, core.set))) is not None:
        ranked = there.report.candidates_right[core.code]
    else:
        return ()
    return tuple(candidate.code for candidate in ranked[:CANDIDATES])


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
        load = total_credits(side, [profile.code for profile in side])
        if load:
            loads[name] = load
    if not loads:
        return
    least = min(loads, key=lambda name: (loads[name], name))
    most = min(loads, key=lambda name: (-loads[name], name))
    if differ(loads[least], loads[most]):
        facts: Facts = {"groep": found.id, "links": loads[least], "rechts": loads[most]}
        left, right = codes_of(found.members, least), codes_of(found.members, most)
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


def codes_of(members: Sequence[Member], name: str) -> tuple[str, ...]:
    """Return the codes of those members that are of one set."""
    return tuple(member.code for member in members if member.set == name)


def tension_gaps(groups: Sequence[Group], tensions: Sequence[Tension]) -> Iterator[Gap]:
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


def pair_gaps(compared: Compared) -> Iterator[Gap]:
    """Yield the gaps that are told for every two sets apart."""
    for each in compared.values():
        for gap in each.report.gaps:
            if gap.kind in _PER_PAIR:
                yield replace(gap, left_set=each.left.id, right_set=each.right.id)


def twin_gaps(compared: Compared) -> Iterator[Gap]:
    """Yield what one set says twice, once per set and not once per comparison."""
    told: set[tuple[str, tuple[str, ...]]] = set()
    for each in compared.values():
        for gap in each.report.gaps:
            name = each.left.id if gap.left else each.right.id
            codes = gap.left or gap.right
            if gap.kind == "dubbel" and (name, codes) not in told:
                told.add((name, codes))
                yield replace(gap, left=codes, right=(), left_set=name)
