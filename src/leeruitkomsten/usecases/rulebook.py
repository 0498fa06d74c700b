"""Which rules hold where, and what they are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.settings import forget_settings, settings_for
from leeruitkomsten.model import Card, OutcomeSet, Settings, Severity
from leeruitkomsten.rules import (
    Catalogue,
    QualitySchema,
    Rule,
    catalogue_with,
    quality_schema,
    questions_for,
    rules_for,
    schema_names,
)


class Held(NamedTuple):
    """What holds in one place: a quality schema, and what comes of it."""

    schema: QualitySchema
    rules: tuple[Rule, ...]
    questions: tuple[Card, ...]
    catalogue: Catalogue


def rules(quality_schema: str | None = None, *, at: str = ".") -> tuple[Rule, ...]:
    """Return the rules that hold for the file or folder `at`, or under the schema named."""
    return held_in(settings_for(at), quality_schema).rules


def question_cards(quality_schema: str | None = None, *, at: str = ".") -> tuple[Card, ...]:
    """Return the questions for people that go with the rules for `at`."""
    return held_in(settings_for(at), quality_schema).questions


def rule_card(code_or_name: str, *, at: str = ".") -> Card:
    """Return the card of a rule by its code or name, where it holds for `at`.

    Raises `CardError` where there is none.
    """
    catalogue = _catalogue(settings_for(at).rule_folders)
    card = catalogue.find(code_or_name)
    if card is None:
        from difflib import get_close_matches  # only where something is amiss

        names = [card.name for card in catalogue.cards.values()]
        near = [name for name in names if code_or_name.lower() in name]
        near += get_close_matches(code_or_name, names, n=1, cutoff=0.6)
        raise CardError("regel-onbekend", regel=code_or_name, bedoeld=tuple(near[:1]))
    return card


def cards_at(at: str) -> tuple[Card, ...]:
    """Return all cards there are for a file or folder, in order of code."""
    cards = _catalogue(settings_for(at).rule_folders).cards
    return tuple(cards[code] for code in sorted(cards))


def forget() -> None:
    """Read settings, quality schemas and cards of a project anew from now on."""
    forget_settings()
    _held.cache_clear()
    _catalogue.cache_clear()


def held_in(settings: Settings, schema: str | None) -> Held:
    """Return what holds under a project's settings, or under the schema named."""
    name = schema or settings.quality_schema
    settled = {settings.quality_schema: settings.schema_place} if schema is None else {}
    try:
        return _held(name, settings.rule_folders, tuple(sorted(settings.severities.items())))
    except CardError as error:
        where = settings.places.get(str(error.facts.get("regel")))
        where = where or settled.get(str(error.facts.get("naam")))
        if where is None or "plek" in error.facts:
            raise
        raise CardError(error.key, **{**error.facts, "plek": where}) from error


def held_for(outcome_set: OutcomeSet | None, settings: Settings, schema: str | None) -> Held:
    """Return what holds for a set under a project's settings, or under the schema named.

    A set may name a quality schema itself. Where there is none by that name, that is for
    the linter to tell: what the project says holds meanwhile.
    """
    named = outcome_set.quality_schema if outcome_set else None
    known = schema_names(_catalogue(settings.rule_folders)) if named else ()
    return held_in(settings, schema or (named if named in known else None))


def schemas_at(at: str) -> tuple[str, ...]:
    """Return the names of the quality schemas there are for a file or folder."""
    return schema_names(_catalogue(settings_for(at).rule_folders))


def cards_in(settings: Settings) -> Mapping[str, Card]:
    """Return all cards that there are under a project's settings, by code."""
    return _catalogue(settings.rule_folders).cards


@cache
def _held(
    name: str, folders: tuple[str, ...], severities: tuple[tuple[str, Severity | None], ...]
) -> Held:
    catalogue = _catalogue(folders)
    schema = quality_schema(name, catalogue)
    own = dict(severities)
    return Held(
        schema=schema,
        rules=rules_for(schema, catalogue, own),
        questions=questions_for(schema, catalogue, own),
        catalogue=catalogue,
    )


@cache
def _catalogue(folders: tuple[str, ...]) -> Catalogue:
    return catalogue_with(Path(folder) for folder in folders)
