"""What an editor offers to do about findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lsprotocol import types

from leeruitkomsten.editor.desk import Desk
from leeruitkomsten.editor.told import diagnostics
from leeruitkomsten.messages import say
from leeruitkomsten.model import Finding
from leeruitkomsten.usecases.amending import (
    Amendment,
    explanation_of,
    repair_all,
    repair_of,
)
from leeruitkomsten.usecases.looking import Looked

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.leeruitkomsten"
KINDS = (types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll)
_MOST = 10
"""Of how many findings in one selection we say what can be done."""

EditOf = Callable[[list[types.TextEdit]], types.WorkspaceEdit]
"""Makes of edits of the text an edit that the client understands."""


def actions(
    desk: Desk, findings: Sequence[Finding], only: Sequence[str] | None, edit_of: EditOf
) -> Iterator[types.CodeAction]:
    """Yield what can be done about findings that stand, and about the file as a whole.

    `only` are the kinds that the client asks for; None is all.
    """
    if _wants(types.CodeActionKind.QuickFix.value, only):
        done: set[str] = set()
        for finding in findings[:_MOST]:
            for amendment in _amendments(desk, finding):
                if amendment.text not in done:  # two findings in one text, mended by one repair
                    done.add(amendment.text)
                    yield _action(desk, amendment, edit_of)
    repairable = [one for one in desk.looked.findings if one.repairable and one.waiver is None]
    quick = len(repairable) > 1 and any(one in repairable for one in findings)
    kinds = [FIX_ALL] if _wants(FIX_ALL, only) else []
    kinds += [types.CodeActionKind.QuickFix.value] if quick and _wants("quickfix", only) else []
    everything = repair_all(desk.source, on=desk.today) if repairable and kinds else None
    if everything is not None:
        title = say("editor.herstel-alles", desk.language, aantal=everything.count)
        edit = edit_of(desk.ruler.edits(everything.text))
        for kind in kinds:
            yield types.CodeAction(title, kind=kind, edit=edit)


def _wants(kind: str, only: Sequence[str] | None) -> bool:
    return only is None or any(kind == asked or kind.startswith(f"{asked}.") for asked in only)


def _amendments(desk: Desk, finding: Finding) -> Iterator[Amendment]:
    repair = repair_of(desk.source, finding)
    explained = explanation_of(desk.source, finding, desk.looked.cards[finding.code])
    yield from (one for one in (repair, explained) if one is not None)


def _action(desk: Desk, amendment: Amendment, edit_of: EditOf) -> types.CodeAction:
    finding = amendment.finding
    assert finding is not None  # noqa: S101 - for mypy: only `repair_all` has none
    many = "een" if amendment.count == 1 else "meer"
    key = {
        "herstel": f"editor.herstel.{many}",
        "leg-uit": "editor.leg-uit" if amendment.where else "editor.leg-uit-set",
    }[amendment.kind]
    title = say(
        key, desk.language, regel=finding.code, aantal=amendment.count, waar=amendment.where
    )
    about = Looked((finding,), desk.looked.cards)
    return types.CodeAction(
        " ".join(title.split()),
        kind=types.CodeActionKind.QuickFix,
        diagnostics=diagnostics(about, desk.ruler, desk.language),
        is_preferred=True if amendment.kind == "herstel" else None,
        edit=edit_of(desk.ruler.edits(amendment.text)),
    )
