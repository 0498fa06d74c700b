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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.generated_sets import a_set, write_sets

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / ".venv-bench"
BIN = PLACE / "bin"
OURS = [str(BIN / "leeruitkomsten")]
RULES = "{extends: relaxed, rules: {line-length: disable}}"
YAMLLINT = [str(BIN / "yamllint"), "-d", RULES]
JSONSCHEMA = [str(BIN / "check-jsonschema"), "--schemafile", str(ROOT / "schemas/set.schema.json")]


Calls = Mapping[str, Sequence[str]]
"""Calls by the name they have in a table."""


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
        table(*small_calls(folder), turns=asked.small)
        size = write_sets(folder / "sets", programmes=programmes, institutions=institutions)
        print(f"\n{programmes * institutions} bestanden, {size / 1e6:.0f} MB\n")
        table(*large_calls(folder), turns=asked.large)


def install() -> None:
    """Install the working copy as people would, and the peers, where they can be run."""
    if not BIN.is_dir():
        subprocess.run([sys.executable, "-m", "venv", PLACE], check=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "yamllint", "check-jsonschema", str(ROOT)], check=True)
    subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)


def table(ours: Calls, peers: Calls, *, turns: int) -> None:
    """Measure all calls turn by turn, and print how many times as long each peer takes.

    Ours go before each of the peers: they are short beside some of those, and a machine has
    quick and slow minutes.
    """
    spent: dict[str, list[Spent]] = {name: [] for name in (*ours, *peers)}
    for _ in range(turns):
        for peer, theirs in peers.items():
            for name, call in (*ours.items(), (peer, theirs)):
                spent[name].append(spend(call))
    took = {name: median(each) for name, each in spent.items()}
    print(f"| mediaan van {turns} | s | MB |", " | ".join(f"{name} ÷ deze" for name in peers), "|")
    print("|---|---|---|" + "---|" * len(peers))
    for name, one in took.items():
        ratios = " | ".join(f"{took[peer].seconds / one.seconds:.2f}" for peer in peers)
        print(f"| {name} | {one.seconds:.3f} | {one.megabytes:.0f} | {ratios} |", flush=True)


def small_calls(folder: Path) -> tuple[Calls, Calls]:
    """Return what is measured on one file or none, and the peers."""
    small, other = folder / "small.yaml", folder / "other.yaml"
    small.write_text(a_set(0), encoding="utf-8")
    other.write_text(a_set(7), encoding="utf-8")
    remembered = [*OURS, "lint", str(small), "--cache", str(folder / "cache")]
    spend(remembered)
    ours = {
        "`--version`": [*OURS, "--version"],
        "`lint`, één set van 25, nieuw": [*OURS, "lint", str(small), "--geen-cache"],
        "`lint`, dezelfde set, ongewijzigd": remembered,
        "`diff`, 25 × 25": [*OURS, "diff", str(small), str(other)],
    }
    peers = {
        "kale Python": [str(BIN / "python"), "-c", "pass"],
        "yamllint": [*YAMLLINT, str(small)],
        "check-jsonschema": [*JSONSCHEMA, str(small)],
    }
    return ours, peers


def large_calls(folder: Path) -> tuple[Calls, Calls]:
    """Return what is measured on all sets, and the peers."""
    sets = folder / "sets"
    files = sorted(map(str, sets.rglob("*.yaml")))
    lint = [*OURS, "lint", str(sets)]
    remembered = [*lint, "--cache", str(folder / "many")]
    spend(remembered)
    ours = {
        "`lint`, alles nieuw, één proces": [*lint, "--geen-cache", "--werkers", "1"],
        "`lint`, alles nieuw, twee processen": [*lint, "--geen-cache", "--werkers", "2"],
        "`lint`, alles ongewijzigd": remembered,
    }
    peers = {
        "yamllint": [*YAMLLINT, str(sets)],
        "check-jsonschema": [*JSONSCHEMA, *files],
    }
    return ours, peers


def median(spent: Sequence[Spent]) -> Spent:
    """Return the median of both."""
    return Spent(
        statistics.median(each.seconds for each in spent),
        statistics.median(each.megabytes for each in spent),
    )


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
