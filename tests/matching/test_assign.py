"""What corresponds, and the laws of choosing."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import (
    MIRROR,
    a_set,
    an_outcome,
    cut_otherwise,
    edges,
    sets_of,
    statements,
)

from leeruitkomsten.matching import assign, compare_sets
from leeruitkomsten.model import Link, Outcome, OutcomeSet

OTHERS = (
    "De student analyseert de bedrijfsprocessen van een organisatie in BPMN.",
    "De student reflecteert op feedback van medestudenten en bepaalt leerdoelen.",
    "De student beheert een Linux-server en bewaakt de beschikbaarheid.",
)


def links_between(
    left: Sequence[str | Outcome], right: Sequence[str | Outcome]
) -> tuple[Link, ...]:
    return assign(compare_sets(a_set(*left), a_set(*right, prefix="R")))


def link_of(left: str | Outcome, right: str | Outcome) -> Link:
    """Return the link between two outcomes, each in a set with others."""
    links = links_between((left, *OTHERS[:2]), (right, OTHERS[2]))
    return next(link for link in links if "L1" in link.left or "A" in link.left)


def test_the_same_in_other_words_is_linked() -> None:
    """Outcomes on the same subject correspond; what has no counterpart has no link."""
    links = links_between(
        ("De student stelt met de cliënt een zorgplan op.", *OTHERS[:2]),
        ("Je kunt in overleg met de cliënt een zorgplan opstellen.", OTHERS[2]),
    )

    assert edges(links) == {(("L1",), ("R1",))}


def test_one_outcome_that_is_two_elsewhere_is_split() -> None:
    """Where two together cover one better than either alone, they are one link."""
    links = links_between(
        ("De student installeert servers en richt een herstelprocedure in.", *OTHERS[:2]),
        ("Je installeert servers en werkplekken.", "Je richt een herstelprocedure in."),
    )

    assert [(link.left, link.right, link.relation, link.certain) for link in links] == [
        (("L1",), ("R1", "R2"), "gesplitst", False)
    ]


def test_a_tie_is_left_to_people() -> None:
    """Two outcomes that say the same are both kept, and neither is certain."""
    text = "De student stelt een zorgplan op."
    links = links_between((text, *OTHERS[:2]), (text, text, OTHERS[2]))

    assert {(link.right, link.certain) for link in links if link.left == ("L1",)} == {
        (("R1",), False),
        (("R2",), False),
    }


def test_a_lower_level_is_not_equal_in_worth() -> None:
    """The same words at a lower declared level make the left one the wider."""
    text = "De student stelt een zorgplan op."
    link = link_of(
        an_outcome("A", text, level={"nlqf": 6}), an_outcome("B", text, level={"nlqf": 5})
    )

    assert (link.relation, link.certain) == ("ruimer", False)


def test_a_denial_is_not_equal_in_worth() -> None:
    """What one denies and the other says overlaps at most."""
    link = link_of(
        "De student deelt gegevens van cliënten met derden.",
        "De student deelt geen gegevens van cliënten met derden.",
    )

    assert link.relation == "overlap"


BEFORE = ("De student", "Je", "De verpleegkundige")
TEMPLATES = (
    "{who} stelt {how} een zorgplan op voor een zorgvrager.",
    "{who} voert voorbehouden handelingen {how} uit, volgens protocol.",
    "{who} begeleidt {how} een groep cliënten.",
    "{who} maakt een plan dat {how} wordt uitgevoerd.",
    "In de wijk analyseert {who} {how} de gezondheid van bewoners.",
    "{who} werkt zelfstandig en {how} aan een advies over begeleiding.",
    "{how} richt {who} een netwerk in.",
)


@settings(max_examples=60)
@given(
    st.sampled_from(TEMPLATES),
    st.sampled_from(BEFORE),
    st.sampled_from(("met begeleiding", "onder begeleiding", "onder directe begeleiding")),
    st.sampled_from(("zonder begeleiding", "zonder enige begeleiding")),
    st.lists(statements, max_size=3),
)
def test_with_and_without_guidance_is_never_equal(
    template: str, who: str, guided: str, alone: str, others: list[str]
) -> None:
    """However alike the words, work with and without guidance is not equal in worth."""
    left = a_set(template.format(who=who, how=guided), *others)
    right = a_set(template.format(who=who, how=alone), *others, prefix="R")
    links = assign(compare_sets(left, right))

    assert not any(
        link.left == ("L1",) and link.right == ("R1",) and link.relation == "gelijkwaardig"
        for link in links
    )


def mirrored(link: Link) -> tuple[object, ...]:
    """Return a link as it must be when the sets are swapped."""
    evidence = tuple(each.mirrored() for each in link.evidence)
    relation = MIRROR.get(link.relation, link.relation)
    return (link.right, link.left, relation, link.score, link.certain, evidence)


def as_tuple(link: Link) -> tuple[object, ...]:
    return (link.left, link.right, link.relation, link.score, link.certain, link.evidence)


pairs_of_sets = st.tuples(sets_of("L"), sets_of("R")) | st.tuples(
    cut_otherwise("L"), cut_otherwise("R")
)


@settings(max_examples=120)
@given(pairs_of_sets)
def test_swapping_the_sets_mirrors_the_links(both: tuple[OutcomeSet, OutcomeSet]) -> None:
    """Left and right have no say: links, relations, levels and exact scores are mirrored."""
    left, right = both
    there, back = assign(compare_sets(left, right)), assign(compare_sets(right, left))

    assert {repr(as_tuple(link)) for link in back} == {repr(mirrored(link)) for link in there}


@settings(max_examples=100)
@given(pairs_of_sets, st.randoms(use_true_random=False))
def test_order_makes_no_difference(both: tuple[OutcomeSet, OutcomeSet], random: object) -> None:
    """The order of the outcomes in a file does not change what corresponds."""
    left, right = both
    one, other = (
        replace(each, outcomes=tuple(random.sample(each.outcomes, len(each.outcomes))))  # type: ignore[attr-defined]
        for each in (left, right)
    )

    assert assign(compare_sets(left, right)) == assign(compare_sets(one, other))


@settings(max_examples=60)
@given(st.lists(statements.filter(lambda text: any(map(str.isalnum, text))), max_size=6))
def test_a_set_is_itself(texts: list[str]) -> None:
    """A set against itself gives each outcome itself: equal in worth, and certain."""
    distinct = list({" ".join(text.split()): text for text in texts}.values())
    same = a_set(*distinct)

    assert [
        (link.left, link.right, link.relation, link.certain)
        for link in assign(compare_sets(same, same))
    ] == [((f"L{n}",), (f"L{n}",), "gelijkwaardig", True) for n in range(1, len(distinct) + 1)]


def test_outcomes_that_differ_in_form_only_stay_apart_from_one_another() -> None:
    """Where the texts are the same to the letter, what comes close is no rival."""
    same = "De student bouwt een netwerk.", "Je bouwt een netwerk.", *OTHERS

    assert [(link.left, link.right, link.certain) for link in links_between(same, same)] == [
        ((f"L{number}",), (f"R{number}",), True) for number in range(1, len(same) + 1)
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((), ()),
        (("",), ("",)),
        (("Reflecteren",), ("Technisch ontwerp",)),
        (("…", "?"), ("—",)),
        (("zorg",) * 4, ("zorg",) * 3),
        ((Outcome("A", "Je reflecteert."), Outcome("A", "Je ontwerpt.")), (Outcome("A", ""),)),
        ((Outcome("A", "", title="Reflecteren"),), (Outcome("B", "Je reflecteert."),)),
    ],
)
def test_odd_sets_are_compared(
    left: Sequence[str | Outcome], right: Sequence[str | Outcome]
) -> None:
    """Empty texts, labels, marks, copies and double codes are compared without a crash."""
    assert isinstance(links_between(left, right), tuple)


def test_of_a_double_code_the_first_counts() -> None:
    """Where a code stands twice, the first outcome is compared: the linter tells the rest."""
    double = a_set(Outcome("A", "Je reflecteert."), Outcome("A", "Je ontwerpt een netwerk."))

    assert [profile.text for profile in compare_sets(double, double).left] == ["Je reflecteert."]


def test_empty_texts_do_not_correspond() -> None:
    """Two texts that are not there are not the same."""
    assert links_between(("", OTHERS[0]), ("", OTHERS[1])) == ()


def test_a_translation_bridges_languages() -> None:
    """An English set meets a Dutch one in the translation that one of them gives."""
    dutch = a_set(
        an_outcome(
            "L1", "Je stelt een zorgplan op.", translations={"en": "You write a care plan."}
        ),
        an_outcome("L2", "Je bewaakt een server.", translations={"en": "You monitor a server."}),
    )
    english = a_set("The student writes a care plan.", "Do research.", prefix="R", language="en")

    assert edges(assign(compare_sets(dutch, english))) == {(("L1",), ("R1",))}
