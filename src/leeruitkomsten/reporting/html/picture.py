"""Two sets as one picture: every outcome a line of text, every link a stroke between two.

The picture says nothing that the report below it does not say in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from leeruitkomsten.model import DiffReport, Entry, Link
from leeruitkomsten.reporting.style import Style

ROW = 24
"""The height of a line, in units of the picture."""
_TOP = 16
_LETTERS = 46


@dataclass(frozen=True, slots=True)
class Dot:
    """An outcome: its height in the picture, its words, and whether it is linked."""

    y: int
    words: str
    linked: bool


@dataclass(frozen=True, slots=True)
class Stroke:
    """A link between two outcomes: its heights, its kind (`zeker`, `nakijken`, `besluit`)."""

    y1: int
    y2: int
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Two columns of dots and the strokes between them."""

    left: tuple[Dot, ...]
    right: tuple[Dot, ...]
    strokes: tuple[Stroke, ...]
    height: int


def picture(report: DiffReport, style: Style) -> Picture:
    """Return the picture of two sets, each in the order of its file."""
    entries = [label.set.by_code() for label in (report.left, report.right)]
    linked = [
        {code for link in report.links for code in link.left},
        {code for link in report.links for code in link.right},
    ]
    heights = [{code: _TOP + ROW * at for at, code in enumerate(each)} for each in entries]
    columns = [
        tuple(
            Dot(heights[side][code], _words(entry), code in linked[side])
            for code, entry in entries[side].items()
        )
        for side in (0, 1)
    ]
    strokes = tuple(
        Stroke(heights[0][left], heights[1][right], _kind(link), says)
        for link in report.links
        for left, right, says in _strokes(link, style)
    )
    most = max(map(len, columns), default=0)
    return Picture(columns[0], columns[1], strokes, _TOP + ROW * most)


def _strokes(link: Link, style: Style) -> Iterator[tuple[str, str, str]]:
    relation = style.say(f"relatie.{link.relation}")
    for left, right in product(link.left, link.right):
        yield left, right, f"{left} – {right}: {relation}"


def _kind(link: Link) -> str:
    if link.decision is not None:
        return "besluit"
    return "zeker" if link.certain else "nakijken"


def _words(entry: Entry) -> str:
    words: Sequence[str] = f"{entry.code} {entry.outcome.title or entry.text}".split()
    text = " ".join(words)
    return text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"
