"""What became of one set: two files, or revisions of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import Decision, Register
from leeruitkomsten.model.changes import ChangesReport, SetChanges, StaleDecision
from leeruitkomsten.usecases.editions import Edition, edition_of, registers_of
from leeruitkomsten.usecases.registers import identities, identity_of

if TYPE_CHECKING:
    from leeruitkomsten.matching.engines import Engine


def compare_editions(old: str, new: str, *, engine: str = "woorden") -> ChangesReport:
    """Return what became of a set, given two files or *SET@REVISIE*.

    Raises `PathError` or `SetError` where one of them is not a set, `HistoryError`
    where a revision cannot be read, and `RegisterError` where a register beside the set
    is not in order.
    """
    from leeruitkomsten.matching.engines import named

    before, after = edition_of(old), edition_of(new)
    return ChangesReport((changes_of(before, after, named(engine)),))


def changes_of(old: Edition | None, new: Edition | None, engine: Engine) -> SetChanges:
    """Return what became of a set, which may be new or gone, and of the decisions about it."""
    from leeruitkomsten.revising import changes_between
    from leeruitkomsten.revising.changes import come, gone

    if old is None or new is None:
        if new is not None:
            return come(new.label)
        if old is None:
            raise ValueError("a set is there before or after")
        return replace(gone(old.label), decisions=tuple(_stale(old, None)))
    found = changes_between(old.label, new.label, engine, same_bytes=old.data == new.data)
    return replace(found, decisions=tuple(_stale(old, new)))


def _stale(old: Edition, new: Edition | None) -> Iterator[StaleDecision]:
    """Yield the decisions that no longer hold, from the registers beside the set as it is now.

    Where it is a copy in another folder (the old one in its place), those beside the old
    one count too.
    """
    from leeruitkomsten.revising.stale import stale_decisions

    seen: set[tuple[str, int]] = set()
    for beside in (new, old):
        if beside is None or beside.path == STDIN:
            continue
        for register in registers_of(beside):
            for name, decisions in _about(
                register, {identity_of(each.path) for each in (old, new) if each}
            ):
                for stale in stale_decisions(
                    decisions, name, register.file, old.set, new.set if new else None
                ):
                    place = stale.standing.decision.place
                    if (place.file, place.line) not in seen:
                        seen.add((place.file, place.line))
                        yield stale


def _about(register: Register, keys: set[str]) -> Iterator[tuple[str, list[Decision]]]:
    """Yield the decisions about a set, by what the register calls it."""
    found: dict[str, list[Decision]] = {}
    for decision in register.decisions:
        sides = (decision.left, decision.right)
        for side, key in zip(sides, identities(register, decision), strict=True):
            if key in keys:
                found.setdefault(side.set, []).append(decision)
    yield from found.items()
