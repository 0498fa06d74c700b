"""The text of a file and the stretches of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

# Only these end a line for an editor; YAML 1.1 and `str.splitlines` know more
# (NEL, LS, PS, form feed), and would count lines nobody sees.
_LINE_END = re.compile(r"\r\n|\n|\r")


class Span(NamedTuple):
    """The stretch `text[start:end]`, in code points."""

    start: int
    end: int


class Position(NamedTuple):
    """A line and a column, both from 1; a column counts code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """A file's text, under the name by which the user knows the file.

    `name` is the path as it was given or found, with forward slashes, or `-`.
    `text` has no byte order mark; line ends are as they are in the file.
    """

    name: str
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Return the line and column of the code point at `offset`."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of the code point at a line and a column that exist."""
        return self._starts[line - 1] + column - 1

    def extract(self, span: Span) -> str:
        """Return the text of a span as it stands in the file."""
        return self.text[span.start : span.end]

    def line(self, number: int) -> str:
        """Return line `number` (from 1) without its line end, `""` past the last."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")
