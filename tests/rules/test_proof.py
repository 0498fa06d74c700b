"""Facts about the cards of an institution: they are held to what they promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from leeruitkomsten.errors import CardError
from leeruitkomsten.rules import catalogue_with

CARD = """\
code: NZ101
naam: ons-woord
ernst: suggestie
criterium: Onze taal
bronnen: [eigen afspraak]
op: leeruitkomst.tekst
controle: wording.forbids
met: {woorden: {nl: [plan]}}
nl: {titel: t, bericht: "‘{woord}’ heet bij ons schets", waarom: w}
en: {criterium: Own, titel: t, bericht: "‘{woord}’ is a schets", waarom: w}
goed: [Je tekent een schets.]
fout: [{voorbeeld: Je tekent een plan., plekken: [plan]}]
"""
SET_CARD = """\
code: NZ102
naam: ons-niveau
ernst: suggestie
criterium: Niveau
bronnen: [eigen afspraak]
op: set
controle: whole.level_declared
nl: {titel: t, bericht: b, waarom: w}
en: {criterium: Level, titel: t, bericht: b, waarom: w}
goed: ["{leeruitkomstenset: 1, hogeschool: H, opleiding: {naam: O}, niveau: {nlqf: 6},
  leeruitkomsten: [{code: L1, tekst: x}]}"]
fout: [{voorbeeld: "{leeruitkomstenset: 1, hogeschool: H, opleiding: {naam: O},
  leeruitkomsten: [{code: L1, tekst: x}]}", plekken: [leeruitkomstenset]}]
"""


def told(folder: Path, *cards: str) -> str | None:
    """Return the key of the error that a folder with these cards gives, None for none."""
    for nth, card in enumerate(cards):
        (folder / f"{nth}.yaml").write_text(card, encoding="utf-8")
    try:
        catalogue_with([folder])
    except CardError as error:
        return error.key
    return None


@pytest.mark.parametrize("card", [CARD, SET_CARD, CARD.replace("{nl: [", "{en: [")])
def test_a_card_that_keeps_its_promises_is_taken(tmp_path: Path, card: str) -> None:
    """About a text in Dutch or English, or about a set."""
    assert told(tmp_path, card) is None


@pytest.mark.parametrize(
    ("card", "key"),
    [
        (CARD.replace("{woord}", "{wrd}", 1), "gat-onbekend"),
        (CARD.replace("waarom: w}", "waarom: w, vraag: 'Wat is {x}?'}", 1), "gat-onbekend"),
        (CARD.replace("plekken: [plan]", "plekken: [een plan]"), "fout-niet-geraakt"),
        (CARD.replace("een plan.", "een kaart."), "fout-niet-geraakt"),
        (CARD.replace("een schets.", "een plan."), "goed-geraakt"),
        (CARD.replace("ons-woord", "leerweg"), "naam-bezet"),
        (CARD.replace("NZ101", "LU101"), "code-bezet"),
        (CARD.replace("controle: wording.forbids\n", ""), "kaart-zonder-controle"),
        (SET_CARD.replace("opleiding: {naam: O}", "opleiding: O"), "voorbeeld-geen-set"),
        (SET_CARD.replace("[leeruitkomstenset]", "[niveau]"), "fout-niet-geraakt"),
    ],
)
def test_a_card_that_does_not_is_told(tmp_path: Path, card: str, key: str) -> None:
    """Its examples, its gaps, its name."""
    assert told(tmp_path, card) == key


def test_two_cards_have_two_names(tmp_path: Path) -> None:
    """Also within a folder: a rule can be found by its name."""
    assert told(tmp_path, CARD, CARD.replace("NZ101", "NZ103")) == "naam-bezet"


def test_an_error_shows_the_words_that_are_hit(tmp_path: Path) -> None:
    """So the card can be mended without trying."""
    (tmp_path / "a.yaml").write_text(CARD.replace("[plan]}]", "[een plan]}]"), encoding="utf-8")

    with pytest.raises(CardError) as caught:
        catalogue_with([tmp_path])

    assert caught.value.facts["plekken"] == ("plan",)
