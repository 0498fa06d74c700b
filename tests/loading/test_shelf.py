"""Facts about what is kept for the next time: it never stands in the way."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from leeruitkomsten.loading import shelf
from leeruitkomsten.loading.shelf import Shelf, is_in_use

KEY = hashlib.sha256(b"a").hexdigest()


def keep(folder: Path, *keys: str, text: str = "tekst") -> None:
    """Keep a text under some keys."""
    kept = Shelf(folder)
    for key in keys:
        kept.put(key, text)
    kept.save()


def box(folder: Path) -> Path:
    """Return the file in which the text under KEY is kept."""
    return folder / f"{KEY[:2]}.json"


def test_what_is_kept_is_there_next_time(tmp_path: Path) -> None:
    """A text is found by its key, in a folder that is made where it is needed."""
    keep(tmp_path / "a" / "b", KEY, text="bevinding “é” 😀")

    assert Shelf(tmp_path / "a" / "b").get(KEY) == "bevinding “é” 😀"


def test_git_leaves_the_folder_alone(tmp_path: Path) -> None:
    """A folder inside a repository is not sent along with it."""
    keep(tmp_path, KEY)

    assert (tmp_path / ".gitignore").read_text() == "*\n"


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"{", b"null", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"vorm": "anders"}',
        b'{"vorm": "leeruitkomsten-cache/1", "bewaard": []}',
        json.dumps({"vorm": "leeruitkomsten-cache/1", "bewaard": {KEY: 3}}).encode(),
        json.dumps({"vorm": "leeruitkomsten-cache/1", "bewaard": {KEY: "x"}}).encode(),
        json.dumps({"vorm": "leeruitkomsten-cache/1", "bewaard": {KEY: "0" * 40}}).encode(),
    ],
)  # fmt: skip
def test_what_is_damaged_is_not_there(tmp_path: Path, damage: bytes) -> None:
    """A box that is no box of ours holds nothing, and is put in order by the next run."""
    keep(tmp_path, KEY)
    box(tmp_path).write_bytes(damage)

    assert Shelf(tmp_path).get(KEY) is None
    keep(tmp_path, KEY)
    assert Shelf(tmp_path).get(KEY) == "tekst"


def test_one_changed_letter_is_seen(tmp_path: Path) -> None:
    """A text that is not what was kept is not given."""
    keep(tmp_path, KEY)
    box(tmp_path).write_bytes(box(tmp_path).read_bytes().replace(b"tekst", b"teksr"))

    assert Shelf(tmp_path).get(KEY) is None


def test_a_text_under_the_key_of_another_is_not_given(tmp_path: Path) -> None:
    """What was kept for one file does not answer for another."""
    keep(tmp_path, KEY)
    other = KEY[:2] + "0" * 62
    box(tmp_path).write_bytes(box(tmp_path).read_bytes().replace(KEY.encode(), other.encode()))

    assert Shelf(tmp_path).get(other) is None


def test_two_at_once_keep_what_both_found(tmp_path: Path) -> None:
    """Who saves last keeps what others saved meanwhile."""
    first, second = Shelf(tmp_path), Shelf(tmp_path)
    other = KEY[:2] + "0" * 62
    assert first.get(KEY) is None
    assert second.get(KEY) is None
    first.put(KEY, "een")
    second.put(other, "twee")

    first.save()
    second.save()

    assert (Shelf(tmp_path).get(KEY), Shelf(tmp_path).get(other)) == ("een", "twee")


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    """Where nothing can be written, nothing is kept, and nobody is troubled."""
    (tmp_path / "bestand").write_text("")

    keep(tmp_path / "bestand" / "map", KEY)

    assert Shelf(tmp_path / "bestand" / "map").get(KEY) is None


def test_a_box_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest makes room; what was used lately stays."""
    monkeypatch.setattr(shelf, "MOST_BYTES", 350)
    keys = [KEY[:2] + f"{nth:062}" for nth in range(20)]
    keep(tmp_path, *keys[:4])
    used = Shelf(tmp_path)
    assert used.get(keys[0]) is not None
    used.put(keys[4], "tekst")

    used.save()
    keep(tmp_path, keys[5])

    left = Shelf(tmp_path)
    assert [left.get(key) is not None for key in keys[:6]] == [
        True, False, False, True, True, True,
    ]  # fmt: skip
    assert box(tmp_path).stat().st_size < 1000


def test_an_interrupt_leaves_no_half_box_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while a box is written: what was there stays, and nothing lies beside it."""
    keep(tmp_path, KEY)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("leeruitkomsten.loading.whole.Path.replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        keep(tmp_path, KEY, text="anders")

    assert Shelf(tmp_path).get(KEY) == "tekst"
    assert {path.name for path in tmp_path.iterdir()} == {
        box(tmp_path).name,
        ".gitignore",
        "CACHEDIR.TAG",
    }


TAG = "Signature: 8a477f597d28d172789f06886806bc55"


@pytest.mark.parametrize(
    "inside",
    [
        {".gitignore": "*\n", "..gitignore.abc12": ""},
        {".gitignore": "*\n", ".CACHEDIR.TAG.abc12": "Sig"},
        {"..gitignore.abc12": "*\n"},
        {".CACHEDIR.TAG.abc": ""},
        {".gitkeep": ""},
        {".gitignore": "*\r\n"},
        {".gitignore": "*\r\n", "CACHEDIR.TAG": f"{TAG}\r\n", "wat": "anders"},
    ],
    ids=" ".join,
)
def test_what_is_left_of_an_earlier_run_is_no_use(tmp_path: Path, inside: dict[str, str]) -> None:
    """Nor is what keeps a folder in git, or what git made of our own files."""
    for name, text in inside.items():
        (tmp_path / name).write_bytes(text.encode())

    assert not is_in_use(tmp_path)
    keep(tmp_path, KEY)
    assert Shelf(tmp_path).get(KEY) == "tekst"


@pytest.mark.parametrize(
    "inside",
    [
        {".gitignore": "*.pyc\n"},
        {".gitignore": "*\n", "..gitignore.abc12": "", "set.yaml": ""},
        {".gitkeep": "", "set.yaml": ""},
        {".gitignore.abc12": ""},
    ],
    ids=" ".join,
)
def test_a_folder_with_anything_else_is_in_use(tmp_path: Path, inside: dict[str, str]) -> None:
    """Nothing is put there."""
    for name, text in inside.items():
        (tmp_path / name).write_bytes(text.encode())

    assert is_in_use(tmp_path)
    keep(tmp_path, KEY)
    assert {path.name for path in tmp_path.iterdir()} == {*inside}


def test_in_a_folder_that_cannot_be_read_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be a cache of somebody else: the run goes on without."""
    (tmp_path / ".gitignore").write_text("*\n")

    def refuse(*_: object) -> None:  # whoever is root may read anything
        raise PermissionError

    monkeypatch.setattr("leeruitkomsten.loading.shelf.Path.open", refuse)

    assert not is_in_use(tmp_path)
    keep(tmp_path, KEY)
    assert [path.name for path in tmp_path.iterdir()] == [".gitignore"]
