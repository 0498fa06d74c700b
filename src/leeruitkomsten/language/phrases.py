"""Turns of phrase, written down as data and found in time that grows with the text.

A card or lexicon says what to look for in a small language of words, so that a
card of a stranger cannot hang the linter, and every hit has an exact place:

    kennis van          these words, in this order
    heeft|hebt|heb      one of these words
    ~kennen             a verb in any form: ken, kent, kennen; ~nagaan: gaat … na
    ~kennen|weten       one of these verbs in any form
    … …3                at most eight words, at most three, within the sentence
    om?                 a word that may be absent
    stage*|les          a word that begins so, or is this one
    *wet                a word that ends so, or is this one
    =Excel              in these letters and capitals
    ^een                a word that opens its sentence
    <inf>               an infinitive: a word on -en, or zijn, doen, gaan, zien, staan
    <vd>                a past participle: gemaakt, uitgevoerd, beschreven
    <getal> <jaar>      a number; a year from 1990 to 2099
    <Naam>              a word of three letters or more with a capital, not opening its sentence
    +<getal>            a step with nothing but a space before it
    (je|student) leert  a word that stands before, and is not pointed at
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from leeruitkomsten.language.conjugation import dutch_bare, dutch_third, english_finite
from leeruitkomsten.language.lexicon import lexicon
from leeruitkomsten.language.tokens import Token, plain_spans, plain_words, sentences_of, tokens

if TYPE_CHECKING:
    from leeruitkomsten.language.phrase_index import PhraseIndex, Ways

GAP = 8
"""The most words that `…` stands for where it does not say how many."""

_LONGEST_GAP = 24
_MOST_GAPS = 64  # words that the gaps of one phrase may stand for together
# What a card of a stranger can make us do grows with the ways to say its phrases: three
# for every verb with a loose part.
_MOST_WORDS = 24
_MOST_WAYS = 64
_GAP = re.compile(r"…(\d{0,2})")

_TELLING = 5  # so many letters of a word are about as rare as the word

_REMEMBERED = 8192  # words of which a book remembers which of its wildcards they fit

Test = Callable[["Words", int], bool]
"""Whether the word at an index of a sentence fits."""
Shape = Callable[[str], bool]
"""Whether a word in lower case may fit: what it does not fit, no test that goes with it does."""

_SHORT_INFINITIVES = frozenset({"zijn", "doen", "gaan", "zien", "staan", "slaan"})
# Words that stand in most texts: that one is there tells little of what else is.
_COMMON = frozenset(
    {"de", "het", "een", "en", "of", "in", "op", "aan", "van", "voor", "met", "bij", "door", "uit"}
    | {"over", "tot", "naar", "om", "te", "je", "zijn", "is", "die", "dat", "student", "eigen"}
    | {"the", "a", "an", "and", "or", "of", "to", "for", "with", "by", "at", "as", "on", "you"}
)
_PARTICIPLE = re.compile(
    r"[^\W\d_]*ge[^\W\d_]{2,}(?:d|t|en)|(?:be|her|ont|ver)[^\W\d_]{2,}(?:d|t|en)"
)


class Pattern:
    """The shape of words that are one of `whole`, or begin or end in a way."""

    __slots__ = (
        "_head", "_heads", "_tail", "_tails", "beginnings", "count", "endings", "shortest", "whole",
    )  # fmt: skip

    def __init__(
        self, whole: frozenset[str], beginnings: tuple[str, ...], endings: tuple[str, ...]
    ) -> None:
        self.whole, self.beginnings, self.endings = whole, beginnings, endings
        parts = (*beginnings, *endings)
        self.count, self.shortest = len(whole) + len(parts), min(map(len, parts), default=0)
        # Of many beginnings and endings, two letters tell that a word has none of them.
        self._head, self._tail = (min([2, *map(len, ways)]) for ways in (beginnings, endings))
        self._heads = frozenset(beginning[: self._head] for beginning in beginnings)
        self._tails = frozenset(ending[-self._tail :] for ending in endings)

    def __call__(self, word: str) -> bool:
        """Return whether a word in lower case has this shape."""
        return (
            word in self.whole
            or (word[-self._tail :] in self._tails and word.endswith(self.endings))
            or (word[: self._head] in self._heads and word.startswith(self.beginnings))
        )


class Step(NamedTuple):
    """One step of a phrase, after `gap` words at most: which words fit, by list, test or both.

    A test without a list has a `shape` where its answer hangs on the letters of the word.
    Marks between words are passed over; not where a step must be `close` to the one before.
    """

    words: frozenset[str] = frozenset()
    test: Test | None = None
    shape: Shape | None = None
    gap: int = 0
    optional: bool = False
    close: bool = False

    def fits(self, sentence: Words, index: int) -> bool:
        """Return whether the word at `index` of a sentence fits this step."""
        if self.words and sentence.folded[index] not in self.words:
            return False
        if self.close and sentence.span(index)[0] != sentence.span(index - 1)[1] + 1:
            return False
        return self.test is None or self.test(sentence, index)


class Phrase(NamedTuple):
    """A turn of phrase. `ways` are one or more ways to say it.

    Its first `before` words must stand there, and are not pointed at.
    """

    text: str
    ways: tuple[tuple[Step, ...], ...]
    before: int = 0


class Found(NamedTuple):
    """Where a phrase begins and ends in the text, and which one it was."""

    phrase: str
    start: int
    end: int


class Words:
    """The words of a sentence, and which there are: what phrases are looked for in.

    `folded` are the words as they are compared, `present` which there are of them, and
    `tokens` the same with their places: not worked out before it is asked. `known` is what an
    index of phrases told of them, kept for the next who asks it.
    """

    __slots__ = ("_spans", "_text", "_tokens", "folded", "known", "present")

    def __init__(self, folded: tuple[str, ...], text: str, tokens: tuple[Token, ...] | None = None):
        self.folded = folded
        self.present = frozenset(folded)
        self._text, self._tokens = text, tokens
        self._spans: list[tuple[int, int]] | None = None
        self.known: tuple[PhraseIndex, Ways] | None = None

    @classmethod
    def of(cls, sentence: Iterable[Token]) -> Words:
        """Return the words among the tokens of a sentence."""
        words = tuple([token for token in sentence if token.is_word])
        return cls(tuple([token.folded for token in words]), "", words)

    def span(self, index: int) -> tuple[int, int]:
        """Return where the word at an index begins and ends in the text."""
        if self._tokens is not None:
            return self._tokens[index][1:3]
        if self._spans is None:
            self._spans = plain_spans(self._text)
        return self._spans[index]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Return the words with their places."""
        if self._tokens is None:
            self._tokens = tuple([token for token in tokens(self._text) if token.is_word])
        return self._tokens


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[Words, ...]:
    """Return the words of each sentence of a text, without the marks."""
    plain = plain_words(text)
    if plain is not None:
        return (Words(plain, text),)
    return tuple(map(Words.of, sentences_of(text)))


class PhraseError(ValueError):
    """What was written is no phrase; the message says why, in Dutch and English."""


@lru_cache(maxsize=1024)  # cards share phrases: an indicator is held to those of an outcome
def parse(text: str, language: str = "nl") -> Phrase:
    """Return the phrase that `text` writes down; raise `PhraseError` where it is none."""
    words, before = _without_brackets(text)
    gaps = [_gap(word, text) for word in words]
    if not 0 < len(words) <= _MOST_WORDS or gaps[0] or gaps[-1] or words[0].startswith("+"):
        raise PhraseError(text)
    if sum(gaps) > _MOST_GAPS or any(one and following for one, following in pairwise(gaps)):
        raise PhraseError(text)
    ways: list[tuple[Step, ...]] = [()]
    for index, word in enumerate(words):
        if not gaps[index]:
            gap = gaps[index - 1] if index else 0
            ways = [way + tail for way in ways for tail in _tails(word, language, gap=gap)]
        if len(ways) > _MOST_WAYS:
            raise PhraseError(text)
    return Phrase(text, tuple(ways), before)


def _without_brackets(text: str) -> tuple[list[str], int]:
    """Return the words of a phrase, and how many of them, in brackets, only stand before it."""
    words = text.split()
    before = list(takewhile(lambda word: word.startswith("(") and word.endswith(")"), words))
    bare = [word[1:-1] for word in before]
    # Each is one step: what it stands for is as long as it looks.
    amiss = any(not word or word[0] in "~…+" or word[-1] == "?" for word in bare)
    if amiss or (before and (before == words or words[len(before)].startswith("…"))):
        raise PhraseError(text)
    return bare + words[len(before) :], len(before)


def _gap(word: str, text: str) -> int:
    """Return how many words `word` leaves open, 0 where it is not a gap."""
    found = _GAP.fullmatch(word)
    if found is None:
        return 0
    most = int(found[1] or GAP)
    if not 0 < most <= _LONGEST_GAP:
        raise PhraseError(text)
    return most


class PhraseBook:
    """Phrases to look for together.

    Most phrases are not in most texts, and that is seen without looking for them: a way to
    say one is tried only where a word stands that its most telling step needs.
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Index the ways to say the phrases by what each of them cannot do without."""
        self.by_word: dict[str, list[Way]] = {}
        self.by_shape: list[tuple[Shape, Way]] = []
        self.anywhere: list[Way] = []
        self._openings: set[str] | None = set()
        for phrase in phrases:
            for steps in phrase.ways:
                self._index(phrase, steps)
        self._words = frozenset(self.by_word)
        self._shaped = lru_cache(maxsize=_REMEMBERED)(self._with_shape)

    def _index(self, phrase: Phrase, steps: tuple[Step, ...]) -> None:
        first, rest = steps[0], steps[1:]
        if first.optional and rest:
            self._index(phrase, (rest[0]._replace(gap=0), *rest[1:]))
        way = Way(phrase, steps)
        if self._openings is not None and first.words and not phrase.before:
            self._openings |= first.words
        else:
            self._openings = None
        telling = way.telling
        if telling is None:
            self.anywhere.append(way)
        elif telling.words:
            for word in telling.words:
                self.by_word.setdefault(word, []).append(way)
        elif telling.shape is not None:
            self.by_shape.append((telling.shape, way))

    def never_begins(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of some words with which no phrase begins; none where nobody can tell."""
        return frozenset() if self._openings is None else words - self._openings

    def find(self, sentence: Words) -> list[Found]:
        """Return where the phrases stand in a sentence, from left to right, longest first."""
        return found_among(self.possible(sentence.present), (sentence,))

    def possible(self, present: frozenset[str]) -> Collection[Way]:
        """Return the ways that may be said in these words."""
        absent = self._words.isdisjoint(present)
        if absent and not self.by_shape and not self.anywhere:
            return ()
        possible = set(self.anywhere)
        if not absent:
            for word in self._words & present:
                possible.update(self.by_word[word])
        if self.by_shape:
            possible.update(*filter(None, map(self._shaped, present)))
        return possible

    def _with_shape(self, word: str) -> tuple[Way, ...]:
        return tuple(way for shape, way in self.by_shape if shape(word))


def found_among(ways: Collection[Way], sentences: Iterable[Words]) -> list[Found]:
    """Return where these ways to say something stand in some sentences."""
    if not ways:
        return []
    return [found for sentence in sentences for found in _found(ways, sentence)]


class Way:
    """A way to say a phrase; the same only as itself."""

    __slots__ = ("name", "needs", "steps")

    def __init__(self, phrase: Phrase, steps: tuple[Step, ...]) -> None:
        self.steps = steps
        self.name = (phrase.text, phrase.before)
        self.needs = tuple(step.words for step in steps if step.words and not step.optional)

    @property
    def telling(self) -> Step | None:
        """Return the step that stands in the fewest texts; None where any word fits all of them."""
        needed = [step for step in self.steps if not step.optional]
        return min(filter(_tells, needed), key=_how_common, default=None)


def _tells(step: Step) -> bool:
    return bool(step.words) or step.shape is not None


def _how_common(step: Step) -> tuple[int, int]:
    """Return how common it is that a step stands in a text: the lowest is the rarest."""
    if step.words:
        return 2 * len(step.words & _COMMON), len(step.words)
    if isinstance(step.shape, Pattern) and step.shape.shortest >= _TELLING:
        return 0, step.shape.count
    # Another shape is rarer than a word that is everywhere, apart from that of a verb.
    return 10_000 if step.shape in (_is_infinitive, _is_participle) else 1, 0


def _found(ways: Iterable[Way], sentence: Words) -> Iterator[Found]:
    present = sentence.present
    ends: dict[int, dict[tuple[str, int], int]] = {}
    for way in ways:
        for need in way.needs:
            if need.isdisjoint(present):
                break
        else:
            for start in _starts(way.steps[0], sentence):
                end = _match(way.steps, sentence, start)
                if end > start:
                    here = ends.setdefault(start, {})
                    here[way.name] = max(end, here.get(way.name, -1))
    if not ends:
        return
    for start, here in sorted(ends.items()):
        for (text, before), end in sorted(here.items(), key=lambda item: (-item[1], item[0])):
            yield Found(text, sentence.span(start + before)[0], sentence.span(end - 1)[1])


def _starts(step: Step, sentence: Words) -> Sequence[int]:
    """Return where in a sentence a step fits."""
    folded, wanted = sentence.folded, step.words
    places = (
        [at for at, word in enumerate(folded) if word in wanted] if wanted else range(len(folded))
    )
    if wanted and step.test is None:
        return places
    return [at for at in places if step.fits(sentence, at)]


def _match(way: Sequence[Step], sentence: Words, start: int) -> int:
    """Return the index after the first match of `way` from `start`, -1 where it is none.

    That `start` fits its first step, is known. All places where a step can end are followed
    side by side, the nearest first, so the work grows with the words and the steps, and not
    with the ways to combine them.
    """
    ends: Sequence[int] = (start + 1, start) if way[0].optional else (start + 1,)
    most = len(sentence.folded)
    for step in way[1:]:
        if len(ends) == 1 and not step.gap and not step.optional:  # word for word, as most are
            at = ends[0]
            if at >= most or not step.fits(sentence, at):
                return -1
            ends = (at + 1,)
        else:
            ends = list(_ends(step, sentence, ends))
            if not ends:
                return -1
    return ends[0]


def _ends(step: Step, sentence: Words, begins: Sequence[int]) -> Iterator[int]:
    """Yield where `step` can end that may begin at any of `begins`; each word is tried once."""
    tried: set[int] = set()
    told: set[int] = set()
    most = len(sentence.folded)
    for begin in begins:
        for index in range(begin, min(begin + step.gap + 1, most)):
            if index not in tried and index + 1 not in told and step.fits(sentence, index):
                told.add(index + 1)
                yield index + 1
            tried.add(index)
        if step.optional and begin not in told:
            told.add(begin)
            yield begin


def _tails(word: str, language: str, *, gap: int) -> Iterator[tuple[Step, ...]]:
    optional = word.endswith("?") and len(word) > 1
    word = word.removesuffix("?") if optional else word
    close = word.startswith("+") and len(word) > 1
    word = word.removeprefix("+") if close else word
    if word.startswith("~"):
        for infinitive in word[1:].split("|"):
            yield from _verb_ways(infinitive, language, gap=gap)
    else:
        words, test, shape = _meaning(word)
        yield (Step(words, test, shape, gap, optional, close),)


def _verb_ways(infinitive: str, language: str, *, gap: int) -> Iterator[tuple[Step, ...]]:
    if not infinitive.replace("-", "").isalpha():
        raise PhraseError(infinitive)
    if language == "en":
        yield (Step(frozenset(english_finite(infinitive)), gap=gap),)
        return
    if not infinitive.endswith("n") or len(infinitive) < 4:
        raise PhraseError(infinitive)
    verb = lexicon("nl").whole.get(infinitive)
    part = verb.particle if verb and verb.infinitive == infinitive else None
    simple = infinitive.removeprefix(part or "")
    finite = frozenset((*dutch_bare(simple), *dutch_third(simple)))
    whole = frozenset((infinitive, *((part or "") + form for form in finite)))
    yield (Step(whole, gap=gap),)
    if part:
        apart = frozenset({part})
        yield (Step(finite, gap=gap), Step(apart, gap=GAP))
        yield (Step(apart, gap=gap), Step(frozenset({"te"})), Step(frozenset({simple})))


@lru_cache(maxsize=1024)  # one pattern for all phrases that have it
def _meaning(word: str) -> tuple[frozenset[str], Test | None, Shape | None]:
    """Return what fits a step: a set of words or a test, and the shape that goes with the test."""
    if word.startswith("<"):
        if word not in _CLASSES:
            raise PhraseError(word)
        return frozenset(), *_CLASSES[word]
    if word.startswith("="):
        exact = frozenset(word[1:].split("|"))
        return _folded(exact), lambda sentence, at: sentence.tokens[at].text in exact, None
    if word.startswith("^"):
        return _folded(word[1:].split("|")), lambda _, at: at == 0, None
    parts = [part.lower() for part in word.split("|")]
    whole = frozenset(part for part in parts if "*" not in (part[:1], part[-1:]))
    beginnings = tuple(part.strip("*") for part in parts if part.endswith("*"))
    endings = tuple(part.strip("*") for part in parts if part.startswith("*"))
    if "" in whole or "" in beginnings or "" in endings:
        raise PhraseError(word)
    if not beginnings and not endings:
        return whole, None, None

    pattern = Pattern(whole, beginnings, endings)
    return frozenset(), lambda sentence, at: pattern(sentence.folded[at]), pattern


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


def _is_infinitive(word: str) -> bool:
    return word in _SHORT_INFINITIVES or (len(word) > 4 and word.endswith(("en", "ën")))


def _is_participle(word: str) -> bool:
    return _PARTICIPLE.fullmatch(word) is not None


def _is_name(sentence: Words, index: int) -> bool:
    text = sentence.tokens[index].text
    return index > 0 and text[0].isupper() and len(text) > 2


def _is_number(word: str) -> bool:
    return word[0].isdigit()


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and 1990 <= int(word) <= 2099


NUMERIC: frozenset[Shape] = frozenset({_is_number, _is_year})
"""The shapes of words that begin with a digit."""

_CLASSES: dict[str, tuple[Test, Shape | None]] = {
    "<inf>": (lambda sentence, at: _is_infinitive(sentence.folded[at]), _is_infinitive),
    "<vd>": (lambda sentence, at: _is_participle(sentence.folded[at]), _is_participle),
    "<getal>": (lambda sentence, at: _is_number(sentence.folded[at]), _is_number),
    "<jaar>": (lambda sentence, at: _is_year(sentence.folded[at]), _is_year),
    "<Naam>": (_is_name, None),
}
