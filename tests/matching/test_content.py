"""How alike texts are."""

from leeruitkomsten.matching.content import Content
from leeruitkomsten.matching.normalise import words


def a_content(left: list[str], right: list[str]) -> Content:
    return Content.of([words(text) for text in left], [words(text) for text in right])


def test_the_same_texts_are_wholly_alike() -> None:
    """A text is wholly alike itself."""
    content = a_content(["Je stelt een zorgplan op."], ["Je stelt een zorgplan op."])

    assert content.similarity[0, 0] == 1.0


def test_parts_of_a_compound_are_shared() -> None:
    """*Onderzoek onder eindgebruikers* has something of *eindgebruikersonderzoek*."""
    content = a_content(["eindgebruikersonderzoek"], ["onderzoek onder eindgebruikers"])

    assert set(content.shared(0, 0)) == {"eindgebruikers", "onderzoek"}


def test_covering_has_a_direction() -> None:
    """A text is covered by one that says more, and not the other way around."""
    content = a_content(["zorgplan opstellen"], ["zorgplan opstellen, evalueren en bijstellen"])

    assert content.cover([0], [0]) == 1.0 > content.cover([0], [0], swap=True)


def test_what_is_not_covered_is_named_as_written() -> None:
    """The words that the other side lacks are given as they stand in the text."""
    content = a_content(["Je evalueert zorgplannen"], ["zorgplan"])

    assert content.uncovered([0], [0]) == ("evalueert",)


def test_nothing_is_like_an_empty_text() -> None:
    """A text without words is not like anything, nor covers it."""
    content = a_content([""], ["zorgplan", ""])

    assert content.similarity.tolist() == [[0.0, 0.0]]
    assert not content.carries.any()
