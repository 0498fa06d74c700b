"""From Markdown and pasted text to drafts of outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.importing.outline import harvest_blocks
from leeruitkomsten.importing.text_blocks import blocks_of_text
from leeruitkomsten.loading.text import MAX_BYTES, decode
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.model.draft import Harvest, Remark, Spot

MAX_LINES = 50_000
"""The most lines we read: as many as paragraphs of a Word document."""

# What Word and PDFs leave in a text that is no letter: a line and a page that end.
_SEPARATORS = bytes.maketrans(b"\x0b\x0c", b"  ")


def harvest_text(
    name: str, data: bytes, *, columns: Mapping[str, str] = MappingProxyType({})
) -> Harvest:
    """Return what stands in a .md or .txt, or in text from standard input; raises DocumentError.

    `columns` is what people said of columns of its tables, as for `harvest_of_grids`.
    """
    text, remarks = _decoded(name, data)
    if text.count("\n") > MAX_LINES:
        raise DocumentError("tekst-te-groot", bestand=name, grens=f"{MAX_LINES} regels")
    document = blocks_of_text(name, text, markdown=name.lower().endswith((".md", ".markdown")))
    return harvest_blocks(
        name, document.blocks, columns=columns, remarks=(*remarks, *document.remarks)
    )


def _decoded(name: str, data: bytes) -> tuple[str, tuple[Remark, ...]]:
    if len(data) > MAX_BYTES:
        raise DocumentError("tekst-te-groot", bestand=name, grens=f"{MAX_BYTES // 10**6} MB")
    if b"\x00" not in data:
        data = data.translate(_SEPARATORS)
    source = decode(name, data)
    if not isinstance(source, Finding):
        return _one_line_end(source.text), ()
    problem = source.facts.get("probleem")
    if isinstance(problem, Term) and problem.key == "lezen.geen-utf-8":
        # What Notepad wrote until 2019. Five bytes are no letter in it: then it is another.
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise _no_text(name, source) from error
        return _one_line_end(text), (Remark(Spot(name, None, 0), Term("tekst.windows")),)
    raise _no_text(name, source)


def _no_text(name: str, found: Finding) -> DocumentError:
    return DocumentError("tekst-geen-tekst", bestand=name, bevinding=found)


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
