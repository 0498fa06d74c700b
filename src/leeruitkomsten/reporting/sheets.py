"""Pieces of the workbooks that reports become: for a meeting, and to be filtered and filled in.

Texts stand in full. What people find has columns of its own, which are left empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Entry, Evidence, SetLabel, Standing
from leeruitkomsten.office.workbooks import Column, Page, Sheet, Value, Workbook, workbook_bytes
from leeruitkomsten.reporting.decisions import reason_line, subject_line
from leeruitkomsten.reporting.evidence import finding, says_something, words_of
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import beside, describe, entry_title

Columns = Sequence[tuple[str, float]]
"""Columns by the name of their heading in `messages` (`kolom.<name>`), with their width."""

TEXT = 50
"""The width of a column with full texts, in letters."""

_TO_FILL_IN = frozenset({"oordeel", "reden", "afspraak", "antwoord", "datum", "rol"})


def sheet(
    name: str, columns: Columns, rows: Iterable[Sequence[Value]], style: Style, *, frozen: int = 1
) -> Sheet:
    """Return a sheet; cells for columns that people fill in are added, at the end of rows."""
    heads = tuple(column(each, width, style) for each, width in columns)
    full = (tuple(row) + (None,) * (len(heads) - len(row)) for row in rows)
    return Sheet(style.say(f"blad.{name}"), heads, tuple(full), frozen=frozen)


def column(name: str, width: float, style: Style) -> Column:
    """Return a column with our heading; open, and with a word of help, where people fill it in."""
    help_key = f"kolom.{name}.hulp"
    return Column(
        style.say(f"kolom.{name}"),
        width,
        locked=name not in _TO_FILL_IN,
        help=style.say(help_key) if knows(help_key) else "",
    )


def about(
    title: str, parts: Mapping[str, Iterable[str]], style: Style, *, notes: Iterable[str] = ()
) -> Page:
    """Return the sheet that says what a workbook is and is not.

    `parts` are paragraphs by their heading; the one without (``""``) comes first.
    """
    paragraphs: list[str] = []
    headings: list[str] = []
    for heading, texts in parts.items():
        told = [text for text in texts if text]
        if heading and told:
            headings.append(heading)
            paragraphs.append(heading)
        paragraphs += told
    paragraphs += notes
    return Page(style.say("blad.uitleg"), title, tuple(paragraphs), frozenset(headings))


def book(title: str, sheets: Iterable[Sheet | Page | None], style: Style) -> bytes:
    """Return a workbook of these sheets, those with nothing in them left out."""
    there = (each for each in sheets if each is not None)
    filled = tuple(each for each in there if isinstance(each, Page) or each.rows)
    return workbook_bytes(Workbook(title, filled, style.language))


def full_text(entry: Entry, style: Style) -> str:
    """Return an outcome in full: its code, title, level and load, its text, what belongs to it."""
    text = entry.text.strip() or style.say("leeg")
    return "\n".join([entry_title(entry, style), text, *beside(entry, style)])


def full_texts(codes: Iterable[str], entries: Mapping[str, Entry], style: Style) -> str:
    """Return outcomes in full, with an empty line between them."""
    return "\n\n".join(full_text(entries[code], style) for code in codes if code in entries)


def evidence_text(evidence: Sequence[Evidence], style: Style) -> str:
    """Return what the dimensions say, a line each, with the words that carried it."""
    lines = []
    for each in evidence:
        if says_something(each):
            sign = "+" if each.weight > 0 else "−" if each.weight < 0 else "·"
            words = words_of(each, style)
            lines.append(f"{sign} {finding(each, style)}" + (f" ({words})" if words else ""))
    return "\n".join(lines)


def sets_told(labels: Iterable[SetLabel], style: Style) -> Iterable[str]:
    """Yield which sets these are, a paragraph each."""
    for label in labels:
        yield f"{label.id}: {label.set.institution}. {describe(label.set, style)} ({label.file})"


def decisions_sheet(standings: Sequence[Standing], style: Style) -> Sheet:
    """Return what people decided, and whether it still holds."""
    rows = (
        (
            subject_line(each.decision, style),
            reason_line(each.decision, style),
            style.say(f"stand.{each.state}"),
        )
        for each in standings
    )
    return sheet("besluiten", (("wat", TEXT), ("waarom", TEXT), ("stand", 30)), rows, style)
