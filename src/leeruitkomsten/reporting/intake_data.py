"""What becomes of judgements, as plain data (`schemas/rapport-werkblad.schema.json`).

The keys are a contract like those in `data`: they may be added to, not changed.
"""

from __future__ import annotations

from typing import Any

from leeruitkomsten.model import Decision, DecisionSide
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.model.intake import STATES, IntakeReport, Kappa, ReaderAgreement, Submission
from leeruitkomsten.reporting.decision_data import rounded, why_data
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.terminal_intake import message

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def intake_data(report: IntakeReport, language: str) -> Data:
    """Return what becomes of each judgement; `language` is that of `bericht`."""
    return {
        "rapport": "werkblad/1",
        "bestanden": [*report.files],
        "sets": [{"id": label.id, "bestand": label.file} for label in report.sets],
        "geschreven": report.written,
        "telling": {
            "oordelen": len(report.submissions),
            **{state: report.count(state) for state in STATES},
        },
        "oordelen": [_submission(one, language) for one in report.submissions],
        "registers": [
            {"bestand": one.file, "erbij": one.added, "eruit": one.replaced}
            for one in report.updates
        ],
        "overeenstemming": [_agreement(one) for one in report.agreements],
    }


def _submission(one: Submission, language: str) -> Data:
    decision = one.decision
    return {
        **_spot(one.spot),
        "stand": one.state,
        "links": _side(decision.left),
        "rechts": _side(decision.right),
        "relatie": decision.relation or None,
        **why_data(decision),
        "bericht": message(one, Style(language)) or None,
        "tegenover": [_standing(old) for old in one.against],
        "ook_in": [_spot(spot) for spot in one.rivals],
    }


def _spot(spot: Spot) -> Data:
    return {"bestand": spot.file, "blad": spot.part, "rij": spot.number}


def _side(side: DecisionSide) -> Data:
    return {"set": side.set, "leeruitkomsten": [*side.codes]}


def _standing(old: Decision) -> Data:
    return {
        "relatie": old.relation,
        **why_data(old),
        "bestand": old.place.file,
        "lijn": old.place.line,
    }


def _agreement(one: ReaderAgreement) -> Data:
    return {
        "een": one.one,
        "ander": one.other,
        "gedeeld": one.overall.count,
        "los": one.apart,
        "alle": _kappa(one.overall),
        "relaties": [_kappa(each) for each in one.relations],
        "tabel": [
            {"een": said, "ander": heard, "aantal": count} for said, heard, count in one.table
        ],
    }


def _kappa(kappa: Kappa) -> Data:
    value, low, high = (
        None if number is None else rounded(number)
        for number in (kappa.value, kappa.low, kappa.high)
    )
    return {
        "relatie": kappa.relation,
        "n": kappa.count,
        "waargenomen": rounded(kappa.observed),
        "toeval": rounded(kappa.expected),
        "kappa": value,
        "laag": low,
        "hoog": high,
        "ontbreekt": kappa.lacking,
    }
