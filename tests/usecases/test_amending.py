"""Facts about what can be done about a finding."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten.loading.sets import load
from leeruitkomsten.model import Finding
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.amending import explanation_of, repair_all, repair_of
from leeruitkomsten.usecases.linting import lint_text
from leeruitkomsten.usecases.repairing import repair

ROOT = Path(__file__).parents[2]
DAY = "2026-01-01"
VAGUE = "De student kent de wet."
SLIPS = "De student maakt foto`s  van een brug."


def found(text: str, code: str) -> Finding:
    report = lint_text(Source("set.yaml", text), on=DAY)
    return next(one for one in report.findings if one.code == code)


def explained(text: str, code: str = "LU101") -> str | None:
    source = Source("set.yaml", text)
    report = lint_text(source, on=DAY)
    done = explanation_of(source, found(text, code), report.cards[code])
    return None if done is None else done.text


def test_a_waiver_comes_at_the_outcome_and_nothing_else_changes() -> None:
    """Behind what stands there, in a line of its own."""
    text = a_set_text(VAGUE, VAGUE)

    assert explained(text) == text.replace(
        "  - code: L2", '    afwijkingen:\n      - {regel: LU101, motivering: "…"}\n\n  - code: L2'
    ).replace("\n\n  - code", "\n  - code")


def test_a_waiver_comes_behind_others_in_the_form_they_have() -> None:
    """In a list of lines on a line, in brackets within them, with the line ends of the file."""
    text = a_set_text(VAGUE) + "    afwijkingen: [{regel: LU105, motivering: Zo.}] # kijk\n"
    expected = text.replace("Zo.}]", 'Zo.}, {regel: LU101, motivering: "…"}]')
    windows = a_set_text(VAGUE).replace("\n", "\r\n")

    assert explained(text) == expected
    assert (explained(windows) or "").count("\n") == (explained(windows) or "").count("\r\n")


def test_a_waiver_without_a_reason_does_not_count_yet() -> None:
    """What was found stays until someone wrote why."""
    after = explained(a_set_text(VAGUE)) or ""

    assert found(after, "LU101").waiver is None
    assert found(after, "LU253").outcome == "L1"
    assert found(after.replace("…", "Zo heet het vak."), "LU101").waiver is not None


def test_what_is_explained_already_is_not_offered_again() -> None:
    """Nor what is about the file itself."""
    assert explained(explained(a_set_text(VAGUE)) or "") is None
    text = a_set_text(VAGUE) + "    context: no\n"
    report = lint_text(Source("set.yaml", text), on=DAY)
    of_the_reader = [one for one in report.findings if report.cards[one.code].check is None]
    assert of_the_reader
    for one in of_the_reader:
        assert explanation_of(Source("set.yaml", text), one, report.cards[one.code]) is None


def test_one_repair_mends_one_text() -> None:
    """As `lint --herstel` does, and no other text."""
    source = Source("set.yaml", a_set_text(SLIPS, SLIPS))
    done = repair_of(source, found(source.text, "LU127"))

    assert done is not None
    assert done.text == source.text.replace("foto`s", "foto’s", 1)
    assert done.count == 1


def test_all_repairs_are_those_of_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same bytes."""
    monkeypatch.chdir(tmp_path)
    text = a_set_text(SLIPS, "L2: De student  bouwt een brug.")
    Path("set.yaml").write_text(text, encoding="utf-8")
    (told,) = repair(["set.yaml"], on=DAY).repairs
    done = repair_all(Source("set.yaml", text), on=DAY)

    assert done is not None
    assert done.text == told.after


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "sets").rglob("*.yaml")),
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_every_finding_in_our_sets_can_be_explained(path: Path) -> None:
    """The result is in order, says one waiver more, and keeps every line that was there."""
    source = Source(path.as_posix(), path.read_text(encoding="utf-8"))
    report = lint_text(source, on=DAY)
    for one in report.findings:
        if one.waiver is not None:
            continue
        done = explanation_of(source, one, report.cards[one.code])

        assert done is not None
        assert load(Source("set.yaml", done.text)).set is not None
        kept = iter(done.text.splitlines())
        assert all(line in kept for line in source.text.splitlines())
