"""Two sets side by side, and many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from leeruitkomsten.errors import PathError, SetError
from leeruitkomsten.loading.files import find
from leeruitkomsten.loading.sets import SET
from leeruitkomsten.model import Finding, SetLabel
from leeruitkomsten.usecases.sets import NamedSet, Watch, labels_of, load_file, one_set

if TYPE_CHECKING:
    from leeruitkomsten.model import CalibrationReport, DiffReport

MOST_PAIRS = 150_000
"""How many pairs of outcomes are compared in one `diff`: some 400 by 400, half a minute."""
MOST_PAIRS_TOGETHER = 1_000_000
"""How many in one `kalibreer`: some 25 sets of 60."""


def diff(left: str, right: str, *, explain: Sequence[str] = ()) -> DiffReport:
    """Return two sets side by side: what corresponds, and how they differ.

    Where one of the two is the reference set of the other, what goes beyond it is
    a profile of its own and not a gap. `explain` names outcomes, or pairs `LINKS:RECHTS`,
    of which the report is to tell the pairing step by step. Raises `PathError` or `SetError`
    where one of them is not a set that can be compared, or they are too large, and
    `LeeruitkomstenError` where a code to be explained is in neither.
    """
    from leeruitkomsten.matching import diff as diff_sets
    from leeruitkomsten.matching import explain as explain_pairings

    labels = labels_of([one_set(left), one_set(right)])
    _check_size(labels, MOST_PAIRS)
    report = diff_sets(*labels, reference=_reference(labels))
    return replace(report, explained=explain_pairings(report, explain)) if explain else report


def calibrate(paths: Sequence[str], *, watch: Watch | None = None) -> CalibrationReport:
    """Return all sets of one opleiding side by side, in groups of what corresponds.

    Files that cannot be read as a set are left out and named in the report. Raises
    `PathError` where fewer than two sets are left.
    """
    from leeruitkomsten.matching import calibrate as calibrate_sets

    found = find(paths)
    left_out = list(found.findings)
    sets: list[NamedSet] = []
    for index, name in enumerate(found.files):
        loaded = load_file(name)
        if isinstance(loaded, Finding):
            left_out.append(loaded)
        elif loaded.set is not None:
            sets.append((name, loaded.set))
        elif name in found.named or loaded.kind in (None, SET):
            left_out += loaded.findings[:1]
        if watch is not None:
            watch(index + 1, len(found.files))
    if len(sets) < 2:
        raise PathError("te-weinig-sets", aantal=len(sets))
    labels = sorted(labels_of(sets), key=lambda label: label.id)
    _check_size(labels, MOST_PAIRS_TOGETHER)
    programmes = dict.fromkeys(label.set.programme.name for label in labels)
    report = calibrate_sets(labels, reference=_reference(labels), programme=" / ".join(programmes))
    return replace(report, left_out=tuple(left_out))


def _check_size(labels: Sequence[SetLabel], most: int) -> None:
    """Refuse what would take more time and memory than a stranger's file may ask for."""
    sizes = [sum(1 for _ in label.set.entries()) for label in labels]
    pairs = sum(one * other for one, other in combinations(sizes, 2))
    if pairs > most:
        raise SetError("te-veel-paren", aantal=pairs, grens=most)


def _reference(labels: Sequence[SetLabel]) -> str | None:
    """Return the id of the set that the others name as their reference, if it is among them."""
    named = {label.set.reference for label in labels if label.set.reference}
    return next((label.id for label in labels if Path(label.file).stem in named), None)
