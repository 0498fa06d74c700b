"""From the bytes of a document to what stands in it, by the kind of file it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePath

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.importing.rows import harvest_of_grids
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model.draft import Harvest

Reader = Callable[[str, bytes], Harvest]
"""What reads a document: its name and its bytes in, all that stands in it out."""
_INSTEAD = {
    ".xls": "document-oud", ".xlsb": "document-oud", ".ods": "document-ods", ".doc": "document-doc",
    ".odt": "document-doc", ".rtf": "document-doc",
    ".pdf": "document-pdf", ".numbers": "document-oud",
}  # fmt: skip


def readers(columns: Mapping[str, str]) -> Mapping[str, Reader]:
    """Return what reads each kind of file, by the end of its name.

    `columns` is what people said of the columns of tables: a field by the head.
    """
    return {
        ".xlsx": partial(_workbook, columns=columns),
        ".xlsm": partial(_workbook, columns=columns),
        ".csv": partial(_separated, columns=columns),
        ".tsv": partial(_separated, columns=columns),
        ".docx": partial(_word, columns=columns),
        ".docm": partial(_word, columns=columns),
        ".md": partial(_text, columns=columns),
        ".markdown": partial(_text, columns=columns),
        ".txt": partial(_text, columns=columns),
    }


def harvest(name: str, data: bytes, columns: Mapping[str, str]) -> Harvest:
    """Return what stands in a document.

    Raises `DocumentError` where we do not read this kind of file, or where it cannot be read.
    """
    known = readers(columns)
    if name == STDIN:
        return known[".txt"](name, data)
    ending = PurePath(name).suffix.lower()
    if ending in known:
        return known[ending](name, data)
    if ending in _INSTEAD:
        raise DocumentError(_INSTEAD[ending], bestand=name)
    raise DocumentError("document-soort", bestand=name, bekend=tuple(known))


def _workbook(name: str, data: bytes, *, columns: Mapping[str, str]) -> Harvest:
    from leeruitkomsten.office.spreadsheets import read_workbook

    return harvest_of_grids(name, read_workbook(name, data), columns=columns)


def _separated(name: str, data: bytes, *, columns: Mapping[str, str]) -> Harvest:
    from leeruitkomsten.office.separated import read_separated

    return harvest_of_grids(name, [read_separated(name, data)], columns=columns)


def _word(name: str, data: bytes, *, columns: Mapping[str, str]) -> Harvest:
    from leeruitkomsten.importing.documents import harvest_docx

    return harvest_docx(name, data, columns=columns)


def _text(name: str, data: bytes, *, columns: Mapping[str, str]) -> Harvest:
    from leeruitkomsten.importing.prose import harvest_text

    return harvest_text(name, data, columns=columns)
