"""Word documents as an office suite makes them become drafts that say where they come from."""

from __future__ import annotations

from pathlib import Path

from tests.office.word_files import CODES, cell, docx, para, row, table

from leeruitkomsten.importing.documents import harvest_docx
from leeruitkomsten.model.draft import Draft, Harvest, Spot
from leeruitkomsten.model.plan import ImportCall
from leeruitkomsten.usecases.importing import plan_import

NUMBERED = (CODES, 1)
"""Before these Word puts LU1.1, LU1.2 and on."""
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


def test_a_number_that_word_shows_by_itself_is_proposed_as_the_code(tmp_path: Path) -> None:
    """Before a heading, in the column for the code, and not where it is taken already."""
    document = docx(
        para("EVL1 Onderzoek", style="Kop1"),
        para("Onderzoek opzetten", style="Kop2", item=NUMBERED),
        para("Je zet een onderzoek op."),
        para("Onderzoek uitvoeren", style="Kop2", item=NUMBERED),
        para("Je voert het onderzoek uit."),
        table(
            row("Code", "Leeruitkomst"),
            row(cell(para("", item=NUMBERED)), "Je legt het onderzoek uit."),
            row("LU1.2", "Je stelt een plan op."),
            row("", "Je leidt een team."),
        ),
    )
    (tmp_path / "lijst.docx").write_bytes(document)
    target = tmp_path / "set.yaml"
    call = ImportCall(stated=(("hogeschool", "Hogeschool Nergens"), ("opleiding", "Zorg")))

    first = plan_import([str(tmp_path / "lijst.docx")], target=str(target), call=call)
    assert first.data is not None
    target.write_bytes(first.data)
    second = plan_import([str(tmp_path / "lijst.docx")], target=str(target), call=call)

    codes = {one.draft.text: (one.code, one.proposed) for one in first.outcomes}
    assert codes == {
        "Je zet een onderzoek op.": ("LU1.1", True),
        "Je voert het onderzoek uit.": ("LU1", True),
        "Je legt het onderzoek uit.": ("LU1.3", True),
        "Je stelt een plan op.": ("LU1.2", False),
        "Je leidt een team.": ("LU2", True),
    }
    assert [one.key for each in first.outcomes for one in each.notes] == ["import.nummer-getoond"]
    assert first.outcomes[0].draft.title == "Onderzoek opzetten"
    assert second.data is None
