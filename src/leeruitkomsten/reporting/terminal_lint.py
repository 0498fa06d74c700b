"""What `lint` found, as a curriculum committee reads it on a screen.

Per file, in the order of the text: the line with the exact words underlined, what
is there, and a question. Why it matters is told once per criterion, at the end:
a committee that reads the same reason twenty times stops reading.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from leeruitkomsten.messages import fill
from leeruitkomsten.model import CardText, Finding, LintReport, Severity
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import message, severity_word

_LOOKS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.SUGGESTION: "cyan"}
_INDENT = "    "


def render(report: LintReport, style: Style) -> str:
    """Return the report, ending in one line end; empty where nothing was found."""
    standing = [finding for finding in report.findings if finding.waiver is None]
    waived = [finding for finding in report.findings if finding.waiver is not None]
    parts: list[str] = []
    for file, findings in groupby(standing, key=lambda finding: finding.place.file):
        parts.append(_file_heading(file, report, style))
        parts += _all_told(list(findings), report, style)
    if standing:
        parts.append(_reasons(standing, report, style))
    if waived:
        parts.append(_waived(waived, report, style))
    return "\n\n".join(parts) + "\n" if parts else ""


def summary(report: LintReport, style: Style) -> str:
    """Return in one line what was read and what was found."""
    read = style.say(
        "lint.gelezen",
        bestanden=style.say(_counted("bestand", report.files), aantal=report.files),
        sets=style.say(_counted("set", report.sets), aantal=report.sets),
        leeruitkomsten=style.say(_counted("leeruitkomst", report.outcomes), aantal=report.outcomes),
    )
    counts = [
        style.paint(style.say(_counted(f"ernst.{name}", count), aantal=count), _LOOKS[severity])
        for name, severity in (
            ("fout", Severity.ERROR),
            ("waarschuwing", Severity.WARNING),
            ("suggestie", Severity.SUGGESTION),
        )
        if (count := report.count(severity))
    ]
    if report.waived:
        counts.append(style.say("aantal.afgeweken", aantal=report.waived))
    return f"{read} {', '.join(counts) if counts else style.say('lint.niets')}."


def _counted(noun: str, count: int) -> str:
    return f"aantal.{noun}.{'een' if count == 1 else 'meer'}"


def _file_heading(file: str, report: LintReport, style: Style) -> str:
    name = report.names.get(file)
    heading = style.paint(clean(file), "bold")
    return f"{heading}  {style.paint(clean(name), 'dim')}" if name else heading


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
    lines = [_heading(finding, report, style), *_frame(finding, report, style)]
    said = clean(message(finding, card, style.language))
    lines += _wrapped(f"{said} ({clean(text.criterion)})" if card.check else said, style)
    ask = text.question or text.advice
    if ask and asks:
        lines += _wrapped(clean(fill(ask, finding.facts, style.language)), style, "→ ")
    return "\n".join(lines)


def _heading(finding: Finding, report: LintReport, style: Style) -> str:
    card = report.cards[finding.code]
    look = _LOOKS[finding.severity]
    words = [
        style.paint(f"{finding.place.line}:{finding.place.column}", "dim"),
        style.paint(severity_word(finding.severity, style.language), look, "bold"),
        style.paint(f"{finding.code} {card.name}", look),
    ]
    if finding.outcome:
        words.append(clean(finding.outcome))
    return "  " + "  ".join(words)


def _frame(finding: Finding, report: LintReport, style: Style) -> Iterator[str]:
    """Yield the lines of the file with the words underlined, as much of them as fits.

    Words that run on to the next line are shown there too; of more than two lines
    the first will do.
    """
    source = report.sources.get(finding.place.file)
    if source is None:
        return
    place = finding.place
    runs_on = place.end_line > place.line + 1
    last = place.line if runs_on else place.end_line
    for number in range(place.line, last + 1):
        line = source.line(number)
        start = place.column - 1 if number == place.line else len(line) - len(line.lstrip(" "))
        end = place.end_column - 1 if number == place.end_line else len(line)
        yield from _framed(number, line, (start, max(start + 1, end)), finding, style, runs_on)


def _framed(
    number: int, line: str, words: tuple[int, int], finding: Finding, style: Style, runs_on: bool
) -> Iterator[str]:
    margin = f"{number:>6} │ "
    before, marked, after, cut = _fitting(line, *words, style.width - len(margin) - 2)
    shown = [clean(part) for part in (before, marked, after)]
    yield style.paint(margin, "dim") + shown[0] + style.paint(shown[1], "bold") + shown[2]
    carets = "^" * max(1, _columns(shown[1])) + ("…" if runs_on or cut else "")
    pad = " " * _columns(shown[0])
    yield style.paint(" " * 6 + " │ ", "dim") + pad + style.paint(carets, _LOOKS[finding.severity])


def _fitting(line: str, start: int, end: int, room: int) -> tuple[str, str, str, bool]:
    """Return the line around `line[start:end]`, cut with … where it does not fit."""
    before, words, after = line[:start], line[start:end], line[end:]
    if len(line) <= room:
        return before, words, after, False
    cut = len(words) > room - 2
    words = words[: room - 2]
    left = max(0, (room - len(words)) // 2)
    if len(before) > left:
        before = "…" + before[len(before) - left + 1 :]
    right = max(0, room - len(words) - len(before))
    if len(after) > right:
        after = after[: max(0, right - 1)] + "…"
    return before, words, after, cut


def _columns(text: str) -> int:
    """Return how many columns a terminal gives a text."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


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
        lines.append(f"  {style.paint(code, 'bold')} {clean(text.title)} ({clean(text.criterion)})")
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
        assert waiver is not None  # noqa: S101  (only waived findings come here)
        where = f"{clean(finding.place.file)}:{finding.place.line}"
        until = style.say("lint.tot", tot=waiver.until) if waiver.until else ""
        about = f" {clean(finding.outcome)}" if finding.outcome else ""
        lines.append(f"  {where}  {finding.code} {report.cards[finding.code].name}{about}{until}")
        lines += _wrapped(f"“{clean(waiver.reason)}”", style)
    return "\n".join(lines)
