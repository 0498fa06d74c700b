"""How well the verbs and levels of a text are found, on statements that people labelled.

    python bench/evaluate_language.py            both halves
    python bench/evaluate_language.py --wrong    and every act that was missed or made up

`tests/labels/uitspraken/ontwikkel.tsv` was tuned on, `toets.tsv` beside it was not:
the second half says what to expect of other texts. Both were written and labelled by
people who had not seen the program, for this project.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from leeruitkomsten.language.level import level_signal
from leeruitkomsten.language.verbs import acts, bloom_of

LABELS = Path(__file__).resolve().parents[1] / "tests" / "labels" / "uitspraken"
HALVES = ("ontwikkel", "toets")


@dataclass(frozen=True, slots=True)
class Statement:
    """A labelled text: what is done in it, at which levels of Bloom, with which NLQF cue."""

    number: str
    text: str
    acts: frozenset[str]
    bloom: frozenset[int]
    nlqf: frozenset[int]


@dataclass(frozen=True, slots=True)
class Score:
    """What was right, what was made up and what was missed."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        """Return the share of what was found that is right."""
        return self.right / max(1, self.right + self.extra)

    @property
    def recall(self) -> float:
        """Return the share of what is right that was found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="print what went wrong")
    arguments = parser.parse_args()
    for half in HALVES:
        statements = list(read(LABELS / f"{half}.tsv"))
        score = verb_score(statements)
        print(f"{half}: {len(statements)} statements")
        print(
            f"  verbs   P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}"
            f"  ({score.right + score.missed} acts)"
        )
        for line in level_lines(statements):
            print(f"  {line}")
        if arguments.wrong and half == HALVES[0]:
            print("\n".join(wrong(statements)))
    return 0


def read(path: Path) -> Iterator[Statement]:
    """Yield the labelled statements of a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Statement(
                row["nr"],
                row["tekst"],
                frozenset(part.strip() for part in row["handelingen"].split(";") if part != "-"),
                _numbers(row["bloom"]),
                _numbers(row["nlqf"]),
            )


def verb_score(statements: Iterable[Statement]) -> Score:
    """Return how the acts that are found compare to those labelled, all together."""
    right = extra = missed = 0
    for one in statements:
        found = {act.lemma for act in acts(one.text)}
        right += len(found & one.acts)
        extra += len(found - one.acts)
        missed += len(one.acts - found)
    return Score(right, extra, missed)


def level_lines(statements: Sequence[Statement]) -> Iterator[str]:
    """Yield what is right of the levels of Bloom, and of the signals of an NLQF level."""
    labelled = [one for one in statements if one.bloom]
    told = [(one, bloom_of(acts(one.text))) for one in labelled]
    told = [(one, levels) for one, levels in told if levels]
    fits = sum(bool(one.bloom & levels) for one, levels in told)
    sure = [(one, levels) for one, levels in told if len(levels) == 1]
    exact = sum(levels <= one.bloom for one, levels in sure)
    yield (
        f"Bloom   told of {len(told)} of {len(labelled)}; label among the levels told"
        f" {fits / max(1, len(told)):.3f}; of {len(sure)} with one level right"
        f" {exact / max(1, len(sure)):.3f}"
    )
    signals = [(one, level_signal(one.text)) for one in statements]
    given = [(one, signal) for one, signal in signals if signal is not None]
    labelled_given = [(one, signal) for one, signal in given if one.nlqf]
    good = sum(_within(one.nlqf, signal.levels) for one, signal in labelled_given)
    near = sum(_within(one.nlqf, signal.levels, reach=1) for one, signal in labelled_given)
    cued = sum(bool(one.nlqf) for one in statements)
    yield (
        f"NLQF    signal in {len(given)} of {len(statements)}; in {len(labelled_given)} of the"
        f" {cued} with a cue; right {good / max(1, len(labelled_given)):.3f}, one off at most"
        f" {near / max(1, len(labelled_given)):.3f}"
    )


def wrong(statements: Iterable[Statement]) -> Iterator[str]:
    """Yield each statement of which acts were missed or made up, and which words do so most."""
    missed: Counter[str] = Counter()
    for one in statements:
        found = {act.lemma for act in acts(one.text)}
        signal = level_signal(one.text)
        if found != one.acts:
            missed.update(one.acts - found)
            yield (
                f"    {one.number} missed {sorted(one.acts - found)}"
                f" made up {sorted(found - one.acts)}\n      {one.text}"
            )
        if (signal is None) != (not one.nlqf) or (
            signal and one.nlqf and not _within(one.nlqf, signal.levels)
        ):
            yield f"    {one.number} NLQF {sorted(one.nlqf)}, told {signal}\n      {one.text}"


def _within(labels: frozenset[int], levels: frozenset[int], reach: int = 0) -> bool:
    return any(abs(label - level) <= reach for label in labels for level in levels)


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(part) for part in text.split("/") if part != "-")


if __name__ == "__main__":
    sys.exit(main())
