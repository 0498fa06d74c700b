"""What is linked between two groups of a calibration and was not brought together, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leeruitkomsten.model import CalibrationReport, Gap
from leeruitkomsten.reporting.style import Style


@dataclass(frozen=True, slots=True)
class TensionTold:
    """Two groups, the links between them that were not followed for one reason, and why."""

    first: str
    second: str
    gaps: tuple[Gap, ...]
    why: str

    @property
    def name(self) -> str:
        """Return the two groups, by which it is found elsewhere."""
        return f"{self.first}–{self.second}"


def is_tension(gap: Gap) -> bool:
    """Return whether a link was not followed for another reason than a decision of people."""
    return "spanning" in gap.facts and "besluit" not in gap.facts


def tensions(report: CalibrationReport, style: Style) -> Iterator[TensionTold]:
    """Yield what is linked between two groups, once for every two groups and reason."""
    places = {group.id: place for place, group in enumerate(report.groups)}
    between: dict[tuple[str, str, str], list[Gap]] = {}
    for gap in filter(is_tension, report.gaps):
        first, second = sorted(texts(gap.facts["groepen"]), key=places.__getitem__)
        between.setdefault((first, second, str(gap.facts["reden"])), []).append(gap)
    for first, second, reason in sorted(
        between, key=lambda key: (places[key[0]], places[key[1]], key[2])
    ):
        found = between[first, second, reason]
        yield TensionTold(first, second, tuple(found), _why(reason, found[0], report, style))


def tension_text(tension: TensionTold, style: Style) -> str:
    """Return in a sentence what is linked between two groups, and why it was not followed."""
    return style.say(
        "verschil.spanning.groepen",
        links=tension.first,
        rechts=tension.second,
        paren=[pair_text(gap, style) for gap in tension.gaps],
        reden=tension.why,
    )


def pair_text(gap: Gap, style: Style) -> str:
    """Return which outcome of which set is linked with which."""
    return style.say(
        "verschil.spanning.paar",
        set_links=gap.left_set,
        code_links=gap.left,
        set_rechts=gap.right_set,
        code_rechts=gap.right,
    )


def texts(fact: object) -> tuple[str, ...]:
    """Return a fact of a gap that is a list of words; nothing where it is not."""
    return tuple(map(str, fact)) if isinstance(fact, tuple) else ()


def _why(reason: str, gap: Gap, report: CalibrationReport, style: Style) -> str:
    clash = texts(gap.facts["spanning"])
    sets = [
        label.id for label in report.sets if any(one.startswith(f"{label.id}:") for one in clash)
    ]
    codes = [one.removeprefix(f"{name}:") for name in sets[:1] for one in clash]
    return style.say(f"spanning.{reason}", sets=sets, codes=codes)
