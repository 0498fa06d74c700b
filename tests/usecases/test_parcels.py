"""Facts about parcels: what comes out is what went in."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from leeruitkomsten.model import Finding, Place, Severity, Term, Waiver
from leeruitkomsten.source import Mark
from leeruitkomsten.usecases.file_report import FileReport
from leeruitkomsten.usecases.parcels import packed, unpacked

BARE = Finding("LU101", Severity.WARNING, Place("set.yaml", 3, 5, 3, 9), {})
FILLED: dict[str, Any] = {
    "code": "LU102",
    "severity": Severity.ERROR,
    "place": Place("é.yaml", 2, 1, 4, 7),
    "facts": {
        "tekst": "wéét",
        "aantal": 2,
        "deel": 0.5,
        "niets": None,
        "term": Term("herstel.geen-set", {"naam": "x"}),
        "namen": ("a", "b"),
        "termen": [Term("herstel.geen-utf-8")],
    },
    "route": ("leeruitkomsten", 0, "tekst"),
    "mark": Mark("weet", 2),
    "outcome": "LU1",
    "waiver": Waiver("LU101", "Afgesproken", "2026-12-31"),
    "repairable": True,
    "related": Place("set.yaml", 8, 1, 8, 2),
    "known": True,
}


def test_all_that_a_finding_holds_is_tried() -> None:
    """What is added to a finding is added here: else it is not known to travel."""
    assert [each.name for each in fields(Finding)] == list(FILLED)


@pytest.mark.parametrize("name", FILLED)
def test_a_finding_travels_with_all_it_holds(name: str) -> None:
    """Each of its parts, by itself."""
    finding = replace(BARE, **{name: FILLED[name]})

    assert unpacked(packed(finding)) == finding
    assert unpacked(packed(FileReport(None, (finding,)))) == FileReport(None, (finding,))


def test_a_finding_goes_with_its_file() -> None:
    """The other one of a pair lies in the same file, by whatever name."""
    finding = replace(BARE, related=Place("set.yaml", 8))

    (named,) = FileReport(None, (finding,)).named("anders.yaml").findings

    assert named.related == Place("anders.yaml", 8)
    assert named.place.file == "anders.yaml"
