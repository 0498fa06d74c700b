"""Coverage and progression as pages: all texts in full, what to weigh, and nothing decided."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.reporting.html.pages import (
    SETS,
    Elements,
    hostile_sets,
    loading,
    lost,
    own_style_or_script,
    trapped,
)

from leeruitkomsten.model.coverage import CoverageReport
from leeruitkomsten.model.progression import ProgressionReport
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.reporting.attention import attention_text
from leeruitkomsten.usecases.transferring import cover, progress

STYLE = Style("nl")
ON = "2026-10-01"


@pytest.fixture(scope="module")
def covered() -> CoverageReport:
    return cover(
        str(SETS / "microcredentials/testen.yaml"), str(SETS / "hbo-ict/noordzee.yaml"), on=ON
    )


@pytest.fixture(scope="module")
def progressed() -> ProgressionReport:
    return progress(
        [str(SETS / "ad-ict/hogeschool-noordzee.yaml"), str(SETS / "hbo-ict/noordzee.yaml")]
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_pages_carry_all_they_need(
    covered: CoverageReport, progressed: ProgressionReport, language: str
) -> None:
    """They load nothing, nothing in them would be stopped, and no link leads nowhere."""
    for report in (covered, progressed):
        text = render(report, "html", Style(language))

        assert (loading(text), own_style_or_script(text), lost(text)) == ([], [], set())
        assert text == render(report, "html", Style(language))


def test_texts_of_a_set_are_only_text(tmp_path: Path) -> None:
    """Whatever sets say, the pages have no element, attribute or script more because of it."""
    files = hostile_sets(tmp_path)

    for text in (
        render(cover(*files, on=ON), "html", STYLE),
        render(progress(files), "html", STYLE),
    ):
        assert trapped(text) == []
        assert lost(text) == set()


def test_each_outcome_of_the_target_stands_there_with_its_verdict(covered: CoverageReport) -> None:
    """Per unit, in the words of the report, and each can be found by what it seems to be."""
    text = render(covered, "html", STYLE)
    tags = [each.split() for each in Elements(text).values("data-tags")]

    assert [each[1] for each in tags] == [one.verdict for one in covered.outcomes()]
    for one in covered.outcomes():
        assert f'<span class="codes">{one.entry.code}</span>' in text


def test_every_point_of_attention_is_told(covered: CoverageReport) -> None:
    """What who decides will want to weigh, of the sets, of a unit, and of an outcome."""
    text = re.sub(r"&#3[49];", "'", render(covered, "html", STYLE))
    points = [*covered.attention, *(each for unit in covered.units for each in unit.attention)]
    points += [each for one in covered.outcomes() for each in one.attention]

    assert points
    for point in points:
        assert attention_text(point, STYLE) in text


def test_a_page_never_says_yes_or_no(covered: CoverageReport) -> None:
    """Per unit the question about the whole, and an empty place for what people decide."""
    text = render(covered, "html", STYLE)

    assert text.count("Een rij vinkjes beantwoordt die vraag niet") == len(covered.units)
    assert text.count("Besluit: …") == len(covered.units)
    assert "%" not in re.sub(r"<(style|script).*?</\1>", "", text, flags=re.DOTALL)


def test_every_step_and_loose_end_is_told_in_full(progressed: ProgressionReport) -> None:
    """A card per step and per loose end, and a line in the picture per step."""
    text = render(progressed, "html", STYLE)
    passage = progressed.passages[0]
    cards = [each.split()[0] for each in Elements(text).values("data-tags")]
    picture = text[text.index('<svg class="picture"') :]

    kinds = [step.kind for step in passage.steps] + [end.kind for end in passage.loose_ends]
    assert sorted(cards) == sorted(kinds)
    assert picture[: picture.index("</svg>")].count("<path") == len(passage.steps)
