"""What is otherwise in a set besides its outcomes: what it says of itself, and its units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from leeruitkomsten.matching.wording import runs
from leeruitkomsten.model import OutcomeSet, Severity, Unit
from leeruitkomsten.model.changes import Aspect, UnitChange
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.model.outcome import Adoption, Validity
from leeruitkomsten.revising.fields import level_words, lists, number
from leeruitkomsten.revising.gravity import aspect
from leeruitkomsten.revising.meaning import says_the_same
from leeruitkomsten.revising.typography import is_sham

Edge = tuple[int, int]
Places = tuple[Sequence[int], Sequence[int]]
"""Where outcomes stand in the old set, and in the new one."""
_MOST_UNITS = 150_000
"""Outcomes that went from so many units to so many others say nothing of which unit is which."""


def set_aspects(old: OutcomeSet, new: OutcomeSet, promise: str) -> Iterator[Aspect]:
    """Yield what a set says otherwise of itself."""
    for kind, before, after in _said(old, new):
        if before != after:
            if isinstance(before, str) and isinstance(after, str) and is_sham(before, after):
                yield aspect("typografie", promise, soorten=(kind,))
                continue
            lost = before not in (None, (), "")
            yield aspect(
                kind, promise, None if lost else Severity.SUGGESTION, oud=before, nieuw=after
            )
    if dict(old.terms) != dict(new.terms):
        yield aspect("begrippen", promise)
    if old.waivers != new.waivers:
        yield aspect("afwijkingen", promise)
    yield from _qualifications(old, new, promise)


def _said(old: OutcomeSet, new: OutcomeSet) -> Iterator[tuple[str, Fact, Fact]]:
    yield "hogeschool", old.institution, new.institution
    yield "opleiding", _programme(old), _programme(new)
    yield "set_niveau", level_words(old.level), level_words(new.level)
    yield "set_studielast", number(old.credits), number(new.credits)
    yield "taal", old.language, new.language
    yield "versie", old.version, new.version
    yield "status", old.status, new.status
    yield "geldig", _validity(old.validity), _validity(new.validity)
    yield "vaststelling", _adoption(old.adoption), _adoption(new.adoption)
    yield "kwaliteitsschema", old.quality_schema, new.quality_schema
    yield "referentie", old.reference, new.reference


def _programme(one: OutcomeSet) -> str:
    programme = one.programme
    parts = (programme.name, programme.code, programme.degree, programme.variant)
    return " · ".join(part for part in parts if part)


def _validity(validity: Validity | None) -> str | None:
    if validity is None:
        return None
    return f"{validity.since or '…'} – {validity.until or '…'}"


def _adoption(adoption: Adoption | None) -> str | None:
    if adoption is None:
        return None
    parts = (adoption.by, adoption.on, adoption.field_of_work)
    return " · ".join(part for part in parts if part)


def _qualifications(old: OutcomeSet, new: OutcomeSet, promise: str) -> Iterator[Aspect]:
    before = {one.code: one.text for one in old.qualifications}
    after = {one.code: one.text for one in new.qualifications}
    for code in before:
        if code not in after:
            yield aspect("eindkwalificatie_vervallen", promise, code=code)
    for code, text in after.items():
        if code not in before:
            yield aspect("eindkwalificatie_erbij", promise, code=code)
        elif before[code] != text:
            yield _qualification(code, before[code], text, new.language, promise)
    if [*before] != [*after] and sorted(before) == sorted(after):
        yield aspect("volgorde", promise, wat="eindkwalificaties")
    doubles = len(old.qualifications) - len(before), len(new.qualifications) - len(after)
    if old.qualifications != new.qualifications and before == after and any(doubles):
        yield aspect("volgorde", promise, wat="eindkwalificaties")


def _qualification(code: str, old: str, new: str, language: str, promise: str) -> Aspect:
    if is_sham(old, new):
        return aspect("typografie", promise, soorten=("eindkwalificaties",))
    if says_the_same(runs(old, new, language), language):
        return aspect("eindkwalificatie_verwoord", promise, code=code, oud=old, nieuw=new)
    return aspect("eindkwalificatie_gewijzigd", promise, code=code, oud=old, nieuw=new)


@dataclass(frozen=True, slots=True)
class UnitMap:
    """Which unit of the new set each unit of the old one is, by their places."""

    places: Mapping[int, int]

    def same(self, old: int | None, new: int | None) -> bool:
        """Return whether two outcomes stand in the same unit; None is no unit."""
        if old is None or new is None:
            return old is new
        return self.places.get(old) == new


def unit_map(old: OutcomeSet, new: OutcomeSet, parts: Iterable[Places]) -> UnitMap:
    """Return which unit is which: the same code; else that in which most of its outcomes are.

    `parts` are outcomes that are one, by their places in the old and the new set.
    """
    places: dict[int, int] = {}
    codes = {unit.code: at for at, unit in reversed([*enumerate(new.units)])}
    taken = set()
    for at, unit in enumerate(old.units):
        there = codes.get(unit.code)
        if there is not None and there not in taken:
            places[at] = there
            taken.add(there)
    shared = _shared_units(unit_of(old), unit_of(new), parts)
    ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
    for (a, b), count in ranked:
        most = 2 * count > len(old.units[a].outcomes) or 2 * count > len(new.units[b].outcomes)
        if most and a not in places and b not in taken:
            places[a] = b
            taken.add(b)
    return UnitMap(places)


def _shared_units(
    before: Sequence[int | None], after: Sequence[int | None], parts: Iterable[Places]
) -> Counter[tuple[int, int]]:
    """Return by an old and a new unit how many of their outcomes are one."""
    shared: Counter[tuple[int, int]] = Counter()
    for old, new in parts:
        ours, theirs = Counter(before[i] for i in old), Counter(after[j] for j in new)
        if len(ours) * len(theirs) > _MOST_UNITS:
            continue
        for a, some in ours.items():
            for b, others in theirs.items():
                if a is not None and b is not None:
                    shared[a, b] += some * others
    return shared


def unit_of(one: OutcomeSet) -> list[int | None]:
    """Return of each outcome, in the order of the file, in which unit it stands."""
    found: list[int | None] = []
    for at, unit in enumerate(one.units):
        found += [at] * len(unit.outcomes)
    return found + [None] * len(one.outcomes)


def unit_changes(
    old: OutcomeSet, new: OutcomeSet, mapped: UnitMap, promise: str
) -> Iterator[UnitChange]:
    """Yield what became of each unit that is not as it was."""
    taken = set(mapped.places.values())
    for at, unit in enumerate(old.units):
        there = mapped.places.get(at)
        if there is None:
            yield UnitChange(unit.code, None, (aspect("eenheid_vervallen", promise),))
        else:
            found = tuple(_unit(unit, new.units[there], promise))
            if found:
                yield UnitChange(unit.code, new.units[there].code, found)
    for at, unit in enumerate(new.units):
        if at not in taken:
            yield UnitChange(None, unit.code, (aspect("eenheid_erbij", promise),))


def _unit(old: Unit, new: Unit, promise: str) -> Iterator[Aspect]:
    if old.code != new.code:
        yield aspect("eenheid_code", promise, oud=old.code, nieuw=new.code)
    if old.name != new.name:
        sham = is_sham(old.name or "", new.name or "")
        kind = "typografie" if sham else "eenheid_naam"
        facts: dict[str, Fact] = (
            {"soorten": ("naam",)} if sham else {"oud": old.name, "nieuw": new.name}
        )
        yield aspect(kind, promise, **facts)
    if old.credits != new.credits:
        yield aspect(
            "eenheid_studielast", promise,
            Severity.SUGGESTION if old.credits is None else None,
            oud=number(old.credits), nieuw=number(new.credits),
        )  # fmt: skip
    if dict(old.level) != dict(new.level):
        yield aspect(
            "eenheid_niveau", promise,
            None if old.level else Severity.SUGGESTION,
            oud=level_words(old.level), nieuw=level_words(new.level),
        )  # fmt: skip
    if old.qualifications != new.qualifications:
        if sorted(old.qualifications) == sorted(new.qualifications):
            yield aspect("volgorde", promise, wat="eindkwalificaties")
        else:
            yield aspect(
                "eenheid_eindkwalificaties",
                promise,
                **lists(old.qualifications, new.qualifications),
            )
    if old.waivers != new.waivers:
        yield aspect("afwijkingen", promise)


def order_changed(edges: Sequence[Edge]) -> bool:
    """Return whether outcomes that stayed stand in another order than they did."""
    return [j for _, j in sorted(edges)] != sorted(j for _, j in edges)
