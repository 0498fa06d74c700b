"""Facts about what we say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from leeruitkomsten.messages import fill, say
from leeruitkomsten.messages.say import CATALOGUES, PARTS
from leeruitkomsten.model import Term

SOURCE = Path(__file__).parents[2] / "src" / "leeruitkomsten"
DUTCH, ENGLISH = CATALOGUES["nl"], CATALOGUES["en"]
RAISED = re.compile(
    r"""(?:Path|Set|Card|Settings|Output|Register|Worksheet|Document|Leeruitkomsten)Error"""
    r"""\(\s*"([a-z0-9-]+)"[,)]"""
)
GAP = re.compile(r"\{(\w+)\}")


def test_both_languages_say_the_same_things() -> None:
    """Every message stands in both catalogues."""
    assert set(DUTCH) == set(ENGLISH)


def test_no_key_stands_in_two_parts_of_a_catalogue() -> None:
    """What one topic says is not said otherwise by another."""
    assert sum(len(part) for part in PARTS["nl"]) == len(DUTCH)


@pytest.mark.parametrize("key", sorted(DUTCH))
def test_a_message_has_the_same_gaps_in_both_languages(key: str) -> None:
    """Facts that one language tells, the other tells as well."""
    dutch, english = (set(GAP.findall(each[key])) for each in (DUTCH, ENGLISH))

    assert dutch == english


def test_every_error_has_words_and_a_way_out() -> None:
    """An error that can be raised can be told, with a hint."""
    raised = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        raised |= set(RAISED.findall(text))

    missing = {key for key in raised if f"fout.{key}" not in DUTCH}
    without_hint = {key for key in raised - {"onderbroken"} if f"fout.{key}.hint" not in DUTCH}

    assert (missing, without_hint) == (set(), set())


def test_every_literal_key_exists() -> None:
    """A key that the code names is a message."""
    named = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r"""\bsay\(\s*"([\w.-]+)"[,)]""", text))
        named |= set(re.findall(r"""\bTerm\(\s*"([\w.-]+)"\)""", text))

    assert {key for key in named if key not in DUTCH} == set()


def test_validate_is_not_a_word_for_checking_a_file() -> None:
    """*Valideren* is recognition of prior learning: `dekking` prepares it, and nothing else is."""
    told = [
        text
        for each in (DUTCH, ENGLISH)
        for key, text in each.items()
        if not key.startswith("dekking.")
    ]

    assert [text for text in told if re.search(r"\bvalide|\bvalidat", text.lower())] == []


def test_facts_are_put_into_words_of_the_language() -> None:
    """Numbers, lists and phrases of ours follow the language."""
    facts = {"a": 7.5, "b": ("x", "y", "z"), "c": Term("leeg"), "d": None}

    assert fill("{a} {b} {c} {d}", facts, "nl") == "7,5 x, y en z (geen tekst) –"
    assert fill("{a} {b} {c} {d}", facts, "en") == "7.5 x, y and z (no text) –"


def test_a_gap_without_a_fact_stays() -> None:
    """A template of a stranger can do no more than leave a gap."""
    assert fill("{a.__class__} {a[0]} {b}", {"a": "x"}, "nl") == "{a.__class__} {a[0]} {b}"


def test_a_message_is_filled_in() -> None:
    """`say` fills what it is given."""
    assert say("fout.taal-onbekend", "nl", taal="fr") == "de taal ‘fr’ spreken we niet."
