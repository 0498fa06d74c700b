"""Facts about reports as workbooks: all there is, texts in full, and room for people."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from tests.reporting.test_markdown import a_hostile_set, reports_of

from leeruitkomsten.office.cells import text_of_cell
from leeruitkomsten.reporting import BINARY, REPORTERS, Style, file_data, render
from leeruitkomsten.usecases.comparing import calibrate, diff
from leeruitkomsten.usecases.linting import lint
from leeruitkomsten.usecases.transferring import cover, progress

SETS = Path(__file__).parents[2] / "sets"
AD, NOORDZEE, MAASDAL, MICROCREDENTIAL = (
    str(SETS / name)
    for name in (
        "ad-ict/hogeschool-noordzee.yaml", "hbo-ict/noordzee.yaml", "hbo-ict/maasdal.yaml",
        "microcredentials/testen.yaml",
    )
)  # fmt: skip
REPORTS: dict[str, Callable[[], Any]] = {
    "lint": lambda: lint([str(SETS / "hbo-ict")], on="2026-11-26"),
    "diff": lambda: diff(NOORDZEE, MAASDAL),
    "kalibreer": lambda: calibrate([str(SETS / "hbo-ict")]),
    "dekking": lambda: cover(MICROCREDENTIAL, NOORDZEE, on="2026-11-26"),
    "doorstroom": lambda: progress([AD, NOORDZEE]),
}
NAMES = {
    "lint": ["Uitleg", "Bevindingen", "Bestanden", "Regels"],
    "diff": ["Uitleg", "Koppelingen", "Verschillen", "Kandidaten"],
    "kalibreer": ["Uitleg", "Matrix", "Verschillen", "Referentie", "Leeruitkomsten"],
    "dekking": ["Uitleg", "Dekking", "Eenheden"],
    "doorstroom": ["Uitleg", "Overgangen", "Gaten"],
}
TO_FILL_IN = {"Oordeel", "Reden", "Wat we ermee doen", "Datum", "Rol", "Antwoord"}


def book_of(report: Any, **style: Any) -> Workbook:
    """Return a report as a workbook, read back."""
    return load_workbook(io.BytesIO(file_data(report, "xlsx", Style(**style))))


def rows_of(book: Workbook, name: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet by their headings."""
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


@pytest.mark.parametrize("name", REPORTS)
def test_a_workbook_has_its_sheets_and_what_it_is(name: str) -> None:
    """In both languages; the same report gives the same bytes."""
    report = REPORTS[name]()

    assert [each for each in book_of(report).sheetnames if each != "Lijsten"] == NAMES[name]
    assert len(book_of(report, language="en").sheetnames) >= len(NAMES[name])
    assert file_data(report, "xlsx", Style()) == file_data(report, "xlsx", Style(colour=True))


@pytest.mark.parametrize("name", REPORTS)
def test_what_people_find_is_left_empty(name: str) -> None:
    """In the columns that are theirs; every sheet but the explanation can be filtered."""
    book = book_of(REPORTS[name]())
    theirs = 0

    for sheet in NAMES[name][1:]:
        assert book[sheet].tables
        for row in rows_of(book, sheet):
            empty = {key: value for key, value in row.items() if key in TO_FILL_IN}
            theirs += len(empty)
            assert set(empty.values()) <= {None}
    assert theirs


def test_both_texts_of_a_link_stand_in_full() -> None:
    """With the relation and the evidence in words, and no number that could pass for a grade."""
    report = diff(NOORDZEE, MAASDAL)
    rows = rows_of(book_of(report), "Koppelingen")
    left, right = report.left.set.by_code(), report.right.set.by_code()

    assert len(rows) == len(report.links)
    for row, link in zip(rows, report.links, strict=True):
        for codes, entries, column in (
            (link.left, left, "Tekst links"), (link.right, right, "Tekst rechts")
        ):  # fmt: skip
            for code in codes:
                assert entries[code].text.strip() in row[column]
                for indicator in entries[code].outcome.indicators:
                    assert indicator.text.strip() in row[column]
        assert row["Waar dat op rust"]
    assert all(not isinstance(value, float) for row in rows for value in row.values())


def test_every_outcome_of_a_calibration_is_in_the_matrix() -> None:
    """In the column of its set."""
    report = calibrate([str(SETS / "hbo-ict")])
    rows = rows_of(book_of(report), "Matrix")

    for label in report.sets:
        cells = " ".join(str(row[label.id]) for row in rows).replace(",", "").split()
        assert {entry.code for entry in label.set.entries()} <= set(cells)
    assert len(rows) == len(report.groups)


def test_every_finding_has_a_row() -> None:
    """Those that were set aside with their reason."""
    report = lint([str(SETS / "hbo-ict")], on="2026-11-26")
    rows = rows_of(book_of(report, questions=True), "Bevindingen")

    assert [row["Regel"].split()[0] for row in rows] == [each.code for each in report.findings]
    assert [row["Met reden afgeweken"] for row in rows] == [
        each.waiver.reason if each.waiver else None for each in report.findings
    ]
    assert "Vragen" in book_of(report, questions=True).sheetnames


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+31 6", "-x", "a\x1bb\u202e", "<b>&amp;"])
@pytest.mark.parametrize("name", ["diff", "kalibreer", "dekking", "doorstroom"])
def test_texts_of_strangers_stay_texts(name: str, text: str) -> None:
    """No cell is a formula, whatever it begins with."""
    report = reports_of(a_hostile_set("a", 5, text), a_hostile_set("b", 6, text))[name]
    book = book_of(report)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]

    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    shown = text.replace("\x1b", "\u241b")
    assert any(shown in text_of_cell(str(cell.value)) for cell in cells)


def test_what_is_no_text_is_not_rendered_as_text() -> None:
    """It is made by `file_data`, which makes a file of text as well."""
    report = diff(NOORDZEE, MAASDAL)

    with pytest.raises(ValueError, match="no text"):
        render(report, "xlsx", Style())
    assert file_data(report, "json", Style()).startswith(b"{")
    assert {name for formats in REPORTERS.values() for name in formats} >= BINARY
