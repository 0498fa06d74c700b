"""What a workbook of ours holds: tables to look through or fill in, and pages of prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | int | float | None
"""What a cell may hold; a text may have several lines."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet.

    `width` is in letters. `choices` are the words of a drop-down; another word is refused,
    with `help` in the message. `help` is also shown where the cell is chosen. A column
    that is not `locked` is one that people fill in: it has a colour of its own.
    """

    heading: str
    width: float
    choices: tuple[str, ...] = ()
    locked: bool = True
    help: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: a row of headings that stays in sight, and rows of as many values.

    `spare` is for how many empty rows below the last the drop-downs hold too. A
    `protected` sheet only takes what people write in columns that are not locked.
    `frozen` is how many columns on the left stay in sight.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...] = ()
    spare: int = 0
    protected: bool = False
    hidden: bool = False
    frozen: int = 0
    choices_in: Mapping[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    """Words of a drop-down in one cell, by its row and column from 0, headings not counted."""


@dataclass(frozen=True, slots=True)
class Field:
    """Something that is asked of people once for a whole workbook; `help` says what is meant."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet with prose: a title, and paragraphs below it, each in a row of its own.

    A paragraph that is one of `headings` stands out. `fields` are asked of people below
    the title: what is asked stands in column A, and the answer goes in column B.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]
    headings: frozenset[str] = frozenset()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets in their order, the first of which is open; `language` is a BCP 47 tag."""

    title: str
    sheets: tuple[Sheet | Page, ...]
    language: str = "nl"
