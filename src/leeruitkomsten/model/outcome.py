"""A set of learning outcomes, as a hogeschool describes its opleiding in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

Level = Mapping[str, int | float | str]
"""A level per scheme, such as `{"nlqf": 6, "hbo-i": 2}`; empty where none was given."""

NO_LEVEL: Level = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that its authors set aside here, and why (*pas toe of leg uit*)."""

    rule: str
    reason: str
    until: str | None = None
    """The last day on which it holds, as an ISO date; None: no end."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A sub-behaviour by which an outcome can be seen."""

    text: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Qualification:
    """What a graduate has shown at the end of the programme (eindkwalificatie)."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """An outcome of a set of others that this one was drawn up from (herkomst)."""

    set: str
    """What the set is called: the name of its file without `.yaml`, as in reports."""
    code: str
    institution: str | None = None
    verbatim: bool = False
    """Whether the text was taken over to the letter."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One learning outcome (leeruitkomst)."""

    code: str
    text: str
    title: str | None = None
    context: str | None = None
    indicators: tuple[Indicator, ...] = ()
    level: Level = field(default_factory=lambda: NO_LEVEL)
    credits: float | None = None
    """Study load in EC; None where the set does not give it per outcome."""
    qualifications: tuple[str, ...] = ()
    translations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    replaces: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    origin: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of learning outcomes (eenheid van leeruitkomsten, EVL)."""

    code: str
    outcomes: tuple[Outcome, ...]
    name: str | None = None
    credits: float | None = None
    level: Level = field(default_factory=lambda: NO_LEVEL)
    qualifications: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """A degree programme (opleiding)."""

    name: str
    code: str | None = None
    degree: str | None = None
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class Validity:
    """From and until when a set holds, as ISO dates."""

    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Adoption:
    """By whom and when a set was adopted (vastgesteld), and how the field took part."""

    by: str | None = None
    on: str | None = None
    field_of_work: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An outcome in its set: with the unit it is in, its level and its load.

    `level` is the outcome's own, else its unit's, else its set's, per scheme.
    `credits` is the outcome's own, and that of its unit where the outcome is the
    only one in it; None where nobody gave it.
    """

    outcome: Outcome
    unit: Unit | None
    level: Level
    credits: float | None

    @property
    def code(self) -> str:
        """Return the code of the outcome."""
        return self.outcome.code

    @property
    def text(self) -> str:
        """Return the text of the outcome."""
        return self.outcome.text


@dataclass(frozen=True)
class OutcomeSet:
    """All outcomes by which one hogeschool describes one opleiding."""

    institution: str
    programme: Programme
    units: tuple[Unit, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    """The outcomes that stand in no unit."""
    level: Level = field(default_factory=lambda: NO_LEVEL)
    credits: float | None = None
    language: str = "nl"
    version: str | None = None
    status: str | None = None
    validity: Validity | None = None
    adoption: Adoption | None = None
    quality_schema: str | None = None
    reference: str | None = None
    terms: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    qualifications: tuple[Qualification, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def entries(self) -> Iterator[Entry]:
        """Yield every outcome in the order of the file, with what it inherits."""
        return iter(self._entries)

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        return tuple(self._inheriting())

    def _inheriting(self) -> Iterator[Entry]:
        for unit in self.units:
            alone = len(unit.outcomes) == 1
            for outcome in unit.outcomes:
                load = outcome.credits
                if load is None and alone:
                    load = unit.credits
                level = {**self.level, **unit.level, **outcome.level}
                yield Entry(outcome, unit, MappingProxyType(level), load)
        for outcome in self.outcomes:
            level = {**self.level, **outcome.level}
            yield Entry(outcome, None, MappingProxyType(level), outcome.credits)

    def by_code(self) -> dict[str, Entry]:
        """Return every outcome by its code; where a code stands twice, the first."""
        found: dict[str, Entry] = {}
        for entry in self.entries():
            found.setdefault(entry.code, entry)
        return found
