"""Two of many sets, compared: links, candidates and gaps, with what people decided first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from leeruitkomsten.matching.assign import assign, natural
from leeruitkomsten.matching.compare import Comparison, Edge
from leeruitkomsten.matching.decisions import Decided, between, open_gaps, settle, still_possible
from leeruitkomsten.matching.engines import Engine
from leeruitkomsten.matching.gaps import find_gaps, outdated
from leeruitkomsten.model import Candidate, Decision, DiffReport, Pair, SetLabel


@dataclass(frozen=True, slots=True)
class TwoSets:
    """Two sets, compared, and what people decided about them."""

    left: SetLabel
    right: SetLabel
    report: DiffReport
    comparison: Comparison
    decided: Decided


def lay_beside(
    left: SetLabel,
    right: SetLabel,
    comparison: Comparison,
    engine: Engine,
    *,
    reference: str | None,
    decisions: Sequence[Decision],
    near: int | None = None,
) -> TwoSets:
    """Return what corresponds between two sets and what does not line up.

    `near` says how many candidates of each outcome are weighed in full, the most alike
    by their texts; None: all.
    """
    decided = between(left, right, decisions)
    links = settle(assign(comparison), decided, lambda ours, theirs: comparison.pairs[ours, theirs])
    edges = comparison.pairs if near is None else comparison.most_alike(near)
    candidates, candidates_right = _candidates(comparison, edges)
    candidates = still_possible(candidates, decided)
    candidates_right = still_possible(candidates_right, decided, right=True)
    ranking = tuple(
        {code: [each.code for each in best] for code, best in side.items()}
        for side in (candidates, candidates_right)
    )
    beyond = (right.id == reference, left.id == reference)
    gaps = (
        *find_gaps(comparison, links, (ranking[0], ranking[1]), beyond=beyond),
        *outdated(left.set, right.set),
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
    return TwoSets(left, right, report, comparison, decided)


def _candidates(
    comparison: Comparison, edges: Iterable[Edge]
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
