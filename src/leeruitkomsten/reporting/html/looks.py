"""How a finding looks: its severity, or that it was waived, as a symbol with a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from leeruitkomsten.model import Finding
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted

WAIVED = "afgeweken"
SYMBOLS: Mapping[str, str] = {"fout": "■", "waarschuwing": "▲", "suggestie": "○", WAIVED: "◇"}
LOOKS = tuple(SYMBOLS)
"""Heaviest first."""


def look_of(finding: Finding) -> str:
    """Return how a finding looks."""
    return WAIVED if finding.waiver else finding.severity.key


def look_word(look: str, style: Style) -> str:
    """Return the word for a look."""
    return style.say("pagina.afgeweken" if look == WAIVED else f"ernst.{look}")


def counts(findings: Iterable[Finding], style: Style) -> tuple[tuple[str, str], ...]:
    """Return of each look that is there how many findings there are, in words."""
    there = Counter(map(look_of, findings))
    return tuple((look, _counted(look, there[look], style)) for look in LOOKS if there[look])


def _counted(look: str, count: int, style: Style) -> str:
    if look == WAIVED:
        return style.say("aantal.afgeweken", aantal=count)
    return counted(f"ernst.{look}", count, style)
