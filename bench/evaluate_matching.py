"""How good the matching is, on sets of which people said what corresponds.

    python bench/evaluate_matching.py --data ../shared/data [--motor semantiek]

For each labelled pair of sets: average precision of the ranking of all pairs; F1
(precision, recall) of the links as shipped; recall at 3 (is a true counterpart
among the best three); how many certain links are right; and time. Then how many
links per outcome there are between sets of fields that have nothing in common, and the
average precision of statements of five professions that are the same but for its name.
Small sources, like microcredentials, are drawn from the same sets. Last, what a score is
worth: which share of the pairs with it corresponds.

*Near* is how alike the nearest outcomes of two sets are, next to the nearest within each
(`Content.nearness`): on it depend how much meaning counts and what is too little.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, pairwise, product
from pathlib import Path

from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.sets import build_set
from leeruitkomsten.matching import Comparison, assign, compare_sets
from leeruitkomsten.matching.engines import Engine, with_model, words_only
from leeruitkomsten.model import Link, Outcome, OutcomeSet, Programme
from leeruitkomsten.source import Source

ROOT = Path(__file__).resolve().parents[1]
# Fields that have nothing in common but what every profession has (research, working
# together, reflecting); paths below `--data`, or below the project for our own.
UNRELATED = (
    ("wet/landelijk-leraar_po-1", "wet/landelijk-logopedie-1"),
    ("wet/landelijk-leraar_po-1", "wet/landelijk-accountancy_theorie-2014"),
    ("wet/landelijk-verpleegkunde-1", "wet/landelijk-accountancy_theorie-2014"),
    ("wet/landelijk-dietetiek-1", "wet/landelijk-accountancy_theorie-2014"),
    ("wet/landelijk-dietetiek-1", "wet/landelijk-leraar_po-1"),
    ("wet/landelijk-fysiotherapie-1", "wet/landelijk-leraar_po-1"),
    ("wet/landelijk-verpleegkunde-1", "wet/landelijk-leraar_po-1"),
    ("eigen/hbo-ict/alfa", "wet/landelijk-logopedie-1"),
    ("eigen/hbo-ict/beta", "wet/landelijk-fysiotherapie-1"),
    ("eigen/hbo-ict/beta", "wet/landelijk-verpleegkunde-1"),
    ("sets/hbo-ict/maasdal", "wet/landelijk-dietetiek-1"),
    ("sets/hbo-ict/de-venen", "sets/verpleegkunde/oosterlanden"),
)
STRETCHES = (0.0, 0.25, 0.5, 0.65, 0.8, 0.9, 0.95, 1.01)
ROUNDS = 3
"""The best time of so many is given: other work on the machine only adds."""

Edges = set[tuple[str, str]]
Table = tuple[Path, Path, list[dict[str, str]]]
"""Two sets, and the labels of what corresponds between them."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two sets, and which of their outcomes correspond."""

    name: str
    left: Path
    right: Path
    true: Edges


def main(arguments: list[str] | None = None) -> int:
    """Print the figures of every labelled pair of sets that is there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, help="folder with eigen/ and wet/")
    parser.add_argument("--motor", choices=("woorden", "semantiek"), default="woorden")
    asked = parser.parse_args(arguments)
    data: Path | None = asked.data
    engine = words_only() if asked.motor == "woorden" else with_model()
    if engine is None:
        print("semantiek is not installed: pip install '.[semantiek]'")
        return 2
    print(f"motor: {engine.name} ({engine.version})")
    head = f"{'AP':>5} {'F1':>5} {'(P / R)':>11} {'R@3':>5} {'zeker':>7} {'ms':>5} {'near':>5}"
    print(f"{'sets':45} {head}")
    for labelled in _labelled(data):
        print(_figures(labelled, engine))
    if data is not None:
        _print_noise(data, engine)
        _print_professions(data, engine)
    _print_small_sources(data, engine)
    _print_worth(data, engine)
    return 0


def _print_noise(data: Path, engine: Engine) -> None:
    print("\nlinks per outcome between unrelated sets")
    rates = []
    for names in UNRELATED:
        left, right = (_path(name, data) for name in names)
        comparison = compare_sets(read_set(left), read_set(right), engine)
        outcomes = (len(comparison.left) + len(comparison.right)) / 2
        rates.append(len(_edges(assign(comparison))) / outcomes)
        near = comparison.content.nearness
        print(f"{left.stem}–{right.stem}: {rates[-1]:.3f} (near {near:.2f})")
    print(f"mean: {sum(rates) / len(rates):.3f}, highest: {max(rates):.3f}")


def _print_professions(data: Path, engine: Engine) -> None:
    """Print how well pairs that differ in the profession only rank above other pairs."""
    rows = list(rows_of(data / "paren" / "zorg.tsv"))
    texts: dict[str, dict[str, str]] = {}
    for row, side in product(rows, "ab"):
        profession, code = row[f"id_{side}"].split(":")
        texts.setdefault(profession, {})[code] = row[side]
    sets = {
        name: OutcomeSet(
            name, Programme(name), outcomes=tuple(Outcome(*each) for each in sorted(found.items()))
        )
        for name, found in texts.items()
    }
    scored = []
    for names in combinations(sorted(sets), 2):
        comparison = compare_sets(sets[names[0]], sets[names[1]], engine)
        for row in rows:
            sides = sorted(row[key].split(":") for key in ("id_a", "id_b"))
            if (sides[0][0], sides[1][0]) == names:
                same = row["label"] == "gelijk_op_beroep_na"
                scored.append((-comparison.pairs[sides[0][1], sides[1][1]].score, same))
    scored.sort()
    places = [place for place, (_, same) in enumerate(scored, start=1) if same]
    precision = sum(hit / place for hit, place in enumerate(places, start=1)) / len(places)
    count = f"{len(places)} of {len(scored)} pairs"
    print(f"\nthe same but for the profession, {count}: AP {precision:.3f}")


def _print_small_sources(data: Path | None, engine: Engine) -> None:
    """Print how a few outcomes of one set fare against the whole of another."""
    print("\nsmall sources: a few outcomes of the left set, drawn three times")
    for size in (3, 5, 8):
        source = random.Random(size)  # noqa: S311 - which outcomes are drawn is no secret
        hits = found = wanted = 0
        for labelled in _labelled(data):
            left, right = read_set(labelled.left), read_set(labelled.right)
            for _ in range(ROUNDS):
                few = _drawn(left, size, source)
                codes = {outcome.code for outcome in few.outcomes}
                true = {edge for edge in labelled.true if edge[0] in codes}
                edges = _edges(assign(compare_sets(few, right, engine)))
                hits += len(edges & true)
                found += len(edges)
                wanted += len(true)
        rates = _noise_of_small(data, size, source, engine) if data else []
        noise = (
            f", links per outcome to an unrelated set {sum(rates) / len(rates):.2f}"
            if rates
            else ""
        )
        f1 = 2 * hits / (found + wanted)
        print(f"{size} outcomes: F1 {f1:.3f} ({hits / found:.2f}/{hits / wanted:.2f}){noise}")


def _noise_of_small(data: Path, size: int, source: random.Random, engine: Engine) -> list[float]:
    rates = []
    for names in UNRELATED:
        left, right = (read_set(_path(name, data)) for name in names)
        for one, other in ((left, right), (right, left)) * ROUNDS:
            few = _drawn(one, size, source)
            rates.append(len(_edges(assign(compare_sets(few, other, engine)))) / size)
    return rates


def _drawn(whole: OutcomeSet, size: int, source: random.Random) -> OutcomeSet:
    """Return a set with some of the outcomes of another."""
    outcomes = [entry.outcome for entry in whole.entries()]
    return replace(whole, units=(), outcomes=tuple(source.sample(outcomes, size)))


def _print_worth(data: Path | None, engine: Engine) -> None:
    """Print for each stretch of scores which share of the pairs corresponds."""
    scored = []
    for labelled in _labelled(data):
        comparison = compare_sets(read_set(labelled.left), read_set(labelled.right), engine)
        scored += [(pair.score, edge in labelled.true) for edge, pair in comparison.pairs.items()]
    print("\nscore: share of the pairs that corresponds")
    for low, high in pairwise(STRETCHES):
        inside = [same for score, same in scored if low <= score < high]
        share = sum(inside) / max(1, len(inside))
        print(f"{low:.2f}–{min(high, 1):.2f}: {share:.2f} of {len(inside)}")


def _path(name: str, data: Path) -> Path:
    return (ROOT if name.startswith("sets/") else data) / f"{name}.yaml"


def _labelled(data: Path | None) -> Iterator[Labelled]:
    for left, right, rows in (*(shared_tables(data) if data else ()), *own_tables()):
        own = left.parent.parent.name == "sets"
        name = (
            f"{left.parent.name}: {left.stem}–{right.stem}" if own else f"{left.stem}–{right.stem}"
        )
        yield Labelled(name, left, right, {(row["links"], row["rechts"]) for row in rows})


def shared_tables(data: Path) -> Iterator[Table]:
    """Yield the pairs of sets below `data` of which people said what corresponds."""
    folder = data / "eigen" / "hbo-ict"
    for table in sorted(folder.glob("koppelingen-*.tsv")):
        _, left, right = table.stem.split("-")
        yield folder / f"{left}.yaml", folder / f"{right}.yaml", list(rows_of(table))


def own_tables() -> Iterator[Table]:
    """Yield the pairs of our own sets of which people said what corresponds."""
    for table in sorted((ROOT / "tests" / "labels").glob("*.tsv")):
        folder = ROOT / "sets" / table.stem
        found: dict[tuple[str, str], list[dict[str, str]]] = {}
        for row in rows_of(table):
            found.setdefault((row["links_set"], row["rechts_set"]), []).append(row)
        for (left, right), rows in found.items():
            paths = folder / f"{left}.yaml", folder / f"{right}.yaml"
            if all(path.is_file() for path in paths):
                yield *paths, rows


def rows_of(table: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of labels, by the names of its columns."""
    with table.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def _figures(labelled: Labelled, engine: Engine) -> str:
    left, right = read_set(labelled.left), read_set(labelled.right)
    compare_sets(left, right, engine)  # loads words and vectors
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        comparison = compare_sets(left, right, engine)
        links = assign(comparison)
        times.append((time.perf_counter() - start) * 1000)
    found = _edges(links)
    hits = len(found & labelled.true)
    precision, recall = hits / max(1, len(found)), hits / len(labelled.true)
    f1 = 2 * hits / max(1, len(found) + len(labelled.true))
    certain = _edges(link for link in links if link.certain)
    return (
        f"{labelled.name:45} {_average_precision(comparison, labelled.true):5.3f} {f1:5.3f} "
        f"({precision:.2f}/{recall:.2f}) {_recall_at(3, comparison, labelled.true):5.2f} "
        f"{len(certain & labelled.true):3}/{len(certain):<3} {min(times):5.0f} "
        f"{comparison.content.nearness:5.2f}"
    )


def _edges(links: Iterable[Link]) -> Edges:
    return {(left, right) for link in links for left in link.left for right in link.right}


def _average_precision(comparison: Comparison, true: Edges) -> float:
    ranked = sorted(comparison.pairs.items(), key=lambda item: (-item[1].score, item[0]))
    places = [place for place, (edge, _) in enumerate(ranked, start=1) if edge in true]
    return sum(hit / place for hit, place in enumerate(places, start=1)) / len(true)


def _recall_at(count: int, comparison: Comparison, true: Edges) -> float:
    wanted: dict[str, set[str]] = {}
    for left, right in true:
        wanted.setdefault(left, set()).add(right)
    hits = 0
    for left, rights in wanted.items():
        row = [pair for edge, pair in comparison.pairs.items() if edge[0] == left]
        best = sorted(row, key=lambda pair: (-pair.score, pair.right))[:count]
        hits += any(pair.right in rights for pair in best)
    return hits / len(wanted)


def read_set(path: Path) -> OutcomeSet:
    """Return the set in a file: in our format, or a statutory one of the shared data."""
    reading = read(Source(path.name, path.read_text(encoding="utf-8")))
    if reading.document is None:
        raise SystemExit(f"cannot read {path}")
    content = reading.document.data
    if "outcomes" in content:  # a statutory set, not in our format
        outcomes = tuple(Outcome(row["code"], row["tekst"]) for row in content["outcomes"])
        return OutcomeSet(content["instelling"], Programme(content["opleiding"]), outcomes=outcomes)
    return build_set(content)


if __name__ == "__main__":
    sys.exit(main())
