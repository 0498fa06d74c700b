"""Where decisions go: which register they belong in, and that register with them in it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import FILE_NAMES, check_agreement, clashes
from leeruitkomsten.loading.files import read_bytes
from leeruitkomsten.loading.register_text import new_register, with_decisions
from leeruitkomsten.loading.text import decode
from leeruitkomsten.messages import LANGUAGES, say
from leeruitkomsten.model import Decision, Finding, Place, Register
from leeruitkomsten.model.decision import RELATIONS
from leeruitkomsten.usecases.registers import identities, named_by

_BOM = b"\xef\xbb\xbf"


class InForce:
    """The decisions in some registers, found by the two sets that they are about.

    Sets go by their identity (`registers.identity_of`). Raises `RegisterError` where two
    of the decisions do not go together.
    """

    def __init__(self, registers: Iterable[Register]) -> None:
        known = [
            (one, named_by(one, *identities(register, one)))
            for register in registers
            for one in register.decisions
        ]
        check_agreement(named for _, named in known)
        self._by_sets: dict[frozenset[str], list[tuple[Decision, Decision]]] = {}
        for one, named in known:
            self._by_sets.setdefault(_sets(named), []).append((one, named))

    def about(self, decision: Decision) -> Iterator[tuple[Decision, Decision]]:
        """Yield the decisions about the same two sets: as they stand, and by identity."""
        yield from self._by_sets.get(_sets(decision), ())

    def in_the_way(self, decision: Decision) -> Iterator[Decision]:
        """Yield the decisions that cannot stand beside this one."""
        for one, named in self.about(decision):
            if any(clashes((named, decision))):
                yield one


def _sets(decision: Decision) -> frozenset[str]:
    return frozenset((decision.left.set, decision.right.set))


def relation_meant(asked: str) -> str | None:
    """Return the relation that someone means, None where it is none of ours.

    With a space or a hyphen it is the same word; the words in which reports say it, such
    as *links is ruimer*, are understood too.
    """
    words = " ".join(asked.lower().replace("-", " ").replace("_", " ").split())
    meant = words.replace(" ", "_")
    return meant if meant in RELATIONS else _in_reports().get(words)


@cache
def _in_reports() -> dict[str, str]:
    return {
        say(f"besluit.relatie.{relation}", language): relation
        for language in LANGUAGES
        for relation in RELATIONS
    }


def relation_near(asked: str) -> tuple[str, ...]:
    """Return the relation, as it is typed, that a word is most like; none where it is like none."""
    plain = "-".join(asked.lower().replace("_", " ").split())
    return tuple(get_close_matches(plain, typed_relations(), n=1, cutoff=0.6))


def typed_relations() -> tuple[str, ...]:
    """Return the relations as the help and the handbook write them."""
    return tuple(relation.replace("_", "-") for relation in RELATIONS)


def asked_relation(asked: str) -> str:
    """Return the relation that is meant; raise `RegisterError` where it is none."""
    if not asked.strip():
        raise RegisterError("relatie-ontbreekt", bekend=typed_relations())
    meant = relation_meant(asked)
    if meant is None:
        raise RegisterError(
            "relatie-onbekend",
            relatie=asked,
            bedoeld=relation_near(asked),
            bekend=typed_relations(),
        )
    return meant


def home(registers: Sequence[Register], files: Sequence[str]) -> str:
    """Return the register that a new decision goes into, which may not be there yet.

    `files` are those of its two sets: the register beside the first, else beside the
    second, else a new one beside the first.
    """
    folders = [Path(file).parent for file in files]
    for folder in folders:
        for register in registers:
            if Path(register.file).parent.resolve() == folder.resolve():
                return register.file
    return (folders[0] / FILE_NAMES[0]).as_posix()


def named_from(file: str, decision: Decision) -> Decision:
    """Return a decision whose sets go by their path from the folder of a register."""
    folder = os.path.realpath(Path(file).parent)
    left, right = (
        Path(os.path.relpath(side.set, folder)).as_posix()
        for side in (decision.left, decision.right)
    )
    return replace(named_by(decision, left, right), place=Place(file))


def register_with(decisions: Sequence[Decision], file: str, old: Collection[Decision]) -> bytes:
    """Return the register in a file with decisions in it, as bytes; a new one where none is."""
    if not os.path.lexists(file):
        return new_register(file, decisions).encode("utf-8")
    data = read_bytes(file)
    source = data if isinstance(data, Finding) else decode(file, data)
    if isinstance(data, Finding) or isinstance(source, Finding):
        raise RegisterError("register-onleesbaar", bestand=file)
    mark = _BOM if data.startswith(_BOM) else b""
    if data != mark + source.text.encode("utf-8"):
        raise RegisterError("register-geen-utf-8", bestand=file)
    return mark + with_decisions(source, decisions, old).encode("utf-8")
