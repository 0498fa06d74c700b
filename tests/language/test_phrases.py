"""Facts about the language in which cards say what to look for."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.language.phrases import PhraseBook, PhraseError, Words, parse
from leeruitkomsten.language.tokens import sentences, tokens


def found(phrase: str, text: str, language: str = "nl") -> list[str]:
    """Return what one phrase finds in a text."""
    book = PhraseBook([parse(phrase, language)])
    return [
        text[one.start : one.end]
        for sentence in sentences(text, tokens(text))
        for one in book.find(Words.of(sentence))
    ]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("kennis van", "Heeft kennis, van alles", ["kennis, van"]),
        ("kennis van", "Kennisdeling van", []),
        ("kent|weet", "Weet en kent", ["Weet", "kent"]),
        ("~kennen", "Ik ken, je kent, wij kennen", ["ken", "kent", "kennen"]),
        ("~kennen|weten", "Kent en weet", ["Kent", "weet"]),
        ("~uitvoeren", "Je voert een plan uit", ["voert een plan uit"]),
        ("~uitvoeren", "Om dit uit te voeren", ["uit te voeren"]),
        ("~uitvoeren", "Dat je uitvoert of kunt uitvoeren", ["uitvoert", "uitvoeren"]),
        ("weet … te <inf>", "Weet twee partijen te verbinden", ["Weet twee partijen te verbinden"]),
        ("weet …1 te", "Weet twee partijen te verbinden", []),
        ("weet …2 te", "Weet twee partijen te verbinden", ["Weet twee partijen te"]),
        ("weet … te", "Weet veel. Daarna te veel", []),
        ("op de? hoogte", "Op hoogte, op de hoogte", ["Op hoogte", "op de hoogte"]),
        ("de? stage", "In de stage", ["de stage", "stage"]),
        ("stage*|les", "Stageplek, lessen, les", ["Stageplek", "les"]),
        ("=Word", "In word of Word", ["Word"]),
        ("^leert", "Leert dit. Zij leert dat.", ["Leert"]),
        ("te <inf>", "Te zien en te klein te laten", ["Te zien", "te laten"]),
        ("wordt <vd>", "Wordt gemaakt, wordt groen", ["Wordt gemaakt"]),
        ("<vd>", "Uitgevoerd en beschreven", ["Uitgevoerd", "beschreven"]),
        ("<getal> <jaar>", "12 2026 12 1889", ["12 2026"]),
        ("*wet", "De Omgevingswet, een wet, wetten", ["Omgevingswet", "wet"]),
        ("(je|student) leert", "Je leert, zij leert", ["leert"]),
        ("(de) (student) ~opstellen", "De student stelt dit op", ["stelt dit op"]),
        ("<Naam> +<getal>", "Met Excel 2019, Excel (2019) en R 4", ["Excel 2019"]),
    ],
)  # fmt: skip
def test_a_phrase_finds_what_it_writes(phrase: str, text: str, expected: list[str]) -> None:
    """Every sign of the language means what its page says."""
    assert found(phrase, text) == expected


def test_a_gap_does_not_stop_at_the_first_word_that_fits() -> None:
    """A later “te” is tried where the first leads nowhere."""
    text = "weet bij te grote groepen toch rust te brengen"

    assert found("weet …16 te <inf>", text) == [text]


def test_the_nearest_end_is_taken() -> None:
    """Of several ends a gap takes the first."""
    assert found("voor … uit", "voor dit uit en dat uit") == ["voor dit uit"]


def test_english_verbs_have_english_forms() -> None:
    """In an English set a verb is conjugated in English."""
    text = "She knows, they know and knowing"

    assert found("~know", text, "en") == ["knows", "know", "knowing"]


@pytest.mark.parametrize(
    "text",
    [
        "", "…", "… weet", "weet …", "weet … … te", "weet …0 te", "weet …99 te", "<iets>", "a||b",
        "*", "~", "~wet", "(je)", "(je?) leert", "(~leren) dit", "(je) … leert", "()",
        "+weet", "a …24 b …24 c …24 d", " ".join(["weet"] * 25),
        " ".join(["~uitvoeren"] * 5),
    ],
)  # fmt: skip
def test_what_is_no_phrase_is_told(text: str) -> None:
    """Nothing, loose gaps, unknown signs, and more than a card may ask."""
    with pytest.raises(PhraseError):
        parse(text)


def test_a_hostile_phrase_takes_time_that_grows_with_the_text() -> None:
    """A card of a stranger cannot hang the linter."""
    phrase = " ".join(["a", "…8"] * 8 + ["b", "c"])
    text = "c b " + "a " * 4_000
    begin = time.process_time()

    assert found(phrase, text) == []
    assert time.process_time() - begin < 10


@given(st.text(alphabet="ab …?|~*=^+<>3", max_size=20), st.text(alphabet="ab .,3", max_size=30))
def test_any_phrase_is_found_in_its_place_or_refused(phrase: str, text: str) -> None:
    """Whatever was written, no error but `PhraseError`, and a hit is part of the text."""
    try:
        places = found(phrase, text)
    except PhraseError:
        return

    assert all(place and place in text for place in places)
