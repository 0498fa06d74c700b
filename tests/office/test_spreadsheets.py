"""Facts about workbooks: read as people see them, and safe from who means harm."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from tests.importing.builders import a_workbook, saved

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.office.grid import MOST_ROWS, Grid
from leeruitkomsten.office.spreadsheets import read_workbook

FILES = Path(__file__).parent / "bestanden"
SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def read(data: bytes) -> Grid:
    """Return the first sheet of a workbook."""
    return read_workbook("x.xlsx", data)[0]


def shown(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


def said(grid: Grid) -> set[str]:
    return {one.says.key.removeprefix("import.") for one in grid.remarks}


def with_part(part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a workbook of which one part is changed."""
    stream = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(a_workbook(("Blad", [("Code", "Leeruitkomst")])))) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return stream.getvalue()


def with_sheet(rows: str, after: str = "") -> bytes:
    """Return a workbook whose sheet is this XML."""
    xml = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    return with_part(SHEET, lambda _: xml.encode())


def test_a_workbook_of_libreoffice_is_read_as_it_is_seen() -> None:
    """Merged cells, rich text, lines, a percentage, a date, formulas and an error."""
    first, about, empty = read_workbook("x.xlsx", (FILES / "commissie.xlsx").read_bytes())

    assert [row.spot.number for row in first.rows] == [1, 3, 4, 5, 6, 7]
    assert shown(first)[2] == [
        "EVL1 Ontwerpen", "7.5", "LU1", "Je ontwerpt een “houten” brug.",
        "• Je schetst.\n• Je rekent.", "60%", "2026-02-01",
    ]  # fmt: skip
    assert [cell.covered for cell in first.rows[3].cells[:3]] == [True, True, False]
    assert first.rows[3].cells[0].text == "EVL1 Ontwerpen"
    assert shown(first)[4][2:4] == ["LU3", "Je bouwt inter\u00addisciplinair."]
    assert first.rows[5].cells[1].broken
    assert said(first) == {"doorgehaald", "rij-verborgen", "datum", "foutwaarde"}
    assert (about.part, empty.rows) == ("Opleiding", ())


def test_numbers_are_as_people_see_them() -> None:
    """5.0 is 5, noise in the last digits is gone, a format gives its decimals."""
    book = Workbook()
    sheet = book.worksheets[0]
    for value, shape in ((5.0, "General"), (0.1 + 0.2, "General"), (1.1, "0.00"), (0.25, "0%"),
                         (True, "General"), (30, "#,##0"), (12345678901, "General")):  # fmt: skip
        sheet.append([value])
        sheet.cell(sheet.max_row, 1).number_format = shape

    assert [row[0] for row in shown(read(saved(book)))] == [
        "5", "0.3", "1.10", "25%", "WAAR", "30", "12345678901",
    ]  # fmt: skip


def test_what_is_hidden_is_read_and_told() -> None:
    """Rows, columns and sheets; notes beside cells are told, and not read."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Code", "Leeruitkomst"])
    sheet.append(["LU1", "Je bouwt."])
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet["A1"].comment = Comment("Let op", "x")
    book.create_sheet("Oud").append(["Code"])
    book.worksheets[1].sheet_state = "hidden"

    one, two = read_workbook("x.xlsx", saved(book))

    assert said(one) == {"rij-verborgen", "kolom-verborgen", "opmerkingen-in-cellen"}
    assert (said(two), shown(two)) == ({"blad-verborgen"}, [["Code"]])


def test_a_formula_without_a_result_is_told_and_stands_in_its_place() -> None:
    """A library writes no results; a row with nothing else in it does not disappear."""
    grid = read(a_workbook(("Blad", [('=HYPERLINK("http://x","LU1")', "Je bouwt."), ("=A1",)])))

    assert [cell.broken for cell in grid.rows[0].cells] == [True, False]
    assert shown(grid)[1][0] == "=A1"
    assert said(grid) == {"formule-zonder-waarde"}


def test_rich_text_is_whole() -> None:
    """All runs of it, in order."""
    book = Workbook()
    text = CellRichText("Je ", TextBlock(InlineFont(b=True), "bouwt"), " een brug.")
    book.worksheets[0]["A1"] = text

    assert shown(read(saved(book))) == [["Je bouwt een brug."]]


def test_letters_that_no_text_can_have_are_left_out() -> None:
    """A control character as Excel codes it goes, and a coded line end is one."""
    grid = read(
        with_sheet(
            '<row r="1"><c t="inlineStr"><is><t>Je_x0007_ bouwt_x000D_\n.</t></is></c></row>'
        )
    )

    assert shown(grid) == [["Je bouwt\n."]]


def test_a_sheet_that_claims_a_million_rows_is_read_at_once() -> None:
    """What is not there takes no time, wherever a sheet says that it ends."""
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'
    begin = time.process_time()

    grid = read(
        with_sheet(
            f'<dimension ref="A1:XFD1048576"/>{rows}',
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        )
    )

    assert (shown(grid), time.process_time() - begin < 2) == ([["1"]], True)


def test_two_thousand_rows_take_less_than_some_seconds() -> None:
    """A quarter of a second, and room for a slow machine."""
    rows = [(f"LU{nth}", f"Je bouwt brug {nth}.", "EVL1", 5, 6, "• a\n• b") for nth in range(2000)]
    data = a_workbook(("Blad", rows))
    begin = time.process_time()

    grid = read(data)

    assert (len(grid.rows), time.process_time() - begin < 5) == (2000, True)


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "document-geen-zip"),
        (b"PK\x03\x04 niet echt", "document-geen-zip"),
        ((FILES / "commissie.xls").read_bytes(), "document-oud"),
        ((FILES / "commissie.ods").read_bytes(), "document-ods"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
         "document-versleuteld"),
        (with_part(SHEET, lambda xml: BOMB.encode() + xml), "document-onveilig"),
        (with_part(SHEET, lambda xml: xml[:-20]), "document-kapot"),
        (with_part("xl/workbook.xml", lambda _: b"<x/>"), "document-kapot"),
        (with_sheet("<row>" + " " * 50_000_000 + "</row>"), "document-te-groot-uitgepakt"),
        (with_sheet("<row><c><v>1</v></c></row>" * (MOST_ROWS + 1)), "document-te-veel-rijen"),
        (with_sheet("", '<mergeCells>' + '<mergeCell ref="A1:B2"/>' * 100_001 + "</mergeCells>"),
         "document-te-veel-samengevoegd"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_cannot_be_read_is_refused_at_once(data: bytes, key: str) -> None:
    """Bombs, broken files and other formats: an error with a way out, and no long wait."""
    begin = time.process_time()

    with pytest.raises(DocumentError, match=key):
        read_workbook("x.xlsx", data)

    assert time.process_time() - begin < 10


def test_any_part_cut_short_is_an_error_and_no_crash() -> None:
    """Whichever part is damaged, and wherever."""
    data = (FILES / "commissie.xlsx").read_bytes()
    for cut in range(0, len(data), 97):
        damaged = data[:cut] + bytes([data[cut] ^ 0x55]) + data[cut + 1 :]
        with suppress(DocumentError):
            read_workbook("x.xlsx", damaged)
