"""From the letters of a value back to the letters of the file."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from leeruitkomsten.loading.reader import read
from leeruitkomsten.source import Document, Source
from leeruitkomsten.source.scalar import trace


def a_document(text: str, *, pure: bool = False) -> Document | None:
    return read(Source("set.yaml", text), pure=pure).document


def places_in(text: str, *, pure: bool = False) -> tuple[str, str, tuple[tuple[int, int], ...]]:
    """Return how the value under `t` is written, what it is, and its places."""
    document = a_document(text, pure=pure)
    assert document is not None
    assert isinstance(document.root.children, dict)
    raw = document.written(("t",))
    places = trace(raw, document.root.children["t"].style or "", document.data["t"])
    assert places is not None, (raw, document.data["t"])
    return raw, document.data["t"], places


def check(raw: str, value: str, places: tuple[tuple[int, int], ...]) -> None:
    assert len(places) == len(value)
    assert all(0 <= start <= end <= len(raw) for start, end in places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))
    for letter, (start, end) in zip(value, places, strict=True):
        written = raw[start:end]
        if letter in " \n":
            assert not written.strip(" \t\r\n\x85\\n"), (letter, written)
        else:
            assert written == letter or written in ("''",) or written.startswith("\\")


@pytest.mark.parametrize(
    ("raw", "style", "value", "word", "written"),
    [
        ("de student kent", "", "de student kent", "kent", "kent"),
        ("de\n   student", "", "de student", "de student", "de\n   student"),
        ("de  \n\n  student", "", "de\nstudent", "\n", "  \n\n  "),
        ("'de ''kenner'''", "'", "de 'kenner'", "'kenner", "''kenner"),
        ("'de\n  student'", "'", "de student", "student", "student"),
        (r'"caf\u00e9 open"', '"', "café open", "café", r"caf\u00e9"),
        (r'"\x41\U0001F600b"', '"', "A😀b", "😀", r"\U0001F600"),
        ('"de \\\n  student"', '"', "de student", "student", "student"),
        ('"de\\\n\n  student"', '"', "de\nstudent", "student", "student"),
        ("|\n  de\n   student", "|", "de\n student", "student", "student"),
        (">-\n  heeft\n  inzicht in data", ">", "heeft inzicht in data",
         "heeft inzicht in", "heeft\n  inzicht in"),
        (">\n  a\n   b\n  c", ">", "a\n b\nc\n", "b", "b"),
        (">\n  a\n\n\n  b", ">", "a\n\nb\n", "b", "b"),
        ("|2-\n    a\n  b", "|", "  a\nb", "a", "a"),
        ("|+ # zo\n a", "|", "a\n\n", "a", "a"),
        ("|\r\n  a\r\n  b", "|", "a\nb\n", "\n", "\r\n"),
        (">\n  a\x85  b", ">", "a b\n", "b", "b"),
        (">\n  a\u2028  b", ">", "a\u2028b\n", "b", "b"),
        ("een\u00a0woord", "", "een\u00a0woord", "een\u00a0woord", "een\u00a0woord"),
    ],
)  # fmt: skip
def test_words_are_found_as_they_were_written(
    raw: str, style: str, value: str, word: str, written: str
) -> None:
    """Escapes, folded lines and dropped indentation are read back to the file."""
    places = trace(raw, style, value)

    at = value.index(word)
    assert places is not None
    assert raw[places[at][0] : places[at + len(word) - 1][1]] == written


@pytest.mark.parametrize(
    ("raw", "style", "value"),
    [
        ("kent", "", "weet"),
        ("*naam", "*", "Noordzee"),
        ('"\\q"', '"', "q"),
        ('"\\UFFFFFFFF"', '"', "x"),
        ("geen blok", "|", "geen blok"),
        ("|\n  a\n b", "|", "a\nb\n"),
        ("|\n  ", "|", "x"),
    ],
)
def test_what_does_not_read_back_has_no_place(raw: str, style: str, value: str) -> None:
    """Better no place than a wrong one."""
    assert trace(raw, style, value) is None


def test_an_empty_value_has_no_letters() -> None:
    """Nothing comes from nowhere."""
    assert trace("''", "'", "") == ()


WORDS = st.text(st.sampled_from("abcé😀’“:#-'\"\\%@&\t\u00a0"), min_size=1, max_size=9)
SENTENCES = st.lists(WORDS, min_size=1, max_size=30).flatmap(
    lambda words: st.lists(
        st.sampled_from([" ", " ", " ", "  ", "\n", "\n\n", "\n  "]),
        min_size=len(words),
        max_size=len(words),
    ).map(lambda gaps: "".join(a + b for a, b in zip(words, gaps, strict=True)).strip(" \n"))
)


@settings(max_examples=300)
@given(
    SENTENCES,
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.integers(10, 100),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_what_is_dumped_is_found(
    value: str, style: str | None, width: int, unicode: bool, line_break: str, pure: bool
) -> None:
    """Whatever YAML a tool writes, every letter of a text has its place in it."""
    text = yaml.dump(
        {"t": value, "z": 1}, default_style=style, width=width, allow_unicode=unicode,
        line_break=line_break,
    )  # fmt: skip
    if a_document(text, pure=pure) is None:  # PyYAML writes some texts in a way it cannot read
        return

    raw, read_back, places = places_in(text, pure=pure)

    check(raw, read_back, places)


LINES = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["", "de", "kent  ", "a: b", "- 'x'", "é\u00a0"])),
    min_size=1,
    max_size=8,
)


@settings(max_examples=400)
@given(
    LINES,
    st.sampled_from("|>"),
    st.sampled_from(["", "-", "+"]),
    st.sampled_from(["", "2"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.booleans(),
)
def test_blocks_written_by_hand_are_found(
    lines: list[tuple[int, str]], style: str, chomping: str, indent: str, line_break: str,
    ends: bool, pure: bool,
) -> None:  # fmt: skip
    """Blank lines, deeper lines, chomping and indicators: each letter has its place."""
    body = [" " * (2 + deeper) + line if line else " " * deeper for deeper, line in lines]
    text = line_break.join([f"t: {style}{indent}{chomping}", *body]) + (line_break if ends else "")
    document = a_document(text + ("z: 1" if ends else ""), pure=pure)
    if document is None or not re.search(r"\S", document.data["t"]):
        return

    raw, value, places = places_in(text, pure=pure)

    check(raw, value, places)
