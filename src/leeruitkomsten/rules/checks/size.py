"""Checks that look at how large things are, in EC and in outcomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from leeruitkomsten.model import Facts, OutcomeSet, Term
from leeruitkomsten.rules.subject import Hit
from leeruitkomsten.rules.texts import unit_routes
from leeruitkomsten.source import Route

Look = Callable[[OutcomeSet], Iterator[Hit]]


def add_up(options: Mapping[str, Any]) -> Look:
    """Yield a hit where parts do not add up to the whole, by more than `marge` of the whole.

    Units are held against the set, outcomes against their unit; only where every
    part says how large it is.
    """
    margin = options.get("marge", 0.0)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, whole, parts in _sums(outcome_set):
            known = [part for part in parts if part is not None]
            if whole is None or not parts or len(known) < len(parts):
                continue
            if abs(sum(known) - whole) > margin * whole + 1e-6:
                yield Hit((*route, "studielast"), facts={"geheel": whole, "som": sum(known)})

    return look


def whole_number(_: Mapping[str, Any]) -> Look:
    """Yield a hit at every unit whose load is no whole number of EC, or less than one."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, load in _unit_loads(outcome_set):
            if load < 1 or load % 1:
                yield Hit((*route, "studielast"), facts={"aantal": load})

    return look


def of_programme(options: Mapping[str, Any]) -> Look:
    """Yield a hit where the load of the set is not that of its degree.

    `omvang` says per degree how large a programme is, `minstens` how large at least and
    `hoogstens` at most.
    """
    exact: Mapping[str, float] = options.get("omvang", {})
    least: Mapping[str, float] = options.get("minstens", {})
    most: Mapping[str, float] = options.get("hoogstens", {})

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        load, degree = outcome_set.credits, outcome_set.programme.degree
        if load is None or degree is None:
            return
        norm = None
        if load != exact.get(degree, load):
            norm = Term("omvang.precies", {"aantal": exact[degree]})
        elif load < least.get(degree, load):
            norm = Term("omvang.minstens", {"aantal": least[degree]})
        elif load > most.get(degree, load):
            norm = Term("omvang.hoogstens", {"aantal": most[degree]})
        if norm is not None:
            facts: Facts = {"studielast": load, "graad": Term(f"graad.{degree}"), "norm": norm}
            yield Hit(("studielast",), facts=facts)

    return look


def of_unit(options: Mapping[str, Any]) -> Look:
    """Yield a hit at every unit of less than `min` or more than `max` EC."""
    least, most = options.get("min", 3), options.get("max", 30)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, load in _unit_loads(outcome_set):
            if load < least:
                norm = Term("omvang.minder", {"aantal": least})
            elif load > most:
                norm = Term("omvang.meer", {"aantal": most})
            else:
                continue
            yield Hit((*route, "studielast"), facts={"aantal": load, "norm": norm})

    return look


def outcomes_in_unit(options: Mapping[str, Any]) -> Look:
    """Yield a hit at every unit with more than `max` outcomes."""
    most = options.get("max", 10)

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, unit in unit_routes(outcome_set):
            count = len(unit.outcomes)
            if count > most:
                facts: Facts = {"eenheid": unit.code, "aantal": count, "grens": most}
                yield Hit((*route, "code"), facts=facts)

    return look


def _unit_loads(outcome_set: OutcomeSet) -> Iterator[tuple[Route, float]]:
    """Yield the load of every unit that has one."""
    for route, unit in unit_routes(outcome_set):
        if unit.credits is not None:
            yield route, unit.credits


def _sums(outcome_set: OutcomeSet) -> Iterator[tuple[Route, float | None, list[float | None]]]:
    loose = [outcome.credits for outcome in outcome_set.outcomes]
    yield (), outcome_set.credits, [unit.credits for unit in outcome_set.units] + loose
    for route, unit in unit_routes(outcome_set):
        yield route, unit.credits, [outcome.credits for outcome in unit.outcomes]
