"""Facts about where what was found before is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten import LeeruitkomstenError, LintReport
from leeruitkomsten.cli import run
from leeruitkomsten.cli.caches import cache_folder
from leeruitkomsten.reporting import BINARY, formats_for


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of this user for what can be made again."""
    folder = tmp_path / "van mij"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def set_file(tmp_path: Path) -> str:
    """Return the name of a file with a set."""
    file = tmp_path / "set.yaml"
    file.write_text(a_set_text("De student kent SQL."), encoding="utf-8")
    return str(file)


def test_it_is_with_the_user_and_not_among_the_sets(
    home: Path, set_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder with sets stays a folder with sets."""
    run(["lint", set_file])

    assert list((home / "leeruitkomsten").glob("*.json"))
    assert [path.name for path in Path(set_file).parent.iterdir() if path != home] == ["set.yaml"]
    capsys.readouterr()


def test_without_it_nothing_is_kept(
    home: Path, set_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--geen-cache` reads nothing and writes nothing."""
    run(["lint", set_file, "--geen-cache"])

    assert not home.exists()
    capsys.readouterr()


def test_another_folder_can_be_asked_for(
    home: Path, set_file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In CI it is a folder that is kept from one run to the next; the words stay the same."""
    calls = [["--cache", str(tmp_path / "ci")], ["--cache", str(tmp_path / "ci")], ["--geen-cache"]]
    told = []
    for more in calls:
        run(["lint", set_file, *more])
        told.append(capsys.readouterr())

    assert told[0] == told[1] == told[2]
    assert list((tmp_path / "ci").glob("*.json"))
    assert not home.exists()


def test_a_path_that_is_not_whole_is_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the specification of that folder asks."""
    monkeypatch.setenv("XDG_CACHE_HOME", "hier")
    monkeypatch.setenv("HOME", "/thuis")
    monkeypatch.setattr("sys.platform", "linux")

    assert cache_folder(None, without=False) == Path("/thuis/.cache/leeruitkomsten")


@pytest.mark.parametrize(
    ("name", "without", "key"),
    [("map", True, "twee-caches"), ("bestand", False, "cache-is-bestand")],
)
def test_what_cannot_be_is_refused(tmp_path: Path, name: str, without: bool, key: str) -> None:
    """Both at once, and a file in the place of a folder."""
    (tmp_path / "bestand").write_text("")

    with pytest.raises(LeeruitkomstenError) as caught:
        cache_folder(tmp_path / name, without=without)

    assert caught.value.key == key


@pytest.mark.parametrize(
    "asked",
    [
        *(["--formaat", name] for name in formats_for(LintReport) if name not in BINARY),
        ["--nullijn"],
        ["--nullijn", "--alles", "--vragen"],
        ["--nullijn", "--formaat", "json"],
        ["--nullijn", "--formaat", "sarif"],
    ],
    ids=" ".join,
)
def test_what_is_told_is_the_same_new_remembered_and_shared(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
    asked: list[str],
) -> None:
    """To the byte, with a baseline and the other one of a pair as well; under a new name too."""
    monkeypatch.chdir(tmp_path)
    Path("leeruitkomsten.yaml").write_text("instellingen: 1\n", encoding="utf-8")
    Path("a.yaml").write_text(a_set_text("De student kent SQL."), encoding="utf-8")
    run(["lint", "a.yaml", "--nullijn-maken", "--geen-cache"])
    twice = "De student ontwerpt zelfstandig een databank voor een klein bedrijf."
    Path("oud.yaml").write_text(a_set_text(twice, twice, "De student weet."), encoding="utf-8")
    Path("c.yaml").write_text("leeruitkomstenset: 1\n", encoding="utf-8")
    run(["lint", ".", "--cache", "bewaard"])
    Path("oud.yaml").rename("b.yaml")
    capfdbinary.readouterr()

    def told(*how: str) -> tuple[int, bytes, bytes]:
        return (run(["lint", ".", *asked, *how]), *capfdbinary.readouterr())

    new = told("--geen-cache", "--werkers", "1")

    assert b"b.yaml" in new[1]
    assert told("--geen-cache", "--werkers", "2") == new
    assert told("--cache", "bewaard") == new  # known under another name
    assert told("--cache", "koud", "--werkers", "2") == new
    assert told("--cache", "koud", "--werkers", "2") == new
    assert told("--cache", "koud") == new
