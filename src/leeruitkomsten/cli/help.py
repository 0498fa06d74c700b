"""Help pages, in the language asked for.

The parameters tell about themselves; the words are ours. (What typer would print
is English, and cannot be translated without reaching into it.)
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from leeruitkomsten.messages import say

_WIDTH = 88
_LEFT = 30


def overview(commands: Mapping[str, object], language: str) -> str:
    """Return what the command line is for, and its commands."""
    rows = [(name, say(f"hulp.{name}.kort", language)) for name in commands]
    return _page(
        say("hulp.gebruik", language, gebruik=say("hulp.overzicht.gebruik", language)),
        say("hulp.overzicht", language),
        *_section(say("hulp.opdrachten", language), rows),
        *_section(say("hulp.opties", language), _own_options(language)),
        say("hulp.voorbeelden", language) + "\n" + say("hulp.overzicht.voorbeelden", language),
    )


def command_page(name: str, command: Any, language: str) -> str:
    """Return all about one command. `command` is typer's, whose types it keeps to itself."""
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    options = [
        each for each in command.params if each.param_type_name == "option" and each.name != "help"
    ]
    usage = " ".join(
        ["leeruitkomsten", name, *map(_metavar, arguments), say("hulp.opties.kort", language)]
    )
    return _page(
        say("hulp.gebruik", language, gebruik=usage),
        say(f"hulp.{name}", language),
        *_section(
            say("hulp.argumenten", language),
            [(_metavar(each), say(each.help, language)) for each in arguments],
        ),
        *_section(
            say("hulp.opties", language),
            [
                *((_option(each), say(each.help, language)) for each in options),
                ("--help", say("hulp.optie.help", language)),
            ],
        ),
        say("hulp.voorbeelden", language) + "\n" + say(f"hulp.{name}.voorbeelden", language),
    )


def _metavar(argument: Any) -> str:
    name = argument.metavar or argument.name.upper()
    return name if argument.required else f"[{name}]"


def _option(option: Any) -> str:
    name = ", ".join(option.opts)
    return name if option.is_flag else f"{name} {option.metavar}"


def _own_options(language: str) -> Iterator[tuple[str, str]]:
    yield "--taal nl|en", say("hulp.optie.taal", language)
    yield "--version", say("hulp.optie.version", language)
    yield "--help", say("hulp.optie.help", language)


def _section(title: str, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    lines: list[str] = []
    for left, right in rows:
        wrapped = textwrap.wrap(right, _WIDTH - _LEFT - 2) or [""]
        if len(left) > _LEFT - 2:
            lines.append(f"  {left}")
            left = ""
        lines.append(f"  {left:<{_LEFT}}{wrapped[0]}")
        lines += [" " * (_LEFT + 2) + line for line in wrapped[1:]]
    if lines:
        yield title + "\n" + "\n".join(lines)


def _page(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"
