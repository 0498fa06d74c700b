"""Changes between editions as plain data, in the form of `rapport-wijzigingen.schema.json`."""

from __future__ import annotations

from typing import Any

from leeruitkomsten.model import SetLabel, Severity
from leeruitkomsten.model.changes import (
    Aspect,
    ChangesReport,
    Meaning,
    OutcomeChange,
    SetChanges,
    StaleDecision,
    TextChange,
)
from leeruitkomsten.reporting.changes_words import aspect_line, remark_lines
from leeruitkomsten.reporting.decision_data import engine_data, standing_data
from leeruitkomsten.reporting.pairing_data import evidence_data, facts_data
from leeruitkomsten.reporting.style import Style

Data = dict[str, Any]  # JSON: what it holds is for the schema of the report to say


def changes_data(report: ChangesReport, style: Style) -> Data:
    """Return what changed; only `bericht` and `raad` are in the language of the style."""
    since = report.since
    return {
        "rapport": "wijzigingen/1",
        "sinds": since
        and {
            "revisie": since.revision,
            "commit": since.commit,
            "tot": since.until,
            "tot_commit": since.until_commit,
            "uiteen": since.parted,
        },
        "ernst": _severity(report.worst),
        "sets": [_set(each, style) for each in report.sets],
        "niet_gelezen": [
            {
                "bestand": one.place.file,
                "lijn": one.place.line,
                "kolom": one.place.column,
                "regel": one.code,
            }
            for one in report.left_out
        ],
        "was_een_set": list(report.broken),
    }


def _set(changes: SetChanges, style: Style) -> Data:
    return {
        "stand": changes.state,
        "ernst": _severity(changes.severity),
        "belofte": changes.promise,
        "verplaatst": changes.moved,
        "oud": _label(changes.old),
        "nieuw": _label(changes.new),
        "uitgave": [_remark(each, style) for each in changes.remarks],
        "set": [_aspect(each, style) for each in changes.aspects],
        "eenheden": [
            {
                "oud": unit.old,
                "nieuw": unit.new,
                "wijzigingen": [_aspect(each, style) for each in unit.aspects],
            }
            for unit in changes.units
        ],
        "leeruitkomsten": [_outcome(each, style) for each in changes.outcomes],
        "besluiten": [_decision(each) for each in changes.decisions],
        "voorstellen_gezocht": changes.proposed,
        "motor": engine_data(changes.engine),
    }


def _label(label: SetLabel | None) -> Data | None:
    if label is None:
        return None
    found = label.set
    return {
        "bestand": label.file,
        "hogeschool": found.institution,
        "opleiding": found.programme.name,
        "versie": found.version,
        "status": found.status,
    }


def _outcome(change: OutcomeChange, style: Style) -> Data:
    return {
        "soort": change.shape,
        "oud": list(change.old),
        "nieuw": list(change.new),
        "plaats_oud": list(change.before),
        "plaats_nieuw": list(change.after),
        "herkenning": change.identity,
        "klasse": change.touches,
        "ernst": _severity(change.severity),
        "wijzigingen": [_aspect(each, style) for each in change.aspects],
        "betekenis": _meaning(change.meaning) if change.meaning else None,
        "teksten": [_text(each) for each in change.texts],
        "lijkt_op": list(change.near),
    }


def _aspect(aspect: Aspect, style: Style) -> Data:
    return {
        "soort": aspect.kind,
        "klasse": aspect.touches,
        "ernst": _severity(aspect.severity),
        "feiten": facts_data(aspect.facts),
        "bericht": aspect_line(aspect, style),
    }


def _remark(aspect: Aspect, style: Style) -> Data:
    told, way = remark_lines(aspect, style)
    return {
        "soort": aspect.kind,
        "ernst": _severity(aspect.severity),
        "feiten": facts_data(aspect.facts),
        "bericht": told,
        "raad": way,
    }


def _meaning(meaning: Meaning) -> Data:
    return {
        "oordeel": meaning.verdict,
        "weg": list(meaning.gone),
        "erbij": list(meaning.added),
        "synoniemen": [{"oud": old, "nieuw": new} for old, new in meaning.synonyms],
        "bewijs": [evidence_data(each) for each in meaning.evidence],
    }


def _text(change: TextChange) -> Data:
    return {
        "veld": change.field,
        "oud": change.old,
        "nieuw": change.new,
        "typografie": list(change.sham),
        "stukken": [
            {"gebleven": run.stayed, "oud": run.old, "nieuw": run.new} for run in change.runs
        ],
    }


def _decision(stale: StaleDecision) -> Data:
    return {**standing_data(stale.standing), "alleen_typografie": stale.only_sham}


def _severity(severity: Severity | None) -> str | None:
    return severity.key if severity is not None else None
