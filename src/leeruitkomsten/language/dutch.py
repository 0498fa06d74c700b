"""The verbs of the main clauses of a Dutch sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from leeruitkomsten.language.clauses import (
    DETERMINERS,
    JOINS,
    PREPOSITIONS,
    PRONOUNS,
    is_boundary,
    main_words,
)
from leeruitkomsten.language.conjugation import dutch_infinitive
from leeruitkomsten.language.lexicon import Lexicon, Verb

# What is able to, and leaves what is done to an infinitive.
_MODALS = frozenset(
    {"kan", "kunt", "kun", "kunnen", "wil", "wilt", "willen", "mag", "mogen", "moet", "moeten"}
    | {"zal", "zult", "zullen", "dient", "dienen"}
)
_TO_BE = frozenset({"is", "bent", "ben", "zijn"})
_PASSIVE = frozenset({"wordt", "worden"})
_MEANS = "door"
# Words that no list of verbs has, and that change what others are taken for.
_SIGNALS = _MODALS | _TO_BE | _PASSIVE | {"weet", "weten", "te", _MEANS}
_TELL_OF_A_VERB = frozenset({"te", "ik", "je", "jij"})  # what stands beside them can be one
_FOR_A_PURPOSE = frozenset({"om", "zonder", "teneinde"})
_STUDENTS_DO = PRONOUNS | {"student"}
_MANY = frozenset({"studenten", "wij", "we"})
_LOOSE = frozenset(
    {"aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "voor"}
    | {"vast", "terug", "samen", "weg", "neer", "los", "bijeen", "uiteen", "voort", "vooruit"}
    | {"tegen", "open", "teweeg", "weer", "vorm", "rond"}
)
_AFTER_A_VERB = DETERMINERS | PRONOUNS | _LOOSE
_REACH = 60  # how far behind its verb a loose part is looked for, in words and marks
_BEFORE_A_NOUN = frozenset(
    {"de", "een", "deze", "dit", "geen", "elk", "elke", "per", "van", "tot", "uw", "ter"}
)
_BEFORE_A_NOUN_ONLY = _BEFORE_A_NOUN - {"deze", "dit"}  # “kan dit onderbouwen”
_NO_END_AFTER = _BEFORE_A_NOUN | PREPOSITIONS
_NO_SUBJECT = DETERMINERS | PREPOSITIONS
_AFTER_A_SUBJECT = frozenset({"van", "naar", "met", "en", ",", "of"})
# Words on -t that are no verb, and can stand after “en”.
_NO_VERB = frozenset(
    {"met", "niet", "tot", "het", "wat", "dat", "dit", "kort", "licht", "direct", "actief", "zet"}
    | {"exact", "compact", "correct", "indirect", "budget", "inzicht", "toezicht", "overzicht"}
    | {"advies", "beleid", "resultaat", "kwaliteit", "product", "project", "proces", "concept"}
    | {"effect", "impact", "contact", "contract", "object", "subject", "aspect", "respect"}
    | {"markt", "macht", "recht", "plicht", "kracht", "dienst", "kunst", "winst", "omzet", "inzet"}
    | {"opzet", "client", "cliënt", "patiënt", "agent", "docent", "student", "assistent", "feit"}
    | {"context", "tekst", "test", "rest", "post", "lijst", "beeld", "uitkomst", "leeruitkomst"}
    | {"componist", "specialist", "journalist", "management", "document", "moment", "element"}
    | {"meest", "best", "eerst", "minst", "laatst", "liefst", "bewust", "vast", "samenhangt"}
    | {"concreet", "discreet", "compleet", "steeds", "maximaal", "zicht", "haast", "naast"}
    | {"acht", "opdracht", "aandacht", "klacht", "bericht", "bocht", "tocht", "lucht", "vracht"}
)
_NOUN_ENDINGS = (
    "teit", "heid", "schat", "aat", "ent", "ant", "ist", "ect", "act", "ict", "uct", "ept", "zicht",
    "dracht", "komst", "dienst", "punt", "markt", "kracht", "tekst", "kunst", "recht", "licht",
    "schrift", "heft", "vlakt", "set", "net", "iet", "cht", "aart", "sport", "port", "beest",
)  # fmt: skip
_NO_INFINITIVE = frozenset(
    {"kinderen", "ouderen", "anderen", "jongeren", "volwassenen", "goederen", "collega's"}
    | {"doelgroepen", "sommigen", "velen", "leerlingen"}
)
# Third-person forms that are nouns as well.
_ALSO_NOUNS = frozenset({"teelt", "vaart", "start", "test", "plant", "staart", "dicht", "kost"})
# What can follow a loose part and no preposition.
_GOES_ON = frozenset(
    {"hoe", "waarom", "wat", "welk", "welke", "dat", "wie", "wanneer", "waar", "waarbij", "zodat"}
    | {"waarin", "waarmee", "waarop", "als", "zonder", "samen", "ook", "zodanig", "daarbij"}
)


def dutch_verbs(words: Sequence[str], known: Lexicon) -> list[tuple[int, Verb]]:
    """Return what is done in a sentence: each verb with the index of the word in which it begins.

    `words` are its words and marks, in lower case.
    """
    reading = _Reading(words, known)
    found = list(reading.verbs())
    bare = list(reading.bare_infinitives())
    return sorted({**dict(bare), **dict(found)}.items(), key=itemgetter(0)) if bare else found


class _Reading:
    """One sentence on its way to verbs: which words count, and what has been seen so far."""

    def __init__(self, words: Sequence[str], known: Lexicon) -> None:
        self._size = len(words)
        self._known = known
        # With room before and behind: a word is asked for half a million times in twenty sets.
        self._words = ["", "", *words, *[""] * 8]
        self._first = next((at for at, word in enumerate(words) if word[0].isalnum()), 0)
        self._main = main_words(words, self._can_be_finite)
        self._to = self._purposes()
        self._loud = self._where_something_may_be_done()
        parts = _loose(known.particles)
        self._parts = [at for at, word in enumerate(words) if word in parts]
        self._plural = self._opens_with_students()
        self._modal = self._passive = self._finite = self._joined = False

    def verbs(self) -> Iterator[tuple[int, Verb]]:
        """Yield the verbs of the main clauses with the index of their word, from left to right."""
        behind = 0
        for index in filter(self._counts, self._loud):
            word = self._word(index)
            if self._joined:  # by what stands between the verb before and this word, if at all
                between = filter(self._counts, range(behind, index))
                self._joined = all(self._word(at) in JOINS for at in between)
            behind = index + 1
            if word in _SIGNALS and self._opens_a_modal(index):
                continue
            verb = self._verb(index)
            is_whole = verb is not None and word in self._known.infinitives
            self._joined = is_whole or (self._joined and word in JOINS)
            if verb is not None:
                yield index, verb

    def _counts(self, index: int) -> bool:
        """Return whether a word or mark is a word of a main clause, and not in *om … te*."""
        counts = self._main[index] and index not in self._to
        return counts and self._words[index + 2][0].isalnum()

    def _where_something_may_be_done(self) -> list[int]:
        """Return at which words: at few, and that is soon seen."""
        forms, words = _with_signals(self._known.forms), self._words
        loud = [
            at
            for at, word in enumerate(words[2:-8])
            if word in forms
            or (word[-1] in "tn" and word.endswith(("t", "eren")) and word not in _NO_VERB)
        ]
        if _TELL_OF_A_VERB.isdisjoint(words):
            return loud
        beside = {at - 1 for at, word in enumerate(words) if word in ("te", "ik")}
        beside |= {at - 3 for at, word in enumerate(words) if word in ("je", "jij", "ik")}
        return sorted(beside.union(loud).intersection(range(self._size)))

    def bare_infinitives(self) -> Iterator[tuple[int, Verb]]:
        """Yield the infinitives of a sentence without a finite verb: *Een plan opstellen*."""
        if self._finite or self._modal or self._passive:
            return
        for index in range(self._size):
            word = self._word(index)
            if self._word(index - 1) == "te":  # “het doel tijdig te bereiken”
                apart = self._known.whole.get(self._word(index - 2) + word)
                if (told := apart or _guessed(word, self._known)) is not None:
                    yield index, told
                continue
            verb = None if self._is_kinds_of(index) else self._known.whole.get(word)
            if verb is None or word not in self._known.infinitives or not self._main[index]:
                continue
            after = self._word(index + 1)
            closes = is_boundary(after) or after in PREPOSITIONS or after in ("dat", "hoe", "welke")
            if closes and self._word(index - 1) not in _NO_END_AFTER:
                yield index, verb

    def _verb(self, index: int) -> Verb | None:
        if self._passive and (verb := self._participle(index)) is not None:
            return verb
        verb = self._infinitive(index)
        if verb is not None:
            return verb
        verb = self._finite_verb(index)
        if verb is not None:
            self._finite, self._modal, self._passive = True, False, False
        return verb

    def _opens_a_modal(self, index: int) -> bool:
        """Note a word that leaves what is done to a word after it; return whether it is one."""
        word = self._word(index)
        if word in _MODALS or (word in _TO_BE and self._is_able(index)):
            self._modal, self._finite = True, True
            return True
        if word in ("weet", "weten") and self._has_te(index):
            self._modal, self._finite = True, True
            return True
        if word in _PASSIVE:
            self._passive, self._finite = True, True
            return True
        if word == _MEANS and self._has_te(index):
            self._modal = True
        if word == "te" and self._to_is_complement(index):
            self._modal = True
        if word in _TO_BE and self._word(index - 1) not in ("in", "met", "op", "van"):
            self._finite = True
        return False

    def _infinitive(self, index: int) -> Verb | None:
        """Return the verb that stands here as an infinitive, where one is expected."""
        word, before = self._word(index), self._word(index - 1)
        if before == "te" and (self._modal or self._to_is_complement(index - 1)):
            apart = self._known.whole.get(self._word(index - 2) + word)
            if apart is not None and apart.particle == self._word(index - 2):
                return apart
            return self._known.whole.get(word) or _guessed(word, self._known)
        if self._plural and self._is_plural_verb(index):
            self._finite = True
            return self._with_loose_part(self._known.third_plural[word], index)
        verb = self._known.whole.get(word)
        if verb is not None and word not in self._known.infinitives:
            is_noun = before in _BEFORE_A_NOUN  # “de inzet”
            return verb if not is_noun and (self._finite or before in PRONOUNS) else None
        if verb is None and not word.endswith("eren"):
            return None  # as most words are
        expected = self._modal or self._joined or self._is_subject(index)
        before_noun = before in (_BEFORE_A_NOUN_ONLY if self._modal else _BEFORE_A_NOUN)
        if not expected or before_noun or self._is_kinds_of(index):
            return None
        if verb is None and len(word) > 6:
            names_itself = self._is_subject(index) and self._word(index + 1) in ("van", "en", ",")
            return _guessed(word, self._known) if self._modal or names_itself else None
        return None if self._modal and not self._closes(index) else verb

    def _is_plural_verb(self, index: int) -> bool:
        """Return whether this is what *studenten* do, and not what there are many of."""
        before, word, after = self._around(index)
        if word not in self._known.third_plural or not index:
            return False
        if not self._finite:
            return before not in _NO_SUBJECT
        return before in PRONOUNS or (before in JOINS and not is_boundary(after))

    def _closes(self, index: int) -> bool:
        """Return whether an infinitive can stand here: at the end of its clause, or nearly."""
        after = self._word(index + 1)
        return (
            is_boundary(after)
            or after in PREPOSITIONS | DETERMINERS
            or after in self._known.infinitives
        )

    def _participle(self, index: int) -> Verb | None:
        word = self._word(index)
        after = self._word(index + 1)
        if word not in self._known.participles:
            return None
        is_adjective = self._word(index - 1) in DETERMINERS and not is_boundary(after)
        return None if is_adjective else self._known.participles[word]

    def _finite_verb(self, index: int) -> Verb | None:
        """Return the verb whose finite form stands here, unless it is a noun (*het plan*)."""
        before, word, after = self._around(index)
        verbs: Sequence[Verb] = ()
        if word in self._known.third and before not in _BEFORE_A_NOUN:
            verbs = self._known.third[word] if self._is_in_second_place(index) else ()
        elif after in ("je", "jij", "ik") or (before == "ik" and self._is_clause_start(index - 1)):
            verbs = self._known.bare.get(word, ())
        elif before in JOINS and self._person() == "ik" and self._finite:
            verbs = () if is_boundary(after) else self._known.bare.get(word, ())
        if verbs:
            return self._with_loose_part(verbs, index)
        return self._unknown(index) if word not in self._known.third else None

    def _is_in_second_place(self, index: int) -> bool:
        """Return whether a third-person form that may be a noun as well is a verb here."""
        before, word, after = self._around(index)
        if after in ("je", "jij"):
            return True
        if word not in self._known.bare and word not in _ALSO_NOUNS:  # *stelt*
            return True
        if is_boundary(after):
            return False
        starts = not before or before in JOINS or before in PRONOUNS or before == "student"
        follows = after in _AFTER_A_VERB or self._word(0) in ("de", "een")
        return starts or (follows and not self._finite and before not in PREPOSITIONS)

    def _unknown(self, index: int) -> Verb | None:
        """Return the verb that must stand here though no list has it: *pitcht*."""
        before, word, after = self._around(index)
        if word in _TO_BE:
            return None
        if after == "je" and self._is_clause_middle(index) and self._looks_bare(word):
            return self._guess_apart(word, index)
        if len(word) < 4 or not word.endswith("t") or word in _NO_VERB:
            return None
        after_subject = before == "student" and not self._finite
        after_subject |= before in ("je", "jij", "hij") and self._is_clause_start(index - 1)
        after_subject |= not before and after in DETERMINERS
        joined = (
            self._finite
            and before in JOINS
            and not word.endswith(_NOUN_ENDINGS)
            and (after in _NO_SUBJECT or word.endswith("eert"))
        )
        role = (
            not self._finite
            and index > 1
            and self._word(0) in ("de", "een", "als")
            and before not in _NO_SUBJECT
            and not word.endswith(_NOUN_ENDINGS)
            and (after in _NO_SUBJECT or word.endswith("eert"))
            and not self._known_verb_follows(index)
        )
        return self._guess_apart(word, index) if after_subject or joined or role else None

    def _known_verb_follows(self, index: int) -> bool:
        return any(
            self._word(at) in self._known.third and self._main[at]
            for at in range(index + 1, min(index + 5, self._size))
        )

    def _looks_bare(self, word: str) -> bool:
        return len(word) > 2 and word.isalpha() and word not in PREPOSITIONS | DETERMINERS | JOINS

    def _is_clause_middle(self, index: int) -> bool:
        """Return whether a finite verb is still to come in a clause that opened otherwise."""
        return 0 < index <= 4 and not self._finite and self._word(index - 1) not in DETERMINERS

    def _guess_apart(self, word: str, index: int) -> Verb:
        simple = dutch_infinitive(word)
        part = self._loose_part(index, ())
        whole = self._known.whole.get((part or "") + simple)
        return whole or Verb((part or "") + simple, frozenset(), part)

    def _with_loose_part(self, verbs: Sequence[Verb], index: int) -> Verb | None:
        """Return the verb that is meant: the one whose loose part follows, else the simple one."""
        parts = {verb.particle: verb for verb in verbs if verb.particle}
        part = self._loose_part(index, parts)
        if part in parts:
            return parts[part]
        simple = next((verb for verb in verbs if verb.particle is None), None)
        if part is not None:
            base = simple.infinitive if simple else verbs[0].simple
            return Verb(part + base, frozenset(), part)
        return simple

    def _loose_part(self, index: int, listed: Collection[str]) -> str | None:
        """Return the part that came loose from the verb at `index`, if one did.

        A part that lists have with this verb may stand before more than another one.
        """
        together = None
        end = 0  # where the next finite verb begins
        for nth in range(bisect_right(self._parts, index), len(self._parts)):
            at = self._parts[nth]
            if at > index + _REACH:
                break
            part = self._word(at)
            if part not in _LOOSE and part not in listed:
                continue
            end = end or self._next_finite_verb(index)
            if at >= end:
                break
            if part == "samen" and at == index + 1 and part in listed:
                together = part  # “werkt samen met”; but “stelt samen met … een plan op”
            elif self._ends_a_clause(at, listed=part in listed):
                return part
        return together

    def _next_finite_verb(self, index: int) -> int:
        """Return where the next finite verb begins behind the one at `index`, as far as we look."""
        far = index + 1 + _REACH
        for nth in range(bisect_right(self._loud, index + 1), len(self._loud)):
            at = self._loud[nth]
            if at >= far:
                break
            if self._main[at] and self._starts_a_verb(at):
                return at
        return far

    def _starts_a_verb(self, index: int) -> bool:
        """Return whether the next finite verb of the sentence stands here."""
        before, word, after = self._around(index)
        if word in self._known.third and before in _STUDENTS_DO:
            return True
        if before in JOINS and word in self._known.third:
            return not is_boundary(after)
        return after in ("je", "jij") and word in self._known.bare and before in JOINS

    def _ends_a_clause(self, index: int, *, listed: bool) -> bool:
        part, after = self._word(index), self._word(index + 1)
        if (
            (part == "samen" and after == "met")
            or part in ("van", "te")
            or self._word(index - 1) == "daar"
        ):
            return False
        if not listed:
            return (not after or after in ".;,") and self._word(index - 1) not in PREPOSITIONS
        if part not in PREPOSITIONS:
            return after not in DETERMINERS or after in ("dat", "die", "hoe")
        # “voert een gesprek uit volgens”, “legt uit hoe”; else the part is a preposition, and
        # what follows is what it goes with: “op basis van”, “voor klanten”.
        return is_boundary(after) or after in PREPOSITIONS or after in _GOES_ON

    def _is_subject(self, index: int) -> bool:
        """Return whether an infinitive opens its sentence: *Het (zo nodig) ontwerpen van*."""
        if index <= self._first:
            return True
        opens = self._word(self._first) == "het" and self._word(index + 1) in _AFTER_A_SUBJECT
        return opens and not self._finite

    def _is_kinds_of(self, index: int) -> bool:
        """Return whether this is the noun of *vormen van*, kinds of."""
        return self._word(index) == "vormen" and self._word(index + 1) == "van"

    def _is_able(self, index: int) -> bool:
        """Return whether *is* here means *is in staat*, also in inversion: *ben je in staat*."""
        return "staat" in [self._word(index + step) for step in (1, 2, 3, 4)] and "in" in [
            self._word(index + step) for step in (1, 2, 3)
        ]

    def _has_te(self, index: int) -> bool:
        """Return whether *te* and an infinitive follow in this part of the sentence."""
        for at in range(index + 1, min(index + 26, self._size - 1)):
            word = self._word(at)
            if word in (".", ";") or (word == "om" and at > index + 1):
                return False
            if word == "te" and self._word(at + 1).endswith("n"):
                return True
        return False

    def _to_is_complement(self, index: int) -> bool:
        return self._modal or (self._joined and self._word(index - 1) in JOINS)

    def _purposes(self) -> set[int]:
        """Return which words are in *om … te* or *zonder … te*: what for."""
        purposes: set[int] = set()
        if _FOR_A_PURPOSE.isdisjoint(self._words):
            return purposes
        able = any(
            self._word(at) == "in" and self._word(at + 1) == "staat" for at in range(self._size)
        )
        for index in range(self._size):
            word = self._word(index)
            if word not in _FOR_A_PURPOSE or index in purposes:
                continue
            if word == "om" and able and self._word(index - 1) in ("staat", ",", "zijn", "is"):
                continue
            end = self._end_of_purpose(index, 8 if word == "zonder" else 25)
            purposes.update(range(index, end))
        return purposes

    def _end_of_purpose(self, index: int, most: int) -> int:
        """Return where *om … te INFINITIVE (en te INFINITIVE)* ends; `index` where it is none."""
        for at in range(index + 1, min(index + most, self._size - 1)):
            if self._word(at) in (".", ";") or (most < 10 and self._word(at) == ","):
                return index
            if self._word(at) == "te" and self._word(at + 1).endswith("n"):
                end = at + 2
                while self._word(end) in JOINS and self._word(end + 1) == "te":
                    end += 3
                return end
        return index

    def _can_be_finite(self, index: int) -> bool:
        word, after = self._word(index), self._word(index + 1)
        before = self._word(index - 1)
        if word in self._known.third or word in _MODALS or word in _PASSIVE or word in _TO_BE:
            return True
        if after in ("je", "jij", "ik") or before == "ik":
            return word in self._known.bare
        if before in JOINS and self._person() == "ik" and word in self._known.bare:
            return True
        if word in self._known.whole and word not in self._known.infinitives:
            return True
        shape = len(word) > 4 and word.endswith(("eert", "elt", "kt", "cht"))
        return shape and word not in _NO_VERB and not word.endswith(_NOUN_ENDINGS)

    def _opens_with_students(self) -> bool:
        if _MANY.isdisjoint(self._words[2:6]):
            return False
        opening = [word for word in self._words[2:6] if word and word[0].isalnum()]
        return not _MANY.isdisjoint(opening[:2])

    def _person(self) -> str:
        return "ik" if "ik" in self._words[2:8] else "derde"

    def _is_clause_start(self, index: int) -> bool:
        before = self._word(index - 1)
        return index >= 0 and (not before or before in JOINS or not before[0].isalnum())

    def _around(self, index: int) -> list[str]:
        """Return the word before an index of the sentence, the one at it, and the one after it."""
        return self._words[index + 1 : index + 4]

    def _word(self, index: int) -> str:
        return self._words[index + 2]


@lru_cache(maxsize=2)
def _loose(particles: frozenset[str]) -> frozenset[str]:
    return particles | _LOOSE


@lru_cache(maxsize=2)
def _with_signals(forms: frozenset[str]) -> frozenset[str]:
    return forms | _SIGNALS


def _guessed(word: str, known: Lexicon) -> Verb | None:
    if not word.endswith("n") or len(word) < 4 or word in _NO_INFINITIVE:
        return None
    return known.whole.get(word) or Verb(word, frozenset())
