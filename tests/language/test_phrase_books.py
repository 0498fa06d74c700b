"""Facts about looking for many phrases at once: what trying each everywhere finds, is found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.language.phrases import (
    Found,
    Phrase,
    PhraseBook,
    PhraseError,
    Step,
    Words,
    _match,
    parse,
    words_of,
)
from leeruitkomsten.rules import shipped_catalogue
from leeruitkomsten.rules.checks.phrasing import phrases as phrases_of


def by_trying(phrases: Sequence[Phrase], sentence: Words) -> Iterator[Found]:
    """Yield what the phrases find when each way to say each of them is tried at every word."""
    words = sentence.tokens
    for start in range(len(words)):
        ends: dict[tuple[str, int], int] = {}
        for phrase in phrases:
            for way in (shorter for each in phrase.ways for shorter in without_openings(each)):
                end = _match(way, sentence, start) if way[0].fits(sentence, start) else -1
                name = (phrase.text, phrase.before)
                if end > max(start, ends.get(name, -1)):
                    ends[name] = end
        for (text, before), end in sorted(ends.items(), key=lambda item: (-item[1], item[0])):
            yield Found(text, words[start + before].start, words[end - 1].end)


def without_openings(way: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
    """Yield a way to say a phrase, and those without the words that may be absent at its start."""
    yield way
    if way[0].optional and way[1:]:
        yield from without_openings((way[1]._replace(gap=0), *way[2:]))


def all_shared() -> dict[str, list[str]]:
    """Return every phrase of the shared cards, by language."""
    found: dict[str, dict[str, None]] = {"nl": {}, "en": {}}
    for card in shipped_catalogue().cards.values():
        for name in ("woorden", "behalve", "als", "dan"):
            option = (card.options or {}).get(name)
            if isinstance(option, dict):
                for language, texts in phrases_of(option).items():
                    found[language].update(dict.fromkeys(texts))
    return {language: list(texts) for language, texts in found.items()}


SHARED = all_shared()
WORDS = (
    "de", "een", "en", "op", "van", "te", "om", "student", "Student", "kent", "kennis", "stelt",
    "stage", "stageplek", "les", "wet", "Omgevingswet", "maken", "gemaakt", "12", "2026", "1889",
    "Word", "word", "Excel", "zorgplan", "goede", "manier", ",", ".", "(", "–", "it’s", "foto's",
)  # fmt: skip
WRITTEN = (
    "de", "een?", "op", "~kennen", "~opstellen", "stage*|les", "*wet", "=Word", "^De", "<inf>",
    "<vd>", "<getal>", "<jaar>", "<Naam>", "+<getal>", "…", "…2", "(de)", "kent|weet", "goede?",
)  # fmt: skip


@given(
    st.lists(st.lists(st.sampled_from(WRITTEN), min_size=1, max_size=5), min_size=1, max_size=6),
    st.lists(st.sampled_from(WORDS), max_size=30),
)
def test_a_book_finds_what_trying_everything_finds(
    written: list[list[str]], words: list[str]
) -> None:
    """Whatever is written down, in whatever text."""
    phrases = []
    for each in written:
        try:
            phrases.append(parse(" ".join(each)))
        except PhraseError:
            continue
    book = PhraseBook(phrases)

    for sentence in words_of(" ".join(words)):
        assert list(book.find(sentence)) == list(by_trying(phrases, sentence))


@pytest.mark.parametrize("language", ["nl", "en"])
@given(data=st.data())
def test_shared_phrases_are_found_as_by_trying(language: str, data: st.DataObject) -> None:
    """Also those that people wrote, among words of those very phrases."""
    texts = data.draw(st.lists(st.sampled_from(SHARED[language]), min_size=1, max_size=8))
    phrases = [parse(text, language) for text in texts]
    known = sorted(
        {word for one in phrases for way in one.ways for step in way for word in step.words}
    )
    words = data.draw(st.lists(st.sampled_from([*known, *WORDS]), max_size=25))
    book = PhraseBook(phrases)

    for sentence in words_of(" ".join(words)):
        assert book.find(sentence) == list(by_trying(phrases, sentence))
