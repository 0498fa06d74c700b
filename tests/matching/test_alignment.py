"""What is to be seen of two sets for Webb's four questions."""

from __future__ import annotations

import pytest
from tests.matching.builders import a_label, an_outcome

from leeruitkomsten.matching import calibrate
from leeruitkomsten.model import Alignment, SetLabel, Unit, Weight

CARE = "De student stelt met de cliënt een zorgplan op."
SERVER = "De student beheert een Linux-server en bewaakt de beschikbaarheid."
REFLECT = "De student reflecteert op feedback en bepaalt nieuwe leerdoelen."
PROCESS = "De student analyseert bedrijfsprocessen van een organisatie in BPMN."


def aligned(left: SetLabel, right: SetLabel) -> Alignment:
    return calibrate([left, right], reference=None, programme="Zorg").alignments[0]


def test_the_subject_is_the_groups_both_have_a_part_in() -> None:
    """Categorical concurrence: what both have, and what only one has."""
    found = aligned(a_label("a", CARE, SERVER), a_label("b", CARE, PROCESS))

    assert (found.shared, found.only_left, found.only_right) == (("G01",), ("G02",), ("G03",))


def test_depth_is_what_is_known_of_the_levels_of_linked_pairs() -> None:
    """Depth-of-knowledge consistency: same, lower, higher or unknown, with the pairs."""
    left = a_label(
        "a",
        an_outcome("A1", CARE, level={"nlqf": 6}),
        an_outcome("A2", SERVER, level={"nlqf": 6}),
        REFLECT,
    )
    right = a_label(
        "b",
        an_outcome("B1", CARE, level={"nlqf": 5}),
        an_outcome("B2", SERVER, level={"nlqf": 6}),
        REFLECT,
    )

    assert aligned(left, right).depth == {
        "zelfde": (("A2", "B2"),),
        "lager_rechts": (("A1", "B1"),),
        "hoger_rechts": (),
        "onbekend": (("A3", "B3"),),
    }


def test_breadth_is_what_links_reach() -> None:
    """Range of knowledge: outcomes with and without a link, and units with none at all."""
    units = (
        Unit("E1", (an_outcome("A1", CARE), an_outcome("A2", SERVER))),
        Unit("E2", (an_outcome("A3", PROCESS),)),
    )
    found = aligned(a_label("a", units=units), a_label("b", CARE, REFLECT)).left

    assert (found.linked, found.unlinked) == (("A1",), ("A2", "A3"))
    assert (found.unit_codes, found.units_without) == (("E1",), ("E2",))


@pytest.mark.parametrize(
    ("loads", "differs"), [((5.0, 15.0), True), ((10.0, 14.0), False), ((5.0, None), False)]
)
def test_weight_is_what_both_spend_on_a_group(
    loads: tuple[float, float | None], differs: bool
) -> None:
    """Balance of representation: by EC where both give it, else by the number of outcomes."""
    sets = [
        a_label(name, an_outcome(name, CARE, credits=load), REFLECT[:-1] + name)
        for name, load in zip("ab", loads, strict=True)
    ]

    assert aligned(*sets).weights[0] == Weight("G01", 1, 1, *loads, differs=differs)


def test_every_two_sets_are_asked_the_questions() -> None:
    """Three sets are three pairs, the reference before the others."""
    report = calibrate(
        [a_label(name, CARE) for name in ("b", "a", "ref")], reference="ref", programme="Zorg"
    )

    assert [(each.left_set, each.right_set) for each in report.alignments] == [
        ("ref", "a"), ("ref", "b"), ("a", "b"),
    ]  # fmt: skip
