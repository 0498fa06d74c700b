"""What is written is what is read: a set, a file, and the same set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.loading.generated_sets import sets

from leeruitkomsten.loading.sets import build_set, load, to_data
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.model import Outcome, OutcomeSet, Programme
from leeruitkomsten.source import Source

SETS = sorted((Path(__file__).resolve().parents[2] / "sets").glob("*/*.yaml"))

# Anything that can stand in a text; lone halves of a character (Cs) cannot be read from YAML.
letters = st.text(st.characters(exclude_categories=["Cs"]))
tricky = st.sampled_from(
    ["no", "No", "ja", "true", "null", "~", "010", "0x1F", "1e3", "1.10", "12:30:45", "2026-09-01",
     "-", "- a", "? a", ": a", "a: b", "a #b", "#a", "'", '"', "''", "a\\b", "%TAG", "---", "...",
     "&a", "*a", "!a", "|", ">", "@a", "`a", "{a}", "[a]", "a, b", " a", "a ", "a\n", "a\n\n",
     "\na", "a\n b", "a\n\nb", "a\tb", "\ta", "a  b", "a\u2028b", "a\u0085b", "\ufeffa", "a\u00adb",
     "=", "<<", "“a”", "😀", "a\r\nb", "", "woord " * 40, "x" * 300, "a  b " * 40,
     "- a\n- b\n\n# c"]
)  # fmt: skip
texts = tricky | letters | st.lists(tricky | letters, max_size=4).map(" ".join)


def read_back(written: str) -> OutcomeSet:
    loaded = load(Source("x.yaml", written))
    assert loaded.set is not None, loaded.findings
    return loaded.set


def a_set(*outcomes: Outcome, **more: Any) -> OutcomeSet:
    return OutcomeSet("Hogeschool X", Programme("Zorg"), outcomes=outcomes, **more)


@settings(max_examples=100)
@given(sets)
def test_a_set_that_is_written_is_read_back(data: dict[str, Any]) -> None:
    """Whatever is in a set, its file gives the same set."""
    one = build_set(data)

    assert read_back(write_set(one)) == one


@settings(max_examples=100)
@given(sets)
def test_another_reader_reads_the_same(data: dict[str, Any]) -> None:
    """A reader of YAML 1.1 takes no text for a number, a date or a truth either."""
    one = build_set(data)

    assert yaml.safe_load(write_set(one)) == to_data(one)


@settings(max_examples=400)
@given(texts, texts.filter(len))
def test_a_text_is_written_to_the_letter(text: str, title: str) -> None:
    """No text is taken for something else, and no letter of it is lost."""
    one = a_set(Outcome("LU1", text, title=title))

    assert read_back(write_set(one)) == one


@settings(max_examples=100)
@given(st.dictionaries(texts, texts.filter(len), max_size=3), st.lists(texts, max_size=3))
def test_keys_and_remarks_can_hold_anything(terms: dict[str, str], remarks: list[str]) -> None:
    """A key may be any text, and a remark cannot become a part of the set."""
    one = a_set(Outcome("LU1", "Je bouwt."), terms=terms)
    written = write_set(one, remarks={(): remarks, ("leeruitkomsten", 0): remarks})

    assert read_back(written) == one


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_our_own_sets_are_read_back(path: Path) -> None:
    """Every example set survives being written."""
    one = read_back(path.read_text(encoding="utf-8"))

    assert read_back(write_set(one)) == one


def test_a_key_of_more_than_a_thousand_letters_is_read_back() -> None:
    """YAML reads so long a key only where a `?` says that it is one."""
    one = a_set(Outcome("LU1", "Je bouwt.", level={"x" * 2000: 5}))

    assert read_back(write_set(one)) == one


def test_a_number_of_more_digits_than_are_read_is_read_back() -> None:
    """A level in hexadecimal can be longer in digits than a number may be."""
    one = a_set(Outcome("LU1", "Je bouwt.", level={"x": 0x9 << 380}))

    assert read_back(write_set(one)) == one


def test_half_a_letter_is_written_as_its_code() -> None:
    """A lone surrogate, as in the name of a file, cannot stand in YAML."""
    assert read_back(write_set(a_set(Outcome("LU1", "a\udcffb")))).outcomes[0].text == "a\\udcffb"


def test_a_file_looks_as_people_write_one() -> None:
    """Long texts are folded, short mappings stand in a line, and codes need no quotes."""
    one = a_set(
        Outcome("LU1", "Je ontwerpt software. " * 6 + "Klaar.", level={"nlqf": 6}),
        Outcome("10", "Je bouwt.\n- een\n- twee"),
        status="concept",
    )

    assert (
        write_set(one, remarks={(): ["Kop"], ("leeruitkomsten", 1): ["Over 10"]})
        == """\
# Kop
leeruitkomstenset: 1
hogeschool: Hogeschool X
opleiding: {naam: Zorg}
taal: nl
status: concept
leeruitkomsten:
  - code: LU1
    tekst: >-
      Je ontwerpt software. Je ontwerpt software. Je ontwerpt software. Je ontwerpt software. Je
      ontwerpt software. Je ontwerpt software. Klaar.
    niveau: {nlqf: 6}

  # Over 10
  - code: "10"
    tekst: |-
      Je bouwt.
      - een
      - twee
"""
    )
