"""Facts about words and sentences."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from leeruitkomsten.language.tokens import (
    _TOKEN,
    cut_sentences,
    end_of_abbreviation,
    plain_words,
    sentences,
    tokens,
    words_in,
)


def words(text: str) -> list[str]:
    """Return the words of a text, without the marks."""
    return [token.text for token in tokens(text) if token.is_word]


def cut(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [
        text[sentence[0].start : sentence[-1].end] for sentence in sentences(text, tokens(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("foto’s en ICT'ers", ["foto’s", "en", "ICT'ers"]),
        ("niet-deskundigen, HTML5", ["niet-deskundigen", "HTML5"]),
        ("versie 1.10 of 3,5", ["versie", "1.10", "of", "3,5"]),
        ("o.a. scrum e.d.", ["o.a.", "scrum", "e.d."]),
        ("(m.b.v. data)", ["m.b.v.", "data"]),
        ("CI/CD", ["CI", "CD"]),
        ("intern en/of extern", ["intern", "en/of", "extern"]),
        ("en/ofschoon", ["en", "ofschoon"]),
        ("financiële coöperatie", ["financiële", "coöperatie"]),
        ("😀 – …", []),
    ],
)
def test_a_text_is_cut_into_words(text: str, expected: list[str]) -> None:
    """Words keep what belongs to them, and nothing else."""
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je test. Je meet.", ["Je test.", "Je meet."]),
        ("Je test o.a. software en meet.", ["Je test o.a. software en meet."]),
        ("Je test bijv. software.", ["Je test bijv. software."]),
        ("Je gebruikt versie 1.10 daarvoor.", ["Je gebruikt versie 1.10 daarvoor."]),
        ("Een titel\n\nJe meet.", ["Een titel", "Je meet."]),
        ("Je meet", ["Je meet"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_sentences(text: str, expected: list[str]) -> None:
    """The full stop of an abbreviation or number ends no sentence."""
    assert cut(text) == expected


def test_a_word_is_compared_without_capitals_and_curls() -> None:
    """Folded, a word is the same however it was typed."""
    assert [token.folded for token in tokens("FOTO’S")] == ["foto's"]


@given(st.text())
def test_tokens_say_where_they_stand(text: str) -> None:
    """What a token says it is, stands at its place, in order."""
    found = tokens(text)

    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert [token.start for token in found] == sorted(token.start for token in found)


@given(st.text())
def test_only_white_space_is_left_out(text: str) -> None:
    """Together the tokens are all that is written."""
    assert "".join(token.text for token in tokens(text)) == "".join(text.split())


@given(st.text(alphabet="aB. !?\n1"))
def test_every_token_is_in_one_sentence(text: str) -> None:
    """Sentences follow each other without overlap or loss."""
    found = tokens(text)

    assert tuple(token for sentence in sentences(text, found) for token in sentence) == found


@pytest.mark.parametrize(
    ("text", "word", "whole"),
    [
        ("Met pen enz.", "enz", "enz."),
        ("Bijv. een pen", "Bijv", "Bijv."),
        ("Een etc, en meer", "etc", "etc"),
        ("Hij kent.", "kent", "kent"),
    ],
)
def test_an_abbreviation_ends_after_its_full_stop(text: str, word: str, whole: str) -> None:
    """The full stop is part of what somebody wrote."""
    start = text.index(word)

    assert text[start : end_of_abbreviation(text, start + len(word))] == whole


PIECES = (
    "de", "Student", "foto’s", "niet-deskundig,", "wet.", "wet", "en/of", "o.a.", "etc.", "a.",
    "b.", "3,5", "HTML5", "(AVG)", "İJ", "ΑΣ", "ΑΣ.", "ΑΣ,", "ﬁx", "ß", "–", "-", "het,", ",", ".",
    "", "\n", "zin.", "twee:", "l'", "’s", "é",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=9))
@example(["de", "İJ", "het,", "Student", "wet."])
def test_a_plain_text_is_cut_as_any_other(pieces: list[str]) -> None:
    """That it is done at once makes no difference to the words and where they stand."""
    text = " ".join(pieces)
    one_by_one = [(one[0], *one.span()) for one in _TOKEN.finditer(text)]

    found = tokens(text)
    assert [(token.text, token.start, token.end) for token in found] == one_by_one
    assert all(token.folded == token.text.lower().replace("’", "'") for token in found)
    assert all(token.is_word == token.text[0].isalnum() for token in found)
    plain = plain_words(text)
    if plain is not None:
        assert plain == tuple(token.folded for token in found if token.is_word)
        assert len(list(sentences(text, found))) == 1

    cut_up = cut_sentences(text)
    as_tokens = list(sentences(text, found))
    assert [list(one.folded) for one in cut_up] == [
        [each.folded for each in one] for one in as_tokens
    ]
    for one, sentence in zip(cut_up, as_tokens, strict=True):
        spans = [each[1:3] for each in sentence]
        assert [one.span(at) for at in range(len(sentence))] == spans
        assert [one.span(at) for at in reversed(range(len(sentence)))] == spans[::-1]


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join), max_size=4))
def test_the_words_in_texts_are_those_of_each(texts: list[str]) -> None:
    """That they are told together makes no difference."""
    each = [token.folded for text in texts for token in tokens(text) if token.is_word]

    assert words_in(" ".join(texts)) == frozenset(each)
