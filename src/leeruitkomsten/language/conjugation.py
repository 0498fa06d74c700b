"""The forms in which a Dutch or English verb stands in an outcome.

What stands in the present tense matters: *je analyseert*, *analyseer je*, *de student
analyseert*, *te analyseren*. A participle matters in the passive only (*er wordt
geanalyseerd*): *een geanalyseerd vraagstuk* is not something that is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

_VOWELS = "aeiouëïöü"
_LONG = frozenset({"ie", "oe", "eu", "ui", "ij", "ei", "ou", "au", "oo", "ee", "aa", "uu", "ea"})
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
# Participles that no rule gives, by simple verb; *beschrijven* follows *schrijven*.
_STRONG = {
    "bieden": "geboden", "bewegen": "bewogen", "bezitten": "bezeten", "blijven": "gebleven",
    "breken": "gebroken", "brengen": "gebracht", "buigen": "gebogen", "denken": "gedacht",
    "doen": "gedaan", "dragen": "gedragen", "drijven": "gedreven", "drinken": "gedronken",
    "dringen": "gedrongen", "dwingen": "gedwongen", "eten": "gegeten", "gaan": "gegaan",
    "geven": "gegeven", "genezen": "genezen", "gieten": "gegoten", "graven": "gegraven",
    "grijpen": "gegrepen", "hangen": "gehangen", "hebben": "gehad", "helpen": "geholpen",
    "houden": "gehouden", "kiezen": "gekozen", "kijken": "gekeken", "klimmen": "geklommen",
    "komen": "gekomen", "kopen": "gekocht", "krijgen": "gekregen", "laden": "geladen",
    "laten": "gelaten", "lezen": "gelezen", "lopen": "gelopen", "meten": "gemeten",
    "nemen": "genomen", "rijden": "gereden", "roepen": "geroepen", "scheiden": "gescheiden",
    "schenken": "geschonken", "scheppen": "geschapen", "schrijven": "geschreven",
    "slaan": "geslagen", "slijpen": "geslepen", "sluiten": "gesloten", "snijden": "gesneden",
    "spreken": "gesproken", "springen": "gesprongen", "spuiten": "gespoten", "staan": "gestaan",
    "steken": "gestoken", "stijgen": "gestegen", "strijden": "gestreden", "treden": "getreden",
    "trekken": "getrokken", "vangen": "gevangen", "varen": "gevaren", "vinden": "gevonden",
    "vragen": "gevraagd", "wassen": "gewassen", "wegen": "gewogen", "werpen": "geworpen",
    "werven": "geworven", "wijzen": "gewezen", "winnen": "gewonnen", "binden": "gebonden",
    "zenden": "gezonden", "zien": "gezien", "zijn": "geweest", "zingen": "gezongen",
    "zoeken": "gezocht", "zwemmen": "gezwommen", "vlechten": "gevlochten", "vergelijken":
    "vergeleken", "bevelen": "bevolen", "vergeten": "vergeten", "verliezen": "verloren",
    "besluiten": "besloten", "ontvangen": "ontvangen", "onthouden": "onthouden",
}  # fmt: skip
# No *ge-* before these; nor after a loose part that does not come loose (*onderzocht*).
_UNSTRESSED_PREFIX = ("be", "ge", "her", "er", "ont", "ver")
_FIXED_PREFIX = (*_UNSTRESSED_PREFIX, "onder", "over", "voor", "weer", "om", "door", "aan", "vol")
_VOICELESS = ("t", "k", "f", "s", "ch", "p", "x", "q")


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


def dutch_participles(infinitive: str) -> tuple[str, ...]:
    """Return the past participle of a Dutch verb without a loose part: *gemaakt*, *onderzocht*.

    More than one where spelling does not tell a long vowel from a short one.
    """
    if infinitive in _STRONG:
        return (_STRONG[infinitive],)
    prefix = next((one for one in _FIXED_PREFIX if infinitive.startswith(one)), "")
    simple = infinitive.removeprefix(prefix)
    if prefix and len(simple) > 3:
        if simple in _STRONG:
            return (prefix + _STRONG[simple].removeprefix("ge"),)
        return tuple(_weak_participles(infinitive))
    return tuple(f"ge{form}" for form in _weak_participles(infinitive))


def _weak_participles(infinitive: str) -> Iterator[str]:
    base = infinitive.removesuffix("n").removesuffix("e")
    ending = "t" if base.endswith(_VOICELESS) else "d"
    for stem in dict.fromkeys(_stems(infinitive)):
        yield stem if stem.endswith(("t", "d")) else stem + ending


def dutch_infinitive(form: str) -> str:
    """Return the infinitive of a finite form that no list has: *pitcht* → *pitchen*.

    `form` is that of *de student* or *je*; spelling decides, so that a verb on *-elen* and
    the like (*wisselt*) keeps its single consonant. Irregular verbs are in the lexicon.
    """
    stem = form[:-1] if form.endswith("t") else form
    if stem.endswith("e"):  # managet
        return stem + "n"
    if len(stem) > 2 and stem[-2] == stem[-3] and stem[-2] in _VOWELS and stem[-1] not in _VOWELS:
        return stem[:-2] + _voiced(stem[-1]) + "en"  # maakt
    if stem[-3:-1] == "ij":  # schrijft
        return stem[:-1] + _voiced(stem[-1]) + "en"
    if stem[-2:-1] in _VOWELS and stem[-1] not in _VOWELS + "wjxhy":
        if stem[-3:-1] in _LONG:
            return stem[:-1] + _voiced(stem[-1]) + "en"
        if not (stem.endswith(("el", "er", "en", "em", "ig", "or", "ik")) and len(stem) > 4):
            return stem + stem[-1] + "en"  # plant → plannen
    return stem + "en"


def _voiced(letter: str) -> str:
    return {"f": "v", "s": "z"}.get(letter, letter)


def english_finite(infinitive: str) -> tuple[str, ...]:
    """Return the forms of a simple English verb: *apply*, *applies*, *applying*."""
    if infinitive.endswith("y") and infinitive[-2:-1] not in _VOWELS:
        return infinitive, infinitive[:-1] + "ies", infinitive + "ing"
    third = infinitive + ("es" if infinitive.endswith(("s", "x", "ch", "sh", "o")) else "s")
    stem = infinitive[:-1] if infinitive.endswith("e") else infinitive
    return infinitive, third, stem + "ing"


@lru_cache(maxsize=2048)  # asked for once for every form of a verb
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
    if before + vowel in _LONG:  # already long; but not the “ue” of evalueren
        return base
    return base[:-2] + vowel * 2 + base[-1]


def _loan(infinitive: str) -> tuple[str, ...]:
    """*managen* → *manage*: English verbs keep their e."""
    return (infinitive[:-1],) if infinitive.endswith(("agen", "ngen", "idgen", "eaten")) else ()


def _devoiced(stem: str) -> str:
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
