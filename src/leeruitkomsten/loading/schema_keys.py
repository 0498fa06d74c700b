"""Keys that are missing, keys that are not ours, and the one that was meant by the other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

MIN_LIKENESS = 80
"""How alike (of 100) two words must be before one is offered for the other."""
MAX_LONGER = 3
"""How many letters they may differ in length."""
_MAX_COMPARED = 100
"""How many unknown keys of one mapping are looked at: more is not a typing error."""

_AROUND = " \t\u00a0\"'“”„‘’"
"""What is no part of a key: blanks, and quotes that a word processor put around it."""
_OTHER_WORDS: Mapping[str, tuple[str, ...]] = {
    "afwijkingen": ("waivers", "uitzonderingen"),
    "begrippen": ("terms", "terminologie"),
    "code": ("id", "identifier", "nummer", "nr", "number", "kode"),
    "context": ("kontekst", "contekst"),
    "eenheden": (
        "units", "evl", "evls", "modules", "onderwijseenheden", "eenheden_van_leeruitkomsten",
    ),
    "eindkwalificaties": ("qualifications", "end_qualifications", "eindtermen"),
    "ernst": ("severity", "severities"),
    "geldig": ("valid", "validity", "geldigheid"),
    "graad": ("degree",),
    "herkomst": ("origin", "provenance"),
    "hogeschool": ("institution", "instelling", "university", "school"),
    "indicatoren": ("indicators", "gedragsindicatoren"),
    "leeruitkomsten": ("outcomes", "learning_outcomes", "learningoutcomes", "uitkomsten"),
    "leeruitkomstenset": ("outcome_set", "outcomeset", "learning_outcome_set"),
    "motivering": ("reason", "reden", "toelichting"),
    "naam": ("name", "title", "titel"),
    "niveau": ("level", "nivo", "niveo"),
    "opleiding": ("programme", "program", "studie"),
    "referentie": ("reference",),
    "regel": ("rule",),
    "regelmappen": ("rule_folders",),
    "studielast": ("ec", "ecs", "ects", "studiepunten", "credits", "studiebelasting"),
    "taal": ("language",),
    "tekst": ("text", "omschrijving", "beschrijving", "description", "formulering"),
    "titel": ("title", "naam", "name"),
    "tot": ("until", "einde", "t/m"),
    "van": ("from", "vanaf"),
    "versie": ("version",),
    "vertaling": ("translation", "translations"),
    "vervangt": ("replaces",),
}  # fmt: skip


class Keys(NamedTuple):
    """What is the matter with the keys of one mapping.

    `renames` tells which key was written for which; `missing` are the keys (or
    sets of keys of which one must be there) and `unknown` those that remain.
    """

    renames: Mapping[str, str]
    missing: tuple[tuple[str, ...], ...]
    unknown: tuple[str, ...]


def sort_out(
    unknown: Sequence[str], missing: Sequence[tuple[str, ...]], free: Collection[str]
) -> Keys:
    """Return which unknown key was meant as which of the `free` ones, and what remains.

    A key that must be there is offered before one that may; each is offered once.
    """
    renames: dict[str, str] = {}
    needed = {key for keys in missing for key in keys}
    for candidates in (needed, set(free)):
        for key in unknown[:_MAX_COMPARED]:
            left = [one for one in sorted(candidates) if one not in renames.values()]
            meant = None if key in renames or not left else meant_by(key, left)
            if meant is not None:
                renames[key] = meant
    offered = set(renames.values())
    return Keys(
        MappingProxyType(renames),
        tuple(keys for keys in missing if not offered.intersection(keys)),
        tuple(key for key in unknown if key not in renames),
    )


def meant_by(word: str, choices: Collection[str]) -> str | None:
    """Return which of `choices` someone who wrote `word` must have meant, None where unclear."""
    folded = _folded(word)
    for choice in choices:
        if folded == _folded(choice) or folded in _OTHER_WORDS.get(choice, ()):
            return choice
    return nearest(folded, choices)


def nearest(word: str, choices: Collection[str]) -> str | None:
    """Return which of `choices` is spelled almost like `word`, None where none is."""
    close = [choice for choice in choices if abs(len(choice) - len(word)) <= MAX_LONGER]
    if not close or not word:
        return None
    from rapidfuzz import fuzz, process  # only where something is amiss

    best = process.extractOne(word, close, scorer=fuzz.ratio, score_cutoff=MIN_LIKENESS)
    return None if best is None else str(best[0])


def _folded(word: str) -> str:
    return word.strip(_AROUND).casefold().replace("-", "_").replace(" ", "_")
