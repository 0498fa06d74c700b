"""Words and sentences, with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

# A word keeps its apostrophes and hyphens (“foto’s”, “niet-deskundig”), a number its
# points (“1.10”) and an abbreviation its full stops (“o.a.”). “en/of” is one word: apart,
# it would be found in “werkt het, en of het …”. Any other mark that is not white space
# stands alone.
_TOKEN = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]\.){2,}|(?<![^\W_])(?:en/of|and/or)(?![^\W_])"
    r"|[^\W\d_]+(?:['’-][^\W\d_]+)*\d*|\d+(?:[.,]\d+)*|[^\w\s]|_",
    re.IGNORECASE,
)
_SENTENCE_END = frozenset(".!?")
_MAY_END = re.compile(r"[.!?]\s")
# Full stops that do not end a sentence. “etc.” may, but a sentence too few costs less
# than a sentence too many: rules look within sentences.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[a-z]\.)+$|(?:^|[\s(])(?:bijv|bv|incl|excl|evt|resp|ca|nr|art|etc|enz|max|min"
    r"|dr|mr|prof|mw|dhr|vs)\.$",
    re.IGNORECASE,
)


class Token(NamedTuple):
    """A word, number or mark, and where in the text it stands.

    `folded` is the text in lower case, with a straight apostrophe. (A named tuple,
    and not a dataclass: there are a thousand in a set, and it is made twice as fast.)
    """

    text: str
    start: int
    end: int
    folded: str
    is_word: bool
    """Whether this is a word or a number, and not a mark."""


@lru_cache(maxsize=256)  # many rules look at the texts of one set
def tokens(text: str) -> Sequence[Token]:
    """Return the words, numbers and marks of a text, in order."""
    cut: list[Token] = []
    add, index = cut.append, text.index
    end = 0
    # No token has white space in it, and most of what stands between white space is a word.
    for piece in text.split():
        start = index(piece, end)
        end = start + len(piece)
        if piece.isalpha():
            add(_made(Token, (piece, start, end, _folded(piece), True)))
        elif piece[-1] in ",." and piece[:-1].isalpha():
            word, mark, at = piece[:-1], piece[-1], end - 1
            add(_made(Token, (word, start, at, _folded(word), True)))
            add(_made(Token, (mark, at, end, mark, False)))
        else:
            cut += map(_token, _TOKEN.finditer(text, start, end))
    return tuple(cut)


def _token(found: re.Match[str]) -> Token:
    text = found[0]
    return Token(text, *found.span(), _folded(text), text[0].isalnum())


# What `Token(…)` does, without the call in between.
_made: Callable[[type[Token], tuple[str, int, int, str, bool]], Token] = tuple.__new__


@lru_cache(maxsize=16384)
def _folded(found: str) -> str:
    return found.lower().replace("’", "'")


@lru_cache(maxsize=256)
def sentences_of(text: str) -> tuple[Sequence[Token], ...]:
    """Return the tokens of each sentence of a text."""
    return tuple(sentences(text, tokens(text)))


def sentences(text: str, cut: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield the tokens of each sentence of `text`, that was cut into `cut`.

    A sentence ends at a full stop, question or exclamation mark that white space
    follows, or at an empty line. The full stop of an abbreviation does not count.
    """
    begin = 0
    has_empty_lines = text.count("\n") > 1
    if cut and not has_empty_lines and not _MAY_END.search(text, cut[0].start, cut[-1].end):
        yield cut  # most texts are one sentence
        return
    for index, (token, following) in enumerate(pairwise(cut), 1):
        may_end = has_empty_lines or token.text in _SENTENCE_END
        if may_end and _ends_sentence(text, token, following):
            yield cut[begin:index]
            begin = index
    if cut:
        yield cut[begin:]


def _ends_sentence(text: str, token: Token, following: Token) -> bool:
    between = text[token.end : following.start]
    if between.count("\n") > 1:
        return True
    if token.text not in _SENTENCE_END or not between:
        return False
    return token.text != "." or not _ABBREVIATION.search(text[max(0, token.end - 12) : token.end])


def end_of_abbreviation(text: str, end: int) -> int:
    """Return where what ends at `end` really ends: after its full stop, of *etc.* or *enz.*."""
    stop = end + 1
    is_short = text[end:stop] == "." and _ABBREVIATION.search(text[max(0, stop - 12) : stop])
    return stop if is_short else end
