"""What one outcome says, per dimension on which outcomes are compared.

A profile is made once per outcome; the dimensions only lay two of them side by
side. What cannot be told from the outcome is empty, and empty means unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from leeruitkomsten.language.markers import Marker, lexicon_of_markers, markers
from leeruitkomsten.language.phrases import Found, Phrase, PhraseBook, Words, parse
from leeruitkomsten.language.tokens import Token, sentences, tokens
from leeruitkomsten.language.verbs import Act, find_acts
from leeruitkomsten.matching.normalise import Word, base, carries_meaning, words
from leeruitkomsten.model import Entry, OutcomeSet

LANGUAGES = ("nl", "en")
_SCOPE = 3
"""How many words a negation reaches at most."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What can be read in a text, apart from what it is about."""

    acts: tuple[Act, ...]
    autonomy: tuple[Marker, ...]
    complexity: tuple[Marker, ...]
    context: Mapping[str, str]
    """By kind of context (`individu`, `groep` …) the first words that tell of it."""
    negated: Mapping[str, str]
    """By base form of what is negated: the words, negation and all."""
    plain: frozenset[str]
    """The base forms that stand outside the reach of any negation."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One outcome, ready to be compared."""

    code: str
    text: str
    words: tuple[Word, ...]
    speech: Speech
    setting: tuple[Word, ...]
    """The words of the field `context`."""
    level: Mapping[str, int | float | str]
    credits: float | None


def profiles(outcome_set: OutcomeSet, language: str) -> tuple[Profile, ...]:
    """Return the outcomes of a set in a language, each code once.

    Where a code stands twice in a set the first outcome counts; that it does is
    for the linter to say.
    """
    found: dict[str, Profile] = {}
    for entry in outcome_set.entries():
        if entry.code not in found:
            found[entry.code] = _profile(entry, outcome_set.language, language)
    return tuple(found.values())


def common_language(left: OutcomeSet, right: OutcomeSet) -> str:
    """Return the language in which most outcomes of both sets can be read; Dutch if it is a tie."""

    def readable(language: str) -> int:
        return sum(
            which.language == language or language in entry.outcome.translations
            for which in (left, right)
            for entry in which.entries()
        )

    return max(LANGUAGES, key=readable)


def _profile(entry: Entry, own: str, wanted: str) -> Profile:
    outcome = entry.outcome
    body = outcome.text if own == wanted else outcome.translations.get(wanted, outcome.text)
    translated = own == wanted or wanted in outcome.translations
    language = wanted if translated else _supported(own)
    text = f"{outcome.title}. {body}" if outcome.title and own == wanted else body
    setting = outcome.context or ""
    return Profile(
        code=outcome.code,
        text=" ".join(text.split()),
        words=words(text, language),
        speech=speech(f"{text}\n\n{setting}", language),
        setting=words(setting, _supported(own)) if setting else (),
        level=entry.level,
        credits=entry.credits,
    )


def _supported(language: str) -> str:
    return language if language in LANGUAGES else "nl"


@lru_cache(maxsize=8192)
def speech(text: str, language: str) -> Speech:
    """Return what can be read in a text, apart from what it is about."""
    cut = tokens(text)
    context: dict[str, str] = {}
    negated: dict[str, str] = {}
    autonomy: list[Marker] = []
    complexity: list[Marker] = []
    plain: set[str] = set()
    for sentence in sentences(text, cut):
        autonomy += markers("zelfstandigheid", sentence, text, language)
        complexity += markers("complexiteit", sentence, text, language)
        for kind, place in _context_book(language, sentence):
            context.setdefault(kind, text[place.start : place.end].lower())
        here, reached = _negations(sentence, language)
        negated |= here
        plain |= _bases(sentence, reached, language)
    return Speech(
        acts=find_acts(text, cut, language),
        autonomy=tuple(autonomy),
        complexity=tuple(complexity),
        context=context,
        negated=negated,
        plain=frozenset(plain),
    )


def _negations(sentence: Sequence[Token], language: str) -> tuple[dict[str, str], set[int]]:
    """Return what a sentence negates, and which of its tokens a negation reaches."""
    lists = _negation(language)
    negated: dict[str, str] = {}
    reached: set[int] = set()
    for index, token in enumerate(sentence):
        following = sentence[index + 1].folded if index + 1 < len(sentence) else ""
        if token.folded not in lists["woorden"] or following in lists["niet"]:
            continue
        for position in _reach(sentence, index + 1, language):
            word = sentence[position].folded
            reached.add(position)
            negated.setdefault(base(word, language), f"{token.folded} {word}")
    return negated, reached


def _reach(sentence: Sequence[Token], start: int, language: str) -> Iterator[int]:
    """Yield the tokens that a negation before `start` is about: *zonder (directe begeleiding)*."""
    found = 0
    for position in range(start, len(sentence)):
        token = sentence[position]
        speaks = token.is_word and carries_meaning(token.folded, language)
        # “zonder begeleiding een advies”: the next noun phrase is not denied.
        if not token.is_word or found == _SCOPE or (found and not speaks):
            return
        if speaks:
            found += 1
            yield position


def _bases(sentence: Sequence[Token], but: set[int], language: str) -> set[str]:
    return {
        base(token.folded, language)
        for index, token in enumerate(sentence)
        if index not in but and token.is_word
    }


def _context_book(language: str, sentence: Sequence[Token]) -> Iterator[tuple[str, Found]]:
    book, kinds = _contexts(language)
    for found in book.find(Words.of(sentence)):
        yield kinds[found.phrase], found


@cache
def _contexts(language: str) -> tuple[PhraseBook, Mapping[str, str]]:
    kinds = {
        phrase: kind
        for kind, entry in lexicon_of_markers()["context"][language].items()
        for phrase in entry["vormen"]
    }
    return PhraseBook(_parsed(kinds, language)), kinds


@cache
def _negation(language: str) -> Mapping[str, frozenset[str]]:
    entry = lexicon_of_markers()["ontkenning"][language]
    return {name: frozenset(entry[name]) for name in ("woorden", "niet")}


def _parsed(texts: Mapping[str, object], language: str) -> Iterator[Phrase]:
    return (parse(text, language) for text in texts)
