"""A set with additions and other values, and every other letter of its file as it was.

People write remarks in a set and lay it out as they like. `with_data` finds the edits that make
a file say what is meant, and no more: it never takes anything out. The result is read back and
held against what was meant before anyone gets it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from leeruitkomsten.errors import SetError
from leeruitkomsten.loading.sets import load
from leeruitkomsten.loading.writing import entry_lines, flow_text, item_lines
from leeruitkomsten.source import Document, Edit, Node, Route, Source, Span, edited

_ORDER = (
    "leeruitkomstenset", "hogeschool", "opleiding", "code", "naam", "titel", "tekst", "graad",
    "variant", "context", "indicatoren", "niveau", "studielast", "taal", "versie", "status",
    "geldig", "vastgesteld", "kwaliteitsschema", "referentie", "begrippen", "eindkwalificaties",
    "vertaling", "vervangt", "herkomst", "eenheden", "leeruitkomsten", "afwijkingen",
)  # fmt: skip
"""The order of keys in a set and its parts: a new key comes behind those before it."""
_LINE_END = re.compile(r"\r\n|\n|\r")
_BEFORE_KEY = re.compile(r"( *)(?:- +)*")
_BEFORE_ITEM = re.compile(r"( *)- +")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_REMARK_LINE = re.compile(r"(?:\r\n|\n|\r)( *)#[^\r\n]*")
_BLANK = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
_APART = frozenset({"eenheden", "leeruitkomsten"})
"""Lists of which the items have an empty line between them."""


def with_data(document: Document, meant: Mapping[str, Any]) -> str:
    """Return the text of a set so that it says what is meant.

    `meant` is the data of the document with other scalars, and more keys and items. Raises
    `SetError` where something would go, where the file is written in a way that leaves no
    certain place for an addition, and where the result would not be a set in order.
    """
    finder = _Finder(document)
    finder.find((), document.data, meant)
    text = edited(document.source.text, finder.edits())
    if text is None or not says(Source(document.source.name, text), meant):
        raise _form(document)
    return text


def says(source: Source, meant: Mapping[str, Any]) -> bool:
    """Return whether a text is a set in order that says what is meant, to the letter."""
    loaded = load(source)
    if loaded.set is None or loaded.document is None:
        return False
    return _same(loaded.document.data, meant)


def _same(one: Any, other: Any) -> bool:
    """Return whether data is the same; unlike `==` this tells 1 from 1.0 and from true."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _form(document: Document) -> SetError:
    return SetError("set-vorm", bestand=document.source.name)


class _Finder:
    """Finds the edits between what a document says and what is meant."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = document.source.text
        self._line_end = found[0] if (found := _LINE_END.search(self._text)) else "\n"
        self._edits: list[Edit] = []
        # What comes at one place comes deepest first: the end of an item before the next item.
        self._added: dict[int, list[tuple[int, str]]] = {}

    def edits(self) -> Iterator[Edit]:
        """Yield the edits that were found."""
        yield from self._edits
        for at, parts in self._added.items():
            parts.sort(key=lambda part: -part[0])
            yield Edit(Span(at, at), "".join(text for _, text in parts))

    def find(self, route: Route, old: Any, new: Any) -> None:
        """Find the edits of what stands at a route."""
        if _same(old, new):
            return
        node = self._node(route)
        if isinstance(old, dict) and isinstance(new, dict) and old.keys() <= new.keys():
            for key, value in old.items():
                self.find((*route, key), value, new[key])
            for key in sorted(new.keys() - old.keys(), key=_ORDER.index):
                self._add_key(route, node, key, new[key])
        elif isinstance(old, list) and isinstance(new, list) and len(old) <= len(new):
            for index, value in enumerate(old):
                self.find((*route, index), value, new[index])
            self._add_items(route, node, new[len(old) :])
        elif not isinstance(old, dict | list) and not isinstance(new, dict | list):
            self._replace(route, node, new)
        else:
            raise _form(self._document)

    def _node(self, route: Route) -> Node:
        node = self._document.node(route)
        if node is None or node.style == "*":  # what it stands for is written elsewhere
            raise _form(self._document)
        return node

    def _is_flow(self, node: Node) -> bool:
        return self._text[node.start : node.start + 1] in ("{", "[")

    def _add(self, at: int, depth: int, text: str) -> None:
        self._added.setdefault(at, []).append((depth, text))

    def _add_lines(self, at: int, depth: int, lines: Sequence[str]) -> None:
        self._add(at, depth, "".join(self._line_end + line for line in lines))

    def _replace(self, route: Route, node: Node, new: Any) -> None:
        parent = self._node(route[:-1])
        written = flow_text(new)
        if self._is_flow(parent):
            self._edits.append(Edit(node.span, written))
            return
        step = route[-1]
        if isinstance(step, str):
            if node.key is None:
                raise _form(self._document)
            start, pad = node.key.start, self._before(node.key.start, _BEFORE_KEY)
            lines = entry_lines(step, new, " " * len(pad))
            between = self._text[node.key.end : node.start]
        else:
            start = self._text.rfind("-", 0, node.start)
            pad, between = self._before(node.start, _BEFORE_ITEM), ""
            lines = item_lines(str(route[-2]), new, " " * (len(pad) - len(pad.lstrip(" "))))
        header = (
            self._text[node.start : node.end].split("\n", 1)[0] if node.style in ("|", ">") else ""
        )
        if "#" in between or "#" in header:  # a remark that would go with the old value
            raise _form(self._document)
        if "#" in self._rest_of_line(node.end):  # a remark would be read as more of a block
            head = lines[0].lstrip(" ")[: len(step) + 1] if isinstance(step, str) else "-"
            lines = [f"{head} {flow_text(new)}"]
        begin = lines[0].lstrip(" ")
        self._edits.append(Edit(Span(start, node.end), self._line_end.join([begin, *lines[1:]])))

    def _before(self, at: int, shape: re.Pattern[str]) -> str:
        """Return what stands before a place in its line, which must have a shape."""
        before = self._text[self._line_start(at) : at]
        if not shape.fullmatch(before):
            raise _form(self._document)
        return before

    def _add_key(self, route: Route, node: Node, key: str, value: Any) -> None:
        children = node.children
        if not isinstance(children, dict):
            raise _form(self._document)
        place = _ORDER.index(key)
        earlier = [one for one in children if one in _ORDER and _ORDER.index(one) < place]
        if self._is_flow(node):
            last = list(children.values())[-1]
            written = flow_text(value)
            self._add(last.end, len(route), f", {key}: {written}")
            return
        anchor = children[max(earlier, key=_ORDER.index)] if earlier else None
        if anchor is None or anchor.key is None:
            raise _form(self._document)
        pad = self._before(anchor.key.start, _BEFORE_KEY)
        lines = entry_lines(key, value, " " * len(pad))
        self._add_lines(self._end_of_line(anchor.end, len(pad) + 1), len(route), lines)

    def _add_items(self, route: Route, node: Node, items: Sequence[Any]) -> None:
        children = node.children
        if not items:
            return
        if not isinstance(children, list):
            raise _form(self._document)
        if self._is_flow(node):
            written = ", ".join(flow_text(item) for item in items)
            at, comma = (children[-1].end, ", ") if children else (node.start + 1, "")
            self._add(at, len(route), comma + written)
            return
        if not children:
            raise _form(self._document)
        dash = self._text.rfind("-", 0, children[-1].start)
        before = self._before(children[-1].start, _BEFORE_ITEM)
        pad = before[: len(before) - len(before.lstrip(" "))]
        key = str(route[-1])
        apart = key in _APART
        if len(children) > 1:
            apart = bool(_BLANK.search(self._text, children[-2].end, dash))
        at = self._end_of_line(children[-1].end, len(pad) + 1)
        for item in items:
            self._add_lines(at, len(route), [*([""] if apart else []), *item_lines(key, item, pad)])

    def _rest_of_line(self, at: int) -> str:
        rest = _REST_OF_LINE.match(self._text, at)
        return rest[0] if rest else ""

    def _end_of_line(self, at: int, indent: int) -> int:
        """Return where the line of a place ends, past remarks below it that are indented as far."""
        rest = _REST_OF_LINE.match(self._text, at)
        if rest is None:
            raise _form(self._document)
        end = rest.end()
        while (remark := _REMARK_LINE.match(self._text, end)) and len(remark[1]) >= indent:
            end = remark.end()
        return end

    def _line_start(self, at: int) -> int:
        return max(self._text.rfind("\n", 0, at), self._text.rfind("\r", 0, at)) + 1
