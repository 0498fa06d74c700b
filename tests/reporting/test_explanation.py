"""Facts about the report for a committee: whole, harmless, and without a verdict."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from tests.builders import HEAD, a_set_text

from leeruitkomsten import lint
from leeruitkomsten.messages import say
from leeruitkomsten.model import LintReport
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.reporting.data import report_data

SETS = Path(__file__).parents[2] / "sets"


def explained(folder: Path, text: str, language: str = "nl") -> str:
    """Return the report on a file with this text."""
    (folder / "set.yaml").write_text(text, encoding="utf-8")
    return render(lint([str(folder / "set.yaml")]), "toelichting", Style(language))


@pytest.fixture(scope="module")
def report() -> LintReport:
    """Return what was found in all example sets."""
    return lint([str(SETS)], on="2026-11-01")


def section(text: str, heading: str) -> str:
    """Return what stands under a heading, up to the next of its rank."""
    after = text.split(f"### {heading}\n", 1)[1]
    return re.split(r"^#{2,3} ", after, maxsplit=1, flags=re.M)[0]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_that_was_seen_is_in_it(report: LintReport, language: str) -> None:
    """Every rule that spoke, every outcome it spoke of, and every word."""
    text = render(report, "toelichting", Style(language))
    parts = dict(zip(report.linted, re.split(r"^## ", text, flags=re.M)[1:], strict=True))

    for finding in report.findings:
        part = parts[finding.place.file]
        assert finding.code in part
        assert (finding.outcome or "") in part
        if finding.words and finding.waiver is None:
            assert " ".join(finding.words.split())[:80] in part


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_criterion_is_seen_or_not(report: LintReport, language: str) -> None:
    """Those with nothing that stood out are listed, those with something are told."""
    text = render(report, "toelichting", Style(language))

    for part in re.split(r"^## ", text, flags=re.M)[1:]:
        nothing = re.findall(r"^- (.*)$", section(part, say("toelichting.niets", language)), re.M)
        seen = re.findall(r"^#### (.*)$", part, re.M)
        assert set(nothing).isdisjoint(seen)
        assert len(nothing) == len(set(nothing))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report_never_concludes(report: LintReport, language: str) -> None:
    """No marks, shares or rankings; what was decided is for people to fill in."""
    text = render(report, "toelichting", Style(language))
    parts = re.split(r"^## ", text, flags=re.M)[1:]

    assert not re.search(r"\bscore|\d ?%|voldoende\b|onvoldoende|cijfer\b|\bpass\b|\bgrade", text)
    assert all(say("toelichting.slot.besluit", language) in part for part in parts)


def test_a_reason_is_told_with_where_and_until_when(report: LintReport) -> None:
    """What the authors set aside is theirs to explain."""
    text = render(report, "toelichting", Style())
    waived = [finding for finding in report.findings if finding.waiver is not None]

    for finding in waived:
        assert finding.waiver is not None
        until = f", tot en met {finding.waiver.until}" if finding.waiver.until else ""
        assert re.search(
            rf"^- {finding.code} \S+ \(.*\b{re.escape(finding.outcome or '')}\b.*\):"
            rf" “{re.escape(finding.waiver.reason)}”{until}$",
            text,
            re.MULTILINE,
        )


def test_the_same_message_is_told_once(tmp_path: Path) -> None:
    """With all the outcomes it goes for."""
    text = explained(tmp_path, a_set_text("Je kent bomen.", "Je kent vissen.", "Je kent vogels."))

    assert text.count("kun je niet zien gebeuren") == 1
    assert "- ‘kent’ kun je niet zien gebeuren (L1, L2, L3)" in text


def test_of_many_messages_most_are_told_by_their_place(tmp_path: Path) -> None:
    """Seven names are three sentences and four codes."""
    names = ("Gronden", "Planten", "Bomen", "Dieren", "Water", "Lucht", "Vuur")

    text = explained(tmp_path, a_set_text(*names))

    assert text.count("noemt een onderwerp") == 3
    assert "- Ook bij: L4, L5, L6, L7\n" in text


def test_a_question_is_asked_once_per_rule(tmp_path: Path) -> None:
    """However often a rule speaks up."""
    text = explained(tmp_path, a_set_text("Je kent bomen en je begrijpt vissen.", "Je weet iets."))

    assert text.count("Wat doet een student die dit begrijpt") == 1


@pytest.mark.parametrize("language", ["nl", "en"])
def test_texts_of_strangers_stay_texts(tmp_path: Path, language: str) -> None:
    """Links, HTML, images, headings and control characters are shown and not obeyed."""
    nasty = "# <script>x</script> [a](http://k.example) ![b](c) **d** `e` | \\u202e"
    head = HEAD.replace("Hogeschool Nergens (bestaat niet)", f'"{nasty}"')
    waiver = f'    afwijkingen: [{{regel: LU101, motivering: "{nasty}"}}]\n'
    text = explained(tmp_path, a_set_text(f'"Je kent {nasty}."', head=head) + waiver, language)
    kinds = {
        token.type
        for block in MarkdownIt("commonmark").parse(text)
        for token in (block, *(block.children or ()))
    }

    assert "\u202e" not in text
    assert kinds.isdisjoint(
        {"link_open", "image", "html_inline", "html_block", "code_inline", "fence", "code_block"}
    )
    assert text.count("\n# ") + text.startswith("# ") == 1


def test_a_file_that_is_no_set_is_told_with_what_it_takes(tmp_path: Path) -> None:
    """By line, and without what only a set can give."""
    text = explained(tmp_path, "leeruitkomstenset: 1\nhogeschool: H\n")

    assert "nog niet als set te lezen" in text
    assert "regel 1 van het bestand" in text
    assert "Vragen voor het gesprek" not in text


def test_the_report_is_the_same_for_all_of_a_committee(report: LintReport) -> None:
    """It does not depend on a screen, and ends in one line end."""
    texts = {render(report, "toelichting", Style(width=width)) for width in (40, 140)}

    assert len(texts) == 1
    assert re.search(r"[^\n]\n\Z", texts.pop())


def test_questions_are_in_the_data_where_they_are_asked_for(report: LintReport) -> None:
    """Twelve cards, of which two ask of every unit."""
    data = report_data(report, questions=True)

    assert report_data(report)["vragen"] == []
    assert [one["bestand"] for one in data["vragen"]] == list(report.linted)
    for one, linted in zip(data["vragen"], report.linted.values(), strict=True):
        units = [unit.code for unit in linted.set.units]
        asked = [question["eenheid"] for question in one["vragen"]]
        assert len({question["regel"] for question in one["vragen"]}) == 12
        assert [unit for unit in asked if unit is not None] == units * 2
        assert all(question["vraag"].endswith("?") for question in one["vragen"])
