"""The plan of an import for a terminal: what would change, where it comes from, what is asked."""

from __future__ import annotations

import shlex
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import ReadColumn, ReadTable, Remark, Spot
from leeruitkomsten.model.plan import (
    CHANGED,
    NEW,
    SAME,
    UNSURE,
    FieldChange,
    ImportReport,
    PlannedOutcome,
    PlannedUnit,
    StatedChange,
)
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.spots import spot_text, together
from leeruitkomsten.reporting.style import Style

_SIGNS = {
    NEW: ("+", "green"),
    CHANGED: ("~", "yellow"),
    SAME: ("=", "dim"),
    UNSURE: ("?", "magenta"),
}
_LONGEST = 400
_WIDEST = 100


def render(report: ImportReport, style: Style) -> str:
    """Return the plan as text; every line of it says where in which document it comes from."""
    state = style.say(f"import.titel.{'bestaat' if report.exists else 'nieuw'}")
    title = style.say("import.titel", set=clean(report.target))
    parts = [[style.paint(f"{title} ({state})", "bold")], [*_read(report, style)]]
    parts += [[*_stated(report, style)], [*_units(report, style)]]
    parts += [
        [*_outcomes(report, UNSURE, style)],
        [*_outcomes(report, NEW, style)],
        [*_outcomes(report, CHANGED, style)],
        [*_same(report, style)],
        [*_absent(report, style)],
        [*_remarks("ongelezen", (one for each in report.harvests for one in each.unread), style)],
        [*_remarks("opmerkingen", _to_look_at(report), style)],
        [*_count(report, style)],
        [*_next(report, style)],
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def _head(key: str, style: Style, **facts: object) -> str:
    return style.paint(style.say(f"import.kop.{key}", **facts), "bold")


def _wrapped(text: str, style: Style, indent: str, hang: str | None = None) -> Iterator[str]:
    """Yield a text in lines that fit, those after the first behind `hang`."""
    width = min(style.width, _WIDEST)
    hang = indent if hang is None else hang
    yield from textwrap.wrap(
        text, width, initial_indent=indent, subsequent_indent=hang, break_on_hyphens=False
    ) or [indent.rstrip()]


def _source(spots: Sequence[Spot], style: Style, indent: str) -> Iterator[str]:
    for line in _wrapped(spot_text(spots, style), style, indent):
        yield style.paint(line, "dim")


# How it was read.


def _read(report: ImportReport, style: Style) -> Iterator[str]:
    tables = [table for harvest in report.harvests for table in harvest.tables]
    if tables:
        yield _head("gelezen", style)
    for table in tables:
        yield from _table(table, style)


def _table(table: ReadTable, style: Style) -> Iterator[str]:
    place = spot_text([table.spot], style)
    yield from _wrapped(style.say("import.koppen-in", plek=place), style, "  ")
    taken = [each for each in table.columns if each.field is not None and each.field != "overslaan"]
    read = (style.say(_how(each), kop=clean(each.heading), veld=each.field) for each in taken)
    yield from _wrapped(" · ".join(read), style, "    ")
    rest = [each for each in table.columns if each not in taken]
    if rest:
        names = ", ".join(_left_out(each, style) for each in rest)
        yield from _wrapped(style.say("import.kolom-niet", koppen=names), style, "    ")
    unknown = [each for each in rest if each.how == "onbekend" and each.cells]
    if unknown:
        advice = style.say("import.kolom-raad", kop=clean(unknown[0].heading))
        yield from _wrapped(advice, style, "    ")


def _how(column: ReadColumn) -> str:
    return "import.als" if column.how == "bekend" else f"import.als-{column.how}"


def _left_out(column: ReadColumn, style: Style) -> str:
    key = "een" if column.cells == 1 else "meer"
    heading = clean(column.heading)[:60]
    return style.say(f"import.kolom-cellen.{key}", kop=heading, aantal=column.cells)


# The set and its units.


def _stated(report: ImportReport, style: Style) -> Iterator[str]:
    if report.stated:
        yield _head("set", style)
    by_part: dict[tuple[str, str | None] | None, list[StatedChange]] = {}
    for one in report.stated:
        part = (one.spot.file, one.spot.part) if one.spot else None
        by_part.setdefault(part, []).append(one)
    for every in by_part.values():
        if report.exists:
            for one in every:
                yield from _change(one.change, style, "  ~ ")
        else:
            said = (f"{one.change.key}: {clean(one.change.new)[:_LONGEST]}" for one in every)
            yield from _wrapped(" · ".join(said), style, "  + ", "    ")
        spots = [one.spot for one in every if one.spot is not None]
        if spots:
            yield from _source(spots, style, "      ")
        else:
            yield style.paint("      " + style.say("import.opgegeven"), "dim")


def _units(report: ImportReport, style: Style) -> Iterator[str]:
    if report.units:
        yield _head("eenheden", style)
    for unit in report.units:
        sign, look = _SIGNS[unit.kind]
        yield from _wrapped(_unit(unit, style), style, style.paint(f"  {sign} ", look), "    ")
        for change in unit.changes:
            yield from _change(change, style, "      ")
        yield from _source([unit.spot], style, "      ")


def _unit(unit: PlannedUnit, style: Style) -> str:
    name = f" {unit.name}" if unit.name and unit.name != unit.code else ""
    parts = [clean(f"{unit.code}{name}")]
    if unit.kind == NEW and unit.credits is not None:
        parts.append(style.say("ec", aantal=float(unit.credits)))
    parts += [clean(f"{scheme} {level}") for scheme, level in unit.level.items()]
    return " · ".join(parts)


# Outcomes.


def _outcomes(report: ImportReport, kind: str, style: Style) -> Iterator[str]:
    found = report.of_kind(kind)
    if found:
        yield _head(kind, style, aantal=len(found))
    for one in found:
        yield from _outcome(one, style)


def _outcome(one: PlannedOutcome, style: Style) -> Iterator[str]:
    sign, look = _SIGNS[one.kind]
    draft = one.draft
    code = clean(one.code or "–")
    text = clean(draft.title or draft.text or " · ".join(draft.indicators))
    room = min(style.width, _WIDEST) - 6 - len(code)
    short = textwrap.shorten(text, max(20, room), placeholder=" …")
    yield style.paint(f"  {sign} ", look) + style.paint(code, "bold") + f"  {short}"
    yield from _source([draft.spot, *draft.parts], style, "      ")
    about = []
    if one.kind == NEW and one.unit is not None:
        about.append(style.say("import.in-eenheid", eenheid=clean(one.unit)))
    if one.proposed:
        about.append(style.say("import.code-voorgesteld"))
    if one.recognised in ("tekst", "vervangt"):
        about.append(style.say(f"import.herkend.{one.recognised}"))
    if about:
        yield from _wrapped("; ".join(about), style, "      ")
    for change in one.changes:
        yield from _change(change, style, "      ")
    if one.kept and one.kind == CHANGED:
        keys = ", ".join(one.kept)
        yield from _wrapped(style.say("import.blijft", sleutels=keys), style, "      ")
    for term in (*one.notes, *([one.question] if one.question else [])):
        yield from _wrapped(_said(term, style), style, "      ")


def _change(change: FieldChange, style: Style, indent: str) -> Iterator[str]:
    """Yield the lines of a change: short values beside one another, long ones below."""
    key, deeper = change.key, " " * (len(indent) + 2)
    new = clean(change.new)[:_LONGEST]
    if change.old is None:
        added = style.say("import.erbij")
        yield from _wrapped(f"{key} {added}: {new}", style, indent, deeper)
        return
    old = clean(change.old)[:_LONGEST]
    line = f"{key}: {old} → {new}"
    if len(indent) + len(line) <= min(style.width, _WIDEST):
        yield indent + line
        return
    yield f"{indent}{key}"
    was, now = style.say("import.was"), style.say("import.wordt")
    wide = max(len(was), len(now)) + 1
    for word, value in ((was, old), (now, new)):
        begin = f"{deeper}{word:<{wide}}"
        yield from _wrapped(value, style, begin, " " * len(begin))


def _same(report: ImportReport, style: Style) -> Iterator[str]:
    found = report.of_kind(SAME)
    if not found:
        return
    yield _head(SAME, style, aantal=len(found))
    by_part: dict[tuple[str, str | None], list[PlannedOutcome]] = {}
    for one in found:
        by_part.setdefault((one.draft.spot.file, one.draft.spot.part), []).append(one)
    for every in by_part.values():
        codes = ", ".join(clean(one.code or "–") for one in every)
        yield from _wrapped(codes, style, "  = ", "    ")
        yield from _source([one.draft.spot for one in every], style, "      ")
    for one in found:
        for note in one.notes:
            yield from _wrapped(f"{clean(one.code or '–')}: {_said(note, style)}", style, "    ")
            yield from _source([one.draft.spot], style, "      ")


def _absent(report: ImportReport, style: Style) -> Iterator[str]:
    if report.absent:
        yield _head("afwezig", style, aantal=len(report.absent))
    for one in report.absent:
        successor = one.successor
        note = f" ({style.say('import.opgevolgd', code=clean(successor))})" if successor else ""
        room = max(20, min(style.width, _WIDEST) - 6 - len(one.code) - len(note))
        short = textwrap.shorten(clean(one.text), room, placeholder=" …")
        yield f"    {clean(one.code)}  {short}{note}"


# What was not read, and what to look at.


def _to_look_at(report: ImportReport) -> Iterator[Remark]:
    for harvest in report.harvests:
        yield from harvest.remarks
    yield from report.remarks


def _remarks(head: str, remarks: Iterable[Remark], style: Style) -> Iterator[str]:
    grouped = [*together(remarks)]
    if grouped:
        yield _head(head, style)
    for says, spots in grouped:
        yield from _wrapped(_said(says, style), style, "  - ", "    ")
        yield from _source(spots, style, "      ")


def _said(term: Term, style: Style) -> str:
    """Return a phrase of ours with facts of strangers, safe and no longer than can be read."""
    facts = {
        name: clean(fact)[:_LONGEST] if isinstance(fact, str) else fact
        for name, fact in term.facts.items()
    }
    return style.say(term.key, **facts)


def _count(report: ImportReport, style: Style) -> Iterator[str]:
    yield _head("telling", style)
    parts = (report.in_drafts(), report.in_structure(), report.unread())
    names = ("leeruitkomsten", "structuur", "ongelezen")
    rows = {"in": sum(parts), **dict(zip(names, parts, strict=True))}
    yield from _wrapped(style.say("import.telling", **rows), style, "  ")
    kinds = {kind: len(report.of_kind(kind)) for kind in (NEW, CHANGED, SAME, UNSURE)}
    drafts = style.say("import.telling.drafts", aantal=len(report.outcomes), **kinds)
    yield from _wrapped(drafts, style, "  ")


# What next.


def _next(report: ImportReport, style: Style) -> Iterator[str]:
    if report.written:
        return
    yield _head("verder", style)
    target = quoted([report.target])
    if report.blocked:
        yield "  " + style.say("import.niet-uitvoerbaar")
        for term in report.blocked:
            yield from _wrapped(_said(term, style), style, "  - ", "    ")
        options = [str(term.facts["optie"]) for term in report.blocked if "optie" in term.facts]
        if options:
            yield "  " + style.say("import.aanvullen")
            more = [word for option in options for word in (option, "…")]
            yield f"    leeruitkomsten {quoted([*report.arguments, *more])} --schrijf"
        return
    if report.data is None:
        yield "  " + style.say("import.niets-veranderd")
        yield "  " + style.say("import.lint", set=target)
        return
    yield "  " + style.say("import.niets-geschreven")
    yield f"    leeruitkomsten {quoted(report.arguments)} --schrijf"
    yield "  " + style.say("import.daarna", set=target)


def summary(report: ImportReport, style: Style) -> str:
    """Return what was written, and what comes next."""
    target = clean(report.target)
    if report.data is None:
        lines = [style.say("import.niets-veranderd")]
    else:
        kind = "bestaat" if report.exists else "nieuw"
        lines = [style.say(f"import.geschreven.{kind}", set=target)]
    unsure = len(report.of_kind(UNSURE))
    if unsure:
        lines.append(style.say("import.wel-onzeker", aantal=unsure))
    return "\n".join([*lines, style.say("import.lint", set=quoted([report.target]))])


def quoted(words: Iterable[str]) -> str:
    """Return words of a call so that they can be pasted into a shell, on one line."""
    return " ".join(_quoted(clean(word)) for word in words)


def _quoted(word: str) -> str:
    # Double quotes mean the same to the shells of Windows; what they do not hold is for shlex.
    safe = not any(mark in word for mark in '"$`\\!%')
    return (
        f'"{word}"'
        if safe and shlex.quote(word) != word and word != "…"
        else (word if word == "…" else shlex.quote(word))
    )
