"""Facts about comply or explain."""

from __future__ import annotations

import pytest
from tests.builders import HEAD, a_loaded_set

from leeruitkomsten.linting import lint, waive
from leeruitkomsten.rules import quality_schema, rules_for, shipped_catalogue

VAGUE = "De student kent de wet."
CATALOGUE = shipped_catalogue()
RULES = rules_for(quality_schema("hbo", CATALOGUE), CATALOGUE)
WAIVER = "{regel: LU101, motivering: De wet is hier zelf het onderwerp.}"


def found(text: str, on: str | None = None) -> list[tuple[str, str | None]]:
    """Return code and reason of the findings in a set that are about waivers or LU101."""
    document, outcome_set = a_loaded_set(text)
    findings = list(lint(document, outcome_set, RULES))
    told = waive(findings, document, outcome_set, RULES, CATALOGUE, on=on)
    return [
        (one.code, one.waiver.reason if one.waiver else None)
        for one in told
        if one.code == "LU101" or one.code.startswith("LU25")
    ]


def a_set(*, outcome: str = "", unit: str = "", whole: str = "", text: str = VAGUE) -> str:
    """Return a set of one unit with one outcome, with waivers at each level."""
    parts = [HEAD]
    if whole:
        parts.append(f"afwijkingen: [{whole}]\n")
    parts.append("eenheden:\n  - code: E1\n")
    if unit:
        parts.append(f"    afwijkingen: [{unit}]\n")
    parts.append(f"    leeruitkomsten:\n      - code: L1\n        tekst: {text}\n")
    if outcome:
        parts.append(f"        afwijkingen: [{outcome}]\n")
    return "".join(parts)


@pytest.mark.parametrize("where", ["outcome", "unit", "whole"])
def test_a_waiver_covers_what_is_below_it(where: str) -> None:
    """On an outcome, a unit or the set: the finding stays, with the reason."""
    assert found(a_set(**{where: WAIVER})) == [("LU101", "De wet is hier zelf het onderwerp.")]


def test_a_rule_may_be_waived_by_its_name() -> None:
    """The name of a rule can stand wherever its code can."""
    waiver = WAIVER.replace("LU101", "vaag-werkwoord")

    assert found(a_set(outcome=waiver)) == [("LU101", "De wet is hier zelf het onderwerp.")]


def test_the_nearest_reason_is_told() -> None:
    """A reason on the outcome goes before one on the set."""
    near = "{regel: LU101, motivering: dichtbij}"
    far = "{regel: LU101, motivering: ver weg}"

    assert found(a_set(outcome=near, whole=far)) == [("LU101", "dichtbij"), ("LU251", None)]


def test_a_waiver_that_covers_nothing_is_told() -> None:
    """What was repaired needs no reason any more."""
    assert found(a_set(outcome=WAIVER, text="De student ontwerpt een wet.")) == [("LU251", None)]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2027-08-31", [("LU101", "r")]),
        ("2027-09-01", [("LU101", "r")]),
        ("2027-09-02", [("LU101", None), ("LU250", None)]),
        (None, [("LU101", "r")]),
    ],
)
def test_a_waiver_holds_through_its_last_day(
    on: str | None, expected: list[tuple[str, str]]
) -> None:
    """After that the finding stands, and so does one about the waiver."""
    waiver = "{regel: LU101, motivering: r, tot: 2027-09-01}"

    assert found(a_set(outcome=waiver), on=on) == expected


def test_a_rule_that_does_not_exist_is_told() -> None:
    """A waiver that names no rule sets nothing aside."""
    waiver = "{regel: LU1011, motivering: r}"

    assert found(a_set(outcome=waiver)) == [("LU101", None), ("LU252", None)]


@pytest.mark.parametrize("reason", ["' '", "'-'", "'…'", "'.'"])
def test_a_waiver_without_a_reason_does_not_count(reason: str) -> None:
    """Explaining is the other half of the bargain."""
    waiver = f"{{regel: LU101, motivering: {reason}}}"

    assert found(a_set(outcome=waiver)) == [("LU101", None), ("LU253", None)]


def test_a_waiver_past_its_day_that_covers_nothing_is_no_longer_needed() -> None:
    """Whether its reason still holds is not asked of who has nothing left to waive."""
    waiver = "{regel: LU101, motivering: r, tot: 2020-01-01}"
    text = a_set(outcome=waiver, text="De student ontwerpt een wet.")

    assert found(text, on="2026-01-01") == [("LU251", None)]


@pytest.mark.parametrize(
    ("rule", "advice"),
    [
        ("LU1011", "afwijking.bedoel-je"),
        ("vaagwerkwoord", "afwijking.bedoel-je"),
        ("'LU101, LU103'", "afwijking.een-per-keer"),
        ("XYZ987", "afwijking.geen-idee"),
    ],
)
def test_a_rule_that_does_not_exist_comes_with_advice(rule: str, advice: str) -> None:
    """A near name is proposed, nonsense never is, and two rules are two waivers."""
    document, outcome_set = a_loaded_set(a_set(outcome=f"{{regel: {rule}, motivering: r}}"))

    told = list(waive([], document, outcome_set, RULES, CATALOGUE))

    assert [(one.outcome, getattr(one.facts["raad"], "key", None)) for one in told] == [
        ("L1", advice)
    ]
