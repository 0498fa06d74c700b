"""What one outcome says, per dimension on which outcomes are compared.

A profile is made once per outcome; the dimensions only lay two of them side by
side. What cannot be told from the outcome is empty, and empty means unknown. What is
read in the text apart from its words (`Profile.speech`, see `speech`) is read when it
is first asked for: most outcomes of large sets are never looked at that closely.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from leeruitkomsten.matching.normalise import Word, words
from leeruitkomsten.matching.speech import LANGUAGES, Speech, speech
from leeruitkomsten.model import Entry, OutcomeSet


@dataclass(frozen=True)
class Profile:
    """One outcome, ready to be compared.

    It has no slots: what is read when it is asked for is kept.
    """

    code: str
    text: str
    words: tuple[Word, ...]
    spoken: str
    """The text with its context, in which is read what is done, how and for whom."""
    context: str
    """The field `context`; empty where there is none."""
    language: str
    """The language in which it is read."""
    own_language: str
    """The language of its set."""
    level: Mapping[str, int | float | str]
    credits: float | None
    indicators: int
    """How many indicators it has."""

    @cached_property
    def speech(self) -> Speech:
        """Return what can be read in the text, apart from what it is about."""
        return speech(self.spoken, self.language)

    @cached_property
    def setting(self) -> frozenset[str]:
        """Return the base forms of the words of the field `context`."""
        return frozenset(word.base for word in words(self.context, self.own_language))

    @cached_property
    def length(self) -> int:
        """Return how many words the text has, of any kind."""
        return len(self.text.split())


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


def readable(outcome_set: OutcomeSet) -> Mapping[str, int]:
    """Return how many outcomes of a set can be read in each language, translations included."""
    entries = [entry.outcome for entry in outcome_set.entries()]
    return {
        language: len(entries)
        if outcome_set.language == language
        else sum(language in outcome.translations for outcome in entries)
        for language in LANGUAGES
    }


def common_language(left: Mapping[str, int], right: Mapping[str, int]) -> str:
    """Return the language in which most of two sets is `readable`; Dutch if it is a tie."""
    return max(LANGUAGES, key=lambda language: left[language] + right[language])


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
        spoken=f"{text}\n\n{setting}",
        context=setting,
        language=language,
        own_language=_supported(own),
        level=entry.level,
        credits=entry.credits,
        indicators=len(outcome.indicators),
    )


def _supported(language: str) -> str:
    return language if language in LANGUAGES else "nl"
