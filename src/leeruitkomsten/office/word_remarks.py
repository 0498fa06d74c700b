"""What people should know of a Word document beside its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.office.word_inline import Inline, words_in
from leeruitkomsten.office.word_package import WordPackage, attribute

SHOWN = 20
"""How many places of a kind are told one by one; the rest is counted."""
LONGEST = 100
"""How much of the words of each we show, in letters."""

_Words = list[tuple[Spot, str]]


@dataclass(slots=True)
class Gathered:
    """What was met on the way, with where."""

    file: str
    inserted: _Words = field(default_factory=list)
    deleted: _Words = field(default_factory=list)
    hidden: _Words = field(default_factory=list)
    boxes: _Words = field(default_factory=list)
    labels: _Words = field(default_factory=list)
    notes: list[tuple[Spot, str, str]] = field(default_factory=list)
    comments: _Words = field(default_factory=list)
    nested: list[Spot] = field(default_factory=list)
    pictures: list[Spot] = field(default_factory=list)
    placeholders: int = 0
    chunks: int = 0

    def note(self, spot: Spot, found: Inline, label: str | None) -> None:
        """Keep what stands in a paragraph beside its text."""
        for kept, parts in (
            (self.inserted, found.inserted),
            (self.deleted, found.deleted),
            (self.hidden, found.hidden),
        ):
            if words := short("".join(parts)):
                kept.append((spot, words))
        self.boxes += [(spot, words) for box in found.boxes if (words := short(box))]
        self.notes += [(spot, kind, name) for kind, name in found.notes]
        self.comments += [(spot, name) for name in found.comments]
        self.pictures += [spot] * found.pictures
        self.placeholders += found.placeholders
        if label is not None:
            self.labels.append((spot, short(label)))

    def inserted_row(self, spot: Spot, words: str) -> None:
        """Keep that a row of a table was inserted."""
        self.inserted.append((spot, short(words)))

    def deleted_row(self, spot: Spot, words: str) -> None:
        """Keep that a row of a table was deleted; `spot` is the row before it."""
        self.deleted.append((spot, short(words)))


def remarks(found: Gathered, package: WordPackage) -> tuple[Remark, ...]:
    """Return all remarks on a document: first on all of it, then by place."""
    return (*_on_all(found, package), *_by_place(found, package))


def short(text: str) -> str:
    """Return a text on one line, cut off where it is long."""
    line = " ".join(text[: 4 * LONGEST].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _on_all(found: Gathered, package: WordPackage) -> Iterator[Remark]:
    def remark(key: str, **facts: str | int) -> Remark:
        return Remark(Spot(found.file, None, 0), Term(f"word.{key}", facts))

    if found.inserted or found.deleted:
        yield remark("wijzigingen", erbij=len(found.inserted), eraf=len(found.deleted))
    if found.labels:
        first = ", ".join(label for _, label in found.labels[:4])
        more = ", …" if len(found.labels) > 4 else ""
        yield remark("nummering", aantal=len(found.labels), nummers=first + more)
    for kind in ("header", "footer"):
        for words in dict.fromkeys(map(words_in, package.parts.get(kind, ()))):
            if words:
                yield remark(f"rand.{kind}", woorden=short(words))
    for key, number in (
        ("afbeeldingen", len(found.pictures)),
        ("invulvelden", found.placeholders),
        ("ingevoegde-bestanden", found.chunks),
    ):
        if number:
            yield remark(f"{key}.{'een' if number == 1 else 'meer'}", aantal=number)


def _by_place(found: Gathered, package: WordPackage) -> Iterator[Remark]:
    yield from _each(found, "ingevoegd", found.inserted)
    yield from _each(found, "verwijderd", found.deleted)
    yield from _each(found, "opmerking", _comments(found, package))
    yield from _each(found, "tekstvak", found.boxes)
    yield from _each(found, "verborgen", found.hidden)
    yield from _each(found, "voetnoot", _notes(found, package))
    yield from _each(found, "tabel-in-tabel", [(spot, "") for spot in dict.fromkeys(found.nested)])


def _each(found: Gathered, key: str, places: _Words) -> Iterator[Remark]:
    for spot, words in places[:SHOWN]:
        yield Remark(spot, Term(f"word.{key}", {"woorden": words} if words else {}))
    if len(places) > SHOWN:
        more = Term(f"word.{key}.meer", {"aantal": len(places) - SHOWN})
        yield Remark(Spot(found.file, None, 0), more)


def _comments(found: Gathered, package: WordPackage) -> _Words:
    places = {name: spot for spot, name in reversed(found.comments)}
    whole = Spot(found.file, None, 0)
    return [
        (places.get(attribute(comment, "id") or "", whole), words)
        for comment in package.elements("comments", "comment")
        if (words := short(words_in(comment)))
    ]


def _notes(found: Gathered, package: WordPackage) -> _Words:
    texts = {
        (kind, attribute(note, "id") or ""): short(words_in(note))
        for kind, tag in (("footnotes", "footnote"), ("endnotes", "endnote"))
        for note in package.elements(kind, tag)
    }
    return [
        (spot, words) for spot, kind, name in found.notes if (words := texts.get((kind, name), ""))
    ]
