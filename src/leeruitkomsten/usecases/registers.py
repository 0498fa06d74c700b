"""Which decisions lie beside sets."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leeruitkomsten.loading.decisions import (
    ENDINGS,
    bare_name,
    check_agreement,
    registers_in,
)
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import Decision, Gone, Register, SetLabel, Standing


@dataclass(frozen=True, slots=True)
class Beside:
    """The decisions beside some sets.

    `decisions` are those about two of the sets, which go by their id in them. `gone`
    are those about one of them and a set that is no longer there.
    """

    decisions: tuple[Decision, ...]
    gone: tuple[Standing, ...]


def decisions_beside(labels: Sequence[SetLabel]) -> Beside:
    """Return what people decided about sets, from the registers in their folders.

    Raises `RegisterError` where a register is not in order, or where two decisions do not
    go together: nothing is compared then, for half of what was decided would look like all.
    """
    ids = {identity_of(label.file): label.id for label in labels if label.file != STDIN}
    known: list[Decision] = []
    gone: list[Standing] = []
    for register in registers_beside(label.file for label in labels):
        for decision in register.decisions:
            keys = identities(register, decision)
            missing = tuple(
                Gone(side.set, None)
                for side, key in zip((decision.left, decision.right), keys, strict=True)
                if key not in ids and not _is_there(key)
            )
            named = named_by(decision, ids.get(keys[0]), ids.get(keys[1]))
            if ids.keys() >= {*keys}:
                known.append(named)
            elif missing and not ids.keys().isdisjoint(keys):
                gone.append(Standing(named, gone=missing))
    check_agreement(known)
    return Beside(tuple(known), tuple(gone))


def registers_beside(files: Iterable[str]) -> Iterator[Register]:
    """Yield the registers in the folders of files, each once, by folder."""
    for folder in _folders(files):
        yield from registers_in(folder)


def _folders(files: Iterable[str]) -> list[str]:
    folders: dict[str, str] = {}
    for file in files:
        if file != STDIN:
            folder = Path(file).parent.as_posix()
            folders.setdefault(os.path.realpath(folder), folder)
    return sorted(folders.values())


def identity_of(file: str) -> str:
    """Return what a file with a set is known by, whichever way leads to its folder."""
    path = Path(file)
    return bare_name((Path(os.path.realpath(path.parent)) / path.name).as_posix())


def identities(register: Register, decision: Decision) -> tuple[str, str]:
    """Return what the two sets of a decision are known by."""
    folder = Path(register.file).parent.as_posix()
    left, right = (
        identity_of(f"{folder}/{side.set}.yaml") for side in (decision.left, decision.right)
    )
    return left, right


def named_by(decision: Decision, left: str | None, right: str | None) -> Decision:
    """Return a decision with other names for its sets, where there are any."""
    return replace(
        decision,
        left=replace(decision.left, set=left or decision.left.set),
        right=replace(decision.right, set=right or decision.right.set),
    )


def _is_there(identity: str) -> bool:
    return any(os.path.lexists(identity + ending) for ending in ENDINGS)
