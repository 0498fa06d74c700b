"""Many sets side by side as a page: the matrix that a meeting starts from, and what is behind it.

Sets stand in the order of the report: the reference first, the others by name. Nothing adds
up to a grade, and nothing puts hogescholen in an order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import CalibrationReport, Gap
from leeruitkomsten.reporting.alignment import answers, covered
from leeruitkomsten.reporting.calibration_cells import entries_of, name_of, title_of
from leeruitkomsten.reporting.calibration_tensions import is_tension, pair_text, tensions
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.gaps import KINDS
from leeruitkomsten.reporting.html.calibration_groups import (
    NO_COUNTERPART,
    GroupBuilder,
    GroupShown,
    Pointer,
)
from leeruitkomsten.reporting.html.calibration_matrix import parts
from leeruitkomsten.reporting.html.judging import Sides, judging_of_many, mold, placer
from leeruitkomsten.reporting.html.outcomes import SetHead, anchors, set_head
from leeruitkomsten.reporting.html.page import Select, page
from leeruitkomsten.reporting.proposal import SHARINGS, code_of, notes, propose
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import engine_line, level_text, sharing_text

_LEAD = 160


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """An outcome of one set: where it is on the page, and how its group is shared."""

    outcome: Pointer
    group: str
    sharing: str


@dataclass(frozen=True, slots=True)
class School:
    """A set with all its outcomes, in the order of its file."""

    id: str
    head: SetHead
    is_reference: bool
    rows: tuple[SchoolRow, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """What a gap says, and the groups it is about."""

    says: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """All gaps of one kind, with the question they ask."""

    name: str
    title: str
    question: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class TensionShown:
    """A link that was not followed."""

    groups: tuple[str, str]
    says: str
    why: str
    sides: Sides | None
    outcomes: tuple[Pointer, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What a proposal takes for one group: whose text, who else has it, and what to talk about."""

    code: str
    group: str
    lead: str
    source: Pointer
    others: tuple[Pointer, ...]
    level: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """Two sets and what is to be seen for each of Webb's four questions."""

    title: str
    answers: tuple[tuple[str, tuple[str, ...]], ...]


def render(report: CalibrationReport, style: Style) -> str:
    """Return the report as a page."""
    title = style.say("kalibratie.kop", opleiding=report.programme)
    return page("calibration.html", style, title=title, **_Builder(report, style).facts())


class _Builder:
    """What the template of a calibration is filled with."""

    def __init__(self, report: CalibrationReport, style: Style) -> None:
        self.report, self.style = report, style
        self.entries = entries_of(report)
        self.anchor = anchors("o")
        self.can_judge = STDIN not in {label.file for label in report.sets}
        self.groups = GroupBuilder(
            report, self.entries, self.anchor, style, can_judge=self.can_judge
        )

    def facts(self) -> dict[str, object]:
        report, style = self.report, self.style
        programmes = {label.set.programme.name.casefold() for label in report.sets}
        shown = [self.groups.group(group) for group in report.groups]
        place = placer(report.sets)
        return {
            "report": report,
            "schools": [self.school(at) for at in range(len(report.sets))],
            "programmes": len(programmes),
            "parts": list(parts(report, self.entries, style)),
            "groups": [
                (sharing, found)
                for sharing in SHARINGS
                if (found := [each for each in shown if each.sharing == sharing])
            ],
            "sharing": sharing_text(report, style),
            "filters": list(self.filters(shown)),
            "references": [
                (each.set, tuple(covered(each, style))) for each in report.reference_covers
            ],
            "decided": any(each.holds for each in report.decisions),
            "kinds": list(self.kinds()),
            "tensions": list(self.tensions()),
            "wordings": list(self.wordings()),
            "questions": [
                Questions(
                    style.say("webb.paar", links=each.left_set, rechts=each.right_set),
                    tuple(answers(each, style).items()),
                )
                for each in report.alignments
                if style.questions
            ],
            "decisions": {
                state: [
                    decision_line(each, style) for each in report.decisions if each.state == state
                ]
                for state in ("toegepast", "te_herzien", "weg")
            },
            "left_out": [
                f"{each.place.file}:{each.place.line}:{each.place.column}  {each.code}"
                for each in report.left_out
            ],
            "closing": f"{style.say('kalibratie.slot')} {engine_line(report.engine, style)}",
            "judging": judging_of_many(report.sets, style) if self.can_judge else None,
            "relations": mold(style),
            "place": place,
        }

    def school(self, at: int) -> School:
        label = self.report.sets[at]
        return School(
            f"set-{at}",
            set_head(label, self.style),
            label.id == self.report.reference,
            tuple(self.school_row(label.id, code) for code in label.set.by_code()),
        )

    def school_row(self, set_id: str, code: str) -> SchoolRow:
        group = self.groups.group_of[set_id, code]
        title = title_of(self.entries[set_id, code], self.style)
        return SchoolRow(
            Pointer(self.groups.id_of(set_id, code), code, title),
            group.id,
            self.style.say(f"html.kalibratie.{group.sharing}"),
        )

    def filters(self, shown: list[GroupShown]) -> Iterator[Select]:
        """Yield what can be chosen to look at: only what is there."""
        say = self.style.say
        tags = Counter(tag for group in shown for tag in group.tags.split())
        yield Select("indeling", say("html.kalibratie.indeling"), tuple(
            (each, say(f"html.kalibratie.{each}")) for each in SHARINGS if tags[each]
        ))  # fmt: skip
        yield Select("zonder", say("html.kalibratie.zonder"), tuple(
            (f"zonder-{at}", label.id)
            for at, label in enumerate(self.report.sets)
            if tags[f"zonder-{at}"]
        ))  # fmt: skip
        yield Select("soort", say("html.filter.soort"), tuple(
            (each, say(f"verschil.{each}", aantal=tags[each])) for each in KINDS if tags[each]
        ))  # fmt: skip

    def kinds(self) -> Iterator[Kind]:
        gaps = [gap for gap in self.report.gaps if not is_tension(gap)]
        for kind in KINDS:
            found = [gap for gap in gaps if gap.kind == kind]
            if kind == "profilering":
                continue
            items = (
                tuple(self.missing(found))
                if kind in NO_COUNTERPART
                else tuple(self.item(gap) for gap in found)
            )
            if items:
                title = self.style.say(f"verschil.{kind}", aantal=len(items))
                yield Kind(kind, title, self.style.say(f"verschil.{kind}.vraag"), items)

    def item(self, gap: Gap) -> Item:
        groups = self.about(gap)
        return Item(self.groups.says(gap, groups[0] if groups else ""), groups)

    def about(self, gap: Gap) -> tuple[str, ...]:
        """Return the groups that a gap is about, also where its sides are in two of them."""
        named = self.groups.groups_of(gap)
        members = ((str(gap.left_set), gap.left), (str(gap.right_set), gap.right))
        return named or tuple(
            dict.fromkeys(
                self.groups.group_of[name, code].id
                for name, codes in members
                for code in codes
                if (name, code) in self.groups.group_of
            )
        )

    def missing(self, gaps: list[Gap]) -> Iterator[Item]:
        """Yield per group which sets lack it; what is one's own is told where that stands."""
        sets: dict[str, list[str]] = {}
        for gap in gaps:
            sets.setdefault(str(gap.facts["groep"]), []).append(str(gap.right_set))
        for group in self.report.groups:
            if group.id in sets and group.sharing != "eigen":
                told = self.style.say(
                    "html.kalibratie.niet-bij-sets",
                    titel=name_of(group, self.entries, self.style),
                    set=sets[group.id],
                )
                yield Item(told, (group.id,))

    def tensions(self) -> Iterator[TensionShown]:
        for tension in tensions(self.report, self.style):
            for gap in tension.gaps:
                left, right = (str(gap.left_set), gap.left), (str(gap.right_set), gap.right)
                yield TensionShown(
                    (tension.first, tension.second),
                    pair_text(gap, self.style),
                    tension.why,
                    self.groups.sides(left, right),
                    tuple(
                        self.groups.pointer(name, code)
                        for name, codes in (left, right)
                        for code in codes
                    ),
                )

    def wordings(self) -> Iterator[Wording]:
        """Yield what a proposal takes for every group; nothing where there is no text at all."""
        try:
            proposed = propose(self.report, language=self.style.language)
        except LeeruitkomstenError:
            return
        groups = {code_of(group): group for group in self.report.groups}
        for entry in proposed.entries():
            group = groups[entry.code]
            if group.sharing == "eigen":
                continue
            core = group.core
            yield Wording(
                entry.code,
                group.id,
                title_of(entry, self.style, _LEAD),
                self.groups.pointer(core.set, core.code),
                tuple(
                    self.groups.pointer(member.set, member.code)
                    for member in group.members
                    if member != core
                ),
                ", ".join(level_text(entry.level)),
                tuple(notes(group, self.report, self.style)),
            )
