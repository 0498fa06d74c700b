"""One decision of people, ready to be written down."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from leeruitkomsten.errors import RegisterError, SetError
from leeruitkomsten.loading.decisions import FILE_NAMES, check, check_agreement, clashes
from leeruitkomsten.loading.files import STDIN, read_bytes
from leeruitkomsten.loading.register_text import new_register, with_decision
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import (
    Decision,
    DecisionSide,
    Finding,
    Judged,
    Outcome,
    Place,
    Recorded,
    Register,
    SetLabel,
    Term,
)
from leeruitkomsten.model.decision import RELATIONS
from leeruitkomsten.usecases.registers import (
    identities,
    identity_of,
    named_by,
    registers_beside,
)
from leeruitkomsten.usecases.sets import labels_of, one_set

_BOM = b"\xef\xbb\xbf"


def decide(
    left: str,
    right: str,
    *,
    left_codes: Sequence[str],
    right_codes: Sequence[str],
    relation: str,
    reason: str,
    role: str,
    on: str,
    replace_old: bool = False,
) -> Recorded:
    """Return a decision about outcomes of two sets, and the register with it.

    It goes into the register beside the left set, or else beside the right one; where
    there is none, one is begun beside the left set. `relation` is one of
    `model.decision.RELATIONS`; `on` is the day of the decision (ISO). Raises
    `LeeruitkomstenError` where a code is not in its set, where a register is not in
    order, or where another decision is about the same and may not be replaced.
    """
    from leeruitkomsten.matching.decisions import outcomes_by_code

    if STDIN in (left, right):
        raise RegisterError("besluit-standaardinvoer")
    labels = labels_of([one_set(left), one_set(right)])
    known = [outcomes_by_code(label) for label in labels]
    outcomes = tuple(
        tuple(those[code] for code in _codes(given, those, label.id))
        for given, those, label in zip((left_codes, right_codes), known, labels, strict=True)
    )
    decision = Decision(
        left=_side(labels[0], outcomes[0]),
        right=_side(labels[1], outcomes[1]),
        relation=_relation(relation),
        reason=_said(reason, "--reden"),
        role=_said(role, "--rol"),
        date=on,
        place=Place("-"),
    )
    registers = [*registers_beside(label.file for label in labels)]
    old = [*_in_the_way(decision, registers)]
    if old and not replace_old:
        raise _exists(old[0])
    file = old[0].place.file if old else _home(registers, labels)
    decision = _named_from(file, decision)
    check(decision)
    data = _with(decision, file, [one for one in old if one.place.file == file])
    elsewhere = [one for one in old if one.place.file != file]
    if elsewhere:
        raise RegisterError("besluit-elders", **_where(elsewhere[0]))
    return Recorded(file, data, decision, (outcomes[0], outcomes[1]), tuple(old))


def _codes(given: Sequence[str], known: Collection[str], name: str) -> Iterator[str]:
    """Yield the codes that were asked for; several may stand behind one another, with commas."""
    for text in given:
        for code in (text,) if text in known else map(str.strip, text.split(",")):
            if code not in known:
                near = tuple(get_close_matches(code, known, n=1, cutoff=0.5))
                raise SetError("code-onbekend", code=code, set=name, bedoeld=near)
            yield code


def _side(label: SetLabel, outcomes: Iterable[Outcome]) -> DecisionSide:
    from leeruitkomsten.matching.fingerprint import fingerprint

    judged = tuple(Judged(each.code, fingerprint(each)) for each in outcomes)
    return DecisionSide(identity_of(label.file), judged)


def _relation(asked: str) -> str:
    """Return the relation that is meant: with a space or a hyphen it is the same word."""
    known = tuple(map(_as_typed, RELATIONS))
    meant = asked.strip().lower().replace("-", "_").replace(" ", "_")
    if not meant:
        raise RegisterError("relatie-ontbreekt", bekend=known)
    if meant not in RELATIONS:
        near = tuple(get_close_matches(_as_typed(meant), known, n=1, cutoff=0.6))
        raise RegisterError("relatie-onbekend", relatie=asked, bedoeld=near, bekend=known)
    return meant


def _as_typed(relation: str) -> str:
    """Return a relation as the help and the handbook write it."""
    return relation.replace("_", "-")


def _said(text: str, option: str) -> str:
    """Return a text on one line; a reason and a role are no matter of form."""
    line = " ".join(text.split())
    if not line:
        raise RegisterError("besluit-leeg", optie=option)
    return line


def _in_the_way(decision: Decision, registers: Iterable[Register]) -> Iterator[Decision]:
    """Yield the decisions that cannot stand beside this one."""
    known = [
        (one, named_by(one, *identities(register, one)))
        for register in registers
        for one in register.decisions
    ]
    check_agreement(named for _, named in known)
    for one, named in known:
        if any(clashes((named, decision))):
            yield one


def _exists(old: Decision) -> RegisterError:
    facts = {"relatie": Term(f"besluit.relatie.{old.relation}"), "rol": old.role, "datum": old.date}
    return RegisterError("besluit-bestaat", **_where(old), **facts)


def _where(decision: Decision) -> dict[str, object]:
    return {"bestand": decision.place.file, "lijn": decision.place.line}


def _home(registers: Sequence[Register], labels: Sequence[SetLabel]) -> str:
    """Return the register that a new decision goes into, which may not be there yet."""
    folders = [Path(label.file).parent for label in labels]
    for folder in folders:
        for register in registers:
            if Path(register.file).parent.resolve() == folder.resolve():
                return register.file
    return (folders[0] / FILE_NAMES[0]).as_posix()


def _named_from(file: str, decision: Decision) -> Decision:
    """Return a decision whose sets go by their path from the folder of a register."""
    folder = os.path.realpath(Path(file).parent)
    left, right = (
        Path(os.path.relpath(side.set, folder)).as_posix()
        for side in (decision.left, decision.right)
    )
    return replace(named_by(decision, left, right), place=Place(file))


def _with(decision: Decision, file: str, old: Sequence[Decision]) -> bytes:
    """Return the register in a file with a decision in it, as bytes; a new one where none is."""
    if not os.path.lexists(file):
        return new_register(file, decision).encode("utf-8")
    data = read_bytes(file)
    source = data if isinstance(data, Finding) else decode(file, data)
    if isinstance(data, Finding) or isinstance(source, Finding):
        raise RegisterError("register-onleesbaar", bestand=file)
    mark = _BOM if data.startswith(_BOM) else b""
    if data != mark + source.text.encode("utf-8"):
        raise RegisterError("register-geen-utf-8", bestand=file)
    return mark + with_decision(source, decision, old).encode("utf-8")
