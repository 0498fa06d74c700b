"""From one set to another: what a source covers of a target, and how levels follow on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from leeruitkomsten.errors import PathError
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.usecases.comparing import diff
from leeruitkomsten.usecases.sets import labels_of

if TYPE_CHECKING:
    from leeruitkomsten.model.coverage import CoverageReport
    from leeruitkomsten.model.progression import ProgressionReport


def cover(
    source: str, target: str, *, on: str, units: Sequence[str] = (), engine: str = "woorden"
) -> CoverageReport:
    """Return what the set in one file covers of that in another, unit by unit.

    `on` is the day for which their validity is looked at (ISO date); `units` are the codes
    of the units of the target to look at, none: all of them. `engine` is as for `diff`. It
    concludes nothing: it prepares what an examencommissie or examinator decides. Raises
    `PathError` or `SetError` where one of the files is not a set that can be compared, and
    `LeeruitkomstenError` where the target has no such unit.
    """
    from leeruitkomsten.matching.coverage import coverage

    return coverage(diff(source, target, engine=engine), on=on, units=units)


def progress(paths: Sequence[str], *, engine: str = "woorden") -> ProgressionReport:
    """Return how the sets in these files follow on one another, given from low to high.

    `engine` is as for `diff`. Raises `PathError` for fewer than two, and `SetError` where
    one is not a set that can be compared, or stands on a lower level than the one before
    it.
    """
    from leeruitkomsten.matching.progression import progression

    if len(paths) < 2:
        raise PathError("doorstroom-te-weinig", aantal=len(paths))
    if STDIN in paths[1:-1] or paths.count(STDIN) > 1:  # it can be read only once
        raise PathError("doorstroom-standaardinvoer")
    reports = [diff(lower, upper, engine=engine) for lower, upper in pairwise(paths)]
    sides = [reports[0].left, *(report.right for report in reports)]
    # An id is unique among the sets of a report; two of more sets may have been given others.
    labels = labels_of((side.file, side.set) for side in sides)
    return progression(
        [
            replace(report, left=left, right=right)
            for report, (left, right) in zip(reports, pairwise(labels), strict=True)
        ]
    )
