"""A file that is written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, data: bytes, *, mode: int) -> None:
    """Write a file with these permissions, in the place of what is there.

    Raises `OSError` where it cannot be written; what was there then stays, and nothing is
    left beside it.
    """
    import tempfile  # with all that it loads: most runs write nothing

    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=_beginning(file.name))
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(mode)
        Path(temporary).replace(file)
    except BaseException:  # a full disk, and Ctrl-C too
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def is_left_of(name: str, other: str) -> bool:
    """Return whether `other` is the name of what is left of writing a file called `name`.

    Something is, where a run was ended so that it could not clear it away.
    """
    return other.startswith(_beginning(name))


def _beginning(name: str) -> str:
    return f".{name}."
