"""Facts about a text with the places of findings in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.reporting.html.looks import LOOKS
from leeruitkomsten.reporting.html.pins import Pin, pinned

TEXT = "Je kent de markt en de wet."


def a_pin(text: str, words: str, number: int, look: str = "suggestie") -> Pin:
    start = text.index(words)
    return Pin(start, start + len(words), number, look, f"n{number}")


def test_words_that_two_findings_share_are_a_piece_of_their_own() -> None:
    """They look like the heavier of the two; each number stands behind the last of its words."""
    pins = [a_pin(TEXT, "kent de markt", 1), a_pin(TEXT, "markt en", 2, "waarschuwing")]

    pieces = pinned(TEXT, pins)

    assert [(each.text, each.look, [pin.number for pin in each.ends]) for each in pieces] == [
        ("Je ", "", []),
        ("kent de ", "suggestie", []),
        ("markt", "waarschuwing", [1]),
        (" en", "waarschuwing", [2]),
        (" de wet.", "", []),
    ]


def test_a_finding_within_another_keeps_its_number() -> None:
    """Both end at the same word: both numbers stand there, in their order."""
    pins = [a_pin(TEXT, "de markt", 2), a_pin(TEXT, "markt", 1, "fout")]

    markt = next(each for each in pinned(TEXT, pins) if each.text == "markt")

    assert [pin.number for pin in markt.ends] == [1, 2]
    assert len(markt.pins) == 2


def test_letters_that_nobody_sees_are_shown_as_signs() -> None:
    """A soft hyphen or a space too many is marked: something must be there to see."""
    text = "op\u00addracht  klaar" + " " * 9

    hyphen, spaces, end = (
        Pin(2, 3, 1, "suggestie", "n1"),
        Pin(9, 11, 2, "suggestie", "n2"),
        Pin(16, 25, 3, "suggestie", "n3"),
    )

    assert [each.shown for each in pinned(text, [hyphen, spaces, end]) if each.pins] == [
        "U+00AD",
        "␣␣",
        "␣␣␣␣␣␣… (9×)",
    ]


def test_a_space_between_two_words_of_a_finding_is_a_space() -> None:
    """Only what is invisible as a whole is shown as signs."""
    pins = [a_pin(TEXT, "kent de markt", 1), a_pin(TEXT, "kent", 2), a_pin(TEXT, "de", 3)]

    assert "".join(each.shown for each in pinned(TEXT, pins)) == TEXT


def test_white_space_around_a_text_is_kept_where_a_finding_points_at_it() -> None:
    """Elsewhere it goes, as readers never saw it."""
    pieces = pinned("  Je bouwt. ", [Pin(0, 2, 1, "suggestie", "n1")])

    assert [each.shown for each in pieces] == ["␣␣", "Je bouwt."]


@st.composite
def pins_in(draw: st.DrawFn) -> tuple[str, list[Pin]]:
    text = draw(st.text(alphabet="ab \n\u00ad", min_size=1, max_size=30))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    found = draw(st.lists(spans.filter(lambda span: span[0] < span[1]), max_size=8))
    look = st.sampled_from(LOOKS)
    return text, [Pin(*span, nth, draw(look), f"n{nth}") for nth, span in enumerate(found, 1)]


@given(pins_in())
def test_pieces_are_the_text_and_tell_of_every_finding(given_pins: tuple[str, list[Pin]]) -> None:
    """No letter is lost, each finding has exactly its letters, and ends once."""
    text, pins = given_pins

    pieces = pinned(text, pins)

    assert "".join(each.text for each in pieces).strip() == text.strip()
    for pin in pins:
        own = "".join(each.text for each in pieces if pin in each.pins)
        assert own == text[pin.start : pin.end]
    assert sorted(pin.number for each in pieces for pin in each.ends) == [
        pin.number for pin in pins
    ]
