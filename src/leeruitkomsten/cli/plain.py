"""Calls in which all is plain, read without typer.

Typer takes longer to load than a set takes to judge. What is read here is read as typer
reads it, and a law in the tests says so; whatever else there is in a call is left to typer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, signature
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from leeruitkomsten.cli.declared import Argument, Option

Given = Mapping[str, Any]
"""What a command is given, by the name of its parameter."""


def given(command: Callable[..., int], arguments: Sequence[str]) -> Given | None:
    """Return what a call gives a command; None where that is for typer to say."""
    reading = _Reading.of(command)
    return reading.read(list(arguments)) if reading else None


class _Reading:
    """The parameters of a command, and what a call has said of them so far."""

    def __init__(
        self, options: Mapping[str, tuple[str, Any, Option]], paths: str, required: frozenset[str]
    ) -> None:
        self._options, self._paths, self._required = options, paths, required
        self._given: dict[str, Any] = {}

    @classmethod
    def of(cls, command: Callable[..., int]) -> _Reading | None:
        """Return a reading for a command whose parameters are options and a list of paths."""
        options: dict[str, tuple[str, Any, Option]] = {}
        paths: list[str] = []
        for name, hint in get_type_hints(command, include_extras=True).items():
            if name == "return":
                continue
            kind, *declared = get_args(hint) if get_origin(hint) is Annotated else (hint,)
            match declared:
                case [Option() as option]:
                    options[option.name] = (name, _without_none(kind), option)
                case [Argument()] if _without_none(kind) == list[str]:
                    paths.append(name)
                case _:
                    return None
        every = signature(command).parameters.values()
        required = frozenset(each.name for each in every if each.default is Parameter.empty)
        return cls(options, paths[0], required) if len(paths) == 1 else None

    def read(self, left: list[str]) -> Given | None:
        """Return what a call says, None where a word is not plain, or one that must be lacks."""
        while left:
            word = left.pop(0)
            if not word.startswith("-") or word == "-":
                self._given.setdefault(self._paths, []).append(word)
            elif not self._takes(word, left):
                return None
        return self._given if self._given.keys() >= self._required else None

    def _takes(self, word: str, left: list[str]) -> bool:
        """Read an option, with the word after it where that is its value; return whether it is."""
        flag, has_value, value = word.partition("=")
        if flag not in self._options:
            return False
        name, kind, option = self._options[flag]
        if kind is bool:
            self._given[name] = True
            return not has_value
        if option.stands_alone and not has_value:
            return self._sets(name, "")
        if not has_value:
            value = left.pop(0) if left else ""
        if not value or (value.startswith("-") and not has_value):
            return False
        if kind == list[str]:
            self._given.setdefault(name, []).append(value)
            return True
        return self._sets(name, _value(kind, value, option))

    def _sets(self, name: str, value: str | int | Path | None) -> bool:
        """Note the one value of an option; return whether it has one, and had none before."""
        if value is None or name in self._given:
            return False
        self._given[name] = value
        return True


def _value(kind: Any, text: str, option: Option) -> str | int | Path | None:  # of any kind
    if kind is str:
        return text
    if kind is Path:
        return Path(text)
    if kind is not int or not (text.isascii() and text.isdecimal()):
        return None
    number = int(text[:9])  # what is longer is beyond any limit of ours
    most = number if option.max is None else option.max
    return number if len(text) < 9 and (option.min or 0) <= number <= most else None


def _without_none(kind: Any) -> Any:  # a type, as `typing` has them
    if get_origin(kind) not in (Union, UnionType):
        return kind
    kinds = [each for each in get_args(kind) if each is not type(None)]
    return kinds[0] if len(kinds) == 1 else kind
