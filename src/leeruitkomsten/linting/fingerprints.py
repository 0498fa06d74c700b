"""By what a finding is known again in a later run: a baseline and other tools ask for that.

A fingerprint is of the rule, of what the finding is about by its codes and keys (not by
its place in the file or in a list), and of what stands there: the sentence with the words
that it points at, or else the whole text. What a reader cannot see does not count. So a
finding stays known when lines move, when another sentence changes or when outcomes change
places; and who changes a sentence is told anew what the rules say about it.

They are made from a report and not with each finding: most runs have no use for them.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from leeruitkomsten.language.as_read import as_read
from leeruitkomsten.language.tokens import sentences, tokens
from leeruitkomsten.loading.reader import read
from leeruitkomsten.model import Finding, LintReport
from leeruitkomsten.source import Document, Mark, Route, Source

LENGTH = 16
"""Hexadecimal digits: 64 bits, so that two findings never share one by chance."""
_OUTCOMES = "leeruitkomsten"


def fingerprints(report: LintReport) -> tuple[str, ...]:
    """Return the fingerprint of each finding of a report, in their order.

    Within a file no two are the same: of findings that nothing tells apart, the second
    has another than the first.
    """
    found: list[str] = []
    for file, findings in groupby(report.findings, key=lambda finding: finding.place.file):
        source = report.sources.get(file)
        teller = _Teller(source, read(source).document if source else None)
        seen: Counter[str] = Counter()
        for finding in findings:
            about = json.dumps(list(teller.about(finding)))
            seen[about] += 1
            told = f"{about}{seen[about]}"
            found.append(hashlib.sha256(told.encode("ascii")).hexdigest()[:LENGTH])
    return tuple(found)


def spots(findings: Sequence[Finding], source: Source | None) -> Iterator[str]:
    """Yield what each finding of one file is about, in the words of a baseline: `LU1.1 tekst`."""
    document = read(source).document if source else None
    for finding in findings:
        yield " ".join(as_read(step) for step in _spot(finding.route, document))


class _Teller:
    """Tells what findings of one file are about; what was cut into sentences is kept."""

    def __init__(self, source: Source | None, document: Document | None) -> None:
        self._source = source
        self._document = document
        self._sentences: dict[Route, Sequence[tuple[int, str]]] = {}

    def about(self, finding: Finding) -> Iterator[str]:
        """Yield all by which a finding is known."""
        yield finding.code
        yield from _spot(finding.route, self._document)
        text = self._text(finding)
        yield text
        yield as_read(finding.words or "")
        if not text:
            # Two keys that one thing lacks have nothing else to tell them apart.
            yield from _words_in(finding.facts)

    def _text(self, finding: Finding) -> str:
        if self._document is None:
            # What cannot be read has no texts, and still has lines.
            return as_read(self._source.line(finding.place.line)) if self._source else ""
        value = self._document.value(finding.route)
        if isinstance(value, dict | list) or value is None:
            return ""
        if isinstance(value, str) and finding.mark is not None:
            return self._sentence(finding.route, value, finding.mark)
        return as_read(str(value))

    def _sentence(self, route: Route, text: str, mark: Mark) -> str:
        if route not in self._sentences:
            self._sentences[route] = tuple(
                (sentence[0].start, as_read(text[sentence[0].start : sentence[-1].end]))
                for sentence in sentences(text, tokens(text))
            )
        start, found = mark.find(text) or 0, ""
        for begin, sentence in self._sentences[route]:
            if begin > start:
                break
            found = sentence
        return found


def _spot(route: Route, document: Document | None) -> Iterator[str]:
    """Yield the way to a thing by keys and codes, from its outcome on if it is in one.

    An item of a list is known by its code; one without is known by what it says.
    """
    steps: list[str] = []
    value = document.data if document else None
    for step in route:
        value = _under(value, step)
        if isinstance(step, str):
            steps.append(step)
            continue
        code = value.get("code") if isinstance(value, dict) else None
        if isinstance(code, str):
            steps = [code] if steps[-1:] == [_OUTCOMES] else [*steps, code]
    yield from steps


def _under(value: Any, step: str | int) -> Any:  # any JSON value
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _words_in(facts: Mapping[str, object]) -> Iterator[str]:
    for name in sorted(facts):
        fact = facts[name]
        if isinstance(fact, str):
            yield f"{name}={as_read(fact)}"
