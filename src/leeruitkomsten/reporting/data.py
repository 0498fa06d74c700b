"""A report as plain data, in the form of `schemas/rapport-*.schema.json`.

These keys are a contract: they are Dutch like those of sets, they are versioned
(`rapport: "lint/1"`), and others build on them. Keys may be added, not changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from leeruitkomsten.model import (
    CalibrationReport,
    Candidate,
    DiffReport,
    Finding,
    Gap,
    GaugeReport,
    Group,
    LintReport,
    Place,
    Question,
    Ratchet,
    Severity,
    Waiver,
)
from leeruitkomsten.model.changes import ChangesReport
from leeruitkomsten.model.coverage import CoverageReport
from leeruitkomsten.model.intake import IntakeReport
from leeruitkomsten.model.plan import ImportReport
from leeruitkomsten.reporting.alignment_data import alignment_data, reference_cover_data
from leeruitkomsten.reporting.decision_data import engine_data, gauge_data, rounded, standing_data
from leeruitkomsten.reporting.import_data import import_data
from leeruitkomsten.reporting.label_data import label_data
from leeruitkomsten.reporting.pairing_data import explanation_data, facts_data, link_data
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import asked, message
from leeruitkomsten.source import route_text

if TYPE_CHECKING:
    from leeruitkomsten.reporting.reporters import Told

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def report_data(
    report: Told,
    *,
    language: str = "nl",
    candidates: int = 3,
    questions: bool = False,
) -> Data:
    """Return a report as plain data.

    `language` is that of the sentences in it (`bericht`, `vraag` …); everything else is
    the same in any language. `candidates` is how many are listed per outcome, best
    first; 0 lists all. `questions` adds what only people can answer.
    """
    if isinstance(report, LintReport):
        return _lint(report, language, questions=questions)
    if isinstance(report, DiffReport):
        return _diff(report, candidates)
    if isinstance(report, GaugeReport):
        return gauge_data(report)
    if isinstance(report, ImportReport):
        return import_data(report, language)
    if isinstance(report, CalibrationReport):
        return _calibration(report)
    if isinstance(report, ChangesReport):
        from leeruitkomsten.reporting.changes_data import changes_data

        return changes_data(report, Style(language))
    if isinstance(report, IntakeReport):
        from leeruitkomsten.reporting.intake_data import intake_data

        return intake_data(report, language)
    from leeruitkomsten.reporting import transfer_data

    if isinstance(report, CoverageReport):
        return transfer_data.coverage_data(report, Style(language))
    return transfer_data.progression_data(report, Style(language))


def _lint(report: LintReport, language: str, *, questions: bool) -> Data:
    asked_of = report.questions.items() if questions else ()
    return {
        "rapport": "lint/1",
        "bevindingen": [_finding(finding, report, language) for finding in report.findings],
        "vragen": [
            {"bestand": file, "vragen": [_question(one, language) for one in those]}
            for file, those in asked_of
        ],
        "telling": {
            "bestanden": report.files,
            "sets": report.sets,
            "leeruitkomsten": report.outcomes,
            **{each.key: report.count(each) for each in sorted(Severity, reverse=True)},
            "afgeweken": report.waived,
            **({"bekend": report.baseline.known} if report.baseline else {}),
        },
        **({"nullijn": _ratchet(report.baseline)} if report.baseline else {}),
    }


def _finding(finding: Finding, report: LintReport, language: str) -> Data:
    card = report.cards[finding.code]
    return {
        "regel": finding.code,
        "naam": card.name,
        "ernst": finding.severity.key,
        **_place(finding),
        "route": route_text(finding.route),
        "leeruitkomst": finding.outcome,
        "bericht": message(finding, card, language),
        "woorden": finding.words,
        "afwijking": _waiver(finding.waiver),
        "herstelbaar": finding.repairable,
        "ander": _place_data(finding.related) if finding.related else None,
        **({"bekend": finding.known} if report.baseline else {}),
    }


def _ratchet(baseline: Ratchet) -> Data:
    return {
        "bestand": baseline.file,
        "verdwenen": [
            {
                "bestand": entry.file,
                "regel": entry.rule,
                "plek": entry.spot,
                "woorden": entry.words,
                "vingerafdruk": entry.fingerprint,
            }
            for entry in baseline.gone
        ],
    }


def _question(question: Question, language: str) -> Data:
    return {
        "regel": question.card.code,
        "naam": question.card.name,
        "eenheid": question.unit.code if question.unit else None,
        "vraag": asked(question, language),
    }


def _place(finding: Finding) -> Data:
    return _place_data(finding.place)


def _place_data(place: Place) -> Data:
    return {
        "bestand": place.file,
        "lijn": place.line,
        "kolom": place.column,
        "eindlijn": place.end_line,
        "eindkolom": place.end_column,
    }


def _waiver(waiver: Waiver | None) -> Data | None:
    return {"motivering": waiver.reason, "tot": waiver.until} if waiver else None


def _diff(report: DiffReport, candidates: int) -> Data:
    return {
        "rapport": "diff/1",
        "links": label_data(report.left),
        "rechts": label_data(report.right),
        "koppelingen": [link_data(link) for link in report.links],
        "kandidaten": _candidates(report.candidates, "links", "rechts", candidates),
        "kandidaten_rechts": _candidates(report.candidates_right, "rechts", "links", candidates),
        "verschillen": [_gap(gap) for gap in report.gaps],
        "besluiten": [standing_data(standing) for standing in report.decisions],
        "motor": engine_data(report.engine),
        **(
            {"uitleg": [explanation_data(one) for one in report.explained]}
            if report.explained
            else {}
        ),
    }


def _candidates(
    found: Mapping[str, Sequence[Candidate]], here: str, there: str, most: int
) -> list[Data]:
    return [
        {
            here: code,
            there: [
                {"code": candidate.code, "score": rounded(candidate.score)}
                for candidate in (candidates[:most] if most else candidates)
            ],
        }
        for code, candidates in found.items()
    ]


def _gap(gap: Gap) -> Data:
    return {
        "soort": gap.kind,
        "links": list(gap.left),
        "rechts": list(gap.right),
        "ernst": gap.severity.key,
        "feiten": facts_data(gap.facts),
    }


def _calibration(report: CalibrationReport) -> Data:
    return {
        "rapport": "kalibratie/1",
        "opleiding": report.programme,
        "referentie": report.reference,
        "sets": [
            {**label_data(label), "leeruitkomsten": [entry.code for entry in label.set.entries()]}
            for label in report.sets
        ],
        "groepen": [_group(group) for group in report.groups],
        "dekking": [reference_cover_data(each) for each in report.reference_covers],
        "afstemming": [alignment_data(each) for each in report.alignments],
        "verschillen": [
            {**_gap(gap), "set_links": gap.left_set, "set_rechts": gap.right_set}
            for gap in report.gaps
        ],
        "overgeslagen": [_place(finding) | {"regel": finding.code} for finding in report.left_out],
        "besluiten": [standing_data(standing) for standing in report.decisions],
        "motor": engine_data(report.engine),
    }


def _group(group: Group) -> Data:
    return {
        "id": group.id,
        "leden": [{"set": member.set, "code": member.code} for member in group.members],
        "raakt": [{"set": member.set, "code": member.code} for member in group.touches],
        "indeling": group.sharing,
        "kern": {"set": group.core.set, "code": group.core.code},
        "bewijs": [
            {"set_links": left, "set_rechts": right, **link_data(link)}
            for left, right, link in group.links
        ],
    }
