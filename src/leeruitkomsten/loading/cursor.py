"""Where in the data of a file someone is writing, also while the file is not in order.

While a line is half written no parser can read the file. Here lines are looked at one by one:
their indentation and keys tell which mapping or list the place is in. It is a guess that only
serves to propose something; nothing is ever decided by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from leeruitkomsten.source import Route

_LINE_END = re.compile(r"\r\n|\n|\r")
_DASH = re.compile(r"-(?: +|$)")
_KEY = re.compile(r"""(?:"([^"]*)"|'([^']*)'|([^\s:#\-{}\[\],"'|>&*!%@`][^\s:]*)) *:(?=\s|$)""")
_BLOCK = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?$")
_LONGEST_FLOW = 2_000
_LONGEST_TEXT = 1_000_000
_WORD_IN_FLOW = re.compile(r"[^\s{}\[\],:]*$")


@dataclass(frozen=True, slots=True)
class Spot:
    """What can be written at a place.

    `route` leads to it: to the value, or the mapping of which it may be a key; the numbers
    in it tell items apart, and are no indices. `start` is where the word begins that is being
    written, and `taken` are the keys that its mapping has already. `quote` is the quote that
    the word began with, `""` where it has none. A value `may_be_key` too where nothing tells
    them apart: `- na` begins a word or a mapping.
    """

    route: Route
    start: int
    may_be_key: bool
    taken: frozenset[str] = frozenset()
    quote: str = ""
    in_flow: bool = False


@dataclass(slots=True)
class _Frame:
    """A key or an item whose value is being written, `step`, and the column it stands in."""

    column: int
    step: str | int


@dataclass(slots=True)
class _Flow:
    """A mapping or list in brackets: the key or the number of the item that is being written."""

    is_mapping: bool
    step: str | int | None = None
    keys: list[str] = field(default_factory=list)


def spot_at(text: str, offset: int) -> Spot | None:
    """Return what can be written at a place in a text; None in a remark or a block of text."""
    if len(text) > _LONGEST_TEXT:
        return None
    scan = _Scan()
    spot: Spot | None = None
    for start, line in _lines(text):
        if start <= offset <= start + len(line):
            spot = scan.spot(line[: offset - start], start)
        scan.take(line)
    if spot is None or not spot.may_be_key or spot.in_flow:
        return spot
    taken = frozenset(key for route, key in scan.keys if route == spot.route)
    return Spot(spot.route, spot.start, True, taken, spot.quote)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in _LINE_END.finditer(text):
        yield start, text[start : end.start()]
        start = end.end()
    yield start, text[start:]


class _Scan:
    """Goes through lines and knows in which keys and items it is."""

    def __init__(self) -> None:
        self.keys: list[tuple[Route, str]] = []
        self._frames: list[_Frame] = []
        self._items = 0
        self._block: int | None = None  # the column of the key that a block of text stands under
        self._flow: tuple[Route, str] | None = None  # what is in brackets that are still open

    def take(self, line: str) -> None:
        """Go past a line."""
        column = len(line) - len(line.lstrip(" "))
        rest = line[column:]
        if self._goes_on(line, column) or not rest.strip() or rest.startswith("#"):
            return
        column, rest = self._past_dashes(column, rest)
        key = _KEY.match(rest)
        if key is None:
            self._open(rest, column)
            return
        self._leave(column)
        name = next(group for group in key.groups() if group is not None)
        self.keys.append((self._route(), name))
        self._frames.append(_Frame(column, name))
        self._open(rest[key.end() :].strip(), column)

    def spot(self, before: str, start: int) -> Spot | None:
        """Return what can be written behind `before`, which is the beginning of a line."""
        here = _Scan()
        here._frames, here._items = list(self._frames), self._items
        here._block, here._flow = self._block, self._flow
        column = len(before) - len(before.lstrip(" "))
        rest = before[column:]
        if here._block is not None and (column > here._block or before.lstrip(" ")):
            if column > here._block:
                return None
            here._block = None
        if here._flow is not None:
            route, so_far = here._flow
            return _in_flow(route, f"{so_far}\n{before}", start + len(before))
        column, rest = here._past_dashes(column, rest)
        here._leave(column)
        key = _KEY.match(rest)
        if key is None:
            return _plain_spot(here._route(), rest, start + len(before), may_be_key=True)
        name = next(group for group in key.groups() if group is not None)
        value = rest[key.end() :].lstrip()
        route = (*here._route(), name)
        if value.startswith(("{", "[")):
            return _in_flow(route, value, start + len(before))
        return _plain_spot(route, value, start + len(before), may_be_key=False)

    def _goes_on(self, line: str, column: int) -> bool:
        """Return whether a line is more of a block of text, or of what stands in brackets."""
        if self._block is not None:
            if column > self._block or not line.strip():
                return True
            self._block = None
        if self._flow is not None:
            route, so_far = self._flow
            self._flow = (route, f"{so_far}\n{line}")
            if not _steps(self._flow[1]) or len(self._flow[1]) > _LONGEST_FLOW:
                self._flow = None
            return True
        return False

    def _past_dashes(self, column: int, rest: str) -> tuple[int, str]:
        while dash := _DASH.match(rest):
            self._leave(column, dash=True)
            self._items += 1
            self._frames.append(_Frame(column, self._items))
            column, rest = column + dash.end(), rest[dash.end() :]
        return column, rest

    def _leave(self, column: int, *, dash: bool = False) -> None:
        """Leave what ends where something stands in this column."""
        while self._frames and self._frames[-1].column >= column:
            # A list may stand in the same column as its key.
            if (
                dash
                and self._frames[-1].column == column
                and isinstance(self._frames[-1].step, str)
            ):
                return
            self._frames.pop()

    def _open(self, value: str, column: int) -> None:
        if _BLOCK.match(value):
            self._block = column
        elif value.startswith(("{", "[")) and _steps(value):
            self._flow = (self._route(), value)

    def _route(self) -> Route:
        return tuple(frame.step for frame in self._frames)


def _plain_spot(route: Route, word: str, end: int, *, may_be_key: bool) -> Spot | None:
    if word.startswith(("#", "|", ">")) or " #" in word:
        return None
    quote = word[:1] if word[:1] in "\"'" else ""
    start = end - len(word) + len(quote)
    return Spot(route, start, may_be_key and not quote, quote=quote)


def _in_flow(route: Route, so_far: str, end: int) -> Spot | None:
    """Return what can be written at the end of what stands in brackets."""
    frames = _steps(so_far)
    if not frames:
        return None
    steps = tuple(frame.step for frame in frames if frame.step is not None)
    last = frames[-1]
    found = _WORD_IN_FLOW.search(so_far)
    word = found[0] if found else ""
    quote = word[:1] if word[:1] in ("'", '"') else ""
    start = end - len(word) + len(quote)
    may_be_key = last.is_mapping and last.step is None
    return Spot((*route, *steps), start, may_be_key, frozenset(last.keys), quote, in_flow=True)


_FLOW_TOKEN = re.compile(
    r"""(["'])(.*?)(?:\1|\Z)|([{}\[\],])|(:)(?=\s|\Z)|#[^\n]*"""
    r"""|[^\s{}\[\],:"'#][^\s{}\[\],:]*|.""",
    re.DOTALL,
)


def _steps(text: str) -> list[_Flow]:
    """Return the brackets that are open at the end of a text that begins with one."""
    frames: list[_Flow] = []
    word = ""
    for token in _FLOW_TOKEN.finditer(text):
        mark = token[3]
        if mark in ("{", "["):
            frames.append(_Flow(mark == "{", None if mark == "{" else 0))
        elif mark in ("}", "]"):
            frames.pop()
            if not frames:
                return []
        elif mark == "," and frames:
            last = frames[-1]
            last.step = None if last.is_mapping else int(last.step or 0) + 1
        elif token[4] and frames and frames[-1].is_mapping:
            frames[-1].step = word
            frames[-1].keys.append(word)
        elif not token[0].isspace():
            word = token[2] if token[1] else token[0]
    return frames
