"""What is wrong with a file according to its schema, in words an author can use.

    for finding in complaints(document, "set.schema.json"):
        ...

All faults are told, each once and in its place: of a choice only what is against
the form that was meant, and for a key that was misspelled one proposal instead
of one key too many and one too few.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice, pairwise
from typing import Any

from leeruitkomsten.loading.contracts import Schema, schema
from leeruitkomsten.loading.schema_keys import Keys, meant_by, sort_out
from leeruitkomsten.loading.schema_tree import wanted_at
from leeruitkomsten.loading.schema_words import example, kind, sort, tell
from leeruitkomsten.loading.text import FIXED_SPACE, place, shortened
from leeruitkomsten.loading.violations import Violation, violations, violations_of
from leeruitkomsten.model import Facts, Finding, Severity, Term
from leeruitkomsten.source import Document, Route, Span, route_text

MAX_COMPLAINTS = 1_000
"""More findings than this in one file help nobody; that there are more is told."""
MAX_VALUES = 50_000
"""The most values in one file, some 2,500 outcomes. Of each wrong value the fast engine
makes a fault before it gives the first: 3 MB of nothing but faults would take it 10 s."""
_LARGE = 100_000
_SENTENCE = 4
_NAMED_SPACE = "U+00A0"

_KEY_RULES = ("required", "additionalProperties")


def complaints(document: Document, schema_name: str) -> Iterator[Finding]:
    """Yield all that a file does against a shared schema, in the order of the file."""
    if len(document.source.text) > _LARGE and _holds_more_than(MAX_VALUES, document.data):
        yield _limit(document, "waarden", MAX_VALUES)
        return
    found = list(_settled(violations(document.data, schema_name)))
    if not found:
        return
    contract = schema(schema_name)
    version = next((one for one in found if _is_version(one)), None)
    if version is not None:
        told = _version(document, version)
        yield told
        if told.facts["raad"] == Term("versie.nieuwer"):
            # What else a newer format says differently, we cannot judge.
            return
        found.remove(version)
    first = list(islice(_findings(found, document, contract), MAX_COMPLAINTS + 1))
    first.sort(key=lambda finding: finding.sort_key)
    yield from first[:MAX_COMPLAINTS]
    if len(first) > MAX_COMPLAINTS:
        yield _limit(document, "bevindingen", MAX_COMPLAINTS)


def surprises(
    document: Document, found: Iterable[tuple[Route, str]], schema_name: str
) -> Iterator[Finding]:
    """Yield a warning for every value that other tools read as something else.

    `found` is what the reader noticed. A date is as it should be where the schema
    asks for a date, and a number where it asks for a number.
    """
    contract = schema(schema_name)
    for route, reading in found:
        values = list(_along(document.data, route))
        # The second of two same keys was read, but is not in the data.
        if len(values) < len(route) or _is_wanted(wanted_at(contract, route), values[-1]):
            continue
        facts: Facts = {
            "waarde": shortened(document.written(route)),
            "soort": Term(f"verrassing.{reading}"),
        }
        finding = _finding(document, route, document.locate(route), "LU008", facts)
        yield replace(finding, severity=Severity.WARNING)


def faults_in(data: Any, contract: Schema) -> Iterator[str]:
    """Yield where in `data` a schema of no file of its own is not kept, as a route in words."""
    for one in violations_of(data, contract):
        steps = (*one.route, one.expected) if one.rule in _KEY_RULES else one.route
        yield route_text(steps)


def not_ours(document: Document, kinds: Iterable[str]) -> Finding:
    """Return the finding for a file that does not say that it is one of ours."""
    data, ours = document.data, list(kinds)
    start = next(iter(data), None) if isinstance(data, dict) else None
    meant = None
    # `leeruitkomsten: […]` is no misspelling of `leeruitkomstenset: 1`.
    if start is not None and kind(data[start]) not in ("array", "object"):
        meant = meant_by(start, ours)
    route = () if start is None else (start,)
    facts: Facts = {
        "gevonden": sort(kind(data)) if start is None else f"‘{shortened(start)}’",
        "verwacht": f"{meant or ours[0]}: 1",
        "bedoeld": meant,
        "raad": Term(f"begin.{_resemblance(start, meant)}"),
    }
    return _finding(document, route, document.locate(route, key=True), "LU030", facts)


def _resemblance(start: str | None, meant: str | None) -> str:
    """Return in what way a first key differs from the one that was meant."""
    if start is None or meant is None:
        return "anders"
    return "hoofdletter" if start.lower() == meant else "spelling"


def _limit(document: Document, what: str, most: int) -> Finding:
    facts: Facts = {"grens": Term(f"limiet.{what}"), "toegestaan": most}
    return _finding(document, (), document.locate(()), "LU010", facts)


def _holds_more_than(most: int, data: Any) -> bool:
    """Return whether there are more values in `data` than that."""
    waiting, count = [data], 0
    while waiting and count <= most:
        value = waiting.pop()
        if isinstance(value, dict | list):
            count += len(value)
            waiting += value.values() if isinstance(value, dict) else value
    return count > most


def _settled(found: Iterable[Violation]) -> Iterator[Violation]:
    """Yield the violations, with those of the form that was meant in place of a choice."""
    for one in found:
        if one.rule not in ("anyOf", "oneOf") or not one.branches:
            yield one
        elif all(_only_misses(branch, one.route) for branch in one.branches):
            keys = tuple(miss.expected for branch in one.branches for miss in branch)
            yield one._replace(rule="required", expected=keys, branches=())
        else:
            meant = min(one.branches, key=lambda branch: _strangeness(branch, one.route))
            if _strangeness(meant, one.route)[0]:
                yield one
            else:
                yield from _settled(meant)


def _only_misses(branch: tuple[Violation, ...], route: Route) -> bool:
    return all(one.rule == "required" and one.route == route for one in branch)


def _strangeness(branch: tuple[Violation, ...], route: Route) -> tuple[bool, int, int]:
    """Return how little the author can have meant this form: its sort, its marks, its faults."""
    marks = [one for one in branch if one.rule in ("const", "enum")]
    wrong_sort = any(
        one.route == route and (one.rule == "type" or kind(_choice(one)) != kind(one.actual))
        for one in (*marks, *(one for one in branch if one.rule == "type"))
    )
    return wrong_sort, sum(len(one.route) == len(route) + 1 for one in marks), len(branch)


def _choice(violation: Violation) -> Any:
    return violation.expected[0] if violation.rule == "enum" else violation.expected


def _is_version(violation: Violation) -> bool:
    return violation.rule == "const" and len(violation.route) == 1 and violation.expected == 1


def _version(document: Document, violation: Violation) -> Finding:
    actual, known = violation.actual, violation.expected
    if kind(actual) in ("integer", "number") and actual > known:
        advice = "nieuwer"
    elif isinstance(actual, str) and actual.strip() == str(known):
        advice = "als-getal"
    else:
        advice = "altijd"
    facts: Facts = {
        "sleutel": str(violation.route[0]),
        "gevonden": shortened(document.written(violation.route)) or Term("soort.niets"),
        "versie": known,
        "raad": Term(f"versie.{advice}"),
    }
    span = document.locate(violation.route)
    return _finding(document, violation.route, span, "LU031", facts)


def _findings(
    found: Iterable[Violation], document: Document, contract: Schema
) -> Iterator[Finding]:
    keys: defaultdict[Route, list[Violation]] = defaultdict(list)
    told: set[tuple[Route, str]] = set()
    for one in found:
        if one.rule in _KEY_RULES:
            keys[one.route].append(one)
            continue
        for violation in _doubles(one) if one.rule == "uniqueItems" else (one,):
            code, facts = tell(violation, document, contract)
            # A date that is no date breaks two rules: its form and its meaning.
            if (violation.route, code) not in told:
                told.add((violation.route, code))
                span = document.locate(violation.route)
                yield _finding(document, violation.route, span, code, facts)
    for route, faults in keys.items():
        yield from _key_findings(route, faults, document, contract)


def _doubles(violation: Violation) -> Iterator[Violation]:
    """Yield a violation for every item of a list that was in it before."""
    seen: set[str] = set()
    for index, item in enumerate(violation.actual):
        shape = json.dumps(item, sort_keys=True)
        if shape in seen:
            yield violation._replace(route=(*violation.route, index), actual=item)
        seen.add(shape)


def _key_findings(
    route: Route, faults: list[Violation], document: Document, contract: Schema
) -> Iterator[Finding]:
    here = faults[0].actual
    allowed = {
        key: None for part in wanted_at(contract, route) for key in part.get("properties", ())
    }
    free = [key for key in allowed if key not in here]
    strange = {one.expected for one in faults if one.rule == "additionalProperties"}
    keys = sort_out(
        [key for key in here if key in strange],
        [
            (one.expected,) if isinstance(one.expected, str) else one.expected
            for one in faults
            if one.rule == "required"
        ],
        free,
    )
    heading = document.locate(route)
    for missing in keys.missing:
        at = (*route, missing[0])
        facts: Facts = {
            "sleutel": missing[0] if len(missing) == 1 else Term(f"sleutel.{'-of-'.join(missing)}"),
            "voorbeeld": f"{missing[0]}: {example(contract, at)}",
        }
        yield _finding(document, route, heading, "LU020", facts)
    yield from _strange_keys(route, keys, free or list(allowed), here, document)


def _strange_keys(
    route: Route, keys: Keys, choices: list[str], here: Mapping[str, Any], document: Document
) -> Iterator[Finding]:
    left_empty = {after for before, after in pairwise(here) if not here[before]}
    for key in (*keys.renames, *keys.unknown):
        at = (*route, key)
        span = document.locate(at, key=True)
        facts: Facts = {"sleutel": shortened(key), "keuzes": tuple(choices)}
        code = "LU021"
        fixed = document.source.extract(span).find(FIXED_SPACE)
        if FIXED_SPACE in key and fixed >= 0:
            code, facts = "LU012", {"teken": _NAMED_SPACE}
            span = Span(span.start + fixed, span.start + fixed + 1)
        elif key in keys.renames:
            code, facts = "LU022", {"sleutel": shortened(key), "bedoeld": keys.renames[key]}
        elif _is_sentence(key, after_nothing=key in left_empty):
            code, facts = "LU032", {"sleutel": shortened(key)}
        yield _finding(document, at, span, code, facts)


def _is_sentence(key: str, *, after_nothing: bool) -> bool:
    """Return whether a key is rather a line of text that was not indented.

    Four words are no key of anyone; after a key with nothing behind it, two are not.
    """
    words = len(key.split())
    return words >= _SENTENCE or (words > 1 and after_nothing)


def _is_wanted(parts: Iterable[Schema], value: Any) -> bool:
    """Return whether a value is the date or the number that is asked for."""
    is_number = kind(value) in ("integer", "number")
    for part in parts:
        types = part.get("type", ())
        if part.get("format") == "date":
            return True
        if is_number and ("number" in types or "integer" in types or value in part.get("enum", ())):
            return True
    return False


def _finding(document: Document, route: Route, span: Span, code: str, facts: Facts) -> Finding:
    where = place(document.source, span)
    return Finding(
        code, Severity.ERROR, where, facts, route, outcome=outcome_at(document.data, route)
    )


def outcome_at(data: Any, route: Route) -> str | None:
    """Return the code of the outcome that a route leads into, if it has one."""
    for depth, value in enumerate(_along(data, route)):
        if depth and route[depth - 1] == "leeruitkomsten" and isinstance(value, dict):
            code = value.get("code")
            return code if isinstance(code, str) else None
    return None


def _along(data: Any, route: Route) -> Iterator[Any]:
    """Yield the value after every step of a route, as far as it goes."""
    for step in route:
        if not isinstance(data, dict | list):
            return
        try:
            data = data[step]  # type: ignore[index]  # a step that does not fit ends the way
        except (KeyError, IndexError, TypeError):
            return
        yield data
