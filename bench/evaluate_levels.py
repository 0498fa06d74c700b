"""How well the words of two texts say which of them is of the higher level.

    python -m bench.evaluate_levels                          our own data
    python -m bench.evaluate_levels --data ../shared/data    and the shared labels
    python -m bench.evaluate_levels --wrong                  and every pair that is told wrong

Of pairs that differ in level: how many are told (coverage), and how many of those point the
right way (precision). Of pairs of one level: how many are told to differ all the same.

`ladders` were written for this: one subject at two levels, or twice at one. The words were
tuned on four domains of them; those of the other four were known to who tuned, if not used,
so they flatter. `uitspraken` were labelled by people who had not seen the program: all pairs
of statements with one NLQF label each, which are about different subjects. `sets` and `eigen`
are the labelled links between sets of outcomes.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from bench.evaluate_matching import ROOT, own_tables, read_set, shared_tables

from leeruitkomsten.language.level import ENOUGH_APART, pulled_apart
from leeruitkomsten.matching.speech import speech
from leeruitkomsten.model import Entry

LABELS = ROOT / "tests" / "labels"
TUNED_ON = frozenset({"zorg", "onderwijs", "techniek", "landbouw"})
RELATIONS = {"lager": -1, "gelijk": 0, "hoger": 1}
"""What the right one is to the left one."""


class Labelled(NamedTuple):
    """Two texts, and whether the right one is higher (1), lower (-1) or the same (0)."""

    source: str
    left: str
    right: str
    higher: int


def main() -> int:
    """Print the figures per source."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder with eigen/")
    parser.add_argument("--wrong", action="store_true", help="print what is told wrong")
    arguments = parser.parse_args()
    by_source: dict[str, Counter[tuple[bool, int]]] = {}
    wrong = []
    for one in (*ladders(), *statements(), *linked(arguments.data)):
        told = which_is_higher(one.left, one.right)
        tally = by_source.setdefault(one.source, Counter())
        tally[one.higher != 0, told * one.higher if one.higher else abs(told)] += 1
        if told and told != one.higher and not one.source.startswith("uitspraken"):
            wrong.append(f"{one.source} {one.higher:+d}, told {told:+d}: {one.left} || {one.right}")
    print(f"{'pairs':32} {'differ':>6} {'told':>5} {'right':>6}   {'same':>5} {'told':>5}")
    for source, tally in by_source.items():
        print(_figures(source, tally))
    if arguments.wrong:
        print("\n".join(wrong))
    return 0


def which_is_higher(left: str, right: str) -> int:
    """Return 1 where the words of `right` are of a higher level, -1 lower, 0 where unclear."""
    apart = pulled_apart(speech(left, "nl").pull, speech(right, "nl").pull)
    if abs(apart) < ENOUGH_APART:
        return 0
    return 1 if apart > 0 else -1


def ladders() -> Iterator[Labelled]:
    """Yield the pairs that were written about one subject."""
    for row in _rows(LABELS / "niveaus" / "ladders.tsv"):
        half = "tuned on" if row["domein"] in TUNED_ON else "held out"
        yield Labelled(f"ladders, {half}", row["links"], row["rechts"], RELATIONS[row["relatie"]])


def statements() -> Iterator[Labelled]:
    """Yield all pairs of labelled statements with one NLQF level each."""
    for half in ("ontwikkel", "toets"):
        rows = list(_rows(LABELS / "uitspraken" / f"{half}.tsv"))
        known = [(int(row["nlqf"]), row["tekst"]) for row in rows if row["nlqf"].isdigit()]
        for (low, left), (high, right) in combinations(known, 2):
            yield Labelled(f"uitspraken, {half}", left, right, (high > low) - (high < low))


def linked(data: Path | None) -> Iterator[Labelled]:
    """Yield the labelled links between sets: our own and, where there are, the shared."""
    for source, tables in (("sets", own_tables()), ("eigen", shared_tables(data) if data else ())):
        for left, right, rows in tables:
            ours, theirs = _texts(left), _texts(right)
            for row in rows:
                if row["relatie"] in RELATIONS:
                    higher = RELATIONS[row["relatie"]]
                    yield Labelled(source, ours[row["links"]], theirs[row["rechts"]], higher)


def _texts(path: Path) -> dict[str, str]:
    return {entry.code: _text(entry) for entry in read_set(path).entries()}


def _text(entry: Entry) -> str:
    return f"{entry.text}\n\n{entry.outcome.context or ''}"


def _figures(source: str, tally: Counter[tuple[bool, int]]) -> str:
    differ = sum(count for (differs, _), count in tally.items() if differs)
    right, wrong = tally[True, 1], tally[True, -1]
    same = sum(count for (differs, _), count in tally.items() if not differs)
    told = right + wrong
    return (
        f"{source:32} {differ:6} {told / max(1, differ):5.2f} {right / max(1, told):6.2f}"
        f"   {same:5} {tally[False, 1] / max(1, same):5.2f}"
    )


def _rows(table: Path) -> Iterable[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


if __name__ == "__main__":
    sys.exit(main())
