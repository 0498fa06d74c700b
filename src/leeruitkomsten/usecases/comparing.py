"""Two sets side by side, and many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from leeruitkomsten.errors import PathError, SetError
from leeruitkomsten.model import SetLabel
from leeruitkomsten.usecases.registers import decisions_beside
from leeruitkomsten.usecases.sets import Watch, check_read_once, labels_of, one_set, sets_in

if TYPE_CHECKING:
    from leeruitkomsten.model import CalibrationReport, DiffReport

MOST_PAIRS = 150_000
"""How many pairs of outcomes are compared in one `diff`: some 400 by 400, half a minute."""
MOST_PAIRS_TOGETHER = 1_000_000
"""How many in one `kalibreer`: some 25 sets of 60."""
MOST_OUTCOMES = 2_000
"""How many one set may have: what is alike within it is looked at too."""


def diff(
    left: str, right: str, *, explain: Sequence[str] = (), engine: str = "woorden"
) -> DiffReport:
    """Return two sets side by side: what corresponds, and how they differ.

    Where one of the two is the reference set of the other, what goes beyond it is
    a profile of its own and not a gap. What people decided (`besluiten.yaml` beside the
    sets) goes before what we find. `explain` names outcomes, or pairs `LINKS:RECHTS`, of
    which the report is to tell the pairing step by step. `engine` is what reads the meaning of
    texts: `woorden`, or `semantiek`, which is `woorden` where the extra is not installed;
    the report tells which it was. Raises `PathError` or `SetError`
    where one of them is not a set that can be compared, or they are too large,
    `RegisterError` where a register is not in order, and `LeeruitkomstenError` where a
    code to be explained is in neither.
    """
    from leeruitkomsten.matching import diff as diff_sets
    from leeruitkomsten.matching import explain as explain_pairings
    from leeruitkomsten.matching.engines import named

    check_read_once(left, right)
    labels = labels_of([one_set(left), one_set(right)])
    check_size(labels, MOST_PAIRS)
    beside = decisions_beside(labels)
    report = diff_sets(
        *labels,
        reference=reference_of(labels),
        decisions=beside.decisions,
        engine=named(engine),
    )
    report = replace(report, decisions=(*report.decisions, *beside.gone))
    return replace(report, explained=explain_pairings(report, explain)) if explain else report


def calibrate(
    paths: Sequence[str],
    *,
    reference: str | None = None,
    engine: str = "woorden",
    watch: Watch | None = None,
    watch_pairs: Watch | None = None,
) -> CalibrationReport:
    """Return all sets of one opleiding side by side, in groups of what corresponds.

    `reference` names the set that the others are held against, by its id or the name of its
    file; without, it is the one that they name themselves. Files that cannot be read as a
    set are left out and named in the report. What people decided goes before what we find.
    `engine` is as for `diff`; `watch` and `watch_pairs` are told of how many files, and of how
    many pairs of sets, how many are done. Raises `PathError` where fewer than two sets are
    left, or the reference is not among them, `SetError` where they are too large to compare, and
    `RegisterError` where a register is not in order.
    """
    from leeruitkomsten.matching import calibrate as calibrate_sets
    from leeruitkomsten.matching.engines import named

    labels, left_out = sets_in(paths, watch)
    if len(labels) < 2:
        why = next(iter(left_out), None)
        raise PathError("te-weinig-sets", aantal=len(labels), bevinding=why)
    labels.sort(key=lambda label: label.id)
    check_size(labels, MOST_PAIRS_TOGETHER)
    programmes = dict.fromkeys(label.set.programme.name for label in labels)
    chosen = reference_of(labels) if reference is None else _chosen(labels, reference)
    beside = decisions_beside(labels)
    report = calibrate_sets(
        labels,
        reference=chosen,
        programme=" / ".join(programmes),
        decisions=beside.decisions,
        engine=named(engine),
        watch=watch_pairs,
    )
    return replace(report, left_out=left_out, decisions=(*report.decisions, *beside.gone))


def check_size(labels: Sequence[SetLabel], most: int) -> None:
    """Refuse what would take more time and memory than a stranger's file may ask for."""
    sizes = [sum(1 for _ in label.set.entries()) for label in labels]
    for label, size in zip(labels, sizes, strict=True):
        if size > MOST_OUTCOMES:
            raise SetError(
                "te-veel-leeruitkomsten", bestand=label.file, aantal=size, grens=MOST_OUTCOMES
            )
    pairs = sum(one * other for one, other in combinations(sizes, 2))
    if pairs > most:
        raise SetError("te-veel-paren", aantal=pairs, grens=most)


def reference_of(labels: Sequence[SetLabel]) -> str | None:
    """Return the id of the set that the others name as their reference, if it is among them."""
    named = {label.set.reference for label in labels if label.set.reference}
    return next((label.id for label in labels if Path(label.file).stem in named), None)


def _chosen(labels: Sequence[SetLabel], name: str) -> str:
    """Return the id of the set that goes by this id, file or name of a file."""
    for label in labels:
        if name in (label.id, label.file, Path(label.file).stem):
            return label.id
    known = tuple(label.id for label in labels)
    raise PathError("referentie-onbekend", naam=name, bekend=known)
