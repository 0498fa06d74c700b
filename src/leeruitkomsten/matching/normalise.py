"""From a text as it was written to the words that carry its meaning.

What every outcome has (*De student kan …*, codes, *Je werkt hierbij aan de
eindkwalificatie …*) says nothing about which outcome it is, and goes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from leeruitkomsten.language.lemmas import lemma, parts
from leeruitkomsten.loading.contracts import read_data

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# LU1.1, OWE3-2, A07: letters and digits in one go, at the start of the text.
_CODE = re.compile(r"^\s*[A-Z]{1,6}[-. ]?\d+(?:[-.]\d+)*[:.)]?\s+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
# A sentence that only says to which part of the programme the outcome belongs has both of these.
_BELONGS = re.compile(
    r"\b(?:werk(?:t|en)?|draagt|draag|hoort|behoort|sluit|works?|contributes?|relates?)\b",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(
    r"\b(?:eindkwalificaties?|leeruitkomst(?:en)?|competenties?|learning outcomes?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that carries meaning: as written, its base form, and what it is compounded of."""

    surface: str
    base: str
    parts: tuple[str, ...]


@lru_cache(maxsize=8192)
def words(text: str, language: str = "nl") -> tuple[Word, ...]:
    """Return the words of `text` that carry meaning, in their order.

    Reading their base forms again changes nothing.

    Where nothing but function words is left (*De student kan het*), those count:
    an outcome that says little still differs from one that says something else.
    """
    plain = without_frame(text)
    every = [word.replace("’", "'") for word in _WORD.findall(plain.lower())]
    read = [_read(word, language) for word in every]
    kept = tuple(word for word, speaks in read if speaks)
    return kept or tuple(word for word, _ in read)


def without_frame(text: str) -> str:
    """Return `text` without the code before it and the sentences that are about the programme.

    Where that would leave nothing, the sentences stay: they are all there is.
    """
    plain = text
    while (match := _CODE.match(plain)) and match.end() < len(plain):
        plain = plain[match.end() :]
    kept = [
        sentence
        for sentence in _SENTENCE.split(plain)
        if not (_BELONGS.search(sentence) and _PROGRAMME.search(sentence))
    ]
    return " ".join(kept) if any(map(_WORD.search, kept)) else plain


def carries_meaning(word: str, language: str) -> bool:
    """Return whether a word in lower case says something about what an outcome is about."""
    found = base(word, language)
    return len(found) > 1 and found not in _silent(language)


@lru_cache(maxsize=65536)
def base(word: str, language: str) -> str:
    """Return the base form of a word in lower case, without accents."""
    seen = [word]
    while (next_one := _fold(lemma(seen[-1], language))) not in seen:
        seen.append(next_one)
    return min(seen[seen.index(next_one) :])


@lru_cache(maxsize=65536)
def _read(word: str, language: str) -> tuple[Word, bool]:
    """Return what a word is, and whether it carries meaning."""
    own = base(word, language)
    pieces = tuple(base(part, language) for part in parts(word, language))
    whole = Word(word, own, tuple(piece for piece in pieces if piece != own))
    return whole, carries_meaning(word, language)


def _fold(word: str) -> str:
    # ß, ligatures and letters from elsewhere may fold into more than letters.
    letters = unicodedata.normalize("NFKD", word)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    plain = unicodedata.normalize("NFC", bare)
    return plain if _WORD.fullmatch(plain) else word


@cache
def _silent(language: str) -> frozenset[str]:
    """Return the base forms of the words that say nothing about what an outcome is about."""
    lists = read_data("lexicon/stopwoorden.yaml")[language]
    every = (word for name in ("woorden", "onderwijs", "zwak") for word in lists[name].split())
    return frozenset(base(word, language) for word in every)
