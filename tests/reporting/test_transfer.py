"""Facts about how coverage and progression are told."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from tests.matching.builders import a_set, an_outcome

from leeruitkomsten import report_data
from leeruitkomsten.loading.contracts import schema
from leeruitkomsten.matching import diff
from leeruitkomsten.matching.coverage import coverage
from leeruitkomsten.matching.progression import progression
from leeruitkomsten.messages.transfer_terms import EN, NL
from leeruitkomsten.model import Indicator, Programme, SetLabel
from leeruitkomsten.model.coverage import CoverageReport
from leeruitkomsten.model.progression import ProgressionReport
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.usecases.transferring import cover, progress

SETS = Path(__file__).parents[2] / "sets"
AD, BACHELOR = SETS / "ad-ict/hogeschool-noordzee.yaml", SETS / "hbo-ict/noordzee.yaml"
MICROCREDENTIAL = SETS / "microcredentials/testen.yaml"
SOURCES = [AD, MICROCREDENTIAL, SETS / "hbo-ict/maasdal.yaml"]
ON = "2026-11-26"
FORMATS = ["terminal", "markdown"]
HOSTILE = "\x1b[31m<script>x</script> | `a` **b** ![c](http://d) \u202e [bold]e[/bold]"


def faults(data: dict[str, Any], name: str) -> list[str]:
    """Return what is against the schema of a report, after a trip through JSON."""
    checker = Draft202012Validator(schema(name))
    return [fault.message for fault in checker.iter_errors(json.loads(json.dumps(data)))]


@pytest.fixture(scope="module", params=SOURCES, ids=lambda path: path.stem)
def covered(request: pytest.FixtureRequest) -> CoverageReport:
    """Return what a source covers of a bachelor."""
    return cover(str(request.param), str(BACHELOR), on=ON)


@pytest.fixture(scope="module")
def rising() -> ProgressionReport:
    """Return how a bachelor follows on an Ad."""
    return progress([str(AD), str(BACHELOR)])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_coverage_is_as_its_schema_says(covered: CoverageReport, language: str) -> None:
    """In both languages."""
    data = report_data(covered, language=language)

    assert faults(data, "rapport-dekking.schema.json") == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_progression_is_as_its_schema_says(rising: ProgressionReport, language: str) -> None:
    """In both languages."""
    data = report_data(rising, language=language)

    assert faults(data, "rapport-doorstroom.schema.json") == []


def test_decisions_are_as_the_schemas_say() -> None:
    """Those that hold and those that do not, with what they are about."""
    folder = Path(__file__).parents[1] / "scenarios" / "dekking-besluiten"
    files = [str(folder / name) for name in ("bron.yaml", "doel.yaml")]
    coverage, progression = (report_data(one) for one in (cover(*files, on=ON), progress(files)))

    assert faults(coverage, "rapport-dekking.schema.json") == []
    assert faults(progression, "rapport-doorstroom.schema.json") == []
    told = {one["code"]: one for unit in coverage["eenheden"] for one in unit["leeruitkomsten"]}
    assert told["D3"]["bronnen"][0]["besluit"]["rol"] == "curriculumcommissie"
    assert [each["stand"] for each in told["D2"]["besluiten"]] == ["te_herzien"]


def test_what_people_decide_is_left_empty(covered: CoverageReport) -> None:
    """For every unit and every outcome."""
    for unit in report_data(covered)["eenheden"]:
        assert set(unit["oordeel"].values()) == {None}
        assert all(set(one["oordeel"].values()) == {None} for one in unit["leeruitkomsten"])


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_texts_are_told_in_full(covered: CoverageReport, format_name: str, language: str) -> None:
    """Of the target, and of what it rests on, with indicators."""
    told = re.sub(r"\W+", "", render(covered, format_name, Style(language, width=4000)))
    for one in covered.outcomes():
        for entry in (one.entry, *(basis.entry for basis in one.basis)):
            for text in (entry.text, *(each.text for each in entry.outcome.indicators)):
                assert re.sub(r"\W+", "", text) in told


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_concluded(covered: CoverageReport, format_name: str, language: str) -> None:
    """No share or score, no yes or no; and it says whose decision it is."""
    told = render(covered, format_name, Style(language))
    ours = "\n".join((EN if language == "en" else NL).values())

    assert "%" not in told
    assert "score" not in told
    assert "examencommissie" in told
    assert not re.search(r"\b(verleend|afgewezen|toegekend|granted|rejected)\b", told + ours)


def test_of_a_microcredential_it_says_that_it_is_a_source_like_any_other() -> None:
    """And of no other source."""
    told = [
        render(cover(str(source), str(BACHELOR), on=ON), "terminal", Style()) for source in SOURCES
    ]

    assert ["De bron is een microcredential" in each for each in told] == [False, True, False]


@pytest.mark.parametrize(("degree", "named"), [("bachelor", True), ("mbo", False)])
def test_the_law_is_named_where_it_holds(degree: str, named: bool) -> None:
    """The WHW says nothing of the mbo."""
    target = a_set("Je velt een boom.", programme=Programme("Bos", degree=degree))
    told = coverage(diff(a_label("a", "Je velt een boom."), SetLabel("b", "b", target)), on=ON)

    assert ("WHW" in render(told, "terminal", Style())) is named


def a_label(name: str, text: str) -> SetLabel:
    """Return a set with one outcome."""
    return SetLabel(name, f"{name}.yaml", a_set(text))


def hostile(name: str, level: int) -> SetLabel:
    """Return a set in which every text is meant to do harm."""
    outcome = an_outcome(
        HOSTILE, HOSTILE, title=HOSTILE, context=HOSTILE, indicators=(Indicator(HOSTILE),)
    )
    found = a_set(
        outcome, institution=HOSTILE, programme=Programme(HOSTILE, HOSTILE), version=HOSTILE,
        status=HOSTILE, level={"nlqf": level, HOSTILE: HOSTILE},
    )  # fmt: skip
    return SetLabel(name, f"{HOSTILE}.yaml", found)


@pytest.mark.parametrize("format_name", FORMATS)
def test_texts_of_strangers_do_nothing(format_name: str) -> None:
    """Neither on a terminal nor in a document."""
    told = render(
        coverage(diff(hostile("a", 5), hostile("b", 6)), on=ON), format_name, Style(colour=True)
    )
    ours = re.compile(r"\x1b\[[\d;]*m")
    bare = ours.sub("", told.replace("\x1b[31m", "HARM"))

    assert "HARM" not in bare
    assert not set(bare) & {"\x1b", "\u202e"}
    if format_name == "markdown":
        html = MarkdownIt("gfm-like", {"linkify": False}).render(told)
        assert not re.search(r"<script|<img|<a |<code", html)


def test_progression_of_strangers_does_nothing() -> None:
    """On a terminal."""
    told = render(
        progression([diff(hostile("a", 5), hostile("b", 6))]), "terminal", Style(colour=False)
    )

    assert not set(told) & {"\x1b", "\u202e"}


def test_the_same_set_has_one_id_in_a_chain(tmp_path: Path) -> None:
    """Also where two of three files have the same name."""
    files = []
    for folder, level in (("mbo", 4), ("ad", 5), ("ba", 6)):
        file = tmp_path / folder / ("set.yaml" if level < 6 else "ander.yaml")
        file.parent.mkdir()
        file.write_text(
            "leeruitkomstenset: 1\nhogeschool: X\nopleiding: {naam: Bos}\n"
            f"niveau: {{nlqf: {level}}}\n"
            "leeruitkomsten:\n  - {code: A, tekst: Je velt een boom.}\n",
            encoding="utf-8",
        )
        files.append(str(file))
    data = report_data(progress(files))
    ids = [one["id"] for one in data["sets"]]

    assert len(set(ids)) == 3
    assert [(one["onder"], one["boven"]) for one in data["overgangen"]] == [
        (ids[0], ids[1]),
        (ids[1], ids[2]),
    ]
