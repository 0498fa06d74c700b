"""The checks that cards can name.

A check takes the options of a card and returns a function from a subject to
hits. `CHECKS` lists them with the subject they look at and the schema of their
options; a card that asks for something else is told so, and is never skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from leeruitkomsten.language.wordlists import WORD_LISTS
from leeruitkomsten.rules.checks import (
    letters,
    levels,
    measures,
    phrasing,
    shape,
    size,
    structure,
    usage,
    whole,
    wording,
)
from leeruitkomsten.rules.subject import Hit
from leeruitkomsten.rules.texts import Texts

Look = Callable[[Any], Iterator[Hit]]
"""From a subject (a `Statement` or an `OutcomeSet`, by the check's target) to hits."""

Sieve = Callable[[Texts], Collection[int]]
"""Which of many texts a check may have something to say about; about the others, it has nothing.

Most checks have nothing to say about most texts, and that is told sooner for all of them at
once than by looking at each.
"""


class Check(NamedTuple):
    """A check: what it looks at, the JSON schemas of its options, and how to bind it."""

    subject: str
    """`tekst` or `set`."""
    bind: Callable[[Mapping[str, Any]], Look]
    options: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    required: tuple[str, ...] = ()
    sieve: Callable[[Mapping[str, Any]], Sieve] | None = None
    """For a check of texts: which of them it looks at; None: all."""

    def options_schema(self) -> dict[str, Any]:
        """Return the JSON schema of the options of this check."""
        return {
            "type": "object",
            "properties": {name: dict(schema) for name, schema in self.options.items()},
            "required": list(self.required),
            "additionalProperties": False,
        }


_COUNT = {"type": "integer", "minimum": 1}
_NUMBER = {"type": "integer", "minimum": 0}
_SHARE = {"type": "number", "minimum": 0, "maximum": 1}
_LOAD = {"type": "number", "exclusiveMinimum": 0}
_NLQF = {"type": "integer", "minimum": 1, "maximum": 8}
_TEXTS = {"type": "array", "items": {"type": "string", "minLength": 1}}
_DEGREES = ("mbo", "ad", "bachelor", "master", "microcredential", "cursus", "anders")


def _per_language(schema: Mapping[str, Any], **more: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of an option that says something per language."""
    return {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": {**{key: dict(schema) for key in ("nl", "en")}, **more},
    }


def _per_degree(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of an option that has a value for some degrees."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {key: dict(schema) for key in _DEGREES},
    }


_PHRASES = _per_language(_TEXTS, lexicon={"type": "array", "items": {"enum": list(WORD_LISTS)}})
_BETTER = _per_language({"type": "object", "additionalProperties": {"type": "string"}})
_GROUPS = _per_language({"type": "array", "items": {**_TEXTS, "minItems": 2}})


def _choice(*values: str) -> dict[str, Any]:
    return {"type": "array", "items": {"enum": list(values)}, "minItems": 1}


# What the options mean is said in `messages`, under `optie.NAME`.
CHECKS: Mapping[str, Check] = {
    "wording.forbids": Check(
        "tekst",
        wording.forbids,
        {"woorden": _PHRASES, "behalve": _PHRASES, "tenzij_sterk_werkwoord": {"type": "boolean"}},
        required=("woorden",),
        sieve=phrasing.that_have("woorden"),
    ),
    "wording.replaces": Check(
        "tekst",
        wording.replaces,
        {"vervang": _BETTER, "behalve": _PHRASES},
        required=("vervang",),
        sieve=phrasing.that_have("vervang"),
    ),
    "wording.occurs": Check(
        "tekst",
        wording.occurs,
        {"woorden": _PHRASES, "min": _NUMBER, "max": _NUMBER},
        required=("woorden",),
    ),
    "wording.repeats": Check(
        "tekst",
        wording.repeats,
        {"woorden": _per_language(_TEXTS)},
        sieve=wording.with_a_word_twice,
    ),
    "wording.requires": Check(
        "tekst",
        wording.requires,
        {"als": _PHRASES, "dan": _PHRASES},
        required=("als", "dan"),
        sieve=phrasing.that_have("als"),
    ),
    "shape.present": Check("tekst", shape.present, sieve=shape.as_short_as_none),
    "shape.label": Check("tekst", shape.label, {"max_woorden": _COUNT}, sieve=shape.short),
    "shape.bullets": Check("tekst", shape.bullets, sieve=shape.with_bullets),
    "measures.metric": Check(
        "tekst",
        measures.metric,
        {
            "maat": {"enum": sorted(measures.MEASURES)},
            "min": _NUMBER,
            "max": _NUMBER,
            "vanaf_woorden": _NUMBER,
            "tot_woorden": _COUNT,
        },
        required=("maat",),
        sieve=measures.out_of_bounds,
    ),
    "measures.weak_only": Check(
        "tekst",
        measures.weak_only,
        {"werkwoorden": _per_language(_TEXTS)},
        required=("werkwoorden",),
        sieve=measures.with_a_weak_act,
    ),
    "measures.general": Check(
        "tekst",
        measures.general,
        {"woorden": _PHRASES, "drempel": _SHARE, "eigen_woorden": _COUNT},
        required=("woorden",),
        sieve=phrasing.that_have("woorden"),
    ),
    "letters.typography": Check("tekst", letters.typography, sieve=letters.beyond_ascii),
    "letters.white_space": Check("tekst", letters.white_space, sieve=letters.with_blanks),
    "letters.code_in_text": Check("set", letters.code_in_text),
    "structure.unique_codes": Check("set", structure.unique_codes),
    "structure.same_text": Check("set", structure.same_text),
    "structure.near_duplicates": Check("set", structure.near_duplicates, {"drempel": _SHARE}),
    "structure.known_references": Check("set", structure.known_references),
    "structure.replaced_codes": Check("set", structure.replaced_codes),
    "size.add_up": Check("set", size.add_up, {"marge": _SHARE}),
    "size.whole_number": Check("set", size.whole_number),
    "size.of_programme": Check(
        "set",
        size.of_programme,
        dict.fromkeys(("omvang", "minstens", "hoogstens"), _per_degree(_LOAD)),
    ),
    "size.of_unit": Check("set", size.of_unit, {"min": _LOAD, "max": _LOAD}),
    "size.outcomes_in_unit": Check("set", size.outcomes_in_unit, {"max": _COUNT}),
    "levels.within_whole": Check("set", levels.within_whole),
    "levels.of_degree": Check(
        "set", levels.of_degree, {"nlqf": _per_degree(_NLQF)}, required=("nlqf",)
    ),
    "levels.in_unit": Check("set", levels.in_unit),
    "levels.signal": Check(
        "set", levels.signal, {"afstand": {"type": "number", "minimum": 1, "maximum": 3}}
    ),
    "levels.acts_for_level": Check(
        "set", levels.acts_for_level, {"vanaf": _NLQF, "behalve": _per_language(_TEXTS)}
    ),
    "usage.lacks": Check(
        "set",
        usage.lacks,
        {
            "woorden": _PHRASES,
            "of_veld": _choice(*usage.OUTCOME_FIELDS),
            "deel": _SHARE,
            "vanaf_woorden": _NUMBER,
        },
        required=("woorden",),
    ),
    "usage.consistent": Check("set", usage.consistent, {"groepen": _GROUPS}),
    "usage.abbreviations": Check("set", usage.abbreviations, {"bekend": _TEXTS}),
    "usage.language": Check("set", usage.language, {"vanaf_woorden": _COUNT}),
    "whole.level_declared": Check("set", whole.level_declared),
    "whole.metadata": Check(
        "set",
        whole.metadata,
        {
            "velden": _choice(*sorted(whole.FIELDS)),
            "bij_status": {"enum": ["concept", "afgestemd", "vastgesteld", "verouderd"]},
        },
        required=("velden",),
    ),
    "whole.status_behind": Check("set", whole.status_behind),
    "whole.validity_order": Check("set", whole.validity_order),
    "whole.person_form": Check("set", whole.person_form),
    "whole.person_forms_mixed": Check("set", whole.person_forms_mixed),
    "whole.qualifications_covered": Check("set", whole.qualifications_covered),
    "whole.outcomes_qualified": Check("set", whole.outcomes_qualified),
    "whole.indicators_missing": Check("set", whole.indicators_missing),
}
