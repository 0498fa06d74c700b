"""What linting gave of a file before, by the content of that file and all that judged it.

The name of the file and its date say nothing: in CI each run has new dates. What does count
is each letter of it, this version, the settings and own rules of the project, and the quality
schema asked for.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from pathlib import Path

from leeruitkomsten._version import __version__
from leeruitkomsten.errors import CardError
from leeruitkomsten.loading.contracts import checkout_files
from leeruitkomsten.loading.files import read_bytes
from leeruitkomsten.loading.settings import rule_files
from leeruitkomsten.loading.shelf import Shelf
from leeruitkomsten.loading.text import as_error
from leeruitkomsten.model import Finding, Settings
from leeruitkomsten.usecases.file_report import FileReport
from leeruitkomsten.usecases.parcels import packed, unpacked


class Keys:
    """Names for what is in a file and all that judges it, under one quality schema or None."""

    def __init__(self, schema: str | None) -> None:
        self._schema = schema
        self._seals: dict[int, tuple[Settings, bytes]] = {}

    def key(self, data: bytes, settings: Settings) -> str:
        """Return what names the content of a file under these settings of its project."""
        sealed = self._seals.get(id(settings))
        if sealed is None:
            sealed = self._seals[id(settings)] = (settings, _seal(settings, self._schema))
        return hashlib.sha256(sealed[1] + data).hexdigest()


class Memory:
    """What linting gave before, kept in a folder."""

    def __init__(self, folder: Path, on: str | None) -> None:
        """Remember what holds on this day."""
        self._shelf, self._on = Shelf(folder), on

    def recall(self, key: str, name: str) -> FileReport | None:
        """Return what linting gave of a file, that goes by `name` now; None: judge it anew."""
        parcel = self._shelf.get(key)
        judged = None if parcel is None else unpacked(parcel)
        if not isinstance(judged, FileReport) or not judged.holds_on(self._on):
            return None
        return judged.named(name)

    def keep(self, key: str, judged: FileReport) -> None:
        """Keep what linting gave, once `save` is called."""
        self._shelf.put(key, packed(judged.named("")))

    def save(self) -> None:
        """Write what was kept; where that cannot be, it is judged again next time."""
        self._shelf.save()


def _seal(settings: Settings, schema: str | None) -> bytes:
    """Return what stands for all that judges a file, besides what is in it.

    Raises `CardError` where a file with rules cannot be read: it is held to the bounds of
    the catalogue here too, for it may come from a stranger.
    """
    seal = hashlib.sha256(_program())
    severities = sorted((rule, each and each.key) for rule, each in settings.severities.items())
    seal.update(json.dumps([schema, settings.quality_schema, severities]).encode())
    for folder in settings.rule_folders:
        for path in rule_files(Path(folder)):
            data = read_bytes(path.as_posix())
            if isinstance(data, Finding):
                raise as_error(data, CardError, "kaart-niet-in-orde")
            seal.update(json.dumps([folder, path.name]).encode())
            seal.update(hashlib.sha256(data).digest())
    return seal.digest()


@cache
def _program() -> bytes:
    """Return what stands for this program: its version or, of a working copy, its files."""
    said = [__version__, *sys.version_info[:2]]
    files = ((str(path), path.stat()) for path in checkout_files())
    told = [(name, status.st_size, status.st_mtime_ns) for name, status in files]
    return json.dumps([said, told]).encode()
