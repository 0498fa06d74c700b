"""Facts about starting with an old repository: only what is new counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.builders import HEAD, a_set_text

from leeruitkomsten.cli import run
from leeruitkomsten.loading.baseline import FILE_NAME

FAILING = ["--faal-bij", "waarschuwing"]
KNOWS, GETS = "De student kent de wet.", "De student begrijpt de norm."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a project with one set, that we are in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "leeruitkomsten.yaml").write_text("instellingen: 1\n")
    write("sets/a.yaml", KNOWS, GETS)
    return tmp_path


def write(name: str, *texts: str, head: str = HEAD) -> None:
    """Write a set with these texts."""
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(a_set_text(*texts, head=head), encoding="utf-8")


def make() -> None:
    """Make the baseline of the project."""
    assert run(["lint", "sets", "--nullijn-maken"]) == 0


def new(capsys: pytest.CaptureFixture[str], *more: str) -> list[tuple[str, str | None]]:
    """Return the rule and words of what counts, beside the baseline."""
    capsys.readouterr()
    run(["lint", "sets", "--nullijn", "--formaat", "json", *more])
    found = json.loads(capsys.readouterr().out)["bevindingen"]
    return [(one["regel"], one["woorden"]) for one in found if not one["bekend"]]


def gone(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    """Return the rule and place of what is in the baseline and not in the sets."""
    capsys.readouterr()
    run(["lint", "sets", "--nullijn", "--formaat", "json"])
    found = json.loads(capsys.readouterr().out)["nullijn"]["verdwenen"]
    return [(one["regel"], one["plek"]) for one in found]


def test_what_stood_does_not_count(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It made the run fail, and in the baseline it is told in one line."""
    assert run(["lint", "sets", *FAILING]) == 1
    make()
    capsys.readouterr()

    assert run(["lint", "sets", "--nullijn", *FAILING]) == 0
    printed = capsys.readouterr()
    assert "bevindingen stonden er al en tellen niet mee" in printed.out
    assert "LU101" not in printed.out
    assert (project / FILE_NAME).is_file()


@pytest.mark.parametrize("where", ["sets", "sets/a.yaml", "."])
def test_a_baseline_is_found_from_anywhere(
    project: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """It lies beside the settings, and files in it are seen from there."""
    make()

    assert run(["lint", where, "--nullijn", *FAILING]) == 0
    monkeypatch.chdir(project / "sets")
    assert run(["lint", "--nullijn", *FAILING]) == 0
    assert run(["lint", f"--nullijn=../{FILE_NAME}", *FAILING, "a.yaml"]) == 0


def test_lines_and_other_texts_may_move(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A finding is known by its sentence and not by its line, its order or a soft hyphen."""
    make()
    softly = KNOWS.replace("student", "stu\u00addent")
    write("sets/a.yaml", GETS, f"Je bouwt een brug. {softly}")
    text = Path("sets/a.yaml").read_text("utf-8")
    swapped = text.replace("L1", "L0").replace("L2", "L1").replace("L0", "L2")
    Path("sets/a.yaml").write_text("# nieuw\n\n" + swapped, encoding="utf-8")

    assert [rule for rule, _ in new(capsys) if rule == "LU101"] == []


def test_a_repair_and_a_new_fault_never_cancel_out(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same rule, as often as before, elsewhere or about other words: it counts."""
    make()
    write("sets/a.yaml", "De student ontwerpt een brug.", GETS, KNOWS)
    assert ("LU101", "kent") in new(capsys)

    write("sets/a.yaml", "De student weet de wet.", GETS)
    assert ("LU101", "weet") in new(capsys)

    write("sets/a.yaml", "De student kent de norm.", GETS)
    assert ("LU101", "kent") in new(capsys)


def test_the_same_twice_in_one_text_is_known_twice(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a third time is new."""
    write("sets/a.yaml", "De student kent wat hij kent.")
    make()
    assert ("LU101", "kent") not in new(capsys)

    write("sets/a.yaml", f"De student kent wat hij kent. {KNOWS} {KNOWS}")
    counted = new(capsys).count(("LU101", "kent"))
    assert counted == 2


def test_a_copy_of_a_set_is_new_and_a_new_name_is_not(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is gone is followed to another with the same set."""
    make()
    Path("sets/b.yaml").write_bytes(Path("sets/a.yaml").read_bytes())
    assert ("LU101", "kent") in new(capsys)

    Path("sets/a.yaml").unlink()
    assert (new(capsys), gone(capsys)) == ([], [])

    assert run(["lint", "sets", "--nullijn-bijwerken"]) == 0
    assert '"sets/b.yaml"' in Path(FILE_NAME).read_text("utf-8")
    assert new(capsys) == []


def test_what_is_gone_is_told_and_taken_out(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is added then: what is new stays new."""
    make()
    before = Path(FILE_NAME).read_text("utf-8").splitlines()
    write("sets/a.yaml", "De student ontwerpt een brug.", GETS, KNOWS)
    assert ("LU101", "L1 tekst") in gone(capsys)

    assert run(["lint", "sets", "--nullijn-bijwerken", *FAILING]) == 1
    after = Path(FILE_NAME).read_text("utf-8").splitlines()
    assert set(after) < set(before)
    assert ("LU101", "kent") in new(capsys)
    assert gone(capsys) == []


def test_what_was_not_looked_at_is_not_gone(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run over some files takes nothing of others out; nor does a file that is broken."""
    write("sets/b.yaml", KNOWS)
    make()
    before = Path(FILE_NAME).read_bytes()
    Path("sets/a.yaml").write_text("leeruitkomstenset: [")

    assert run(["lint", "sets", "--nullijn-bijwerken"]) == 1
    assert run(["lint", "sets/b.yaml", "--nullijn-bijwerken"]) == 0
    assert Path(FILE_NAME).read_bytes() == before


def test_a_set_that_cannot_be_read_is_never_accepted(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing else in it was looked at; that is said, and the run still fails."""
    Path("sets/b.yaml").write_text("leeruitkomstenset: [")

    assert run(["lint", "sets", "--nullijn-maken"]) == 1
    assert "Niet opgenomen" in capsys.readouterr().err
    assert "b.yaml" not in Path(FILE_NAME).read_text("utf-8")


def test_a_waiver_takes_the_place_of_the_baseline(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever gives a reason needs no baseline there any more."""
    make()
    waiver = "    afwijkingen: [{regel: LU101, motivering: Zo heet het in de wet.}]\n"
    text = Path("sets/a.yaml").read_text("utf-8")
    Path("sets/a.yaml").write_text(text.replace("  - code: L2", f"{waiver}  - code: L2"), "utf-8")

    assert new(capsys) == [("LU101", "kent")]  # waived: it is there, and asks nothing
    assert gone(capsys) == [("LU101", "L1 tekst")]
    assert run(["lint", "sets", "--nullijn", *FAILING]) == 0


def test_a_baseline_is_never_made_over_another(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would take in what came since, and nobody would see."""
    make()
    before = Path(FILE_NAME).read_bytes()
    write("sets/a.yaml", KNOWS, GETS, "De student weet alles.")

    assert run(["lint", "sets", "--nullijn-maken"]) == 2
    assert Path(FILE_NAME).read_bytes() == before
    assert "--nullijn-bijwerken" in capsys.readouterr().err


def test_a_baseline_is_the_same_however_it_was_made(project: Path) -> None:
    """Sorted, a line for each, whatever the order of the paths and the language."""
    write("sets/b.yaml", GETS)
    make()
    first = Path(FILE_NAME).read_bytes()
    Path(FILE_NAME).unlink()
    run(["lint", "sets/b.yaml", "sets/a.yaml", "--nullijn-maken", "--taal", "en"])

    assert Path(FILE_NAME).read_bytes() == first
    lines = first.decode("utf-8").splitlines()
    assert [json.loads(line)["bestand"] for line in lines[1:]] == sorted(
        json.loads(line)["bestand"] for line in lines[1:]
    )


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--nullijn"], "--nullijn-maken"),
        (["--nullijn-bijwerken"], "--nullijn-maken"),
        (["--nullijn=nergens/x.jsonl"], "nergens/x.jsonl"),
        (["--nullijn", "x.jsonl"], "--nullijn=BESTAND"),
        (["--nullijn-maken", "--nullijn-bijwerken"], "gaan niet samen"),
        (["--nullijn-maken", "--herstel", "--toon"], "gaan niet samen"),
        (["--nullijn-maken", "--formaat", f"json={FILE_NAME}"], "zelfde plek"),
        (["--nullijn-maken", "-"], "standaardinvoer"),
    ],
)
def test_a_call_that_cannot_be_meant_is_told(
    project: Path, options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written."""
    assert run(["lint", "sets", *options]) == 2
    assert told in capsys.readouterr().err
    assert not Path(FILE_NAME).exists()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--formaat", "sarif", "--formaat", "github=g.txt"], "sarif"),
        (["--formaat", "junit=j.xml", "--formaat", "gitlab=l.json", "--formaat", "terminal"], ""),
        (["--formaat", "rdjson"], "diagnostics"),
    ],
)
def test_formats_go_together_and_settle_no_exit_code(
    project: Path, options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each to its own place; the run ends as it does without them."""
    for fails, code in ((FAILING, 1), ([], 0)):
        assert run(["lint", "sets", *options, *fails]) == code
    assert told in capsys.readouterr().out
    asked = [word.partition("=")[2] for word in options if "=" in word]
    assert all(Path(name).stat().st_size for name in asked)


def test_the_summary_of_a_job_gets_the_report(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Behind what is there, and only where annotations were asked for."""
    Path("summary.md").write_text("eerder\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")

    run(["lint", "sets"])
    assert Path("summary.md").read_text() == "eerder\n"
    run(["lint", "sets", "--formaat", "github"])
    text = Path("summary.md").read_text("utf-8")
    assert text.startswith("eerder\n## ")
    assert "LU101" in text

    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "er/is/niets.md")
    assert run(["lint", "sets", "--formaat", "github"]) == 2
