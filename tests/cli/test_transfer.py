"""Facts about the commands `dekking` and `doorstroom`."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path

import pytest

from leeruitkomsten.cli import run

SETS = Path(__file__).parents[2] / "sets"
SOURCE, TARGET = str(SETS / "microcredentials/testen.yaml"), str(SETS / "hbo-ict/noordzee.yaml")
AD = str(SETS / "ad-ict/hogeschool-noordzee.yaml")


def test_the_day_is_today_unless_it_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    """Only the command line looks at the calendar."""
    days = []
    for more in ([], ["--op", "2030-01-01"]):
        assert run(["dekking", SOURCE, TARGET, "--formaat", "json", *more]) == 0
        days.append(json.loads(capsys.readouterr().out)["op"])

    assert date.fromisoformat(days[0]) <= date.today()
    assert days[1] == "2030-01-01"


def test_more_than_one_unit_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """In the order of the target."""
    units = ["--eenheid", "EVL5", "--eenheid", "EVL3"]
    run(["dekking", SOURCE, TARGET, *units, "--formaat", "json"])

    told = json.loads(capsys.readouterr().out)["eenheden"]
    assert [one["code"] for one in told] == ["EVL3", "EVL5"]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (["dekking", SOURCE, TARGET, "--op", "morgen"], "--op: ‘morgen’ is geen dag"),
        (["dekking", SOURCE, TARGET, "--eenheid", "EVL9"], "geen eenheid ‘EVL9’"),
        (["dekking", SOURCE], "DOEL ontbreekt"),
        (["dekking", SOURCE, TARGET, "--formaat", "sarif"], "het formaat ‘sarif’"),
        (["dekking", SOURCE, TARGET, "--uitvoer", TARGET], "een van de bestanden die gelezen"),
        (["doorstroom", AD], "ten minste twee sets nodig; 1 genoemd"),
        (["doorstroom", AD, "-", TARGET], "alleen vooraan of achteraan"),
        (["doorstroom", "-", "-"], "alleen vooraan of achteraan"),
        (["doorstroom", TARGET, AD], "doorstroom gaat van laag naar hoog"),
    ],
)
def test_what_cannot_be_done_is_told(
    call: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a way out, and nothing on stdout."""
    assert run(call) == 2

    printed = capsys.readouterr()
    assert told in printed.err
    assert "Tip:" in printed.err
    assert printed.out == ""


def test_a_source_may_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As for `diff`."""
    data = Path(SOURCE).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    assert run(["dekking", "-", TARGET, "--formaat", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["bron"]["bestand"] == "-"


def test_real_sets_are_told_as_they_are(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both ways, and as a chain."""
    folder = real_data / "eigen" / "hbo-ict"
    one, other = str(folder / "alfa.yaml"), str(folder / "gamma.yaml")

    assert run(["dekking", one, other]) == 0
    assert run(["dekking", other, one, "--formaat", "markdown"]) == 0
    assert run(["doorstroom", AD, one, other]) == 0
    assert "Traceback" not in capsys.readouterr().err
