"""Gaps between two sets, and groups over many."""

import json
import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import a_label, a_set, an_outcome, sets_of

from leeruitkomsten.matching import calibrate, diff
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import (
    CalibrationReport,
    DiffReport,
    Gap,
    Member,
    Outcome,
    OutcomeSet,
    SetLabel,
    Severity,
    Validity,
)
from leeruitkomsten.reporting.gaps import KINDS

ROOT = Path(__file__).parents[2]
CARE = "De student stelt met de cliënt een zorgplan op."
CARE_TOO = "Je kunt in overleg met de cliënt een zorgplan opstellen."
SERVER = "De student beheert een Linux-server en bewaakt de beschikbaarheid."
SERVER_TOO = "Je houdt een server op Linux beschikbaar en beheert die."
REFLECT = "De student reflecteert op feedback en bepaalt nieuwe leerdoelen."
PROCESS = "De student analyseert bedrijfsprocessen van een organisatie in BPMN."


def the_diff(left: Any, right: Any, *, reference: str | None = None) -> DiffReport:
    """Return the diff of two outcomes, each in a set with one other."""
    return diff(a_label("l", left, REFLECT), a_label("r", right, PROCESS), reference=reference)


def gap(report: DiffReport | CalibrationReport, kind: str) -> Gap:
    """Return the first gap of a kind."""
    return next(gap for gap in report.gaps if gap.kind == kind)


def kinds(report: DiffReport | CalibrationReport) -> set[str]:
    return {gap.kind for gap in report.gaps}


def test_what_has_no_counterpart_is_missing_and_has_candidates() -> None:
    """*Ontbreekt* names the outcome where it is, and the best there is on the other side."""
    report = the_diff(CARE, CARE_TOO)
    missing = [gap for gap in report.gaps if gap.kind == "ontbreekt"]

    assert [(gap.left, gap.right, gap.severity) for gap in missing] == [
        (("L2",), (), Severity.WARNING),
        ((), ("R2",), Severity.WARNING),
    ]
    assert set(missing[0].facts["beste_kandidaten"]) == {"R1", "R2"}  # type: ignore[arg-type]


def test_beyond_the_reference_is_profile() -> None:
    """What a set has beyond its reference is its own profile, not something missing."""
    found = gap(the_diff(CARE, CARE_TOO, reference="l"), "profilering")

    assert (found.left, found.right, found.severity) == ((), ("R2",), Severity.SUGGESTION)


def test_a_difference_of_level_is_told() -> None:
    """Declared levels that differ within a link are a gap."""
    one, other = an_outcome("A", CARE, level={"nlqf": 6}), an_outcome("B", CARE, level={"nlqf": 5})
    found = gap(the_diff(one, other), "niveau")

    assert (dict(found.facts), found.severity) == (
        {"links": ("nlqf 6",), "rechts": ("nlqf 5",)},
        Severity.WARNING,
    )


def test_a_difference_of_size_is_told() -> None:
    """Study loads that differ half as much again within a link are a gap."""
    one, other = an_outcome("A", CARE, credits=5.0), an_outcome("B", CARE, credits=15.0)

    assert gap(the_diff(one, other), "omvang").facts == {"links": 5.0, "rechts": 15.0}


def test_a_difference_of_guidance_is_told() -> None:
    """Who works with and who without guidance is a gap, with the words that tell."""
    found = gap(
        the_diff(f"{CARE[:-1]} onder begeleiding.", f"{CARE[:-1]} zonder begeleiding."),
        "zelfstandigheid",
    )

    assert found.facts == {"links": ("onder begeleiding",), "rechts": ("zonder begeleiding",)}


def test_the_size_of_a_split_is_that_of_its_parts() -> None:
    """One outcome that is two elsewhere differs in grain; its load is held against their sum."""
    left = an_outcome("A", "Je installeert servers en richt een herstelprocedure in.", credits=10.0)
    parts = (
        an_outcome("B", "Je installeert servers en werkplekken.", credits=5.0),
        an_outcome("C", "Je richt een herstelprocedure in.", credits=5.0),
    )
    report = diff(a_label("l", left, REFLECT), a_label("r", *parts, PROCESS))

    assert gap(report, "granulariteit").facts == {"aantal_links": 1, "aantal_rechts": 2}
    assert "omvang" not in kinds(report)


def test_a_part_of_a_split_may_differ_in_level() -> None:
    """A split does not hide that one of its parts is at a lower level."""
    left = an_outcome(
        "A", "Je installeert servers en richt een herstelprocedure in.", level={"nlqf": 6}
    )
    parts = (
        an_outcome("B", "Je installeert servers en werkplekken.", level={"nlqf": 6}),
        an_outcome("C", "Je richt een herstelprocedure in.", level={"nlqf": 5}),
    )
    report = diff(a_label("l", left, REFLECT), a_label("r", *parts, PROCESS))
    found = [gap for gap in report.gaps if gap.kind == "niveau"]

    assert [(gap.left, gap.right) for gap in found] == [(("A",), ("C",))]


def test_what_is_covered_in_part_names_the_rest() -> None:
    """Where one is wider than is usual between the two sets, what the other lacks is named."""
    wide = CARE[:-1] + ", evalueert interventies, verantwoordt keuzes en coacht stagiaires."
    left = a_label("l", wide, SERVER, REFLECT, PROCESS)
    right = a_label("r", CARE, SERVER[12:], REFLECT[12:], PROCESS[12:])
    found = gap(diff(left, right), "gedeeltelijk")

    assert (found.left, found.facts["kant"]) == (("L1",), "links")
    assert {"evalueert", "interventies", "coacht"} <= set(found.facts["niet_gedekt"])  # type: ignore[arg-type]


def test_a_wordy_set_is_not_wider() -> None:
    """Where every outcome of one set is longer, that is how it writes, and no gap."""
    more = " en verantwoordt dit methodisch tegenover betrokkenen."
    texts = CARE, SERVER, REFLECT, PROCESS
    left = a_label("l", *(text[:-1] + more for text in texts))

    assert "gedeeltelijk" not in kinds(diff(left, a_label("r", *texts)))


def test_a_denial_is_a_false_friend() -> None:
    """The same words, denied on one side, only look alike."""
    one = "De student deelt gegevens van cliënten met derden."
    found = gap(the_diff(one, one.replace("deelt", "deelt geen")), "schijnoverlap")

    assert found.facts["tegenspraak"] == ("ontkenning",)


def test_guidance_is_no_denial() -> None:
    """*Zonder begeleiding* against *onder begeleiding* is told as guidance, and once."""
    one = "De student stelt onder begeleiding een zorgplan op met de cliënt."
    report = the_diff(one, one.replace("onder", "zonder"))

    assert ("zelfstandigheid" in kinds(report), "schijnoverlap" in kinds(report)) == (True, False)


def test_other_words_for_one_thing_are_told_once_with_all_codes() -> None:
    """Two words of the list of synonyms, each on its own side, in all links where they meet."""
    texts = "Je wast patiënten.", "Je begeleidt een patiënt bij het eten van fruit."
    left = a_label("l", *texts)
    right = a_label("r", *(text.replace("patiënt", "cliënt") for text in texts))
    found = gap(diff(left, right), "terminologie")

    assert (found.left, found.right) == (("L1", "L2"), ("R1", "R2"))
    assert found.facts == {"links": "patiënt", "rechts": "cliënt"}
    assert found.severity is Severity.SUGGESTION


def test_one_word_for_one_thing_is_no_gap() -> None:
    """Where one side uses both words, or the same one, there is nothing to agree on."""
    both = CARE.replace("de cliënt", "de cliënt of patiënt")

    assert "terminologie" not in kinds(the_diff(CARE, CARE))
    assert "terminologie" not in kinds(the_diff(CARE, both))


def test_another_standard_for_the_same_act_is_a_question() -> None:
    """Only where act and object are the same: norms in other words are often one norm."""
    one = "De student beoordeelt de veiligheid van een gezin volgens de meldcode."
    found = gap(the_diff(one, one.replace("meldcode", "beroepscode")), "norm")

    assert found.facts == {"links": ("meldcode",), "rechts": ("beroepscode",)}


def test_words_of_another_level_are_a_question() -> None:
    """Where nothing is declared, words may tell; it is a suggestion, and says which is lower."""
    low = "Je tekent een stal voor kippen volgens een bestaand ontwerp en een vast stappenplan."
    high = "Je ontwerpt een stal voor kippen, weegt belangen af en verantwoordt je ontwerp."
    found = gap(the_diff(low, high), "niveau")

    assert (found.severity, found.facts["grond"]) == (Severity.SUGGESTION, "tekst")
    assert found.facts["lager"] == "links"
    assert "weegt" in found.facts["rechts"]  # type: ignore[operator]


def test_a_declared_difference_is_not_told_again_from_words() -> None:
    """One difference is told once, by what is most certain."""
    low = an_outcome("L1", "Je ontwerpt onder begeleiding een stal.", level={"nlqf": 5})
    high = an_outcome("R1", "Je ontwerpt zelfstandig een stal.", level={"nlqf": 6})
    report = the_diff(low, high)

    assert [gap.facts.get("grond") for gap in report.gaps if gap.kind == "niveau"] == [None]


def test_two_that_say_the_same_in_one_set_are_told() -> None:
    """Nearly the same outcome twice in one set is a gap of that set alone."""
    twins = (
        "De student stelt met de cliënt een zorgplan op.",
        "Je stelt een zorgplan op met de cliënt.",
    )
    found = gap(diff(a_label("l", *twins, SERVER), a_label("r", REFLECT)), "dubbel")

    assert (found.left, found.right) == (("L1", "L2"), ())


def test_sets_that_do_not_hold_at_one_time_are_told() -> None:
    """Where one set has ended before the other begins, that is a gap; nobody asks the time."""
    old = a_label("l", CARE, validity=Validity("2020-09-01", "2024-08-31"))
    new = a_label("r", CARE, validity=Validity("2026-09-01", None))

    assert gap(diff(old, new), "verouderd").facts == {
        "links": "2020-09-01 – 2024-08-31",
        "rechts": "2026-09-01 – …",
    }


def test_a_set_that_is_called_outdated_is_told() -> None:
    """The status *verouderd* is a gap whatever the dates."""
    assert "verouderd" in kinds(diff(a_label("l", CARE, status="verouderd"), a_label("r", CARE)))


def test_a_set_has_no_gap_with_itself() -> None:
    """Nothing is missing and nothing differs between a set and itself."""
    label = a_label("l", CARE, SERVER, REFLECT, PROCESS)

    assert diff(label, label).gaps == ()


def test_candidates_are_all_there_best_first() -> None:
    """Every outcome on either side has all those on the other side, best first."""
    report = the_diff(CARE, CARE_TOO)
    scores = [candidate.score for candidate in report.candidates["L1"]]

    assert report.candidates["L1"][0].code == "R1"
    assert scores == sorted(scores, reverse=True)
    assert set(report.candidates_right) == {"R1", "R2"}


SIDES = {"links": "rechts", "rechts": "links"}


def swapped(one: Gap) -> tuple[object, ...]:
    """Return a gap as it must be when the sets are swapped."""
    facts = {
        {**SIDES, "aantal_links": "aantal_rechts", "aantal_rechts": "aantal_links"}.get(
            name, name
        ): (SIDES[str(fact)] if name in {"kant", "lager"} else fact)
        for name, fact in one.facts.items()
    }
    return (one.kind, one.right, one.left, one.severity, sorted(facts.items()))


@settings(max_examples=60)
@given(sets_of("L"), sets_of("R"))
def test_swapping_the_sets_mirrors_the_gaps(left: OutcomeSet, right: OutcomeSet) -> None:
    """What is missing on the left is missing on the right when the sets are swapped."""
    one, other = SetLabel("l", "l.yaml", left), SetLabel("r", "r.yaml", right)
    there, back = diff(one, other).gaps, diff(other, one).gaps
    plain = {
        repr((gap.kind, gap.left, gap.right, gap.severity, sorted(gap.facts.items())))
        for gap in back
    }

    assert plain == {repr(swapped(gap)) for gap in there}


REFERENCE = a_label("ref", CARE, SERVER, REFLECT)
NORTH = a_label("noord", SERVER_TOO, CARE_TOO, PROCESS)
SOUTH = a_label("zuid", CARE, PROCESS.replace("analyseert", "beschrijft"))


def test_groups_come_in_the_order_of_the_reference() -> None:
    """The reference set orders the groups it has a part in; the others follow."""
    report = calibrate([NORTH, SOUTH, REFERENCE], reference="ref", programme="Zorg")

    assert [[f"{one.set}:{one.code}" for one in group.members] for group in report.groups] == [
        ["ref:REF1", "noord:NOORD2", "zuid:ZUID1"],
        ["ref:REF2", "noord:NOORD1"],
        ["ref:REF3"],
        ["noord:NOORD3", "zuid:ZUID2"],
    ]
    assert [group.id for group in report.groups] == ["G01", "G02", "G03", "G04"]


def test_what_a_set_lacks_is_told_per_group() -> None:
    """Each group names the sets that have no part in it; beyond the reference it is profile."""
    report = calibrate([NORTH, SOUTH, REFERENCE], reference="ref", programme="Zorg")
    missing = [
        (gap.facts["groep"], gap.right_set) for gap in report.gaps if gap.kind == "ontbreekt"
    ]

    assert missing == [("G02", "zuid"), ("G03", "noord"), ("G03", "zuid")]
    found = gap(report, "profilering")
    assert (found.facts["groep"], found.facts["sets"]) == ("G04", ("noord", "zuid"))
    assert set(found.facts["beste_kandidaten"]) == {"REF1", "REF2", "REF3"}  # type: ignore[arg-type]


def test_a_spread_of_levels_and_loads_names_the_ends() -> None:
    """Over a group the lowest and the highest level, and the least and the most study load."""
    sets = [
        a_label(name, an_outcome(name, CARE, level={"nlqf": level}, credits=load), REFLECT)
        for name, level, load in (("a", 5, 5.0), ("b", 6, 10.0), ("c", 6, 15.0))
    ]
    report = calibrate(sets, reference=None, programme="Zorg")
    level, load = gap(report, "niveau"), gap(report, "omvang")

    assert (level.left_set, level.left, level.facts["links"], level.facts["rechts"]) == (
        "a", ("a",), 5, 6,
    )  # fmt: skip
    assert (load.left_set, load.right_set, load.facts["rechts"]) == ("a", "c", 15.0)


def test_a_spread_of_guidance_names_the_ends() -> None:
    """Over a group the one that works most and the one that works least under guidance."""
    sets = [
        a_label(name, f"{CARE[:-1]} {how}.", REFLECT)
        for name, how in (("a", "onder begeleiding"), ("b", ""), ("c", "zelfstandig"))
    ]
    found = gap(calibrate(sets, reference=None, programme="Zorg"), "zelfstandigheid")

    assert (found.left_set, found.right_set) == ("a", "c")


def test_outcomes_of_one_set_are_not_joined_in_silence() -> None:
    """A link that would put two outcomes of one set in one group is told as a tension."""
    twice = a_label("b", CARE, CARE, PROCESS)
    report = calibrate([a_label("a", CARE, REFLECT), twice], reference=None, programme="Zorg")
    told = [gap for gap in report.gaps if "spanning" in gap.facts]

    assert [(gap.kind, gap.right, gap.facts["spanning"], gap.facts["reden"]) for gap in told] == [
        ("granulariteit", (code,), ("b:B1", "b:B2"), "gelijk") for code in ("B1", "B2")
    ]


def test_what_is_linked_and_stands_apart_is_not_missing() -> None:
    """Where it is open which of two answers to an outcome, nobody says that it is missing."""
    twice = a_label("b", CARE, CARE, PROCESS)
    report = calibrate([a_label("a", CARE, REFLECT), twice], reference=None, programme="Zorg")

    assert "A1" not in {code for gap in report.gaps if gap.kind == "ontbreekt" for code in gap.left}


def test_one_set_makes_groups_of_one() -> None:
    """A set alone has nothing to correspond with, and lacks nothing."""
    report = calibrate([REFERENCE], reference=None, programme="Zorg")

    assert ([len(group.members) for group in report.groups], report.gaps) == ([1, 1, 1], ())


def test_no_sets_make_no_groups() -> None:
    """Nothing to calibrate is a report with nothing in it."""
    assert calibrate([], reference=None, programme="Zorg").groups == ()


labels = st.tuples(sets_of("X", largest=4), sets_of("Y", largest=4), sets_of("Z", largest=4)).map(
    lambda three: [
        SetLabel(name, f"{name}.yaml", one) for name, one in zip("abc", three, strict=True)
    ]
)


@settings(max_examples=30)
@given(labels, st.sampled_from((None, "a", "c")))
def test_the_order_of_files_makes_no_difference(
    sets: list[SetLabel], reference: str | None
) -> None:
    """However the sets are given, the report is the same."""
    there = calibrate(sets, reference=reference, programme="Zorg")

    assert calibrate(sets[::-1], reference=reference, programme="Zorg") == there


@settings(max_examples=30)
@given(labels)
def test_every_outcome_is_in_one_group(sets: list[SetLabel]) -> None:
    """Groups divide the outcomes: none is lost and none counts twice."""
    report = calibrate(sets, reference=None, programme="Zorg")
    members = [member for group in report.groups for member in group.members]

    assert sorted(members) == sorted(
        Member(label.id, entry.code) for label in sets for entry in label.set.entries()
    )


@settings(max_examples=30)
@given(labels, st.randoms(use_true_random=False))
def test_the_order_of_outcomes_makes_no_difference(sets: list[SetLabel], chance: Random) -> None:
    """However a file is ordered, the same outcomes come together under the same core."""
    mixed = [
        replace(label, set=replace(label.set, outcomes=tuple(shuffled(label.set.outcomes, chance))))
        for label in sets
    ]

    assert partition(mixed) == partition(sets)


def shuffled(outcomes: tuple[Outcome, ...], chance: Random) -> list[Outcome]:
    return chance.sample(outcomes, len(outcomes))


Grouped = tuple[Member, frozenset[Member], frozenset[Member], str]


def partition(sets: list[SetLabel]) -> set[Grouped]:
    report = calibrate(sets, reference="a", programme="Zorg")
    return {
        (each.core, frozenset(each.members), frozenset(each.touches), each.sharing)
        for each in report.groups
    }


@settings(max_examples=60)
@given(labels, st.sampled_from((None, "a", "c")))
def test_two_of_one_set_are_together_only_by_a_split_or_merge(
    sets: list[SetLabel], reference: str | None
) -> None:
    """No chain of links puts two outcomes of a school in one group."""
    report = calibrate(sets, reference=reference, programme="Zorg")
    for found in report.groups:
        allowed = {
            frozenset(two)
            for left, right, link in found.links
            for name, codes in ((left, link.left), (right, link.right))
            for two in combinations([Member(name, code) for code in codes], 2)
        }
        of_one_set = {
            frozenset(two) for two in combinations(found.members, 2) if two[0].set == two[1].set
        }
        assert of_one_set <= allowed


@settings(max_examples=30)
@given(labels)
def test_every_link_is_within_a_group_or_told_as_a_tension(sets: list[SetLabel]) -> None:
    """Nothing that was linked is lost: where it was not followed, it stands as touched."""
    report = calibrate(sets, reference=None, programme="Zorg")
    group_of = {member: found for found in report.groups for member in found.members}
    for gap in report.gaps:
        if "spanning" in gap.facts:
            left = Member(gap.left_set or "", gap.left[0])
            right = Member(gap.right_set or "", gap.right[0])
            assert right in group_of[left].touches
            assert left in group_of[right].touches
            assert gap.facts["groepen"] == (group_of[left].id, group_of[right].id)


def test_the_core_is_a_member() -> None:
    """The wording that stands for a group is that of one of its members."""
    report = calibrate([NORTH, SOUTH, REFERENCE], reference="ref", programme="Zorg")

    assert all(group.core in group.members for group in report.groups)


def test_a_new_label_changes_nothing_in_the_set() -> None:
    """The report holds the labels as they were given."""
    label = replace(REFERENCE, file="elders.yaml")

    assert diff(label, NORTH).left == label


def test_an_empty_set_lacks_everything() -> None:
    """Against a set without outcomes everything is missing, without candidates."""
    report = diff(SetLabel("l", "l.yaml", a_set()), a_label("r", CARE))

    assert gap(report, "ontbreekt").facts == {"beste_kandidaten": ()}


def test_every_kind_of_gap_is_told_in_both_languages_and_known_to_the_reports() -> None:
    """Kinds in the table of the glossary, in the schemas, in the words and in the order agree."""
    known = set(KINDS)
    schemas = (
        json.loads((ROOT / "schemas" / f"rapport-{name}.schema.json").read_text("utf-8"))
        for name in ("diff", "kalibratie")
    )
    glossary = (ROOT / "docs" / "begrippen.md").read_text("utf-8").split("## Soorten verschil")[1]

    assert set(re.findall(r"^\| `(\w+)` \|", glossary, re.M)) == known
    assert all(knows(f"verschil.{kind}.vraag") for kind in known)
    assert [set(kinds_in(schema)) for schema in schemas] == [known, known]


def kinds_in(schema: Any) -> list[str]:
    """Return the kinds of gaps that the schema of a report allows."""
    return list(schema["properties"]["verschillen"]["items"]["properties"]["soort"]["enum"])
