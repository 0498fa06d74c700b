"""By what we know that an outcome still says what people decided about.

The fingerprint is of what they read: title, text, context and indicators, in that
order, each with its white space folded and without what cannot be seen (soft hyphens,
spaces that do not break, ligatures: what `lint --herstel` repairs). It is the beginning
of a SHA-256, so it does not depend on how a file is laid out. Level and study load are
left out: where they differ is told anew with every comparison, also of what was decided.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from leeruitkomsten.language.as_read import as_read
from leeruitkomsten.model import Outcome

LENGTH = 16
"""Hexadecimal digits in a register: 64 bits, so that two texts never share one by chance."""


def fingerprint(outcome: Outcome) -> str:
    """Return the fingerprint of an outcome as a register has it."""
    return _digest(outcome)[:LENGTH]


def is_of(stored: str, outcome: Outcome) -> bool:
    """Return whether a fingerprint, of any length, is that of the outcome as it is now."""
    return _digest(outcome).startswith(stored)


class ByFingerprint:
    """Outcomes by their fingerprints, for who asks it of many."""

    def __init__(self, outcomes: Mapping[str, Outcome]) -> None:
        self._sorted = sorted((_digest(outcome), code) for code, outcome in outcomes.items())

    def only(self, stored: str) -> str | None:
        """Return the code of the one outcome that a fingerprint is of; None for none or more."""
        at = bisect_left(self._sorted, (stored,))
        found = [code for digest, code in self._sorted[at : at + 2] if digest.startswith(stored)]
        return found[0] if len(found) == 1 else None


def _digest(outcome: Outcome) -> str:
    # No part can hold a line end, so that a text cannot pass for two parts.
    return hashlib.sha256("\n".join(_parts(outcome)).encode("utf-8", "replace")).hexdigest()


def _parts(outcome: Outcome) -> Iterator[str]:
    yield f"titel: {as_read(outcome.title or '')}"
    yield f"tekst: {as_read(outcome.text)}"
    yield f"context: {as_read(outcome.context or '')}"
    for indicator in outcome.indicators:
        yield f"indicator: {as_read(indicator.text)}"
