"""The zip file that a workbook or a Word document is, read with care: a stranger may have made it.

Nothing outside the file is read. What is unpacked is counted while that happens, whatever the
file says of itself, and XML with a document type, in which entities are defined that can grow
without end, is refused: no office suite writes one.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Literal
from xml.etree.ElementTree import Element, ParseError  # types only; defusedxml does the parsing

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring, iterparse

from leeruitkomsten.errors import LeeruitkomstenError

Fault = Literal["no-zip", "entries", "broken", "unsafe", "unpacked", "part", "tags"]
"""Why we stop: it is no zip, has too many files, is broken, has a document type, or is too
large: all of it unpacked, one part, or one part counted in tags."""

Refusal = Callable[[Fault, str], LeeruitkomstenError]
"""What makes a fault, in the part of this name, into the error of a kind of document."""

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OPENDOCUMENT = b"application/vnd.oasis.opendocument"
# A ValueError too: a part may say that it begins before the file does.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError,
           KeyError, ValueError)  # fmt: skip
_NO_XML = (ParseError, ValueError, LookupError)
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read: bytes of all parts together and of one, tags of one, and files."""

    unpacked: int
    part: int
    tags: int
    entries: int = 10_000


@dataclass(frozen=True, slots=True)
class Relation:
    """A part that another part names: by which id, as what, and where it is in the file."""

    id: str
    kind: str
    path: str


class Archive:
    """The parts of one file; raises what `refuse` makes of a fault, here and further on."""

    def __init__(self, data: bytes, limits: Limits, refuse: Refusal) -> None:
        self._limits = limits
        self._refuse = refuse
        self._left = limits.unpacked
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise refuse("no-zip", "") from error
        self.parts = frozenset(self._zip.namelist())
        """The names of all parts."""
        if len(self._zip.namelist()) > limits.entries:
            raise refuse("entries", "")

    @property
    def is_opendocument(self) -> bool:
        """Return whether it is a file of LibreOffice in a format of its own."""
        return "mimetype" in self.parts and self._read("mimetype").startswith(_OPENDOCUMENT)

    def parsed(self, part: str, *, renamed: tuple[tuple[bytes, bytes], ...] = ()) -> Element:
        """Return a part as XML, what is `renamed` under its other name."""
        data = self._read(part)
        if data.count(b"<") > self._limits.tags:
            raise self._refuse("tags", part)
        for old, new in renamed:
            data = data.replace(old, new)
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except DefusedXmlException as error:
            raise self._refuse("unsafe", part) from error
        except _NO_XML as error:
            raise self._refuse("broken", part) from error
        return root

    def elements(self, part: str) -> Iterator[tuple[str, Element]]:
        """Yield `start` or `end` and each element of a part, in the order of the file."""
        try:
            with self._zip.open(part) as stream:
                counted = _Counted(stream, self._spend, part)
                yield from iterparse(counted, events=("start", "end"), forbid_dtd=True)
        except DefusedXmlException as error:
            raise self._refuse("unsafe", part) from error
        except (*_BROKEN, *_NO_XML) as error:
            raise self._refuse("broken", part) from error

    def related(self, part: str) -> Iterator[Relation]:
        """Yield the parts that a part names, ``""`` for the whole file; none outside it."""
        folder, base = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        if relations not in self.parts:
            return
        for each in self.parsed(relations):
            if each.get("TargetMode") == "External":
                continue
            kind = each.get("Type", "").rpartition("/")[2]
            path = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
            yield Relation(each.get("Id", ""), kind, path.lstrip("/"))

    def _read(self, part: str) -> bytes:
        try:
            with self._zip.open(part) as stream:
                data = stream.read(self._limits.part + 1)
        except _BROKEN as error:
            raise self._refuse("broken", part) from error
        if len(data) > self._limits.part:
            raise self._refuse("part", part)
        self._spend(len(data), part)
        return data

    def _spend(self, count: int, part: str) -> None:
        self._left -= count
        if self._left < 0:
            raise self._refuse("unpacked", part)


class _Counted:
    """A stream of which every byte is counted as it is read."""

    def __init__(self, stream: IO[bytes], spend: Callable[[int, str], None], part: str) -> None:
        self._stream = stream
        self._spend = spend
        self._part = part

    def read(self, size: int = _CHUNK) -> bytes:
        """Return the next bytes."""
        data = self._stream.read(min(size, _CHUNK) if size >= 0 else _CHUNK)
        self._spend(len(data), self._part)
        return data


def local(tag: object) -> str:
    """Return the name of an element without its namespace, of which there are two editions."""
    return str(tag).rpartition("}")[2]


def is_before_zip(data: bytes) -> bool:
    """Return whether this is a file of Office as it was until 2007, or a locked one in it."""
    return data.startswith(_OLE)


def is_locked(data: bytes) -> bool:
    """Return whether a file that is not a zip holds a document behind a password."""
    return _ENCRYPTED in data
