"""Which decisions of people held for the old edition and do not for the new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from leeruitkomsten.matching.fingerprint import ByFingerprint, is_of
from leeruitkomsten.model import Decision, DecisionSide, Gone, Outcome, OutcomeSet, Standing
from leeruitkomsten.model.changes import StaleDecision
from leeruitkomsten.revising.typography import is_sham


def stale_decisions(
    decisions: Iterable[Decision],
    name: str,
    file: str,
    old: OutcomeSet,
    new: OutcomeSet | None,
) -> Iterator[StaleDecision]:
    """Yield the decisions about a set that no longer hold because of what changed in it.

    `name` is what the register calls the set, `file` the register. What did not hold for
    the old edition either is not told: that is not news.
    """
    before = _by_code(old)
    after = _After(_by_code(new) if new is not None else {})
    for decision in decisions:
        for side in (decision.left, decision.right):
            if side.set == name:
                found = _stale(decision, side, before, after, whole=new is None)
                if found is not None:
                    standing, sham = found
                    yield StaleDecision(standing, file, sham)


@dataclass(frozen=True)
class _After:
    """The outcomes of the new edition."""

    by_code: Mapping[str, Outcome]

    @cached_property
    def by_text(self) -> ByFingerprint:
        return ByFingerprint(self.by_code)


def _stale(
    decision: Decision,
    side: DecisionSide,
    before: Mapping[str, Outcome],
    after: _After,
    *,
    whole: bool,
) -> tuple[Standing, bool] | None:
    """Return how a decision stands now and whether typography alone did it; None where it holds."""
    held = [
        one
        for one in side.outcomes
        if one.code in before and is_of(one.fingerprint, before[one.code])
    ]
    if whole:
        return (Standing(decision, gone=(Gone(side.set, None),)), False) if held else None
    changed, gone, sham = [], [], True
    for one in held:
        now = after.by_code.get(one.code)
        if now is None:
            gone.append(Gone(side.set, one.code, after.by_text.only(one.fingerprint)))
            sham = False
        elif not is_of(one.fingerprint, now):
            changed.append((side.set, one.code))
            sham = sham and _reads_the_same(before[one.code], now)
    if not changed and not gone:
        return None
    return Standing(decision, tuple(changed), tuple(gone)), sham


def _reads_the_same(old: Outcome, new: Outcome) -> bool:
    texts = [(old.title or "", new.title or ""), (old.text, new.text)]
    texts.append((old.context or "", new.context or ""))
    if len(old.indicators) != len(new.indicators):
        return False
    texts += [(a.text, b.text) for a, b in zip(old.indicators, new.indicators, strict=True)]
    return all(is_sham(one, other) for one, other in texts)


def _by_code(one: OutcomeSet) -> dict[str, Outcome]:
    return {code: entry.outcome for code, entry in one.by_code().items()}
