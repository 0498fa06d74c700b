"""What people are asked about two sets: pairs that we link, and pairs near to them.

Openly, they get our links, the candidates that come near to one, and each outcome
without a counterpart with the candidates that it is most like. What was decided and
still holds is not asked again.

Blind, they get pairs only, and nothing that tells which of them we link: of each outcome
on either side the best candidates, linked or not, each pair once, in the order of the
sets. Decisions are left aside, for a second reader judges what a first one judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from math import log

from leeruitkomsten.matching.assign import CLEARLY_AHEAD
from leeruitkomsten.model import Candidate, DiffReport, Gap, Link, Pair
from leeruitkomsten.model.worksheet import Question

Edge = tuple[str, str]

_ALONE = frozenset({"ontbreekt", "profilering"})
_NEAREST_TO_CERTAIN = 1e-9


def questions(report: DiffReport, *, candidates: int) -> Iterator[Question]:
    """Yield what to ask openly about two sets, by outcome in their order.

    `candidates` is how many of each outcome are asked about at most.
    """
    asking = _Asking(report, candidates)
    yield from asking.all()


def blind_questions(report: DiffReport, *, candidates: int) -> Iterator[Question]:
    """Yield what to ask blind about two sets, in their order: each pair is one question."""
    best = report.candidates.items(), report.candidates_right.items()
    edges = {edge for link in report.links for edge in product(link.left, link.right)}
    edges |= {(code, each.code) for code, ranked in best[0] for each in ranked[:candidates]}
    edges |= {(each.code, code) for code, ranked in best[1] for each in ranked[:candidates]}
    left, right = _order(report)
    for ours, theirs in sorted(edges, key=lambda edge: (left[edge[0]], right[edge[1]])):
        yield Question(report.left.id, report.right.id, (ours,), (theirs,))


class _Asking:
    """The questions about two sets, each asked once."""

    def __init__(self, report: DiffReport, candidates: int) -> None:
        self.report = report
        self.most = candidates
        self.stale = [one for one in report.decisions if one.changed and not one.gone]
        self.asked = {edge for link in report.links for edge in product(link.left, link.right)}

    def all(self) -> Iterator[Question]:
        """Yield the questions by outcome: the left ones, then those only on the right."""
        left, right = _order(self.report)
        by_outcome: dict[tuple[int, int], list[Question]] = {}
        for link in self.report.links:
            if link.decision is None:
                place = (0, min(left[code] for code in link.left))
                by_outcome.setdefault(place, []).append(self.linked(link))
        for gap in self.report.gaps:
            if gap.kind in _ALONE:
                codes, side, order = (gap.left, 0, left) if gap.left else (gap.right, 1, right)
                by_outcome.setdefault((side, order[codes[0]]), []).extend(self.alone(gap))
        for link in self.report.links:
            if link.decision is None and not link.certain:
                place = (0, min(left[code] for code in link.left))
                by_outcome[place].extend(self.near(link))
        for place in sorted(by_outcome):
            yield from by_outcome[place]

    def linked(self, link: Link) -> Question:
        """Return whether we are right to link what we link."""
        pairs = [self.report.pairs[edge] for edge in product(link.left, link.right)]
        best = max(pairs, key=lambda pair: pair.score)
        return self.question(link.left, link.right, link=link, pair=best)

    def alone(self, gap: Gap) -> Iterator[Question]:
        """Yield whether an outcome has no counterpart, and the candidates it shares anything with.

        Of two that share nothing nobody needs to say that they do not correspond.
        """
        ranked = self.ranked(gap)[: self.most]
        names = tuple(each.code for each in ranked)
        yield self.question(gap.left, gap.right, candidates=names)
        for code in names:
            edge = (gap.left[0], code) if gap.left else (code, gap.right[0])
            if self.report.pairs[edge].has_in_common:
                yield from self.pairs([edge])

    def near(self, link: Link) -> Iterator[Question]:
        """Yield the pairs that come near to a link that is not certain.

        Near is: not clearly behind, as `assign` counts it for a link to be certain.
        """
        floor = _log_odds(link.score) - CLEARLY_AHEAD
        for code in link.left:
            ranked = self.report.candidates[code][: self.most]
            yield from self.pairs(
                (code, each.code) for each in ranked if _log_odds(each.score) > floor
            )
        for code in link.right:
            ranked = self.report.candidates_right[code][: self.most]
            yield from self.pairs(
                (each.code, code) for each in ranked if _log_odds(each.score) > floor
            )

    def ranked(self, gap: Gap) -> tuple[Candidate, ...]:
        """Return the candidates for an outcome without a counterpart, best first."""
        if gap.left:
            return self.report.candidates[gap.left[0]]
        return self.report.candidates_right[gap.right[0]]

    def pairs(self, edges: Iterable[Edge]) -> Iterator[Question]:
        """Yield a question for each pair that was not asked about yet."""
        for edge in edges:
            if edge not in self.asked:
                self.asked.add(edge)
                yield self.question((edge[0],), (edge[1],), pair=self.report.pairs[edge])

    def question(
        self,
        left: tuple[str, ...],
        right: tuple[str, ...],
        *,
        link: Link | None = None,
        pair: Pair | None = None,
        candidates: tuple[str, ...] = (),
    ) -> Question:
        """Return a question, with the earlier decision about the same that no longer holds."""
        stale = next(
            (
                one.decision
                for one in self.stale
                if (one.decision.left.codes, one.decision.right.codes) == (left, right)
            ),
            None,
        )
        ids = self.report.left.id, self.report.right.id
        return Question(*ids, left, right, link, pair, candidates, stale)


def _order(report: DiffReport) -> tuple[dict[str, int], dict[str, int]]:
    """Return the place of each outcome in its set, left and right."""
    left, right = (
        {code: place for place, code in enumerate(label.set.by_code())}
        for label in (report.left, report.right)
    )
    return left, right


def _log_odds(score: float) -> float:
    share = min(max(score, _NEAREST_TO_CERTAIN), 1 - _NEAREST_TO_CERTAIN)
    return log(share / (1 - share))
