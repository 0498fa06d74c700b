"""Facts about what `nieuw` makes."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from leeruitkomsten.cli import run
from leeruitkomsten.loading.contracts import schema
from leeruitkomsten.loading.sets import load
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.sets import load_set

ROOT = Path(__file__).parents[2]
SET = ROOT / "sets" / "hbo-ict" / "noordzee.yaml"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_new_set_is_in_order_as_it_stands(tmp_path: Path, language: str) -> None:
    """And says plainly that it is an example."""
    file = tmp_path / "set.yaml"

    assert run(["nieuw", str(file), "--taal", language]) == 0

    loaded = load(Source("set.yaml", file.read_text(encoding="utf-8")))
    assert (loaded.findings, loaded.set is not None) == ((), True)
    assert run(["lint", str(file), "--faal-bij", "waarschuwing"]) == 0
    assert "VOORBEELD" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_stands_in_comments_may_be_used(tmp_path: Path, language: str) -> None:
    """Every key that is told of passes the schema where its # is taken away."""
    file = tmp_path / "set.yaml"
    run(["nieuw", str(file), "--taal", language])
    keys = "|".join(schema("set.schema.json")["properties"])

    lines, inside = [], False
    for line in file.read_text(encoding="utf-8").splitlines():
        inside = bool(re.match(rf"# (?:{keys}): *\S|# (?:{keys}):$", line)) or (
            inside and line.startswith("#   ")
        )
        lines.append(line.removeprefix("# ") if inside else line)
    text = "\n".join(lines) + "\n"

    loaded = load(Source("set.yaml", text))
    assert loaded.findings == ()
    assert loaded.set is not None
    assert loaded.set.qualifications
    assert loaded.set.credits == 240
    assert (loaded.set.reference, loaded.set.quality_schema) == ("landelijk", "hbo")


def test_what_is_known_is_filled_in(tmp_path: Path) -> None:
    """Also what YAML would take for something else."""
    file = tmp_path / "set.yaml"

    run(["nieuw", str(file), "--hogeschool", "no: {", "--opleiding", "007", "--graad", "ad",
         "--variant", "duaal"])  # fmt: skip

    found = load_set(str(file))
    assert (found.institution, found.programme.name) == ("no: {", "007")
    assert (found.programme.degree, found.programme.variant) == ("ad", "duaal")
    assert found.level == {"nlqf": 5}


def test_an_editor_finds_the_schema(tmp_path: Path) -> None:
    """That of the project where there is one, else the one that is laid beside the set."""
    project, alone = tmp_path / "project", tmp_path / "alleen"
    (project / "schemas").mkdir(parents=True)
    (project / "sets" / "zorg").mkdir(parents=True)
    alone.mkdir()
    contract = (ROOT / "schemas" / "set.schema.json").read_bytes()
    (project / "schemas" / "set.schema.json").write_bytes(contract)

    run(["nieuw", str(project / "sets" / "zorg" / "a.yaml")])
    run(["nieuw", str(alone / "a.yaml")])
    run(["nieuw", str(alone / "b.yaml")])

    first = {
        file.relative_to(tmp_path).as_posix(): file.read_text(encoding="utf-8").split("\n")[0]
        for file in tmp_path.rglob("*.yaml")
    }
    line = "# yaml-language-server: $schema="
    assert first == {
        "project/sets/zorg/a.yaml": f"{line}../../schemas/set.schema.json",
        "alleen/a.yaml": f"{line}set.schema.json",
        "alleen/b.yaml": f"{line}set.schema.json",
    }
    assert (alone / "set.schema.json").read_bytes() == contract
    assert not (project / "sets" / "zorg" / "set.schema.json").exists()


def test_nothing_is_written_over_unless_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither a set nor a template, and never a schema of someone else."""
    file, book, other = (tmp_path / name for name in ("a.yaml", "a.xlsx", "set.schema.json"))
    for each in (file, book, other):
        each.write_text("van mij", encoding="utf-8")

    assert run(["nieuw", str(file)]) == 2
    assert run(["nieuw", "--sjabloon", str(book)]) == 2
    assert "is er al" in capsys.readouterr().err
    assert {each.read_text(encoding="utf-8") for each in (file, book, other)} == {"van mij"}
    assert run(["nieuw", str(file), "--sjabloon", str(book), "--overschrijf"]) == 0
    assert other.read_text(encoding="utf-8") == "van mij"
    assert load_set(str(file)).status == "concept"
    assert load_workbook(book).sheetnames[0] == "Leeruitkomsten"


def test_a_set_to_standard_output_can_be_linted(capsys: pytest.CaptureFixture[str]) -> None:
    """It has no line for editors: it stands nowhere yet."""
    assert run(["nieuw", "-"]) == 0

    text = capsys.readouterr().out
    assert "yaml-language-server" not in text
    assert load(Source("-", text)).findings == ()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ([], "wat er gemaakt moet worden"),
        (["set.txt"], "eindigt"),
        (["--sjabloon", "a.xls"], "eindigt niet op .xlsx"),
        (["--uit", "a.yaml"], "--uit hoort bij --sjabloon"),
        (["--sjabloon", "a.xlsx", "--uit", "a.yaml", "--graad", "ad"], "uit de set"),
        (["a.yaml", "--graad", "doctor"], "geen graad"),
        (["a.yaml", "--nlqf", "9"], "geen niveau van het NLQF"),
        (["a.yaml", "--hogeschool", " "], "staat niets"),
        (["--sjabloon", "a.xlsx", "--uit", "weg.yaml"], "weg.yaml"),
    ],
)
def test_what_cannot_be_made_is_told(
    call: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With a way out, and without a file."""
    monkeypatch.chdir(tmp_path)

    assert run(["nieuw", *call]) == 2

    told = capsys.readouterr().err
    assert said in told
    assert "Tip:" in told
    assert list(tmp_path.iterdir()) == []


def test_a_filled_template_says_what_is_not_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On standard error, beside how many outcomes are."""
    assert run(["nieuw", "--sjabloon", str(tmp_path / "a.xlsx"), "--uit", str(SET)]) == 0

    told = capsys.readouterr().err
    assert "23 leeruitkomsten" in told
    assert "afwijkingen met hun reden (1)" in told
    assert "codes van indicatoren (4)" in told


def test_a_workbook_is_not_shown_on_a_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused before anything is compared, with a way out."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    assert run(["diff", "weg.yaml", "weg.yaml", "--formaat", "xlsx"]) == 2
    assert "--formaat xlsx=rapport.xlsx" in capsys.readouterr().err


def test_a_workbook_goes_to_a_file_or_down_a_pipe(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The same bytes."""
    call = ["diff", str(SET), str(SET.with_name("maasdal.yaml")), "--formaat"]
    file = tmp_path / "a.xlsx"

    assert run([*call, f"xlsx={file}"]) == 0
    capfdbinary.readouterr()
    assert run([*call, "xlsx"]) == 0

    assert capfdbinary.readouterr().out == file.read_bytes()
    assert load_workbook(io.BytesIO(file.read_bytes())).sheetnames[1] == "Koppelingen"
