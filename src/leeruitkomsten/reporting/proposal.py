"""A calibration as a set to discuss: the voorzet.

Its outcomes are the core wordings of the groups, to the letter, each with where it
comes from and who else has it (`herkomst`); its units say what is shared by (nearly)
all hogescholen, what there is to talk about, and what is one hogeschool's own. What it
does not know it leaves out: a level on which the members differ, and study loads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.messages import say
from leeruitkomsten.model import (
    CalibrationReport,
    Entry,
    Group,
    Indicator,
    Member,
    Origin,
    Outcome,
    OutcomeSet,
    Programme,
    Standing,
    Unit,
)
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.reporting.decisions import decision_line
from leeruitkomsten.reporting.gaps import Outcomes, gap_message
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted, sharing_text
from leeruitkomsten.source import Route

SHARINGS = ("gedeeld", "gesprek", "eigen")
"""How groups stand, in the order in which they are told."""

_TOLD = frozenset({"niveau", "zelfstandigheid", "omvang"})

Thing = TypeVar("Thing", bound=Hashable)


def render(report: CalibrationReport, style: Style) -> str:
    """Return the file of a proposal, with what there is to talk about in its comments.

    Raises `LeeruitkomstenError` where there is no text to propose.
    """
    proposed = propose(report, language=style.language)
    return write_set(proposed, remarks=_remarks(report, proposed, style))


def propose(report: CalibrationReport, *, language: str = "nl") -> OutcomeSet:
    """Return the set that a calibration leads to, as a draft.

    `language` is that of the names of its units. Raises `LeeruitkomstenError` where
    there is no text to propose.
    """
    entries = _entries(report)
    sets = [label.set for label in report.sets]
    level = _agreed(entry.level for entry in entries.values())
    units = tuple(_units(report, entries, level, language))
    if not units:
        raise LeeruitkomstenError("voorzet-leeg")
    count = counted("set", len(sets), Style(language))
    spoken = {label.id: label.set.language for label in report.sets}
    return OutcomeSet(
        institution=say("voorzet.hogeschool", language, sets=count),
        programme=Programme(
            report.programme,
            _same(each.programme.code for each in sets),
            _same(each.programme.degree for each in sets),
        ),
        units=units,
        level=level,
        language=_most(spoken[group.core.set] for group in report.groups),
        version=say("voorzet.versie", language),
        status="concept",
        quality_schema=_same(each.quality_schema for each in sets),
        reference=_reference(report),
    )


def _entries(report: CalibrationReport) -> Mapping[Member, Entry]:
    return {
        Member(label.id, code): entry
        for label in report.sets
        for code, entry in label.set.by_code().items()
    }


def _units(
    report: CalibrationReport, entries: Mapping[Member, Entry], level: Level, language: str
) -> Iterator[Unit]:
    institutions = {label.id: label.set.institution for label in report.sets}
    for sharing in SHARINGS:
        outcomes = tuple(
            _outcome(group, entries, level, institutions)
            for group in report.groups
            if group.sharing == sharing and _has_text(group, entries)
        )
        if outcomes:
            name = say(f"indeling.{sharing}", language)
            yield Unit(code=sharing, name=name, outcomes=outcomes)


def _outcome(
    group: Group,
    entries: Mapping[Member, Entry],
    level: Level,
    institutions: Mapping[str, str],
) -> Outcome:
    core = entries[group.core].outcome
    agreed = _agreed(entries[member].level for member in group.members)
    ordered = (group.core, *(member for member in group.members if member != group.core))
    return Outcome(
        code=code_of(group),
        text=core.text,
        title=core.title,
        context=core.context,
        # Their codes are those of the set that they come from, and may be taken twice.
        indicators=tuple(Indicator(each.text) for each in core.indicators),
        level=MappingProxyType(
            {scheme: value for scheme, value in agreed.items() if level.get(scheme) != value}
        ),
        translations=core.translations,
        origin=tuple(
            Origin(member.set, member.code, institutions[member.set], verbatim=member == group.core)
            for member in ordered
        ),
    )


def code_of(group: Group) -> str:
    """Return the code of a group's outcome: that of G05 is V05."""
    return f"V{group.id.removeprefix('G')}"


def _has_text(group: Group, entries: Mapping[Member, Entry]) -> bool:
    return bool(entries[group.core].text.strip())


def _agreed(levels: Iterable[Level]) -> Level:
    """Return the level, per scheme, that all give and on which they agree."""
    first, *rest = [dict(level) for level in levels] or [{}]
    return MappingProxyType(
        {
            scheme: value
            for scheme, value in first.items()
            if all(other.get(scheme) == value for other in rest)
        }
    )


def _same(things: Iterable[Thing]) -> Thing | None:
    distinct = set(things)
    return distinct.pop() if len(distinct) == 1 else None


def _most(languages: Iterable[str]) -> str:
    counts = Counter(languages)
    return min(counts, key=lambda one: (-counts[one], one))


def _reference(report: CalibrationReport) -> str | None:
    """Return what the sets call their reference, so that the proposal is held against it too."""
    for label in report.sets:
        if label.id == report.reference:
            return Path(label.file).stem
    return None


def _remarks(
    report: CalibrationReport, proposed: OutcomeSet, style: Style
) -> Mapping[Route, tuple[str, ...]]:
    """Return what there is to say of the whole, and of each group what there is to talk about."""
    first = proposed.units[0].outcomes[0].code
    group = next(each.id for each in report.groups if code_of(each) == first)
    head = (
        *(style.say(f"voorzet.{part}") for part in ("kop", "tekst")),
        style.say("voorzet.code", code=first, groep=group),
        sharing_text(report, style),
    )
    told = {code_of(group): tuple(notes(group, report, style)) for group in report.groups}
    return {(): head} | {
        ("eenheden", at, "leeruitkomsten", place): told[outcome.code]
        for at, unit in enumerate(proposed.units)
        for place, outcome in enumerate(unit.outcomes)
    }


def notes(group: Group, report: CalibrationReport, style: Style) -> Iterator[str]:
    """Yield what there is to talk about in a group, in a line each."""
    present = {member.set for member in group.members}
    absent = tuple(label.id for label in report.sets if label.id not in present)
    if absent and group.sharing != "eigen":
        yield style.say("voorzet.niet-bij", sets=absent)
    if group.touches:
        codes = {member: code_of(each) for each in report.groups for member in each.members}
        named = tuple(f"{member.set} {member.code} ({codes[member]})" for member in group.touches)
        yield style.say("voorzet.raakt", leden=named)
    yield from (decision_line(each, style) for each in _about(group, report))
    for gap in report.gaps:
        if gap.kind in _TOLD and gap.facts.get("groep") == group.id:
            yield gap_message(gap, Outcomes({}), style).removeprefix(f"{group.id}: ")


def _about(group: Group, report: CalibrationReport) -> Iterator[Standing]:
    """Yield what people decided about members of a group, as far as it still holds."""
    for standing in report.decisions:
        sides = (standing.decision.left, standing.decision.right)
        named = {Member(side.set, code) for side in sides for code in side.codes}
        if standing.holds and not named.isdisjoint(group.members):
            yield standing
