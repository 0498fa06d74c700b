"""Ways through a JSON schema: by its own path, and by the route of the data it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from leeruitkomsten.loading.contracts import Schema
from leeruitkomsten.source import Route

_UNIONS = ("anyOf", "oneOf", "allOf")


def part_with(schema: Schema, path: Sequence[str | int]) -> Schema:
    """Return the part of `schema` that holds the rule at the end of `path`.

    One engine tells where a rule stands (`$defs/datum/format`), the other the way
    by which it came there (`properties/geldig/properties/van/format`).
    """
    part = schema
    for step, after in pairwise(("", *path)):
        if step != "":
            part = part[step]  # type: ignore[index]  # a step into a list is an index
        while "$ref" in part and after not in part:
            part = _target(schema, part)
    return part


def wanted_at(schema: Schema, route: Route) -> list[Schema]:
    """Return all parts of `schema` that say something about the value at `route`.

    A part comes before what it refers to: it may say the same more precisely.
    """
    parts = list(unfolded(schema, schema))
    for step in route:
        parts = [found for part in parts for found in _below(schema, part, step)]
    return parts


def _below(schema: Schema, part: Schema, step: str | int) -> Iterator[Schema]:
    if isinstance(step, int):
        below = part.get("items")
    else:
        below = part.get("properties", {}).get(step, part.get("additionalProperties"))
    if isinstance(below, dict):
        yield from unfolded(schema, below)


def unfolded(schema: Schema, part: Schema) -> Iterator[Schema]:
    """Yield a part of `schema`, what it refers to, and the branches of a choice in it."""
    yield part
    if "$ref" in part:
        yield from unfolded(schema, _target(schema, part))
    for keyword in _UNIONS:
        for branch in part.get(keyword, ()):
            yield from unfolded(schema, branch)


def _target(schema: Schema, part: Schema) -> Schema:
    target = schema
    for step in part["$ref"].removeprefix("#/").split("/"):
        target = target[step]
    return target
