"""Facts about what is done in a text."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.language.lexicon import lexicon
from leeruitkomsten.language.tokens import tokens
from leeruitkomsten.language.verbs import acts, find_acts
from leeruitkomsten.loading.contracts import read_data


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De student analyseert een proces.", ["analyseren"]),
        ("Daarbij analyseer je een proces.", ["analyseren"]),
        ("Je voert een onderzoek uit.", ["uitvoeren"]),
        ("De student stelt een plan op en werkt dat uit.", ["opstellen", "uitwerken"]),
        ("Je stelt samen met de cliënt een plan op.", ["opstellen"]),
        ("Kan een analyse uitvoeren en toelichten.", ["uitvoeren", "toelichten"]),
        ("Je bent in staat om een plan op te stellen.", ["opstellen"]),
        ("Het ontwerpen van een dienst.", ["ontwerpen"]),
        ("Het zelfstandig uitvoeren van een meting.", ["uitvoeren"]),
        ("Het met ouders vaststellen van een doel.", ["vaststellen"]),
        ("Ontwerpen en bouwen van een dienst.", ["ontwerpen", "bouwen"]),
        ("De student neemt een anamnese af.", ["afnemen"]),
        ("Je legt contact met bewoners.", ["leggen"]),
        ("De student werkt in het team.", ["werken"]),
        ("De ontwerpen van het plan.", []),
        ("Een plan voor de toets.", []),
        ("Een geanalyseerd vraagstuk.", []),
        ("", []),
    ],
)
def test_the_acts_of_a_dutch_text_are_found(text: str, expected: list[str]) -> None:
    """Verbs that are done, with their loose part; nouns and participles are none."""
    assert [act.lemma for act in acts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The student designs a plan and evaluates it.", ["design", "evaluate"]),
        ("You are able to analyse a process.", ["analyse"]),
        ("A design for the test.", []),
    ],
)
def test_the_acts_of_an_english_text_are_found(text: str, expected: list[str]) -> None:
    """After who acts, or after to, can and and."""
    assert [act.lemma for act in acts(text, "en")] == expected


# Words that the reading of a sentence hangs on, in no order that means something.
_LOUD = """
de student studenten je ik het een en of , . ; : ( ) om zonder te kan kunnen is zijn wordt
worden in staat weet zodat die dat als waarmee hoe door van op uit samen met stelt stellen
opstellen opgesteld onderbouwt plan toets vormen pitcht leg programmeren studeert able to
design designed critically s
"""
LOUD = _LOUD.split()


@given(
    st.lists(st.sampled_from(LOUD), max_size=14).map(" ".join),
    st.sampled_from(("", ".", " .", ", ", "\n\nHet")),
    st.sampled_from(("nl", "en")),
)
def test_any_words_can_be_read(text: str, end: str, language: str) -> None:
    """However they stand; and a plain text is read as it is from its tokens."""
    found = acts(text + end, language)

    assert found == find_acts(text + end, tokens(text + end), language)
    assert all(0 <= act.start < act.end <= len(text + end) for act in found)


@pytest.mark.parametrize("end", ["en te", ", te", "of te", "en te meten en te"])
def test_a_text_may_end_within_what_it_is_for(end: str) -> None:
    """As one does that is being typed."""
    assert [act.lemma for act in acts(f"De student meet om te toetsen {end}")][:1] == ["meten"]


@pytest.mark.parametrize(
    "piece", ["stelt een plan om te zien of je het uit werkt, ", "ontwerpt bloot ", "stelt op "]
)
def test_a_long_text_is_read_in_time_that_grows_with_it(piece: str) -> None:
    """However many verbs and loose parts it has, in one sentence, as a hostile file may."""

    def spent(times: int) -> float:
        text = "De student " + piece * times
        start = process_time()
        assert acts.__wrapped__(text)
        return process_time() - start

    spent(10)
    # Twenty times as long: with the square it would take four hundred times as long.
    assert min(spent(4000), spent(4000), spent(4000)) < 120 * max(spent(200), spent(200))


def test_an_act_says_where_it_stands() -> None:
    """The place is that of the finite part."""
    text = "Je voert een onderzoek uit."
    act = acts(text)[0]

    assert text[act.start : act.end] == "voert"


def test_a_verb_has_the_levels_of_the_lists() -> None:
    """Several lists give several levels."""
    assert acts("De student stelt een plan op.")[0].levels == {"toepassen", "creeren"}


@pytest.mark.parametrize("name", ["werkwoorden", "verbs_en"])
def test_every_verb_says_where_it_comes_from(name: str) -> None:
    """A verb has the letters of lists that are listed."""
    data = read_data(f"lexicon/{name}.yaml")
    given = ["".join(entry.get("niveaus", {}).values()) or entry.get("bron", "?")
             for entry in data["werkwoorden"].values()]  # fmt: skip

    assert {letter for letters in given for letter in letters} <= set(data["bronnen"])


def test_a_loose_part_opens_its_verb() -> None:
    """What comes loose is how the verb begins."""
    verbs = lexicon("nl").whole.values()

    assert [verb for verb in verbs if not verb.infinitive.startswith(verb.particle or "")] == []
