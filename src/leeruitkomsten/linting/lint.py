"""From hits to findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from leeruitkomsten.loading.text import place
from leeruitkomsten.model import Finding, OutcomeSet
from leeruitkomsten.rules import Hit, Rule, Statement
from leeruitkomsten.rules.subject import outcome_routes, statement_of
from leeruitkomsten.source import Document, Route

MOST_HITS = 100
"""How often one rule speaks up over one text: more than this helps nobody."""

Subject = tuple[Route, str | None, Statement]
"""The route to a text, the code of the outcome it belongs to, and the text."""


def lint(document: Document, outcome_set: OutcomeSet, rules: Iterable[Rule]) -> Iterator[Finding]:
    """Yield what the rules have to say about a set, in no order that means something."""
    texts = {
        "leeruitkomst.tekst": list(_outcome_texts(outcome_set)),
        "indicator.tekst": list(_indicator_texts(document, outcome_set)),
    }
    texts["tekst"] = [*texts["leeruitkomst.tekst"], *texts["indicator.tekst"]]
    outcomes = {route: entry.code for route, entry in outcome_routes(outcome_set)}
    for rule in rules:
        if rule.look is None:
            continue
        if rule.card.target == "set":
            for hit in rule.look(outcome_set):
                yield _finding(document, rule, (), hit, _outcome_at(outcomes, hit.route))
            continue
        for route, code, statement in texts[rule.card.target]:
            for hit in islice(rule.look(statement), MOST_HITS):
                yield _finding(document, rule, route, hit, code)


def settled(findings: Iterable[Finding], rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield the findings of the reader with the severity that holds here.

    What cannot be read cannot be judged: a rule of severity `fout` of the reader
    may not be turned off.
    """
    severities = {rule.code: rule.severity for rule in rules}
    for finding in findings:
        severity = severities.get(finding.code)
        if severity is None:
            if finding.severity == finding.severity.ERROR:
                yield finding
            continue
        yield finding.with_severity(severity)


def _finding(document: Document, rule: Rule, base: Route, hit: Hit, outcome: str | None) -> Finding:
    route = (*base, *hit.route)
    span = document.locate(route, hit.mark, key=hit.key)
    return Finding(
        code=rule.code,
        severity=rule.severity,
        place=place(document.source, span),
        facts=hit.facts,
        route=route,
        mark=hit.mark,
        outcome=outcome,
        related=None
        if hit.related is None
        else place(document.source, document.locate(hit.related)),
    )


def _outcome_texts(outcome_set: OutcomeSet) -> Iterator[Subject]:
    for route, entry in outcome_routes(outcome_set):
        yield (*route, "tekst"), entry.code, statement_of(entry.text, outcome_set.language)


def _indicator_texts(document: Document, outcome_set: OutcomeSet) -> Iterator[Subject]:
    for route, entry in outcome_routes(outcome_set):
        written = document.value((*route, "indicatoren")) or ()
        for index, (indicator, each) in enumerate(
            zip(entry.outcome.indicators, written, strict=True)
        ):
            at: Route = (*route, "indicatoren", index)
            # An indicator is a text, or a code with a text under `tekst`.
            at = at if isinstance(each, str) else (*at, "tekst")
            yield at, entry.code, statement_of(indicator.text, outcome_set.language)


def _outcome_at(outcomes: Mapping[Route, str], route: Route) -> str | None:
    """Return the code of the outcome a route leads into, None where it leads elsewhere."""
    depth = route.index("leeruitkomsten") + 2 if "leeruitkomsten" in route else 0
    return outcomes.get(route[:depth])
