"""Tables in text: those of Markdown, and cells with tabs between them as Excel pastes them."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from io import StringIO

from leeruitkomsten.importing.lines import Line
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.office.grid import Grid, GridCell, GridRow

_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_CELL_BULLET = re.compile(r"(?:[-*•·●▪◦–][ \t\u00a0]+)(?=\S)")
_WIDEST = 64


def markdown_table(file: str, lines: Sequence[Line]) -> tuple[Grid, int, Spot] | None:
    """Return the table that begins at the first line, how many lines it takes, and its rule.

    The rule is the line of dashes below the heads, which is a row of nothing.
    """
    if len(lines) < 2 or not _is_row(lines[0]) or "|" not in lines[1].raw:
        return None
    if not _RULE.fullmatch(lines[1].raw.strip()) or lines[1].raw.count("|") > _WIDEST:
        return None
    taken = 2
    while taken < len(lines) and _is_row(lines[taken]):
        taken += 1
    rows = [(lines[0].at, _cells(lines[0].raw))]
    rows += [(line.at, _cells(line.raw)) for line in lines[2:taken]]
    return _grid(file, rows), taken, Spot(file, None, lines[1].at)


def tabbed_table(file: str, lines: Sequence[Line]) -> tuple[Grid, int] | None:
    """Return the table of lines with tabs that begins here, and how many lines it takes.

    A cell of more than one line stands between quotes, as Excel pastes it. One line with a
    tab is no table.
    """
    if not _has_cells(lines[0]):
        return None
    taken = 0
    quoted = False
    while taken < len(lines) and (quoted or _has_cells(lines[taken])):
        quoted ^= lines[taken].raw.count('"') % 2 == 1
        taken += 1
    block = lines[:taken]
    if quoted:  # a quote that never closes is a letter, and its lines stand on their own
        taken = next((at for at, line in enumerate(lines) if not _has_cells(line)), len(lines))
        block = lines[:taken]
    text = "\n".join(line.raw for line in block)
    reader = csv.reader(
        StringIO(text, newline=""),
        delimiter="\t",
        quoting=csv.QUOTE_NONE if quoted else csv.QUOTE_MINIMAL,
    )
    rows: list[tuple[int, list[str]]] = []
    try:
        start = 0
        for record in reader:
            rows.append((block[start].at, record))
            start = reader.line_num
    except csv.Error:
        return None
    if len(rows) < 2 or max(len(record) for _, record in rows) > _WIDEST:
        return None
    return _grid(file, rows), taken


def _is_row(line: Line) -> bool:
    return line.kind != "blank" and 0 < line.raw.count("|") <= _WIDEST


def _has_cells(line: Line) -> bool:
    if line.kind == "blank":
        return False
    text = line.text if line.kind == "item" else line.raw
    return "\t" in text.strip()


def _cells(raw: str) -> list[str]:
    text = raw.strip()
    text = text.removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    parts = _PIPE.sub("\\1\0", text).split("\0")
    return [_BREAK.sub("\n", part.replace("\\|", "|")).strip() for part in parts]


def _grid(file: str, rows: Sequence[tuple[int, list[str]]]) -> Grid:
    width = max(len(cells) for _, cells in rows)
    return Grid(
        file,
        None,
        tuple(
            GridRow(
                Spot(file, None, at),
                tuple(_cell(text) for text in [*cells, *[""] * (width - len(cells))]),
            )
            for at, cells in rows
        ),
    )


def _cell(text: str) -> GridCell:
    """Return a cell, with lines that begin with a bullet as its bullets."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bullets = [line for line in lines if _CELL_BULLET.match(line)]
    if not bullets or len(lines) == 1:
        return GridCell("\n".join(lines))
    texts = [line for line in lines if not _CELL_BULLET.match(line)]
    return GridCell("\n".join(texts), tuple(_CELL_BULLET.sub("", line) for line in bullets))
