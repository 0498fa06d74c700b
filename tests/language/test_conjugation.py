"""Facts about the forms of verbs."""

from __future__ import annotations

import pytest

from leeruitkomsten.language.conjugation import dutch_bare, dutch_third, english_finite


@pytest.mark.parametrize(
    ("infinitive", "bare", "third"),
    [
        ("maken", "maak", "maakt"),
        ("kennen", "ken", "kent"),
        ("weten", "weet", "weet"),
        ("geven", "geef", "geeft"),
        ("lezen", "lees", "leest"),
        ("toetsen", "toets", "toetst"),
        ("analyseren", "analyseer", "analyseert"),
        ("creëren", "creëer", "creëert"),
        ("initiëren", "initieer", "initieert"),
        ("definiëren", "definieer", "definieert"),
        ("coördineren", "coördineer", "coördineert"),
        ("beoordelen", "beoordeel", "beoordeelt"),
        ("wisselen", "wissel", "wisselt"),
        ("oefenen", "oefen", "oefent"),
        ("bouwen", "bouw", "bouwt"),
        ("kiezen", "kies", "kiest"),
        ("onderzoeken", "onderzoek", "onderzoekt"),
        ("gaan", "ga", "gaat"),
        ("doen", "doe", "doet"),
        ("inzien", "inzie", "inziet"),
        ("leiden", "leid", "leidt"),
        ("managen", "manage", "managet"),
        ("verdedigen", "verdedig", "verdedigt"),
        ("zijn", "ben", "is"),
        ("hebben", "heb", "heeft"),
        ("kunnen", "kan", "kunt"),
    ],
)
def test_a_dutch_verb_has_its_forms(infinitive: str, bare: str, third: str) -> None:
    """Of ik and before je, and of de student."""
    assert bare in dutch_bare(infinitive)
    assert third in dutch_third(infinitive)


@pytest.mark.parametrize(
    ("infinitive", "expected"),
    [
        ("design", ("design", "designs", "designing")),
        ("apply", ("apply", "applies", "applying")),
        ("assess", ("assess", "assesses", "assessing")),
        ("analyse", ("analyse", "analyses", "analysing")),
        ("employ", ("employ", "employs", "employing")),
        ("teach", ("teach", "teaches", "teaching")),
    ],
)
def test_an_english_verb_has_its_forms(infinitive: str, expected: tuple[str, ...]) -> None:
    """Infinitive, third person and -ing."""
    assert english_finite(infinitive) == expected
