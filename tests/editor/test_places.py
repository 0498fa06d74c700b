"""Facts about places as editors count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pygls", reason="the extra [lsp] is not installed")

from lsprotocol import types

from leeruitkomsten.editor.places import Ruler

ENCODINGS = ["utf-8", "utf-16", "utf-32"]
LETTERS = "aé😀\u2028\x85 \t\n\r"


@given(st.text(alphabet=LETTERS, max_size=40), st.sampled_from(ENCODINGS), st.data())
def test_a_place_comes_back(text: str, encoding: str, data: st.DataObject) -> None:
    """An offset is the offset of its position, in any unit; within a line end it is its start."""
    ruler = Ruler(text, encoding)
    offset = data.draw(st.integers(0, len(text)))
    back = ruler.offset(ruler.position(offset))

    assert back == offset or (text[back:offset] + text[offset:])[:2] == "\r\n"


@given(st.text(alphabet=LETTERS, max_size=40), st.integers(0, 9), st.integers(0, 99))
def test_a_place_that_is_not_there_is_the_nearest(text: str, line: int, character: int) -> None:
    """Clients may ask about a line that is gone, or half a 😀."""
    assert 0 <= Ruler(text, "utf-16").offset(types.Position(line, character)) <= len(text)


@given(
    st.lists(st.sampled_from(["a", "b", "é😀", ""]), max_size=12),
    st.lists(st.sampled_from(["a", "b", "é😀", ""]), max_size=12),
    st.sampled_from(["\n", "\r\n"]),
)
def test_edits_make_of_a_text_the_other(old: list[str], new: list[str], end: str) -> None:
    """All of them at once, none over another, and none where nothing changes."""
    before, after = end.join(old), end.join(new)
    ruler = Ruler(before, "utf-16")
    edits = ruler.edits(after)
    made = before
    for edit in reversed(edits):
        start, stop = ruler.offset(edit.range.start), ruler.offset(edit.range.end)
        made = made[:start] + edit.new_text + made[stop:]

    assert made == after
    assert bool(edits) == (before != after)
