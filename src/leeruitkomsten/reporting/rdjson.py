"""What `lint` found, in the diagnostic format of reviewdog.

It knows no waiver and no baseline: only what stands is in it. Its columns count bytes of
UTF-8. Where a repair is certain it is a suggestion, that can be taken over with one click.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from leeruitkomsten.model import Finding, LintReport, Place, Severity
from leeruitkomsten.reporting.fixes import edits_of
from leeruitkomsten.reporting.json_text import json_text
from leeruitkomsten.reporting.lint_words import asked_with, rule_name, said
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Edit, Source

Data = dict[str, Any]  # JSON: what it holds is for reviewdog to say

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.SUGGESTION: "INFO"}


def render(report: LintReport, style: Style) -> str:
    """Return a diagnostic result as JSON."""
    told: Data = {
        "source": {"name": "leeruitkomsten"},
        "diagnostics": list(_diagnostics(report, style)),
    }
    return json_text(told)


def _diagnostics(report: LintReport, style: Style) -> Iterator[Data]:
    edits = edits_of(report)
    for index, finding in enumerate(report.findings):
        if finding.stands:
            source = report.sources.get(finding.place.file)
            yield _diagnostic(finding, edits.get(index, ()), source, report, style)


def _diagnostic(
    finding: Finding,
    edits: Sequence[Edit],
    source: Source | None,
    report: LintReport,
    style: Style,
) -> Data:
    ask = asked_with(finding, report, style)
    told: Data = {
        "message": said(finding, report, style) + (f"\n→ {ask}" if ask else ""),
        "location": _location(finding.place, source),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": rule_name(finding, report)},
    }
    if source is not None and edits:
        told["suggestions"] = [_suggestion(edit, source) for edit in edits]
    if finding.related is not None:
        related = _location(finding.related, source)
        told["related_locations"] = [{"message": style.say("sarif.ander"), "location": related}]
    return told


def _location(place: Place, source: Source | None) -> Data:
    start = _position(place.line, place.column, source)
    end = _position(place.end_line, place.end_column, source)
    return {"path": place.file, "range": {"start": start, "end": end}}


def _position(line: int, column: int, source: Source | None) -> Data:
    before = source.line(line)[: column - 1] if source else ""
    missing = column - 1 - len(before)  # a line end, or a file that cannot be read
    return {"line": line, "column": len(before.encode("utf-8", "replace")) + missing + 1}


def _suggestion(edit: Edit, source: Source) -> Data:
    start, end = source.position(edit.span.start), source.position(edit.span.end)
    return {
        "range": {
            "start": _position(start.line, start.column, source),
            "end": _position(end.line, end.column, source),
        },
        "text": edit.text,
    }
