"""What changed, as a committee reads it on a screen: what matters first, texts side by side."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from rich.text import Text

from leeruitkomsten.model import Entry, Severity
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
    meaning_lines,
    name_of,
    of_class,
    proposal_line,
    reasons,
    remark_lines,
    severity_mark,
    since_lines,
    state_words,
    unchanged,
)
from leeruitkomsten.reporting.columns import cell, side_by_side
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.sides import outcomes_cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted, engine_line
from leeruitkomsten.reporting.wrapping import paragraph

_LOOKS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.SUGGESTION: "cyan"}
_MOST_CODES = 40


def render(report: ChangesReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    parts = []
    if report.since is not None:
        parts.append("\n".join(_overview(report, style)))
    parts += [
        part for each in report.sets if _is_told(each, report, style) for part in _set(each, style)
    ]
    parts.append(paragraph(style.say("wijzigingen.slot"), style))
    return "\n\n".join(part for part in parts if part) + "\n"


def _is_told(changes: SetChanges, report: ChangesReport, style: Style) -> bool:
    """Return whether more is told of a set than its line in the overview."""
    quiet = {"gelijk"} if style.everything else {"gelijk", "schijn"}
    return report.since is None or changes.state not in quiet


def _overview(report: ChangesReport, style: Style) -> Iterator[str]:
    first, *more = since_lines(report, style)
    yield style.paint(paragraph(first, style), "bold")
    yield from (paragraph(line, style) for line in more)
    yield ""
    same = [each for each in report.sets if each.state == "gelijk"]
    for each in report.sets:
        if each.state == "gelijk" and not style.everything:
            continue
        mark = _painted(each.severity, style)
        yield paragraph(
            f"{clean(name_of(each, report))}: {state_words(each, style)}",
            style,
            f"  {mark} ",
            "      ",
        )
    if same and not style.everything:
        yield "  " + style.say("wijzigingen.gelijk-sets", aantal=counted("set", len(same), style))
    for finding in report.left_out:
        place = finding.place
        facts = {"bestand": clean(place.file), "lijn": place.line, "kolom": place.column}
        mark = SYMBOLS[Severity.ERROR if place.file in report.broken else Severity.SUGGESTION]
        yield f"  {mark} " + style.say("wijzigingen.kapot", **facts, regel=finding.code)


def _set(changes: SetChanges, style: Style) -> Iterator[str]:
    yield "\n".join(_head(changes, style))
    if changes.state in {"nieuw", "weg"}:
        yield _remarks(changes, style)
        yield _decisions(changes, style)
        return
    if changes.state == "gelijk":
        yield style.say("wijzigingen.gelijk")
        return
    yield _remarks(changes, style)
    if changes.aspects:
        yield _listed(style.say("wijzigingen.set"), changes.aspects, style)
    if changes.units:
        yield "\n".join(_units(changes, style))
    for name in classes_there(changes):
        yield from _class(changes, name, style)
    same = unchanged(changes)
    if same:
        yield paragraph(style.say("wijzigingen.ongewijzigd", codes=_codes(same, style)), style)
    if not changes.proposed:
        yield paragraph(style.say("wijzigingen.te-groot"), style)
    yield _decisions(changes, style)
    yield "\n".join(_why(changes, style))
    if any(each.identity == "voorstel" for each in changes.outcomes):
        yield paragraph(engine_line(changes.engine, style), style)


def _head(changes: SetChanges, style: Style) -> Iterator[str]:
    found = changes.label.set
    name = clean(f"{found.institution} · {found.programme.name}")
    yield style.paint(name, "bold", "underline")
    if changes.old is not None and changes.old is not changes.new:
        yield paragraph(about(changes.old, style), style, f"{style.say('wijzigingen.oud'):<7}")
    if changes.new is not None:
        yield paragraph(about(changes.new, style), style, f"{style.say('wijzigingen.nieuw'):<7}")
    if changes.state not in {"nieuw", "weg", "gelijk", "schijn"}:
        yield paragraph(style.say(f"belofte.{changes.promise}"), style)


def _remarks(changes: SetChanges, style: Style) -> str:
    if not changes.remarks:
        return ""
    lines = [style.paint(style.say("wijzigingen.uitgave"), "bold")]
    for each in changes.remarks:
        told, way = remark_lines(each, style)
        mark = severity_mark(each.severity, style)
        lines.append(_colour(paragraph(f"{mark}: {told}", style, "  ", "      "), each, style))
        lines.append(paragraph(f"→ {way}", style, "      "))
    return "\n".join(lines)


def _listed(title: str, aspects: Sequence[Aspect], style: Style) -> str:
    lines = [style.paint(title, "bold")]
    return "\n".join([*lines, *(_aspect(each, style) for each in aspects)])


def _units(changes: SetChanges, style: Style) -> Iterator[str]:
    yield style.paint(style.say("wijzigingen.eenheden"), "bold")
    for unit in changes.units:
        yield f"  {clean(unit.new or unit.old or '')}"
        yield from (_aspect(each, style, "    ") for each in unit.aspects)


def _aspect(aspect: Aspect, style: Style, indent: str = "  ") -> str:
    line = paragraph(aspect_line(aspect, style), style, f"{indent}{SYMBOLS[aspect.severity]} ")
    return _colour(line, aspect, style)


def _colour(line: str, aspect: Aspect, style: Style) -> str:
    look = _LOOKS.get(aspect.severity) if aspect.severity else None
    return style.paint(line, look) if look else line


def _painted(severity: Severity | None, style: Style) -> str:
    mark = SYMBOLS[severity]
    return style.paint(mark, _LOOKS[severity]) if severity else mark


def _class(changes: SetChanges, name: str, style: Style) -> Iterator[str]:
    found = of_class(changes, name)
    title = style.paint(style.say(f"klasse.{name}", aantal=len(found)), "bold")
    if name == "schijn" and not style.everything:
        yield "\n".join([title, *(_short(each, style) for each in found)])
        return
    if any(each.texts and each.shape == "gebleven" for each in found):
        title += "\n" + paragraph(style.say("wijzigingen.legenda"), style)
    yield title
    for each in found:
        yield "\n".join(_outcome(each, changes, style))


def _short(change: OutcomeChange, style: Style) -> str:
    told = "; ".join(aspect_line(each, style) for each in change.aspects)
    return paragraph(f"{heading(change, style)}  {told}", style, "  ", "      ")


def _outcome(change: OutcomeChange, changes: SetChanges, style: Style) -> Iterator[str]:
    old = [entries_of(changes.old)[i] for i in change.before]
    new = [entries_of(changes.new)[j] for j in change.after]
    title = next((each.outcome.title for each in (*new, *old) if each.outcome.title), None)
    name = clean(heading(change, style) + (f" · {title}" if title else ""))
    how = how_known(change, style)
    mark = _painted(change.severity, style)
    yield f"{mark} {style.paint(name, 'bold')}" + (f"  ({how})" if how else "")
    yield from (_aspect(each, style, "    ") for each in change.aspects)
    if change.meaning is not None:
        yield from (
            paragraph(line, style, "      ") for line in meaning_lines(change.meaning, style)
        )
    proposal = proposal_line(change, style)
    if proposal:
        yield paragraph(f"→ {proposal}", style, "      ")
    if change.shape == "gebleven":
        yield from (
            _text(each, style) for each in change.texts if each.sham == () or style.everything
        )
    else:
        yield _whole(old, new, style)


def _text(change: TextChange, style: Style) -> str:
    """Return a text before and after, side by side, what is gone or new between brackets."""
    name = style.say(f"veld.{change.field}")
    rows: list[list[str | Text]] = [
        ["    ", _side(change, style, new=False), _side(change, style, new=True)]
    ]
    if change.field == "tekst":
        return side_by_side(rows, style, (0, 1, 1))
    return f"    {name}:\n" + side_by_side(rows, style, (0, 1, 1))


def _side(change: TextChange, style: Style, *, new: bool) -> Text:
    look = ("green" if new else "red") if style.colour else ""
    text = Text()
    for piece, marked in bracketed(change.runs, new=new):
        text.append_text(cell(piece, look if marked else ""))
    return text if text.plain.strip() else Text("–")


def _whole(old: Sequence[Entry], new: Sequence[Entry], style: Style) -> str:
    """Return outcomes in full, the old ones beside the new."""
    sides: list[str | Text] = []
    for entries in (old, new):
        known = {str(at): each for at, each in enumerate(entries)}
        sides.append(outcomes_cell([*known], known, style) if known else Text("–"))
    return side_by_side([["    ", *sides]], style, (0, 1, 1))


def _codes(codes: Sequence[str], style: Style) -> str:
    shown = codes if style.everything else codes[:_MOST_CODES]
    more = len(codes) - len(shown)
    told = ", ".join(shown)
    return f"{told}, {style.say('wijzigingen.nog', aantal=more)}" if more else told


def _decisions(changes: SetChanges, style: Style) -> str:
    if not changes.decisions:
        return ""
    title = style.say("wijzigingen.besluiten", aantal=len(changes.decisions))
    lines = [
        style.paint(title, "bold"),
        paragraph(style.say("wijzigingen.besluiten.uitleg"), style, "  "),
    ]
    for each in changes.decisions:
        told = decision_line(each.standing, style)
        lines.append(paragraph(f"{each.file}: {told}", style, "  • ", "      "))
        if each.only_sham:
            lines.append(paragraph(style.say("wijzigingen.besluit-schijn"), style, "      "))
    return "\n".join(lines)


def _why(changes: SetChanges, style: Style) -> Iterator[str]:
    told = reasons(changes, style)
    if told:
        yield style.paint(style.say("wijzigingen.waarom"), "bold")
        for label, reason in told:
            yield textwrap.fill(
                f"{label}: {reason}", style.width, initial_indent="  ", subsequent_indent="      "
            )
