"""What `lint` found, as annotations beside the text in a pull request on GitHub.

GitHub shows ten of a kind per step and drops the others without a word. So the most severe
come first, one more tells how many are not shown, and all of them are lines in the log.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from leeruitkomsten.model import Finding, LintReport, Severity
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.lint_words import asked_with, rule_name, said
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import severity_word

_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}
MOST = 10
"""How many annotations of one kind GitHub shows per step."""


def render(report: LintReport, style: Style) -> str:
    """Return workflow commands and the lines of the log; empty where nothing stands."""
    standing = [finding for finding in report.findings if finding.stands]
    shown = _shown(standing)
    lines = [_annotation(finding, report, style) for finding in shown]
    left = len(standing) - len(shown)
    if left:
        key = f"github.meer.{'een' if left == 1 else 'meer'}"
        lines.append(_command("notice", style.say(key, aantal=left), title="leeruitkomsten"))
    lines += _log(standing, report, style)
    return "".join(f"{line}\n" for line in lines)


def _shown(standing: Sequence[Finding]) -> list[Finding]:
    """Return what is annotated, the most severe first: as many as are sure to be shown.

    Where not all are, the last notice is needed to say so.
    """
    counts = Counter(finding.severity for finding in standing)
    room = dict.fromkeys(Severity, MOST)
    if any(count > MOST for count in counts.values()):
        room[Severity.SUGGESTION] -= 1
    shown = []
    for finding in sorted(standing, key=lambda one: -one.severity):
        if room[finding.severity]:
            room[finding.severity] -= 1
            shown.append(finding)
    return shown


def _annotation(finding: Finding, report: LintReport, style: Style) -> str:
    place = finding.place
    properties = {
        "file": _path(place.file),
        "line": str(place.line),
        "col": str(place.column),
        "endLine": str(place.end_line),
        # GitHub takes columns on one line only.
        **({"endColumn": str(place.end_column)} if place.line == place.end_line else {}),
        "title": rule_name(finding, report),
    }
    if place.line != place.end_line:
        del properties["col"]
    told = "\n→ ".join(
        filter(None, [said(finding, report, style), asked_with(finding, report, style)])
    )
    return _command(_KINDS[finding.severity], told, **properties)


def _path(name: str) -> str:
    """Return the name of a file; only what no command can hold otherwise is shown as a code."""
    parts = re.split("([\r\n])", name)
    return "".join(part if part in ("\r", "\n") else clean(part) for part in parts)


def _command(kind: str, text: str, **properties: str) -> str:
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{kind} {given}::{_data(text)}"


def _data(text: str) -> str:
    """Return what stands behind the second `::` of a command, so that it ends nowhere else."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Return the value of a property of a command, in which a comma and a colon mean something."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _log(standing: Sequence[Finding], report: LintReport, style: Style) -> Iterator[str]:
    """Yield all findings as plain lines that fold open, in which no command is obeyed.

    The word that ends them is made from those lines, so that none of them can hold it.
    """
    lines = [_plain(finding, report, style) for finding in standing]
    if not lines:
        return
    word = "leeruitkomsten-" + hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]
    yield f"::group::{_data(style.say('github.alles', aantal=len(lines)))}"
    yield f"::stop-commands::{word}"
    yield from lines
    yield f"::{word}::"
    yield "::endgroup::"


def _plain(finding: Finding, report: LintReport, style: Style) -> str:
    place = finding.place
    where = clean(f"{place.file}:{place.line}:{place.column}")
    word = severity_word(finding.severity, style.language)
    return f"{where}: {word}: {rule_name(finding, report)}: {said(finding, report, style)}"
