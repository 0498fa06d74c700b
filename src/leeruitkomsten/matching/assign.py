"""What corresponds: from pairs to links. The only place where a choice is made.

1. Texts that are the same to the letter belong together, and are done.
2. Of the rest a pair is kept where its texts can carry a link, and no other pair of
   its left outcome, or none of its right one, is more alike. Texts propose; what the
   other dimensions say decides what a link *is*, and whether it is certain.
3. Where several outcomes have the same one as their best, and together cover it
   better than any of them alone, they are one link: `gesplitst` or `samengevoegd`.
4. Every other kept pair is a link by itself. Where two are equally good both stay,
   and neither is certain: that choice is for people.

Nothing depends on the order of the outcomes, and swapping the sets mirrors the
links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from statistics import median

import numpy as np

from leeruitkomsten.matching.compare import Comparison, Edge
from leeruitkomsten.matching.dimensions import ALIKE, leaves_doubt, vetoes
from leeruitkomsten.model import Evidence, Link

CLEARLY_AHEAD = 1.0
"""How far the runner-up must be behind for a link to be certain, in log odds.

Chosen, not tuned.
"""

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

_MIRROR = {"lager_rechts": "ruimer", "hoger_rechts": "enger"}


def assign(comparison: Comparison) -> tuple[Link, ...]:
    """Return what corresponds, by left and right code."""
    settled = _identical(comparison)
    kept = _kept(comparison, settled)
    stars = _stars(comparison, kept)
    in_star = {edge for star in stars for edge in star}
    alone = [*settled, *(edge for edge in kept if edge not in in_star)]
    lopsided = {edge: _lopsidedness(comparison, edge) for edge in alone}
    usual = median(lopsided.values()) if lopsided else 0.0
    links = [
        _single(comparison, edge, lopsided[edge] - usual, same=edge in settled) for edge in alone
    ]
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


def _kept(comparison: Comparison, settled: Sequence[Edge]) -> list[Edge]:
    """Return the pairs that the texts propose, besides those that are settled."""
    proposed = comparison.content.proposed.copy()
    proposed[[comparison.index(left) for left, _ in settled], :] = False
    proposed[:, [comparison.index(right, right=True) for _, right in settled]] = False
    return [
        (comparison.left[i].code, comparison.right[j].code)
        for i, j in np.argwhere(proposed).tolist()
    ]


def _stars(comparison: Comparison, kept: Sequence[Edge]) -> list[tuple[Edge, ...]]:
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


def _single(comparison: Comparison, edge: Edge, lopsided: float, *, same: bool) -> Link:
    """Return a link of one outcome with one, given how lopsided it is for these two sets.

    `same` says that both have the same text.
    """
    pair = comparison.pairs[edge]
    relation = _relation(pair.evidence, lopsided)
    doubt = any(leaves_doubt(each) for each in pair.evidence)
    certain = not doubt if same else _is_certain(comparison, edge, pair.evidence)
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


def _is_certain(comparison: Comparison, edge: Edge, evidence: Iterable[Evidence]) -> bool:
    """Return whether a pair would stand without a human look, apart from equal texts."""
    about, *rest = evidence
    if any(leaves_doubt(each) for each in rest):
        return False
    i, j = comparison.index(edge[0]), comparison.index(edge[1], right=True)
    strength = comparison.content.strength
    rivals = [*np.delete(strength[i], j), *np.delete(strength[:, j], i)]
    ahead = strength[i, j] - max(rivals, default=-np.inf) >= CLEARLY_AHEAD
    # One rare word in common may be chance, even between fields: “samenwerkingsrelatie”.
    return bool(ahead) and about.level in ALIKE and len(about.in_both) > 1


def natural(codes: Iterable[str]) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """Return what puts A2 before A10."""
    return tuple(
        tuple(
            (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
            for piece in re.split(r"(\d+)", code)
        )
        for code in codes
    )
