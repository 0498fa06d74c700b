"""Which paragraphs of a document are headings, how high each stands, and which names it all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leeruitkomsten.importing.headings import plain
from leeruitkomsten.importing.recognise import (
    could_be_heading,
    is_beside,
    label_of,
    names_unit,
    opens_as_outcome,
    split_code,
)
from leeruitkomsten.office.blocks import Block, Paragraph

BY_WORDS = 10
"""The level of a line that is a heading by what it says: below all that are by their style."""
SENTENCE = 50
"""A heading that opens as an outcome, with more letters than this, is one; a label has no more."""


def is_sentence(text: str) -> bool:
    """Return whether a heading is no name, and says what an outcome says."""
    return opens_as_outcome(text) and (len(text) > SENTENCE or text.endswith("."))


def heading_levels(blocks: Sequence[Block]) -> dict[int, int]:
    """Return the level of each heading by its index: by style, or by what it says."""
    levels = {}
    for at, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or block.aside is not None:
            continue
        if block.heading is not None:
            levels[at] = block.heading
        elif block.item is None and could_be_heading(block.text):
            coded = split_code(plain(block.text))
            by_code = coded.kind != "other" and not opens_as_outcome(coded.rest)
            if by_code or block.bold:
                levels[at] = BY_WORDS + (coded.kind != "unit")
    return levels


def document_title(blocks: Sequence[Block], levels: Mapping[int, int]) -> int | None:
    """Return the index of the one heading above all others, if it names the document."""
    if len(levels) < 2:
        return None
    top = min(levels.values())
    highest = [at for at, level in levels.items() if level == top]
    block = blocks[highest[0]]
    if len(highest) > 1 or highest[0] != min(levels) or not isinstance(block, Paragraph):
        return None
    text = plain(block.text)
    names_more = names_unit(text) or split_code(text).code or label_of(text) or is_beside(text)
    return None if names_more else highest[0]
