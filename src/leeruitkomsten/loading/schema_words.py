"""From a rule of the schema that is not kept to the facts of a finding.

For every rule there is a function that tells which finding it is, and what an
author needs to know: what stands there, what belongs there, and how to write it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from leeruitkomsten.loading.contracts import Schema
from leeruitkomsten.loading.scalars import resolve
from leeruitkomsten.loading.schema_keys import nearest
from leeruitkomsten.loading.schema_tree import unfolded, wanted_at
from leeruitkomsten.loading.text import BULLETS, LONGEST, shortened
from leeruitkomsten.loading.violations import Violation
from leeruitkomsten.model import Facts, Term
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.source import Document, Route

Told = tuple[str, Facts]
"""The code of a finding, and its facts."""

_KINDS = {
    "array": "lijst", "boolean": "ja-nee", "integer": "geheel-getal", "null": "niets",
    "number": "getal", "object": "blok", "string": "tekst",
}  # fmt: skip
_SIZES = {"minLength": "teken", "minItems": "onderdeel", "minProperties": "sleutel"}
_BOUNDS = {
    "minimum": "minstens", "maximum": "hoogstens",
    "exclusiveMinimum": "meer-dan", "exclusiveMaximum": "minder-dan",
}  # fmt: skip
_OTHER_CHOICES = {
    "associate degree": "ad", "nederlands": "nl", "dutch": "nl", "engels": "en", "english": "en",
    "definitief": "vastgesteld", "draft": "concept",
}  # fmt: skip
_AMOUNT = re.compile(
    r"\s*([0-9]{1,6}(?:[.,][0-9]{1,6})?)\s*(?:ecs?|ects|sp|studiepunten|credits?)?\s*",
    re.IGNORECASE,
)
_DUTCH_DATE = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_BULLET = re.compile(rf"\s*[{BULLETS}]\s*([^{BULLETS}\s][^{BULLETS}]*)")
_PLAIN = re.compile(r"[^\W\d_][\w .()/>-]*")


def tell(violation: Violation, document: Document, contract: Schema) -> Told:
    """Return which finding a violation is, with its facts."""
    return _TELLERS[violation.rule](violation, document, contract)


def example(contract: Schema, route: Route, default: str = "…") -> str:
    """Return the first example the schema gives of a value at `route`, as it is written."""
    for part in wanted_at(contract, route):
        if part.get("examples"):
            return in_yaml(part["examples"][0])
    return default


def in_yaml(value: Any) -> str:
    """Return a value as an author may write it on one line, cut off where it is long."""
    return shortened(_flow(value))


def kind(value: Any) -> str:
    """Return what sort of value this is, in the word that schemas have for it."""
    if value is None:
        return "null"
    for name, types in _TYPES.items():
        if isinstance(value, types):
            return name
    return "object"


# `bool` before the numbers: in Python a bool is an int.
_TYPES: Mapping[str, type] = {
    "boolean": bool, "integer": int, "number": float, "string": str, "array": list,
}  # fmt: skip


def sort(*types: str) -> Term:
    """Return the phrase for a value of one of these types."""
    return Term("soort." + "-of-".join(_KINDS[name] for name in sorted(types)))


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(below)}" for key, below in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, str) and (_PLAIN.fullmatch(value) or _YEAR_FIRST.fullmatch(value)):
        return value if resolve(value) == value else json.dumps(value, ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False)


def _found(violation: Violation, document: Document) -> dict[str, Fact]:
    """Return what stands there: its sort, and between brackets how it is written."""
    written = ""
    if not isinstance(violation.actual, dict | list):
        written = shortened(document.written(violation.route))
    return {
        "gevonden": sort(kind(violation.actual)),
        "geschreven": f" ({written})" if written else "",
    }


def _wrong_type(violation: Violation, document: Document, contract: Schema) -> Told:
    expected = violation.expected
    types = [expected] if isinstance(expected, str) else list(expected)
    advice, proposal = _repair(violation, types, document, contract)
    return "LU023", {
        **_found(violation, document),
        "verwacht": sort(*types),
        "raad": Term(f"raad.{advice}"),
        "voorstel": proposal,
    }


def _no_branch(violation: Violation, document: Document, contract: Schema) -> Told:
    types = [
        name
        for branch in violation.expected
        for part in unfolded(contract, branch)
        for name in _types_of(part)
    ]
    advice, proposal = _repair(violation, types, document, contract)
    return "LU029", {
        **_found(violation, document),
        "verwacht": sort(*set(types)),
        "raad": Term(f"raad.{advice}"),
        "voorstel": proposal,
    }


def _types_of(part: Schema) -> list[str]:
    """Return the types of value that a part of a schema takes."""
    if "type" in part:
        return [part["type"]] if isinstance(part["type"], str) else list(part["type"])
    choices = part.get("enum", [part["const"]] if "const" in part else [])
    return [kind(choice) for choice in choices]


def _repair(
    violation: Violation, types: list[str], document: Document, contract: Schema
) -> tuple[str, str]:
    """Return the advice for a value of the wrong type, and how it may be written."""
    actual, written = violation.actual, document.written(violation.route)
    sample = example(contract, violation.route)
    if actual is None:
        return ("vul-in" if _may_go(contract, violation.route) else "vul-hier-in"), sample
    if "array" in types and isinstance(actual, str) and (bullet := _BULLET.match(actual)):
        return "streepjes", f"- {_flow(shortened(bullet[1]))}"
    if isinstance(actual, dict | list) or "\n" in written or len(written) > LONGEST:
        return "bijvoorbeeld", sample
    if not isinstance(actual, str):
        quoted = "string" in types
        return ("aanhalingstekens", f'"{written}"') if quoted else ("bijvoorbeeld", sample)
    if len(actual) > LONGEST:  # an alias is short, and what it stands for need not be
        return "bijvoorbeeld", sample
    amount = _AMOUNT.fullmatch(actual)
    if amount and ("number" in types or "integer" in types):
        return "alleen-getal", amount[1].replace(",", ".")
    required = violation.part.get("required", ())
    if "array" in types and _takes_texts(contract, violation.route):
        return "lijst", _flow(_items(actual))
    if "object" in types and len(required) == 1:
        return "blok", _flow({required[0]: actual})
    return "bijvoorbeeld", sample


def _items(text: str) -> list[str]:
    """Return the words that a text enumerates, or else the text as the only item.

    `EK1, EK2` are two; in a sentence a comma is a comma.
    """
    words = [word.strip() for word in text.split(",")]
    return words if all(words) and not any(" " in word for word in words) else [text]


def _may_go(contract: Schema, route: Route) -> bool:
    """Return whether what is at `route` may be left out."""
    return not any(
        route[-1:] and route[-1] in part.get("required", ())
        for part in wanted_at(contract, route[:-1])
    )


def _takes_texts(contract: Schema, route: Route) -> bool:
    return any("string" in _types_of(part) for part in wanted_at(contract, (*route, 0)))


def _wrong_choice(violation: Violation, document: Document, _: Schema) -> Told:
    choices = violation.expected if violation.rule == "enum" else [violation.expected]
    actual = violation.actual
    words = {str(choice): choice for choice in choices}
    meant = None
    if isinstance(actual, str | int | float):
        folded = str(actual).strip().casefold()
        other = _OTHER_CHOICES.get(folded)
        meant = other if other in words else nearest(folded, words)
    written = "" if kind(actual) in ("array", "object") else document.written(violation.route)
    return "LU024", {
        "gevonden": shortened(written) or sort(kind(actual)),
        "raad": Term("keuze.bedoel-je" if meant else "keuze.past-niet"),
        "bedoeld": f" ‘{in_yaml(words[meant])}’" if meant else "",
        "keuzes": tuple(in_yaml(choice) for choice in choices),
    }


def _wrong_form(violation: Violation, _: Document, contract: Schema) -> Told:
    is_date = violation.part.get("format") == "date"
    proposal = _as_date(violation.actual) if is_date else None
    return "LU025", {
        "gevonden": shortened(violation.actual),
        "vorm": Term("vorm.datum" if is_date else "vorm.patroon"),
        "voorbeeld": proposal or example(contract, violation.route),
    }


def _as_date(text: str) -> str | None:
    """Return a date that was written in another order as we write it."""
    dutch, other = _DUTCH_DATE.fullmatch(text.strip()), _YEAR_FIRST.fullmatch(text.strip())
    if dutch is None and other is None:
        return None
    day, month, year = dutch.groups() if dutch else reversed(other.groups() if other else ())
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _too_short(violation: Violation, _: Document, contract: Schema) -> Told:
    return "LU026", {
        "soort": sort(kind(violation.actual)),
        "minimum": violation.expected,
        "eenheid": Term(f"eenheid.{_SIZES[violation.rule]}"),
        "voorbeeld": example(contract, violation.route),
    }


def _out_of_range(violation: Violation, document: Document, _: Schema) -> Told:
    return "LU027", {
        "gevonden": shortened(document.written(violation.route)),
        "grens": Term(f"grens.{_BOUNDS[violation.rule]}"),
        "limiet": violation.expected,
    }


def _double(violation: Violation, _: Document, __: Schema) -> Told:
    return "LU028", {"waarde": in_yaml(violation.actual)}


_TELLERS: Mapping[str, Callable[[Violation, Document, Schema], Told]] = {
    "type": _wrong_type,
    "enum": _wrong_choice,
    "const": _wrong_choice,
    "pattern": _wrong_form,
    "format": _wrong_form,
    "uniqueItems": _double,
    "anyOf": _no_branch,
    "oneOf": _no_branch,
    **dict.fromkeys(_SIZES, _too_short),
    **dict.fromkeys(_BOUNDS, _out_of_range),
}
KNOWN_RULES = frozenset(_TELLERS) | {"required", "additionalProperties"}
"""The rules that our schemas may use: for these there are words."""
