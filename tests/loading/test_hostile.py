"""What strangers may send: never an exception, always in bounded time, with a code and a place."""

from __future__ import annotations

import time

import pytest

from leeruitkomsten.loading.reader import MAX_ALIASES, MAX_DEPTH, MAX_FINDINGS, read
from leeruitkomsten.loading.text import MAX_BYTES, decode
from leeruitkomsten.model import Finding
from leeruitkomsten.source import Source

SECONDS = 5.0
"""Ample: the slowest takes a tenth of it."""

BOMB = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
CHAIN = "a0: &a0 [x]\n" + "".join(
    f"a{n}: &a{n} {'[' * 40}*a{n - 1}{']' * 40}\n" for n in range(1, 5)
)
BLOCK = "".join(f"{' ' * depth}a:\n" for depth in range(3_000))


def findings(data: bytes, *, pure: bool = False) -> tuple[Finding, ...]:
    source = decode("set.yaml", data)
    return (source,) if isinstance(source, Finding) else read(source, pure=pure).findings


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        pytest.param(BOMB, "LU010", 7, None, id="alias bomb"),
        pytest.param("a: &a x\nb: [" + "*a, " * 1_100 + "]", "LU010", 2, 5 + 4 * MAX_ALIASES,
                     id="many aliases"),
        pytest.param(f"a: &a {'x' * 100_000}\nb: [{'*a, ' * 50}]", "LU010", 2, None,
                     id="long aliases"),
        pytest.param(CHAIN, "LU010", 4, None, id="deep through aliases"),
        pytest.param("a: &a\n  b: *a\n", "LU011", 2, 6, id="anchor to itself"),
        pytest.param("&a [*a]", "LU011", 1, 5, id="list in itself"),
        pytest.param("a: *weg\n", "LU011", 1, 4, id="no such anchor"),
        pytest.param("[" * 10_000, "LU010", 1, MAX_DEPTH + 1, id="10,000 brackets"),
        pytest.param("[" * 100_000, "LU010", 1, MAX_DEPTH + 1, id="100,000 brackets"),
        pytest.param("{a: " * 100_000, "LU010", 1, 4 * MAX_DEPTH + 1, id="100,000 braces"),
        pytest.param("- " * 100_000, "LU010", 1, 2 * MAX_DEPTH + 1, id="100,000 dashes"),
        pytest.param("? " * 100_000, "LU010", 1, None, id="100,000 complex keys"),
        pytest.param(BLOCK, "LU010", MAX_DEPTH + 1, MAX_DEPTH + 1, id="block 3,000 deep"),
        pytest.param("x" * (MAX_BYTES + 1), "LU010", 1, 1, id="too large"),
        pytest.param("".join(f"%TAG !a{n}! x\n" for n in range(20_000)), "LU010", 1, 1,
                     id="directives"),
        pytest.param("a: 1\n" * 20_000, "LU010", MAX_FINDINGS + 2, 1, id="endless findings"),
        pytest.param("a: 1\nb: 2\na: 3\n", "LU002", 3, 1, id="duplicate key"),
        pytest.param("a:\n  b: 1\n\tc: 2\n", "LU001", 3, 1, id="tab"),
        pytest.param(b"a: 1\nb: \xe9\xe9n\n", "LU007", 2, 4, id="latin-1"),
        pytest.param(b"a: \xff\xfe\xfd\n", "LU007", 1, 4, id="invalid utf-8"),
        pytest.param("a: 1\nb: x\0y\n", "LU012", 2, 5, id="NUL"),
        pytest.param("a: \x1b[31mrood\n", "LU012", 1, 4, id="escape code in text"),
        pytest.param("\x1b[31mrood: 1\n", "LU012", 1, 1, id="escape code in key"),
        pytest.param("", "LU006", 1, 1, id="empty"),
        pytest.param("\ufeff", "LU006", 1, 1, id="only a byte order mark"),
        pytest.param("# leeg\n", "LU006", 1, 1, id="only comments"),
        pytest.param("a: 1\n---\nb: 2\n", "LU005", 2, 1, id="several documents"),
        pytest.param("a: !!python/object/apply:os.system [ls]\n", "LU004", 1, 4, id="python tag"),
        pytest.param("a: 1\n<<: 2\n", "LU011", 2, 1, id="merge key"),
        pytest.param("1: a\n", "LU003", 1, 1, id="number as key"),
        pytest.param("a: 9" + "9" * 10_000 + "\n", "LU008", 1, 4, id="endless number"),
        pytest.param("a: 1e999\nb: .inf\n", "LU008", 2, 4, id="infinity"),
        pytest.param('"' + "a" * 1_000_000, "LU001", 1, 1, id="quote without end"),
        pytest.param("!" * 1_000_000, "LU004", None, None, id="only exclamation marks"),
        pytest.param("a: " * 300_000, "LU001", 1, None, id="only colons"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_an_attack_is_a_finding(
    data: str | bytes, code: str, line: int | None, column: int | None, pure: bool
) -> None:
    """The last finding says what stopped us, and where; no parser takes long over it."""
    began = time.process_time()  # work, not waiting: machines are busy
    found = findings(data.encode() if isinstance(data, str) else data, pure=pure)
    took = time.process_time() - began

    assert found[-1].code == code
    assert line in (None, found[-1].place.line)
    assert column in (None, found[-1].place.column)
    assert took < SECONDS


@pytest.mark.parametrize(
    "data",
    [
        "a: één\n".encode("utf-16"),
        "a: één, twee en drie\n".encode("utf-16-le"),
        "\ufeffa: één\n".encode(),
        b"a: 1\r\nb: 2\r\n",
        b"a: 1\rb: 2\r",
        b'"::error file=x::": 1\n',
        b'"a\\nb\\e[31m": 1\n',
        b"a: no\nb: on\nc: 1.10\nd: 2026-09-01\ne: 012\nf: 1_000\ng: 12:30:45\n",
        b"a: (a+)+$\nb: '[bold]x[/bold]'\nc: '=1+1'\n",
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_what_only_looks_hostile_is_read(data: bytes, pure: bool) -> None:
    """Odd encodings, line ends and texts are no fault: escaping is for who prints them."""
    source = decode("set.yaml", data)

    assert isinstance(source, Source)
    assert read(source, pure=pure).findings == ()
    assert read(source, pure=pure).document is not None


def test_values_that_others_misread_are_surprises() -> None:
    """What other tools turn into false, 10 or 45045 is told to the schema step."""
    text = "a: no\nb: on\nc: 1.10\nd: 2026-09-01\ne: 012\nf: 1_000\ng: 12:30:45\n"
    reading = read(Source("set.yaml", text))

    assert reading.document is not None
    assert reading.document.data == {
        "a": "no", "b": "on", "c": 1.1, "d": "2026-09-01", "e": 12, "f": "1_000", "g": "12:30:45",
    }  # fmt: skip
    assert [kind for _, kind in reading.surprises] == [
        "ja-nee", "ja-nee", "datum", "voorloopnul", "onderstreping", "tijd",
    ]  # fmt: skip


def test_aliases_share_what_they_stand_for() -> None:
    """Nothing is copied: a thousand aliases are one list."""
    reading = read(Source("set.yaml", "a: &a [x]\nb: *a\n"))

    assert reading.document is not None
    assert reading.document.data["b"] is reading.document.data["a"]


@pytest.mark.parametrize("pure", [False, True], ids=["c", "python"])
def test_a_text_with_surrogates_is_a_finding(pure: bool) -> None:
    """An editor may send what no file can hold."""
    found = read(Source("set.yaml", "a: 1\nb: \ud800\n"), pure=pure).findings

    assert [(one.code, one.place.line, one.place.column) for one in found] == [("LU012", 2, 4)]
