"""Facts about what is said where something cannot be done: why, and what can."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from tests.history.repositories import WOUND, Repo, a_set, needs_git

from leeruitkomsten.cli import run
from leeruitkomsten.cli.streams import not_written
from leeruitkomsten.model import Term
from leeruitkomsten.reporting.failure import failure_text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that the command is run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *call: str) -> tuple[int, str]:
    """Return the exit code of a call, and what was said beside the report."""
    return run(call), capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "way_out"),
    [
        ("lint --werkers 0", "Tip: geef een geheel getal van 1 tot en met 64."),
        ("lint --werkers veel", "Tip: geef een geheel getal van 1 tot en met 64."),
        ("diff a b --kandidaten -1", "Tip: geef een geheel getal van 0 of meer."),
        ("lint --nullijn-maken --nullijn-bijwerken", "Tip: laat een van beide weg: "),
        ("lint --nullijn=x --herstel --toon", "Tip: laat een van beide weg: "),
    ],
)
def test_what_cannot_be_is_told_with_what_can(
    call: str, way_out: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bounds of a number, or which of two options does what."""
    code, text = said(capsys, *call.split())

    assert (code, way_out in text) == (2, True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_help_names_the_bounds_of_a_number(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the option is declared, and in sentences like the others."""
    run(["lint", "--help", "--taal", language])
    words = " ".join(capsys.readouterr().out.split())

    assert ("1 tot en met 64." if language == "nl" else "from 1 to 64.") in words
    assert ("opnieuw bekeken." if language == "nl" else "looked at again.") in words


def test_a_full_disk_is_no_folder_that_is_missing() -> None:
    """What helps depends on what was wrong, and standard output has a name."""
    full = not_written(Term("plek.standaarduitvoer"), OSError(errno.ENOSPC, "full"))
    broken = not_written(Term("plek.standaarduitvoer"), OSError(errno.EIO, "broken"))
    refused = not_written("map/a.html", PermissionError(errno.EACCES, "no"))

    assert [failure_text(each).splitlines() for each in (full, broken, refused)] == [
        [
            "Dat ging niet: standaarduitvoer is niet te schrijven: de schijf is vol.",
            "Tip: maak ruimte vrij, of schrijf naar een andere schijf.",
        ],
        [
            "Dat ging niet: standaarduitvoer is niet te schrijven: broken.",
            "Tip: stuur haar naar een bestand: > BESTAND",
        ],
        [
            "Dat ging niet: map/a.html is niet te schrijven: je hebt er geen toegang toe.",
            "Tip: kijk of de map bestaat en of je er mag schrijven.",
        ],
    ]


@pytest.mark.parametrize("call", ["regels --bij nergens", "regel LU101 --bij nergens"])
def test_rules_of_a_folder_that_is_not_there_are_none(
    call: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The shared rules would look like those of the folder that was meant."""
    code, text = said(capsys, *call.split())

    assert (code, text.splitlines()[0]) == (2, "Dat ging niet: nergens bestaat niet.")


@pytest.mark.parametrize("call", [["--taal", "en"], ["--taal=en"]])
def test_a_language_alone_is_answered_with_the_help(
    call: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """As nothing at all is: what there is to ask, in that language."""
    code = run(call)

    assert (code, capsys.readouterr().out.startswith("Usage:")) == (2, True)


@pytest.mark.parametrize("call", [["--geen-kleur", "--taal", "en"], ["--taal=en", "--geen-kleur"]])
def test_a_command_may_stand_behind_a_language(
    call: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Wherever the language stands: it is no command."""
    assert run([*call, "regel", "LU101"]) == 0
    assert "What a student knows" in capsys.readouterr().out


@needs_git
def test_a_name_with_an_at_may_be_that_of_a_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no revision may have been the name of a file, which is not there."""
    repo = Repo(folder)
    repo.write("x.yaml", a_set(WOUND))
    repo.commit()

    code, text = said(capsys, "wijzigingen", "zu@id.yaml", "x.yaml")
    assert code == 2
    assert "zu@id.yaml is er niet, en een revisie ‘id.yaml’ evenmin." in text
    _, text = said(capsys, "wijzigingen", "x.yaml@niets", "x.yaml")
    assert "kent geen revisie ‘niets’" in text


@needs_git
def test_a_repository_without_a_commit_has_no_revisions(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing needs to be fetched: nothing was committed."""
    Repo(folder).write("x.yaml", a_set(WOUND))

    code, text = said(capsys, "wijzigingen", "--sinds", "HEAD")
    assert (code, "is nog niets vastgelegd." in text, "fetch-depth" in text) == (2, True, False)
