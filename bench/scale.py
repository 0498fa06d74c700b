"""How comparing grows: time and memory, in one run with a named peer on the same texts.

    python bench/scale.py [--opleidingen 40]

Made-up outcomes of 28 words on average: per opleiding 36 hogescholen with 25 outcomes each,
drawn from the same 50 topics. Per opleiding every two hogescholen are compared, 393,750
pairs. The peer is `rapidfuzz.process.cdist` with `token_set_ratio`, on one processor, as it
is without further asking; it and we take turns. Ours is all it takes to say which pairs
correspond: reading words, what they weigh and mean, the likeness of every pair, its
corrections and the choice. What a report tells of that (evidence, gaps, groups) is measured
apart, in one opleiding.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz, process

from leeruitkomsten.matching import calibrate, diff
from leeruitkomsten.matching.compare import compare_all, compare_sets
from leeruitkomsten.model import Outcome, OutcomeSet, Programme, SetLabel

TABLE = Path(__file__).resolve().parents[1] / "src/leeruitkomsten/matching/tabel/woorden.txt"
HOGESCHOLEN, OUTCOMES, TOPICS = 36, 25, 50
VERBS = (
    "ontwerpt", "onderzoekt", "analyseert", "adviseert over", "realiseert", "begeleidt",
    "evalueert", "organiseert", "verantwoordt", "ontwikkelt", "presenteert", "implementeert",
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--opleidingen", type=int, default=40)
    programmes: int = parser.parse_args(arguments).opleidingen
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores\n")
    small = a_programme(0, sets=2)
    choose(small)  # loads words and vectors
    chosen = best(partial(choose, small)) * 1000
    labels = [SetLabel(each.institution, "", each) for each in small]
    told = best(partial(diff, *labels)) * 1000
    print("| what | time |\n|---|---|")
    print(f"| two sets of 25, which pairs correspond | {chosen:.0f} ms |")
    print(f"| two sets of 25, all of `diff` | {told:.0f} ms |")
    _print_growth()
    _print_all(programmes)
    return 0


def _print_growth() -> None:
    print("\n| sets of 25 | pairs | which correspond (s) | all of `kalibreer` (s) |")
    print("|---|---|---|---|")
    for count in (9, 18, 36):
        sets = a_programme(1, sets=count)
        labels = [SetLabel(each.institution, "", each) for each in sets]
        chosen = seconds(partial(choose, sets))
        whole = seconds(partial(calibrate, labels, reference=None, programme=""))
        print(f"| {count} | {pairs(count):,} | {chosen:.2f} | {whole:.2f} |")


def _print_all(programmes: int) -> None:
    ours = theirs = 0.0
    for number in range(programmes):
        sets = a_programme(2 + number, sets=HOGESCHOLEN)
        ours += seconds(partial(choose, sets))
        theirs += seconds(partial(peer, sets))
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{number + 1} of {programmes} opleidingen")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    count = programmes * pairs(HOGESCHOLEN)
    print(f"\n{programmes * HOGESCHOLEN * OUTCOMES:,} outcomes, {count:,} pairs:")
    print("\n| which pairs correspond (s) | cdist token_set_ratio (s) | ratio | memory (MB) |")
    print("|---|---|---|---|")
    print(f"| {ours:.1f} | {theirs:.1f} | {ours / theirs:.2f} | {memory:.0f} |")


def choose(sets: Sequence[OutcomeSet]) -> int:
    """Return how many pairs of every two sets correspond by their texts."""
    if len(sets) == 2:
        return int(compare_sets(sets[0], sets[1]).content.proposed.sum())
    return sum(int(one.content.proposed.sum()) for one in compare_all(sets).values())


def peer(sets: Sequence[OutcomeSet]) -> None:
    """Give every pair a score, as the peer does."""
    texts = [[outcome.text for outcome in one.outcomes] for one in sets]
    for left, right in combinations(texts, 2):
        process.cdist(left, right, scorer=fuzz.token_set_ratio)


def pairs(count: int) -> int:
    """Return how many pairs of outcomes so many sets have."""
    return count * (count - 1) // 2 * OUTCOMES**2


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes, once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best(work: Callable[[], object], rounds: int = 7) -> float:
    """Return the best time of some rounds: other work on the machine only adds."""
    return min(seconds(work) for _ in range(rounds))


def a_programme(seed: int, *, sets: int, outcomes: int = OUTCOMES) -> list[OutcomeSet]:
    """Return the sets of one opleiding: the same topics, said with other words of each."""
    source = random.Random(seed)  # noqa: S311 - texts to measure with
    topics = [source.sample(_vocabulary(), 16) for _ in range(TOPICS * outcomes // OUTCOMES)]
    common = source.sample(_vocabulary(), 60)
    return [
        OutcomeSet(
            f"Hogeschool {number}",
            Programme("Toegepaste Voorbeelden"),
            outcomes=tuple(
                Outcome(f"L{place}", _a_text(topic, common, source))
                for place, topic in enumerate(source.sample(topics, outcomes), start=1)
            ),
        )
        for number in range(sets)
    ]


@cache
def _vocabulary() -> list[str]:
    """Return the words that all opleidingen draw from."""
    every = [word for word in TABLE.read_text(encoding="utf-8").split() if 5 < len(word) < 14]
    return random.Random(0).sample(every, 10_000)  # noqa: S311 - words to measure with


def _a_text(topic: Sequence[str], common: Sequence[str], source: random.Random) -> str:
    own = [source.choice(topic if source.random() < 0.75 else common) for _ in range(17)]
    return (
        f"De student {source.choice(VERBS)} de {' '.join(own[:6])} van een {' '.join(own[6:10])}"
        f" en kan dat onderbouwen met {' '.join(own[10:])}."
    )


if __name__ == "__main__":
    sys.exit(main())
