"""Facts about `lint --herstel`: what is written, and what is told."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten.cli import files, run
from leeruitkomsten.errors import OutputError

ROOT = Path(__file__).parents[2]
SLIPS = "De student maakt foto`s  van een brug."
CLEAN = "De student maakt foto’s van een brug."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that the command is run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str = SLIPS, encoding: str = "utf-8", end: str = "\n") -> Path:
    path.write_bytes(a_set_text(text).replace("\n", end).encode(encoding))
    return path


def process(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own, from the sources."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-m", "leeruitkomsten", *arguments],
        input=given, capture_output=True, env=environment, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_keeps_its_bytes_but_for_the_repair(folder: Path, encoding: str, end: str) -> None:
    """Its byte order mark and its line ends too."""
    path = write(folder / "set.yaml", encoding=encoding, end=end)

    assert run(["lint", "set.yaml", "--herstel"]) == 0
    assert path.read_bytes() == a_set_text(CLEAN).replace("\n", end).encode(encoding)


def test_what_is_repaired_is_linted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The report is that of the file as it is now; what was done is told beside it."""
    write(folder / "set.yaml", "De student kent  de wet.")

    run(["lint", ".", "--herstel", "--formaat", "json"])

    printed = capsys.readouterr()
    found = json.loads(printed.out)["bevindingen"]
    assert [one["herstelbaar"] for one in found if one["regel"].startswith("LU1")] == [False]
    assert printed.err.splitlines()[:2] == [
        "set.yaml: 1 × LU129 witruimte",
        "1 plek hersteld in 1 bestand.",
    ]


def test_shown_is_not_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is 0, whatever there is to repair."""
    path = write(folder / "set.yaml")
    before = path.read_bytes()

    assert run(["lint", "set.yaml", "--herstel", "--toon", "--faal-bij", "suggestie"]) == 0
    assert path.read_bytes() == before
    assert "+      " + CLEAN in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_the_diff_can_be_applied(folder: Path, encoding: str, end: str, last: str) -> None:
    """By `patch`, to the letter."""
    path = folder / "set.yaml"
    text = a_set_text(SLIPS, SLIPS).rstrip("\n") + last
    path.write_bytes(text.replace("\n", end).encode(encoding))
    patch = process("lint", "set.yaml", "--herstel", "--toon").stdout

    subprocess.run(["patch", "--binary", "-p0"], input=patch, check=True, capture_output=True)

    assert path.read_bytes() == text.replace(SLIPS, CLEAN).replace("\n", end).encode(encoding)


def test_a_diff_may_go_to_a_file(folder: Path) -> None:
    """Like any report."""
    write(folder / "set.yaml")

    run(["lint", "set.yaml", "--herstel", "--toon", "--uitvoer", "set.diff"])

    assert (folder / "set.diff").read_text(encoding="utf-8").startswith("--- set.yaml\n")


def test_standard_input_can_be_shown_and_not_repaired() -> None:
    """There is nothing to write it back to."""
    given = a_set_text(SLIPS).encode()

    shown = process("lint", "-", "--herstel", "--toon", given=given)
    refused = process("lint", "-", "--herstel", given=given)

    assert (shown.returncode, shown.stdout[:8]) == (0, b"--- -\n++")
    assert (refused.returncode, refused.stdout) == (2, b"")


def test_permissions_stay(folder: Path) -> None:
    """A file that others may not read is not opened up."""
    path = write(folder / "set.yaml")
    path.chmod(0o640)

    run(["lint", "set.yaml", "--herstel"])

    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [one.name for one in folder.iterdir()] == ["set.yaml"]


def test_a_link_stays_a_link(folder: Path) -> None:
    """What it leads to is repaired."""
    (folder / "echt").mkdir()
    path = write(folder / "echt" / "set.yaml")
    (folder / "link.yaml").symlink_to(path)

    run(["lint", "link.yaml", "--herstel"])

    assert (folder / "link.yaml").is_symlink()
    assert path.read_text(encoding="utf-8") == a_set_text(CLEAN)


def test_a_file_that_can_only_be_read_is_told_and_the_others_are_repaired(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Code 2: not all that was asked could be done."""
    closed, path = write(folder / "a.yaml"), write(folder / "b.yaml")
    closed.chmod(0o444)

    assert run(["lint", ".", "--herstel"]) == 2
    assert closed.read_text(encoding="utf-8") == a_set_text(SLIPS)
    assert path.read_text(encoding="utf-8") == a_set_text(CLEAN)
    told = capsys.readouterr().err
    assert "a.yaml is niet te schrijven: het bestand is alleen te lezen." in told
    assert "1 bestand." in told


def test_a_write_that_fails_leaves_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole, and with nothing beside it."""
    path = write(folder / "set.yaml")

    def fails(*_: object, **__: object) -> None:
        raise OutputError("niet-te-schrijven", bestand="set.yaml", reden="vol")

    monkeypatch.setattr(files, "replace_file", fails)

    assert run(["lint", "set.yaml", "--herstel"]) == 2
    assert path.read_text(encoding="utf-8") == a_set_text(SLIPS)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (a_set_text(SLIPS).encode("utf-16"), "het bestand staat niet in UTF-8"),
        (a_set_text(SLIPS).encode("utf-16-le"), "het bestand staat niet in UTF-8"),
        (b"leeruitkomstenset: 1\n", "het is niet als set te lezen"),
        (b"\xff\x00\x01", "het is niet te lezen"),
        (b"a: [", "het is niet als set te lezen"),
    ],
)
def test_what_cannot_be_repaired_is_told(
    folder: Path, data: bytes, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """And stays as it is."""
    path = folder / "set.yaml"
    path.write_bytes(data)

    run(["lint", "set.yaml", "--herstel"])

    assert path.read_bytes() == data
    assert capsys.readouterr().err.splitlines()[:2] == [
        f"set.yaml: niet hersteld, want {reason}",
        "Niets te herstellen.",
    ]


def test_nothing_is_written_where_the_call_cannot_be_done(folder: Path) -> None:
    """A file of another kind, or a card that is not in order, comes first."""
    path = write(folder / "set.yaml")
    (folder / "besluiten.yaml").write_text("besluiten: 1\n", encoding="utf-8")
    before = path.read_bytes()

    assert run(["lint", "set.yaml", "besluiten.yaml", "--herstel"]) == 2
    assert run(["lint", "set.yaml", "--herstel", "--kwaliteitsschema", "weg"]) == 2
    assert path.read_bytes() == before


def test_a_rule_that_the_project_turned_off_repairs_nothing(folder: Path) -> None:
    """What the project does not ask for is not done to it either."""
    (folder / "leeruitkomsten.yaml").write_text(
        "instellingen: 1\nernst: {witruimte: uit, LU127: uit}\n", encoding="utf-8"
    )
    path = write(folder / "set.yaml")

    run(["lint", "set.yaml", "--herstel"])

    assert path.read_text(encoding="utf-8") == a_set_text(SLIPS)


def test_the_summary_says_how_to_repair(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only where there is something to."""
    write(folder / "set.yaml")

    run(["lint", "set.yaml"])
    run(["lint", "set.yaml", "--herstel"])

    first, *_, last = capsys.readouterr().err.splitlines()
    assert first.endswith("2 zijn te herstellen: leeruitkomsten lint --herstel --toon")
    assert "--herstel" not in last
