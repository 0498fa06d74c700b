"""Measure speed: whole processes, in one run, as a ratio against named peers.

    python -m bench.speed [--small 15] [--large 3] [--sets 36x40]

Prints tables in Markdown. What people install is measured: a wheel of this working copy,
beside yamllint and check-jsonschema from their registry, in an environment of their own
(`.venv-bench`). All run on the same files in the same run, turn by turn, so a ratio holds
on a slower or a busier machine. The peers do other work than we do: a ratio says how long
one waits, and nothing of what one gets.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.generated_sets import a_set, write_sets

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / ".venv-bench"
BIN = PLACE / "bin"
OURS = [str(BIN / "leeruitkomsten")]
BARE = ("kale Python", [str(BIN / "python"), "-c", "pass"])
RULES = "{extends: relaxed, rules: {line-length: disable}}"
YAMLLINT = [str(BIN / "yamllint"), "-d", RULES]
JSONSCHEMA = [str(BIN / "check-jsonschema"), "--schemafile", str(ROOT / "schemas/set.schema.json")]


@dataclass(frozen=True, slots=True)
class Case:
    """A call of ours, and what it is held against: the names and calls of peers."""

    name: str
    ours: Sequence[str]
    peers: Sequence[tuple[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of wall time and megabytes of memory that a call took, children not added up."""

    seconds: float
    megabytes: float


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=15, help="turns of what is short")
    parser.add_argument("--large", type=int, default=3, help="turns over all sets")
    parser.add_argument("--sets", default="36x40", help="programmes x institutions")
    asked = parser.parse_args()
    programmes, institutions = map(int, asked.sets.split("x"))
    install()
    print(f"Python {platform.python_version()}, {os.cpu_count()} kernen\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table(asked.small, small_cases(folder))
        size = write_sets(folder / "sets", programmes=programmes, institutions=institutions)
        print(f"\n{programmes * institutions} bestanden, {size / 1e6:.0f} MB\n")
        table(asked.large, large_cases(folder), warm_up=False)


def install() -> None:
    """Install the working copy as people would, and the peers, where they can be run."""
    if not BIN.is_dir():
        subprocess.run([sys.executable, "-m", "venv", PLACE], check=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "yamllint", "check-jsonschema", str(ROOT)], check=True)
    subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)


def table(runs: int, cases: Iterator[Case], *, warm_up: bool = True) -> None:
    """Print a table of cases, each measured so many times."""
    print(f"| wat (mediaan van {runs}) | hier (s) | MB | naast | die (s) | MB | verhouding |")
    print("|---|---|---|---|---|---|---|")
    for case in cases:
        ours, *peers = medians(case, runs, warm_up=warm_up)
        for (name, _), peer in zip(case.peers, peers, strict=True):
            print(
                f"| {case.name} | {ours.seconds:.3f} | {ours.megabytes:.0f} | {name} "
                f"| {peer.seconds:.3f} | {peer.megabytes:.0f} "
                f"| {ours.seconds / peer.seconds:.2f} (1 : {peer.seconds / ours.seconds:.1f}) |",
                flush=True,
            )


def small_cases(folder: Path) -> Iterator[Case]:
    """Yield what is measured on one file, or none."""
    small, other = folder / "small.yaml", folder / "other.yaml"
    small.write_text(a_set(0), encoding="utf-8")
    other.write_text(a_set(7), encoding="utf-8")
    lint = [*OURS, "lint", str(small)]
    beside = [
        ("yamllint", [*YAMLLINT, str(small)]),
        ("check-jsonschema", [*JSONSCHEMA, str(small)]),
    ]
    yield Case("`--version`", [*OURS, "--version"], [BARE])
    yield Case("`lint`, één set van 25, nieuw", [*lint, "--geen-cache"], beside)
    yield Case(
        "`lint`, één set van 25, ongewijzigd", [*lint, "--cache", str(folder / "cache")], beside
    )
    yield Case("`diff`, 25 × 25", [*OURS, "diff", str(small), str(other)], [BARE])


def large_cases(folder: Path) -> Iterator[Case]:
    """Yield what is measured on all sets. The peers are slow: each of them runs for one case."""
    sets = folder / "sets"
    files = sorted(map(str, sets.rglob("*.yaml")))
    cache = ["--cache", str(folder / "many")]
    lint = [*OURS, "lint", str(sets)]
    alone, both = (
        [*lint, "--geen-cache", "--werkers", "1"],
        [*lint, "--geen-cache", "--werkers", "2"],
    )
    peers = [("yamllint", [*YAMLLINT, str(sets)]), ("check-jsonschema", [*JSONSCHEMA, *files])]
    one = ("één proces", alone)
    yield Case("`lint`, alles nieuw, één proces", alone, peers)
    yield Case("`lint`, alles nieuw, twee processen", both, [*peers, one])
    spend([*lint, *cache])
    yield Case("`lint`, alles ongewijzigd", [*lint, *cache], [*peers, one])


def medians(case: Case, runs: int, *, warm_up: bool) -> list[Spent]:
    """Return the medians of ours and of each peer, measured turn by turn."""
    calls = [case.ours, *(call for _, call in case.peers)]
    turns: list[list[Spent]] = [[] for _ in calls]
    for turn in range(runs + warm_up):
        for spent, call in zip(turns, calls, strict=True):
            now = spend(call)
            if turn >= warm_up:
                spent.append(now)
    return [
        Spent(
            statistics.median(each.seconds for each in spent),
            statistics.median(each.megabytes for each in spent),
        )
        for spent in turns
    ]


def spend(command: Sequence[str]) -> Spent:
    """Return what a command takes; one that could not do its work stops the benchmark."""
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as aside:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=told, stderr=aside)
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            aside.seek(0)
            raise SystemExit(f"{' '.join(command)[:200]}: {aside.read().decode(errors='replace')}")
    return Spent(elapsed, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
