"""Facts about many books at once: each finds in a text what it finds alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.language.phrase_index import PhraseIndex, indexed, phrase_index
from leeruitkomsten.language.phrases import PhraseBook, PhraseError, found_among, parse, words_of
from leeruitkomsten.rules import Statement

WORDS = ("de", "kent", "stage", "Stageplek", "wet", "Omgevingswet", "maken", "12", "2026", ",", ".")
WRITTEN = ("de", "kent|weet", "~kennen", "stage*|les", "*wet", "=wet", "<inf>", "<jaar>", "<Naam>")


def a_book(written: list[list[str]]) -> PhraseBook:
    """Return a book of what can be read as a phrase."""
    phrases = []
    for each in written:
        try:
            phrases.append(parse(" ".join(each)))
        except PhraseError:
            continue
    return PhraseBook(phrases)


BOOKS = st.lists(
    st.lists(st.lists(st.sampled_from(WRITTEN), min_size=1, max_size=3), max_size=3).map(a_book),
    min_size=1,
    max_size=4,
)


@given(BOOKS, st.lists(st.sampled_from(WORDS), max_size=20))
def test_each_book_finds_what_it_finds_alone(books: list[PhraseBook], words: list[str]) -> None:
    """Whatever stands in the other books."""
    spoken = words_of(" ".join(words))
    index = PhraseIndex(books)

    for _ in range(2):  # the second time its words are known
        for sentence in spoken:
            possible = index.possible(sentence.present)
            for book in books:
                found = found_among(possible.get(book, ()), (sentence,))
                assert found == book.find(sentence)
                silent = book.never_begins(sentence.present)
                begins = {token.start: token.folded for token in sentence.tokens}
                assert silent.isdisjoint(begins[one.start] for one in found)


def test_a_book_is_looked_at_with_the_others_once_it_is_made() -> None:
    """The index of a language has the books that were made in it."""
    book = indexed(PhraseBook([parse("kent")]), "nl")

    assert book in phrase_index("nl").books
    assert book not in phrase_index("en").books


def test_a_book_that_is_made_later_finds_its_phrases_too() -> None:
    """A text that was held against the books before it, is not held to those alone."""
    statement = Statement("De student kent de wet.")
    early = indexed(PhraseBook([parse("kent")]), "nl")
    assert [one.phrase for one in statement.found(early)] == ["kent"]

    late = indexed(PhraseBook([parse("de wet")]), "nl")

    assert [one.phrase for one in statement.found(late)] == ["de wet"]
