"""What an outcome of the set would inherit once a plan is carried out.

A document that says 7,5 EC of an outcome says nothing new where its unit says so, and the
outcome is the only one in it. It does where the same document gives the unit another load,
or a second outcome: then what was inherited has to be written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from leeruitkomsten.model import Entry, OutcomeSet, Unit
from leeruitkomsten.model.outcome import NO_LEVEL, Level
from leeruitkomsten.model.plan import FieldChange, PlannedUnit, StatedChange


class Surroundings:
    """The set and its units as they would be."""

    def __init__(
        self,
        there: OutcomeSet | None,
        stated: Sequence[StatedChange],
        units: Sequence[PlannedUnit],
        filled: set[str],
    ) -> None:
        """Keep what is stated of the set and its units; `filled` are those with a new outcome."""
        changes = {change.key: change for change in (one.change for one in stated)}
        self._level = _level(there.level if there else NO_LEVEL, changes)
        self._units = {unit.code: {one.key: one for one in unit.changes} for unit in units}
        self._filled = filled

    def entry(self, entry: Entry) -> Entry:
        """Return an outcome of the set with the level and load that would hold for it."""
        outcome, unit = entry.outcome, entry.unit
        level = {**self._level, **self._level_of(unit), **outcome.level}
        load = outcome.credits
        if load is None and unit is not None:
            load = self._load_of(unit)
        return replace(entry, level=MappingProxyType(level), credits=load)

    def _level_of(self, unit: Unit | None) -> Level:
        return NO_LEVEL if unit is None else _level(unit.level, self._units.get(unit.code, {}))

    def _load_of(self, unit: Unit) -> float | None:
        if len(unit.outcomes) > 1 or unit.code in self._filled:
            return None
        change = self._units.get(unit.code, {}).get("studielast")
        return unit.credits if change is None else change.value


def _level(level: Level, changes: Mapping[str, FieldChange]) -> Level:
    return changes["niveau"].value if "niveau" in changes else level
