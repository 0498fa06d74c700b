"""What people decided goes before what we find.

A decision says that outcomes correspond (and how), that they do not, or that an outcome
has no counterpart in the other set. It holds as long as the texts are those that people
read; else it is told, and our own opinion stands.

What a decision settles:

- The pairs that it is about are as it says; our links between them go.
- Where it says all there is to say of an outcome, our other links of that outcome go too:
  both sides where they are `gelijkwaardig`, `gesplitst` or `samengevoegd`, and of `ruimer`
  and `enger` the narrower side. The wider side may have more that corresponds, and so
  may both where they `overlap`.
- What people decided against (`niet_gelijk`, `geen_tegenhanger`) is no link and no
  candidate, and is not asked.

Nothing depends on the order of decisions, and swapping the sets mirrors the result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from leeruitkomsten.matching.assign import natural
from leeruitkomsten.matching.fingerprint import is_of
from leeruitkomsten.model import (
    Candidate,
    Decision,
    DecisionSide,
    Gap,
    Gone,
    Judged,
    Link,
    Member,
    Outcome,
    Pair,
    SetLabel,
    Standing,
)
from leeruitkomsten.model.decision import NO_COUNTERPART, NOT_EQUAL

_CLOSES_LEFT = frozenset({"gelijkwaardig", "gesplitst", "samengevoegd", "enger"})
_CLOSES_RIGHT = frozenset({"gelijkwaardig", "gesplitst", "samengevoegd", "ruimer"})
_PARTS = {"gesplitst": "ruimer", "samengevoegd": "enger"}
"""What the whole is to one of its parts."""

Edge = tuple[str, str]
PairOf = Callable[[str, str], Pair]


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided about two sets, ready to be held against what we found."""

    standings: tuple[Standing, ...] = ()
    links: tuple[Decision, ...] = ()
    """Those that hold and say what corresponds."""
    linked: frozenset[Edge] = frozenset()
    """The pairs that those are about."""
    apart: frozenset[Edge] = frozenset()
    """The pairs that do not correspond, or are with an outcome that has no counterpart."""
    alone: frozenset[tuple[str, str]] = frozenset()
    """Outcomes without a counterpart: their side (`links`, `rechts`) and code."""
    closed: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """The codes on the left and on the right of which all is said."""


def by_sets(decisions: Iterable[Decision]) -> dict[frozenset[str], list[Decision]]:
    """Return decisions by the two sets that they are about, whichever is on the left."""
    found: dict[frozenset[str], list[Decision]] = {}
    for each in decisions:
        found.setdefault(frozenset((each.left.set, each.right.set)), []).append(each)
    return found


def between(left: SetLabel, right: SetLabel, decisions: Iterable[Decision]) -> Decided:
    """Return what was decided about two sets; in `decisions`, sets go by their id."""
    about = [*_about(left.id, right.id, decisions)]
    if not about:
        return Decided()
    ours, theirs = outcomes_by_code(left), outcomes_by_code(right)
    standings = tuple(standing(decision, ours, theirs) for decision in about)
    holding = [each.decision for each in standings if each.holds]
    linking = tuple(each for each in holding if each.links)
    alone = {*_alone(holding)}
    return Decided(
        standings=standings,
        links=linking,
        linked=frozenset(edge for each in linking for edge in each.edges),
        apart=frozenset(_apart(holding, alone, ours, theirs)),
        alone=frozenset(alone),
        closed=(
            _codes(each.left for each in linking if each.relation in _CLOSES_LEFT),
            _codes(each.right for each in linking if each.relation in _CLOSES_RIGHT),
        ),
    )


def standing(
    decision: Decision, ours: Mapping[str, Outcome], theirs: Mapping[str, Outcome]
) -> Standing:
    """Return whether a decision still holds, given the outcomes of its two sets by code."""
    gone: list[Gone] = []
    changed: list[tuple[str, str]] = []
    for side, outcomes in ((decision.left, ours), (decision.right, theirs)):
        for judged in side.outcomes:
            outcome = outcomes.get(judged.code)
            if outcome is None:
                gone.append(Gone(side.set, judged.code, _now(judged, outcomes)))
            elif not is_of(judged.fingerprint, outcome):
                changed.append((side.set, judged.code))
    return Standing(decision, tuple(changed), tuple(gone))


def _now(judged: Judged, outcomes: Mapping[str, Outcome]) -> str | None:
    """Return under which code the text that people decided about stands, if under one."""
    same = [code for code, outcome in outcomes.items() if is_of(judged.fingerprint, outcome)]
    return same[0] if len(same) == 1 else None


def outcomes_by_code(label: SetLabel) -> dict[str, Outcome]:
    """Return the outcomes of a set by code; of a code that is used twice, the first."""
    return {code: entry.outcome for code, entry in label.set.by_code().items()}


def settle(links: Sequence[Link], decided: Decided, pair_of: PairOf) -> tuple[Link, ...]:
    """Return what corresponds where people have had their say, by left and right code.

    `links` are what we found ourselves; `pair_of` gives what speaks for and against a
    left and a right code.
    """
    kept = [part for link in links for part in _rest(link, decided, pair_of)]
    kept += [_link(decision, pair_of) for decision in decided.links]
    return tuple(sorted(kept, key=lambda link: natural((*link.left, "", *link.right))))


def still_possible(
    candidates: Mapping[str, tuple[Candidate, ...]], decided: Decided, *, right: bool = False
) -> dict[str, tuple[Candidate, ...]]:
    """Return the candidates of one side without those that people decided against."""
    return {
        code: tuple(
            each
            for each in ranked
            if ((each.code, code) if right else (code, each.code)) not in decided.apart
        )
        for code, ranked in candidates.items()
    }


def open_gaps(gaps: Iterable[Gap], decided: Decided) -> Iterator[Gap]:
    """Yield the gaps of two sets without those whose question people have answered."""
    for gap in gaps:
        side, codes = ("links", gap.left) if gap.left else ("rechts", gap.right)
        if gap.kind in {"ontbreekt", "profilering"} and (side, *codes) in decided.alone:
            continue
        said = decided.linked | decided.apart
        if gap.kind == "schijnoverlap" and said.issuperset(product(gap.left, gap.right)):
            continue
        # Of texts that are hardly alike we do not say which words are not covered.
        if gap.kind == "gedeeltelijk" and not gap.facts["niet_gedekt"]:
            continue
        yield gap


def kept_apart(left: str, right: str, decided: Decided) -> Iterator[frozenset[Member]]:
    """Yield each two outcomes, of the sets with these ids, that may not be in one group."""
    for ours, theirs in decided.apart:
        yield frozenset((Member(left, ours), Member(right, theirs)))


def _about(left: str, right: str, decisions: Iterable[Decision]) -> Iterator[Decision]:
    for each in decisions:
        if (each.left.set, each.right.set) == (left, right):
            yield each
        elif (each.left.set, each.right.set) == (right, left):
            yield each.mirrored()


def _codes(sides: Iterable[DecisionSide]) -> frozenset[str]:
    return frozenset(code for side in sides for code in side.codes)


def _alone(decisions: Iterable[Decision]) -> Iterator[tuple[str, str]]:
    for each in decisions:
        if each.relation == NO_COUNTERPART:
            yield from (("links", code) for code in each.left.codes)
            yield from (("rechts", code) for code in each.right.codes)


def _apart(
    decisions: Iterable[Decision],
    alone: Iterable[tuple[str, str]],
    ours: Iterable[str],
    theirs: Iterable[str],
) -> Iterator[Edge]:
    for each in decisions:
        if each.relation == NOT_EQUAL:
            yield from each.edges
    for side, code in alone:
        yield from product((code,), theirs) if side == "links" else product(ours, (code,))


def _rest(link: Link, decided: Decided, pair_of: PairOf) -> Iterator[Link]:
    """Yield what is left of a link of ours, if anything is: of a split, the other parts."""
    edges = [*product(link.left, link.right)]
    rest = [edge for edge in edges if not _is_settled(edge, decided)]
    is_star = min(len(link.left), len(link.right)) == 1
    if len(rest) == len(edges):
        yield link
    elif is_star and len(rest) > 1:
        yield _between(rest, link.relation, pair_of, certain=False)
    else:
        relation = _PARTS.get(link.relation, "overlap")
        yield from (_between([edge], relation, pair_of, certain=False) for edge in rest)


def _is_settled(edge: Edge, decided: Decided) -> bool:
    return (
        edge in decided.linked
        or edge in decided.apart
        or edge[0] in decided.closed[0]
        or edge[1] in decided.closed[1]
    )


def _link(decision: Decision, pair_of: PairOf) -> Link:
    link = _between([*decision.edges], decision.relation, pair_of, certain=True)
    return replace(link, decision=decision)


def _between(edges: Sequence[Edge], relation: str, pair_of: PairOf, *, certain: bool) -> Link:
    """Return a link over pairs, with the evidence of the best of them."""
    pairs = [pair_of(*edge) for edge in edges]
    best = min(pairs, key=lambda pair: (-pair.score, natural((pair.left, pair.right))))
    left, right = (
        tuple(sorted({edge[side] for edge in edges}, key=lambda code: natural((code,))))
        for side in (0, 1)
    )
    return Link(left, right, relation, best.score, certain, best.evidence)
