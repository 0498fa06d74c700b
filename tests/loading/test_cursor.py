"""Facts about where someone is writing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_document

from leeruitkomsten.loading.cursor import Spot, spot_at
from leeruitkomsten.source import Node, Route

ROOT = Path(__file__).parents[2]
PATHS = sorted((ROOT / "sets").rglob("*.yaml"))


def things(node: Node, route: Route = ()) -> Iterator[tuple[Route, Node]]:
    yield route, node
    below = node.children
    steps = below.items() if isinstance(below, dict) else enumerate(below or ())
    for step, child in steps:
        yield from things(child, (*route, step))


def without_numbers(route: Route) -> Route:
    return tuple(0 if isinstance(step, int) else step for step in route)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_it_is_where_the_reader_finds_it(path: Path) -> None:
    """In a set in order every key and plain value is found on the route that the reader gives."""
    text = path.read_text(encoding="utf-8")
    document = a_document(text)
    wrong = []
    for route, node in list(things(document.root))[::9]:
        if node.key is not None:
            spot = spot_at(text, node.key.start + 1)
            if spot is None or not is_key(spot, route):
                wrong.append((route, spot))
        if node.style == "":
            spot = spot_at(text, node.start + 1)
            if spot is None or without_numbers(spot.route) != without_numbers(route):
                wrong.append((route, spot))

    assert wrong == []


def is_key(spot: Spot, route: Route) -> bool:
    known = spot.in_flow or route[-1] in spot.taken
    return spot.may_be_key and known and without_numbers(spot.route) == without_numbers(route[:-1])


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("a:\n  b: [x, {c: |", ("a", "b", 1, "c")),
        ("a:\n- b: 1\n- |", ("a", 0)),
        ("a:\n- b:\n  - |", ("a", 0, "b", 0)),
        ("a: [\n  x,\n  |", ("a", 1)),
        ("'a b':\n  |", ("a b",)),
        ("a: >-\n  b: |", None),
        ("a: 1 # |", None),
        ("# |", None),
        ("a: >-\n  tekst\n|", ()),
    ],
)
def test_half_written_lines_have_a_place_too(text: str, route: Route | None) -> None:
    """`|` is where someone writes; nothing is proposed in a text or a remark."""
    spot = spot_at(text[: text.rindex("|")], text.rindex("|"))

    assert (None if spot is None else without_numbers(spot.route)) == (
        None if route is None else without_numbers(route)
    )


@given(st.text(alphabet="ab:-[]{},'\"|>#\n \r", max_size=60), st.integers(0, 60))
def test_any_text_has_an_answer(text: str, offset: int) -> None:
    """Whatever is typed, in whatever order; what is proposed comes in the place of a word."""
    spot = spot_at(text, min(offset, len(text)))

    assert spot is None or 0 <= spot.start <= min(offset, len(text))
