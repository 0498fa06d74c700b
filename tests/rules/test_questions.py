"""Facts about what people are asked: by which cards, of what, and when not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_set

from leeruitkomsten.errors import CardError
from leeruitkomsten.model import Card, CardText, Severity, Term, Unit
from leeruitkomsten.rules import (
    catalogue_with,
    quality_schema,
    questions_for,
    rules_for,
    shipped_catalogue,
)
from leeruitkomsten.rules.binding import bind
from leeruitkomsten.rules.questions import questions

CARD = """\
code: NZ501
naam: ons-water
ernst: vraag
criterium: Ons water
bronnen: [eigen afspraak]
op: eenheid
nl: {titel: t, bericht: "Is {eenheid} van {hogeschool} te doen in {studielast}?", waarom: w}
en: {criterium: Ours, titel: t, bericht: "Is {eenheid} of {hogeschool} {studielast}?", waarom: w}
"""


def a_question(target: str) -> Card:
    text = CardText("Criterium", "titel", "Waarom?", "waarom")
    return Card("NZ501", "vraag", None, (), target, {"nl": text, "en": text}, (), ())


def test_a_question_about_the_set_is_asked_once() -> None:
    """However many units it has."""
    outcome_set = a_set(units=(Unit("E1", ()), Unit("E2", ())))

    asked = list(questions([a_question("set")], outcome_set))

    assert [(one.unit, one.facts["opleiding"]) for one in asked] == [(None, "Voorbeelden")]


def test_a_question_about_units_is_asked_of_each() -> None:
    """With its name and its load, or the fact that nobody gave that."""
    units = (Unit("E1", (), name="Bouwen", credits=30.0), Unit("E2", ()))

    asked = list(questions([a_question("eenheid")], a_set(units=units)))

    assert [(one.facts["eenheid"], one.facts["studielast"]) for one in asked] == [
        ("E1 Bouwen", Term("ec", {"aantal": 30.0})),
        ("E2", Term("vragen.geen-studielast")),
    ]


def test_a_set_without_units_is_asked_as_a_whole() -> None:
    """No question is lost on a set that has no units."""
    (asked,) = questions([a_question("eenheid")], a_set("Je ontwerpt.", credits=60.0))

    assert (asked.unit, asked.facts["eenheid"]) == (None, Term("vragen.geheel"))
    assert asked.facts["studielast"] == Term("ec", {"aantal": 60.0})


def told(folder: Path, card: str) -> str | None:
    """Return the key of the error that a folder with this card gives, None for none."""
    (folder / "kaart.yaml").write_text(card, encoding="utf-8")
    try:
        catalogue_with([folder])
    except CardError as error:
        return error.key
    return None


@pytest.mark.parametrize(
    ("card", "key"),
    [
        (CARD, None),
        (CARD.replace("{eenheid}", "{eenhied}", 1), "gat-onbekend"),
        (CARD.replace("op: eenheid", "op: set"), "gat-onbekend"),
        (CARD.replace("op: eenheid", "op: leeruitkomst.tekst"), "vraag-past-niet"),
        (CARD.replace("op:", "controle: shape.label\nop:"), "vraag-met-controle"),
    ],
)
def test_a_question_of_an_institution_is_held_to_its_form(
    tmp_path: Path, card: str, key: str | None
) -> None:
    """It leaves open only what is filled in, and looks for nothing."""
    assert told(tmp_path, card) == key


def test_a_question_of_an_institution_goes_with_the_shared_ones(tmp_path: Path) -> None:
    """In order of code, and among no rules."""
    told(tmp_path, CARD)
    catalogue = catalogue_with([tmp_path])
    schema = quality_schema("hbo", catalogue)

    codes = [card.code for card in questions_for(schema, catalogue)]

    assert codes == [*(f"LU{number}" for number in range(501, 513)), "NZ501"]
    assert not any(rule.card.is_question for rule in rules_for(schema, catalogue))


@pytest.mark.parametrize("name", ["LU503", "haalbaar-in-de-studielast"])
def test_a_question_can_be_off(tmp_path: Path, name: str) -> None:
    """In a quality schema and in the settings of a project, by code or by name."""
    (tmp_path / "eigen.yaml").write_text(
        f"kwaliteitsschema: 1\nnaam: eigen\ntitel: t\naanpassingen: {{{name}: uit}}\n"
    )
    catalogue = catalogue_with([tmp_path])
    own, shared = quality_schema("eigen", catalogue), quality_schema("hbo", catalogue)

    for left in (questions_for(own, catalogue), questions_for(shared, catalogue, {name: None})):
        assert "LU503" not in [card.code for card in left]
        assert len(left) == 11


@pytest.mark.parametrize("change", ["{ernst: fout}", "{met: {max_woorden: 3}}"])
def test_a_question_weighs_nothing(tmp_path: Path, change: str) -> None:
    """Who gives it a severity or an option is told so, with the file."""
    (tmp_path / "eigen.yaml").write_text(
        f"kwaliteitsschema: 1\nnaam: eigen\ntitel: t\naanpassingen: {{LU503: {change}}}\n"
    )

    with pytest.raises(CardError) as caught:
        quality_schema("eigen", catalogue_with([tmp_path]))

    assert caught.value.key == "vraag-weegt-niet"
    assert str(caught.value.facts["bestand"]).endswith("eigen.yaml")


def test_a_question_weighs_nothing_in_the_settings_either() -> None:
    """A project can only turn it off."""
    catalogue = shipped_catalogue()
    schema = quality_schema("hbo", catalogue)

    for hold in (rules_for, questions_for):
        with pytest.raises(CardError) as caught:
            hold(schema, catalogue, {"LU503": Severity.ERROR})
        assert caught.value.facts["bestand"] == "leeruitkomsten.yaml"


@pytest.mark.parametrize("target", ["bestand", "eenheid"])
def test_a_check_does_not_look_where_only_others_do(target: str) -> None:
    """A file is for the reader, and units are for questions."""
    text = CardText("Criterium", "titel", "bericht", "waarom")
    texts = {"nl": text, "en": text}
    card = Card(
        "NZ1", "n", Severity.ERROR, (), target, texts, (), (), "shape.label", {"max_woorden": 3}
    )

    with pytest.raises(CardError) as caught:
        bind(card)

    assert caught.value.key == "controle-past-niet"
