"""What `lint` found, as the Code Quality report of GitLab.

GitLab knows no waiver and no baseline, and lays the report beside that of the branch it is
merged into: only what stands is in it.
"""

from __future__ import annotations

import hashlib
from typing import Any

from leeruitkomsten.linting.fingerprints import fingerprints
from leeruitkomsten.model import Finding, LintReport, Severity
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.json_text import json_text
from leeruitkomsten.reporting.lint_words import rule_name, said
from leeruitkomsten.reporting.style import Style

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.SUGGESTION: "info"}


def render(report: LintReport, style: Style) -> str:
    """Return a list of issues as JSON."""
    prints = fingerprints(report)
    issues = [
        _issue(finding, mark, report, style)
        for finding, mark in zip(report.findings, prints, strict=True)
        if finding.stands
    ]
    return json_text(issues)


def _of_report(mark: str, file: str) -> str:
    """Return the fingerprint of a finding among those of all files; it has one within its own."""
    return hashlib.sha256(f"{mark} {file}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _issue(finding: Finding, mark: str, report: LintReport, style: Style) -> dict[str, Any]:
    about = f"{clean(finding.outcome)}: " if finding.outcome else ""
    place = finding.place
    return {
        "description": f"{about}{said(finding, report, style)} ({rule_name(finding, report)})",
        "check_name": finding.code,
        "fingerprint": _of_report(mark, place.file),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": place.file, "lines": {"begin": place.line, "end": place.end_line}},
    }
