"""From the paths a user names to files."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from leeruitkomsten.errors import PathError
from leeruitkomsten.loading.files import find, read_bytes, read_file
from leeruitkomsten.loading.text import MAX_BYTES
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.source import Source


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder in which we stand."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("a: 1\n", encoding="utf-8")


def reasons(findings: tuple[Finding, ...]) -> list[tuple[str, object]]:
    assert all(found.code == "LU009" for found in findings)
    return [(found.place.file, found.facts["reden"]) for found in findings]


def test_folders_are_searched_for_yaml(folder: Path) -> None:
    """Sorted, folder by folder; hidden folders and those of tools are passed by."""
    put("sets/b.yaml", "sets/a/z.yml", "sets/a.yaml", "sets/A.YAML", "sets/lees.md",
        "sets/.git/x.yaml", "sets/.venv/x.yaml", "sets/node_modules/x.yaml",
        "sets/.x.yaml")  # fmt: skip

    found = find(["sets"])

    assert found.files == ("sets/A.YAML", "sets/a/z.yml", "sets/a.yaml", "sets/b.yaml")
    assert (found.findings, found.named) == ((), frozenset())


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        (["."], ("a.yaml", "sets/b.yaml")),
        (["./sets/"], ("sets/b.yaml",)),
        (["sets", "a.yaml"], ("a.yaml", "sets/b.yaml")),
        (["a.yaml", "./a.yaml", "sets/../a.yaml", "."], ("a.yaml", "sets/b.yaml")),
        (["-", "a.yaml", "-"], ("-", "a.yaml")),
        (["lees.md"], ("lees.md",)),
    ],
)
def test_a_file_is_read_once(folder: Path, paths: list[str], files: tuple[str, ...]) -> None:
    """However often and in whatever way it is named."""
    put("a.yaml", "sets/b.yaml", "lees.md")

    assert find(paths).files == files


def test_the_order_of_paths_does_not_matter(folder: Path) -> None:
    """Reports of the same files are the same."""
    put("a.yaml", "sets/b.yaml")

    assert find(["a.yaml", "sets"]) == find(["sets", "a.yaml"])


def test_what_was_named_is_told_from_what_was_found(folder: Path) -> None:
    """A file that was named must be a set; one in a folder may be something else."""
    put("sets/a.yaml", "sets/b.yaml")

    assert find(["sets", "sets/../sets/b.yaml"]).named == {"sets/../sets/b.yaml"}


def test_an_absolute_path_stays_absolute(folder: Path) -> None:
    """A file goes by the path that led to it."""
    put("sets/a.yaml")

    assert find([str(folder / "sets")]).files == ((folder / "sets/a.yaml").as_posix(),)


def test_all_missing_paths_are_told_at_once(folder: Path) -> None:
    """With what stands there under nearly the same name."""
    put("sets/noordzee.yaml")

    with pytest.raises(PathError) as told:
        find(["sets/nordzee.yaml", "sets", "weg/x.yaml", "", "a\0b"])

    assert told.value.key == "pad-bestaat-niet"
    assert told.value.facts == {
        "pad": ("sets/nordzee.yaml", "weg/x.yaml", "", "a\0b"),
        "bedoeld": ("sets/noordzee.yaml",),
    }


def test_no_suggestion_where_nothing_is_like_it(folder: Path) -> None:
    """A far-fetched suggestion is worse than none."""
    put("sets/noordzee.yaml")

    with pytest.raises(PathError) as told:
        find(["sets/x"])

    assert told.value.facts == {"pad": ("sets/x",)}


@pytest.mark.parametrize("paths", [["leeg"], []])
def test_no_files_is_not_silently_fine(folder: Path, paths: list[str]) -> None:
    """An empty folder was probably not what was meant."""
    Path("leeg").mkdir()

    with pytest.raises(PathError) as told:
        find(paths)

    assert (told.value.key, told.value.facts) == ("geen-bestanden", {"pad": tuple(paths)})


def test_links_within_a_folder_are_read_once(folder: Path) -> None:
    """A link to a file or folder inside leads to what is found anyway."""
    put("sets/a.yaml", "sets/sub/c.yaml")
    Path("sets/b.yaml").symlink_to("a.yaml")
    Path("sets/z").symlink_to("sub")

    found = find(["sets"])

    assert (found.files, found.findings) == (("sets/a.yaml", "sets/sub/c.yaml"), ())


def test_links_that_lead_nowhere_or_elsewhere_are_told(folder: Path) -> None:
    """Dangling, in a circle, or out of the folder: told, not followed, and the rest is read."""
    put("buiten/x.yaml", "sets/a.yaml")
    Path("sets/b.yaml").symlink_to("weg.yaml")
    Path("sets/c.yaml").symlink_to("c.yaml")
    Path("sets/d.yaml").symlink_to("../buiten/x.yaml")
    Path("sets/e").symlink_to("../buiten")
    Path("sets/f").symlink_to(".")
    Path("sets/g.md").symlink_to("../buiten/x.yaml")
    Path("sets/h").symlink_to("h")

    found = find(["sets"])

    assert found.files == ("sets/a.yaml",)
    assert reasons(found.findings) == [
        ("sets/b.yaml", Term("lezen.loshangend")),
        ("sets/c.yaml", Term("lezen.link-kring")),
        ("sets/d.yaml", Term("lezen.buiten-map")),
        ("sets/e", Term("lezen.buiten-map")),
        ("sets/f", Term("lezen.link-kring")),
        ("sets/h", Term("lezen.link-kring")),
    ]


def test_a_link_that_is_named_is_followed(folder: Path) -> None:
    """Who names it, means it; one that leads nowhere is told."""
    put("buiten/x.yaml")
    Path("a.yaml").symlink_to("buiten/x.yaml")
    Path("b.yaml").symlink_to("weg.yaml")

    found = find(["a.yaml", "b.yaml"])

    assert found.files == ("a.yaml",)
    assert reasons(found.findings) == [("b.yaml", Term("lezen.loshangend"))]


def test_a_long_chain_of_links_is_told(folder: Path) -> None:
    """Resolving it by hand would recurse as often as there are links."""
    put("sets/l0.yaml")
    for number in range(1, 1200):
        Path(f"sets/l{number}.yaml").symlink_to(f"l{number - 1}.yaml")

    found = find(["sets"])

    assert found.files == ("sets/l0.yaml",)
    assert all(fact == Term("lezen.link-kring") for _, fact in reasons(found.findings))


def test_a_deep_folder_is_searched(folder: Path) -> None:
    """However deep: no recursion."""
    deep = "/".join(["d"] * 500)
    put(f"{deep}/a.yaml")

    assert find(["d"]).files == (f"{deep}/a.yaml",)


@pytest.mark.skipif(sys.platform == "win32", reason="names are freer elsewhere")
def test_odd_names_are_names(folder: Path) -> None:
    """Newlines, escape codes and bytes that are no letters may stand in a name."""
    names = ["a\nb.yaml", "a\x1b[31m.yaml", os.fsdecode(b"\xff.yaml"), "::error::.yaml"]
    put(*names)

    found = find(["."])

    assert set(found.files) == set(names)
    assert all(isinstance(read_file(name), Source) for name in found.files)


def test_a_file_is_read_as_text(folder: Path) -> None:
    """Under the name by which it was found."""
    put("a.yaml")

    assert read_file("a.yaml") == Source("a.yaml", "a: 1\n")


@pytest.mark.parametrize("name", ["weg.yaml", "map", "a\0b", "x" * 5000])
def test_what_cannot_be_read_is_a_finding(folder: Path, name: str) -> None:
    """Also where it went away after it was found."""
    Path("map").mkdir()
    found = read_file(name)

    assert isinstance(found, Finding)
    assert (found.code, found.place.file) == ("LU009", name)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no place among files there")
def test_a_pipe_is_read_to_its_end(folder: Path) -> None:
    """Of a pipe nobody knows how much is in it; more than there may be is not taken in."""
    data = b"a: 1\n" * 40_000  # more than a pipe holds at a time
    for most, expected in ((MAX_BYTES, data), (1000, data[:1001])):
        os.mkfifo("set.yaml")
        writer = Thread(target=_write, args=(data,))
        writer.start()
        assert read_bytes("set.yaml", most=most) == expected
        writer.join()
        Path("set.yaml").unlink()


def _write(data: bytes) -> None:
    with suppress(BrokenPipeError):
        Path("set.yaml").write_bytes(data)


def test_a_file_without_permission_is_a_finding(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are read all the same. Refused here, for whoever is root may read everything."""
    put("a.yaml", "c.yaml", "dicht/b.yaml")
    open_file, list_folder = open, os.scandir

    def opened(name: str, *rest: Any) -> Any:
        return refused() if name == "a.yaml" else open_file(name, *rest)

    def listed(path: str) -> Any:
        return refused() if Path(path).name == "dicht" else list_folder(path)

    def refused() -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", opened)
    monkeypatch.setattr(os, "scandir", listed)
    found = read_file("a.yaml")
    search = find(["."])

    assert isinstance(found, Finding)
    assert reasons((found,)) == [("a.yaml", Term("lezen.geen-toegang"))]
    assert reasons(search.findings) == [("dicht", Term("lezen.geen-toegang"))]
    assert isinstance(read_file("c.yaml"), Source)


def test_a_word_file_is_told_by_what_it_is(folder: Path) -> None:
    """Who names the document itself is told what a set is, and not of bytes."""
    Path("set.docx").write_bytes(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)))
    found = read_file("set.docx")

    assert isinstance(found, Finding)
    assert (found.code, found.facts["probleem"]) == ("LU007", Term("lezen.kantoor"))


def test_a_large_file_is_not_read(folder: Path) -> None:
    """Its size is known before it is opened."""
    with Path("a.yaml").open("wb") as file:
        file.truncate(200_000_000_000)

    found = read_file("a.yaml")

    assert isinstance(found, Finding)
    assert found.code == "LU010"


@pytest.mark.parametrize(("data", "kind"), [(b"a: 1\n", Source), (b"#" * (MAX_BYTES + 9), Finding)])
def test_standard_input_is_a_file(monkeypatch: pytest.MonkeyPatch, data: bytes, kind: type) -> None:
    """It goes by the name `-`, and has the same limit."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    assert isinstance(read_file("-"), kind)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs /dev/zero")
def test_a_device_without_end_is_not_read_to_its_end() -> None:
    """It has no size; the limit holds while reading."""
    found = read_file("/dev/zero")

    assert isinstance(found, Finding)
    assert found.code == "LU010"


def test_a_folder_that_vanishes_while_it_is_searched_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was there a moment ago is named, and the rest is found."""
    put("a.yaml", "weg/b.yaml")
    scan = os.scandir

    def scan_and_lose(path: str) -> object:
        if path == "weg":
            (folder / "weg" / "b.yaml").unlink()
            (folder / "weg").rmdir()
        return scan(path)

    monkeypatch.setattr(os, "scandir", scan_and_lose)
    found = find(["."])

    assert found.files == ("a.yaml",)
    assert reasons(found.findings) == [("weg", Term("lezen.verdwenen"))]
