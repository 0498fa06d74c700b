"""The base form of a word, and the words that a compound is made of.

The word list is simplemma's. It takes a third of a second to load, so it is
imported where the first word is asked for: linting never pays for it.
"""

from __future__ import annotations

from functools import lru_cache

SHORTEST_PART = 4
"""The fewest letters of a part: shorter words turn up inside others by chance."""

LONGEST_COMPOUND = 64
"""The most letters of a word that is cut: a longer one is no word, and may be all of a file."""

# Where the word list goes wrong on the way down: *gegevens* are not given (geven), and
# *wassen* is what a nurse does (was, zijn).
_STANDS = frozenset({"gegeven", "gegevens", "wassen", "wijzen"})
# What can stand between the parts of a Dutch compound: eind|gebruiker-s|onderzoek.
# The longer ones first: *beroepspraktijk* is a *praktijk* of a *beroep*.
_JOINTS = ("en", "s", "e", "n", "")
# Words that as a first part make a verb or a preposition of it (onder|zoeken) …
_NO_FIRST_PART = frozenset(
    {
        "achter", "binnen", "boven", "buiten", "daar", "door", "hier", "inter", "langs", "mede",
        "onder", "over", "rond", "samen", "super", "tegen", "terug", "tussen", "vast", "voor",
        "voort", "waar", "weder", "weer", "zelf",
    }
)  # fmt: skip
# … and words that as a last part are an ending (doel|matig, vak|kundig).
_NO_LAST_PART = frozenset(
    {
        "achtig", "achtige", "baar", "heden", "heid", "kundig", "kundige", "lijk", "lijke", "loos",
        "loze", "matig", "matige", "rijk", "rijke", "schap", "zaam", "zame",
    }
)  # fmt: skip


@lru_cache(maxsize=65536)
def lemma(word: str, language: str = "nl") -> str:
    """Return the base form of a word in lower case; the word itself where it is unknown.

    A verb comes down to the noun it shares its form with (*ontwerpt*, *ontwerpen*
    and *ontwerp* are one word), so that *het ontwerp van* meets *ontwerpt*. Base
    forms are stable: the lemma of a lemma is that lemma.
    """
    seen = [word]
    while (shorter := _look_up(seen[-1], language)) not in seen:
        seen.append(shorter)
    # simplemma has a few circles (a → b → a): the alphabet picks one of them.
    return min(seen[seen.index(shorter) :])


@lru_cache(maxsize=65536)
def parts(word: str, language: str = "nl") -> tuple[str, ...]:
    """Return the base forms of the words a Dutch compound is made of, `()` where it is none.

    Of all ways to cut it in known words the most even one is taken. Looking for them takes
    time in the square of the letters, so what is longer than any word is left whole.
    """
    if language != "nl" or len(word) > LONGEST_COMPOUND:
        return ()
    cut = _cut(word)
    return tuple(lemma(part) for part in cut) if len(cut) > 1 else ()


def is_word(word: str) -> bool:
    """Return whether a Dutch word, in lower case, is known or is made of known parts."""
    if len(word) > LONGEST_COMPOUND:
        return False
    stems = (word.removesuffix(ending) for ending in _NO_LAST_PART if word.endswith(ending))
    return _is_known(word) or bool(parts(word)) or any(map(_is_known, stems))


def _pieces(word: str) -> tuple[str, ...]:
    """Return a part, or its own parts where it is no known word as it stands."""
    return (word,) if _is_known(word) else _cut(word)


def _cut(word: str) -> tuple[str, ...]:
    best: tuple[int, str, str] | None = None
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        head, tail = _first_part(word[:at]), word[at:]
        if head is None or tail in _NO_LAST_PART or not _is_known(tail):
            continue
        if best is None or min(len(head), len(tail)) > best[0]:
            best = (min(len(head), len(tail)), head, tail)
    if best is None:
        return (word,)
    return (*_pieces(best[1]), *_pieces(best[2]))


def _first_part(text: str) -> str | None:
    """Return the known word that `text` is, apart from a joint at its end."""
    for joint in _JOINTS:
        word = text.removesuffix(joint) if text.endswith(joint) else ""
        if len(word) >= SHORTEST_PART and word not in _NO_FIRST_PART and _is_known(word):
            return word
    return None


def _look_up(word: str, language: str) -> str:
    import simplemma

    if not word or word in _STANDS:
        return word
    # “uit_voeren” is how the list tells a loose part; greedy guessing does harm.
    found: str = simplemma.lemmatize(word, lang=language, greedy=False)
    return found.replace("_", "").lower()


@lru_cache(maxsize=65536)
def _is_known(word: str) -> bool:
    import simplemma

    return bool(simplemma.is_known(word, lang="nl"))
