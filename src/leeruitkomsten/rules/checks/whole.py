"""Checks that look at a set as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from leeruitkomsten.language.tokens import tokens
from leeruitkomsten.language.verbs import acts
from leeruitkomsten.model import OutcomeSet, Term
from leeruitkomsten.rules.subject import Hit, outcome_routes

Look = Callable[[OutcomeSet], Iterator[Hit]]

_YOU = frozenset({"je", "jij", "you"})
_I = frozenset({"ik", "i"})
_STUDENT = frozenset({"student", "studenten", "students"})
_CAN = frozenset({"kan", "kunt", "kunnen", "can"})


def level_declared(_: Mapping[str, Any]) -> Look:
    """Yield a hit where neither the set, nor all its units or outcomes, say a level."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        without = [entry.code for entry in outcome_set.entries() if not entry.level]
        if without:
            yield Hit(facts={"aantal": len(without), "codes": tuple(without)})

    return look


def metadata(options: Mapping[str, Any]) -> Look:
    """Yield one hit that lists which of `velden` the set does not fill in.

    A field is a key of the set or, with a point, of something in it: `geldig.van`.
    """
    fields: Mapping[str, Callable[[OutcomeSet], object]] = {
        name: FIELDS[name] for name in options["velden"]
    }

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        missing = tuple(name for name, get in fields.items() if get(outcome_set) in (None, "", ()))
        if missing:
            yield Hit(facts={"velden": missing})

    return look


def person_form(_: Mapping[str, Any]) -> Look:
    """Yield a hit at each outcome in another person than most of its set.

    The forms: *je*, *ik*, *de student*, a bare infinitive or *kan* without a
    subject, and a role. A form is only told where at least two thirds of the
    outcomes share another one: two halves are a choice to discuss, not a slip.
    """

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        forms = [
            (route, form_of(entry.text, outcome_set.language))
            for route, entry in outcome_routes(outcome_set)
        ]
        counts = Counter(form for _, form in forms if form)
        if not counts:
            return
        common, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
        if count * 3 < sum(counts.values()) * 2:
            return
        for route, form in forms:
            if form and form != common:
                facts = {"vorm": Term(f"vorm.{form}"), "meest": Term(f"vorm.{common}")}
                yield Hit((*route, "tekst"), facts=facts)

    return look


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


def form_of(text: str, language: str) -> str | None:
    """Return in which person a text is written, None where that cannot be told."""
    words = [token.folded for token in tokens(text) if token.is_word][:6]
    if not words:
        return None
    if words[0] in _CAN:
        return "kan"
    for form, marks in (("je", _YOU), ("ik", _I), ("student", _STUDENT)):
        # “Je begeleidt studenten” is about you; “Daarbij ontwerpt de student” is not.
        if not marks.isdisjoint(words[:3]):
            return form
    found = acts(text, language)
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
    "vastgesteld.werkveld": lambda found: found.adoption and found.adoption.field_of_work,
    "eindkwalificaties": lambda found: found.qualifications,
}
