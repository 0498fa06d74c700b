"""Adding references to end qualifications to an outcome, in the way its file is written."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from leeruitkomsten.loading.scalars import resolve, surprise
from leeruitkomsten.source import Document, Edit, Node, Route, Span

KEY = "eindkwalificaties"

_LINE_END = re.compile(r"\r\n|\n|\r")
_BEFORE_ITEM = re.compile(r"( *)-( +)")
_BEFORE_KEY = re.compile(r" *(?:- +)*")
_SIMPLE = re.compile(r"[A-Za-z][A-Za-z0-9._-]*")


def reference_edit(document: Document, outcome: Route, codes: Sequence[str]) -> Edit | None:
    """Return the edit that adds `codes` to the list of the outcome at a route.

    A list there is goes on as it is written; a new one comes behind the text. None
    where the file is written in a way that leaves no certain place.
    """
    node = document.node((*outcome, KEY))
    written = ", ".join(map(_written, codes))
    if node is None:
        return _new_list(document, outcome, f"{KEY}: [{written}]")
    if node.style is not None or not isinstance(node.children, list):
        return None
    if document.source.text[node.start] != "[":
        return _more_items(document.source.text, node.children, codes)
    at, comma = (node.children[-1].end, ", ") if node.children else (node.start + 1, "")
    return Edit(Span(at, at), comma + written)


def _new_list(document: Document, outcome: Route, written: str) -> Edit | None:
    text, node, whole = document.source.text, document.node((*outcome, "tekst")), None
    whole = document.node(outcome)
    if node is None or node.name is None or whole is None or whole.style is not None:
        return None
    if text[whole.start] == "{":
        return Edit(Span(node.end, node.end), f", {written}")
    before = text[_line_start(text, node.name[0]) : node.name[0]]
    keeps_lines = (node.style or "") in ("|", ">") and "+" in text[node.start : node.start + 3]
    if keeps_lines or not _BEFORE_KEY.fullmatch(before):
        return None
    return _new_line(text, node.end, " " * len(before) + written)


def _more_items(text: str, items: Sequence[Node], codes: Sequence[str]) -> Edit | None:
    last = items[-1]
    before = _BEFORE_ITEM.fullmatch(text, _line_start(text, last.start), last.start)
    if before is None:
        return None
    lines = [f"{before[0]}{_written(code)}" for code in codes]
    return _new_line(text, last.end, *lines)


def _new_line(text: str, at: int, *lines: str) -> Edit:
    """Return the edit that puts lines below the one that `at` is on, a remark on it included."""
    end = _LINE_END.search(text, at)
    ending = end or _LINE_END.search(text)
    place = end.start() if end else len(text)
    return Edit(Span(place, place), "".join((ending[0] if ending else "\n") + one for one in lines))


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _written(code: str) -> str:
    """Return a code as it can stand in any list, in quotes where it might be something else."""
    if _SIMPLE.fullmatch(code) and resolve(code) == code and surprise(code) is None:
        return code
    return json.dumps(code, ensure_ascii=False)
