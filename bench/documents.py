"""How long it takes to read a large workbook of a committee into a plan.

    python bench/documents.py [--rows 2000]

The workbook is our own template, filled with a made-up set. It is imported into nothing, and
then into the set that came of it: that time there is nothing to change. Times are of the
processor, the best of three.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from leeruitkomsten.importing.template import template
from leeruitkomsten.model import Indicator, Outcome, OutcomeSet, Programme, Unit
from leeruitkomsten.office.workbook_writing import workbook_bytes
from leeruitkomsten.usecases.importing import plan_import

PER_UNIT = 10


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rows", type=int, default=2000)
    rows: int = parser.parse_args(arguments).rows
    with tempfile.TemporaryDirectory() as folder:
        workbook, target = Path(folder) / "sets.xlsx", Path(folder) / "sets.yaml"
        workbook.write_bytes(workbook_bytes(template(made_up(rows))))
        plan = partial(plan_import, [str(workbook)], target=str(target))
        new = best(plan)
        data = plan().data
        if data is None:
            raise SystemExit("nothing came of the workbook")
        target.write_bytes(data)
        again = best(plan)
        if plan().data is not None:
            raise SystemExit("importing again changes something")
    print("| what | s |\n|---|---|")
    print(f"| {rows} rows into a new set | {new:.2f} |")
    print(f"| the same workbook again, nothing to change | {again:.2f} |")
    return 0


def made_up(rows: int) -> OutcomeSet:
    """Return a set of so many outcomes, ten to a unit, no two of them the same."""
    outcomes = [
        Outcome(
            f"LU{nth}",
            f"Je ontwerpt voor opdrachtgever {nth} een brug van {nth} meter en onderbouwt waarom.",
            indicators=(Indicator(f"Rekent de brug van {nth} meter door."),),
        )
        for nth in range(rows)
    ]
    units = tuple(
        Unit(f"E{at // PER_UNIT}", tuple(outcomes[at : at + PER_UNIT]), credits=15)
        for at in range(0, rows, PER_UNIT)
    )
    return OutcomeSet("Hogeschool Nergens (bestaat niet)", Programme("Voorbeelden"), units)


def best(work: Callable[[], object], rounds: int = 3) -> float:
    """Return the least processor time of some rounds."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
