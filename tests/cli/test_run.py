"""Facts about calling the command."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten import __version__
from leeruitkomsten.cli import run

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "leeruitkomsten"]
CLEAN = "De student ontwerpt een brug en onderbouwt de keuzes met berekeningen."
VAGUE = "De student kent de wet."
EMPTY = ""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that the command is run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, name: str, *texts: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(a_set_text(*texts), encoding="utf-8")
    return path


def process(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own, from the sources."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [*COMMAND, *arguments], capture_output=True, env=environment, check=False, **more
    )


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (CLEAN, [], 0),
        (VAGUE, [], 0),
        (VAGUE, ["--faal-bij", "waarschuwing"], 1),
        (VAGUE, ["--faal-bij", "suggestie"], 1),
        (VAGUE, ["--faal-bij", "fout"], 0),
        ("''", [], 1),
        ("''", ["--faal-bij", "nooit"], 0),
    ],
)
def test_the_exit_code_follows_the_worst_that_stands(
    folder: Path, text: str, options: list[str], code: int
) -> None:
    """0 below `--faal-bij`, 1 at or above it."""
    source = a_set_text(text).replace(">-\n      ''", "''")
    (folder / "set.yaml").write_text(source, encoding="utf-8")

    assert run(["lint", "set.yaml", *options]) == code


@pytest.mark.parametrize(
    "arguments",
    [
        ["lint", "nergens.yaml"],
        ["lint", "--faal-bij", "soms"],
        ["lint", "--formaat", "pdf"],
        ["lint", "--peildatum", "morgen"],
        ["lint", "--taal", "fr"],
        ["lint", "--formaat", "json", "--formaat", "terminal"],
        ["lint", "--kwaliteitsschema", "../../geheim"],
        ["diff", "set.yaml"],
        ["diff", "set.yaml", "nergens.yaml"],
        ["kalibreer", "set.yaml"],
        ["kalibreer"],
        ["regel", "LU9999"],
        ["vrijstellen"],
        ["--onzin"],
        [],
    ],
)
def test_what_cannot_be_done_ends_with_2(folder: Path, arguments: list[str]) -> None:
    """An error in the call is not a finding."""
    write(folder, "set.yaml", CLEAN)

    assert run(arguments) == 2


def test_an_empty_folder_is_not_silently_green(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing was read, and that is told."""
    assert run(["lint"]) == 2
    assert "geen YAML-bestanden gevonden" in capsys.readouterr().err


def test_the_report_goes_to_stdout_and_the_summary_to_stderr(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What programs read is not mixed with what people glance at."""
    write(folder, "set.yaml", VAGUE)

    run(["lint", "set.yaml", "--formaat", "json"])

    printed = capsys.readouterr()
    assert json.loads(printed.out)["telling"]["sets"] == 1
    assert printed.err.startswith("1 bestand gelezen, 1 set met 1 leeruitkomst:")


def test_several_formats_in_one_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each format goes to a place of its own."""
    write(folder, "set.yaml", VAGUE)

    run(["lint", "set.yaml", "--formaat", "json=uit.json", "--formaat", "terminal"])

    report = json.loads((folder / "uit.json").read_text(encoding="utf-8"))
    assert report["rapport"] == "lint/1"
    assert "LU101" in capsys.readouterr().out


def test_toelichting_is_short_for_its_format(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On its own, twice said, beside another format, and to a file."""
    write(folder, "set.yaml", VAGUE)

    printed = []
    for options in (
        ["--toelichting"],
        ["--formaat", "toelichting"],
        ["--formaat", "toelichting", "--toelichting"],
        ["--formaat", "json=uit.json", "--toelichting"],
    ):
        assert run(["lint", "set.yaml", *options]) == 0
        printed.append(capsys.readouterr().out)
    assert run(["lint", "set.yaml", "--toelichting", "--uitvoer", "verslag.md"]) == 0
    printed.append((folder / "verslag.md").read_text(encoding="utf-8"))

    assert len(set(printed)) == 1
    assert printed[0].startswith("# Toelichting bij leeruitkomsten\n")
    assert json.loads((folder / "uit.json").read_text(encoding="utf-8"))["vragen"] == []


def test_a_report_never_goes_over_what_was_read(folder: Path) -> None:
    """The set stays as it was."""
    path = write(folder, "set.yaml", VAGUE)
    before = path.read_bytes()

    assert run(["lint", "set.yaml", "--uitvoer", "./set.yaml"]) == 2
    assert path.read_bytes() == before


def test_a_report_that_cannot_be_written_leaves_nothing_behind(folder: Path) -> None:
    """Neither half a report nor a temporary file."""
    write(folder, "set.yaml", VAGUE)
    (folder / "map").mkdir()

    assert run(["lint", "set.yaml", "--uitvoer", "map"]) == 2
    assert run(["lint", "set.yaml", "--uitvoer", "weg/rapport.txt"]) == 2
    assert sorted(path.name for path in folder.rglob("*")) == ["map", "set.yaml"]


def test_a_set_is_read_from_standard_input() -> None:
    """`-` is standard input, and goes by that name."""
    result = process("lint", "-", "--formaat", "json", input=a_set_text(VAGUE).encode())

    assert [one["bestand"] for one in json.loads(result.stdout)["bevindingen"]][:1] == ["-"]


def test_the_language_may_stand_anywhere(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before or behind the command, with or without `=`."""
    write(folder, "set.yaml", VAGUE)
    for arguments in (
        ["--taal", "en", "lint", "set.yaml"],
        ["--taal=en", "lint", "set.yaml"],
        ["lint", "set.yaml", "--taal=en"],
    ):
        run(arguments)

        assert "1 file read" in capsys.readouterr().err


def test_the_version_is_told_before_anything_is_imported() -> None:
    """Starting up is what users feel."""
    code = (
        "import sys; sys.argv = ['leeruitkomsten', '--version'];"
        "from leeruitkomsten.__main__ import main; main();"
        "print([name for name in ('typer', 'yaml', 'rich', 'pydantic', 'dataclasses')"
        " if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    result = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, env=environment, check=True
    )

    assert result.stdout.decode().split("\n")[:2] == [f"leeruitkomsten {__version__}", "[]"]


def test_lint_imports_nothing_heavy(folder: Path) -> None:
    """What only `diff` or a caller from Python needs stays out of the way of `lint`."""
    write(folder, "set.yaml", VAGUE)
    code = (
        "import sys; from leeruitkomsten.cli import run; run(['lint', 'set.yaml']);"
        "print([name for name in ('rich', 'pydantic', 'numpy', 'simplemma', 'rapidfuzz',"
        " 'jsonschema', 'openpyxl', 'defusedxml', 'jinja2') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment, check=True
    )

    assert result.stdout.decode().rstrip().endswith("\n[]")


def test_a_reader_that_leaves_early_is_no_error(folder: Path) -> None:
    """`| head -1` gets its line, and no complaint."""
    write(folder, "set.yaml", *[VAGUE] * 400)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = subprocess.Popen(
        [*COMMAND, "lint", "set.yaml"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    )  # fmt: skip
    assert command.stdout is not None
    assert command.stderr is not None
    with command:
        command.stdout.readline()
        command.stdout.close()
        told = command.stderr.read().decode()

    assert "Traceback" not in told
    assert "Error" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")
@pytest.mark.parametrize(
    ("sent", "line", "code"),
    [
        (signal.SIGINT, "Dat ging niet: onderbroken.", 130),
        (signal.SIGTERM, "", -signal.SIGTERM),
    ],
)
def test_who_stops_us_hears_one_line_at_most(
    folder: Path, sent: signal.Signals, line: str, code: int
) -> None:
    """No traceback for who changed their mind: 130, or the end that SIGTERM asks for."""
    os.mkfifo(folder / "set.yaml")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = subprocess.Popen(
        [*COMMAND, "lint", "set.yaml"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    )  # fmt: skip
    assert command.stderr is not None
    # A pipe opens when its reader does too: from there on the command waits for a text.
    with command, (folder / "set.yaml").open("wb"):
        command.send_signal(sent)
        told = command.stderr.read().decode()

    assert (told.strip(), command.returncode) == (line, code)


@pytest.mark.parametrize(
    ("module", "arguments", "line"),
    [
        ("leeruitkomsten.cli", ["lint", "set.yaml"], "Dat ging niet: onderbroken."),
        ("typer", ["regel", "LU101"], "Dat ging niet: onderbroken."),
        ("typer", ["--taal", "en", "regel", "LU101"], "That did not work: interrupted."),
        ("yaml", ["lint", "set.yaml"], "Dat ging niet: onderbroken."),
        ("leeruitkomsten.linting", ["lint", "set.yaml"], "Dat ging niet: onderbroken."),
        ("leeruitkomsten.matching", ["kalibreer", "."], "Dat ging niet: onderbroken."),
        ("numpy", ["kalibreer", "."], "Dat ging niet: onderbroken."),
    ],
)
def test_ctrl_c_while_starting_up_ends_with_130_and_one_line(
    folder: Path, module: str, arguments: list[str], line: str
) -> None:
    """Whatever is being imported: starting up is when people see that they mistyped."""
    for name in ("set.yaml", "ander.yaml"):
        write(folder, name, CLEAN)
    code = f"""
import sys

class Interrupt:
    def find_spec(name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupt)
sys.argv = {["leeruitkomsten", *arguments]!r}
from leeruitkomsten.__main__ import main
main()
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment, check=False
    )

    assert (result.stderr.decode().strip(), result.returncode) == (line, 130)


def test_the_same_input_gives_the_same_bytes(folder: Path) -> None:
    """Whatever the hash seed, and whatever the order in which files were named."""
    names = [f"{name}.yaml" for name in "abc"]
    for nth, name in enumerate(names):
        write(folder, name, CLEAN, f"{VAGUE} {nth}", "Je adviseert een gemeente over bruggen.")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    printed = set()
    for seed, order in (("1", names), ("2", names[::-1])):
        for call in (["lint", *order], ["kalibreer", *order, "--formaat", "json"]):
            result = subprocess.run(
                [*COMMAND, *call],
                capture_output=True,
                env={**environment, "PYTHONHASHSEED": seed},
                check=True,
            )
            printed.add((call[0], result.stdout))

    assert len(printed) == 2


def test_colour_is_for_terminals(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is piped has no colour codes."""
    write(folder, "set.yaml", VAGUE)

    run(["lint", "set.yaml"])

    assert "\x1b" not in capsys.readouterr().out


def test_a_broken_input_is_never_overwritten(folder: Path) -> None:
    """What an author still has to repair is not lost to a report."""
    path = folder / "set.yaml"
    path.write_text(a_set_text(VAGUE) + "{\n", encoding="utf-8")
    before = path.read_bytes()

    assert run(["lint", "set.yaml", "--uitvoer", "set.yaml"]) == 2
    assert path.read_bytes() == before


def test_what_a_calibration_left_out_is_never_overwritten(folder: Path) -> None:
    """A file that could not be read was asked for too."""
    for name in ("a.yaml", "b.yaml"):
        write(folder, name, CLEAN)
    broken = folder / "c.yaml"
    broken.write_text("leeruitkomstenset: [\n", encoding="utf-8")

    assert run(["kalibreer", ".", "--uitvoer", "c.yaml"]) == 2
    assert broken.read_text(encoding="utf-8") == "leeruitkomstenset: [\n"


def test_a_report_follows_a_link(folder: Path) -> None:
    """The link stays a link; what it leads to gets the report."""
    write(folder, "set.yaml", VAGUE)
    (folder / "echt.txt").write_text("oud", encoding="utf-8")
    (folder / "link.txt").symlink_to(folder / "echt.txt")

    run(["lint", "set.yaml", "--uitvoer", "link.txt"])

    assert (folder / "link.txt").is_symlink()
    assert "LU101" in (folder / "echt.txt").read_text(encoding="utf-8")


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which `L` is the command; return what it printed and its code."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHON": sys.executable}
    line = f'L() {{ "{sys.executable}" -m leeruitkomsten "$@"; }}; {line}'
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, env=environment, cwd=folder, check=False
    )


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no full disk to write to")
@pytest.mark.parametrize("call", ["lint set.yaml", "regels", "regel LU101", "--help", "--version"])
def test_a_full_disk_is_told(folder: Path, call: str) -> None:
    """Code 2, and no traceback: what was asked could not be done."""
    write(folder, "set.yaml", VAGUE)

    result = shell(f"L {call} > /dev/full", folder)

    assert (result.returncode, b"Traceback" in result.stderr) == (2, False)


@pytest.mark.parametrize(
    ("call", "code"),
    [
        ("L lint set.yaml >&-", 0),
        ("L lint set.yaml --faal-bij suggestie >&-", 1),
        ("L lint set.yaml 2>&-", 0),
        ("L lint - <&-", 1),
        ("L lint set.yaml 2> >(true)", 0),
        ("L lint weg.yaml 2>&1 | true; exit ${PIPESTATUS[0]}", 2),
        ("test ! -c /dev/full || L lint set.yaml 2> /dev/full", 0),
        ("test ! -c /dev/full && exit 2; L lint weg.yaml 2> /dev/full", 2),
        ("L weg 2>&-", 2),
        ("L lint set.yaml --faal-bij suggestie | true; exit ${PIPESTATUS[0]}", 1),
        ("L lint set.yaml | true; exit ${PIPESTATUS[0]}", 0),
    ],
)
def test_a_stream_that_is_closed_changes_no_exit_code(folder: Path, call: str, code: int) -> None:
    """Nobody listens, or nothing can be read: the answer is the same, without a traceback."""
    write(folder, "set.yaml", VAGUE)

    result = shell(call, folder)

    assert (result.returncode, b"Traceback" in result.stderr) == (code, False)


def test_a_report_may_go_to_a_pipe(folder: Path) -> None:
    """A pipe is written, and stays a pipe."""
    write(folder, "set.yaml", VAGUE)

    result = shell("mkfifo p; cat p & L lint set.yaml --uitvoer p; wait; test -p p", folder)

    assert result.returncode == 0
    assert b"LU101" in result.stdout


def test_a_project_may_speak_english(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The settings say so for all who read it there; the call goes before them."""
    (folder / "leeruitkomsten.yaml").write_text("instellingen: 1\ntaal: en\n")
    write(folder, "set.yaml", VAGUE)

    run(["lint", "set.yaml"])
    run(["lint", "set.yaml", "--taal", "nl"])

    told = capsys.readouterr().err.splitlines()
    assert [line.split(",")[0] for line in told] == ["1 file read", "1 bestand gelezen"]


def test_where_sets_are_too_few_the_first_that_cannot_be_read_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who named two files and hears *1 found* wants to know about the other."""
    write(folder, "a.yaml", CLEAN)
    (folder / "b.yaml").write_text("leeruitkomstenset: 1\nhogeschool: [\n", encoding="utf-8")

    code = run(["kalibreer", "a.yaml", "b.yaml"])

    told = capsys.readouterr().err
    assert code == 2
    assert "1 gevonden" in told
    assert "b.yaml:3:1" in told
