"""The example files beside these tests, and what is expected of the bad ones."""

from __future__ import annotations

import re
from pathlib import Path

from leeruitkomsten.source import Source

_FOLDER = Path(__file__).parent / "voorbeelden"
_EXPECTED = re.compile(r"  # ((?:LU[0-9]{3} ?)+)$")

GOOD = sorted((_FOLDER / "goed").glob("*.yaml"))
BAD = sorted((_FOLDER / "fout").glob("*.yaml"))


def source_of(path: Path) -> Source:
    """Return the text of an example."""
    return Source(path.name, path.read_text(encoding="utf-8"))


def expected_in(path: Path) -> list[tuple[int, str]]:
    """Return the line and code of every finding that a comment behind a line announces."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        (number, code)
        for number, line in enumerate(lines, 1)
        if (match := _EXPECTED.search(line))
        for code in match[1].split()
    ]
