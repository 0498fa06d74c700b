"""Facts about what the docs say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import leeruitkomsten
from leeruitkomsten.cli import run
from leeruitkomsten.cli.app import COMMANDS, command_of

ROOT = Path(__file__).parents[1]
HANDBOOK = ROOT / "docs" / "handleiding"
PAGES = sorted(
    [
        ROOT / "README.md",
        ROOT / "CHANGELOG.md",
        *(ROOT / "docs").glob("*.md"),
        *HANDBOOK.glob("*.md"),
    ]
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    """A link to a file in this repository leads to a file that is there."""
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", text)

    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_to_a_heading_find_it(page: Path) -> None:
    """What stands behind a # is a heading of the page before it, as code hosts name headings."""
    links = re.findall(r"\]\((?!https?:)([^)#]*)#([^)]+)\)", page.read_text(encoding="utf-8"))

    lost = [
        anchor
        for name, anchor in links
        if anchor not in headings(page.parent / name if name else page)
    ]
    assert lost == []


def headings(page: Path) -> set[str]:
    """Return the names by which one can link to the headings of a page."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    titles = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_picture_is_small_shown_and_told() -> None:
    """A picture of the handbook stands in a page, with words for who does not see it."""
    pictures = list((HANDBOOK / "beelden").glob("*.png"))
    text = "\n".join(page.read_text(encoding="utf-8") for page in HANDBOOK.glob("*.md"))
    told = dict(re.findall(r"!\[([^\]]*)\]\(beelden/([^)]+)\)", text))

    assert set(told.values()) == {path.name for path in pictures}
    assert [words for words in told if len(words.split()) < 5] == []
    assert [path.name for path in pictures if path.stat().st_size > 150_000] == []


def test_every_command_is_in_the_readme() -> None:
    """What can be done is told."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [name for name in COMMANDS if f"`leeruitkomsten {name}" not in text] == []


def test_where_any_difference_can_make_a_run_fail_is_told_fully(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In the help of each command that shares the option, and in the handbook."""
    takes = [
        name
        for name in COMMANDS
        if "--faal-bij" in {option for param in command_of(name).params for option in param.opts}
    ]
    run(["lint", "--help"])
    told = [" ".join(capsys.readouterr().out.split())]
    told.append(" ".join((HANDBOOK / "beheer.md").read_text(encoding="utf-8").split()))
    known = [
        set(re.findall(r"\w+", found[1])) - {"en"}
        for text, pattern in zip(
            told, (r"bij ([\w, ]+) ook verschil", r"`verschil` \(bij ([^)]+)\)"), strict=True
        )
        for found in re.finditer(pattern, text)
    ]

    assert known == [{*takes} - {"lint"}] * 2


def test_a_repair_has_the_formats_of_lint_where_it_writes(tmp_path: Path) -> None:
    """What the table of formats tells apart: only with `--toon` it is for a terminal alone."""
    file = tmp_path / "set.yaml"
    file.write_bytes((ROOT / "sets" / "hbo-ict" / "noordzee.yaml").read_bytes())
    page = (HANDBOOK / "beheer.md").read_text(encoding="utf-8")

    assert run(["lint", "--herstel", str(file), "--formaat", f"sarif={tmp_path / 'x'}"]) < 2
    assert run(["lint", "--herstel", "--toon", str(file), "--formaat", "sarif"]) == 2
    assert "| `lint --herstel --toon` | ja | – |" in page


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


@pytest.mark.parametrize("page", ["begrippen.md", "architectuur.md"])
def test_modules_that_the_docs_name_exist(page: str) -> None:
    """`office.archive` is a module of a package of ours, or a name in it."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    source = ROOT / "src" / "leeruitkomsten"
    packages = {path.parent.name for path in source.glob("*/__init__.py")}

    def is_there(package: str, name: str) -> bool:
        if (source / package / name).is_dir() or (source / package / f"{name}.py").is_file():
            return True
        texts = (each.read_text(encoding="utf-8") for each in (source / package).glob("*.py"))
        return any(re.search(rf"^(def {name}\b|{name} =)", each, re.M) for each in texts)

    named = re.findall(r"`([a-z]+)\.(\w+)", text)
    assert [
        f"{package}.{name}"
        for package, name in named
        if package in packages and not is_there(package, name)
    ] == []


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
    text = (HANDBOOK / "beheer.md").read_text(encoding="utf-8")
    (register,) = re.findall(r"```yaml\n(besluiten: 1\n.*?)```", text, re.DOTALL)
    for name in ("kempenland", "zuiderwaard"):
        source = ROOT / "sets" / "verpleegkunde" / f"{name}.yaml"
        (tmp_path / source.name).write_bytes(source.read_bytes())
    (tmp_path / "besluiten.yaml").write_text(register, encoding="utf-8")

    report = leeruitkomsten.diff(*(str(path) for path in sorted(tmp_path.glob("[kz]*.yaml"))))

    assert [each.state for each in report.decisions] == ["toegepast"]


def test_the_set_in_the_examples_is_what_the_document_gives(tmp_path: Path) -> None:
    """Who follows the guide for committees gets the set that the guide goes on with."""
    target = tmp_path / "bosbeheer.yaml"
    call = ["importeer", str(ROOT / "voorbeelden" / "bosbeheer.docx"), "--naar", str(target)]
    stated = ["--hogeschool", "Hogeschool Nergens (bestaat niet)", "--opleiding", "Bosbeheer"]

    run([*call, *stated, "--graad", "ad", "--schrijf"])

    assert target.read_bytes() == (ROOT / "voorbeelden" / "bosbeheer.yaml").read_bytes()
