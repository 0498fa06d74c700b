"""Texts of strangers are no more than texts, wherever they go."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from leeruitkomsten.reporting.escape import clean, markdown

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# The letters that Markdown obeys, far more often than chance would have it.
NASTY = st.text(alphabet=st.sampled_from("\\`*_[](){}<>|#+-=~!&;:.$1a/ \n\té\u202e"), max_size=30)


def inline(text: str) -> list[Token]:
    """Return what stands in the one list item or heading that a text is; fail where it is more."""
    blocks = [token for token in PARSER.parse(text) if token.type == "inline"]
    assert len(blocks) == 1
    return blocks[0].children or []


@settings(max_examples=300)
@given(st.one_of(NASTY, st.text(max_size=30)))
@example("[x]: http://kwaad.example")
@example("![a](b)")
@example("1. een")
@example("2026) een")
@example("[ ] een")
@example("C #")
@example("---")
@example("&lt;b&gt;")
def test_markdown_shows_a_text_and_obeys_nothing_in_it(text: str) -> None:
    """In a list, in a heading and in a sentence, what is read is what was written."""
    shown = clean(text).strip()
    escaped = markdown(text)
    if not shown:
        return

    for whole, expected in (
        (f"- {escaped}", shown),
        (f"## {escaped}", shown),
        (f"Zie {escaped} (LU1)", f"Zie {shown} (LU1)"),
    ):
        tokens = inline(whole)
        assert {token.type for token in tokens} <= {"text", "text_special"}
        assert "".join(token.content for token in tokens) == expected


@pytest.mark.parametrize(
    "text",
    [
        "HTML/CSS & JS",
        "snake_case",
        "eindkwalificaties: [EK1]",
        "Wie? Ik!",
        "a - b",
        "3 + 4",
        "‘kent’",
        "de v.v.v.",
    ],
)
def test_markdown_leaves_alone_what_does_no_harm(text: str) -> None:
    """A report is read as plain text too."""
    assert markdown(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error file=x::nep", ":\\u003aerror file=x::nep"),
        ("a ::stop-commands::x", "a :\\u003astop-commands::x"),
        ("a ##[ERROR]nep", "a #\\u0023[ERROR]nep"),
        ("std::vector<int>, C++ en #1", "std::vector<int>, C++ en #1"),
    ],
)
def test_a_text_commands_no_log_of_ci(text: str, shown: str) -> None:
    """We wrap texts, so that any word may come to stand at the start of a line."""
    assert clean(text) == shown
