"""Changes that change nothing: quotes, hyphens, white space and the like.

Two texts are the same to a reader where nothing is left once spelling of that kind is
taken away. What can carry meaning stays: a hyphen, comma, point or space between digits
(*5-10*, *1,5*), a bracket inside a word (*(mede)verantwoordelijk*), a slash, `%`, `+`,
`#` and other signs, and marks within a sentence. Those are wording.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

_QUOTES = "'\"`´‘’‚‛“”„‟‹›«»′″"
_DASHES = "-‐‑‒–—―−⁃"
_BULLETS = "•·●○▪■◦‣⁃∙◆►✓*"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
# Repeats have a limit, so that a text of nothing else takes no more time than another.
# A sign of a list stands alone, at the beginning or behind a mark; a dash between digits is a
# range, and a star between words may be a product.
_BULLET = re.compile(
    rf"(?:^|(?<=[\n;:.,]))\s{{0,9}}[{re.escape(_BULLETS)}{re.escape(_DASHES)}]{{1,9}}(?=\s|\Z)"
    rf"|(?<=\s)[{re.escape(_BULLETS.replace('*', ''))}]{{1,9}}(?=\s|\Z)"
)
_QUOTE = re.compile(f"[{re.escape(_QUOTES)}]")
_DASH = re.compile(rf"[{re.escape(_DASHES)}](?!\s{{0,9}}\d)")
_NUMBER_DASH = re.compile(rf"\s{{0,9}}[{re.escape(_DASHES)}]\s{{0,9}}")
# A space between two digits, or between a digit and a sign that a number can begin with, stays.
_SPACE = re.compile(r"(?<!\d) | (?![\d.,+<>≤≥=-])")

_STEPS: Mapping[str, Callable[[str], str]] = {
    "onzichtbaar": lambda text: _without_unseen(text),
    "opsommingstekens": lambda text: _BULLET.sub(" ", text),
    "aanhalingstekens": lambda text: _QUOTE.sub("", text),
    "accenten": lambda text: _without_accents(text),
    "hoofdletters": lambda text: text.casefold(),
    "streepjes": lambda text: _NUMBER_DASH.sub("-", _DASH.sub("", text)),
    "slotpunt": lambda text: text.rstrip(" \t\n\r.;"),
    "witruimte": lambda text: _SPACE.sub("", " ".join(text.split())),
}
"""What is taken away, in this order; white space last, as others leave some behind."""

KINDS = tuple(_STEPS)
"""The kinds of sham change by the word that reports use."""


@lru_cache(maxsize=2048)
def plain(text: str, *, but: str | None = None) -> str:
    """Return what is left of a text for a reader, with one kind of typography left in if asked."""
    for name, step in _STEPS.items():
        if name != but:
            text = step(text)
    return text


def is_sham(old: str, new: str) -> bool:
    """Return whether nothing but typography differs, if anything does."""
    return old == new or plain(old) == plain(new)


def sham_kinds(old: str, new: str) -> tuple[str, ...]:
    """Return in what two texts differ that are the same to a reader; empty where they are not.

    Of kinds that come to the same (a ligature is undone with capitals too) the first is named.
    """
    if old == new or plain(old) != plain(new):
        return ()
    found = tuple(name for name in KINDS if plain(old, but=name) != plain(new, but=name))
    alone = (name for name, step in _STEPS.items() if step(old) == step(new))
    return found or (next(alone, "witruimte"),)


def _without_unseen(text: str) -> str:
    """Return a text without what cannot be seen, ligatures and spaces in their plain form."""
    return _BEYOND_ASCII.sub(lambda found: _seen(found[0]), text)


def _seen(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Cf":
        return ""
    return unicodedata.normalize("NFKC", letter) if category[0] in "LZ" else letter


def _without_accents(text: str) -> str:
    """Return a text with Latin letters without their accents; other scripts keep theirs."""
    if text.isascii():
        return text
    kept: list[str] = []
    for letter in unicodedata.normalize("NFD", text):
        if unicodedata.combining(letter) and kept and _LATIN.match(kept[-1]):
            continue
        kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept))
