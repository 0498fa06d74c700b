"""What people read, to the letter: each folder is a call and what it gives.

A folder has the files that the call reads and `opdracht.txt`: the arguments on the
first line, then, if it is not 0, the exit code. `verwacht.txt` is what it printed:
stdout, a line `--`, stderr. `pytest tests/scenarios --golden` writes those anew.
"""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from leeruitkomsten.cli import run

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCENARIOS = sorted(path.parent for path in HERE.glob("*/opdracht.txt"))


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda folder: folder.name)
def test_a_scenario_gives_what_it_gave(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    """The same call gives the same words and the same exit code."""
    call, *code = (folder / "opdracht.txt").read_text(encoding="utf-8").splitlines()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("NO_COLOR", "1")

    result = run([word.replace("SETS", str(ROOT / "sets")) for word in shlex.split(call)])

    printed = capsys.readouterr()
    told = f"{printed.out}--\n{printed.err}".replace(str(ROOT / "sets"), "SETS")
    expected = folder / "verwacht.txt"
    if request.config.getoption("--golden"):
        expected.write_text(told, encoding="utf-8")
    assert (told, result) == (
        expected.read_text(encoding="utf-8"),
        int(code[0]) if code else 0,
    )
