"""Findings, cards and outcomes in the words of the protocol."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol import types

from leeruitkomsten.editor.places import Ruler
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.messages import fill, say
from leeruitkomsten.model import Finding, OutcomeSet, Severity
from leeruitkomsten.reporting.failure import failure_text
from leeruitkomsten.reporting.words import message
from leeruitkomsten.rules.texts import unit_routes
from leeruitkomsten.source import Document, Route, Span
from leeruitkomsten.usecases.looking import Looked

SOURCE = "leeruitkomsten"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.SUGGESTION: types.DiagnosticSeverity.Information,
}
_LONGEST_NAME = 80


def diagnostics(
    looked: Looked, ruler: Ruler, language: str, *, uri: str | None = None
) -> list[types.Diagnostic]:
    """Return what is shown of what was found; what was waived with a reason is not.

    `uri` is the address of the file, for a client that shows the other side of what is said
    of two places; None for one that does not.
    """
    told = [
        types.Diagnostic(
            range=ruler.range(ruler.span(finding.place)),
            message=_said(finding, looked, language),
            severity=_SEVERITIES[finding.severity],
            code=finding.code,
            source=SOURCE,
            related_information=_other_side(finding, ruler, language, uri) if uri else None,
        )
        for finding in looked.findings
        if finding.waiver is None
    ]
    return [*told, *(_trouble(looked.error, ruler, language) if looked.error else ())]


def _other_side(
    finding: Finding, ruler: Ruler, language: str, uri: str
) -> list[types.DiagnosticRelatedInformation] | None:
    if finding.related is None:
        return None
    where = types.Location(uri, ruler.range(ruler.span(finding.related)))
    return [types.DiagnosticRelatedInformation(where, say("sarif.ander", language))]


def _said(finding: Finding, looked: Looked, language: str) -> str:
    card = looked.cards[finding.code]
    text = card.text(language)
    ask = fill(text.question or text.advice, finding.facts, language)
    said = message(finding, card, language)
    return f"{said}\n→ {ask}" if ask else said


def _trouble(error: LeeruitkomstenError, ruler: Ruler, language: str) -> Iterator[types.Diagnostic]:
    """Yield why there was nothing to look with: on the first line, for it is about the file."""
    lines = [line.strip() for line in failure_text(error, language=language).splitlines()]
    end = ruler.text.find("\n")
    span = Span(0, len(ruler.text) if end < 0 else end)
    yield types.Diagnostic(
        range=ruler.range(span),
        message="\n".join(lines),
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
    )


def symbols(
    document: Document, outcome_set: OutcomeSet, ruler: Ruler
) -> list[types.DocumentSymbol]:
    """Return the units of a set with the outcomes in them, and those that are in none."""
    units = [
        _symbol(document, ruler, route, unit.name or unit.code, types.SymbolKind.Module)
        for route, unit in unit_routes(outcome_set)
    ]
    for unit, (route, each) in zip(units, unit_routes(outcome_set), strict=True):
        unit.children = [
            _outcome(document, ruler, (*route, "leeruitkomsten", index), one.code, one.title)
            for index, one in enumerate(each.outcomes)
        ]
    loose = [
        _outcome(document, ruler, ("leeruitkomsten", index), one.code, one.title)
        for index, one in enumerate(outcome_set.outcomes)
    ]
    return units + loose


def _outcome(
    document: Document, ruler: Ruler, route: Route, code: str, title: str | None
) -> types.DocumentSymbol:
    name = f"{code} {title}" if title else code
    return _symbol(document, ruler, route, name, types.SymbolKind.Field)


def _symbol(
    document: Document, ruler: Ruler, route: Route, name: str, kind: types.SymbolKind
) -> types.DocumentSymbol:
    node = document.node(route)
    whole = node.span if node else document.locate(route)
    first = document.locate((*route, "code")) if document.holds((*route, "code")) else whole
    selected = first if whole.start <= first.start <= first.end <= whole.end else whole
    name = " ".join(name.split())[:_LONGEST_NAME] or "–"  # a client refuses an empty name
    return types.DocumentSymbol(name, kind, ruler.range(whole), ruler.range(selected), children=[])


def overlapping(findings: Sequence[Finding], ruler: Ruler, wanted: Span) -> Iterator[Finding]:
    """Yield the findings of which the place touches a span."""
    for finding in findings:
        span = ruler.span(finding.place)
        if span.start <= wanted.end and wanted.start <= span.end:
            yield finding
