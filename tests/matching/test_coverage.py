"""Facts about what a source covers of a target."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import a_decision, a_set, an_outcome, sets_of

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.matching import diff
from leeruitkomsten.matching.coverage import coverage
from leeruitkomsten.matching.known_level import higher
from leeruitkomsten.model import Outcome, OutcomeSet, Programme, SetLabel, Unit, Validity
from leeruitkomsten.model.coverage import (
    COVERED,
    NOT_FOUND,
    PARTLY,
    SUPPLEMENT,
    CoverageReport,
    OutcomeCoverage,
)

ON = "2026-11-26"
FOREST = "Je inventariseert boomsoorten en bodemleven in een loofbos en berekent de houtvoorraad."
TREES = "Je inventariseert boomsoorten en bodemleven in een loofbos."
WOOD = "Je berekent de houtvoorraad van een loofbos."
TEAM = "Je leidt een ploeg bosarbeiders tijdens een dunning en bewaakt hun veiligheid."
POLICY = "Je schrijft voor een gemeente een visie op recreatie langs het water."


def a_label_of(outcome_set: OutcomeSet, name: str = "a") -> SetLabel:
    """Return a set under a name."""
    return SetLabel(name, f"{name}.yaml", outcome_set)


def covered(source: OutcomeSet, target: OutcomeSet, **more: object) -> CoverageReport:
    """Return what one set covers of another."""
    report = diff(a_label_of(source, "bron"), a_label_of(target, "doel"))
    return coverage(report, on=ON, **more)  # type: ignore[arg-type]  # any option may be given


def only(report: CoverageReport) -> OutcomeCoverage:
    """Return the one outcome of a target that has one."""
    (one,) = report.outcomes()
    return one


def kinds(one: OutcomeCoverage) -> set[str]:
    """Return the kinds of its attention points."""
    return {point.kind for point in one.attention}


def test_the_same_text_on_the_same_level_seems_covered() -> None:
    """And it says on what it rests."""
    level = {"nlqf": 6}
    one = only(covered(a_set(TREES, prefix="S", level=level), a_set(TREES, level=level)))

    assert (one.verdict, [basis.entry.code for basis in one.basis]) == (COVERED, ["S1"])
    assert (one.uncovered, one.attention) == ((), ())


def test_a_wider_source_covers_and_a_narrower_one_does_not() -> None:
    """Coverage has a direction."""
    rest = (TEAM, POLICY)
    there = covered(a_set(FOREST, *rest, prefix="S"), a_set(TREES, WOOD, *rest))
    back = covered(a_set(TREES, *rest, prefix="S"), a_set(FOREST, *rest))

    assert [one.verdict for one in there.outcomes()] == [COVERED] * 4
    first = next(back.outcomes())
    assert first.verdict == PARTLY
    assert "houtvoorraad" in first.uncovered


def test_parts_together_cover_what_each_covers_in_part() -> None:
    """Where no word of the target is left over."""
    report = covered(a_set(TREES, WOOD, TEAM, prefix="S"), a_set(FOREST, TEAM))
    first = next(report.outcomes())

    assert first.verdict == COVERED
    assert {basis.entry.code for basis in first.basis} == {"S1", "S2"}


def test_what_covers_another_outcome_can_supplement_this_one() -> None:
    """What is covered is not used up."""
    report = covered(a_set(TREES, WOOD, prefix="S"), a_set(FOREST, TREES))
    first, second = report.outcomes()

    assert (first.verdict, first.uncovered) == (COVERED, ())
    assert {basis.entry.code: basis.relation for basis in first.basis}["S1"] == SUPPLEMENT
    assert [basis.entry.code for basis in second.basis] == ["S1"]


def test_a_lower_level_is_never_covered_and_is_told() -> None:
    """However much the words are alike; the places of the levels are told too."""
    low, high = {"nlqf": 5}, {"nlqf": 6}
    one = only(covered(a_set(TREES, prefix="S", level=low), a_set(TREES, level=high)))

    assert one.verdict == PARTLY
    (point,) = (each for each in one.attention if each.kind == "niveau-lager")
    assert point.facts["niveau_bron"] == "nlqf 5"
    assert point.facts["uit_doel"] == "set"


def test_a_higher_level_takes_nothing_away() -> None:
    """Who can do more, can do this."""
    one = only(
        covered(a_set(TREES, prefix="S", level={"nlqf": 6}), a_set(TREES, level={"nlqf": 5}))
    )

    assert (one.verdict, kinds(one)) == (COVERED, set())


def test_a_degree_tells_a_level_that_nobody_declared() -> None:
    """An Ad is lower than a bachelor, also where no level is given."""
    ad, bachelor = Programme("Bos", degree="ad"), Programme("Bos", degree="bachelor")
    one = only(covered(a_set(TREES, prefix="S", programme=ad), a_set(TREES, programme=bachelor)))

    assert one.verdict == PARTLY
    (point,) = one.attention
    assert (point.kind, point.facts["uit_bron"]) == ("niveau-lager", "graad")


def test_guidance_at_the_source_keeps_it_from_being_covered() -> None:
    """Where the target asks to do it without."""
    told = "Je adviseert {} een gemeente over de gevolgen van droogte voor een stadsbos."
    source = a_set(told.format("onder begeleiding"), prefix="S")
    one = only(covered(source, a_set(told.format("zonder begeleiding"))))

    assert one.verdict == PARTLY
    assert "zelfstandigheid" in kinds(one)
    assert "ontkenning" not in kinds(one)


def test_guidance_of_which_the_target_is_silent_is_told() -> None:
    """It may matter, and nobody can tell from the texts."""
    one = only(
        covered(
            a_set("Je inventariseert onder begeleiding boomsoorten in een loofbos.", prefix="S"),
            a_set("Je inventariseert boomsoorten in een loofbos."),
        )
    )

    assert "zelfstandigheid-bron" in kinds(one)


def test_what_is_not_found_shows_what_comes_nearest() -> None:
    """At most three, and none that shares no word."""
    near = "Je schrijft een visie op water, wegen, recreatie, natuur, landbouw en houtvoorraad."
    report = covered(a_set(TREES, WOOD, FOREST, TEAM, prefix="S"), a_set(POLICY, near))
    first, second = report.outcomes()

    assert (first.verdict, first.basis, first.candidates) == (NOT_FOUND, (), ())
    assert second.verdict == NOT_FOUND
    assert {entry.code for entry in second.candidates} == {"S2", "S3"}


def units_of(*units: tuple[str, float | None, tuple[str, ...]], prefix: str = "L") -> OutcomeSet:
    """Return a set with units: code, study load, texts."""
    made, number = [], 0
    for code, load, texts in units:
        outcomes = tuple(Outcome(f"{prefix}{number + n}", text) for n, text in enumerate(texts, 1))
        number += len(texts)
        made.append(Unit(code, outcomes, credits=load))
    return OutcomeSet("Hogeschool X", Programme("Bos"), units=tuple(made))


def test_units_are_told_apart() -> None:
    """Each with what it rests on, and its own load against that of the source."""
    target = units_of(("E1", 15, (TREES,)), ("E2", 10, (TEAM, POLICY)))
    source = units_of(("B1", 5, (TREES,)), ("B2", 10, (TEAM,)), prefix="S")
    first, second = covered(source, target).units

    assert first.unit is not None
    assert (first.unit.code, first.codes(COVERED)) == ("E1", ("L1",))
    assert [point.kind for point in first.attention] == ["omvang-eenheid"]
    assert second.codes(NOT_FOUND) == ("L3",)
    assert [(one.unit.code if one.unit else None) for one in second.rests_on] == ["B2"]


def test_one_unit_can_be_asked_for() -> None:
    """The others are compared as well, and not told."""
    target = units_of(("E1", 15, (TREES,)), ("E2", 10, (TEAM,)))
    report = covered(a_set(TREES, TEAM, prefix="S"), target, units=["E2"])

    assert [one.entry.code for one in report.outcomes()] == ["L2"]
    assert [entry.code for entry in report.unused] == ["S1"]


@pytest.mark.parametrize(
    ("target", "key"),
    [(a_set(TREES), "doel-zonder-eenheden"), (units_of(("E1", 5, (TREES,))), "eenheid-onbekend")],
)
def test_a_unit_that_is_not_there_is_told(target: OutcomeSet, key: str) -> None:
    """With those that are."""
    with pytest.raises(LeeruitkomstenError) as raised:
        covered(a_set(TREES, prefix="S"), target, units=["E9"])

    assert raised.value.key == key


def test_learning_that_would_count_twice_is_told() -> None:
    """Where outcomes of two units rest on the same outcome of the source."""
    target = units_of(("E1", 5, (TREES, POLICY)), ("E2", 5, (TREES + " ", TEAM)))
    report = covered(a_set(TREES, prefix="S"), target)

    told = [point for unit in report.units for point in unit.attention]
    assert [point.facts["ook_bij"] for point in told if point.kind == "bron-vaker"] == [
        ("L3",),
        ("L1",),
    ]


def test_what_stands_in_no_unit_is_a_part_of_its_own() -> None:
    """Nothing of the target is lost; a code that stands twice counts where it stood first."""
    target = OutcomeSet(
        "Hogeschool X", Programme("Bos"),
        units=(Unit("E1", (Outcome("A", TREES),)), Unit("E2", (Outcome("A", TEAM),))),
        outcomes=(Outcome("B", WOOD),),
    )  # fmt: skip
    parts = [
        (one.unit and one.unit.code, [each.entry.code for each in one.outcomes])
        for one in covered(a_set(TREES, prefix="S"), target).units
    ]

    assert parts == [("E1", ["A"]), ("E2", []), (None, ["B"])]


def circumstances(source: OutcomeSet, target: OutcomeSet) -> list[tuple[str, object]]:
    """Return the attention points about two sets, with the side that they are about."""
    return [(each.kind, each.facts.get("kant")) for each in covered(source, target).attention]


def test_sets_that_tell_all_and_hold_give_no_attention() -> None:
    """An adopted set within its dates, with a level."""
    good = a_set(
        TREES, status="vastgesteld", level={"nlqf": 6}, validity=Validity("2026-09-01", None)
    )

    assert circumstances(good, good) == []


def test_what_sets_say_of_themselves_is_weighed() -> None:
    """Status, validity and level, on both sides."""
    source = a_set(TREES, status="concept", validity=Validity("2020-09-01", "2024-08-31"))
    target = a_set(TREES, level={"nlqf": 6}, validity=Validity("2027-09-01", None))

    assert circumstances(source, target) == [
        ("status", "bron"),
        ("niet-meer-geldig", "bron"),
        ("niveau-niet-vermeld", "bron"),
        ("status-onbekend", "doel"),
        ("nog-niet-geldig", "doel"),
        ("niet-tegelijk", None),
    ]


def test_levels_of_other_schemes_are_not_compared() -> None:
    """That is said once, of the sets, and not with every outcome."""
    report = covered(a_set(TREES, prefix="S", level={"hbo-i": 3}), a_set(TREES, level={"nlqf": 6}))

    assert "niveau-onvergelijkbaar" in {each.kind for each in report.attention}
    assert kinds(only(report)) == set()


def verdicts(report: CoverageReport) -> dict[str, tuple[str, frozenset[str]]]:
    """Return per outcome of the target what it seems and on what it rests."""
    return {
        one.entry.code: (one.verdict, frozenset(basis.entry.code for basis in one.basis))
        for one in report.outcomes()
    }


@settings(max_examples=40)
@given(sets_of("S"), sets_of("L"))
def test_nothing_that_asks_more_is_called_covered(source: OutcomeSet, target: OutcomeSet) -> None:
    """A lower level, less autonomy or a denial: told, and never `gedekt` by that alone."""
    for one in covered(source, target).outcomes():
        doubtful = set()
        for basis in one.basis:
            sign, _ = higher(basis.entry, one.entry, (source, target))
            says = {(each.dimension, each.level) for each in basis.evidence}
            if sign == 1:
                assert "niveau-lager" in kinds(one)
            if ("zelfstandigheid", "hoger_rechts") in says:
                assert "zelfstandigheid" in kinds(one)
            asks_more = {("zelfstandigheid", "hoger_rechts"), ("ontkenning", "verschilt")} & says
            if asks_more or sign == 1:
                doubtful.add(basis.entry.code)
        if one.basis and len(doubtful) == len(one.basis):
            assert one.verdict == PARTLY


@settings(max_examples=40)
@given(sets_of("S"), sets_of("L"), st.randoms(use_true_random=False))
def test_the_order_of_outcomes_does_not_matter(
    source: OutcomeSet, target: OutcomeSet, random: object
) -> None:
    """What is covered is covered wherever it stands."""
    shuffled = list(source.outcomes), list(target.outcomes)
    for outcomes in shuffled:
        random.shuffle(outcomes)  # type: ignore[attr-defined]  # hypothesis has no name for it
    ours, theirs = (
        OutcomeSet(one.institution, one.programme, outcomes=tuple(outcomes))
        for one, outcomes in zip((source, target), shuffled, strict=True)
    )

    assert verdicts(covered(source, target)) == verdicts(covered(ours, theirs))


@settings(max_examples=40)
@given(sets_of("S"))
def test_a_set_covers_itself(found: OutcomeSet) -> None:
    """Every outcome that stands in it once, and says something."""
    texts = [outcome.text for outcome in found.outcomes]
    for one in covered(found, found).outcomes():
        words = [word for word in one.entry.text.split() if any(map(str.isalpha, word))]
        if texts.count(one.entry.text) == 1 and len(words) > 3:
            assert one.verdict == COVERED


@settings(max_examples=40)
@given(sets_of("S"), sets_of("L"))
def test_every_outcome_of_the_target_is_told_once(source: OutcomeSet, target: OutcomeSet) -> None:
    """Nothing is lost, and every outcome of the source is used or named as unused."""
    report = covered(source, target)
    used = {basis.entry.code for one in report.outcomes() for basis in one.basis}

    assert [one.entry.code for one in report.outcomes()] == [each.code for each in target.entries()]
    assert used.isdisjoint(entry.code for entry in report.unused)
    assert len(used) + len(report.unused) == len(list(source.entries()))


def test_equal_worth_is_covered_both_ways() -> None:
    """Swapping the sets mirrors it."""
    one, other = a_set(TREES, POLICY, TEAM, prefix="S"), a_set(TREES, WOOD, TEAM)
    there, back = covered(one, other), covered(other, one)

    assert verdicts(there)["L1"] == (COVERED, frozenset({"S1"}))
    assert verdicts(back)["S1"] == (COVERED, frozenset({"L1"}))


def test_an_empty_target_gives_an_empty_whole() -> None:
    """There is nothing to cover, and nothing goes wrong."""
    report = covered(a_set(TREES), a_set())

    assert [one.outcomes for one in report.units] == [()]


def test_a_smaller_outcome_is_told() -> None:
    """Of the study loads of two outcomes, where both are given."""
    source = a_set(an_outcome("S1", TREES, credits=2.0))
    one = only(covered(source, a_set(an_outcome("L1", TREES, credits=10.0))))

    assert kinds(one) == {"omvang"}


def decided(
    relation: str, ours: list[str], theirs: list[str], *, level: int = 6
) -> OutcomeCoverage:
    """Return what covers L1 of the target, as people decided on it, with the source at a level."""
    source = a_label_of(a_set(TEAM, POLICY, prefix="S", level={"nlqf": level}), "bron")
    target = a_label_of(a_set(TREES, level={"nlqf": 6}), "doel")
    decision = a_decision(source, target, ours, theirs, relation)
    return only(coverage(diff(source, target, decisions=[decision]), on=ON))


@pytest.mark.parametrize("relation", ["gelijkwaardig", "ruimer"])
def test_what_people_call_equal_or_wider_seems_covered(relation: str) -> None:
    """However little the texts are alike; and it is not asked whether they are about the same."""
    one = decided(relation, ["S1"], ["L1"])

    assert (one.verdict, [basis.entry.code for basis in one.basis]) == (COVERED, ["S1"])
    assert "weinig-gemeen" not in kinds(one)
    assert [each.holds for each in one.decisions] == [True]


def test_parts_that_people_merged_cover_together_what_they_were_merged_into() -> None:
    """Word for word is not asked of them."""
    one = decided("samengevoegd", ["S1", "S2"], ["L1"])

    assert (one.verdict, {basis.entry.code for basis in one.basis}) == (COVERED, {"S1", "S2"})


def test_a_decision_says_nothing_of_a_lower_level() -> None:
    """A declared level is no part of what people read: it is told, and keeps its weight."""
    one = decided("gelijkwaardig", ["S1"], ["L1"], level=5)

    assert (one.verdict, "niveau-lager" in kinds(one)) == (PARTLY, True)


@pytest.mark.parametrize(("relation", "ours"), [("geen_tegenhanger", []), ("niet_gelijk", ["S1"])])
def test_what_people_decided_against_is_told_with_the_outcome(
    relation: str, ours: list[str]
) -> None:
    """It is not found, and who reads it knows that people said so."""
    one = decided(relation, ours, ["L1"])

    assert (one.verdict, one.basis) == (NOT_FOUND, ())
    assert [each.decision.relation for each in one.decisions] == [relation]
    assert one.decisions[0].denies == (relation == "geen_tegenhanger")
