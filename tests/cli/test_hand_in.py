"""Facts about `besluit --uit`: a file with decisions from elsewhere, taken over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.builders import a_loaded_set, a_set_text

from leeruitkomsten.cli import run
from leeruitkomsten.loading.decisions import read_register
from leeruitkomsten.matching.fingerprint import fingerprint

NETWORK = "De student ontwerpt een netwerk voor een organisatie en test dat."
CARE = "De student begeleidt een groep cliënten bij het maken van een zorgplan."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two sets in `sets/x`, to be called in."""
    (tmp_path / "sets" / "x").mkdir(parents=True)
    for name, texts in (("a", (NETWORK, CARE)), ("b", (CARE, NETWORK))):
        file = tmp_path / "sets" / "x" / f"{name}.yaml"
        file.write_text(a_set_text(*texts), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def decided(*pairs: tuple[str, str], relation: str = "gelijkwaardig", at: str = "sets/x") -> str:
    """Return a file with decisions about these codes, as the page of a report writes it."""
    register = [
        {
            **{
                side: {"set": f"{at}/{name}", "leeruitkomsten": [_judged(name, code)]}
                for side, name, code in (("links", "a", one), ("rechts", "b", other))
            },
            "relatie": relation,
            "reden": "Besproken.",
            "rol": "examinator",
            "datum": "2026-11-24",
        }
        for one, other in pairs
    ]
    return json.dumps({"besluiten": 1, "register": register})


def _judged(name: str, code: str) -> dict[str, str]:
    text = (Path("sets/x") / f"{name}.yaml").read_text(encoding="utf-8")
    outcome = a_loaded_set(text)[1].by_code()[code].outcome
    return {"code": code, "vingerafdruk": fingerprint(outcome)}


def data(capsys: pytest.CaptureFixture[str], *call: str) -> dict[str, Any]:
    """Return the report of a call as data."""
    capsys.readouterr()
    assert run([*call, "--formaat", "json"]) in {0, 1}
    return json.loads(capsys.readouterr().out)  # type: ignore[no-any-return]  # our own report


def test_it_is_a_plan_until_it_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All decisions go in in one write, named from the register that they stand in."""
    Path("download.yaml").write_text(decided(("L1", "L2"), ("L2", "L1")), encoding="utf-8")

    plan = data(capsys, "besluit", "--uit", "download.yaml")
    untouched = not Path("sets/x/besluiten.yaml").exists()
    written = data(capsys, "besluit", "--uit", "download.yaml", "--schrijf")

    assert (untouched, plan["geschreven"], written["geschreven"]) == (True, False, True)
    register = read_register("sets/x/besluiten.yaml")
    assert register is not None
    assert [(one.left.set, one.right.set, one.left.codes) for one in register.decisions] == [
        ("a", "b", ("L1",)),
        ("a", "b", ("L2",)),
    ]
    assert data(capsys, "besluit", "--uit", "download.yaml")["telling"]["staat_er_al"] == 2


def test_what_stands_is_kept_to_the_letter(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Remarks of people in the register too."""
    Path("een.yaml").write_text(decided(("L1", "L2")), encoding="utf-8")
    Path("twee.yaml").write_text(decided(("L2", "L1")), encoding="utf-8")
    run(["besluit", "--uit", "een.yaml", "--schrijf"])
    register = Path("sets/x/besluiten.yaml")
    text = register.read_text(encoding="utf-8")
    before = text.replace("register:\n", "register: # van de vergadering\n\n")
    register.write_text(before, encoding="utf-8")

    run(["besluit", "--uit", "twee.yaml", "--schrijf"])

    assert register.read_text(encoding="utf-8").startswith(before)


def test_the_file_may_lie_beside_the_sets_or_elsewhere(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sets are found from where we are, from the file, or among the paths that are named."""
    Path("download.yaml").write_text(decided(("L1", "L2")), encoding="utf-8")
    away = folder / "downloads"
    away.mkdir()
    monkeypatch.chdir(away)

    beside = data(capsys, "besluit", "--uit", "../download.yaml")
    Path("download.yaml").write_bytes(Path("../download.yaml").read_bytes())
    lost = run(["besluit", "--uit", "download.yaml"])
    named = data(capsys, "besluit", "--uit", "download.yaml", "../sets")

    assert (beside["telling"]["nieuw"], lost, named["telling"]["nieuw"]) == (1, 2, 1)


def test_a_name_that_fits_two_sets_is_not_guessed(folder: Path) -> None:
    """Nor is one that fits none of those that are named."""
    Path("download.yaml").write_text(decided(("L1", "L2")), encoding="utf-8")
    copy = folder / "kopie" / "sets" / "x"
    copy.mkdir(parents=True)
    for name in ("a.yaml", "b.yaml"):
        (copy / name).write_bytes((folder / "sets" / "x" / name).read_bytes())

    assert run(["besluit", "--uit", "download.yaml", "sets", "kopie"]) == 2
    assert run(["besluit", "--uit", "download.yaml", "sets/x/a.yaml"]) == 2


def test_no_set_is_read_from_outside_on_the_word_of_a_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path that leads upwards is only followed among the paths that the user names."""
    text = decided(("L1", "L2"), at="../sets/x")
    inner = folder / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    Path("download.yaml").write_text(text, encoding="utf-8")

    assert run(["besluit", "--uit", "download.yaml"]) == 2
    assert run(["besluit", "--uit", "download.yaml", ".."]) == 0


@pytest.mark.parametrize(
    "call",
    [
        ["--uit", "download.yaml", "--rol", "examinator"],
        ["--uit", "sets/x/a.yaml"],
        ["--uit", "weg.yaml"],
        ["a.yaml", "b.yaml", "--schrijf"],
        ["a.yaml"],
        [],
    ],
)
def test_calls_that_make_no_sense_are_refused(folder: Path, call: list[str]) -> None:
    """With a word about what was meant."""
    Path("download.yaml").write_text(decided(("L1", "L2")), encoding="utf-8")

    assert run(["besluit", *call]) == 2
