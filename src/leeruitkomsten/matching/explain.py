"""One pairing told step by step: what spoke for it, what against, and why not another.

It adds nothing to what was found: the steps are the evidence of the pair, added up in
the order of the dimensions as `dimensions.score` does, and the reasons are the rules of
`assign` that the pair did or did not meet. Where people decided, their decision is the
reason, and the steps are what we see ourselves.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.matching.assign import CLEARLY_AHEAD
from leeruitkomsten.matching.dimensions import leaves_doubt, score, vetoes
from leeruitkomsten.model import (
    DiffReport,
    Evidence,
    Explanation,
    Link,
    Pair,
    RunnerUp,
    Term,
    Weighing,
    WeighingStep,
)

_CANNOT_CARRY = frozenset({"zwak", "geen"})
_SHOWN = 5  # differences with the runner-up: the largest say enough
_NEAR = 50  # from this likeness of 100 a code may be what was meant

Edge = tuple[str, str]


def explain(report: DiffReport, asked: Sequence[str]) -> tuple[Explanation, ...]:
    """Return why outcomes were linked as they were.

    `asked` are codes of either side, or pairs as `LINKS:RECHTS`; two codes, one of each
    side, are a pair as well. A code that stands on both sides is told for both. Raises
    `LeeruitkomstenError` where there is no such code.
    """
    left, right = report.candidates.keys(), report.candidates_right.keys()
    if len(asked) == 2:
        for one, other in (asked, asked[::-1]):
            if one in left and other in right:
                return (_of_pair(report, (one, other)),)
    found: dict[tuple[Edge, ...] | str, Explanation] = {}
    for each in asked:
        for told in _of(report, each):
            edges = tuple((weighing.pair.left, weighing.pair.right) for weighing in told.weighings)
            found.setdefault(edges or each, told)
    return tuple(found.values())


def _of(report: DiffReport, asked: str) -> Iterator[Explanation]:
    left, right = report.candidates, report.candidates_right
    if asked not in left and asked not in right:
        edge = next((one for one in _cut(asked) if one[0] in left and one[1] in right), None)
        if edge is None:
            raise _unknown(asked, [*left, *right])
        yield _of_pair(report, edge)
    if asked in left:
        yield from _of_code(report, asked, side=0)
    if asked in right:
        yield from _of_code(report, asked, side=1)


def _cut(asked: str) -> Iterator[Edge]:
    """Yield each way to read *LINKS:RECHTS*: a code may have a colon of its own."""
    for place, letter in enumerate(asked):
        if letter == ":":
            yield asked[:place], asked[place + 1 :]


def _unknown(asked: str, known: Sequence[str]) -> LeeruitkomstenError:
    from rapidfuzz import fuzz, process

    near = process.extract(
        asked,
        list(dict.fromkeys(known)),
        scorer=fuzz.ratio,
        processor=str.lower,
        limit=3,
        score_cutoff=_NEAR,
    )
    return LeeruitkomstenError(
        "uitleg-code-onbekend", code=asked, bedoeld=tuple(one[0] for one in near)
    )


def _of_pair(report: DiffReport, edge: Edge) -> Explanation:
    rivals = [_runner_up(report, edge, side) for side in (0, 1)]
    return Explanation(
        edge,
        (_weighing(report, edge),),
        tuple(rival for rival in rivals if rival is not None),
        tuple(each for each in report.decisions if each.is_about(*edge)),
    )


def _of_code(report: DiffReport, code: str, *, side: int) -> Iterator[Explanation]:
    """Yield an explanation per link of an outcome; where it has none, of its best candidate."""
    links = [link for link in report.links if code in (link.left, link.right)[side]]
    chosen = [
        [edge for edge in product(link.left, link.right) if edge[side] == code] for link in links
    ]
    if not links:
        best = (report.candidates, report.candidates_right)[side][code][:1]
        chosen = [[(code, one.code) if side == 0 else (one.code, code) for one in best]]
    every = list(chain.from_iterable(chosen))
    decisions = tuple(each for each in report.decisions if each.names(code, right=side == 1))
    for edges in chosen:
        rival = _runner_up(report, edges[0], side, every) if edges else None
        yield Explanation(
            (code,),
            tuple(_weighing(report, edge) for edge in edges),
            (rival,) if rival is not None else (),
            decisions,
        )


def _link_of(links: Iterable[Link], code: str, side: int) -> Link | None:
    return next((link for link in links if code in (link.left, link.right)[side]), None)


def _weighing(report: DiffReport, edge: Edge) -> Weighing:
    pair = report.pairs[edge]
    link = next((one for one in report.links if edge[0] in one.left and edge[1] in one.right), None)
    start = before = score(())
    steps = []
    for count, evidence in enumerate(pair.evidence, start=1):
        after = score(pair.evidence[:count])
        if evidence.weight:
            steps.append(WeighingStep(evidence, before, after))
        before = after
    reasons = _why_not(report, pair) if link is None else _why_certain(report, pair, link)
    against = tuple(each for each in pair.evidence if vetoes(each))
    return Weighing(pair, start, tuple(steps), link, against, tuple(reasons))


def _why_not(report: DiffReport, pair: Pair) -> Iterator[Term]:
    """Yield why a pair was not linked."""
    edge = pair.left, pair.right
    if any(each.holds and each.is_about(*edge) for each in report.decisions):
        yield Term("uitleg.niet.besluit")
        return
    if pair.evidence[0].level in _CANNOT_CARRY:
        yield Term("uitleg.niet.inhoud")
    for side, code in enumerate(edge):
        link = _link_of(report.links, code, side)
        if link is not None:
            key = "uitleg.niet.elders" if link.decision is None else "uitleg.niet.elders-besluit"
            yield Term(key, {"code": code, "andere": ", ".join((link.right, link.left)[side])})


def _why_certain(report: DiffReport, pair: Pair, link: Link) -> Iterator[Term]:
    """Yield why a link of ours would stand without a human look, or why it would not."""
    if link.decision is not None:
        return
    if link.certain:
        yield Term("uitleg.zeker")
        return
    if len(link.left) + len(link.right) > 2:
        yield Term("uitleg.nakijken.verdeeld")
        return
    about, *rest = pair.evidence
    for each in rest:
        if leaves_doubt(each):
            key = "tegen" if each.weight < 0 else "half"
            yield Term(f"uitleg.nakijken.{key}", {"dimensie": each.dimension})
    if about.level == "deels":
        yield Term("uitleg.nakijken.deels")
    if len(about.in_both) == 1:
        yield Term("uitleg.nakijken.een-woord")
    near = max(_weights_of_rivals(report, pair), default=-math.inf)
    if about.weight - near < CLEARLY_AHEAD:
        yield Term("uitleg.nakijken.nummer-twee")


def _weights_of_rivals(report: DiffReport, pair: Pair) -> Iterator[float]:
    """Yield what content weighs for every other pair of either outcome."""
    for edge in report.pairs:
        if (edge[0] == pair.left) != (edge[1] == pair.right):
            yield report.pairs[edge].evidence[0].weight


def _runner_up(
    report: DiffReport, edge: Edge, side: int, but: Sequence[Edge] = ()
) -> RunnerUp | None:
    """Return the best other counterpart of the outcome of `edge` on a side, `but` some."""
    code = edge[side]
    taken = {edge[1 - side], *(one[1 - side] for one in but)}
    ranking = (report.candidates, report.candidates_right)[side][code]
    best = next((one.code for one in ranking if one.code not in taken), None)
    if best is None:
        return None
    rival = report.pairs[(code, best) if side == 0 else (best, code)]
    differences = _differences(report.pairs[edge], rival)
    return RunnerUp(rival, edge, differences, _link_of(report.links, best, 1 - side))


def _differences(pair: Pair, rival: Pair) -> tuple[tuple[Evidence, Evidence], ...]:
    both = zip(pair.evidence, rival.evidence, strict=True)
    differing = [
        (one, other)
        for one, other in both
        if one.weight != other.weight and (one.level, one.words) != (other.level, other.words)
    ]
    differing.sort(key=lambda two: -abs(two[0].weight - two[1].weight))
    return tuple(differing[:_SHOWN])
