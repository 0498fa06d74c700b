"""A report as plain data, in the form of `schemas/rapport-*.schema.json`.

These keys are a contract: they are Dutch like those of sets, they are versioned
(`rapport: "lint/1"`), and others build on them. Keys may be added, not changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leeruitkomsten.model import (
    CalibrationReport,
    Candidate,
    DiffReport,
    Evidence,
    Explanation,
    Facts,
    Finding,
    Gap,
    Group,
    Link,
    LintReport,
    Question,
    RunnerUp,
    SetLabel,
    Severity,
    Term,
    Waiver,
    Weighing,
)
from leeruitkomsten.reporting.words import asked, message
from leeruitkomsten.source import route_text

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def report_data(
    report: LintReport | DiffReport | CalibrationReport,
    *,
    language: str = "nl",
    candidates: int = 3,
    questions: bool = False,
) -> Data:
    """Return a report as plain data.

    `language` is that of the sentences in it (`bericht`, `vraag`); everything else is
    the same in any language. `candidates` is how many are listed per outcome, best
    first; 0 lists all. `questions` adds what only people can answer.
    """
    if isinstance(report, LintReport):
        return _lint(report, language, questions=questions)
    if isinstance(report, DiffReport):
        return _diff(report, candidates)
    return _calibration(report)


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
        },
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
    }


def _question(question: Question, language: str) -> Data:
    return {
        "regel": question.card.code,
        "naam": question.card.name,
        "eenheid": question.unit.code if question.unit else None,
        "vraag": asked(question, language),
    }


def _place(finding: Finding) -> Data:
    place = finding.place
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
        "links": _label(report.left),
        "rechts": _label(report.right),
        "koppelingen": [_link(link) for link in report.links],
        "kandidaten": _candidates(report.candidates, "links", "rechts", candidates),
        "kandidaten_rechts": _candidates(report.candidates_right, "rechts", "links", candidates),
        "verschillen": [_gap(gap) for gap in report.gaps],
        **({"uitleg": [_explanation(one) for one in report.explained]} if report.explained else {}),
    }


def _explanation(told: Explanation) -> Data:
    return {
        "gevraagd": list(told.asked),
        "paren": [_weighing(weighing) for weighing in told.weighings],
        "nummers_twee": [_runner_up(rival) for rival in told.runners_up],
    }


def _weighing(weighing: Weighing) -> Data:
    pair = weighing.pair
    return {
        "links": pair.left,
        "rechts": pair.right,
        "begin": _rounded(weighing.start),
        "score": _rounded(pair.score),
        "stappen": [
            {**_evidence(step.evidence), "van": _rounded(step.before), "naar": _rounded(step.after)}
            for step in weighing.steps
        ],
        "gewichtloos": [_evidence(each) for each in pair.evidence if not each.weight],
        "koppeling": _link(weighing.link) if weighing.link else None,
        "vetos": [each.dimension for each in weighing.vetoes],
        "redenen": [
            {"reden": reason.key.removeprefix("uitleg."), "feiten": _facts(reason.facts)}
            for reason in weighing.reasons
        ],
    }


def _runner_up(rival: RunnerUp) -> Data:
    return {
        "links": rival.pair.left,
        "rechts": rival.pair.right,
        "score": _rounded(rival.pair.score),
        "naast": {"links": rival.beside[0], "rechts": rival.beside[1]},
        "verschillen": [
            {"gekozen": _evidence(ours), "dit": _evidence(theirs)}
            for ours, theirs in rival.differences
        ],
        "koppeling": _link(rival.link) if rival.link else None,
    }


def _label(label: SetLabel) -> Data:
    found = label.set
    return {
        "id": label.id,
        "bestand": label.file,
        "hogeschool": found.institution,
        "opleiding": found.programme.name,
        "versie": found.version,
        "status": found.status,
    }


def _link(link: Link) -> Data:
    return {
        "links": list(link.left),
        "rechts": list(link.right),
        "relatie": link.relation,
        "score": _rounded(link.score),
        "zeker": link.certain,
        "bewijs": [_evidence(evidence) for evidence in link.evidence],
    }


def _evidence(evidence: Evidence) -> Data:
    return {
        "dimensie": evidence.dimension,
        "niveau": evidence.level,
        "gewicht": _rounded(evidence.weight),
        "woorden": list(evidence.words),
        "woorden_links": list(evidence.left_words),
        "woorden_rechts": list(evidence.right_words),
    }


def _candidates(
    found: Mapping[str, Sequence[Candidate]], here: str, there: str, most: int
) -> list[Data]:
    return [
        {
            here: code,
            there: [
                {"code": candidate.code, "score": _rounded(candidate.score)}
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
        "feiten": _facts(gap.facts),
    }


def _calibration(report: CalibrationReport) -> Data:
    return {
        "rapport": "kalibratie/1",
        "opleiding": report.programme,
        "referentie": report.reference,
        "sets": [
            {**_label(label), "leeruitkomsten": [entry.code for entry in label.set.entries()]}
            for label in report.sets
        ],
        "groepen": [_group(group) for group in report.groups],
        "verschillen": [
            {**_gap(gap), "set_links": gap.left_set, "set_rechts": gap.right_set}
            for gap in report.gaps
        ],
        "overgeslagen": [_place(finding) | {"regel": finding.code} for finding in report.left_out],
    }


def _group(group: Group) -> Data:
    return {
        "id": group.id,
        "leden": [{"set": member.set, "code": member.code} for member in group.members],
        "kern": {"set": group.core.set, "code": group.core.code},
        "bewijs": [
            {"set_links": left, "set_rechts": right, **_link(link)}
            for left, right, link in group.links
        ],
    }


def _facts(facts: Facts) -> Data:
    return {name: _fact(fact) for name, fact in facts.items()}


def _fact(fact: object) -> object:
    if isinstance(fact, Term):
        return fact.key if not fact.facts else {"term": fact.key, **_facts(fact.facts)}
    if isinstance(fact, tuple | list):
        return [_fact(part) for part in fact]
    return _rounded(fact) if isinstance(fact, float) else fact


def _rounded(number: float) -> float:
    """Return a number as reports have it: four decimals, and never -0.0."""
    return round(number, 4) + 0.0
