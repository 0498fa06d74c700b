"""The units of a target, and what each of them rests on in a source.

| attention | facts |
|---|---|
| `ec-onbekend` | `kant` |
| `bron-vaker` | `bron`, `ook_bij` (codes of the target in other units) |
| `omvang-eenheid` | `ec_bron`, `ec_doel` |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.model import Entry, OutcomeSet, Unit
from leeruitkomsten.model.coverage import Attention, OutcomeCoverage, SourceUnit, UnitCoverage

Part = tuple[Unit | None, Sequence[str]]
"""A unit with the codes in it; None for what stands in no unit."""


def by_unit(
    source: OutcomeSet,
    target: OutcomeSet,
    told: Mapping[str, OutcomeCoverage],
    asked: Sequence[str],
) -> list[UnitCoverage]:
    """Return the units of the target that were asked for, all where none was.

    `told` has what the source has for each outcome of the target, by code. Raises
    `LeeruitkomstenError` where the target has no such unit.
    """
    parts = list(_parts(target))
    _check_units(asked, parts)
    every = [_unit(source, unit, codes, told) for unit, codes in parts]
    return [
        _with_reuse(one, every)
        for one in every
        if not asked or (one.unit is not None and one.unit.code in asked)
    ]


def _check_units(asked: Sequence[str], parts: Iterable[Part]) -> None:
    known = tuple(unit.code for unit, _ in parts if unit is not None)
    for code in asked:
        if not known:
            raise LeeruitkomstenError("doel-zonder-eenheden", eenheid=code)
        if code not in known:
            raise LeeruitkomstenError("eenheid-onbekend", eenheid=code, bekend=known)


def _parts(target: OutcomeSet) -> Iterator[Part]:
    """Yield each unit with the codes in it; what stands in none is a part of its own.

    A code that stands twice in the set belongs where it stood first, as in a comparison.
    """
    seen: set[str] = set()
    for unit in target.units:
        codes = [each.code for each in unit.outcomes if each.code not in seen]
        seen.update(codes)
        yield unit, list(dict.fromkeys(codes))
    rest = [each.code for each in target.outcomes if each.code not in seen]
    if rest or not target.units:
        yield None, list(dict.fromkeys(rest))


def _unit(
    source: OutcomeSet,
    unit: Unit | None,
    codes: Sequence[str],
    told: Mapping[str, OutcomeCoverage],
) -> UnitCoverage:
    outcomes = tuple(told[code] for code in codes)
    used = {basis.entry.code for one in outcomes for basis in one.basis}
    rests_on = tuple(_rests_on(source, used))
    own = unit.credits if unit is not None else None
    load = own if own is not None else _together(one.entry for one in outcomes)
    return UnitCoverage(unit, load, outcomes, rests_on, tuple(_of_size(load, rests_on)))


def _rests_on(source: OutcomeSet, used: set[str]) -> Iterator[SourceUnit]:
    """Yield the units of the source that the outcomes used are in, in the order of the file."""
    by_unit: dict[str | None, list[Entry]] = {}
    units: dict[str | None, Unit | None] = {}
    for code, entry in source.by_code().items():
        if code in used:
            key = entry.unit.code if entry.unit else None
            by_unit.setdefault(key, []).append(entry)
            units.setdefault(key, entry.unit)
    for key, entries in by_unit.items():
        unit = units[key]
        own = unit.credits if unit is not None else _together(entries)
        if own is None and unit is None and not source.units:
            own = source.credits
        yield SourceUnit(unit, own if own is not None else _together(entries), tuple(entries))


def _together(entries: Iterable[Entry]) -> float | None:
    """Return the study load of outcomes together, None where one of them does not tell it."""
    loads = [entry.credits for entry in entries]
    known = [load for load in loads if load is not None]
    return float(sum(sorted(known))) if known and len(known) == len(loads) else None


def _of_size(load: float | None, rests_on: Sequence[SourceUnit]) -> Iterator[Attention]:
    """Yield where all that the unit rests on is smaller than the unit itself."""
    if not rests_on:
        return
    loads = [each.credits for each in rests_on]
    ours = sum(sorted(each for each in loads if each is not None))
    if load is None:
        yield Attention("ec-onbekend", {"kant": "doel"})
    if None in loads:
        yield Attention("ec-onbekend", {"kant": "bron"})
    elif load is not None and ours < load:
        yield Attention("omvang-eenheid", {"ec_bron": ours, "ec_doel": load})


def _with_reuse(one: UnitCoverage, every: Sequence[UnitCoverage]) -> UnitCoverage:
    """Return a unit with an attention point for what other units of the target rest on too."""
    elsewhere: dict[str, list[str]] = {}
    for other in every:
        if other is not one:
            for each in other.outcomes:
                for basis in each.basis:
                    elsewhere.setdefault(basis.entry.code, []).append(each.entry.code)
    here = dict.fromkeys(basis.entry.code for each in one.outcomes for basis in each.basis)
    reused = [
        Attention("bron-vaker", {"bron": code, "ook_bij": tuple(elsewhere[code])})
        for code in here
        if code in elsewhere
    ]
    return UnitCoverage(
        one.unit, one.credits, one.outcomes, one.rests_on, (*one.attention, *reused)
    )
