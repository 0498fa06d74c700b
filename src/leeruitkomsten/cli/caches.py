"""Where what was found before is kept: the only place that asks the environment for it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.files import STDIN

_NAME = "leeruitkomsten"


def cache_folder(asked: Path | None, paths: Sequence[str], *, without: bool) -> Path | None:
    """Return the folder asked for, else that of this user; None where nothing is to be kept.

    By itself never one among the files that are linted: who sends us files could send what
    was "found" in them along, and a committee would find a folder that means nothing to it.
    Who asks for one there, as CI must that keeps no other, gets it where nothing else is in
    it. Raises `LeeruitkomstenError` for one that is in use or has the linted `paths` in it:
    git leaves alone all that is in it.
    """
    if asked is None:
        return None if without else _of_user()
    if without:
        raise LeeruitkomstenError("twee-caches")
    if asked.exists() and not asked.is_dir():
        raise LeeruitkomstenError("cache-is-bestand", map=asked.as_posix())
    from leeruitkomsten.loading.shelf import is_in_use  # with all that keeping takes

    if is_in_use(asked):
        raise LeeruitkomstenError("cache-in-gebruik", map=asked.as_posix())
    inside = [path for path in paths if path != STDIN and _is_in(path, asked)]
    if inside:
        raise LeeruitkomstenError("cache-om-bestanden", map=asked.as_posix(), pad=inside[0])
    return asked


def _is_in(path: str, folder: Path) -> bool:
    try:
        return Path(path).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return False  # a path that cannot be is told where it is read


def _of_user() -> Path | None:
    with suppress(RuntimeError):  # no home
        if sys.platform == "win32":
            local = os.environ.get("LOCALAPPDATA")
            return Path(local) / _NAME / "cache" if local else None
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Caches" / _NAME
        asked = os.environ.get("XDG_CACHE_HOME", "")
        # A path that is not whole is to be ignored, says the specification of that folder.
        home = Path(asked) if asked.startswith("/") else Path.home() / ".cache"
        return home / _NAME
    return None
