"""From the bytes of a file to its text, or to a finding that says why not.

Also what all of reading uses: the small builder of findings, and the words (`NL`,
`EN`) of the phrases that its findings hold.
"""

from __future__ import annotations

import re
from typing import TypeVar

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.model import Finding, Place, Severity, Term
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.source import Route, Source, Span, letters
from leeruitkomsten.source.letters import encoding_of, in_windows

MAX_BYTES = 5_000_000
"""The largest file we read: some 250 times a set of 25 outcomes."""

LONGEST = 60
"""How much of a value of the author we show, in letters."""

_ALLOWED_BYTES = bytes({*range(256)} - {*range(0x20), 0x7F} | {*b"\t\n\r"})
_C1_CONTROL = re.compile(rb"\xc2[\x80-\x84\x86-\x9f]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_WARNINGS = frozenset({"LU008", "LU013", "LU014"})

_OFFICE = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_PDF = b"%PDF-"

FIXED_SPACE = "\u00a0"
"""The space that does not break: it looks like one, and to YAML it is a letter."""
BULLETS = "•·●○▪■◦‣⁃–—"
"""What a word processor puts before the items of a list, where YAML has `-`."""
CURLY = {**dict.fromkeys("“„‟", "”“"), **dict.fromkeys("‘‚‛", "’‘")}
"""The quotes of word processors: what opens, and what may close it."""

Problem = TypeVar("Problem", bound=LeeruitkomstenError)


def finding(code: str, place: Place, route: Route = (), **facts: Fact) -> Finding:
    """Return a finding of the reader; the linter may change its severity later."""
    severity = Severity.WARNING if code in _WARNINGS else Severity.ERROR
    return Finding(code, severity, place, facts, route)


def place(source: Source, span: Span) -> Place:
    """Return the stretch `span` of a source as people and other tools name it."""
    start, end = source.position(span.start), source.position(span.end)
    return Place(source.name, start.line, start.column, end.line, end.column)


def as_error(found: Finding, kind: type[Problem], key: str) -> Problem:
    """Return the error that a file of ours with this in it cannot be used, and where it is."""
    where = found.place
    return kind(key, bestand=where.file, lijn=where.line, kolom=where.column, bevinding=found)


def decode(name: str, data: bytes) -> Source | Finding:
    """Return the text of a file in UTF-8 or UTF-16, or the finding that says why not."""
    if len(data) > MAX_BYTES:
        return too_large(name)
    if data.startswith(_OFFICE):
        return _no_text(Place(name), "kantoor", "")
    if data.startswith(_PDF):
        return _no_text(Place(name), "pdf", "PDF")
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return _no_text(Place(name), "utf-32", "UTF-32")
    encoding, data = encoding_of(data)
    try:
        source = Source(name, data.decode(encoding).removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        return _undecodable(name, data, error)
    found = forbidden(source) if _may_be_forbidden(data, source.text) else None
    return found or source


def forbidden(source: Source) -> Finding | None:
    """Return a finding for the first character that may not stand in YAML, if any."""
    match = _FORBIDDEN.search(source.text)
    if match is None:
        return None
    where = place(source, Span(match.start(), match.end()))
    return finding("LU012", where, teken=f"U+{ord(match[0]):04X}")


def too_large(name: str) -> Finding:
    """Return the finding for a file that is larger than we read."""
    limit = f"{MAX_BYTES // 1_000_000} MB"
    return finding("LU010", Place(name), grens=Term("lezen.grootte"), toegestaan=limit)


def _may_be_forbidden(data: bytes, text: str) -> bool:
    # Five times as fast as the pattern over the text. In UTF-16 the bytes say
    # nothing of the kind, and the answer is yes: that text is looked through.
    return bool(
        data.translate(None, _ALLOWED_BYTES)
        or _C1_CONTROL.search(data)
        or "\ufffe" in text
        or "\uffff" in text
    )


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> Finding:
    before = Source(name, data[: error.start].decode(error.encoding))
    at = before.position(len(before.text))
    where = Place(name, at.line, at.column, at.line, at.column + 1)
    byte = data[error.start : error.start + 1]
    found = f"0x{byte.hex().upper()}"
    if error.encoding != "utf-8":
        return _no_text(where, "kapotte-utf-16", found)
    return _no_text(where, "geen-utf-8", found + _in_windows(byte))


def _no_text(where: Place, problem: str, found: str) -> Finding:
    """Return the finding for bytes that are no text; `found` is for who repairs programs."""
    return finding(
        "LU007",
        where,
        probleem=Term(f"lezen.{problem}"),
        raad=Term(f"lezen.{problem}.raad"),
        gevonden=found,
    )


def _in_windows(byte: bytes) -> str:
    """Return how Windows-1252, the usual culprit, reads a byte."""
    letter = in_windows(byte)
    return f" = {letter} (Windows-1252)" if letter else ""


def shortened(text: str) -> str:
    """Return a value of the author as we show it."""
    return letters.shortened(text, LONGEST)
