"""From a plan to the data of the set as it would be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from leeruitkomsten.importing.qualifications import qualifications_with
from leeruitkomsten.importing.stated import Said, new_set
from leeruitkomsten.loading.sets import outcome_data, unit_data
from leeruitkomsten.model import Indicator, Outcome, OutcomeSet, Unit
from leeruitkomsten.model.plan import CHANGED, NEW, ImportReport, PlannedOutcome, PlannedUnit

_OF_PROGRAMME = {"opleidingscode": "code", "graad": "graad", "variant": "variant"}


def set_from(plan: ImportReport, said: Mapping[str, Said]) -> OutcomeSet | None:
    """Return the set that a plan makes where there is none; None where it would not be one."""
    empty = new_set(said)
    if empty is None:
        return None
    units = tuple(_new_units(plan))
    loose = tuple(map(_outcome, _new_in(plan, None)))
    qualifications = qualifications_with(plan.harvests, None)
    return replace(empty, units=units, outcomes=loose, qualifications=qualifications)


def data_with(plan: ImportReport, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of a set with all that a plan is certain of."""
    meant: dict[str, Any] = deepcopy(dict(data))
    units = {_unit_code(unit, nth): unit for nth, unit in enumerate(meant.get("eenheden", []), 1)}
    outcomes: dict[str, dict[str, Any]] = {}
    for outcome in _outcomes_in(meant):
        outcomes.setdefault(outcome["code"], outcome)
    for one in plan.of_kind(CHANGED):
        for change in one.changes:
            outcomes[one.code or ""][change.key] = change.value
    for unit in plan.units:
        for change in unit.changes:
            units[unit.code][change.key] = change.value
    for stated in plan.stated:
        change = stated.change
        of_programme = _OF_PROGRAMME.get(change.key)
        if of_programme:
            meant["opleiding"][of_programme] = change.value
        else:
            meant[change.key] = change.value
    for code, unit_there in units.items():
        unit_there["leeruitkomsten"] += map(outcome_data, map(_outcome, _new_in(plan, code)))
    new_units = [unit_data(unit) for unit in _new_units(plan)]
    loose = [outcome_data(_outcome(one)) for one in _new_in(plan, None)]
    for key, added in (("eenheden", new_units), ("leeruitkomsten", loose)):
        if added:
            meant[key] = [*meant.get(key, []), *added]
    return meant


def _outcomes_in(data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for unit in data.get("eenheden", []):
        yield from unit["leeruitkomsten"]
    yield from data.get("leeruitkomsten", [])


def _unit_code(unit: Mapping[str, Any], nth: int) -> str:
    return str(unit.get("code") or unit.get("naam") or f"E{nth}")


def _new_in(plan: ImportReport, unit: str | None) -> Sequence[PlannedOutcome]:
    return [one for one in plan.of_kind(NEW) if one.unit == unit]


def _new_units(plan: ImportReport) -> Iterator[Unit]:
    for unit in plan.units:
        if unit.kind == NEW:
            outcomes = tuple(map(_outcome, _new_in(plan, unit.code)))
            yield _unit(unit, outcomes)


def _unit(unit: PlannedUnit, outcomes: tuple[Outcome, ...]) -> Unit:
    return Unit(unit.code, outcomes, unit.name, unit.credits, unit.level)


def _outcome(one: PlannedOutcome) -> Outcome:
    draft = one.draft
    return Outcome(
        code=one.code or "",
        text=draft.text,
        title=draft.title,
        context=draft.context,
        indicators=tuple(map(Indicator, draft.indicators)),
        level=draft.level,
        credits=draft.credits,
        qualifications=draft.qualifications,
        replaces=draft.replaces,
        translations=draft.translations,
    )
