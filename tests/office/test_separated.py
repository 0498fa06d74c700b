"""Facts about files with separated values."""

from __future__ import annotations

import pytest

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.office.grid import Grid
from leeruitkomsten.office.separated import read_separated

HEAD = "Code;Leeruitkomst;EC\n"


def shown(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


def said(grid: Grid) -> list[str]:
    return [one.says.key.removeprefix("import.") for one in grid.remarks]


def read(data: bytes | str) -> Grid:
    return read_separated("x.csv", data.encode() if isinstance(data, str) else data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    """Windows-1252 with a remark: nobody can be sure of it."""
    grid = read((HEAD + "LU1;Je coördineert thema’s.;5\n").encode(encoding))

    assert shown(grid)[1][1] == "Je coördineert thema’s."
    assert said(grid) == (["csv-windows"] if encoding == "cp1252" else [])


def test_text_that_was_once_read_wrongly_is_told() -> None:
    """What a wrong encoding made of ï and ’ is still there to see."""
    assert said(read("Code;Tekst\nLU1;geÃ¯ntegreerd\n")) == ["csv-dubbel-gelezen"]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_what_stands_between_values_is_found(separator: str) -> None:
    """By what gives most rows as many values: a text may hold the others."""
    text = 'Code;Leeruitkomst\nLU1;"Je bouwt, test; en meet."\n'
    line = text.replace("Code;", f"Code{separator}").replace("LU1;", f"LU1{separator}")

    assert shown(read(line))[1] == ["LU1", "Je bouwt, test; en meet."]


def test_the_line_that_names_the_separator_is_no_row() -> None:
    """Rows count as they do in Excel, which does not show that line."""
    grid = read("sep=,\nCode,Leeruitkomst\n\nLU1,Je bouwt.\n")

    assert [row.spot.number for row in grid.rows] == [1, 3]


def test_a_text_in_quotes_keeps_its_lines() -> None:
    """It is one row."""
    assert shown(read(HEAD + 'LU1;"Je bouwt\r\neen brug.";5\n'))[1][1] == "Je bouwt\neen brug."


def test_rows_of_other_lengths_are_read_and_told() -> None:
    """A short one has empty cells; of a long one it is said."""
    grid = read(HEAD + "LU1\nLU2;Je bouwt;5;extra\nLU3;Je meet.;5\n")

    assert shown(grid)[1] == ["LU1", "", "", ""]
    assert said(grid) == ["csv-meer-cellen"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"PK\x03\x04", "csv-geen-tekst"),
        (b"a\x00b;c", "csv-geen-tekst"),
        (b"a;\x81\n", "csv-codering"),
        (HEAD.encode() + b'LU1;"Je bouwt\n' * 3, "csv-open-aanhaling"),
        (b"a;b\n" * 20_001, "document-te-veel-rijen"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, key: str) -> None:
    """With a way out."""
    with pytest.raises(DocumentError, match=key):
        read(data)
