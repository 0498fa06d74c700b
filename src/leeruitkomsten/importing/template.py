"""The template in which committees write a set: its sheets and their heads, in one place.

The heads are Dutch whatever the language of the program: they are what `importeer` knows,
and what a committee shares. What explains them follows the language asked for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from leeruitkomsten.importing.cells import codes_in, credits_in, items_in, level_in, name_of
from leeruitkomsten.importing.headings import meaning as heading_meaning
from leeruitkomsten.importing.stated import CHOICES, stated_value
from leeruitkomsten.importing.table import EXAMPLE
from leeruitkomsten.matching.fingerprint import as_read
from leeruitkomsten.messages import say
from leeruitkomsten.model import Entry, OutcomeSet, Qualification, Term
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.office.cells import cell_text, text_of_cell
from leeruitkomsten.office.grid import GridCell
from leeruitkomsten.office.workbooks import Column, Page, Sheet, Value, Workbook

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

_MORE_FACTS = {"opleidingscode": "Opleidingscode"}
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
    told = facts if outcome_set is None else _facts_of(outcome_set)
    qualifications = () if outcome_set is None else outcome_set.qualifications
    sheets: list[Sheet | Page] = [_outcomes(outcome_set, language), _programme(told)]
    columns = (Column("Code", 14, locked=False), Column("Tekst", 100, locked=False))
    rows = tuple((each.code, each.text) for each in qualifications)
    sheets.append(Sheet(QUALIFICATIONS_SHEET, columns, rows, spare=30))
    sheets.append(_about(language))
    title = say("sjabloon.titel", language)
    return Workbook(title, tuple(sheets), language)


def left_out(outcome_set: OutcomeSet) -> Iterator[Term]:
    """Yield what of a set is not in its template; it stays in the file of the set."""
    for name, there in (
        ("geldig", outcome_set.validity),
        ("vastgesteld", outcome_set.adoption),
        ("kwaliteitsschema", outcome_set.quality_schema),
        ("referentie", outcome_set.reference),
        ("begrippen", outcome_set.terms),
    ):
        if there:
            yield Term(f"sjabloon.niet.{name}")
    if set(outcome_set.level) - {"nlqf"}:
        yield Term("sjabloon.niet.niveau-set")
    if any(set(unit.level) - {"nlqf"} for unit in outcome_set.units):
        yield Term("sjabloon.niet.niveau-eenheid")
    if any(unit.qualifications for unit in outcome_set.units):
        yield Term("sjabloon.niet.eindkwalificaties-eenheid")
    outcomes = [entry.outcome for entry in outcome_set.entries()]
    waived = len(outcome_set.waivers)
    waived += sum(len(each.waivers) for each in outcome_set.units)
    waived += sum(len(each.waivers) for each in outcomes)
    if waived:
        yield Term("sjabloon.niet.afwijkingen", {"aantal": waived})
    coded = sum(indicator.code is not None for each in outcomes for indicator in each.indicators)
    if coded:
        yield Term("sjabloon.niet.indicatorcodes", {"aantal": coded})
    if any(each.origin for each in outcomes):
        yield Term("sjabloon.niet.herkomst")
    codes = tuple(each.code for each in outcome_set.entries() if not _reads_back(each))
    if codes:
        yield Term("sjabloon.niet.letterlijk", {"codes": ", ".join(codes)})
    double = [*_double(each.code for each in outcome_set.entries())]
    double += _double(unit.code for unit in outcome_set.units)
    if double:
        yield Term("sjabloon.niet.dubbel", {"codes": ", ".join(double)})
    odd = [{**FACTS, **_MORE_FACTS}[name] for name in _odd_facts(outcome_set)]
    odd += _odd_qualifications(outcome_set.qualifications)
    if odd:
        yield Term("sjabloon.niet.gegeven", {"namen": ", ".join(odd)})


def _double(codes: Iterable[str]) -> Iterator[str]:
    return (code for code, count in Counter(codes).items() if count > 1)


def _odd_facts(outcome_set: OutcomeSet) -> Iterator[str]:
    """Yield what is told of the set, and would be read otherwise than it is."""
    for name, value in _facts_of(outcome_set).items():
        text = "" if value is None else str(value)
        read = stated_value(name, name_of(_grid_cell(text))) if text else None
        meant = {"nlqf": outcome_set.level["nlqf"]} if name == "niveau" and text else value
        if read != meant:
            yield name


def _odd_qualifications(qualifications: Sequence[Qualification]) -> Iterator[str]:
    seen: set[str] = set()
    for each in qualifications:
        text = _grid_cell(each.text).text.strip()
        reads_back = name_of(_grid_cell(each.code)) == each.code and _same(each.text, each.text)
        if not reads_back or not text or each.code in seen:
            yield each.code
        seen.add(each.code)


def _reads_back(entry: Entry) -> bool:
    """Return whether `importeer` would read all of an outcome in a sheet as it is."""
    outcome, unit = entry.outcome, entry.unit
    names = [outcome.code, *([unit.code, unit.name or ""] if unit else [])]
    texts = [outcome.title or "", outcome.text, outcome.context or ""]
    loads = [outcome.credits, unit.credits if unit else None]
    levels = [(outcome.level, scheme) for scheme in outcome.level]
    levels += [(unit.level, "nlqf")] if unit and "nlqf" in unit.level else []
    items = items_in(_grid_cell(_lines(each.text for each in outcome.indicators) or ""))
    lists = (outcome.qualifications, outcome.replaces)
    return (
        outcome.code.upper() != EXAMPLE
        and all(name_of(_grid_cell(name)) == name for name in names)
        and all(_same(text, text) for text in (*texts, *outcome.translations.values()))
        and all(credits_in(f"{load}") == load for load in loads if load is not None)
        and all(_level_reads_back(level, scheme) for level, scheme in levels)
        and len(items) == len(outcome.indicators)
        and all(_same(item, one.text) for item, one in zip(items, outcome.indicators, strict=True))
        and all(codes_in(_grid_cell(_listed(codes) or "")) == codes for codes in lists)
    )


def _level_reads_back(level: Level, scheme: str) -> bool:
    value = level[scheme]
    text = _nlqf(level) if scheme == "nlqf" else f"{value}"
    head = heading_meaning(level_heading(scheme))[0]
    known = head == ("niveau" if scheme == "nlqf" else f"niveau:{scheme}")
    return known and level_in(text or "", scheme) == {scheme: value}


def _same(read: str, meant: str) -> bool:
    """Return whether a text that is read out of a cell says what was meant."""
    return as_read(_grid_cell(read).text) == as_read(meant)


def _grid_cell(text: str) -> GridCell:
    return GridCell(text_of_cell(cell_text(text)))


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
        unit_level = [_nlqf(each.unit.level) if each.unit else None] if unit_levels else []
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
    yield _nlqf(outcome.level)
    yield outcome.context
    yield _lines(each.text for each in outcome.indicators)
    yield _listed(outcome.qualifications)
    yield _listed(outcome.replaces)


def _nlqf(level: Mapping[str, int | float | str]) -> str | None:
    """Return an NLQF level as the words of its drop-down have it."""
    found = level.get("nlqf")
    return None if found is None else f"{found:g}" if isinstance(found, float) else str(found)


def _listed(codes: Sequence[str]) -> str | None:
    return ", ".join(codes) or None


def _lines(items: Iterable[str]) -> str | None:
    """Return items with one on each line.

    Where one has lines of its own, or begins as if there was a bullet already, all get one.
    """
    texts = list(items)
    if any("\n" in text.strip() or _LIKE_BULLET.match(text) for text in texts):
        texts = [f"• {text}" for text in texts]
    return "\n".join(texts) or None


def _levels(entries: Iterable[Entry]) -> tuple[str, ...]:
    there = (_nlqf(each.outcome.level) for each in entries)
    return tuple(sorted({*LEVELS, *filter(None, there)}))


def _in_order(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _facts_of(outcome_set: OutcomeSet) -> Mapping[str, Value]:
    programme = outcome_set.programme
    return {
        "hogeschool": outcome_set.institution,
        "opleiding": programme.name,
        "opleidingscode": programme.code,
        "graad": programme.degree,
        "variant": programme.variant,
        "niveau": _nlqf(outcome_set.level),
        "studielast": outcome_set.credits,
        "versie": outcome_set.version,
        "status": outcome_set.status,
        "taal": outcome_set.language,
    }


def _programme(told: Mapping[str, Value]) -> Sheet:
    names = [*FACTS]
    if told.get("opleidingscode") is not None:
        names.insert(names.index("opleiding") + 1, "opleidingscode")
    rows = tuple(({**FACTS, **_MORE_FACTS}[name], told.get(name)) for name in names)
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
