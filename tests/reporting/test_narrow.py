"""Facts about reports on a screen of 80 columns, the least a terminal has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.matching.builders import a_label

from leeruitkomsten.matching import calibrate as calibrate_sets
from leeruitkomsten.model import CalibrationReport
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.reporting.calibration_gaps import MOST
from leeruitkomsten.reporting.words import sharing_text
from leeruitkomsten.usecases.comparing import calibrate, diff
from leeruitkomsten.usecases.transferring import cover, progress

SETS = Path(__file__).parents[2] / "sets"
AD, BACHELOR, OTHER = (
    str(SETS / name)
    for name in ("ad-ict/hogeschool-noordzee.yaml", "hbo-ict/noordzee.yaml", "hbo-ict/maasdal.yaml")
)
MICROCREDENTIAL = str(SETS / "microcredentials/testen.yaml")

REPORTS: dict[str, Callable[[], Any]] = {
    "diff": lambda: diff(BACHELOR, OTHER),
    "uitleg": lambda: diff(BACHELOR, OTHER, explain=["LU3.3", "LU1.2", "A16"]),
    "kalibreer": lambda: calibrate([str(SETS / "social-work")]),
    "kalibreer-alles": lambda: calibrate([str(SETS)]),
    "dekking": lambda: cover(MICROCREDENTIAL, BACHELOR, on="2026-11-26"),
    "doorstroom": lambda: progress([AD, BACHELOR]),
}


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_sticks_out_on_a_screen_of_80_columns(name: str) -> None:
    """In both languages: what is cut by the edge of a screen is not read."""
    report = REPORTS[name]()
    for language in ("nl", "en"):
        lines = render(report, "terminal", Style(language, width=80)).split("\n")

        assert [line for line in lines if len(line) > 80] == []


def test_no_word_of_ours_is_cut_in_two() -> None:
    """Not in the heads of a table, and not in what was found of an outcome."""
    report = cover(MICROCREDENTIAL, BACHELOR, on="2026-11-26")
    nl, en = (render(report, "terminal", Style(language, width=80)) for language in ("nl", "en"))

    for word in ("Instelling ", "Studielast ", "Vastgesteld ", " teruggevonden\n"):
        assert word in nl
    for word in ("Institution ", "Study load ", "Adopted "):
        assert word in en


def report_of(schools: int, *, reference: bool) -> CalibrationReport:
    """Return a calibration of so many hogescholen, with or without a reference."""
    names = [*"abcdefgh"[:schools], *(["landelijk"] if reference else [])]
    sets = [a_label(name, "Je ontwerpt een brug.") for name in names]
    return calibrate_sets(sets, reference="landelijk" if reference else None, programme="Zorg")


@pytest.mark.parametrize(
    ("schools", "reference", "words"),
    [
        (1, True, "bij de hogeschool en de referentie."),
        (2, False, "bij beide hogescholen."),
        (3, False, "bij alle 3 hogescholen."),
        (8, False, "bij ten minste 6 van de 8 hogescholen."),
    ],
)
def test_when_a_group_is_shared_is_told_as_people_say_it(
    schools: int, reference: bool, words: str
) -> None:
    """*Ten minste 3 van de 3* is all of them."""
    report = report_of(schools, reference=reference)

    assert sharing_text(report, Style("nl")).startswith(f"Gedeeld: {words}")


def test_sets_of_several_programmes_are_told_to_be() -> None:
    """Who names a folder too high gets a report that says little, and is told why."""
    several = render(calibrate([str(SETS)]), "terminal", Style("nl"))
    one = render(calibrate([str(SETS / "hbo-ict")]), "terminal", Style("nl"))

    assert "Deze sets zijn van 5 opleidingen" in several
    assert "opleidingen, met elk" not in one


def test_what_is_told_no_more_of_goes_by_a_name_that_can_be_found() -> None:
    """A split goes by all its codes, those of one side held together."""
    report = calibrate([str(SETS / "hbo-ict"), str(SETS / "social-work")])
    told = render(report, "terminal", Style("nl", width=140))
    splits = [
        gap for gap in report.gaps if gap.kind == "granulariteit" and "groepen" not in gap.facts
    ]
    name = "–".join("+".join(codes) for codes in (splits[MOST].left, splits[MOST].right))

    assert f": {name}" in told
