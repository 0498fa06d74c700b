"""Facts about Markdown reports: short, what matters first, and texts that stay texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.matching.builders import a_set, an_outcome

from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.matching import calibrate as calibrate_sets
from leeruitkomsten.matching import diff as diff_sets
from leeruitkomsten.matching.coverage import coverage
from leeruitkomsten.matching.progression import progression
from leeruitkomsten.model import (
    DiffReport,
    Indicator,
    LintReport,
    OutcomeSet,
    Programme,
    SetLabel,
    Waiver,
)
from leeruitkomsten.model.changes import ChangesReport
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.reporting.escape import clean, posted
from leeruitkomsten.reporting.markdown import ROOM, comment, fenced, folded, short
from leeruitkomsten.usecases.changes import compare_editions
from leeruitkomsten.usecases.comparing import calibrate, diff
from leeruitkomsten.usecases.linting import lint
from leeruitkomsten.usecases.transferring import progress

SETS = Path(__file__).parents[2] / "sets"
ICT = SETS / "hbo-ict"
AD, NOORDZEE, MAASDAL = (
    str(SETS / name)
    for name in ("ad-ict/hogeschool-noordzee.yaml", "hbo-ict/noordzee.yaml", "hbo-ict/maasdal.yaml")
)
PARSER = MarkdownIt("gfm-like", {"linkify": False, "html": True})
GITHUB = 65_536
HOSTILE = (
    "</summary></details><script>x</script> | `a` **b** ![c](http://d.example) [e](//f.example)"
    " @iemand org/team#12 GH-3 #45 https://kwaad.example www.kwaad.example a@b.example :tada:"
    " <!-- c -> --> $x$ \u202e\x1b[31m\u2028\ttab"
)
LINKED = re.compile(r"@\w|#\d|\bGH-\d|https?:|ftp:|www\.|:[\w+-]+:", re.IGNORECASE)
OURS_INLINE = re.compile(r"<br>|<!-- -->")
OURS_BLOCK = re.compile(r"<details><summary>(?:[^<]|<!-- -->)*</summary>|</details>")


class Texts(HTMLParser):
    """Collects the texts of a page, cut in two where a comment stands between them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: set[str] = set()
        self.is_code = False

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        """Remember a tag."""
        self.tags.add(tag)
        self.is_code = tag == "code"

    def handle_data(self, data: str) -> None:
        """Remember a text; in code a forge links nothing."""
        if not self.is_code:
            self.found.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Remember where code ends."""
        self.is_code = self.is_code and tag != "code"


def shown(markdown: str) -> Texts:
    """Return what a forge makes of Markdown; fail where it has HTML that is not ours."""
    for block in PARSER.parse(markdown):
        if block.type == "html_block":
            lines = block.content.strip().splitlines()
            assert all(OURS_BLOCK.fullmatch(line) for line in lines), lines
        for token in block.children or ():
            assert token.type not in {"link_open", "image", "s_open"}, token.content
            if token.type == "html_inline":
                assert OURS_INLINE.fullmatch(token.content), token.content
    texts = Texts()
    texts.feed(PARSER.render(markdown))
    texts.close()
    return texts


def a_hostile_set(name: str, level: int, text: str = HOSTILE) -> SetLabel:
    """Return a set in which every text is meant to do harm."""
    first = an_outcome(
        text, text, title=text, context=text, indicators=(Indicator(text),),
    )  # fmt: skip
    other = an_outcome(f"{text} 2", f"Je velt een boom. {text}")
    found = a_set(
        first, other, institution=text, programme=Programme(text, text, variant=text),
        version=text, level={"nlqf": level, text: text},
    )  # fmt: skip
    return SetLabel(f"{text}{name}", f"{text}{name}.yaml", found)


def reports_of(left: SetLabel, right: SetLabel) -> dict[str, Any]:
    """Return every report of two sets that Markdown can tell."""
    found = diff_sets(left, right)
    return {
        "diff": found,
        "kalibreer": calibrate_sets(
            (left, right), reference=None, programme=left.set.programme.name
        ),
        "dekking": coverage(found, on="2026-11-26"),
        "doorstroom": progression([found]),
    }


@pytest.mark.parametrize("name", ["diff", "kalibreer", "dekking", "doorstroom"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_texts_of_strangers_stay_texts(name: str, language: str) -> None:
    """They mention nobody, link to nothing, and are shown; also where all is asked."""
    report = reports_of(a_hostile_set("a", 5), a_hostile_set("b", 6))[name]

    for everything in (False, True):
        told = render(report, "markdown", Style(language, everything=everything, questions=True))
        texts = shown(told)

        assert texts.tags <= {
            "h1", "h2", "h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td",
            "strong", "em", "br", "details", "summary", "code", "pre",
        }  # fmt: skip
        assert "code" not in texts.tags or name in {"kalibreer"}
        assert [one for one in texts.found if LINKED.search(one)] == []
        assert "<script>" in "".join(texts.found)
        assert not set(told) & {"\x1b", "\u202e", "\u2028", "\t"}


def test_texts_of_strangers_stay_texts_in_what_lint_found(tmp_path: Path) -> None:
    """In the names of sets, in codes, in words that were found, and in reasons."""
    outcome = an_outcome(HOSTILE, f"Je kent {HOSTILE}.", waivers=(Waiver("LU105", HOSTILE),))
    other = an_outcome(f"{HOSTILE}2", f"Je begrijpt {HOSTILE} in deze module.")
    found = a_set(outcome, other, institution=HOSTILE, programme=Programme(HOSTILE))
    file = tmp_path / "set.yaml"
    file.write_text(write_set(found), encoding="utf-8")

    told = render(lint([str(file)], on="2026-11-26"), "markdown", Style(questions=True))
    texts = shown(told)

    assert texts.tags & {"a", "img", "script"} == set()
    assert [one for one in texts.found if LINKED.search(one)] == []
    assert "<script>" in "".join(texts.found)


def test_every_row_has_as_many_cells_as_its_head() -> None:
    """No bar of a text makes a cell of its own."""
    told = render(diff_sets(a_hostile_set("a", 6), a_hostile_set("b", 6)), "markdown", Style())
    tables = re.findall(r"(?:^\|.*\|$\n?)+", told, re.MULTILINE)

    for table in tables:
        bars = {len(re.findall(r"(?<!\\)\|", line)) for line in table.strip().splitlines()}
        assert len(bars) == 1
    assert tables


NASTY = st.text(alphabet=st.sampled_from("@#:/.-<>!ahGH1 wtps\\`*_[]()|\n"), max_size=30)


@settings(max_examples=200)
@given(st.one_of(NASTY, st.text(max_size=30)))
@example("https://a.example")
@example("@@a")
@example("a@b.example")
@example(":::a:")
@example("GH-1 gh-2")
def test_what_is_posted_links_to_nothing_and_reads_as_written(text: str) -> None:
    """Whatever is in it."""
    texts = shown(f"- a {posted(text)} b")

    assert [one for one in texts.found if LINKED.search(one)] == []
    assert "".join(texts.found).strip() == f"a {clean(text).strip()} b"


@given(st.one_of(NASTY, st.text(max_size=300)), st.integers(2, 50))
def test_what_is_short_is_short(text: str, most: int) -> None:
    """As it is read, also where it is one word; what is short already stays as it is."""
    read = "".join(shown(f"- a{short(text, most)}b").found).strip()[1:-1]
    whole = " ".join(clean(text).split())

    assert len(read) <= most
    assert read == whole or read.endswith("…")


@given(st.text(alphabet="`~\na <", max_size=40))
def test_nothing_ends_a_fence(text: str) -> None:
    """Not with backticks of its own either."""
    blocks = PARSER.parse(f"{fenced(text)}\n\n# kop")

    assert [block.type for block in blocks] == [
        "fence", "heading_open", "inline", "heading_close"
    ]  # fmt: skip


def test_what_folds_open_is_markdown_again() -> None:
    """Behind a summary that is plain text."""
    texts = shown(folded("<b> & @a", "- **een**"))

    assert texts.tags == {"details", "summary", "ul", "li", "strong"}
    assert "<b> & @" in texts.found


def a_large_set(name: str, outcomes: int, letters: str = "") -> SetLabel:
    """Return a set of so many outcomes about so many subjects, in which nothing is short."""
    about = [
        f"Je onderzoekt onderwerp{nth}{name} met methode{nth} {letters}" for nth in range(outcomes)
    ]
    made = (
        an_outcome(f"LU{nth}{letters}", text, title=text, indicators=(Indicator(text),))
        for nth, text in enumerate(about)
    )
    return SetLabel(name, f"{name}.yaml", a_set(*made))


@pytest.mark.parametrize("letters", ["", "z" * 1000, "|`[" * 100])
def test_a_report_fits_in_a_comment(letters: str) -> None:
    """However large the sets are and however long their texts; what is left out is counted."""
    left, right = a_large_set("a", 60, letters), a_large_set("b", 60, letters)

    for name, report in reports_of(left, right).items():
        if name != "dekking":  # a document to be finished by people, and no comment
            told = render(report, "markdown", Style())

            assert len(told) < GITHUB
            assert "en nog " in told or "weggelaten" in told


def many_findings(folder: Path, files: int = 70) -> LintReport:
    """Return what lint finds in so many files with a good deal to say of each."""
    for nth in range(files):
        found = a_set(*(an_outcome(f"L{n}", f"Je kent {n} en begrijpt {nth}.") for n in range(20)))
        (folder / f"{nth:02}.yaml").write_text(write_set(found), encoding="utf-8")
    return lint([str(folder)], on="2026-11-26")


def many_changes() -> ChangesReport:
    """Return a report of more sets that changed than fit in a comment."""
    return ChangesReport(70 * compare_editions(NOORDZEE, MAASDAL).sets)


def test_what_lint_found_and_what_changed_fit_in_one_comment(tmp_path: Path) -> None:
    """The action puts one behind the other, and each may be cut."""
    linted, changed = many_findings(tmp_path), many_changes()

    both = [render(report, "markdown", Style()) for report in (linted, changed)]

    assert all("weggelaten" in told for told in both)
    assert len("\n\n".join(["<!-- leeruitkomsten -->", *both])) < GITHUB
    assert len(render(linted, "markdown", Style(everything=True))) > GITHUB


@pytest.mark.parametrize("name", ["lint", "wijzigingen"])
def test_no_heading_of_a_cut_report_stands_alone(name: str, tmp_path: Path) -> None:
    """A file with nothing under its name would read as one with nothing to say of it."""
    report = many_findings(tmp_path) if name == "lint" else many_changes()
    told = render(report, "markdown", Style())

    below = re.findall(r"^###+ .*\n\n(.*)", told, re.MULTILINE)
    assert len(below) > 2
    assert [line for line in below if line.startswith(("#", "*Ingekort"))] == []


def test_a_cut_report_names_the_formats_that_it_has() -> None:
    """A workbook of changes, there is none."""
    both = (
        (LintReport, "`--formaat html`, `--formaat xlsx` en `--formaat json`"),
        (ChangesReport, "`--formaat html` en `--formaat json`"),
    )

    for kind, formats in both:
        told = comment(["x" * ROOM, "y"], "slot", kind, Style())
        assert f"weggelaten onderdelen: 2. Alles staat in {formats}." in told


def test_from_what_does_not_fit_on_all_is_left_out() -> None:
    """In order of what matters: what follows would hide that something is missing."""
    told = comment(["een", "x" * ROOM, "", "twee"], "slot", DiffReport, Style())

    assert told.startswith("een\n\n*Ingekort")
    assert "onderdelen: 2." in told
    assert told.endswith("slot\n")


REPORTS: dict[str, Callable[[], Any]] = {
    "lint": lambda: lint([str(ICT)], on="2026-11-26"),
    "diff": lambda: diff(NOORDZEE, MAASDAL),
    "diff-uitleg": lambda: diff(NOORDZEE, MAASDAL, explain=["LU3.3"]),
    "kalibreer": lambda: calibrate([str(ICT)]),
    "doorstroom": lambda: progress([AD, NOORDZEE]),
}


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_our_own_sets_make_a_short_report(name: str, language: str) -> None:
    """Which is Markdown of ours alone, without a score or a share."""
    told = render(REPORTS[name](), "markdown", Style(language))

    shown(told)
    assert len(told) < GITHUB / 4
    assert "%" not in told
    assert "score" not in told


def test_what_lacks_a_counterpart_comes_before_what_corresponds() -> None:
    """And what weighs less folds open below it."""
    told = render(diff(NOORDZEE, MAASDAL), "markdown", Style())
    places = [
        told.index(words)
        for words in (
            "### Geen overtuigende tegenhanger", "### Ander niveau", "### Andere zelfstandigheid",
            "### Wat lijkt overeen te komen", "<details><summary>Andere verschillen",
        )
    ]  # fmt: skip

    assert places == sorted(places)


def test_what_is_worst_in_a_file_comes_first(tmp_path: Path) -> None:
    """Also where it stands lower in the file."""
    found = a_set(
        an_outcome("A", "Je ontwerpt in Excel 2019 een rooster."), an_outcome("B", "Je kent bomen.")
    )
    file = tmp_path / "set.yaml"
    file.write_text(write_set(found), encoding="utf-8")

    told = render(lint([str(file)], on="2026-11-26"), "markdown", Style())

    assert told.index("| B<br>") < told.index("| A<br>")


def test_what_was_set_aside_is_told_with_its_reason() -> None:
    """And is not among what stands."""
    told = render(lint([str(ICT)], on="2026-11-26"), "markdown", Style())
    above, below = told.split("<details><summary>Met reden afgeweken", 1)

    assert "LU105 lengte" not in above
    assert "| LU105 lengte | Ontwerp en bouw worden bewust" in below


def test_a_clean_set_is_told_so(tmp_path: Path) -> None:
    """In a line."""
    told = render(replace(lint([str(ICT)], on="2026-11-26"), findings=()), "markdown", Style())

    assert "niets gevonden om over te beginnen" in told
    assert "###" not in told


def test_a_set_without_outcomes_in_common_is_told() -> None:
    """Empty tables are left out."""
    sets = [
        SetLabel(name, f"{name}.yaml", OutcomeSet(name, Programme(name))) for name in ("a", "b")
    ]
    told = render(diff_sets(*sets), "markdown", Style())

    assert "Wat lijkt overeen te komen (0)" in told
    assert "| links | Relatie" not in told
