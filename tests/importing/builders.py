"""Small builders of tables and documents that tests need."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from leeruitkomsten.model import OutcomeSet
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.office.grid import Grid, GridCell, GridRow

HEADINGS = (
    "Code", "Titel", "Leeruitkomst", "Eenheid (code)", "Eenheid (naam)", "EC van de eenheid", "EC",
    "Niveau (NLQF)", "Context", "Indicatoren", "Eindkwalificaties", "Vervangt",
)  # fmt: skip
"""The heads of the template workbook."""


def a_grid(*rows: Sequence[Any], part: str | None = "Blad", file: str = "tabel.xlsx") -> Grid:
    """Return a table with these cells, from row 1; a `GridCell` stands as it is."""
    width = max(map(len, rows), default=0)
    return Grid(
        file,
        part,
        tuple(
            GridRow(
                Spot(file, part, number),
                tuple(_cell(value) for value in (*row, *[""] * (width - len(row)))),
            )
            for number, row in enumerate(rows, 1)
        ),
    )


def _cell(value: Any) -> GridCell:
    return value if isinstance(value, GridCell) else GridCell(str(value))


def over(text: str) -> GridCell:
    """Return a cell that is merged with those below or on its right."""
    return GridCell(text, covers=True)


def under(text: str) -> GridCell:
    """Return a cell that lies under a merged one with this text."""
    return GridCell(text, covered=True)


def a_workbook(*sheets: tuple[str, Sequence[Sequence[Any]]]) -> bytes:
    """Return a workbook with these sheets, each a name and rows."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    """Return a workbook as its file holds it."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def a_filled_template(one: OutcomeSet) -> bytes:
    """Return the template workbook with a set in it, as far as its columns go."""
    rows: list[Sequence[Any]] = [HEADINGS]
    rows += [_row(entry) for entry in one.entries()]
    about = [
        ("Gegeven", "Waarde"),
        ("Hogeschool", one.institution),
        ("Opleiding", one.programme.name),
        ("Graad", one.programme.degree),
        ("Variant", one.programme.variant),
        ("Niveau (NLQF)", one.level.get("nlqf")),
        ("Studielast (EC)", one.credits),
        ("Versie", one.version),
        ("Status", one.status),
        ("Taal", one.language),
    ]
    return a_workbook(("Leeruitkomsten", rows), ("Opleiding", about), ("Uitleg", [["Vul in."]]))


def _row(entry: Any) -> Sequence[Any]:
    outcome, unit = entry.outcome, entry.unit
    return (
        outcome.code,
        outcome.title,
        outcome.text,
        unit.code if unit else None,
        unit.name if unit else None,
        unit.credits if unit else None,
        outcome.credits,
        outcome.level.get("nlqf"),
        outcome.context,
        "\n".join(f"• {one.text}" for one in outcome.indicators),
        "; ".join(outcome.qualifications),
        "; ".join(outcome.replaces),
    )
