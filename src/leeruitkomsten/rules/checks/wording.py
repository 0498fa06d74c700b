"""Checks that look at one text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from leeruitkomsten.language.lexicon import lexicon
from leeruitkomsten.language.phrases import Found, PhraseBook, parse
from leeruitkomsten.language.tokens import end_of_abbreviation
from leeruitkomsten.language.verbs import Act
from leeruitkomsten.model import Term
from leeruitkomsten.rules.subject import Hit, Statement

Look = Callable[[Statement], Iterator[Hit]]

_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[-–—*•·▪]|\d{1,2}[.)])[ \t]+|(?<=\s)[•▪][ \t]*")
# Levels of Bloom at which an act is a way of knowing and not yet one of doing.
_KNOWING = frozenset({"onthouden", "begrijpen"})
# What opens a clause that tells what is known or understood: “begrijpt hoe … verdeelt”.
_REPORTING = frozenset(
    {"hoe", "waarom", "wat", "welk", "welke", "wie", "wanneer", "dat", "die", "of"}
    | {"waarin", "waarmee", "waardoor", "waarop", "how", "why", "what", "which", "that", "when"}
)
# After these a main clause goes on: “weet welke wet geldt en past die toe”. Where the verb
# closes the clause, it is told as well: “begrijpt hoe een team ontwerpt, test en meet”.
_TAKES_UP = frozenset({"en", ",", ";", "maar", "je", "jij", "student", "and", "but"})
# What stands where a text has yet to come, without white space and marks.
_NO_TEXT_YET = frozenset(
    {"", "nvt", "ntb", "todo", "tbd", "tba", "tbc", "na", "xx", "xxx", "geen", "leeg"}
    | {"volgt", "volgtnog", "tekstvolgt", "komtnog", "invullen", "intevullen", "nietingevuld"}
    | {f"{when}{what}" for when in ("nog", "nader") for what in ("tebepalen", "intevullen")}
    | {"nogteschrijven", "nogteformuleren", "noguittewerken", "noginvullen", "noguitwerken"}
    | {"tobedetermined", "tobedecided", "tobedefined", "tobeconfirmed", "tofollow"}
    | {"notapplicable", "notyetavailable"}
)
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
# An infinitive after these is a noun: “vormen van toetsen”.
_BEFORE_A_NOUN = frozenset({"van", "voor", "in", "bij", "op", "de", "een", "en", "of", "als"})


def forbids(options: Mapping[str, Any]) -> Look:
    """Yield where the turns of phrase in `woorden` stand, outside those in `behalve`.

    With `tenzij_sterk_werkwoord` a text is left alone in which something is done
    that shows more than knowing: “weet welke wet geldt en past die toe”. What is
    known or understood to be done does not count: “begrijpt hoe een systeem test”.
    """
    books = _books(options["woorden"])
    exceptions = _books(options.get("behalve", {}))
    unless_strong = options.get("tenzij_sterk_werkwoord", False)

    def look(statement: Statement) -> Iterator[Hit]:
        book = books.get(statement.language)
        if book is None:
            return
        found = list(_apart(_all(book, statement)))
        if found:
            spared = _all(exceptions.get(statement.language), statement)
            found = [one for one in found if not any(_overlap(one, other) for other in spared)]
        if not found or (unless_strong and _has_strong_act(statement, found)):
            return
        for one in found:
            end = end_of_abbreviation(statement.text, one.end)
            words = statement.text[one.start : end]
            yield Hit(mark=statement.mark(one.start, end), facts={"woord": words})

    return look


def present(_: Mapping[str, Any]) -> Look:
    """Yield a hit where there is no text yet: nothing, no word, or *n.t.b.* and the like."""

    def look(statement: Statement) -> Iterator[Hit]:
        if _is_empty(statement.text):
            yield Hit()

    return look


def label(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a short text names a thing and nobody does anything."""
    most = options.get("max_woorden", 8)

    def look(statement: Statement) -> Iterator[Hit]:
        words = statement.words
        if not 0 < words <= most or _is_empty(statement.text):
            return
        names = _is_a_way_of_working(statement)
        if statement.acts and not names:
            return
        if names or not _names_a_doer(
            [token.folded for token in statement.tokens], statement.language
        ):
            yield Hit(facts={"tekst": statement.text.strip(), "aantal": words})

    return look


def _is_empty(text: str) -> bool:
    return _letters(text) in _NO_TEXT_YET


def _letters(text: str) -> str:
    """Return the letters and digits of a text: *N.v.t.* → *nvt*."""
    return "".join(filter(str.isalnum, text.lower()))


def _is_a_way_of_working(statement: Statement) -> bool:
    """Return whether a text is like *Methodisch werken*: the name of a field."""
    bare = [token.folded for token in statement.tokens if token.text[0].isalpha()]
    return len(bare) == 2 and bare[1] in _WAYS_OF_WORKING


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


def length(options: Mapping[str, Any]) -> Look:
    """Yield a hit where a text, or else a sentence in it, has more words than is read at ease."""
    most = options.get("max_woorden", 90)
    most_in_sentence = options.get("max_woorden_zin", 40)

    def look(statement: Statement) -> Iterator[Hit]:
        words = statement.words
        if words > most:
            yield Hit(facts={"aantal": words, "grens": most, "soort": Term("lengte.tekst")})
            return
        for sentence in statement.sentences:
            count = sum(token.is_word for token in sentence)
            if count > most_in_sentence:
                mark = statement.mark(sentence[0].start, sentence[-1].end)
                yield Hit(
                    (),
                    mark,
                    {"aantal": count, "grens": most_in_sentence, "soort": Term("lengte.zin")},
                )

    return look


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


def _books(phrases: Mapping[str, Sequence[str]]) -> dict[str, PhraseBook]:
    return {
        language: PhraseBook(parse(text, language) for text in texts)
        for language, texts in phrases.items()
    }


def _all(book: PhraseBook | None, statement: Statement) -> list[Found]:
    if book is None:
        return []
    return [found for sentence in statement.spoken for found in book.find(sentence)]


def _apart(found: Sequence[Found]) -> Iterator[Found]:
    """Yield the longest of what overlaps: one place, one finding."""
    end = -1
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            yield one
            end = one.end


def _overlap(one: Found, other: Found) -> bool:
    return one.start < other.end and other.start < one.end


def _has_strong_act(statement: Statement, found: Sequence[Found]) -> bool:
    return any(
        act.levels - _KNOWING
        and not any(one.start <= act.start < one.end for one in found)
        and not _is_reported(statement, act, found)
        for act in statement.acts
    )


def _is_reported(statement: Statement, act: Act, found: Sequence[Found]) -> bool:
    """Return whether an act is what somebody knows of, in a clause after what was found."""
    sentence = next(one for one in statement.sentences if act.start < one[-1].end)
    before = [token for token in sentence if token.start < act.start]
    known = [one.end for one in found if sentence[0].start <= one.start < act.start]
    after = sentence[len(before) + 1 : len(before) + 2]
    closes = not after or not after[0].is_word or after[0].folded in _TAKES_UP
    if not known or (before[-1].folded in _TAKES_UP and not closes):
        return False
    return any(token.folded in _REPORTING and token.start >= known[0] for token in before)
