"""Coverage and progression as plain data: see `data`.

What people decide has its keys, and they are null: a report that is filled in can be
read by the same program that reads an empty one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from leeruitkomsten.model import Entry, SetLabel
from leeruitkomsten.model.coverage import (
    VERDICTS,
    Attention,
    Basis,
    CoverageReport,
    OutcomeCoverage,
    SourceUnit,
    UnitCoverage,
)
from leeruitkomsten.model.progression import (
    LOOSE_ENDS,
    STEPS,
    KnownLevel,
    Passage,
    ProgressionReport,
    Step,
)
from leeruitkomsten.reporting.attention import attention_text
from leeruitkomsten.reporting.coverage_words import (
    QUESTIONS,
    TO_FILL_IN,
    question_of_the_whole,
    who_decides,
)
from leeruitkomsten.reporting.decision_data import engine_data, standing_data, why_data
from leeruitkomsten.reporting.label_data import label_data
from leeruitkomsten.reporting.pairing_data import evidence_data, facts_data
from leeruitkomsten.reporting.style import Style

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def coverage_data(report: CoverageReport, style: Style) -> Data:
    """Return a report of `dekking` as plain data."""
    return {
        "rapport": "dekking/1",
        "op": report.on,
        "bron": _set(report.source),
        "doel": _set(report.target),
        "aandachtspunten": _points(report.attention, style),
        "eenheden": [_unit(unit, style) for unit in report.units],
        "bron_ongebruikt": [entry.code for entry in report.unused],
        "vragen": [style.say(f"dekking.vraag.{name}") for name in QUESTIONS],
        "wie_beslist": list(who_decides(report, style)),
        "motor": engine_data(report.engine),
    }


def progression_data(report: ProgressionReport, style: Style) -> Data:
    """Return a report of `doorstroom` as plain data."""
    return {
        "rapport": "doorstroom/1",
        "sets": [_set(label) for label in report.labels()],
        "overgangen": [_passage(passage, style) for passage in report.passages],
        "motor": engine_data(report.engine),
    }


def _set(label: SetLabel) -> Data:
    found = label.set
    return label_data(label) | {
        "graad": found.programme.degree,
        "code": found.programme.code,
        "niveau": dict(found.level),
        "ec": found.credits,
        "geldig": {
            "van": found.validity.since if found.validity else None,
            "tot": found.validity.until if found.validity else None,
        },
        "vastgesteld": {
            "door": found.adoption.by if found.adoption else None,
            "op": found.adoption.on if found.adoption else None,
        },
    }


def _unit(one: UnitCoverage, style: Style) -> Data:
    return {
        "code": one.unit.code if one.unit else None,
        "naam": one.unit.name if one.unit else None,
        "niveau": dict(one.unit.level) if one.unit else {},
        "ec": one.credits,
        "telling": {
            "leeruitkomsten": len(one.outcomes),
            **{verdict: len(one.codes(verdict)) for verdict in VERDICTS},
        },
        "leeruitkomsten": [_outcome(each, style) for each in one.outcomes],
        "rust_op": [_source_unit(each) for each in one.rests_on],
        "aandachtspunten": _points(one.attention, style),
        "vraag": question_of_the_whole(one, style),
        "oordeel": dict.fromkeys(TO_FILL_IN),
    }


def _outcome(one: OutcomeCoverage, style: Style) -> Data:
    return _entry(one.entry) | {
        "dekking": one.verdict,
        "bronnen": [_basis(basis) for basis in one.basis],
        "alleen_doel": list(one.uncovered),
        "aandachtspunten": _points(one.attention, style),
        "kandidaten": [_entry(entry) for entry in one.candidates],
        "besluiten": [standing_data(each) for each in one.decisions],
        "oordeel": {"relatie": None, "reden": None},
    }


def _basis(basis: Basis) -> Data:
    return _entry(basis.entry) | {
        "relatie": basis.relation,
        "zeker": basis.certain,
        "bewijs": [evidence_data(each) for each in basis.evidence],
        "besluit": why_data(basis.decision) if basis.decision else None,
    }


def _source_unit(one: SourceUnit) -> Data:
    return {
        "eenheid": one.unit.code if one.unit else None,
        "naam": one.unit.name if one.unit else None,
        "ec": one.credits,
        "leeruitkomsten": [entry.code for entry in one.entries],
    }


def _entry(entry: Entry) -> Data:
    outcome = entry.outcome
    return {
        "code": entry.code,
        "titel": outcome.title,
        "tekst": entry.text,
        "context": outcome.context,
        "indicatoren": [indicator.text for indicator in outcome.indicators],
        "eenheid": entry.unit.code if entry.unit else None,
        "niveau": dict(entry.level),
        "ec": entry.credits,
    }


def _points(points: Iterable[Attention], style: Style) -> list[Data]:
    return [
        {
            "soort": point.kind,
            "feiten": facts_data(point.facts),
            "bericht": attention_text(point, style),
        }
        for point in points
    ]


def _passage(passage: Passage, style: Style) -> Data:
    return {
        "onder": passage.lower.id,
        "boven": passage.upper.id,
        "niveau_onder": _known_level(passage.lower_level),
        "niveau_boven": _known_level(passage.upper_level),
        "telling": {
            **{kind: len(passage.of_kind(kind)) for kind in STEPS},
            **{kind: len(passage.loose(kind)) for kind in LOOSE_ENDS},
        },
        "paren": [_step(step, style) for step in passage.steps],
        "gaten": [
            {
                "soort": end.kind,
                "leeruitkomst": _entry(end.entry),
                "kandidaten": [entry.code for entry in end.candidates],
                "besluiten": [standing_data(each) for each in end.decisions],
            }
            for end in passage.loose_ends
        ],
        "aandachtspunten": _points(passage.attention, style),
    }


def _step(step: Step, style: Style) -> Data:
    return {
        "soort": step.kind,
        "onder": _entry(step.lower),
        "boven": _entry(step.upper),
        "niveau_onder": _known_level(step.lower_level),
        "niveau_boven": _known_level(step.upper_level),
        "relatie": step.relation,
        "zeker": step.certain,
        "groei": [each.dimension for each in step.growth],
        "bewijs": [evidence_data(each) for each in step.evidence],
        "besluiten": [standing_data(each) for each in step.decisions],
        "aandachtspunten": _points(step.attention, style),
    }


def _known_level(level: KnownLevel | None) -> Data | None:
    if level is None:
        return None
    return {
        "schema": level.scheme,
        "waarde": level.value,
        "uit": level.origin,
        "woorden": list(level.words),
    }
