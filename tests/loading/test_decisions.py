"""Facts about registers: read strictly, and added to without touching the rest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import decisions_in, read_register, register_document
from leeruitkomsten.loading.register_text import data_of, new_register, with_decisions
from leeruitkomsten.model import Decision, DecisionSide, Judged, Place
from leeruitkomsten.source import Source

MARK = "0123456789abcdef"
ITEM = """\
  - links: {{set: {left}, leeruitkomsten: [{ours}]}}
    rechts: {{set: {right}, leeruitkomsten: [{theirs}]}}
    relatie: {relation}
    reden: Besproken.
    rol: examinator
    datum: 2026-11-01
"""


def outcomes(codes: str) -> str:
    return ", ".join(f'{{code: {code}, vingerafdruk: "{MARK}"}}' for code in codes.split())


def an_item(
    ours: str, theirs: str, relation: str = "gelijkwaardig", *, left: str = "a", right: str = "b"
) -> str:
    """Return a decision as a register has it, about codes divided by spaces."""
    return ITEM.format(
        left=left, right=right, ours=outcomes(ours), theirs=outcomes(theirs), relation=relation
    )


def a_register(*items: str) -> str:
    return "besluiten: 1\nregister:\n" + "".join(items)


def read(text: str) -> tuple[Decision, ...]:
    document = register_document(Source("besluiten.yaml", text))
    assert document is not None
    return decisions_in(document)


def a_decision(code: str = "N1", other: str = "N2", reason: str = "Nieuw.") -> Decision:
    sides = [DecisionSide(name, (Judged(one, MARK),)) for name, one in (("a", code), ("b", other))]
    return Decision(
        sides[0], sides[1], "overlap", reason, "examinator", "2026-11-02", Place("besluiten.yaml")
    )


def test_a_register_is_read() -> None:
    """Everything of a decision, and the line it begins on."""
    (decision,) = read(a_register(an_item("A1", "B1 B2", "gesplitst")))

    assert (decision.left.codes, decision.right.codes) == (("A1",), ("B1", "B2"))
    assert (decision.relation, decision.reason, decision.role, decision.date) == (
        "gesplitst", "Besproken.", "examinator", "2026-11-01",
    )  # fmt: skip
    assert (decision.place.file, decision.place.line) == ("besluiten.yaml", 3)


@pytest.mark.parametrize("name", ["noordzee", "./noordzee", "noordzee.yaml", "x/../noordzee.yml"])
def test_a_set_has_one_name(name: str) -> None:
    """However somebody writes the way to a set, it is the same set."""
    (decision,) = read(a_register(an_item("A1", "B1", left=name)))

    assert decision.left.set == "noordzee"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "besluiten: [\n",
        "besluit: 1\nregister: []\n",
        "besluiten: 2\nregister: []\n",
        "besluiten: 1\n",
        "besluiten: 1\nregister: geen\n",
        "besluiten: 1\nregister: []\nregister: []\n",
        a_register(an_item("A1", "B1").replace("    rol: examinator\n", "")),
        a_register(an_item("A1", "B1", "zelfde")),
        a_register(an_item("A1", "B1").replace("2026-11-01", "gisteren")),
        a_register(an_item("A1", "B1").replace(MARK, "geen")),
        a_register(an_item("A1", "B1").replace(f'"{MARK}"', "1234567890123456")),
        a_register(an_item("A1", "B1") + "    naam: iemand\n"),
    ],
)
def test_what_is_not_in_order_is_an_error_with_a_place(text: str) -> None:
    """A register is read whole or not at all."""
    with pytest.raises(RegisterError) as caught:
        read(text)

    assert caught.value.key == "register-niet-in-orde"
    assert caught.value.facts["bestand"] == "besluiten.yaml"
    assert caught.value.facts["lijn"]


@pytest.mark.parametrize(
    ("items", "key"),
    [
        ([an_item("A1", "")], "besluit-aantal"),
        ([an_item("A1", "B1", "gesplitst")], "besluit-aantal"),
        ([an_item("A1 A2", "B1 B2", "samengevoegd")], "besluit-aantal"),
        ([an_item("A1", "B1", "geen_tegenhanger")], "besluit-aantal"),
        ([an_item("", "", "geen_tegenhanger")], "besluit-aantal"),
        ([an_item("A1 A1", "B1")], "besluit-code-dubbel"),
        ([an_item("A1", "A2", right="a")], "besluit-zelfde-set"),
        ([an_item("A1", "B1", left="/etc/a")], "besluit-set-pad"),
        ([an_item("A1", "B1", left="'C:\\a'")], "besluit-set-pad"),
        ([an_item(" ".join(f"A{n}" for n in range(31)), "B1")], "besluit-te-groot"),
        ([an_item("A1", "B1"), an_item("A1", "B1")], "besluit-tweemaal"),
        ([an_item("A1", "B1"), an_item("A1", "B1", "niet_gelijk")], "besluit-tegenspraak"),
        ([an_item("A1", "B1 B2", "gesplitst"), an_item("A1", "B2")], "besluit-tegenspraak"),
        ([an_item("A1", "B1"), an_item("B1", "A1", left="b", right="a")], "besluit-tweemaal"),
        ([an_item("A1", "", "geen_tegenhanger"), an_item("A1", "B1")], "besluit-tegenspraak"),
        ([an_item("A1", "B1"), an_item("", "B1", "geen_tegenhanger")], "besluit-tegenspraak"),
        ([an_item("A1", "", "geen_tegenhanger")] * 2, "besluit-tweemaal"),
    ],
)
def test_what_cannot_be_is_an_error(items: list[str], key: str) -> None:
    """A decision that says nothing, or two that do not go together."""
    with pytest.raises(RegisterError) as caught:
        read(a_register(*items))

    assert caught.value.key == key
    assert str(caught.value.facts["plek"]).startswith("besluiten.yaml:")


def test_decisions_may_share_an_outcome() -> None:
    """One outcome may overlap two, and not be equal to a third; elsewhere it may have none."""
    items = [
        an_item("A1", "B1", "overlap"),
        an_item("A1", "B2", "overlap"),
        an_item("A1", "B3", "niet_gelijk"),
        an_item("A1", "", "geen_tegenhanger", right="c"),
    ]

    assert len(read(a_register(*items))) == len(items)


def test_a_set_may_go_by_the_name_of_a_register(tmp_path: Path) -> None:
    """It settles nothing, and is no error."""
    file = tmp_path / "besluiten.yaml"
    file.write_text("leeruitkomstenset: 1\n", encoding="utf-8")

    assert read_register(file.as_posix()) is None


# Adding to a register.

COMMENTED = """\
# van ons allemaal
besluiten: 1   # formaat

opleiding: HBO-ICT
register:
    # het oudste eerst
    -   links: {set: a, leeruitkomsten: [{code: A1, vingerafdruk: "0123456789abcdef"}]}
        rechts:
          set: b
          leeruitkomsten: [{code: B1, vingerafdruk: "0123456789abcdef"}]
        relatie: gelijkwaardig
        reden: >-
          Besproken, en
          nog eens besproken.
        rol: examinator
        datum: 2026-11-01      # in de middag
    # hier eindigt het
"""
SHAPES = {
    "commented": COMMENTED,
    "no line end": COMMENTED.rstrip().removesuffix("# hier eindigt het").rstrip(),
    "windows": COMMENTED.replace("\n", "\r\n"),
    "list first": "besluiten: 1\nregister:\n" + an_item("A1", "B1") + "opleiding: X\n",
    "not indented": a_register(an_item("A1", "B1")).replace("\n  ", "\n"),
    "empty": "besluiten: 1\nregister: []  # nog niets\n",
    "empty and spread": "besluiten: 1\nregister: [\n]\nopleiding: X\n",
    "json": '{"besluiten": 1, "register": []}\n',
    "json with one": json.dumps({"besluiten": 1, "register": [data_of(a_decision("A1", "B1"))]}),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_decision_is_added_and_the_rest_stays_to_the_letter(name: str) -> None:
    """What was there is there still: taking the new lines out gives the old file."""
    text = SHAPES[name]

    after = with_decisions(Source("besluiten.yaml", text), [a_decision()])

    assert [data_of(one) for one in read(after)] == [
        *(data_of(one) for one in read(text)),
        data_of(a_decision()),
    ]
    kept = text.replace("[\n]", "").replace("[]", "")
    assert _is_inserted_into(after, kept)


def _is_inserted_into(after: str, before: str) -> bool:
    """Return whether `after` is `before` with one stretch put in."""
    at = 0
    while at < len(before) and after[at] == before[at]:
        at += 1
    return after.endswith(before[at:])


def test_a_decision_takes_the_place_of_another() -> None:
    """The old one goes with its lines, remarks between them stay."""
    text = a_register(an_item("A1", "B1"), "  # tussendoor\n", an_item("A2", "B2"))
    first, second = read(text)

    after = with_decisions(Source("besluiten.yaml", text), [a_decision()], [first])

    assert [one.left.codes for one in read(after)] == [("A2",), ("N1",)]
    assert after.startswith("besluiten: 1\nregister:\n  # tussendoor\n" + an_item("A2", "B2"))
    assert data_of(read(after)[0]) == data_of(second)


def test_the_last_decision_can_be_replaced() -> None:
    """Also where it was the only one, and the file ends without a line end."""
    text = a_register(an_item("A1", "B1")).rstrip("\n")

    after = with_decisions(Source("besluiten.yaml", text), [a_decision()], read(text))

    assert [one.left.codes for one in read(after)] == [("N1",)]


def test_a_decision_that_clashes_is_not_added() -> None:
    """The result is read back, and must be in order."""
    text = a_register(an_item("A1", "B1"))

    with pytest.raises(RegisterError):
        with_decisions(Source("besluiten.yaml", text), [a_decision("A1", "B1")])


@given(st.text(min_size=1), st.text(min_size=1))
@settings(max_examples=200)
def test_whatever_people_write_is_read_back_or_refused(code: str, reason: str) -> None:
    """No code or reason can break out of its quotes."""
    decision = a_decision(code, reason=reason)
    try:
        text = new_register("besluiten.yaml", [decision])
    except RegisterError:
        return

    assert [data_of(one) for one in read(text)] == [data_of(decision)]


@pytest.mark.parametrize("code", ["no", "1.10", "010", "A: 1", "#1", '"', "- x", "é{}"])
def test_codes_that_yaml_would_misread_are_written_safely(code: str) -> None:
    """They are quoted, all of them."""
    assert read(new_register("besluiten.yaml", [a_decision(code)]))[0].left.codes == (code,)
