"""What people are asked about sets, for a worksheet."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from leeruitkomsten.errors import PathError, SetError
from leeruitkomsten.model import Decision, Finding, SetLabel
from leeruitkomsten.model.worksheet import WorksheetReport
from leeruitkomsten.usecases.comparing import (
    MOST_PAIRS,
    MOST_PAIRS_TOGETHER,
    check_size,
    reference_of,
)
from leeruitkomsten.usecases.registers import decisions_beside
from leeruitkomsten.usecases.sets import Watch, labels_of, one_set, sets_in

if TYPE_CHECKING:
    from leeruitkomsten.matching.engines import Engine
    from leeruitkomsten.model import DiffReport

MOST_QUESTIONS = 5_000
"""More rows than this no committee reads; a file with them would only look like work done."""


def ask(
    paths: Sequence[str],
    *,
    blind: bool = False,
    candidates: int = 2,
    engine: str = "woorden",
    watch: Watch | None = None,
) -> WorksheetReport:
    """Return what to ask people about the sets in `paths`: two, or every two of more.

    `blind` gives nothing away of what we think. `candidates` is how many candidates of an
    outcome are asked about at most; 0 is all that were weighed. `engine` is as for
    `comparing.diff`. Raises `PathError` where there are fewer than two sets, `SetError`
    where that would be more than `MOST_QUESTIONS`, and `RegisterError` where a register
    is not in order.
    """
    from leeruitkomsten.matching.asking import blind_questions, questions
    from leeruitkomsten.matching.engines import named
    from leeruitkomsten.matching.fingerprint import fingerprint

    labels, left_out = _labels(paths, watch)
    if len(labels) < 2:
        raise PathError(
            "werkblad-te-weinig-sets", aantal=len(labels), bevinding=next(iter(left_out), None)
        )
    check_size(labels, MOST_PAIRS if len(labels) == 2 else MOST_PAIRS_TOGETHER)
    decisions = decisions_beside(labels).decisions
    chosen = named(engine)
    reports = _compared(labels, () if blind else decisions, chosen)
    most = candidates or MOST_QUESTIONS
    make = blind_questions if blind else questions
    found = tuple(one for report in reports for one in make(report, candidates=most))
    if len(found) > MOST_QUESTIONS:
        raise SetError("te-veel-vragen", aantal=len(found), grens=MOST_QUESTIONS)
    return WorksheetReport(
        tuple(labels),
        found,
        blind,
        sum(one.holds for report in reports for one in report.decisions),
        {
            (label.id, code): fingerprint(entry.outcome)
            for label in labels
            for code, entry in label.set.by_code().items()
        },
        left_out,
        chosen.label,
    )


def _labels(
    paths: Sequence[str], watch: Watch | None
) -> tuple[list[SetLabel], tuple[Finding, ...]]:
    """Return the sets; where two files are named, the first is the left one."""
    if len(paths) == 2 and all(map(os.path.isfile, paths)):
        return labels_of([one_set(path) for path in paths]), ()
    return sets_in(paths, watch)


def _compared(
    labels: Sequence[SetLabel], decisions: Sequence[Decision], engine: Engine
) -> list[DiffReport]:
    from leeruitkomsten.matching import diff
    from leeruitkomsten.matching.calibrate import each_two

    reference = reference_of(labels)
    if len(labels) == 2:
        left, right = labels
        return [diff(left, right, reference=reference, decisions=decisions, engine=engine)]
    ordered = sorted(labels, key=lambda one: (one.id != reference, one.id))
    pairs = each_two(ordered, reference=reference, decisions=decisions, engine=engine)
    return [sides.report for sides in pairs.values()]
