"""What one line of a text file is, before anything is said of the lines around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

LineKind = Literal["blank", "heading", "item", "mark", "text"]

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*")
_MARK = re.compile(r"(?:[-*_=~#][ \t]*){3,}|`{3,}[\w-]*|<!--.*-->")
_ITEM = re.compile(
    r"(?P<mark>[-*+•·●○▪■◦‣⁃∙–—\uf0b7\uf0a7\uf02d]|o|(?P<number>\d{1,3}|[a-z])[.)])"
    r"(?:[ \t\u00a0]+(?P<text>\S.*)|$)"
)
_TAB = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One line: which it is, from 1, what it is, and its text without what marks it.

    `level` is that of a heading, `indent` how far a line stands from the margin, `mark` the
    sort of bullet or number of an item (`#` for every number, `a` for every letter) and
    `number` the number itself.
    """

    at: int
    kind: LineKind
    text: str
    raw: str
    level: int = 0
    indent: int = 0
    mark: str = ""
    number: str | None = None


def read_line(at: int, raw: str) -> Line:
    """Return what a line is."""
    text = raw.strip(" \t\u00a0")
    if not text.strip():
        return Line(at, "blank", "", raw)
    indent = len(raw[: len(raw) - len(raw.lstrip(" \t\u00a0"))].expandtabs(_TAB))
    heading = _HEADING.fullmatch(text)
    if heading is not None and heading[2]:
        return Line(at, "heading", heading[2], raw, level=len(heading[1]))
    if _MARK.fullmatch(text):
        return Line(at, "mark", text, raw)
    item = _ITEM.fullmatch(text)
    if item is not None and item["text"]:
        number = item["number"]
        mark = item["mark"] if number is None else "#" if number.isdecimal() else "a"
        return Line(at, "item", item["text"], raw, indent=indent, mark=mark, number=number)
    return Line(at, "text", text, raw, indent=indent)
