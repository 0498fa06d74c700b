"""Two sets as a page: it carries all it needs, and every text in it is only text."""

from __future__ import annotations

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

from leeruitkomsten import diff
from leeruitkomsten.model import DiffReport
from leeruitkomsten.reporting import Style, render


def the_report() -> DiffReport:
    return diff(str(SETS / "hbo-ict/noordzee.yaml"), str(SETS / "hbo-ict/maasdal.yaml"))


@pytest.fixture(scope="module")
def page() -> str:
    return str(render(the_report(), "html", Style("nl")))


def test_a_page_asks_for_nothing_from_elsewhere(page: str) -> None:
    """No element of it loads anything, and its policy forbids it besides."""
    policy = next(
        attributes["content"] or ""
        for _, attributes in Elements(page).found
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )

    assert loading(page) == []
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_no_element_has_style_or_script_of_its_own(page: str) -> None:
    """The policy allows the one style and the one script: attributes would not work."""
    assert own_style_or_script(page) == []


def test_ids_are_there_once_and_links_lead_somewhere(page: str) -> None:
    """Each link within the page has its target, and each label its field."""
    assert lost(page) == set()


def test_texts_of_a_set_are_only_text(tmp_path: Path) -> None:
    """Whatever a set says, the page has no element, attribute or script more because of it."""
    text = render(diff(*hostile_sets(tmp_path)), "html", Style("nl"))

    assert trapped(text) == []
    assert "{{ 7*7 }}" in text


def test_the_same_report_gives_the_same_page(page: str) -> None:
    """Same input, same bytes out."""
    assert render(the_report(), "html", Style("nl")) == page


def test_a_page_speaks_english_where_asked() -> None:
    """All words of ours follow the language; the sets keep theirs, and say so to who listens."""
    text = render(the_report(), "html", Style("en"))

    assert '<html lang="en">' in text
    assert "Skip to content" in text
    assert '<div lang="nl">' in text
    assert "lijkt gelijkwaardig" not in text
