"""Facts about tables that become drafts."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importing.builders import HEADINGS, a_grid, over, under

from leeruitkomsten.importing.rows import harvest_of_grids
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model.draft import Draft, DraftUnit, Harvest
from leeruitkomsten.office.grid import Grid, GridCell, GridRow

HEAD = ("Code", "Leeruitkomst", "Eenheid", "EC", "Niveau", "Indicatoren")


def read(*grids: Grid, **columns: str) -> Harvest:
    return harvest_of_grids("tabel.xlsx", grids, columns=columns)


def drafts(*rows: Any) -> tuple[Draft, ...]:
    return read(a_grid(*rows)).drafts


def unread(harvest: Harvest) -> dict[int, str]:
    return {one.spot.number: one.says.key.removeprefix("import.") for one in harvest.unread}


def remarks(harvest: Harvest) -> list[tuple[int, str]]:
    return [(one.spot.number, one.says.key.removeprefix("import.")) for one in harvest.remarks]


def test_a_plain_table_is_read() -> None:
    """Each row an outcome, every column where it belongs."""
    one, two = drafts(
        HEAD,
        ("LU1", "Je bouwt.", "EVL1 Bouwen (15 EC)", "2,5", "NLQF 6", "• a\n• b"),
        ("LU2", "Je meet.", "EVL1 Bouwen (15 EC)", "5 EC", "bachelor 6", "c; d"),
    )

    assert (one.code, one.text, one.credits, one.indicators) == (
        "LU1",
        "Je bouwt.",
        2.5,
        ("a", "b"),
    )
    assert one.unit == DraftUnit("EVL1", "Bouwen", 15)
    assert (two.credits, two.level, two.indicators) == (5, {"nlqf": 6}, ("c; d",))


def test_a_merged_unit_holds_for_all_its_rows_and_its_load_counts_once() -> None:
    """The EC of a cell beside three outcomes are those of the unit, not of each."""
    harvest = read(
        a_grid(
            HEAD,
            ("LU1", "Je bouwt.", over("EVL1"), over("15"), "", ""),
            ("LU2", "Je meet.", under("EVL1"), under("15"), "", ""),
            ("LU3", "Je test.", "EVL2", "5", "", ""),
        )
    )

    assert [draft.credits for draft in harvest.drafts] == [None, None, 5]
    assert [draft.unit and draft.unit.credits for draft in harvest.drafts] == [15, 15, None]
    assert (2, "ec-van-eenheid") in remarks(harvest)


@pytest.mark.parametrize("loads", [("15", "15"), ("15", "")])
def test_whose_load_it_is_is_asked_where_it_may_be_of_the_unit(loads: tuple[str, str]) -> None:
    """One number per unit, not merged: nobody can tell, and nothing is taken."""
    rows = [(f"LU{nth}", "Je bouwt.", "EVL1", load) for nth, load in enumerate(loads)]
    grid = a_grid(HEAD[:4], *rows)

    asked, said = read(grid), read(grid, EC="eenheid-ec")

    assert [draft.credits for draft in asked.drafts] == [None, None]
    assert (1, "ec-van-wie") in remarks(asked)
    assert next(draft.unit and draft.unit.credits for draft in said.drafts) == 15


def test_a_load_beside_a_unit_with_its_own_is_not_asked_and_not_lost_in_silence() -> None:
    """What the head of a unit says holds: the numbers below it are those of outcomes."""
    harvest = read(
        a_grid(
            HEAD[:4],
            (over("EVL1 Bouwen (10 EC)"), *[under("EVL1 Bouwen (10 EC)")] * 3),
            ("LU1", "Je bouwt.", "", "5"),
            ("LU2", "Je meet.", "", "5"),
            (over("EVL2 Testen (15 EC)"), *[under("EVL2 Testen (15 EC)")] * 3),
            ("LU3", "Je test.", "", over("10")),
            ("LU4", "Je leert.", "", under("10")),
        )
    )

    assert [draft.credits for draft in harvest.drafts] == [5, 5, None, None]
    assert [draft.unit and draft.unit.credits for draft in harvest.drafts] == [10, 10, 15, 15]
    assert [key for _, key in remarks(harvest) if key.startswith("ec")] == ["ec-eenheid-anders"]


def test_a_row_with_only_indicators_belongs_to_the_outcome_above() -> None:
    """It is a part of that outcome, and no outcome of its own."""
    (one,) = drafts(HEAD, ("LU1", "Je bouwt.", "", "", "", "a"), ("", "", "", "", "", "b"))

    assert one.indicators == ("a", "b")
    assert [spot.number for spot in one.parts] == [3]


def test_a_row_with_only_a_unit_is_its_head() -> None:
    """In a column of units, in the first column, and merged over the width."""
    found = read(
        a_grid(
            ("Code", "Leeruitkomst", "Indicatoren"),
            (over("EVL1: Bouwen"), under("EVL1: Bouwen"), under("EVL1: Bouwen")),
            ("LU1", "Je bouwt.", ""),
            ("Module 2 Meten", "", ""),
            ("LU2", "Je meet.", ""),
        )
    )

    assert [draft.unit and draft.unit.code for draft in found.drafts] == ["EVL1", "Module 2"]
    assert [spot.number for spot in found.structure] == [1, 2, 4]


def test_the_head_may_stand_lower_and_take_two_rows() -> None:
    """A title above it is told; `Eenheid` over `Code` and `Naam` are two columns."""
    harvest = read(
        a_grid(
            ("Leeruitkomsten Zorg",),
            ("", "", over("Eenheid"), under("Eenheid")),
            ("Code", "Leeruitkomst", "Code", "Naam"),
            ("LU1", "Je bouwt.", "EVL1", "Bouwen"),
        )
    )

    assert harvest.drafts[0].unit == DraftUnit("EVL1", "Bouwen")
    assert (1, "boven-koppen") in remarks(harvest)


def test_the_line_above_the_heads_may_name_the_unit() -> None:
    """As Word tables have it: one wide cell with the unit, its load and level, then the heads."""
    harvest = read(
        a_grid(
            ("Leeruitkomsten Zorg", "", ""),
            (
                over("Eenheid 1: Zorg (15 EC, niveau 6)"),
                *[under("Eenheid 1: Zorg (15 EC, niveau 6)")] * 2,
            ),
            ("Code", "Leeruitkomst", "Indicatoren"),
            ("LU1", "Je bouwt.", ""),
        )
    )

    assert harvest.drafts[0].unit == DraftUnit("Eenheid 1", "Zorg", 15, {"nlqf": 6})
    assert (2, "eenheidskop") in remarks(harvest)


@pytest.mark.parametrize("head", ["LU", "Leeruitkomst", "Leeruitkmost"])
def test_a_head_for_outcomes_over_nothing_but_codes_has_the_codes(head: str) -> None:
    """`LU` beside `Omschrijving`: the cells say which is which, and the plan says so."""
    harvest = read(
        a_grid(
            (head, "Omschrijving"),
            ("A1", "Je bouwt."),
            ("1.2", "Je meet."),
            ("Totaal", "12"),
        )
    )

    assert [(one.code, one.text) for one in harvest.drafts] == [
        ("A1", "Je bouwt."),
        ("1.2", "Je meet."),
    ]
    assert [each.how for each in harvest.tables[0].columns] == ["inhoud", "bekend"]


def test_a_matrix_of_codes_has_no_outcomes() -> None:
    """Which test covers which outcome: its codes are not taken for texts."""
    harvest = read(a_grid(("LU", "Toets 1", "Toets 2"), ("1.1", "x", ""), ("1.2", "", "x")))

    assert (harvest.drafts, len(harvest.unread)) == ((), 3)


@pytest.mark.parametrize(
    "row",
    [("Totaal EVL 1", ""), ("", "Totaal vrij deel"), ("Totaal", "van alles"), ("", "Subtotaal")],
)
def test_a_total_is_no_outcome_in_whichever_column_it_stands(row: tuple[str, str]) -> None:
    """It is told as a row with a total."""
    harvest = read(a_grid(("Code", "Leeruitkomst", "EC"), ("LU1", "Je bouwt.", "5"), (*row, "5")))

    assert (len(harvest.drafts), unread(harvest)) == (1, {3: "totaal"})


def test_a_head_of_two_words_with_a_hyphen_is_both() -> None:
    """`EVL-naam` beside `EVL` is the name, and `EVL` the code."""
    (one,) = drafts(
        ("LU-code", "Leeruitkomst", "EVL", "EVL-naam"), ("LU1", "Je bouwt.", "1", "Bouwen")
    )

    assert (one.code, one.unit) == ("LU1", DraftUnit("1", "Bouwen"))


def test_a_head_that_is_misspelt_is_known_and_said_to_be() -> None:
    """Two letters in ten may differ."""
    harvest = read(
        a_grid(("Code", "Leeruitkmost", "Beoordelingcriteria"), ("LU1", "Je bouwt.", "a"))
    )

    assert [each.how for each in harvest.tables[0].columns] == ["bekend", "spelling", "spelling"]


def test_two_columns_that_may_be_the_text_are_asked() -> None:
    """Nothing is read before people say which it is; every row is told."""
    grid = a_grid(("Code", "Leeruitkomst", "Omschrijving"), ("LU1", "Bouwen", "Je bouwt."))

    asked, said = read(grid), read(grid, Omschrijving="tekst", Leeruitkomst="titel")

    assert (asked.drafts, unread(asked)) == ((), {2: "kolom-welke"})
    assert (said.drafts[0].title, said.drafts[0].text) == ("Bouwen", "Je bouwt.")


def test_a_column_nobody_knows_is_named_with_what_is_in_it() -> None:
    """It is not taken over, and not dropped in silence."""
    harvest = read(a_grid(("Code", "Leeruitkomst", "Toetsvorm"), ("LU1", "Je bouwt.", "portfolio")))

    (column,) = [each for each in harvest.tables[0].columns if each.field is None]
    assert (column.heading, column.cells) == ("Toetsvorm", 1)


def test_texts_stay_to_the_letter_and_codes_are_cleaned() -> None:
    """Smart quotes, soft hyphens and fixed spaces are for `lint --herstel`; not so in a code."""
    (one,) = drafts(HEAD[:2], (" LU\u00a01\u00ad ", "Je “bouwt”\u00a0een web\u00adsite "))

    assert (one.code, one.text) == ("LU 1", "Je “bouwt”\u00a0een web\u00adsite")


def test_a_level_or_load_that_is_none_is_told() -> None:
    """It is not taken over, with the text in the remark."""
    harvest = read(a_grid(HEAD[:5], ("LU1", "Je bouwt.", "", "veel", "expert")))

    assert {"ec-onbekend", "niveau-onbekend"} <= {key for _, key in remarks(harvest)}
    assert (harvest.drafts[0].credits, dict(harvest.drafts[0].level)) == (None, {})


def test_the_example_of_the_template_is_left_out() -> None:
    """It counts as structure."""
    harvest = read(a_grid(HEADINGS, ("VOORBEELD", "Titel", "Je bouwt."), ("LU1", "", "Je meet.")))

    assert [draft.code for draft in harvest.drafts] == ["LU1"]
    assert [spot.number for spot in harvest.structure] == [1, 2]


def test_what_cannot_be_read_is_told_with_a_reason() -> None:
    """A total, a value that is not there, a sheet without heads, a code over more texts."""
    harvest = read(
        a_grid(
            HEAD,
            ("LU1", GridCell("#REF!", broken=True)),
            (over("LU2"), "Je bouwt."),
            (under("LU2"), "Je meet."),
            ("Totaal", "", "", "30"),
            ("", "", "", "30"),
        ),
        a_grid(("Besproken op dinsdag",), part="Notulen"),
    )

    assert [draft.text for draft in harvest.drafts] == ["Je bouwt."]
    assert [one.says.key.removeprefix("import.") for one in harvest.unread] == [
        "geen-waarde", "code-samen", "totaal", "geen-leeruitkomst", "geen-koppen",
    ]  # fmt: skip


texts = st.sampled_from(
    ["", "", "", "LU1", "LU2", "EVL1 Bouwen", "Je bouwt een brug.", "15", "2,5", "6", "Totaal",
     "Code", "Leeruitkomst", "• a\n• b", "VOORBEELD", "Opleiding", "x", "#REF!"]
)  # fmt: skip
cells = st.builds(
    GridCell,
    texts,
    bullets=st.lists(st.just("een punt"), max_size=1).map(tuple),
    covers=st.booleans(),
    covered=st.integers(0, 5).map(lambda n: n == 0),
    broken=st.integers(0, 9).map(lambda n: n == 0),
)
heads = st.lists(
    st.sampled_from([*HEADINGS, "Nr", "Omschrijving", "Eenheid", "Toetsvorm", ""]),
    min_size=4,
    max_size=4,
)
tables = st.tuples(
    st.lists(st.lists(cells, min_size=4, max_size=4), max_size=2),
    heads,
    st.lists(st.lists(cells, min_size=4, max_size=4), max_size=8),
    st.sampled_from([None, "Blad", "Uitleg", "Opleiding"]),
)


@settings(max_examples=200)
@given(st.lists(tables, min_size=1, max_size=2))
def test_every_row_ends_in_exactly_one_place(found: list[Any]) -> None:
    """The law of accounting: what goes in comes out, once, whatever the sheet is like."""
    grids = []
    for nth, (above, head, below, part) in enumerate(found):
        name = f"{part}{nth}" if part == "Blad" else part
        grids.append(a_grid(*above, head, *below, part=name, file=f"{nth}.xlsx"))

    harvest = read(*grids)

    placed = Counter(
        [
            *(draft.spot for draft in harvest.drafts),
            *(spot for draft in harvest.drafts for spot in draft.parts),
            *harvest.structure,
            *(one.spot for one in harvest.unread),
        ]
    )
    filled: list[GridRow] = [row for grid in grids for row in grid.rows if not row.is_empty]
    assert placed == Counter(row.spot for row in filled)
    said = [one.says.key for one in (*harvest.unread, *harvest.remarks)]
    assert [key for key in said if not knows(key)] == []
