"""From the text of a file to a document and findings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from leeruitkomsten.loading.doubts import doubts
from leeruitkomsten.loading.reader import Reading, read
from leeruitkomsten.loading.text import decode
from leeruitkomsten.messages.reader_terms import EN, NL
from leeruitkomsten.model import Finding, Severity, Term
from leeruitkomsten.source import Document, Node, Source, Span

CARDS = sorted(Path("schemas/kwaliteit/regels").glob("LU0[01]*.yaml"))


def reading(text: str, *, pure: bool = False) -> Reading:
    return read(Source("set.yaml", text), pure=pure)


def data(text: str) -> Any:
    found = reading(text)
    assert found.findings == ()
    assert found.document is not None
    return found.document.data


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: no\nb: 012\nc: 2026-09-01\nd: 1.10\ne:\n",
         {"a": "no", "b": 12, "c": "2026-09-01", "d": 1.1, "e": None}),
        ("a: 'no'\nb: \"1\"\nc: |\n  x\nd: >-\n  x\n  y\n",
         {"a": "no", "b": "1", "c": "x\n", "d": "x y"}),
        ("[1, [a, {b: c}], d: e]", [1, ["a", {"b": "c"}], {"d": "e"}]),
        ("{}", {}),
        ("tekst", "tekst"),
        ("null", None),
        ("''", ""),
        ("no: 1\nyes: 2\n", {"no": 1, "yes": 2}),
        ("[!!str 1, !!int '2', !!float 3, !!null '', !!bool true, ! 4, !!map {}, !!seq []]",
         ["1", 2, 3.0, None, True, "4", {}, []]),
        ("!!str 1: a\n", {"1": "a"}),
        ("a: &x [1]\nb: *x\n", {"a": [1], "b": [1]}),
        ("a: &x 1\nb: &x 2\nc: *x\n", {"a": 1, "b": 2, "c": 2}),
        ("&k a: &v b\nc: *k\nd: *v\n", {"a": "b", "c": "a", "d": "b"}),
        ("--- # zo\na: 1\n...\n# einde\n", {"a": 1}),
        ("'<<': 1\n", {"<<": 1}),
    ],
)  # fmt: skip
def test_yaml_is_read_as_json_has_it(text: str, expected: Any) -> None:
    """Mappings, lists, texts, numbers, true, false and null: plain data and no findings."""
    assert data(text) == expected


def test_numbers_keep_their_kind() -> None:
    """`3.0` stays a float, and `true` is no 1."""
    assert [type(value) for value in data("[3.0, 3, true, x]")] == [float, int, bool, str]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nhogeschool: X\nhogeschool: Y\n", ("LU002", "hogeschool")),
        ("'a': 1\na: 2\n", ("LU002", "a")),
        ("1: a\n", ("LU003", "1")),
        ("null: a\n", ("LU003", "null")),
        ("?\n: a\n", ("LU003", "")),
        ("? [a, b]\n: c\n", ("LU003", "[")),
        ("? {a: b}\n: c\n", ("LU003", "{")),
        ("a: &x b\n*x : c\n", ("LU003", "*x")),
        ("a: !let op\n", ("LU004", "!let")),
        ("a: &x !let op\n", ("LU004", "!let")),
        ("a: !!int vijf\n", ("LU004", "!!int")),
        ("a: !!set {b}\n", ("LU004", "!!set")),
        ("a: !!timestamp 2026-09-01\n", ("LU004", "!!timestamp")),
        ("a: !x!y b\n", ("LU004", "!x!y")),
        ("a: 1\n---\nb: 2\n---\nc: 3\n", ("LU005", "---")),
        ("", ("LU006", "")),
        ("# niets\n\n", ("LU006", "")),
        ("---\n", ("LU006", "")),
        ("a: .nan\n", ("LU008", ".nan")),
        ("a: &x {b: *x}\n", ("LU011", "*x")),
        ("a: *y\n", ("LU011", "*y")),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", ("LU011", "<<")),
        ("a: 'b\u2028 c'\n", ("LU012", "\u2028")),
        ("a: b\ufeffc\n", ("LU012", "\ufeff")),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_what_is_wrong_has_a_code_and_a_place(
    text: str, expected: tuple[str, str], pure: bool
) -> None:
    """One fault gives one finding, at exactly the letters it is about, with either parser."""
    source = Source("set.yaml", text)

    (found,) = read(source, pure=pure).findings

    assert (found.code, _extract(source, found)) == expected


def _extract(source: Source, found: Finding) -> str:
    """Return what a finding points at."""
    offsets = range(len(source.text) + 1)
    by_position = {(at.line, at.column): offset for offset in offsets
                   for at in [source.position(offset)]}  # fmt: skip
    place = found.place
    start = by_position[place.line, place.column]
    return source.extract(Span(start, by_position[place.end_line, place.end_column]))


@pytest.mark.parametrize(
    ("text", "problem", "expected"),
    [
        ("a:\n\tb: 1\n", "tab", "\t"),
        ("a: @student\n", "apenstaart", "@"),
        ("a: `code`\n", "accent", "`"),
        ("a: %5\n", "procent", "%"),
        ("tekst: De student: doet\n", "dubbele-punt", ":"),
        ("tekst: De student\n  doet het volgende: dit\n", "dubbele-punt", ":"),
        ("a: 1\nnaam Software\nb: 2\n", "geen-dubbele-punt", "naam Software"),
        ("naam Software\nb: 2\n", "geen-dubbele-punt", "naam Software"),
        ("a: 1\nnaam:Software\nb: 2\n", "spatie", "naam:"),
        ("naam:Software\nb: 2\n", "spatie", "naam:"),
        ("a: 1\n  b: 2\n", "inspringing", "b"),
        ("a: 1\nb: 2\n c: 3\n", "inspringing", "c"),
        ("a:\n  b: 1\n c: 2\n", "inspringing", "c: 2"),
        ("a:\n  - b\n  c: 2\n", "inspringing", "c: 2"),
        ('a: "open\nb: 2\n', "aanhalingsteken", '"'),
        ("a: 'open\nb: 2\n", "aanhalingsteken", "'"),
        ('a: "De" student\n', "na-aanhalingsteken", "student"),
        ("a: 'zo'n ding'\n", "na-aanhalingsteken", "n ding'"),
        ("a: [x] student\n", "na-haak", "student"),
        ("a: {x: 1} student\n", "na-haak", "student"),
        ("a: [x, y\nb: 2\n", "haak", "["),
        ("a: {x: 1, y\n", "haak", "{"),
        ("a: - b\n", "streepje", "-"),
        ("a: ? b\n", "vraagteken", "?"),
        ("a: *belangrijk* b\n", "verwijsteken", "*"),
        ("a: &\n", "verwijsteken", "&"),
        ("a: > 5 jaar\n", "blokkop", "> 5 jaar"),
        ("a: |x\n", "blokkop", "|x"),
        ('a: "C:\\qemu"\n', "escape", "\\q"),
        ('a: "\\xZZ"\n', "escape", "\\x"),
        ('a: "\\ud83d\\ude00"\n', "escape", None),
        ('a: "\\UFFFFFFFF"\n', "escape", None),
        ("tekst: “Een plan: met doelen.”\n", "krul", "“"),
        ("- {code: “A”, tekst: ‘Een plan}\n- b: x: y\n", "dubbele-punt", ":"),
        ("tekst: ‘Een plan\n  over foto’s: x’\n", "krul", "‘"),
        ("tekst: ‘Een plan\n  met doelen’ en: x\n", "dubbele-punt", ":"),
        ("tekst: Een plan, “groot: of klein”\n", "dubbele-punt", ":"),
        ("- {tekst: “Een plan: groot”}\n", "krul", "“"),
        ("tekst: Een “plan”: met doelen\n", "dubbele-punt", ":"),
        ("a:\n  • code: A\n    b: x\n", "opsomming", "•"),
        ("a:\n  – code: A\n    b: x\n", "opsomming", "–"),
        ("a:\n  * code: A\n    b: x\n", "opsomming", "*"),
        ("a:\n  - code: A\n    b: x\n  • code: B\n    b: x\n", "opsomming", "•"),
        ("a:\n  -code: A\n   b: x\n", "streepje-spatie", "-"),
        ("a:\n  - code:\u00a0A\n    b: x\n", "vaste-spatie", "\u00a0"),
        ("a:\n  -\u00a0code: A\n    b: x\n", "vaste-spatie", "\u00a0"),
        ("a:\n\u00a0\u00a0- code: A\n    b: x\n", "vaste-spatie", "\u00a0\u00a0"),
        ("tekst: >-\n  • een\nb: x: y\n", "dubbele-punt", ":"),
        ("%YAML 1.x\n---\na: 1\n", "procent", "%"),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_syntax_errors_are_put_into_words(
    text: str, problem: str, expected: str | None, pure: bool
) -> None:
    """What people often get wrong is recognised, with a place and a way out."""
    source = Source("set.yaml", text)

    (found,) = read(source, pure=pure).findings

    assert (found.code, found.facts["probleem"]) == ("LU001", Term(f"lezen.{problem}"))
    assert expected is None or _extract(source, found) == expected


@pytest.mark.parametrize(("words", "here"), [(NL, "hier"), (EN, "here")], ids=["nl", "en"])
def test_a_syntax_error_does_not_say_here_twice(words: Mapping[str, str], here: str) -> None:
    """The card begins with where; what is the matter follows."""
    problems = [key.removesuffix(".raad") for key in words if key.endswith(".raad")]

    assert [key for key in problems if here in words[key].split()] == []


def test_every_phrase_has_words() -> None:
    """A phrase that a finding names is in the words of the reader."""
    named = {
        fact.key
        for path in CARDS
        for example in _card(path)["fout"]
        for found in reading(example["voorbeeld"]).findings
        for fact in found.facts.values()
        if isinstance(fact, Term)
    }

    assert named
    assert named <= NL.keys()


def test_a_second_key_says_where_the_first_is() -> None:
    """The finding is at the second, and knows the line of the first, which counts."""
    found = reading("a: 1\nb: 2\na: 3\n")

    assert found.document is not None
    assert found.document.data == {"a": 1, "b": 2}
    assert found.findings[0].facts == {"sleutel": "a", "regel": 1}


def test_a_finding_knows_its_route() -> None:
    """Baselines and JSON reports name the place in the data."""
    (found,) = reading("a:\n  - b\n  - {c: 1, c: 2}\n").findings

    assert found.route == ("a", 1, "c")


def test_reading_goes_on_after_a_fault() -> None:
    """Faults that leave the rest readable do not hide it, nor each other."""
    text = "a: 1\na: 2\n3: x\nb: !y z\nc: {<<: 1}\n"

    found = reading(text)

    assert [finding.code for finding in found.findings] == ["LU002", "LU003", "LU004", "LU011"]
    assert found.document is not None
    assert found.document.data == {"a": 1, "3": "x", "b": "z", "c": {}}


def test_the_first_of_several_documents_is_read() -> None:
    """The others are told, not read."""
    found = reading("a: 1\n---\nb: 2\n")

    assert found.document is not None
    assert found.document.data == {"a": 1}


def test_a_file_with_a_syntax_error_gives_no_document() -> None:
    """Half a set would give findings that are not true."""
    assert reading("a: 1\nb: @c\n").document is None


def test_surprises_are_kept_for_the_schema() -> None:
    """A date is fine where a date is wanted: that is not for the reader to say."""
    found = reading("a: 2026-09-01\nb: [no, {c: 012}]\nno: 'no'\nd: >-\n  on\n")

    assert found.findings == ()
    assert found.surprises == (
        (("a",), "datum"), (("b", 0), "ja-nee"), (("b", 1, "c"), "voorloopnul"),
    )  # fmt: skip


def test_ambiguity_warns_and_the_rest_is_an_error() -> None:
    """The linter may change this by the cards."""
    severities = {found.code: found.severity for found in reading("a: .nan\na: 1\n").findings}

    assert severities == {"LU008": Severity.WARNING, "LU002": Severity.ERROR}


@pytest.mark.parametrize(
    ("text", "route", "written"),
    [
        ("a:\n  b: 1\n\n# einde\n\nc: 2\n", ("a",), "b: 1"),
        ("a: |\n  x\n\n\nb: 1\n", ("a",), "|\n  x"),
        ("a: |+\n  x  \n\n\nb: 1\n", ("a",), "|+\n  x  "),
        ("a: >\n\nb: 1\n", ("a",), ">"),
        ("a: x\u00a0\nb: 1\n", ("a",), "x\u00a0"),
        ("a: >-\n  x\u00a0\n\nb: 1\n", ("a",), ">-\n  x\u00a0"),
        ("a: [1, 2 ] # zo\n", ("a",), "[1, 2 ]"),
        ("a: [b: 1 , c]\n", ("a", 0), "b: 1"),
        ("a: [b: [1] , c]\n", ("a", 0), "b: [1]"),
        ("a: &x !!str # zo\n  b\n", ("a",), "b"),
        ("a: &x\n  - b\n", ("a",), "- b"),
        ("a: x   # zo\n", ("a",), "x"),
        ("a: x\r\nb: y\r\n", ("b",), "y"),
        ("a: x\rb: y\r", ("b",), "y"),
        ("- a:\n    b: 1\n    b: 22\n\n- c\n", (0, "a"), "b: 1\n    b: 22"),
        ("a: é😀 b\nc: 'd'\n", ("c",), "'d'"),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_a_value_ends_at_its_last_letter(
    text: str, route: tuple[str | int, ...], written: str, pure: bool
) -> None:
    """Not where the next token starts, past comments and blank lines."""
    document = reading(text, pure=pure).document

    assert document is not None
    assert document.written(route) == written


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner,
                                                                max_size=4),
    max_leaves=15,
)  # fmt: skip


def _spans(node: Node) -> list[Any]:
    below = node.children
    inside = list(below.values()) if isinstance(below, dict) else list(below or ())
    here: list[Any] = [(node.start, node.end, node.style, node.name)]
    return here + [span for child in inside for span in _spans(child)]


@settings(max_examples=150)
@given(JSON, st.booleans(), st.sampled_from([None, '"']))
def test_both_parsers_agree(value: Any, flow: bool, style: str | None) -> None:
    """The parser in C and the one in Python give the same data and the same places."""
    text = yaml.safe_dump(value, default_flow_style=flow, default_style=style, allow_unicode=True)

    fast, slow = reading(text), reading(text, pure=True)

    assert (fast.findings, fast.surprises) == (slow.findings, slow.surprises)
    if isinstance(fast.document, Document) and isinstance(slow.document, Document):
        assert fast.document.data == slow.document.data
        assert _spans(fast.document.root) == _spans(slow.document.root)


@settings(max_examples=300)
@given(st.text("ab:- \n\t'\"[]{},#&*!|>%@`?\\<0.~\r\x85\u2028é", max_size=40))
def test_whatever_is_written_is_told_or_read(text: str) -> None:
    """No text of anyone raises an exception, or gives neither document nor finding."""
    for pure in (False, True):
        found = reading(text, pure=pure)

        assert found.document is not None or found.findings


@settings(max_examples=150)
@given(JSON)
def test_what_a_tool_writes_is_what_we_read(value: Any) -> None:
    """JSON is YAML: what goes in comes out."""
    text = yaml.safe_dump(value, default_style='"', allow_unicode=False)
    found = reading(text)

    if not found.findings:
        assert found.document is not None
        assert found.document.data == value


def _told(name: str, text: str) -> tuple[Finding, ...]:
    """Return what is said of a file, and not yet by its schema: that may find more amiss."""
    source = Source(name, text)
    document = read(source).document
    return (*read(source).findings, *(doubts(document) if document else ()))


def _card(path: Path) -> Any:
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    document = read(source).document
    assert document is not None
    return document.data


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_cards_keep_their_word(path: Path) -> None:
    """Of each card the good examples are silent, and the bad ones are told at their places."""
    card = _card(path)
    for example in card["goed"]:
        assert _told("x", example) == ()
    if card["code"] == "LU009":  # about a file, not about what is in it: see test_files.py
        return
    for example in card["fout"]:
        source = Source("x", example["voorbeeld"])
        if card["code"] == "LU007":
            garbled = decode("x", source.text.encode("cp1252"))
            assert isinstance(garbled, Finding)
            findings: tuple[Finding, ...] = (garbled,)
        else:
            findings = _told("x", source.text)
        hit = [_extract(source, found) for found in findings if found.code == card["code"]]

        assert hit == example["plekken"]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("{ ?a: b }", 1, 3),
        ("[ ?a ]", 1, 3),
        ("a: &b:c d", 1, 4),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_what_parsers_misread_without_a_word_is_told(
    text: str, line: int, column: int, pure: bool
) -> None:
    """Both drop letters here that YAML keeps: a finding goes before a wrong text."""
    found = read(Source("a.yaml", text), pure=pure).findings

    assert [(one.code, one.place.line, one.place.column) for one in found[:1]] == [
        ("LU001", line, column)
    ]
