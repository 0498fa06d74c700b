"""Many sets as a page: the matrix says what the report says, and every text stands there once."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
from tests.matching.builders import a_decision, a_label, an_outcome
from tests.reporting.html.pages import (
    SETS,
    Elements,
    hostile_sets,
    loading,
    lost,
    own_style_or_script,
    trapped,
)

from leeruitkomsten import calibrate
from leeruitkomsten.matching import calibrate as calibrate_sets
from leeruitkomsten.matching.fingerprint import fingerprint
from leeruitkomsten.model import CalibrationReport, SetLabel
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.reporting.html.judging import Sides, placer

PLANS = "De student schrijft een marketingplan voor een webwinkel in sieraden."
WOUNDS = "De student verzorgt wonden van patiënten na een operatie aan de heup."
ROBOTS = "De student programmeert een robotarm voor het sorteren van pakketten."


@pytest.fixture(scope="module")
def report() -> CalibrationReport:
    return calibrate([str(SETS / "hbo-ict")])


@pytest.fixture(scope="module")
def page(report: CalibrationReport) -> str:
    return str(render(report, "html", Style("nl", questions=True)))


def three_sets() -> list[SetLabel]:
    """Return three sets with one thing in common, of which one on another level."""
    return [
        a_label("a", an_outcome("A1", PLANS, level={"nlqf": 6}), an_outcome("A2", WOUNDS)),
        a_label("b", an_outcome("B1", PLANS, level={"nlqf": 6})),
        a_label("c", an_outcome("C1", PLANS, level={"nlqf": 5}), an_outcome("C2", ROBOTS)),
    ]


def page_of(labels: list[SetLabel], **more: object) -> str:
    report = calibrate_sets(labels, reference=None, programme="Proef", **more)  # type: ignore[arg-type] # decisions
    return str(render(report, "html", Style("nl")))


def row(text: str, group: str) -> list[str]:
    """Return what who listens hears of the cells of a row."""
    found = re.search(rf'<tr data-follows="{group}"><th.*?</tr>', text, re.DOTALL)
    assert found
    cells = re.findall(r"<td.*?</td>", found[0], re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]+>", "", cell)).split()) for cell in cells]


def test_a_page_carries_all_it_needs(page: str) -> None:
    """It loads nothing, nothing in it would be stopped by its policy, and no link leads nowhere."""
    assert (loading(page), own_style_or_script(page), lost(page)) == ([], [], set())


def test_texts_of_a_set_are_only_text(tmp_path: Path) -> None:
    """Whatever sets say, the page has no element, attribute or script more because of it."""
    text = render(calibrate(hostile_sets(tmp_path, "abc")), "html", Style("nl", questions=True))

    assert trapped(text) == []
    assert lost(text) == set()


def test_the_same_sets_give_the_same_page_in_whatever_order() -> None:
    """Same input, same bytes out."""
    labels = three_sets()

    assert page_of(labels) == page_of(labels[::-1])


def test_a_page_speaks_english_where_asked(report: CalibrationReport) -> None:
    """All words of ours follow the language; the sets keep theirs."""
    text = render(report, "html", Style("en", questions=True))

    assert '<html lang="en">' in text
    assert '<div lang="nl">' in text
    assert "gedeeld" not in re.sub(r"<(style|script).*?</\1>|[\w-]+=\"[^\"]*\"", "", text)


def test_cells_say_in_words_what_their_symbols_say() -> None:
    """Another level, nothing found: whoever listens hears it; the level itself is told."""
    text = page_of(three_sets())

    assert row(text, "G01") == [
        "A1",
        "B1",
        "C1 ? ≠ NLQF 5; ander niveau dan de kern; samen bekijken",
    ]
    assert row(text, "G02") == ["A2", "niet gevonden", "niet gevonden"]


def test_a_decision_shows_in_the_matrix_and_with_its_link() -> None:
    """What people decided is marked where one starts, and told where one looks."""
    labels = three_sets()
    decision = a_decision(labels[0], labels[1], ["A1"], ["B1"])

    text = page_of(labels, decisions=[decision])

    assert "door mensen besloten" in row(text, "G01")[0]
    assert decision.reason in text


def test_every_text_stands_on_the_page_once(page: str, report: CalibrationReport) -> None:
    """Each outcome has one place, in its group; all else leads to it."""
    outcomes = sum(len(label.set.by_code()) for label in report.sets)

    assert page.count('<div class="outcome">') == outcomes
    assert sum(each.startswith("o-") for each in Elements(page).values("id")) == outcomes


def test_every_link_and_every_lack_can_be_judged(page: str, report: CalibrationReport) -> None:
    """What is asked of people is told by places, and the page has the outcomes at those."""
    asked = {each.split(":")[0] for each in Elements(page).values("data-judge")}
    place = placer(report.sets)

    for group in report.groups:
        for left_set, right_set, link in group.links:
            assert place(Sides((left_set, link.left), (right_set, link.right))) in asked
        for label in report.sets:
            if label.id not in {member.set for member in (*group.members, *group.touches)}:
                core = (group.core.set, (group.core.code,))
                assert place(Sides(core, (label.id, ()))) in asked


def test_the_page_knows_outcomes_as_they_are(page: str, report: CalibrationReport) -> None:
    """A judgement made in the page is about the texts that were judged, by fingerprint."""
    found = re.search(r'<script type="application/json" id="gegevens">(.*?)</script>', page)
    assert found
    data = json.loads(found[1])

    for label, (name, outcomes) in zip(report.sets, data["reeks"], strict=True):
        known = label.set.by_code()
        prints = {code: fingerprint(entry.outcome) for code, entry in known.items()}
        assert (name, [code for code, _ in outcomes]) == (label.id, list(known))
        assert data["sets"][label.id]["vingerafdrukken"] == prints


def test_nothing_reads_as_a_score(page: str) -> None:
    """No percentages, and sets stand in the order of the report everywhere."""
    shown = re.sub(r"<(style|script).*?</\1>", "", page, flags=re.DOTALL)

    assert "%" not in shown


def test_a_set_without_any_text_has_no_proposal() -> None:
    """Where there is nothing to propose, the page is there without it."""
    labels = [a_label(name, an_outcome(f"{name}1", "")) for name in "ab"]

    assert 'id="voorzet"' not in page_of(labels)
