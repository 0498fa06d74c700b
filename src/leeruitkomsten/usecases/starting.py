"""A set to start from: a file with an example in it, and a word on each key; or a template.

An editor that knows the schema helps to fill it in. Its line in the file leads to the
schema of the project where that is found; else the schema is to be laid beside the set.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.importing.template import left_out, template
from leeruitkomsten.loading.contracts import schema, schemas_folder
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.messages import say
from leeruitkomsten.model import Indicator, Outcome, OutcomeSet, Programme, Term, Unit
from leeruitkomsten.model.outcome import NO_LEVEL, Level
from leeruitkomsten.office.workbooks import workbook_bytes
from leeruitkomsten.source import Route
from leeruitkomsten.usecases.sets import one_set

SCHEMA = "set.schema.json"
_PLACES = (Path("schemas") / SCHEMA, Path(SCHEMA))
_NLQF = {"ad": "5", "bachelor": "6", "master": "7"}
_OUTCOME: Route = ("eenheden", 0, "leeruitkomsten", 0)
# Keys that are there, and those that are only told of, before the key where they belong.
_TOLD: tuple[tuple[Route, tuple[str, ...]], ...] = (
    (("hogeschool",), ("hogeschool",)),
    (("opleiding",), ("opleiding",)),
    (("niveau",), ("niveau",)),
    (("taal",), ("studielast", "taal")),
    (("versie",), ("versie",)),
    (("status",), ("status",)),
    (("eenheden",), ("ook", "eindkwalificaties", "eenheden")),
    (("eenheden", 0), ("eenheid",)),
    (_OUTCOME, ("leeruitkomst",)),
    ((*_OUTCOME, "tekst"), ("tekst",)),
    ((*_OUTCOME, "context"), ("context",)),
    ((*_OUTCOME, "indicatoren"), ("indicatoren", "verder")),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is said of a new set beforehand; None where nothing is."""

    institution: str | None = None
    programme: str | None = None
    degree: str | None = None
    variant: str | None = None
    nlqf: str | None = None


@dataclass(frozen=True, slots=True)
class NewFile:
    """The text of a file, and the schema that is to be laid beside it for editors, if any."""

    text: str
    schema: bytes | None


def new_file(file: Path | None, wanted: Wanted, *, language: str = "nl") -> NewFile:
    """Return the file of a new set that is to stand at `file`; None: nowhere yet.

    Raises `LeeruitkomstenError` where what is wanted cannot stand in a set.
    """
    _check(wanted)
    line, beside = _editor_line(file)
    remarks = {route: tuple(_told(names, language)) for route, names in _TOLD} | {
        (): tuple(_lines(say("nieuw.kop", language)))
    }
    text = write_set(example_set(wanted, language=language), remarks=remarks)
    return NewFile(line + text, beside)


@dataclass(frozen=True, slots=True)
class Filled:
    """The bytes of a template with a set in it, from which file, and what is not in it."""

    data: bytes
    file: str
    outcomes: int
    left_out: tuple[Term, ...]


def empty_template(wanted: Wanted, *, language: str = "nl") -> bytes:
    """Return the template in which a committee writes a set, with what is known of it."""
    _check(wanted)
    nlqf = wanted.nlqf or _NLQF.get(wanted.degree or "")
    facts = {
        "hogeschool": wanted.institution,
        "opleiding": wanted.programme,
        "graad": wanted.degree,
        "variant": wanted.variant,
        "niveau": nlqf,
        "status": "concept",
        "taal": language,
    }
    return workbook_bytes(template(facts=facts, language=language))


def filled_template(path: str, *, language: str = "nl") -> Filled:
    """Return the template with the set that a path leads to."""
    file, outcome_set = one_set(path)
    data = workbook_bytes(template(outcome_set, language=language))
    count = sum(1 for _ in outcome_set.entries())
    return Filled(data, file, count, (*left_out(outcome_set), Term("sjabloon.niet.commentaar")))


def example_set(wanted: Wanted, *, language: str = "nl") -> OutcomeSet:
    """Return a set of one unit and one outcome, which plainly are no more than an example."""
    degree = wanted.degree or "bachelor"
    outcome = Outcome(
        code=say("nieuw.voorbeeld.code", language),
        title=say("nieuw.voorbeeld.titel", language),
        text=say("nieuw.voorbeeld.tekst", language),
        context=say("nieuw.voorbeeld.context", language),
        indicators=tuple(
            Indicator(say(f"nieuw.voorbeeld.indicator.{nth}", language)) for nth in (1, 2)
        ),
    )
    unit = Unit(
        code="EVL1",
        name=say("nieuw.voorbeeld.eenheid", language),
        credits=30,
        outcomes=(outcome,),
    )
    return OutcomeSet(
        institution=wanted.institution or say("nieuw.voorbeeld.hogeschool", language),
        programme=Programme(
            wanted.programme or say("nieuw.voorbeeld.opleiding", language),
            degree=degree,
            variant=wanted.variant,
        ),
        units=(unit,),
        level=_level(wanted.nlqf or _NLQF.get(degree)),
        language=language,
        version=say("nieuw.voorbeeld.versie", language),
        status="concept",
    )


def _check(wanted: Wanted) -> None:
    properties = schema(SCHEMA)["properties"]
    degrees = tuple(properties["opleiding"]["properties"]["graad"]["enum"])
    levels = tuple(map(str, schema(SCHEMA)["$defs"]["niveau"]["properties"]["nlqf"]["enum"]))
    if wanted.degree is not None and wanted.degree not in degrees:
        raise LeeruitkomstenError("graad-onbekend", graad=wanted.degree, bekend=degrees)
    if wanted.nlqf is not None and wanted.nlqf not in levels:
        raise LeeruitkomstenError("nlqf-onbekend", niveau=wanted.nlqf, bekend=levels)
    texts = {
        "hogeschool": wanted.institution,
        "opleiding": wanted.programme,
        "variant": wanted.variant,
    }
    for name, text in texts.items():
        if text is not None and not text.strip():
            raise LeeruitkomstenError("optie-leeg", optie=f"--{name}")


def _level(nlqf: str | None) -> Level:
    if nlqf is None:
        return NO_LEVEL
    return MappingProxyType({"nlqf": int(nlqf) if nlqf.isdecimal() else nlqf})


def _told(names: tuple[str, ...], language: str) -> Iterator[str]:
    for name in names:
        yield from _lines(say(f"nieuw.uitleg.{name}", language))


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _editor_line(file: Path | None) -> tuple[str, bytes | None]:
    """Return the line by which an editor finds the schema, and the schema where it is nowhere."""
    if file is None:
        return "", None
    folder = file.resolve().parent
    found = next(_schemas_near(folder), None)
    if found is None and (folder / SCHEMA).exists():  # whatever it is, it is not for us to replace
        found = folder / SCHEMA
    name = SCHEMA if found is None else Path(os.path.relpath(found, folder)).as_posix()
    line = f"# yaml-language-server: $schema={name}\n"
    return line, (schemas_folder() / SCHEMA).read_bytes() if found is None else None


def _schemas_near(folder: Path) -> Iterator[Path]:
    """Yield the schemas of sets that lie in a folder or above it, the nearest first."""
    for each in (folder, *folder.parents):
        for place in _PLACES:
            if _is_schema(each / place):
                yield each / place


def _is_schema(file: Path) -> bool:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(found, dict) and found.get("$id") == schema(SCHEMA)["$id"]
