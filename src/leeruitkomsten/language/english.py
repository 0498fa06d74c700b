"""The verbs of an English sentence that say what is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.language.clauses import word_at
from leeruitkomsten.language.lexicon import Lexicon, Verb
from leeruitkomsten.language.tokens import Token

_BEFORE_A_VERB = frozenset(
    {"student", "students", "you", "i", "graduate", "graduates", "can", "to", "will", "and", "or"}
    | {",", "then", "should", "must", "may", "also", "independently", "critically", "able"}
)


def english_verbs(sentence: Sequence[Token], known: Lexicon) -> Iterator[tuple[Token, Verb]]:
    """Yield what is done: a verb we know after who does it, a modal, *to* or *and*."""
    for index, token in enumerate(sentence):
        before = word_at(sentence, index - 1)
        if token.folded in known.third and (not before or before in _BEFORE_A_VERB):
            yield token, known.third[token.folded][0]
