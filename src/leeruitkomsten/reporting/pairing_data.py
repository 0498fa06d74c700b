"""Pairings as plain data: links, their evidence, and how they came about.

The keys are a contract like those in `data`: they may be added to, not changed.
"""

from __future__ import annotations

from typing import Any

from leeruitkomsten.model import Evidence, Explanation, Facts, Link, RunnerUp, Term, Weighing
from leeruitkomsten.reporting.decision_data import rounded, standing_data, why_data

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def link_data(link: Link) -> Data:
    """Return what corresponds, on what evidence, and why where people decided it."""
    return {
        "links": list(link.left),
        "rechts": list(link.right),
        "relatie": link.relation,
        "score": rounded(link.score),
        "zeker": link.certain,
        "bewijs": [evidence_data(evidence) for evidence in link.evidence],
        "besluit": why_data(link.decision) if link.decision else None,
    }


def evidence_data(evidence: Evidence) -> Data:
    """Return what one dimension says of a pair."""
    return {
        "dimensie": evidence.dimension,
        "niveau": evidence.level,
        "gewicht": rounded(evidence.weight),
        "woorden": list(evidence.words),
        "woorden_links": list(evidence.left_words),
        "woorden_rechts": list(evidence.right_words),
    }


def explanation_data(told: Explanation) -> Data:
    """Return why an outcome was linked as it was, or why it was not."""
    return {
        "gevraagd": list(told.asked),
        "paren": [_weighing(weighing) for weighing in told.weighings],
        "nummers_twee": [_runner_up(rival) for rival in told.runners_up],
        "besluiten": [standing_data(each) for each in told.decisions],
    }


def _weighing(weighing: Weighing) -> Data:
    pair = weighing.pair
    return {
        "links": pair.left,
        "rechts": pair.right,
        "begin": rounded(weighing.start),
        "score": rounded(pair.score),
        "stappen": [
            {
                **evidence_data(step.evidence),
                "van": rounded(step.before),
                "naar": rounded(step.after),
            }
            for step in weighing.steps
        ],
        "gewichtloos": [evidence_data(each) for each in pair.evidence if not each.weight],
        "koppeling": link_data(weighing.link) if weighing.link else None,
        "vetos": [each.dimension for each in weighing.vetoes],
        "redenen": [
            {"reden": reason.key.removeprefix("uitleg."), "feiten": facts_data(reason.facts)}
            for reason in weighing.reasons
        ],
    }


def _runner_up(rival: RunnerUp) -> Data:
    return {
        "links": rival.pair.left,
        "rechts": rival.pair.right,
        "score": rounded(rival.pair.score),
        "naast": {"links": rival.beside[0], "rechts": rival.beside[1]},
        "verschillen": [
            {"gekozen": evidence_data(ours), "dit": evidence_data(theirs)}
            for ours, theirs in rival.differences
        ],
        "koppeling": link_data(rival.link) if rival.link else None,
    }


def facts_data(facts: Facts) -> Data:
    """Return facts as JSON has them."""
    return {name: _fact(fact) for name, fact in facts.items()}


def _fact(fact: object) -> object:
    if isinstance(fact, Term):
        return fact.key if not fact.facts else {"term": fact.key, **facts_data(fact.facts)}
    if isinstance(fact, tuple | list):
        return [_fact(part) for part in fact]
    return rounded(fact) if isinstance(fact, float) else fact
