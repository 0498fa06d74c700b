"""Facts about what is released: its version, its bounds, and what is tried with it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from release.bounds import lowest
from release.jobs import JOBS

import leeruitkomsten
from leeruitkomsten.cli.app import COMMANDS

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_version_has_a_heading_in_the_changelog() -> None:
    """It is the first: nothing is added to a version that is out."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (first, *_) = re.findall(r"^## (\S+)(?: \((?:unreleased|\d{4}-\d\d-\d\d)\))?$", text, re.M)

    assert first == leeruitkomsten.__version__


def test_the_version_is_written_in_one_place() -> None:
    """The build and `--version` read it; nothing repeats it."""
    assert "version" in PROJECT["project"]["dynamic"]
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "src/leeruitkomsten/_version.py"
    repeats = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "src").rglob("*.py")
        if f'"{leeruitkomsten.__version__}"' in path.read_text(encoding="utf-8")
    ]
    assert repeats == ["src/leeruitkomsten/_version.py"]


def test_every_dependency_says_from_what_version_it_works() -> None:
    """`make uitgave` runs the tests with exactly these."""
    assert len(list(lowest())) == len(PROJECT["project"]["dependencies"])


def test_the_main_job_of_every_command_is_tried_with_the_wheel() -> None:
    """A new command has a job in `release/jobs.py`, or nobody knows that it works elsewhere."""
    tried = {job.call.split()[0] for job in JOBS}

    assert [name for name in COMMANDS if name not in tried] == []


def test_the_licence_of_every_dependency_is_told() -> None:
    """The page about releases lists them, and no others."""
    text = (ROOT / "docs" / "uitgave.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([\w-]+)` \|", text, re.MULTILINE)

    assert sorted(told) == sorted(name for name, _ in lowest())


def test_where_the_table_of_words_comes_from_goes_with_it() -> None:
    """Its licences ask for that; whoever has the wheel has the page."""
    folder = Path(leeruitkomsten.__file__).parent / "matching" / "tabel"
    text = (folder / "HERKOMST.md").read_text(encoding="utf-8")
    tables = [path.name for path in folder.iterdir() if path.suffix != ".md"]

    assert [name for name in tables if f"`{name}`" not in text] == []
