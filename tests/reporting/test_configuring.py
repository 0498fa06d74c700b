"""Facts about how a card is told: its options, its traps, and how to set it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Card
from leeruitkomsten.reporting import Style
from leeruitkomsten.reporting.cards import card_page
from leeruitkomsten.reporting.configuring import meaning_key, options_of, schema_example
from leeruitkomsten.rules import (
    catalogue_with,
    quality_schema,
    questions_for,
    rules_for,
    shipped_catalogue,
)
from leeruitkomsten.rules.checks import CHECKS

CARDS = shipped_catalogue().cards
NL, EN = Style("nl"), Style("en")


@pytest.mark.parametrize(
    ("check", "option"),
    [(name, option) for name, check in CHECKS.items() for option in check.options],
)
def test_every_option_says_what_it_means(check: str, option: str) -> None:
    """In both languages, for the catalogues have the same keys."""
    assert knows(meaning_key(check, option))


@pytest.mark.parametrize(
    "card",
    [card for card in CARDS.values() if card.check is not None or card.is_question],
    ids=lambda card: card.code,
)
def test_the_example_is_a_quality_schema(tmp_path: Path, card: Card) -> None:
    """What a page shows can be copied, and changes that card and no other."""
    (tmp_path / "eigen.yaml").write_text(schema_example(card, NL), encoding="utf-8")
    catalogue = catalogue_with([tmp_path])

    schema = quality_schema("eigen", catalogue)

    shared = quality_schema("hbo", catalogue).adjustments
    assert [code for code in schema.adjustments if code not in shared or code == card.code] == [
        card.code
    ]
    assert rules_for(schema, catalogue)
    assert (card in questions_for(schema, catalogue)) is False


def test_an_option_shows_what_stands_on_the_card() -> None:
    """A number as it is, phrases by how many there are."""
    shown = {option.name: option.value for option in options_of(CARDS["LU103"], NL)}

    assert {option.name: option.value for option in options_of(CARDS["LU105"], NL)}["max"] == "90"
    assert shown["woorden"] == "de gedeelde lijst leerweg"
    assert shown["behalve"].endswith("zinswendingen (nl, en)")
    assert shown["tenzij_sterk_werkwoord"] == "niet gezet"


def test_a_page_has_no_empty_sections() -> None:
    """A question has no examples, no options and no waiver, and nobody says so."""
    headings = [
        line
        for line in card_page(CARDS["LU501"], EN).splitlines()[3:]
        if line and not line.startswith(" ")
    ]

    assert headings == [
        "The question, for the conversation",
        "Why",
        "How to talk about it",
        "Sources",
        "Settings",
    ]


@pytest.mark.parametrize("card", CARDS.values(), ids=lambda card: card.code)
def test_a_page_leaves_nothing_open_of_a_question(card: Card) -> None:
    """The question of a card reads as a sentence before it is asked of anyone."""
    if card.is_question:
        assert "{" not in card_page(card, NL).split("aanpassingen")[0]


def test_traps_are_told_where_there_are() -> None:
    """Where a rule may be mistaken, or is silent on purpose."""
    card = CARDS["LU101"]
    text = replace(card.text("nl"), traps=("‘weet te’ is iets anders.",))
    card = replace(card, texts={**card.texts, "nl": text})

    assert "Valkuilen\n  • ‘weet te’ is iets anders.\n" in card_page(card, NL)
