"""Facts about `kalibreer --voorzet`: when it writes, and what it never overwrites."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten.cli import run

CALL = ["kalibreer", "a.yaml", "b.yaml"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two sets, that the command is run in."""
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(a_set_text("De student bouwt een brug."), "utf-8")
    return tmp_path


def test_a_proposal_is_written_beside_the_report(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is told as ever, and stderr says where the proposal is."""
    assert run([*CALL, "--voorzet", "v.yaml"]) == 0

    printed = capsys.readouterr()
    assert "Voorzet geschreven naar v.yaml." in printed.err
    assert printed.out.startswith("Kalibratie ")
    assert "letterlijk: true" in (folder / "v.yaml").read_text("utf-8")


def test_a_file_that_is_there_stays_unless_asked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """People work on in a proposal: it is not written over, and nothing is computed for it."""
    (folder / "v.yaml").write_text("werk", "utf-8")

    assert run([*CALL, "--voorzet", "v.yaml"]) == 2
    assert (folder / "v.yaml").read_text("utf-8") == "werk"
    assert "--overschrijf" in capsys.readouterr().err

    assert run([*CALL, "--voorzet", "v.yaml", "--overschrijf"]) == 0
    assert (folder / "v.yaml").read_text("utf-8") != "werk"


def test_a_set_is_never_written_over(folder: Path) -> None:
    """Not even where overwriting was asked for."""
    before = (folder / "a.yaml").read_bytes()

    assert run([*CALL, "--voorzet", "a.yaml", "--overschrijf"]) == 2
    assert (folder / "a.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--overschrijf"], "--overschrijf hoort bij --voorzet"),
        (["--voorzet", "v.yaml", "--uitvoer", "v.yaml"], "zelfde"),
        (["--voorzet", "nergens/v.yaml"], "niet te schrijven"),
        (["--referentie", "c"], "‘c’ is geen van de sets"),
    ],
)
def test_what_cannot_be_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    """With a way out, and exit code 2."""
    assert run([*CALL, *options]) == 2
    assert message in capsys.readouterr().err


def test_the_reference_can_be_chosen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A set, or a proposal, that the others do not name themselves."""
    assert run([*CALL, "--referentie", "b"]) == 0

    assert "Wat elke set van de referentie heeft" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("nergens/x.yaml", "nergens/x.yaml is niet te schrijven: de map bestaat niet"),
        (".", ". is niet te schrijven: het is een map"),
        ("a.yaml/x.yaml", "a.yaml/x.yaml is niet te schrijven: een deel van het pad is geen map"),
    ],
)
def test_the_report_is_not_there_either_where_a_proposal_cannot_be(
    folder: Path, capsys: pytest.CaptureFixture[str], place: str, message: str
) -> None:
    """All are written or none, and the place is told as it was given."""
    assert run([*CALL, "--formaat", "html=uit.html", "--voorzet", place]) == 2

    assert not (folder / "uit.html").exists()
    told = capsys.readouterr().err
    assert message in told
    assert f" {folder}" not in told


def test_without_anything_to_propose_no_report_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """That is known before the first of them is written."""
    for name in ("a", "b"):
        (folder / f"{name}.yaml").write_text(a_set_text(""), "utf-8")

    assert run([*CALL, "--formaat", "html=uit.html", "--voorzet", "v.yaml"]) == 2

    assert "geen van de sets heeft een leeruitkomst met tekst" in capsys.readouterr().err
    assert {path.name for path in folder.iterdir()} == {"a.yaml", "b.yaml"}
