"""Facts about how sets of rising level follow on one another."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.matching.builders import a_decision, a_set, an_outcome, sets_of

from leeruitkomsten.errors import SetError
from leeruitkomsten.matching import diff
from leeruitkomsten.matching.dimensions import compare_levels
from leeruitkomsten.matching.known_level import higher, levels_between, of_set
from leeruitkomsten.matching.progression import progression
from leeruitkomsten.model import Entry, OutcomeSet, Programme, SetLabel
from leeruitkomsten.model.progression import (
    CONTINUES,
    LOWER,
    NO_BASIS,
    NO_SEQUEL,
    SAME_LEVEL,
    STEPS,
    UNKNOWN,
    KnownLevel,
    Passage,
)

TREES = "Je inventariseert boomsoorten en bodemleven in een loofbos."
TEAM = "Je leidt een ploeg bosarbeiders tijdens een dunning en bewaakt hun veiligheid."
POLICY = "Je schrijft voor een gemeente een visie op recreatie langs het water."


def passage(lower: OutcomeSet, upper: OutcomeSet) -> Passage:
    """Return how one set follows on another."""
    labels = SetLabel("onder", "onder.yaml", lower), SetLabel("boven", "boven.yaml", upper)
    (only,) = progression([diff(*labels)]).passages
    return only


def kinds(lower: OutcomeSet, upper: OutcomeSet) -> list[str]:
    """Return what each step is."""
    return [step.kind for step in passage(lower, upper).steps]


@pytest.mark.parametrize(
    ("below", "above", "kind"),
    [
        ({"nlqf": 5}, {"nlqf": 6}, CONTINUES),
        ({"nlqf": 5}, {"nlqf": 5}, SAME_LEVEL),
        ({"hbo-i": 2}, {"hbo-i": 1}, LOWER),
        ({"nlqf": 5, "hbo-i": 2}, {"nlqf": 6, "hbo-i": 2}, CONTINUES),
        ({"hbo-i": 2}, {"nlqf": 6}, UNKNOWN),
        ({}, {}, UNKNOWN),
    ],
)
def test_a_level_makes_a_step(below: dict[str, int], above: dict[str, int], kind: str) -> None:
    """What the authors declared decides, on the schemes that both give."""
    assert kinds(a_set(TREES, level=below), a_set(TREES, prefix="U", level=above)) == [kind]


def test_the_level_of_the_outcome_goes_before_that_of_the_set() -> None:
    """A bachelor begins below its end level, and a reader is told where a level stands."""
    upper = a_set(an_outcome("U1", TREES, level={"nlqf": 5}), level={"nlqf": 6})
    (step,) = passage(a_set(TREES, level={"nlqf": 5}), upper).steps

    assert step.kind == SAME_LEVEL
    assert step.lower_level == KnownLevel("nlqf", 5, "set")
    assert step.upper_level == KnownLevel("nlqf", 5, "leeruitkomst")


def test_a_degree_tells_what_nobody_declared() -> None:
    """From mbo to bachelor, with a level in between."""
    lower = a_set(TREES, programme=Programme("Bos", degree="mbo"))
    upper = a_set(TREES, prefix="U", programme=Programme("Bos", degree="bachelor"))
    found = passage(lower, upper)

    assert [(step.kind, step.upper_level) for step in found.steps] == [
        (CONTINUES, KnownLevel("nlqf", 6, "graad"))
    ]
    assert [each.kind for each in found.attention] == ["niveau-overgeslagen"]


def test_words_tell_a_level_only_where_they_are_far_apart() -> None:
    """And then which words it were."""
    easy = (
        "Je lost onder directe begeleiding eenvoudige problemen met boomziekten op in een loofbos."
    )
    hard = "Je lost op eigen initiatief zeer complexe problemen met boomziekten op in een loofbos."
    (step,) = passage(a_set(easy), a_set(hard, prefix="U")).steps

    assert step.kind == CONTINUES
    assert step.lower_level is not None
    assert step.lower_level.origin == "tekst"
    assert "onder directe begeleiding" in step.lower_level.words


def test_what_stands_alone_is_a_gap_either_way() -> None:
    """Nothing below it, or nothing above it."""
    found = passage(a_set(TREES, TEAM), a_set(TREES, POLICY, prefix="U"))

    assert [(end.kind, end.entry.code) for end in found.loose_ends] == [
        (NO_BASIS, "U2"),
        (NO_SEQUEL, "L2"),
    ]


def test_growth_is_told_by_its_words() -> None:
    """Where the upper one asks more, and where nothing shows it."""
    told = "Je analyseert {} risico's van een netwerk voor een organisatie."
    low, high = {"nlqf": 5}, {"nlqf": 6}
    (grown,) = passage(
        a_set(told.format("eenvoudige"), level=low),
        a_set(told.format("complexe"), prefix="U", level=high),
    ).steps
    (same,) = passage(a_set(TREES, level=low), a_set(TREES, prefix="U", level=high)).steps

    assert [each.dimension for each in grown.growth] == ["complexiteit"]
    assert [each.kind for each in same.attention] == ["zelfde-woorden"]


def test_the_wrong_order_is_refused() -> None:
    """With both files, so that they can be turned around."""
    high, low = a_set(TREES, level={"nlqf": 6}), a_set(TREES, prefix="U", level={"nlqf": 5})

    with pytest.raises(SetError) as raised:
        passage(high, low)

    assert raised.value.key == "doorstroom-omgekeerd"
    assert (raised.value.facts["onder"], raised.value.facts["niveau_boven"]) == ("onder.yaml", 5)


def test_two_sets_on_one_level_are_no_progression() -> None:
    """It is told, and what was asked is done."""
    found = passage(a_set(TREES, level={"nlqf": 6}), a_set(TREES, prefix="U", level={"nlqf": 6}))

    assert [each.kind for each in found.attention] == ["geen-stap"]
    assert [step.kind for step in found.steps] == [SAME_LEVEL]


def test_the_level_of_a_set_may_follow_from_its_outcomes() -> None:
    """The highest of them: where it ends."""
    found = a_set(an_outcome("A", "x", level={"nlqf": 5}), an_outcome("B", "y", level={"nlqf": 6}))

    assert of_set(found) == KnownLevel("nlqf", 6, "leeruitkomst")


@pytest.mark.parametrize(
    ("low", "high", "between"),
    [(4, 5, 0), (4, 6, 1), (4, 7, 2), (6, 5, 0), ("4+", 6, 0), (4, float("inf"), 0)],
)
def test_levels_between_are_counted(low: float | str, high: float | str, between: int) -> None:
    """Only where both are numbers."""
    one, other = KnownLevel("nlqf", low, "set"), KnownLevel("nlqf", high, "set")

    assert levels_between(one, other) == between


@settings(max_examples=40)
@given(sets_of("L"), sets_of("U"))
def test_every_outcome_is_in_a_step_or_alone(lower: OutcomeSet, upper: OutcomeSet) -> None:
    """Nothing is lost on either side."""
    levels = of_set(lower), of_set(upper)
    if all(levels) and compare_levels(*(each.value for each in levels if each)) == 1:
        return  # refused: see above
    found = passage(lower, upper)

    told = {step.lower.code for step in found.steps} | {step.upper.code for step in found.steps}
    alone = [end.entry.code for end in found.loose_ends]
    every = [each.code for each in (*lower.entries(), *upper.entries())]
    assert sorted([*told, *alone]) == sorted(every)
    assert {step.kind for step in found.steps} <= set(STEPS)


def entries(found: OutcomeSet) -> list[Entry]:
    """Return the outcomes of a set."""
    return list(found.entries())


@settings(max_examples=60)
@given(sets_of("L", largest=3), sets_of("U", largest=3))
def test_what_is_higher_one_way_is_lower_the_other(one: OutcomeSet, other: OutcomeSet) -> None:
    """And declared levels compare as the dimension `niveau` compares them."""
    report = diff(SetLabel("a", "a.yaml", one), SetLabel("b", "b.yaml", other))
    for a in entries(one):
        for b in entries(other):
            there, back = higher(a, b, (one, other))[0], higher(b, a, (other, one))[0]
            assert there == (None if back is None else -back)
            pair = report.pairs[a.code, b.code]
            level = next(each.level for each in pair.evidence if each.dimension == "niveau")
            if level != "onbekend":
                expected = {"zelfde": 0, "hoger_rechts": 1, "lager_rechts": -1}
                assert there == expected[level]


def test_what_people_decided_is_a_step_and_is_not_asked_again() -> None:
    """That the texts have little in common is known; what has nothing above it is told so."""
    lower = SetLabel("onder", "onder.yaml", a_set(TREES, TEAM, level={"nlqf": 5}))
    upper = SetLabel("boven", "boven.yaml", a_set(POLICY, prefix="U", level={"nlqf": 6}))
    decisions = [
        a_decision(lower, upper, ["L1"], ["U1"], "gelijkwaardig", 1),
        a_decision(lower, upper, ["L2"], [], "geen_tegenhanger", 2),
    ]

    (only,) = progression([diff(lower, upper, decisions=decisions)]).passages

    (step,), (end,) = only.steps, only.loose_ends
    assert (step.kind, step.attention, len(step.decisions)) == (CONTINUES, (), 1)
    assert (end.entry.code, end.candidates, [each.denies for each in end.decisions]) == (
        "L2", (), [True],
    )  # fmt: skip
