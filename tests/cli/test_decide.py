"""Facts about `besluit`: what is written, and what is left as it was."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten.cli import run

NETWORK = "De student ontwerpt een netwerk voor een organisatie en test dat."
CARE = "De student begeleidt een groep cliënten bij het maken van een zorgplan."
CALL = ["besluit", "a.yaml", "b.yaml", "--links", "L1", "--rechts", "L1"]
WHY = ["--reden", "Besproken.", "--rol", "examinator", "--datum", "2026-11-01"]
EQUAL = ["--relatie", "gelijkwaardig", *WHY]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two sets, that the command is run in."""
    for name, texts in (("a", (NETWORK, CARE)), ("b", (CARE, NETWORK))):
        (tmp_path / f"{name}.yaml").write_text(a_set_text(*texts), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def compared(capsys: pytest.CaptureFixture[str], *paths: str) -> dict[str, list[dict[str, object]]]:
    """Return what `diff` says of two sets, as data."""
    capsys.readouterr()
    assert run(["diff", *(paths or ("a.yaml", "b.yaml")), "--formaat", "json"]) == 0
    return json.loads(capsys.readouterr().out)  # type: ignore[no-any-return]  # our own report


def test_a_decision_is_written_and_applied(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It stands beside the sets and goes before what we find, whichever set comes first."""
    assert run([*CALL, *EQUAL]) == 0

    told, back = compared(capsys), compared(capsys, "b.yaml", "a.yaml")

    why = {"reden": "Besproken.", "rol": "examinator", "datum": "2026-11-01"}
    for report in (told, back):
        link = next(one for one in report["koppelingen"] if one["links"] == ["L1"])
        assert (link["rechts"], link["zeker"], link["besluit"]) == (["L1"], True, why)
        assert [one["stand"] for one in report["besluiten"]] == ["toegepast"]


def test_when_a_text_changes_the_decision_is_to_be_reviewed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is no longer applied, and the report says so."""
    run([*CALL, *EQUAL])
    (folder / "b.yaml").write_text(a_set_text(CARE + " Nieuw.", NETWORK), encoding="utf-8")

    told = compared(capsys)

    assert [(one["stand"], one["veranderd"]) for one in told["besluiten"]] == [
        ("te_herzien", [{"set": "b", "code": "L1"}])
    ]
    assert all(link["besluit"] is None for link in told["koppelingen"])


def test_when_only_the_layout_changes_the_decision_stands(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Other folding and other quotes are the same text."""
    run([*CALL, *EQUAL])
    text = (folder / "a.yaml").read_text(encoding="utf-8")
    (folder / "a.yaml").write_text(text.replace("een netwerk", "een\n      netwerk"), "utf-8")

    assert [one["stand"] for one in compared(capsys)["besluiten"]] == ["toegepast"]


def test_a_set_that_is_gone_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever renames a file sees what was decided about it."""
    run([*CALL, *EQUAL])
    (folder / "b.yaml").rename(folder / "c.yaml")

    told = compared(capsys, "a.yaml", "c.yaml")

    assert [(one["stand"], one["weg"]) for one in told["besluiten"]] == [
        ("weg", [{"set": "b", "code": None, "nu": None}])
    ]


def test_a_decision_about_another_set_is_not_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A register is about all sets beside it; a report about two of them."""
    run([*CALL, *EQUAL])
    (folder / "c.yaml").write_text(a_set_text(CARE), encoding="utf-8")

    assert compared(capsys, "a.yaml", "c.yaml")["besluiten"] == []


def test_nothing_is_contradicted_unless_asked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second decision about the same is refused, and with --vervang comes in its place."""
    run([*CALL, *EQUAL])
    before = (folder / "besluiten.yaml").read_bytes()
    other = [*CALL, "--relatie", "niet-gelijk", *WHY]

    refused = run(other)
    untouched = (folder / "besluiten.yaml").read_bytes() == before
    replaced = run([*other, "--vervang"])

    assert (refused, untouched, replaced) == (2, True, 0)
    assert [one["relatie"] for one in compared(capsys)["besluiten"]] == ["niet_gelijk"]


def test_codes_can_be_given_in_one_go(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With commas, or the option more than once."""
    call = ["besluit", "a.yaml", "b.yaml", "--links", "L1", "--relatie", "gesplitst", *WHY]

    assert run([*call, "--rechts", "L1, L2"]) == 0
    assert run([*call, "--rechts", "L1", "--rechts", "L2", "--vervang"]) == 0
    assert [one["rechts"] for one in compared(capsys)["koppelingen"]] == [["L1", "L2"]]


def test_no_counterpart_needs_codes_of_one_side(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is about one outcome and a whole set."""
    call = ["besluit", "a.yaml", "b.yaml", "--relatie", "geen tegenhanger", *WHY]

    assert run([*call, "--links", "L1"]) == 0
    assert run([*call, "--links", "L2", "--rechts", "L1"]) == 2
    assert [one["links"] for one in compared(capsys)["koppelingen"]] == [["L2"]]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"--links": "L3"}, "bedoel je L"),
        ({"--relatie": "gelijkwardig"}, "bedoel je gelijkwaardig?"),
        ({"--relatie": "niet-gelyk"}, "bedoel je niet-gelijk?"),
        ({"--relatie": ""}, "--relatie ontbreekt"),
        ({"--reden": "  "}, "--reden ontbreekt"),
        ({"--rol": ""}, "--rol ontbreekt"),
        ({"--datum": "gisteren"}, "--datum: ‘gisteren’ is geen dag"),
        ({"--reden": "Met een \x7f."}, "een teken dat niet"),
        ({"--reden": "Half \ud800."}, "een teken dat niet"),
    ],
)
def test_what_is_wrong_with_a_call_is_told_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str], change: dict[str, str], says: str
) -> None:
    """With a way out, and without a half register."""
    options = {
        "--links": "L1", "--rechts": "L1", "--relatie": "overlap", "--reden": "Besproken.",
        "--rol": "examinator", "--datum": "2026-11-01", **change,
    }  # fmt: skip

    code = run(
        ["besluit", "a.yaml", "b.yaml", *(each for pair in options.items() for each in pair)]
    )

    assert code == 2
    assert says in capsys.readouterr().err
    assert not (folder / "besluiten.yaml").exists()


@pytest.mark.parametrize("command", ["diff a.yaml b.yaml", "kalibreer .", "ijk .", " ".join(CALL)])
@pytest.mark.parametrize("text", ["besluiten: 1\nregister: [\n", "besluiten: 1\n", "besluit: 1\n"])
def test_a_malformed_register_fails_loudly(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str, text: str
) -> None:
    """Nothing is compared and nothing written: it would look as if all were well."""
    (folder / "besluiten.yaml").write_text(text, encoding="utf-8")
    more = EQUAL if command.startswith("besluit") else []

    assert run([*command.split(), *more]) == 2

    told = capsys.readouterr()
    assert "besluiten.yaml:" in told.err
    assert told.out == ""
    assert (folder / "besluiten.yaml").read_text(encoding="utf-8") == text


def test_sets_in_two_folders_share_the_register_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It names the other set by its path from there, and is found from either side."""
    for name, text in (("x", NETWORK), ("y", CARE)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "set.yaml").write_text(a_set_text(text), encoding="utf-8")
    (tmp_path / "y" / "besluiten.yaml").write_text("besluiten: 1\nregister: []\n", "utf-8")
    monkeypatch.chdir(tmp_path)

    assert run(["besluit", "x", "y", "--links", "L1", "--rechts", "L1", *EQUAL]) == 0

    assert not (tmp_path / "x" / "besluiten.yaml").exists()
    assert 'set: "../x/set"' in (tmp_path / "y" / "besluiten.yaml").read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path / "x")
    assert [one["stand"] for one in compared(capsys, "set.yaml", "../y/set.yaml")["besluiten"]] == [
        "toegepast"
    ]


def test_two_registers_that_contradict_one_another_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where each is in order by itself."""
    run([*CALL, *EQUAL])
    text = (folder / "besluiten.yaml").read_text(encoding="utf-8")
    (folder / "besluiten.yml").write_text(text.replace("gelijkwaardig", "niet_gelijk"), "utf-8")

    assert run(["diff", "a.yaml", "b.yaml"]) == 2
    assert "spreken elkaar tegen" in capsys.readouterr().err


@pytest.mark.parametrize("call", ["diff a.yaml b.yaml", "kalibreer .", "ijk ."])
def test_a_report_is_not_written_over_a_register(folder: Path, call: str) -> None:
    """A register was read for it, like the sets."""
    run([*CALL, *EQUAL])
    before = (folder / "besluiten.yaml").read_bytes()

    assert run([*call.split(), "--uitvoer", "besluiten.yaml"]) == 2
    assert (folder / "besluiten.yaml").read_bytes() == before


def test_standard_input_has_no_register(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is no place beside it."""
    assert run(["besluit", "-", "b.yaml", "--links", "L1", "--rechts", "L1", *EQUAL]) == 2
    assert "standaardinvoer" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of Unix")
def test_permissions_and_links_are_kept(folder: Path) -> None:
    """A register that is a link is written where it leads to, with the mode it had."""
    (folder / "elders").mkdir()
    real = folder / "elders" / "register.yaml"
    real.write_text("besluiten: 1\nregister: []\n", encoding="utf-8")
    real.chmod(0o640)
    (folder / "besluiten.yaml").symlink_to(real)

    assert run([*CALL, *EQUAL]) == 0

    assert (folder / "besluiten.yaml").is_symlink()
    assert (real.stat().st_mode & 0o777, "gelijkwaardig" in real.read_text("utf-8")) == (
        0o640,
        True,
    )


@pytest.mark.skipif(os.name == "nt", reason="links are those of Unix")
@pytest.mark.parametrize("target", ["../elders.yaml", "nergens.yaml", "besluiten.yaml"])
def test_a_register_that_leads_elsewhere_is_refused(folder: Path, target: str) -> None:
    """A stranger's link is not read, and never written through; one to nowhere is told."""
    (folder.parent / "elders.yaml").write_text("besluiten: 1\nregister: []\n", encoding="utf-8")
    (folder / "besluiten.yaml").symlink_to(target)

    assert run(["diff", "a.yaml", "b.yaml"]) == 2
    assert run([*CALL, *EQUAL]) == 2
    assert (folder.parent / "elders.yaml").read_text("utf-8") == "besluiten: 1\nregister: []\n"


def test_a_byte_order_mark_stays_and_other_encodings_are_refused(folder: Path) -> None:
    """What would change by writing is not written."""
    file = folder / "besluiten.yaml"
    file.write_bytes(b"\xef\xbb\xbfbesluiten: 1\r\nregister: []\r\n")
    kept = run([*CALL, *EQUAL]), file.read_bytes()
    file.write_bytes("besluiten: 1\nregister: []\n".encode("utf-16"))
    before = file.read_bytes()

    assert (kept[0], kept[1][:17]) == (0, b"\xef\xbb\xbfbesluiten: 1\r\n")
    assert kept[1].count(b"\n") == kept[1].count(b"\r\n")
    assert (run([*CALL, *EQUAL]), file.read_bytes()) == (2, before)


def test_texts_of_strangers_do_not_reach_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reason with control characters is shown by their codes."""
    run([*CALL, *EQUAL])
    file = folder / "besluiten.yaml"
    text = file.read_text(encoding="utf-8").replace("Besproken.", "\\e[31mrood\\u202e")
    file.write_text(text, encoding="utf-8")
    capsys.readouterr()

    codes = [run([*call]) for call in (["diff", "a.yaml", "b.yaml"], ["kalibreer", "."], ["ijk"])]

    told = capsys.readouterr().out
    assert codes == [0, 0, 0]
    assert "\\u001b[31mrood\\u202e" in told
    assert not {"\x1b", "\u202e"} & set(told)
