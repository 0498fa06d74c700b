"""The pictures of the handbook, and what they were taken of.

`beelden/bron.tsv` says for each picture which call made the file that it shows, and the
SHA-256 of that file. Where the file would be another now, so may the picture: that can be
told without a browser.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from program import HANDBOOK, written

FOLDER = HANDBOOK / "beelden"
SOURCES = FOLDER / "bron.tsv"
_HEAD = "beeld\topdracht\tsha256"


@dataclass(frozen=True, slots=True)
class Source:
    """What a picture was taken of; `digest` is that of the file as it was."""

    picture: str
    call: str
    digest: str


@cache
def digest(call: str) -> str:
    """Return the SHA-256 of the file that a call writes now."""
    return hashlib.sha256(written(call)).hexdigest()


def sources() -> Iterator[Source]:
    """Yield what the pictures were taken of."""
    lines = SOURCES.read_text(encoding="utf-8").splitlines()[1:] if SOURCES.exists() else []
    for line in lines:
        yield Source(*line.split("\t"))


def write_sources(taken: Iterable[Source]) -> None:
    """Write down what the pictures were taken of."""
    rows = sorted(f"{one.picture}\t{one.call}\t{one.digest}" for one in taken)
    SOURCES.write_text("\n".join([_HEAD, *rows]) + "\n", encoding="utf-8", newline="\n")


def not_current() -> Iterator[str]:
    """Yield the pictures that are not there, have no source, or show what is no longer so."""
    told = {one.picture: one for one in sources()}
    there = {path.name for path in FOLDER.glob("*.png")}
    yield from sorted(told.keys() ^ there)
    for name in sorted(told.keys() & there):
        if digest(told[name].call) != told[name].digest:
            yield name
