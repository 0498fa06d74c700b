"""Outcomes as they stand in a document of a committee, before they are part of a set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from leeruitkomsten.model.finding import Term
from leeruitkomsten.model.outcome import NO_LEVEL, Level


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Where something stands in a document that has no lines and columns.

    `part` is the name of a sheet, or the number of a table as text; None for the running
    text of a document. `number` is the row in that part, or the paragraph (in a text file:
    the line), from 1; 0 is the document as a whole, for remarks about no place in it.
    """

    file: str
    part: str | None
    number: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a reader of the document should know: a tracked change, a row left unread."""

    spot: Spot
    says: Term


@dataclass(frozen=True, slots=True)
class DraftUnit:
    """The unit that a draft was found under, as far as the document tells."""

    code: str | None = None
    name: str | None = None
    credits: float | None = None
    level: Level = field(default_factory=lambda: NO_LEVEL)


@dataclass(frozen=True, slots=True)
class Draft:
    """One outcome as it was found: every text to the letter, None where nothing was given."""

    spot: Spot
    text: str
    code: str | None = None
    title: str | None = None
    context: str | None = None
    indicators: tuple[str, ...] = ()
    unit: DraftUnit | None = None
    level: Level = field(default_factory=lambda: NO_LEVEL)
    credits: float | None = None
    qualifications: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    translations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    parts: tuple[Spot, ...] = ()
    """Other rows or paragraphs that went into it, such as those of its indicators."""


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """How one column of a table was read.

    `field` is what its cells were taken for (`importing.headings.FIELDS`), None where they were
    not taken over; `how` is why: `gegeven` (`--kolom`), `bekend`, `spelling`, `onbekend`,
    `dubbel` (another column may be the same). `cells` counts those with something in them,
    below the head.
    """

    number: int
    """Which column it is, from 1."""
    heading: str
    field: str | None
    how: str
    cells: int = 0


@dataclass(frozen=True, slots=True)
class ReadTable:
    """How the columns of one table were read; `spot` is the row of their heads."""

    spot: Spot
    columns: tuple[ReadColumn, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """What a document says of the set as a whole, under the key that sets have for it."""

    key: str
    value: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class DraftQualification:
    """An end qualification as a document has it."""

    code: str
    text: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Harvest:
    """All that was found in one document.

    Every row or paragraph with something in it is in exactly one of these: the `spot` or
    `parts` of a draft, `structure` (headings, names of units, rows with the heads of columns)
    or `unread`, which says why. Nothing is dropped in silence.
    """

    file: str
    drafts: tuple[Draft, ...]
    structure: tuple[Spot, ...] = ()
    unread: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    """What to look at besides; these are not counted."""
    tables: tuple[ReadTable, ...] = ()
    stated: tuple[Stated, ...] = ()
    qualifications: tuple[DraftQualification, ...] = ()
    """Their rows are counted as structure."""
