"""What comes nearest to an outcome for which no counterpart was convincing."""

from __future__ import annotations

from leeruitkomsten.matching.gaps import CANDIDATES
from leeruitkomsten.model import DiffReport, Entry


def nearest(report: DiffReport, code: str, *, right: bool) -> tuple[Entry, ...]:
    """Return the best candidates for an outcome on the right (or left) of a diff.

    Those that do not share a single word with it are left out.
    """
    ranked = report.candidates_right if right else report.candidates
    others = (report.left if right else report.right).set.by_code()
    edges = (
        ((one.code, code) if right else (code, one.code), one.code) for one in ranked.get(code, ())
    )
    near = [
        others[other] for edge, other in edges if report.pairs[edge].evidence[0].level != "geen"
    ]
    return tuple(near[:CANDIDATES])
