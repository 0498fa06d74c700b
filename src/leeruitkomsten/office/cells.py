"""Texts of anyone, as a cell of a workbook can hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from leeruitkomsten.office.archive import local
from leeruitkomsten.source.letters import with_line_feeds

MOST_LETTERS = 32_767
"""All that Excel lets a cell hold, in units of UTF-16."""

ERRORS = frozenset(
    ("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#N/A", "#NULL!", "#SPILL!", "#CALC!",
     "#VERW!", "#DEEL/0!", "#WAARDE!", "#NAAM?", "#GETAL!", "#N/B", "#LEEG!")
)  # fmt: skip
"""What a sheet shows where a formula cannot be worked out, in English and in Dutch."""

_CUT = " …"
# What someone who types begins a formula with, also in the wide letters of East Asia;
# an apostrophe too, which Excel takes for its own mark and leaves out.
_LIKE_FORMULA = tuple("=+-@'\t＝＋－＠")
# What XML cannot hold, and what nobody sees in a cell: shown by its picture (U+2400).
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NO_LETTER = re.compile("[\ud800-\udfff\ufffe\uffff]")
# In OOXML `_x0041_` is an A; a text that says so itself is escaped.
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def cell_text(text: str) -> str:
    r"""Return a text as a cell can hold it.

    It is the text itself, to the letter, but for: control characters, which become their
    picture; line ends, which are all `\n`; half characters, which become U+FFFD; and what
    is beyond `MOST_LETTERS`, which becomes ‘…’.
    """
    seen = _CONTROL.sub(lambda one: chr(0x2400 + ord(one[0])), with_line_feeds(text))
    whole = _NO_LETTER.sub("\ufffd", seen)
    return _CODED.sub("_x005F_", _shortened(whole))


def text_of_cell(stored: str) -> str:
    """Return the text that a string of a workbook stands for, codes of any office suite read."""
    return _NO_LETTER.sub("\ufffd", _decoded(stored))


def plain_letters(text: str) -> str:
    """Return a text with its coded letters, and without those that no text can have."""
    return with_line_feeds(_NO_TEXT.sub("", _decoded(text)))


def _decoded(stored: str) -> str:
    # `_x000D_` is the return of a Mac.
    return _CODE.sub(lambda one: chr(int(one[1], 16)), stored) if "_x" in stored else stored


def runs_of(string: Element) -> Iterator[str]:
    """Yield what stands in a string of a workbook; how it is read aloud is no part of it."""
    for part in string:
        tag = local(part.tag)
        if tag == "t":
            yield part.text or ""
        elif tag == "r":
            yield from (each.text or "" for each in part if local(each.tag) == "t")


def begins_like_formula(text: str) -> bool:
    """Return whether someone who types this would make a formula, or lose a letter."""
    return text.lstrip(" \n\u00a0").startswith(_LIKE_FORMULA)


def _shortened(text: str) -> str:
    if len(text) <= MOST_LETTERS // 2 or _units(text) <= MOST_LETTERS:
        return text
    room = (MOST_LETTERS - len(_CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
