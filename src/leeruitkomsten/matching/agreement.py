"""How far two readers agree beyond what chance would give: Cohen's kappa, with its interval.

It is about the questions and the words for relations: where two readers differ, something
is to be talked about. It says nothing about persons, and it is no grade.

Kappa is that of Cohen (1960). Its standard error is the large-sample one of Fleiss, Cohen
and Everitt (1969), formulas 18.13 to 18.16 in Fleiss, Levin and Paik (2003): it holds also where
there is agreement, where Cohen's own of 1960 is too wide; and unlike a bootstrap it needs no
draws, so the same judgements always give the same bounds. Where two readers agree on
everything that error is 0, which says too much of few judgements: the lower bound then comes
from the interval of Wilson (1927) for the share of agreement.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt

from leeruitkomsten.matching.gauge import DEVIATE, share
from leeruitkomsten.model.intake import Kappa, ReaderAgreement

ENOUGH = 30
"""From how many questions that both judged a kappa is told.

Chosen by what the interval then says: with two relations used equally often and kappa .6,
it is ± .29 at 30, and ± .35 at 20. Under that a figure hardly says anything, and the list
of where readers differ says all.
"""
ENOUGH_OF_EITHER = 5
"""How often each reader must have used a relation, and others, for a kappa of its own.

The usual rule for a share to be near enough to a normal one: n·p and n·(1-p) at least 5.
"""

Pairs = Sequence[tuple[str, str]]
"""What the one reader said and what the other said, per question."""


def agreement(one: str, other: str, pairs: Pairs, *, apart: int) -> ReaderAgreement:
    """Return how far two readers agree, given what each said of the same questions.

    `one` and `other` are their files; `apart` counts what only one of them judged.
    """
    table = Counter(pairs)
    used = sorted({relation for pair in pairs for relation in pair})
    return ReaderAgreement(
        one,
        other,
        overall=_kappa(None, pairs),
        relations=tuple(_kappa(relation, _against_others(relation, pairs)) for relation in used),
        table=tuple((*pair, count) for pair, count in sorted(table.items())),
        apart=apart,
    )


def _against_others(relation: str, pairs: Pairs) -> Pairs:
    def seen(said: str) -> str:
        return relation if said == relation else ""

    return [(seen(one), seen(other)) for one, other in pairs]


def _kappa(relation: str | None, pairs: Pairs) -> Kappa:
    """Return kappa with its interval; without figures where they would say too much."""
    count = len(pairs)
    if not count:
        return Kappa(relation, 0, 0.0, 0.0, None, None, None, "weinig")
    table = _Table({pair: number / count for pair, number in Counter(pairs).items()})
    observed, expected = table.observed, table.expected
    lacking = _lacking(relation, pairs, expected)
    if lacking:
        return Kappa(relation, count, observed, expected, None, None, None, lacking)
    value = (observed - expected) / (1 - expected)
    low, high = _interval(table, value, count)
    return Kappa(relation, count, observed, expected, value, low, high, None)


def _lacking(relation: str | None, pairs: Pairs, expected: float) -> str | None:
    if len(pairs) < ENOUGH:
        return "weinig"
    if expected >= 1:
        return "eenzijdig"
    if relation is not None:
        for side in (0, 1):
            used = sum(bool(pair[side]) for pair in pairs)
            if min(used, len(pairs) - used) < ENOUGH_OF_EITHER:
                return "eenzijdig"
    return None


class _Table:
    """Which share of all questions got this from the one reader and that from the other."""

    def __init__(self, shares: Mapping[tuple[str, str], float]) -> None:
        self.shares = shares
        self.one, self.other = self._margins(0), self._margins(1)
        self.observed = sum(of for (a, b), of in shares.items() if a == b)
        self.expected = sum(of * self.other[said] for said, of in [*self.one.items()])

    def _margins(self, side: int) -> dict[str, float]:
        found: dict[str, float] = defaultdict(float)
        for pair, of in self.shares.items():
            found[pair[side]] += of
        return found


def _interval(table: _Table, kappa: float, count: int) -> tuple[float, float]:
    """Return the bounds of the interval of 95%, none beyond -1 and 1."""
    if all(a == b for a, b in table.shares):
        return (share(count, count).low - table.expected) / (1 - table.expected), 1.0
    # SE = √(A + B - C) / ((1 - pe) √n).
    a_part = sum(
        of * (1 - (table.one[a] + table.other[a]) * (1 - kappa)) ** 2
        for (a, b), of in table.shares.items()
        if a == b
    )
    b_part = (1 - kappa) ** 2 * sum(
        of * (table.other[a] + table.one[b]) ** 2 for (a, b), of in table.shares.items() if a != b
    )
    c_part = (kappa - table.expected * (1 - kappa)) ** 2
    error = sqrt(max(0.0, a_part + b_part - c_part) / count) / (1 - table.expected)
    reach = DEVIATE * error
    return max(-1.0, kappa - reach), min(1.0, kappa + reach)
