"""Texts of anyone, as a cell of a workbook can hold them."""

from __future__ import annotations

import re

MOST_LETTERS = 32_767
"""All that Excel lets a cell hold, in units of UTF-16."""

_CUT = " …"
# What someone who types begins a formula with, also in the wide letters of East Asia;
# an apostrophe too, which Excel takes for its own mark and leaves out.
_LIKE_FORMULA = tuple("=+-@'\t＝＋－＠")
# What XML cannot hold, and what nobody sees in a cell: shown by its picture (U+2400).
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
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
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    seen = _CONTROL.sub(lambda one: chr(0x2400 + ord(one[0])), lines)
    whole = _NO_LETTER.sub("\ufffd", seen)
    return _CODED.sub("_x005F_", _shortened(whole))


def text_of_cell(stored: str) -> str:
    """Return the text that a string of a workbook stands for, codes of any office suite read."""
    return _NO_LETTER.sub("\ufffd", _CODE.sub(lambda one: chr(int(one[1], 16)), stored))


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
