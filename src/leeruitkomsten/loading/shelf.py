"""What was worked out before, kept in a folder so that it need not be worked out again.

A shelf never stands in the way: what is not there, cannot be read, is damaged or cannot be
written is worked out anew, untold. A folder in which something else stands is not used; who
asked for it by name is told so before that. It is plain JSON, for the folder may be one that
others can write in. Whoever can, can change what is found, so among the files that are judged
it is looked for only where the call says so.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from leeruitkomsten.loading.whole import is_left_of, write_whole

_FORM = "leeruitkomsten-cache/1"
# 256 boxes of this many bytes at most: 64 MB, some 30,000 files with a handful of findings.
MOST_BYTES = 250_000
_MOST_OF_ONE = MOST_BYTES // 2
_DIGEST = 16
_OF_ONE_USER = 0o600
# By these, git and backups leave a folder alone.
_SIGNS = {
    ".gitignore": "*\n",
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n",
}
# By this, people have git keep a folder that is empty.
_KEEPS = ".gitkeep"


def is_in_use(folder: Path) -> bool:
    """Return whether there is something else in a folder than a shelf of ours.

    Nothing is put there: what stands in it may be anything, and git would leave all of it
    alone from then on.
    """
    try:
        return _holds_else(folder)
    except OSError:
        return False  # it cannot be read: then nothing is kept


def _is_off(folder: Path) -> bool:
    """Return whether nothing is kept in a folder: it is in use, or cannot be read."""
    try:
        return _holds_else(folder)
    except OSError:
        return True


def _holds_else(folder: Path) -> bool:
    try:
        inside = {path.name for path in folder.iterdir() if not _is_nothing(path.name)}
    except FileNotFoundError:
        return False
    signs = {name for name in inside & _SIGNS.keys() if _is_sign(folder / name)}
    return inside != signs and signs != _SIGNS.keys()


def _is_nothing(name: str) -> bool:
    """Return whether a file counts for none: it keeps a folder, or is left of a sign of ours.

    A first run that was ended at once leaves such a thing, and the next goes on from there.
    """
    return name == _KEEPS or any(is_left_of(sign, name) for sign in _SIGNS)


def _is_sign(path: Path) -> bool:
    text = _SIGNS[path.name].encode("ascii")
    if not path.is_file():
        return False
    with path.open("rb") as file:
        # Git may have given it the ends of lines of Windows.
        return file.read(2 * len(text)).replace(b"\r\n", b"\n") == text


class Shelf:
    """Texts by key, in boxes by the first two letters of the key. A key is a digest in hex."""

    def __init__(self, folder: Path) -> None:
        """Keep texts in a folder; in one that is in use, nothing is kept or found.

        Nor in one that cannot be read.
        """
        self._folder, self._is_off = folder, _is_off(folder)
        self._boxes: dict[str, Mapping[str, str]] = {}
        self._used: dict[str, set[str]] = {}
        self._new: dict[str, dict[str, str]] = {}

    def get(self, key: str) -> str | None:
        """Return the text that was put under a key, None where there is none in order."""
        name = key[:2]
        if name not in self._boxes:
            self._boxes[name] = self._read(name)
        kept = self._boxes[name].get(key, "")
        digest, text = kept[:_DIGEST], kept[_DIGEST:]
        if digest != _digest(key, text):
            return None
        self._used.setdefault(name, set()).add(key)
        return text

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key, once `save` is called; one that is very long is not kept."""
        if len(text) <= _MOST_OF_ONE:
            self._new.setdefault(key[:2], {})[key] = _digest(key, text) + text

    def save(self) -> None:
        """Write what is new beside what others wrote meanwhile; what is oldest makes room.

        Each box is replaced whole or not at all, so two runs can save at once: what the
        one writes over of the other is worked out again some day.
        """
        if self._is_off:
            return
        with suppress(OSError):
            if self._new:
                self._make_folder()
            for name, new in self._new.items():
                self._replace(name, _fitting(self._ordered(name) | new))
        self._new = {}

    def _ordered(self, name: str) -> dict[str, str]:
        """Return what is in a box, what was used last behind the rest."""
        there, used = self._read(name), self._used.get(name, set())
        idle = {key: text for key, text in there.items() if key not in used}
        return idle | {key: text for key, text in there.items() if key in used}

    def _read(self, name: str) -> Mapping[str, str]:
        if self._is_off:
            return {}
        try:
            with (self._folder / f"{name}.json").open("rb") as file:
                data = json.loads(file.read(4 * MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(data, dict) or data.get("vorm") != _FORM:
            return {}
        kept = data.get("bewaard")
        if not isinstance(kept, dict) or not all(isinstance(text, str) for text in kept.values()):
            return {}
        return kept

    def _make_folder(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, text in _SIGNS.items():
            sign = self._folder / name
            if not sign.exists():
                write_whole(sign, text.encode("ascii"), mode=_OF_ONE_USER)

    def _replace(self, name: str, kept: Mapping[str, str]) -> None:
        data = json.dumps({"vorm": _FORM, "bewaard": kept}).encode("ascii")
        write_whole(self._folder / f"{name}.json", data, mode=_OF_ONE_USER)


def _fitting(kept: dict[str, str]) -> dict[str, str]:
    """Return as much as fits in a box, the newest of it."""
    room, fitting = MOST_BYTES, dict[str, str]()
    for key in reversed(kept):
        text = kept[key]
        room -= len(key) + len(text)
        if room < 0:
            break
        fitting[key] = text
    return dict(reversed(fitting.items()))


def _digest(key: str, text: str) -> str:
    """Return what tells a text that was damaged, or stands under the key of another."""
    return hashlib.sha256(f"{key}{text}".encode()).hexdigest()[:_DIGEST]
