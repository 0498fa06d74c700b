"""Checks that look at the shape of a text: is it there, is it a label, is it a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Any

from leeruitkomsten.language.lexicon import lexicon
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import Texts

Look = Callable[[Statement], Iterator[Hit]]

_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[-–—*•·▪]|\d{1,2}[.)])[ \t]+|(?<=\s)[•▪][ \t]*")
# What stands where a text has yet to come, without white space and marks.
_NO_TEXT_YET = frozenset(
    {"", "nvt", "ntb", "todo", "tbd", "tba", "tbc", "na", "xx", "xxx", "geen", "leeg"}
    | {"volgt", "volgtnog", "tekstvolgt", "komtnog", "invullen", "intevullen", "nietingevuld"}
    | {f"{when}{what}" for when in ("nog", "nader") for what in ("tebepalen", "intevullen")}
    | {"nogteschrijven", "nogteformuleren", "noguittewerken", "noginvullen", "noguitwerken"}
    | {"tobedetermined", "tobedecided", "tobedefined", "tobeconfirmed", "tofollow"}
    | {"notapplicable", "notyetavailable"}
)
_LONGEST_NO_TEXT = max(map(len, _NO_TEXT_YET))
# Who acts, where the verb itself may be one we do not know.
_ACTORS = frozenset(
    {"student", "studenten", "je", "jij", "ik", "kan", "kun", "kunt", "staat", "hij", "zij"}
    | {"students", "you", "can", "able"}
)

# “Het beoordelen van”; “Achterhaalt de”.
_AFTER_A_DEED = frozenset({"van", "naar", "met", "aan"})
_DETERMINERS = frozenset(
    {"de", "het", "een", "zijn", "haar", "hun", "diens", "je", "the", "a", "to"}
)
# A sentence and no title, though nobody acts in it: “Het plan is klaar”.
_FINITE = frozenset({"is", "wordt", "worden", "heeft", "are", "has", "have", "was", "were"})
# After one word these name a field and no deed: “Methodisch werken”.
_WAYS_OF_WORKING = frozenset({"werken", "handelen", "denken", "communiceren", "samenwerken"})
_MOST_IN_A_LABEL = 8
# An infinitive after these is a noun: “vormen van toetsen”.
_BEFORE_A_NOUN = frozenset({"van", "voor", "in", "bij", "op", "de", "een", "en", "of", "als"})


def present(_: Mapping[str, Any]) -> Look:
    """Yield a hit where there is no text yet: nothing, no word, or *n.t.b.* and the like."""

    def look(statement: Statement) -> Iterator[Hit]:
        if is_empty(statement.text):
            yield Hit()

    return look


def as_short_as_none(_: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts with no more words than what is no text has letters."""
    return lambda texts: [
        at for at, one in enumerate(texts.statements) if len(one.folded) <= _LONGEST_NO_TEXT
    ]


def label(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a short text names a thing and nobody does anything."""
    most = options.get("max_woorden", _MOST_IN_A_LABEL)

    def look(statement: Statement) -> Iterator[Hit]:
        words = statement.words
        if not 0 < words <= most or is_empty(statement.text):
            return
        names = _is_a_way_of_working(statement)
        if statement.acts and not names:
            return
        if names or not _names_a_doer(
            [token.folded for token in statement.tokens], statement.language
        ):
            yield Hit(facts={"tekst": statement.text.strip(), "aantal": words})

    return look


def short(options: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts that are short enough to be a label."""
    most = options.get("max_woorden", _MOST_IN_A_LABEL)
    return lambda texts: [at for at, one in enumerate(texts.statements) if len(one.folded) <= most]


def is_empty(text: str) -> bool:
    """Return whether there is no text yet: nothing, no word, or *n.t.b.* and the like."""
    opening = text[: 2 * _LONGEST_NO_TEXT].replace(" ", "")
    if len(opening) > _LONGEST_NO_TEXT and opening.isalpha():
        return False  # as most texts are
    return _letters(text) in _NO_TEXT_YET


def _letters(text: str) -> str:
    """Return the first letters and digits of a text: *N.v.t.* → *nvt*."""
    return "".join(islice(filter(str.isalnum, text.lower()), _LONGEST_NO_TEXT + 1))


def _is_a_way_of_working(statement: Statement) -> bool:
    """Return whether a text is like *Methodisch werken* or *Lassen*: the name of a field."""
    bare = [token.folded for token in statement.tokens if token.text[0].isalpha()]
    return len(bare) == 1 or (len(bare) == 2 and bare[1] in _WAYS_OF_WORKING)


def _names_a_doer(words: Sequence[str], language: str) -> bool:
    """Return whether somebody acts, or seems to: *technieken toepassen*, *Het bemesten van*."""
    if not _ACTORS.isdisjoint(words) or not _FINITE.isdisjoint(words):
        return True
    ending = "s" if language == "en" else "t"
    # An English infinitive is mostly a noun as well: “technical design”.
    infinitives = frozenset() if language == "en" else lexicon("nl").infinitives
    return any(
        (words[0] == "het" and word.endswith("en") and following in _AFTER_A_DEED)
        or (len(word) > 3 and word.endswith(ending) and following in _DETERMINERS)
        or (following in infinitives and word not in _BEFORE_A_NOUN)
        for word, following in pairwise(words)
    )


def bullets(_: Mapping[str, Any]) -> Look:
    """Yield a hit at the first of two or more bullets or numbers that open a line."""

    def look(statement: Statement) -> Iterator[Hit]:
        found = list(_BULLET.finditer(statement.text))
        if len(found) < 2:
            return
        first = found[0]
        start = first.start() + len(first[0]) - len(first[0].lstrip())
        yield Hit((), statement.mark(start, start + len(first[0].strip())), {"aantal": len(found)})

    return look


def with_bullets(_: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts with lines, or with a bullet that may be within one."""
    return lambda texts: [
        at for at, text in enumerate(texts.texts) if "\n" in text or "•" in text or "▪" in text
    ]
