"""Facts about what copying and pasting leaves in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_set

from leeruitkomsten.model import Indicator, Outcome
from leeruitkomsten.rules.checks import CHECKS
from leeruitkomsten.rules.checks.letters import blanks, marks, opening

PIECES = ["foto", "s", "é", "\u00ad", "\u200b", "\ufeff", "\u00a0", "\u202f", "ﬁ", "`", "´"]
PIECES += [" ", "  ", "\t", "\n", "\uf0b7", "\ufffd", "कि", "A", ".", "n "]


def mended(text: str) -> str:
    """Return a text with the marks in it that can be mended, mended."""
    for slip in reversed([one for one in marks(text) if one.better is not None]):
        text = text[: slip.start] + (slip.better or "") + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inter\u00addisciplinair", "interdisciplinair"),
        ("werk\u200bplaats\u2060 en\ufeff", "werkplaats en"),
        ("10\u00a0euro en\u202f\u00a0meer", "10 euro en meer"),
        ("\u00a0Je\u00a0 meet\u00a0", "Je meet"),
        ("o\ufb03cieel \ufb02uiten", "officieel fluiten"),
        ("foto`s, cd´tje, don`t", "foto’s, cd’tje, don’t"),
        ("`s avonds en ´t huis", "’s avonds en ’t huis"),
    ],
)
def test_what_is_certain_is_mended(text: str, expected: str) -> None:
    """Marks that nobody meant have one reading."""
    assert mended(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ICT\u00adbeleid", "samen\u00ad werken", "caf´e", "cafe´s", "idee´n", "premi`ere",
        "\uf0b7 punt", "cli\ufffdnt", "a\n\u00a0\u00a0b",
    ],
)  # fmt: skip
def test_what_is_not_certain_is_told_and_left(text: str) -> None:
    """Information that is lost is not made up."""
    assert [slip.better for slip in marks(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "“Ja” en 'nee' en \"zo\"",
        "foto's en foto’s",
        "👨‍👩‍👧",
        "क्‍ष",
        "ก\u200bข",
        "Draai `s = 1`.",
        "`x`",
        "é",
    ],
)
def test_what_is_meant_is_left_alone(text: str) -> None:
    """Quotes of any kind, emoji, other scripts and code are no slips."""
    assert list(marks(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" a", [(0, 1, "")]),
        ("a \n", [(1, 2, "")]),
        ("a  b\tc", [(1, 3, " "), (4, 5, " ")]),
        ("a\n  - b  \nc", []),
        ("  ", []),
        ("a\u00a0 b", []),
    ],
)
def test_white_space_that_does_nothing(text: str, expected: list[tuple[int, int, str]]) -> None:
    """Around a text and within a line; how lines are laid out is left alone."""
    assert [(slip.start, slip.end, slip.better) for slip in blanks(text)] == expected


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("LU1.1: Je meet.", "LU1.1", "Je meet."),
        ("lu1.1 – Je meet.", "LU1.1", "Je meet."),
        ("[LU1.1] Je meet.", "LU1.1", "Je meet."),
        ("(LU1.1): Je meet.", "LU1.1", "Je meet."),
        ("LU1.1\nJe meet.", "LU1.1", "Je meet."),
        ("LU1.1. Je meet.", "LU1.1", "Je meet."),
        ("Meten: je meet.", "Meten", "je meet."),
    ],
)
def test_a_code_of_its_own_may_go(text: str, code: str, rest: str) -> None:
    """It stands under `code` already."""
    slip = opening(text, code)

    assert slip is not None
    assert (slip.better, text[slip.end :]) == ("", rest)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LU1.1: Je meet.", "LU1"), ("LO 1: Je meet.", "x"), ("Leeruitkomst 1: Je meet.", "LU1"),
        ("LUK1 – Je meet.", "x"), ("1.2.3 Je meet.", "x"), ("1.2 Je meet.", "1.2"),
    ],
)  # fmt: skip
def test_another_code_is_told_and_stays(text: str, code: str) -> None:
    """It may mean something that nobody can find back."""
    slip = opening(text, code)

    assert slip is not None
    assert slip.better is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Meten van water.", "Meten"), ("2 varianten", "2"), ("1. Je meet.", "1"),
        ("1.5 liter", "x"), ("LU1.1:", "LU1.1"), ("1:1 begeleiden", "1"), ("Zie LU1.1: x", "LU1.1"),
        ("LU1-analyse", "LU1"), ("", "x"), ("[", "["), ("(LU1.1", "LU1.1"),
    ],
)  # fmt: skip
def test_a_word_or_number_is_no_code(text: str, code: str) -> None:
    """A text may begin with the word that is its code."""
    assert opening(text, code) is None


def test_a_code_of_an_indicator_is_told_in_its_text() -> None:
    """An indicator with a code has a text of its own."""
    outcome = Outcome("L1", "Je meet.", indicators=(Indicator("a"), Indicator("I2: b", "I2")))
    found = list(CHECKS["letters.code_in_text"].bind({})(a_set(outcomes=(outcome,))))

    assert [(hit.route, hit.facts["woord"]) for hit in found] == [
        (("leeruitkomsten", 0, "indicatoren", 1, "tekst"), "I2:")
    ]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_slips_stand_in_order_and_apart(text: str) -> None:
    """No two are about the same letters."""
    for find in (marks, blanks):
        ends = [(slip.start, slip.end) for slip in find(text)]

        assert all(one[1] <= other[0] for one, other in pairwise(ends))
