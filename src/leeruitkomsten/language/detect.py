"""In which language a text is written: Dutch or English, where that can be told.

A count of small words that only one of the two has. On some 5,000 public outcomes such a
counter was right in .9945 of cases, as good as libraries for it and thirty times as fast
(measured before this was built; see docs/metingen.md for our own figure).
"""

from __future__ import annotations

from collections.abc import Collection

_SMALL_DUTCH = """
de het een en of van voor met bij door uit over naar als dat deze dit zijn haar hun diens om ten
ter te ook niet wordt worden kan kunt kunnen je jij jouw ik zich die wat welke waarbij waarmee zodat
tussen binnen volgens aan op tot
"""
_SMALL_ENGLISH = """
the and of to with by from that which this these those their your you they are be can has have not
for on at an as its his will or into within between using such how what when where who is it
"""
_DUTCH = frozenset(_SMALL_DUTCH.split())
_ENGLISH = frozenset(_SMALL_ENGLISH.split())
_OWN = {"nl": _DUTCH - _ENGLISH, "en": _ENGLISH - _DUTCH}
_FEWEST = 3


def may_be_in(language: str, words: frozenset[str]) -> bool:
    """Return whether words in lower case may be in a language: soon told, and mostly no."""
    return not _OWN[language].isdisjoint(words)


def language_of(words: Collection[str]) -> str | None:
    """Return the language of words in lower case, None where too little tells it.

    Three small words more of the one than of the other are asked for, and three times as many.
    """
    dutch, english = (sum(map(own.__contains__, words)) for own in _OWN.values())
    if dutch >= english + _FEWEST and dutch >= 3 * english:
        return "nl"
    if english >= dutch + _FEWEST and english >= 3 * dutch:
        return "en"
    return None
