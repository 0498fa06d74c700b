"""What is done in a text: its acts.

An act is a verb we know, where it is what somebody does or can do: the finite
verb of a clause (*stelt … op*, *analyseer je*), the infinitive after a modal or
*te* (*kan … onderbouwen*), or one that is the subject (*Het ontwerpen van …*).
A verb that is not in the lexicon is not found, and says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leeruitkomsten.language.lexicon import Lexicon, Verb, lexicon
from leeruitkomsten.language.tokens import Token, sentences, tokens

_PRONOUNS = frozenset({"je", "jij", "ik", "u", "we", "wij"})
_MODALS = frozenset(
    {"kan", "kunt", "kun", "kunnen", "wil", "mag", "moet", "staat", "weet", "te", "can", "able"}
)
_BEFORE_AN_ENGLISH_VERB = frozenset(
    {"student", "students", "you", "i", "graduate", "can", "to", "will", "and", "or", ",", "then"}
)
_REACH = 60  # how far behind its verb a loose part is looked for, in words and marks
_JOINS = frozenset({"en", "of", ",", "én", "and", "or"})
_AFTER_A_SUBJECT = frozenset({"van", "naar", "met", "en", ","})
_BEFORE_A_NOUN = frozenset({"de", "een", "deze", "dit", "geen", "elk", "elke", "per"})
# What can follow a loose part at the end of its clause. Before an article the same
# word is a preposition: “op de hoogte”, “in het team”.
_OPENS_A_NOUN_PHRASE = frozenset(
    {
        "de",
        "het",
        "een",
        "zijn",
        "haar",
        "hun",
        "diens",
        "je",
        "jouw",
        "deze",
        "dit",
        "elke",
        "alle",
    }
)


@dataclass(frozen=True, slots=True)
class Act:
    """A verb that is done: its infinitive, where its (first) part stands, its Bloom levels."""

    lemma: str
    start: int
    end: int
    levels: frozenset[str]
    weak: bool = False


def acts(text: str, language: str = "nl") -> tuple[Act, ...]:
    """Return the acts of a text in the order in which they stand in it."""
    return find_acts(text, tokens(text), language)


def find_acts(text: str, cut: Sequence[Token], language: str) -> tuple[Act, ...]:
    """Return the acts of a text that was cut into tokens."""
    known = lexicon("en" if language == "en" else "nl")
    find = _english if language == "en" else _dutch
    return tuple(act for sentence in sentences(text, cut) for act in find(sentence, known))


def _dutch(sentence: Sequence[Token], known: Lexicon) -> Iterator[Act]:
    modal = joined = False  # joined: an infinitive was accepted and only joins came since
    for index, token in enumerate(sentence):
        word = token.folded
        modal = modal or word in _MODALS
        verb = _infinitive(sentence, index, known, expected=modal or joined) or _finite(
            sentence, index, known
        )
        joined = verb is not None or (joined and word in _JOINS)
        if verb is not None:
            yield Act(verb.infinitive, token.start, token.end, verb.levels, verb.weak)


def _infinitive(
    sentence: Sequence[Token], index: int, known: Lexicon, *, expected: bool
) -> Verb | None:
    """Return the verb that stands here as one word, unless it is a noun (*de ontwerpen*)."""
    word = sentence[index].folded
    if _word(sentence, index - 1) == "te":  # “uit te voeren”
        apart = known.whole.get(_word(sentence, index - 2) + word)
        if apart is not None and apart.particle == _word(sentence, index - 2):
            return apart
    verb = known.whole.get(word)
    if verb is None or word not in known.infinitives:
        return verb
    before = _word(sentence, index - 1)
    if before in _BEFORE_A_NOUN:
        return None
    return verb if expected or _is_subject(sentence, index) else None


def _is_subject(sentence: Sequence[Token], index: int) -> bool:
    """Return whether an infinitive opens its sentence: *Het (zo nodig) ontwerpen van*."""
    before = [token.folded for token in sentence[:index] if token.is_word]
    if not before:
        return True
    return before[0] == "het" and _word(sentence, index + 1) in _AFTER_A_SUBJECT


def _finite(sentence: Sequence[Token], index: int, known: Lexicon) -> Verb | None:
    """Return the verb whose finite form stands here, unless it is a noun (*het plan*)."""
    word, before, after = (_word(sentence, index + step) for step in (0, -1, 1))
    verbs: Sequence[Verb] = ()
    if word in known.third and before not in _BEFORE_A_NOUN:
        verbs = known.third[word]
    elif before == "ik" or after in _PRONOUNS:
        verbs = known.bare.get(word, ())
    return _with_loose_part(verbs, sentence, index) if verbs else None


def _word(sentence: Sequence[Token], index: int) -> str:
    return sentence[index].folded if 0 <= index < len(sentence) else ""


def _with_loose_part(verbs: Sequence[Verb], sentence: Sequence[Token], index: int) -> Verb | None:
    """Return the verb that is meant: the one whose loose part follows, else the simple one."""
    parts = {verb.particle: verb for verb in verbs if verb.particle}
    for position in range(index + 1, min(index + 1 + _REACH, len(sentence))):
        part = sentence[position].folded
        if part in parts and _closes_its_clause(sentence, position):
            return parts[part]
    return next((verb for verb in verbs if verb.particle is None), None)


def _closes_its_clause(sentence: Sequence[Token], position: int) -> bool:
    part, following = _word(sentence, position), _word(sentence, position + 1)
    if part == "samen" and following == "met":  # “stelt samen met de cliënt een plan op”
        return False
    return following not in _OPENS_A_NOUN_PHRASE


def _english(sentence: Sequence[Token], known: Lexicon) -> Iterator[Act]:
    for index, token in enumerate(sentence):
        before = _word(sentence, index - 1)
        if token.folded in known.third and (not before or before in _BEFORE_AN_ENGLISH_VERB):
            verb = known.third[token.folded][0]
            yield Act(verb.infinitive, token.start, token.end, verb.levels, verb.weak)
