"""A document as people read it: paragraphs and tables, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.office.grid import Grid

Aside = Literal["title", "contents", "caption", "mark"]
"""What is on the page and says nothing of outcomes: the title of the document, a line of its
table of contents, the caption of a table or picture, a mark such as a line of dashes."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph with something in it.

    `heading` is its level as a heading, from 1; `item` its depth as an item of a list, from
    0; None where it is neither. `numbered` tells an item with a number from one with a
    bullet; `label` is the number that Word shows before it and that is in no text.
    """

    spot: Spot
    text: str
    heading: int | None = None
    item: int | None = None
    numbered: bool = False
    label: str | None = None
    bold: bool = False
    aside: Aside | None = None
    also: tuple[Spot, ...] = ()
    """The other lines of a text file that it runs over."""


Block: TypeAlias = Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Document:
    """All blocks of one document in order, and what its reader should know besides."""

    file: str
    blocks: tuple[Block, ...]
    remarks: tuple[Remark, ...] = ()
