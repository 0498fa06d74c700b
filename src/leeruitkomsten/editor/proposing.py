"""Proposals as the items of a completion list."""

from __future__ import annotations

from lsprotocol import types

from leeruitkomsten.editor.places import Ruler
from leeruitkomsten.source import Span
from leeruitkomsten.usecases.completing import CODE, FILE, KEY, RULE, VALUE, Proposals

_KINDS = {
    KEY: types.CompletionItemKind.Property,
    VALUE: types.CompletionItemKind.EnumMember,
    CODE: types.CompletionItemKind.Reference,
    RULE: types.CompletionItemKind.Constant,
    FILE: types.CompletionItemKind.File,
}
_LONGEST = 100


def completions(found: Proposals, ruler: Ruler, offset: int) -> types.CompletionList:
    """Return proposals in their order, each in the place of the word that was begun."""
    place = ruler.range(Span(found.start, offset))
    items = [
        types.CompletionItem(
            label=proposal.name,
            kind=_KINDS[proposal.kind],
            detail=_short(proposal.title) or None,
            documentation=proposal.about.strip() or None,
            sort_text=f"{nth:05d}",
            # A client compares what was typed with this, quotes and all.
            filter_text=proposal.text,
            text_edit=types.TextEdit(place, proposal.text),
        )
        for nth, proposal in enumerate(found.proposals)
    ]
    return types.CompletionList(is_incomplete=False, items=items)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
