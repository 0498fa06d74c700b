"""A text in pieces, by the findings that point into it: these may overlap and touch.

Where two findings share words, the words they share are a piece of their own, shown in the
look of the heavier one. Each finding has its number behind its last word, so that what
overlaps can be told apart by eye and by ear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from leeruitkomsten.reporting.html.looks import LOOKS

_MOST_SIGNS = 6


class Pin(NamedTuple):
    """A finding points at `text[start:end]`, under this number and look.

    `note` is the id of what is said about it, `id` that of the number in the text.
    """

    start: int
    end: int
    number: int
    look: str
    note: str

    @property
    def id(self) -> str:
        """Return the id of the number in the text."""
        return f"{self.note}-{self.number}"


class Piece(NamedTuple):
    """Some letters and the findings that point at them; `ends` are those that end with them.

    `unseen` is True where a finding is about letters that nobody sees: they are shown as signs.
    """

    text: str
    pins: tuple[Pin, ...] = ()
    ends: tuple[Pin, ...] = ()
    unseen: bool = False

    @property
    def look(self) -> str:
        """Return the look of the heaviest finding, empty where there is none."""
        return min((pin.look for pin in self.pins), key=LOOKS.index, default="")

    @property
    def shown(self) -> str:
        """Return the letters, or signs for letters that cannot be seen."""
        if not self.unseen:
            return self.text
        first = "".join(map(_sign, self.text[:_MOST_SIGNS]))
        return first if len(self.text) <= _MOST_SIGNS else f"{first}… ({len(self.text)}×)"


def pinned(text: str, pins: Iterable[Pin]) -> Sequence[Piece]:
    """Return a text in pieces; white space around it goes where nobody points at it."""
    pieces = list(_pieces(text, pins))
    if pieces and not pieces[0].pins:
        pieces[0] = Piece(pieces[0].text.lstrip())
    if pieces and not pieces[-1].pins:
        pieces[-1] = Piece(pieces[-1].text.rstrip())
    return [piece for piece in pieces if piece.text]


def _pieces(text: str, pins: Iterable[Pin]) -> Iterator[Piece]:
    starting: defaultdict[int, list[Pin]] = defaultdict(list)
    ending: defaultdict[int, list[Pin]] = defaultdict(list)
    for pin in pins:
        starting[pin.start].append(pin)
        ending[pin.end].append(pin)
    unseen = {pin for pins in starting.values() for pin in pins if _is_unseen(text, pin)}
    edges = sorted({0, len(text), *starting, *ending})
    here: dict[Pin, None] = {}
    for start, end in pairwise(edges):
        here |= dict.fromkeys(starting[start])
        ends = sorted(ending[end], key=lambda pin: pin.number)
        yield Piece(text[start:end], tuple(here), tuple(ends), not unseen.isdisjoint(here))
        for pin in ends:
            del here[pin]


def _is_unseen(text: str, pin: Pin) -> bool:
    letters = text[pin.start : pin.end]
    return not any(letter.isprintable() and letter != " " for letter in letters)


def _sign(letter: str) -> str:
    return {" ": "␣", "\t": "⇥", "\n": "↵"}.get(letter, f"U+{ord(letter):04X}")
