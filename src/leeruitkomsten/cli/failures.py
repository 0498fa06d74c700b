"""The one place where errors become words and exit codes."""

from __future__ import annotations

import re
from typing import Any

from leeruitkomsten.cli.streams import tell
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.messages import say
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Finding
from leeruitkomsten.reporting.escape import clean, unheard

# How click says that there is an argument too many; it has no type of its own for it.
_EXTRA = re.compile(r"unexpected extra argument\S* \((.*)\)", re.DOTALL)


def report_failure(error: Exception, language: str, *, code: int = 2) -> int:
    """Tell on stderr what could not be done and what to do about it; return the exit code."""
    key, facts = _told(error)
    facts = {name: _cleaned(fact) for name, fact in facts.items()}
    lines = [f"{say('fout.kop', language)} {say(f'fout.{key}', language, **facts)}"]
    finding = facts.get("bevinding")
    if finding is not None:
        place = finding.place
        where = f"{place.file}:{place.line}:{place.column}"
        lines.append(f"  {clean(where)}  {clean(_message(finding, language))}")
    elif "plek" in facts:
        lines.append(f"  {facts['plek']}")
    hints = []
    if facts.get("bedoeld"):
        hints.append(say("fout.bedoeld", language, bedoeld=facts["bedoeld"]))
    if knows(f"fout.{key}.hint"):
        hints.append(say(f"fout.{key}.hint", language, **facts))
    if hints:
        hints[1:] = [hint[0].upper() + hint[1:] for hint in hints[1:]]
        lines.append(f"{say('fout.hint', language)} {' '.join(hints)}")
    tell(unheard("\n".join(lines)) + "\n")
    return code


def _message(finding: Finding, language: str) -> str:
    from leeruitkomsten.reporting.words import message
    from leeruitkomsten.rules import shipped_catalogue

    return message(finding, shipped_catalogue().cards[finding.code], language)


def _told(error: Exception) -> tuple[str, dict[str, Any]]:
    if isinstance(error, LeeruitkomstenError):
        return error.key, dict(error.facts)
    kind = type(error).__name__
    option = getattr(error, "option_name", None) or _parameter(error)
    if kind == "NoSuchOption":
        possible = getattr(error, "possibilities", None) or ()
        near = tuple(name for name in possible if name != "--help")[:1]
        return "optie-onbekend", {"optie": option, "bedoeld": near}
    if kind == "MissingParameter":
        return "argument-ontbreekt", {"argument": option}
    if kind == "BadParameter":
        return "optie-waarde", {"optie": option}
    if kind == "BadOptionUsage":
        return "optie-zonder-waarde", {"optie": option}
    extra = _EXTRA.search(str(error))
    if extra is not None:
        return "argument-te-veel", {"argument": extra[1]}
    return "aanroep", {"melding": str(error)}


def _parameter(error: Exception) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return ""
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name)
    return ", ".join(parameter.opts)


def _cleaned(fact: Any) -> Any:
    if isinstance(fact, str):
        return clean(fact)
    if isinstance(fact, tuple):
        return tuple(_cleaned(part) for part in fact)
    return fact
