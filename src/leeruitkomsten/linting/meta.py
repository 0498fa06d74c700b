"""Sentences that only say to which end qualifications an outcome belongs.

“Je werkt hierbij aan de eindkwalificatie Ontwerpen.” is data in the shape of a sentence.
Every word of it must be accounted for, or the sentence is left to people.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from leeruitkomsten.language.tokens import Token
from leeruitkomsten.model import Qualification
from leeruitkomsten.rules import Statement

# What such a sentence says besides the names: who does it, and that it belongs there.
_WHO = frozenset(
    {"student", "studenten", "je", "jij", "ik", "hij", "zij", "u", "students", "you", "i"}
)
_LEAD = _WHO | frozenset(
    {"de", "een", "met", "deze"}
    | {"hierbij", "daarbij", "hiermee", "daarmee", "hier", "dit", "zo", "ook"}
    | {"werkt", "werk", "werken", "aan", "draagt", "draag", "dragen", "bij", "hoort", "horen"}
    | {"behoort", "behoren", "valt", "vallen", "onder", "tot", "sluit", "sluiten", "op"}
    | {"leeruitkomst", "leeruitkomsten"}
    | {"the", "a", "this", "learning", "outcome", "here", "with", "to"}
    | {"contributes", "contribute", "works", "work", "on", "belongs", "falls", "under"}
)
_NOUNS = frozenset({"eindkwalificatie", "eindkwalificaties", "qualification", "qualifications"})
_BETWEEN = re.compile(
    r"\s*(?:,(?:\s*(?:en|and)(?=\s))?|/|&|(?<=\s)(?:en|and)(?=\s))\s*"
    r"(?:(?:de|the)\s+)?(?:(?:eindkwalificatie|qualification)s?\s+)?"
)
_NAME_ENDS = re.compile(r"(?<=[^\s,])(?=[\s,/&]|\Z)")
_QUOTES = str.maketrans("", "", "‘’“”\"'")
Names = Mapping[str, Collection[str]]
"""The codes of qualifications by what those are called, folded."""

_MOST_WORDS, _MOST_LETTERS = 60, 500


class Meta(NamedTuple):
    """The stretch `text[start:end]` is a sentence that says these codes, and no more."""

    start: int
    end: int
    codes: tuple[str, ...]


def meta_sentences(statement: Statement, names: Names, hits: Collection[str]) -> Iterator[Meta]:
    """Yield the sentences that say no more than to which qualifications a text belongs.

    Only those in which some of the words in `hits` stand: where the rule is silent, so
    are we.
    """
    for sentence in statement.sentences:
        start, end = sentence[0].start, sentence[-1].end
        if not any(words in statement.text[start:end] for words in hits):
            continue
        named = _named_in(statement.text, sentence)
        ways = _ways(_folded(named), names) if named else ()
        if len(ways) == 1:
            yield Meta(start, end, *ways)


def names_of(qualifications: Iterable[Qualification]) -> Names:
    """Return what qualifications are called: their code, their text, or that up to a colon."""
    names: dict[str, set[str]] = {}
    for one in qualifications:
        text = one.text.strip().removesuffix(".")
        for name in (text, text.partition(":")[0]):
            both = (f"{one.code} {name}", f"{one.code} ({name})", f"{name} ({one.code})")
            for called in (one.code, name, *both):
                names.setdefault(_folded(called), set()).add(one.code)
    return names


def _named_in(text: str, sentence: Sequence[Token]) -> str | None:
    """Return what a sentence names behind its noun, None where it says more before that."""
    first = next((at for at, token in enumerate(sentence) if token.folded in _NOUNS), 0)
    if first == 0 or len(sentence) > _MOST_WORDS:
        return None
    lead = [token.folded for token in sentence[:first]]
    # “Je Je werkt hierbij …”: the first of two has lost the sentence that it is of.
    if not _LEAD.issuperset(lead) or sum(word in _WHO for word in lead) > 1:
        return None
    last = sentence[-1]
    named = text[sentence[first].end : last.start if last.text == "." else last.end]
    return named.removeprefix(":") if len(named) <= _MOST_LETTERS else None


def _ways(text: str, names: Names) -> tuple[tuple[str, ...], ...]:
    """Return the ways to read a text as a list of names, each as codes.

    Two at most: where there are more than one, none of them is sure.
    """
    ends = [found.start() for found in _NAME_ENDS.finditer(text)]

    @cache
    def ways(start: int) -> tuple[tuple[str, ...], ...]:
        found: dict[tuple[str, ...], None] = {}
        for end in ends:
            codes = names.get(text[start:end], ()) if start < end else ()
            if codes:
                rests = behind(end)
                found.update(dict.fromkeys((code, *rest) for code in codes for rest in rests))
        return tuple(found)[:2]

    def behind(end: int) -> tuple[tuple[str, ...], ...]:
        between = _BETWEEN.match(text, end)
        return ((),) if end == len(text) else ways(between.end()) if between else ()

    return ways(0)


def _folded(text: str) -> str:
    return " ".join(text.translate(_QUOTES).lower().split())
