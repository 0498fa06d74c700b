"""What a plain (unquoted) scalar means: YAML 1.2's core schema, as far as JSON has it.

YAML 1.1, which many tools still speak, reads some texts differently: `no` is
false there, `012` is ten and `12:30:45` is a number. We read them as 1.2 does and
remember the surprise, so that the author can be told where it matters.
"""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

STARTS = "-+.0123456789~nNtTfFyYoO"
"""With what a scalar begins that may be no text, or a surprise. The empty scalar
also counts: `"" in STARTS`. All else is text, without another look."""

_NUMERIC = "-+.0123456789"
_MEANINGS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_YES_NO = frozenset(
    form
    for word in ("y", "n", "yes", "no", "on", "off")
    for form in (word, word.capitalize(), word.upper())
)
_NUMBER = re.compile(
    r"(?P<int>[-+]?[0-9]+)|0o(?P<octal>[0-7]+)|0x(?P<hex>[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
)
_SPECIAL = re.compile(r"""
    (?P<geen_getal>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))
  | (?P<voorloopnul>[-+]?0[0-9]+)
  | (?P<octaal>0o[0-7]+)
  | (?P<binair>[-+]?0b[01_]+)
    # YAML 1.1 wants a point and a sign before it reads a power of ten.
  | (?P<macht>[-+]?(?:[0-9]+[eE][-+]?|(?:[0-9]+\.[0-9]*|\.[0-9]+)[eE])[0-9]+)
  | (?P<onderstreping>[-+]?(?=[^_]*_)(?:0x[0-9a-fA-F_]+|[0-9][0-9_]*(?:\.[0-9_]*)?))
  | (?P<tijd>[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?)
  | (?P<datum>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\ \t]+[0-9]{1,2}:[0-9:.]+.{0,10})?)
""", re.VERBOSE)  # fmt: skip

# A number of more digits than this is no number anyone means, and Python itself
# refuses to read one of 4,300 digits.
_MAX_DIGITS = 100
_MAX_WORD = 5
# The longest surprise: 2026-09-01 12:30:45.123456 +02:00, with room to spare.
_MAX_SURPRISE = 40


def resolve(text: str) -> Scalar:
    """Return what a plain scalar means; what is no JSON (`.nan`) stays a text."""
    if text[:1] not in _NUMERIC or not text:
        return _MEANINGS.get(text, text)
    match = _NUMBER.fullmatch(text) if len(text) <= _MAX_DIGITS else None
    if match is None:
        return text
    if match["int"]:
        return int(text)
    if match["octal"]:
        return int(match["octal"], 8)
    if match["hex"]:
        return int(match["hex"], 16)
    number = float(text)
    return number if math.isfinite(number) else text


def surprise(text: str) -> str | None:
    """Return in what way tools that speak YAML 1.1 read a plain scalar differently, if so.

    One of `ja-nee`, `voorloopnul`, `octaal`, `macht`, `binair`, `onderstreping`,
    `tijd` and `datum`; or `geen-getal` for a number that JSON does not have.
    """
    if text[:1] not in _NUMERIC:
        return "ja-nee" if len(text) <= _MAX_WORD and text in _YES_NO else None
    if text.isdecimal() and text[0] != "0" and len(text) <= _MAX_DIGITS:
        return None
    if len(text) <= _MAX_SURPRISE and (special := _SPECIAL.fullmatch(text)):
        return (special.lastgroup or "").replace("_", "-")
    return "geen-getal" if _is_beyond_json(text) else None


def _is_beyond_json(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None and isinstance(resolve(text), str)
