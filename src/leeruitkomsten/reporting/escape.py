"""Texts of strangers, made safe for where they go."""

from __future__ import annotations

import re

# What a terminal obeys or what turns a line around: control characters (C0, C1,
# delete), line and paragraph separators, marks of direction, lone surrogates.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
_SPACES = {"\n": " ", "\t": " ", "\r": ""}


def clean(text: str) -> str:
    """Return `text` for one line of a terminal: what it would obey is shown instead.

    A line end or tab becomes a space, any other control character its code.
    """
    return _UNSAFE.sub(lambda one: _SPACES.get(one[0], f"\\u{ord(one[0]):04x}"), text)


def without_surrogates(text: str) -> str:
    """Return `text` so that it can be written as UTF-8: half characters become codes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
