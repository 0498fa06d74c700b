"""How well changes between two editions are told apart.

    python -m bench.evaluate_changes --data ../shared/data

`schijn`: changed statements of a statutory set, of which people labelled whether only
typography differs. `herkenning`: two editions of that set with all codes taken away, so
that only texts can tell which outcome is which; then three hogescholen that say the same in
other words, as the hardest case there is. `betekenis`: outcomes under whose code another
outcome of the same set was put (that must be another meaning), and paraphrases of one
outcome (that must not be). Precision (P) and recall (R) with how many they are of.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from bench.evaluate_matching import ROOT, read_set, rows_of

from leeruitkomsten.loading.reader import read
from leeruitkomsten.matching.engines import words_only
from leeruitkomsten.model import Entry, Outcome, OutcomeSet, Programme, SetLabel
from leeruitkomsten.model.changes import SetChanges
from leeruitkomsten.revising import changes_between
from leeruitkomsten.revising.typography import is_sham
from leeruitkomsten.source import Source

Edge = tuple[str, str]


def main(arguments: list[str] | None = None) -> int:
    """Print the figures, of shared data where that is named and of our own sets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, help="folder with paren/, wet/ and eigen/")
    data: Path | None = parser.parse_args(arguments).data
    print(f"{'what':58} {'P':>5} {'R':>5}  found/true")
    if data is not None:
        sham(data)
        versions(data)
        hogescholen(data)
    meaning(data)
    return 0


def sham(data: Path) -> None:
    """Print how well sham changes are told from changes of words."""
    rows = [row for row in rows_of(data / "paren/accountancy_versies.tsv") if row["a"] != row["b"]]
    rows = [row for row in rows if row["label"] == "gewijzigd"]
    found = {at for at, row in enumerate(rows) if is_sham(row["a"], row["b"])}
    true = {at for at, row in enumerate(rows) if row["alleen_typografie"] == "1"}
    _print("schijn: only typography, of 33 changed statements", found, true)


def versions(data: Path) -> None:
    """Print how well outcomes are recognised between two editions without any code."""
    labelled = [
        row
        for row in rows_of(data / "paren/accountancy_versies.tsv")
        if row["bron"] == "CEA 2013->2014"
    ]
    old, new = (
        _without_codes(data / f"wet/landelijk-accountancy_theorie-{year}.yaml", prefix)
        for year, prefix in ((2013, "O"), (2014, "N"))
    )
    changes = _changes(old, new)
    pairs = Counter(_pairs(changes, [*old.entries()], [*new.entries()]))
    true = Counter((row["a"], row["b"]) for row in labelled if row["a"] and row["b"])
    _print("herkenning: 2013 -> 2014 without codes, all pairs", pairs, true)
    _print("  of which reworded", _reworded(pairs), _reworded(true))
    gone, come = _loose(changes, old, new)
    _print("  vervallen", gone, Counter(row["a"] for row in labelled if not row["b"]))
    _print("  erbij", come, Counter(row["b"] for row in labelled if not row["a"]))


def hogescholen(data: Path) -> None:
    """Print how many proposals are right between hogescholen that use other words and codes."""
    folder = data / "eigen/hbo-ict"
    for table in sorted(folder.glob("koppelingen-*.tsv")):
        _, left, right = table.stem.split("-")
        old, new = (read_set(folder / f"{name}.yaml") for name in (left, right))
        coded = replace(new, units=(), outcomes=tuple(_recoded(new, "Z")))
        changes = _changes(replace(old, institution="H"), replace(coded, institution="H"))
        found = {
            (one, other[1:]) for each in changes.outcomes for one in each.old for other in each.new
        }
        true = {(row["links"], row["rechts"]) for row in rows_of(table)}
        _print(f"herkenning: {left} -> {right}, all reworded and recoded", found, true)


def meaning(data: Path | None) -> None:
    """Print how often another outcome and a paraphrase are told to mean something else."""
    swapped: Counter[str] = Counter()
    for path in sorted((ROOT / "sets").glob("*/*.yaml")):
        one = read_set(path)
        entries = [*one.entries()]
        half = len(entries) // 2
        if half >= 3:
            swapped += _verdicts(_under_codes(entries[:half]), _under_codes(entries[half:]))
    _tell("betekenis: another outcome of the set under the code", swapped)
    if data is None:
        return
    folder = data / "eigen/hbo-ict"
    for table in sorted(folder.glob("koppelingen-*.tsv")):
        _, left, right = table.stem.split("-")
        ours, theirs = (read_set(folder / f"{name}.yaml").by_code() for name in (left, right))
        rows = [row for row in rows_of(table) if row["relatie"] == "gelijk"]
        found = _verdicts(
            _under_codes([ours[row["links"]] for row in rows]),
            _under_codes([theirs[row["rechts"]] for row in rows]),
        )
        _tell(f"betekenis: {left} -> {right}, the same in other words", found)


def _reworded(pairs: Counter[Edge]) -> Counter[Edge]:
    return Counter({edge: number for edge, number in pairs.items() if not is_sham(*edge)})


def _under_codes(entries: Sequence[Entry]) -> OutcomeSet:
    outcomes = (Outcome(f"A{at}", each.text) for at, each in enumerate(entries))
    return OutcomeSet("H", Programme("O"), outcomes=tuple(outcomes))


def _verdicts(old: OutcomeSet, new: OutcomeSet) -> Counter[str]:
    return Counter(
        each.meaning.verdict if each.meaning else "gelijk"
        for each in _changes(old, new).outcomes
        if each.shape == "gebleven" and each.identity == "code"
    )


def _changes(old: OutcomeSet, new: OutcomeSet) -> SetChanges:
    return changes_between(
        SetLabel("oud", "oud", old), SetLabel("nieuw", "nieuw", new), words_only()
    )


def _pairs(changes: SetChanges, old: Sequence[Entry], new: Sequence[Entry]) -> Iterator[Edge]:
    for each in changes.outcomes:
        yield from ((old[i].text, new[j].text) for i in each.before for j in each.after)


def _loose(
    changes: SetChanges, old: OutcomeSet, new: OutcomeSet
) -> tuple[Counter[str], Counter[str]]:
    before, after = [*old.entries()], [*new.entries()]
    gone = (before[i].text for each in changes.outcomes if not each.after for i in each.before)
    come = (after[j].text for each in changes.outcomes if not each.before for j in each.after)
    return Counter(gone), Counter(come)


def _without_codes(path: Path, prefix: str) -> OutcomeSet:
    document = read(Source(path.name, path.read_text(encoding="utf-8"))).document
    if document is None:
        raise SystemExit(f"cannot read {path}")
    texts = [str(one["tekst"]) for one in document.data["outcomes"]]
    outcomes = (Outcome(f"{prefix}{at}", text) for at, text in enumerate(texts))
    return OutcomeSet("H", Programme("O"), outcomes=tuple(outcomes))


def _recoded(one: OutcomeSet, prefix: str) -> Iterator[Outcome]:
    for entry in one.entries():
        yield replace(entry.outcome, code=f"{prefix}{entry.code}")


def _print(what: str, found: Iterable[object], true: Iterable[object]) -> None:
    ours, theirs = (each if isinstance(each, Counter) else Counter(each) for each in (found, true))
    hits, many, all_of = sum((ours & theirs).values()), sum(ours.values()), sum(theirs.values())
    print(f"{what:58} {hits / max(1, many):5.2f} {hits / max(1, all_of):5.2f}  {many}/{all_of}")


def _tell(what: str, verdicts: Counter[str]) -> None:
    told = ", ".join(f"{name} {count}" for name, count in sorted(verdicts.items()))
    print(f"{what:58} {told}")


if __name__ == "__main__":
    sys.exit(main())
