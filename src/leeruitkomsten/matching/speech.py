"""What can be read in a text, apart from what it is about: acts, guidance, denials, norms.

Everything that a dimension needs of a text is worked out here, once per text: pairs are
many, and a pair may take no more than laying two of these side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from leeruitkomsten.language.level import LevelPull, level_pull
from leeruitkomsten.language.markers import DIRECTION, KINDS, Marker, lexicon_of_markers, markers
from leeruitkomsten.language.objects import objects_of
from leeruitkomsten.language.phrases import Found, Phrase, PhraseBook, Words, parse
from leeruitkomsten.language.tokens import Token, sentences, tokens
from leeruitkomsten.language.verbs import Act, find_acts
from leeruitkomsten.language.wordlists import norms, synonyms
from leeruitkomsten.matching.normalise import base, carries_meaning, words

LANGUAGES = ("nl", "en")
_HINGES = frozenset({"volgens", "conform", "overeenkomstig", "krachtens", "using"})
"""Words of the list `maatstaf` that open a norm, and are none."""
_SCOPE = 3
"""How many words a negation reaches at most, and how many a norm is told in."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that markers of one kind stand for, and their words."""

    steps: tuple[int, ...]
    """Each once, the lowest first."""
    words: tuple[str, ...]

    @property
    def by_lowest(self) -> tuple[int, int, tuple[int, ...]]:
        """Return what orders steps where the lowest decides: *met begeleiding* beats all."""
        return self.steps[0], sum(self.steps), self.steps

    @property
    def by_highest(self) -> tuple[int, int, tuple[int, ...]]:
        """Return what orders steps where the highest decides."""
        return self.steps[-1], sum(self.steps), self.steps


@dataclass(frozen=True, slots=True)
class Speech:
    """What can be read in a text, apart from what it is about."""

    acts: tuple[Act, ...]
    main: Act | None
    """What is done first, weak verbs passed over where there is another."""
    lemmas: frozenset[str]
    """The infinitives of all acts."""
    objects: Mapping[str, str]
    """What the main act is about: by base form the word."""
    object_parts: frozenset[str]
    """The base forms of those, and of what they are compounded of."""
    markers: Mapping[str, tuple[Marker, ...]]
    """By kind (`zelfstandigheid`, `complexiteit` …) the markers that stand in it."""
    guidance: Steps | None
    """The steps of autonomy; None where nothing is said of it."""
    complexity: Steps | None
    context: Mapping[str, str]
    """By kind of context (`individu`, `groep` …) the first words that tell of it."""
    negated: Mapping[str, str]
    """By base form of what is negated: the words, negation and all."""
    plain: frozenset[str]
    """The base forms that stand outside the reach of any negation."""
    norms: Mapping[str, str]
    """What the result must live up to or rests on: by base form the word."""
    terms: Mapping[int, Mapping[int, str]]
    """By group of synonyms, by which of its words were used, the first of those words."""
    pull: LevelPull
    """What its words say of its level, next to a text about the same."""


@lru_cache(maxsize=8192)
def speech(text: str, language: str) -> Speech:
    """Return what can be read in a text, apart from what it is about."""
    cut = tokens(text)
    acts = find_acts(text, cut, language)
    context: dict[str, str] = {}
    negated: dict[str, str] = {}
    standards: dict[str, str] = {}
    terms: dict[int, dict[int, str]] = {}
    told: dict[str, list[Marker]] = {kind: [] for kind in (*KINDS, DIRECTION)}
    plain: set[str] = set()
    for sentence in sentences(text, cut):
        here = {kind: list(markers(kind, sentence, text, language)) for kind in told}
        for kind, found in here.items():
            told[kind] += found
        for kind, place in _context_book(language, sentence):
            context.setdefault(kind, text[place.start : place.end].lower())
        of_degree = [*here["zelfstandigheid"], *here["complexiteit"]]
        denied, reached = _negations(sentence, of_degree, language)
        negated |= denied
        plain |= _bases(sentence, reached, language)
        for name, word in _norms(sentence, language):
            standards.setdefault(name, word)
        for group, which, word in _terms(sentence, text, language):
            terms.setdefault(group, {}).setdefault(which, word)
    main = next((each for each in acts if not each.weak), acts[0] if acts else None)
    objects = _objects(main, acts, text, cut, language)
    return Speech(
        acts=acts,
        main=main,
        lemmas=frozenset(act.lemma for act in acts),
        objects=objects,
        object_parts=frozenset(_with_parts(objects, language)),
        markers={kind: tuple(told[kind]) for kind in KINDS},
        guidance=_steps(told["zelfstandigheid"]),
        complexity=_steps(told["complexiteit"]),
        context=context,
        negated=negated,
        plain=frozenset(plain),
        norms=standards,
        terms=terms,
        pull=level_pull(
            acts,
            [marker for kind in KINDS for marker in told[kind]],
            told[DIRECTION],
            sum(token.is_word for token in cut),
        ),
    )


def _steps(found: Sequence[Marker]) -> Steps | None:
    if not found:
        return None
    return Steps(
        tuple(sorted({marker.step for marker in found})),
        tuple(sorted({marker.words for marker in found})),
    )


def _objects(
    main: Act | None, acts: Sequence[Act], text: str, cut: Sequence[Token], language: str
) -> dict[str, str]:
    if main is None:
        return {}
    sentence = next(
        one for one in sentences(text, cut) if one[0].start <= main.start <= one[-1].start
    )
    heads = objects_of(main, sentence, acts, language)
    return {base(head, language): head for head in heads if carries_meaning(head, language)}


def _with_parts(objects: Mapping[str, str], language: str) -> Iterator[str]:
    for head in objects.values():
        for word in words(head, language):
            yield word.base
            yield from word.parts


def _norms(sentence: Sequence[Token], language: str) -> Iterator[tuple[str, str]]:
    """Yield the words in which a norm is told: *volgens de geldende **richtlijnen***."""
    for found in _norm_book(language).find(Words.of(sentence)):
        inside = [
            place
            for place, token in enumerate(sentence)
            if found.start <= token.start < found.end and token.is_word
        ]
        last = inside[-1]
        word = sentence[last].folded
        if len(inside) == 1 and word not in _HINGES and carries_meaning(word, language):
            told = inside
        else:
            told = list(_reach(sentence, last + 1, language))
        for place in told:
            yield base(sentence[place].folded, language), sentence[place].folded


def _negations(
    sentence: Sequence[Token], told: Sequence[Marker], language: str
) -> tuple[dict[str, str], set[int]]:
    """Return what a sentence negates, and which of its tokens a negation reaches.

    What stands in a marker that was `told` (*zonder begeleiding*, *niet complex*) is
    reached, and negates nothing: that it differs is for its own dimension to say.
    """
    lists = _negation(language)
    negated: dict[str, str] = {}
    reached: set[int] = set()
    for index, token in enumerate(sentence):
        following = sentence[index + 1].folded if index + 1 < len(sentence) else ""
        if token.folded not in lists["woorden"] or following in lists["niet"]:
            continue
        around = next((one for one in told if one.start <= token.start < one.end), None)
        for position in _reach(sentence, index + 1, language):
            word = sentence[position].folded
            if around is not None:
                if sentence[position].start < around.end:
                    reached.add(position)
                continue
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


def _terms(sentence: Sequence[Token], text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Yield each synonym: its group, which of the group it is, and the word as written."""
    book, places = _synonym_book(language)
    for found in book.find(Words.of(sentence)):
        yield *places[found.phrase], text[found.start : found.end].lower()


@cache
def _synonym_book(language: str) -> tuple[PhraseBook, Mapping[str, tuple[int, int]]]:
    places = {
        phrase: (group, which)
        for group, forms in enumerate(synonyms(language))
        for which, phrase in enumerate(forms)
    }
    return PhraseBook(_parsed(places, language)), places


@cache
def _norm_book(language: str) -> PhraseBook:
    return PhraseBook(parse(text, language) for text in norms(language))


@cache
def _negation(language: str) -> Mapping[str, frozenset[str]]:
    entry = lexicon_of_markers()["ontkenning"][language]
    return {name: frozenset(entry[name]) for name in ("woorden", "niet")}


def _parsed(texts: Mapping[str, object], language: str) -> Iterator[Phrase]:
    return (parse(text, language) for text in texts)
