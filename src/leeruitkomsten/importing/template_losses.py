"""What of a set does not fit in the template, or would be read back as something else.

It is told before a committee gets the template, and stays in the file of the set.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.importing.cells import codes_in, credits_in, items_in, level_in, name_of
from leeruitkomsten.importing.headings import meaning as heading_meaning
from leeruitkomsten.importing.stated import stated_value
from leeruitkomsten.importing.table import EXAMPLE
from leeruitkomsten.importing.template import (
    FACTS,
    MORE_FACTS,
    facts_of,
    in_a_row,
    in_lines,
    level_heading,
    nlqf_in_words,
)
from leeruitkomsten.language.as_read import as_read
from leeruitkomsten.model import Entry, OutcomeSet, Qualification, Term
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.office.cells import cell_text, text_of_cell
from leeruitkomsten.office.grid import GridCell


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
    odd = [{**FACTS, **MORE_FACTS}[name] for name in _odd_facts(outcome_set)]
    odd += _odd_qualifications(outcome_set.qualifications)
    if odd:
        yield Term("sjabloon.niet.gegeven", {"namen": ", ".join(odd)})


def _double(codes: Iterable[str]) -> Iterator[str]:
    return (code for code, count in Counter(codes).items() if count > 1)


def _odd_facts(outcome_set: OutcomeSet) -> Iterator[str]:
    """Yield what is told of the set, and would be read otherwise than it is."""
    for name, value in facts_of(outcome_set).items():
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
    items = items_in(_grid_cell(in_lines(each.text for each in outcome.indicators) or ""))
    lists = (outcome.qualifications, outcome.replaces)
    return (
        outcome.code.upper() != EXAMPLE
        and all(name_of(_grid_cell(name)) == name for name in names)
        and all(_same(text, text) for text in (*texts, *outcome.translations.values()))
        and all(credits_in(f"{load}") == load for load in loads if load is not None)
        and all(_level_reads_back(level, scheme) for level, scheme in levels)
        and len(items) == len(outcome.indicators)
        and all(_same(item, one.text) for item, one in zip(items, outcome.indicators, strict=True))
        and all(codes_in(_grid_cell(in_a_row(codes) or "")) == codes for codes in lists)
    )


def _level_reads_back(level: Level, scheme: str) -> bool:
    value = level[scheme]
    text = nlqf_in_words(level) if scheme == "nlqf" else f"{value}"
    head = heading_meaning(level_heading(scheme))[0]
    known = head == ("niveau" if scheme == "nlqf" else f"niveau:{scheme}")
    return known and level_in(text or "", scheme) == {scheme: value}


def _same(read: str, meant: str) -> bool:
    """Return whether a text that is read out of a cell says what was meant."""
    return as_read(_grid_cell(read).text) == as_read(meant)


def _grid_cell(text: str) -> GridCell:
    return GridCell(text_of_cell(cell_text(text)))
