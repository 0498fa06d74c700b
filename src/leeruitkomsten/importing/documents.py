"""From a Word document to drafts of outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from leeruitkomsten.importing.outline import harvest_blocks
from leeruitkomsten.model.draft import Harvest
from leeruitkomsten.office.documents import read_docx


def harvest_docx(
    name: str, data: bytes, *, columns: Mapping[str, str] = MappingProxyType({})
) -> Harvest:
    """Return what stands in a .docx, its tables and its running text; raises DocumentError.

    `columns` is what people said of columns of its tables, as for `harvest_of_grids`.
    """
    document = read_docx(name, data)
    return harvest_blocks(name, document.blocks, columns=columns, remarks=document.remarks)
