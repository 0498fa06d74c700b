"""Checks that look for words in one text.

They are of the kinds that linters of prose know: words that are there (`forbids`), words
with a better one beside them (`replaces`), how often (`occurs`), the same word twice
(`repeats`), and words that ask for others (`requires`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import eq
from typing import Any

from leeruitkomsten.language.phrases import Found
from leeruitkomsten.language.tokens import end_of_abbreviation
from leeruitkomsten.language.verbs import Act
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.rules.checks.phrasing import apart, books, found_in, outside
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import Texts

Look = Callable[[Statement], Iterator[Hit]]

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


def forbids(options: Mapping[str, Any]) -> Look:
    """Yield where the turns of phrase in `woorden` stand, outside those in `behalve`.

    With `tenzij_sterk_werkwoord` a text is left alone in which something is done
    that shows more than knowing: “weet welke wet geldt en past die toe”. What is
    known or understood to be done does not count: “begrijpt hoe een systeem test”.
    """
    wanted = books(options["woorden"])
    exceptions = books(options.get("behalve", {}))
    unless_strong = options.get("tenzij_sterk_werkwoord", False)

    def look(statement: Statement) -> Iterator[Hit]:
        found = found_in(wanted.get(statement.language), statement)
        if not found:  # as in most texts
            return iter(())
        found = outside(apart(found), found_in(exceptions.get(statement.language), statement))
        if not found or (unless_strong and _has_strong_act(statement, found)):
            return iter(())
        return (_hit(statement, one) for one in found)

    return look


def replaces(options: Mapping[str, Any]) -> Look:
    """Yield where a turn of phrase of `vervang` stands, with the better one beside it."""
    better: Mapping[str, Mapping[str, str]] = options["vervang"]
    wanted = books(better)
    exceptions = books(options.get("behalve", {}))

    def look(statement: Statement) -> Iterator[Hit]:
        language = statement.language
        found = apart(found_in(wanted.get(language), statement))
        for one in outside(found, found_in(exceptions.get(language), statement)):
            yield _hit(statement, one, beter=better[language][one.phrase])

    return look


def occurs(options: Mapping[str, Any]) -> Look:
    """Yield a hit where the words in `woorden` stand more than `max` times, or less than `min`.

    Too many: at the first one that is too many. Too few: at the text as a whole.
    """
    wanted = books(options["woorden"])
    least, most = options.get("min", 0), options.get("max")

    def look(statement: Statement) -> Iterator[Hit]:
        book = wanted.get(statement.language)
        if book is None or not statement.words:
            return
        found = apart(found_in(book, statement))
        if most is not None and len(found) > most:
            yield _hit(statement, found[most], aantal=len(found), grens=most)
        elif len(found) < least:
            yield Hit(facts={"woord": "", "aantal": len(found), "grens": least})

    return look


def repeats(options: Mapping[str, Any]) -> Look:
    """Yield where a word stands twice in a row; only words in `woorden`, where it is given."""
    only = {language: frozenset(words) for language, words in options.get("woorden", {}).items()}

    def look(statement: Statement) -> Iterator[Hit]:
        words = only.get(statement.language)
        if words is None and only:
            return
        for before, after in pairwise(statement.tokens):
            same = before.is_word and before.folded == after.folded
            if same and (words is None or before.folded in words):
                mark = statement.mark(before.start, after.end)
                yield Hit(mark=mark, facts={"woord": after.text})

    return look


def with_a_word_twice(_: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts in which a word follows on itself, marks left out."""
    return lambda texts: [
        at
        for at, one in enumerate(texts.statements)
        if len(one.present) < len(one.folded) and any(map(eq, one.folded, one.folded[1:]))
    ]


def requires(options: Mapping[str, Any]) -> Look:
    """Yield where words of `als` stand in a text that has none of `dan`."""
    conditions, answers = books(options["als"]), books(options["dan"])

    def look(statement: Statement) -> Iterator[Hit]:
        language = statement.language
        found = apart(found_in(conditions.get(language), statement))
        if found and not found_in(answers.get(language), statement):
            yield _hit(statement, found[0])

    return look


def _hit(statement: Statement, found: Found, **facts: Fact) -> Hit:
    end = end_of_abbreviation(statement.text, found.end)
    words = statement.text[found.start : end]
    return Hit(mark=statement.mark(found.start, end), facts={"woord": words, **facts})


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
