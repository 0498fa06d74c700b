"""From the data of a file to a set of learning outcomes, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple

from leeruitkomsten.loading.doubts import doubts
from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.schema import MAX_COMPLAINTS, complaints, not_ours, surprises
from leeruitkomsten.model import (
    Adoption,
    Finding,
    Indicator,
    Origin,
    Outcome,
    OutcomeSet,
    Programme,
    Qualification,
    Unit,
    Validity,
    Waiver,
)
from leeruitkomsten.model.outcome import NO_LEVEL
from leeruitkomsten.source import Document, Source

SET = "leeruitkomstenset"
KINDS = (SET, "besluiten", "kwaliteitsschema", "instellingen")
"""The first keys by which a file of ours says what it is."""
RULE = "regel"
_OF_A_RULE = frozenset({"criterium", "ernst", "nl"})


class Loaded(NamedTuple):
    """What there is to know of one file.

    `kind` says what the file is (see `kind_of`); `set` is None where it is no set,
    or not in order; `findings` are those of the reader and the schema.
    """

    document: Document | None
    set: OutcomeSet | None
    findings: tuple[Finding, ...]
    kind: str | None


def load(source: Source) -> Loaded:
    """Read a file, hold it against the schema of sets and build the set in it.

    Our other kinds of file are recognised and left at that.
    """
    reading = read(source)
    document = reading.document
    if document is None:
        return Loaded(None, None, reading.findings, None)
    kind = kind_of(document.data)
    if kind is None:
        return Loaded(document, None, (*reading.findings, not_ours(document, KINDS)), None)
    if kind != SET:
        return Loaded(document, None, reading.findings, kind)
    faults = tuple(complaints(document, "set.schema.json"))
    at_fault = {fault.route for fault in faults}
    doubtful = tuple(
        finding
        for finding in surprises(document, reading.surprises, "set.schema.json")
        if finding.route not in at_fault
    )
    built = None if faults else build_set(document.data)
    doubtful += tuple(islice(doubts(document), MAX_COMPLAINTS))
    return Loaded(document, built, (*reading.findings, *faults, *doubtful), kind)


def kind_of(data: object) -> str | None:
    """Return what a file is by its first key, `regel` for a rule card, None for none of ours.

    Programs that sort keys put another key first; where the key of a set is there
    at all, it is a set.
    """
    if not isinstance(data, Mapping):
        return None
    first = next(iter(data), None)
    if first in KINDS and (first == SET or SET not in data):
        return str(first)
    if SET in data:
        return SET
    if first == "code" and not _OF_A_RULE.isdisjoint(data):
        return RULE
    return None


def build_set(data: Mapping[str, Any]) -> OutcomeSet:
    """Return the set that data says, which must have passed the schema.

    A unit without a code goes by its name, and without that by its place: `E1`.
    """
    return OutcomeSet(
        institution=data["hogeschool"],
        programme=_programme(data["opleiding"]),
        units=tuple(_unit(unit, nth) for nth, unit in enumerate(data.get("eenheden", ()), 1)),
        outcomes=tuple(map(_outcome, data.get("leeruitkomsten", ()))),
        level=_level(data),
        credits=data.get("studielast"),
        language=data.get("taal", "nl"),
        version=data.get("versie"),
        status=data.get("status"),
        validity=_validity(data.get("geldig")),
        adoption=_adoption(data.get("vastgesteld")),
        quality_schema=data.get("kwaliteitsschema"),
        reference=data.get("referentie"),
        terms=MappingProxyType(data.get("begrippen", {})),
        qualifications=tuple(
            Qualification(one["code"], one["tekst"]) for one in data.get("eindkwalificaties", ())
        ),
        waivers=_waivers(data),
    )


def to_data(outcome_set: OutcomeSet) -> dict[str, Any]:
    """Return a set as its file says it, without what is empty: `build_set` gives the set back."""
    programme, validity, adoption = (
        outcome_set.programme,
        outcome_set.validity or Validity(),
        outcome_set.adoption or Adoption(),
    )
    return _filled(
        leeruitkomstenset=1,
        hogeschool=outcome_set.institution,
        opleiding=_filled(
            naam=programme.name,
            code=programme.code,
            graad=programme.degree,
            variant=programme.variant,
        ),
        niveau=dict(outcome_set.level),
        studielast=outcome_set.credits,
        taal=outcome_set.language,
        versie=outcome_set.version,
        status=outcome_set.status,
        geldig=_filled(van=validity.since, tot=validity.until),
        vastgesteld=_filled(door=adoption.by, op=adoption.on, werkveld=adoption.field_of_work),
        kwaliteitsschema=outcome_set.quality_schema,
        referentie=outcome_set.reference,
        begrippen=dict(outcome_set.terms),
        eindkwalificaties=[
            {"code": one.code, "tekst": one.text} for one in outcome_set.qualifications
        ],
        eenheden=[unit_data(unit) for unit in outcome_set.units],
        leeruitkomsten=[outcome_data(outcome) for outcome in outcome_set.outcomes],
        afwijkingen=_waiver_data(outcome_set.waivers),
    )


def _programme(data: Mapping[str, str]) -> Programme:
    return Programme(data["naam"], data.get("code"), data.get("graad"), data.get("variant"))


def _unit(data: Mapping[str, Any], nth: int) -> Unit:
    name = data.get("naam")
    return Unit(
        code=data.get("code") or name or f"E{nth}",
        outcomes=tuple(map(_outcome, data["leeruitkomsten"])),
        name=name,
        credits=data.get("studielast"),
        level=_level(data),
        qualifications=tuple(data.get("eindkwalificaties", ())),
        waivers=_waivers(data),
    )


def _outcome(data: Mapping[str, Any]) -> Outcome:
    return Outcome(
        code=data["code"],
        text=data["tekst"],
        title=data.get("titel"),
        context=data.get("context"),
        indicators=tuple(map(_indicator, data.get("indicatoren", ()))),
        level=_level(data),
        credits=data.get("studielast"),
        qualifications=tuple(data.get("eindkwalificaties", ())),
        translations=MappingProxyType(data.get("vertaling", {})),
        replaces=tuple(data.get("vervangt", ())),
        waivers=_waivers(data),
        origin=tuple(map(_origin, data.get("herkomst", ()))),
    )


def _origin(data: Mapping[str, Any]) -> Origin:
    return Origin(
        data["set"], data["code"], data.get("hogeschool"), verbatim=data.get("letterlijk", False)
    )


def _indicator(data: str | Mapping[str, str]) -> Indicator:
    return Indicator(data) if isinstance(data, str) else Indicator(data["tekst"], data.get("code"))


def _level(data: Mapping[str, Any]) -> Mapping[str, int | float | str]:
    return MappingProxyType(data["niveau"]) if data.get("niveau") else NO_LEVEL


def _validity(data: Mapping[str, str] | None) -> Validity | None:
    return Validity(data.get("van"), data.get("tot")) if data else None


def _adoption(data: Mapping[str, str] | None) -> Adoption | None:
    return Adoption(data.get("door"), data.get("op"), data.get("werkveld")) if data else None


def _waivers(data: Mapping[str, Any]) -> tuple[Waiver, ...]:
    return tuple(
        Waiver(one["regel"], one["motivering"], one.get("tot"))
        for one in data.get("afwijkingen", ())
    )


def unit_data(unit: Unit) -> dict[str, Any]:
    """Return a unit as its set says it; one that goes by its name has no code."""
    return _filled(
        code=None if unit.code == unit.name else unit.code,
        naam=unit.name,
        studielast=unit.credits,
        niveau=dict(unit.level),
        eindkwalificaties=list(unit.qualifications),
        leeruitkomsten=[outcome_data(outcome) for outcome in unit.outcomes],
        afwijkingen=_waiver_data(unit.waivers),
    )


def outcome_data(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as its set says it."""
    filled = _filled(
        context=outcome.context,
        indicatoren=[_indicator_data(indicator) for indicator in outcome.indicators],
        niveau=dict(outcome.level),
        studielast=outcome.credits,
        eindkwalificaties=list(outcome.qualifications),
        vertaling=dict(outcome.translations),
        vervangt=list(outcome.replaces),
        herkomst=[_origin_data(origin) for origin in outcome.origin],
        afwijkingen=_waiver_data(outcome.waivers),
    )
    # A text may be empty: that nobody wrote it yet is for the linter to say.
    title = _filled(titel=outcome.title)
    return {"code": outcome.code, **title, "tekst": outcome.text, **filled}


def _indicator_data(indicator: Indicator) -> str | dict[str, str]:
    if indicator.code is None:
        return indicator.text
    return {"code": indicator.code, "tekst": indicator.text}


def _origin_data(origin: Origin) -> dict[str, Any]:
    return _filled(
        set=origin.set,
        code=origin.code,
        hogeschool=origin.institution,
        letterlijk=origin.verbatim or None,
    )


def _waiver_data(waivers: Iterable[Waiver]) -> list[dict[str, Any]]:
    return [
        _filled(regel=waiver.rule, motivering=waiver.reason, tot=waiver.until) for waiver in waivers
    ]


def _filled(**data: Any) -> dict[str, Any]:
    """Return what has something in it."""
    return {key: value for key, value in data.items() if value not in (None, {}, [])}
