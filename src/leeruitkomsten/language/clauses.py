"""Which words of a Dutch sentence tell what is done, and which tell of something else.

A sentence says what a student does in its main clauses. What stands in a subordinate
clause (*zodat de klant kan kiezen*, *die de organisatie gebruikt*), between brackets or
after *om … te* is not what is done, though there are verbs in it. There is no parser
here: a subordinate clause opens with a word that opens one, and closes where after its
own verb a coordination begins that has a verb in second place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

PRONOUNS = frozenset({"je", "jij", "ik", "u", "we", "wij", "hij", "zij", "ze"})
JOINS = frozenset({"en", "of", ",", "én", ";", "maar", "alsook", "evenals", ":", "alsmede"})
DETERMINERS = frozenset(
    {"de", "het", "een", "zijn", "haar", "hun", "diens", "je", "jouw", "mijn", "ons", "onze"}
    | {"deze", "dit", "die", "dat", "elk", "elke", "alle", "zo'n", "enkele", "meerdere", "andere"}
    | {"geen", "iedere", "ieder", "beide", "eigen", "hierover", "daarover", "hierbij", "daarbij"}
)
PREPOSITIONS = frozenset(
    {"aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "langs", "met", "na"}
    | {"naar", "naast", "namens", "om", "onder", "op", "over", "per", "sinds", "te", "tegen"}
    | {"ten", "ter", "tijdens", "tot", "tussen", "uit", "van", "vanuit", "via", "volgens"}
    | {"voor", "zonder", "zoals", "omtrent", "rond", "richting", "conform", "gedurende", "als"}
)
# Words that open a subordinate clause wherever they stand.
_OPENS = frozenset(
    {"zodat", "omdat", "doordat", "opdat", "totdat", "voordat", "nadat", "wanneer", "indien"}
    | {"hoewel", "terwijl", "hoe", "waarom", "welk", "welke", "wie", "mits", "tenzij", "zodra"}
    | {"zolang", "aangezien", "hoeverre", "waar", "wat", "dankzij", "zover", "hetgeen"}
    | {"waaraan", "waarbij", "waardoor", "waarin", "waarmee", "waarna", "waarop", "waarover"}
    | {"waartoe", "waaronder", "waaruit", "waarvan", "waarvoor", "waarnaar", "waartegen"}
)
_MAY_OPEN = _OPENS | {"die", "dat", "of", "als"}  # the last four where they stand so
_AUXILIARIES = frozenset(
    {"is", "zijn", "was", "waren", "heeft", "hebben", "hebt", "wordt", "worden", "kan", "kunnen"}
    | {"kunt", "moet", "moeten", "mag", "mogen", "wil", "willen", "zal", "zullen", "gaat", "staat"}
    | {"ligt", "liggen", "staan", "bent", "ben", "komt", "komen", "hoort", "horen"}
)
_INVERTED = frozenset({"je", "jij", "ik"})  # subjects that may follow their verb
_LOW = frozenset({"(", "["})
_HIGH = frozenset({")", "]"})
_MAY_END_MAIN = _MAY_OPEN | _LOW

IsFinite = Callable[[int], bool]
"""Whether the word at an index can be the finite verb of a clause."""


def main_words(words: Sequence[str], is_finite: IsFinite) -> list[bool]:
    """Return for each word and mark of a sentence whether it stands in a main clause."""
    if _MAY_END_MAIN.isdisjoint(words):
        return [True] * len(words)
    # Up to the first word that may open something else, all is main clause.
    first = next((at for at, word in enumerate(words) if word in _MAY_END_MAIN), len(words))
    main = [True] * first
    inside = 0  # brackets
    below = closable = fronted = False
    begun = first > 0
    before = words[first - 1] if first else ""
    for index, (word, after) in enumerate(pairwise([*words[first:], ""]), first):
        if word in _LOW:
            inside += 1
        elif inside and word in _HIGH:
            inside -= 1
        if (
            below
            and (before in JOINS or after in _INVERTED)
            and _returns(words, index, is_finite, closable=closable, fronted=fronted)
        ):
            below = False
        elif word in _MAY_OPEN and _opens(words, index, is_finite):
            fronted = not begun or below
            below, closable = True, False
        elif below and not closable:
            closable = word in _AUXILIARIES or is_finite(index) or _ends_in_verb(words, index)
        before = word
        main.append(not below and not inside)
        begun = begun or main[-1]
    return main


def word_at(words: Sequence[str], index: int) -> str:
    """Return the word at an index, `""` where there is none."""
    return words[index] if 0 <= index < len(words) else ""


def is_boundary(word: str) -> bool:
    """Return whether a clause, or a part of one, can end before this word or mark."""
    return not word or word in JOINS or not (word[0].isalnum() or word[0] in "'‘“\"-–")


def _opens(words: Sequence[str], index: int, is_finite: IsFinite) -> bool:
    word = words[index]
    if word in _OPENS:
        return True
    before, after = word_at(words, index - 1), word_at(words, index + 1)
    if word in ("die", "dat"):
        if before in PREPOSITIONS or (before == "en" and after not in DETERMINERS | PRONOUNS):
            return False  # “voor die methode”, “en dat overtuigend te presenteren”
        # “past die toe”: an object, and not a clause about something.
        object_of_verb = index > 0 and is_finite(index - 1)
        return not object_of_verb or (word == "dat" and after in DETERMINERS | PRONOUNS)
    if word == "of":
        if is_boundary(after) or index == 0:
            return False
        return is_finite(index - 1) or before == "na" or _asks(words, index, is_finite)
    return after in DETERMINERS - {"een"} or after in PRONOUNS  # “als de klant …”


def _returns(
    words: Sequence[str], index: int, is_finite: IsFinite, *, closable: bool, fronted: bool
) -> bool:
    """Return whether a main clause goes on here after a subordinate one.

    It can behind what joins (*en*, a comma), or where a subject follows its verb.
    """
    before, after = word_at(words, index - 1), word_at(words, index + 1)
    word = words[index]
    if after in _INVERTED and is_finite(index) and word not in PRONOUNS:
        return True  # inversion: “leg je de keuze uit”
    if fronted and before == "," and closable and is_finite(index):
        return True
    if before not in JOINS:
        return False
    if word == "het" and closable and word_at(words, index + 2) == "van":
        return True  # “en het verantwoorden van”
    if word in PRONOUNS | {"de"} and _subject_and_verb(words, index, is_finite):
        return closable
    return is_finite(index) and closable and not is_boundary(after)


def _asks(words: Sequence[str], index: int, is_finite: IsFinite) -> bool:
    """Return whether *of* asks whether: *checkt met gebruikers of het werkt*."""
    if word_at(words, index + 1) not in DETERMINERS | PRONOUNS:
        return False
    return any(
        is_finite(at) and is_boundary(word_at(words, at + 1))
        for at in range(index + 2, min(index + 8, len(words)))
    )


def _ends_in_verb(words: Sequence[str], index: int) -> bool:
    """Return whether a verb can close its clause here, though no list has it."""
    word, after = word_at(words, index), word_at(words, index + 1)
    if not is_boundary(after) and after not in PREPOSITIONS:
        return False
    return len(word) > 3 and word.endswith(("t", "en"))


def _subject_and_verb(words: Sequence[str], index: int, is_finite: IsFinite) -> bool:
    if word_at(words, index) == "de":
        is_student = word_at(words, index + 1) in ("student", "studenten")
        return is_student and is_finite(index + 2)
    return is_finite(index + 1)
