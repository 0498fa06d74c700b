"""The verbs we know, in every form in which they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from leeruitkomsten.language.conjugation import (
    dutch_bare,
    dutch_participles,
    dutch_third,
    english_finite,
)
from leeruitkomsten.loading.contracts import read_data

_FILES = {"nl": "lexicon/werkwoorden.yaml", "en": "lexicon/verbs_en.yaml"}


class Verb(NamedTuple):
    """A verb: its infinitive, the levels of Bloom lists give it, and its loose part.

    `levels` is a set, and empty where no list has the verb. `particle` is what
    comes loose in a main clause (*uit* of *uitvoeren*). `weak` verbs are active
    and say little (*maken*, *werken*).
    """

    infinitive: str
    levels: frozenset[str]
    particle: str | None = None
    weak: bool = False

    @property
    def simple(self) -> str:
        """Return the infinitive without its loose part: *voeren*."""
        return self.infinitive.removeprefix(self.particle or "")


class Lexicon(NamedTuple):
    """Verbs by the forms in which they are found in a text, all in lower case."""

    third: Mapping[str, tuple[Verb, ...]]
    """By the form of *de student*, without its loose part: *voert* → uitvoeren, invoeren, …"""
    bare: Mapping[str, tuple[Verb, ...]]
    """By the form before *je*: *voer*. Many are nouns as well (*plan*, *toets*)."""
    whole: Mapping[str, Verb]
    """By form that is written as one word: *uitvoeren*, *uitvoert*."""
    infinitives: frozenset[str]
    particles: frozenset[str]
    """What comes loose of verbs: *op*, *uit*, *vast*."""
    third_plural: Mapping[str, tuple[Verb, ...]]
    """By the form of *studenten*, without its loose part: *voeren* → uitvoeren, invoeren, …"""
    participles: Mapping[str, Verb]
    """By past participle: *uitgevoerd*; empty for English."""
    expressions: Mapping[str, tuple[tuple[tuple[str, ...], Verb], ...]]
    """Turns with a verb of their own, by that verb: the words beside it, *in kaart*, and it."""
    forms: frozenset[str]
    """Every form above: most words of a text are none of these."""


@cache
def lexicon(language: str) -> Lexicon:
    """Return the verbs of a language (`nl`, `en`)."""
    third: dict[str, list[Verb]] = {}
    bare: dict[str, list[Verb]] = {}
    whole: dict[str, Verb] = {}
    infinitives: set[str] = set()
    plural: dict[str, list[Verb]] = {}
    participles: dict[str, Verb] = {}
    expressions: dict[str, list[tuple[tuple[str, ...], Verb]]] = {}
    for verb in _verbs(language):
        *beside, infinitive = verb.infinitive.split(" ")
        if beside:
            turn = (tuple(beside), verb._replace(infinitive=infinitive))
            expressions.setdefault(infinitive, []).append(turn)
            continue
        infinitives.add(verb.infinitive)
        whole[verb.infinitive] = verb
        if language == "en":
            _add(third, english_finite(verb.infinitive), verb)
            continue
        thirds = dutch_third(verb.simple)
        _add(third, thirds, verb)
        _add(bare, dutch_bare(verb.simple), verb)
        _add(plural, (verb.simple,), verb)
        for participle in dutch_participles(verb.simple):
            participles[(verb.particle or "") + participle] = verb
        if verb.particle:
            for form in thirds:
                whole[verb.particle + form] = verb
    return Lexicon(
        third=_frozen(third),
        bare=_frozen(bare),
        whole=whole,
        infinitives=frozenset(infinitives),
        particles=frozenset(verb.particle for verb in whole.values() if verb.particle),
        third_plural=_frozen(plural),
        participles=participles,
        expressions={infinitive: tuple(turns) for infinitive, turns in expressions.items()},
        forms=frozenset().union(third, bare, whole, plural, participles),
    )


def _add(index: dict[str, list[Verb]], forms: tuple[str, ...], verb: Verb) -> None:
    for form in forms:
        index.setdefault(form, []).append(verb)


def _frozen(index: dict[str, list[Verb]]) -> dict[str, tuple[Verb, ...]]:
    return {form: tuple(verbs) for form, verbs in index.items()}


def _verbs(language: str) -> Iterator[Verb]:
    for infinitive, entry in read_data(_FILES[language])["werkwoorden"].items():
        yield Verb(
            infinitive,
            frozenset(entry.get("niveaus", ())),
            entry.get("scheidbaar"),
            entry.get("soort") == "zwak",
        )
