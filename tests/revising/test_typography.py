"""What a reader sees as the same, and what only looks so."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from leeruitkomsten.revising.typography import is_sham, plain, sham_kinds

SAME = [
    ("collega's", "collega’s", ("aanhalingstekens",)),
    ("„ja”", "'ja'", ("aanhalingstekens",)),
    ("co-creatie", "cocreatie", ("streepjes",)),
    ("transactiegerelateerd", "transactie gerelateerd", ("witruimte",)),
    ("• punt een", "- punt een", ("opsommingstekens",)),
    ("eis: ○ één; ○ twee", "eis: – één; – twee", ("opsommingstekens",)),
    ("financiele", "financiële", ("accenten",)),
    ("in de Zorg", "in de zorg", ("hoofdletters",)),
    ("een zin.", "een zin", ("slotpunt",)),
    ("zorg\u00adplan", "zorgplan", ("onzichtbaar",)),
    ("ﬁnancieel\u00a0plan", "financieel plan", ("onzichtbaar",)),
    ("3 - 5 jaar", "3–5 jaar", ("streepjes",)),
    ("5 %", "5%", ("witruimte",)),
]
OTHER = [
    ("3-5 jaar", "35 jaar"), ("1,5 uur", "15 uur"), ("1.5", "15"), ("-5", "5"), ("10 5", "105"),
    ("(mede)verantwoordelijk", "medeverantwoordelijk"), ("en/of", "en of"), ("C++", "C"),
    ("C#", "C"), ("x²", "x2"), ("2 * 3", "2 3"), ("≥ 5", "5"), ("Hij komt, niet", "Hij komt niet"),
    ("geen", "een"), ("й", "и"), ("ontwerp", "ontwerpt"), ("50%", "50"), ("a.b", "ab"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kinds"), SAME)
def test_typography_is_seen_for_what_it_is(old: str, new: str, kinds: tuple[str, ...]) -> None:
    """A change of quotes, hyphens, white space and the like is none, and is told by its kind."""
    assert (sham_kinds(old, new), sham_kinds(new, old)) == (kinds, kinds)


@pytest.mark.parametrize(("old", "new"), OTHER)
def test_what_can_carry_meaning_stays(old: str, new: str) -> None:
    """Signs between digits, brackets within a word, and marks within a sentence are no sham."""
    assert not is_sham(old, new)


def test_a_text_of_nothing_but_signs_takes_no_time() -> None:
    """No pattern goes over the same letters again and again."""
    for letter in (" ", "-", "•", ".", "'", "\u0301", "\n", " -", "5 "):
        plain(letter * 200_000)


def test_versions_of_a_real_set_are_told_apart_as_people_did(real_data: Path) -> None:
    """Of 33 changed statements of a statutory set, the 23 sham changes are those labelled so."""
    with (real_data / "paren" / "accountancy_versies.tsv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["label"] == "gewijzigd"]

    wrong = [
        row["a"] for row in rows if is_sham(row["a"], row["b"]) != (row["alleen_typografie"] == "1")
    ]
    assert (wrong, len(rows)) == ([], 33)
