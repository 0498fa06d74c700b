"""From the bytes of a file to its text."""

from __future__ import annotations

from typing import Any

import pytest

from leeruitkomsten.loading.contracts import read_data, schemas_folder
from leeruitkomsten.loading.text import MAX_BYTES, decode, forbidden
from leeruitkomsten.messages.reader_terms import EN, NL
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.source import Source

TEXT = "naam: Één ‘set’ 😀\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 bom", "utf-16 bom", "utf-16-le", "utf-16-be", "utf-16-be bom"],
)
def test_unicode_is_read(data: bytes) -> None:
    """UTF-8 and UTF-16 are read, with a byte order mark and without."""
    assert decode("set.yaml", data) == Source("set.yaml", TEXT)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_stay_as_they_are(line_end: str) -> None:
    """The text is that of the file: its line ends too."""
    source = decode("set.yaml", f"a: 1{line_end}b: 2".encode())

    assert isinstance(source, Source)
    assert source.text == f"a: 1{line_end}b: 2"


def finding_in(data: bytes) -> Finding:
    found = decode("set.yaml", data)
    assert isinstance(found, Finding)
    return found


def test_windows_1252_is_told_with_the_letter_it_was() -> None:
    """A byte that is no UTF-8 has a place, and a guess at what was meant."""
    found = finding_in("a: 1\nnaam: Financiële\n".encode("cp1252"))

    assert (found.code, found.place.line, found.place.column) == ("LU007", 2, 14)
    assert found.facts["gevonden"] == "0xEB = ë (Windows-1252)"
    assert found.facts["probleem"] == Term("lezen.geen-utf-8")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "kantoor"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "kantoor"),
        (b"{\\rtf1\\ansi Je ontwerpt}", "kantoor"),
        (b"%PDF-1.7\n", "pdf"),
        ("a: \xe9".encode("cp1252"), "geen-utf-8"),
    ],
)
def test_what_is_no_text_is_told_with_what_to_do(data: bytes, problem: str) -> None:
    """A Word file needs other advice than a text in the wrong encoding."""
    found = finding_in(data)

    assert (found.facts["probleem"], found.facts["raad"]) == (
        Term(f"lezen.{problem}"), Term(f"lezen.{problem}.raad"),
    )  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_people_are_not_told_of_bytes(language: str) -> None:
    """The byte is a fact for programs; the sentence is of letters."""
    assert "{gevonden}" not in _card("LU007")[language]["bericht"]


def _card(code: str) -> Any:
    (path,) = (schemas_folder() / "kwaliteit" / "regels").glob(f"{code}-*.yaml")
    return read_data(f"kwaliteit/regels/{path.name}")


def test_a_byte_that_windows_does_not_know_either_is_told() -> None:
    """0x81 is nothing in Windows-1252; then there is no guess."""
    assert finding_in(b"a: \x81").facts["gevonden"] == "0x81"


def test_a_column_counts_letters_before_a_bad_byte() -> None:
    """The letters before it may take more bytes."""
    place = finding_in("é😀".encode() + b"\xff").place

    assert (place.line, place.column, place.end_column) == (1, 3, 4)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xff\xfea\x00\x00\xd8", "lezen.kapotte-utf-16"),
        (b"\xff\xfea\x00b", "lezen.kapotte-utf-16"),
        ("a: 1".encode("utf-32"), "lezen.utf-32"),
    ],
)
def test_other_encodings_are_told(data: bytes, problem: str) -> None:
    """What we cannot read, we say so of."""
    found = finding_in(data)

    assert (found.code, found.facts["probleem"]) == ("LU007", Term(problem))


@pytest.mark.parametrize(
    ("letter", "name"),
    [("\0", "U+0000"), ("\x1b", "U+001B"), ("\x7f", "U+007F"), ("\x9b", "U+009B"),
     ("\ufffe", "U+FFFE"), ("\uffff", "U+FFFF")],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_forbidden_characters_have_a_place(letter: str, name: str, encoding: str) -> None:
    """A character that may not stand in YAML is told before the parser meets it."""
    found = finding_in(f"a: é\nbc: {letter}d".encode(encoding))

    assert (found.code, found.place.line, found.place.column) == ("LU012", 2, 5)
    assert found.facts["teken"] == name


@pytest.mark.parametrize("letter", ["\t", "\x85", "\xa0", "\u2028", "\ufffd", "\U0010fffd"])
def test_what_yaml_allows_is_read(letter: str) -> None:
    """A character that may stand in YAML is no reason to refuse a file."""
    assert isinstance(decode("set.yaml", f"a: {letter}".encode()), Source)


def test_a_lone_surrogate_is_forbidden() -> None:
    """It cannot come from a file, but it can from an editor."""
    found = forbidden(Source("set.yaml", "a: \ud800"))

    assert found is not None
    assert found.facts["teken"] == "U+D800"


def test_a_file_that_is_too_large_is_not_decoded() -> None:
    """Size is told before anything else is tried."""
    found = finding_in(b"\xff" * (MAX_BYTES + 1))

    assert (found.code, found.facts["toegestaan"]) == ("LU010", "5 MB")


def test_both_languages_have_the_same_words() -> None:
    """A phrase in one language is there in the other."""
    assert NL.keys() == EN.keys()
