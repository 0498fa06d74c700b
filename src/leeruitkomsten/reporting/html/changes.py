"""What changed between editions, as a committee that revises a set looks at it together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from leeruitkomsten.model import Entry, Severity
from leeruitkomsten.model.changes import (
    CLASSES,
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
    side_text,
    since_lines,
    state_words,
    summary,
    unchanged,
)
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.html.outcomes import Shown, shown
from leeruitkomsten.reporting.html.page import Select, page
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import engine_line, severity_word

Piece = tuple[str, bool]
"""Some letters, and whether they are gone or new."""


@dataclass(frozen=True, slots=True)
class Line:
    """One change in words: its sign and word of severity, and a remark's way on."""

    sign: str
    word: str
    look: str
    says: str
    way: str = ""


@dataclass(frozen=True, slots=True)
class TextShown:
    """A text before and after, in pieces."""

    name: str
    old: Sequence[Piece]
    new: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class OutcomeShown:
    """What became of outcomes, as a template shows it.

    `texts` are those that changed, of one that stayed; `old` and `new` those in full, of
    what was added, dropped or cut otherwise.
    """

    id: str
    name: str
    title: str
    how: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    proposal: str
    texts: tuple[TextShown, ...]
    old: tuple[Shown, ...]
    new: tuple[Shown, ...]
    tags: str


@dataclass(frozen=True, slots=True)
class SetShown:
    """One set before and after, as a template shows it."""

    id: str
    name: str
    state: str
    line: Line
    institution: str
    programme: str
    language: str
    editions: tuple[tuple[str, str], ...]
    promise: str
    remarks: tuple[Line, ...]
    aspects: tuple[Line, ...]
    units: tuple[tuple[str, tuple[Line, ...]], ...]
    classes: tuple[tuple[str, str, tuple[OutcomeShown, ...]], ...]
    """Of each class its name, its title and its outcomes."""
    unchanged: str
    decisions: tuple[tuple[str, bool], ...]
    reasons: tuple[tuple[str, str], ...]
    closing: str


def render(report: ChangesReport, style: Style) -> str:
    """Return the report as a page."""
    makes = _Maker(report, style)
    sets = [makes.set(each) for each in report.sets if _is_told(each, report, style)]
    return page(
        "changes.html",
        style,
        title=makes.title(),
        headline=makes.title(),
        since=list(since_lines(report, style)) or [style.say("wijzigingen.slot")],
        overview=[makes.row(each) for each in report.sets] if report.since else [],
        sets=sets,
        filters=list(makes.filters()),
        broken=[
            style.say(
                "wijzigingen.kapot", bestand=one.place.file, lijn=one.place.line,
                kolom=one.place.column, regel=one.code,
            )
            for one in report.left_out
        ],
        summary=summary(report, style),
        closing=style.say("wijzigingen.slot"),
    )  # fmt: skip


def _is_told(changes: SetChanges, report: ChangesReport, style: Style) -> bool:
    quiet = {"gelijk"} if style.everything else {"gelijk", "schijn"}
    return report.since is None or changes.state not in quiet


class _Maker:
    """Makes what the template shows; it counts, so that ids are there once in a page."""

    def __init__(self, report: ChangesReport, style: Style) -> None:
        self.report = report
        self.style = style
        self.ids = count(1)
        self.set_ids: dict[int, str] = {
            at: f"set-{at + 1}"
            for at, each in enumerate(report.sets)
            if _is_told(each, report, style)
        }

    def title(self) -> str:
        report, style = self.report, self.style
        if report.since is None:
            return f"{style.say('wijzigingen.titel')} · {report.sets[0].label.set.programme.name}"
        return next(iter(since_lines(report, style)))

    def row(self, changes: SetChanges) -> tuple[str, str, Line, str]:
        """Return a line of the overview: link, file, severity, and what happened."""
        at = self.report.sets.index(changes)
        says = state_words(changes, self.style)
        link = self.set_ids.get(at, "")
        return link, name_of(changes, self.report), self.line(changes.severity, says), says

    def filters(self) -> Iterator[Select]:
        style = self.style
        outcomes = [each for changes in self.report.sets for each in changes.outcomes]
        severities = {each.severity for each in outcomes if each.touches}
        classes = {each.touches for each in outcomes}
        yield Select("ernst", style.say("wijzigingen.ernst-kop"), tuple(
            (each.key, severity_word(each, style.language))
            for each in sorted(Severity, reverse=True) if each in severities
        ))  # fmt: skip
        yield Select("klasse", style.say("wijzigingen.stand-kop"), tuple(
            (name, style.say(f"klasse.{name}.kort")) for name in CLASSES if name in classes
        ))  # fmt: skip

    def line(self, severity: Severity | None, says: str, way: str = "") -> Line:
        word = severity_word(severity, self.style.language) if severity else ""
        return Line(SYMBOLS[severity], word, severity.key if severity else "", says, way)

    def lines(self, aspects: Sequence[Aspect]) -> tuple[Line, ...]:
        return tuple(self.line(each.severity, aspect_line(each, self.style)) for each in aspects)

    def set(self, changes: SetChanges) -> SetShown:
        style, found = self.style, changes.label.set
        editions = [
            (style.say(f"wijzigingen.{side}"), about(label, style))
            for side, label in (("oud", changes.old), ("nieuw", changes.new))
            if label is not None
        ]
        told = changes.state not in {"nieuw", "weg", "gelijk", "schijn"}
        remarks = [(each, *remark_lines(each, style)) for each in changes.remarks]
        whole = changes.state not in {"nieuw", "weg"}
        same = unchanged(changes)
        proposals = any(each.identity == "voorstel" for each in changes.outcomes)
        return SetShown(
            id=self.set_ids[self.report.sets.index(changes)],
            name=name_of(changes, self.report),
            state=state_words(changes, style),
            line=self.line(changes.severity, state_words(changes, style)),
            institution=found.institution,
            programme=found.programme.name,
            language=found.language,
            editions=tuple(editions),
            promise=style.say(f"belofte.{changes.promise}") if told else "",
            remarks=tuple(self.line(each.severity, says, way) for each, says, way in remarks),
            aspects=self.lines(changes.aspects),
            units=tuple(
                (unit.new or unit.old or "", self.lines(unit.aspects)) for unit in changes.units
            ),
            classes=tuple(self.classes(changes)) if whole else (),
            unchanged=style.say("wijzigingen.ongewijzigd", codes=", ".join(same)) if same else "",
            decisions=tuple(
                (f"{each.file}: {decision_line(each.standing, style)}", each.only_sham)
                for each in changes.decisions
            ),
            reasons=tuple(reasons(changes, style)),
            closing=engine_line(changes.engine, style) if proposals else "",
        )

    def classes(self, changes: SetChanges) -> Iterator[tuple[str, str, tuple[OutcomeShown, ...]]]:
        for name in classes_there(changes):
            found = of_class(changes, name)
            title = self.style.say(f"klasse.{name}", aantal=len(found))
            yield name, title, tuple(self.outcome(each, changes, name) for each in found)

    def outcome(self, change: OutcomeChange, changes: SetChanges, name: str) -> OutcomeShown:
        style = self.style
        old = [entries_of(changes.old)[i] for i in change.before]
        new = [entries_of(changes.new)[j] for j in change.after]
        stayed = change.shape == "gebleven"
        titles = [each.outcome.title for each in (*new, *old) if each.outcome.title]
        notes = list(meaning_lines(change.meaning, style)) if change.meaning else []
        severity = change.severity.key if change.severity else ""
        return OutcomeShown(
            id=f"u{next(self.ids)}",
            name=heading(change, style),
            title=titles[0] if titles else "",
            how=how_known(change, style),
            lines=self.lines(change.aspects),
            notes=tuple(notes),
            proposal=proposal_line(change, style),
            texts=tuple(self.text(each) for each in change.texts) if stayed else (),
            old=() if stayed else self.shown(old, changes),
            new=() if stayed else self.shown(new, changes),
            tags=f"{severity} {name}".strip(),
        )

    def shown(self, entries: Sequence[Entry], changes: SetChanges) -> tuple[Shown, ...]:
        language = changes.label.set.language
        return tuple(shown(each, language, self.style) for each in entries)

    def text(self, change: TextChange) -> TextShown:
        name = "" if change.field == "tekst" else self.style.say(f"veld.{change.field}")
        old, new = (tuple(side_text(change.runs, new=side)) for side in (False, True))
        return TextShown(name, old, new)
