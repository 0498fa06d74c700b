"""The units that drafts are in, and what these make of the units of the set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.importing.cells import joined
from leeruitkomsten.importing.changes import told, unit_changes
from leeruitkomsten.model import OutcomeSet, Term, Unit
from leeruitkomsten.model.draft import Draft, DraftUnit, Remark, Spot
from leeruitkomsten.model.plan import CHANGED, NEW, FieldChange, PlannedUnit


class UnitBook:
    """Tells which unit a draft is in, and keeps what drafts say of each."""

    def __init__(self, outcome_set: OutcomeSet | None, drafts: Sequence[Draft]) -> None:
        self.there: dict[str, Unit] = {
            unit.code: unit for unit in (outcome_set.units if outcome_set else ())
        }
        self._said: dict[str, tuple[DraftUnit, Spot]] = {}
        self._codes = {unit.name: code for code, unit in self.there.items() if unit.name}
        named: dict[str, set[str]] = {}
        for draft in drafts:
            if draft.unit and draft.unit.code and draft.unit.name:
                named.setdefault(draft.unit.name, set()).add(draft.unit.code)
        for name, codes in named.items():
            if len(codes) == 1:
                self._codes.setdefault(name, *codes)
        self.remarks: list[Remark] = []

    def code_of(self, unit: DraftUnit | None) -> str | None:
        """Return the code of a unit in the set: its own, else that of the one of its name."""
        if unit is None:
            return None
        if unit.code is not None:
            return unit.code
        return self._codes.get(unit.name, unit.name) if unit.name else None

    def keep(self, draft: Draft) -> str | None:
        """Take in what a draft says of its unit, and return the code of that."""
        code = self.code_of(draft.unit)
        if code is None or draft.unit is None:
            return None
        said, spot = self._said.get(code, (draft.unit, draft.spot))
        for key, one, other in (
            ("studielast", said.credits, draft.unit.credits),
            ("naam", said.name, draft.unit.name),
            ("niveau", dict(said.level), dict(draft.unit.level)),
        ):
            if one and other and one != other:
                facts = {"eenheid": code, "sleutel": key, "eerst": told(one), "nu": told(other)}
                self.remarks.append(Remark(draft.spot, Term("import.eenheid-anders", facts)))
        self._said[code] = (joined(said, draft.unit), spot)
        return code

    def planned(self, new_into: set[str]) -> Iterator[PlannedUnit]:
        """Yield the units that would change, and of the new ones those that something goes into."""
        for code, (said, spot) in self._said.items():
            there = self.there.get(code)
            if there is not None:
                changes = unit_changes(there, said)
                if changes:
                    yield _planned(code, said, spot, CHANGED, changes)
            elif code in new_into:
                other = self._codes.get(said.name or "", code)
                if said.name and other != code:
                    facts = {"naam": said.name, "anders": other}
                    self.remarks.append(Remark(spot, Term("import.eenheid-zelfde-naam", facts)))
                yield _planned(code, said, spot, NEW, ())


def _planned(
    code: str, said: DraftUnit, spot: Spot, kind: str, changes: tuple[FieldChange, ...]
) -> PlannedUnit:
    return PlannedUnit(code, said.name, said.credits, said.level, spot, kind, changes)
