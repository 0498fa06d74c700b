"""Texts of strangers, made safe for where they go."""

from __future__ import annotations

import re

# What a terminal obeys or what turns a line around: control characters (C0, C1,
# delete), line and paragraph separators, marks of direction, lone surrogates.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
# What Markdown obeys anywhere in a line. An underscore between letters, an & that begins
# no entity and a bracket that ends no link are left, for who reads the report as plain text.
_MARKS = re.compile(r"[\\`*<|~$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|!(?=\[)|\](?=[(\[:])|^\[")
# What it obeys at the beginning of a line, and at the end of a heading.
_EDGES = re.compile(r"^[#>+=-]|(?<= )#+$")
_NUMBER = re.compile(r"^(\d{1,9})([.)])")
# What a forge makes a link or a picture of, also in plain text: a mention or an address, the
# number of an issue, an address of the web, `:name:`. It is cut in two by what does not show.
_LINKS = re.compile(
    r"@(?=\\?\w)|#(?=\d)|\bGH-(?=\d)|\b(?:https?|ftp)(?=:)|\bwww(?=\.)|:(?=[\w+\\-]+:)",
    re.IGNORECASE,
)
_CUT = "<!-- -->"
_SPACES = {"\n": " ", "\t": " ", "\r": ""}


def clean(text: str) -> str:
    """Return `text` for one line of a terminal: what it would obey is shown instead.

    A line end or tab becomes a space, any other control character its code.
    """
    return _UNSAFE.sub(lambda one: _SPACES.get(one[0], f"\\u{ord(one[0]):04x}"), text)


def markdown(text: str) -> str:
    """Return `text` for a stretch of one line of Markdown: its letters, and nothing else."""
    line = _MARKS.sub(_literal, clean(text).strip())
    return _EDGES.sub(_literal, _NUMBER.sub(r"\1\\\2", line))


def posted(text: str) -> str:
    """Return `text` for Markdown that is posted on a forge, where it also links to nothing."""
    return unlinked(markdown(text))


def unlinked(text: str) -> str:
    """Return Markdown or HTML in which nobody is mentioned and no address becomes a link.

    Entities and zero-width spaces will not do: the first are decoded before a forge looks
    for mentions, the second stay in a text that is copied.
    """
    return _LINKS.sub(lambda found: f"{found[0]}{_CUT}", text)


def _literal(found: re.Match[str]) -> str:
    return "".join(f"\\{mark}" for mark in found[0])


def without_surrogates(text: str) -> str:
    """Return `text` so that it can be written as UTF-8: half characters become codes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
