"""Two sets side by side, as people look at them together: on a screen or on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product

from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.matching.explain import explain
from leeruitkomsten.model import DiffReport, Gap, Link, Standing
from leeruitkomsten.model.decision import RELATIONS
from leeruitkomsten.reporting.decisions import (
    decision_line,
    reason_line,
    relation_word,
    stale_line,
    told_briefly,
)
from leeruitkomsten.reporting.gaps import (
    KINDS,
    Outcomes,
    candidates_of,
    gap_message,
    shared_text,
)
from leeruitkomsten.reporting.html.judging import (
    Judging,
    judging_data,
    others_of,
    relations_for,
)
from leeruitkomsten.reporting.html.marking import NONE, Words, words_of_sides
from leeruitkomsten.reporting.html.outcomes import Shown, anchors, set_head, shower
from leeruitkomsten.reporting.html.page import Select, page
from leeruitkomsten.reporting.html.pairing import Chip, Told, chips, told_pair
from leeruitkomsten.reporting.html.picture import picture
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import engine_line

_STATES = {"zeker": "diff.zeker", "nakijken": "diff.nakijken", "besluit": "besluit.hier"}
_ABSENT = frozenset({"ontbreekt", "profilering"})
"""Kinds of gaps of one outcome without a counterpart: these are judged where they stand."""


@dataclass(frozen=True, slots=True)
class LinkShown:
    """A link as a template shows it: both sides, what the dimensions say, and what to judge."""

    id: str
    relation: str
    relation_key: str
    state: str
    """`zeker`, `nakijken` or `besluit`."""
    left: tuple[Shown, ...]
    right: tuple[Shown, ...]
    chips: tuple[Chip, ...]
    pairs: tuple[Told, ...]
    remarks: tuple[str, ...]
    gaps: tuple[tuple[str, str], ...]
    """Of each gap its kind and what it says."""
    judging: Judging | None


@dataclass(frozen=True, slots=True)
class CandidateShown:
    """An outcome that comes nearest, and what it shares."""

    shown: Shown
    shares: str


@dataclass(frozen=True, slots=True)
class GapShown:
    """A gap as a template shows it."""

    id: str
    says: str
    outcome: Shown | None
    """The outcome without a counterpart; None where the gap is about a link."""
    on_right: bool
    candidates: tuple[CandidateShown, ...]
    about: str
    """The id of the link that it is about; empty where it is about none."""
    judging: Judging | None


@dataclass(frozen=True, slots=True)
class Kind:
    """All gaps of one kind, with the question they ask."""

    name: str
    title: str
    question: str
    gaps: tuple[GapShown, ...]


def render(report: DiffReport, style: Style) -> str:
    """Return the report as a page."""
    return page(
        "diff.html",
        style,
        title=style.say(
            "html.diff.titel",
            links=report.left.set.institution,
            rechts=report.right.set.institution,
        ),
        **_Builder(report, style).facts(),
    )


class _Builder:
    """What the template of a comparison is filled with."""

    def __init__(self, report: DiffReport, style: Style) -> None:
        self.report = report
        self.style = style
        self.labels = (report.left, report.right)
        self.show = tuple(shower(label, style) for label in self.labels)
        self.anchor = anchors("k")
        self.can_judge = STDIN not in {label.file for label in self.labels}

    def facts(self) -> dict[str, object]:
        report, style = self.report, self.style
        decisions = {
            state: [decision_line(each, style) for each in report.decisions if each.state == state]
            for state in ("toegepast", "te_herzien", "weg")
        }
        return {
            "heads": [set_head(label, style) for label in self.labels],
            "picture": picture(report, style),
            "links": [self.link(link) for link in report.links],
            "kinds": list(self.kinds()),
            "filters": list(self.filters()),
            "decisions": decisions,
            "decided": told_briefly(report.decisions, style),
            "closing": f"{style.say('diff.slot')} {engine_line(report.engine, style)}",
            "judging": judging_data(self.labels, style) if self.can_judge else None,
        }

    def filters(self) -> Iterator[Select]:
        """Yield what can be chosen to look at: only what is there."""
        style = self.style
        relations = {link.relation for link in self.report.links}
        states = {_state(link) for link in self.report.links}
        kinds = Counter(gap.kind for gap in self.report.gaps)
        yield Select("relatie", style.say("html.filter.relatie"), tuple(
            (each, _seems(each, style)) for each in RELATIONS if each in relations
        ))  # fmt: skip
        yield Select("staat", style.say("html.filter.staat"), tuple(
            (each, style.say(key)) for each, key in _STATES.items() if each in states
        ))  # fmt: skip
        yield Select("soort", style.say("html.filter.soort"), tuple(
            (each, style.say(f"verschil.{each}", aantal=kinds[each]))
            for each in KINDS
            if each in kinds
        ))  # fmt: skip

    def link(self, link: Link) -> LinkShown:
        style = self.style
        remarks = [reason_line(link.decision, style)] if link.decision else []
        remarks += [stale_line(each.decision, style) for each in self.stale(link)]
        relation = relation_word if link.decision else _seems
        return LinkShown(
            id=self.anchor(_name(link)),
            relation=relation(link.relation, style),
            relation_key=link.relation,
            state=_state(link),
            left=self.side(0, link.left, link.right),
            right=self.side(1, link.right, link.left),
            chips=tuple(chips(link.evidence, style)),
            pairs=tuple(self.pairs(link)),
            remarks=tuple(remarks),
            gaps=tuple((gap.kind, self.says(gap)) for gap in self.gaps_of(link)),
            judging=self.judging(link.left, link.right),
        )

    def side(self, side: int, codes: Sequence[str], others: Sequence[str]) -> tuple[Shown, ...]:
        """Return the outcomes of one side of a link, each marked by all that it is linked with."""
        return tuple(self.show[side](code, self.words(side, code, others)) for code in codes)

    def words(self, side: int, code: str, others: Sequence[str]) -> Words:
        edges = ((code, each) if side == 0 else (each, code) for each in others)
        return words_of_sides(
            evidence for edge in edges for evidence in self.report.pairs[edge].evidence
        )[side]

    def stale(self, link: Link) -> Iterator[Standing]:
        ours = {*product(link.left, link.right)}
        for each in self.report.decisions:
            if each.state == "te_herzien" and not ours.isdisjoint(each.decision.edges):
                yield each

    def pairs(self, link: Link) -> Iterator[Told]:
        for edge in product(link.left, link.right):
            for told in explain(self.report, edge):
                yield told_pair(told, self.show, self.style)

    def gaps_of(self, link: Link) -> Iterator[Gap]:
        for gap in self.report.gaps:
            if (
                gap.left
                and gap.right
                and {*gap.left} <= {*link.left}
                and {*gap.right} <= {*link.right}
            ):
                yield gap

    def kinds(self) -> Iterator[Kind]:
        for kind in KINDS:
            found = [gap for gap in self.report.gaps if gap.kind == kind]
            if found:
                yield Kind(
                    kind,
                    self.style.say(f"verschil.{kind}", aantal=len(found)),
                    self.style.say(f"verschil.{kind}.vraag"),
                    tuple(self.gap(gap) for gap in found),
                )

    def gap(self, gap: Gap) -> GapShown:
        alone = gap.kind in _ABSENT and len(gap.left + gap.right) == 1
        on_right = not gap.left
        code = (gap.left + gap.right)[0] if alone else ""
        link = next((link for link in self.report.links if gap in self.gaps_of(link)), None)
        nearest = candidates_of(gap)
        own = self.words(int(on_right), code, nearest[:1]) if alone else NONE
        left, right = ((code,), ()) if not on_right else ((), (code,))
        return GapShown(
            id=self.anchor(f"{gap.kind}-{code}") if alone else "",
            says=self.says(gap),
            outcome=self.show[on_right](code, own) if alone else None,
            on_right=on_right,
            candidates=tuple(self.candidates(code, nearest, on_right=on_right)) if alone else (),
            about=self.anchor(_name(link)) if link else "",
            judging=self.judging(left, right, nearest) if alone else None,
        )

    def candidates(
        self, code: str, nearest: Sequence[str], *, on_right: bool
    ) -> Iterator[CandidateShown]:
        for other in nearest:
            shown = self.show[not on_right](other, self.words(not on_right, other, (code,)))
            pair = self.report.pairs[(other, code) if on_right else (code, other)]
            yield CandidateShown(shown, shared_text(pair, self.style))

    def says(self, gap: Gap) -> str:
        return gap_message(gap, self.outcomes(), self.style)

    def outcomes(self) -> Outcomes:
        linked = frozenset(
            (side, code)
            for link in self.report.links
            for side, codes in (("links", link.left), ("rechts", link.right))
            for code in codes
        )
        return Outcomes({}, linked, linked, self.report.pairs)

    def judging(
        self, left: Sequence[str], right: Sequence[str], nearest: Sequence[str] = ()
    ) -> Judging | None:
        if not self.can_judge:
            return None
        make = partial(
            Judging,
            left_set=self.report.left.id,
            right_set=self.report.right.id,
            left=tuple(left),
            right=tuple(right),
            relations=relations_for(len(left), len(right), self.style),
            id=self.anchor("oordeel " + " ".join([*left, "-", *right])),
        )
        if left and right:
            return make()
        other = self.report.right if left else self.report.left
        return make(others=others_of(other, nearest, self.style))


def _state(link: Link) -> str:
    if link.decision is not None:
        return "besluit"
    return "zeker" if link.certain else "nakijken"


def _name(link: Link) -> str:
    return "+".join(link.left) + "-" + "+".join(link.right)


def _seems(relation: str, style: Style) -> str:
    return style.say(f"relatie.{relation}")
