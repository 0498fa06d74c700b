"""Two sets as one picture: every outcome a line of text, every link a stroke between two.

The picture says nothing that the report below it does not say in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from leeruitkomsten.model import DiffReport, Entry, Link, SetLabel
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
    """A line between two outcomes: its heights, its kind (the class of its look), its words."""

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
    lines = (
        (left, right, _kind(link), style.say(f"relatie.{link.relation}"))
        for link in report.links
        for left, right in product(link.left, link.right)
    )
    return between(report.left, report.right, lines)


def between(left: SetLabel, right: SetLabel, lines: Iterable[tuple[str, str, str, str]]) -> Picture:
    """Return two sets and lines between them: left code, right code, kind, and what it says."""
    entries = [label.set.by_code() for label in (left, right)]
    heights = [{code: _TOP + ROW * at for at, code in enumerate(each)} for each in entries]
    strokes = []
    linked: tuple[set[str], set[str]] = (set(), set())
    for one, other, kind, says in lines:
        linked[0].add(one)
        linked[1].add(other)
        said = f"{one} – {other}: {says}"
        strokes.append(Stroke(heights[0][one], heights[1][other], kind, said))
    columns = [
        tuple(
            Dot(heights[side][code], _words(entry), code in linked[side])
            for code, entry in entries[side].items()
        )
        for side in (0, 1)
    ]
    most = max(map(len, columns), default=0)
    return Picture(columns[0], columns[1], tuple(strokes), _TOP + ROW * most)


def _kind(link: Link) -> str:
    if link.decision is not None:
        return "besluit"
    return "zeker" if link.certain else "nakijken"


def _words(entry: Entry) -> str:
    words: Sequence[str] = f"{entry.code} {entry.outcome.title or entry.text}".split()
    text = " ".join(words)
    return text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"
