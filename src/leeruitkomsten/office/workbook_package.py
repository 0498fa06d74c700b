"""The parts of a workbook (.xlsx) of a committee, opened without trusting who made it."""

from __future__ import annotations

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.office.archive import (
    Archive,
    Fault,
    Limits,
    Refusal,
    is_before_zip,
    is_locked,
)

MOST_UNPACKED = 40_000_000
"""How many bytes of XML are read of one workbook: some 30,000 rows with a sentence or two."""
_LIMITS = Limits(unpacked=MOST_UNPACKED, part=MOST_UNPACKED, tags=3_000_000)
_TOO_LARGE = "document-te-groot-uitgepakt"
_ERRORS: dict[Fault, str] = {
    "no-zip": "document-geen-zip",
    "unsafe": "document-onveilig",
    "entries": _TOO_LARGE,
    "unpacked": _TOO_LARGE,
    "part": _TOO_LARGE,
    "tags": _TOO_LARGE,
}


def open_workbook(name: str, data: bytes) -> Archive:
    """Return the parts of a workbook; raises DocumentError, also where they are read, if not."""
    if is_before_zip(data):
        key = "document-versleuteld" if is_locked(data) else "document-oud"
        raise DocumentError(key, bestand=name)
    archive = Archive(data, _LIMITS, _refusal(name))
    if archive.is_opendocument:
        raise DocumentError("document-ods", bestand=name)
    other = any(part.endswith(("workbook.bin", "document.xml")) for part in archive.parts)
    known = "_rels/.rels" in archive.parts and any(map(_is_of_sheets, archive.parts))
    if other or not known:
        raise DocumentError("document-geen-werkmap", bestand=name)
    return archive


def _is_of_sheets(part: str) -> bool:
    return part.startswith("xl/")


def _refusal(name: str) -> Refusal:
    def refuse(fault: Fault, _part: str) -> DocumentError:
        key = _ERRORS.get(fault, "document-kapot")
        most = {"grens": f"{MOST_UNPACKED // 1_000_000} MB"} if key == _TOO_LARGE else {}
        return DocumentError(key, bestand=name, **most)

    return refuse
