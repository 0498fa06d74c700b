"""One decision of people, ready to be written down."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import get_close_matches

from leeruitkomsten.errors import RegisterError, SetError
from leeruitkomsten.loading.decisions import check
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import (
    Decision,
    DecisionSide,
    Judged,
    Outcome,
    Place,
    Recorded,
    SetLabel,
    Term,
)
from leeruitkomsten.usecases.recording import (
    InForce,
    asked_relation,
    home,
    named_from,
    register_with,
)
from leeruitkomsten.usecases.registers import identity_of, registers_beside
from leeruitkomsten.usecases.sets import labels_of, one_set


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
        relation=asked_relation(relation),
        reason=_said(reason, "--reden"),
        role=_said(role, "--rol"),
        date=on,
        place=Place("-"),
    )
    registers = [*registers_beside(label.file for label in labels)]
    old = [*InForce(registers).in_the_way(decision)]
    if old and not replace_old:
        raise _exists(old[0])
    file = old[0].place.file if old else home(registers, [label.file for label in labels])
    decision = named_from(file, decision)
    check(decision)
    data = register_with([decision], file, [one for one in old if one.place.file == file])
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


def _said(text: str, option: str) -> str:
    """Return a text on one line; a reason and a role are no matter of form."""
    line = " ".join(text.split())
    if not line:
        raise RegisterError("besluit-leeg", optie=option)
    return line


def _exists(old: Decision) -> RegisterError:
    facts = {"relatie": Term(f"besluit.relatie.{old.relation}"), "rol": old.role, "datum": old.date}
    return RegisterError("besluit-bestaat", **_where(old), **facts)


def _where(decision: Decision) -> dict[str, object]:
    return {"bestand": decision.place.file, "lijn": decision.place.line}
