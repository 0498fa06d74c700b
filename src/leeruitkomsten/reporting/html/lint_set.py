"""One set as its readers know it: its parts in order, each with the notes beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leeruitkomsten.model import Finding, LintedSet, Unit, Waiver
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.reporting.html.looks import counts
from leeruitkomsten.reporting.html.notes import Note, NoteMaker, is_of_file
from leeruitkomsten.reporting.html.outcomes import anchors
from leeruitkomsten.reporting.html.pins import Piece
from leeruitkomsten.reporting.html.places import Part
from leeruitkomsten.reporting.questions import Asked, per_card
from leeruitkomsten.reporting.words import describe, level_text
from leeruitkomsten.rules.texts import outcome_routes, unit_routes
from leeruitkomsten.source import Route


@dataclass(frozen=True, slots=True)
class OutcomeShown:
    """An outcome in full, and the notes beside it."""

    id: str
    code: str
    facts: tuple[str, ...]
    title: Sequence[Piece]
    text: Sequence[Piece]
    context: Sequence[Piece]
    indicators: tuple[Sequence[Piece], ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class UnitShown:
    """A unit, the notes about it, and its outcomes; or those that stand in none."""

    id: str
    title: str
    facts: tuple[str, ...]
    notes: tuple[Note, ...]
    outcomes: tuple[OutcomeShown, ...]


@dataclass(frozen=True, slots=True)
class Waived:
    """What the authors set aside, why and until when, and the notes that say so."""

    code: str
    title: str
    reason: str
    until: str | None
    places: tuple[tuple[str, str], ...]
    """Of each part of the set the id and what it is called."""


@dataclass(frozen=True, slots=True)
class SetShown:
    """A set: what heads it, its parts in order, what was waived, what people are asked."""

    id: str
    institution: str
    programme: str
    about: str
    file: str
    schema: str
    language: str
    tag: str
    counts: tuple[tuple[str, str], ...]
    """Of each look that is there, how many findings, in words."""
    of_file: tuple[Note, ...]
    of_set: tuple[Note, ...]
    qualifications: tuple[tuple[str, str], ...]
    units: tuple[UnitShown, ...]
    waived: tuple[Waived, ...]
    questions: tuple[Asked, ...]


def set_shown(
    maker: NoteMaker, nth: int, file: str, linted: LintedSet, findings: Sequence[Finding]
) -> SetShown:
    """Return the `nth` set of a report (from 1), which stands in `file`."""
    return _Builder(maker, nth, file, linted, findings).shown()


class _Builder:
    """Takes a set apart, and hands each part the findings that lead into it."""

    def __init__(
        self, maker: NoteMaker, nth: int, file: str, linted: LintedSet, findings: Sequence[Finding]
    ) -> None:
        self.maker, self.file, self.linted, self.findings = maker, file, linted, findings
        self.id = f"set-{nth}"
        self.say = maker.style.say
        self.notes = maker.of_file(findings, self.id)
        self.outcome_id, self.unit_id = anchors(f"lu-{nth}"), anchors(f"eenheid-{nth}")
        self.codes: set[str] = set()
        self.outcomes = dict(outcome_routes(linted.set))
        self.units = dict(unit_routes(linted.set))
        self.parts: dict[Route, list[Finding]] = defaultdict(list)
        self.of_file: list[Finding] = []
        for finding in findings:
            if is_of_file(maker.report.cards[finding.code]):
                self.of_file.append(finding)
            else:
                self.parts[self._part(finding.route)].append(finding)
        self.places: dict[Route, tuple[str, str]] = {}
        """Of each part that is shown its id and what it is called."""

    def _part(self, route: Route) -> Route:
        """Return the route to the part that a finding is about: an outcome, a unit, the set."""
        for depth in (4, 2):
            if route[:depth] in (self.outcomes if depth == 4 else self.units):
                return route[:depth]
        return route[:2] if route[:2] in self.outcomes else ()

    def shown(self) -> SetShown:
        """Return the set as a template shows it."""
        found, style = self.linted.set, self.maker.style
        self.places[()] = (f"{self.id}-geheel", self.say("pagina.over-set"))
        of_set = Part((), self.say("pagina.afwijken.set"))
        return SetShown(
            id=self.id,
            institution=found.institution,
            programme=found.programme.name,
            about=describe(found, style),
            file=self.file,
            schema=self.say(
                "toelichting.kwaliteitsschema",
                naam=self.linted.quality_schema,
                titel=self.linted.title,
            ),
            language=found.language,
            tag=self.id,
            counts=counts(self.findings, style),
            of_file=self.notes.beside(Part((), ""), self.of_file).notes,
            of_set=self.notes.beside(of_set, self.parts[()]).notes,
            qualifications=tuple((one.code, one.text) for one in found.qualifications),
            units=tuple(self.all_units()),
            waived=tuple(self.waived()),
            questions=tuple(per_card(self.linted.questions, style)) if style.questions else (),
        )

    def all_units(self) -> Iterator[UnitShown]:
        """Yield the units, and after them the outcomes that stand in none."""
        for route, unit in self.units.items():
            yield self.unit(route, unit)
        loose = [route for route in self.outcomes if len(route) == 2]
        if loose:
            kind = "overige" if self.units else "losse"
            title = self.say(f"pagina.{kind}-leeruitkomsten")
            outcomes = tuple(map(self.outcome, loose))
            yield UnitShown(f"{self.id}-los", title, (), (), outcomes)

    def unit(self, route: Route, unit: Unit) -> UnitShown:
        """Return a unit with all in it."""
        title = f"{unit.code} {unit.name}" if unit.name and unit.name != unit.code else unit.code
        place = (self.unit_id(f"{unit.code}\0{route[1]}"), unit.code)
        self.places[route] = place
        part = Part(route, self.say("pagina.afwijken.eenheid", code=unit.code))
        return UnitShown(
            id=place[0],
            title=title,
            facts=self.facts(unit.credits, unit.level, unit.qualifications),
            notes=self.notes.beside(part, self.parts[route]).notes,
            outcomes=tuple(self.outcome(at) for at in self.outcomes if at[:2] == route),
        )

    def outcome(self, route: Route) -> OutcomeShown:
        """Return an outcome with the notes beside it."""
        entry = self.outcomes[route]
        outcome, code = entry.outcome, entry.code
        # A code may be there twice; no code has a NUL in it.
        place = self.outcome_id(f"{code}\0{len(self.places)}" if code in self.codes else code)
        self.codes.add(code)
        self.places[route] = (place, code)
        texts: dict[Route, str] = {
            ("titel",): outcome.title or "",
            ("tekst",): outcome.text,
            ("context",): outcome.context or "",
            **{("indicatoren", nth): one.text for nth, one in enumerate(outcome.indicators)},
        }
        part = Part(route, self.say("pagina.afwijken.leeruitkomst", code=code), texts)
        notes, shown = self.notes.beside(part, self.parts[route])
        return OutcomeShown(
            id=place,
            code=code,
            facts=self.facts(entry.credits, entry.level, outcome.qualifications),
            title=shown[("titel",)],
            text=shown[("tekst",)],
            context=shown[("context",)],
            indicators=tuple(shown[("indicatoren", nth)] for nth in range(len(outcome.indicators))),
            notes=notes,
        )

    def facts(
        self, load: float | None, level: Level, qualifications: Sequence[str]
    ) -> tuple[str, ...]:
        """Return the level and load of a part, and which qualifications it is for."""
        facts = list(level_text(level))
        if load is not None:
            facts.append(self.say("ec", aantal=float(load)))
        if qualifications:
            facts.append(self.say("pagina.bij", codes=tuple(qualifications)))
        return tuple(facts)

    def waived(self) -> Iterator[Waived]:
        """Yield what was set aside, each waiver once with all it covers."""
        by_waiver: dict[tuple[str, Waiver], dict[tuple[str, str], None]] = {}
        for part, findings in self.parts.items():
            for finding in findings:
                if finding.waiver is not None:
                    covered = by_waiver.setdefault((finding.code, finding.waiver), {})
                    covered[self.places[part]] = None
        for (code, waiver), places in by_waiver.items():
            title = self.maker.report.cards[code].text(self.maker.style.language).title
            yield Waived(code, title, waiver.reason, waiver.until, tuple(places))
