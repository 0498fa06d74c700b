"""Facts about plain calls: read without typer, they say what typer reads in them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeruitkomsten.cli import diff, lint
from leeruitkomsten.cli.app import COMMANDS
from leeruitkomsten.cli.plain import given as plain
from leeruitkomsten.cli.typed import call, typed

WORDS = (
    "set.yaml", "sets", "-", "--", "", "-x", "-1", "é", "a b", "nl", "en", "json", "html=uit.html",
    "fout", "0", "1", "2", "64", "65", "007", "1_0", "+1", " 3", "٣", "1.0", "9" * 30, "--help",
    "--onbekend", "--form", "--formaat",
)  # fmt: skip
EVERY = {
    name: getattr(import_module(f"leeruitkomsten.cli.{module}"), name)
    for name, module in COMMANDS.items()
}
PLAIN = [name for name, command in EVERY.items() if plain(command, ["set.yaml"]) is not None]


def calls_of(name: str) -> st.SearchStrategy[list[str]]:
    """Return calls of a command: words that may be right, and words that are not."""
    options = [
        option for each in typed(name, EVERY[name]).params for option in each.opts
        if option[0] == "-"
    ]  # fmt: skip
    return st.lists(
        st.sampled_from((*WORDS, *options))
        | st.builds("{}={}".format, st.sampled_from(options), st.sampled_from(WORDS))
        # No system lets a NUL through in an argument.
        | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=4),
        max_size=8,
    )


class _Recording:
    """A command with the parameters of another, that remembers what it was given."""

    def __init__(self, command: Callable[..., int]) -> None:
        self.seen: Mapping[str, Any] | None = None

        @wraps(command)
        def record(**seen: Any) -> int:
            self.seen = seen
            return 0

        self.command: Callable[..., int] = record


def by_typer(command: Callable[..., int], arguments: list[str]) -> Mapping[str, Any] | None:
    """Return what typer gives a command, None where it has something to say of the call."""
    recording = _Recording(command)
    call("lint", recording.command, arguments, "nl")
    return recording.seen


def with_defaults(command: Callable[..., int], given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what reaches a command: what was given, and its own defaults for the rest."""
    parameters = signature(command).parameters.values()
    return {each.name: given.get(each.name, each.default) for each in parameters}


@pytest.mark.parametrize("name", PLAIN)
@given(data=st.data())
@settings(deadline=None, max_examples=100)
def test_what_is_read_is_what_typer_reads(name: str, data: st.DataObject) -> None:
    """Whatever is called; where there is anything else in it, it is left to typer."""
    arguments = data.draw(calls_of(name))
    command = EVERY[name]
    read = plain(command, arguments)

    assert read is None or with_defaults(command, read) == by_typer(command, arguments)


def test_commands_that_take_any_number_of_paths_are_read_so() -> None:
    """These are the ones; a command with places of its own is typer's."""
    assert PLAIN == [
        "lint",
        "kalibreer",
        "doorstroom",
        "wijzigingen",
        "besluit",
        "werkblad",
        "ijk",
        "importeer",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["set.yaml", "-"],
        ["a", "--formaat", "json", "b", "--formaat=html=uit.html"],
        ["--werkers", "2", "sets", "--geen-cache", "--geen-cache"],
        ["--nullijn", "sets", "--nullijn-maken"],
        ["sets", "--nullijn=map/nullijn.jsonl", "--nullijn-bijwerken"],
        [
            "sets",
            "--cache",
            "map",
            "--uitvoer=uit.txt",
            "--taal",
            "en",
            "--peildatum",
            "2026-01-01",
        ],
    ],
)
def test_calls_of_every_day_are_plain(arguments: list[str]) -> None:
    """They are read, all of them: typer is for what is wrong, and for help."""
    read = plain(lint.lint, arguments)

    assert read is not None
    assert with_defaults(lint.lint, read) == by_typer(lint.lint, arguments)


@pytest.mark.parametrize(
    "arguments", [["--werkers", "0"], ["--werkers", "65"], ["--taal"], ["--alles=ja"], ["-x"]]
)
def test_what_is_wrong_is_for_typer_to_tell(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """It ends with code 2 and words of ours."""
    assert plain(lint.lint, arguments) is None
    assert call("lint", lint.lint, arguments, "nl") == 2
    assert capsys.readouterr().err.startswith("Dat ging niet: ")


def test_a_command_with_places_of_its_own_is_left_to_typer() -> None:
    """Which word is which of two, typer knows."""
    assert plain(diff.diff, ["a", "b"]) is None


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_a_function_in_its_module(name: str) -> None:
    """The table names modules, so that only what is asked for is loaded."""
    module = import_module(f"leeruitkomsten.cli.{COMMANDS[name]}")

    assert typed(name, getattr(module, name)).name == name


def test_lint_loads_no_typer(tmp_path: Path) -> None:
    """Loading it takes longer than judging a set."""
    (tmp_path / "set.yaml").write_text("leeruitkomstenset: 1\n", encoding="utf-8")
    code = (
        "import sys; from leeruitkomsten.cli import run; run(['lint', 'set.yaml', '--alles']);"
        "print([name for name in ('typer', 'click', 'rich', 'numpy') if name in sys.modules])"
    )

    told = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert told.stdout.splitlines()[-1] == "[]"
