"""Base forms and compounds."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.language.lemmas import lemma, parts

SOURCE = Path(__file__).resolve().parents[2] / "src"

FORMS = [
    ("analyseert", "analyseren"),
    ("uitgevoerd", "uitvoeren"),  # the word list has uit_voeren
    ("bevindingen", "bevinding"),
    ("ontwerpt", "ontwerp"),
    ("ontwerpen", "ontwerp"),
    ("gegevens", "gegevens"),
    ("blorptifex", "blorptifex"),
    ("", ""),
]

COMPOUNDS = [
    ("eindgebruikersonderzoek", ("eindgebruiker", "onderzoek")),
    ("kwaliteitsbewaking", ("kwaliteit", "bewaking")),
    ("teamverband", ("team", "verband")),
    ("beroepspraktijk", ("beroep", "praktijk")),
    ("onderzoeken", ()),  # not under + search
    ("verpleegkundige", ()),  # an ending is no word
    ("plan", ()),
]


@pytest.mark.parametrize(("form", "base"), FORMS)
def test_a_form_comes_down_to_its_base(form: str, base: str) -> None:
    """Inflected forms, and the noun that a verb shares its form with, have one base."""
    assert lemma(form) == base


@pytest.mark.parametrize(("word", "pieces"), COMPOUNDS)
def test_a_compound_is_cut_in_its_words(word: str, pieces: tuple[str, ...]) -> None:
    """A compound is cut in known words, joints left out; other words are not cut."""
    assert parts(word) == pieces


@pytest.mark.timeout(10)
def test_what_is_longer_than_any_word_is_left_whole() -> None:
    """A file without a space in it is one word, and is not searched for others."""
    assert parts("kwaliteitsbewaking" * 20_000) == ()


def test_english_words_are_not_cut() -> None:
    """Only Dutch writes its compounds as one word."""
    assert (lemma("designs", "en"), parts("teamwork", "en")) == ("design", ())


@given(st.text(max_size=20).map(str.lower))
def test_a_lemma_is_its_own_lemma(word: str) -> None:
    """Looking up a base form changes nothing."""
    assert lemma(lemma(word)) == lemma(word)


def test_the_word_list_is_loaded_late() -> None:
    """Importing the module does not load simplemma: linting does not need it."""
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE)!r}); import leeruitkomsten.language.lemmas;"
        "sys.exit('simplemma' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
