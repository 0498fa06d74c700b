"""The dimensions: named levels, and what they weigh."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.matching.builders import a_set, an_outcome

from leeruitkomsten.matching import compare_sets
from leeruitkomsten.matching.dimensions import PRIOR, compare_levels, content, score
from leeruitkomsten.model import Evidence

TEXT = "Je stelt een zorgplan op."


def level_of(dimension: str, left: Any, right: Any) -> str:
    """Return the level of one dimension for two texts, or two outcomes."""
    found = compare_sets(a_set(left), a_set(right, prefix="R"))
    pair = next(iter(found.pairs.values()))
    return next(each.level for each in pair.evidence if each.dimension == dimension)


CONTENTS = [
    # similarity, hubless, standing out, level
    (1.0, 1.2, 0.8, "vrijwel_gelijk"),
    (0.4, 0.4, 0.2, "sterk"),
    (0.2, 0.1, 0.1, "deels"),
    (0.2, 0.1, 0.0, "zwak"),  # neighbours in their own sets are as much alike
    (0.6, 0.1, 0.0, "deels"),  # so much alike that it need not stand out
    (0.2, -0.1, 0.1, "zwak"),
]


@pytest.mark.parametrize(("similarity", "hubless", "standout", "level"), CONTENTS)
def test_inhoud(similarity: float, hubless: float, standout: float, level: str) -> None:
    """A text can carry a link where it is no hub and stands out among its neighbours."""
    found = content(similarity, hubless, standout, ("zorgplan",))

    assert found.level == level
    assert (score([found]) < 0.5) == (level == "zwak")


def test_texts_without_a_word_in_common_have_nothing_in_common() -> None:
    """*Geen* is for texts that share no word at all."""
    assert content(0.01, -0.1, -0.1, ()).level == "geen"


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
    ("zelfstandig", "", "onbekend"),
    ("onder begeleiding", "", "onbekend"),
    ("waarmee cliënten zelfstandig leren werken", "onder begeleiding", "onbekend"),
    ("zodat de cliënt zelfstandig kan wonen", "onder begeleiding", "onbekend"),
    ("zodat je zelfstandig verder kunt", "onder begeleiding", "lager_rechts"),
]


@pytest.mark.parametrize(("left", "right", "level"), AUTONOMY)
def test_zelfstandigheid(left: str, right: str, level: str) -> None:
    """What is said of guidance is compared; silence is unknown, and clients do not count."""
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


NEGATION = [
    ("Je deelt gegevens met derden.", "Je deelt geen gegevens met derden.", "verschilt"),
    ("Je deelt geen gegevens.", "Je deelt geen gegevens met derden.", "zelfde"),
    ("Je verbetert code.", "Je verbetert code zonder het gedrag te veranderen.", "onbekend"),
    ("Je werkt niet alleen aan code.", "Je werkt aan code.", "onbekend"),
    ("Je legt functionele en niet-functionele eisen vast.", "Je legt eisen vast.", "onbekend"),
    ("Je werkt zonder begeleiding aan een advies.", "Je geeft een advies.", "onbekend"),
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
