"""Two sets as a page: it carries all it needs, and every text in it is only text."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from leeruitkomsten import diff
from leeruitkomsten.model import DiffReport
from leeruitkomsten.reporting import Style, render

SETS = Path(__file__).parents[3] / "sets"
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> \"' &amp; {{ 7*7 }} \u202e </style>"
)


class Elements(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.found.append((tag, dict(attrs)))


def the_report() -> DiffReport:
    return diff(str(SETS / "hbo-ict/noordzee.yaml"), str(SETS / "hbo-ict/maasdal.yaml"))


@pytest.fixture(scope="module")
def page() -> str:
    return str(render(the_report(), "html", Style("nl")))


def hostile_page(folder: Path) -> str:
    """Return the page of two sets of which every text is a trap."""
    names = []
    for name in ("links", "rechts"):
        text = HOSTILE.replace("\\", "\\\\").replace('"', '\\"')
        lines = [
            "leeruitkomstenset: 1",
            f'hogeschool: "{text}"',
            f'opleiding: {{naam: "{text}", graad: bachelor}}',
            "leeruitkomsten:",
        ]
        for nth in range(3):
            lines += [
                f'  - code: "{nth}{text}"',
                f'    titel: "{text}"',
                f'    tekst: "Je ontwerpt een brug {nth} {text}"',
                f'    context: "{text}"',
                f'    indicatoren: ["{text}"]',
            ]
        file = folder / f"{name}.yaml"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        names.append(str(file))
    return str(render(diff(*names), "html", Style("nl")))


def test_a_page_asks_for_nothing_from_elsewhere(page: str) -> None:
    """No element of it loads anything, and its policy forbids it besides."""
    policy = next(
        attributes["content"] or ""
        for _, attributes in Elements(page).found
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    loading = [
        value
        for tag, attributes in Elements(page).found
        for name, value in attributes.items()
        if name in {"src", "href", "srcset", "action", "data", "poster"}
        and not (value or "").startswith(("#", "data:,"))
    ]

    assert loading == []
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert not re.search(r"@import|url\(", page)


def test_no_element_has_style_or_script_of_its_own(page: str) -> None:
    """The policy allows the one style and the one script: attributes would not work."""
    found = [
        (tag, name)
        for tag, attributes in Elements(page).found
        for name in attributes
        if name == "style" or name.startswith("on")
    ]

    assert found == []


def test_ids_are_there_once_and_links_lead_somewhere(page: str) -> None:
    """Each link within the page has its target, and each label its field."""
    elements = Elements(page).found
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    wanted = {
        (attributes.get("href") or "")[1:]
        for tag, attributes in elements
        if tag == "a" and (attributes.get("href") or "").startswith("#")
    } | {attributes["for"] for tag, attributes in elements if tag == "label"}

    assert len(ids) == len(set(ids))
    assert wanted <= set(ids)


def test_texts_of_a_set_are_only_text(tmp_path: Path) -> None:
    """Whatever a set says, the page has no element, attribute or script more because of it."""
    text = hostile_page(tmp_path)
    elements = Elements(text).found

    assert [tag for tag, _ in elements].count("script") == 2
    assert [tag for tag, _ in elements].count("style") == 1
    assert not [tag for tag, _ in elements if tag == "img"]
    assert not [name for _, attributes in elements for name in attributes if name == "onerror"]
    assert "\u202e" not in text
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
