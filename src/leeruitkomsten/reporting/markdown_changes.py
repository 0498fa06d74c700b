"""What changed between editions, for the comment under a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.model import Entry
from leeruitkomsten.model.changes import (
    Aspect,
    ChangesReport,
    OutcomeChange,
    SetChanges,
    TextChange,
)
from leeruitkomsten.reporting.changes_words import (
    SYMBOLS,
    about,
    aspect_line,
    bracketed,
    classes_there,
    entries_of,
    heading,
    how_known,
    name_of,
    of_class,
    proposal_line,
    reasons,
    remark_lines,
    severity_mark,
    since_lines,
    state_words,
    summary,
    unchanged,
)
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.escape import posted
from leeruitkomsten.reporting.markdown import (
    HALF,
    bullets,
    comment,
    folded,
    list_of,
    short,
    table_of,
)
from leeruitkomsten.reporting.markdown_words import quoted
from leeruitkomsten.reporting.style import Style

_OPEN = ("inhoud", "verwoording")
"""Classes that are told openly; the others fold open."""
_TEXT = 700


def render(report: ChangesReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    parts = [f"## {style.say('wijzigingen.titel')}", posted(summary(report, style))]
    if report.since is not None:
        parts += [posted(line) for line in since_lines(report, style)]
        parts += _overview(report, style)
    for changes in report.sets:
        if report.since is None or changes.state not in {"gelijk", "schijn"}:
            parts += _set(changes, style)
    return comment(parts, style.say("wijzigingen.slot"), ChangesReport, style, room=HALF)


def _overview(report: ChangesReport, style: Style) -> Iterator[str]:
    rows = [
        [
            severity_mark(each.severity, style),
            short(name_of(each, report)),
            short(state_words(each, style)),
        ]
        for each in report.sets
        if style.everything or each.state != "gelijk"
    ]
    head = [
        style.say("wijzigingen.ernst-kop"),
        style.say("set.bestand"),
        style.say("wijzigingen.stand-kop"),
    ]
    if rows:
        yield table_of(head, rows, style, 60)
    same = sum(each.state == "gelijk" for each in report.sets)
    if same:
        yield style.say("wijzigingen.gelijk-sets", aantal=str(same))
    if report.left_out:
        yield list_of(
            [
                short(
                    style.say(
                        "wijzigingen.kapot",
                        bestand=one.place.file,
                        lijn=one.place.line,
                        kolom=one.place.column,
                        regel=one.code,
                    ),
                    300,
                )
                for one in report.left_out
            ],
            style,
        )


def _set(changes: SetChanges, style: Style) -> Iterator[str]:
    yield "\n\n".join(_about(changes, style))
    if changes.decisions:
        title = style.say("wijzigingen.besluiten", aantal=len(changes.decisions))
        lines = [short(decision_line(each.standing, style), 400) for each in changes.decisions]
        note = style.say("wijzigingen.besluiten.uitleg")
        yield f"#### {title}\n\n*{note}*\n\n{list_of(lines, style)}"
    if changes.state not in {"gelijk", "nieuw", "weg"}:
        yield from _classes(changes, style)


def _about(changes: SetChanges, style: Style) -> Iterator[str]:
    """Yield which set this is, and what is to be said of it as a whole."""
    found = changes.label.set
    yield f"### {short(found.institution)} · {short(found.programme.name)}"
    sides = (("oud", changes.old), ("nieuw", changes.new))
    yield bullets(
        f"{style.say(f'wijzigingen.{name}')}: {short(about(label, style), 300)}"
        for name, label in sides
        if label is not None
    )
    if changes.state == "gelijk":
        yield style.say("wijzigingen.gelijk")
        return
    if changes.state not in {"nieuw", "weg", "schijn"}:
        yield f"*{style.say(f'belofte.{changes.promise}')}*"
    told = [_remark(each, style) for each in changes.remarks]
    told += [
        f"{SYMBOLS[each.severity]} {short(aspect_line(each, style), 300)}"
        for each in changes.aspects
    ]
    told += [
        f"{SYMBOLS[each.severity]} **{short(unit.new or unit.old or '')}**"
        f" {short(aspect_line(each, style), 300)}"
        for unit in changes.units
        for each in unit.aspects
    ]
    if told:
        yield list_of(told, style)


def _remark(aspect: Aspect, style: Style) -> str:
    said, way = remark_lines(aspect, style)
    return f"**{severity_mark(aspect.severity, style)}** {short(said, 300)} → {short(way, 300)}"


def _classes(changes: SetChanges, style: Style) -> Iterator[str]:
    for name in classes_there(changes):
        found = of_class(changes, name)
        title = style.say(f"klasse.{name}", aantal=len(found))
        items = [_outcome(each, changes, style) for each in found]
        if name in _OPEN:
            yield f"#### {title}\n\n{list_of(items, style)}"
        else:
            yield folded(title, list_of(items, style))
    same = unchanged(changes)
    if same:
        yield short(style.say("wijzigingen.ongewijzigd", codes=", ".join(same)), 400)
    why = reasons(changes, style)
    if why:
        lines = [f"**{short(label)}**: {short(reason, 300)}" for label, reason in why]
        yield folded(style.say("wijzigingen.waarom"), bullets(lines))


def _outcome(change: OutcomeChange, changes: SetChanges, style: Style) -> str:
    how = how_known(change, style)
    told = "; ".join(
        f"{SYMBOLS[each.severity]} {aspect_line(each, style)}" for each in change.aspects
    )
    lines = [
        f"**{short(heading(change, style))}**{f' ({short(how)})' if how else ''} {short(told, 400)}"
    ]
    if change.identity == "voorstel":
        lines.append(f"→ {short(proposal_line(change, style), 300)}")
    if change.shape == "gebleven":
        lines += [line for each in change.texts if not each.sham for line in _text(each, style)]
    else:
        old = [entries_of(changes.old)[i] for i in change.before]
        new = [entries_of(changes.new)[j] for j in change.after]
        lines += [*_whole("oud", old, style), *_whole("nieuw", new, style)]
    return "<br>".join(lines)


def _whole(side: str, entries: Sequence[Entry], style: Style) -> Iterator[str]:
    for entry in entries:
        yield f"{style.say(f'wijzigingen.{side}')} {short(entry.code)}: {quoted(entry, style)}"


def _text(change: TextChange, style: Style) -> Iterator[str]:
    """Yield a text before and after, what is gone and what is new marked.

    In elements of HTML, which forges show: `**` means nothing between a word and a mark.
    """
    name = "" if change.field == "tekst" else f" {style.say(f'veld.{change.field}')}"
    for side, mark in (("oud", "del"), ("nieuw", "ins")):
        pieces = bracketed(change.runs, new=side == "nieuw")
        told, length = "", 0
        for piece, marked in pieces:
            if length > _TEXT:
                told += " …"
                break
            length += len(piece)
            words = piece[1:-1] if marked else piece
            told += f"<{mark}>{posted(words)}</{mark}>" if marked else _spaced(words)
        yield f"{style.say(f'wijzigingen.{side}')}{name}: {told or '–'}"


def _spaced(text: str) -> str:
    """Return a piece of a line of anyone as Markdown, with the white space at its ends."""
    lead = " " if text[:1] == " " else ""
    trail = " " if text[-1:] == " " and len(text) > 1 else ""
    return f"{lead}{posted(text)}{trail}"
