"""From a set to the text of its file, as people write one: `load` gives the set back.

Texts are written so that no reader can take them for something else: a text that a
reader of YAML 1.1 or 1.2 might see as a number, a date or a truth is in quotes, and
what does not show (a soft hyphen, a tab, a control character) is an escape in quotes.
Long texts are folded where that loses nothing.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from leeruitkomsten.loading.scalars import resolve, surprise
from leeruitkomsten.loading.sets import to_data
from leeruitkomsten.model import OutcomeSet
from leeruitkomsten.source import Route

Remarks = Mapping[Route, Sequence[str]]
"""What stands in comments before a thing, by its route; `()` is the head of the file."""

_WIDTH = 100
_INDENT = 2
_LONGEST_KEY = 100  # libyaml reads no key of more than 1,024 letters without a `?`
_MAX_DIGITS = 100  # more are read as a text, see `scalars`
_IN_A_LINE = frozenset({"opleiding", "niveau", "geldig", "begrippen"})
_LISTED_IN_A_LINE = frozenset({"eindkwalificaties", "vervangt"})
_ITEMS_IN_A_LINE = frozenset({"herkomst", "afwijkingen"})
# Letters and marks that mean nothing to YAML, wherever they stand behind a letter.
# A `?` does so to some readers at the end of a text in a line of `[…]`.
_PLAIN = re.compile(r"[^\W\d_](?:[\w ()/'’‘“”.…–;!=€%&+-]*[\w)/’”.…!%+])?")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def write_set(outcome_set: OutcomeSet, *, remarks: Remarks = MappingProxyType({})) -> str:
    """Return the text of a file with this set in it, ending in one line end.

    `remarks` are lines of comment before a thing, by its route: the keys and numbers that lead
    to it, `()` for the head of the file. Reading the text gives the same set back. Half a
    letter (a lone surrogate) cannot stand in a file: its code is written instead.
    """
    lines = [*_comment(remarks.get((), ()), ""), *_mapping(to_data(outcome_set), "", (), remarks)]
    return "\n".join(lines) + "\n"


def entry_lines(key: str, value: Any, pad: str) -> list[str]:
    """Return the lines of one key with its value, as `write_set` writes it, behind `pad`."""
    return [*_mapping({key: value}, pad, (), {})]


def item_lines(key: str, item: Any, pad: str) -> list[str]:
    """Return the lines of one item of the list under `key`, the dash behind `pad`."""
    return [*_items(key, [item], pad, (), {})]


def flow_text(value: Any) -> str:
    """Return a value in one line, as it can stand in a mapping or list in braces."""
    if not isinstance(value, dict | list):
        return _scalar(value)
    parts = value.values() if isinstance(value, dict) else value
    line = None if any(isinstance(one, dict | list) for one in parts) else _in_a_line(value)
    return json.dumps(value, ensure_ascii=False) if line is None else line


def _mapping(data: Mapping[str, Any], pad: str, route: Route, remarks: Remarks) -> Iterator[str]:
    for key, value in data.items():
        name = _text(key)
        here = (*route, key)
        yield from _comment(remarks.get(here, ()), pad)
        if len(name) > _LONGEST_KEY:
            yield f"{pad}? {name}"
            head = f"{pad}:"
        else:
            head = f"{pad}{name}:"
        yield from _value(head, key, value, pad, here, remarks)


def _value(
    head: str, key: str, value: Any, pad: str, route: Route, remarks: Remarks
) -> Iterator[str]:
    """Yield what stands behind `head`: on its line, or on those below it."""
    if isinstance(value, str):
        yield from _long_or_short(head, value, pad)
        return
    if not isinstance(value, dict | list):
        yield f"{head} {_scalar(value)}"
        return
    line = _in_a_line(value) if not value or _may_be_a_line(key, value) else None
    if line is not None and len(head) + 1 + len(line) <= _WIDTH:
        yield f"{head} {line}"
    else:
        yield head
        deeper = pad + " " * _INDENT
        if isinstance(value, dict):
            yield from _mapping(value, deeper, route, remarks)
        else:
            yield from _items(key, value, deeper, route, remarks)


def _items(
    key: str, items: Sequence[Any], pad: str, route: Route, remarks: Remarks
) -> Iterator[str]:
    for index, item in enumerate(items):
        here = (*route, index)
        if key in {"eenheden", "leeruitkomsten"} and index:
            yield ""
        yield from _comment(remarks.get(here, ()), pad)
        line = _in_a_line(item) if key in _ITEMS_IN_A_LINE else None
        if line is not None and len(pad) + 2 + len(line) <= _WIDTH:
            yield f"{pad}- {line}"
        elif isinstance(item, dict):
            lines = _mapping(item, pad + " " * _INDENT, here, remarks)
            first = next(lines, f"{pad}  {{}}")
            yield f"{pad}- {first[len(pad) + _INDENT :]}"
            yield from lines
        else:
            yield from _long_or_short(f"{pad}-", item, pad)


def _may_be_a_line(key: str, value: Any) -> bool:
    if isinstance(value, dict):
        return key in _IN_A_LINE
    # The qualifications of a set are mappings, those of an outcome are their codes.
    return key in _LISTED_IN_A_LINE and all(isinstance(one, str) for one in value)


def _in_a_line(value: Any) -> str | None:
    """Return a mapping or list of scalars in one line; None where a key is too long for that."""
    if isinstance(value, list):
        return f"[{', '.join(map(_scalar, value))}]"
    names = {key: _text(key) for key in value}
    if any(len(name) > _LONGEST_KEY for name in names.values()):
        return None
    return f"{{{', '.join(f'{names[key]}: {_scalar(one)}' for key, one in value.items())}}}"


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        digits = str(value)
        return digits if len(digits) <= _MAX_DIGITS else hex(value)
    number = repr(value)
    # To YAML 1.1 a power of ten without a point is a text.
    return number if "." in number else number.replace("e", ".0e")


def _text(text: str) -> str:
    """Return a text in one line: as it is where it cannot be taken for more, else in quotes."""
    if _PLAIN.fullmatch(text) and isinstance(resolve(text), str) and surprise(text) is None:
        return text
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    number = ord(letter)
    if 0xD800 <= number <= 0xDFFF:  # half a letter, as in a file's name: no YAML can hold it
        return f"\\\\u{number:04x}"
    if number <= 0xFF:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def _long_or_short(head: str, text: str, pad: str) -> Iterator[str]:
    """Yield a text behind `head`, or as a block below it where it is long or has lines."""
    one_line = _text(text)
    body = text.removesuffix("\n")
    chomp = "-" if body == text else ""
    deeper = pad + " " * _INDENT
    if _keeps_its_lines(body):
        yield f"{head} |{chomp}"
        yield from (f"{deeper}{line}" if line else "" for line in body.split("\n"))
    elif len(head) + 1 + len(one_line) > _WIDTH and _folds(body):
        yield f"{head} >{chomp}"
        yield from (f"{deeper}{line}" for line in _folded(body, _WIDTH - len(deeper)))
    else:
        yield f"{head} {one_line}"


def _keeps_its_lines(body: str) -> bool:
    """Return whether a text has lines that a literal block gives back to the letter."""
    lines = body.split("\n")
    return len(lines) > 1 and all(
        line.isprintable() and line.strip() == line and (line or 0 < at < len(lines) - 1)
        for at, line in enumerate(lines)
    )


def _folds(body: str) -> bool:
    """Return whether a text can be broken over lines and be read back to the letter."""
    return bool(body) and body.isprintable() and body.strip() == body


def _folded(body: str, width: int) -> Iterator[str]:
    """Yield lines; only a space that stands alone may become a line end."""
    line = ""
    for word in re.split(r"(?<! ) (?! )", body):
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _comment(remarks: Sequence[str], pad: str) -> Iterator[str]:
    """Yield remarks as comments; no letter in them can end one."""
    for remark in remarks:
        one = "".join(letter if letter.isprintable() else _escaped(letter) for letter in remark)
        wrapped = textwrap.wrap(one, _WIDTH - len(pad) - 2, break_on_hyphens=False)
        yield from (f"{pad}# {line}" for line in wrapped or [""])
