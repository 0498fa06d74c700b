"""What `lint --herstel` repairs, as a diff that people read and `patch` applies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff

from leeruitkomsten.model import FileRepair, RepairReport
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_LOOKS = {"-": "red", "+": "green", "@": "cyan"}
# What a repair is often about, and nobody sees.
_UNSEEN = re.compile("[\u00a0\u00ad\u200b\u202f\u2060\ufeff\ue000-\uf8ff]")


def render(report: RepairReport, style: Style) -> str:
    """Return all changes as one unified diff; empty where there are none.

    Without colour it holds every letter as it stands in the file, so that it can be
    applied. With colour it is for the eye: what cannot be seen is shown by its code.
    """
    return "".join(line for one in report.repairs for line in _diff(one, style))


def summary(report: RepairReport, style: Style, *, written: bool) -> str:
    """Return per file what was repaired and what was not, and how much it is together."""
    lines = [line for one in report.repairs for line in _told(one, report, style)]
    for file, why in report.skipped.items():
        reason = style.say("herstel.overgeslagen", reden=why)
        lines.append(f"{clean(file)}: {reason}")
    changed = sum(one.changes for one in report.repairs)
    if not changed:
        return "\n".join([*lines, style.say("herstel.niets")])
    places, files = counted("herstel", report.places, style), counted("bestand", changed, style)
    key = "herstel.gedaan" if written else "herstel.getoond"
    return "\n".join([*lines, style.say(key, plekken=places, bestanden=files)])


def _told(one: FileRepair, report: RepairReport, style: Style) -> Iterator[str]:
    file = clean(one.file)
    if one.changes:
        rules = [f"{count} × {_rule(code, report)}" for code, count in sorted(one.counts.items())]
        yield f"{file}: {', '.join(rules)}"
    for code in one.left_out:
        yield f"{file}: {style.say('herstel.niet-bewezen', regel=_rule(code, report))}"


def _rule(code: str, report: RepairReport) -> str:
    return f"{code} {report.cards[code].name}"


def _diff(one: FileRepair, style: Style) -> Iterator[str]:
    name = clean(one.file)
    before, after = _LINE.findall(one.before), _LINE.findall(one.after)
    for line in unified_diff(before, after, name, name):
        yield _painted(line, style) if style.colour else line
        if not line.endswith("\n"):
            yield "\n\\ No newline at end of file\n"


def _painted(line: str, style: Style) -> str:
    text = line.rstrip("\r\n")
    seen = _UNSEEN.sub(lambda one: f"<U+{ord(one[0]):04X}>", text)
    look = _LOOKS.get(line[0])
    painted = style.paint(clean(seen), *([look] if look else []))
    return painted + ("\n" if line.endswith("\n") else "")
