"""What is to stand in the place of a stretch of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from leeruitkomsten.source.source import Span


class Edit(NamedTuple):
    """In the place of `span`, `text`; an empty span is a place between two letters."""

    span: Span
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str | None:
    """Return `text` with the edits made; None where two of them are about the same letters."""
    parts: list[str] = []
    done = 0
    for edit in sorted(set(edits), key=lambda edit: (edit.span.start, edit.span.end)):
        if edit.span.start < done:
            return None
        parts += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join([*parts, text[done:]])
