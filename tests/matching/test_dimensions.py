"""The dimensions: named levels, and what they weigh."""

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.matching.builders import a_set, an_outcome, sets_of

from leeruitkomsten.matching import compare_sets
from leeruitkomsten.matching.assign import assign
from leeruitkomsten.matching.dimensions import (
    MOST_OTHERS,
    PRIOR,
    compare_levels,
    score,
    vetoes,
)
from leeruitkomsten.model import Evidence, Indicator, OutcomeSet

TEXT = "Je stelt een zorgplan op."
PLAIN = {"taal", "structuur"}


def level_of(dimension: str, left: Any, right: Any) -> str:
    """Return the level of one dimension for two texts, or two outcomes."""
    found = compare_sets(a_set(left), a_set(right, prefix="R"))
    pair = next(iter(found.pairs.values()))
    return next(each.level for each in pair.evidence if each.dimension == dimension)


ZORG = (
    "Je stelt een zorgplan op voor een patiënt met complexe problemen.",
    "Je begeleidt een groep studenten bij het leren.",
    "Je voert een lichamelijk onderzoek uit.",
    "Je werkt samen met andere disciplines in de wijk.",
)
CONTENTS = [
    (ZORG[0], "vrijwel_gelijk"),
    ("De student schrijft een zorgplan voor patiënten met complexe problematiek.", "sterk"),
    ("Je richt een netwerk in met routers en beheert servers.", "geen"),
]


@pytest.mark.parametrize(("text", "level"), CONTENTS)
def test_inhoud(text: str, level: str) -> None:
    """Texts carry a link where they are alike, and more so than with anything else."""
    found = compare_sets(a_set(*ZORG), a_set(text, *ZORG[1:], prefix="R")).evidence(
        "L1", "R1", "inhoud"
    )

    assert found.level == level
    assert (score([found]) < 0.5) == (level in {"zwak", "geen"})


def test_words_that_mean_nearly_the_same_are_told() -> None:
    """Residents by another word are residents, and the evidence says what it saw."""
    here = "Je stelt een zorgplan op voor bewoners met complexe problemen."
    there = "Je stelt een zorgplan op voor inwoners met complexe problemen."
    found = compare_sets(a_set(here, *ZORG[1:]), a_set(there, *ZORG[1:], prefix="R")).evidence(
        "L1", "R1", "inhoud"
    )

    assert "bewoners ≈ inwoners" in found.words
    assert not {"bewoners", "inwoners"} & {*found.left_words, *found.right_words}
    assert "bewoners ≈ inwoners" not in found.in_both


ACTS = [
    ("Je ontwerpt een netwerk.", "De student kan een netwerk ontwerpen.", "zelfde"),
    ("Je analyseert risico's.", "Je onderscheidt risico's.", "verwant"),
    ("Je benoemt risico's.", "Je ontwerpt maatregelen.", "ander"),
    ("Servers en kabels.", "Je ontwerpt maatregelen.", "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), ACTS)
def test_handeling(left: str, right: str, level: str) -> None:
    """Acts are the same, share a level of Bloom, differ, or are not known."""
    assert level_of("handeling", left, right) == level


LEVELS: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    ({"nlqf": 6}, {"nlqf": 6}, "zelfde"),
    ({"nlqf": 6}, {"nlqf": 5}, "lager_rechts"),
    ({"nlqf": 4}, {"nlqf": "4+"}, "hoger_rechts"),
    ({"nlqf": 6}, {"hbo-i": 2}, "onbekend"),
    ({}, {"nlqf": 6}, "onbekend"),
    ({"nlqf": 6, "hbo-i": 1}, {"nlqf": 6, "hbo-i": 2}, "hoger_rechts"),
    ({"nlqf": 6, "hbo-i": 1}, {"nlqf": 5, "hbo-i": 2}, "lager_rechts"),  # NLQF decides
    ({"zelcom": "hoog"}, {"zelcom": "laag"}, "onbekend"),
    ({"nlqf": math.nan}, {"nlqf": 6}, "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), LEVELS)
def test_niveau(left: dict[str, Any], right: dict[str, Any], level: str) -> None:
    """Declared levels are compared on the schemes that both sides give."""
    one, other = an_outcome("L1", TEXT, level=left), an_outcome("R1", TEXT, level=right)

    assert level_of("niveau", one, other) == level


AUTONOMY = [
    ("onder begeleiding", "zonder begeleiding", "hoger_rechts"),
    ("onder directe supervisie", "zelfstandig", "hoger_rechts"),
    ("zelfstandig", "met enige begeleiding", "lager_rechts"),
    ("zonder begeleiding", "zelfstandig", "zelfde"),
    ("niet zelfstandig", "zelfstandig", "hoger_rechts"),
    ("", "", "onbekend"),
    ("zelfstandig", "", "alleen_links"),
    ("", "onder begeleiding", "alleen_rechts"),
    ("waarmee cliënten zelfstandig leren werken", "onder begeleiding", "alleen_rechts"),
    ("zodat de cliënt zelfstandig kan wonen", "onder begeleiding", "alleen_rechts"),
    ("zodat je zelfstandig verder kunt", "onder begeleiding", "lager_rechts"),
]


@pytest.mark.parametrize(("left", "right", "level"), AUTONOMY)
def test_zelfstandigheid(left: str, right: str, level: str) -> None:
    """Guidance is compared; one-sided is no difference, and clients do not count."""
    one, other = f"Je stelt een zorgplan op {left}.", f"Je stelt een zorgplan op {right}."

    assert level_of("zelfstandigheid", one, other) == level


COMPLEXITY = [
    ("eenvoudige", "complexe", "hoger_rechts"),
    ("onvoorspelbare", "complexe", "zelfde"),
    ("niet complexe", "complexe", "hoger_rechts"),
    ("complexe", "nieuwe", "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), COMPLEXITY)
def test_complexiteit(left: str, right: str, level: str) -> None:
    """What is said of the complexity of situations is compared."""
    one, other = f"Je handelt in {left} situaties.", f"Je handelt in {right} situaties."

    assert level_of("complexiteit", one, other) == level


OBJECTS = [
    ("Je stelt met de cliënt een zorgplan op.", "Het opstellen van een zorgplan.", "zelfde"),
    ("Je kunt een zorgplan opstellen.", "Je maakt zelfstandig een verpleegplan.", "verwant"),
    ("Je ontwerpt een netwerk.", "Je ontwerpt een folder.", "ander"),
    ("Je analyseert risico's en kansen.", "Je beoordeelt kansen.", "zelfde"),
    ("Je reflecteert op het eigen handelen.", "Je evalueert het handelen.", "zelfde"),
    ("Je rapporteert schriftelijk.", "Je ontwerpt een netwerk.", "onbekend"),
    ("Netwerken", "Je ontwerpt een netwerk.", "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), OBJECTS)
def test_object(left: str, right: str, level: str) -> None:
    """What the main acts are about is the same, shares a part, or differs; or it is not plain."""
    assert level_of("object", left, right) == level


NORMS = [
    ("Je handelt volgens de meldcode.", "Conform de meldcode handelen.", "zelfde"),
    ("Je handelt volgens de meldcode.", "Je handelt volgens de beroepscode.", "ander"),
    ("Je handelt volgens de meldcode.", "Je handelt.", "alleen_links"),
    ("Je handelt.", "Je handelt op basis van geldende richtlijnen.", "alleen_rechts"),
    ("Je handelt.", "Je adviseert.", "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), NORMS)
def test_norm(left: str, right: str, level: str) -> None:
    """The words in which a standard is told are compared; other words are no difference yet."""
    assert level_of("norm", left, right) == level


SIGNALS = [
    (
        "Je tekent een stal volgens een bestaand ontwerp onder begeleiding.",
        "Je ontwerpt een stal, weegt tegenstrijdige belangen en verantwoordt de keuze.",
        "hoger_rechts",
    ),
    ("Je benoemt de lagen van een netwerk.", "Je evalueert een netwerk.", "hoger_rechts"),
    ("Je tekent een stal.", "Je ontwerpt een stal.", "onbekend"),
    ("Je geeft leiding volgens protocol.", "Volgens protocol leidinggeven.", "onbekend"),
    # Who writes much names much: a short text that is silent is not lower for it.
    (
        "Je adviseert.",
        "Je adviseert bestuurders over strategie in een onzekere omgeving en weegt belangen af.",
        "onbekend",
    ),
]


@pytest.mark.parametrize(("left", "right", "level"), SIGNALS)
def test_niveausignaal(left: str, right: str, level: str) -> None:
    """Words say which side is higher, whatever is declared; close calls are left open."""
    assert level_of("niveausignaal", left, right) == level


def test_language_and_structure_are_told_and_weigh_nothing() -> None:
    """A translation, a very different length and indicators on one side are for people to weigh."""
    english = a_set(an_outcome("L1", "You draw up a care plan.", translations={"nl": TEXT}))
    english = replace(english, language="en")
    indicators = (Indicator("Je evalueert het plan."),)
    dutch = a_set(an_outcome("R1", TEXT, indicators=indicators), "Zorgplan", prefix="R")
    found = compare_sets(english, dutch)

    first, second = (found.pairs["L1", code].evidence for code in ("R1", "R2"))

    assert [(each.level, each.weight) for each in first if each.dimension in PLAIN] == [
        ("vertaling", 0.0),
        ("indicatoren_rechts", 0.0),
    ]
    assert second[-1].level == "korter_rechts"


NEGATION = [
    ("Je deelt gegevens met derden.", "Je deelt geen gegevens met derden.", "verschilt"),
    ("Je deelt geen gegevens.", "Je deelt geen gegevens met derden.", "zelfde"),
    ("Je verbetert code.", "Je verbetert code zonder het gedrag te veranderen.", "onbekend"),
    ("Je werkt niet alleen aan code.", "Je werkt aan code.", "onbekend"),
    ("Je legt functionele en niet-functionele eisen vast.", "Je legt eisen vast.", "onbekend"),
    ("Je werkt zonder begeleiding aan een advies.", "Je geeft een advies.", "onbekend"),
    ("Je adviseert zonder begeleiding.", "Je adviseert met veel begeleiding.", "onbekend"),
    ("Je handelt in niet complexe zaken.", "Je handelt in complexe zaken.", "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), NEGATION)
def test_ontkenning(left: str, right: str, level: str) -> None:
    """One text denies what the other says, or they deny the same, or nothing is known."""
    assert level_of("ontkenning", left, right) == level


CONTEXT = [
    ("Je begeleidt een cliënt.", "Je begeleidt patiënten.", "zelfde"),
    ("Je begeleidt een individuele cliënt.", "Je adviseert een gemeente.", "ander"),
    ("Je begeleidt een cliënt.", "Je schrijft een advies.", "onbekend"),
]


@pytest.mark.parametrize(("left", "right", "level"), CONTEXT)
def test_context(left: str, right: str, level: str) -> None:
    """For whom it is done is compared by kind."""
    assert level_of("context", left, right) == level


def test_the_field_context_counts() -> None:
    """Shared words in the field `context` make it the same context."""
    one = an_outcome("L1", TEXT, context="In de wijkverpleging")
    other = an_outcome("R1", TEXT, context="Wijkverpleging en thuiszorg")

    assert level_of("context", one, other) == "zelfde"


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        (5.0, 6.0, "zelfde"),
        (5.0, 15.0, "groter_rechts"),
        (15.0, 5.0, "kleiner_rechts"),
        (None, 5.0, "onbekend"),
        (0.0, 5.0, "onbekend"),
    ],
)
def test_omvang(left: float | None, right: float | None, level: str) -> None:
    """Study loads differ from one and a half times on."""
    one, other = an_outcome("L1", TEXT, credits=left), an_outcome("R1", TEXT, credits=right)

    assert level_of("omvang", one, other) == level


def test_what_is_unknown_weighs_nothing() -> None:
    """A dimension about which nothing is known does not move the score."""
    found = compare_sets(a_set("Netwerken"), a_set("Zorgplannen", prefix="R"))
    pair = next(iter(found.pairs.values()))

    assert {each.weight for each in pair.evidence if each.level == "onbekend"} == {0.0}


def test_half_is_as_much_for_as_against() -> None:
    """Evidence that makes up for the prior gives a score of a half."""
    assert score([Evidence("inhoud", "deels", -PRIOR)]) == 0.5


weights = st.lists(st.floats(-5, 10), max_size=8)


@given(weights, st.floats(0, 5))
def test_more_evidence_never_lowers_the_score(given_weights: list[float], more: float) -> None:
    """The score is a monotone function of the summed weights."""
    before = [Evidence("x", "y", weight) for weight in given_weights]

    assert score([*before, Evidence("z", "y", more)]) >= score(before)


@given(
    st.one_of(st.integers(1, 8), st.floats(), st.text(max_size=4)),
    st.one_of(st.integers(1, 8), st.floats(), st.text(max_size=4)),
)
def test_levels_mirror(one: Any, other: Any) -> None:
    """Swapping two levels swaps which of them is higher."""
    there, back = compare_levels(one, other), compare_levels(other, one)

    assert (there is None and back is None) or there == -(back or 0)


@given(sets_of("L", largest=3), sets_of("R", largest=3))
def test_swapping_two_sets_mirrors_every_dimension(left: OutcomeSet, right: OutcomeSet) -> None:
    """The same is found the other way around: directions swap, words swap, weights stay."""
    there, back = compare_sets(left, right), compare_sets(right, left)

    for (one, other), pair in there.pairs.items():
        for each, mirror in zip(pair.evidence, back.pairs[other, one].evidence, strict=True):
            assert mirror == each.mirrored()


@given(sets_of("L", largest=3), sets_of("R", largest=3))
def test_only_what_is_known_weighs_and_not_too_much(left: OutcomeSet, right: OutcomeSet) -> None:
    """What is unknown or told by one side weighs nothing, and content outweighs the rest."""
    for pair in compare_sets(left, right).pairs.values():
        rest = pair.evidence[1:]
        silent = [each for each in rest if each.level.startswith(("onbekend", "alleen"))]

        assert all(each.weight == 0 for each in silent)
        assert abs(sum(each.weight for each in rest)) <= MOST_OTHERS


@given(sets_of("L"), sets_of("R"))
def test_a_veto_always_holds(left: OutcomeSet, right: OutcomeSet) -> None:
    """Where level, autonomy or negation differ, nothing is called equal in worth."""
    for link in assign(compare_sets(left, right)):
        if any(vetoes(each) for each in link.evidence):
            assert link.relation != "gelijkwaardig"


def test_guidance_named_on_one_side_keeps_a_link_from_being_certain() -> None:
    """It is no veto and weighs nothing, and it asks for a look."""
    texts = ["Je ontwerpt een netwerk voor een ziekenhuis.", "Je begeleidt ouders."]
    spoken = ["Je ontwerpt onder begeleiding een netwerk voor een ziekenhuis.", texts[1]]

    plain = assign(compare_sets(a_set(*texts), a_set(*texts, prefix="R")))[0]
    told = assign(compare_sets(a_set(*texts), a_set(*spoken, prefix="R")))[0]

    assert (plain.certain, told.certain, told.relation) == (True, False, "gelijkwaardig")


def test_other_guidance_makes_it_wider_and_is_no_denial() -> None:
    """*Zonder* in *zonder begeleiding* denies nothing else: the left one asks more."""
    links = assign(
        compare_sets(
            a_set("Je adviseert zonder begeleiding een gemeente over droogte."),
            a_set("Je adviseert onder begeleiding een gemeente over droogte.", prefix="R"),
        )
    )

    assert links[0].relation == "ruimer"
