"""Where in the texts of a part of a set its findings are, and in which order they are numbered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from leeruitkomsten.model import Finding
from leeruitkomsten.source import Route


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a set that notes stand beside: the route to it, and its texts by route.

    `called` is what it is called where a rule can be set aside.
    """

    route: Route
    called: str
    texts: Mapping[Route, str] = field(default_factory=dict)


class Place(NamedTuple):
    """Where in the texts of a part a finding is: which text, from where to where, its number."""

    nth: int
    end: int
    start: int
    number: int
    route: Route

    @classmethod
    def last(cls) -> Place:
        """Return a place after all others."""
        return cls(1 << 30, 0, 0, 0, ())


def places_in(part: Part, findings: Iterable[Finding]) -> dict[int, Place]:
    """Return the place of each finding that has one, by its `id`.

    Numbers count up as one reads: by the last of the words, where a number stands.
    """
    order = {route: nth for nth, route in enumerate(part.texts)}
    found: list[tuple[int, int, int, str, Finding, Route]] = []
    for finding in findings:
        route = _text_route(finding.route[len(part.route) :])
        if finding.mark is None or not finding.mark.words or route not in part.texts:
            continue
        start = finding.mark.find(part.texts[route])
        if start is not None:
            end = start + len(finding.mark.words)
            found.append((order[route], end, start, finding.code, finding, route))
    found.sort(key=lambda one: one[:4])
    return {
        id(finding): Place(nth, end, start, number, route)
        for number, (nth, end, start, _, finding, route) in enumerate(found, 1)
    }


def _text_route(route: Route) -> Route:
    """Return the route to a text: that of an indicator is the same with a code and without."""
    return route[:2] if route[:1] == ("indicatoren",) else route
