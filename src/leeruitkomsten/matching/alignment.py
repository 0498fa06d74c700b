"""Two sets, and what is to be seen for each of Webb's four questions.

| question | Webb (1997) | what is told |
|---|---|---|
| gaat het over hetzelfde? | categorical concurrence | groups in which both have a part |
| even diep? | depth-of-knowledge consistency | per linked pair: level the same, lower, higher |
| even breed? | range-of-knowledge correspondence | outcomes and units that links reach |
| zelfde gewicht? | balance of representation | what both spend on a shared group |

N. L. Webb, Criteria for Alignment of Expectations and Assessments in Mathematics and
Science Education, NISE Research Monograph 6 (1997). He held tests against standards;
levels of what is acceptable came with it later (Applied Measurement in Education 20(1),
2007). Here two sets of outcomes are laid side by side, n of m and the list are told, and
no grade is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product

from leeruitkomsten.matching.gaps import differ, total_credits
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.model import Alignment, Group, Link, Reach, SetLabel, Weight

DEPTHS = ("zelfde", "lager_rechts", "hoger_rechts", "onbekend")
"""What can be known of the levels of a linked pair."""

LevelOf = Callable[[str, str], str]
"""The name of what is known of the levels of a pair, by left and right code."""


def align(
    left: tuple[SetLabel, Sequence[Profile]],
    right: tuple[SetLabel, Sequence[Profile]],
    links: Sequence[Link],
    groups: Sequence[Group],
    level_of: LevelOf,
) -> Alignment:
    """Return what is to be seen for the four questions, for two sets with their outcomes."""
    names = left[0].id, right[0].id
    present = {each.id: {member.set for member in each.members} for each in groups}
    shared = tuple(each for each in groups if set(names) <= present[each.id])
    depth: dict[str, list[tuple[str, str]]] = {name: [] for name in DEPTHS}
    for link in links:
        for pair in product(link.left, link.right):
            depth[level_of(*pair)].append(pair)
    return Alignment(
        left_set=names[0],
        right_set=names[1],
        shared=tuple(each.id for each in shared),
        only_left=_only(names[0], names[1], present),
        only_right=_only(names[1], names[0], present),
        depth={name: tuple(pairs) for name, pairs in depth.items()},
        left=_reach(left[0], {code for link in links for code in link.left}),
        right=_reach(right[0], {code for link in links for code in link.right}),
        weights=tuple(_weight(each, left, right) for each in shared),
    )


def _only(one: str, other: str, present: Mapping[str, set[str]]) -> tuple[str, ...]:
    return tuple(id_ for id_, sets in present.items() if one in sets and other not in sets)


def _reach(label: SetLabel, linked: set[str]) -> Reach:
    codes = tuple(dict.fromkeys(entry.code for entry in label.set.entries()))
    units: dict[str, bool] = {}
    for unit in label.set.units:  # nothing says that their codes differ
        reached = not linked.isdisjoint(outcome.code for outcome in unit.outcomes)
        units[unit.code] = reached or units.get(unit.code, False)
    return Reach(
        linked=tuple(code for code in codes if code in linked),
        unlinked=tuple(code for code in codes if code not in linked),
        unit_codes=_that(units.items(), reached=True),
        units_without=_that(units.items(), reached=False),
    )


def _that(units: Iterable[tuple[str, bool]], *, reached: bool) -> tuple[str, ...]:
    return tuple(code for code, found in units if found is reached)


def _weight(
    group: Group,
    left: tuple[SetLabel, Sequence[Profile]],
    right: tuple[SetLabel, Sequence[Profile]],
) -> Weight:
    codes = [
        [member.code for member in group.members if member.set == side[0].id]
        for side in (left, right)
    ]
    ours = total_credits(left[1], codes[0])
    theirs = total_credits(right[1], codes[1])
    apart = differ(ours, theirs) if ours and theirs else len(codes[0]) != len(codes[1])
    return Weight(group.id, len(codes[0]), len(codes[1]), ours, theirs, differs=apart)
