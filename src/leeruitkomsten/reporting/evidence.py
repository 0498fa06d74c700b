"""What the dimensions say of a pair, in lines that people can argue with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.model import Evidence
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import few, level_named
from leeruitkomsten.reporting.wrapping import paragraph

_PLAIN = frozenset({"taal", "structuur"})
"""Dimensions of which only a difference is worth a line."""


def evidence_lines(evidence: Sequence[Evidence], style: Style) -> Iterator[str]:
    """Yield what each dimension says, those that say nothing left out."""
    for each in evidence:
        if says_something(each):
            yield paragraph(signed(each, style), style, " " * 4, " " * 8)


def signed(evidence: Evidence, style: Style) -> str:
    """Return what a dimension says: which way it pushes, what it saw, and in which words."""
    words = words_of(evidence, style)
    told = f"{sign_of(evidence.weight)} {finding(evidence, style)}"
    return f"{told} ({words})" if words else told


def sign_of(weight: float) -> str:
    """Return the sign of a weight: for, against, or neither."""
    return "+" if weight > 0 else "−" if weight < 0 else "·"


def evidence_text(evidence: Sequence[Evidence], style: Style) -> str:
    """Return what the dimensions say, a line each, with the words that carried it."""
    return "\n".join(signed(each, style) for each in evidence if says_something(each))


def says_something(evidence: Evidence) -> bool:
    """Return whether a reader learns something from this."""
    alike = evidence.dimension in _PLAIN and evidence.level == "zelfde"
    return evidence.level != "onbekend" and not alike


def finding(evidence: Evidence, style: Style) -> str:
    """Return what a dimension saw: *niveau: lager bij rechts*."""
    name = style.say(f"dimensie.{evidence.dimension}")
    return f"{name}: {style.say(f'oordeel.{evidence.level}')}"


def words_of(evidence: Evidence, style: Style) -> str:
    """Return the words that carried it: those in both, and those of either side."""
    shared, left, right = (
        ", ".join(_word(word, evidence, style) for word in few(words, style))
        for words in (evidence.words, evidence.left_words, evidence.right_words)
    )
    apart = f"{left or '–'} ↔ {right or '–'}" if left or right else ""
    return "; ".join(part for part in (shared, apart) if part)


def _word(word: str, evidence: Evidence, style: Style) -> str:
    if evidence.dimension == "niveau":
        word = level_named(word)
    elif evidence.dimension == "structuur":
        word = style.say("opbouw.woorden", aantal=word)
    return clean(word)
