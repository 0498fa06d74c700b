"""The settings of a project, and where they are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from leeruitkomsten.errors import CardError, SettingsError
from leeruitkomsten.loading.settings import FILE_NAME, settings_for
from leeruitkomsten.model import Finding, Settings, Severity
from leeruitkomsten.usecases import rulebook

# Every test has a folder of its own, so that what is remembered per folder is no
# other test's.


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a repository: nothing above it has a say."""
    (tmp_path / ".git").mkdir()
    return tmp_path


def write(folder: Path, text: str) -> None:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")


def error_in(project: Path, text: str) -> SettingsError:
    write(project, text)
    with pytest.raises(SettingsError) as caught:
        settings_for(str(project / "set.yaml"))
    return caught.value


def test_without_a_file_the_defaults_hold(project: Path) -> None:
    """A project needs no settings."""
    assert settings_for(str(project / "set.yaml")) == Settings()


def test_everything_in_the_file_is_in_the_settings(project: Path) -> None:
    """Each key has its place."""
    (project / "regels").mkdir()
    write(
        project,
        "instellingen: 1\nkwaliteitsschema: ad\ntaal: en\n"
        "ernst: {LU105: suggestie, LU109: uit}\nregelmappen: [regels]\n",
    )

    found = settings_for(str(project / "set.yaml"))

    assert found == Settings(
        quality_schema="ad",
        language="en",
        severities={"LU105": Severity.SUGGESTION, "LU109": None},
        rule_folders=((project / "regels").as_posix(),),
    )


def test_settings_are_found_upwards(project: Path) -> None:
    """A file in a folder below has the settings of the project."""
    write(project, "instellingen: 1\ntaal: en\n")
    (project / "sets" / "ict").mkdir(parents=True)

    assert settings_for(str(project / "sets" / "ict" / "set.yaml")).language == "en"


def test_a_folder_has_its_own_settings(project: Path) -> None:
    """Asked for a folder, we look in it."""
    (project / "sets").mkdir()
    write(project / "sets", "instellingen: 1\ntaal: en\n")

    assert settings_for(str(project / "sets")).language == "en"


def test_the_nearest_settings_hold(project: Path) -> None:
    """Settings further up have no say then."""
    write(project, "instellingen: 1\ntaal: en\n")
    (project / "sets").mkdir()
    write(project / "sets", "instellingen: 1\n")

    assert settings_for(str(project / "sets" / "set.yaml")).language is None


def test_the_top_of_the_repository_is_the_end(tmp_path: Path) -> None:
    """Settings of another project above are none of ours."""
    write(tmp_path, "instellingen: 1\ntaal: en\n")
    (tmp_path / "project" / ".git").mkdir(parents=True)

    assert settings_for(str(tmp_path / "project" / "set.yaml")).language is None


def test_a_set_may_have_the_name_of_the_settings(project: Path) -> None:
    """Someone may well call their set `leeruitkomsten.yaml`."""
    write(project, "leeruitkomstenset: 1\nkwaliteitsschema: ad\n")

    assert settings_for(str(project / "set.yaml")) == Settings()


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("instellingen: 1\nernst: {LU105: erg}\n", "LU024", 2),
        ("instellingen: 1\nkleur: rood\n", "LU021", 2),
        ("instellingen: 2\n", "LU031", 1),
        ("instellingen: 1\ntaal: [\n", "LU001", 3),
        ("taal: en\n", "LU020", 1),
        ("", "LU006", 1),
    ],
)
def test_a_fault_is_told_with_its_place(project: Path, text: str, code: str, line: int) -> None:
    """Settings that are not in order stop us, and the author reads where and why."""
    facts = error_in(project, text).facts

    finding = facts["bevinding"]

    assert isinstance(finding, Finding)
    assert (finding.code, facts["lijn"]) == (code, line)


@pytest.mark.parametrize("folder", ["..", "../elders", "/", "regels/../.."])
def test_rules_from_outside_the_project_are_refused(project: Path, folder: str) -> None:
    """Settings of a stranger lead nowhere but into their own folder."""
    (project / "regels").mkdir()

    error = error_in(project, f"instellingen: 1\nregelmappen:\n  - {folder}\n")

    assert (error.key, error.facts["lijn"]) == ("regelmap-buiten-project", 3)


def test_a_link_out_of_the_project_is_refused(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Also where it looks like a folder inside."""
    (project / "regels").symlink_to(tmp_path_factory.mktemp("elders"))

    error = error_in(project, "instellingen: 1\nregelmappen: [regels]\n")

    assert error.key == "regelmap-buiten-project"


def test_letters_that_no_folder_can_have_are_refused(project: Path) -> None:
    """A name with a NUL in it is an error of ours, not of Python."""
    error = error_in(project, 'instellingen: 1\nregelmappen: ["a\\0b"]\n')

    assert error.key == "regelmap-buiten-project"


def test_a_folder_of_rules_must_be_there(project: Path) -> None:
    """Rules that would silently not be applied are told."""
    error = error_in(project, "instellingen: 1\nregelmappen: [regels]\n")

    assert error.key == "regelmap-bestaat-niet"


def test_a_rule_that_is_not_there_is_told_with_its_place(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its key in the settings; so is a question that is given a weight."""
    monkeypatch.chdir(project)
    (project / FILE_NAME).write_text(
        "instellingen: 1\nernst:\n  LU105: uit\n  LU999: fout\n", encoding="utf-8"
    )

    with pytest.raises(CardError) as told:
        rulebook.rules(at=".")

    assert (told.value.key, told.value.facts["plek"]) == ("onbekende-regel", f"{FILE_NAME}:4:3")


def test_a_file_is_named_as_seen_from_here(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Below the folder we are in, a name is no longer than need be."""
    monkeypatch.chdir(project)

    assert error_in(project, "instellingen: 3\n").facts["bestand"] == FILE_NAME
