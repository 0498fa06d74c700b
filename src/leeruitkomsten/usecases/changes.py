"""What became of one set: two files, or revisions of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from leeruitkomsten.history import Repository
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import Decision, Register
from leeruitkomsten.model.changes import ChangesReport, SetChanges, StaleDecision
from leeruitkomsten.usecases.editions import Edition, edition_of, registers_of
from leeruitkomsten.usecases.registers import identities, identity_of
from leeruitkomsten.usecases.sets import check_read_once

if TYPE_CHECKING:
    from leeruitkomsten.matching.engines import Engine


def compare_editions(old: str, new: str, *, engine: str = "woorden") -> ChangesReport:
    """Return what became of a set, given two files or *SET@REVISIE*.

    Raises `PathError` or `SetError` where one of them is not a set, `HistoryError`
    where a revision cannot be read, and `RegisterError` where a register beside the set
    is not in order.
    """
    from leeruitkomsten.matching.engines import named

    check_read_once(old, new)
    before, after = edition_of(old), edition_of(new)
    return ChangesReport((changes_of(before, after, named(engine), Registers()),))


def changes_of(
    old: Edition | None, new: Edition | None, engine: Engine, registers: Registers
) -> SetChanges:
    """Return what became of a set, which may be new or gone, and of the decisions about it."""
    from leeruitkomsten.revising import changes_between
    from leeruitkomsten.revising.changes import come, gone

    if old is None or new is None:
        if new is not None:
            return come(new.label)
        if old is None:
            raise ValueError("a set is there before or after")
        return replace(gone(old.label), decisions=tuple(_stale(old, None, registers)))
    found = changes_between(old.label, new.label, engine, same_bytes=old.data == new.data)
    return replace(found, decisions=tuple(_stale(old, new, registers)))


def _stale(old: Edition, new: Edition | None, registers: Registers) -> Iterator[StaleDecision]:
    """Yield the decisions that no longer hold, from the registers beside the set as it is now.

    Where it is a copy in another folder (the old one in its place), those beside the old
    one count too.
    """
    from leeruitkomsten.revising.stale import stale_decisions

    keys = {identity_of(each.path) for each in (old, new) if each}
    seen: set[tuple[str, int]] = set()
    for beside in (new, old):
        if beside is None or beside.path == STDIN:
            continue
        for register in registers.beside(beside):
            for name, decisions in register.about(keys):
                for stale in stale_decisions(
                    decisions, name, register.file, old.set, new.set if new else None
                ):
                    place = stale.standing.decision.place
                    if (place.file, place.line) not in seen:
                        seen.add((place.file, place.line))
                        yield stale


@dataclass(slots=True)
class Registers:
    """The registers beside sets: each is read once, however many sets are in its folder."""

    _known: dict[tuple[tuple[Repository, str] | None, str], Sequence[_Indexed]] = field(
        default_factory=dict
    )

    def beside(self, edition: Edition) -> Sequence[_Indexed]:
        """Return the registers in the folder of a set; raises `RegisterError`."""
        key = edition.history, Path(edition.path).parent.as_posix()
        if key not in self._known:
            self._known[key] = [*map(_indexed, registers_of(edition))]
        return self._known[key]


@dataclass(frozen=True, slots=True)
class _Indexed:
    """A register, with the places of decisions and of their sides by the set they are about."""

    file: str
    decisions: Sequence[Decision]
    places: Mapping[str, Sequence[tuple[int, int]]]

    def about(self, keys: Iterable[str]) -> Iterator[tuple[str, list[Decision]]]:
        """Yield the decisions about a set, by what the register calls it."""
        found: dict[str, list[Decision]] = {}
        for at, side in sorted(place for key in keys for place in self.places.get(key, ())):
            decision = self.decisions[at]
            called = (decision.left, decision.right)[side].set
            found.setdefault(called, []).append(decision)
        yield from found.items()


def _indexed(register: Register) -> _Indexed:
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, decision in enumerate(register.decisions):
        for side, key in enumerate(identities(register, decision)):
            places[key].append((at, side))
    return _Indexed(register.file, register.decisions, places)
