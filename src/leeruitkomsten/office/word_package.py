"""The parts of a .docx: opened without trusting who made it.

A .docx is a zip with XML in it. Nothing outside the zip is ever read: relations that point
elsewhere (linked pictures, templates on a server) are passed by. Sizes are measured while
unpacking, whatever the zip says of itself, and XML with a DTD (where entities are defined
that can grow without end) is refused: Word never writes one.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError  # types only; defusedxml does the parsing

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from leeruitkomsten.errors import DocumentError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of nearly all that matters in a .docx."""

MAX_FILE = 50_000_000
"""The largest .docx we open, in bytes; pictures count, and are not unpacked."""
MAX_PART = 20_000_000
"""The largest part of text, unpacked, in bytes: some 2,500 pages."""
MAX_ELEMENTS = 1_500_000
"""The most elements in one part; each takes some hundred bytes of memory."""
MAX_ENTRIES = 10_000
"""The most files in one .docx."""

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
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_KINDS = frozenset({"styles", "numbering", "comments", "footnotes", "endnotes", "header", "footer"})
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


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
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _parts(name, archive)
    except _BROKEN as error:
        raise DocumentError("word-kapot", bestand=name) from error


def attribute(element: Element | None, name: str = "val") -> str | None:
    """Return the attribute `w:name` of an element that may not be there."""
    return None if element is None else element.get(f"{W}{name}")


def switched_on(element: Element | None) -> bool:
    """Return whether a property such as `<w:b/>` is there and not switched off."""
    return element is not None and attribute(element) not in {"0", "false", "off"}


def _not_word(data: bytes) -> str | None:
    """Return the key of the error for what can be seen to be something else."""
    head = data[:1024]
    if head.startswith(_OLE):
        return "word-beveiligd" if _ENCRYPTED in data else "word-oud-word"
    if b"%PDF-" in head:
        return "word-pdf"
    if head.startswith(b"{\\rtf"):
        return "word-rtf"
    if not head.startswith(b"PK"):
        return "word-geen-word"
    return None


def _parts(name: str, archive: zipfile.ZipFile) -> WordPackage:
    paths = archive.namelist()
    if len(paths) > MAX_ENTRIES:
        raise DocumentError("word-te-groot", bestand=name, grens=f"{MAX_ENTRIES} onderdelen")
    known = set(paths)
    main = next(
        (path for kind, path in _related(name, archive, "") if kind == "officeDocument"),
        "word/document.xml",
    )
    if main not in known or main.startswith(("xl/", "ppt/")):
        raise DocumentError(_other_office(known, archive), bestand=name)
    body = _parsed(name, archive, main).find(f"{W}body")
    if body is None:
        raise DocumentError("word-geen-word", bestand=name)
    found: dict[str, list[Element]] = {}
    for kind, path in sorted(set(_related(name, archive, main))):
        if kind in _KINDS and path in known:
            found.setdefault(kind, []).append(_parsed(name, archive, path))
    return WordPackage(body, {kind: tuple(parts) for kind, parts in found.items()})


def _related(name: str, archive: zipfile.ZipFile, source: str) -> Iterator[tuple[str, str]]:
    """Yield the kind and path of every part within the zip that `source` points to."""
    folder, base = posixpath.split(source)
    relations = posixpath.join(folder, "_rels", f"{base}.rels")
    if relations not in archive.namelist():
        return
    for relation in _parsed(name, archive, relations):
        if relation.get("TargetMode") == "External":
            continue
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        yield kind, path


def _parsed(name: str, archive: zipfile.ZipFile, path: str) -> Element:
    with archive.open(path) as part:
        data = part.read(MAX_PART + 1)
    if len(data) > MAX_PART:
        raise DocumentError("word-te-groot", bestand=name, grens=f"{MAX_PART // 10**6} MB")
    if data.count(b"<") > 2 * MAX_ELEMENTS:  # an element is opened and mostly closed
        raise DocumentError("word-te-groot", bestand=name, grens=f"{MAX_ELEMENTS} elementen")
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise DocumentError("word-onveilig", bestand=name, onderdeel=path) from error
    except (ParseError, ValueError, LookupError) as error:
        raise DocumentError("word-kapot", bestand=name) from error
    return root


def _other_office(paths: set[str], archive: zipfile.ZipFile) -> str:
    if any(path.startswith("xl/") for path in paths):
        return "word-is-excel"
    if "mimetype" in paths:
        with archive.open("mimetype") as part:
            if part.read(200).startswith(b"application/vnd.oasis.opendocument"):
                return "word-odt"
    return "word-geen-word"
