"""What corresponds: from pairs to links. The only place where a choice is made.

1. Texts that are the same to the letter belong together, and are done.
2. Of the rest a pair is kept where its texts can carry a link, more speaks for it
   than against, and it is the best of its left or of its right outcome.
3. Where several outcomes have the same one as their best, and together cover it
   better than any of them alone, they are one link: `gesplitst` or `samengevoegd`.
4. Every other kept pair is a link by itself. Where two are equally good both stay,
   and neither is certain: that choice is for people.

Nothing depends on the order of the outcomes, and swapping the sets mirrors the
links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from statistics import median

from leeruitkomsten.matching.compare import Comparison
from leeruitkomsten.matching.dimensions import leaves_doubt, vetoes
from leeruitkomsten.model import Evidence, Link, Pair

ENOUGH = 0.5
"""From this score on more speaks for a correspondence than against it."""

CLEARLY_AHEAD = 0.15
"""How far the runner-up must be behind for a link to be certain. Chosen, not tuned."""

ADDS = 0.08
"""How much more of the whole all parts together must cover than the best of them.

Chosen, not tuned.
"""

LOPSIDED = 0.25
"""How much more one must cover of the other than back for it to be the wider one.

It is counted from what is usual between the two sets: one hogeschool writes twenty
words where another writes eighty, and that says nothing about what is covered
(measured on our own and the shared sets: from zero, 54 of 189 equal pairs looked
unequal; from the usual, 7).
"""

_CAN_CARRY = frozenset({"deels", "sterk", "vrijwel_gelijk"})
_MIRROR = {"lager_rechts": "ruimer", "hoger_rechts": "enger"}

Edge = tuple[str, str]


def assign(comparison: Comparison) -> tuple[Link, ...]:
    """Return what corresponds, by left and right code."""
    settled = _identical(comparison)
    kept = _kept(comparison, settled)
    stars = _stars(comparison, kept)
    in_star = {edge for star in stars for edge in star}
    alone = [*settled, *(edge for edge in kept if edge not in in_star)]
    lopsided = {edge: _lopsidedness(comparison, edge) for edge in alone}
    usual = median(lopsided.values()) if lopsided else 0.0
    links = [_single(comparison, edge, lopsided[edge] - usual) for edge in alone]
    links += [_star(comparison, star) for star in stars]
    return tuple(sorted(links, key=lambda link: natural((*link.left, "", *link.right))))


def _identical(comparison: Comparison) -> list[Edge]:
    """Return the pairs with the same text, where it stands once on either side."""
    ours = _once((each.text, each.code) for each in comparison.left if each.text)
    theirs = _once((each.text, each.code) for each in comparison.right if each.text)
    return [(ours[text], theirs[text]) for text in ours.keys() & theirs.keys()]


def _once(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    codes: dict[str, list[str]] = {}
    for text, code in items:
        codes.setdefault(text, []).append(code)
    return {text: found[0] for text, found in codes.items() if len(found) == 1}


def _kept(comparison: Comparison, settled: list[Edge]) -> dict[Edge, Pair]:
    done_left, done_right = {left for left, _ in settled}, {right for _, right in settled}
    free = {
        edge: pair
        for edge, pair in comparison.pairs.items()
        if edge[0] not in done_left and edge[1] not in done_right
    }
    best_left, best_right = _best(free, 0), _best(free, 1)
    return {
        edge: pair
        for edge, pair in free.items()
        if pair.score >= ENOUGH
        and pair.evidence[0].level in _CAN_CARRY
        and (pair.score >= best_left[edge[0]] or pair.score >= best_right[edge[1]])
    }


def _best(pairs: Mapping[Edge, Pair], side: int) -> dict[str, float]:
    best: dict[str, float] = {}
    for edge, pair in pairs.items():
        best[edge[side]] = max(pair.score, best.get(edge[side], 0.0))
    return best


def _stars(comparison: Comparison, kept: Mapping[Edge, Pair]) -> list[tuple[Edge, ...]]:
    """Return the splits and merges among the kept pairs, each pair in at most one.

    Where a pair could be in both a split and a merge, the one that covers its whole
    best is taken; where they are equal, neither.
    """
    found: dict[tuple[Edge, ...], float] = {}
    for side in (0, 1):
        for centre in {edge[side] for edge in kept}:
            star = tuple(sorted(edge for edge in kept if edge[side] == centre))
            gain = _gain(comparison, star, side)
            if gain is not None:
                found[star] = gain
    return [
        star
        for star, gain in found.items()
        if all(
            other == star or not set(other) & set(star) or gain > rival
            for other, rival in found.items()
        )
    ]


def _gain(comparison: Comparison, star: tuple[Edge, ...], side: int) -> float | None:
    """Return how much the parts add to one another, None where this is no split or merge."""
    if len(star) < 2:
        return None
    centre = [comparison.index(star[0][side], right=side == 1)]
    tips = [comparison.index(edge[1 - side], right=side == 0) for edge in star]
    swap = side == 1
    together = comparison.content.cover(centre, tips, swap=swap)
    alone = [comparison.content.cover(centre, [tip], swap=swap) for tip in tips]
    gain = together - max(alone)
    return gain if gain >= ADDS else None


def _lopsidedness(comparison: Comparison, edge: Edge) -> float:
    """Return how much more of the left outcome is in the right one than the other way around."""
    i, j = comparison.index(edge[0]), comparison.index(edge[1], right=True)
    cover = comparison.content.cover
    return cover([i], [j]) - cover([j], [i], swap=True)


def _single(comparison: Comparison, edge: Edge, lopsided: float) -> Link:
    """Return a link of one outcome with one, given how lopsided it is for these two sets."""
    pair = comparison.pairs[edge]
    relation = _relation(pair.evidence, lopsided)
    certain = _is_certain(comparison, pair)
    return Link((edge[0],), (edge[1],), relation, pair.score, certain, pair.evidence)


def _star(comparison: Comparison, star: tuple[Edge, ...]) -> Link:
    """Return a split or a merge, with the evidence of its best pair. It is never certain."""
    pairs = sorted(
        (comparison.pairs[edge] for edge in star),
        key=lambda pair: (-pair.score, natural((pair.left, pair.right))),
    )
    left = sorted({edge[0] for edge in star}, key=lambda code: natural((code,)))
    right = sorted({edge[1] for edge in star}, key=lambda code: natural((code,)))
    relation = "gesplitst" if len(left) == 1 else "samengevoegd"
    return Link(tuple(left), tuple(right), relation, pairs[0].score, False, pairs[0].evidence)


def _relation(evidence: Iterable[Evidence], lopsided: float) -> str:
    """Return what two outcomes are to one another.

    A veto keeps them from being equal in worth; where two point in opposite ways,
    or one has no direction, they overlap.
    """
    says = {_MIRROR.get(each.level, "overlap") for each in evidence if vetoes(each)}
    if abs(lopsided) >= LOPSIDED:
        says.add("enger" if lopsided > 0 else "ruimer")
    if not says:
        return "gelijkwaardig"
    return says.pop() if len(says) == 1 else "overlap"


def _is_certain(comparison: Comparison, pair: Pair) -> bool:
    """Return whether a pair would stand without a human look."""
    about, *rest = pair.evidence
    if any(leaves_doubt(each) for each in rest):
        return False
    if _same_text(comparison, pair):
        return True
    rivals = (
        other.score
        for (left, right), other in comparison.pairs.items()
        if (left == pair.left) != (right == pair.right)
    )
    ahead = pair.score - max(rivals, default=0.0) >= CLEARLY_AHEAD
    # One rare word in common may be chance, even between fields: “samenwerkingsrelatie”.
    return ahead and about.level in {"sterk", "vrijwel_gelijk"} and len(about.words) > 1


def _same_text(comparison: Comparison, pair: Pair) -> bool:
    left = comparison.left[comparison.index(pair.left)]
    right = comparison.right[comparison.index(pair.right, right=True)]
    same = [each for each in (*comparison.left, *comparison.right) if each.text == left.text]
    return left.text == right.text and len(same) == 2


def natural(codes: Iterable[str]) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """Return what puts A2 before A10."""
    return tuple(
        tuple(
            (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
            for piece in re.split(r"(\d+)", code)
        )
        for code in codes
    )
