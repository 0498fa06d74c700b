"""Files that are written: whole or not at all, and never more of them than was meant."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from leeruitkomsten.cli.streams import not_written
from leeruitkomsten.errors import OutputError
from leeruitkomsten.loading.whole import write_whole
from leeruitkomsten.model import Term


def write_file(name: str, data: bytes) -> None:
    """Write a file: what is there gets what is to stand in it, else it is a new one."""
    if os.path.lexists(name):
        write_back(name, data)
    else:
        replace_file(Path(name), data)


def write_back(name: str, data: bytes) -> None:
    """Write a file, through a link to what that leads to, with the permissions it had."""
    file = Path(name).resolve()
    try:
        mode = file.stat().st_mode
    except OSError as error:
        raise not_written(name, error) from error
    if not stat.S_ISREG(mode):
        raise OutputError("niet-te-schrijven", bestand=name, reden=Term("reden.geen-bestand"))
    # A file that can only be read could still be replaced, and its owner meant it to stay.
    if not mode & 0o222 or not os.access(file, os.W_OK):
        raise OutputError("niet-te-schrijven", bestand=name, reden=Term("reden.alleen-lezen"))
    replace_file(file, data, mode=stat.S_IMODE(mode))


def replace_file(file: Path, data: bytes, *, mode: int | None = None) -> None:
    """Write a file, through a link to what that leads to, so that it is there whole or not at all.

    `mode` are its permissions; None: those of a new file. Raises `OutputError` where
    it cannot be written.
    """
    try:
        if is_stream(file):
            file.write_bytes(data)
            return
        whole = file.resolve()
        write_whole(whole, data, mode=_mode_of_new_files() if mode is None else mode)
    except OSError as error:
        raise not_written(file.as_posix(), error) from error


def is_stream(file: Path) -> bool:
    """Return whether a file is a pipe or a device, that is written and never replaced.

    By the name it was given: what that leads to, as /dev/stdout to pipe:[7], need not be
    the name of anything.
    """
    return file.exists() and not file.is_file() and not file.is_dir()


def _mode_of_new_files() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
