"""Drafts while they are read: what is known of an outcome and its unit so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from leeruitkomsten.importing.cells import (
    NO_UNIT,
    codes_in,
    credits_in,
    items_in,
    joined,
    level_in,
    unit_in,
)
from leeruitkomsten.importing.headings import plain
from leeruitkomsten.importing.recognise import LEVEL, LOAD, split_code
from leeruitkomsten.model.draft import Draft, DraftUnit, Spot
from leeruitkomsten.model.outcome import NO_LEVEL, Level
from leeruitkomsten.office.grid import GridCell

ALONE = frozenset({"indicatoren", "context", "eindkwalificaties", "vervangt"})
"""The fields of an outcome that a label can stand above, with more than one line below it."""

Shape = tuple[int, bool]
"""Of an item of a list: how deep it is, and whether it has a number."""

_EMPTY_BRACKETS = re.compile(r"[(\[][\s,;:/–—-]*[)\]]")


@dataclass(slots=True)
class UnitMaking:
    """A unit in the making. `strong` says that the document calls it one."""

    unit: DraftUnit = NO_UNIT
    strong: bool = False

    def take(self, name: str, value: str) -> bool:
        """Take over what a label says of the unit; return whether it could be.

        It cannot where it is no value, or another one is there already.
        """
        found = _of_unit(name, value)
        if found is None or joined(found, self.unit) != joined(self.unit, found):
            return False
        self.unit = joined(found, self.unit)
        return True


@dataclass(slots=True)
class Making:
    """An outcome in the making, with everything that went into it."""

    spot: Spot
    unit: UnitMaking | None
    code: str | None = None
    title: str | None = None
    text: list[str] = field(default_factory=list)
    context: list[str] = field(default_factory=list)
    indicators: list[str] = field(default_factory=list)
    level: Level = field(default_factory=lambda: NO_LEVEL)
    credits: float | None = None
    qualifications: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    parts: list[Spot] = field(default_factory=list)
    shape: Shape | None = None
    """Of the item that its text stands in; None where that is no item."""
    by_heading: bool = False
    """Whether a heading or label of its own names it: what follows is then about it."""

    def covers_code(self, code: str | None) -> bool:
        """Return whether a code is one within its own, as indicators have them (LU1.1a)."""
        return code is not None and bool(self.code) and code.startswith(str(self.code))

    def add(self, name: str, cell: GridCell) -> bool:
        """Add what stands under a label; return whether it could be.

        It cannot where it is no value, or another one is there already.
        """
        text = cell.text.strip()
        lines = [line for line in (text, *cell.bullets) if line]
        if name == "tekst":
            self.text += [text] if text else []
            self.indicators += cell.bullets
        elif name == "context":
            self.context += lines
        elif name == "indicatoren":
            self.indicators += items_in(cell)
        elif name == "code":
            code = " ".join(map(plain, lines))
            return self._is_new(self.code, code) and self._name(code=code)
        elif name == "titel":
            title = " ".join(map(plain, lines))
            return self._is_new(self.title, title) and self._name(title=title)
        elif name == "eindkwalificaties":
            self.qualifications += codes_in(cell)
        elif name == "vervangt":
            self.replaces += codes_in(cell)
        else:
            return self._add_measure(name, text)
        return True

    def done(self) -> Draft:
        """Return it as a draft."""
        return Draft(
            self.spot,
            "\n".join(self.text),
            code=self.code,
            title=self.title,
            context="\n".join(self.context) or None,
            indicators=tuple(self.indicators),
            unit=None if self.unit is None or self.unit.unit == NO_UNIT else self.unit.unit,
            level=self.level,
            credits=self.credits,
            qualifications=tuple(dict.fromkeys(self.qualifications)),
            replaces=tuple(dict.fromkeys(self.replaces)),
            parts=tuple(self.parts),
        )

    def _is_new(self, there: object, value: object) -> bool:
        return there is None or there == value

    def _name(self, *, code: str | None = None, title: str | None = None) -> bool:
        self.code, self.title = self.code or code or None, self.title or title or None
        return True

    def _add_measure(self, name: str, text: str) -> bool:
        if name == "ec":
            load = credits_in(text)
            if load is None or not self._is_new(self.credits, load):
                return False
            self.credits = load
            return True
        if not name.startswith("niveau"):
            return False
        level = level_in(text, name.partition(":")[2] or "nlqf")
        if level is None or any(self.level.get(key, level[key]) != level[key] for key in level):
            return False
        self.level = {**self.level, **level}
        return True


def unit_of_heading(text: str) -> DraftUnit:
    """Return the unit that a heading names: `EVL 1 Software realiseren (15 EC, NLQF 6)`."""
    rest = plain(text)
    load, level = None, None
    match = LOAD.search(rest)
    if match is not None and (load := credits_in(match["load"])) is not None:
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    match = LEVEL.search(rest)
    if match is not None and (level := level_in(match["level"])) is not None:
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    rest = plain(_EMPTY_BRACKETS.sub("", rest)).strip(" ,;:–—-|")
    unit = unit_in(rest)
    coded = split_code(rest)
    if unit.code is None and coded.code is not None:
        unit = DraftUnit(coded.code, coded.rest or None)
    return replace(unit, credits=load, level=level or NO_LEVEL)


def _of_unit(name: str, value: str) -> DraftUnit | None:
    name = name.removeprefix("eenheid-")
    if name == "eenheid":
        return unit_of_heading(value)
    if name == "code":
        return replace(NO_UNIT, code=plain(value))
    if name in {"naam", "titel"}:
        return replace(NO_UNIT, name=plain(value))
    if name == "ec":
        load = credits_in(value)
        return None if load is None else replace(NO_UNIT, credits=load)
    if name.startswith("niveau"):
        level = level_in(value, name.partition(":")[2] or "nlqf")
        return None if level is None else replace(NO_UNIT, level=level)
    return None
