"""Codes, labels, units and outcomes are known by signs that people can point at."""

from __future__ import annotations

import pytest

from leeruitkomsten.importing.making import unit_of_heading
from leeruitkomsten.importing.recognise import label_of, opens_as_outcome, split_code


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("LU1.1 Je ontwerpt", "LU1.1", "Je ontwerpt"),
        ("LU 4: Je ontwerpt", "LU 4", "Je ontwerpt"),
        ("LU1.1\tJe ontwerpt", "LU1.1", "Je ontwerpt"),
        ("LU-1.1 – Je ontwerpt", "LU-1.1", "Je ontwerpt"),
        ("lu1.1 Je ontwerpt", None, "lu1.1 Je ontwerpt"),
        ("1.2 Je ontwerpt", "1.2", "Je ontwerpt"),
        ("1.2. Je ontwerpt", "1.2", "Je ontwerpt"),
        ("EVL2-LU3: Je ontwerpt", "EVL2-LU3", "Je ontwerpt"),
        ("[LU 4] Je ontwerpt", "LU 4", "Je ontwerpt"),
        ("(SE2) Je ontwerpt", "SE2", "Je ontwerpt"),
        ("SE2: Je ontwerpt", "SE2", "Je ontwerpt"),
        ("SE2.1 Je ontwerpt", "SE2.1", "Je ontwerpt"),
        ("Leeruitkomst 3: Je ontwerpt", "3", "Je ontwerpt"),
        ("Leeruitkomst 1.2 Je ontwerpt", "1.2", "Je ontwerpt"),
        ("LU1.1", "LU1.1", ""),
        ("1.5 jaar ervaring", None, "1.5 jaar ervaring"),
        ("ISO 27001 toepassen", None, "ISO 27001 toepassen"),
        ("Python 3.11 gebruiken", None, "Python 3.11 gebruiken"),
        ("3 keer per week", None, "3 keer per week"),
        ("2026 is het jaar", None, "2026 is het jaar"),
        ("Je ontwerpt LU1.1", None, "Je ontwerpt LU1.1"),
    ],
)
def test_a_code_is_split_off_where_it_is_plainly_one(
    text: str, code: str | None, rest: str
) -> None:
    coded = split_code(text)

    assert (coded.code, coded.rest) == (code, rest)


@pytest.mark.parametrize(
    ("text", "code", "name", "load", "level"),
    [
        ("EVL 1 Keten inrichten (15 EC)", "EVL 1", "Keten inrichten", 15, {}),
        ("EVL1: Keten – 15 EC – NLQF 6", "EVL1", "Keten", 15, {"nlqf": 6}),
        ("EVL 2 – Team (12,5 EC, niveau 5)", "EVL 2", "Team", 12.5, {"nlqf": 5}),
        ("Eenheid 3: Data, 30 studiepunten", "Eenheid 3", "Data", 30, {}),
        ("Eenheid van leeruitkomsten 3: Data", "3", "Data", None, {}),
        ("EVL Software", None, "EVL Software", None, {}),
        ("Software realiseren", None, "Software realiseren", None, {}),
        ("EVL4", "EVL4", None, None, {}),
    ],
)
def test_a_heading_tells_of_its_unit(
    text: str, code: str | None, name: str | None, load: float | None, level: dict[str, int]
) -> None:
    unit = unit_of_heading(text)

    assert (unit.code, unit.name, unit.credits, dict(unit.level)) == (code, name, load, level)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Indicatoren:", ("indicatoren", "")),
        ("Indicatoren", ("indicatoren", "")),
        ("Context: in een team", ("context", "in een team")),
        ("Leeruitkomst: Je ontwerpt", ("tekst", "Je ontwerpt")),
        ("Studielast: 15 EC", ("ec", "15 EC")),
        ("De student ontwerpt: een brug", None),
        ("Toetsvorm: portfolio", None),
    ],
)
def test_a_label_names_a_field(text: str, found: tuple[str, str] | None) -> None:
    assert label_of(text) == found


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Je ontwerpt een brug.", True),
        ("De startbekwame student adviseert.", True),
        ("De aankomend verpleegkundige handelt.", True),
        ("Ontwerpt een brug.", True),
        ("In deze eenheid leer je ontwerpen.", False),
        ("Toetsing", False),
        ("Jeans en schoenen", False),
    ],
)
def test_an_outcome_opens_with_who_or_what_is_done(text: str, opens: bool) -> None:
    assert opens_as_outcome(text) is opens
