"""A Word document as the paragraphs and tables that people see in it.

Word's own XML is read, in one pass. What people would see with all changes accepted is the
text; all else that is there (changes, comments, text boxes, numbers that Word puts before
paragraphs) is told as a remark with its place and words. mammoth, which makes HTML of such
documents, is held beside this reader in the tests; it is not used here because it forgets
which paragraph a text came from, loses the text of simple fields, and moves cells where a
row starts further to the right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.office.blocks import Block, Document, Paragraph
from leeruitkomsten.office.grid import Grid, GridCell, GridRow
from leeruitkomsten.office.word_inline import (
    MAX_DEPTH,
    Inline,
    InlineReader,
    TooDeepError,
    control_content,
    local,
    words_in,
)
from leeruitkomsten.office.word_package import W, attribute, open_package
from leeruitkomsten.office.word_remarks import Gathered, remarks
from leeruitkomsten.office.word_styles import Look, Styles, read_styles

MAX_PARAGRAPHS = 50_000
"""The most paragraphs, those in tables included: some 1,500 pages of text."""
MAX_COLUMNS = 64
"""The most columns of a table; Word itself has no more than 63."""
MAX_CELLS = 500_000
"""The most cells of all tables together, those that short rows lack included."""

_BLOCKS = frozenset({"p", "tbl"})
_NO_BLOCKS = frozenset({"del", "moveFrom", "sectPr", "tcPr", "tblPr", "tblGrid", "trPr"})


def read_docx(name: str, data: bytes) -> Document:
    """Return the blocks of a .docx; raises DocumentError where it cannot be read."""
    package = open_package(name, data)
    reader = _Reader(name, read_styles(package))
    try:
        blocks = tuple(reader.blocks(package.body))
    except (TooDeepError, RecursionError) as error:
        raise DocumentError(
            "word-te-groot", bestand=name, grens=f"{MAX_DEPTH} lagen diep"
        ) from error
    return Document(name, blocks, remarks(reader.gathered, package))


@dataclass(slots=True)
class _Reader:
    name: str
    styles: Styles
    gathered: Gathered = field(init=False)
    inline: InlineReader = field(default_factory=InlineReader)
    read: int = 0
    paragraphs: int = 0
    tables: int = 0
    cells: int = 0

    def __post_init__(self) -> None:
        self.gathered = Gathered(self.name)

    def blocks(self, body: Element) -> Iterator[Block]:
        """Yield the paragraphs and tables of the running text."""
        for element, found, look in self._flow(body, 0):
            if found is None:
                self.tables += 1
                grid = self._grid(element, str(self.tables))
                if grid is not None:
                    yield grid
                continue
            text = tidied("".join(found.text))
            self.paragraphs += bool(text)
            # What stands in an empty paragraph is told at the paragraph before it.
            spot = Spot(self.name, None, max(self.paragraphs, 1))
            self.gathered.note(spot, found, look.label if text else None)
            if text:
                yield Paragraph(
                    spot,
                    text,
                    heading=look.heading,
                    item=look.item,
                    numbered=look.numbered,
                    label=look.label,
                    bold=found.is_bold,
                    aside=look.aside,
                )

    def _flow(
        self, container: Element, depth: int
    ) -> Iterator[tuple[Element, Inline | None, Look]]:
        """Yield paragraphs with what is in them, and tables with None.

        Where the mark at the end of a paragraph was deleted, it runs on in the next one; a
        table or the end of its container stops that.
        """
        before: tuple[Element, Inline] | None = None
        for element in self._elements(container, depth):
            if local(element) == "tbl":
                if before is not None:
                    yield before[0], before[1], self.styles.look(before[0])
                    before = None
                yield element, None, Look()
                continue
            self._count()
            found = self.inline.read(element)
            if before is not None:
                before[1].take(found)
                found = before[1]
            if _runs_on(element):
                before = element, found
                continue
            before = None
            yield element, found, self.styles.look(element)
        if before is not None:
            yield before[0], before[1], self.styles.look(before[0])

    def _elements(self, container: Element, depth: int) -> Iterator[Element]:
        """Yield the paragraphs and tables in a container, also under its wrappers."""
        if depth > MAX_DEPTH:
            raise TooDeepError
        for child in container:
            tag = local(child)
            if tag in _BLOCKS:
                yield child
            elif tag == "sdt":
                content = control_content(child)
                if content is None:
                    self.gathered.placeholders += 1
                else:
                    yield from self._elements(content, depth + 1)
            elif tag == "altChunk":
                self.gathered.chunks += 1
            elif tag == "AlternateContent":
                yield from self._elements(child[0] if len(child) else child, depth + 1)
            elif tag not in _NO_BLOCKS:
                yield from self._elements(child, depth + 1)

    def _count(self) -> None:
        self.read += 1
        if self.read > MAX_PARAGRAPHS:
            raise self._too_large(f"{MAX_PARAGRAPHS} alinea’s")

    def _too_large(self, limit: str) -> DocumentError:
        return DocumentError("word-te-groot", bestand=self.name, grens=limit)

    def _grid(self, table: Element, part: str) -> Grid | None:
        """Return a table as a grid, or None where all its rows were deleted."""
        rows: list[list[_Cell]] = []
        for row in _within(table, "tr", 0):
            spot = Spot(self.name, part, len(rows) + 1)
            if row.find(f"{W}trPr/{W}del") is not None:
                self.gathered.deleted_row(Spot(self.name, part, max(len(rows), 1)), words_in(row))
                continue
            if row.find(f"{W}trPr/{W}ins") is not None:
                self.gathered.inserted_row(spot, words_in(row))
            rows.append(self._row(row, spot))
        if not rows:
            return None
        width = max(len(row) for row in rows)
        self.cells += width * len(rows)
        if self.cells > MAX_CELLS:
            raise self._too_large(f"{MAX_CELLS} cellen")
        for cells in rows:
            cells.extend(_Cell(GridCell()) for _ in range(width - len(cells)))
        _merge(rows, width)
        return Grid(
            self.name,
            part,
            tuple(
                GridRow(Spot(self.name, part, number), tuple(cell.cell for cell in cells))
                for number, cells in enumerate(rows, 1)
            ),
        )

    def _row(self, row: Element, spot: Spot) -> list[_Cell]:
        cells = [_Cell(GridCell()) for _ in range(_number(row.find(f"{W}trPr/{W}gridBefore"), 0))]
        for element in _within(row, "tc", 0):
            span = max(_number(element.find(f"{W}tcPr/{W}gridSpan"), 1), 1)
            merge = element.find(f"{W}tcPr/{W}vMerge")
            goes_on = merge is not None and attribute(merge) in {None, "", "continue"}
            cell = self._cell(element, spot, 0)
            if len(cells) + span > MAX_COLUMNS:
                raise self._too_large(f"{MAX_COLUMNS} kolommen")
            cells.append(_Cell(cell, span, goes_on))
            cells.extend(_Cell(GridCell(), 0) for _ in range(span - 1))
        return cells

    def _cell(self, element: Element, spot: Spot, depth: int) -> GridCell:
        if depth > MAX_DEPTH:
            raise TooDeepError
        lines: list[tuple[str, Look]] = []
        for child, found, look in self._flow(element, depth):
            if found is None:
                lines += [(line, Look()) for line in self._nested(child, spot, depth)]
                continue
            text = tidied("".join(found.text))
            self.gathered.note(spot, found, look.label if text else None)
            if text:
                lines.append((text, look))
        return _as_cell(lines)

    def _nested(self, table: Element, spot: Spot, depth: int) -> Iterator[str]:
        """Yield a table in a cell as lines, one per row."""
        self.gathered.nested.append(spot)
        for row in _within(table, "tr", 0):
            cells = [self._cell(each, spot, depth + 4) for each in _within(row, "tc", 0)]
            parts = ("; ".join([*cell.text.split("\n"), *cell.bullets]) for cell in cells)
            line = " | ".join(part.strip("; ") for part in parts if part.strip("; "))
            if line:
                yield line


@dataclass(slots=True)
class _Cell:
    """A cell in the making: how many columns wide, and whether it goes on from above."""

    cell: GridCell
    span: int = 1
    goes_on: bool = False


def tidied(text: str) -> str:
    """Return a text without white space around its lines; what is within stays to the letter."""
    return "\n".join(part for line in text.split("\n") if (part := line.strip(" \t\r\u00a0")))


def _merge(rows: list[list[_Cell]], width: int) -> None:
    """Fill the cells under merged ones with the text of the first, and mark them."""
    for column in range(width):
        first: _Cell | None = None
        for number, row in enumerate(rows):
            each = row[column]
            if each.goes_on and first is not None and number:
                first.cell = GridCell(first.cell.text, first.cell.bullets, covers=True)
                own = each.cell
                if own.text or own.bullets:
                    continue  # Word shows it nowhere; better twice than lost
                each.cell = GridCell(first.cell.text, first.cell.bullets, covered=True)
            else:
                first = each
    for row in rows:
        for column, each in enumerate(row):
            if each.span > 1:
                cell = each.cell
                each.cell = GridCell(cell.text, cell.bullets, not cell.covered, cell.covered)
                for covered in row[column + 1 : column + each.span]:
                    covered.cell = GridCell(cell.text, cell.bullets, covered=True)


def _as_cell(lines: list[tuple[str, Look]]) -> GridCell:
    """Return a cell: its text, and the items of its lists as bullets.

    A single item is the text: a bullet or number before it is how people set off rows.
    """
    items = [text for text, look in lines if look.item is not None]
    texts = [text for text, look in lines if look.item is None]
    if len(lines) == 1:
        return GridCell(lines[0][0])
    return GridCell("\n".join(texts), tuple(item.replace("\n", " ") for item in items))


def _within(element: Element, tag: str, depth: int) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also those in content controls."""
    if depth > MAX_DEPTH:
        raise TooDeepError
    for child in element:
        name = local(child)
        if name == tag:
            yield child
        elif name in {"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"}:
            yield from _within(child, tag, depth + 1)


def _runs_on(paragraph: Element) -> bool:
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    return mark is not None and (
        mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None
    )


def _number(element: Element | None, default: int) -> int:
    text = attribute(element) or ""
    return min(int(text), MAX_COLUMNS + 1) if text.isdecimal() and len(text) < 5 else default
