"""What documents and the call say of the set as a whole, in the form in which sets have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leeruitkomsten.importing.cells import credits_in, level_in
from leeruitkomsten.importing.changes import credits_change, level_change, told
from leeruitkomsten.model import OutcomeSet, Programme, Term
from leeruitkomsten.model.draft import Harvest, Remark, Spot, Stated
from leeruitkomsten.model.plan import FieldChange, ImportCall, StatedChange

_DEGREES = {
    "ad": "ad", "associate degree": "ad", "bachelor": "bachelor", "hbo-bachelor": "bachelor",
    "master": "master", "hbo-master": "master", "mbo": "mbo", "microcredential": "microcredential",
    "cursus": "cursus", "anders": "anders",
}  # fmt: skip
_STATUSES = {each: each for each in ("concept", "afgestemd", "vastgesteld", "verouderd")}
_LANGUAGES = {"nl": "nl", "nederlands": "nl", "dutch": "nl", "en": "en", "engels": "en",
              "english": "en"}  # fmt: skip
CHOICES: Mapping[str, Mapping[str, str]] = {
    "graad": _DEGREES,
    "status": _STATUSES,
    "taal": _LANGUAGES,
}
"""The keys that hold one of a few words, with those words and what people write for them."""
REQUIRED = ("hogeschool", "opleiding")
"""What a set cannot be without."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a set, by key; `spot` is None where the call says it."""

    value: Any
    spot: Spot | None


def said_of_set(
    harvests: Sequence[Harvest], call: ImportCall
) -> tuple[dict[str, Said], tuple[Remark, ...]]:
    """Return what is said of the set, and what of it could not be used.

    What the call says goes before what documents say. Where these say two things, neither is
    taken.
    """
    said = {key: Said(stated_value(key, text), None) for key, text in call.stated}
    remarks: list[Remark] = []
    found: dict[str, list[Stated]] = {}
    for harvest in harvests:
        for stated in harvest.stated:
            found.setdefault(stated.key, []).append(stated)
    for key, every in found.items():
        if key in said:
            continue
        values = [stated_value(key, one.value) for one in every]
        if any(value is None for value in values):
            remarks += _wrong(key, every, values)
        elif any(value != values[0] for value in values):
            facts = {"sleutel": key, "waarden": " / ".join(one.value for one in every)}
            remarks.append(Remark(every[1].spot, Term("import.gegeven-dubbel", facts)))
        else:
            said[key] = Said(values[0], every[0].spot)
    return said, tuple(remarks)


def stated_value(key: str, text: str) -> Any:
    """Return what a text says of a set, in the form of the set; None where it cannot be that."""
    text = text.strip()
    if key in CHOICES:
        return CHOICES[key].get(text.lower())
    if key == "studielast":
        return credits_in(text)
    if key == "niveau":
        level = level_in(text)
        return dict(level) if level else None
    return text or None


def _wrong(key: str, every: Sequence[Stated], values: Sequence[Any]) -> Iterator[Remark]:
    choices = tuple(dict.fromkeys(CHOICES.get(key, {}).values()))
    for stated, value in zip(every, values, strict=True):
        if value is None:
            facts = {"sleutel": key, "tekst": stated.value, "keuzes": ", ".join(choices) or "–"}
            kind = "import.gegeven-keuze" if choices else "import.gegeven-onjuist"
            yield Remark(stated.spot, Term(kind, facts))


def new_set(said: Mapping[str, Said]) -> OutcomeSet | None:
    """Return a set without outcomes of which this is said; None where it cannot be without more."""
    if any(key not in said for key in REQUIRED):
        return None
    values = {key: one.value for key, one in said.items()}
    programme = Programme(
        values["opleiding"],
        values.get("opleidingscode"),
        values.get("graad"),
        values.get("variant"),
    )
    return OutcomeSet(
        values["hogeschool"],
        programme,
        level=values.get("niveau", {}),
        credits=values.get("studielast"),
        language=values.get("taal", "nl"),
        version=values.get("versie"),
        status=values.get("status"),
    )


def another_set(said: Mapping[str, Said], there: OutcomeSet) -> Term | None:
    """Return that this is said of another set than the one there, if it is."""
    now = {"hogeschool": there.institution, "opleiding": there.programme.name}
    for key, value in now.items():
        if key in said and said[key].value.casefold() != value.casefold():
            facts = {"sleutel": key, "document": said[key].value, "set": value}
            return Term("import.andere-set", facts)
    return None


def set_changes(said: Mapping[str, Said], there: OutcomeSet | None) -> Iterator[StatedChange]:
    """Yield what the set would say otherwise of itself; of a new set all that is said of it."""
    for key, one in said.items():
        for change in _changes(key, one.value, there):
            yield StatedChange(change, one.spot)


def _changes(key: str, value: Any, there: OutcomeSet | None) -> Iterator[FieldChange]:
    if there is None:
        yield FieldChange(key, None, told(value), value)
        return
    now = {
        "opleidingscode": there.programme.code,
        "graad": there.programme.degree,
        "variant": there.programme.variant,
        "versie": there.version,
        "status": there.status,
        "taal": there.language,
    }
    if key == "niveau":
        yield from level_change(there.level, value, inherited=there.level)
    elif key == "studielast" and there.credits != value:
        yield credits_change(there.credits, value)
    elif key in now and now[key] != value:
        yield FieldChange(key, now[key], told(value), value)
