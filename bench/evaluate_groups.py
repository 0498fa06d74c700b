"""How well the groups of `kalibreer` hold what people said corresponds.

    python -m bench.evaluate_groups --data ../shared/data

Every two outcomes of two sets that stand in one group count as found. `labels` holds
them against the labels themselves; `closure` against what follows from those (what
corresponds to the same corresponds), which also has pairs that nobody labelled. Then
how many groups of more than one set are whole: all that belongs together and no more.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from bench.evaluate_matching import ROOT, read_set, rows_of

from leeruitkomsten.matching import calibrate
from leeruitkomsten.model import Member, SetLabel

Couples = set[frozenset[Member]]
"""Outcomes of two sets that belong together, two by two."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """The sets of one opleiding, and which outcomes of them correspond."""

    name: str
    folder: Path
    reference: str | None
    true: Couples
    compared: frozenset[frozenset[str]]
    """Which two sets were labelled; what is found between others is not counted."""


def main(arguments: list[str] | None = None) -> int:
    """Print the figures of every opleiding of which sets are labelled."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, help="folder with eigen/")
    data: Path | None = parser.parse_args(arguments).data
    print(
        f"{'groups':22} {'labels F1':>9} {'(P / R)':>11} {'closure F1':>10} {'(P / R)':>11} whole"
    )
    for labelled in (*own(), *(shared(data) if data else ())):
        print(_figures(labelled))
    return 0


def own() -> Iterator[Labelled]:
    """Yield our own sets, with the labels in the tests."""
    for table in sorted((ROOT / "tests" / "labels").glob("*.tsv")):
        folder = ROOT / "sets" / table.stem
        if folder.is_dir():
            true = {
                frozenset(
                    (
                        Member(row["links_set"], row["links"]),
                        Member(row["rechts_set"], row["rechts"]),
                    )
                )
                for row in rows_of(table)
            }
            yield Labelled(table.stem, folder, "referentie", true, _compared(true))


def shared(data: Path) -> Iterator[Labelled]:
    """Yield the shared sets, of which two pairs are labelled."""
    folder = data / "eigen" / "hbo-ict"
    true: Couples = set()
    for table in sorted(folder.glob("koppelingen-*.tsv")):
        _, left, right = table.stem.split("-")
        true |= {
            frozenset((Member(left, row["links"]), Member(right, row["rechts"])))
            for row in rows_of(table)
        }
    yield Labelled("eigen/hbo-ict", folder, None, true, _compared(true))


def found_in(labelled: Labelled) -> list[frozenset[Member]]:
    """Return the groups that are found, each as its members."""
    labels = [
        SetLabel(path.stem, path.name, read_set(path))
        for path in sorted(labelled.folder.glob("*.yaml"))
    ]
    report = calibrate(labels, reference=labelled.reference, programme=labelled.name)
    return [frozenset(group.members) for group in report.groups]


def couples(groups: Iterable[Iterable[Member]]) -> Couples:
    """Return every two outcomes of two sets that stand in one group."""
    return {
        frozenset(two)
        for members in groups
        for two in combinations(members, 2)
        if two[0].set != two[1].set
    }


def closure(true: Couples) -> list[frozenset[Member]]:
    """Return the groups that labels make: what corresponds to the same corresponds."""
    group_of: dict[Member, frozenset[Member]] = {}
    for two in true:
        joined = frozenset[Member]().union(*(group_of.get(each, {each}) for each in two))
        group_of |= dict.fromkeys(joined, joined)
    return sorted(set(group_of.values()), key=sorted)


def scored(found: Couples, true: Couples) -> tuple[float, float, float]:
    """Return F1, precision and recall."""
    hits = len(found & true)
    return (
        2 * hits / max(1, len(found) + len(true)),
        hits / max(1, len(found)),
        hits / max(1, len(true)),
    )


def _figures(labelled: Labelled) -> str:
    groups, truth = found_in(labelled), closure(labelled.true)
    found = couples(groups)
    counted = {two for two in found if frozenset(each.set for each in two) in labelled.compared}
    direct, implied = scored(counted, labelled.true), scored(found, couples(truth))
    shared_groups = [each for each in groups if len({member.set for member in each}) > 1]
    whole = sum(each in truth for each in shared_groups)
    return (
        f"{labelled.name:22} {direct[0]:9.3f} ({direct[1]:.2f}/{direct[2]:.2f}) "
        f"{implied[0]:10.3f} ({implied[1]:.2f}/{implied[2]:.2f}) {whole:2}/{len(shared_groups)}"
    )


def _compared(true: Couples) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(each.set for each in two) for two in true)


if __name__ == "__main__":
    sys.exit(main())
