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


def test_a_book_tells_with_which_words_nothing_begins() -> None:
    """Where a word only stands before, or any may begin, nobody can tell."""
    present = frozenset({"kent", "de", "wet"})

    assert PhraseBook([parse("kent …4 wet")]).never_begins(present) == {"de", "wet"}
    assert PhraseBook([parse("om? de wet")]).never_begins(present) == {"kent", "wet"}
    assert PhraseBook([parse("(kent) de")]).never_begins(present) == frozenset()
    assert PhraseBook([parse("ken*")]).never_begins(present) == frozenset()


def test_many_ways_in_many_words_are_told_once_each() -> None:
    """A card may have a phrase of hundreds of words, and a text all of them."""
    many = [f"w{nth}" for nth in range(400)]
    book = PhraseBook(parse(f"{'|'.join(many)} {end}") for end in ("wet", "regel"))
    (words,) = words_of(" ".join([*many, "wet"]))

    possible = PhraseIndex([book]).possible(words.present)

    assert [way.name[0].split()[-1] for way in possible[book]] == ["wet"]


def test_an_index_remembers_so_many_words() -> None:
    """A text of a stranger with ever other words takes no more memory."""
    index = PhraseIndex([PhraseBook([parse("kent")])])
    for start in range(0, 70_000, 1000):
        index.possible(frozenset(f"x{nth}" for nth in range(start, start + 1000)))

    assert len(index._told) <= 65_536
    assert index.possible(frozenset({"kent"}))
