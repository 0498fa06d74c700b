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

from leeruitkomsten.rules.checks import structure, whole, wording
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
    "structure.near_duplicates": Check("set", structure.near_duplicates, {"drempel": _SHARE}),
    "structure.known_references": Check("set", structure.known_references),
    "structure.credits_sum": Check("set", structure.credits_sum, {"marge": _SHARE}),
    "structure.unit_level": Check("set", structure.unit_level),
    "whole.level_declared": Check("set", whole.level_declared),
    "whole.metadata": Check(
        "set",
        whole.metadata,
        {"velden": {"type": "array", "items": {"enum": sorted(whole.FIELDS)}, "minItems": 1}},
        required=("velden",),
    ),
    "whole.person_form": Check("set", whole.person_form),
    "whole.person_forms_mixed": Check("set", whole.person_forms_mixed),
    "whole.qualifications_covered": Check("set", whole.qualifications_covered),
}
