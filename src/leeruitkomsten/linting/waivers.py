"""Comply or explain (*pas toe of leg uit*).

A waiver stands on a set, a unit or an outcome and sets one rule aside there, with
a reason and perhaps a last day. What it covers is kept, counted and shown. A
waiver that is past its day, covers nothing, names no rule or gives no reason is
itself told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from leeruitkomsten.loading.text import place
from leeruitkomsten.model import Facts, Finding, OutcomeSet, Term, Waiver
from leeruitkomsten.rules import Catalogue, Rule
from leeruitkomsten.rules.texts import outcome_at, outcome_routes, unit_routes
from leeruitkomsten.source import Document, Route

EXPIRED, UNUSED, UNKNOWN, WITHOUT_REASON = "LU250", "LU251", "LU252", "LU253"


class _Placed(NamedTuple):
    """A waiver, the code of the rule it names (None: no such rule), and where it stands."""

    waiver: Waiver
    code: str | None
    scope: Route
    route: Route


class _Amiss(NamedTuple):
    """What is to be told of a waiver: by which card, at which of its keys, with which facts."""

    code: str
    key: str
    facts: Facts


def waive(
    findings: Sequence[Finding],
    document: Document,
    outcome_set: OutcomeSet,
    rules: Sequence[Rule],
    catalogue: Catalogue,
    *,
    on: str | None = None,
) -> Iterator[Finding]:
    """Yield the findings, waived where the set says so, and what is amiss with its waivers.

    `on` is the day for which the answer holds, as an ISO date; None: no waiver is
    past its day.
    """
    waivers = list(_waivers(outcome_set, catalogue))
    holding = [
        placed
        for placed in waivers
        if placed.code is not None and _has_reason(placed.waiver) and not _expired(placed, on)
    ]
    used: set[Route] = set()
    for finding in findings:
        placed = _covering(finding, holding)
        if placed is None:
            yield finding
        else:
            used.add(placed.route)
            yield replace(finding, waiver=placed.waiver)
    if not waivers:
        return
    severities = {rule.code: rule.severity for rule in rules}
    for placed in waivers:
        amiss = _amiss(placed, catalogue)
        if amiss is None and placed.route not in used:
            expired, holds = _expired(placed, on), placed.code in severities
            amiss = _idle(placed, findings, expired=expired, holds=holds)
        if amiss is None or amiss.code not in severities:
            continue
        route = (*placed.route, amiss.key)
        where = place(document.source, document.locate(route))
        outcome = outcome_at(outcome_set, placed.scope)
        yield Finding(
            amiss.code, severities[amiss.code], where, amiss.facts, route, outcome=outcome
        )


def _amiss(placed: _Placed, catalogue: Catalogue) -> _Amiss | None:
    """Return what is wrong with a waiver in itself."""
    rule = placed.waiver.rule
    if placed.code is None:
        return _Amiss(UNKNOWN, "regel", {"regel": rule, "raad": _advice(rule, catalogue)})
    if not _has_reason(placed.waiver):
        return _Amiss(WITHOUT_REASON, "motivering", {"regel": rule})
    return None


def _advice(rule: str, catalogue: Catalogue) -> Term:
    if "," in rule or " " in rule.strip():
        return Term("afwijking.een-per-keer")
    from difflib import get_close_matches  # only where something is amiss

    names = [*catalogue.cards, *(card.name for card in catalogue.cards.values())]
    near = get_close_matches(rule, names, n=1, cutoff=0.75)
    return Term("afwijking.bedoel-je", {"regel": near[0]}) if near else Term("afwijking.geen-idee")


def _idle(placed: _Placed, findings: Sequence[Finding], *, expired: bool, holds: bool) -> _Amiss:
    """Return why a waiver covers nothing: it is past its day, or there is nothing to cover."""
    facts = {"regel": placed.waiver.rule}
    if expired and any(_covers(placed, finding) for finding in findings):
        return _Amiss(EXPIRED, "tot", {**facts, "tot": placed.waiver.until})
    stand = Term("afwijking.niets" if holds else "afwijking.uit")
    return _Amiss(UNUSED, "regel", {**facts, "stand": stand})


def _has_reason(waiver: Waiver) -> bool:
    return any(letter.isalnum() for letter in waiver.reason)


def _expired(placed: _Placed, on: str | None) -> bool:
    # ISO dates sort as they follow each other.
    return on is not None and placed.waiver.until is not None and placed.waiver.until < on


def _covering(finding: Finding, holding: Iterable[_Placed]) -> _Placed | None:
    """Return the nearest waiver that covers a finding."""
    covering = [placed for placed in holding if _covers(placed, finding)]
    return max(covering, key=lambda placed: len(placed.scope), default=None)


def _covers(placed: _Placed, finding: Finding) -> bool:
    return placed.code == finding.code and finding.route[: len(placed.scope)] == placed.scope


def _waivers(outcome_set: OutcomeSet, catalogue: Catalogue) -> Iterator[_Placed]:
    scopes: list[tuple[Route, tuple[Waiver, ...]]] = [((), outcome_set.waivers)]
    scopes += [(route, unit.waivers) for route, unit in unit_routes(outcome_set)]
    scopes += [(route, entry.outcome.waivers) for route, entry in outcome_routes(outcome_set)]
    for scope, waivers in scopes:
        for index, waiver in enumerate(waivers):
            card = catalogue.find(waiver.rule)
            yield _Placed(
                waiver, card.code if card else None, scope, (*scope, "afwijkingen", index)
            )
