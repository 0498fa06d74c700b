"""What every telling of coverage has in common: sets, counts, questions, who decides.

Coverage is told as *n of m* with the codes, and never as a percentage: the question is
about the whole, and a share of ticks would seem to answer it.
"""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.model import OutcomeSet, SetLabel
from leeruitkomsten.model.coverage import (
    COVERED,
    NOT_FOUND,
    PARTLY,
    VERDICTS,
    Basis,
    CoverageReport,
    OutcomeCoverage,
    SourceUnit,
    UnitCoverage,
)
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import level_text, unit_text

QUESTIONS = ("toetsing", "bewijs", "actualiteit", "indicatoren", "oer", "andere")
"""What no comparison of texts can tell, in the order in which it is asked."""

TO_FILL_IN = ("besluit", "reden", "datum", "rol")
"""What is left empty with a unit: an exemption is about a unit, not about an outcome."""

# Where the target is one of these, Dutch higher education law does not say who decides.
_OUTSIDE_THE_LAW = frozenset({"mbo", "microcredential", "cursus", "anders"})


def title(report: CoverageReport, style: Style) -> str:
    """Return what is laid beside what."""
    source, target = report.source.set, report.target.set
    if source.programme.name != target.programme.name:
        return style.say("dekking.kop", bron=source.programme.name, doel=target.programme.name)
    # One programme of two hogescholen: then these tell them apart.
    return style.say("dekking.kop", bron=source.institution, doel=target.institution)


def identity(label: SetLabel, style: Style) -> Iterator[tuple[str, str]]:
    """Yield what a set is: the name of each fact and its value, also where it is not given."""
    found = label.set
    facts = {
        "hogeschool": found.institution,
        "opleiding": found.programme.name,
        "graad": found.programme.degree,
        "code": found.programme.code,
        "niveau": _levels(found),
        "studielast": style.say("ec", aantal=found.credits) if found.credits else None,
        "versie": found.version,
        "status": found.status,
        "geldig": _validity(found, style),
        "vastgesteld": _adoption(found),
        "bestand": label.file,
    }
    for name, value in facts.items():
        yield style.say(f"set.{name}"), value or style.say("set.niet-vermeld")


def unit_title(unit: UnitCoverage, report: CoverageReport, style: Style) -> str:
    """Return which unit it is, with its level and load."""
    if unit.unit is not None:
        name = f"{unit.unit.code} {unit.unit.name or ''}".strip()
        levels = list(level_text({**report.target.set.level, **unit.unit.level}))
    else:
        whole = not report.target.set.units
        name = style.say("dekking.geheel" if whole else "dekking.buiten-eenheden")
        levels = list(level_text(report.target.set.level))
    load = unit.credits
    if load is None and unit.unit is None and not report.target.set.units:
        load = report.target.set.credits
    parts = [name, *levels, *([style.say("ec", aantal=load)] if load is not None else [])]
    return " · ".join(parts)


def counts(unit: UnitCoverage, style: Style) -> Iterator[str]:
    """Yield per verdict how many of how many outcomes, and which."""
    for verdict in VERDICTS:
        codes = unit.codes(verdict)
        listed = f" ({', '.join(codes)})" if codes else ""
        yield style.say(
            f"dekking.telling.{verdict}",
            aantal=len(codes),
            totaal=len(unit.outcomes),
            codes=listed,
        )


def overview(report: CoverageReport, style: Style) -> tuple[list[str], list[list[str]]]:
    """Return a heading, and per unit its title and how many outcomes there are per verdict."""
    head = [style.say("dekking.eenheid"), *(style.say(f"dekking.{each}") for each in VERDICTS)]
    rows = [
        [
            unit_text(unit.unit, style) if unit.unit else unit_title(unit, report, style),
            *(str(len(unit.codes(each))) for each in VERDICTS),
        ]
        for unit in report.units
    ]
    return head, rows


def rests_on(unit: UnitCoverage, style: Style) -> str | None:
    """Return from which units of the source it comes, with their load; None where from none."""
    if not unit.rests_on:
        return None
    parts = "; ".join(_source_unit(each, style) for each in unit.rests_on)
    return style.say("dekking.rust-op", bronnen=parts)


def question_of_the_whole(unit: UnitCoverage, style: Style) -> str:
    """Return the question that a count does not answer."""
    name = style.say("dekking.geheel.eenheid" if unit.unit else "dekking.geheel.set")
    return style.say("dekking.geheel.vraag", eenheid=unit.unit.code if unit.unit else name)


def who_decides(report: CoverageReport, style: Style) -> Iterator[str]:
    """Yield whose decision it is, and that it is not ours."""
    target, source = report.target.set, report.source.set
    key = "anders" if target.programme.degree in _OUTSIDE_THE_LAW else "wet"
    yield style.say(f"dekking.wie.{key}", hogeschool=target.institution)
    if source.programme.degree == "microcredential":
        yield style.say("dekking.wie.microcredential")
    yield style.say("dekking.wie.programma")


def relation_text(basis: Basis, style: Style) -> str:
    """Return what an outcome of the source is to that of the target, and whose word that is."""
    if basis.decision is None:
        return style.say(f"dekking.relatie.{basis.relation}")
    equal = basis.relation == "gelijkwaardig"
    relation = style.say(f"{'besluit' if equal else 'dekking'}.relatie.{basis.relation}")
    return style.say("dekking.relatie.besluit", relatie=relation)


def nothing_found(one: OutcomeCoverage, style: Style) -> Iterator[str]:
    """Yield that there is no counterpart, where people have not said so, and what comes near."""
    if any(each.denies for each in one.decisions):
        return
    yield style.say("dekking.niets")
    if one.candidates:
        yield style.say("dekking.kandidaten")
    else:
        more = any(each.holds for each in one.decisions)
        yield style.say("dekking.geen-kandidaten.verder" if more else "dekking.geen-kandidaten")


def summary(report: CoverageReport, style: Style) -> str:
    """Return in one line what was found."""
    numbers = {
        verdict: sum(each.verdict == verdict for each in report.outcomes())
        for verdict in (COVERED, PARTLY, NOT_FOUND)
    }
    return style.say(
        "dekking.samenvatting",
        doel=clean(report.target.set.programme.name),
        gedekt=numbers[COVERED],
        deels=numbers[PARTLY],
        niet=numbers[NOT_FOUND],
    )


def _source_unit(one: SourceUnit, style: Style) -> str:
    codes = ", ".join(entry.code for entry in one.entries)
    if one.unit is not None:
        return style.say("dekking.rust-op.deel", eenheid=unit_text(one.unit, style), codes=codes)
    load = f" ({style.say('ec', aantal=one.credits)})" if one.credits is not None else ""
    return style.say("dekking.rust-op.los", codes=codes, ec=load)


def _levels(found: OutcomeSet) -> str:
    own = list(level_text(found.level))
    each = [text for entry in found.entries() for text in level_text(entry.level)]
    return ", ".join(dict.fromkeys(own or each))


def _validity(found: OutcomeSet, style: Style) -> str | None:
    if found.validity is None or not (found.validity.since or found.validity.until):
        return None
    return style.say(
        "set.geldig.waarde",
        van=found.validity.since or "…",
        tot=found.validity.until or "…",
    )


def _adoption(found: OutcomeSet) -> str | None:
    if found.adoption is None:
        return None
    parts = (found.adoption.by, found.adoption.on)
    return ", ".join(part for part in parts if part) or None
