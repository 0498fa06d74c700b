"""From data to sets and back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from tests.loading.examples import BAD, GOOD, source_of
from tests.loading.generated_sets import sets

from leeruitkomsten.loading.sets import build_set, kind_of, load, to_data
from leeruitkomsten.loading.violations import violations
from leeruitkomsten.model import Indicator, Waiver
from leeruitkomsten.source import Source

FULL = next(path for path in GOOD if path.stem == "volledig")


@settings(max_examples=100)
@given(sets)
def test_a_set_survives_being_written_and_read(data: dict[str, Any]) -> None:
    """Writing a set as data and building it again gives the same set."""
    built = build_set(data)

    assert build_set(to_data(built)) == built


@settings(max_examples=50)
@given(sets)
def test_what_is_written_keeps_to_the_format(data: dict[str, Any]) -> None:
    """A set written as data is in order by its schema."""
    assert violations(to_data(build_set(data)), "set.schema.json") == []


def test_what_is_empty_is_not_written() -> None:
    """No key stands in the data with nothing behind it, but for a text nobody wrote yet."""
    data = load(source_of(GOOD[1])).document
    assert data is not None

    written = to_data(build_set({**data.data, "niveau": {}, "geldig": {}, "afwijkingen": []}))

    assert not {"niveau", "geldig", "afwijkingen"} & written.keys()
    assert written["leeruitkomsten"][1] == {"code": "LU2", "tekst": ""}


def test_everything_in_a_file_is_in_its_set() -> None:
    """Units, indicators in both forms, waivers: each lands where it belongs."""
    built = load(source_of(FULL)).set
    assert built is not None

    outcome = built.units[0].outcomes[0]

    assert outcome.indicators == (
        Indicator("Je toetst je ontwerp bij gebruikers."),
        Indicator("Je legt je keuzes vast.", "LU1.1a"),
        Indicator("Je vergelijkt alternatieven."),
    )
    assert outcome.waivers == (Waiver("LU105", "Afgesproken met het werkveld.", "2027-09-01"),)
    assert outcome.text == "Je ontwerpt een webapplicatie: van schets tot prototype."


def test_a_unit_without_a_code_goes_by_its_name_and_else_by_its_place() -> None:
    """Every unit has a code."""
    built = load(source_of(FULL)).set
    assert built is not None

    assert [unit.code for unit in built.units] == ["EVL1", "Zonder code", "E3"]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_no_set_is_built_from_data_with_faults(path: Any) -> None:
    """What the schema refuses does not come further; a doubtful value does."""
    loaded = load(source_of(path))

    faults = [finding for finding in loaded.findings if finding.code != "LU008"]

    assert (loaded.set is None) == bool(faults)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"leeruitkomstenset": 2}, "leeruitkomstenset"),
        ({"hogeschool": "X", "leeruitkomstenset": 1}, "leeruitkomstenset"),
        ({"kwaliteitsschema": "hbo", "leeruitkomstenset": 1}, "leeruitkomstenset"),
        ({"kwaliteitsschema": 1}, "kwaliteitsschema"),
        ({"instellingen": 1, "kwaliteitsschema": "hbo"}, "instellingen"),
        ({"besluiten": 1}, "besluiten"),
        ({"code": "LU101", "ernst": "fout"}, "regel"),
        ({"code": "LU1", "tekst": "Je ontwerpt."}, None),
        ({"instelling": "X"}, None),
        ({}, None),
        (["leeruitkomstenset"], None),
        ("leeruitkomstenset: 1", None),
        (None, None),
    ],
)
def test_a_file_says_what_it_is(data: object, kind: str | None) -> None:
    """By its first key; an outcome on its own is no rule card."""
    assert kind_of(data) == kind


def test_our_other_kinds_are_recognised_and_left_alone() -> None:
    """A register in a folder of sets is no set with faults."""
    loaded = load(Source("besluiten.yaml", "besluiten: 1\nregister: []\n"))

    assert (loaded.kind, loaded.set, loaded.findings) == ("besluiten", None, ())


def test_a_file_that_cannot_be_read_is_no_set() -> None:
    """What the reader found is all there is to say."""
    loaded = load(Source("set.yaml", "leeruitkomstenset: [\n"))

    assert (loaded.document, loaded.set, loaded.kind) == (None, None, None)
    assert loaded.findings


def test_a_doubtful_value_in_a_doubled_key_is_passed_by() -> None:
    """What was read and does not count cannot be pointed at."""
    text = (
        "leeruitkomstenset: 1\nhogeschool: X\nopleiding: {naam: HBO-ICT}\n"
        "versie: a\nversie: [no]\nleeruitkomsten: [{code: L, tekst: x}]\n"
    )

    assert [finding.code for finding in load(Source("set.yaml", text)).findings] == ["LU002"]
