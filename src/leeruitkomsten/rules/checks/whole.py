"""Checks that look at a set as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from leeruitkomsten.model import Facts, OutcomeSet, Term
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import outcome_routes, outcome_texts
from leeruitkomsten.source import Route

Look = Callable[[OutcomeSet], Iterator[Hit]]

_YOU = frozenset({"je", "jij", "you"})
_FORMS: Mapping[str, str] = {
    **dict.fromkeys(_YOU, "je"),
    "u": "u",
    **dict.fromkeys(("ik", "i"), "ik"),
    **dict.fromkeys(("student", "studenten", "students"), "student"),
}
_CAN = frozenset({"kan", "kunt", "kunnen", "can"})
_FEW = 5
_ENOUGH = 4


def level_declared(_: Mapping[str, Any]) -> Look:
    """Yield a hit where outcomes have no level, of their own or of what they are in.

    At the set where three quarters or more have none, else at the first of them.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        entries = list(outcome_routes(outcome_set))
        without = [(route, entry.code) for route, entry in entries if not entry.level]
        if not without:
            return
        of_set = len(without) * 4 >= len(entries) * 3
        route = () if of_set else (*without[0][0], "code")
        yield Hit(route, facts=those([code for _, code in without], len(entries)))

    return look


def those(codes: Sequence[str], total: int) -> Facts:
    """Return the facts about some outcomes out of `total`."""
    return {"aantal": len(codes), "codes": tuple(codes), "wie": _who(tuple(codes), total)}


def _who(codes: tuple[str, ...], total: int) -> Fact:
    """Return which outcomes are meant: by code where those are few."""
    if len(codes) == total > 1:
        return Term("wie.alle", {"aantal": total})
    return codes if len(codes) <= _FEW else Term("wie.deel", {"aantal": len(codes), "van": total})


def metadata(options: Mapping[str, Any]) -> Look:
    """Yield one hit that lists which of `velden` the set does not fill in.

    A field is a key of the set or, with a point, of something in it: `geldig.van`.
    With `bij_status`, only sets with that status are asked for them, at their status.
    """
    status: str | None = options.get("bij_status")
    fields: Mapping[str, Callable[[OutcomeSet], object]] = {
        name: FIELDS[name] for name in options["velden"]
    }

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        if status is not None and outcome_set.status != status:
            return
        missing = [
            Term(f"veld.{name}")
            for name, get in fields.items()
            if get(outcome_set) in (None, "", ())
        ]
        if missing:
            yield Hit(() if status is None else ("status",), facts={"velden": missing})

    return look


def status_behind(_: Mapping[str, Any]) -> Look:
    """Yield a hit where a set is a `concept`, and says by whom or when it was adopted."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        adoption = outcome_set.adoption
        if outcome_set.status == "concept" and adoption and (adoption.by or adoption.on):
            yield Hit(("status",))

    return look


def validity_order(_: Mapping[str, Any]) -> Look:
    """Yield a hit where the last day on which a set holds is before the first."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        validity = outcome_set.validity
        if validity is None or validity.since is None or validity.until is None:
            return
        if validity.until < validity.since:  # ISO dates sort as they follow each other
            yield Hit(("geldig", "tot"), facts={"van": validity.since, "tot": validity.until})

    return look


def person_form(_: Mapping[str, Any]) -> Look:
    """Yield a hit at each outcome in another person than most of its set.

    A form is only told where at least two thirds of the outcomes share another one.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        forms = _forms(outcome_set)
        common, count = _most_common(forms)
        if count * 3 < len(forms) * 2:
            return
        for route, form in forms:
            if form != common:
                facts = {"vorm": Term(f"vorm.{form}"), "meest": Term(f"vorm.{common}")}
                yield Hit((*route, "tekst"), facts=facts)

    return look


def person_forms_mixed(_: Mapping[str, Any]) -> Look:
    """Yield one hit where no form is that of two thirds of the outcomes, four or more of them."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        forms = _forms(outcome_set)
        common, count = _most_common(forms)
        if len(forms) >= _ENOUGH and count * 3 < len(forms) * 2:
            facts: Facts = {
                "aantal": len({form for _, form in forms}),
                "meest": Term(f"vorm.{common}"),
                "keer": count,
                "totaal": len(forms),
            }
            yield Hit(facts=facts)

    return look


def _most_common(forms: Sequence[tuple[Route, str]]) -> tuple[str, int]:
    counts = Counter(form for _, form in forms)
    return min(counts.items(), key=lambda item: (-item[1], item[0]), default=("", 0))


def _forms(outcome_set: OutcomeSet) -> list[tuple[Route, str]]:
    """Return the outcomes of which the form can be told, with that form."""
    told = [(statement, form_of(statement)) for statement in outcome_texts(outcome_set).statements]
    roles = Counter(statement.folded[:2] for statement, form in told if form == "rol")
    forms = []
    for (route, _), (statement, form) in zip(outcome_routes(outcome_set), told, strict=True):
        if form == "rol" and roles[statement.folded[:2]] == 1:
            # “De cliënt begrijpt het plan doordat je …”: no role that the set writes in.
            form = None if _YOU.isdisjoint(statement.present) else "je"
        if form is not None:
            forms.append((route, form))
    return forms


def qualifications_covered(_: Mapping[str, Any]) -> Look:
    """Yield a hit at every eindkwalificatie that no outcome and no unit refers to.

    A set in which nothing refers to them keeps that elsewhere, and is left alone.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        used = {code for unit in outcome_set.units for code in unit.qualifications}
        used |= {code for entry in outcome_set.entries() for code in entry.outcome.qualifications}
        if not used:
            return
        for index, qualification in enumerate(outcome_set.qualifications):
            if qualification.code not in used:
                facts = {"code": qualification.code}
                yield Hit(("eindkwalificaties", index, "code"), facts=facts)

    return look


def outcomes_qualified(_: Mapping[str, Any]) -> Look:
    """Yield a hit at every outcome that, with its unit, refers to no eindkwalificatie.

    One at the set where those are many. A set in which less than half refers to one
    keeps that elsewhere, and is left alone.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        entries = list(outcome_routes(outcome_set))
        without = [
            (route, entry.code)
            for route, entry in entries
            if not entry.outcome.qualifications and not (entry.unit and entry.unit.qualifications)
        ]
        if not outcome_set.qualifications or len(without) * 2 > len(entries):
            return
        if len(without) > _FEW:
            yield Hit(facts=those([code for _, code in without], len(entries)))
            return
        for route, code in without:
            yield Hit((*route, "code"), facts=those([code], len(entries)))

    return look


def indicators_missing(_: Mapping[str, Any]) -> Look:
    """Yield one hit where some outcomes have no indicators, and the others, two or more, do.

    At the first of them. Where more than half has none, having them is no habit of the set.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        entries = list(outcome_routes(outcome_set))
        without = [(route, entry.code) for route, entry in entries if not entry.outcome.indicators]
        having = len(entries) - len(without)
        if without and having >= max(2, len(without)):
            facts = those([code for _, code in without], len(entries))
            yield Hit((*without[0][0], "code"), facts=facts)

    return look


def form_of(statement: Statement) -> str | None:
    """Return in which person a text is written, None where that cannot be told."""
    words = statement.folded[:6]
    if not words:
        return None
    if words[0] in _CAN:
        return "kan"
    # “Je begeleidt studenten” is about you; “Daarbij ontwerpt de student” is not.
    forms = {_FORMS.get(word) for word in words[:3]}
    for form in ("je", "u", "ik", "student"):
        if form in forms:
            return form
    found = statement.acts
    opening_words = words if words[0] == "het" else words[:1]
    if found and found[0].lemma in opening_words:
        return "infinitief"
    if words[0] == "de" and found:
        return "rol"
    return None


FIELDS: Mapping[str, Callable[[OutcomeSet], object]] = {
    "opleiding.code": lambda found: found.programme.code,
    "opleiding.graad": lambda found: found.programme.degree,
    "studielast": lambda found: found.credits,
    "versie": lambda found: found.version,
    "status": lambda found: found.status,
    "geldig.van": lambda found: found.validity and found.validity.since,
    "vastgesteld.door": lambda found: found.adoption and found.adoption.by,
    "vastgesteld.op": lambda found: found.adoption and found.adoption.on,
    "vastgesteld.werkveld": lambda found: found.adoption and found.adoption.field_of_work,
    "eindkwalificaties": lambda found: found.qualifications,
}
