"""How git is run: only to read, and so that no repository can make it do more.

A repository of a stranger has settings, hooks and attributes. So there is no shell; a
revision that looks like an option is refused; no file is looked for by a pattern; nothing
is fetched (`protocol.allow=never`); file system monitors, hooks and pagers are off; no
command is used that runs filters, external diffs or `textconv`; the index is not written;
and of the environment git sees no more of its own variables than where its settings are.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from leeruitkomsten.errors import HistoryError

SECONDS = 60
"""How long one command of git may take."""

_SETTINGS = (
    "core.fsmonitor=",
    f"core.hooksPath={os.devnull}",
    "core.pager=cat",
    "core.quotePath=false",
    "protocol.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
    "log.showSignature=false",
)
_KEPT = ("GIT_CONFIG", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM")
"""Variables of git that stay: where its settings are, of which `safe.directory` is one."""
_OWNED = "dubious ownership"
_NO_REPOSITORY = "not a git repository"


def git(folder: str, *arguments: str, data: bytes | None = None) -> bytes:
    """Return what a command of git prints, run in a folder.

    Raises `HistoryError` where there is no git, no repository, or a repository that git
    does not trust; and `GitFailedError` where the command itself did not succeed.
    """
    command = [_program(), "--no-pager", "--no-replace-objects", "--literal-pathspecs"]
    for setting in _SETTINGS:
        command += ["-c", setting]
    try:
        done = subprocess.run(  # noqa: S603 - a list, no shell; what strangers say is checked
            [*command, "-C", folder, *arguments],
            input=data if data is not None else b"",
            capture_output=True,
            check=False,
            timeout=SECONDS,
            env=_environment(),
        )
    except subprocess.TimeoutExpired as error:
        raise HistoryError("git-te-lang", seconden=SECONDS) from error
    except (OSError, ValueError) as error:
        raise HistoryError("git-start-niet", reden=str(error)) from error
    if done.returncode:
        raise _failure(done.stderr.decode("utf-8", "replace"), folder)
    return done.stdout


class GitFailedError(HistoryError):
    """A command of git that did not succeed, with what git said about it."""


def _failure(said: str, folder: str) -> HistoryError:
    if _OWNED in said:
        return HistoryError("git-eigendom", map=_quoted_folder(said) or folder)
    if _NO_REPOSITORY in said:
        return HistoryError("geen-versiebeheer", map=folder)
    first = next((line for line in said.splitlines() if line.strip()), "")
    return GitFailedError("git-mislukt", melding=first.removeprefix("fatal: ")[:200])


def _quoted_folder(said: str) -> str | None:
    """Return the folder that git names between quotes."""
    parts = said.split("'")
    return parts[1] if len(parts) > 2 else None


def _program() -> str:
    found = shutil.which("git")
    # Windows looks in the folder one is in first, where a stranger may have put one.
    if found is None or Path(found).resolve().parent == Path.cwd().resolve():
        raise HistoryError("geen-git")
    return found


def _environment() -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name.startswith(_KEPT)
    }
    return kept | {
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
    }


def lines_of(data: bytes) -> Sequence[bytes]:
    """Return what git printed between NULs: a name may hold any other byte."""
    return [line for line in data.split(b"\0") if line]
