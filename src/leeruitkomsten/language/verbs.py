"""What is done in a text: its acts.

An act is a verb that says what somebody does or can do: the finite verb of a main clause
(*stelt … op*, *analyseer je*), the infinitive after a modal (*kan … onderbouwen*, *weet …
te overtuigen*), one that is the subject (*Het ontwerpen van …*), and what is done in the
passive (*wordt … opgesteld*). Verbs in subordinate clauses do not count: they say what
others do, or what for. A verb that no list has is found where only a verb can stand
(*de student pitcht het idee*), with the infinitive that its spelling points to and no
level.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from leeruitkomsten.language.dutch import dutch_verbs
from leeruitkomsten.language.english import english_verbs
from leeruitkomsten.language.lexicon import Lexicon, Verb, lexicon
from leeruitkomsten.language.tokens import Cut, Token, cut_sentences, sentences

BLOOM = ("onthouden", "begrijpen", "toepassen", "analyseren", "evalueren", "creeren")
"""The levels of Bloom (revised by Anderson & Krathwohl), the lowest first."""
_LEVELS = {name: number for number, name in enumerate(BLOOM, 1)}


class Act(NamedTuple):
    """A verb that is done: its infinitive, where its (first) part stands, its Bloom levels.

    `levels` is empty where no list gives the verb one; `known` is false where no list has
    the verb at all. `weak` verbs are active and say little (*maken*, *werken*).
    """

    lemma: str
    start: int
    end: int
    levels: frozenset[str]
    weak: bool = False
    known: bool = True


@lru_cache(maxsize=256)  # many rules look at the texts of one set
def acts(text: str, language: str = "nl") -> tuple[Act, ...]:
    """Return the acts of a text in the order in which they stand in it."""
    return _acts_in(cut_sentences(text), language)


def find_acts(text: str, cut: Sequence[Token], language: str) -> tuple[Act, ...]:
    """Return the acts of a text that was cut into tokens."""
    return _acts_in(map(Cut.of, sentences(text, cut)), language)


def _acts_in(cut: Iterable[Cut], language: str) -> tuple[Act, ...]:
    known = lexicon("en" if language == "en" else "nl")
    find = english_verbs if language == "en" else dutch_verbs
    found: list[Act] = []
    for sentence in cut:
        found += _acts(list(find(sentence.folded, known)), sentence, known)
    return tuple(found)


def bloom_of(found: Sequence[Act]) -> frozenset[int]:
    """Return the levels of Bloom, 1 to 6, of the highest act: a set, or none.

    An indication and no more: a verb stands on several levels in published lists, and the
    highest act is the one whose lowest level is highest.
    """
    levels = [frozenset(map(_LEVELS.__getitem__, act.levels)) for act in found if act.levels]
    return max(levels, key=lambda one: (min(one), max(one)), default=frozenset())


def _acts(found: Sequence[tuple[int, Verb]], sentence: Cut, known: Lexicon) -> Iterator[Act]:
    turns = [
        turn
        for _, verb in found
        if verb.infinitive in known.expressions
        for turn in known.expressions[verb.infinitive]
    ]
    spoken = f" {' '.join(sentence.folded)} " if turns else ""
    meant = {
        expression.infinitive: expression.levels
        for beside, expression in turns
        if f" {' '.join(beside)} " in spoken  # “brengt in kaart”
    }
    for index, verb in found:
        name = verb.infinitive
        levels, weak = meant.get(name, verb.levels), verb.weak and name not in meant
        start, end = sentence.span(index)
        yield Act(name, start, end, levels, weak, name in known.infinitives)
