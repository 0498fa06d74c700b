"""The groups of a calibration as a template shows them: every text once, with all about it.

What is told elsewhere on the page leads here, by the id of a group or of an outcome.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from leeruitkomsten.model import CalibrationReport, Evidence, Gap, Group, Link, Member
from leeruitkomsten.reporting.calibration_cells import Entries, name_of, other_levels, title_of
from leeruitkomsten.reporting.calibration_tensions import texts
from leeruitkomsten.reporting.decisions import reason_line, relation_word, stale_line
from leeruitkomsten.reporting.gaps import Outcomes, gap_message
from leeruitkomsten.reporting.html.judging import Sides
from leeruitkomsten.reporting.html.marking import NONE, Words, words_of_sides
from leeruitkomsten.reporting.html.outcomes import Shown, shown
from leeruitkomsten.reporting.html.pairing import Chip, chips
from leeruitkomsten.reporting.proposal import code_of
from leeruitkomsten.reporting.style import Style

_TITLE = 70
NO_COUNTERPART = frozenset({"ontbreekt", "profilering"})
"""Kinds of gaps that say what a set lacks of a group: told per set, with its candidates."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A way to something that stands elsewhere on the page."""

    id: str
    words: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class MemberShown:
    """A member of a group, in full."""

    id: str
    set: str
    shown: Shown
    is_core: bool
    remark: str
    """That its level is another than that of the core; empty where it is not."""


@dataclass(frozen=True, slots=True)
class LinkShown:
    """A link within a group: between what, how it seems, and what the dimensions say."""

    between: str
    relation: str
    state: str
    """`zeker`, `nakijken`, `besluit`, or `via` where two are here by way of others only."""
    chips: tuple[Chip, ...]
    remarks: tuple[str, ...]
    sides: Sides | None


@dataclass(frozen=True, slots=True)
class AbsentShown:
    """A set without a member of a group, and what of it comes nearest."""

    set: str
    candidates: tuple[Pointer, ...]
    decided: bool
    """Whether people decided that it has no counterpart."""
    sides: Sides | None


@dataclass(frozen=True, slots=True)
class GroupShown:
    """A group with all about it."""

    id: str
    title: str
    sharing: str
    tags: str
    proposal: str
    """The code of its wording in a proposal (voorzet)."""
    members: tuple[MemberShown, ...]
    touches: tuple[Pointer, ...]
    absent: tuple[AbsentShown, ...]
    links: tuple[LinkShown, ...]
    """Those with the core."""
    others: tuple[LinkShown, ...]
    gaps: tuple[tuple[str, str], ...]
    """Of each gap its kind and what it says."""


class GroupBuilder:
    """What makes groups into what a template shows."""

    def __init__(
        self,
        report: CalibrationReport,
        entries: Entries,
        anchor: Callable[[str], str],
        style: Style,
        *,
        can_judge: bool,
    ) -> None:
        self.report, self.entries, self.style = report, entries, style
        self.anchor, self.can_judge = anchor, can_judge
        self.labels = {label.id: label for label in report.sets}
        self.group_of = {
            (member.set, member.code): group for group in report.groups for member in group.members
        }
        self.gaps = self._gaps_by_group()
        self.lacking = {
            (str(gap.facts["groep"]), str(gap.right_set)): gap
            for gap in report.gaps
            if gap.kind in NO_COUNTERPART
        }

    def group(self, group: Group) -> GroupShown:
        """Return a group with its members in full, and all that is told of it."""
        absent = tuple(self._absent(group))
        gaps = self.gaps.get(group.id, ())
        words = _words(group)
        direct, others = self._links(group)
        lacks = (f"zonder-{at}" for at, label in enumerate(self.report.sets)
                 if label.id in {each.set for each in absent})  # fmt: skip
        return GroupShown(
            id=group.id,
            title=name_of(group, self.entries, self.style),
            sharing=group.sharing,
            tags=" ".join([group.sharing, *dict.fromkeys(gap.kind for gap in gaps), *lacks]),
            proposal=code_of(group),
            members=tuple(
                self._member(member, group, words.get(member, NONE)) for member in group.members
            ),
            touches=tuple(self.pointer(member.set, member.code) for member in group.touches),
            absent=absent,
            links=direct,
            others=others,
            gaps=tuple((gap.kind, self.says(gap, group.id)) for gap in gaps),
        )

    def id_of(self, set_id: str, code: str) -> str:
        """Return the id of an outcome on the page."""
        return self.anchor(f"{set_id} {code}")

    def pointer(self, set_id: str, code: str) -> Pointer:
        """Return the way to an outcome, with the words that tell which it is."""
        title = title_of(self.entries[set_id, code], self.style, _TITLE)
        return Pointer(self.id_of(set_id, code), f"{set_id} {code}", title)

    def says(self, gap: Gap, group_id: str = "") -> str:
        """Return what a gap says; without the name of its group where it stands with that."""
        told = gap_message(gap, Outcomes({}), self.style)
        return told.removeprefix(f"{group_id}: ") if group_id else told

    def sides(
        self,
        left: tuple[str, Sequence[str]],
        right: tuple[str, Sequence[str]],
        near: Sequence[str] = (),
    ) -> Sides | None:
        """Return what people are asked to judge; None where judgements cannot be kept."""
        return Sides(left, right, near) if self.can_judge else None

    def _member(self, member: Member, group: Group, words: Words) -> MemberShown:
        label = self.labels[member.set]
        entry = self.entries[member.set, member.code]
        is_core = member == group.core
        levels = other_levels(member.set, (member.code,), group, self.entries)
        core = f"{group.core.set} {group.core.code}"
        return MemberShown(
            self.id_of(member.set, member.code),
            member.set,
            shown(entry, label.set.language, self.style, words),
            is_core,
            self.style.say("html.kalibratie.ander-niveau", kern=core) if levels else "",
        )

    def _absent(self, group: Group) -> Iterator[AbsentShown]:
        present = {member.set for member in (*group.members, *group.touches)}
        core = group.core
        for label in self.report.sets:
            if label.id in present:
                continue
            gap = self.lacking.get((group.id, label.id))
            near = texts(gap.facts["beste_kandidaten"]) if gap else ()
            yield AbsentShown(
                label.id,
                tuple(self.pointer(label.id, code) for code in near),
                gap is None and self._denied(group, label.id),
                self.sides((core.set, (core.code,)), (label.id, ()), near),
            )

    def _denied(self, group: Group, other: str) -> bool:
        """Return whether people decided that a set has no counterpart of a member."""
        members = {*group.members}
        return any(
            facing.set == other
            and not members.isdisjoint(Member(one.set, code) for code in one.codes)
            for standing in self.report.decisions
            if standing.denies
            for one, facing in permutations((standing.decision.left, standing.decision.right))
        )

    def _links(self, group: Group) -> tuple[tuple[LinkShown, ...], tuple[LinkShown, ...]]:
        """Return the links with the core, also those by way of others, and the other links."""
        core = group.core
        direct, others = [], []
        facing: set[Member] = {core}
        for left_set, right_set, link in group.links:
            left = {Member(left_set, code) for code in link.left}
            right = {Member(right_set, code) for code in link.right}
            told = self._link(left_set, right_set, link)
            if core in left or core in right:
                facing |= right if core in left else left
                direct.append(told)
            else:
                others.append(told)
        direct += (
            self._by_others(core, member)
            for member in group.members
            if member not in facing and member.set != core.set
        )
        return tuple(direct), tuple(others)

    def _link(self, left_set: str, right_set: str, link: Link) -> LinkShown:
        style = self.style
        decision = link.decision
        remarks = [reason_line(decision, style)] if decision else []
        ours = {*product(link.left, link.right)}
        for each in self.report.decisions:
            about = each.decision
            if (
                each.state == "te_herzien"
                and (about.left.set, about.right.set) == (left_set, right_set)
                and not ours.isdisjoint(about.edges)
            ):
                remarks.append(stale_line(about, style))
        return LinkShown(
            _between((left_set, link.left), (right_set, link.right)),
            relation_word(link.relation, style)
            if decision
            else style.say(f"relatie.{link.relation}"),
            "besluit" if decision else "zeker" if link.certain else "nakijken",
            tuple(chips(link.evidence, style)),
            tuple(remarks),
            self.sides((left_set, link.left), (right_set, link.right)),
        )

    def _by_others(self, core: Member, member: Member) -> LinkShown:
        left, right = (core.set, (core.code,)), (member.set, (member.code,))
        via = self.style.say("html.kalibratie.via")
        return LinkShown(_between(left, right), via, "via", (), (), self.sides(left, right))

    def _gaps_by_group(self) -> Mapping[str, list[Gap]]:
        """Return per group the gaps within it: what is told of one set apart is left out."""
        found: dict[str, list[Gap]] = defaultdict(list)
        for gap in self.report.gaps:
            if gap.kind not in NO_COUNTERPART:
                for group_id in self.groups_of(gap):
                    found[group_id].append(gap)
        return found

    def groups_of(self, gap: Gap) -> tuple[str, ...]:
        """Return the groups that a gap is about: those with outcomes of both its sides."""
        if "groep" in gap.facts:
            return (str(gap.facts["groep"]),)
        left, right = (
            [group.id for code in codes if (group := self.group_of.get((str(name), code)))]
            for name, codes in ((gap.left_set, gap.left), (gap.right_set, gap.right))
        )
        both = [each for each in left if each in right] if gap.left and gap.right else left + right
        return tuple(dict.fromkeys(both))


def _words(group: Group) -> Mapping[Member, Words]:
    """Return per member the words that the others have too, and those that it has alone."""
    evidence: dict[tuple[Member, bool], list[Evidence]] = defaultdict(list)
    for left_set, right_set, link in group.links:
        for code in link.left:
            evidence[Member(left_set, code), False] += link.evidence
        for code in link.right:
            evidence[Member(right_set, code), True] += link.evidence
    found: dict[Member, Words] = {}
    for (member, on_right), told in evidence.items():
        words = words_of_sides(told)[on_right]
        so_far = found.get(member, NONE)
        found[member] = Words(so_far.shared | words.shared, so_far.alone | words.alone)
    return {member: Words(each.shared, each.alone - each.shared) for member, each in found.items()}


def _between(left: tuple[str, Sequence[str]], right: tuple[str, Sequence[str]]) -> str:
    return " ↔ ".join(f"{name} {' + '.join(codes)}" for name, codes in (left, right))
