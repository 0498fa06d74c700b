"""From the text of a file to a `Document`: plain data, and the place of everything in it.

One loop over libyaml's events, without recursion: PyYAML's own `load` and
`compose` recurse, and in C they take the process with them on deep nesting. What
an author got wrong becomes a finding and reading goes on where it can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import yaml
from yaml import events as ev

from leeruitkomsten.loading.scalars import STARTS, Scalar, resolve, surprise
from leeruitkomsten.loading.syntax import TAG, explain
from leeruitkomsten.loading.text import finding, forbidden, place, shortened
from leeruitkomsten.model import Finding, Place, Term
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.source import Document, Node, Route, Source, Span

MAX_DEPTH = 100
MAX_ALIASES = 1_000
MAX_COPIED = 1_000_000
"""How many letters the aliases of a file may stand for."""
MAX_FINDINGS = 200
MAX_SURPRISES = 10_000
MAX_DIRECTIVES = 100

_BREAKS = "\n\u2028\u2029"
_PROPERTIES = re.compile("(?:[&!]\\S*(?:\\s+(?:#[^\r\n\x85\u2028\u2029]*\\s*)*)?)+")
_ANCHOR = re.compile(r"&([^\s,\[\]{}]+)")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_ODD = re.compile("[\x85\u2028\u2029\ufeff]")
_CORE = "tag:yaml.org,2002:"
_TAGS: dict[str, type] = {
    _CORE + "int": int, _CORE + "float": float, _CORE + "bool": bool, _CORE + "null": type(None),
}  # fmt: skip


class Reading(NamedTuple):
    """What reading one file gave.

    `document` is None where nothing could be read; with findings beside it, it
    holds what could. `surprises` are the plain scalars that tools which speak
    YAML 1.1 read differently (see `scalars.surprise`): whether that matters, the
    schema knows.
    """

    document: Document | None
    findings: tuple[Finding, ...]
    surprises: tuple[tuple[Route, str], ...] = ()


def read(source: Source, *, pure: bool = False) -> Reading:
    """Read a file; `pure` does so with the parser in Python, which is slow.

    That parser also steps in where PyYAML was installed without the one in C.
    """
    builder = _Builder(source)
    try:
        builder.check_text()
        builder.build(_events(source.text, pure=pure))
    except _EnoughError:
        pass
    except (yaml.reader.ReaderError, UnicodeEncodeError):
        builder.fail(forbidden(source) or finding("LU012", Place(source.name), teken="?"))
    except yaml.MarkedYAMLError as error:
        if error.problem == _TOO_DEEP_IN_C:
            # From libyaml 0.2.6 on it looks ahead and stops before we see how deep it is; the
            # other parser stops at the place itself.
            return read(source, pure=True)
        builder.fail(explain(source, error))
    return builder.reading()


_TOO_DEEP_IN_C = "exceeded maximum nesting depth"


def _events(text: str, *, pure: bool) -> Iterator[ev.Event]:
    in_c = getattr(yaml, "CSafeLoader", None)
    if in_c is None or pure:
        return _pure_events(text)
    # `yaml.parse` does the same and asks twice for each event.
    return iter(in_c(text).get_event, None)


def _pure_events(text: str) -> Iterator[ev.Event]:
    """Yield the events of the parser in Python, with the checks that the one in C has."""
    parser: Any = yaml.SafeLoader(text)
    while True:
        try:
            event = parser.get_event()
        except (ValueError, OverflowError) as error:
            raise _wrong_escape(parser.get_mark()) from error
        if event is None:
            return
        if isinstance(event, ev.ScalarEvent) and event.style == '"' and _SURROGATE(event.value):
            raise _wrong_escape(event.end_mark)
        yield event


_SURROGATE = re.compile("[\ud800-\udfff]").search


def _wrong_escape(mark: Any) -> yaml.MarkedYAMLError:
    problem = "found invalid Unicode character escape code"
    return yaml.scanner.ScannerError("while parsing a quoted scalar", None, problem, mark)


class _EnoughError(Exception):
    """Reading stops here; why, is among the findings."""


class _Frame:
    """A mapping or sequence that is being read."""

    __slots__ = (
        "anchor", "children", "copied", "data", "drops", "end", "flow", "height",
        "is_key", "is_mapping", "key", "name", "start",
    )  # fmt: skip

    def __init__(self, start: int, *, is_mapping: bool, flow: bool) -> None:
        self.start = self.end = start
        self.is_mapping = is_mapping
        self.flow = flow
        self.data: Any = {} if is_mapping else []
        self.children: Any = {} if is_mapping else []
        self.anchor: str | None = None
        self.copied = 0
        self.height = 1
        self.is_key = False
        # In a mapping: the key whose value comes next, None where a key comes next.
        self.key: str | None = None
        self.name: tuple[int, int] | None = None
        # Whether that value is left out of the data, and where the last such one ended.
        self.drops = False

    def last_end(self) -> int:
        """Return where the last thing in it ends."""
        if not self.children:
            return self.end
        below = self.children
        last: Node = next(reversed(below.values())) if self.is_mapping else below[-1]
        return max(self.end, last.end)


class _Anchored(NamedTuple):
    """What an alias may stand for, and how much that is."""

    value: Any
    node: Node
    height: int
    letters: int


class _Builder:
    """Builds data and nodes from events, and gathers what is wrong.

    Events are `Any` here: for mypy each of their marks may be None, and here none is.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._text = source.text
        self._findings: list[Finding] = []
        self._surprises: list[tuple[Route, str]] = []
        self._root = self._frame = _Frame(0, is_mapping=False, flow=False)
        self._stack: list[_Frame] = []
        self._keys: set[str] = set()  # plain keys that were seen to be text
        self._anchors: dict[str, _Anchored | _Frame] = {}
        self._aliases = self._copied = self._documents = 0
        self._failed = False

    def check_text(self) -> None:
        """Tell the letters that YAML and an editor see differently, and too many directives."""
        text = self._text
        if "\x85" in text or "\u2028" in text or "\u2029" in text or "\ufeff" in text:
            for match in _ODD.finditer(text):
                code = f"U+{ord(match[0]):04X}"
                self._report("LU012", Span(match.start(), match.end()), teken=code)
        # libyaml compares each directive with all before it, in one go.
        if "%" in text and sum(text.count(f"{end}%") for end in "\r\n\x85\u2028\u2029") > (
            MAX_DIRECTIVES
        ):
            self._limit("instructies", MAX_DIRECTIVES, Span(0, 1))

    def build(self, events: Iterator[ev.Event]) -> None:
        """Read all events."""
        handlers: dict[type[ev.Event], Callable[[Any], None]] = {
            ev.MappingStartEvent: self._start,
            ev.MappingEndEvent: self._end,
            ev.SequenceStartEvent: self._start,
            ev.SequenceEndEvent: self._end,
            ev.AliasEvent: self._alias,
            ev.DocumentStartEvent: self._document,
        }
        scalar = ev.ScalarEvent
        for event in events:
            if type(event) is scalar:
                frame = self._frame
                if frame.key is not None or not frame.is_mapping:
                    self._scalar(event, frame)
                else:
                    self._key(event, frame)
            elif (handler := handlers.get(type(event))) is not None:
                handler(event)

    def fail(self, found: Finding) -> None:
        """Add the finding on which reading ended."""
        self._failed = True
        self._findings.append(found)

    def reading(self) -> Reading:
        """Return what there is to tell."""
        document = None
        if not self._failed and self._root.data:
            node = self._root.children[0]
            document = Document(self._source, self._root.data[0], node)
            if node.style == "" and node.start == node.end:
                document = None
        if document is None and not self._findings:
            self._findings.append(finding("LU006", Place(self._source.name)))
        return Reading(document, tuple(self._findings), tuple(self._surprises))

    # One method per kind of event.

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            start = event.start_mark.index
            end = start + 3 if self._text.startswith("---", start) else start + 1
            self._report("LU005", Span(start, min(end, len(self._text))))
            raise _EnoughError

    def _scalar(self, event: Any, frame: _Frame) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        text: str = event.value
        value: Scalar = text
        style: str = event.style or ""
        if style:
            if style in "|>":
                end = _end_of_block(self._text, start, end, text)
        elif text[:1] in STARTS:
            value = self._plain(text, start, end)
        node = Node(start, end, style, frame.name)
        if event.tag is not None or event.anchor is not None:
            value = self._described(event, value, node)
        self._add(value, node, frame)

    def _key(self, event: Any, frame: _Frame) -> None:
        key: str = event.value
        start = event.start_mark.index
        frame.key, frame.name = key, (start, event.end_mark.index)
        # In brackets both parsers take `?a` for the key a, where YAML has the text `?a`.
        if frame.flow and self._text[start - 1] == "?":
            self._syntax("vraagteken", Span(start - 1, start))
        if key not in self._keys or key in frame.children or event.tag or event.anchor:
            self._check_key(event, frame)

    def _start(self, event: Any) -> None:
        start = event.start_mark.index
        if event.tag is not None or event.anchor is not None:
            start = self._after_properties(start, None)
        parent = self._frame
        if len(self._stack) >= MAX_DEPTH:
            self._limit("diepte", MAX_DEPTH, Span(start, start + 1))
        frame = _Frame(
            start, is_mapping=type(event) is ev.MappingStartEvent, flow=bool(event.flow_style)
        )
        if parent.is_mapping and parent.key is None:
            frame.is_key = True
            self._report("LU003", Span(start, start + 1), sleutel=self._text[start : start + 1])
        if event.tag is not None:
            self._check_tag(event.tag, frame, event.start_mark.index)
        if event.anchor is not None:
            frame.anchor = event.anchor
            frame.copied = self._copied
            self._anchors[event.anchor] = frame
        self._stack.append(parent)
        self._frame = frame

    def _end(self, event: Any) -> None:
        frame, parent = self._frame, self._stack.pop()
        self._frame = parent
        # A block ends in libyaml where the next token starts, past comments and
        # blank lines; it really ends where the last thing in it does.
        # So does a pair in a list (`[a: b]`), which has no brackets of its own.
        end = event.end_mark.index
        if not (frame.flow and self._text[end - 1] in "]}"):
            end = frame.last_end()
        node = Node(frame.start, end, None, parent.name, frame.children)
        if frame.anchor is not None and self._anchors[frame.anchor] is frame:
            letters = end - frame.start + self._copied - frame.copied
            self._anchors[frame.anchor] = _Anchored(frame.data, node, frame.height, letters)
        if frame.height >= parent.height:
            parent.height = frame.height + 1
        if frame.is_key:
            parent.key, parent.drops = "?", True
        else:
            self._add(frame.data, node, parent)

    def _alias(self, event: Any) -> None:
        span = Span(event.start_mark.index, event.end_mark.index)
        self._aliases += 1
        if self._aliases > MAX_ALIASES:
            self._limit("verwijzingen", MAX_ALIASES, span)
        frame = self._frame
        if frame.is_mapping and frame.key is None:
            self._report("LU003", span, sleutel=f"*{event.anchor}")
            frame.key, frame.drops = "?", True
            return
        anchored = self._anchors.get(event.anchor or "")
        if not isinstance(anchored, _Anchored):
            problem = "onbekend-anker" if anchored is None else "kring"
            self._report("LU011", span, probleem=Term(f"lezen.{problem}"), naam=f"*{event.anchor}")
            self._add(None, Node(span.start, span.end, "*", frame.name), frame)
            return
        self._copied += max(anchored.letters, span.end - span.start)
        if self._copied > MAX_COPIED:
            self._limit("kopieën", MAX_COPIED, span)
        if len(self._stack) + anchored.height > MAX_DEPTH:
            self._limit("diepte", MAX_DEPTH, span)
        frame.height = max(frame.height, anchored.height + 1)
        node = Node(span.start, span.end, "*", frame.name, anchored.node.children)
        self._add(anchored.value, node, frame)

    # What the events have in common.

    def _add(self, value: Any, node: Node, frame: _Frame) -> None:
        key = frame.key
        if key is None:
            frame.data.append(value)
            frame.children.append(node)
            return
        frame.key = None
        if frame.drops:
            frame.drops, frame.end = False, node.end
            return
        frame.data[key] = value
        frame.children[key] = node

    def _check_key(self, event: Any, frame: _Frame) -> None:
        """Look at a key that is new in the file, or not in order."""
        key, plain = event.value, not event.style
        node = Node(event.start_mark.index, event.end_mark.index, event.style or "")
        value = resolve(key) if plain and key[:1] in STARTS else key
        if event.tag is not None or event.anchor is not None:
            value = self._described(event, value, node)
        frame.name = (node.start, node.end)
        if key in frame.children:
            first = self._source.position(frame.children[key].name[0]).line
            self._report("LU002", node.span, sleutel=key, regel=first)
            frame.drops = True
        elif key == "<<" and plain:
            self._report("LU011", node.span, probleem=Term("lezen.samenvoegen"), naam=key)
            frame.drops = True
        elif plain and isinstance(value, str):
            self._keys.add(key)
        if not isinstance(value, str):
            self._report("LU003", node.span, sleutel=shortened(key))

    def _plain(self, text: str, start: int, end: int) -> Scalar:
        kind = surprise(text)
        if kind == "geen-getal":
            soort = Term(f"lezen.{kind}")
            self._report("LU008", Span(start, end), waarde=shortened(text), soort=soort)
        elif kind is not None and len(self._surprises) < MAX_SURPRISES:
            self._surprises.append((self._route(), kind))
        return resolve(text)

    def _described(self, event: Any, value: Scalar, node: Node) -> Scalar:
        """Return the value of a scalar with a tag or an anchor, which are no part of it."""
        begin = node.start
        node.start = self._after_properties(begin, node.end)
        if event.tag is not None:
            value = self._tagged(event.tag, event.value, value, begin)
        if event.anchor is not None:
            self._check_anchor(event.anchor, begin, node.end)
            self._anchors[event.anchor] = _Anchored(value, node, 0, node.end - node.start)
        return value

    def _tagged(self, tag: str, text: str, value: Scalar, begin: int) -> Scalar:
        """Return the value of a scalar that says itself what it is (`!!str 1`)."""
        if tag in ("!", _CORE + "str"):
            return text
        meaning = resolve(text)
        if tag == _CORE + "float" and type(meaning) is int:
            return float(meaning)
        if type(meaning) is _TAGS.get(tag):
            return meaning
        self._unknown_tag(begin)
        return value

    def _check_tag(self, tag: str, frame: _Frame, begin: int) -> None:
        if tag not in ("!", _CORE + ("map" if frame.is_mapping else "seq")):
            self._unknown_tag(begin)

    def _unknown_tag(self, begin: int) -> None:
        found = TAG.search(self._text, begin)
        if found is not None:
            self._report("LU004", Span(found.start(), found.end()), tag=shortened(found[0]))

    def _after_properties(self, start: int, end: int | None) -> int:
        found = _PROPERTIES.match(self._text, start, len(self._text) if end is None else end)
        return found.end() if found else start

    def _route(self) -> Route:
        frames = [*self._stack[1:], self._frame] if self._stack else []
        return tuple(
            frame.key if frame.key is not None else len(frame.data)
            for frame in frames
            if frame.key is not None or not frame.is_mapping
        )

    def _check_anchor(self, name: str, begin: int, end: int) -> None:
        """Tell a name that goes on where both parsers end it: `&a:b c` is no text `:b c`."""
        found = _ANCHOR.search(self._text, begin, end)
        if found is not None and found[1] != name:
            self._syntax("verwijsteken", Span(*found.span()))

    def _syntax(self, problem: str, span: Span) -> None:
        advice = Term(f"lezen.{problem}.raad")
        self._report("LU001", span, probleem=Term(f"lezen.{problem}"), raad=advice)

    def _report(self, code: str, span: Span, **facts: Fact) -> None:
        if len(self._findings) < MAX_FINDINGS:
            where = place(self._source, span)
            self._findings.append(finding(code, where, self._route(), **facts))
            return
        self._limit("bevindingen", MAX_FINDINGS, span)

    def _limit(self, what: str, most: int, span: Span) -> None:
        where = place(self._source, span)
        limit = Term(f"lezen.{what}")
        self.fail(finding("LU010", where, self._route(), grens=limit, toegestaan=most))
        raise _EnoughError


def _end_of_block(text: str, start: int, end: int, value: str) -> int:
    """Return where a literal or folded block ends: after the last letter of its value.

    For libyaml it ends where the next token may start, past all empty lines.
    """
    letters = value.rstrip(_BREAKS + " \t")
    if not letters:
        header = _BLOCK_HEADER.match(text, start, end)
        return header.end() if header else end
    # What follows the last letter is only blanks and breaks, so that letter is found
    # from the end; blanks on its own line belong to the value.
    last = value[len(letters) - 1 :].rstrip(_BREAKS)
    if any(line_break in last for line_break in _BREAKS):  # and so do lines of blanks
        return start + len(text[start:end].rstrip(_BREAKS + "\r\x85"))
    return text.rfind(last, start, end) + len(last)


# What the parser ran into, in words. `place` and the look of the text around it
# say more than the parser does: it reports where it got stuck, and that is often
# further on than where the author went wrong.
