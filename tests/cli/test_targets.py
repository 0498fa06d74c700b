"""Facts about where reports go: never over what people wrote, and all of them or none."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
from tests.builders import a_set_text
from tests.cli.test_run import shell

from leeruitkomsten.cli import run

VAGUE = "De student kent SQL."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with all kinds of files of ours, and some that cannot be read."""
    monkeypatch.chdir(tmp_path)
    texts = {
        "leeruitkomsten.yaml": "instellingen: 1\nregelmappen: [regels]\n",
        "regels/eigen.yaml": "kwaliteitsschema: 1\nnaam: eigen\ntitel: Eigen\n",
        "sets/een.yaml": a_set_text(VAGUE),
        "sets/twee.yaml": a_set_text("De student ontwerpt een databank."),
        "sets/besluiten.yaml": "besluiten: 1\n",
        "sets/wat.yaml": "wat: dit\n",
        "elders/een.yaml": a_set_text(VAGUE),
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "sets" / "stuk.yaml").write_bytes(a_set_text("De student één.").encode("latin-1"))
    (tmp_path / "sets" / "link.yaml").symlink_to("een.yaml")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in each file of a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize(
    "file",
    [
        "leeruitkomsten.yaml",
        "regels/eigen.yaml",
        "sets/een.yaml",
        "sets/../sets/een.yaml",
        "sets/link.yaml",
        "sets/besluiten.yaml",
        "sets/stuk.yaml",
        "sets/wat.yaml",
        "elders/een.yaml",
        "elders/besluiten.yaml",
    ],
)
@pytest.mark.parametrize("more", [[], ["--herstel"], ["--herstel", "--toon"]], ids=len)
def test_lint_writes_over_nothing_that_people_wrote(
    project: Path, file: str, more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What was read, and what could not be; settings, schemas and registers; sets elsewhere."""
    before = contents(project)

    assert run(["lint", "sets", *more, "--uitvoer", file, "--geen-cache"]) == 2

    assert contents(project) == before
    assert file in capsys.readouterr().err


SETS = ["sets/een.yaml", "sets/twee.yaml"]


@pytest.mark.parametrize(
    "call",
    [
        ["diff", *SETS],
        ["kalibreer", "sets"],
        ["kalibreer", *SETS],
        ["dekking", *SETS],
        ["doorstroom", *SETS],
        ["wijzigingen", *SETS],
        ["ijk", "sets"],
        ["importeer", "sets/een.yaml"],
        ["besluit", "--uit", "sets/besluiten.yaml", "sets"],
        ["werkblad", "--inlezen", "werk.xlsx", "sets"],
        ["werkblad", "--inlezen", "sets/stuk.yaml", "werk.xlsx"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("file", ["sets/een.yaml", "sets/stuk.yaml", "sets/besluiten.yaml"])
def test_no_command_writes_over_what_people_wrote(
    project: Path, call: list[str], file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before it reads anything, for what it reads may be long."""
    before = contents(project)

    assert run([*call, "--formaat", f"json={file}"]) == 2

    assert contents(project) == before
    assert file in capsys.readouterr().err


def test_a_document_is_not_written_over(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is named is read, whatever it is called."""
    (project / "stof.csv").write_text("code,tekst\nA,Je ontwerpt een dijk.\n", encoding="utf-8")
    before = contents(project)

    assert run(["importeer", "stof.csv", "--formaat", "json=stof.csv"]) == 2
    assert run(["importeer", "stof.csv", "--naar", "n.yaml", "--uitvoer", "n.yaml"]) == 2

    assert contents(project) == before
    capsys.readouterr()


@pytest.mark.parametrize("file", ["sets/stuk.yaml", "sets/besluiten.yaml", "leeruitkomsten.yaml"])
def test_a_proposal_goes_over_nothing_that_is_read(
    project: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not where writing over a file was asked for either: that is for an earlier proposal."""
    before = contents(project)

    assert run(["kalibreer", "sets", "--voorzet", file, "--overschrijf"]) == 2

    assert contents(project) == before
    assert file in capsys.readouterr().err


@pytest.mark.parametrize("file", ["rapport.yaml", "sets/rapport.json", "rapport.md"])
def test_a_report_goes_over_an_earlier_one(
    project: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever it is called."""
    call = ["lint", "sets", "--formaat", f"json={file}", "--geen-cache"]

    assert [run(call), run(call)] == [1, 1]
    capsys.readouterr()


def test_standard_input_is_no_file(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No report can go over it, and none is refused for it."""
    data = a_set_text(VAGUE).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    assert run(["lint", "-", "--formaat", "json=rapport.json"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("last", "reason"),
    [
        ("nergens/rapport.md", "de map bestaat niet"),
        ("sets", "het is een map"),
        ("sets/een.yaml/rapport.md", "een deel van het pad is geen map"),
        ("sets/een.yaml", "een van de bestanden die gelezen worden"),
        ("x" * 300, "de naam is te lang"),
    ],
)
def test_all_reports_are_written_or_none(
    project: Path, last: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the last cannot be written, the first is not there either, and no baseline."""
    before = contents(project)
    places = ["--formaat", "json=een.json", "--formaat", f"markdown={last}"]

    assert run(["lint", "sets", *places, "--nullijn-maken", "--geen-cache"]) == 2

    assert contents(project) == before
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize("other", ["uit.json", "./uit.json", "sets/../uit.json", "link.json"])
def test_two_reports_never_go_to_one_file(
    project: Path, other: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """However it is spelled: the second would go over the first."""
    (project / "link.json").symlink_to("uit.json")
    before = contents(project)
    places = ["--formaat", "json=uit.json", "--formaat", f"html={other}"]

    assert run(["lint", "sets", *places, "--geen-cache"]) == 2

    assert contents(project) == before
    assert "twee formaten zouden naar dezelfde plek gaan" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no place among files there")
@pytest.mark.parametrize(
    "call",
    [
        "lint sets --geen-cache --formaat json --uitvoer /dev/stdout | cat > uit.json",
        "lint sets --geen-cache --formaat json=/dev/fd/3 3>&1 >/dev/null | cat > uit.json",
        "lint sets --geen-cache --formaat json=pijp & cat pijp > uit.json; wait $!",
    ],
)
def test_a_report_goes_down_a_pipe(project: Path, call: str) -> None:
    """Also by the names that a system has for one, that lead to no file."""
    os.mkfifo(project / "pijp")
    result = shell(f'"$PYTHON" -m leeruitkomsten {call}', project)

    assert json.loads((project / "uit.json").read_bytes())
    assert b"niet te schrijven" not in result.stderr


@pytest.mark.parametrize("name", ["besluiten.yaml", "besluiten.yml", "leeruitkomsten.yaml"])
def test_a_report_never_gets_the_name_of_what_people_write(
    project: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A later call would read it as that; what is not there yet is not said to be read."""
    file = f"regels/{name}"

    assert run(["lint", "sets", "--formaat", f"json={file}", "--geen-cache"]) == 2

    assert not (project / file).exists()
    told = capsys.readouterr().err
    assert f"{file}: de naam {name} is voor besluiten of instellingen" in told
    assert "gelezen worden" not in told
