"""What sets have of the reference, and Webb's four questions, in words: n of m and the list.

Never a percentage and never a grade: what is enough is for people to say.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.text import Text

from leeruitkomsten.model import (
    Alignment,
    CalibrationReport,
    CoveredReference,
    Reach,
    ReferenceCover,
    Weight,
)
from leeruitkomsten.reporting.columns import cell, side_by_side
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted


def reference_section(report: CalibrationReport, style: Style) -> str:
    """Return what every set has of the reference; nothing where there is none."""
    if not report.reference_covers:
        return ""
    rows = [
        [cell(each.set, "bold"), Text("\n").join(map(cell, covered(each, style)))]
        for each in report.reference_covers
    ]
    holding = any(each.holds for each in report.decisions)
    note = "referentie.vraag.besluiten" if holding else "referentie.vraag"
    head = [
        style.paint(style.say("referentie.kop"), "bold"),
        *_lines(style.say(note), style, "  "),
    ]
    return "\n".join([*head, side_by_side(rows, style, (0, 1))])


def covered(cover: ReferenceCover, style: Style) -> Iterator[str]:
    """Yield in lines what a set has of the reference: n of m, with the list."""
    by_kind = {
        kind: [one for one in cover.outcomes if one.how == kind]
        for kind in ("tegenhanger", "deels", "geen")
    }
    found = [one.reference for one in by_kind["tegenhanger"]] or [style.say("referentie.niets")]
    numbers = {"aantal": len(by_kind["tegenhanger"]), "van": len(cover.outcomes)}
    yield style.say("referentie.tegenhanger", codes=found, **numbers)
    for kind in ("deels", "geen"):
        if by_kind[kind]:
            codes = [_why(one, style) for one in by_kind[kind]]
            yield style.say(f"referentie.{kind}", aantal=len(codes), codes=codes)
    if cover.beyond:
        yield style.say("referentie.eigen", aantal=len(cover.beyond), codes=cover.beyond)


def _why(one: CoveredReference, style: Style) -> str:
    if not one.why:
        return one.reference
    why = [style.say(f"referentie.{reason}", door=one.by) for reason in one.why]
    return style.say("referentie.waarom", code=one.reference, waarom="; ".join(why))


def questions_section(report: CalibrationReport, style: Style) -> str:
    """Return what is to be seen for the four questions, for every two sets."""
    head = [
        style.paint(style.say("webb.kop"), "bold"),
        *_lines(style.say("webb.bron"), style, "  "),
    ]
    return "\n\n".join(["\n".join(head), *(_pair(each, style) for each in report.alignments)])


def _pair(alignment: Alignment, style: Style) -> str:
    names = alignment.left_set, alignment.right_set
    title = clean(style.say("webb.paar", links=names[0], rechts=names[1]))
    lines = [f"  {style.paint(title, 'bold')}"]
    for name, told in answers(alignment, style).items():
        lines.append(f"    {style.say(f'webb.{name}')}")
        for sentence in told:
            lines += _lines(sentence, style, "      ")
    return "\n".join(lines)


def answers(alignment: Alignment, style: Style) -> Mapping[str, tuple[str, ...]]:
    """Return what is to be seen for each of the four questions, by its name, in sentences."""
    return {
        "onderwerp": tuple(_subjects(alignment, style)),
        "diepte": tuple(_depth(alignment, style)),
        "breedte": tuple(_breadth(alignment, style)),
        "gewicht": tuple(_weights(alignment.weights, style)),
    }


def _subjects(alignment: Alignment, style: Style) -> Iterator[str]:
    total = len(alignment.shared) + len(alignment.only_left) + len(alignment.only_right)
    yield style.say("webb.onderwerp.antwoord", aantal=len(alignment.shared), van=total)
    for name, only in (
        (alignment.left_set, alignment.only_left),
        (alignment.right_set, alignment.only_right),
    ):
        if only:
            yield style.say("webb.alleen", set=name, groepen=only)


def _depth(alignment: Alignment, style: Style) -> Iterator[str]:
    depth = alignment.depth
    total = sum(len(pairs) for pairs in depth.values())
    if not total:
        yield style.say("webb.diepte.geen")
        return
    yield style.say(
        "webb.diepte.antwoord",
        paren=counted("paar", total, style),
        gelijk=len(depth["zelfde"]),
        anders=len(depth["lager_rechts"]) + len(depth["hoger_rechts"]),
        onbekend=len(depth["onbekend"]),
    )
    for name, level in (
        (alignment.left_set, "hoger_rechts"),
        (alignment.right_set, "lager_rechts"),
    ):
        if depth[level]:
            pairs = [f"{left}–{right}" for left, right in depth[level]]
            yield style.say("webb.lager", set=name, paren=pairs)


def _breadth(alignment: Alignment, style: Style) -> Iterator[str]:
    for name, reach in (
        (alignment.left_set, alignment.left),
        (alignment.right_set, alignment.right),
    ):
        yield " ".join(_reached(name, reach, style))


def _reached(name: str, reach: Reach, style: Style) -> Iterator[str]:
    total = len(reach.linked) + len(reach.unlinked)
    yield style.say("webb.breedte.antwoord", set=name, aantal=len(reach.linked), van=total)
    if reach.unlinked:
        yield style.say("webb.breedte.rest", codes=reach.unlinked)
    if reach.units_without:
        yield style.say("webb.breedte.eenheden", codes=reach.units_without)


def _weights(weights: Sequence[Weight], style: Style) -> Iterator[str]:
    if not weights:
        yield style.say("webb.gewicht.geen")
        return
    differing = [one for one in weights if one.differs]
    alike = len(weights) - len(differing)
    yield style.say("webb.gewicht.antwoord", aantal=alike, van=len(weights))
    if differing:
        yield style.say("webb.gewicht.anders", groepen=list(_differing(differing, style)))


def _differing(weights: Iterable[Weight], style: Style) -> Iterator[str]:
    for one in weights:
        if one.left_credits and one.right_credits:
            sides = {"links": one.left_credits, "rechts": one.right_credits}
            yield style.say("webb.gewicht.ec", groep=one.group, **sides)
        else:
            numbers = {"links": one.left, "rechts": one.right}
            yield style.say("webb.gewicht.aantal", groep=one.group, **numbers)


def _lines(text: str, style: Style, indent: str) -> list[str]:
    return textwrap.wrap(
        clean(text),
        style.width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,  # codes and names of sets have them
    )
