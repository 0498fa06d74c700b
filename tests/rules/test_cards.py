"""What every rule card promises: its form, its words, and that its examples prove it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.builders import a_loaded_set
from tests.conftest import ROOT

from leeruitkomsten.linting import lint, misnamed, waive
from leeruitkomsten.model import Card
from leeruitkomsten.rules import Statement, quality_schema, rules_for, shipped_catalogue
from leeruitkomsten.rules.binding import bind
from leeruitkomsten.rules.proof import gaps, pointed
from leeruitkomsten.rules.questions import FACTS

FOLDER = ROOT / "schemas" / "kwaliteit" / "regels"
FILES = sorted(FOLDER.glob("*.yaml"))
SCHEMA = json.loads((ROOT / "schemas" / "regel.schema.json").read_text(encoding="utf-8"))
CATALOGUE = shipped_catalogue()
SCHEMA_USED = quality_schema("hbo", CATALOGUE)
RULES = rules_for(SCHEMA_USED, CATALOGUE)
# LU0 are findings of the reader and the schema: their tests hold them to their examples.
CARDS = [
    card for code, card in sorted(CATALOGUE.cards.items()) if code >= "LU1" and not card.is_question
]
QUESTIONS = [card for card in CATALOGUE.cards.values() if card.is_question]
GOOD = [(card, example) for card in CARDS for example in card.good]
BAD = [(card, example.text, example.places) for card in CARDS for example in card.bad]
AFTER_ALL_DATES = "2090-01-01"
# Sentences that say something good in words of which a naive rule is suspicious.
TRAPS = [
    "De student bespreekt met leerlingen wat zij tijdens de les hebben geleerd.",
    "De student ontwikkelt een cursus voor docenten in het mbo.",
    "De leraar werkt samen met docenten van andere vakken aan een lessenreeks.",
    "De student begeleidt medestudenten niet maar coacht collega's bij het invoeren van software.",
    "De student adviseert over de bv en de cv als rechtsvorm.",
    "De student begeleidt cliënten die in aanraking komen met justitie.",
    "De student stelt de patiënt op de hoogte van de uitslag.",
    "De student stelt een beweegprogramma op waarmee ouderen thuis oefenen.",
    "De fysiotherapeut oefent met de patiënt het traplopen en evalueert het resultaat.",
    "De student leert de cliënt kennen en bouwt vertrouwen op.",
    "De student traint medewerkers in het volgen van veiligheidsvoorschriften.",
    "De student volgt het verloop van een project en stuurt bij.",
    "De student volgt wetenschappelijke literatuur op het vakgebied en past nieuwe inzichten toe.",
    "De student werkt aan verbetering van de luchtkwaliteit met bewoners.",
    "De student bezoekt leveranciers en beoordeelt hun productieproces.",
    "De student ontdekt kwetsbaarheden in een netwerk en verhelpt die.",
    "De student neemt deel aan het maatschappelijk debat over wonen.",
    "De student analyseert cijfers van de afdeling verkoop.",
    "De student onderzoekt een zwangere in week 20 van de zwangerschap.",
    "De student behandelt mensen met diabetes type 2.",
    "De student past de Wmo 2015 en de Jeugdwet toe.",
    "De student maakt een plan dat voldoet aan de eisen van de opdrachtgever.",
    "De student programmeert een canvas-element in een webpagina.",
    "De student tekent op canvas.",
    "De student schat in of een patiënt voldoende herstelt.",
    "De student gebruikt kennis van anatomie bij het stellen van een diagnose.",
    "De student kent subsidies toe op basis van een afwegingskader.",
    "De student zet kennis van het bouwproces in bij een renovatie.",
    "Je weet met ouders, school en jeugdhulp het kind steeds centraal te stellen.",
    "De student maakt de voorraad van een onderneming met een dashboard inzichtelijk.",
    "De student helpt bewoners hun rechten te begrijpen.",
    "De student vertaalt inzichten uit onderzoek naar beleid.",
    "De student beheert een budget van 2000 euro.",
    "De student lost in periode van crisis problemen op.",
    "De student voert gesprekken volgens een professionele standaard.",
    "De student creëert een veilige leeromgeving voor kinderen.",
    "De student realiseert een les bewegingsonderwijs.",
    "Je onderzoekt welke behoeften klanten hebben en of het aanbod daarop aansluit.",
    "De student draagt de zorg over aan collega's in de volgende dienst.",
    "De student adviseert over de bedrijfsopleiding van nieuwe medewerkers.",
    "De student meet het effect van een training op het gedrag van medewerkers.",
    "Kan een toets van een hypothese uitvoeren en de uitkomst duiden.",
    "De student haalt de oorzaak van een storing boven water.",
    "De student laat in een presentatie aan klanten zien wat een product oplevert.",
    "De student schrijft beleid voor de stage van verpleegkundigen in opleiding.",
    "De student organiseert de opvang van stagiairs tijdens hun stage.",
    "Het kind ontwikkelt zich tot een zelfstandige lezer doordat de student de les aanpast.",
    "De student ontwikkelt beleid dat past bij de Omgevingswet 2024.",
    "De student legt een verklaring af tegenover de tuchtrechter.",
    "De student levert drie keer per jaar cijfers aan de gemeente.",
    "De student verbetert het rekenonderwijs in leerjaar 2 van het vmbo.",
    "De student presenteert drie alternatieven en onderbouwt een voorkeur.",
]
ENGLISH_TRAPS = [
    "The student designs a care plan with a client.",
    "You help clients understand their rights.",
    "The student analyses data using current statistical methods.",
    "The student creates a learning environment in which pupils feel safe.",
    "The student applies machine learning to a business problem.",
    "The student follows best practice in software design.",
    "The student evaluates clinical practice against guidelines.",
    "The student performs a physical examination of a patient.",
    "The student builds a shared understanding of the problem with stakeholders.",
    "The student writes a report that helps a board to decide.",
    "The student learns from feedback and improves the design.",
    "The student explains to whom a client is introduced.",
    "The student submits a report to the board.",
    "A plan is written by the student for a client.",
    "The student completes a financial statement.",
    "You show awareness campaigns to residents and adapt them.",
]
# The examples on a card are Dutch; these hold its English words to what they promise.
ENGLISH_HITS = [
    ("LU101", "The student demonstrates understanding of soil.", "demonstrates understanding of"),
    ("LU101", "Demonstrate an appreciation of culture.", "Demonstrate an appreciation of"),
    ("LU101", "The student has an understanding of law.", "has an understanding of"),
    ("LU101", "The student understands law.", "understands"),
    ("LU102", "The student will be introduced to maps.", "will be introduced to"),
    ("LU102", "The student completes a placement.", "completes a placement"),
    ("LU104", "The student submits a portfolio.", "submits a portfolio"),
    ("LU104", "You write a 10-page report.", "10-page report"),
    ("LU109", "The student plots a map in QGIS.", "QGIS"),
    ("LU111", "The student hands over a portfolio of 3 products.", "portfolio of 3 products"),
    ("LU113", "You deliver bridges of good quality.", "of good quality"),
    ("LU114", "Data are collected and analysed.", "Data are collected"),
    ("LU114", "A plan is written for the client.", "A plan is written"),
    ("LU115", "The student follows the policy of 2026.", "of 2026"),
]
GAP = re.compile(r"\{(\w+)\}")


def data(path: Path) -> Any:
    """Return what a card file says."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def stem(path: Path) -> str:
    """Return the name of a file without its ending, as the id of a test."""
    return path.stem


def texts(value: str | list[str]) -> list[str]:
    """Return what stands under one key of a language: a text, or a list of them."""
    return [value] if isinstance(value, str) else value


def code(value: object) -> str | None:
    """Return the code of a card, as the id of a test."""
    return value.code if isinstance(value, Card) else None


def hits(card: Card, text: str) -> list[tuple[str, set[str]]]:
    """Return what a card points at in an example, and the names of the facts it gives."""
    look = bind(card)
    if look is None:
        return list(_of_the_linter(card, text))
    return [(one.words, set(one.facts)) for one in pointed(card, look, text)]


def _of_the_linter(card: Card, text: str) -> Iterator[tuple[str, set[str]]]:
    """Yield what is told of waivers and of a quality schema, which no check does but the linter."""
    document, outcome_set = a_loaded_set(text)
    findings = list(lint(document, outcome_set, RULES))
    findings += misnamed(document, outcome_set, RULES, CATALOGUE, SCHEMA_USED)
    for told in waive(findings, document, outcome_set, RULES, CATALOGUE, on=AFTER_ALL_DATES):
        if told.code == card.code:
            yield document.source.extract(document.locate(told.route)), set(told.facts)


@pytest.mark.parametrize("path", FILES, ids=stem)
def test_a_card_has_the_form_of_cards(path: Path) -> None:
    """A card is what regel.schema.json asks."""
    faults = Draft202012Validator(SCHEMA).iter_errors(data(path))

    assert [fault.message for fault in faults] == []


@pytest.mark.parametrize("path", FILES, ids=stem)
def test_a_file_is_called_after_its_card(path: Path) -> None:
    """Code and name are what a card is found by."""
    card = data(path)

    assert path.stem == f"{card['code']}-{card['naam']}"


@pytest.mark.parametrize("path", FILES, ids=stem)
def test_both_languages_say_the_same(path: Path) -> None:
    """In Dutch and English a card has the same texts, with the same gaps."""
    dutch, english = (
        {
            key: [sorted(GAP.findall(text)) for text in texts(value)]
            for key, value in data(path)[language].items()
            if key != "criterium"  # in Dutch it stands at the top of the card
        }
        for language in ("nl", "en")
    )

    assert dutch == english


@pytest.mark.parametrize("path", FILES, ids=stem)
def test_valideren_is_left_to_who_recognises_learning(path: Path) -> None:
    """In this field the word means recognition of prior learning, and never a check."""
    card = data(path)
    said = [
        text for language in ("nl", "en") for one in card[language].values() for text in texts(one)
    ]

    assert not re.search(r"valid(?:e[re]|at)", " ".join(said), re.IGNORECASE)


@pytest.mark.parametrize("card", CARDS, ids=code)
def test_a_card_asks_and_advises(card: Card) -> None:
    """What we tell comes with a question to discuss and a way out."""
    texts = card.texts.values()

    assert all(text.question.endswith("?") and text.advice for text in texts)


@pytest.mark.parametrize("card", QUESTIONS, ids=code)
def test_a_question_is_asked_and_told_how_to_discuss(card: Card) -> None:
    """It asks in both languages, and looks for nothing: what it asks is for people."""
    texts = card.texts.values()

    assert all(text.message.endswith("?") and text.advice for text in texts)
    assert not any(text.question for text in texts)
    assert (card.check, card.good, card.bad) == (None, (), ())


@pytest.mark.parametrize("card", QUESTIONS, ids=code)
def test_a_question_leaves_open_what_is_filled_in(card: Card) -> None:
    """Of a set or of a unit we know a few things, and no more."""
    assert gaps(card) <= FACTS[card.target]


@pytest.mark.parametrize("card", CARDS, ids=code)
def test_a_card_is_proved_from_both_sides(card: Card) -> None:
    """Three examples to leave alone, and two to hit."""
    assert len(card.good) >= 3
    assert len(card.bad) >= 2


@pytest.mark.parametrize(("card", "example"), GOOD, ids=code)
def test_a_good_example_is_left_alone(card: Card, example: str) -> None:
    """A rule says nothing about its good examples."""
    assert hits(card, example) == []


@pytest.mark.parametrize(("card", "example", "places"), BAD, ids=code)
def test_a_bad_example_is_hit_at_its_places(
    card: Card, example: str, places: tuple[str, ...]
) -> None:
    """A rule points at exactly the words that its card names, in their order."""
    assert tuple(words for words, _ in hits(card, example)) == places


@pytest.mark.parametrize(("card", "example", "_"), BAD, ids=code)
def test_every_gap_in_a_message_is_filled(card: Card, example: str, _: object) -> None:
    """What a message leaves open is a fact that every hit has."""
    assert [gaps(card) - facts for _, facts in hits(card, example)] == [
        set() for _ in hits(card, example)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", text) for text in TRAPS] + [("en", text) for text in ENGLISH_TRAPS],
)
def test_a_trap_is_left_alone(language: str, text: str) -> None:
    """No rule about wording stumbles over a good sentence."""
    statement = Statement(text, language)
    rules = [rule for rule in RULES if rule.look and rule.card.target == "leeruitkomst.tekst"]

    assert [rule.code for rule in rules if rule.look and list(rule.look(statement))] == []


@pytest.mark.parametrize(("code", "text", "words"), ENGLISH_HITS)
def test_english_words_are_hit_as_well(code: str, text: str, words: str) -> None:
    """And by no other rule about wording."""
    statement = Statement(text, "en")
    rules = [rule for rule in RULES if rule.look and rule.card.target == "leeruitkomst.tekst"]
    found = [(rule.code, hit) for rule in rules if rule.look for hit in rule.look(statement)]

    assert [(code, hit.mark and hit.mark.words) for code, hit in found] == [(code, words)]


def test_an_indicator_is_held_to_the_same_words_as_an_outcome() -> None:
    """LU120 looks for what LU101 looks for."""
    assert CATALOGUE.cards["LU120"].options == CATALOGUE.cards["LU101"].options


def test_codes_do_not_repeat() -> None:
    """A code is of one card."""
    codes = [data(path)["code"] for path in FILES]

    assert all(one < other for one, other in pairwise(sorted(codes)))


@pytest.mark.parametrize(
    "text",
    [
        "Je stelt met bewoners een plan op en onderbouwt de keuzes daarin.",
        "Ik stel met bewoners een plan op en onderbouw de keuzes daarin.",
        "De student stelt met bewoners een plan op en onderbouwt de keuzes daarin.",
        "De sociaal werker stelt met bewoners een plan op en onderbouwt de keuzes daarin.",
        "Het met bewoners opstellen en onderbouwen van een plan voor de buurt.",
    ],
)
def test_every_form_of_a_good_outcome_is_left_alone(text: str) -> None:
    """To you, by me, of the student, of a profession, or an infinitive: each is fine."""
    statement = Statement(text)
    rules = [rule for rule in RULES if rule.look and rule.card.target != "set"]

    assert [rule.code for rule in rules if rule.look and list(rule.look(statement))] == []
