"""The page of `lint` in a real browser: filters, and the way from a note to its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.pages import ROOT, written


@pytest.fixture
def opened(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Page:
    """Return a window with the page of all our sets."""
    monkeypatch.chdir(ROOT)
    page.goto(written("lint", tmp_path).as_uri())
    return page


def test_a_filter_leaves_the_notes_that_were_chosen(opened: Page) -> None:
    """Only notes of that rule, in outcomes that have one; other marks are plain text again."""
    opened.select_option("#filter-regel", "LU103")

    notes = opened.locator(".note:visible")
    assert notes.count() > 0
    assert all("LU103" in (note.get_attribute("data-tags") or "") for note in notes.all())
    marks = opened.locator("article.block:visible mark[data-of]:not(.off)")
    assert marks.count() == notes.locator(".says").count()
    assert opened.locator("section[data-group]:visible:not(:has(.note:visible))").count() == 0


def test_filters_work_together_on_one_finding(opened: Page) -> None:
    """A rule and a severity that it does not have leave nothing, whatever else an outcome has."""
    opened.select_option("#filter-regel", "LU103")
    opened.select_option("#filter-ernst", "suggestie")

    assert opened.locator(".note:visible").count() == 0
    assert (opened.locator(".found").text_content() or "").startswith("0 van ")


def test_words_are_looked_for_in_texts_without_findings_too(opened: Page) -> None:
    """Who looks for a word finds each outcome that has it."""
    opened.fill("#filter-tekst", "netwerkprotocollen")

    texts = opened.locator("article.block:visible").all_inner_texts()
    assert texts
    assert all("netwerkprotocollen" in text.lower() for text in texts)


def test_all_is_back_where_nothing_is_chosen(opened: Page) -> None:
    """A filter takes nothing away for good."""
    before = opened.locator("article:visible").count()
    opened.select_option("#filter-regel", "LU103")
    opened.select_option("#filter-regel", "")

    assert opened.locator("article:visible").count() == before
    assert opened.locator(".off").count() == 0


def test_a_number_leads_to_its_note_and_back(opened: Page) -> None:
    """By keyboard too: both are links."""
    number = opened.locator("mark + a.ref").first
    note = number.get_attribute("href") or ""
    number.focus()
    opened.keyboard.press("Enter")

    assert opened.evaluate("location.hash") == note
    assert opened.locator(note).is_visible()
    back = opened.locator(f"{note} .says a").first
    assert back.get_attribute("href") == f"#{number.get_attribute('id')}"


def test_a_selection_on_paper_says_that_it_is_one(opened: Page) -> None:
    """Who takes the page along must not take it for all there is."""
    opened.select_option("#filter-regel", "LU103")
    opened.emulate_media(media="print")

    assert "LU103" in (opened.locator(".selection:visible").text_content() or "")
