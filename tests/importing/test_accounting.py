"""Counts in are counts out: every paragraph, line and row ends in exactly one place."""

from __future__ import annotations

import re
from collections import Counter

from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.office.word_files import (
    BULLETS,
    CODES,
    NUMBERS,
    cell,
    deleted,
    docx,
    inserted,
    para,
    row,
    run,
    table,
)

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.importing.documents import harvest_docx
from leeruitkomsten.importing.prose import harvest_text
from leeruitkomsten.importing.text_blocks import blocks_of_text
from leeruitkomsten.model.draft import Harvest, Spot
from leeruitkomsten.office.blocks import Document, Paragraph
from leeruitkomsten.office.documents import read_docx

WORDS = st.sampled_from(
    [
        "Je ontwerpt een brug.",
        "De student adviseert de opdrachtgever",
        "LU1.1 Je plant werk.",
        "[LU 4] Je bouwt",
        "Leeruitkomst 3: Je test",
        "1.2 Ontwerpt een plan",
        "EVL 1 Keten (15 EC)",
        "EVL2-LU3: Je legt uit",
        "Indicatoren",
        "Indicatoren:",
        "Context: in een team",
        "Inleiding",
        "Na afloop kun je:",
        "Dit blijkt uit:",
        "Niveau: NLQF 6",
        "EC: 5",
        "EC: veel",
        "Titel: Plan",
        "Leeruitkomsten",
        "Leeruitkomst",
        "Code",
        "Code: LU9",
        "Toetsing",
        "een plan maken;",
        "   ",
        "Hogeschool: Merenland",
        "Eenheid: EVL 3 Team",
        "zomaar",
        "werk-",
        "Studielast: 15 EC",
        "EVL1",
        "LU1",
        "Toetsvorm",
        "Gele|ster",
        "a\u00a0b",
        "| a | b |",
        "|---|---|",
        "- x",
        "=1",
    ]
)
STYLES = st.sampled_from([None, None, None, "Kop1", "Kop2", "Kop3", "EVLkop", "Titel", "Inhopg1"])
ITEMS = st.none() | st.tuples(st.sampled_from([BULLETS, NUMBERS, CODES]), st.integers(0, 2))
MARK = '<w:del w:id="3" w:author="A"/>'


def _content(words: str, change: int) -> str:
    around = {0: run(words), 1: inserted(words), 2: deleted(words), 3: run(words, "<w:b/>")}
    return around[change]


PARAGRAPHS = st.builds(
    lambda words, change, style, item, gone: para(
        _content(words, change), style=style, item=item, mark=MARK if gone else "", raw=True
    ),
    WORDS,
    st.integers(0, 3),
    STYLES,
    ITEMS,
    st.integers(0, 9).map(lambda number: number == 0),
)
CELLS = st.builds(
    lambda body, properties: cell("".join(body) or "<w:p/>", properties),
    st.lists(PARAGRAPHS, max_size=3),
    st.sampled_from(
        ["", "", "", '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>']
    ),
)
ROWS = st.builds(
    lambda cells, properties: row(*cells, properties=properties),
    st.lists(CELLS, max_size=4),
    st.sampled_from(["", "", "", MARK, '<w:gridBefore w:val="1"/>']),
)
TABLES = st.lists(ROWS, max_size=5).map(lambda rows: table(*rows))
BODIES = st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, TABLES), max_size=12)

LINES = st.builds(
    lambda before, words, after: f"{before}{words}{after}",
    st.sampled_from(
        ["", "", "", "# ", "## ", "- ", "  - ", "1. ", "a) ", "•\t", "o\t", "– ", "**", "> ", "\t"]
    ),
    WORDS,
    st.sampled_from(["", "", "", "**", ":", "\ttab", " | cel |", '\t"', "  ", "-", "\r"]),
)
MARKS = st.sampled_from(["", "", "---", "===", "```", "|---|---|", "<!-- x -->"])
TEXTS = st.lists(LINES | MARKS, max_size=14).map("\n".join)


def in_document(document: Document) -> Counter[Spot]:
    """Return every place in a document with something in it."""
    found: Counter[Spot] = Counter()
    for block in document.blocks:
        if isinstance(block, Paragraph):
            found.update([block.spot, *block.also])
        else:
            found.update(each.spot for each in block.rows if not each.is_empty)
    return found


def in_harvest(harvest: Harvest) -> Counter[Spot]:
    """Return every place that a harvest accounts for."""
    return Counter(
        [
            *(spot for draft in harvest.drafts for spot in (draft.spot, *draft.parts)),
            *harvest.structure,
            *(remark.spot for remark in harvest.unread),
        ]
    )


@given(BODIES)
@settings(max_examples=80)
def test_every_paragraph_and_row_of_a_word_document_is_in_one_place(body: list[str]) -> None:
    data = docx(*body)

    assert in_harvest(harvest_docx("a.docx", data)) == in_document(read_docx("a.docx", data))


@given(st.lists(PARAGRAPHS, max_size=12))
@settings(max_examples=80)
def test_no_visible_letter_of_word_is_lost(body: list[str]) -> None:
    """What is inserted or was there stands in the blocks, each paragraph with words counted."""
    kept = "".join(body)
    document = read_docx("a.docx", docx(*body))

    seen = "".join(
        "".join(block.text.split()) for block in document.blocks if isinstance(block, Paragraph)
    )
    root = fromstring(f'<r xmlns:w="http://w">{kept}</r>')
    there = "".join("".join((each.text or "").split()) for each in root.iter("{http://w}t"))
    assert seen == there


LABELS = {
    "indicatoren",
    "context",
    "leeruitkomst",
    "leeruitkomsten",
    "code",
    "titel",
    "ec",
    "niveau",
}
LABELS |= {"nlqf", "studielast", "dit", "blijkt", "uit"}


@given(st.lists(PARAGRAPHS, max_size=12))
@settings(max_examples=200)
def test_every_word_of_what_went_into_a_draft_is_in_it(body: list[str]) -> None:
    data = docx(*body)
    there = {
        block.spot: block.text
        for block in read_docx("a.docx", data).blocks
        if isinstance(block, Paragraph)
    }

    for draft in harvest_docx("a.docx", data).drafts:
        fields = (draft.code, draft.title, draft.text, draft.context, *draft.indicators)
        numbers = (*draft.level.values(), draft.credits)
        kept = words(" ".join(str(each) for each in (*fields, *numbers)))
        for spot in (draft.spot, *draft.parts):
            assert words(there[spot]) <= kept | LABELS


def words(text: str) -> set[str]:
    """Return the words and numbers of a text in lower case."""
    return set(re.findall(r"[^\W_]+", text.lower()))


@given(TEXTS, st.booleans())
@settings(max_examples=250)
def test_every_line_of_a_text_is_in_one_place(text: str, markdown: bool) -> None:
    name = "a.md" if markdown else "a.txt"
    harvest = harvest_text(name, text.encode())

    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert in_harvest(harvest) == in_document(blocks_of_text(name, plain, markdown=markdown))


@given(TEXTS, st.booleans())
@settings(max_examples=150)
def test_every_line_with_letters_is_in_a_block(text: str, markdown: bool) -> None:
    """No block leaves out a line, but for those within a cell between quotes."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    document = blocks_of_text("a", plain.replace('"', "”"), markdown=markdown)

    lines = plain.split("\n")
    filled = {at for at, line in enumerate(lines, 1) if line.strip("|\t \u00a0") or "|" in line}
    there = {spot.number for spot in in_document(document)}
    empty_rows = {
        each.spot.number
        for block in document.blocks
        if not isinstance(block, Paragraph)
        for each in block.rows
        if each.is_empty
    }
    assert there | empty_rows >= filled


@given(st.text(max_size=300), st.booleans())
@settings(max_examples=150)
def test_any_text_is_accounted_for(text: str, markdown: bool) -> None:
    """Letters that nobody would type are read too, or refused with a reason."""
    name = "a.md" if markdown else "a.txt"
    try:
        harvest = harvest_text(name, text.encode("utf-8", "surrogatepass"))
    except DocumentError:
        return

    assert all(count == 1 for count in in_harvest(harvest).values())
