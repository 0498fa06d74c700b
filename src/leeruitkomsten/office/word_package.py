"""The parts of a .docx, opened without trusting who made it.

Relations that point elsewhere (linked pictures, templates on a server) are passed by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.office.archive import (
    Archive,
    Fault,
    Limits,
    Refusal,
    is_before_zip,
    is_locked,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of nearly all that matters in a .docx."""

MAX_FILE = 50_000_000
"""The largest .docx we open, in bytes; pictures count, and are not unpacked."""
MAX_PART = 20_000_000
"""The largest part of text, unpacked, in bytes: some 2,500 pages."""
MAX_ELEMENTS = 1_500_000
"""The most elements in one part; each takes some hundred bytes of memory."""
MAX_UNPACKED = 60_000_000
"""The most text of all parts together, unpacked, in bytes: a body, and its notes and comments."""

_STRICT = (  # Word can save as “Strict Open XML”: the same under other names
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_LIMITS = Limits(MAX_UNPACKED, MAX_PART, tags=2 * MAX_ELEMENTS)  # opened and mostly closed
_KINDS = frozenset({"styles", "numbering", "comments", "footnotes", "endnotes", "header", "footer"})


@dataclass(frozen=True, slots=True)
class WordPackage:
    """The body of a document, and its other parts by kind (`styles`, `comments`, …)."""

    body: Element
    parts: Mapping[str, tuple[Element, ...]]

    def elements(self, kind: str, tag: str) -> Iterator[Element]:
        """Yield every `w:tag` directly in the parts of this kind."""
        for part in self.parts.get(kind, ()):
            yield from part.findall(f"{W}{tag}")


def open_package(name: str, data: bytes) -> WordPackage:
    """Return the parts of a .docx; raises DocumentError, with a way out, where it is none."""
    problem = _not_word(data)
    if problem is not None:
        raise DocumentError(problem, bestand=name)
    if len(data) > MAX_FILE:
        raise DocumentError("word-te-groot", bestand=name, grens=f"{MAX_FILE // 10**6} MB")
    return _parts(name, Archive(data, _LIMITS, _refusal(name)))


def attribute(element: Element | None, name: str = "val") -> str | None:
    """Return the attribute `w:name` of an element that may not be there."""
    return None if element is None else element.get(f"{W}{name}")


def switched_on(element: Element | None) -> bool:
    """Return whether a property such as `<w:b/>` is there and not switched off."""
    return element is not None and attribute(element) not in {"0", "false", "off"}


def _not_word(data: bytes) -> str | None:
    """Return the key of the error for what can be seen to be something else."""
    head = data[:1024]
    if is_before_zip(data):
        return "word-beveiligd" if is_locked(data) else "word-oud-word"
    if b"%PDF-" in head:
        return "word-pdf"
    if head.startswith(b"{\\rtf"):
        return "word-rtf"
    if not head.startswith(b"PK"):
        return "word-geen-word"
    return None


def _parts(name: str, archive: Archive) -> WordPackage:
    main = next(
        (each.path for each in archive.related("") if each.kind == "officeDocument"),
        "word/document.xml",
    )
    if main not in archive.parts or main.startswith(("xl/", "ppt/")):
        raise DocumentError(_other_office(archive), bestand=name)
    body = archive.parsed(main, renamed=_STRICT).find(f"{W}body")
    if body is None:
        raise DocumentError("word-geen-word", bestand=name)
    found: dict[str, list[Element]] = {}
    for kind, path in sorted({(each.kind, each.path) for each in archive.related(main)}):
        if kind in _KINDS and path in archive.parts:
            found.setdefault(kind, []).append(archive.parsed(path, renamed=_STRICT))
    return WordPackage(body, {kind: tuple(parts) for kind, parts in found.items()})


def _other_office(archive: Archive) -> str:
    if any(part.startswith("xl/") for part in archive.parts):
        return "word-is-excel"
    return "word-odt" if archive.is_opendocument else "word-geen-word"


def _refusal(name: str) -> Refusal:
    most: dict[Fault, str] = {
        "entries": f"{_LIMITS.entries} onderdelen",
        "unpacked": f"{MAX_UNPACKED // 10**6} MB",
        "part": f"{MAX_PART // 10**6} MB",
        "tags": f"{MAX_ELEMENTS} elementen",
    }

    def refuse(fault: Fault, part: str) -> DocumentError:
        if fault in most:
            return DocumentError("word-te-groot", bestand=name, grens=most[fault])
        if fault == "unsafe":
            return DocumentError("word-onveilig", bestand=name, onderdeel=part)
        return DocumentError("word-kapot", bestand=name)

    return refuse
