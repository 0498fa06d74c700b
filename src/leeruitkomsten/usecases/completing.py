"""What can be written at a place in a file of ours: keys, values, codes, rules and names."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.contracts import Schema, schema, schemas_folder
from leeruitkomsten.loading.cursor import Spot, spot_at
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.schema_tree import wanted_at
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.loading.writing import flow_text
from leeruitkomsten.messages import say
from leeruitkomsten.model import Card, OutcomeSet
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.looking import SCHEMAS, kind_of_text
from leeruitkomsten.usecases.rulebook import cards_at

KEY, VALUE, CODE, RULE, FILE = "sleutel", "waarde", "code", "regel", "bestand"
"""What kind of thing is proposed."""
_MOST_FILES = 1_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something to write: `text` as it is to stand there, and what it is in words."""

    kind: str
    name: str
    text: str
    title: str = ""
    about: str = ""
    rank: int = 1
    """Lower comes first: what must be there before what may."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """What can be written in the place of `text[start:offset]`."""

    start: int
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file beside its text as it stands.

    `outcome_set` is the set when it was last in order, `codes` those of outcomes that were
    in it since it was opened.
    """

    outcome_set: OutcomeSet | None = None
    codes: frozenset[str] = frozenset()


def proposals_at(
    name: str, text: str, offset: int, known: Known, *, language: str = "nl"
) -> Proposals:
    """Return what can be written at a place in the text that is to be the file `name`."""
    contract_name = SCHEMAS.get(kind_of_text(name, text) or "")
    spot = spot_at(text, offset)
    if contract_name is None or spot is None:
        return Proposals(offset, ())
    wanted = wanted_at(schema(contract_name), spot.route)
    asking = _Asking(name, spot, known, language)
    found = [*asking.keys(wanted)] if spot.may_be_key else []
    found += asking.values(wanted)
    unique = {proposal.name: proposal for proposal in reversed(found)}
    ordered = sorted(unique.values(), key=lambda one: (one.rank, found.index(one)))
    return Proposals(spot.start, tuple(ordered))


@dataclass(frozen=True, slots=True)
class _Asking:
    """One question: for which file, at which spot, with what known."""

    name: str
    spot: Spot
    known: Known
    language: str

    def keys(self, wanted: Sequence[Schema]) -> Iterator[Proposal]:
        """Yield the keys that a mapping here may have, and has not."""
        here = self.spot.route[-1] if self.spot.route else None
        if here in ("ernst", "aanpassingen"):
            for card in self._cards():
                yield _of_card(card, card.code, f"{card.code}: ", self.language)
        for part in wanted:
            needed = part.get("required", ())
            for key, below in part.get("properties", {}).items():
                if key not in self.spot.taken:
                    yield _of_key(key, wanted_at_once(wanted, key) or below, needed=key in needed)

    def values(self, wanted: Sequence[Schema]) -> Iterator[Proposal]:
        """Yield the values that can stand here."""
        for part in wanted:
            choices = [part["const"]] if "const" in part else part.get("enum", ())
            if part.get("type") == "boolean":
                choices = (True, False)
            for choice in choices:
                title = part.get("title", "")
                yield self._proposal(VALUE, choice, title, part.get("description", ""))
        for kind, value, title, about, rank in self._by_name():
            yield self._proposal(kind, value, title, about, rank)

    def _proposal(
        self, kind: str, value: Any, title: str = "", about: str = "", rank: int = 1
    ) -> Proposal:
        name = value if isinstance(value, str) else json.dumps(value)
        text = json.dumps(value, ensure_ascii=False)[1:-1] if self.spot.quote else flow_text(value)
        return Proposal(kind, name, text, title, about, rank)

    def _by_name(self) -> Iterator[tuple[str, Any, str, str, int]]:
        """Yield the values that the key that leads here asks for."""
        route = self.spot.route
        keys = [step for step in route if isinstance(step, str)]
        key, in_list = (keys[-1] if keys else ""), isinstance(("", *route)[-1], int)
        outcome_set = self.known.outcome_set
        if key == "regel":
            for card in self._cards():
                if card.check is not None:
                    told = _of_card(card, card.code, card.code, self.language)
                    yield RULE, card.code, told.title, told.about, 1
        elif key == "eindkwalificaties" and len(keys) > 1 and in_list and outcome_set:
            for one in outcome_set.qualifications:
                yield CODE, one.code, one.text, "", 1
        elif key == "vervangt" and outcome_set:
            yield from self._former(outcome_set)
        elif key == "kwaliteitsschema" and len(keys) == 1:
            for schema_name in _quality_schemas(self.name):
                yield VALUE, schema_name, "", "", 1
        elif key in ("referentie", "set"):
            for beside in _sets_beside(self.name):
                yield FILE, beside, "", "", 1

    def _former(self, outcome_set: OutcomeSet) -> Iterator[tuple[str, str, str, str, int]]:
        """Yield codes that an outcome may have had: those that are gone before those that are."""
        now = {entry.code: entry.outcome.title or entry.text for entry in outcome_set.entries()}
        for code in sorted(self.known.codes - now.keys()):
            yield CODE, code, say("voorstel.verdwenen", self.language), "", 0
        for code, text in now.items():
            yield CODE, code, text, "", 1

    def _cards(self) -> Collection[Card]:
        try:
            return cards_at(self.name)
        except LeeruitkomstenError:
            return ()  # that settings or cards are not in order is told as a diagnostic


def wanted_at_once(wanted: Sequence[Schema], key: str) -> Schema | None:
    """Return what is said of a key by the part that says most of it."""
    parts = [part["properties"][key] for part in wanted if key in part.get("properties", {})]
    return max(parts, key=len, default=None)


def _of_key(key: str, part: Mapping[str, Any], *, needed: bool) -> Proposal:
    about = str(part.get("description", ""))
    shown = part.get("examples")
    if shown:
        about += f"\n\n`{key}: {flow_text(shown[0])}`"
    return Proposal(KEY, key, f"{key}: ", str(part.get("title", "")), about, 0 if needed else 1)


def _of_card(card: Card, name: str, text: str, language: str) -> Proposal:
    words = card.text(language)
    return Proposal(RULE, name, text, f"{card.name}: {words.title}", words.why)


def _quality_schemas(name: str) -> list[str]:
    found = {path.stem for path in (schemas_folder() / "kwaliteit").glob("*.yaml")}
    with suppress(LeeruitkomstenError):  # told as a diagnostic
        for folder in settings_for(name).rule_folders:
            files = islice(Path(folder).glob("*.yaml"), _MOST_FILES)
            found |= {path.stem for path in files if _is_quality_schema(path)}
    return sorted(found)


def _is_quality_schema(path: Path) -> bool:
    """Return whether a file among the rules of an institution is one; the others are cards."""
    source = read_file(path.as_posix())
    return (
        isinstance(source, Source) and kind_of_text(source.name, source.text) == "kwaliteitsschema"
    )


def _sets_beside(name: str) -> list[str]:
    """Return the names of what may be sets in the folder of a file."""
    path = Path(name)
    try:
        files = sorted(path.parent.iterdir())[:_MOST_FILES]
    except OSError:
        return []
    others = {"besluiten", "leeruitkomsten", path.stem}
    return [
        file.stem
        for file in files
        if file.suffix in (".yaml", ".yml") and file.stem not in others and file.name[0] != "."
    ]
