"""How good the matching is on sets that people labelled; `bench/evaluate_matching.py` prints all.

The bounds lie below what is measured, and tell when something broke: no more.
"""

import csv
from itertools import combinations
from pathlib import Path

import pytest

from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.sets import build_set
from leeruitkomsten.matching import assign, calibrate, compare_sets
from leeruitkomsten.model import Link, Member, Outcome, OutcomeSet, Programme, SetLabel
from leeruitkomsten.source import Source

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
UNRELATED = (
    "landelijk-accountancy_theorie-2014",
    "landelijk-dietetiek-1",
    "landelijk-leraar_po-1",
)

Edges = set[tuple[str, str]]


def a_read_set(path: Path) -> OutcomeSet:
    """Return the set in a file, also where it is a statutory one that is not in our format."""
    document = read(Source(path.name, path.read_text(encoding="utf-8"))).document
    assert document is not None
    if "outcomes" not in document.data:
        return build_set(document.data)
    rows = document.data["outcomes"]
    outcomes = tuple(Outcome(str(row["code"]), row["tekst"]) for row in rows)
    return OutcomeSet("wet", Programme("wet"), outcomes=outcomes)


def links_of(left: Path, right: Path) -> tuple[Link, ...]:
    return assign(compare_sets(a_read_set(left), a_read_set(right)))


def edges(links: tuple[Link, ...], *, certain: bool = False) -> Edges:
    return {
        (left, right)
        for link in links
        if link.certain or not certain
        for left in link.left
        for right in link.right
    }


def rows_of(table: Path) -> list[dict[str, str]]:
    lines = table.read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines, delimiter="\t"))


def labelled() -> dict[tuple[Path, Path], Edges]:
    """Return what truly corresponds, by the files of our own sets."""
    true: dict[tuple[Path, Path], Edges] = {}
    for table in sorted((ROOT / "tests" / "labels").glob("*.tsv")):
        folder = ROOT / "sets" / table.stem
        for row in rows_of(table):
            sides = folder / f"{row['links_set']}.yaml", folder / f"{row['rechts_set']}.yaml"
            true.setdefault(sides, set()).add((row["links"], row["rechts"]))
    return {sides: found for sides, found in true.items() if all(side.is_file() for side in sides)}


def test_on_our_own_sets_links_are_mostly_right_and_certain_ones_nearly_always() -> None:
    """F1 over all labelled pairs of sets is above .80; of certain links .95 is right."""
    hits = found = wanted = certain = right = 0
    for (left, other), true in labelled().items():
        links = links_of(left, other)
        hits += len(edges(links) & true)
        found += len(edges(links))
        wanted += len(true)
        certain += len(edges(links, certain=True))
        right += len(edges(links, certain=True) & true)

    assert 2 * hits > 0.80 * (found + wanted)
    assert right >= 0.95 * certain


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared data are not here")
def test_fields_that_have_nothing_in_common_have_few_links() -> None:
    """Between unrelated statutory sets there is at most one link per ten outcomes."""
    for one, other in combinations(UNRELATED, 2):
        left, right = DATA / "wet" / f"{one}.yaml", DATA / "wet" / f"{other}.yaml"
        outcomes = sum(1 for path in (left, right) for _ in a_read_set(path).entries())

        assert len(edges(links_of(left, right))) <= 0.10 * outcomes / 2


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared data are not here")
def test_where_terms_are_shared_nearly_all_is_found() -> None:
    """On a moderate paraphrase F1 is above .90."""
    folder = DATA / "eigen" / "hbo-ict"
    rows = rows_of(folder / "koppelingen-alfa-gamma.tsv")
    true = {(row["links"], row["rechts"]) for row in rows}
    found = edges(links_of(folder / "alfa.yaml", folder / "gamma.yaml"))

    assert 2 * len(found & true) > 0.90 * (len(found) + len(true))


def test_on_our_own_sets_groups_are_nearly_always_right() -> None:
    """Of the pairs that groups of all sets bring together .90 is labelled so; of the labels .75.

    `bench/evaluate_groups.py` prints all, per opleiding.
    """
    hits = found = wanted = 0
    for folder in sorted({left.parent for left, _ in labelled()}):
        sets = [SetLabel(path.stem, path.name, a_read_set(path)) for path in folder.glob("*.yaml")]
        report = calibrate(sets, reference="referentie", programme=folder.name)
        together = {
            frozenset(two)
            for group in report.groups
            for two in combinations(group.members, 2)
            if two[0].set != two[1].set
        }
        true = {
            frozenset((Member(left.stem, one), Member(right.stem, other)))
            for (left, right), pairs in labelled().items()
            if left.parent == folder
            for one, other in pairs
        }
        hits += len(together & true)
        found += len(together)
        wanted += len(true)

    assert hits >= 0.90 * found
    assert hits >= 0.75 * wanted
