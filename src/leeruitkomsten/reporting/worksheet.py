"""A worksheet: the questions about sets as a workbook that people fill in.

The first sheet says what to do; the second has one row for each question, with both texts
in full, and two columns to fill in; a hidden one says which question each row is.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from leeruitkomsten.model import DecisionSide, Entry, Judged
from leeruitkomsten.model.decision import RELATIONS
from leeruitkomsten.model.worksheet import Question, WorksheetReport
from leeruitkomsten.office.workbooks import (
    Column,
    Field,
    Page,
    Sheet,
    Value,
    Workbook,
    workbook_bytes,
)
from leeruitkomsten.office.worksheet_facts import (
    FACTS,
    QuestionFacts,
    WorksheetFacts,
    lines_of,
    mark,
)
from leeruitkomsten.reporting.decisions import stale_line
from leeruitkomsten.reporting.evidence import finding, says_something, words_of
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import beside, describe, level_text

NOTHING = "–"
"""What stands where a side has no outcome."""

_WIDTHS = {
    "nr": 5.0,
    "set_links": 12.0,
    "code_links": 10.0,
    "niveau_links": 10.0,
    "tekst_links": 44.0,
    "set_rechts": 12.0,
    "code_rechts": 10.0,
    "niveau_rechts": 10.0,
    "tekst_rechts": 44.0,
    "voorstel": 15.0,
    "waarom": 32.0,
    "relatie": 17.0,
    "reden": 34.0,
}
_OURS = frozenset({"voorstel", "waarom"})
_SETS = frozenset({"set_links", "set_rechts"})
_FILLED_IN = ("relatie", "reden")
_FIELDS = ("rol", "datum")
_LONGEST_LINE = 160

Entries = Mapping[str, Mapping[str, Entry]]
"""The outcomes of each set by its id, by code."""


def worksheet_bytes(report: WorksheetReport, names: Mapping[str, str], style: Style) -> bytes:
    """Return a worksheet as the bytes of an `.xlsx` file.

    `names` says how the worksheet calls the file of each set, by the id of the set.
    """
    entries = {label.id: label.set.by_code() for label in report.sets}
    keys = [*_keys(report)]
    columns = [_column(key, report, style) for key in keys]
    rows = [
        _cells(number, one, entries, style) for number, one in enumerate(report.questions, start=1)
    ]
    fields = [
        Field(style.say(f"werkblad.veld.{key}"), style.say(f"werkblad.veld.{key}.uitleg"))
        for key in _FIELDS
    ]
    page, table = style.say("werkblad.blad.uitleg"), style.say("werkblad.blad.vragen")
    facts = WorksheetFacts(
        blind=report.blind,
        page=page,
        sheet=table,
        sets=names,
        headings={key: column.heading for key, column in zip(keys, columns, strict=True)},
        fields={key: field.label for key, field in zip(_FIELDS, fields, strict=True)},
        questions=tuple(
            _facts(number, one, row, keys, report)
            for number, (one, row) in enumerate(zip(report.questions, rows, strict=True), start=1)
        ),
    )
    title = style.say("werkblad.titel", sets=tuple(label.id for label in report.sets))
    return workbook_bytes(
        Workbook(
            title,
            (
                _page(page, title, fields, report, style),
                Sheet(
                    table,
                    tuple(columns),
                    tuple(tuple(row[key] or None for key in keys) for row in rows),
                    protected=True,
                    frozen=1,
                ),
                Sheet(
                    FACTS,
                    (Column(FACTS, 100),),
                    tuple((line,) for line in lines_of(facts)),
                    protected=True,
                    hidden=True,
                ),
            ),
            style.language,
        )
    )


def _keys(report: WorksheetReport) -> Iterator[str]:
    for key in _WIDTHS:
        if (report.blind and key in _OURS) or (len(report.sets) == 2 and key in _SETS):
            continue
        yield key


def _column(key: str, report: WorksheetReport, style: Style) -> Column:
    name, _, side = key.partition("_")
    told = {"links": report.sets[0].id, "rechts": report.sets[1].id}.get(side, "")
    if len(report.sets) > 2 and side:
        told = style.say(f"kant.{side}")
    heading = style.say(f"werkblad.kolom.{name}")
    if told:
        heading = style.say("werkblad.kolom.van", kolom=heading, kant=told)
    if key not in _FILLED_IN:
        return Column(heading, _WIDTHS[key])
    choices = tuple(map(_typed, RELATIONS)) if key == "relatie" else ()
    help_text = style.say(f"werkblad.kolom.{name}.hulp")
    return Column(heading, _WIDTHS[key], choices, locked=False, help=help_text)


def _typed(relation: str) -> str:
    """Return a relation as people read it in a list."""
    return relation.replace("_", " ")


def _cells(number: int, one: Question, entries: Entries, style: Style) -> dict[str, Value]:
    """Return what stands in each column of a row; nothing in those that people fill in."""
    left = [entries[one.left_set][code] for code in one.left]
    right = [entries[one.right_set][code] for code in one.right]
    return {
        "nr": number,
        "set_links": one.left_set,
        "code_links": "\n".join(one.left) or NOTHING,
        "niveau_links": _levels(left, style),
        "tekst_links": _texts(left, style) or _likeness(one, one.left_set, entries, style),
        "set_rechts": one.right_set,
        "code_rechts": "\n".join(one.right) or NOTHING,
        "niveau_rechts": _levels(right, style),
        "tekst_rechts": _texts(right, style) or _likeness(one, one.right_set, entries, style),
        "voorstel": _proposal(one, style),
        "waarom": _why(one, style),
        "relatie": "",
        "reden": "",
    }


def _levels(entries: Sequence[Entry], style: Style) -> str:
    """Return the level and load of each outcome; those of several each below its code."""
    parts = []
    for entry in entries:
        lines = [*level_text(entry.level)]
        if entry.credits is not None:
            lines.append(style.say("ec", aantal=float(entry.credits)))
        head = [f"{entry.code}:"] if len(entries) > 1 and lines else []
        parts.append("\n".join([*head, *lines]))
    return "\n".join(part for part in parts if part)


def _texts(entries: Sequence[Entry], style: Style) -> str:
    """Return outcomes in full: title, text, context and indicators."""
    parts = []
    for entry in entries:
        head = [entry.code] if len(entries) > 1 else []
        title = " · ".join([*head, *([entry.outcome.title] if entry.outcome.title else [])])
        lines = [entry.text.strip() or style.say("leeg"), *beside(entry, style)]
        parts.append("\n".join([*([title] if title else []), *lines]))
    return "\n\n".join(parts)


def _likeness(one: Question, name: str, entries: Entries, style: Style) -> str:
    """Return what an outcome without a counterpart is most like on the other side."""
    lines = [
        style.say("werkblad.geen-tegenhanger" if one.candidates else "werkblad.geen-kandidaat")
    ]
    for code in one.candidates:
        short = textwrap.shorten(entries[name][code].text, _LONGEST_LINE, placeholder=" …")
        lines.append(f"{code}: {short}")
    return "\n".join(lines)


def _proposal(one: Question, style: Style) -> str:
    if not (one.left and one.right):
        return style.say("werkblad.voorstel.alleen")
    if one.link is None:
        return style.say("werkblad.voorstel.kandidaat")
    sure = style.say("diff.zeker" if one.link.certain else "diff.nakijken")
    return f"{style.say(f'relatie.{one.link.relation}')}\n({sure})"


def _why(one: Question, style: Style) -> str:
    lines = [stale_line(one.stale, style)] if one.stale else []
    for each in one.pair.evidence if one.pair else ():
        if says_something(each):
            words = words_of(each, style)
            sign = "+" if each.weight > 0 else "−" if each.weight < 0 else "·"
            lines.append(f"{sign} {finding(each, style)}" + (f" ({words})" if words else ""))
    return "\n".join(lines)


def _facts(
    number: int,
    one: Question,
    row: Mapping[str, Value],
    keys: Sequence[str],
    report: WorksheetReport,
) -> QuestionFacts:
    left, right = (
        DecisionSide(name, tuple(Judged(code, report.fingerprints[name, code]) for code in codes))
        for name, codes in ((one.left_set, one.left), (one.right_set, one.right))
    )
    shown = {key: mark(str(row[key])) for key in keys if key not in {"nr", *_FILLED_IN}}
    return QuestionFacts(number, left, right, shown)


def _page(
    name: str, title: str, fields: Sequence[Field], report: WorksheetReport, style: Style
) -> Page:
    heads = [style.say(f"werkblad.uitleg.{key}") for key in ("doen", "woorden", "sets", "terug")]
    doing, words, sets, back = heads
    step = "werkblad.uitleg.doen.blind" if report.blind else "werkblad.uitleg.doen.open"
    paragraphs = [
        doing,
        *(style.say(f"werkblad.uitleg.doen.{number}") for number in (1, 2, 3)),
        style.say(step),
        words,
        *(
            f"{_typed(relation)}: {style.say(f'werkblad.relatie.{relation}')}"
            for relation in RELATIONS
        ),
        sets,
        *(
            f"{label.id}: {label.set.institution}, {describe(label.set, style)}"
            for label in report.sets
        ),
        back,
        *(style.say(f"werkblad.uitleg.terug.{number}") for number in (1, 2, 3)),
    ]
    return Page(name, title, tuple(paragraphs), frozenset(heads), tuple(fields))
