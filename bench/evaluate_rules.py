"""How often a rule is right, on texts of which people read what was found.

    python bench/evaluate_rules.py --data ../shared/data            the figures
    python bench/evaluate_rules.py --data … --write                 … into docs/precisie.tsv
    python bench/evaluate_rules.py --data … --unread lezen.tsv      what nobody read yet

A finding was read by somebody who had the text, the message and the card, and who said
whether a curriculum committee has reason to look there (`ja`), not (`nee`), or whether that
depends (`twijfel`, counted as not). `tests/labels/bevindingen/oordelen.tsv` has what they
said, by a fingerprint of rule, place and words: no sentence of others is in it. Findings
that are no longer made do not count.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from leeruitkomsten import lint
from leeruitkomsten.model import Finding, LintReport
from leeruitkomsten.reporting.words import message

ROOT = Path(__file__).resolve().parents[1]
LABELS = ROOT / "tests" / "labels" / "bevindingen" / "oordelen.tsv"
PRECISION = ROOT / "docs" / "precisie.tsv"
MOST_PER_RULE = 30
"""How many findings of one rule are read, picked at random where there are more."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding, the text it is about, and where that text comes from."""

    source: str
    finding: Finding
    message: str
    text: str

    @property
    def fingerprint(self) -> str:
        """Return what names this finding as long as its text stays the same."""
        found = self.finding
        parts = (found.code, Path(found.place.file).stem, found.outcome, found.words, self.text)
        return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def main() -> int:
    """Print or write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder with real data")
    parser.add_argument("--write", action="store_true", help="write docs/precisie.tsv")
    parser.add_argument("--unread", type=Path, help="write what nobody read yet")
    arguments = parser.parse_args()
    seen = list(findings(arguments.data))
    labels = read_labels()
    if arguments.unread:
        write_unread(arguments.unread, seen, labels)
        return 0
    rows = list(precision(seen, labels))
    for row in rows:
        print("\t".join(row))
    if arguments.write:
        lines = ["regel\tgelezen\tterecht\tgevonden", *("\t".join(row) for row in rows)]
        PRECISION.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def findings(data: Path | None) -> Iterator[Seen]:
    """Yield what the rules find in our own sets, the labelled statements, and real data."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = {"sets": ROOT / "sets", "uitspraken": folder / "uitspraken"}
        _statements(places["uitspraken"])
        if data is not None:
            places |= {"eigen": data / "eigen", "wet": folder / "wet"}
            _statutory(data / "wet", places["wet"])
        for source, place in places.items():
            yield from _found(source, lint([str(place)], quality_schema="hbo"))


def precision(seen: Sequence[Seen], labels: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield per rule how many findings were read, how many are right, and how many there are."""
    by_rule: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        by_rule[one.finding.code].append(one)
    for code, found in sorted(by_rule.items()):
        said = [labels[one.fingerprint] for one in found if one.fingerprint in labels]
        yield code, str(len(said)), str(said.count("ja")), str(len(found))


def read_labels() -> dict[str, str]:
    """Return what people said, by fingerprint."""
    if not LABELS.exists():
        return {}
    with LABELS.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {row["vingerafdruk"]: row["oordeel"] for row in rows}


def write_unread(path: Path, seen: Sequence[Seen], labels: Mapping[str, str]) -> None:
    """Write findings to be read: of each rule at most so many, those that were read included."""
    by_rule: dict[str, list[Seen]] = defaultdict(list)
    for one in {one.fingerprint: one for one in seen}.values():
        by_rule[one.finding.code].append(one)
    lines = ["regel\tvingerafdruk\tbron\toordeel\tbericht\twoorden\ttekst"]
    for code, found in sorted(by_rule.items()):
        picked = random.Random(code).sample(found, min(len(found), MOST_PER_RULE))  # noqa: S311
        for one in picked:
            if one.fingerprint not in labels:
                parts = (one.message, one.finding.words or "", one.text)
                told = "\t".join(" ".join(part.split()) for part in parts)
                lines.append(f"{code}\t{one.fingerprint}\t{one.source}\t\t{told}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _found(source: str, report: LintReport) -> Iterator[Seen]:
    for finding in report.findings:
        if finding.code < "LU1" or finding.waiver is not None:
            continue
        whole = report.sources[finding.place.file]
        lines = range(finding.place.line, finding.place.end_line + 1)
        text = "\n".join(whole.line(line) for line in lines)
        if finding.route and finding.route[-1] == "tekst":
            text = _text_at(whole.text, finding)
        yield Seen(source, finding, message(finding, report.cards[finding.code], "nl"), text)


def _text_at(whole: str, finding: Finding) -> str:
    value: Any = _parsed(whole)
    for step in finding.route:
        value = value[step]
    return str(value)


_CACHE: dict[int, object] = {}


def _parsed(whole: str) -> object:
    key = hash(whole)
    if key not in _CACHE:
        _CACHE[key] = yaml.load(whole, Loader=yaml.CSafeLoader)
    return _CACHE[key]


def _statements(folder: Path) -> None:
    folder.mkdir(parents=True)
    for half in ("ontwikkel", "toets"):
        table = ROOT / "tests" / "labels" / "uitspraken" / f"{half}.tsv"
        with table.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        _write_set(folder / f"{half}.yaml", half, {row["nr"]: row["tekst"] for row in rows})


def _statutory(data: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    for path in sorted(data.glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        texts = {str(row["code"]): row["tekst"] for row in content["outcomes"]}
        _write_set(folder / path.name, str(content["opleiding"]), texts)


def _write_set(path: Path, programme: str, texts: Mapping[str, str]) -> None:
    outcomes = [{"code": code, "tekst": text} for code, text in texts.items()]
    content = {
        "leeruitkomstenset": 1,
        "hogeschool": "Bron",
        "opleiding": {"naam": programme},
        "leeruitkomsten": outcomes,
    }
    dumped = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=100_000)
    path.write_text(dumped, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
