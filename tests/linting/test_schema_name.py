"""Facts about the quality schema that a set names for itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import HEAD, a_set_text

from leeruitkomsten import CardError, lint
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.usecases.looking import look
from leeruitkomsten.usecases.repairing import repair
from leeruitkomsten.usecases.rulebook import forget


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a quality schema and a rule card of its own, and two sets."""
    forget()
    monkeypatch.chdir(tmp_path)
    rules = tmp_path / "regels"
    rules.mkdir()
    (tmp_path / "leeruitkomsten.yaml").write_text(
        "instellingen: 1\nkwaliteitsschema: bosbeheer\nregelmappen: [regels]\n", encoding="utf-8"
    )
    (rules / "bosbeheer.yaml").write_text(
        "kwaliteitsschema: 1\nnaam: bosbeheer\ntitel: Eigen\nbreidt_uit: hbo\n"
        "aanpassingen: {LU101: {ernst: fout}}\n",
        encoding="utf-8",
    )
    (tmp_path / "goed.yaml").write_text(a_set_text("De student kent SQL."), encoding="utf-8")
    return tmp_path


def named(name: str) -> str:
    """Return the text of a set that names a quality schema."""
    return a_set_text("De student kent SQL.", head=f"{HEAD}kwaliteitsschema: {name}\n")


def found(project: Path, name: str, *, schema: str | None = None) -> list[Finding]:
    """Return what is found in a set that names a quality schema, beside one that names none."""
    (project / "set.yaml").write_text(named(name), encoding="utf-8")
    report = lint([str(project)], quality_schema=schema)
    assert len(report.names) == 2
    return [one for one in report.findings if one.place.file.endswith("set.yaml")]


def test_a_schema_that_is_not_there_is_told_at_its_place(project: Path) -> None:
    """With a way out that names the project's own; the other sets are read all the same."""
    (told,) = [one for one in found(project, "bosbeher") if one.code == "LU212"]

    assert (told.place.line, told.place.column) == (5, 19)
    assert told.facts["gebruikt"] == "bosbeheer"
    assert told.facts["bekend"] == ("ad", "bosbeheer", "hbo", "internationaal", "microcredential")


@pytest.mark.parametrize(
    ("name", "key"),
    [("HBO", "bedoel-je"), ("' HBO'", "bedoel-je"), ("'hbo '", "zonder-spaties")],
)
def test_capitals_and_spaces_do_not_hide_what_was_meant(project: Path, name: str, key: str) -> None:
    """A name that is right but for those is proposed; spaces are named, for nobody sees them."""
    (told,) = [one for one in found(project, name) if one.code == "LU212"]

    assert told.facts["raad"] == Term(f"kwaliteitsschema.{key}", {"naam": "hbo"})


@pytest.mark.parametrize(
    ("schema", "severity"), [(None, "fout"), ("hbo", "waarschuwing")], ids=["project", "call"]
)
def test_the_set_is_judged_meanwhile(project: Path, schema: str | None, severity: str) -> None:
    """By the schema of the call, else by that of the project."""
    findings = found(project, "bestaatniet", schema=schema)

    assert [one.severity.key for one in findings if one.code == "LU101"] == [severity]


@pytest.mark.parametrize("name", ["bosbeheer", "ad"])
def test_a_schema_that_is_there_is_not_told(project: Path, name: str) -> None:
    """Shared or of the project."""
    assert "LU212" not in [one.code for one in found(project, name)]


def test_a_rule_card_is_no_schema(project: Path) -> None:
    """A set that names one cannot fell the run either."""
    card = Path("schemas/kwaliteit/regels/LU101-vaag-werkwoord.yaml")
    text = (Path(__file__).parents[2] / card).read_text(encoding="utf-8")
    text = text.replace("LU101", "BB101").replace("vaag-werkwoord", "eigen-vaag")
    (project / "regels" / "eigen-vaag.yaml").write_text(text, encoding="utf-8")

    assert "LU212" in [one.code for one in found(project, "eigen-vaag")]


def test_repair_and_an_editor_go_on(project: Path) -> None:
    """What reads sets by rules tells of it, or goes by the rules that hold meanwhile."""
    text = named("bestaatniet").replace("De student kent", "De  student kent")
    (project / "set.yaml").write_text(text, encoding="utf-8")

    assert [one.file for one in repair(["set.yaml"]).repairs] == ["set.yaml"]
    assert "LU212" in [one.code for one in look("set.yaml", text, on=None).findings]


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("leeruitkomsten.yaml", "instellingen: 1\nkwaliteitsschema: nee\n", ":2:1"),
        (
            "regels/bosbeheer.yaml",
            "kwaliteitsschema: 1\nnaam: bosbeheer\ntitel: E\nbreidt_uit: nee\n",
            ":4:1",
        ),
    ],
)
def test_where_the_project_names_it_that_is_an_error(
    project: Path, file: str, text: str, place: str
) -> None:
    """With its place: who chooses the rules is to know that they do not hold."""
    (project / file).write_text(text, encoding="utf-8")

    with pytest.raises(CardError) as caught:
        lint(["goed.yaml"])

    assert caught.value.key == "onbekend-kwaliteitsschema"
    assert caught.value.facts["plek"] == f"{file}{place}"
