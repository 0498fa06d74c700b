"""What is good YAML, and yet probably not what its author meant.

A `#` cuts a sentence off, and quotes of a word processor are letters like all
others. To the parser nothing is wrong, and in a lexicon nothing need be. In a set
it is a text that came to say something else, and nobody would notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from leeruitkomsten.loading.schema import outcome_at
from leeruitkomsten.loading.text import CURLY, finding, place, shortened
from leeruitkomsten.model import Finding
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.source import Document, Node, Route, Span

_COMMENT = re.compile(r"(?P<gap>[ \t]+)(?P<comment>#[^\r\n]*)")
_SENTENCE = 3
"""From how many words on a text is no name or code, behind which a remark is common."""


def doubts(document: Document) -> Iterator[Finding]:
    """Yield a warning for every unquoted text that is cut off, or in quotes that YAML has not."""
    if not _may_doubt(document.source.text):
        return
    for route, node, text in _plain_texts(document):
        comment = _COMMENT.match(document.source.text, node.end)
        if comment is not None and _cuts_off(text, comment):
            lost = comment["comment"].rstrip()
            span = Span(comment.start("comment"), comment.start("comment") + len(lost))
            yield _doubt(document, route, span, "LU013", weg=shortened(lost))
        if _is_in_curly_quotes(text):
            yield _doubt(document, route, node.span, "LU014", begin=text[0], eind=text[-1])


def _may_doubt(text: str) -> bool:
    """Return whether anything of the kind can be in a file: in most there is not."""
    has_comment = " #" in text or "\t#" in text
    return has_comment or (not text.isascii() and any(mark in text for mark in CURLY))


def _cuts_off(text: str, comment: re.Match[str]) -> bool:
    """Return whether a `#` may have been meant as a letter of the text before it.

    A remark is set off by two spaces by habit; behind two words we believe that.
    """
    words = len(text.split())
    return words >= _SENTENCE or (words > 1 and comment["gap"] == " ")


def _is_in_curly_quotes(text: str) -> bool:
    """Return whether one pair of quotes is around the whole text."""
    closing = CURLY.get(text[:1], "")
    if len(text) < len("“x”") or text[-1] not in closing:
        return False
    # ‘Bouwen’ en ‘slopen’ begins and ends with a quote, and is in no quotes.
    return text.find(text[0], 1) < 0 and re.search(rf"[{closing}](?!\w)", text[1:-1]) is None


def _doubt(document: Document, route: Route, span: Span, code: str, **facts: Fact) -> Finding:
    found = finding(code, place(document.source, span), route, **facts)
    return replace(found, outcome=outcome_at(document.data, route))


def _plain_texts(document: Document) -> Iterator[tuple[Route, Node, str]]:
    """Yield every text without quotes, in the order of the file; an alias is told where it began.

    Without recursion, and without a route for each of what may be a million values.
    """
    route: list[str | int] = []
    levels = [_below(document.root, document.data)]
    while levels:
        entry = next(levels[-1], None)
        if entry is None:
            levels.pop()
            del route[-1:]
            continue
        step, node, value = entry
        if node.children and node.style is None:
            route.append(step)
            levels.append(_below(node, value))
        elif node.style == "" and isinstance(value, str):
            yield (*route, step), node, value


def _below(node: Node, value: Any) -> Iterator[tuple[str | int, Node, Any]]:
    below = node.children
    if isinstance(below, dict):
        return ((key, one, value[key]) for key, one in below.items())
    return ((index, one, value[index]) for index, one in enumerate(below or ()))
