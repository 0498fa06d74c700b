"""Whether a text still means the same, and what else changed in an outcome."""

from __future__ import annotations

import pytest
from tests.revising.builders import a_set, between, kinds, of

from leeruitkomsten.model import Indicator, Outcome, Severity, Unit

BESIDE = (
    "Je programmeert een robotarm voor het sorteren van pakketten.",
    "Je berekent de belasting van een stalen brug over een kanaal.",
)
SAME = [
    (
        "Je ontwerpt een app voor een opdrachtgever.",
        "De student ontwerpt een app voor een opdrachtgever.",
    ),
    ("Je ontwerpt een app voor een opdrachtgever.", "Voor een opdrachtgever ontwerp je een app."),
    ("Je adviseert een cliënt over voeding.", "Je adviseert een patiënt over voeding."),
    ("Je ontwerpt een app; je test die.", "Je ontwerpt een app, je test die."),
]
ADJUSTED = [
    ("Je ontwerpt een app voor ouderen.", "Je ontwerpt een app voor kinderen."),
    ("Je meet en rapporteert de opbrengst.", "Je meet of rapporteert de opbrengst."),
    ("Je kunt een wond verzorgen.", "Je moet een wond verzorgen."),
    ("Je voert 3 gesprekken met een cliënt.", "Je voert 5 gesprekken met een cliënt."),
    ("Je beschrijft alle risico's.", "Je beschrijft enkele risico's."),
    ("Je werkt met interne gegevens.", "Je werkt met externe gegevens."),
    ("Je bespreekt de risico's.", "Je bespreekt de (mogelijke) risico's."),
]
OTHER = [
    ("Je neemt een besluit zonder toestemming.", "Je neemt geen besluit zonder toestemming."),
    ("Je verzorgt wonden van patiënten.", "Je schrijft een marketingplan voor een webwinkel."),
]


def verdict(old: str, new: str) -> str:
    """Return whether one outcome of a set still means the same."""
    changes = between(a_set(Outcome("A", old), *BESIDE), a_set(Outcome("A", new), *BESIDE))
    meaning = of(changes, "A").meaning
    return meaning.verdict if meaning else "gelijk"


@pytest.mark.parametrize(("old", "new"), SAME)
def test_other_words_for_the_same_are_wording(old: str, new: str) -> None:
    """Function words, order, bent words and synonyms of our list change no meaning."""
    assert verdict(old, new) == "zelfde"


@pytest.mark.parametrize(("old", "new"), ADJUSTED)
def test_a_word_that_says_or_steers_adjusts_the_meaning(old: str, new: str) -> None:
    """One word for what it is about, a number, or a small word such as *of* is enough."""
    assert verdict(old, new) == "bijgesteld"


@pytest.mark.parametrize(("old", "new"), OTHER)
def test_a_denial_or_another_deed_is_another_meaning(old: str, new: str) -> None:
    """Then it is not the outcome that people relied on."""
    assert verdict(old, new) == "andere"


def test_the_words_that_carried_it_are_told() -> None:
    """What is gone and what is new, each once, as written."""
    changes = between(
        a_set(Outcome("A", "Je ontwerpt een app voor Ouderen."), *BESIDE),
        a_set(Outcome("A", "Je ontwerpt een app voor kinderen."), *BESIDE),
    )
    meaning = of(changes, "A").meaning

    assert meaning is not None
    assert (meaning.gone, meaning.added) == (("Ouderen",), ("kinderen",))


FIELDS = [
    ({"level": {"nlqf": 6}}, {"level": {"nlqf": 5}}, "niveau", Severity.ERROR),
    ({}, {"level": {"nlqf": 5}}, "niveau", Severity.SUGGESTION),
    ({"credits": 5}, {"credits": 10}, "studielast", Severity.ERROR),
    ({"context": "Een ziekenhuis"}, {"context": "Een school"}, "context", Severity.WARNING),
    (
        {"qualifications": ("EK1",)},
        {"qualifications": ("EK2",)},
        "eindkwalificaties",
        Severity.WARNING,
    ),
    ({"title": "Wond"}, {"title": "Huid"}, "titel", Severity.SUGGESTION),
    (
        {"translations": {"en": "x"}},
        {"translations": {"en": "y"}},
        "vertaling",
        Severity.SUGGESTION,
    ),
    ({"indicators": (Indicator("Je meet."),)}, {"indicators": ()}, "indicatoren", Severity.WARNING),
    (
        {"indicators": (Indicator("a"), Indicator("b"))},
        {"indicators": (Indicator("b"), Indicator("a"))},
        "volgorde",
        None,
    ),
    ({"context": "Een ziekenhuis."}, {"context": "Een ziekenhuis"}, "typografie", None),
]


@pytest.mark.parametrize(("before", "after", "kind", "severity"), FIELDS)
def test_each_field_that_changed_is_told_with_what_it_asks(
    before: dict, after: dict, kind: str, severity: Severity | None  # type: ignore[type-arg]
) -> None:  # fmt: skip
    """In an adopted set, within its edition."""
    text = BESIDE[0]
    changes = between(a_set(Outcome("A", text, **before)), a_set(Outcome("A", text, **after)))

    assert [(each.kind, each.severity) for each in of(changes, "A").aspects] == [(kind, severity)]


SPOKEN = [
    (
        "Je ontwerpt onder begeleiding een app.",
        "Je ontwerpt zelfstandig een app.",
        "zelfstandigheid",
    ),
    ("Je ontwerpt een app.", "Je ontwerpt een app volgens de geldende richtlijnen.", "norm"),
    ("Je ontwerpt een app voor een team.", "Je evalueert een app voor een team.", "handeling"),
]


@pytest.mark.parametrize(("old", "new", "kind"), SPOKEN)
def test_what_the_dimensions_see_is_told_by_name(old: str, new: str, kind: str) -> None:
    """Autonomy, norm and act are changes of their own, besides the words."""
    changes = between(a_set(Outcome("A", old), *BESIDE), a_set(Outcome("A", new), *BESIDE))

    assert kind in kinds(changes, "A")


def test_an_outcome_that_moved_is_told_with_both_units() -> None:
    """A unit that goes by another code is told once, and its outcomes did not move."""
    one, other, third = (Outcome(code, BESIDE[0] + code) for code in ("A", "B", "C"))
    old = a_set(units=(Unit("E1", (one, other)), Unit("E2", (third,))))
    moved = a_set(units=(Unit("E1", (one,)), Unit("E2", (third, other))))
    renamed = a_set(units=(Unit("E9", (one, other)), Unit("E2", (third,))))

    assert kinds(between(old, moved), "B") == {"eenheid"}
    changes = between(old, renamed)
    assert [aspect.kind for unit in changes.units for aspect in unit.aspects] == ["eenheid_code"]
    assert not any(each.aspects for each in changes.outcomes)


def test_a_level_that_is_inherited_is_told_where_it_stands() -> None:
    """One change of a unit is one change, however many outcomes are in it."""
    outcomes = (Outcome("A", BESIDE[0]), Outcome("B", BESIDE[1]))
    old = a_set(units=(Unit("E1", outcomes, level={"nlqf": 5}),))
    new = a_set(units=(Unit("E1", outcomes, level={"nlqf": 6}),))
    changes = between(old, new)

    assert [aspect.kind for unit in changes.units for aspect in unit.aspects] == ["eenheid_niveau"]
    assert not any(each.aspects for each in changes.outcomes)
