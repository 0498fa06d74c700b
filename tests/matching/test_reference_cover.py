"""What sets have of their reference."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import a_label, an_outcome, sets_of

from leeruitkomsten.matching import calibrate
from leeruitkomsten.model import (
    CalibrationReport,
    CoveredReference,
    ReferenceCover,
    SetLabel,
)

CARE = "De student stelt met de cliënt een zorgplan op."
SERVER = "De student beheert een Linux-server en bewaakt de beschikbaarheid."
REFLECT = "De student reflecteert op feedback en bepaalt nieuwe leerdoelen."
PROCESS = "De student analyseert bedrijfsprocessen van een organisatie in BPMN."
LOWER = an_outcome("LAAG", CARE, level={"nlqf": 5})
REFERENCE = a_label(
    "ref",
    an_outcome("R1", CARE, level={"nlqf": 6}),
    an_outcome("R2", SERVER),
    an_outcome("R3", REFLECT),
)


def covered(*sets: SetLabel, reference: str | None = "ref") -> dict[str, ReferenceCover]:
    report = calibrate([REFERENCE, *sets], reference=reference, programme="Zorg")
    return {each.set: each for each in report.reference_covers}


def test_what_answers_to_the_reference_is_a_counterpart() -> None:
    """A link in which the reference does not ask more is a counterpart, with its code."""
    found = covered(a_label("a", SERVER, PROCESS))["a"]

    assert found.outcomes[1] == CoveredReference("R2", "tegenhanger", ("A1",))
    assert found.beyond == ("A2",)


def test_what_has_no_counterpart_has_candidates() -> None:
    """No convincing counterpart was found: the best there are, are named."""
    found = covered(a_label("a", SERVER, PROCESS))["a"].outcomes[2]

    assert (found.how, found.by, set(found.candidates)) == ("geen", (), {"A1", "A2"})


def test_what_is_at_a_lower_level_is_covered_in_part() -> None:
    """Where the reference asks more, that is said."""
    found = covered(a_label("a", LOWER, SERVER))["a"].outcomes[0]

    assert found == CoveredReference("R1", "deels", ("LAAG",), ("ruimer",))


def test_what_stands_in_another_group_is_covered_in_part() -> None:
    """Two that say the same fit equally well: which of them it is, is open."""
    found = covered(a_label("a", SERVER, SERVER))["a"].outcomes[1]

    assert (found.how, found.by, found.why) == ("deels", ("A1", "A2"), ("apart",))


def test_without_a_reference_nothing_is_held_against_it() -> None:
    """No reference, nothing to cover."""
    assert covered(a_label("a", SERVER), reference=None) == {}


labels = st.tuples(sets_of("X", largest=4), sets_of("Y", largest=4), sets_of("Z", largest=4)).map(
    lambda three: [
        SetLabel(name, f"{name}.yaml", one) for name, one in zip("abc", three, strict=True)
    ]
)


def the_report(sets: list[SetLabel]) -> CalibrationReport:
    return calibrate(sets, reference="a", programme="Zorg")


@settings(max_examples=40)
@given(labels)
def test_every_outcome_of_the_reference_is_held_against_every_set(sets: list[SetLabel]) -> None:
    """N of m with the list: m is all of the reference, and none stands in it twice."""
    wanted = [entry.code for entry in sets[0].set.entries()]
    report = the_report(sets)

    assert [each.set for each in report.reference_covers] == ["b", "c"]
    for each in report.reference_covers:
        assert [one.reference for one in each.outcomes] == wanted


@settings(max_examples=40)
@given(labels)
def test_what_is_beyond_the_reference_answers_to_nothing_in_it(sets: list[SetLabel]) -> None:
    """A code that covers something, or is linked with the reference at all, is never beyond."""
    report = the_report(sets)
    for each in report.reference_covers:
        answering = {code for one in each.outcomes for code in one.by}

        assert answering.isdisjoint(each.beyond)
        for alignment in report.alignments:
            if (alignment.left_set, alignment.right_set) == ("a", each.set):
                assert set(alignment.right.linked).isdisjoint(each.beyond)


@settings(max_examples=40)
@given(labels)
def test_a_dash_in_the_table_is_no_counterpart(sets: list[SetLabel]) -> None:
    """What is said of coverage is what the groups show."""
    report = the_report(sets)
    group_of = {member: found for found in report.groups for member in found.members}
    for each in report.reference_covers:
        for one in each.outcomes:
            found = next(
                group_of[member]
                for member in group_of
                if (member.set, member.code) == ("a", one.reference)
            )
            if one.how == "geen":
                assert all(member.set != each.set for member in (*found.members, *found.touches))
            if one.how == "tegenhanger":
                assert {member.code for member in found.members if member.set == each.set} >= set(
                    one.by
                )
