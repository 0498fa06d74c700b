"""The report of changes: as its schema says, and safe whatever a set says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.reporting.html.pages import (
    HOSTILE,
    hostile_sets,
    loading,
    lost,
    own_style_or_script,
    trapped,
)
from tests.reporting.test_data import faults

from leeruitkomsten.model.changes import ChangesReport
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.reporting.data import report_data
from leeruitkomsten.usecases.changes import compare_editions

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/scenarios/wijzigingen-klein"
PAIRS = [
    (SMALL / "oud.yaml", SMALL / "nieuw.yaml"),
    (SMALL / "nieuw.yaml", SMALL / "oud.yaml"),
    (ROOT / "sets/hbo-ict/noordzee.yaml", ROOT / "sets/hbo-ict/maasdal.yaml"),
    (ROOT / "sets/hbo-ict/noordzee.yaml", ROOT / "sets/hbo-ict/noordzee.yaml"),
]


@pytest.fixture(scope="module", params=PAIRS, ids=lambda pair: f"{pair[0].stem}-{pair[1].stem}")
def report(request: pytest.FixtureRequest) -> ChangesReport:
    """Return what became of a set."""
    return compare_editions(*map(str, request.param))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_as_its_schema_says(report: ChangesReport, language: str) -> None:
    """In both languages."""
    data = report_data(report, language=language)

    assert faults(data, "rapport-wijzigingen.schema.json") == []


def test_its_page_carries_all_it_needs(report: ChangesReport) -> None:
    """It loads nothing, has no style or script in elements, and its links lead somewhere."""
    page = render(report, "html", Style("nl"))

    assert (loading(page), own_style_or_script(page), lost(page)) == ([], [], set())
    assert render(report, "html", Style("nl")) == page


def test_texts_of_a_set_are_only_text(tmp_path: Path) -> None:
    """Whatever a set says, no format has an element, colour or line more because of it."""
    old, new = hostile_sets(tmp_path)
    changed = Path(new).read_text(encoding="utf-8").replace("img src", "img  nieuw src")
    Path(new).write_text(changed, encoding="utf-8")
    report = compare_editions(old, new)

    assert trapped(render(report, "html", Style("nl"))) == []
    markdown = render(report, "markdown", Style("nl"))
    assert re.findall(r"(?<!\\)<(?!/?(?:del|ins|br|details|summary)>)(?!!-- -->)", markdown) == []
    assert not {"\x1b", "\u202e"} & set(render(report, "terminal", Style("nl")))
    assert HOSTILE not in markdown


def test_control_characters_do_not_reach_a_terminal(tmp_path: Path) -> None:
    """In codes, titles, versions and units as well."""
    made = []
    for name, word in (("oud", "een"), ("nieuw", "twee")):
        evil = r"\e[31m\u202e"
        lines = [
            "leeruitkomstenset: 1", f'hogeschool: "H{evil}"', f'opleiding: {{naam: "O{evil}"}}',
            f'versie: "{word}{evil}"', "eenheden:", f'  - code: "E{evil}{word}"',
            "    leeruitkomsten:", f'      - code: "C{evil}"', f'        titel: "T{evil}{word}"',
            f'        tekst: "Je [{word}] {evil} iets"',
        ]  # fmt: skip
        file = tmp_path / f"{name}.yaml"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        made.append(str(file))
    report = compare_editions(*made)

    for format_name in ("terminal", "markdown", "html"):
        assert not {"\x1b", "\u202e"} & set(render(report, format_name, Style("nl")))


def test_a_very_long_text_is_compared_in_bounded_time(tmp_path: Path) -> None:
    """Words that come back tens of thousands of times make no difference to that."""
    files = []
    for name, text in (("oud", "de een " * 20_000), ("nieuw", "een de " * 20_000 + "slot")):
        file = tmp_path / f"{name}.yaml"
        file.write_text(
            "leeruitkomstenset: 1\nhogeschool: H\nopleiding: {naam: O}\nleeruitkomsten:\n"
            f'  - code: A\n    tekst: "{text}"\n',
            encoding="utf-8",
        )
        files.append(str(file))
    report = compare_editions(*files)

    assert report.sets[0].state in {"gewijzigd", "verwoord"}
    assert render(report, "json", Style("nl"))
