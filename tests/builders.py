"""Small builders of things that tests need."""

from __future__ import annotations

from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.sets import load
from leeruitkomsten.model import Finding, Outcome, OutcomeSet, Programme
from leeruitkomsten.source import Document, Source

HEAD = """\
leeruitkomstenset: 1
hogeschool: Hogeschool Nergens (bestaat niet)
opleiding: {naam: Toegepaste Voorbeelden, graad: bachelor}
niveau: {nlqf: 6}
"""


def a_document(text: str, name: str = "set.yaml") -> Document:
    """Return the document in a text that is in order."""
    reading = read(Source(name, text))
    assert reading.document is not None, reading.findings
    return reading.document


def a_set_text(*texts: str, head: str = HEAD) -> str:
    """Return the file of a set with these outcomes, by the codes L1, L2 and so on."""
    lines = [head + "leeruitkomsten:"]
    for nth, text in enumerate(texts, 1):
        lines += [f"  - code: L{nth}", f"    tekst: >-\n      {text}"]
    return "\n".join(lines) + "\n"


def a_loaded_set(text: str, name: str = "set.yaml") -> tuple[Document, OutcomeSet]:
    """Return the document and the set in a text that is in order."""
    loaded = load(Source(name, text))
    assert loaded.document is not None, loaded.findings
    assert loaded.set is not None, loaded.findings
    return loaded.document, loaded.set


def a_set(*texts: str, **more: object) -> OutcomeSet:
    """Return a set with these outcomes, L1, L2, …, and no file."""
    outcomes = tuple(Outcome(f"L{nth}", text) for nth, text in enumerate(texts, 1))
    data = {"institution": "Hogeschool Nergens", "programme": Programme("Voorbeelden")}
    return OutcomeSet(**{**data, "outcomes": outcomes, **more})  # type: ignore[arg-type]


def codes(findings: list[Finding]) -> list[str]:
    """Return the codes of findings, in their order."""
    return [finding.code for finding in findings]
