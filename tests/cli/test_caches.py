"""Facts about where what was found before is kept."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten import LeeruitkomstenError, LintReport, lint
from leeruitkomsten.cli import run
from leeruitkomsten.cli.caches import cache_folder
from leeruitkomsten.loading.shelf import Shelf
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

    assert cache_folder(None, ["."], without=False) == Path("/thuis/.cache/leeruitkomsten")


@pytest.mark.parametrize(
    ("name", "without", "key"),
    [("map", True, "twee-caches"), ("bestand", False, "cache-is-bestand")],
)
def test_what_cannot_be_is_refused(tmp_path: Path, name: str, without: bool, key: str) -> None:
    """Both at once, and a file in the place of a folder."""
    (tmp_path / "bestand").write_text("")

    with pytest.raises(LeeruitkomstenError) as caught:
        cache_folder(tmp_path / name, [str(tmp_path / "set.yaml")], without=without)

    assert caught.value.key == key


def cache_error(folder: Path, *paths: Path) -> str | None:
    """Return why a folder cannot be the cache for what is linted, if so."""
    try:
        cache_folder(folder, [str(path) for path in paths], without=False)
    except LeeruitkomstenError as error:
        return error.key
    return None


@pytest.mark.parametrize("name", ["sets", "sets/hbo", ".", "sets/hbo/.."])
def test_a_folder_in_use_is_no_cache(tmp_path: Path, name: str) -> None:
    """Git would leave alone all that is in it, sets too."""
    (tmp_path / "sets" / "hbo").mkdir(parents=True)
    (tmp_path / "sets" / "hbo" / "een.yaml").write_text("")

    assert cache_error(tmp_path / name, tmp_path / "sets") == "cache-in-gebruik"


@pytest.mark.parametrize("sign", [".gitignore", "CACHEDIR.TAG"])
def test_a_sign_of_another_program_is_not_ours(tmp_path: Path, sign: str) -> None:
    """Many keep a cache, each with its own."""
    shelf = Shelf(tmp_path / "ander")
    shelf.put("00", "tekst")
    shelf.save()
    (tmp_path / "ander" / sign).write_text("Signature: 8a477f597d28d172789f06886806bc55\n# uv\n")

    assert cache_error(tmp_path / "ander", tmp_path) == "cache-in-gebruik"


def test_a_folder_with_what_is_linted_in_it_is_no_cache(tmp_path: Path) -> None:
    """Not where it has our signs either: a stranger may have sent those along."""
    shelf = Shelf(tmp_path)
    shelf.put("00", "tekst")
    shelf.save()
    (tmp_path / "sets").mkdir()

    assert cache_error(tmp_path, tmp_path / "sets") == "cache-om-bestanden"
    assert cache_error(tmp_path, tmp_path) == "cache-om-bestanden"


@pytest.mark.parametrize("name", [".cache/leeruitkomsten", "bewaard"])
def test_a_folder_of_its_own_below_what_is_linted_is_fine(tmp_path: Path, name: str) -> None:
    """New, empty, or ours: in CI it is often one inside the checkout."""
    told = [cache_error(tmp_path / name, tmp_path)]
    (tmp_path / name).mkdir(parents=True)
    told.append(cache_error(tmp_path / name, tmp_path))
    shelf = Shelf(tmp_path / name)
    shelf.put("00", "tekst")
    shelf.save()
    told.append(cache_error(tmp_path / name, tmp_path))

    assert told == [None, None, None]


def test_from_python_nothing_is_kept_in_a_folder_in_use(set_file: str) -> None:
    """There it is passed by: it never stands in the way."""
    folder = Path(set_file).parent

    lint([set_file], cache=folder)

    assert [path.name for path in folder.iterdir()] == ["set.yaml"]


def test_a_box_of_another_is_read_anew(
    set_file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the right digest and a day that is a number."""
    cache = tmp_path / "bewaard"
    plain = lint([set_file], cache=cache).findings
    (box,) = cache.glob("*.json")
    kept = json.loads(box.read_text())
    for key, text in kept["bewaard"].items():
        changed = text[16:].replace('"until": null', '"until": 5')
        kept["bewaard"][key] = hashlib.sha256(f"{key}{changed}".encode()).hexdigest()[:16] + changed
    box.write_text(json.dumps(kept))

    assert lint([set_file], cache=cache, on="2026-01-01").findings == plain


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
