"""What the rules say beside a part of a set: one note per rule, with all its places."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from leeruitkomsten.model import Card, Finding, LintReport, Waiver
from leeruitkomsten.reporting.frame import fitting
from leeruitkomsten.reporting.html.looks import look_of, look_word
from leeruitkomsten.reporting.html.pins import Piece, Pin, pinned
from leeruitkomsten.reporting.html.places import Part, Place, places_in
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import filled, prose
from leeruitkomsten.source import Route

_OFTEN = 5
"""How often one rule may speak up in a file before its notes are folded."""
_FIRST = 3
"""How many of those are told in full."""
_LONGEST = 80  # letters of the words that a finding is about
_ROOM = 96  # letters of a line of a file
_MOST_LINES = 3


class Line(NamedTuple):
    """A line of a file, with the words in it that a finding points at."""

    number: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a rule says: its number in the text and the id of that, or else about what.

    `words` are those it points at, where the message does not have them.
    """

    message: str
    number: int | None
    ref: str
    words: str
    about: str
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """What one rule says beside one part of a set.

    `waive_at` says where the authors can set the rule aside; empty where they cannot.
    `folded` is for a rule that spoke up often already: what it asks is told on demand.
    """

    id: str
    look: str
    word: str
    code: str
    criterion: str
    said: tuple[Said, ...]
    asks: tuple[str, ...]
    ways: tuple[str, ...]
    why: str
    waive_at: str
    waiver: Waiver | None
    repairable: bool
    in_file: tuple[str, ...]
    folded: bool
    tags: str


class Noted(NamedTuple):
    """The notes beside a part, and its texts with the places marked."""

    notes: tuple[Note, ...]
    texts: Mapping[Route, Sequence[Piece]]


@dataclass(slots=True)
class NoteMaker:
    """Makes the notes of a report; it counts, so that ids are there once in a page."""

    report: LintReport
    style: Style
    criteria: Mapping[str, str]
    """The tag of each criterion."""
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    def of_file(self, findings: Sequence[Finding], tag: str) -> NotesOfFile:
        """Return what makes the notes of one file; `tag` is what a filter knows it by."""
        return NotesOfFile(self, tag, Counter(each.code for each in findings if not each.waiver))


@dataclass(slots=True)
class NotesOfFile:
    """Makes the notes of one file, and remembers how often each rule spoke up."""

    maker: NoteMaker
    tag: str
    often: Mapping[str, int]
    told: Counter[str] = field(default_factory=Counter)

    def beside(self, part: Part, findings: Sequence[Finding]) -> Noted:
        """Return the notes beside a part, in the order of its text, what was waived last."""
        places = places_in(part, findings)
        groups: dict[tuple[str, Waiver | None], list[Finding]] = {}
        for finding in sorted(
            findings,
            key=lambda one: (one.waiver is not None, places.get(id(one), Place.last())),
        ):
            groups.setdefault((finding.code, finding.waiver), []).append(finding)
        pins: defaultdict[Route, list[Pin]] = defaultdict(list)
        notes = tuple(self._note(part, those, places, pins) for those in groups.values())
        return Noted(
            notes, {route: pinned(text, pins[route]) for route, text in part.texts.items()}
        )

    def _note(
        self,
        part: Part,
        findings: Sequence[Finding],
        places: Mapping[int, Place],
        pins: Mapping[Route, list[Pin]],
    ) -> Note:
        language = self.maker.style.language
        first = findings[0]
        card = self.maker.report.cards[first.code]
        text = card.text(language)
        look = look_of(first)
        note_id = f"n{next(self.maker.ids)}"
        said: list[Said] = []
        for finding in findings:
            place = places.get(id(finding))
            if place is not None:
                pin = Pin(place.start, place.end, place.number, look, note_id)
                pins[place.route].append(pin)
            said.append(self._said(part, finding, place, note_id))
        self.told[card.code] += 1
        often = self.often.get(card.code, 0) > _OFTEN and not self.maker.style.everything
        return Note(
            id=note_id,
            look=look,
            word=look_word(look, self.maker.style),
            code=card.code,
            criterion=text.criterion,
            said=tuple(said),
            asks=() if first.waiver else self._once(text.question, findings),
            ways=() if first.waiver else self._once(text.advice, findings),
            why=prose(text.why),
            waive_at=part.called if card.check and not first.waiver else "",
            waiver=first.waiver,
            repairable=any(each.repairable for each in findings),
            in_file=tuple(dict.fromkeys(str(each.place.line) for each in findings)),
            folded=often and self.told[card.code] > _FIRST,
            tags=f"{look} {card.code} {self.maker.criteria[text.criterion]} {self.tag}",
        )

    def _said(self, part: Part, finding: Finding, place: Place | None, note: str) -> Said:
        card = self.maker.report.cards[finding.code]
        language = self.maker.style.language
        message = filled(prose(card.text(language).message), finding.facts, language)
        words = _shortened(finding.words or "")
        if is_of_file(card):
            return Said(message, None, "", "", self._where(finding), tuple(self._lines(finding)))
        if place is None:
            about = self._about(finding.route[len(part.route) :])
            return Said(message, None, "", "" if words in message else words, about)
        ref = f"{note}-{place.number}"
        return Said(message, place.number, ref, "" if words in message else words, "")

    def _about(self, route: Route) -> str:
        """Return what of a part a finding is about, in words."""
        match route:
            case ("indicatoren", int(nth), *_):
                return self.maker.style.say("pagina.plek.indicatoren", nummer=nth + 1)
            case (str(key), *_) if key in _NAMED:
                return self.maker.style.say(f"pagina.plek.{key}")
        return ""

    def _where(self, finding: Finding) -> str:
        place = finding.place
        return self.maker.style.say("pagina.plaats", lijn=place.line, kolom=place.column)

    def _lines(self, finding: Finding) -> Iterator[Line]:
        """Yield the lines of the file that a finding is about, the first few of many."""
        place = finding.place
        source = self.maker.report.sources.get(place.file)
        if source is None:
            return
        for number in range(place.line, min(place.end_line, place.line + _MOST_LINES - 1) + 1):
            line = source.line(number)
            start = place.column - 1 if number == place.line else len(line) - len(line.lstrip(" "))
            end = place.end_column - 1 if number == place.end_line else len(line)
            end = max(start + 1, end)
            yield Line(number, *fitting(line[:start], line[start:end], line[end:], _ROOM))

    def _once(self, template: str, findings: Iterable[Finding]) -> tuple[str, ...]:
        """Return a question or an advice, once where all findings make it the same."""
        language = self.maker.style.language
        texts = (filled(prose(template), each.facts, language) for each in findings)
        return tuple(filter(None, dict.fromkeys(texts)))[:_FIRST]


def is_of_file(card: Card) -> bool:
    """Return whether a card is about a file, and not about the set in it."""
    return card.target == "bestand"


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


_NAMED = frozenset(
    {"code", "titel", "tekst", "context", "niveau", "studielast", "eindkwalificaties"}
    | {"vervangt", "afwijkingen", "status", "geldig", "naam"}
)
