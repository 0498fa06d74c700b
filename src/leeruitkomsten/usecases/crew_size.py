"""How many processes a number of files is worth, without loading what starts them."""

from __future__ import annotations

import os

WORTHWHILE = 150
"""From how many files on a second process gains more than its start costs (measured)."""
MOST = 8
"""The most processes that are started where nobody says how many."""


def crew_for(files: int) -> int:
    """Return how many processes are worthwhile for so many files on this machine."""
    return 1 if files < WORTHWHILE else max(1, min(_processors(), MOST, files // (WORTHWHILE // 2)))


def _processors() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
