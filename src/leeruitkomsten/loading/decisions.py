"""The decisions of people: `besluiten.yaml`, in the folder of the sets.

A register that is not in order is an error, and nothing is compared: half of what was
decided would look like all of it.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.schema import complaints, not_ours
from leeruitkomsten.loading.sets import SET, kind_of
from leeruitkomsten.loading.text import as_error, place
from leeruitkomsten.model import Decision, DecisionSide, Finding, Judged, Place, Register, Term
from leeruitkomsten.model.decision import NO_COUNTERPART
from leeruitkomsten.source import Document, Source

KIND = "besluiten"
FILE_NAMES = ("besluiten.yaml", "besluiten.yml")
MOST = 30
"""The most outcomes on one side of a decision: what is about more was not decided by people."""
ENDINGS = (".yaml", ".yml")
_ABSOLUTE = re.compile(r"/|[A-Za-z]:|.*\\", re.DOTALL)


def registers_in(folder: str) -> Iterator[Register]:
    """Yield the registers in a folder: one, unless both names are used, or none.

    Raises `RegisterError` where one is not in order.
    """
    for name in FILE_NAMES:
        file = Path(folder) / name
        if file.is_symlink() and not _is_inside(file):
            raise RegisterError("register-buiten-map", bestand=file.as_posix())
        if file.is_file() or file.is_symlink():
            register = read_register(file.as_posix())
            if register is not None:
                yield register


def read_register(name: str) -> Register | None:
    """Return the register in a file; None where a set goes by that name."""
    source = read_file(name)
    if isinstance(source, Finding):
        raise _error(source)
    document = register_document(source)
    return None if document is None else Register(name, decisions_in(document))


def register_document(source: Source) -> Document | None:
    """Return a register as it stands in its file; None where it is a set."""
    reading = read(source)
    document = reading.document
    if document is None:
        raise _error(reading.findings[0])
    kind = kind_of(document.data)
    if kind == SET:
        return None
    if kind != KIND:
        raise _error(not_ours(document, (KIND,)))
    for finding in (*reading.findings, *complaints(document, "besluiten.schema.json")):
        raise _error(finding)
    return document


def decisions_in(document: Document) -> tuple[Decision, ...]:
    """Return the decisions in a register that keeps to its schema.

    Raises `RegisterError` where one of them says what cannot be, or what another
    contradicts.
    """
    decisions = tuple(
        _decision(data, _place(document, index))
        for index, data in enumerate(document.data["register"])
    )
    for decision in decisions:
        check(decision, plek=_shown(decision.place))
    check_agreement(decisions)
    return decisions


def check_agreement(decisions: Iterable[Decision]) -> None:
    """Raise `RegisterError` where two decisions are about the same, or do not go together."""
    for earlier, later in clashes(decisions):
        raise RegisterError(
            "besluit-tweemaal" if earlier.relation == later.relation else "besluit-tegenspraak",
            plek=_shown(later.place),
            eerder=f"{earlier.place.file}:{earlier.place.line}",
        )


def clashes(decisions: Iterable[Decision]) -> Iterator[tuple[Decision, Decision]]:
    """Yield each two decisions of which one should go, the earlier first.

    Both are about the same pair of outcomes, or one says that an outcome has no
    counterpart where the other gives it one, or says the same.
    """
    claimed: dict[object, Decision] = {}
    for decision in decisions:
        rivals: dict[Place, Decision] = {}
        claims = tuple(_claims(decision))
        for _, against in claims:
            if against in claimed:
                rivals.setdefault(claimed[against].place, claimed[against])
        yield from ((rival, decision) for rival in rivals.values())
        for claim, _ in claims:
            claimed.setdefault(claim, decision)


def _claims(decision: Decision) -> Iterator[tuple[object, object]]:
    """Yield what a decision lays claim to, each with a claim that it cannot go with."""
    left, right = decision.left, decision.right
    if decision.relation == NO_COUNTERPART:
        for side, other in ((left, right), (right, left)):
            for code in side.codes:
                alone = ("alleen", side.set, code, other.set)
                yield alone, alone
                yield alone, ("met", *alone[1:])
        return
    for ours, theirs in decision.edges:
        pair = frozenset(((left.set, ours), (right.set, theirs)))
        yield pair, pair
        if decision.links:
            for met in ((left.set, ours, right.set), (right.set, theirs, left.set)):
                yield ("met", *met), ("alleen", *met)


def _decision(data: Mapping[str, Any], where: Place) -> Decision:
    return Decision(
        left=_side(data["links"]),
        right=_side(data["rechts"]),
        relation=data["relatie"],
        reason=data["reden"],
        role=data["rol"],
        date=data["datum"],
        place=where,
    )


def _side(data: Mapping[str, Any]) -> DecisionSide:
    judged = tuple(Judged(one["code"], one["vingerafdruk"]) for one in data["leeruitkomsten"])
    return DecisionSide(bare_name(posixpath.normpath(data["set"])), judged)


def bare_name(path: str) -> str:
    """Return the path of a set as registers have it: without `.yaml`."""
    stem, ending = posixpath.splitext(path)
    return stem if ending.lower() in ENDINGS else path


def check(decision: Decision, **where: str) -> None:
    """Raise `RegisterError` where a decision says what cannot be; `where` tells its place."""
    left, right = len(decision.left.codes), len(decision.right.codes)
    fits = {
        NO_COUNTERPART: min(left, right) == 0 < max(left, right),
        "gesplitst": left == 1 < right,
        "samengevoegd": right == 1 < left,
    }
    if not fits.get(decision.relation, min(left, right) > 0):
        wanted = decision.relation if decision.relation in fits else "beide"
        raise RegisterError("besluit-aantal", **where, wat=Term(f"besluit.aantal.{wanted}"))
    if decision.left.set == decision.right.set:
        raise RegisterError("besluit-zelfde-set", **where, set=decision.left.set)
    for side in (decision.left, decision.right):
        if len(side.codes) > MOST:
            raise RegisterError("besluit-te-groot", **where, grens=MOST)
        double = {code for code in side.codes if side.codes.count(code) > 1}
        if double:
            raise RegisterError("besluit-code-dubbel", **where, code=min(double))
        if _ABSOLUTE.match(side.set):
            raise RegisterError("besluit-set-pad", **where, set=side.set)


def _is_inside(link: Path) -> bool:
    """Return whether a link leads to somewhere in its own folder; strangers make links too."""
    target, folder = os.path.realpath(link), os.path.realpath(link.parent)
    return Path(target).is_relative_to(folder)


def _shown(where: Place) -> str:
    return f"{where.file}:{where.line}:{where.column}"


def _place(document: Document, index: int) -> Place:
    return place(document.source, document.locate(("register", index)))


def _error(finding: Finding) -> RegisterError:
    return as_error(finding, RegisterError, "register-niet-in-orde")
