"""What each set has of the reference set (landelijk profiel), and what it has beyond it.

For every outcome of the reference:

- `tegenhanger`: a link within its group, in which the reference does not ask more;
- `deels`: only links in which the reference asks more or the two overlap, only a link
  with an outcome of another group (`apart`), or only one by way of a third (`via_groep`);
- `geen`: none of these. No convincing counterpart was found: people can know better.

Counted it is n of m with the list, and never a percentage: what is covered is decided
over a unit as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from leeruitkomsten.matching.groups import LinkBetween
from leeruitkomsten.model import Coverage, Covered, Group, Member

FULLY = frozenset({"gelijkwaardig", "enger", "gesplitst", "samengevoegd"})
"""Relations, the reference on the left, in which it does not ask more than the other."""

Candidates = Callable[[Member, str], tuple[str, ...]]
"""The best candidates for an outcome in a set."""


def coverages(
    groups: Sequence[Group],
    links: Iterable[LinkBetween],
    codes: Mapping[str, Sequence[str]],
    reference: str | None,
    candidates: Candidates,
) -> tuple[Coverage, ...]:
    """Return every set but the reference held against it; nothing where there is none.

    `codes` has the outcomes of every set by id, in the order of the report, the
    reference first; so it is the left one in every link it has a part in.
    """
    if reference is None:
        return ()
    group_of = {member: found for found in groups for member in found.members}
    found: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for left_set, right_set, link in links:
        if left_set == reference:
            for code in link.left:
                answers = found.setdefault(right_set, {}).setdefault(code, [])
                answers += [(theirs, link.relation) for theirs in link.right]
    return tuple(
        Coverage(
            name,
            tuple(
                _covered(
                    Member(reference, code), name, found.get(name, {}).get(code, ()), group_of,
                    candidates,
                )
                for code in codes[reference]
            ),
            tuple(_beyond(name, codes[name], found.get(name, {}), group_of, reference)),
        )
        for name in codes
        if name != reference
    )  # fmt: skip


def _covered(
    wanted: Member,
    name: str,
    answers: Sequence[tuple[str, str]],
    group_of: Mapping[Member, Group],
    candidates: Candidates,
) -> Covered:
    near = [member.code for member in group_of[wanted].members if member.set == name]
    full = tuple(code for code, relation in answers if relation in FULLY and code in near)
    if full:
        return Covered(wanted.code, "tegenhanger", full)
    if answers:
        why = dict.fromkeys(
            relation if code in near else "apart" for code, relation in sorted(answers)
        )
        return Covered(wanted.code, "deels", tuple(code for code, _ in answers), tuple(why))
    if near:
        return Covered(wanted.code, "deels", tuple(near), ("via_groep",))
    return Covered(wanted.code, "geen", candidates=candidates(wanted, name))


def _beyond(
    name: str,
    codes: Sequence[str],
    answers: Mapping[str, Sequence[tuple[str, str]]],
    group_of: Mapping[Member, Group],
    reference: str,
) -> Iterator[str]:
    """Yield what nothing in the reference answers to, by a link or in its group."""
    linked = {code for each in answers.values() for code, _ in each}
    for code in codes:
        members = group_of[Member(name, code)].members
        if code not in linked and all(member.set != reference for member in members):
            yield code
