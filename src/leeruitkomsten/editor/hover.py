"""What an editor tells of a word: the card of a rule, or the text of a qualification."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types

from leeruitkomsten.editor.desk import Desk
from leeruitkomsten.editor.told import overlapping
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.model import Card, Qualification, Waiver
from leeruitkomsten.reporting.card_markdown import card_markdown
from leeruitkomsten.reporting.cards import card_page
from leeruitkomsten.reporting.escape import clean, markdown
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Route, Span
from leeruitkomsten.usecases.rulebook import cards_at

_CODE = re.compile(r"[A-Z]{2,}[0-9]{3}\b")
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A reference to a qualification, in its place, and where that qualification stands."""

    span: Span
    qualification: Qualification
    target: Span


def hover(desk: Desk, offset: int, *, as_markdown: bool) -> types.Hover | None:
    """Return what there is to tell about the thing at a place."""
    style = Style(desk.language, width=80)
    told: dict[str, Span] = {}
    for finding in overlapping(desk.looked.findings, desk.ruler, Span(offset, offset)):
        card = desk.looked.cards[finding.code]
        text = _card(card, style, finding.waiver, as_markdown=as_markdown)
        told.setdefault(text, desk.ruler.span(finding.place))
    for card, span in _named_rule(desk, offset):
        told.setdefault(_card(card, style, None, as_markdown=as_markdown), span)
    pointed = qualification_at(desk, offset)
    if pointed is not None:
        told.setdefault(_qualification(pointed, as_markdown=as_markdown), pointed.span)
    if not told:
        return None
    kind = types.MarkupKind.Markdown if as_markdown else types.MarkupKind.PlainText
    content = types.MarkupContent(kind, ("\n\n---\n\n" if as_markdown else "\n\n").join(told))
    return types.Hover(content, desk.ruler.range(next(iter(told.values()))))


def _card(card: Card, style: Style, waiver: Waiver | None, *, as_markdown: bool) -> str:
    return card_markdown(card, style, waiver) if as_markdown else card_page(card, style)


def _qualification(pointed: Pointed, *, as_markdown: bool) -> str:
    one = pointed.qualification
    if as_markdown:
        return f"**{markdown(one.code)}** {markdown(one.text)}"
    return f"{clean(one.code)} {clean(one.text)}"


def _named_rule(desk: Desk, offset: int) -> Iterator[tuple[Card, Span]]:
    """Yield the card of the rule that is named at a place: by code anywhere, by name at its key."""
    text = desk.source.text
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    end = min(found for found in (text.find("\n", offset), len(text)) if found >= 0)
    for word in _WORD.finditer(text, start, min(end, offset + 100)):
        if not word.start() <= offset <= word.end():
            continue
        if _CODE.fullmatch(word[0]) or _rule_stands_in(desk.route_at(offset)):
            try:
                cards = cards_at(desk.source.name)
            except LeeruitkomstenError:
                return
            named = (card for card in cards if word[0] in (card.code, card.name))
            yield from ((card, Span(word.start(), word.end())) for card in named)


def _rule_stands_in(route: Route) -> bool:
    return route[-1:] == ("regel",) or route[:1] in (("ernst",), ("aanpassingen",))


def qualification_at(desk: Desk, offset: int) -> Pointed | None:
    """Return the qualification that an outcome or unit refers to at a place."""
    document, outcome_set = desk.loaded.document, desk.loaded.set
    if document is None or outcome_set is None:
        return None
    route = document.route_at(offset)
    if len(route) < 3 or route[-2] != "eindkwalificaties" or route[0] == "eindkwalificaties":
        return None
    for index, one in enumerate(outcome_set.qualifications):
        if one.code == document.value(route):
            target = document.locate(("eindkwalificaties", index, "code"))
            return Pointed(document.locate(route), one, target)
    return None


def file_at(desk: Desk, offset: int) -> Path | None:
    """Return the set beside this one that is named at a place, where it is there."""
    document = desk.loaded.document
    route = document.route_at(offset) if document else ()
    if document is None or (route != ("referentie",) and route[-1:] != ("set",)):
        return None
    name = document.value(route)
    if not isinstance(name, str) or "/" in name or "\\" in name or "\0" in name:
        return None
    folder = Path(desk.source.name).parent
    files = (folder / f"{name}{ending}" for ending in (".yaml", ".yml"))
    return next((file for file in files if file.is_file()), None)
