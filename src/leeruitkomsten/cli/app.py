"""The commands, and how a call becomes an exit code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, cast

from leeruitkomsten._version import __version__
from leeruitkomsten.cli.failures import report_failure
from leeruitkomsten.cli.plain import given
from leeruitkomsten.cli.streams import prepare, show
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.messages import LANGUAGES

if TYPE_CHECKING:
    from typer.core import TyperCommand

# Named, not imported: each has its own options, and one is asked for.
COMMANDS: Mapping[str, str] = {
    "lint": "lint",
    "diff": "diff",
    "kalibreer": "calibrate",
    "dekking": "coverage",
    "doorstroom": "progression",
    "wijzigingen": "changes",
    "besluit": "decide",
    "werkblad": "worksheet",
    "ijk": "gauge",
    "nieuw": "new",
    "importeer": "importing",
    "regels": "rules",
    "regel": "rules",
    "lsp": "editor",
    "voltooiing": "completing",
}
"""The modules of the commands by the name a user types, in the order of the help.

In its module, a command is the function with that name.
"""

_HELP = ("--help", "-h", "--hulp")
_HELP_WORDS = ("help", "hulp")


def run(arguments: Sequence[str]) -> int:
    """Do what was asked and return the exit code: 0, 1 (findings), 2 (could not), 130."""
    prepare()
    language = _language(arguments)
    try:
        return _run(list(arguments), language)
    except LeeruitkomstenError as error:
        return report_failure(error, language)
    except KeyboardInterrupt:
        return report_failure(LeeruitkomstenError("onderbroken"), language, code=130)


def _run(arguments: list[str], language: str) -> int:
    arguments = _without_leading_language(arguments)
    asks_help = any(word in _HELP for word in arguments)
    other = _without_language(arguments)
    name = next((word for word in other if not word.startswith("-")), None)
    if name is None and "--version" in arguments:
        show(f"leeruitkomsten {__version__}\n")
        return 0
    if name is None and other and not asks_help:
        raise _odd_option(other[0])
    if name in _HELP_WORDS or name is None or (name not in COMMANDS and asks_help):
        from leeruitkomsten.cli.help import overview

        show(overview(COMMANDS, language))
        return 0 if asks_help or name in _HELP_WORDS else 2
    return _call(name, arguments, language, asks_help=asks_help)


def _odd_option(option: str) -> LeeruitkomstenError:
    known = ("--version", "--taal", "--help")
    if option in known:
        return LeeruitkomstenError("optie-zonder-waarde", optie=option)
    from difflib import get_close_matches

    near = get_close_matches(option, known, n=1, cutoff=0.6)
    return LeeruitkomstenError("optie-onbekend", optie=option, bedoeld=tuple(near))


def _call(name: str, arguments: list[str], language: str, *, asks_help: bool) -> int:
    if name not in COMMANDS:
        from difflib import get_close_matches

        near = get_close_matches(name, COMMANDS, n=1, cutoff=0.6)
        raise LeeruitkomstenError("opdracht-onbekend", opdracht=name, bedoeld=tuple(near))
    if asks_help:
        from leeruitkomsten.cli.help import command_page

        show(command_page(name, command_of(name), language))
        return 0
    command = _function(name)
    arguments.remove(name)
    plain = given(command, arguments)
    if plain is not None:
        return command(**plain)
    # Loaded where something is to be told of the call: that takes longer than to judge a set.
    from leeruitkomsten.cli.typed import call

    return call(name, command, arguments, language)


def command_of(name: str) -> TyperCommand:
    """Return a command with its arguments and options, as typer knows it."""
    from leeruitkomsten.cli.typed import typed

    return typed(name, _function(name))


def _function(name: str) -> Callable[..., int]:
    module = import_module(f"leeruitkomsten.cli.{COMMANDS[name]}")
    return cast("Callable[..., int]", getattr(module, name))


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


def _without_language(arguments: Sequence[str]) -> list[str]:
    """Return the words of a call but for a language that we speak, which is no command."""
    spoken = {f"--taal={language}" for language in LANGUAGES}
    left: list[str] = []
    for word in arguments:
        if word in LANGUAGES and left[-1:] == ["--taal"]:
            left.pop()
        elif word not in spoken:
            left.append(word)
    return left


def _without_leading_language(arguments: list[str]) -> list[str]:
    """Move `--taal` from before the command to behind it, where commands read it."""
    if arguments[:1] == ["--taal"]:
        return [*arguments[2:], *arguments[:2]]
    if arguments[:1] and arguments[0].startswith("--taal="):
        return [*arguments[1:], arguments[0]]
    return arguments
