"""Places in a text as an editor counts them.

Our columns count code points, from 1. A client counts lines from 0, and in a line the code
units that were agreed on: of UTF-16 (always), UTF-8 or UTF-32 (where it offered that).
"""

from __future__ import annotations

from difflib import SequenceMatcher

from lsprotocol import types

from leeruitkomsten.model import Place
from leeruitkomsten.source import Position, Source, Span

_MOST_LINES = 2_000
"""How many lines are looked through for what is the same; more are replaced as a whole."""


class Ruler:
    """Measures one text in the units of a client."""

    def __init__(self, text: str, encoding: str) -> None:
        # What a client shows of a byte order mark is its own business; findings know none.
        self._mark = text[:1] == "\ufeff"
        self.text = text
        self._source = Source("", text)
        self._encoding = encoding

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position; one behind a line or the text is at its end."""
        line = self._source.line(position.line + 1)
        if position.line < 0 or (not line and position.line >= self._lines):
            return len(self.text)
        start = self._source.offset(position.line + 1, 1)
        return start + self._letters(line, position.character)

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset."""
        place = self._source.position(offset)
        before = self._source.line(place.line)[: place.column - 1]
        return types.Position(place.line - 1, self._units(before))

    def range(self, span: Span) -> types.Range:
        """Return the range of a span."""
        return types.Range(self.position(span.start), self.position(span.end))

    def span(self, place: Place) -> Span:
        """Return the span in this text of the place of a finding."""
        start = Position(place.line, place.column)
        end = Position(place.end_line, place.end_column)
        return Span(self._at(start), max(self._at(start), self._at(end)))

    def edits(self, after: str) -> list[types.TextEdit]:
        """Return the fewest edits of whole lines that make `after` of this text."""
        if self._mark and after[:1] != "\ufeff":
            after = "\ufeff" + after
        old, new = self.text.splitlines(keepends=True), after.splitlines(keepends=True)
        same = 0
        while same < min(len(old), len(new)) and old[same] == new[same]:
            same += 1
        tail = 0
        while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        begin = sum(map(len, old[:same]))
        old, new = old[same : len(old) - tail], new[same : len(new) - tail]
        return [
            types.TextEdit(self.range(Span(begin + start, begin + end)), text)
            for start, end, text in _changes(old, new)
        ]

    def _at(self, position: Position) -> int:
        if position.line > self._lines:
            return len(self.text)
        skipped = int(self._mark and position.line == 1)
        longest = len(self._source.line(position.line)) + 1
        return self._source.offset(position.line, min(position.column + skipped, longest))

    @property
    def _lines(self) -> int:
        return self._source.position(len(self.text)).line

    def _units(self, text: str) -> int:
        if self._encoding == types.PositionEncodingKind.Utf32:
            return len(text)
        if self._encoding == types.PositionEncodingKind.Utf8:
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text.encode("utf-16-le", "surrogatepass")) // 2

    def _letters(self, line: str, units: int) -> int:
        """Return how many whole letters of a line go in so many units."""
        if self._encoding == types.PositionEncodingKind.Utf32 or line.isascii():
            return min(units, len(line))
        low, high = 0, len(line)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._units(line[:middle]) <= units else (low, middle - 1)
        return low


def _changes(old: list[str], new: list[str]) -> list[tuple[int, int, str]]:
    """Return what of the lines `old` is to be replaced, in offsets from their start."""
    if not old and not new:
        return []
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    if max(len(old), len(new)) > _MOST_LINES:
        return [(0, starts[-1], "".join(new))]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        (starts[first], starts[last], "".join(new[begin:end]))
        for what, first, last, begin, end in matcher.get_opcodes()
        if what != "equal"
    ]
