"""Markdown and pasted text become drafts by the same grammar as Word."""

from __future__ import annotations

import pytest

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.importing.prose import harvest_text


def texts(text: str, name: str = "a.txt") -> list[str]:
    return [draft.text for draft in harvest_text(name, text.encode()).drafts]


def test_lines_that_were_broken_are_joined_and_a_broken_word_is_mended() -> None:
    text = "LU1 Je ontwerpt een systeem en weegt kosten, tijd en duurzaam-\nheid af.\n"

    assert texts(text) == ["Je ontwerpt een systeem en weegt kosten, tijd en duurzaamheid af."]


def test_a_hyphen_that_may_belong_there_stays() -> None:
    text = "Je gebruikt kennis-\nen vaardigheden van het\nvak.\nJe leert.\n"

    assert texts(text)[0] == "Je gebruikt kennis- en vaardigheden van het vak."


def test_lines_that_each_are_a_sentence_are_outcomes_of_their_own() -> None:
    assert texts("Je ontwerpt een plan.\nJe voert een plan uit.\n") == [
        "Je ontwerpt een plan.",
        "Je voert een plan uit.",
    ]


@pytest.mark.parametrize("bullet", ["•\t", "– ", "o\t", "▪ ", "· ", "* ", "- ", "\uf0b7 "])
def test_bullets_of_any_kind_below_an_outcome_are_its_indicators(bullet: str) -> None:
    (draft,) = harvest_text("a.txt", f"LU1 Je ontwerpt.\n{bullet}legt uit\n".encode()).drafts

    assert draft.indicators == ("legt uit",)


def test_a_table_of_markdown_keeps_its_escaped_pipes() -> None:
    text = "| Code | Leeruitkomst |\n|---|:--|\n| LU1 | Je kiest a \\| b. |\n"

    (draft,) = harvest_text("a.md", text.encode()).drafts

    assert (draft.code, draft.text, draft.spot.number) == ("LU1", "Je kiest a | b.", 3)


def test_cells_pasted_from_excel_may_have_more_lines() -> None:
    text = 'Code\tLeeruitkomst\tEC\nLU1\t"Je ontwerpt.\nJe test."\t2,5\nLU2\tJe plant.\t5\n'

    found = [(one.code, one.text, one.credits) for one in harvest_text("a", text.encode()).drafts]

    assert found == [("LU1", "Je ontwerpt.\nJe test.", 2.5), ("LU2", "Je plant.", 5)]


def test_a_line_of_white_space_of_any_kind_is_empty() -> None:
    assert texts("LU1 Je ontwerpt.\n\x85\nLU2 Je bouwt.") == ["Je ontwerpt.", "Je bouwt."]


def test_what_notepad_wrote_is_read_and_told() -> None:
    harvest = harvest_text("a.txt", "LU1 Je creëert een plan.".encode("cp1252"))

    assert harvest.drafts[0].text == "Je creëert een plan."
    assert [one.says.key for one in harvest.remarks] == ["tekst.windows"]


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"%PDF-1.4", b"a\x00b", b"\x81\xff"])
def test_what_is_no_text_is_an_error(data: bytes) -> None:
    with pytest.raises(DocumentError):
        harvest_text("a.txt", data)
