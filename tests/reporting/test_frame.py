"""Facts about showing a place in a file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.model import Place
from leeruitkomsten.reporting.frame import frame
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Source

LETTERS = st.text("ab éß", min_size=1, max_size=300)


def shown(text: str, start: int, end: int, width: int = 60) -> list[str]:
    """Return the frame around `text[start:end]` on a screen of some width."""
    place = Place("x", 1, start + 1, 1, end + 1)
    return list(frame(Source("x", text), place, Style(width=width), "red"))


def test_the_words_are_underlined() -> None:
    """As many carets as letters, right under them."""
    assert shown("Je kent SQL.", 3, 7) == ["     1 │ Je kent SQL.", "       │    ^^^^"]


def test_a_long_line_is_cut_around_the_words() -> None:
    """What was cut is marked; the words stay."""
    line, carets = shown("a" * 200 + " kent " + "b" * 200, 201, 205)

    start = carets.index("^")
    assert line[start : start + 4] == "kent"
    assert line.count("…") == 2


def test_cutting_indentation_suggests_no_missing_words() -> None:
    """A line that is only indented too far loses its indentation and gets no mark."""
    line, _ = shown(" " * 30 + "De student kent SQL en nog meer.", 41, 45, width=45)

    assert line == "     1 │ De student kent SQL en nog meer."


@given(LETTERS, st.integers(0, 299), st.integers(1, 300), st.integers(40, 140))
def test_a_frame_fits_and_points_right(text: str, start: int, length: int, width: int) -> None:
    """Whatever the line and the screen: nothing is wider, and the carets are under the words."""
    start = min(start, len(text) - 1)
    end = min(start + length, len(text))

    line, carets = shown(text, start, end, width)

    left = carets.index("^")
    right = carets.rindex("^") + 1
    assert len(line) <= width
    assert text[start:end].startswith(line[left:right])


@pytest.mark.parametrize("text", ["漢字 kent", "e\u0301 kent"])
def test_wide_and_combining_letters_count_as_a_terminal_counts(text: str) -> None:
    """The carets stand under the words on the screen, and not in the string."""
    start = text.index("kent")
    _, carets = shown(text, start, start + 4)

    assert carets.index("^") - len("       │ ") == {"漢字 kent": 5}.get(text, 2)
