"""A file at a revision, as people type it."""

from __future__ import annotations

from pathlib import Path

import pytest

from leeruitkomsten.history import revision_in

PLACES = [
    ("sets/a.yaml@main", ("sets/a.yaml", "main")),
    ("sets/a.yaml@HEAD@{1}", ("sets/a.yaml", "HEAD@{1}")),
    ("map@1/a.yaml@v1.0", ("map@1/a.yaml", "v1.0")),
    ("a.yml@origin/tak@home", ("a.yml", "origin/tak@home")),
    (r"C:\sets\a.yaml@HEAD~3", (r"C:\sets\a.yaml", "HEAD~3")),
    ("A.YAML@x", ("A.YAML", "x")),
    ("zonder@main", ("zonder", "main")),
    ("a.yaml@", ("a.yaml", "")),
    ("a.yaml@-f", ("a.yaml", "-f")),
    ("a.yaml", None),
    ("@main", None),
    ("-", None),
]


@pytest.mark.parametrize(("asked", "found"), PLACES)
def test_the_path_ends_at_its_own_at(asked: str, found: tuple[str, str] | None) -> None:
    """Behind `.yaml`, else at the first: names of folders and revisions have one too."""
    assert revision_in(asked) == found


def test_what_is_there_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with an @ in its name goes before a revision."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml@main").touch()

    assert revision_in("a.yaml@main") is None
