"""What becomes of judgements that were handed in, each with its place and the reason why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.model.draft import Spot
from leeruitkomsten.model.intake import OPEN, SETTLED, TAKEN, UNSAID, IntakeReport, Submission
from leeruitkomsten.reporting.agreement import agreement_section
from leeruitkomsten.reporting.columns import filled
from leeruitkomsten.reporting.decisions import reason_line, relation_word, subject_line
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted

_TOLD = (*TAKEN, *OPEN, "staat_er_al", "zelfde")
"""States that have a section, in its order: what is empty is counted only."""


def render(report: IntakeReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    parts = [
        style.paint(style.say("inname.kop"), "bold") + "\n" + filled(_counts(report, style), style)
    ]
    parts += [_section(state, found, style) for state in _TOLD if (found := [*report.of(state)])]
    if changed := [one for one in report.of("leeg") if one.remarks]:
        parts.append(_section("leeg", changed, style))
    if gone := [*report.of("verdwenen")]:
        parts.append(_gone(gone, style))
    parts += [agreement_section(each, style) for each in report.agreements]
    parts.append(filled(style.say(_ending(report)), style))
    return "\n\n".join(parts) + "\n"


def summary(report: IntakeReport, style: Style) -> str:
    """Return in one line what was written, or would be."""
    if not report.updates:
        return style.say("inname.samenvatting.niets")
    key = "inname.samenvatting.geschreven" if report.written else "inname.samenvatting.plan"
    return style.say(
        key,
        besluiten=counted("besluit", sum(one.added for one in report.updates), style),
        bestanden=tuple(clean(one.file) for one in report.updates),
    )


def message(one: Submission, style: Style) -> str:
    """Return why a judgement became what it became, where there is more to say."""
    said = [style.say(term.key, **term.facts) for term in (one.why, *one.remarks) if term]
    return clean(" ".join(map(_sentence, said)))


def _sentence(text: str) -> str:
    end = "" if text.endswith((".", "?")) else "."
    return f"{text[:1].upper()}{text[1:]}{end}"


def spot_text(spot: Spot, style: Style) -> str:
    """Return where a judgement stands, as people find it."""
    key = "inname.plek.regel" if spot.part is None else "inname.plek.rij"
    return clean(style.say(key, bestand=spot.file, nummer=spot.number))


def _ending(report: IntakeReport) -> str:
    if report.written:
        return "inname.slot.geschreven"
    return "inname.slot.plan" if report.updates else "inname.slot.niets"


def _counts(report: IntakeReport, style: Style) -> str:
    counts = {"erbij": TAKEN, "al": SETTLED, "open": OPEN, "leeg": UNSAID}
    parts = [
        style.say(f"inname.telling.{key}", aantal=count)
        for key, states in counts.items()
        if (count := report.count(*states)) or key == "erbij"
    ]
    said = counted("oordeel", report.count(*TAKEN, *SETTLED, *OPEN), style)
    files = report.files
    return clean(
        style.say("inname.telling", oordelen=said, bestanden=files, delen=", ".join(parts))
    )


def _section(state: str, found: Sequence[Submission], style: Style) -> str:
    title = style.paint(style.say(f"inname.stand.{state}", aantal=len(found)), "bold")
    explanation = filled(style.say(f"inname.stand.{state}.uitleg"), style, "  ", "  ")
    return "\n".join([title, explanation, *(_told(one, style) for one in found)])


def _gone(gone: Sequence[Submission], style: Style) -> str:
    """Return which rows are no longer in their worksheet, by their numbers."""
    numbers: dict[str, list[str]] = {}
    for one in gone:
        numbers.setdefault(one.spot.file, []).append(str(one.spot.number))
    rows = tuple(
        style.say("inname.verdwenen", nummers=", ".join(those), bestand=clean(file))
        for file, those in numbers.items()
    )
    title = style.paint(style.say("inname.stand.verdwenen", aantal=len(gone)), "bold")
    told = style.say("inname.stand.verdwenen.uitleg", rijen=rows)
    return "\n".join([title, filled(told, style, "  ", "  ")])


def _told(one: Submission, style: Style) -> str:
    decision, where = one.decision, spot_text(one.spot, style)
    lines = [filled(f"{_subject(one, style)} [{where}]", style, "  • ", "      ")]
    if decision.reason:
        said = {"datum": decision.date, "rol": decision.role or "–", "reden": decision.reason}
        lines.append(filled(style.say("inname.gezegd", **said), style, "      "))
    if told := message(one, style):
        lines.append(filled(told, style, "      "))
    lines += [filled(text, style, "      ") for text in _beside(one, style)]
    return "\n".join(lines)


def _subject(one: Submission, style: Style) -> str:
    """Return what a judgement says; its relation as it was written where it is none of ours."""
    if one.state in {"onvolledig", "onbekende_relatie", "niet_herkend", "leeg"}:
        subject = subject_line(one.decision, style, said=one.decision.relation or "–")
        return clean(subject)
    return subject_line(one.decision, style)


def _beside(one: Submission, style: Style) -> Iterator[str]:
    """Yield the decisions that stand, and the places where others judged the same."""
    if one.state != "staat_er_al":
        for old in one.against:
            yield clean(
                style.say(
                    "inname.er-staat",
                    relatie=relation_word(old.relation, style),
                    besluit=reason_line(old, style),
                    bestand=old.place.file,
                    lijn=old.place.line,
                )
            )
    if one.rivals:
        places = tuple(spot_text(spot, style) for spot in one.rivals)
        yield style.say("inname.ook" if one.state != "oneens" else "inname.anders", plekken=places)
