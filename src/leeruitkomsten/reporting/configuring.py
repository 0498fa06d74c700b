"""How an institution makes a card its own: the options of its check, and where to set them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from leeruitkomsten.messages import say
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Card, Severity
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.rules.checks import CHECKS

_PARTS = frozenset({"nl", "en", "lexicon"})
_A_PHRASE = {"nl": ["zinswending"]}
_GROUPS = {"nl": [["woord", "ander woord"]]}


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the check of a card: what stands on the card, and what it means."""

    name: str
    value: str
    meaning: str


def options_of(card: Card, style: Style) -> Iterator[Option]:
    """Yield the options that the check of a card has."""
    if card.check is None:
        return
    for name in CHECKS[card.check].options:
        value = _shown((card.options or {}).get(name), style)
        yield Option(name, value, say(meaning_key(card.check, name), style.language))


def meaning_key(check: str, option: str) -> str:
    """Return the key of what an option means: in this check where it has its own, else anywhere."""
    own = f"optie.{check}.{option}"
    return own if knows(own) else f"optie.{option}"


def how_to_set(card: Card, style: Style) -> str:
    """Return what can be set of a card, in a sentence or two."""
    key = "vraag" if card.is_question else "hoe"
    return style.say(f"regel.instellen.{key}", code=card.code)


def schema_example(card: Card, style: Style) -> str:
    """Return a quality schema that changes a card, with one of its options where it has any."""
    change = "uit"
    if not card.is_question:
        milder = Severity.SUGGESTION
        severity = Severity.WARNING if card.severity is milder else milder
        option = _example_option(card)
        more = f", met: {{{option[0]}: {_flow(option[1])}}}" if option else ""
        change = f"{{ernst: {severity.key}{more}}}"
    return (
        "kwaliteitsschema: 1\n"
        "naam: eigen\n"
        f"titel: {style.say('regel.instellen.titel')}\n"
        "breidt_uit: hbo\n"
        "aanpassingen:\n"
        f"  {card.code}: {change}"
    )


def _example_option(card: Card) -> tuple[str, Any] | None:  # a value of any option
    """Return the option that says most in an example: a number before a list of phrases."""
    if card.check is None:
        return None
    on_card = card.options or {}
    values = {
        name: on_card.get(name, _example_of(name, schema))
        for name, schema in CHECKS[card.check].options.items()
    }
    values = {name: _A_PHRASE if _are_phrases(value) else value for name, value in values.items()}
    # What replaces all phrases of a card is a poor example where there is another.
    ordered = sorted(values, key=lambda name: (values[name] is _A_PHRASE, name))
    return (ordered[0], values[ordered[0]]) if ordered else None


def _example_of(name: str, schema: Mapping[str, Any]) -> Any:
    """Return a value for an option that a card leaves open."""
    if schema.get("type") == "boolean":
        return True
    return _GROUPS if name == "groepen" else _A_PHRASE


def _are_phrases(value: object) -> bool:
    if not isinstance(value, Mapping) or not value or not set(value) <= _PARTS:
        return False
    return all(isinstance(text, str) for texts in value.values() for text in texts)


def _shown(value: Any, style: Style) -> str:  # what stands on a card may be any value
    if value is None:
        return style.say("regel.instellen.niet-gezet")
    if not _are_phrases(value):
        return _flow(value)
    told = [style.say("lexicon.alle", namen=", ".join(value.get("lexicon", ())))]
    own = {language: texts for language, texts in value.items() if language != "lexicon"}
    count = sum(map(len, own.values()))
    words = style.say("regel.instellen.woorden", aantal=count, talen=", ".join(own))
    return " + ".join((told if "lexicon" in value else []) + ([words] if own else []))


def _flow(value: Any) -> str:  # the same
    """Return a value as YAML on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    plain = isinstance(value, str) and value.replace(".", "").replace("_", "").isalnum()
    return str(value) if plain else json.dumps(value, ensure_ascii=False)
