"""From the bytes of a file with separated values (.csv, .tsv) to a table."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from io import StringIO

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.office.grid import Grid, GridCell, GridRow
from leeruitkomsten.office.sheet_values import ERRORS, plain_letters
from leeruitkomsten.office.spreadsheets import MOST_COLUMNS, MOST_ROWS

SEPARATORS = (";", "\t", ",", "|")
"""What may stand between values; of two that fit as well the first is taken."""
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-", b"{\\rtf", b"\x89PNG")
_SAYS = re.compile(r"sep=(.)[;,\t]*\r?\n?", re.IGNORECASE)
# UTF-8 that was once read as Windows-1252 and written down: `geÃ¯ntegreerd`, `studentâ€™s`.
_TWICE = re.compile("Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]|â€[™œ\u009d˜“”¦]|Â[\u00a0-\u00bf]")
_SAMPLE = 50


def read_separated(name: str, data: bytes) -> Grid:
    """Return the table in a file with separated values; its rows count as a spreadsheet does.

    Reads UTF-8 and UTF-16, and Windows-1252 with a remark. Raises `DocumentError` where it is
    no text, where quotes do not close, or where it holds more than we read.
    """
    if data.startswith(_NO_TEXT):
        raise DocumentError("csv-geen-tekst", bestand=name)
    text, remarks = _decoded(name, data)
    separator, text = _separator_said(text)
    separator = separator or _separator_seen(text)
    records, odd = _records(name, text, separator)
    if odd is not None:
        remarks.append(Remark(Spot(name, None, odd), Term("import.csv-aanhaling")))
    filled = [(at, record) for at, record in enumerate(records, 1) if any(map(str.strip, record))]
    if len(filled) > MOST_ROWS:
        raise DocumentError("document-te-veel-rijen", bestand=name, grens=MOST_ROWS)
    width = min(max((len(record) for _, record in filled), default=0), MOST_COLUMNS)
    rows = []
    for number, record in filled:
        spot = Spot(name, None, number)
        cells = [_cell(plain_letters(each)) for each in record[:width]]
        cells += [GridCell()] * (width - len(cells))
        if any(map(str.strip, record[width:])):
            remarks.append(Remark(spot, Term("import.csv-te-breed", {"aantal": width})))
        rows.append(GridRow(spot, tuple(cells)))
    remarks += _ragged(name, filled)
    return Grid(name, None, tuple(rows), tuple(remarks))


def _cell(text: str) -> GridCell:
    return GridCell(text, broken=text.strip() in ERRORS)


def _decoded(name: str, data: bytes) -> tuple[str, list[Remark]]:
    top = Spot(name, None, 1)
    try:
        text = data.decode(_encoding(data)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        text = _windows(name, data)
        return text, [Remark(top, Term("import.csv-windows"))]
    if "\x00" in text:
        raise DocumentError("csv-geen-tekst", bestand=name)
    twice = _TWICE.search(text)
    if twice:
        seen = text[max(0, twice.start() - 10) : twice.end() + 10]
        return text, [
            Remark(top, Term("import.csv-dubbel-gelezen", {"tekst": " ".join(seen.split())}))
        ]
    return text, []


def _encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:200]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) // 4 and odd > 4 * even:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 4 and even > 4 * odd else "utf-8"


def _windows(name: str, data: bytes) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise DocumentError("csv-codering", bestand=name) from error
    if "\x00" in text:
        raise DocumentError("csv-geen-tekst", bestand=name)
    return text


def _separator_said(text: str) -> tuple[str | None, str]:
    """Return the separator that the first line names (`sep=;`), and the text behind that line."""
    said = _SAYS.match(text)
    return (said[1], text[said.end() :]) if said else (None, text)


def _separator_seen(text: str) -> str:
    """Return the separator by which most rows have as many values, and more than one."""
    best, most = SEPARATORS[0], (0, 0)
    for separator in SEPARATORS:
        rows = csv.reader(StringIO(text[:100_000], newline=""), delimiter=separator)
        try:
            widths = [len(row) for row, _ in zip(rows, range(_SAMPLE), strict=False) if row]
        except csv.Error:
            continue
        if not widths:
            continue
        width = widths[0]
        found = (sum(each == width for each in widths), width)
        if width > 1 and found > most:
            best, most = separator, found
    return best


def _records(name: str, text: str, separator: str) -> tuple[list[list[str]], int | None]:
    """Return the rows, and the first where quotes stand in an odd place, None where none do."""
    strict = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    records: list[list[str]] = []
    try:
        records.extend(strict)
    except csv.Error as error:
        if "unexpected end" in str(error) or "field larger" in str(error):
            at = len(records) + 1
            raise DocumentError("csv-open-aanhaling", bestand=name, rij=at) from error
        odd = len(records) + 1
        if text.count('"') % 2:  # without strictness all behind it would be one cell
            raise DocumentError("csv-open-aanhaling", bestand=name, rij=odd) from error
        try:
            return list(csv.reader(StringIO(text, newline=""), delimiter=separator)), odd
        except csv.Error as second:
            raise DocumentError("csv-open-aanhaling", bestand=name, rij=odd) from second
    return records, None


def _ragged(name: str, filled: Sequence[tuple[int, list[str]]]) -> list[Remark]:
    """Return a remark for each row with something in it past the width that most rows have."""
    if not filled:
        return []
    usual = Counter(len(record) for _, record in filled).most_common(1)[0][0]
    return [
        Remark(Spot(name, None, number), Term("import.csv-meer-cellen", {"aantal": usual}))
        for number, record in filled
        if any(map(str.strip, record[usual:]))
    ]
