"""What a shell can complete: our commands, their options, and what can stand behind those."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leeruitkomsten.loading.contracts import schema, schemas_folder
from leeruitkomsten.loading.schema_tree import wanted_at
from leeruitkomsten.messages import say
from leeruitkomsten.model import (
    SEVERITIES,
    CalibrationReport,
    DiffReport,
    GaugeReport,
    LintReport,
)
from leeruitkomsten.model.changes import ChangesReport
from leeruitkomsten.model.coverage import CoverageReport
from leeruitkomsten.model.intake import IntakeReport
from leeruitkomsten.model.plan import ImportReport
from leeruitkomsten.model.progression import ProgressionReport
from leeruitkomsten.reporting import formats_for
from leeruitkomsten.source import Route
from leeruitkomsten.usecases.recording import typed_relations

PATH, RULE = "pad", "regel"
"""What a word can be beside one of a few: a file or folder, the code of a rule."""

SHELLS = ("bash", "zsh", "fish", "powershell")
_PATHS = frozenset(
    {
        "PAD", "PADEN", "BESTAND", "BESTAND.xlsx", "BESTANDEN", "LINKS", "RECHTS", "LINKS RECHTS",
        "BRON", "DOEL", "OUD NIEUW", "SET.yaml", "SETS",
    }
)  # fmt: skip
REPORTS: Mapping[str, type] = {
    "lint": LintReport,
    "diff": DiffReport,
    "kalibreer": CalibrationReport,
    "dekking": CoverageReport,
    "doorstroom": ProgressionReport,
    "besluit": IntakeReport,
    "werkblad": IntakeReport,
    "ijk": GaugeReport,
    "importeer": ImportReport,
    "wijzigingen": ChangesReport,
}
"""What each command with a `--formaat` reports."""


@dataclass(frozen=True, slots=True)
class Word:
    """An option, with what can stand behind it: `kind` is `PATH`, `RULE` or `""` for `values`."""

    names: tuple[str, ...]
    about: str
    takes: bool
    values: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its options, and what its arguments are."""

    name: str
    about: str
    options: tuple[Word, ...]
    values: tuple[str, ...] = ()
    kind: str = ""


def known_commands(commands: Mapping[str, Any], language: str) -> tuple[Command, ...]:
    """Return what can be completed. The commands are typer's, whose types it keeps to itself."""
    return tuple(_command(name, command, language) for name, command in commands.items())


def _command(name: str, command: Any, language: str) -> Command:
    options = [each for each in command.params if each.param_type_name == "option"]
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    values, kind = _meaning(name, arguments[0].metavar) if arguments else ((), "")
    return Command(
        name,
        say(f"hulp.{name}.kort", language),
        (
            *(_word(name, each, language) for each in options if each.name != "help"),
            Word(("--help",), say("hulp.optie.help", language), takes=False),
        ),
        values,
        kind,
    )


def _word(command: str, option: Any, language: str) -> Word:
    about = say(option.help, language).split(". ")[0].rstrip(".")
    if option.is_flag:
        return Word(tuple(option.opts), about, takes=False)
    if option.opts == ["--kwaliteitsschema"]:
        folder = schemas_folder() / "kwaliteit"
        shared = tuple(sorted(path.stem for path in folder.glob("*.yaml")))
        return Word(tuple(option.opts), about, takes=True, values=shared)
    values, kind = _meaning(command, option.metavar)
    return Word(tuple(option.opts), about, takes=True, values=values, kind=kind)


def _meaning(command: str, metavar: str | None) -> tuple[tuple[str, ...], str]:
    """Return the values of what goes by this name in the help, or what kind of thing it is."""
    name = metavar or ""
    if name == "FORMAAT[=BESTAND]":
        return formats_for(REPORTS[command]) if command in REPORTS else (), ""
    if name == "ERNST":
        return (*SEVERITIES, *(() if command == "lint" else ("verschil",)), "nooit"), ""
    known = {"RELATIE": typed_relations(), "SCHIL": SHELLS}.get(name) or _choices(name)
    if not known and "|" in name:
        known = tuple(name.split("|"))
    if known:
        return known, ""
    if (command, name) == ("regel", "CODE"):
        return (), RULE
    return (), PATH if name in _PATHS else ""


def _choices(name: str) -> tuple[str, ...]:
    """Return what the schema of sets has to choose from for a key of this name."""
    routes: Mapping[str, Route] = {
        "GRAAD": ("opleiding", "graad"),
        "VARIANT": ("opleiding", "variant"),
        "STATUS": ("status",),
    }
    parts = wanted_at(schema("set.schema.json"), routes[name]) if name in routes else []
    return next((tuple(part["enum"]) for part in parts if "enum" in part), ())
