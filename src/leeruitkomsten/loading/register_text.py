"""A register with decisions more, and every other letter as it was.

People write remarks in a register and lay it out as they like. What is added stands on
lines of its own at the end of the list, or in the form of the list where that is written
in one line; the result is read back and held against what was meant before anyone gets it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import decisions_in, register_document
from leeruitkomsten.loading.text import forbidden
from leeruitkomsten.model import Decision, DecisionSide
from leeruitkomsten.source import Document, Edit, Source, Span, edited

HEAD = (
    "besluiten: 1\n"
    "# Wat mensen besloten over leeruitkomsten van deze sets. Het gaat voor op wat het\n"
    "# programma vindt, tot een van de teksten verandert. Rollen, geen namen van personen.\n"
    "register:\n"
)
"""What a new register begins with."""


def new_register(name: str, decisions: Sequence[Decision]) -> str:
    """Return the text of a register with these decisions in it, at least one."""
    text = HEAD + "\n".join(_all_lines(decisions, "  ")) + "\n"
    return _proven(name, text, [*map(data_of, decisions)])


def with_decisions(
    source: Source, decisions: Sequence[Decision], old: Collection[Decision] = ()
) -> str:
    """Return the text of a register with decisions at its end, and those in `old` gone.

    Raises `RegisterError` where the register is not in order, or is written in a way that
    we cannot add to without touching the rest.
    """
    document = register_document(source)
    if document is None:
        raise RegisterError("register-is-set", bestand=source.name)
    there = decisions_in(document)
    leaving = [index for index, one in enumerate(there) if one in old]
    kept = [one for index, one in enumerate(document.data["register"]) if index not in leaving]
    edits = [*_additions(document, decisions), *(_removal(document, one) for one in leaving)]
    text = edited(source.text, edits)
    if text is None:
        raise RegisterError("register-vorm", bestand=source.name)
    return _proven(source.name, text, [*kept, *map(data_of, decisions)])


def data_of(decision: Decision) -> dict[str, Any]:
    """Return a decision as a register says it."""
    return {
        "links": _side(decision.left),
        "rechts": _side(decision.right),
        "relatie": decision.relation,
        "reden": decision.reason,
        "rol": decision.role,
        "datum": decision.date,
    }


def _side(side: DecisionSide) -> dict[str, Any]:
    return {
        "set": side.set,
        "leeruitkomsten": [
            {"code": one.code, "vingerafdruk": one.fingerprint} for one in side.outcomes
        ],
    }


def _proven(name: str, text: str, meant: list[dict[str, Any]]) -> str:
    """Return a text that says what was meant; raise `RegisterError` where it does not."""
    source = Source(name, text)
    if forbidden(source) is not None:
        raise RegisterError("besluit-teken", bestand=name)
    try:
        document = register_document(source)
    except RegisterError as error:
        raise RegisterError("register-vorm", bestand=name) from error
    if document is None or document.data["register"] != meant:
        raise RegisterError("register-vorm", bestand=name)
    decisions_in(document)
    return text


def _additions(document: Document, decisions: Sequence[Decision]) -> Iterator[Edit]:
    text, items = document.source.text, document.data["register"]
    node = document.node(("register",))
    if node is None:
        return
    line_end = "\r\n" if "\r\n" in text else "\n"
    in_flow = ", ".join(json.dumps(data_of(one), ensure_ascii=False) for one in decisions)
    last = document.node(("register", len(items) - 1)) if items else None
    if last is not None and text[node.start] == "[":
        yield Edit(Span(last.end, last.end), f", {in_flow}")
    elif last is not None:
        dash = _dash(text, last.start)
        indent = " " * (dash - _line_start(text, dash))
        end = _after_line(text, last.end)
        begin = "" if text[end - 1] in "\r\n" else line_end
        yield Edit(Span(end, end), begin + line_end.join([*_all_lines(decisions, indent), ""]))
    elif text[document.root.start] == "{":
        yield Edit(node.span, f"[{in_flow}]")
    else:
        yield Edit(node.span, line_end + line_end.join(_all_lines(decisions, "  ")))


def _removal(document: Document, index: int) -> Edit:
    """Return what takes the decision at `index` away, with the lines that it stands on."""
    text, node = document.source.text, document.node(("register", index))
    register = document.node(("register",))
    if node is None or register is None or text[register.start : register.start + 1] == "[":
        raise RegisterError("register-vorm", bestand=document.source.name)
    start = _line_start(text, _dash(text, node.start))
    return Edit(Span(start, _after_line(text, node.end)), "")


def _dash(text: str, start: int) -> int:
    """Return where the dash stands of the item that begins at `start`."""
    return text.rfind("-", 0, start)


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _after_line(text: str, at: int) -> int:
    """Return where the next line begins, or where the text ends."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _all_lines(decisions: Iterable[Decision], indent: str) -> Iterator[str]:
    for decision in decisions:
        yield from _lines(decision, indent)


def _lines(decision: Decision, indent: str) -> Iterator[str]:
    begin = f"{indent}- "
    for key, side in (("links", decision.left), ("rechts", decision.right)):
        yield f"{begin}{key}:"
        begin = f"{indent}  "
        yield f"{begin}  set: {_text(side.set)}"
        yield f"{begin}  leeruitkomsten:" + ("" if side.outcomes else " []")
        for one in side.outcomes:
            code, mark = _text(one.code), _text(one.fingerprint)
            yield f"{begin}    - {{code: {code}, vingerafdruk: {mark}}}"
    yield f"{begin}relatie: {decision.relation}"
    yield f"{begin}reden: {_text(decision.reason)}"
    yield f"{begin}rol: {_text(decision.role)}"
    yield f"{begin}datum: {decision.date}"


def _text(text: str) -> str:
    """Return a text in double quotes: what JSON writes, YAML reads."""
    return json.dumps(text, ensure_ascii=False)
