"""What data does against a schema, in one form whichever engine found it.

jsonschema-rs is some 170 times as fast; where it cannot be had, jsonschema does
the same work. From an engine we take no more than the place and the rule: what
was expected and what is there we read from the schema and the data, so that both
come to the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from leeruitkomsten.loading.contracts import Schema, schema
from leeruitkomsten.loading.schema_tree import part_with
from leeruitkomsten.source import Route

MAX_FAULTS = 5_000
"""After so many faults we stop looking: nobody repairs a file by a list as long as that."""

Path = tuple[str | int, ...]


class Violation(NamedTuple):
    """One rule of a schema that the value at `route` does not keep.

    `rule` is the name of the rule (`type`, `required` …), `expected` what the
    schema has there and `part` the part of the schema it stands in. For `required`
    and `additionalProperties` there is one for every key, and `expected` is that
    key. `branches` tells of a choice what is against each of the forms it offers.
    """

    route: Route
    rule: str
    expected: Any
    actual: Any
    part: Schema
    branches: tuple[tuple[Violation, ...], ...] = ()


class _Fault(NamedTuple):
    """What an engine says: where in the data, where in the schema, and the branches."""

    route: Route
    path: Path
    branches: tuple[tuple[_Fault, ...], ...] = ()


class Engine(NamedTuple):
    """Something that holds data against the schema it was made for.

    `accepts` says whether all is well, `faults` gives all that is not, in no order
    that means something.
    """

    accepts: Callable[[Any], bool]
    faults: Callable[[Any], Iterator[_Fault]]


def violations(data: Any, schema_name: str) -> list[Violation]:
    """Return what `data` does against a shared schema: everything, or `MAX_FAULTS` of it."""
    engine = _engine(schema_name)
    # Most files keep to the schema, and a yes costs a third of an empty list.
    return [] if engine.accepts(data) else found_by(engine, data, schema(schema_name))


def violations_of(data: Any, contract: Schema) -> list[Violation]:
    """Return all that `data` does against a schema that is not a file of ours."""
    return found_by(best_engine()(contract), data, contract)


def found_by(engine: Engine, data: Any, contract: Schema) -> list[Violation]:
    """Return what one engine finds, in an order that does not depend on the engine."""
    return _normalised(islice(engine.faults(data), MAX_FAULTS), data, contract)


@cache
def _engine(schema_name: str) -> Engine:
    return best_engine()(schema(schema_name))


@cache
def best_engine() -> Callable[[Schema], Engine]:
    """Return what makes the fast engine where it can be had, else the other."""
    try:
        import jsonschema_rs  # noqa: F401  # whether it can be imported is the question
    except ImportError:
        return python_engine
    return rust_engine


def rust_engine(contract: Schema) -> Engine:
    """Return jsonschema-rs as an engine."""
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator(dict(contract), validate_formats=True)

    def fault(error: Any, data: Any) -> _Fault:
        name = error.kind.name
        branches = error.kind.as_dict()["context"] if name in ("anyOf", "oneOfNotValid") else ()
        return _Fault(
            tuple(_route(error.instance_path, data)),
            tuple(error.schema_path),
            tuple(tuple(fault(one, data) for one in branch) for branch in branches),
        )

    def faults(data: Any) -> Iterator[_Fault]:
        return (fault(error, data) for error in validator.iter_errors(data))

    return Engine(validator.is_valid, faults)


def _route(path: Iterable[str | int], data: Any) -> Iterator[str | int]:
    """Yield the steps to a fault: for jsonschema-rs the keys `5` and `05` are the number 5."""
    for step in path:
        if isinstance(step, int) and isinstance(data, dict) and str(step) not in data:
            bare = str(step).lstrip("0")
            step = next(key for key in data if key.lstrip("+0") == bare)
        elif isinstance(data, dict):
            step = str(step)
        yield step
        data = data[step]


def python_engine(contract: Schema) -> Engine:
    """Return jsonschema as an engine."""
    import jsonschema

    draft = jsonschema.Draft202012Validator
    extend: Any = jsonschema.validators.extend  # has no types
    validator = extend(draft, {"pattern": _pattern})(contract, format_checker=draft.FORMAT_CHECKER)

    def fault(error: jsonschema.ValidationError) -> _Fault:
        branches: dict[int, list[_Fault]] = {}
        for one in error.context or ():
            branches.setdefault(int(one.schema_path[0]), []).append(fault(one))
        return _Fault(
            tuple(error.absolute_path),
            tuple(error.absolute_schema_path),
            tuple(tuple(branch) for _, branch in sorted(branches.items())),
        )

    def faults(data: Any) -> Iterator[_Fault]:
        return map(fault, validator.iter_errors(data))

    return Engine(validator.is_valid, faults)


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[Exception]:
    import jsonschema

    # In Python `$` also matches before a line end at the very end; in JSON Schema not.
    strict = pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern
    if isinstance(instance, str) and not re.search(strict, instance):
        yield jsonschema.ValidationError(pattern)


def _normalised(faults: Iterable[_Fault], data: Any, contract: Schema) -> list[Violation]:
    found: dict[tuple[Route, int, str], _Fault] = {}
    for fault in faults:
        part = part_with(contract, fault.path)
        # One engine has a fault for every missing key, the other one for all.
        found.setdefault((fault.route, id(part), str(fault.path[-1])), fault)
    result = [
        violation for fault in found.values() for violation in _spelled_out(fault, data, contract)
    ]
    return sorted(result, key=_order)


def _order(violation: Violation) -> tuple[str, str, str]:
    return repr(violation.route), violation.rule, repr(violation.expected)


def _spelled_out(fault: _Fault, data: Any, contract: Schema) -> Iterator[Violation]:
    part, rule = part_with(contract, fault.path), str(fault.path[-1])
    actual = data
    for step in fault.route:
        actual = actual[step]
    if rule == "required":
        keys = [key for key in part["required"] if key not in actual]
    elif rule == "additionalProperties":
        keys = [key for key in actual if key not in part.get("properties", {})]
    else:
        branches = tuple(tuple(_normalised(branch, data, contract)) for branch in fault.branches)
        yield Violation(fault.route, rule, part[rule], actual, part, branches)
        return
    for key in keys:
        yield Violation(fault.route, rule, key, actual, part)
