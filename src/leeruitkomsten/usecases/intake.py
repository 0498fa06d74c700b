"""Many judgements of people at once, held against the sets and against what stands.

Nothing is lost: each judgement that is handed in comes out with one state. It goes in
where it is whole, its texts are still those that people read, and nothing contradicts it;
else it is told why not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import check, clashes
from leeruitkomsten.loading.text import forbidden
from leeruitkomsten.model import Decision, DecisionSide, Place, Register, SetLabel, Term
from leeruitkomsten.model.intake import RegisterUpdate, Submission
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.recording import (
    InForce,
    home,
    named_from,
    register_with,
    relation_meant,
    relation_near,
)
from leeruitkomsten.usecases.registers import identity_of, named_by, registers_beside

Question = tuple[object, ...]
"""What a judgement is about, whichever set is on the left: sets and codes."""


def take_in(
    handed: Sequence[Submission], labels: Sequence[SetLabel], *, replace_old: bool
) -> tuple[tuple[Submission, ...], tuple[RegisterUpdate, ...]]:
    """Return what becomes of each judgement, in the same order, and the registers with them.

    `labels` are the sets that they are about, which go by their id in them. Those that
    have a state already keep it. With `replace_old`, a new judgement takes the place of a
    decision that contradicts it. Raises `RegisterError` where a register is not in order.
    """
    sets = {label.id: label for label in labels}
    judged = [_on_its_own(one, sets) for one in handed]
    judged = _together(judged)
    registers = [*registers_beside(label.file for label in labels)]
    in_force = InForce(registers)
    judged = [
        one if one.state else _beside(one, sets, in_force, replace_old=replace_old)
        for one in judged
    ]
    return tuple(judged), tuple(_updates(judged, sets, registers))


def question(decision: Decision) -> Question:
    """Return what a decision is about, whichever set stands on the left."""
    one = _straight(decision)
    return (one.left.set, frozenset(one.left.codes), one.right.set, frozenset(one.right.codes))


def relation_seen(decision: Decision) -> str:
    """Return what a decision says, seen from the same side for all about the same question."""
    return _straight(decision).relation


def _straight(decision: Decision) -> Decision:
    def order(one: Decision) -> tuple[str, list[str]]:
        return one.left.set, sorted(one.left.codes)

    return min(decision, decision.mirrored(), key=order)


def _on_its_own(one: Submission, sets: Mapping[str, SetLabel]) -> Submission:
    """Return a judgement with its state where it cannot go in, whatever the others say."""
    if one.state:
        return one
    decision = replace(
        one.decision,
        reason=_line(one.decision.reason),
        role=_line(one.decision.role),
    )
    if not decision.relation.strip() and not decision.reason:
        return replace(one, state="leeg")
    missing = [*_missing(decision)]
    if missing:
        return replace(one, state="onvolledig", why=Term(f"inname.zonder.{missing[0]}"))
    relation = relation_meant(decision.relation)
    if relation is None:
        near = relation_near(decision.relation)
        key = "inname.relatie.bedoeld" if near else "inname.relatie"
        facts = {"relatie": decision.relation, "bedoeld": "".join(near)}
        return replace(one, state="onbekende_relatie", why=Term(key, facts))
    decision = replace(decision, relation=relation)
    one = replace(one, decision=decision)
    why = _cannot(decision)
    return replace(one, state="kan_niet", why=why) if why else _of_now(one, sets)


def _line(text: str) -> str:
    return " ".join(text.split())


def _missing(decision: Decision) -> Iterator[str]:
    if not decision.relation.strip():
        yield "relatie"
    if not decision.reason:
        yield "reden"
    if not decision.role:
        yield "rol"


def _cannot(decision: Decision) -> Term | None:
    """Return why a register cannot hold a decision, if it cannot."""
    texts = "\n".join((decision.reason, decision.role, decision.date))
    if forbidden(Source("-", texts)) is not None:
        return Term("inname.teken")
    try:
        check(replace(decision, place=Place("-")))
    except RegisterError as error:
        what = error.facts.get("wat")
        if isinstance(what, Term):
            return Term(what.key.replace("besluit.", "inname."))
        facts = {key: fact for key, fact in error.facts.items() if isinstance(fact, str | int)}
        return Term(f"fout.{error.key}", facts)
    return None


def _of_now(one: Submission, sets: Mapping[str, SetLabel]) -> Submission:
    """Return a judgement with its state where its texts are no longer those people read."""
    from leeruitkomsten.matching.decisions import outcomes_by_code, standing

    left, right = (
        outcomes_by_code(sets[side.set]) for side in (one.decision.left, one.decision.right)
    )
    stands = standing(one.decision, left, right)
    if stands.gone:
        gone = stands.gone[0]
        key = "inname.weg.nu" if gone.now else "inname.weg"
        facts = {"set": gone.set, "code": gone.code or "", "nu": gone.now or ""}
        return replace(one, state="weg", why=Term(key, facts))
    if stands.changed:
        changed = ", ".join(f"{name} {code}" for name, code in stands.changed)
        return replace(one, state="veranderd", why=Term("inname.veranderd", {"wat": changed}))
    return one


def _together(judged: Sequence[Submission]) -> list[Submission]:
    """Return judgements held against one another: the same is taken once, of others none."""
    by_question: dict[Question, list[int]] = {}
    for index, one in enumerate(judged):
        if not one.state:
            by_question.setdefault(question(one.decision), []).append(index)
    result = [*judged]
    for places in by_question.values():
        said = {relation_seen(judged[index].decision) for index in places}
        for index in places:
            rivals = tuple(judged[other].spot for other in places if other != index)
            if len(said) > 1:
                result[index] = replace(judged[index], state="oneens", rivals=rivals)
            elif index != places[0]:
                result[index] = replace(judged[index], state="zelfde", rivals=rivals)
            elif rivals:
                whole = _joined([judged[place].decision for place in places])
                result[index] = replace(judged[index], decision=whole, rivals=rivals)
    return _without_clashes(result)


def _joined(decisions: Sequence[Decision]) -> Decision:
    """Return one decision of several that say the same, with the reasons of all."""
    reasons = " / ".join(dict.fromkeys(each.reason for each in decisions))
    roles = ", ".join(dict.fromkeys(each.role for each in decisions))
    return replace(
        decisions[0], reason=reasons, role=roles, date=max(each.date for each in decisions)
    )


def _without_clashes(judged: list[Submission]) -> list[Submission]:
    """Return judgements of which those that cannot go together have a state that says so."""
    # Places tell decisions apart here: each judgement gets one of its own.
    open_ones = {Place(str(index)): index for index, one in enumerate(judged) if not one.state}
    placed = (replace(judged[index].decision, place=place) for place, index in open_ones.items())
    against: dict[int, list[int]] = {}
    for earlier, later in clashes(placed):
        first, second = open_ones[earlier.place], open_ones[later.place]
        against.setdefault(first, []).append(second)
        against.setdefault(second, []).append(first)
    for index, others in against.items():
        rivals = (*judged[index].rivals, *(judged[other].spot for other in others))
        judged[index] = replace(judged[index], state="oneens", rivals=rivals)
    return judged


def _beside(
    one: Submission, sets: Mapping[str, SetLabel], in_force: InForce, *, replace_old: bool
) -> Submission:
    """Return what becomes of a judgement beside the decisions that stand."""
    decision = _by_identity(one.decision, sets)
    old = tuple(in_force.in_the_way(decision))
    if not old:
        return replace(one, state="nieuw")
    same = next(
        (each for each, named in in_force.about(decision) if _says_same(named, decision)), None
    )
    one = replace(one, against=old)
    if same is not None and len(old) == 1:
        remarks = one.remarks
        told = (same.reason, same.role, same.date) == (
            decision.reason,
            decision.role,
            decision.date,
        )
        if told or not replace_old:
            if same.reason != decision.reason:
                remarks = (*remarks, Term("inname.andere-reden"))
            return replace(one, state="staat_er_al", remarks=remarks)
    if not replace_old:
        return replace(one, state="tegenspraak")
    if len({each.place.file for each in old}) > 1:
        return replace(one, state="tegenspraak", why=Term("inname.meer-registers"))
    return replace(one, state="vervangt")


def _by_identity(decision: Decision, sets: Mapping[str, SetLabel]) -> Decision:
    left, right = (identity_of(sets[side.set].file) for side in (decision.left, decision.right))
    return named_by(decision, left, right)


def _says_same(old: Decision, new: Decision) -> bool:
    """Return whether a decision that stands says the same, of the same texts."""
    if question(old) != question(new) or relation_seen(old) != relation_seen(new):
        return False
    marks = {
        (side.set, each.code): each.fingerprint for side in _sides(old) for each in side.outcomes
    }
    return all(
        marks[side.set, each.code].startswith(each.fingerprint)
        or each.fingerprint.startswith(marks[side.set, each.code])
        for side in _sides(new)
        for each in side.outcomes
    )


def _sides(decision: Decision) -> tuple[DecisionSide, DecisionSide]:
    return decision.left, decision.right


def _updates(
    judged: Iterable[Submission], sets: Mapping[str, SetLabel], registers: Sequence[Register]
) -> Iterator[RegisterUpdate]:
    """Yield each register that something goes into, as it is to be."""
    new: dict[str, list[Decision]] = {}
    gone: dict[str, dict[Place, Decision]] = {}
    for one in judged:
        if one.state not in ("nieuw", "vervangt"):
            continue
        files = [sets[side.set].file for side in (one.decision.left, one.decision.right)]
        file = one.against[0].place.file if one.against else home(registers, files)
        decision = named_from(file, _by_identity(one.decision, sets))
        new.setdefault(file, []).append(decision)
        gone.setdefault(file, {}).update((each.place, each) for each in one.against)
    for file, decisions in new.items():
        old = tuple(gone[file].values())
        yield RegisterUpdate(file, register_with(decisions, file, old), len(decisions), len(old))
