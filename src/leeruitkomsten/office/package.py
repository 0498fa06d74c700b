"""The parts of a workbook in its zip file, read with care: it may come from a stranger."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from leeruitkomsten.errors import DocumentError

MOST_UNPACKED = 40_000_000
"""How many bytes of XML are read of one workbook: some 30,000 rows with a sentence or two."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 65_536


class Package:
    """A workbook as a zip file; all that is read of it together stays within bounds."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self._left = MOST_UNPACKED
        self._zip = _opened(name, data)
        self._names = frozenset(self._zip.namelist())
        self._check()

    def _check(self) -> None:
        if "mimetype" in self._names and b"opendocument" in self._read("mimetype", 200):
            raise DocumentError("document-ods", bestand=self.name)
        if any(part.endswith(("workbook.bin", "document.xml")) for part in self._names):
            raise DocumentError("document-geen-werkmap", bestand=self.name)
        if "_rels/.rels" not in self._names or not any(
            part.startswith("xl/") for part in self._names
        ):
            raise DocumentError("document-geen-werkmap", bestand=self.name)

    def has(self, part: str) -> bool:
        """Return whether there is a part of this name."""
        return part in self._names

    @property
    def parts(self) -> frozenset[str]:
        """Return the names of all parts."""
        return self._names

    def elements(self, part: str) -> Iterator[tuple[str, Element]]:
        """Yield `start` or `end` and each element of a part, in the order of the file.

        Raises `DocumentError` where it is no XML, has a document type or entities, or where
        more of the workbook is unpacked than we read.
        """
        try:
            with self._zip.open(part) as stream:
                bounded = _Bounded(stream, self)
                yield from iterparse(bounded, events=("start", "end"), forbid_dtd=True)
        except DefusedXmlException as error:
            raise DocumentError("document-onveilig", bestand=self.name) from error
        except (ParseError, KeyError, zipfile.BadZipFile, zlib.error, EOFError,
                NotImplementedError, RuntimeError, ValueError, LookupError) as error:  # fmt: skip
            raise DocumentError("document-kapot", bestand=self.name) from error

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the parts that a part names by an id: of each its kind and its name."""
        folder, _, file = part.rpartition("/")
        rels = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        found = {}
        for event, element in self.elements(rels) if self.has(rels) else ():
            if event == "end" and local(element.tag) == "Relationship":
                target, kind = element.get("Target", ""), element.get("Type", "")
                path = target[1:] if target.startswith("/") else join(dirname(part), target)
                found[element.get("Id", "")] = (kind.rpartition("/")[2], normpath(path))
        return found

    def spend(self, count: int) -> None:
        """Count bytes that were unpacked; raise `DocumentError` where these are too many."""
        self._left -= count
        if self._left < 0:
            most = f"{MOST_UNPACKED // 1_000_000} MB"
            raise DocumentError("document-te-groot-uitgepakt", bestand=self.name, grens=most)

    def _read(self, part: str, most: int) -> bytes:
        try:
            with self._zip.open(part) as stream:
                return stream.read(most)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
            return b""


class _Bounded:
    """A stream of which no more is read than the package allows."""

    def __init__(self, stream: IO[bytes], package: Package) -> None:
        self._stream = stream
        self._package = package

    def read(self, size: int = _CHUNK) -> bytes:
        """Return the next bytes."""
        data = self._stream.read(min(size, _CHUNK) if size >= 0 else _CHUNK)
        self._package.spend(len(data))
        return data


def local(tag: object) -> str:
    """Return the name of an element without its namespace, of which there are two editions."""
    return str(tag).rpartition("}")[2]


def _opened(name: str, data: bytes) -> zipfile.ZipFile:
    if data.startswith(_OLE):
        locked = _ENCRYPTED in data
        raise DocumentError("document-versleuteld" if locked else "document-oud", bestand=name)
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DocumentError("document-geen-zip", bestand=name) from error
