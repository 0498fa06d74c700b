"""What a source covers of a target as a page: prepared for who decides, and never decided.

The target stands on the left, for that is what is asked; what the source has stands beside
it, in full. What people have to fill in is left empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model.coverage import (
    SUPPLEMENT,
    VERDICTS,
    Attention,
    Basis,
    CoverageReport,
    OutcomeCoverage,
    UnitCoverage,
)
from leeruitkomsten.reporting.attention import attention_text
from leeruitkomsten.reporting.coverage_words import (
    QUESTIONS,
    TO_FILL_IN,
    counts,
    identity,
    nothing_found,
    question_of_the_whole,
    relation_text,
    rests_on,
    title,
    unit_title,
    who_decides,
)
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.html.judging import Judging, judging_data, others_of, relations_for
from leeruitkomsten.reporting.html.marking import NONE, Words, words_of_sides
from leeruitkomsten.reporting.html.outcomes import Shown, anchors, shower
from leeruitkomsten.reporting.html.page import Select, page
from leeruitkomsten.reporting.html.pairing import Chip, chips
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import duplicate_codes, engine_line, few, unit_text

SYMBOLS = {"gedekt": "●", "deels": "◐", "niet_gevonden": "○"}
"""A mark per verdict, always with its word."""


@dataclass(frozen=True, slots=True)
class BasisShown:
    """An outcome of the source, what it is to that of the target, and what the dimensions say."""

    shown: Shown
    relation: str
    in_both: str
    certain: bool
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class OutcomeShown:
    """An outcome of the target with all that faces it."""

    id: str
    code: str
    title: str
    verdict: str
    tags: str
    target: Shown
    basis: tuple[BasisShown, ...]
    uncovered: str
    nothing: tuple[str, ...]
    candidates: tuple[Shown, ...]
    decisions: tuple[str, ...]
    attention: tuple[str, ...]
    judging: Judging | None


@dataclass(frozen=True, slots=True)
class UnitShown:
    """A unit of the target, which is what people decide about."""

    id: str
    name: str
    title: str
    counts: tuple[str, ...]
    rests: str
    attention: tuple[str, ...]
    outcomes: tuple[OutcomeShown, ...]
    question: str


def render(report: CoverageReport, style: Style) -> str:
    """Return the report as a page."""
    facts = _Builder(report, style).facts()
    return page("coverage.html", style, title=title(report, style), **facts)


class _Builder:
    """What the template of a coverage is filled with."""

    def __init__(self, report: CoverageReport, style: Style) -> None:
        self.report, self.style = report, style
        self.labels = (report.target, report.source)
        self.show = tuple(shower(label, style) for label in self.labels)
        self.anchor = anchors("d")
        self.can_judge = STDIN not in {label.file for label in self.labels}

    def facts(self) -> dict[str, object]:
        report, style = self.report, self.style
        both = zip(identity(report.target, style), identity(report.source, style), strict=True)
        units = [self.unit(at, unit) for at, unit in enumerate(report.units, start=1)]
        return {
            "name": title(report, style),
            "on": report.on,
            "identity": [(name, target, source) for (name, target), (_, source) in both],
            "doubles": [line for label in self.labels for line in duplicate_codes(label, style)],
            "attention": self.points(report.attention),
            "units": units,
            "verdicts": VERDICTS,
            "symbols": SYMBOLS,
            "filters": list(self.filters(units)),
            "unused": tuple(entry.code for entry in report.unused),
            "empty": [style.say(f"dekking.oordeel.{name}") for name in TO_FILL_IN],
            "asked": [style.say(f"dekking.vraag.{name}") for name in QUESTIONS],
            "deciding": list(who_decides(report, style)),
            "engine": engine_line(report.engine, style),
            "judging": judging_data(self.labels, style) if self.can_judge else None,
        }

    def filters(self, units: list[UnitShown]) -> Iterator[Select]:
        """Yield what can be chosen to look at: only what is there."""
        say = self.style.say
        tags = {tag for unit in units for one in unit.outcomes for tag in one.tags.split()}
        yield Select(
            "eenheid", say("html.dekking.eenheid"), tuple((unit.id, unit.name) for unit in units)
        )
        yield Select("dekking", say("html.dekking.filter"), tuple(
            (each, say(f"dekking.{each}")) for each in VERDICTS if each in tags
        ))  # fmt: skip
        yield Select("bijzonder", say("html.dekking.bijzonder"), tuple(
            (each, say(f"html.dekking.{each}")) for each in ("let-op", "besluit") if each in tags
        ))  # fmt: skip

    def unit(self, at: int, unit: UnitCoverage) -> UnitShown:
        place = f"eenheid-{at}"
        title = unit_title(unit, self.report, self.style)
        return UnitShown(
            place,
            unit_text(unit.unit, self.style) if unit.unit else title,
            title,
            tuple(counts(unit, self.style)),
            rests_on(unit, self.style) or "",
            self.points(unit.attention),
            tuple(self.outcome(one, place) for one in unit.outcomes),
            question_of_the_whole(unit, self.style),
        )

    def outcome(self, one: OutcomeCoverage, unit: str) -> OutcomeShown:
        code = one.entry.code
        sides = [words_of_sides(basis.evidence) for basis in one.basis]
        shared = frozenset(word for _, target in sides for word in target.shared)
        words = Words(shared, frozenset(one.uncovered)) if one.basis else NONE
        attention = self.points(one.attention)
        tags = [unit, one.verdict, *(["let-op"] if attention else [])]
        tags += ["besluit"] if one.decisions else []
        target = self.show[0](code, words)
        return OutcomeShown(
            id=self.anchor(code),
            code=code,
            title=target.title,
            verdict=one.verdict,
            tags=" ".join(tags),
            target=target,
            basis=tuple(
                self.basis(basis, source)
                for basis, (source, _) in zip(one.basis, sides, strict=True)
            ),
            uncovered=self.uncovered(one),
            nothing=() if one.basis else tuple(nothing_found(one, self.style)),
            candidates=()
            if one.basis
            else tuple(self.show[1](entry.code) for entry in one.candidates),
            decisions=tuple(decision_line(each, self.style) for each in one.decisions),
            attention=attention,
            judging=self.judging(one),
        )

    def basis(self, basis: Basis, words: Words) -> BasisShown:
        shared = few(basis.evidence[0].words, self.style)
        return BasisShown(
            self.show[1](basis.entry.code, words),
            relation_text(basis, self.style),
            self.style.say("dekking.in-beide", woorden=shared) if shared else "",
            basis.certain,
            # The evidence has the source on its left; on this page it stands on the right.
            tuple(chips([each.mirrored() for each in basis.evidence], self.style)),
        )

    def uncovered(self, one: OutcomeCoverage) -> str:
        if one.uncovered:
            return self.style.say("dekking.alleen-doel", woorden=few(one.uncovered, self.style))
        return self.style.say("dekking.alleen-doel.niets") if one.basis else ""

    def points(self, points: Iterable[Attention]) -> tuple[str, ...]:
        return tuple(attention_text(point, self.style) for point in points)

    def judging(self, one: OutcomeCoverage) -> Judging | None:
        """Return the question how an outcome relates to what it rests on, without supplements."""
        if not self.can_judge:
            return None
        facing = tuple(basis.entry.code for basis in one.basis if basis.relation != SUPPLEMENT)
        near = [entry.code for entry in one.candidates]
        return Judging(
            self.report.target.id,
            self.report.source.id,
            (one.entry.code,),
            facing,
            relations_for(1, len(facing), self.style),
            () if facing else others_of(self.report.source, near, self.style),
            self.anchor(f"oordeel {one.entry.code}"),
        )
