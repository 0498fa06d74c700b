"""The baseline of a project: `leeruitkomsten-nullijn.jsonl`, beside its settings.

A line of JSON per finding, sorted, after a first line that says what the file is: so a
change shows as the lines it is about, and two changes at once can be merged.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from leeruitkomsten.errors import BaselineError
from leeruitkomsten.loading.files import read_bytes
from leeruitkomsten.loading.settings import FILE_NAME as SETTINGS
from leeruitkomsten.loading.text import shortened
from leeruitkomsten.model import Accepted, Baseline, Finding

FILE_NAME = "leeruitkomsten-nullijn.jsonl"
VERSION = 1
MAX_BYTES = 50_000_000
"""The largest baseline we read: some 200,000 findings."""
NOTE = (
    "Wat hier al stond toen er gelint werd, en niet meetelt. Gemaakt met leeruitkomsten lint"
    " --nullijn-maken; niet met de hand wijzigen. Een reden hoort in de set, als afwijking."
)
"""What the first line says to who opens the file; in one language, so that it stays the same."""

_KEYS = {
    "bestand": "file",
    "regel": "rule",
    "plek": "spot",
    "woorden": "words",
    "set": "set",
    "vingerafdruk": "fingerprint",
}
"""The keys of a line, in their order, with what they are in the model."""
_OPTIONAL = frozenset({"woorden"})
_CONFLICT = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")


def default_file(near: str) -> Path:
    """Return where the baseline of the project is that the file or folder `near` belongs to.

    That is where one is already, else beside the settings, else at the top of the
    repository; where there is none of these, in this folder.
    """
    path = Path(near)
    start = (path if path.is_dir() else path.parent).resolve()
    for folder in (start, *start.parents):
        marks = (FILE_NAME, SETTINGS, ".git")
        if any((folder / mark).exists() for mark in marks):
            return Path(_seen_from((folder / FILE_NAME).as_posix(), os.curdir))
    return Path(FILE_NAME)


def read_baseline(file: Path) -> Baseline:
    """Return the baseline in a file; raise `BaselineError` where it is not there or not in order.

    A file of which a part cannot be read is not used at all: what it lacks would look new.
    """
    name = file.as_posix()
    if not file.exists():
        raise BaselineError("nullijn-ontbreekt", bestand=name)
    data = read_bytes(name, most=MAX_BYTES)
    if isinstance(data, Finding) and data.code != "LU010":
        raise BaselineError("nullijn-onleesbaar", bestand=name)
    if isinstance(data, Finding) or len(data) > MAX_BYTES:
        raise BaselineError("nullijn-te-groot", bestand=name, grens=MAX_BYTES // 1_000_000)
    lines = data.removeprefix(b"\xef\xbb\xbf").splitlines()
    _check_head(name, lines[0] if lines else b"")
    entries = {
        _entry(name, number, line): None for number, line in enumerate(lines[1:], 2) if line.strip()
    }
    return Baseline(name, tuple(entries))


def baseline_data(entries: Iterable[Accepted]) -> bytes:
    """Return a baseline as the bytes of its file."""
    head = {"nullijn": VERSION, "uitleg": NOTE}
    # Two that differ only behind where words are cut off would be one when read again.
    told = dict.fromkeys(_line(dict(_as_data(entry))) for entry in entries)
    lines = [_line(head), *told]
    # A name with a byte that is no letter has half a character for it: JSON has a code for that.
    return "".join(lines).encode("utf-8", "backslashreplace")


def files_in(names: Iterable[str], file: Path) -> dict[str, str]:
    """Return what files are called in a baseline: as seen from its folder, by the name we use."""
    folder = os.path.abspath(file.parent)  # noqa: PTH100 - as named: links are not followed
    return {name: Path(_seen_from(name, folder)).as_posix() for name in names}


def missing_of(baseline: Baseline) -> frozenset[str]:
    """Return which files in a baseline are no longer there."""
    folder = Path(baseline.file).parent
    return frozenset(
        name for name in {entry.file for entry in baseline.entries} if not _exists(folder / name)
    )


def _seen_from(name: str, folder: str) -> str:
    try:
        return os.path.relpath(os.path.abspath(name), folder)  # noqa: PTH100
    except ValueError:  # another drive
        return name


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False) + "\n"


def _as_data(entry: Accepted) -> Iterator[tuple[str, str]]:
    for key, name in _KEYS.items():
        value = getattr(entry, name)
        if key not in _OPTIONAL:
            yield key, value
        elif value:
            yield key, shortened(value)


def _check_head(name: str, line: bytes) -> None:
    head = _object(line)
    if head is None or "nullijn" not in head:
        raise BaselineError("nullijn-geen", bestand=name)
    version = head["nullijn"]
    if type(version) is not int or version < VERSION:
        raise BaselineError("nullijn-regel", bestand=name, plek=f"{name}:1")
    if version > VERSION:
        raise BaselineError("nullijn-nieuwer", bestand=name, versie=version)


def _entry(name: str, number: int, line: bytes) -> Accepted:
    found = _object(line)
    place = f"{name}:{number}"
    if found is None and line.startswith(_CONFLICT):
        raise BaselineError("nullijn-conflict", bestand=name, plek=place)
    if found is None or not _in_order(found):
        raise BaselineError("nullijn-regel", bestand=name, plek=place)
    return Accepted(**{_KEYS[key]: value for key, value in found.items()})


def _in_order(found: dict[str, Any]) -> bool:
    """Return whether a line keeps to `nullijn.schema.json`; a test holds the two together."""
    return (
        set(found) <= set(_KEYS)
        and set(found) | _OPTIONAL >= set(_KEYS)
        and all(isinstance(value, str) for value in found.values())
        and found["bestand"] != ""
    )


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
