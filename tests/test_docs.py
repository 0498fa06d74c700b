"""Facts about what the docs say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import leeruitkomsten
from leeruitkomsten.cli.app import COMMANDS

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """A link to a file in this repository leads to a file that is there."""
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", text)

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_command_is_in_the_readme() -> None:
    """What can be done is told."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [name for name in COMMANDS if f"`leeruitkomsten {name}" not in text] == []


def test_every_package_answers_a_question() -> None:
    """The table of the architecture names each package, and no other."""
    text = (ROOT / "docs" / "architectuur.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `(\w+)` \| .*\? \|$", text, re.MULTILINE))
    there = {
        path.stem if path.is_file() else path.name
        for path in (ROOT / "src" / "leeruitkomsten").iterdir()
        if not path.name.startswith(("_", "py.typed"))
    }

    assert told == there


def test_names_in_the_glossary_exist() -> None:
    """A name that the glossary gives for a term is a name in the code."""
    text = (ROOT / "docs" / "begrippen.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\|[^|]*\|[^|]*\|[^|]*\|([^|]*)\|$", text, re.MULTILINE)
    names = {name for row in rows for name in re.findall(r"`([A-Z]\w+)[.`]", row)}
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))

    assert [name for name in names if not re.search(rf"^(class )?{name}\b", source, re.M)] == []


def test_generated_pages_are_current() -> None:
    """The pages of the rules say what the cards say."""
    result = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"],
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(ROOT / "src")},
    )

    assert (result.stdout.decode(), result.returncode) == ("", 0)


def test_public_names_are_there() -> None:
    """What `__all__` promises can be imported."""
    assert [name for name in leeruitkomsten.__all__ if not hasattr(leeruitkomsten, name)] == []


def test_the_register_in_the_handbook_is_about_our_sets(tmp_path: Path) -> None:
    """Its fingerprints are those of the texts as they are, so that it can be tried."""
    text = (ROOT / "docs" / "handleiding.md").read_text(encoding="utf-8")
    (register,) = re.findall(r"```yaml\n(besluiten: 1\n.*?)```", text, re.DOTALL)
    for name in ("kempenland", "zuiderwaard"):
        source = ROOT / "sets" / "verpleegkunde" / f"{name}.yaml"
        (tmp_path / source.name).write_bytes(source.read_bytes())
    (tmp_path / "besluiten.yaml").write_text(register, encoding="utf-8")

    report = leeruitkomsten.diff(*(str(path) for path in sorted(tmp_path.glob("[kz]*.yaml"))))

    assert [each.state for each in report.decisions] == ["toegepast"]
