"""What each set has of the reference set (landelijk profiel), and what it has beyond it.

For every outcome of the reference:

- `tegenhanger`: a link within its group, in which the reference does not ask more;
- `deels`: only links in which the reference asks more or the two overlap, only a link of
  its own or of its group with an outcome of another group (`apart`), or only one by way
  of a third in its group (`via_groep`);
- `geen`: none of these. No convincing counterpart was found: people can know better, or
  decided that there is none (`besluit`).

Counted it is n of m with the list, and never a percentage: what is covered is decided
over a unit as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from leeruitkomsten.matching.groups import LinkBetween
from leeruitkomsten.model import CoveredReference, Group, Member, ReferenceCover

FULLY = frozenset({"gelijkwaardig", "enger", "gesplitst", "samengevoegd"})
"""Relations, the reference on the left, in which it does not ask more than the other."""

Candidates = Callable[[Member, str], tuple[str, ...] | None]
"""The best candidates for an outcome in a set; None where people decided it has none there."""


def reference_covers(
    groups: Sequence[Group],
    links: Iterable[LinkBetween],
    codes: Mapping[str, Sequence[str]],
    reference: str | None,
    candidates: Candidates,
) -> tuple[ReferenceCover, ...]:
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
        _cover(name, found.get(name, {}), codes, reference, group_of, candidates)
        for name in codes
        if name != reference
    )


def _cover(
    name: str,
    answers: Mapping[str, Sequence[tuple[str, str]]],
    codes: Mapping[str, Sequence[str]],
    reference: str,
    group_of: Mapping[Member, Group],
    candidates: Candidates,
) -> ReferenceCover:
    outcomes = tuple(
        _covered(Member(reference, code), name, answers.get(code, ()), group_of, candidates)
        for code in codes[reference]
    )
    answering = {code for one in outcomes for code in one.by}
    answering |= {code for each in answers.values() for code, _ in each}
    beyond = tuple(
        code
        for code in codes[name]
        if code not in answering
        and all(each.set != reference for each in group_of[Member(name, code)].members)
    )
    return ReferenceCover(name, outcomes, beyond)


def _covered(
    wanted: Member,
    name: str,
    answers: Sequence[tuple[str, str]],
    group_of: Mapping[Member, Group],
    candidates: Candidates,
) -> CoveredReference:
    group = group_of[wanted]
    near = tuple(member.code for member in group.members if member.set == name)
    apart = tuple(member.code for member in group.touches if member.set == name)
    full = tuple(code for code, relation in answers if relation in FULLY and code in near)
    if full:
        return CoveredReference(wanted.code, "tegenhanger", full)
    if answers:
        why = dict.fromkeys(
            relation if code in near else "apart" for code, relation in sorted(answers)
        )
        return CoveredReference(
            wanted.code, "deels", tuple(code for code, _ in answers), tuple(why)
        )
    if near:
        return CoveredReference(wanted.code, "deels", near, ("via_groep",))
    if apart:
        return CoveredReference(wanted.code, "deels", apart, ("apart",))
    best = candidates(wanted, name)
    if best is None:
        return CoveredReference(wanted.code, "geen", why=("besluit",))
    return CoveredReference(wanted.code, "geen", candidates=best)
