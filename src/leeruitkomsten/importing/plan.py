"""From what documents hold and the set there is to a plan of what would change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from leeruitkomsten.importing.changes import kept, outcome_changes
from leeruitkomsten.importing.codes import proposals
from leeruitkomsten.importing.identity import Known, Recognised, text_print
from leeruitkomsten.importing.qualifications import qualification_changes
from leeruitkomsten.importing.stated import REQUIRED, another_set, said_of_set, set_changes
from leeruitkomsten.importing.unit_book import UnitBook
from leeruitkomsten.model import Entry, OutcomeSet, Term
from leeruitkomsten.model.draft import Draft, Harvest, Remark, Spot
from leeruitkomsten.model.plan import (
    CHANGED,
    NEW,
    SAME,
    UNSURE,
    AbsentOutcome,
    ImportCall,
    ImportReport,
    PlannedOutcome,
)

# What `lint` tells as typography: soft hyphens, spaces that do not break, without width.
_UNSEEN = re.compile("[\u00a0\u00ad\u200b\u202f\u2060\ufeff]")


def make_plan(
    harvests: Sequence[Harvest],
    there: OutcomeSet | None,
    call: ImportCall,
    *,
    target: str,
) -> ImportReport:
    """Return what these documents would change in a set, or would make of one that is not there.

    Nothing is written, and the plan has no text to write yet.
    """
    planner = _Planner(harvests, there, call)
    outcomes = planner.outcomes()
    said, remarks = said_of_set(harvests, call)
    new_into = {one.unit for one in outcomes if one.kind == NEW and one.unit is not None}
    units = tuple(planner.units.planned(new_into))
    blocked = [] if there is None else [another_set(said, there)]
    if there is None:
        blocked += [
            Term("import.ontbreekt", {"sleutel": key, "optie": f"--{key}"})
            for key in REQUIRED
            if key not in said
        ]
        if not new_into and not any(one.kind == NEW for one in outcomes):
            blocked.append(Term("import.geen-leeruitkomsten"))
    return ImportReport(
        target,
        there is not None,
        tuple(harvests),
        outcomes,
        units,
        (*set_changes(said, there), *qualification_changes(harvests, there)),
        tuple(planner.absent(outcomes)),
        (*remarks, *planner.units.remarks, *planner.remarks),
        tuple(term for term in blocked if term is not None),
    )


class _Planner:
    """Holds drafts against a set, one after the other."""

    def __init__(
        self, harvests: Sequence[Harvest], there: OutcomeSet | None, call: ImportCall
    ) -> None:
        self.remarks: list[Remark] = []
        self._drafts = [draft for harvest in harvests for draft in harvest.drafts]
        self.units = UnitBook(there, self._drafts)
        self._there = there
        self._known = Known(there, self._drafts, call)
        self._fields = _fields_by_part(harvests)
        self._by_code: dict[str, list[Draft]] = {}
        for draft in self._drafts:
            if draft.code is not None:
                self._by_code.setdefault(draft.code, []).append(draft)
        self._contradicted = {
            code for code, every in self._by_code.items() if len({*map(_content, every)}) > 1
        }
        self._taken: dict[str, Spot] = {}
        self._texts: dict[str, Spot] = {}
        self._proposals = proposals(self._used())
        self._call = call

    def outcomes(self) -> tuple[PlannedOutcome, ...]:
        """Return what each draft would do to the set, in the order of the documents."""
        return tuple(map(self._planned, self._drafts))

    def absent(self, outcomes: Sequence[PlannedOutcome]) -> Iterator[AbsentOutcome]:
        """Yield the outcomes of the set that no draft is for certain."""
        found = {one.code for one in outcomes} | {one.draft.code for one in outcomes}
        successors = {old: one.code for one in outcomes if one.code for old in one.draft.replaces}
        for code, entry in self._known.entries.items():
            if code not in found:
                yield AbsentOutcome(code, entry.text, successors.get(code))

    def _used(self) -> list[str]:
        """Return all codes that mean something already."""
        drafts = [code for draft in self._drafts for code in (draft.code, *draft.replaces) if code]
        entries = self._known.entries.values()
        return [
            *self._known.entries,
            *(old for entry in entries for old in entry.outcome.replaces),
            *drafts,
        ]

    def _planned(self, draft: Draft) -> PlannedOutcome:
        if _UNSEEN.search("".join([draft.text, draft.title or "", *draft.indicators])):
            self.remarks.append(Remark(draft.spot, Term("import.letters-onzichtbaar")))
        double = self._double(draft)
        if double is not None:
            return double
        found = self._known.recognise(draft)
        if found.question is not None:
            return _unsure(draft, found.question)
        if found.entry is not None:
            return self._as_known(draft, found, found.entry)
        return self._as_new(draft)

    def _double(self, draft: Draft) -> PlannedOutcome | None:
        """Return what becomes of a draft whose code, or whose text without one, stands twice."""
        if draft.code is None:
            text = text_print(draft.text)
            before = self._texts.setdefault(text, draft.spot)
            if draft.text and before != draft.spot:
                return _unsure(draft, Term("import.vraag-zelfde-tekst", _where(before)))
            return None
        first, *others = self._by_code[draft.code]
        if draft.code in self._contradicted:
            other = others[0] if draft is first else first
            facts = {"code": draft.code, **_where(other.spot)}
            return _unsure(draft, Term("import.vraag-dubbele-code", facts))
        if draft is first:
            return None
        note = Term("import.dubbel-gelijk", _where(first.spot))
        return PlannedOutcome(SAME, draft, draft.code, "code", notes=(note,))

    def _as_known(self, draft: Draft, found: Recognised, entry: Entry) -> PlannedOutcome:
        first = self._taken.setdefault(entry.code, draft.spot)
        if first != draft.spot:
            facts = {"code": entry.code, **_where(first)}
            return _unsure(draft, Term("import.vraag-tweemaal", facts))
        changes = outcome_changes(draft, entry)
        unit = self.units.code_of(draft.unit)
        notes = [found.note] if found.note else []
        here = entry.unit.code if entry.unit else None
        if unit is not None and unit != here:
            facts = {"anders": unit, "hier": here or "–"}
            notes.append(Term("import.andere-eenheid", facts))
        else:
            self.units.keep(draft)
        fields = self._fields.get((draft.spot.file, draft.spot.part), ())
        return PlannedOutcome(
            CHANGED if changes else SAME,
            draft,
            entry.code,
            found.by,
            unit=here,
            changes=changes,
            kept=kept(draft, entry, fields),
            notes=tuple(notes),
        )

    def _as_new(self, draft: Draft) -> PlannedOutcome:
        code = draft.code or next(self._proposals)
        return PlannedOutcome(
            NEW, draft, code, proposed=draft.code is None, unit=self.units.keep(draft)
        )


def _unsure(draft: Draft, question: Term) -> PlannedOutcome:
    return PlannedOutcome(UNSURE, draft, draft.code, question=question)


def _where(spot: Spot) -> dict[str, str | int | float]:
    return {"bestand": spot.file, "deel": spot.part or "", "rij": spot.number}


def _content(draft: Draft) -> str:
    """Return a draft without where it stands, as text: levels cannot be hashed."""
    return repr(replace(draft, spot=Spot("", None, 0), parts=()))


def _fields_by_part(harvests: Sequence[Harvest]) -> Mapping[tuple[str, str | None], list[str]]:
    return {
        (table.spot.file, table.spot.part): [each.field for each in table.columns if each.field]
        for harvest in harvests
        for table in harvest.tables
    }
