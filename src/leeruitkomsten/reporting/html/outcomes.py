"""Sets and outcomes as templates show them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count

from leeruitkomsten.model import Entry, SetLabel
from leeruitkomsten.reporting.html.marking import NONE, Stretch, Words, marked
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import describe, duplicate_codes, level_text

_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9_.-]")


@dataclass(frozen=True, slots=True)
class SetHead:
    """Which set: what heads its column."""

    id: str
    institution: str
    about: str
    file: str
    language: str
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """An outcome in full: every text in stretches, of which some are marked."""

    code: str
    title: str
    facts: tuple[str, ...]
    """Level, load and unit, in words."""
    text: Sequence[Stretch]
    context: Sequence[Stretch]
    indicators: tuple[Sequence[Stretch], ...]
    language: str


def set_head(label: SetLabel, style: Style) -> SetHead:
    """Return what heads the column of a set."""
    return SetHead(
        label.id,
        label.set.institution,
        describe(label.set, style),
        label.file,
        label.set.language,
        tuple(duplicate_codes(label, style)),
    )


def shown(entry: Entry, language: str, style: Style, words: Words = NONE) -> Shown:
    """Return an outcome in full; `language` is that of its set."""
    outcome = entry.outcome
    facts = list(level_text(entry.level))
    if entry.credits is not None:
        facts.append(style.say("ec", aantal=float(entry.credits)))
    if entry.unit is not None:
        name = entry.unit.name
        facts.append(f"{entry.unit.code} {name}" if name else entry.unit.code)
    return Shown(
        outcome.code,
        outcome.title or "",
        tuple(facts),
        marked(outcome.text.strip() or style.say("leeg"), words, language),
        marked((outcome.context or "").strip(), words, language),
        tuple(marked(each.text.strip(), words, language) for each in outcome.indicators),
        language,
    )


def shower(label: SetLabel, style: Style) -> Callable[..., Shown]:
    """Return what shows an outcome of a set by its code, words marked where they are given."""
    entries: Mapping[str, Entry] = label.set.by_code()

    def show(code: str, words: Words = NONE) -> Shown:
        return shown(entries[code], label.set.language, style, words)

    return show


def anchors(name: str) -> Callable[[str], str]:
    """Return what makes an id for a thing from its code; no two codes get the same."""
    taken: dict[str, str] = {}
    there: set[str] = set()

    def anchor(code: str) -> str:
        if code not in taken:
            plain = f"{name}-{_NOT_IN_AN_ID.sub('-', code)}"
            numbered = (f"{plain}-{n}" for n in count(2))
            taken[code] = next(each for each in chain([plain], numbered) if each not in there)
            there.add(taken[code])
        return taken[code]

    return anchor
