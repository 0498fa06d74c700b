"""What two sets say of themselves that matters to who decides: status, time, size, level.

| attention | facts |
|---|---|
| `status` | `kant` (`bron` or `doel`), `status` |
| `status-onbekend`, `niveau-niet-vermeld`, `ec-niet-vermeld`, `geldig-onbekend` | `kant` |
| `nog-niet-geldig`, `niet-meer-geldig` | `kant`, `dag`, `op` |
| `niet-tegelijk` | `bron`, `doel` (the dates between which each holds) |
| `niveau-onvergelijkbaar` | `bron`, `doel` (schemes) |
| `taal` | `bron`, `doel` |
"""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.matching.gaps import outdated
from leeruitkomsten.model import OutcomeSet
from leeruitkomsten.model.coverage import Attention

_OPEN = frozenset({"concept", "afgestemd", "verouderd"})


def about_sets(source: OutcomeSet, target: OutcomeSet, on: str) -> Iterator[Attention]:
    """Yield what to look at in two sets, apart from their outcomes, on a day (ISO date)."""
    for side, one in (("bron", source), ("doel", target)):
        yield from _status(side, one)
        yield from _validity(side, one, on)
        if not any(entry.level for entry in one.entries()):
            yield Attention("niveau-niet-vermeld", {"kant": side})
    yield from _together(source, target)


def _status(side: str, one: OutcomeSet) -> Iterator[Attention]:
    if one.status is None:
        yield Attention("status-onbekend", {"kant": side})
    elif one.status in _OPEN:
        yield Attention("status", {"kant": side, "status": one.status})


def _validity(side: str, one: OutcomeSet, on: str) -> Iterator[Attention]:
    since = one.validity.since if one.validity else None
    until = one.validity.until if one.validity else None
    if since is None and until is None:
        yield Attention("geldig-onbekend", {"kant": side})
    if since is not None and on < since:
        yield Attention("nog-niet-geldig", {"kant": side, "dag": since, "op": on})
    if until is not None and until < on:
        yield Attention("niet-meer-geldig", {"kant": side, "dag": until, "op": on})


def _together(source: OutcomeSet, target: OutcomeSet) -> Iterator[Attention]:
    """Yield where the two sets do not go together: in time, in schemes of levels, in language."""
    called_outdated = "verouderd" in {source.status, target.status}
    for gap in outdated(source, target):
        if not called_outdated:  # that much was said of its status
            yield Attention(
                "niet-tegelijk", {"bron": gap.facts["links"], "doel": gap.facts["rechts"]}
            )
    ours, theirs = (
        {scheme for entry in one.entries() for scheme in entry.level} for one in (source, target)
    )
    if ours and theirs and not ours & theirs:
        facts = {"bron": tuple(sorted(ours)), "doel": tuple(sorted(theirs))}
        yield Attention("niveau-onvergelijkbaar", facts)
    if source.language != target.language:
        yield Attention("taal", {"bron": source.language, "doel": target.language})
