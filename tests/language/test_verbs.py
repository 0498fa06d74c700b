"""Facts about what is done in a text."""

from __future__ import annotations

import pytest

from leeruitkomsten.language.lexicon import lexicon
from leeruitkomsten.language.verbs import acts
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
