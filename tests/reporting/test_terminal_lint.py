"""Facts about the report on a screen: it does not say the same thing over and over."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import HEAD, a_set_text

from leeruitkomsten import lint
from leeruitkomsten.reporting import Style
from leeruitkomsten.reporting.terminal_lint import render

NAMES = ("Gronden", "Bloemen", "Bomen", "Dieren", "Water", "Lucht", "Vuur", "Steen", "Zand", "Klei")


def told(folder: Path, *texts: str, style: Style, units: str = "") -> str:
    """Return the report on a set with these outcomes."""
    (folder / "set.yaml").write_text(a_set_text(*texts) + units, encoding="utf-8")
    return render(lint([str(folder / "set.yaml")]), style)


@pytest.mark.parametrize(
    ("count", "everything", "in_full"),
    [(5, False, 5), (6, False, 3), (10, False, 3), (10, True, 10)],
)
def test_what_a_rule_says_often_is_told_in_short(
    tmp_path: Path, count: int, everything: bool, in_full: int
) -> None:
    """Up to five times in full; of more the first three; of everything, everything."""
    style = Style(everything=everything)

    report = told(tmp_path, *NAMES[:count], style=style)

    assert report.count("  LU110 label-zonder-handeling  L") == in_full
    assert (f"LU110 label-zonder-handeling nog {count - in_full} keer" in report) is (
        in_full < count
    )


def test_the_places_of_the_others_are_named(tmp_path: Path) -> None:
    """By the code of the outcome, each once; no more of them than help."""
    report = told(tmp_path, *NAMES, *(f"{name} en zo" for name in NAMES), style=Style())

    assert "nog 17 keer: L4, L5, L6, L7, L8, L9, L10, L11 …\n  (alles: --alles)" in report


def test_a_finding_outside_outcomes_is_named_by_its_line(tmp_path: Path) -> None:
    """As it is in front of every finding."""
    wrong = "".join(f"x{number}: 1\n" for number in range(7))
    (tmp_path / "set.yaml").write_text(a_set_text("a", head=HEAD + wrong), encoding="utf-8")

    report = render(lint([str(tmp_path / "set.yaml")]), Style())

    assert "LU021 onbekende-sleutel nog 4 keer: 8:1, 9:1, 10:1, 11:1" in report


def test_a_question_of_units_is_asked_once_for_all(tmp_path: Path) -> None:
    """In full of the first, and by name of the others."""
    text = (
        HEAD
        + "eenheden:\n"
        + "".join(
            f"  - {{code: E{nth}, studielast: 15, leeruitkomsten: [{{code: L{nth}, tekst: x}}]}}\n"
            for nth in range(1, 4)
        )
    )
    (tmp_path / "set.yaml").write_text(text, encoding="utf-8")

    report = render(lint([str(tmp_path / "set.yaml")]), Style(questions=True))

    assert "Is E1 te halen in 15 EC" in report
    assert "Dezelfde vraag bij: E2 (15 EC), E3 (15 EC)" in report
    assert "Is E2" not in report


def test_how_to_discuss_a_question_is_told_once(tmp_path: Path) -> None:
    """Several sets are asked the same, and the way to discuss it stays the same."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(a_set_text("Je ontwerpt."), encoding="utf-8")

    report = render(lint([str(tmp_path)]), Style(questions=True))

    assert report.count("LU512") == 2
    assert report.count("→ Leg de leeruitkomsten zonder toelichting voor") == 1
