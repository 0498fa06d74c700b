"""What can be done about a finding in a text: repair it, or explain it (*leg uit*)."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from leeruitkomsten.errors import SetError
from leeruitkomsten.linting import mended_at
from leeruitkomsten.loading.set_text import with_data
from leeruitkomsten.loading.sets import load
from leeruitkomsten.model import Card, Finding
from leeruitkomsten.source import Document, Route, Source
from leeruitkomsten.usecases.repairing import mended_text

REASON = "…"
"""What stands for the reason that is still to be written. It has no letters, so the waiver does
not count, and that it lacks a reason is told (LU253), until someone explains."""

REPAIR, REPAIR_ALL, EXPLAIN = "herstel", "herstel-alles", "leg-uit"
_WAIVERS = "afwijkingen"


@dataclass(frozen=True, slots=True)
class Amendment:
    """What someone may do: `text` is the whole text then, `count` how many places it mends."""

    kind: str
    text: str
    finding: Finding | None = None
    count: int = 0
    where: str = ""
    """The code of the outcome or unit that a waiver comes to stand at; empty: the set."""


def repair_of(source: Source, finding: Finding) -> Amendment | None:
    """Return the repair of what a finding is about, as `lint --herstel` does it; None: none."""
    if not finding.repairable:
        return None
    after = mended_at(load(source), finding)
    if after is None or after.text == source.text:
        return None
    return Amendment(REPAIR, after.text, finding, after.counts[finding.code])


def repair_all(source: Source, *, on: str | None) -> Amendment | None:
    """Return all that `lint --herstel` repairs in a text; None where that is nothing."""
    after = mended_text(load(source), on=on)
    if after.text == source.text or not after.counts:
        return None
    return Amendment(REPAIR_ALL, after.text, count=sum(after.counts.values()))


def explanation_of(source: Source, finding: Finding, card: Card) -> Amendment | None:
    """Return the waiver of a finding, at the outcome, the unit or the set that it is about.

    None where its rule is about the file itself and cannot be waived, where a waiver of it
    stands there already, and where the file is written in a way that leaves no place for it.
    """
    loaded = load(source)
    document = loaded.document
    if card.check is None or finding.waiver is not None or document is None or loaded.set is None:
        return None
    scope = next(_scopes(document, finding.route))
    meant = deepcopy(document.data)
    thing: Any = meant
    for step in scope:
        thing = thing[step]
    waivers = thing.setdefault(_WAIVERS, [])
    if any(one["regel"].upper() in (card.code, card.name.upper()) for one in waivers):
        return None
    waivers.append({"regel": card.code, "motivering": REASON})
    try:
        text = with_data(document, meant)
    except SetError:
        return None
    where = document.value((*scope, "code")) or document.value((*scope, "naam")) if scope else ""
    return Amendment(EXPLAIN, text, finding, where=str(where or ""))


def _scopes(document: Document, route: Route) -> Iterator[Route]:
    """Yield the outcome that a route leads into, the unit and the set, the nearest first."""
    for depth in range(len(route), 0, -1):
        step, below = route[depth - 2 : depth - 1], route[depth - 1]
        is_part = step in (("leeruitkomsten",), ("eenheden",)) and isinstance(below, int)
        if is_part and document.holds(route[:depth]):
            yield route[:depth]
    yield ()
