"""Facts about workbooks that leave us: texts stay texts, and the same gives the same."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeruitkomsten.office.cells import MOST_LETTERS, begins_like_formula, cell_text, text_of_cell
from leeruitkomsten.office.readback import read_back
from leeruitkomsten.office.workbook import Column, Field, Page, Sheet, Workbook
from leeruitkomsten.office.workbook_writing import sheet_names, workbook_bytes

DANGEROUS = (
    '=HYPERLINK("http://nergens.example";"klik")',
    "=1+1",
    "+31 20 123",
    "-2 is minder",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\n=1+1",
    "＝1+1",
    "'s Avonds werkt de student",
)
"""What someone who types would make a formula of, or lose a letter of."""


def a_workbook(*texts: str) -> Workbook:
    """Return a workbook with these texts, one in each row."""
    columns = (
        Column("tekst", 40),
        Column("relatie", 20, ("ruimer", "enger"), locked=False, help="Kies."),
    )
    page = Page("Uitleg", "Titel", ("Een alinea.",), fields=(Field("Rol", "Geen naam."),))
    sheet = Sheet("Blad", columns, tuple((text, None) for text in texts), spare=2, protected=True)
    return Workbook("Proef", (page, sheet))


def parts_of(data: bytes) -> dict[str, str]:
    """Return the parts of a workbook as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def test_no_text_becomes_a_formula() -> None:
    """Not one `<f>` is written, and each cell that looks like one is marked as text."""
    data = workbook_bytes(a_workbook(*DANGEROUS))

    assert [name for name, part in parts_of(data).items() if "<f>" in part] == []
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Blad"]
    marked = [(cell.data_type, cell.quotePrefix, cell.number_format) for cell in sheet["A"][1:-2]]
    assert marked == [("s", True, "@")] * len(DANGEROUS)


def test_an_ordinary_text_is_not_marked() -> None:
    """A text marked as text shows as ### in old office suites where it is long."""
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes(a_workbook("Je ontwerpt."))))["Blad"]

    assert (sheet["A2"].quotePrefix, sheet["A2"].number_format) == (False, "General")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice")
def test_libreoffice_evaluates_nothing(tmp_path: Path) -> None:
    """What it shows is what was written, to the letter."""
    (tmp_path / "a.xlsx").write_bytes(workbook_bytes(a_workbook(*DANGEROUS)))
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"

    subprocess.run(
        ["soffice", "--headless", profile, "--convert-to", every_sheet, "a.xlsx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )

    with (tmp_path / "a-Blad.csv").open(encoding="utf-8", newline="") as file:
        shown = [row[0] for row in csv.reader(file)]
    assert shown[1 : len(DANGEROUS) + 1] == list(DANGEROUS)


@given(st.lists(st.text(max_size=80), max_size=5))
@settings(max_examples=60)
def test_texts_read_back_to_the_letter(texts: list[str]) -> None:
    """But for what no cell can hold, which is shown by another sign."""
    data = workbook_bytes(a_workbook(*texts))

    rows = read_back("a.xlsx", data)["Blad"]
    back = [rows.get(number, {}).get(0, "") for number in range(2, len(texts) + 2)]

    assert back == [text_of_cell(cell_text(text)) for text in texts]
    assert data == workbook_bytes(a_workbook(*texts))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_a_text_without_control_characters_is_itself(text: str) -> None:
    """Also where it looks like a code of the file format, such as `_x0041_`."""
    assert text_of_cell(cell_text(text)) == text


@pytest.mark.parametrize("text", ["_x0041_", "_x005F_x0041_", "__x0041_", "_x005F_", "a\nb", "\t"])
def test_codes_of_the_file_format_are_letters_to_us(text: str) -> None:
    """They are escaped on the way out and read on the way in."""
    assert text_of_cell(cell_text(text)) == text


def test_what_no_cell_can_hold_is_seen() -> None:
    """A control character becomes its picture; what is too long ends in an ellipsis."""
    long = "😀" * MOST_LETTERS

    assert cell_text("a\x01b\r\nc\ud800") == "a␁b\nc\ufffd"
    assert len(cell_text(long).encode("utf-16-le")) // 2 <= MOST_LETTERS
    assert cell_text(long).endswith("😀 …")


def test_white_space_hides_no_formula() -> None:
    """Some office suites pass it by."""
    assert all(map(begins_like_formula, ("  =1", "\u00a0+1", "\n-1")))


def test_it_tells_no_time_and_no_maker() -> None:
    """The same workbook gives the same bytes, on any day."""
    data = workbook_bytes(a_workbook("x"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        days = {each.date_time for each in archive.infolist()}

    assert days == {(1980, 1, 1, 0, 0, 0)}
    assert re.search(r"creat|modif", parts_of(data)["docProps/core.xml"]) is None


def test_people_can_only_slip_in_columns_that_are_theirs() -> None:
    """The sheet is protected without a password; what they fill in is open, spare rows too."""
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes(a_workbook("x"))))["Blad"]

    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    assert [cell.protection.locked for cell in (sheet["A2"], sheet["B2"], sheet["B4"])] == [
        True,
        False,
        False,
    ]


def test_a_drop_down_takes_its_words_from_a_hidden_sheet() -> None:
    """A list in the rule itself ends at 255 letters; this one does not."""
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(a_workbook("x"))))
    rule = book["Blad"].data_validations.dataValidation[0]

    assert (str(rule.sqref), rule.formula1) == ("B2:B4", "'Lijsten'!$A$2:$A$3")
    assert book["Lijsten"].sheet_state == "hidden"
    assert [cell.value for cell in book["Lijsten"]["A"]][1:] == ["ruimer", "enger"]


def test_the_head_stays_in_sight_on_screen_and_on_paper() -> None:
    """It is frozen, and repeated on each page; the page is as wide as the table."""
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes(a_workbook("x"))))["Blad"]

    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A2", "$1:$1")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)


def test_names_of_sheets_are_such_as_excel_takes() -> None:
    """Short, without its signs, and none twice, whatever the case of letters."""
    names = sheet_names(["a/b:c", "A B C", "'x'", "", "lang " * 20, "lang " * 20])

    assert names[:4] == ["a b c", "A B C (2)", "x", "–"]
    assert all(len(name) <= 31 for name in names)
    assert len({name.lower() for name in names}) == len(names)
