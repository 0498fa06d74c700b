"""The verbs of an English sentence that say what is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.language.clauses import word_at
from leeruitkomsten.language.lexicon import Lexicon, Verb

_SUBJECTS = frozenset(
    {"student", "students", "you", "i", "graduate", "graduates", "we", "learner", "learners"}
)
_MODALS = frozenset({"can", "to", "will", "should", "must", "may"})
_JOINS = frozenset({"and", "or", ",", "then"})
_TO_BE = frozenset({"is", "are", "be", "been", "being", "am"})
_NO_VERB = frozenset(
    {"able", "can", "will", "should", "must", "may", "has", "have", "had", "does", "do", "not"}
    | {"who", "that", "which", "and", "or", "in", "on", "at", "of", "for", "with", "from", "as"}
    | {"s", "to", "body", "population", "group", "team", "also", "then", "only", "both", "often"}
)
# Words on -ed and the like after *is*: what is done, by whoever.
_IRREGULAR = frozenset(
    {"written", "made", "done", "drawn", "built", "taken", "given", "chosen", "held", "kept"}
    | {"led", "set", "shown", "sought", "found", "brought", "sent", "put", "run", "taught"}
)


def english_verbs(words: Sequence[str], known: Lexicon) -> Iterator[tuple[int, Verb]]:
    """Yield what is done in a sentence: each verb with the index of its word.

    `words` are its words and marks in lower case. What is done stands after who does it, a
    modal, *to* or *and*, or in the passive. A verb that no list has is found right after who
    does it.
    """
    for index, word in enumerate(words):
        if not word[0].isalnum():
            continue
        before = word_at(words, index - 1)
        if before.endswith("ly"):  # critically analyse
            before = word_at(words, index - 2)
        verb = _verb(word, before, known)
        if verb is not None:
            yield index, verb


def _verb(word: str, before: str, known: Lexicon) -> Verb | None:
    if word in known.third and (not before or before in _SUBJECTS | _JOINS):
        return known.third[word][0]
    if word in known.infinitives and before in _MODALS:
        return known.whole[word]
    if word in _NO_VERB | _TO_BE or word.endswith("ly"):
        return None
    if before in _SUBJECTS:
        return Verb(_infinitive(word), frozenset())
    if before in _TO_BE and (word.endswith("ed") or word in _IRREGULAR):
        return Verb(word, frozenset())
    return None


def _infinitive(word: str) -> str:
    """Return the infinitive of *performs*, *applies*, *watches*; other words as they are."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
