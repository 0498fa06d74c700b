"""Words and sentences, with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import accumulate, islice, pairwise
from operator import add
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
# Most texts are plain: words with one space between them, and at most a comma or a full stop
# behind. All of such a text is cut at once, several times as fast as word by word.
_PLAIN = re.compile(
    r"[^\W\d_]++(?:['’-][^\W\d_]++)*+[,.]?+(?: [^\W\d_]++(?:['’-][^\W\d_]++)*+[,.]?+)*+"
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
    if _PLAIN.fullmatch(text):
        return _plain_tokens(text)
    cut: list[Token] = []
    index = text.index
    end = 0
    # No token has white space in it, and most of what stands between white space is a word.
    for piece in text.split():
        start = index(piece, end)
        end = start + len(piece)
        if piece.isalpha():
            cut.append(Token(piece, start, end, _folded(piece), True))
        else:
            cut += map(_token, _TOKEN.finditer(text, start, end))
    return tuple(cut)


def _plain_tokens(text: str) -> tuple[Token, ...]:
    found = _apart(text)
    lengths = [len(one) for one in found]
    # As many spaces stand before each as it is a word: one or none.
    are_words = [one not in (",", ".") for one in found]
    starts = list(accumulate(map(add, lengths, islice(are_words, 1, None)), initial=0))
    ends = map(add, starts, lengths)
    folded = _apart(_fold(text))
    return tuple(map(_made, zip(found, starts, ends, folded, are_words, strict=True)))


def _apart(plain: str) -> list[str]:
    return plain.replace(",", " ,").replace(".", " .").split(" ")


# What `Token(…)` does, without the call in between.
_made: Callable[[Iterable[object]], Token] = partial(tuple.__new__, Token)


@lru_cache(maxsize=256)
def plain_words(text: str) -> tuple[str, ...] | None:
    """Return the folded words of a text of one sentence, without their places.

    They cost a fraction of its `tokens`, and most texts are soon done with. None for a text
    that has more in it than words, commas and a full stop.
    """
    bare = (text[:-1] if text.endswith((".", ",")) else text).replace(", ", " ")
    letters = bare.replace(" ", "")
    if not letters.isalpha():
        # Hyphens and apostrophes may stand between letters.
        joined = f" {bare} ".replace("-", "'").replace("’", "'")
        if "''" in joined or "' " in joined or " '" in joined:
            return None
        if not joined.replace("'", "").replace(" ", "").isalpha():
            return None
    words = _fold(bare).split(" ")
    return None if "" in words else tuple(words)


def plain_spans(text: str) -> list[tuple[int, int]]:
    """Return where each of the `plain_words` of a text begins and ends."""
    spans = []
    start = 0
    for piece in text.split(" "):
        spans.append((start, start + len(piece.rstrip(",."))))
        start += len(piece) + 1
    return spans


def words_in(text: str) -> frozenset[str]:
    """Return which words stand in a text, in lower case: soon told for a long one."""
    words: list[str] = []
    for piece in set(text.split()):
        if piece.isalpha():
            words.append(piece)
        elif piece[-1] in ",." and piece[:-1].isalpha():
            words.append(piece[:-1])
        else:
            words += [token.text for token in tokens(piece) if token.is_word]
    return frozenset(_fold(" ".join(words)).split())


class Cut(NamedTuple):
    """A sentence cut into words, numbers and marks: each in lower case, and where it stands."""

    folded: Sequence[str]
    span: Callable[[int], tuple[int, int]]
    """Return where the one at an index begins and ends in the text."""

    @classmethod
    def of(cls, sentence: Sequence[Token]) -> Cut:
        """Return what a sentence of these tokens is cut into."""
        return cls([token.folded for token in sentence], lambda at: sentence[at][1:3])


def cut_sentences(text: str) -> list[Cut]:
    """Return what each sentence of a text is cut into.

    Where each piece of a plain text stands, is worked out for those that are asked for.
    """
    if plain_words(text) is None:
        return [Cut.of(sentence) for sentence in sentences_of(text)]
    folded = _fold(text)
    pieces = _apart(folded)
    as_written = pieces if len(folded) == len(text) else _apart(text)  # “İ” gets longer
    return [Cut(pieces, _PlainSpans(as_written))]


class _PlainSpans:
    """Where the pieces of a plain text stand: counted on from the one that was asked for last."""

    __slots__ = ("_at", "_end", "_pieces")

    def __init__(self, pieces: list[str]) -> None:
        self._pieces = pieces
        self._at = self._end = -1

    def __call__(self, index: int) -> tuple[int, int]:
        if index < self._at:
            self._at = self._end = -1
        further = self._pieces[self._at + 1 : index + 1]
        # There is a space before each word but the first, and none before a mark.
        spaces = len(further) - further.count(",") - further.count(".")
        self._end += sum(map(len, further)) + spaces
        self._at = index
        return self._end - len(self._pieces[index]), self._end


def _token(found: re.Match[str]) -> Token:
    text = found[0]
    return Token(text, *found.span(), _folded(text), text[0].isalnum())


def _fold(text: str) -> str:
    return text.lower().replace("’", "'")


_folded = lru_cache(maxsize=16384)(_fold)


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
