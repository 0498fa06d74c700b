"""Under which headings a paragraph stands, and what they say of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from leeruitkomsten.importing.making import UnitMaking


@dataclass(slots=True)
class _Section:
    level: int
    unit: UnitMaking | None
    expects: bool
    beside: bool


@dataclass(slots=True)
class Sections:
    """The headings that we are under, from the top of the document down."""

    _open: list[_Section] = field(default_factory=list)

    def enter(
        self,
        level: int,
        *,
        unit: UnitMaking | None = None,
        expects: bool = False,
        beside: bool = False,
    ) -> None:
        """Begin what is under a heading; headings of its level and below end.

        `expects` says that outcomes come below it, `beside` that what is below it is about
        something else.
        """
        self.leave(level)
        self._open.append(_Section(level, unit, expects, beside))

    def leave(self, level: int) -> None:
        """End the headings of this level and below."""
        self._open = [section for section in self._open if section.level < level]

    @property
    def unit(self) -> UnitMaking | None:
        """Return the unit that we are in."""
        return next((one.unit for one in reversed(self._open) if one.unit is not None), None)

    @property
    def in_unit_by_name(self) -> bool:
        """Return whether we are in what the document itself calls a unit."""
        return any(one.unit is not None and one.unit.strong for one in self._open)

    @property
    def expects(self) -> bool:
        """Return whether a heading above says that outcomes come here."""
        return any(one.expects for one in self._open)

    @property
    def beside(self) -> bool:
        """Return whether we are under a heading of something else."""
        return any(one.beside for one in self._open)

    def has_unit_above(self, level: int) -> bool:
        """Return whether a heading above this level is a unit."""
        return any(one.unit is not None and one.level < level for one in self._open)
