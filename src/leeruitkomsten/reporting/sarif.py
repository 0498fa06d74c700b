"""What `lint` found, as SARIF 2.1.0: for code scanning, and for viewers of results.

Nothing is dropped: what was waived is suppressed with its reason, what the baseline has is
unchanged, and what it had and is gone is absent. A log in which they were left out would
make of every finding a new one as soon as the waiver or the baseline goes.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from leeruitkomsten._version import __version__
from leeruitkomsten.linting.fingerprints import fingerprints
from leeruitkomsten.messages import LANGUAGES
from leeruitkomsten.model import Accepted, Card, Finding, LintReport, Place, Ratchet, Waiver
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.fixes import edits_of, sarif_fix
from leeruitkomsten.reporting.json_text import json_text
from leeruitkomsten.reporting.lint_words import asked_with, said
from leeruitkomsten.reporting.sarif_rules import LEVELS, Data, message_text, rules_data, texts_data
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Edit, route_text

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
"""The official schema, a name and nothing that is fetched; a test holds every log against it."""
FINGERPRINT = "leeruitkomsten/v1"
_OF_GITHUB = "primaryLocationLineHash"  # the only one that code scanning looks at
_DRIVER = "5a59a66b-bb63-41f1-9c61-f811af0e39eb"
_DRIVE = re.compile(r"[A-Za-z]:/")


def render(report: LintReport, style: Style) -> str:
    """Return a log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, style)]}
    return json_text(log)


def _run(report: LintReport, style: Style) -> Data:
    cards = _cards(report)
    indices = {card.code: index for index, card in enumerate(cards)}
    files = {name: index for index, name in enumerate(_files(report))}
    writer = _Writer(report, style, indices, files)
    return {
        "tool": {
            "driver": {
                "name": "leeruitkomsten",
                "guid": _DRIVER,
                "version": __version__,
                "semanticVersion": _semantic(__version__),
                "language": style.language,
                "contents": ["localizedData", "nonLocalizedData"],
                "shortDescription": {"text": style.say("hulp.lint.kort")},
                "rules": rules_data(cards, style),
            }
        },
        "translations": [
            _translation(cards, replace(style, language=language))
            for language in LANGUAGES
            if language != style.language
        ],
        "language": style.language,
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "artifacts": [
            {"location": {"uri": _uri(name)}, "roles": ["analysisTarget"]} for name in files
        ],
        "results": list(writer.results()),
    }


def _semantic(version: str) -> str:
    """Return a version in the form of semver.org, that SARIF asks for."""
    return re.sub(r"(?<=\d)(?=[a-z])", "-", version)


def _translation(cards: list[Card], style: Style) -> Data:
    return {
        "name": "leeruitkomsten",
        "language": style.language,
        "contents": ["localizedData"],
        "associatedComponent": {"name": "leeruitkomsten", "guid": _DRIVER},
        "translationMetadata": {"name": f"leeruitkomsten {style.language}"},
        "rules": texts_data(cards, style),
    }


def _cards(report: LintReport) -> list[Card]:
    """Return all cards that held or found something, by code: what found nothing was looked for."""
    cards = {card.code: card for linted in report.linted.values() for card in linted.cards}
    cards.update(report.cards)
    gone = {entry.rule for entry in report.baseline.gone} if report.baseline else set()
    return [card for code, card in sorted(cards.items()) if not card.is_question or code in gone]


def _files(report: LintReport) -> list[str]:
    return sorted({*report.names, *(finding.place.file for finding in report.findings)})


class _Writer:
    """Writes the results of one report."""

    def __init__(
        self,
        report: LintReport,
        style: Style,
        rules: Mapping[str, int],
        files: Mapping[str, int],
    ) -> None:
        self._report = report
        self._style = style
        self._rules = rules
        self._files = files

    def results(self) -> Iterator[Data]:
        """Yield a result for each finding, and then for what is gone."""
        marks = fingerprints(self._report)
        edits = edits_of(self._report)
        for index, (finding, mark) in enumerate(zip(self._report.findings, marks, strict=True)):
            yield {**self._result(finding, mark), **self._fixes(finding, edits.get(index, ()))}
        baseline = self._report.baseline
        for entry in baseline.gone if baseline else ():
            yield self._gone(entry, baseline)

    def _result(self, finding: Finding, mark: str) -> Data:
        told = [said(finding, self._report, self._style)]
        told += filter(None, [asked_with(finding, self._report, self._style)])
        result: Data = {
            "ruleId": finding.code,
            "ruleIndex": self._rules[finding.code],
            "level": LEVELS[finding.severity],
            "message": {"text": message_text(" → ".join(told))},
            "locations": [self._location(finding)],
            "partialFingerprints": {FINGERPRINT: mark, _OF_GITHUB: f"{mark}:1"},
            "suppressions": list(self._suppressions(finding)),
        }
        if finding.related is not None:
            result["relatedLocations"] = [self._related(finding)]
        if self._report.baseline is not None:
            result["baselineState"] = "unchanged" if finding.known else "new"
        return result

    def _fixes(self, finding: Finding, edits: Sequence[Edit]) -> Data:
        source = self._report.sources.get(finding.place.file)
        if source is None or not edits:
            return {}
        artifact = self._physical(finding.place)["artifactLocation"]
        return {"fixes": [sarif_fix(finding, edits, source, artifact, self._style)]}

    def _gone(self, entry: Accepted, baseline: Ratchet | None) -> Data:
        folder = posixpath.dirname(baseline.file) if baseline else ""
        name = posixpath.normpath(posixpath.join(folder, entry.file))
        words = f": ‘{clean(entry.words)}’" if entry.words else ""
        text = f"{self._style.say('nullijn.weg')}: {clean(entry.spot)}{words}"
        rule: Data = {"ruleId": clean(entry.rule)}
        if entry.rule in self._rules:
            rule["ruleIndex"] = self._rules[entry.rule]
        return {
            **rule,
            # Looked for and not found: a viewer that knows no baselines shows nothing.
            "kind": "pass",
            "level": "none",
            "message": {"text": message_text(text)},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(name)}}}],
            "partialFingerprints": {FINGERPRINT: clean(entry.fingerprint)},
            "suppressions": [],
            "baselineState": "absent",
        }

    def _location(self, finding: Finding) -> Data:
        logical: Data = {"fullyQualifiedName": clean(route_text(finding.route))}
        if finding.outcome:
            logical["name"] = clean(finding.outcome)
        location: Data = {"physicalLocation": self._physical(finding.place)}
        if finding.route:
            location["logicalLocations"] = [logical]
        return location

    def _related(self, finding: Finding) -> Data:
        place = finding.related or finding.place
        other = finding.facts.get("ander")
        text = self._style.say("sarif.zie", code=other) if other else ""
        return {
            "id": 1,
            "physicalLocation": self._physical(place),
            "message": {"text": message_text(clean(text or self._style.say("sarif.ander")))},
        }

    def _physical(self, place: Place) -> Data:
        return {
            "artifactLocation": {"uri": _uri(place.file), "index": self._files[place.file]},
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
            },
        }

    def _suppressions(self, finding: Finding) -> Iterator[Data]:
        if finding.waiver is not None:
            reason = self._reason(finding.waiver)
            yield {"kind": "inSource", "status": "accepted", "justification": reason}
        elif finding.known:
            was = self._style.say("nullijn.stond-er-al")
            yield {"kind": "external", "status": "accepted", "justification": was}

    def _reason(self, waiver: Waiver) -> str:
        facts = {"motivering": waiver.reason, "tot": waiver.until}
        return clean(self._style.say("sarif.afwijking", **facts) if waiver.until else waiver.reason)


def _uri(name: str) -> str:
    """Return the name of a file as a reference: relative where it was, with its very bytes."""
    raw: Any = os.fsencode(name) if os.name != "nt" else name
    uri = quote(raw, safe="/")
    if name.startswith("/"):
        return f"file://{uri}"
    return f"file:///{name[:2]}{quote(name[2:], safe='/')}" if _DRIVE.match(name) else uri
