"""Decisions of people, and how far we agree with them, as plain data.

The keys are a contract like those in `data`: they may be added to, not changed.
"""

from __future__ import annotations

from typing import Any

from leeruitkomsten.model import (
    Agreement,
    Decision,
    DecisionSide,
    EngineName,
    GaugeReport,
    Judgement,
    Share,
    Standing,
)

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def why_data(decision: Decision) -> Data:
    """Return why, in what role and when people decided."""
    return {"reden": decision.reason, "rol": decision.role, "datum": decision.date}


def standing_data(standing: Standing) -> Data:
    """Return a decision, and how it stands."""
    decision = standing.decision
    return {
        "stand": standing.state,
        "links": _decided(decision.left),
        "rechts": _decided(decision.right),
        "relatie": decision.relation,
        **why_data(decision),
        "bestand": decision.place.file,
        "lijn": decision.place.line,
        "veranderd": [{"set": name, "code": code} for name, code in standing.changed],
        "weg": [{"set": one.set, "code": one.code, "nu": one.now} for one in standing.gone],
    }


def _decided(side: DecisionSide) -> Data:
    return {"set": side.set, "leeruitkomsten": list(side.codes)}


def gauge_data(report: GaugeReport) -> Data:
    """Return how far we agree with people."""
    return {
        "rapport": "ijk/1",
        "sets": [{"id": label.id, "bestand": label.file} for label in report.sets],
        "telling": {
            "oordelen": len(report.judgements),
            "komt_overeen": report.count(corresponds=True),
            "komt_niet_overeen": report.count(corresponds=False),
            "buiten_kandidaten": report.unshown,
            "niet_geteld": len(report.unused),
        },
        "overeenstemming": [_agreement(each) for each in report.agreements],
        "relatie": _share(report.relations),
        "oordelen": [_judgement(each) for each in report.judgements],
        "niet_geteld": [standing_data(each) for each in report.unused],
        "overgeslagen": [
            {"bestand": one.place.file, "lijn": one.place.line, "regel": one.code}
            for one in report.left_out
        ],
        "motor": engine_data(report.engine),
    }


def engine_data(engine: EngineName | None) -> Data | None:
    """Return which engine made a report."""
    return {"naam": engine.name, "versie": engine.version} if engine else None


def rounded(number: float) -> float:
    """Return a number as reports have it: four decimals, and never -0.0."""
    return round(number, 4) + 0.0


def _agreement(agreement: Agreement) -> Data:
    return {
        "drempel": agreement.threshold,
        "precisie": _share(agreement.precision),
        "volledigheid": _share(agreement.recall),
    }


def _share(share: Share) -> Data:
    told = share.value is not None
    return {
        "waarde": rounded(share.value) if share.value is not None else None,
        "laag": rounded(share.low) if told else None,
        "hoog": rounded(share.high) if told else None,
        "raak": share.hits,
        "van": share.of,
        "te_weinig": share.lacking,
    }


def _judgement(one: Judgement) -> Data:
    return {
        "links": {"set": one.decision.left.set, "code": one.left},
        "rechts": {"set": one.decision.right.set, "code": one.right},
        "besluit": one.decision.relation,
        "komt_overeen": one.corresponds,
        "score": rounded(one.score),
        "programma": one.linked,
        "bij_kandidaten": one.shown,
    }
