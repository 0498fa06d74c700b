"""Word documents as an office suite makes them become drafts that say where they come from."""

from __future__ import annotations

from pathlib import Path

from leeruitkomsten.importing.documents import harvest_docx
from leeruitkomsten.model.draft import Draft, Harvest, Spot

FILES = Path(__file__).parent / "bestanden"


def read(name: str) -> Harvest:
    return harvest_docx(f"{name}.docx", (FILES / f"{name}.docx").read_bytes())


def short(draft: Draft) -> tuple[str | None, str | None, float | None, int]:
    """Return code, code of the unit, load of the unit and how many indicators there are."""
    unit = draft.unit
    return (
        draft.code,
        unit.code if unit else None,
        unit.credits if unit else None,
        len(draft.indicators),
    )


def test_a_merged_first_column_names_the_unit_of_each_row_and_its_load_once() -> None:
    assert [short(draft) for draft in read("evl-tabel").drafts] == [
        ("LU1.1", "EVL1", 15, 2),
        ("LU1.2", "EVL1", 15, 1),
        ("LU2.1", "EVL2", 10, 2),
        ("LU2.2", "EVL2", 10, 2),
    ]


def test_headings_name_units_and_outcomes_and_what_is_below_them() -> None:
    harvest = read("koppen")

    assert [short(draft) for draft in harvest.drafts] == [
        ("LU1.1", "EVL 1", 15, 2),
        ("LU1.2", "EVL 1", 15, 2),
        (None, "EVL 2", 12.5, 0),
        (None, "EVL 2", 12.5, 0),
    ]
    second = harvest.drafts[1]
    assert (second.title, second.context) == (
        "Metingen",
        "Bij een waterschap of een ingenieursbureau.",
    )
    assert second.spot == Spot("koppen.docx", None, 12)


def test_an_introduction_and_a_chapter_on_something_else_are_told_as_unread() -> None:
    unread = [(one.spot.number, one.says.key) for one in read("koppen").unread]

    beside = "outline.ernaast"
    assert unread == [
        (3, beside),
        (4, beside),
        (5, beside),
        (7, "outline.geen-leeruitkomst"),
        (24, beside),
    ]


def test_changes_are_accepted_and_all_that_is_beside_the_text_is_told() -> None:
    harvest = read("wijzigingen")

    assert harvest.drafts[0].text == "Je ontwerpt een oever en verantwoordt je keuzes."
    assert {one.says.key for one in harvest.remarks} == {
        "word.wijzigingen",
        "word.nummering",
        "word.ingevoegd",
        "word.verwijderd",
        "word.opmerking",
        "word.tekstvak",
        "word.voetnoot",
        "outline.nummer-getoond",
    }


def test_labels_down_the_side_make_one_outcome_per_table_to_the_letter() -> None:
    harvest = read("label-tabellen")

    first, second = harvest.drafts
    assert first.text.startswith("Je analyseert meet\u00adgegevens en legt uit wat ze ‘betekenen’")
    assert (first.code, dict(first.level), len(first.indicators)) == ("LU4.1", {"nlqf": 6}, 2)
    assert (second.code, second.credits, second.text) == (
        "LU4.2",
        7.5,
        "Je verbeeldt gegevens “op maat” voor wie beslist.",
    )
    assert [one.says.facts["label"] for one in harvest.unread] == ["Toetsvorm"]
