"""What the program prints and writes, for the docs to show."""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import tempfile
from pathlib import Path

from leeruitkomsten.cli import run

ROOT = Path(__file__).resolve().parents[1]
HANDBOOK = ROOT / "docs" / "handleiding"


def printed(call: str) -> str:
    """Return what `leeruitkomsten CALL` prints, run from the root of the project."""
    out = io.StringIO()
    os.chdir(ROOT)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        run(shlex.split(call))
    return out.getvalue()


def written(call: str) -> bytes:
    """Return the file that a call writes, empty where it writes none.

    The bare name of the file is what the call ends with.
    """
    words = call.split()
    option, equals, name = words[-1].rpartition("=")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        printed(" ".join([*words[:-1], f"{option}{equals}{file.as_posix()}"]))
        return file.read_bytes() if file.exists() else b""
