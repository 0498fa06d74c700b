"""Facts about parcels: what comes out is what went in."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from leeruitkomsten.loading.files import read_file
from leeruitkomsten.model import Finding, Place, Settings, Severity, Term, Waiver
from leeruitkomsten.rules import shipped_catalogue
from leeruitkomsten.source import Mark, Source
from leeruitkomsten.usecases.file_report import FileReport
from leeruitkomsten.usecases.judging import judge
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


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("code", 5),
        ("severity", "fout"),
        ("place", "a.yaml:1"),
        ("facts", ["a"]),
        ("facts", {"a": {"b": 1}}),
        ("facts", {"a": ["b"]}),
        ("route", ["a"]),
        ("route", (None,)),
        ("mark", "weet"),
        ("outcome", 1),
        ("waiver", "LU101"),
        ("repairable", 1),
    ],
)
def test_a_part_of_another_type_is_no_parcel_of_ours(part: str, value: Any) -> None:
    """Whoever made it: it would fail where it is used, far from here."""
    parcel = packed(FileReport(None, (replace(BARE, **{part: value}),)))

    assert unpacked(parcel) is None


@pytest.mark.parametrize("part", ["until", "after", "kind", "title", "findings", "outcomes"])
def test_nor_is_a_report_with_one(part: str) -> None:
    """A day that is a number cannot be held against a day."""
    made: Any = {part: 5.0}

    assert unpacked(packed(FileReport(**{"kind": None, **made}))) is None


def test_all_that_is_found_travels() -> None:
    """What the examples of the cards and of the reader give, with facts of all sorts."""
    files = sorted(Path(__file__).parents[1].glob("loading/voorbeelden/*/*.yaml"))
    sources = [read_file(file.as_posix()) for file in files]
    examples = [bad.text for card in shipped_catalogue().cards.values() for bad in card.bad]
    sources += [Source("set.yaml", text) for text in examples]
    told = [
        source if isinstance(source, Finding) else judge(source, Settings(), None, "2090-01-01")
        for source in sources
    ]

    assert [unpacked(packed(each)) for each in told] == told
    assert len(told) > 200
