"""Where reports may go: looked at before anything is read, and before any of them is written."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from leeruitkomsten.cli.files import is_stream
from leeruitkomsten.cli.streams import reason
from leeruitkomsten.errors import OutputError
from leeruitkomsten.loading.files import STDIN, is_looked_at, read_bytes
from leeruitkomsten.loading.settings import FILE_NAME

_YAML = (".yaml", ".yml")


def check_targets(files: Iterable[Path | None], reads: Sequence[str]) -> None:
    """Refuse a place where a report cannot go, or would go over what people wrote.

    `reads` are the files and folders that the call reads. Raises `OutputError`.
    """
    for file in files:
        if file is not None:
            check_writable(file)
            check_not_read(file, reads)
            _check_not_ours(file)


def check_not_read(file: Path, reads: Sequence[str]) -> None:
    """Raise `OutputError` where a file is among what a call reads, or would be from then on.

    So is each file in a folder that would be looked at, whether it can be read or not. By the
    names of settings and registers a later call would read it, wherever it is.
    """
    # Loaded where a report goes to a file: most calls show theirs.
    from leeruitkomsten.loading.decisions import FILE_NAMES

    if any(_is_among(file, path) for path in reads if path != STDIN):
        raise OutputError("uitvoer-is-invoer", bestand=file.as_posix())
    if file.name in (FILE_NAME, *FILE_NAMES):
        raise OutputError("uitvoer-naam-bezet", bestand=file.as_posix(), naam=file.name)


def _is_among(file: Path, path: str) -> bool:
    """Return whether a file that is there is the one at `path`, or one in that folder."""
    try:
        if file.samefile(path):
            return True
        if not file.exists() or not Path(path).is_dir():
            return False
        # By its own name and by that of what it leads to, for a folder has both.
        return any(_is_in(each, path) for each in (file.absolute(), file.resolve()))
    except (OSError, ValueError, RuntimeError):
        return False  # one of the two is not there


def _is_in(file: Path, folder: str) -> bool:
    above = [parent for parent in file.parents if parent.samefile(folder)]
    return any(is_looked_at(file.relative_to(parent).parts) for parent in above)


def _check_not_ours(file: Path) -> None:
    """Raise `OutputError` where a file holds a set, or what else people write for sets.

    Cards and schemas are read without being named, and a register may lie where nobody looks:
    what a report would take away there is the work of people, and is not made again.
    """
    if file.suffix.lower() not in _YAML or not file.is_file():
        return
    from leeruitkomsten.usecases.looking import kind_of_text

    data = read_bytes(file.as_posix())
    # The keys by which we know it are plain letters in any encoding that people use.
    if isinstance(data, bytes) and kind_of_text(file.name, data.decode("latin-1")) is not None:
        raise OutputError("uitvoer-is-van-mensen", bestand=file.as_posix())


def check_writable(file: Path) -> None:
    """Raise `OutputError` where it can be seen beforehand that a file cannot be written."""
    try:
        problem = _problem(file)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            "niet-te-schrijven",
            bestand=file.as_posix(),
            reden=reason(error) if isinstance(error, OSError) else str(error),
        ) from error
    if problem:
        told = reason(OSError(problem, os.strerror(problem)))
        raise OutputError("niet-te-schrijven", bestand=file.as_posix(), reden=told)


def _problem(file: Path) -> int:
    """Return why a file cannot be written, as the system numbers it; 0: it may well be."""
    if file.is_dir():
        return errno.EISDIR
    if is_stream(file):
        return 0 if os.access(file, os.W_OK) else errno.EACCES
    file = file.resolve()
    if not file.parent.exists():
        file.parent.stat()  # says which part of it is no folder, or is not there
    if not file.parent.is_dir():
        return errno.ENOTDIR
    return 0 if os.access(file.parent, os.W_OK | os.X_OK) else errno.EACCES
