"""The plan of an import as plain data; the keys are a contract like those in `data`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leeruitkomsten.messages import say
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Harvest, ReadTable, Remark, Spot
from leeruitkomsten.model.plan import (
    KINDS,
    FieldChange,
    ImportReport,
    PlannedOutcome,
    PlannedUnit,
)

Data = dict[str, Any]  # JSON: what it holds is for the schema of the report to say


def import_data(report: ImportReport, language: str) -> Data:
    """Return a plan; `language` is that of the sentences in it."""
    return {
        "rapport": "import/1",
        "set": report.target,
        "bestaat": report.exists,
        "geschreven": report.written,
        "uitvoerbaar": not report.blocked,
        "documenten": [_document(harvest, language) for harvest in report.harvests],
        "gegevens": [
            {**_change(one.change), "plek": _spot(one.spot) if one.spot else None}
            for one in report.stated
        ],
        "eenheden": [_unit(unit) for unit in report.units],
        "leeruitkomsten": [_outcome(one, language) for one in report.outcomes],
        "niet_in_document": [
            {"code": one.code, "tekst": one.text, "opvolger": one.successor}
            for one in report.absent
        ],
        "opmerkingen": [_remark(one, language) for one in report.remarks],
        "ontbreekt": [_term(term, language) for term in report.blocked],
        "telling": {
            "rijen": report.in_drafts() + report.in_structure() + report.unread(),
            "in_leeruitkomsten": report.in_drafts(),
            "structuur": report.in_structure(),
            "ongelezen": report.unread(),
            **{kind: len(report.of_kind(kind)) for kind in KINDS},
        },
        "opdracht": ["leeruitkomsten", *report.arguments, "--schrijf"],
    }


def _document(harvest: Harvest, language: str) -> Data:
    return {
        "bestand": harvest.file,
        "tabellen": [_table(table) for table in harvest.tables],
        "structuur": [_spot(spot) for spot in harvest.structure],
        "ongelezen": [_remark(one, language) for one in harvest.unread],
        "opmerkingen": [_remark(one, language) for one in harvest.remarks],
    }


def _table(table: ReadTable) -> Data:
    return {
        "plek": _spot(table.spot),
        "kolommen": [
            {
                "nummer": each.number,
                "kop": each.heading,
                "veld": each.field,
                "herkend": each.how,
                "cellen": each.cells,
            }
            for each in table.columns
        ],
    }


def _outcome(one: PlannedOutcome, language: str) -> Data:
    return {
        "soort": one.kind,
        "code": one.code,
        "code_voorgesteld": one.proposed,
        "herkend_aan": one.recognised,
        "eenheid": one.unit,
        "tekst": one.draft.text,
        "plek": _spot(one.draft.spot),
        "ook": [_spot(spot) for spot in one.draft.parts],
        "wijzigingen": [_change(change) for change in one.changes],
        "blijft": list(one.kept),
        "vraag": _term(one.question, language) if one.question else None,
        "opmerkingen": [_term(note, language) for note in one.notes],
    }


def _unit(unit: PlannedUnit) -> Data:
    return {
        "soort": unit.kind,
        "code": unit.code,
        "naam": unit.name,
        "studielast": unit.credits,
        "niveau": dict(unit.level),
        "plek": _spot(unit.spot),
        "wijzigingen": [_change(change) for change in unit.changes],
    }


def _change(change: FieldChange) -> Data:
    return {"sleutel": change.key, "oud": change.old, "nieuw": change.new}


def _spot(spot: Spot) -> Data:
    return {"bestand": spot.file, "deel": spot.part, "nummer": spot.number}


def _remark(remark: Remark, language: str) -> Data:
    return {"plek": _spot(remark.spot), **_term(remark.says, language)}


def _term(term: Term, language: str) -> Data:
    facts: Mapping[str, str | int | float] = term.facts
    return {
        "soort": term.key.removeprefix("import."),
        "bericht": say(term.key, language, **facts),
        "feiten": dict(facts),
    }
