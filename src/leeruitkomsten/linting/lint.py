"""From hits to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from leeruitkomsten.loading.text import place
from leeruitkomsten.model import Finding, OutcomeSet
from leeruitkomsten.rules import Hit, Rule
from leeruitkomsten.rules.texts import Texts, outcome_at, outcome_routes, outcome_texts
from leeruitkomsten.source import Document, Route

MOST_HITS = 100
"""How often one rule speaks up over one text: more than this helps nobody."""

Subject = tuple[Route, str]
"""The route to a text, and the code of the outcome it belongs to."""


class _Target:
    """Texts that rules look at, and where each of them stands: worked out where one is hit."""

    def __init__(self, texts: Texts, subjects: Callable[[], Sequence[Subject]]) -> None:
        self.texts = texts
        self._subjects = subjects

    @cached_property
    def subjects(self) -> Sequence[Subject]:
        return self._subjects()


def lint(document: Document, outcome_set: OutcomeSet, rules: Iterable[Rule]) -> Iterator[Finding]:
    """Yield what the rules have to say about a set, in no order that means something."""
    targets = _targets(document, outcome_set)
    for rule in rules:
        if rule.look is None:
            continue
        if rule.card.target == "set":
            for hit in rule.look(outcome_set):
                yield _finding(document, rule, (), hit, outcome_at(outcome_set, hit.route))
            continue
        target = targets[rule.card.target]
        texts = target.texts
        kept = range(len(texts.texts)) if rule.sieve is None else rule.sieve(texts)
        for at, statement in texts.among(kept):
            for hit in islice(rule.look(statement), MOST_HITS):
                route, code = target.subjects[at]
                yield _finding(document, rule, route, hit, code)


def settled(findings: Sequence[Finding], rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield the findings of the reader with the severity that holds here.

    What cannot be read cannot be judged: a rule of severity `fout` of the reader
    may not be turned off.
    """
    if not findings:
        return
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


def _targets(document: Document, outcome_set: OutcomeSet) -> Mapping[str, _Target]:
    """Return the texts of a set by what a card calls them."""
    outcomes = outcome_texts(outcome_set)
    language = outcome_set.language
    indicators = [
        each.text for _, entry in outcome_routes(outcome_set) for each in entry.outcome.indicators
    ]

    def of_outcomes() -> list[Subject]:
        return [((*route, "tekst"), entry.code) for route, entry in outcome_routes(outcome_set)]

    def of_indicators() -> list[Subject]:
        return list(_of_indicators(document, outcome_set))

    return {
        "leeruitkomst.tekst": _Target(outcomes, of_outcomes),
        "indicator.tekst": _Target(Texts(indicators, language), of_indicators),
        "tekst": _Target(
            Texts([*outcomes.texts, *indicators], language),
            lambda: [*of_outcomes(), *of_indicators()],
        ),
    }


def _of_indicators(document: Document, outcome_set: OutcomeSet) -> Iterator[Subject]:
    for route, entry in outcome_routes(outcome_set):
        written = document.value((*route, "indicatoren")) or ()
        pairs = zip(written, entry.outcome.indicators, strict=True)
        for index, (each, _) in enumerate(pairs):
            at: Route = (*route, "indicatoren", index)
            # An indicator is a text, or a code with a text under `tekst`.
            yield (at if isinstance(each, str) else (*at, "tekst")), entry.code
