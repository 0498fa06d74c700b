"""The commands, and how a call becomes an exit code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import cast

import typer
import typer.core
import typer.main

from leeruitkomsten._version import __version__
from leeruitkomsten.cli import (
    calibrate,
    coverage,
    decide,
    diff,
    gauge,
    importing,
    lint,
    new,
    progression,
    rules,
    worksheet,
)
from leeruitkomsten.cli.failures import report_failure
from leeruitkomsten.cli.help import command_page, overview
from leeruitkomsten.cli.streams import prepare, show
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.messages import LANGUAGES

COMMANDS: Mapping[str, Callable[..., int]] = {
    "lint": lint.lint,
    "diff": diff.diff,
    "kalibreer": calibrate.kalibreer,
    "dekking": coverage.dekking,
    "doorstroom": progression.doorstroom,
    "besluit": decide.besluit,
    "werkblad": worksheet.werkblad,
    "ijk": gauge.ijk,
    "nieuw": new.nieuw,
    "importeer": importing.importeer,
    "regels": rules.regels,
    "regel": rules.regel,
}
"""The commands by the name a user types, in the order of the help."""

_HELP = ("--help", "-h", "--hulp")
_HELP_WORDS = ("help", "hulp")


def run(arguments: Sequence[str]) -> int:
    """Do what was asked and return the exit code: 0, 1 (findings), 2 (could not), 130."""
    prepare()
    language = _language(arguments)
    try:
        return _run(list(arguments), language)
    except (LeeruitkomstenError, _USAGE_ERROR) as error:
        return report_failure(error, language)
    except KeyboardInterrupt:
        return report_failure(LeeruitkomstenError("onderbroken"), language, code=130)


def _run(arguments: list[str], language: str) -> int:
    arguments = _without_leading_language(arguments)
    asks_help = any(word in _HELP for word in arguments)
    name = next((word for word in arguments if not word.startswith("-")), None)
    if name is None and "--version" in arguments:
        show(f"leeruitkomsten {__version__}\n")
        return 0
    if name is None and arguments and not asks_help:
        raise _odd_option(arguments[0])
    if name in _HELP_WORDS or name is None or (name not in COMMANDS and asks_help):
        show(overview(COMMANDS, language))
        return 0 if asks_help or name in _HELP_WORDS else 2
    return _call(name, arguments, language, asks_help=asks_help)


def _odd_option(option: str) -> LeeruitkomstenError:
    known = ("--version", "--taal", "--help")
    if option in known:
        return LeeruitkomstenError("optie-zonder-waarde", optie=option)
    near = get_close_matches(option, known, n=1, cutoff=0.6)
    return LeeruitkomstenError("optie-onbekend", optie=option, bedoeld=tuple(near))


def _call(name: str, arguments: list[str], language: str, *, asks_help: bool) -> int:
    if name not in COMMANDS:
        near = get_close_matches(name, COMMANDS, n=1, cutoff=0.6)
        raise LeeruitkomstenError("opdracht-onbekend", opdracht=name, bedoeld=tuple(near))
    command = _command(name)
    if asks_help:
        show(command_page(name, command, language))
        return 0
    arguments.remove(name)
    # Not `command.main`: it turns an interrupt and a closed pipe into codes of its own.
    with command.make_context(f"leeruitkomsten {name}", arguments) as context:
        result = command.invoke(context)
    return int(result or 0)


# Whichever click typer carries: its base class of errors in a call.
_USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]


def _command(name: str) -> typer.core.TyperCommand:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name)(COMMANDS[name])
    return cast("typer.core.TyperCommand", typer.main.get_command(app))  # one command, no group


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for anywhere in the call, else Dutch.

    It is looked up before the call is parsed, so that what is wrong with the call
    can be told in it.
    """
    for index, word in enumerate(arguments):
        asked = word.removeprefix("--taal=") if word.startswith("--taal=") else None
        if word == "--taal" and index + 1 < len(arguments):
            asked = arguments[index + 1]
        if asked in LANGUAGES:
            return asked
    return LANGUAGES[0]


def _without_leading_language(arguments: list[str]) -> list[str]:
    """Move `--taal` from before the command to behind it, where commands read it."""
    if arguments[:1] == ["--taal"]:
        return [*arguments[2:], *arguments[:2]]
    if arguments[:1] and arguments[0].startswith("--taal="):
        return [*arguments[1:], arguments[0]]
    return arguments
