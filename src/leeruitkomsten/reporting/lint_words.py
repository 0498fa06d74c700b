"""What every telling of findings has in common: what was read, and what is told in short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from leeruitkomsten.model import Finding, LintReport, Severity
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted

LOOKS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.SUGGESTION: "cyan"}
"""The colour of a severity on a screen."""

_OFTEN = 5
"""How often one rule may speak up in a file before it is told in short."""
_FIRST = 3
"""How many of those are told in full."""
_NAMED = 8
"""How many places of the others are named."""


def summary(report: LintReport, style: Style) -> str:
    """Return in one line what was read and what was found."""
    read = style.say(
        "lint.gelezen",
        bestanden=counted("bestand", report.files, style),
        sets=counted("set", report.sets, style),
        leeruitkomsten=counted("leeruitkomst", report.outcomes, style),
    )
    counts = [
        style.paint(counted(f"ernst.{severity.key}", count, style), LOOKS[severity])
        for severity in sorted(Severity, reverse=True)
        if (count := report.count(severity))
    ]
    if report.waived:
        counts.append(style.say("aantal.afgeweken", aantal=report.waived))
    told = f"{read} {', '.join(counts) if counts else style.say('lint.niets')}."
    if not report.repairable:
        return told
    many = "een" if report.repairable == 1 else "meer"
    return f"{told} {style.say(f'lint.te-herstellen.{many}', aantal=report.repairable)}"


def in_short(
    findings: Sequence[Finding], style: Style
) -> tuple[list[Finding], list[list[Finding]]]:
    """Return what is told in full, and per rule that speaks up often what is only counted."""
    counts = Counter(finding.code for finding in findings)
    told: Counter[str] = Counter()
    shown: list[Finding] = []
    rest: dict[str, list[Finding]] = {}
    for finding in findings:
        often = counts[finding.code] > _OFTEN and not style.everything
        if often and told[finding.code] == _FIRST:
            rest.setdefault(finding.code, []).append(finding)
        else:
            told[finding.code] += 1
            shown.append(finding)
    return shown, list(rest.values())


def places_of(findings: Iterable[Finding]) -> str:
    """Return where a rule speaks up: the outcomes, else the lines, as many as can be read."""
    places = dict.fromkeys(
        clean(one.outcome or f"{one.place.line}:{one.place.column}") for one in findings
    )
    return ", ".join(list(places)[:_NAMED]) + (" …" if len(places) > _NAMED else "")
