"""A text as a reader sees it, by which it is known again."""

from __future__ import annotations

import unicodedata


def as_read(text: str) -> str:
    """Return a text as a fingerprint has it: what a reader sees, in one line.

    White space is folded, and what cannot be seen is left out (soft hyphens, spaces that do
    not break, ligatures: what `lint --herstel` repairs).
    """
    seen = (
        each for each in unicodedata.normalize("NFKC", text) if unicodedata.category(each) != "Cf"
    )
    return " ".join("".join(seen).split())
