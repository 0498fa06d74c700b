"""Sets with what the rules say beside them, as a page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from tests.builders import HEAD, a_set_text

from leeruitkomsten import lint
from leeruitkomsten.model import LintReport
from leeruitkomsten.reporting import Style, render

SETS = Path(__file__).parents[3] / "sets"
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> \"' &amp; {{ 7*7 }} \u202e </style>"
)


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the texts of marks by their note."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.marks: list[tuple[str, str]] = []
        self._in: list[str] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        attributes = dict(attrs)
        self.found.append((tag, attributes))
        if tag == "mark" and "data-of" in attributes:
            self._in = (attributes["data-of"] or "").split()

    def handle_data(self, data: str) -> None:
        """Keep the text of a mark."""
        if self._in is not None:
            self.marks += [(note, data) for note in self._in]
            self._in = None

    def with_tags(self, tag: str) -> list[str]:
        """Return the ids of the notes that a filter finds by a tag."""
        return [
            attributes["id"] or ""
            for _, attributes in self.found
            if tag in (attributes.get("data-tags") or "").split() and "id" in attributes
        ]

    def words_of(self, rule: str) -> list[str]:
        """Return the words in the texts that are marked by a rule."""
        notes = self.with_tags(rule)
        return [words for note, words in self.marks if note in notes]


def a_page(folder: Path, text: str, **style: bool) -> str:
    """Return the page about one set."""
    file = folder / "set.yaml"
    file.write_text(text, encoding="utf-8")
    return str(render(lint([str(file)]), "html", Style("nl", **style)))


def the_report() -> LintReport:
    return lint([str(SETS / "hbo-ict"), str(SETS / "social-work")])


@pytest.fixture(scope="module")
def page() -> str:
    return str(render(the_report(), "html", Style("nl", questions=True)))


def test_every_finding_with_words_is_marked_in_its_text(page: str) -> None:
    """What is marked for a rule are the very words, also where lines are folded."""
    elements = Elements(page)
    report = the_report()

    for code in report.cards:
        wanted = [one.words for one in report.findings if one.code == code and one.words]
        marked = "".join(elements.words_of(code))
        assert marked == "".join(wanted), code


def test_the_right_one_of_the_same_words_is_marked(tmp_path: Path) -> None:
    """The first ‘kent’ is of a rule that is silent there: the mark is at the second."""
    text = a_set_text("Je kent aan elk risico\n      een gewicht toe. Je kent\n      de markt.")

    page = a_page(tmp_path, text)

    assert re.search(r"gewicht toe\. Je <mark class=\"\w+\" data-of=\"n\d+\">kent</mark>", page)
    assert len(Elements(page).words_of("LU101")) == 1


def test_indicators_are_marked_in_both_their_forms(tmp_path: Path) -> None:
    """An indicator is a text, or a code with a text."""
    text = a_set_text("Je ontwerpt een brug voor een gemeente.") + (
        "    indicatoren:\n      - Je kent de regels.\n"
        "      - {code: I2, tekst: Je begrijpt de regels.}\n"
    )

    assert Elements(a_page(tmp_path, text)).words_of("LU120") == ["kent", "begrijpt"]


def test_a_note_leads_to_the_words_and_back(page: str) -> None:
    """Ids are there once; each link within the page has its target, and each label its field."""
    elements = Elements(page).found
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    wanted = {
        (attributes.get("href") or "")[1:]
        for tag, attributes in elements
        if tag == "a" and (attributes.get("href") or "").startswith("#")
    } | {attributes["for"] for tag, attributes in elements if tag == "label"}

    assert len(ids) == len(set(ids))
    assert wanted <= set(ids)


def test_every_finding_is_on_the_page(page: str) -> None:
    """Nothing is left out: in an outcome, a unit, the set or the file, waived or not."""
    said = page.count('<p class="says">')

    assert said == len(the_report().findings)


def test_what_was_waived_is_told_beside_the_outcome_and_in_its_own_place(tmp_path: Path) -> None:
    """The reason stands twice, and no question is asked about it any more."""
    text = a_set_text("Je kent de markt.") + (
        "    afwijkingen: [{regel: LU101, motivering: De wet wil dit., tot: 2030-01-01}]\n"
    )

    page = a_page(tmp_path, text)

    assert page.count("De wet wil dit.") == 2
    assert "<h3>◇ Met reden afgeweken</h3>" in page
    assert Elements(page).with_tags("afgeweken")
    assert "Wat doet een student die dit begrijpt" not in page


def test_how_to_deviate_says_what_to_write_and_where(tmp_path: Path) -> None:
    """The text for the file stands with the note, with the code of its outcome."""
    page = a_page(tmp_path, a_set_text("Je kent de markt."))

    assert "bij leeruitkomst L1" in page
    assert (
        "<pre>afwijkingen:\n  - {regel: LU101, motivering: waarom het hier anders is}</pre>" in page
    )


def test_a_file_that_is_no_set_has_its_own_place(tmp_path: Path) -> None:
    """With the place, and the line of the file with the words marked."""
    page = a_page(tmp_path, a_set_text("Je bouwt.").replace("hogeschool:", "hogeschol:"))

    assert '<section id="ongelezen"' in page
    assert "regel 2, teken 1" in page
    assert '<span class="no">2</span> <mark>hogeschol</mark>: Hogeschool' in page


def test_a_code_that_is_there_twice_has_two_places(tmp_path: Path) -> None:
    """Findings are shown at the outcome they are about, and not at its namesake."""
    text = a_set_text("Je bouwt een brug.", "Je kent de markt.").replace("code: L2", "code: L1")

    page = a_page(tmp_path, text)
    first, second = re.findall(r'<article id="(lu-1-[^"]+)"', page)

    assert first != second
    assert page.index(f'id="{second}"') < page.index(">kent</mark>")


def test_a_rule_that_speaks_up_often_asks_on_demand(tmp_path: Path) -> None:
    """As on a screen the first three are told in full, and all of them where that is asked."""
    text = a_set_text(*[f"Je kent de markt van {name}." for name in "abcdefg"])

    assert a_page(tmp_path, text).count("Vraag, advies en waarom") == 4
    assert a_page(tmp_path, text, everything=True).count("Vraag, advies en waarom") == 0


def test_questions_for_people_are_there_where_asked(page: str, tmp_path: Path) -> None:
    """They are told once per set, and not by themselves."""
    assert page.count("Vragen voor het gesprek") == len(the_report().linted)
    assert "Vragen voor het gesprek" not in a_page(tmp_path, a_set_text("Je kent de markt."))


def test_a_set_without_findings_is_shown_and_says_so(tmp_path: Path) -> None:
    """That nothing was found is said in words, and is no praise."""
    file = SETS / "microcredentials/testen.yaml"
    page = str(render(lint([str(file)]), "html", Style("nl")))

    assert "niets gevonden om over te beginnen" in page
    assert 'data-tags="set-1"' in page


def test_counts_stand_in_words_beside_their_symbol(page: str) -> None:
    """Of the whole and of each set: how many of what, and nothing that adds them up."""
    head = re.sub(r"<[^>]+>", "", page[page.index("<h1>") : page.index("<nav")])

    counted = " ".join(head.split())

    assert "▲ 21 waarschuwingen ○ 26 suggesties ◇ 8 met reden afgeweken" in counted


def test_texts_of_a_set_are_only_text(tmp_path: Path) -> None:
    """Whatever a set or its file says, the page has no element or attribute more because of it."""
    trap = HOSTILE.replace('"', '\\"')
    lines = [
        "leeruitkomstenset: 1",
        f'hogeschool: "{trap}"',
        f'opleiding: {{naam: "{trap}", graad: bachelor}}',
        f'eindkwalificaties: [{{code: "{trap}", tekst: "{trap}"}}]',
        f'eenheden:\n  - code: "{trap}"\n    naam: "{trap}"\n    studielast: 45',
        "    leeruitkomsten:",
    ]
    for nth in range(2):
        lines += [
            f'      - code: "{nth}{trap}"',
            f'        titel: "{trap}"',
            f'        tekst: "Je kent een brug {trap}"',
            f'        context: "{trap}"',
            f'        indicatoren: ["Je kent {trap}"]',
            f'        afwijkingen: [{{regel: "{trap}", motivering: "{trap}"}}]',
        ]
    (tmp_path / "kapot.yaml").write_text(f'hogeschool: "{trap}\n', encoding="utf-8")

    a_page(tmp_path, "\n".join(lines) + "\n")
    text = str(render(lint([str(tmp_path)]), "html", Style("nl", questions=True)))
    elements = Elements(text).found

    assert [tag for tag, _ in elements].count("script") == 1
    assert [tag for tag, _ in elements].count("style") == 1
    assert not [tag for tag, _ in elements if tag == "img"]
    assert not [
        name
        for _, attributes in elements
        for name in attributes
        if name == "style" or name[:2] == "on"
    ]
    assert "\u202e" not in text


def test_a_page_loads_nothing(page: str) -> None:
    """No element of it asks for anything from elsewhere."""
    loading = [
        value
        for _, attributes in Elements(page).found
        for name, value in attributes.items()
        if name in {"src", "href", "srcset", "action", "data", "poster"}
        and not (value or "").startswith(("#", "data:,"))
    ]

    assert loading == []


def test_headings_come_in_order(page: str) -> None:
    """No level is skipped on the way down."""
    levels = [int(tag[1]) for tag, _ in Elements(page).found if re.fullmatch(r"h[1-6]", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_same_report_gives_the_same_page(page: str) -> None:
    """Same input, same bytes out."""
    assert render(the_report(), "html", Style("nl", questions=True)) == page


def test_a_page_speaks_english_where_asked() -> None:
    """All words of ours follow the language; the sets keep theirs, and say so to who listens."""
    text = str(render(the_report(), "html", Style("en", questions=True)))

    assert '<html lang="en">' in text
    assert '<div lang="nl">' in text
    assert "waarschuwing</b>" not in text


def test_where_no_file_is_a_set_there_is_a_page(tmp_path: Path) -> None:
    """It says so, and what is in the way."""
    page = a_page(tmp_path, HEAD.replace("hogeschool", "school"))

    assert "<h1>Nog geen set te lezen</h1>" in page
