"""Measure speed: whole processes, in one run, as a ratio against a named peer.

    python bench/speed.py [--runs 15]

Prints a table in Markdown. The peers (bare Python, yamllint) run on the same files
in the same run, turn by turn, so a ratio holds on a slower or a busier machine.
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

ROOT = Path(__file__).resolve().parents[1]
OURS = [sys.executable, "-m", "leeruitkomsten"]
BARE = [sys.executable, "-c", "pass"]
YAMLLINT = [sys.executable, "-m", "yamllint", "-d", "relaxed"]


@dataclass(frozen=True, slots=True)
class Case:
    """A call of ours, and the peer it is held against."""

    name: str
    ours: Sequence[str]
    peer_name: str
    peer: Sequence[str]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, median of {runs} runs\n")
    print("| what | ours (s) | peer | peer (s) | ratio |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for case in cases(Path(folder)):
            ours, peer = medians(case, runs)
            print(
                f"| {case.name} | {ours:.3f} | {case.peer_name} | {peer:.3f} | {ours / peer:.2f} |"
            )


def cases(folder: Path) -> Iterator[Case]:
    """Yield what is measured, on files made in `folder`."""
    small = folder / "small.yaml"
    small.write_text(a_set(0, outcomes=25), encoding="utf-8")
    many = folder / "many"
    many.mkdir()
    for nth in range(200):
        (many / f"set{nth:03}.yaml").write_text(a_set(nth, outcomes=25), encoding="utf-8")
    other = folder / "other.yaml"
    other.write_text(a_set(7, outcomes=25), encoding="utf-8")
    yield Case("--version", [*OURS, "--version"], "bare Python", BARE)
    yield Case("lint, one set of 25", [*OURS, "lint", str(small)], "bare Python", BARE)
    yield Case(
        "lint, one set of 25", [*OURS, "lint", str(small)], "yamllint", [*YAMLLINT, str(small)]
    )
    yield Case(
        "lint, 200 sets of 25", [*OURS, "lint", str(many)], "yamllint", [*YAMLLINT, str(many)]
    )
    yield Case("diff, 25 × 25", [*OURS, "diff", str(small), str(other)], "bare Python", BARE)


def medians(case: Case, runs: int) -> tuple[float, float]:
    """Return the median wall time of both, measured turn by turn after a warm-up."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(runs + 1):
        for spent, command in zip(times, (case.ours, case.peer), strict=True):
            elapsed = seconds(command)
            if turn:
                spent.append(elapsed)
    return statistics.median(times[0]), statistics.median(times[1])


def seconds(command: Sequence[str]) -> float:
    """Return how long a command takes; one that could not do its work stops the benchmark."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    elapsed = time.perf_counter() - start
    if done.returncode not in (0, 1) or b"No module named" in done.stderr:
        raise SystemExit(f"{' '.join(command)}: {done.stderr.decode(errors='replace')}")
    return elapsed


def a_set(seed: int, *, outcomes: int) -> str:
    """Return the file of a set that looks like a real one, another for every seed."""
    verbs = ["ontwerpt", "onderzoekt", "adviseert over", "realiseert", "evalueert", "begeleidt"]
    things = ["een zorgplan", "een informatiesysteem", "een beleidsadvies", "een lessenreeks",
              "een proces", "een interventie", "een begroting"]  # fmt: skip
    fields = ["de wijk", "een mkb-onderneming", "een gemeente", "een multidisciplinair team"]
    lines = [
        "---",
        "leeruitkomstenset: 1",
        f"hogeschool: Hogeschool Nummer {seed} (bestaat niet)",
        "opleiding: {naam: Toegepaste Voorbeelden, graad: bachelor}",
        "niveau: {nlqf: 6}",
        "versie: 2026-2027",
        "status: concept",
        "leeruitkomsten:",
    ]
    for nth in range(outcomes):
        at = seed * 31 + nth * 7
        own = " ".join(_word(at * 8 + part) for part in range(8))
        lines += [
            f"  - code: L{nth + 1}",
            "    tekst: >-",
            f"      De student {verbs[at % 6]} {things[at % 7]} voor {fields[at % 4]} en",
            f"      onderbouwt de keuzes over {own} zodat belanghebbenden",
            "      een besluit kunnen nemen dat past bij de eisen en de belangen van betrokkenen.",
            "    studielast: 5",
            "    indicatoren:",
            f"      - Verzamelt gegevens over {things[(at + 3) % 7]} uit ten minste een bron.",
            f"      - Stemt af met {fields[(at + 1) % 4]}.",
        ]
    return "\n".join(lines) + "\n"


def _word(number: int) -> str:
    """Return a word that no other number gives."""
    word = ""
    for _ in range(4):
        number, rest = divmod(number, 60)
        word += "bdfgklmnprst"[rest % 12] + "aeiou"[rest // 12]
    return word


if __name__ == "__main__":
    main()
