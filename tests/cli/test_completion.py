"""Facts about `leeruitkomsten voltooiing`: what a shell offers, asked of real shells."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from leeruitkomsten.cli import run
from leeruitkomsten.cli.app import COMMANDS, command_of
from leeruitkomsten.cli.completions import REPORTS

ROOT = Path(__file__).parents[2]


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["voltooiing", shell]) == 0
    return capsys.readouterr().out


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which a shell finds the command, run from the sources."""
    command = tmp_path / "bin" / "leeruitkomsten"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m leeruitkomsten "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    return {**os.environ, **home, "PATH": path, "PYTHONPATH": str(ROOT / "src"), "TERM": "dumb"}


def ask(program: list[str], given: str, environment: dict[str, str]) -> list[str]:
    """Return the lines that a shell prints."""
    if shutil.which(program[0]) is None:
        pytest.skip(f"{program[0]} is not installed")
    result = subprocess.run(
        program, input=given.encode(), capture_output=True, env=environment, check=False
    )
    assert result.stderr.decode() == ""
    return result.stdout.decode().split("\n")[:-1]


QUESTIONS = [
    (["lin"], {"lint"}),
    (["lint", "--form"], {"--formaat"}),
    (["lint", "--formaat", "js"], {"json"}),
    (["lint", "--faal-bij", ""], {"suggestie", "waarschuwing", "fout", "nooit"}),
    (["kalibreer", "--faal-bij", "v"], {"verschil"}),
    (["besluit", "--relatie", "ge"], {"gelijkwaardig", "gesplitst", "geen-tegenhanger"}),
    (["diff", "--motor", ""], {"woorden", "semantiek"}),
    (["lint", "--kwaliteitsschema", "m"], {"microcredential"}),
    (["voltooiing", "f"], {"fish"}),
    (["regel", "LU10"], {f"LU10{nth}" for nth in range(1, 10)}),
]


@pytest.mark.parametrize(
    ("words", "expected"), QUESTIONS, ids=[" ".join(words) for words, _ in QUESTIONS]
)
def test_bash_offers_what_can_stand_there(
    words: list[str],
    expected: set[str],
    environment: dict[str, str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Asked as bash itself asks: by calling the function."""
    array = " ".join(f"'{word}'" for word in ["leeruitkomsten", *words])
    asked = (
        f"COMP_WORDS=({array}); COMP_CWORD={len(words)}; _leeruitkomsten\n"
        "printf '%s\\n' \"${COMPREPLY[@]}\"\n"
    )

    offered = ask(["bash", "--norc"], script("bash", capsys) + asked, environment)
    assert {*offered} == expected


@pytest.mark.parametrize(
    "words",
    [["lint", "--taal", "=", "e"], ["--taal", "=", "e", "lint"]],
)
def test_bash_knows_a_value_behind_an_is_sign(
    words: list[str], environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Bash cuts `--taal=en` in three."""
    array = " ".join(["leeruitkomsten", *words])
    at = words.index("e") + 1
    asked = f"COMP_WORDS=({array}); COMP_CWORD={at}; _leeruitkomsten; echo ${{COMPREPLY[@]}}\n"

    offered = ask(["bash", "--norc"], script("bash", capsys) + asked, environment)
    assert offered == (["en"] if words[0] == "lint" else [""])


def test_bash_leaves_files_to_itself(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """It knows how to quote their names; and completing starts no command."""
    asked = (
        "COMP_WORDS=(leeruitkomsten lint s); COMP_CWORD=2; PATH=; _leeruitkomsten\n"
        "echo ${#COMPREPLY[@]}; complete -p leeruitkomsten\n"
    )

    offered = ask(["bash", "--norc"], script("bash", capsys) + asked, environment)
    assert offered[0] == "0"
    assert "-o default" in offered[1]


@pytest.mark.parametrize(
    ("words", "expected"), QUESTIONS, ids=[" ".join(words) for words, _ in QUESTIONS]
)
def test_fish_offers_what_can_stand_there(
    words: list[str],
    expected: set[str],
    environment: dict[str, str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Asked with `complete -C`, as the tab key does."""
    asked = f"complete -C 'leeruitkomsten {' '.join(words)}'\n"
    offered = ask(["fish", "--no-config", "-c", script("fish", capsys) + asked], "", environment)

    assert {line.partition("\t")[0] for line in offered} == expected


# A terminal in a terminal, in which tab is pressed on a line of its own.
_ZSH = """
zmodload zsh/zpty
zpty asked zsh -f -i
say() { zpty -w asked "$1" }
say 'PS1=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D'
say 'source "$SCRIPT"'
say "zstyle ':completion:*' list-colors ''; LISTMAX=1000"
say 'null-line() { BUFFER=; zle -I }; zle -N null-line'
say 'compadd() { builtin compadd -O found "$@"; print -rl -- "<${^found}>" }'
say 'report() { _main_complete; exit }'
say 'zle -C report list-choices report; bindkey "^I" report; print READY'
zpty -r asked seen '*READY*READY*'
zpty -w -n asked "$LINE"$'\\t'
while zpty -r asked line; do print -r -- "$line"; done
"""


@pytest.mark.parametrize(
    ("words", "expected"), QUESTIONS, ids=[" ".join(words) for words, _ in QUESTIONS]
)
def test_zsh_offers_what_can_stand_there(
    words: list[str],
    expected: set[str],
    environment: dict[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Asked in a real zsh, with the tab key."""
    (tmp_path / "script.zsh").write_text(script("zsh", capsys), encoding="utf-8")
    line = f"leeruitkomsten {' '.join(words)}"
    asked = {**environment, "SCRIPT": str(tmp_path / "script.zsh"), "LINE": line}
    printed = ask(["zsh", "-f"], _ZSH, asked)

    offered = {
        word for each in printed for one in re.findall("<(.+)>", each) for word in one.split()
    }
    assert expected <= {one.rstrip("=") for one in offered}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_every_command_and_option_is_in_every_script(
    shell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What can be typed can be completed."""
    text = script(shell, capsys)
    options = {
        name for each in COMMANDS for param in command_of(each).params for name in param.opts
        if name.startswith("--")
    }  # fmt: skip

    assert [name for name in COMMANDS if name not in text] == []
    assert [name for name in options if name.removeprefix("--") not in text] == []


def test_the_formats_of_every_command_are_known() -> None:
    """A command that gets a `--formaat` says in `REPORTS` what it reports."""
    with_formats = {
        name for name in COMMANDS
        if any("--formaat" in param.opts for param in command_of(name).params)
    }  # fmt: skip

    assert {*REPORTS} == with_formats


def test_what_powershell_reads_is_closed(capsys: pytest.CaptureFixture[str]) -> None:
    """It is seldom there to be asked: at least every bracket and quote has its other."""
    bare = re.sub(r"'(?:[^']|'')*'", "", script("powershell", capsys))

    assert "'" not in bare
    assert [bare.count(mark) for mark in "{[("] == [bare.count(mark) for mark in "}])"]


def test_a_shell_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With those that are."""
    assert run(["voltooiing", "cmd"]) == 2
    assert "powershell" in capsys.readouterr().err
