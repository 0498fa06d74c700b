"""What there is to say about a text that someone is writing, as `lint` would say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.decisions import FILE_NAMES, decisions_in
from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.schema import complaints
from leeruitkomsten.loading.sets import KINDS, RULE, SET, kind_of
from leeruitkomsten.loading.settings import FILE_NAME, settings_in
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import Card, Finding
from leeruitkomsten.rules import shipped_catalogue
from leeruitkomsten.source import Document, Source
from leeruitkomsten.usecases.linting import lint_text
from leeruitkomsten.usecases.rulebook import held_in

SCHEMAS: Mapping[str, str] = {
    SET: "set.schema.json",
    "besluiten": "besluiten.schema.json",
    "kwaliteitsschema": "kwaliteitsschema.schema.json",
    "instellingen": "instellingen.schema.json",
    RULE: "regel.schema.json",
}
"""The schema of each kind of file of ours."""

_FIRST_KEY = re.compile(rf"^({'|'.join(KINDS)})[ \t]*:", re.MULTILINE)
_OF_A_SET = re.compile(
    r"^(leeruitkomst\w*|hogeschool|eenheden)[ \t]*:", re.MULTILINE | re.IGNORECASE
)
_OF_A_RULE = re.compile(
    r"\A(?:#.*\s*|\s+)*code[ \t]*:.*?^criterium[ \t]*:", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a text, and the cards that say it.

    `error` is why there are no rules to look with, or what contradicts in a register.
    """

    findings: tuple[Finding, ...] = ()
    cards: Mapping[str, Card] = field(default_factory=lambda: MappingProxyType({}))
    error: LeeruitkomstenError | None = None


def source_of(name: str, text: str) -> Source | Finding:
    """Return a text as it would be read from a file, or the finding that says why not."""
    return decode(name, text.encode("utf-8", "surrogatepass"))


def kind_of_text(name: str, text: str) -> str | None:
    """Return what kind of file a text is meant to be, while it is not in order too."""
    found = {match[1] for match in _FIRST_KEY.finditer(text)}
    if SET in found:
        return SET
    first = _FIRST_KEY.search(text)
    if first is not None:
        return first[1]
    if _OF_A_SET.search(text):
        return SET
    if _OF_A_RULE.match(text[:5_000]):
        return RULE
    base = name.rpartition("/")[2]
    return {FILE_NAME: "instellingen", **dict.fromkeys(FILE_NAMES, "besluiten")}.get(base)


def look(name: str, text: str, *, on: str | None) -> Looked:
    """Return what there is to say about a text that is to be the file `name`.

    Of a set that is what `lint` says on the day `on`; of our other kinds, what they do
    against YAML and their schema. Files that are none of ours are not spoken of: an editor
    has many of those.
    """
    cards = shipped_catalogue().cards
    source = source_of(name, text)
    if isinstance(source, Finding):
        return Looked((source,) if _is_ours(name, text) else (), cards)
    reading = read(source)
    kind = kind_of(reading.document.data) if reading.document else None
    try:
        if kind in (None, SET):
            report = lint_text(source, on=on)
            ours = _is_ours(name, text) or any(one.facts.get("bedoeld") for one in report.findings)
            return Looked(report.findings if ours else (), report.cards)
        assert reading.document is not None, kind  # noqa: S101 - for mypy: a kind is of data
        findings = (*reading.findings, *complaints(reading.document, SCHEMAS[kind]))
        if not findings:
            _check_further(kind, reading.document)
    except LeeruitkomstenError as error:
        return Looked((), cards, error)
    return Looked(tuple(sorted(findings, key=lambda one: one.sort_key)), cards)


def _is_ours(name: str, text: str) -> bool:
    return kind_of_text(name, text) is not None


def _check_further(kind: str | None, document: Document) -> None:
    """Raise what is wrong with a file that keeps to its schema."""
    if kind == "besluiten":
        decisions_in(document)
    elif kind == "instellingen":
        held_in(settings_in(document, Path(document.source.name).parent.resolve()), None)
