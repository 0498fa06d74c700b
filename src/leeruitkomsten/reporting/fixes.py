"""The repairs that are certain, for formats in which one can be taken over with one click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from leeruitkomsten.linting.repair import suggested
from leeruitkomsten.model import Finding, LintReport
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Edit, Source

Data = dict[str, Any]  # JSON: what it holds is for SARIF to say


def edits_of(report: LintReport) -> Mapping[int, Sequence[Edit]]:
    """Return the edits that mend a finding that stands, by its index in the report."""
    found: dict[int, Sequence[Edit]] = {}
    standing = [(at, each) for at, each in enumerate(report.findings) if each.stands]
    for file, those in groupby(standing, key=lambda one: one[1].place.file):
        places, findings = zip(*those, strict=True)
        source, linted = report.sources.get(file), report.linted.get(file)
        edits = suggested(findings, source, linted.set) if source and linted else {}
        found |= {places[index]: mending for index, mending in edits.items()}
    return found


def sarif_fix(
    finding: Finding, edits: Sequence[Edit], source: Source, artifact: Data, style: Style
) -> Data:
    """Return a repair as SARIF has it: in which `artifact`, what goes and what comes."""
    return {
        "description": {"text": style.say("editor.herstel.een", regel=finding.code)},
        "artifactChanges": [
            {
                "artifactLocation": artifact,
                "replacements": [_replacement(edit, source) for edit in edits],
            }
        ],
    }


def _replacement(edit: Edit, source: Source) -> Data:
    start, end = source.position(edit.span.start), source.position(edit.span.end)
    return {
        "deletedRegion": {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        },
        "insertedContent": {"text": edit.text},
    }
