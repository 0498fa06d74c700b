"""What `lint` found, as JUnit XML: the report of tests that every CI can show.

A file is a suite, and a rule that says something in it is a case. What makes the run fail
(`--faal-bij`) is a failure; what does not is told in a case that passes, for it is advice.
A rule that was waived everywhere in a file, or is known from the baseline, was skipped.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.model import Finding, LintReport
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.lint_words import asked_with, rule_name, said
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import severity_word

# `clean` takes all else that XML 1.0 cannot hold.
_ILLEGAL = re.compile("[\ufffe\uffff]")


def render(report: LintReport, style: Style) -> str:
    """Return the report as an XML document."""
    by_file: dict[str, dict[str, list[Finding]]] = {name: {} for name in report.names}
    for finding in report.findings:
        by_file.setdefault(finding.place.file, {}).setdefault(finding.code, []).append(finding)
    suites = [
        _suite(file, list(_cases(file, rules, report, style)))
        for file, rules in sorted(by_file.items())
    ]
    total = _counts(case for _, _, cases in suites for case in cases)
    # Of all suites together it is not asked, and the schema of Jenkins does not know it there.
    del total["skipped"]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<testsuites{_attributes(name='leeruitkomsten', **total)}>",
        *(line for head, tail, cases in suites for line in (head, *(c[1] for c in cases), tail)),
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


_Case = tuple[str, str]
"""How a case ended (`failures`, `skipped`, or `tests` where it passed), and its XML."""


def _suite(file: str, cases: Sequence[_Case]) -> tuple[str, str, Sequence[_Case]]:
    head = f"  <testsuite{_attributes(name=file, **_counts(cases), time='0')}>"
    return head, "  </testsuite>", cases


def _counts(cases: Iterable[_Case]) -> dict[str, str]:
    ends: dict[str, int] = defaultdict(int)
    for end, _ in cases:
        ends["tests"] += 1
        ends[end] += end != "tests"
    names = ("tests", "failures", "errors", "skipped")
    return {name: str(ends[name]) for name in names}


def _cases(
    file: str, rules: dict[str, list[Finding]], report: LintReport, style: Style
) -> Iterator[_Case]:
    if not rules:
        yield "tests", _case(file, style.say("junit.niets"), "")
    for _, findings in sorted(rules.items()):
        name = rule_name(findings[0], report)
        standing = [finding for finding in findings if finding.stands]
        if not standing:
            yield (
                "skipped",
                _case(file, name, f"<skipped{_attributes(message=_why(findings, style))}/>"),
            )
            continue
        told = _escaped("\n".join(_told(finding, report, style) for finding in standing))
        worst = max(finding.severity for finding in standing)
        if style.fails_at is not None and worst >= style.fails_at:
            first = said(standing[0], report, style)
            about = first if len(standing) == 1 else f"{len(standing)}×: {first}"
            given = _attributes(message=about, type=severity_word(worst, style.language))
            yield "failures", _case(file, name, f"<failure{given}>{told}</failure>")
        else:
            yield "tests", _case(file, name, f"<system-out>{told}</system-out>")


def _case(file: str, name: str, inside: str) -> str:
    given = _attributes(classname=file, name=name, file=file, time="0")
    return f"    <testcase{given}>{inside}</testcase>" if inside else f"    <testcase{given}/>"


def _told(finding: Finding, report: LintReport, style: Style) -> str:
    place = finding.place
    about = f" {clean(finding.outcome)}" if finding.outcome else ""
    where = f"{clean(place.file)}:{place.line}:{place.column}{about}"
    ask = asked_with(finding, report, style)
    told = f"{where}: {severity_word(finding.severity, style.language)}: "
    return told + said(finding, report, style) + (f"\n  → {ask}" if ask else "")


def _why(findings: Sequence[Finding], style: Style) -> str:
    reasons = dict.fromkeys(
        finding.waiver.reason if finding.waiver else style.say("nullijn.stond-er-al")
        for finding in findings
    )
    return "; ".join(map(clean, reasons))


def _attributes(**values: str) -> str:
    return "".join(f' {name}="{_escaped(clean(value))}"' for name, value in values.items())


def _escaped(text: str) -> str:
    """Return lines of text, cleaned before, as XML."""
    legal = _ILLEGAL.sub(lambda one: f"\\u{ord(one[0]):04x}", text)
    return html.escape(legal, quote=True)
