"""Sets of rising level as a page: what follows on, what comes back, and where nothing does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import SetLabel
from leeruitkomsten.model.coverage import Attention
from leeruitkomsten.model.decision import Standing
from leeruitkomsten.model.progression import (
    CONTINUES,
    LOOSE_ENDS,
    NO_BASIS,
    STEPS,
    LooseEnd,
    Passage,
    ProgressionReport,
    Step,
)
from leeruitkomsten.reporting.attention import attention_text, known_level_text
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.html.judging import Judging, judging_data, others_of, relations_for
from leeruitkomsten.reporting.html.marking import words_of_sides
from leeruitkomsten.reporting.html.outcomes import Shown, anchors, set_head, shower
from leeruitkomsten.reporting.html.page import Select, page
from leeruitkomsten.reporting.html.pairing import Chip, chips
from leeruitkomsten.reporting.html.picture import Picture, between
from leeruitkomsten.reporting.progression_words import (
    ORDER,
    growth_lines,
    likeness,
    passage_counts,
    without_growth,
)
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import engine_line


@dataclass(frozen=True, slots=True)
class StepShown:
    """Two outcomes of which the upper one follows on the lower one, or comes back."""

    id: str
    lower: Shown
    upper: Shown
    levels: str
    growth: tuple[str, ...]
    chips: tuple[Chip, ...]
    decisions: tuple[str, ...]
    attention: tuple[str, ...]
    judging: Judging | None


@dataclass(frozen=True, slots=True)
class LooseShown:
    """An outcome without a counterpart, and what comes nearest."""

    id: str
    on_upper: bool
    shown: Shown
    says: str
    candidates: tuple[Shown, ...]
    decisions: tuple[str, ...]
    judging: Judging | None


@dataclass(frozen=True, slots=True)
class KindShown:
    """All steps or loose ends of one kind, with the question they ask."""

    id: str
    kind: str
    title: str
    question: str
    remark: str
    steps: tuple[StepShown, ...]
    ends: tuple[LooseShown, ...]


@dataclass(frozen=True, slots=True)
class PassageShown:
    """From one set to the next."""

    id: str
    title: str
    levels: str
    attention: tuple[str, ...]
    counts: tuple[str, ...]
    picture: Picture
    drawn: tuple[str, ...]
    """Kinds of the lines in the picture."""
    kinds: tuple[KindShown, ...]


def render(report: ProgressionReport, style: Style) -> str:
    """Return the report as a page."""
    labels = tuple(report.labels())
    can_judge = STDIN not in {label.file for label in labels}
    passages = [
        _Builder(at, passage, style, can_judge=can_judge).shown()
        for at, passage in enumerate(report.passages, start=1)
    ]
    found = {kind.kind for passage in passages for kind in passage.kinds}
    return page(
        "progression.html",
        style,
        title=f"{style.say('doorstroom.kop')} {' → '.join(label.id for label in labels)}",
        name=" → ".join(label.set.programme.name for label in labels),
        heads=[set_head(label, style) for label in labels],
        passages=passages,
        filters=[_kinds(found, style)],
        closing=f"{style.say('doorstroom.slot')} {engine_line(report.engine, style)}",
        judging=judging_data(labels, style) if can_judge else None,
    )


def _kinds(found: set[str], style: Style) -> Select:
    options = (
        (kind, style.say(f"html.doorstroom.{kind}"))
        for kind in (*STEPS, *LOOSE_ENDS)
        if kind in found
    )
    return Select("soort", style.say("html.doorstroom.filter"), tuple(options))


class _Builder:
    """What makes one passage into what a template shows."""

    def __init__(self, at: int, passage: Passage, style: Style, *, can_judge: bool) -> None:
        self.at, self.passage, self.style, self.can_judge = at, passage, style, can_judge
        self.show = tuple(shower(label, style) for label in (passage.lower, passage.upper))
        self.anchor = anchors(f"s{at}")

    def shown(self) -> PassageShown:
        passage, style = self.passage, self.style
        names = {"onder": passage.lower.id, "boven": passage.upper.id}
        lines = [
            (
                step.lower.code,
                step.upper.code,
                step.kind,
                style.say(f"html.doorstroom.{step.kind}"),
            )
            for step in passage.steps
        ]
        return PassageShown(
            f"stap-{self.at}",
            style.say("doorstroom.stap", **names),
            style.say(
                "doorstroom.niveaus",
                onder=known_level_text(passage.lower_level, style),
                boven=known_level_text(passage.upper_level, style),
            ),
            self.points(passage.attention),
            tuple(passage_counts(passage, style)),
            between(passage.lower, passage.upper, lines),
            tuple(kind for kind in STEPS if passage.of_kind(kind)),
            tuple(self.kinds()),
        )

    def kinds(self) -> Iterator[KindShown]:
        for kind in (*ORDER, *LOOSE_ENDS):
            steps, ends = self.passage.of_kind(kind), self.passage.loose(kind)
            if not steps and not ends:
                continue
            yield KindShown(
                f"s{self.at}-{kind}",
                kind,
                self.style.say(f"doorstroom.{kind}.kop", aantal=len(steps) + len(ends)),
                self.style.say(f"doorstroom.{kind}.vraag"),
                without_growth(steps, self.style) if kind == CONTINUES else "",
                tuple(self.step(step) for step in steps),
                tuple(self.end(end) for end in ends),
            )

    def step(self, step: Step) -> StepShown:
        below, above = words_of_sides(step.evidence)
        return StepShown(
            self.anchor(f"{step.lower.code}-{step.upper.code}"),
            self.show[0](step.lower.code, below),
            self.show[1](step.upper.code, above),
            self.style.say(
                "doorstroom.niveaus",
                onder=known_level_text(step.lower_level, self.style),
                boven=known_level_text(step.upper_level, self.style),
            ),
            tuple(growth_lines(step, self.style)),
            tuple(chips(step.evidence, self.style)),
            self.decided(step.decisions),
            self.points(step.attention),
            self.judging((step.lower.code,), (step.upper.code,)),
        )

    def end(self, end: LooseEnd) -> LooseShown:
        on_upper = end.kind == NO_BASIS
        code = end.entry.code
        near = [entry.code for entry in end.candidates]
        denied = any(each.denies for each in end.decisions)
        sides: tuple[tuple[str, ...], tuple[str, ...]] = ((code,), ())
        if on_upper:
            sides = ((), (code,))
        return LooseShown(
            self.anchor(f"{end.kind}-{code}"),
            on_upper,
            self.show[on_upper](code),
            likeness(end, self.style),
            () if denied else tuple(self.show[not on_upper](each) for each in near),
            self.decided(end.decisions),
            self.judging(*sides, near),
        )

    def judging(
        self, below: tuple[str, ...], above: tuple[str, ...], near: Sequence[str] = ()
    ) -> Judging | None:
        if not self.can_judge:
            return None
        other: SetLabel = self.passage.upper if below else self.passage.lower
        return Judging(
            self.passage.lower.id,
            self.passage.upper.id,
            below,
            above,
            relations_for(len(below), len(above), self.style),
            () if below and above else others_of(other, near, self.style),
            self.anchor("oordeel " + " ".join([*below, "-", *above])),
        )

    def decided(self, decisions: Iterable[Standing]) -> tuple[str, ...]:
        return tuple(decision_line(each, self.style) for each in decisions)

    def points(self, points: Iterable[Attention]) -> tuple[str, ...]:
        return tuple(attention_text(point, self.style) for point in points)
