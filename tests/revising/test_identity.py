"""Which outcome of the old edition is which of the new one."""

from __future__ import annotations

from tests.revising.builders import a_set, between, kinds, of

from leeruitkomsten.model import Outcome

WOUND = "Je verzorgt wonden van patiënten na een operatie aan de heup."
ROBOT = "Je programmeert een robotarm voor het sorteren van pakketten in een magazijn."
TAX = "Je berekent de belasting van een stalen brug over een kanaal."
PLAN = "Je schrijft een marketingplan voor een webwinkel in sieraden."
PARENTS = "Je begeleidt ouders bij de opvoeding van jonge kinderen."


def test_the_same_code_is_the_same_outcome() -> None:
    """Also where its text was changed a good deal: the code is what people refer to."""
    changes = between(a_set(Outcome("A", WOUND)), a_set(Outcome("A", ROBOT)))

    assert (of(changes, "A").identity, of(changes, "A").shape) == ("code", "gebleven")
    assert "andere_betekenis" in kinds(changes, "A")


def test_what_the_authors_say_goes_before_likeness() -> None:
    """`vervangt` says that one takes the place of another, whatever the texts are."""
    old = a_set(Outcome("A", WOUND), Outcome("B", TAX))
    new = a_set(Outcome("C", ROBOT, replaces=("A",)), Outcome("B", TAX))

    assert of(between(old, new), "C").identity == "vervangt"


def test_what_the_authors_said_before_is_not_news() -> None:
    """A `vervangt` of an earlier revision joins nothing in a later one."""
    said = Outcome("B", TAX, replaces=("A",))
    changes = between(a_set(Outcome("A", WOUND), said), a_set(Outcome("A", WOUND), said, PLAN))

    assert [each.shape for each in changes.outcomes] == ["gebleven", "gebleven", "erbij"]


def test_one_that_is_replaced_by_two_was_split() -> None:
    """Two that both take the place of one are its parts."""
    new = a_set(
        Outcome("A1", WOUND, replaces=("A",)), Outcome("A2", ROBOT, replaces=("A",)),
    )  # fmt: skip
    changes = between(a_set(Outcome("A", f"{WOUND} {ROBOT}")), new)

    assert (of(changes, "A1").shape, of(changes, "A1").new) == ("gesplitst", ("A1", "A2"))


def test_one_that_replaces_another_besides_itself_was_merged() -> None:
    """The code stays, and takes another one in."""
    old = a_set(Outcome("A", WOUND), Outcome("B", ROBOT))
    new = a_set(Outcome("A", f"{WOUND} {ROBOT}", replaces=("B",)))

    assert (of(between(old, new), "A").shape, of(between(old, new), "A").old) == (
        "samengevoegd", ("A", "B"),
    )  # fmt: skip


def test_a_renumbered_set_is_the_same_set() -> None:
    """One put in front shifts all codes: the texts tell which is which, and the code is told."""
    old = a_set(WOUND, ROBOT, TAX)
    new = a_set(PLAN, WOUND, ROBOT, TAX)
    changes = between(old, new)

    assert [(each.old, each.new) for each in changes.outcomes] == [
        ((), ("L1",)), (("L1",), ("L2",)), (("L2",), ("L3",)), (("L3",), ("L4",)),
    ]  # fmt: skip
    assert kinds(changes, "L2") == {"code", "code_hergebruikt"}
    assert kinds(changes, "L1") == {"erbij", "code_hergebruikt"}


def test_codes_that_changed_places_are_seen_through() -> None:
    """Where two texts swapped codes, neither changed its meaning."""
    changes = between(
        a_set(Outcome("A", WOUND), Outcome("B", ROBOT)),
        a_set(Outcome("A", ROBOT), Outcome("B", WOUND)),
    )

    assert {(each.old, each.new) for each in changes.outcomes} == {
        (("A",), ("B",)), (("B",), ("A",)),
    }  # fmt: skip


def test_the_same_text_under_another_code_is_the_same_outcome() -> None:
    """Typography apart, and only where it stands once on either side."""
    changes = between(a_set(Outcome("A", WOUND), TAX), a_set(Outcome("B", f" {WOUND}"), TAX))

    assert (of(changes, "B").old, of(changes, "B").identity) == (("A",), "tekst")


def test_what_is_left_over_and_alike_is_a_proposal() -> None:
    """It is never taken for the same in silence: people decide."""
    old = a_set(Outcome("A", WOUND), ROBOT, TAX, PLAN)
    new = a_set(Outcome("Z", WOUND.replace("de heup", "een knie")), ROBOT, TAX, PLAN)
    changes = between(old, new)

    assert (of(changes, "Z").old, of(changes, "Z").identity) == (("A",), "voorstel")


def test_what_is_left_over_and_not_alike_is_dropped_and_added() -> None:
    """No counterpart is made up."""
    changes = between(
        a_set(Outcome("A", WOUND), ROBOT, TAX), a_set(Outcome("Z", PARENTS), ROBOT, TAX)
    )

    assert (of(changes, "A").shape, of(changes, "Z").shape) == ("vervallen", "erbij")


def test_two_that_went_into_one_are_proposed_as_a_merge() -> None:
    """Without a word of the authors, the texts propose it."""
    old = a_set(Outcome("A", WOUND), Outcome("B", PARENTS), TAX, ROBOT, PLAN)
    new = a_set(Outcome("C", f"{WOUND} {PARENTS}"), TAX, ROBOT, PLAN)
    change = of(between(old, new), "C")

    assert (change.shape, change.old, change.identity) == ("samengevoegd", ("A", "B"), "voorstel")


def test_a_code_that_is_used_twice_is_told_twice() -> None:
    """The first goes with the first, the second with the second."""
    old = a_set(Outcome("A", WOUND), Outcome("A", ROBOT))
    changes = between(old, a_set(Outcome("A", WOUND), Outcome("A", ROBOT), status="concept"))

    assert [(each.before, each.after) for each in changes.outcomes] == [((0,), (0,)), ((1,), (1,))]
