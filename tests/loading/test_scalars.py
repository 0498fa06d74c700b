"""What a plain scalar means."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.loading.scalars import STARTS, Scalar, resolve, surprise


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("", None), ("~", None), ("null", None), ("Null", None), ("NULL", None), ("nUll", "nUll"),
        ("true", True), ("True", True), ("FALSE", False), ("tRue", "tRue"),
        ("0", 0), ("-12", -12), ("+3", 3), ("012", 12), ("0o14", 12), ("0x1F", 31),
        ("1.10", 1.1), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-2.5E-1", -0.25),
        ("no", "no"), ("on", "on"), ("y", "y"), ("2026-09-01", "2026-09-01"),
        ("12:30:45", "12:30:45"), ("1_000", "1_000"), ("0b11", "0b11"), ("0o8", "0o8"),
        (".inf", ".inf"), (".nan", ".nan"), ("1e999", "1e999"), ("-", "-"), ("+", "+"), (".", "."),
        ("1" * 5000, "1" * 5000), ("١", "١"), ("1١", "1١"), ("nee", "nee"), ("1 EC", "1 EC"),
    ],
)  # fmt: skip
def test_plain_scalars_mean_what_yaml_1_2_says(text: str, meaning: Scalar) -> None:
    """JSON's scalars are read; all else is text."""
    read = resolve(text)

    assert (read, type(read)) == (meaning, type(meaning))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("no", "ja-nee"), ("Yes", "ja-nee"), ("ON", "ja-nee"), ("y", "ja-nee"), ("nO", None),
        ("012", "voorloopnul"), ("08", "voorloopnul"), ("0", None), ("0.5", None),
        ("0o14", "octaal"), ("0b11", "binair"), ("1e3", "macht"), ("1.0e3", "macht"),
        ("1.0e+3", None), ("1_000", "onderstreping"), ("0x_F", "onderstreping"),
        ("12:30:45", "tijd"), ("12:30", "tijd"), ("12:75", None),
        ("2026-09-01", "datum"), ("2026-9-1", "datum"), ("2026-09-01 12:30:45", "datum"),
        ("2026-2027", None), ("1.10", None), ("5", None), ("LU1", None), ("De student", None),
        (".inf", "geen-getal"), ("-.INF", "geen-getal"), (".NaN", "geen-getal"),
        ("1e999", "macht"), ("1" * 5000, "geen-getal"), ("1.5e+999", "geen-getal"),
        ("1" + "_" * 36 + "x", None), ("", None), ("null", None), ("true", None),
    ],
)  # fmt: skip
def test_what_older_tools_read_differently_is_a_surprise(text: str, kind: str | None) -> None:
    """The kind says in which way it is ambiguous."""
    assert surprise(text) == kind


@given(st.text("0123456789+-.eExobBaftTnNyY_: ~", max_size=60))
def test_what_is_not_text_or_surprises_begins_as_announced(text: str) -> None:
    """A reader may take anything that begins otherwise for text."""
    if text[:1] not in STARTS:
        assert resolve(text) == text
        assert surprise(text) is None


@given(st.text("0123456789+-.eE", max_size=150))
def test_a_number_is_a_number_json_has(text: str) -> None:
    """No infinity comes out, whatever goes in."""
    meaning = resolve(text)

    assert not isinstance(meaning, float) or math.isfinite(meaning)
