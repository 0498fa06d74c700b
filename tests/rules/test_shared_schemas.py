"""Facts about the quality schemas that are shared: what each of them asks of a set."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten import lint
from leeruitkomsten.model import Severity
from leeruitkomsten.rules import quality_schema, rules_for, shipped_catalogue

CATALOGUE = shipped_catalogue()
NAMES = ("hbo", "ad", "microcredential", "internationaal")


def held(name: str) -> Mapping[str, Severity]:
    """Return the severity of every rule that holds under a quality schema."""
    rules = rules_for(quality_schema(name, CATALOGUE), CATALOGUE)
    return {rule.code: rule.severity for rule in rules}


@pytest.mark.parametrize("name", NAMES)
def test_a_shared_schema_is_in_order(name: str) -> None:
    """All its rules are there and their options fit."""
    assert held(name)


def test_there_are_as_many_rules_as_we_say() -> None:
    """At least forty cards look at a set; each proves itself on its examples."""
    assert sum(card.check is not None for card in CATALOGUE.cards.values()) >= 40


def test_names_weigh_more_in_a_microcredential() -> None:
    """Its content has to move along with the field; of a whole programme it need not speak."""
    assert held("microcredential")["LU109"] is Severity.WARNING
    assert "LU403" not in held("microcredential")


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("microcredential", "graad: microcredential}\nstudielast: 45", ["LU207"]),
        ("microcredential", "graad: microcredential}\nstudielast: 2", ["LU207"]),
        ("microcredential", "graad: microcredential}\nstudielast: 15", []),
        ("hbo", "graad: bachelor}\nstudielast: 45", ["LU207"]),
        ("ad", "graad: ad}\nstudielast: 120", []),
    ],
)
def test_a_programme_has_its_size(
    tmp_path: Path, name: str, head: str, expected: list[str]
) -> None:
    """3 to 30 EC for a microcredential, 240 for a bachelor, 120 for an Ad."""
    top = f"leeruitkomstenset: 1\nhogeschool: Nergens\nopleiding: {{naam: Bosbouw, {head}\n"
    path = tmp_path / "set.yaml"
    path.write_text(a_set_text("De student plant een bos.", head=top), encoding="utf-8")

    found = [one.code for one in lint([str(path)], quality_schema=name).findings]

    assert [code for code in found if code == "LU207"] == expected


def test_rules_hold_for_a_set_in_english(tmp_path: Path) -> None:
    """Where the criterion does: vague verbs, the learning path, abbreviations, length."""
    top = (
        "leeruitkomstenset: 1\nhogeschool: Nowhere\nopleiding: {naam: Forestry}\n"
        "taal: en\nkwaliteitsschema: internationaal\nniveau: {nlqf: 6}\n"
    )
    path = tmp_path / "set.yaml"
    texts = (
        "The student understands how trees grow.",
        "During the internship the student plants trees with fellow students.",
        "The student writes an FMP for the owner of a forest.",
    )
    path.write_text(a_set_text(*texts, head=top), encoding="utf-8")

    found = {one.code for one in lint([str(path)]).findings}

    assert {"LU101", "LU103", "LU411"} <= found
