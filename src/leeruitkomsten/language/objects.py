"""What is acted upon: the nouns that an act is about.

There is no parser here: an object is the first noun phrase beside the verb that no
preposition opens (*stelt met de cliënt een **zorgplan** op*), or else the one its
preposition belongs to (*reflecteert op het eigen **handelen***). Where neither is
plain, nothing is said: most errors of a guess are worse than silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from leeruitkomsten.language.tokens import Token
from leeruitkomsten.language.verbs import Act
from leeruitkomsten.language.wordlists import stopwords
from leeruitkomsten.loading.contracts import read_data

_AND = frozenset({"en", "of", "and", "or", "en/of", "and/or", ","})
_LONGEST = 12
"""How many words from its verb an object may begin."""


@dataclass(frozen=True, slots=True)
class _Build:
    """The words that show how a sentence is built, see `schemas/lexicon/zinsbouw.yaml`."""

    determiners: frozenset[str]
    prepositions: frozenset[str]
    own: frozenset[str]
    """Prepositions that may belong to the verb: *reflecteert op*."""
    clauses: frozenset[str]
    no_heads: frozenset[str]
    no_nouns: tuple[str, ...]
    silent: frozenset[str]


@cache
def _build(language: str) -> _Build:
    lists = read_data("lexicon/zinsbouw.yaml")["en" if language == "en" else "nl"]
    return _Build(
        frozenset(lists["bepalers"].split()),
        frozenset(lists["voorzetsels"].split()),
        frozenset(lists["vast"].split()),
        frozenset(lists["bijzin"].split()),
        frozenset(lists["geen_kern"].split()),
        tuple(lists["geen_naamwoord"].split()),
        stopwords("en" if language == "en" else "nl"),
    )


@dataclass(slots=True)
class _Phrase:
    """A noun phrase in the making: what opens it, and its words."""

    preposition: str | None = None
    determined: bool = False
    joined: bool = False
    """Whether *en* or a comma joins it to the phrase before."""
    words: list[str] = field(default_factory=list)


def objects_of(
    act: Act, sentence: Sequence[Token], acts: Sequence[Act], language: str
) -> tuple[str, ...]:
    """Return the head nouns an act is about, as they are written; none where that is unclear.

    `acts` are all acts of the text: where the next begins, the object has ended.
    """
    build = _build(language)
    place = next((i for i, token in enumerate(sentence) if token.start == act.start), None)
    if place is None:
        return ()
    ends = frozenset(each.start for each in acts)
    phrases = list(_phrases(_beside(act, sentence, place), ends, build))
    heads = [phrase.words[-1] for phrase in _chosen(phrases, build)]
    return tuple(
        head for head in heads if head not in build.no_heads and not head.endswith(build.no_nouns)
    )


def _beside(act: Act, sentence: Sequence[Token], place: int) -> Sequence[Token]:
    """Return the words among which the object of the act at `place` must stand."""
    after = sentence[place + 1 : place + 1 + _LONGEST]
    if sentence[place].folded != act.lemma:
        return after
    if after and after[0].folded in {"van", "of"}:  # “het ontwerpen van …”
        return after[1:]
    before = sentence[max(0, place - _LONGEST) : place]
    mark = max((i for i, token in enumerate(before) if not token.is_word), default=-1)
    # “kan een netwerk ontwerpen”; in English, and where nothing stands before it, it follows.
    return before[mark + 1 :] if len(before) - mark > 2 else after


def _phrases(span: Sequence[Token], ends: frozenset[int], build: _Build) -> Iterator[_Phrase]:
    """Yield the noun phrases of a stretch of text, up to the end of its clause."""
    current = _Phrase()
    for token in span:
        word = token.folded
        if word in build.clauses or token.start in ends or (not token.is_word and word != ","):
            break
        following = _opened(word, current, build)
        if following is None:
            current.words.append(word)
            continue
        if current.words:
            yield current
        current = following
    if current.words:
        yield current


def _opened(word: str, current: _Phrase, build: _Build) -> _Phrase | None:
    """Return the phrase that a word opens, None where it is part of the current one."""
    fresh = not current.words  # what opened the current phrase still holds
    if word in _AND:
        return _Phrase(current.preposition, joined=True)
    if word in build.prepositions:
        return _Phrase(word, joined=fresh and current.joined)
    if word in build.determiners:
        held = current.preposition if fresh else None
        return _Phrase(held, determined=True, joined=fresh and current.joined)
    if word in build.silent:
        return current if fresh else _Phrase()
    return None


def _chosen(phrases: Sequence[_Phrase], build: _Build) -> Iterator[_Phrase]:
    """Yield the phrase that is the object, and those that are joined to it."""
    free = (
        index
        for index, phrase in enumerate(phrases)
        if phrase.preposition is None and not _is_adverb(phrases, index)
    )
    start = next(free, None)
    if start is None and phrases and phrases[0].preposition in build.own:
        start = 0
    if start is None:
        return
    yield phrases[start]
    for phrase in phrases[start + 1 :]:
        if not phrase.joined:
            return
        yield phrase


def _is_adverb(phrases: Sequence[_Phrase], index: int) -> bool:
    """Return whether this is no noun phrase but stands before one: *zelfstandig een netwerk*."""
    if phrases[index].determined or index + 1 == len(phrases):
        return False
    following = phrases[index + 1]
    return following.determined and not following.joined and following.preposition is None
