"""Where what was found before is kept: the only place that asks the environment for it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from leeruitkomsten.errors import LeeruitkomstenError

_NAME = "leeruitkomsten"


def cache_folder(asked: Path | None, *, without: bool) -> Path | None:
    """Return the folder asked for, else that of this user; None where nothing is to be kept.

    Not one among the files that are linted: who sends us files could send what was "found"
    in them along, and a committee would find a folder that means nothing to it.
    """
    if asked is None:
        return None if without else _of_user()
    if without:
        raise LeeruitkomstenError("twee-caches")
    if asked.exists() and not asked.is_dir():
        raise LeeruitkomstenError("cache-is-bestand", map=asked.as_posix())
    return asked


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
