"""Where something stands in a document, as people say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import PurePath

from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style

_LINES = frozenset({".md", ".markdown", ".txt"})
_WORD = frozenset({".docx", ".docm"})
_STDIN = "-"
_MOST_RUNS = 6


def spot_text(spots: Iterable[Spot], style: Style) -> str:
    """Return where in one part of one document: `tabel.xlsx, blad ‘LU’, rij 3–5`."""
    spots = sorted(set(spots), key=lambda spot: spot.number)
    first = spots[0]
    if not first.number:
        return style.say("import.heel-document", bestand=next(_part(first, style)))
    return ", ".join([*_part(first, style), style.say(_kind(first), rijen=_runs(spots))])


def _part(spot: Spot, style: Style) -> Iterator[str]:
    is_input = spot.file == _STDIN
    yield style.say("import.invoer") if is_input else clean(PurePath(spot.file).name)
    if spot.part is not None and PurePath(spot.file).suffix.lower() in _WORD:
        yield style.say("import.tabel", deel=clean(spot.part))
    elif spot.part is not None:
        yield style.say("import.blad", blad=clean(spot.part))


def _kind(spot: Spot) -> str:
    ending = PurePath(spot.file).suffix.lower()
    if ending in _LINES or spot.file == _STDIN:
        return "import.regel"
    return "import.alinea" if ending in _WORD and spot.part is None else "import.rij"


def _runs(spots: Iterable[Spot]) -> str:
    """Return numbers of rows, those that follow one another together: `3–5, 9`."""
    numbers = [spot.number for spot in spots]
    runs = []
    for _, members in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in members]
        runs.append(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}")
    return ", ".join(runs[:_MOST_RUNS]) + (", …" if len(runs) > _MOST_RUNS else "")


def together(remarks: Iterable[Remark]) -> Iterator[tuple[Term, list[Spot]]]:
    """Yield what is said, once for all rows of one part of which it is said."""
    found: dict[tuple[str, str | None, str, str], tuple[Term, list[Spot]]] = {}
    for remark in remarks:
        spot, says = remark.spot, remark.says
        key = (spot.file, spot.part or "", says.key, repr(sorted(says.facts.items())))
        found.setdefault(key, (says, []))[1].append(spot)
    yield from found.values()
