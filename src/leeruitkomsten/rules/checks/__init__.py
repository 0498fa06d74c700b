"""The checks that cards can name.

A check takes the options of a card and returns a function from a subject to
hits. `CHECKS` lists them with the subject they look at and the schema of their
options; a card that asks for something else is told so, and is never skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from leeruitkomsten.rules.checks import levels, size, structure, whole, wording
from leeruitkomsten.rules.subject import Hit

Look = Callable[[Any], Iterator[Hit]]
"""From a subject (a `Statement` or an `OutcomeSet`, by the check's target) to hits."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check: what it looks at, the JSON schemas of its options, and how to bind it."""

    subject: str
    """`tekst` or `set`."""
    bind: Callable[[Mapping[str, Any]], Look]
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: MappingProxyType({}))
    required: tuple[str, ...] = ()

    def options_schema(self) -> dict[str, Any]:
        """Return the JSON schema of the options of this check."""
        return {
            "type": "object",
            "properties": {name: dict(schema) for name, schema in self.options.items()},
            "required": list(self.required),
            "additionalProperties": False,
        }


_COUNT = {"type": "integer", "minimum": 1}
_SHARE = {"type": "number", "minimum": 0, "maximum": 1}
_PHRASES = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": False,
    "properties": {
        language: {"type": "array", "items": {"type": "string", "minLength": 1}}
        for language in ("nl", "en")
    },
}
_LOAD = {"type": "number", "exclusiveMinimum": 0}
_NLQF = {"type": "integer", "minimum": 1, "maximum": 8}
_DEGREES = ("mbo", "ad", "bachelor", "master", "microcredential", "cursus", "anders")


def _per_degree(description: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of an option that has a value for some degrees."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": dict.fromkeys(_DEGREES, schema),
        "description": f"{description} Een kwaliteitsschema dat dit geeft, vervangt het geheel.",
    }


CHECKS: Mapping[str, Check] = {
    "wording.forbids": Check(
        "tekst",
        wording.forbids,
        {"woorden": _PHRASES, "behalve": _PHRASES, "tenzij_sterk_werkwoord": {"type": "boolean"}},
        required=("woorden",),
    ),
    "wording.present": Check("tekst", wording.present),
    "wording.label": Check("tekst", wording.label, {"max_woorden": _COUNT}),
    "wording.length": Check(
        "tekst", wording.length, {"max_woorden": _COUNT, "max_woorden_zin": _COUNT}
    ),
    "wording.bullets": Check("tekst", wording.bullets),
    "structure.unique_codes": Check("set", structure.unique_codes),
    "structure.same_text": Check("set", structure.same_text),
    "structure.near_duplicates": Check(
        "set",
        structure.near_duplicates,
        {
            "drempel": {
                **_SHARE,
                "description": "Welk deel van de woorden gelijk is: daarvanaf zijn twee"
                " leeruitkomsten bijna gelijk.",
            }
        },
    ),
    "structure.known_references": Check("set", structure.known_references),
    "structure.replaced_codes": Check("set", structure.replaced_codes),
    "size.add_up": Check(
        "set",
        size.add_up,
        {
            "marge": {
                **_SHARE,
                "description": "Hoever de som naast het geheel mag zitten: een deel ervan.",
            }
        },
    ),
    "size.whole_number": Check("set", size.whole_number),
    "size.of_programme": Check(
        "set",
        size.of_programme,
        {
            "omvang": _per_degree("Hoeveel EC een opleiding precies telt, per graad.", _LOAD),
            "minstens": _per_degree("Hoeveel EC een opleiding ten minste telt, per graad.", _LOAD),
        },
    ),
    "size.of_unit": Check(
        "set",
        size.of_unit,
        {
            "min": {**_LOAD, "description": "Hoeveel EC een eenheid ten minste telt."},
            "max": {**_LOAD, "description": "Hoeveel EC een eenheid hoogstens telt."},
        },
    ),
    "size.outcomes_in_unit": Check(
        "set",
        size.outcomes_in_unit,
        {"max": {**_COUNT, "description": "Hoeveel leeruitkomsten een eenheid hoogstens heeft."}},
    ),
    "levels.within_whole": Check("set", levels.within_whole),
    "levels.of_degree": Check(
        "set",
        levels.of_degree,
        {"nlqf": _per_degree("Welk NLQF-niveau bij een opleiding hoort, per graad.", _NLQF)},
        required=("nlqf",),
    ),
    "levels.in_unit": Check("set", levels.in_unit),
    "whole.level_declared": Check("set", whole.level_declared),
    "whole.metadata": Check(
        "set",
        whole.metadata,
        {
            "velden": {
                "type": "array",
                "items": {"enum": sorted(whole.FIELDS)},
                "minItems": 1,
                "description": "De gegevens die de set invult.",
            },
            "bij_status": {
                "enum": ["concept", "afgestemd", "vastgesteld", "verouderd"],
                "description": "Alleen sets met deze status. Zonder: alle sets.",
            },
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
