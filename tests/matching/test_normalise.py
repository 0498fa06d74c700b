"""From a text to the words that carry its meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.matching.builders import statements

from leeruitkomsten.matching.normalise import without_frame, words

SAME = [
    ("De student ontwerpt een netwerk.", "Je kunt netwerken ontwerpen"),
    (
        "LU1.1 De student ontwerpt een netwerk.",
        "De student is in staat om een netwerk te ontwerpen.",
    ),
    ("Je ontwerpt een vóórbeeld", "je ontwerpt een VOORBEELD"),
]


def normalise(text: str) -> str:
    return " ".join(word.base for word in words(text))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_form_does_not_matter(one: str, other: str) -> None:
    """Subject, code, inflection, accents and the order of verb and object are not meaning."""
    assert set(normalise(one).split()) == set(normalise(other).split())


def test_a_sentence_about_the_programme_goes() -> None:
    """To which eindkwalificatie an outcome belongs is not what it is about."""
    text = "Je stelt een zorgplan op. Je werkt hierbij aan de eindkwalificatie zorgverlener."

    assert normalise(text) == normalise("Je stelt een zorgplan op.")


def test_what_is_all_there_is_stays() -> None:
    """A text of nothing but a sentence about the programme keeps it."""
    text = "Je werkt aan je eigen competenties."

    assert without_frame(text) == text


def test_function_words_count_where_nothing_else_is_left() -> None:
    """A text without words that carry meaning is not empty."""
    assert normalise("De student kan het.") == "de student kunnen het"


@given(st.one_of(statements, st.text(max_size=60)))
def test_doing_it_twice_changes_nothing(text: str) -> None:
    """Normalising is idempotent."""
    once = normalise(text)

    assert normalise(once) == once
