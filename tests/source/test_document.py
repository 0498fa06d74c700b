"""Where things are in a file, by the way down to them."""

from __future__ import annotations

import pytest

from leeruitkomsten.loading.reader import read
from leeruitkomsten.source import Document, Mark, Route, Source


def a_document(text: str) -> Document:
    document = read(Source("set.yaml", text)).document
    assert document is not None
    return document


SET = """\
opleiding: {naam: HBO-ICT, code: "30020"}
leeruitkomsten:
  # over data
  - code: LU1
    tekst: >-
      De student heeft
      inzicht in data.

    leeg:
    indicatoren: []
  - [a, b]
"""


@pytest.mark.parametrize(
    ("route", "words"),
    [
        (("opleiding", "naam"), "HBO-ICT"),
        (("opleiding", "code"), '"30020"'),
        (("opleiding",), "opleiding"),
        ((), "opleiding"),
        (("leeruitkomsten", 0), "code"),
        (("leeruitkomsten", 0, "code"), "LU1"),
        (("leeruitkomsten", 0, "indicatoren"), "indicatoren"),
        (("leeruitkomsten", 0, "leeg"), "leeg"),
        (("leeruitkomsten", 1), "a"),
        (("leeruitkomsten", 1, 1), "b"),
        (("leeruitkomsten", 0, "titel"), "code"),
        (("leeruitkomsten", 9, "tekst"), "leeruitkomsten"),
        (("leeruitkomsten", "geen index"), "leeruitkomsten"),
        (("opleiding", 0), "opleiding"),
    ],
)
def test_a_route_leads_to_the_nearest_thing_there_is(route: Route, words: str) -> None:
    """A scalar is itself; what has no letters goes by its name; what is not there, by what is."""
    document = a_document(SET)

    assert document.source.extract(document.locate(route)) == words


def test_a_key_can_be_asked_for() -> None:
    """An unknown key is pointed at, and not its value."""
    document = a_document(SET)

    span = document.locate(("leeruitkomsten", 0, "code"), key=True)

    assert document.source.extract(span) == "code"


def test_a_mark_is_found_across_a_folded_line() -> None:
    """A mark is found even where the author broke the line."""
    document = a_document(SET)

    span = document.locate(("leeruitkomsten", 0, "tekst"), Mark("heeft inzicht in"))

    assert document.source.extract(span) == "heeft\n      inzicht in"


def test_words_that_occur_twice_are_told_apart() -> None:
    """The second time is another place than the first."""
    document = a_document("t: kent en kent\n")

    assert document.locate(("t",), Mark("kent", 2)).start == 11


@pytest.mark.parametrize("mark", [Mark("weet"), Mark("kent", 2), Mark("")])
def test_a_mark_that_is_not_there_is_the_whole_value(mark: Mark) -> None:
    """Better the whole text than a wrong place in it."""
    document = a_document("t: kent\n")

    assert document.source.extract(document.locate(("t",), mark)) == "kent"


def test_an_alias_is_pointed_at_where_it_stands() -> None:
    """What is repeated stands at its alias; what is in it, where it was written."""
    document = a_document("a: &x {n: 1}\nb: *x\nc: &y kent\nd: *y\n")

    assert document.written(("b",)) == "*x"
    assert document.source.extract(document.locate(("d",), Mark("kent"))) == "*y"
    assert document.locate(("b", "n")) == document.locate(("a", "n"))


def test_columns_count_code_points() -> None:
    """An emoji is one column, however many UTF-16 units it takes."""
    document = a_document("t: 😀 kent\n")

    span = document.locate(("t",), Mark("kent"))

    assert document.source.position(span.start).column == 6


def test_what_was_written_keeps_its_quotes() -> None:
    """The author's own letters, not what they mean."""
    assert a_document("versie: '1.10'\n").written(("versie",)) == "'1.10'"


def test_a_block_text_is_pointed_at_where_its_words_are() -> None:
    """Not at the `>-` on the line above it."""
    document = read(Source("x", "a: >-\n  een tekst\n  die doorloopt\nb: 1\n")).document
    assert document is not None

    span = document.locate(("a",))

    assert document.source.extract(span) == "een tekst\n  die doorloopt"
