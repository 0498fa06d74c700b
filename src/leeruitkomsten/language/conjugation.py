"""The forms in which a Dutch or English verb stands in an outcome.

Only what stands in the present tense matters: *je analyseert*, *analyseer je*,
*de student analyseert*, *te analyseren*. Participles are left out on purpose:
*een geanalyseerd vraagstuk* is not something that is done.
"""

from __future__ import annotations

_VOWELS = "aeiouëïöü"
# Endings that may have no stress, and then keep their single vowel (*wissel*, *oefen*).
_UNSTRESSED = ("elen", "eren", "enen", "emen", "igen")
# Verbs on -aan, -oen, -ien and the few that follow no rule.
_IRREGULAR = {
    "zijn": ("ben", "bent", "is"),
    "hebben": ("heb", "hebt", "heeft"),
    "kunnen": ("kan", "kunt", "kun"),
    "mogen": ("mag",),
    "willen": ("wil", "wilt"),
    "zullen": ("zal", "zult"),
}


def dutch_bare(infinitive: str) -> tuple[str, ...]:
    """Return the form with *ik* and before *je* of a simple Dutch verb: *maak*.

    Where spelling alone does not tell a long vowel from a short one (*beoordelen*,
    *wisselen*) both are given: a form that does not exist is never found.
    """
    if infinitive in _IRREGULAR:
        return _IRREGULAR[infinitive][:1]
    if infinitive.endswith("aan"):
        return (infinitive[:-2],)
    return tuple(dict.fromkeys(_stems(infinitive)))


def dutch_third(infinitive: str) -> tuple[str, ...]:
    """Return the form with *je* and *de student* of a simple Dutch verb: *maakt*."""
    if infinitive in _IRREGULAR:
        return _IRREGULAR[infinitive]
    if infinitive.endswith("aan"):
        return (infinitive[:-1] + "t",)
    bare = dutch_bare(infinitive)
    return tuple(form if form.endswith("t") else form + "t" for form in bare)


def english_finite(infinitive: str) -> tuple[str, ...]:
    """Return the forms of a simple English verb: *apply*, *applies*, *applying*."""
    if infinitive.endswith("y") and infinitive[-2:-1] not in _VOWELS:
        return infinitive, infinitive[:-1] + "ies", infinitive + "ing"
    third = infinitive + ("es" if infinitive.endswith(("s", "x", "ch", "sh", "o")) else "s")
    stem = infinitive[:-1] if infinitive.endswith("e") else infinitive
    return infinitive, third, stem + "ing"


def _stems(infinitive: str) -> tuple[str, ...]:
    if infinitive.endswith(("oen", "ien")):
        return (infinitive[:-1],)
    if infinitive.endswith("ën"):
        return (infinitive[:-2] + "ee",)
    base = infinitive[:-2]
    if len(base) > 2 and base[-1] == base[-2]:
        return (base[:-1],)
    long = _lengthened(base)
    stems = (long, base) if infinitive.endswith(_UNSTRESSED) else (long,)
    return tuple(_devoiced(stem) for stem in (*stems, *_loan(infinitive)))


def _lengthened(base: str) -> str:
    """*mak* → *maak*: an open syllable closes, so its long vowel is written twice."""
    if len(base) < 2 or base[-1] in _VOWELS or base[-2] not in _VOWELS:
        return base
    before, vowel = base[-3:-2], base[-2]
    if vowel == "ë":  # creëren → creëert, but initiëren → initieert
        return base[:-2] + ("ëe" if before == "e" else "ee") + base[-1]
    if before and before in _VOWELS:  # “ou”, “ie”, “oe”: already long
        return base
    return base[:-2] + vowel * 2 + base[-1]


def _loan(infinitive: str) -> tuple[str, ...]:
    """*managen* → *manage*: English verbs keep their e."""
    return (infinitive[:-1],) if infinitive.endswith(("agen", "ngen", "idgen", "eaten")) else ()


def _devoiced(stem: str) -> str:
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
