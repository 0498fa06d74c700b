"""What could not be done, in words: what was wrong, where, and a way out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.messages import say
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Finding
from leeruitkomsten.reporting.escape import clean


def failure_text(error: LeeruitkomstenError, *, language: str = "nl") -> str:
    """Return what the command line says of an error, in this `language`: lines, the last not ended.

    What it quotes of files and arguments cannot control a terminal.
    """
    return told(error.key, error.facts, language)


def told(key: str, facts: Mapping[str, Any], language: str) -> str:
    """Return the message `fout.<key>` with its facts, its place and its hints."""
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
    return "\n".join(lines)


def _message(finding: Finding, language: str) -> str:
    from leeruitkomsten.reporting.words import message
    from leeruitkomsten.rules import shipped_catalogue

    return message(finding, shipped_catalogue().cards[finding.code], language)


def _cleaned(fact: Any) -> Any:
    if isinstance(fact, str):
        return clean(fact)
    if isinstance(fact, tuple):
        return tuple(_cleaned(part) for part in fact)
    return fact
