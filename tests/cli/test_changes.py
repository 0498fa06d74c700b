"""Facts about `wijzigingen` on repositories, through the whole command."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.history.repositories import ROBOT, TAX, WOUND, Repo, a_set, needs_git

from leeruitkomsten.cli import run
from leeruitkomsten.loading.decisions import registers_in
from leeruitkomsten.model import Register

pytestmark = needs_git
HERE = Path(__file__).parent
PLAN = "Je schrijft een marketingplan voor een webwinkel in sieraden."
OTHER = WOUND.replace("de heup", "een knie")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository of sets with a tag, and one thing of each kind done since."""
    made = Repo(tmp_path / "repo")
    monkeypatch.chdir(made.folder)
    monkeypatch.setenv("NO_COLOR", "1")
    made.write("sets/gelijk.yaml", a_set(WOUND, name="Gelijk"))
    made.write("sets/anders.yaml", a_set(WOUND, ROBOT, name="Anders"))
    made.write("sets/schijn.yaml", a_set(WOUND, name="Schijn"))
    made.write("sets/weg.yaml", a_set(TAX, name="Weg"))
    made.write("sets/oud.yaml", a_set(WOUND, ROBOT, TAX, name="Verhuisd"))
    made.write("sets/kapot.yaml", a_set(WOUND, name="Kapot"))
    made.commit("v1")
    made.write("sets/anders.yaml", a_set(OTHER, name="Anders"))
    made.write("sets/schijn.yaml", "# een opmerking\n" + a_set(WOUND, name="Schijn"))
    (made.folder / "sets/weg.yaml").unlink()
    (made.folder / "sets/oud.yaml").unlink()
    made.write("sets/map/nieuwe\nregel.yaml", a_set(WOUND, ROBOT, OTHER, name="Verhuisd"))
    made.write("sets/kapot.yaml", "leeruitkomstenset: [")
    made.write("sets/erbij.yaml", a_set(PLAN, name="Erbij", status="concept"))
    return made


def told(capsys: pytest.CaptureFixture[str]) -> dict:  # type: ignore[type-arg]
    """Return the JSON report that was printed."""
    return json.loads(capsys.readouterr().out)  # type: ignore[no-any-return]


def states(report: dict) -> dict[str, str]:  # type: ignore[type-arg]
    """Return what happened to each set, by its file."""
    return {(each["nieuw"] or each["oud"])["bestand"]: each["stand"] for each in report["sets"]}


EXPECTED = {
    "sets/anders.yaml": "gewijzigd",
    "sets/erbij.yaml": "nieuw",
    "sets/gelijk.yaml": "gelijk",
    "sets/map/nieuwe\nregel.yaml": "gewijzigd",
    "sets/schijn.yaml": "schijn",
    "sets/weg.yaml@v1": "weg",
}


def test_since_a_revision_each_set_is_told(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    """New, gone, changed, sham or the same; one that moved is followed, whatever its name."""
    run(["wijzigingen", "--sinds", "v1", "--formaat", "json"])
    report = told(capsys)

    assert states(report) == EXPECTED
    assert [each["verplaatst"] for each in report["sets"]].count(True) == 1
    assert report["was_een_set"] == ["sets/kapot.yaml"]


def test_between_two_revisions_the_same_is_told(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is committed is told as what lay there."""
    repo.commit("v2")
    repo.write("sets/later.yaml", a_set(ROBOT))
    run(["wijzigingen", "--sinds", "v1", "--tot", "v2", "--formaat", "json"])
    report = told(capsys)

    assert {name.removesuffix("@v2"): state for name, state in states(report).items()} == EXPECTED
    assert report["was_een_set"] == ["sets/kapot.yaml"]


def test_since_reads_as_it_did(
    repo: Repo, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    """To the letter: the commit too, for who and when are fixed."""
    code = run(["wijzigingen", "--sinds", "v1", "--faal-bij", "fout"])
    printed = capsys.readouterr()
    text = f"{printed.out}--\n{printed.err}"
    golden = HERE / "wijzigingen-sinds.txt"
    if request.config.getoption("--golden"):
        golden.write_text(text, encoding="utf-8")

    assert (text, code) == (golden.read_text(encoding="utf-8"), 1)


def test_a_branch_is_held_against_where_it_began(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    """What others did on main since is no change of this branch."""
    repo.commit()
    repo.run("checkout", "-q", "-b", "tak")
    repo.run("checkout", "-q", "main")
    repo.write("sets/van-main.yaml", a_set(TAX))
    repo.commit()
    repo.run("checkout", "-q", "tak")
    run(["wijzigingen", "--sinds", "main", "--formaat", "json"])
    report = told(capsys)

    assert set(states(report).values()) == {"gelijk"}
    assert report["sinds"]["uiteen"]


def test_only_what_was_asked_is_looked_at(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder, a file, and a file that is no longer there."""
    run(["wijzigingen", "sets/map", "sets/weg.yaml", "--sinds", "v1", "--formaat", "json"])

    assert states(told(capsys)) == {
        "sets/map/nieuwe\nregel.yaml": "nieuw", "sets/weg.yaml@v1": "weg",
    }  # fmt: skip


def test_a_set_at_a_revision(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    """`SET@REVISIE` is that file as it was; from a folder within as well."""
    run(["wijzigingen", "sets/anders.yaml@v1", "sets/anders.yaml", "--formaat", "json"])
    (changes,) = told(capsys)["sets"]

    assert [each["soort"] for each in changes["leeruitkomsten"]] == ["gebleven", "vervallen"]
    assert changes["oud"]["bestand"] == "sets/anders.yaml@v1"


def test_decisions_at_the_revision_are_looked_up_there(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    """The register beside the new edition counts: at a revision, as it was there."""
    call = ["besluit", "sets/anders.yaml", "sets/erbij.yaml", "--links", "A1", "--rechts", "A1"]
    more = ["--relatie", "niet_gelijk", "--reden", "Iets anders.", "--rol", "examinator"]
    run([*call, *more, "--datum", "2026-01-01"])
    repo.commit("besloten")
    repo.write("sets/anders.yaml", a_set(ROBOT, name="Anders"))
    repo.commit("daarna")
    (repo.folder / "sets/besluiten.yaml").unlink()
    capsys.readouterr()
    asked = [f"sets/anders.yaml@{revision}" for revision in ("besloten", "daarna")]
    run(["wijzigingen", *asked, "--formaat", "json"])

    (changes,) = told(capsys)["sets"]
    assert [each["stand"] for each in changes["besluiten"]] == ["te_herzien"]


def test_a_register_is_read_once_for_all_sets_beside_it(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is as long as there are sets: to read it for each of them would take for ever."""
    folders: list[str] = []

    def noted(folder: str) -> Iterator[Register]:
        folders.append(folder)
        return registers_in(folder)

    monkeypatch.setattr("leeruitkomsten.usecases.editions.registers_in", noted)
    run(["wijzigingen", "--sinds", "v1", "--formaat", "json"])

    assert sorted(folders) == ["sets", "sets/map"]


def test_a_duplicate_of_an_edition_is_told(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    """Two files that claim to be one edition, and one code for two texts in two variants."""
    repo.write("sets/dubbel.yaml", a_set(ROBOT, name="Gelijk"))
    variant = a_set(ROBOT, name="Gelijk").replace(
        "{naam: Gelijk}", "{naam: Gelijk, variant: duaal}"
    )
    repo.write("sets/duaal.yaml", variant)
    run(["wijzigingen", "--sinds", "v1", "--formaat", "json"])
    report = told(capsys)

    found = {
        (remark["soort"], each["nieuw"]["bestand"])
        for each in report["sets"]
        for remark in each["uitgave"]
        if each["nieuw"]
    }
    assert {("set_dubbel", "sets/dubbel.yaml"), ("code_in_meer_sets", "sets/duaal.yaml")} <= found


ERRORS = [
    ["sets/anders.yaml@niets", "sets/anders.yaml"],
    ["sets/anders.yaml@--output=x", "sets/anders.yaml"],
    ["sets/nooit.yaml@v1", "sets/anders.yaml"],
    ["sets/anders.yaml@v1", "sets/kapot.yaml"],
    ["sets/anders.yaml", "sets/niet-hier.yaml"],
    ["sets", "sets/anders.yaml"],
    ["--sinds", "niets"],
    ["--sinds", "-x"],
    ["--sinds", "v1", "--tot", "niets"],
    ["--tot", "v1"],
    ["sets/nooit.yaml", "--sinds", "v1"],
    ["/", "--sinds", "v1"],
    ["sets/anders.yaml"],
    [],
]


@pytest.mark.parametrize("call", ERRORS, ids=" ".join)
def test_what_cannot_be_done_is_told_with_a_way_out(
    call: list[str], repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    """Code 2, one sentence and a hint; never a traceback."""
    code = run(["wijzigingen", *call])
    printed = capsys.readouterr()

    assert (code, printed.out) == (2, "")
    assert printed.err.startswith("Dat ging niet:")


@pytest.mark.parametrize("code", ["fout", "waarschuwing", "verschil", "nooit"])
def test_the_exit_code_follows_the_worst(
    code: str, repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    """A change that nobody can miss never makes it 1."""
    sham = run(["wijzigingen", "sets/schijn.yaml@v1", "sets/schijn.yaml", "--faal-bij", code])
    real = run(["wijzigingen", "sets/anders.yaml@v1", "sets/anders.yaml", "--faal-bij", code])

    assert (sham, real) == (0, int(code != "nooit"))
