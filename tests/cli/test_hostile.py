"""Facts about files from strangers, through the whole command."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tests.builders import HEAD, a_set_text
from tests.cli.test_run import shell

from leeruitkomsten.cli import run

ESCAPES = "\x1b[31m"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that the command is run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"# alleen commentaar\n",
        b"\x00",
        b"\xff\xfe",
        b"caf\xe9: 1\n",
        "a: é\n".encode("utf-16"),
        b"[" * 100_000,
        b"{" * 100_000,
        b"- " * 50_000,
        b"a: &a [*a]\n",
        b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n",
        b"a: 1\na: 2\n",
        b"a: 1\n---\nb: 2\n",
        b"!!python/object/apply:os.system ['true']\n",
        b"\ta: 1\n",
        b"? [a]\n: b\n",
        b"1: 2\n",
        b"'\\x1b]8;;http://example.org\\x1b\\\\'\n",
        b"a: 'open",
        b"%YAML 9.9\n---\na: 1\n",
        b"leeruitkomstenset: 1\nopleiding: []\n",
        b"leeruitkomstenset: .inf\n",
        b"leeruitkomstenset: 99999999999999999999999999999\n",
    ],
)
def test_no_file_brings_the_command_down(
    folder: Path, raw: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken file is a finding: code 1, no traceback, and the others are linted."""
    (folder / "a.yaml").write_bytes(raw)
    (folder / "b.yaml").write_text(a_set_text("De student kent de wet."), encoding="utf-8")

    code = run(["lint", ".", "--formaat", "json"])

    report = json.loads(capsys.readouterr().out)
    files = {one["bestand"] for one in report["bevindingen"] if one["ernst"] == "fout"}
    assert (code, files, report["telling"]["sets"]) == (1, {"a.yaml"}, 1)


def test_a_text_cannot_command_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Escape codes in a text are shown, and not obeyed; nor is markup."""
    text = a_set_text("x").replace(
        ">-\n      x", '"De student kent \\e[31m rood [/bold] [link=http://x]y[/link]."'
    )
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text(text, encoding="utf-8")

    run(["lint", "."])
    run(["diff", "a.yaml", "b.yaml"])
    run(["diff", "a.yaml", "b.yaml", "--uitleg", "L1"])
    run(["diff", "a.yaml", "b.yaml", "--uitleg", ESCAPES])
    run(["kalibreer", "."])

    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert "[/bold]" in printed.out
    assert "\\u001b[31m" in printed.out


@pytest.mark.parametrize(
    "name", ["a\x1b[31m.yaml", "a\n::error::nep.yaml", "a\udcff.yaml", "[b].yaml"]
)
def test_a_name_or_code_cannot_command_a_calibration_nor_break_its_proposal(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names and codes are shown for what they are, and the proposal is a set."""
    text = a_set_text("Je bouwt een brug.").replace(
        "code: L1", 'code: "x\\e[31m\\n::error::nep [/bold]"'
    )
    assert "[/bold]" in text
    for path in (name, "c.yaml", "d.yaml"):
        Path(os.fsdecode(os.fsencode(path))).write_text(text, "utf-8")
    (folder / "e.yaml").write_text(text.replace("bouwt een", "sloopt die"), "utf-8")

    assert run(["kalibreer", ".", "--vragen", "--voorzet", "v.yaml"]) == 0
    assert run(["kalibreer", ".", "--alles", "--referentie", "c"]) == 0
    assert run(["lint", "v.yaml"]) == 0

    printed = capsys.readouterr()
    lines = (printed.out + printed.err).splitlines()
    assert [line for line in lines if line.startswith("::") or "\x1b" in line] == []
    assert "\x1b" not in (folder / "v.yaml").read_text("utf-8")


def test_a_key_cannot_command_the_terminal_or_ci(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A key with a line end and a workflow command stays within its line."""
    (folder / "a.yaml").write_text(
        a_set_text("x") + '"::error file=x::\\n::error::nep \\e[2J": 1\n', encoding="utf-8"
    )

    run(["lint", "a.yaml"])

    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("::") or "\x1b" in line] == []


@pytest.mark.parametrize(
    "name", ["a\x1b[31m.yaml", "a\n::error::nep.yaml", "a\udcff.yaml", "[b].yaml"]
)
def test_a_file_name_cannot_command_anything(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name is shown for what it is, in a report and in JSON."""
    Path(os.fsdecode(os.fsencode(name))).write_text(a_set_text("De student kent X."), "utf-8")

    run(["lint", "."])
    run(["lint", ".", "--formaat", "json"])

    printed = capsys.readouterr()
    lines = (printed.out + printed.err).splitlines()
    assert [line for line in lines if line.startswith("::") or "\x1b" in line] == []


OWN_CARD = """\
code: NZ101
naam: zwaar
ernst: suggestie
criterium: Eigen
bronnen: [eigen]
op: leeruitkomst.tekst
controle: wording.forbids
met: {woorden: {nl: [PHRASES]}}
nl: {titel: t, bericht: b, waarom: w}
en: {criterium: Own, titel: t, bericht: b, waarom: w}
goed: [c]
fout: [{voorbeeld: a a a a a a a a b, plekken: [a a a a a a a a b]}]
"""


def write_project(folder: Path, card: str) -> None:
    """Write a project with one card of its own and one set."""
    (folder / "leeruitkomsten.yaml").write_text("instellingen: 1\nregelmappen: [regels]\n")
    (folder / "regels").mkdir()
    (folder / "regels" / "NZ101-eigen.yaml").write_text(card, encoding="utf-8")
    (folder / "set.yaml").write_text(a_set_text("a " * 20_000), encoding="utf-8")


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "phrase",
    [
        "a … a … a … a … a … a … b",
        "a? a? a? a? a? a? a? a? b",
        "a …24 a …24 b",
        "a* … b",
    ],
)
def test_a_pattern_of_a_stranger_cannot_hang_the_linter(folder: Path, phrase: str) -> None:
    """Phrases on a card have no backtracking: much text and many gaps stay fast."""
    write_project(folder, OWN_CARD.replace("PHRASES", f'"{phrase}"'))

    assert run(["lint", "set.yaml"]) == 0


def test_a_pattern_that_leaves_too_much_open_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused with the card it stands on, and nothing is linted."""
    write_project(folder, OWN_CARD.replace("PHRASES", f'"a {"… a " * 15}"'))

    assert run(["lint", "set.yaml"]) == 2
    assert "NZ101" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("card", "told"),
    [
        ("code: NZ101\n", "regels/NZ101-eigen.yaml:1:1"),
        ("code: [", "regels/NZ101-eigen.yaml:"),
        (OWN_CARD.replace("PHRASES", '"<naam> b"'), "NZ101"),
        (OWN_CARD.replace("woorden:", "worden:"), "NZ101"),
        (OWN_CARD.replace("wording.forbids", "wording.verbiedt"), "wording.verbiedt"),
        (OWN_CARD.replace("NZ101", "LU101"), "LU101"),
    ],
)
def test_a_wrong_card_is_never_taken_for_no_rule(
    folder: Path, card: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is linted, and the card is named with a place."""
    write_project(folder, card)

    assert run(["lint", "set.yaml"]) == 2
    assert told in capsys.readouterr().err


def test_more_than_can_be_compared_is_refused_at_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A set of thousands of outcomes is told, and does not fill the memory of CI."""
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text(a_set_text(*["x"] * 1_200), encoding="utf-8")

    assert run(["diff", "a.yaml", "b.yaml"]) == 2
    assert run(["kalibreer", "."]) == 2
    assert "1440000 paren" in capsys.readouterr().err


def test_settings_of_a_stranger_lead_nowhere_else(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder with rules is inside the project."""
    (folder / "leeruitkomsten.yaml").write_text("instellingen: 1\nregelmappen: [../..]\n")
    (folder / "set.yaml").write_text(a_set_text("De student ontwerpt."), encoding="utf-8")

    assert run(["lint", "set.yaml"]) == 2
    assert "buiten het project" in capsys.readouterr().err


def test_a_set_cannot_name_a_file_as_its_quality_schema(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A quality schema has a name, and no path."""
    head = HEAD + "kwaliteitsschema: ../../etc/passwd\n"
    (folder / "set.yaml").write_text(a_set_text("De student ontwerpt.", head=head), "utf-8")

    assert run(["lint", "set.yaml"]) == 1
    out = capsys.readouterr().out
    assert "5:19  fout  LU212" in out
    assert "root:" not in out


def write_schema(folder: Path, **schemas: str) -> None:
    """Write a project whose quality schema is its own, called `eigen`."""
    text = "instellingen: 1\nregelmappen: [regels]\nkwaliteitsschema: eigen\n"
    (folder / "leeruitkomsten.yaml").write_text(text)
    (folder / "regels").mkdir()
    for name, rest in schemas.items():
        head = f"kwaliteitsschema: 1\nnaam: {name}\ntitel: Eigen\n"
        (folder / "regels" / f"{name}.yaml").write_text(head + rest)
    (folder / "set.yaml").write_text(a_set_text("De student kent de wet."), encoding="utf-8")


def test_an_institution_has_a_quality_schema_of_its_own(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It extends the shared one, and stands in its folder beside its cards."""
    write_schema(folder, eigen="breidt_uit: hbo\naanpassingen: {LU101: {ernst: fout}}\n")

    assert run(["lint", "set.yaml"]) == 1
    assert "fout  LU101" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("breidt_uit: eigen\n", "breidt zichzelf uit"),
        ("breidt_uit: nergens\n", "‘nergens’"),
        ("breidt_uit: ../../geheim\n", "‘../../geheim’"),
        ("aanpassingen: {LU999: uit}\n", "LU999"),
        ("aanpassingen: {LU105: {met: {max_woorden: veel}}}\n", "max_woorden"),
        ("aanpassingen: {LU105: {met: {onzin: 1}}}\n", "onzin"),
        ("aanpassingen: {LU105: soms}\n", "regels/eigen.yaml:4"),
        ("aanpassingen: {LU501: {ernst: fout}}\n", "regels/eigen.yaml geeft LU501 een ernst"),
    ],
)
def test_a_wrong_quality_schema_is_told(
    folder: Path, rest: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is linted: it would look as if all were well."""
    write_schema(folder, eigen=rest)

    assert run(["lint", "set.yaml"]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="there is no /dev/zero")
@pytest.mark.parametrize("how", ["--cache bewaard", "--geen-cache"])
def test_a_card_without_an_end_is_not_read(folder: Path, how: str) -> None:
    """Not to judge by, and not to know whether it is what it was."""
    write_schema(folder, eigen="")
    (folder / "regels" / "nul.yaml").symlink_to("/dev/zero")

    ended = shell(f'ulimit -v 600000; "$PYTHON" -m leeruitkomsten lint set.yaml {how}', folder)

    assert ended.returncode == 2
    assert b"regels/nul.yaml is een link naar buiten de map met regels" in ended.stderr


def test_a_card_that_leads_out_of_its_folder_is_not_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A link of a stranger shows nothing of the machine."""
    (folder / "geheim.txt").write_text("root:x:0:0\n")
    write_schema(folder, eigen="breidt_uit: hbo\n")
    (folder / "regels" / "NZ101-link.yaml").symlink_to(folder / "geheim.txt")

    assert run(["lint", "set.yaml"]) == 2
    assert "root:x" not in capsys.readouterr().err


@pytest.mark.timeout(30)
@pytest.mark.parametrize("text", ["kent " * 10_000, "kent ontwerpt " * 20_000, "a" * 1_000_000])
def test_a_text_of_a_stranger_takes_time_that_grows_with_it(folder: Path, text: str) -> None:
    """Many hits, many verbs or one endless word: placed and told in seconds."""
    (folder / "set.yaml").write_text(a_set_text(text), encoding="utf-8")

    assert run(["lint", "set.yaml"]) == 0
