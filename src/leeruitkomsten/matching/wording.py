"""One text before and after, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from leeruitkomsten.language.tokens import Token, tokens
from leeruitkomsten.matching.normalise import carries_meaning
from leeruitkomsten.model.changes import Run

MOST_TOKENS = 20_000_000
"""Tokens of the one times those of the other that are laid side by side: some 4,500 by 4,500."""
_SAME_MARKS = {**dict.fromkeys("'‘’‚`´“”„\"", "'"), **dict.fromkeys("-‐‑–—−•○●▪", "-")}

Blocks = Sequence[tuple[int, int, int, int, bool]]
"""From and to in the old, from and to in the new tokens, and whether these stayed."""


@lru_cache(maxsize=512)
def runs(old: str, new: str, language: str) -> tuple[Run, ...]:
    """Return a text before and after in runs of words that stayed, are gone, or are new.

    A word that stands between two changes and means nothing by itself goes along with
    them: people read a phrase that was replaced, and not a word here and there. Of texts
    that are too long to be laid side by side only beginning and end are.
    """
    before, after = tokens(old), tokens(new)
    blocks = _cleared(list(_blocks(before, after)), before, language)
    if not blocks:  # nothing but white space on either side
        return (Run(old, new, stayed=True),) if old or new else ()
    return tuple(
        Run("".join(_text(old, before, i, j)), "".join(_text(new, after, k, m)), stayed)
        for i, j, k, m, stayed in blocks
    )


def _key(token: Token) -> str:
    return _SAME_MARKS.get(token.folded, token.folded)


def _text(text: str, pieces: Sequence[Token], start: int, end: int) -> Iterator[str]:
    """Yield the letters from one token to another, with the white space that comes before each."""
    if end > start:
        begin = pieces[start - 1].end if start else 0
        stop = pieces[end - 1].end if end < len(pieces) else len(text)
        yield text[begin:stop]
    elif not pieces:
        yield text


def _blocks(
    before: Sequence[Token], after: Sequence[Token]
) -> Iterator[tuple[int, int, int, int, bool]]:
    ours, theirs = [*map(_key, before)], [*map(_key, after)]
    first = 0
    while first < min(len(ours), len(theirs)) and ours[first] == theirs[first]:
        first += 1
    last = 0
    most = min(len(ours), len(theirs)) - first
    while last < most and ours[-1 - last] == theirs[-1 - last]:
        last += 1
    if first:
        yield 0, first, 0, first, True
    left, right = ours[first : len(ours) - last], theirs[first : len(theirs) - last]
    if len(left) * len(right) > MOST_TOKENS:
        yield first, first + len(left), first, first + len(right), False
    elif left or right:
        for i, j, k, m, stayed in _aligned(left, right):
            yield first + i, first + j, first + k, first + m, stayed
    if last:
        yield len(ours) - last, len(ours), len(theirs) - last, len(theirs), True


def _aligned(
    left: Sequence[str], right: Sequence[str]
) -> Iterator[tuple[int, int, int, int, bool]]:
    from rapidfuzz.distance import Indel

    at: tuple[int, int] = (0, 0)
    for code in Indel.opcodes(left, right):
        if code.tag != "equal":
            continue
        if at != (code.src_start, code.dest_start):
            yield at[0], code.src_start, at[1], code.dest_start, False
        yield code.src_start, code.src_end, code.dest_start, code.dest_end, True
        at = code.src_end, code.dest_end
    if at != (len(left), len(right)):
        yield at[0], len(left), at[1], len(right), False


def _cleared(
    blocks: list[tuple[int, int, int, int, bool]], before: Sequence[Token], language: str
) -> Blocks:
    """Return blocks of which no word that means nothing stands alone between two changes."""
    told: list[tuple[int, int, int, int, bool]] = []
    for at, block in enumerate(blocks):
        i, j, k, m, stayed = block
        inside = stayed and 0 < at < len(blocks) - 1 and _is_slight(before[i:j], language)
        if told and not told[-1][4] and (inside or not stayed):
            told[-1] = (told[-1][0], j, told[-1][2], m, False)
        else:
            told.append((i, j, k, m, stayed and not inside))
    return told


def _is_slight(piece: Sequence[Token], language: str) -> bool:
    spoken = [token for token in piece if token.is_word]
    return len(spoken) < 2 and not any(carries_meaning(one.folded, language) for one in spoken)
