"""Standard output and standard error, whatever they are connected to."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from typing import TextIO

from leeruitkomsten.errors import OutputError
from leeruitkomsten.messages.say import knows
from leeruitkomsten.model import Term


def prepare() -> None:
    """Make both streams speak UTF-8; where one is closed, what is said there is lost."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def show(text: str) -> None:
    """Write text to standard output, all of it, at once.

    Whoever read us and left (`| head`) has seen enough: that is no error, and
    changes no exit code. Raises `OutputError` where it cannot be written.
    """
    _write(lambda: sys.stdout.write(text))


def show_data(data: bytes) -> None:
    """Write what is no text to standard output, as `show` does."""
    _write(lambda: sys.stdout.buffer.write(data))


def tell(text: str) -> None:
    """Say something on standard error, beside the report; where nobody can hear it, it is lost."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _deafen(sys.stderr)


def _write(write: Callable[[], int]) -> None:
    try:
        write()
        sys.stdout.flush()
    except BrokenPipeError:
        _deafen(sys.stdout)
    except OSError as error:
        _deafen(sys.stdout)
        raise not_written(Term("plek.standaarduitvoer"), error) from error


def not_written(name: str | Term, error: OSError) -> OutputError:
    """Return that something could not be written, with a way out that fits what was wrong."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError("schijf-vol", bestand=name)
    key = "niet-te-schrijven" if isinstance(name, str) else "uitvoer-niet-te-schrijven"
    return OutputError(key, bestand=name, reden=reason(error))


def reason(error: OSError) -> str | Term:
    """Return in words of ours why the system refused."""
    key = f"reden.{errno.errorcode.get(error.errno or 0, '')}"
    return Term(key) if knows(key) else error.strerror or type(error).__name__


def _deafen(stream: TextIO) -> None:
    # Python flushes once more at exit, and would complain again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
