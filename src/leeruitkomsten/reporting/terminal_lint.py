"""What `lint` found, as a curriculum committee reads it on a screen.

Per file, in the order of the text: the line with the exact words underlined, what
is there, and a question. Why it matters is told once per criterion, at the end:
a committee that reads the same reason twenty times stops reading.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from leeruitkomsten.messages import fill
from leeruitkomsten.model import CardText, Finding, LintReport
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.frame import frame
from leeruitkomsten.reporting.lint_words import LOOKS, in_short, places_of, summary
from leeruitkomsten.reporting.questions import asked_of_people
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import message, severity_word

__all__ = ["render", "summary"]

_INDENT = "    "


def render(report: LintReport, style: Style) -> str:
    """Return the report, ending in one line end; empty where nothing was found."""
    standing = [finding for finding in report.findings if finding.waiver is None]
    waived = [finding for finding in report.findings if finding.waiver is not None]
    parts: list[str] = []
    for file, findings in groupby(standing, key=lambda finding: finding.place.file):
        parts.append(_file_heading(file, report, style))
        shown, rest = in_short(list(findings), style)
        parts += _all_told(shown, report, style)
        if rest:
            parts.append(_rest(rest, report, style))
        if file not in report.names and file in report.sources:
            parts.append("\n".join(_wrapped(style.say("lint.niet-bekeken"), style)))
    if standing:
        parts.append(_reasons(standing, report, style))
    if waived:
        parts.append(_waived(waived, report, style))
    if style.questions:
        parts += asked_of_people(report, style)
    return "\n\n".join(parts) + "\n" if parts else ""


def _file_heading(file: str, report: LintReport, style: Style) -> str:
    name = report.names.get(file)
    heading = style.paint(clean(file), "bold")
    return f"{heading}  {style.paint(clean(name), 'dim')}" if name else heading


def _rest(rest: Sequence[Sequence[Finding]], report: LintReport, style: Style) -> str:
    """Return a line for each rule that had more to say, after all that was told in full."""
    lines: list[str] = []
    for findings in rest:
        first = findings[0]
        rule = style.paint(f"{first.code} {report.cards[first.code].name}", LOOKS[first.severity])
        where = places_of(findings)
        lines.append("  " + style.say("lint.nog", regel=rule, aantal=len(findings), waar=where))
    return "\n".join([*lines, "  " + style.paint(style.say("lint.alles"), "dim")])


def _all_told(findings: Sequence[Finding], report: LintReport, style: Style) -> Iterator[str]:
    """Yield each finding; what a rule asks of one outcome it asks once, at the last place."""
    for finding, following in zip_longest(findings, findings[1:]):
        again = following is not None and (finding.code, finding.outcome) == (
            following.code,
            following.outcome,
        )
        yield _told(finding, report, style, asks=not again)


def _told(finding: Finding, report: LintReport, style: Style, *, asks: bool) -> str:
    card = report.cards[finding.code]
    text = card.text(style.language)
    lines = [_heading(finding, report, style), *_shown(finding, report, style)]
    said = clean(message(finding, card, style.language))
    lines += _wrapped(f"{said} · {clean(text.criterion)}" if card.check else said, style)
    ask = text.question or text.advice
    if ask and asks:
        lines += _wrapped(clean(fill(ask, finding.facts, style.language)), style, "→ ")
    return "\n".join(lines)


def _shown(finding: Finding, report: LintReport, style: Style) -> Iterator[str]:
    source = report.sources.get(finding.place.file)
    if source is not None:
        yield from frame(source, finding.place, style, LOOKS[finding.severity])


def _heading(finding: Finding, report: LintReport, style: Style) -> str:
    card = report.cards[finding.code]
    look = LOOKS[finding.severity]
    words = [
        style.paint(f"{finding.place.line}:{finding.place.column}", "dim"),
        style.paint(severity_word(finding.severity, style.language), look, "bold"),
        style.paint(f"{finding.code} {card.name}", look),
    ]
    if finding.outcome:
        words.append(clean(finding.outcome))
    if finding.repairable:
        words.append(style.paint(style.say("lint.herstelbaar"), "green"))
    return "  " + "  ".join(words)


def _wrapped(text: str, style: Style, mark: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        max(40, style.width - len(_INDENT)),
        initial_indent=_INDENT + mark,
        subsequent_indent=_INDENT + " " * len(mark),
        break_on_hyphens=False,
    )


def _reasons(findings: Sequence[Finding], report: LintReport, style: Style) -> str:
    lines = [style.paint(style.say("lint.waarom"), "bold")]
    for code in sorted({finding.code for finding in findings}):
        card = report.cards[code]
        text: CardText = card.text(style.language)
        title = f"{code} {clean(text.title)} ({clean(text.criterion)})"
        lines += textwrap.wrap(title, style.width, initial_indent="  ", subsequent_indent="    ")
        lines += _wrapped(clean(text.why), style)
    more = [style.say("lint.verder")]
    if any(report.cards[finding.code].check for finding in findings):
        more.append(style.say("lint.afwijken"))
    lines += ["", *_wrapped(" ".join(more), style)]
    return "\n".join(lines)


def _waived(findings: Sequence[Finding], report: LintReport, style: Style) -> str:
    lines = [style.paint(style.say("lint.afgeweken"), "bold")]
    for finding in findings:
        waiver = finding.waiver
        if waiver is None:
            continue
        where = f"{clean(finding.place.file)}:{finding.place.line}"
        until = style.say("lint.tot", tot=waiver.until) if waiver.until else ""
        about = f" {clean(finding.outcome)}" if finding.outcome else ""
        lines.append(f"  {where}  {finding.code} {report.cards[finding.code].name}{about}{until}")
        lines += _wrapped(f"“{clean(waiver.reason)}”", style)
    return "\n".join(lines)
