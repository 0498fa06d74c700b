"""Which unit an outcome of a table is in, and whose study load a number is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from types import MappingProxyType

from leeruitkomsten.importing.cells import NO_UNIT, joined
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Draft, DraftUnit, ReadColumn, Remark, Spot
from leeruitkomsten.model.outcome import NO_LEVEL, Level

_OF_OUTCOME = re.compile(r"leeruitkomst|\blu\b|\blo\b|outcome", re.IGNORECASE)
_EXPLICIT = frozenset({"eenheid-code", "eenheid-naam", "eenheid-ec"})
"""With a column for each of these, an empty cell for a unit means that there is none."""


@dataclass(slots=True)
class Opened:
    """An outcome that is being read: its first row, and what further rows add to it."""

    spot: Spot
    text: str
    code: str | None
    title: str | None = None
    context: str | None = None
    indicators: list[str] = field(default_factory=list)
    unit: DraftUnit = NO_UNIT
    heading: DraftUnit = NO_UNIT
    """What the last row that is only the head of a unit said of it."""
    level: Level = field(default_factory=lambda: NO_LEVEL)
    credits: float | None = None
    credits_shared: Spot | None = None
    """Where the cell begins that gives the load, if it is merged over more rows than this."""
    qualifications: list[str] = field(default_factory=list)
    replaces: list[str] = field(default_factory=list)
    translations: dict[str, str] = field(default_factory=dict)
    parts: list[Spot] = field(default_factory=list)


def drafts_of(
    opened: Sequence[Opened], head: Spot, columns: Mapping[str, ReadColumn]
) -> tuple[tuple[Draft, ...], tuple[Remark, ...]]:
    """Return the outcomes of a table with their units and loads, and what to look at."""
    remarks = [*_place_in_units(opened, columns)]
    remarks += _share_out_loads(opened, head, columns)
    return tuple(map(_draft, opened)), tuple(remarks)


def _draft(one: Opened) -> Draft:
    return Draft(
        spot=one.spot,
        text=one.text,
        code=one.code,
        title=one.title,
        context=one.context,
        indicators=tuple(one.indicators),
        unit=None if one.unit == NO_UNIT else one.unit,
        level=one.level,
        credits=one.credits,
        qualifications=tuple(one.qualifications),
        replaces=tuple(one.replaces),
        translations=MappingProxyType(one.translations),
        parts=tuple(one.parts),
    )


def _key(unit: DraftUnit) -> str | None:
    return unit.code or unit.name


def _place_in_units(
    opened: Sequence[Opened], columns: Mapping[str, ReadColumn]
) -> Iterator[Remark]:
    """Give each outcome the unit it is in: its own, else that of the head above it.

    Where a table names a unit once, at its first outcome, empty cells mean the same unit;
    where it repeats the unit in every row, they mean none.
    """
    own = [_key(one.unit) for one in opened]
    repeats = any(one is not None and one == other for one, other in pairwise(own))
    goes_down = not repeats and not columns.keys() >= _EXPLICIT
    last = NO_UNIT
    for one in opened:
        if _key(one.unit) is None and _key(one.heading) is not None:
            one.unit = joined(one.unit, one.heading)
        elif _key(one.unit) is None and goes_down and _key(last) is not None:
            one.unit = joined(one.unit, last)
            name = Term("import.eenheid-erboven", {"eenheid": _key(last) or ""})
            yield Remark(one.spot, name)
        elif _key(one.unit) is None and any(own):
            yield Remark(one.spot, Term("import.zonder-eenheid"))
        last = one.unit if _key(one.unit) is not None else last


def _share_out_loads(
    opened: Sequence[Opened], head: Spot, columns: Mapping[str, ReadColumn]
) -> Iterator[Remark]:
    """Make the load of a merged cell that of the unit, and ask whose one is that may be either."""
    for one, count in _shared(opened):
        yield from _give_to_unit(one, count, opened)
    column = columns.get("ec")
    if column is None or column.how == "gegeven" or "eenheid-ec" in columns:
        return
    if _OF_OUTCOME.search(column.heading) or not _may_be_of_unit(opened):
        return
    for one in opened:
        one.credits = None
    yield Remark(head, Term("import.ec-van-wie", {"kop": column.heading}))


def _shared(opened: Sequence[Opened]) -> Iterator[tuple[Opened, int]]:
    """Yield the first outcome of each merged cell for a load, and how many it is merged over."""
    for spot, together in groupby(opened, key=lambda one: one.credits_shared):
        outcomes = list(together)
        if spot is not None and len(outcomes) > 1:
            yield outcomes[0], len(outcomes)


def _give_to_unit(first: Opened, count: int, opened: Sequence[Opened]) -> Iterator[Remark]:
    shared = [one for one in opened if one.credits_shared == first.credits_shared]
    keys = {_key(one.unit) for one in shared}
    load = first.credits
    facts = {"ec": load if load is not None else 0, "aantal": count}
    for one in shared:
        one.credits = None
    if len(keys) == 1 and None not in keys:
        for one in shared:
            if one.unit.credits is None:
                one.unit = replace(one.unit, credits=load)
        yield Remark(first.spot, Term("import.ec-van-eenheid", facts))
    else:
        yield Remark(first.spot, Term("import.ec-samen", facts))


def _may_be_of_unit(opened: Sequence[Opened]) -> bool:
    """Return whether the loads of outcomes may be those of their units.

    That is so where every unit with more outcomes gives one number: at each of them the
    same, or only at the first.
    """
    several = False
    for key, together in groupby(opened, key=lambda one: _key(one.unit)):
        loads = [one.credits for one in together]
        if key is None or len(loads) < 2 or not any(loads):
            continue
        first_only = loads[0] is not None and not any(loads[1:])
        if not first_only and (None in loads or len(set(loads)) > 1):
            return False
        several = True
    return several
