"""What stood when people began to lint (*nullijn*): it is told of, and does not count.

A baseline takes no reasons: whoever has one writes a waiver in the set.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Accepted:
    """One finding in a baseline.

    `file` is seen from the folder of the baseline, with forward slashes. `spot` and
    `words` are for who reads the baseline; `fingerprint` is by what the finding is known.
    """

    file: str
    rule: str
    spot: str
    fingerprint: str
    set: str = ""
    """Whose set it is, by which a file is followed when it gets another name."""
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Baseline:
    """All findings that were accepted, under the name of the file that holds them."""

    file: str
    entries: tuple[Accepted, ...]


@dataclass(frozen=True, slots=True)
class Ratchet:
    """What a baseline did in a run.

    `known` is how many findings were in it. `gone` are entries that nothing answers to any
    more; `kept` all others, as they are now: also those of files that were not looked at.
    """

    file: str
    known: int
    gone: tuple[Accepted, ...]
    kept: tuple[Accepted, ...]
