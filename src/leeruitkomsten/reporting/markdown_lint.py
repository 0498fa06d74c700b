"""What `lint` found, for the comment under a pull request.

What was found comes first, per file and the worst first; why a rule asks what it asks,
what was set aside with a reason and what only people can answer fold open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from leeruitkomsten.messages import fill
from leeruitkomsten.model import Finding, LintReport, Severity
from leeruitkomsten.reporting.escape import posted
from leeruitkomsten.reporting.lint_words import in_short, of_baseline, places_of, summary
from leeruitkomsten.reporting.markdown import (
    HALF,
    bullets,
    comment,
    folded,
    list_of,
    short,
    table_of,
)
from leeruitkomsten.reporting.questions import per_card
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import message, severity_word

_FILES = 40
_NAME = 80


def render(report: LintReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    standing = [finding for finding in report.findings if finding.stands]
    waived = [finding for finding in report.findings if finding.waiver is not None]
    parts = [
        f"## {style.say('markdown.lint')}",
        posted(summary(report, style)),
        *(posted(told) for told in of_baseline(report, style)),
    ]
    files = {
        file: list(found)
        for file, found in groupby(report.findings, key=lambda finding: finding.place.file)
    }
    if len(files) > 1:
        parts.append(_counts(files, report, style))
    for file, found in files.items():
        told = [finding for finding in found if finding.stands]
        if told:
            parts.append(_file(file, told, report, style))
    if waived:
        parts.append(_waived(waived, report, style))
    if style.questions:
        parts += _questions(report, style)
    if standing:
        parts.append(_reasons(standing, report, style))
    closing = style.say("markdown.lint.slot")
    if not style.everything:
        closing += f" {style.say('markdown.alles')}"
    return comment(parts, closing, LintReport, style, room=HALF)


def _counts(files: dict[str, list[Finding]], report: LintReport, style: Style) -> str:
    severities = sorted(Severity, reverse=True)
    head = [
        style.say("set.bestand"),
        *(severity_word(each, style.language) for each in severities),
        style.say("markdown.afgeweken"),
    ]
    rows = []
    for file, found in files.items():
        counts = [
            sum(each.severity is severity and each.stands for each in found)
            for severity in severities
        ]
        counts.append(sum(each.waiver is not None for each in found))
        name = _name(file, report)
        rows.append([name, *(str(count) if count else "–" for count in counts)])
    return table_of(head, rows, style, _FILES)


def _name(file: str, report: LintReport) -> str:
    name = report.names.get(file)
    return f"{short(file, _NAME)}<br>{short(name, _NAME)}" if name else short(file, _NAME)


def _file(file: str, findings: Sequence[Finding], report: LintReport, style: Style) -> str:
    shown, rest = in_short(findings, style)
    # What is worst first; within that in the order of the file.
    shown.sort(key=lambda finding: -finding.severity)
    head = [style.say(f"markdown.{name}") for name in ("plek", "regel", "staat", "vraag")]
    told = [f"### {short(file, _NAME)}"]
    told.append(table_of(head, [_row(finding, report, style) for finding in shown], style))
    if rest:
        told.append(bullets(_rest(each, report, style) for each in rest))
    if file not in report.names and file in report.sources:
        told.append(style.say("lint.niet-bekeken"))
    return "\n\n".join(told)


def _row(finding: Finding, report: LintReport, style: Style) -> list[str]:
    card = report.cards[finding.code]
    text = card.text(style.language)
    place = f"{finding.place.line}:{finding.place.column}"
    rule = f"**{severity_word(finding.severity, style.language)}**<br>{_rule(finding, report)}"
    said = short(message(finding, card, style.language))
    if card.check:
        said += f"<br>*{short(text.criterion)}*"
    if finding.repairable:
        said += f"<br>({style.say('lint.herstelbaar')})"
    ask = fill(text.question or text.advice, finding.facts, style.language)
    where = f"{short(finding.outcome, _NAME)}<br>{place}" if finding.outcome else place
    return [where, rule, said, short(ask)]


def _rule(finding: Finding, report: LintReport) -> str:
    return posted(f"{finding.code} {report.cards[finding.code].name}")


def _rest(findings: Sequence[Finding], report: LintReport, style: Style) -> str:
    told = style.say(
        "lint.nog",
        regel=f"{findings[0].code} {report.cards[findings[0].code].name}",
        aantal=len(findings),
        waar=places_of(findings),
    )
    return short(told, 2 * _NAME)


def _waived(findings: Sequence[Finding], report: LintReport, style: Style) -> str:
    head = [style.say(f"markdown.{name}") for name in ("plek", "regel", "reden", "tot")]
    rows = [
        [
            _where(each),
            _rule(each, report),
            short(each.waiver.reason, 400),
            each.waiver.until or "–",
        ]
        for each in findings
        if each.waiver is not None
    ]
    return folded(f"{style.say('lint.afgeweken')} ({len(findings)})", table_of(head, rows, style))


def _where(finding: Finding) -> str:
    place = f"{short(finding.place.file, _NAME)}:{finding.place.line}"
    return f"{short(finding.outcome, _NAME)}<br>{place}" if finding.outcome else place


def _questions(report: LintReport, style: Style) -> Iterator[str]:
    for file, questions in report.questions.items():
        if questions:
            asked = [short(one.question, 3 * _NAME) for one in per_card(questions, style)]
            head = f"{style.say('vragen.kop')}: {report.names[file]} ({file})"
            yield folded(head, style.say("vragen.uitleg"), list_of(asked, style))


def _reasons(findings: Sequence[Finding], report: LintReport, style: Style) -> str:
    lines = []
    for code in sorted({finding.code for finding in findings}):
        text = report.cards[code].text(style.language)
        title = posted(f"{code} {text.title} ({text.criterion})")
        lines.append(f"**{title}**: {short(text.why, 400)}")
    return folded(style.say("lint.waarom"), list_of(lines, style, 40))
