"""What is good YAML, and yet probably not what its author meant."""

from __future__ import annotations

import time

import pytest
from tests.builders import a_document

from leeruitkomsten.loading.contracts import read_data
from leeruitkomsten.loading.doubts import doubts
from leeruitkomsten.loading.reader import MAX_DEPTH
from leeruitkomsten.loading.schema import MAX_COMPLAINTS
from leeruitkomsten.loading.sets import load
from leeruitkomsten.model import Severity
from leeruitkomsten.source import Source

HEAD = "leeruitkomstenset: 1\nhogeschool: X\nopleiding: {naam: HBO-ICT}\nleeruitkomsten:\n"


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("tekst: Je ontwerpt een plan # met doelen en middelen", "# met doelen en middelen"),
        ("tekst: Je ontwerpt een plan   #met doelen  ", "#met doelen"),
        ("tekst: Je ontwerpt\t# met doelen", None),
        ("tekst: Je ontwerpt # met doelen", "# met doelen"),
        ("tekst: Je programmeert in C #\nb: 1", "#"),
        ("a:\n  - Je weegt belangen af # en kiest", "# en kiest"),
        ("a:\n  Je weegt\n  belangen af # en kiest", "# en kiest"),
        ("a: [Je weegt belangen af # en kiest\n  ]", "# en kiest"),
        ("a: &x Je weegt belangen af # en kiest\nb: *x", "# en kiest"),
        ("studielast: 120  # vier jaar", None),
        ("studielast: 120 # vier jaar", None),
        ("code: LU1 # de eerste", None),
        ("hogeschool: Hogeschool Noordzee  # bestaat niet", None),
        ("tekst: Je programmeert in C# en Java", None),
        ("tekst: 'Je kiest de kleur # en waarom'", None),
        ("tekst: 'Je kiest een kleur' # en waarom", None),
        ("tekst: >-\n  Je kiest de kleur # en waarom", None),
        ("# Je kiest een kleur\ntekst: Je kiest een kleur\n# en waarom", None),
    ],
)
def test_a_text_that_is_cut_off_at_a_hash_is_told(text: str, lost: str | None) -> None:
    """Behind a sentence what is lost is pointed at; behind a number or name it is a remark."""
    found = list(doubts(a_document(text)))

    assert [(one.code, one.facts["weg"]) for one in found] == ([("LU013", lost)] if lost else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("code: “LU1”", True),
        ("tekst: “Je ontwerpt een plan.”", True),
        ("tekst: „Je ontwerpt een plan.”", True),
        ("tekst: ‘Je maakt foto’s en video’s.’", True),
        ("a: [“LU1”]", True),
        ("tekst: ‘Bouwen’ en ‘slopen’", False),
        ("tekst: “Bouwen” gaat voor", False),
        ("tekst: De student zegt “ja”", False),
        ("tekst: ’s Avonds leest hij foto’s’", False),
        ("tekst: '“Je ontwerpt een plan.”'", False),
        ("tekst: ”", False),
        ("tekst: “”", False),
    ],
)
def test_quotes_of_a_word_processor_around_a_value_are_told(text: str, told: bool) -> None:
    """One pair around the whole of it was meant as YAML's; quotes within a text are text."""
    assert [one.code for one in doubts(a_document(text))] == (["LU014"] if told else [])


def test_a_doubt_is_a_warning_with_a_route_and_an_outcome() -> None:
    """The set is built all the same: perhaps it says what it should."""
    loaded = load(
        Source("x", HEAD + "  - {code: A, tekst: x}\n  - code: B\n    tekst: a b c # d\n")
    )

    (found,) = loaded.findings

    assert loaded.set is not None
    assert (found.severity, found.route, found.outcome) == (
        Severity.WARNING, ("leeruitkomsten", 1, "tekst"), "B",
    )  # fmt: skip


def test_a_remark_in_a_lexicon_is_no_doubt() -> None:
    """Only sets hold sentences: our own data may have a remark behind any line."""
    assert read_data("lexicon/verbs_en.yaml")
    assert load(Source("x", "besluiten: 1\nregister: a b c # d\n")).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "a b c # d\n- " * 20_000 + "a b c # d\n",
        "[" * (MAX_DEPTH - 2) + "a, " * 400_000 + "a" + "]" * (MAX_DEPTH - 2) + " # x\n",
    ],
    ids=["endless doubts", "wide and deep"],
)
def test_a_file_made_to_be_doubted_does_not_keep_us_busy(text: str) -> None:
    """However much is in it, there is an end to what we say and how long we look."""
    source = Source(
        "x", HEAD + f"- {text}" if text[0] == "a" else f"leeruitkomstenset: 1\na: {text}"
    )
    began = time.process_time()

    loaded = load(source)

    assert len(loaded.findings) <= 2 * (MAX_COMPLAINTS + 1)
    assert time.process_time() - began < 5
