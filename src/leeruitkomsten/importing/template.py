"""The template in which committees write a set: its sheets and their heads, in one place.

The heads are Dutch whatever the language of the program: they are what `importeer` knows,
and what a committee shares. What explains them follows the language asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from leeruitkomsten.importing.stated import CHOICES
from leeruitkomsten.messages import say
from leeruitkomsten.model import Entry, OutcomeSet
from leeruitkomsten.office.workbook import Column, Page, Sheet, Value, Workbook

HEADINGS: Mapping[str, str] = MappingProxyType(
    {
        "code": "Code",
        "titel": "Titel",
        "tekst": "Leeruitkomst",
        "eenheid-code": "Eenheid (code)",
        "eenheid-naam": "Eenheid (naam)",
        "eenheid-ec": "EC van de eenheid",
        "ec": "EC",
        "niveau": "Niveau (NLQF)",
        "context": "Context",
        "indicatoren": "Indicatoren",
        "eindkwalificaties": "Eindkwalificaties",
        "vervangt": "Vervangt",
    }
)
"""The head of each column with outcomes, by the field it is for, in their order."""

UNIT_LEVEL = "Niveau van de eenheid"
"""The head of the column for the NLQF level of a unit, which is there where a set has one."""

FACTS: Mapping[str, str] = MappingProxyType(
    {
        "hogeschool": "Hogeschool",
        "opleiding": "Opleiding",
        "graad": "Graad",
        "variant": "Variant",
        "niveau": "Niveau (NLQF)",
        "studielast": "Studielast (EC)",
        "versie": "Versie",
        "status": "Status",
        "taal": "Taal",
    }
)
"""What is told of the set as a whole, by its key, in the order of the sheet."""

MORE_FACTS = {"opleidingscode": "Opleidingscode"}
"""What is only told where a set has it."""

OUTCOMES_SHEET = "Leeruitkomsten"
SET_SHEET = "Opleiding"
QUALIFICATIONS_SHEET = "Eindkwalificaties"
ABOUT_SHEET = "Uitleg"

LEVELS = ("4", "5", "6", "7", "8")
"""NLQF levels that are offered; a set may have another."""

_WIDTHS = {
    "code": 12, "titel": 26, "tekst": 60, "eenheid-code": 12, "eenheid-naam": 24,
    "eenheid-ec": 10, "ec": 8, "niveau": 10, "context": 30, "indicatoren": 46,
    "eindkwalificaties": 17, "vervangt": 12,
}  # fmt: skip
_SPARE = 150
_LIKE_BULLET = re.compile(r"\s*(?:[^\w\s]|(?:\d{1,2}|[a-z])[.)])")
_PARTS = ("begin", "schrijven", "kolommen", "opleiding", "verder", "terug")


def level_heading(scheme: str) -> str:
    """Return the head of the column for levels of another scheme than the NLQF."""
    return f"Niveau ({scheme})"


def translation_heading(language: str) -> str:
    """Return the head of the column for a translation of the text."""
    return f"Vertaling ({language})"


def template(
    outcome_set: OutcomeSet | None = None,
    *,
    facts: Mapping[str, Value] = MappingProxyType({}),
    language: str = "nl",
) -> Workbook:
    """Return the template: empty but for an example row, or with all of a set that fits in it.

    `facts` fills in what is known of the set as a whole, by the keys of `FACTS`, where
    there is no set yet. What of a set does not fit, `left_out` tells.
    """
    told = facts if outcome_set is None else facts_of(outcome_set)
    qualifications = () if outcome_set is None else outcome_set.qualifications
    sheets: list[Sheet | Page] = [_outcomes(outcome_set, language), _programme(told)]
    columns = (Column("Code", 14, locked=False), Column("Tekst", 100, locked=False))
    rows = tuple((each.code, each.text) for each in qualifications)
    sheets.append(Sheet(QUALIFICATIONS_SHEET, columns, rows, spare=30))
    sheets.append(_about(language))
    title = say("sjabloon.titel", language)
    return Workbook(title, tuple(sheets), language)


def _outcomes(outcome_set: OutcomeSet | None, language: str) -> Sheet:
    entries = [] if outcome_set is None else list(outcome_set.entries())
    schemes = _in_order(
        scheme for each in entries for scheme in each.outcome.level if scheme != "nlqf"
    )
    translated = _in_order(name for each in entries for name in each.outcome.translations)
    unit_levels = any(each.unit and "nlqf" in each.unit.level for each in entries)
    columns = [
        Column(
            heading,
            _WIDTHS[field],
            choices=_levels(entries) if field == "niveau" else (),
            locked=False,
            help=say(f"sjabloon.kolom.{field}", language),
        )
        for field, heading in HEADINGS.items()
    ]
    more = [UNIT_LEVEL] if unit_levels else []
    more += map(level_heading, schemes)
    columns += (Column(heading, 11, locked=False) for heading in more)
    columns += (Column(translation_heading(each), 60, locked=False) for each in translated)
    rows: list[tuple[Value, ...]] = []
    if outcome_set is None:
        rows.append(tuple(say(f"sjabloon.voorbeeld.{field}", language) for field in HEADINGS))
    for each in entries:
        level = (each.outcome.level.get(scheme) for scheme in schemes)
        unit_level = [nlqf_in_words(each.unit.level) if each.unit else None] if unit_levels else []
        text = (each.outcome.translations.get(name) for name in translated)
        rows.append((*_row(each), *unit_level, *level, *text))
    return Sheet(OUTCOMES_SHEET, tuple(columns), tuple(rows), spare=_SPARE, frozen=1)


def _row(entry: Entry) -> Iterator[Value]:
    outcome, unit = entry.outcome, entry.unit
    yield outcome.code
    yield outcome.title
    yield outcome.text
    yield from (unit.code, unit.name, unit.credits) if unit else (None, None, None)
    yield outcome.credits
    yield nlqf_in_words(outcome.level)
    yield outcome.context
    yield in_lines(each.text for each in outcome.indicators)
    yield in_a_row(outcome.qualifications)
    yield in_a_row(outcome.replaces)


def nlqf_in_words(level: Mapping[str, int | float | str]) -> str | None:
    """Return an NLQF level as the words of its drop-down have it."""
    found = level.get("nlqf")
    return None if found is None else f"{found:g}" if isinstance(found, float) else str(found)


def in_a_row(codes: Sequence[str]) -> str | None:
    """Return codes as one cell has them."""
    return ", ".join(codes) or None


def in_lines(items: Iterable[str]) -> str | None:
    """Return items with one on each line.

    Where one has lines of its own, or begins as if there was a bullet already, all get one.
    """
    texts = list(items)
    if any("\n" in text.strip() or _LIKE_BULLET.match(text) for text in texts):
        texts = [f"• {text}" for text in texts]
    return "\n".join(texts) or None


def _levels(entries: Iterable[Entry]) -> tuple[str, ...]:
    there = (nlqf_in_words(each.outcome.level) for each in entries)
    return tuple(sorted({*LEVELS, *filter(None, there)}))


def _in_order(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def facts_of(outcome_set: OutcomeSet) -> Mapping[str, Value]:
    """Return what a set tells of itself as a whole, by the keys of `FACTS`."""
    programme = outcome_set.programme
    return {
        "hogeschool": outcome_set.institution,
        "opleiding": programme.name,
        "opleidingscode": programme.code,
        "graad": programme.degree,
        "variant": programme.variant,
        "niveau": nlqf_in_words(outcome_set.level),
        "studielast": outcome_set.credits,
        "versie": outcome_set.version,
        "status": outcome_set.status,
        "taal": outcome_set.language,
    }


def _programme(told: Mapping[str, Value]) -> Sheet:
    names = [*FACTS]
    if told.get("opleidingscode") is not None:
        names.insert(names.index("opleiding") + 1, "opleidingscode")
    rows = tuple(({**FACTS, **MORE_FACTS}[name], told.get(name)) for name in names)
    columns = (
        Column("Gegeven", 26),
        Column("Waarde", 60, locked=False),
    )
    choices = {name: tuple(dict.fromkeys(words.values())) for name, words in CHOICES.items()}
    where = {(names.index(name), 1): words for name, words in choices.items()}
    return Sheet(SET_SHEET, columns, rows, choices_in=where)


def _about(language: str) -> Page:
    paragraphs: list[str] = []
    headings: set[str] = set()
    for part in _PARTS:
        head, *texts = say(f"sjabloon.uitleg.{part}", language).split("\n")
        headings.add(head)
        paragraphs += [head, *texts]
    title = say("sjabloon.titel", language)
    return Page(ABOUT_SHEET, title, tuple(paragraphs), frozenset(headings))
