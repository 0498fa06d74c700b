"""What we could not do, in words: what it was, where, and a way out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from leeruitkomsten.messages import say
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Finding
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.words import message
from leeruitkomsten.rules import shipped_catalogue


def failure_lines(key: str, facts: Mapping[str, Any], language: str) -> Iterator[str]:
    """Yield the lines that tell of an error with this key and these facts."""
    facts = {name: _cleaned(fact) for name, fact in facts.items()}
    yield f"{say('fout.kop', language)} {say(f'fout.{key}', language, **facts)}"
    finding = facts.get("bevinding")
    if isinstance(finding, Finding):
        place = finding.place
        where = f"{place.file}:{place.line}:{place.column}"
        said = message(finding, shipped_catalogue().cards[finding.code], language)
        yield f"  {clean(where)}  {clean(said)}"
    elif "plek" in facts:
        yield f"  {facts['plek']}"
    hints = []
    if facts.get("bedoeld"):
        hints.append(say("fout.bedoeld", language, bedoeld=facts["bedoeld"]))
    if knows(f"fout.{key}.hint"):
        hints.append(say(f"fout.{key}.hint", language, **facts))
    if hints:
        hints[1:] = [hint[0].upper() + hint[1:] for hint in hints[1:]]
        yield f"{say('fout.hint', language)} {' '.join(hints)}"


def _cleaned(fact: Any) -> Any:
    if isinstance(fact, str):
        return clean(fact)
    if isinstance(fact, tuple):
        return tuple(_cleaned(part) for part in fact)
    return fact
