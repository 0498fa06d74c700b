"""From the letters of a value back to the letters of the file.

YAML folds lines, drops indentation and knows escapes, so a word of a value need
not stand in the file as it reads. `trace` reads a scalar again, the way libyaml
does, and remembers for each letter where it came from. It is called only when a
finding has to be placed, so it is written to be clear and not to be fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Places = tuple[tuple[int, int], ...]
"""For each code point of a value the stretch [start, end) it came from."""

_Letter = tuple[str, int, int]
_Letters = Iterator[_Letter]

# As in YAML 1.1, which libyaml follows: NEL ends a line too, and the line and
# paragraph separators do so but stay in the text.
_BREAK = "\r\n|[\r\n\x85\u2028\u2029]"
_BREAKS = re.compile(_BREAK)
_ENDS_LINE = "\r\n\x85\u2028\u2029"

_GAP = rf"(?P<gap>[ \t]*(?:(?:{_BREAK})[ \t]*)+)|(?P<blanks>[ \t]+)"
_PIECES = {
    "": re.compile(rf"{_GAP}|(?P<letter>.)", re.DOTALL),
    "'": re.compile(rf"{_GAP}|(?P<quote>'')|(?P<letter>[^'])", re.DOTALL),
    '"': re.compile(
        rf"{_GAP}|\\(?P<joined>(?:(?:{_BREAK})[ \t]*)+)"
        r"|\\(?P<code>x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})"
        r'|\\(?P<escape>[0abt\tnvfre "/\\N_LP])|(?P<letter>[^"\\])',
        re.DOTALL,
    ),
}
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85",
    "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_LARGEST = 0x10FFFF

_HEADER = re.compile(
    rf"[|>](?:([-+])?[1-9]?|[1-9]([-+]))[ \t]*(?:#[^{_ENDS_LINE}]*)?(?:{_BREAK}|\Z)"
)
_FIRST_LINE = re.compile(f"(?:^|(?<=[{_ENDS_LINE}]))( *)[^ {_ENDS_LINE}]")


def trace(raw: str, style: str, value: str) -> Places | None:
    """Return for each code point of `value` the stretch of `raw` it came from.

    `raw` is a scalar as it stands in the file, with its quotes or block header;
    `style` is one of `""` (plain), `'`, `"`, `|` and `>`. An escape or a folded
    line is several letters of `raw`. Line breaks at the end of a block that `raw`
    no longer has come from its end. None where reading `raw` does not give
    `value`: better no place than a wrong one.
    """
    if style in _PIECES:
        letters = _flow(raw, style)
    elif style in ("|", ">"):
        letters = _block(raw, style, value)
    else:
        return None
    read = list(letters)
    if "".join(letter for letter, _, _ in read) != value:
        return None
    return tuple((start, end) for _, start, end in read)


def _flow(raw: str, style: str) -> _Letters:
    """Yield the letters of a plain or quoted scalar."""
    at, stop = len(style), len(raw) - len(style)
    pieces = _PIECES[style]
    while at < stop:
        piece = pieces.match(raw, at, stop)
        if piece is None:
            return
        yield from _letters_of(piece)
        at = piece.end()


def _letters_of(piece: re.Match[str]) -> _Letters:
    kind, start, end = piece.lastgroup, piece.start(), piece.end()
    text = piece[kind or 0]
    if kind == "gap":
        yield from _folded(piece.string, start, end)
    elif kind == "joined":
        # The escaped break itself gives nothing; each empty line after it, a line.
        breaks = list(_BREAKS.finditer(piece.string, start, end))
        yield from _lines(breaks[1:], breaks[0].end(), end)
    elif kind == "code":
        code = int(text[1:], 16)
        if code <= _LARGEST:
            yield chr(code), start, end
    elif kind == "escape":
        yield _ESCAPES[text], start, end
    elif kind == "quote":
        yield "'", start, end
    else:
        yield from _spread(text, start)


def _folded(raw: str, start: int, end: int) -> _Letters:
    """Yield what a run of blanks and line breaks folds to."""
    first, *more = _BREAKS.finditer(raw, start, end)
    if _as_read(first[0]) != "\n":
        yield from _lines([first, *more], start, end)
    elif more:
        yield from _lines(more, start, end)
    else:
        yield " ", start, end


def _lines(breaks: list[re.Match[str]], start: int, end: int) -> _Letters:
    """Yield a letter per line break; together they share the stretch from start to end."""
    for number, found in enumerate(breaks, start=1):
        stop = end if number == len(breaks) else found.end()
        yield _as_read(found[0]), start, stop
        start = stop


def _as_read(line_break: str) -> str:
    return line_break if line_break in ("\u2028", "\u2029") else "\n"


def _block(raw: str, style: str, value: str) -> _Letters:
    """Yield the letters of a literal or folded block."""
    header = _HEADER.match(raw)
    indent = _indent(raw, header.end(), value) if header else None
    if header is None or indent is None:
        return
    tail: list[_Letter] = []  # the line breaks since the last line with content
    before_blank = True  # the first line has nothing before it to be folded with
    for line, at, end in _lines_of(raw, header.end()):
        content = line[indent:]
        if line[:indent].strip(" "):
            return
        if content:
            blank = content[0] in " \t"
            folds = style == ">" and not (blank or before_blank)
            yield from _fold(tail, at + indent) if folds else tail
            yield from _spread(content, at + indent)
            before_blank, tail = blank, []
        if at + len(line) < end:
            tail.append((_as_read(raw[at + len(line) : end]), at + len(line), end))
    yield from _chomp(tail, header[1] or header[2], value, len(raw))


def _indent(raw: str, at: int, value: str) -> int | None:
    """Return by how much a block is indented: by what its first line lost.

    That needs no knowledge of what the block stands in, and holds whether the
    indentation was found or given (`|2`).
    """
    in_file, in_value = _FIRST_LINE.search(raw, at), _FIRST_LINE.search(value)
    if in_file is None or in_value is None:
        return None
    return len(in_file[1]) - len(in_value[1]) or None


def _lines_of(raw: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Yield each line from `at`: its text, where it begins, and where the next one does."""
    while at < len(raw):
        found = _BREAKS.search(raw, at)
        stop, end = found.span() if found else (len(raw), len(raw))
        yield raw[at:stop], at, end
        at = end


def _fold(tail: list[_Letter], stop: int) -> _Letters:
    """Yield what the line breaks before the line that begins at `stop` fold to."""
    (first, start, _), *more = tail
    if first != "\n":
        yield from tail
    elif more:
        letter, _, end = more[0]
        yield letter, start, end
        yield from more[1:]
    else:
        yield " ", start, stop


def _spread(text: str, at: int) -> _Letters:
    for offset, letter in enumerate(text, start=at):
        yield letter, offset, offset + 1


def _chomp(tail: list[_Letter], chomping: str | None, value: str, end: int) -> _Letters:
    """Yield the line breaks that a block keeps at its end."""
    if chomping == "-":
        return
    kept = tail if chomping == "+" else tail[:1]
    yield from kept
    # The reader ends a block at its last letter, so `raw` may lack what follows.
    lacking = len(value) - len(value.rstrip("\n\u2028\u2029")) - len(kept)
    if lacking > 0:
        yield from ((letter, end, end) for letter in value[-lacking:])
