"""Facts about `importeer` as people call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.importing.builders import a_workbook

from leeruitkomsten.cli import run
from leeruitkomsten.loading.contracts import schema

FILES = Path(__file__).parents[1] / "office" / "bestanden"
STATED = ["--hogeschool", "Hogeschool Nergens", "--opleiding", "Zorg"]
HEAD = ("Code", "Leeruitkomst")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with a small workbook."""
    monkeypatch.chdir(tmp_path)
    rows = [HEAD, ("LU1", "Je bouwt een brug."), ("LU2", "Je meet \x1b[31m rood.")]
    rows[2] = ("LU2", "Je meet rood.\u202e")
    Path("tabel.xlsx").write_bytes(a_workbook(("Blad", rows)))
    return tmp_path


def test_without_asking_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The plan ends with the call that writes it."""
    code = run(["importeer", "tabel.xlsx", *STATED])

    told = capsys.readouterr().out
    assert (code, [path.name for path in folder.iterdir()]) == (0, ["tabel.xlsx"])
    assert (
        'leeruitkomsten importeer tabel.xlsx --naar tabel.yaml --hogeschool "Hogeschool Nergens"'
        " --opleiding Zorg --schrijf" in told
    )
    assert "\u202e" not in told


def test_what_is_written_once_is_not_written_again(folder: Path) -> None:
    """The same document a second time changes nothing."""
    first = run(["importeer", "tabel.xlsx", *STATED, "--schrijf"])
    text = Path("tabel.yaml").read_bytes()
    second = run(["importeer", "tabel.xlsx", "--schrijf"])

    assert (first, second, Path("tabel.yaml").read_bytes()) == (0, 0, text)
    assert run(["lint", "tabel.yaml", "--faal-bij", "nooit"]) == 0


def test_what_cannot_be_written_is_said_after_the_plan(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, and the plan says how to give what is missing."""
    code = run(["importeer", "tabel.xlsx", "--schrijf"])

    printed = capsys.readouterr()
    assert (code, Path("tabel.yaml").exists()) == (2, False)
    assert "hogeschool ontbreekt" in printed.out
    assert "nog niet uit te voeren" in printed.err


def test_a_file_that_is_no_set_is_not_written_over(folder: Path) -> None:
    """Also where it only has the name that a set would get."""
    Path("tabel.yaml").write_text("boodschappen: [melk]\n", encoding="utf-8")

    assert run(["importeer", "tabel.xlsx", *STATED, "--schrijf"]) == 2
    assert Path("tabel.yaml").read_text(encoding="utf-8") == "boodschappen: [melk]\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["tabel.xlsx", "--kolom", "Leeruitkomst=zin"], "een kolom kan geen ‘zin’ zijn"),
        (["tabel.xlsx", "--kolom", "Leerdoel=tekst"], "geen kolom met de kop ‘Leerdoel’"),
        (["tabel.xlsx", "--graad", "doctor"], "--graad kan niet ‘doctor’ zijn"),
        (["tabel.xlsx", "--naar", "tabel.xlsx"], "is het document zelf"),
        (["weg.xlsx"], "weg.xlsx"),
        (["x.pdf"], "is een pdf"),
        ([str(FILES / "commissie.xls")], "sla het op als .xlsx"),
    ],
)
def test_what_is_wrong_with_a_call_is_told_with_a_way_out(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    """In words, with code 2."""
    Path("x.pdf").write_bytes(b"%PDF-1.7")

    assert run(["importeer", *arguments]) == 2
    told = capsys.readouterr().err
    assert words in told
    assert "Tip:" in told


def test_the_plan_as_json_is_as_its_schema_says(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new set, one with questions, and what was not read."""
    Path("set.yaml").write_text(
        "leeruitkomstenset: 1\nhogeschool: X\nopleiding: {naam: Y}\n"
        "leeruitkomsten:\n  - {code: LU9, tekst: Je bouwt een brug.}\n",
        encoding="utf-8",
    )
    for target in ("nieuw.yaml", "set.yaml"):
        documents = ["tabel.xlsx", str(FILES / "commissie.xlsx")]
        run(["importeer", *documents, "--naar", target, "--formaat", "json"])
        data = json.loads(capsys.readouterr().out)

        Draft202012Validator(schema("rapport-import.schema.json")).validate(data)
        counts = data["telling"]
        parts = ("in_leeruitkomsten", "structuur", "ongelezen")
        assert counts["rijen"] == sum(counts[part] for part in parts)
