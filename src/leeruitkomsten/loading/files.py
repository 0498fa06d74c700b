"""From the paths a user names to files."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from leeruitkomsten.errors import PathError
from leeruitkomsten.loading.text import MAX_BYTES, decode, finding, too_large
from leeruitkomsten.model import Finding, Place, Term
from leeruitkomsten.source import Source

STDIN = "-"
_ENDINGS = (".yaml", ".yml")
_SKIPPED = frozenset({"node_modules"})


class Found(NamedTuple):
    """The files to read, sorted by name, and what is wrong with those we cannot.

    A file goes by the path that led to it, with forward slashes. `named` are those
    that were named themselves, and not found in a folder.
    """

    files: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    named: frozenset[str] = frozenset()


def find(paths: Sequence[str]) -> Found:
    """Return the files that `paths` stand for: files, folders, and `-` for standard input.

    Raises `PathError` where a path does not exist, or where there are no files.
    """
    check_exist(paths)
    search = _Search()
    for path in paths:
        search.add(path)
    if not search.files and not search.findings:
        raise PathError("geen-bestanden", pad=tuple(map(_name, paths)))
    return search.found()


def is_looked_at(parts: Sequence[str]) -> bool:
    """Return whether a file in a folder is looked at; `parts` lead to it from that folder."""
    passed_by = any(part.startswith(".") or part in _SKIPPED for part in parts)
    return not passed_by and parts[-1].lower().endswith(_ENDINGS)


def read_file(name: str) -> Source | Finding:
    """Return the text of a file, or the finding that says why it cannot be read."""
    data = read_bytes(name)
    return data if isinstance(data, Finding) else decode(name, data)


def read_bytes(name: str, *, most: int = MAX_BYTES) -> bytes | Finding:
    """Return what is in a file, or the finding that says why it cannot be read."""
    try:
        if name == STDIN and sys.stdin is None:
            raise OSError("closed")  # noqa: TRY301  (told below, like all that cannot be read)
        if name == STDIN:
            return sys.stdin.buffer.read(most + 1)
        size = _size(name)
        if size > most:
            return too_large(name)
        with open(name, "rb") as file:  # noqa: PTH123  (a `Path` costs as much as reading)
            data = file.read(size + 1)
            # All of it, unless it grows meanwhile or is a pipe: room for the most there can be
            # is not asked for each file.
            return data if len(data) <= size else data + file.read(most + 1 - len(data))
    except (OSError, ValueError) as error:
        return _unreadable(name, error)


def can_be_read_again(name: str) -> bool:
    """Return whether a file says the same when it is read twice: a pipe does not."""
    return name != STDIN and os.path.isfile(name)  # noqa: PTH113


def _size(name: str) -> int:
    """Return the size of a file; 0 for a pipe, of which nobody knows."""
    return os.stat(name).st_size  # noqa: PTH116


def check_exist(paths: Sequence[str]) -> None:
    """Raise `PathError` where one of the paths is not there, naming what may have been meant."""
    missing = [path for path in paths if path != STDIN and not _exists(path)]
    if not missing:
        return
    near = tuple(name for path in missing if (name := _near(path)) is not None)
    names = tuple(map(_name, missing))
    if near:
        raise PathError("pad-bestaat-niet", pad=names, bedoeld=near)
    raise PathError("pad-bestaat-niet", pad=names)


def _exists(path: str) -> bool:
    try:
        os.lstat(path)
    except PermissionError:
        return True  # something is there; that it cannot be read is told later
    except (OSError, ValueError):
        return False
    return True


def _near(path: str) -> str | None:
    """Return what stands in the same folder under nearly the same name."""
    from difflib import get_close_matches  # only where something is amiss

    try:
        folder = Path(path).parent
        names = [entry.name for entry in folder.iterdir()]
        close = get_close_matches(Path(path).name, names, n=1, cutoff=0.6)
    except (OSError, ValueError):
        return None
    return (folder / close[0]).as_posix() if close else None


def _name(path: str) -> str:
    return path if path in ("", STDIN) else Path(path).as_posix()


def _unreadable(name: str, error: Exception) -> Finding:
    if isinstance(error, PermissionError):
        reason = "geen-toegang"
    elif isinstance(error, FileNotFoundError):
        reason = "loshangend" if os.path.islink(name) else "verdwenen"  # noqa: PTH114
    elif isinstance(error, IsADirectoryError):
        reason = "map"
    elif isinstance(error, OSError) and error.errno == errno.ELOOP:
        reason = "link-kring"
    else:
        reason = "niet-te-openen"
    return finding("LU009", Place(name), reden=Term(f"lezen.{reason}"))


def _by_folder(name: str) -> list[str]:
    return name.split("/")


class _Search:
    """Gathers files, each of them once."""

    def __init__(self) -> None:
        self.files: dict[tuple[int, int] | str, str] = {}
        self.findings: list[Finding] = []
        self._named: set[str] = set()

    def found(self) -> Found:
        """Return what was found, sorted."""
        files = tuple(sorted(self.files.values(), key=_by_folder))
        findings = tuple(sorted(self.findings, key=lambda found: found.sort_key))
        return Found(files, findings, frozenset(self._named & {*files}))

    def add(self, path: str) -> None:
        """Add what the user named: standard input, a file, or all files in a folder."""
        name = _name(path)
        if name == STDIN:
            self.files.setdefault(STDIN, STDIN)
            self._named.add(STDIN)
            return
        try:
            status = os.stat(name)  # noqa: PTH116 - a name may hold what Path cannot
        except OSError as error:
            self.findings.append(_unreadable(name, error))
            return
        if stat.S_ISDIR(status.st_mode):
            self._search(name)
        else:
            self._name(name, status)

    def _name(self, name: str, status: os.stat_result) -> None:
        # The name that the user gave a file goes before one that a folder gave it.
        identity = (status.st_dev, status.st_ino)
        if self.files.get(identity) not in self._named:
            self.files[identity] = name
            self._named.add(name)

    def _keep(self, name: str, status: os.stat_result) -> None:
        identity = (status.st_dev, status.st_ino)
        known = self.files.get(identity)
        if known is None or (known not in self._named and _by_folder(name) < _by_folder(known)):
            self.files[identity] = name

    def _search(self, folder: str) -> None:
        home = Path(folder).resolve()
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            try:
                with os.scandir(here) as entries:
                    inside = sorted(entries, key=lambda entry: entry.name)
            except OSError as error:
                self.findings.append(_unreadable(here, error))
                continue
            for entry in inside:
                if entry.name.startswith(".") or entry.name in _SKIPPED:
                    continue
                waiting.extend(self._look(entry, home))

    def _look(self, entry: os.DirEntry[str], home: Path) -> Iterator[str]:
        """Keep a file; yield a folder to look in."""
        name = Path(entry.path).as_posix()
        is_yaml = entry.name.lower().endswith(_ENDINGS)
        try:
            if entry.is_symlink():
                self._look_at_link(name, home, is_yaml=is_yaml)
            elif entry.is_dir():
                yield name
            elif is_yaml and entry.is_file():
                self._keep(name, entry.stat())
        except OSError as error:
            self.findings.append(_unreadable(name, error))

    def _look_at_link(self, name: str, home: Path, *, is_yaml: bool) -> None:
        """Follow a link to a file in the same folder; tell one that leads elsewhere.

        A link to a folder is not followed. Where it stays inside, its files are
        found by their own names.
        """
        try:
            status = os.stat(name)  # noqa: PTH116 - first: it has a limit to links
        except OSError as error:
            if is_yaml or error.errno == errno.ELOOP:
                self.findings.append(_unreadable(name, error))
            return
        is_folder = stat.S_ISDIR(status.st_mode)
        target = Path(name).resolve()
        if not is_folder and not is_yaml:
            return
        if not target.is_relative_to(home):
            self._tell(name, "buiten-map")
        elif is_folder and Path(name).parent.resolve().is_relative_to(target):
            self._tell(name, "link-kring")
        elif stat.S_ISREG(status.st_mode):
            self._keep(name, status)

    def _tell(self, name: str, reason: str) -> None:
        self.findings.append(finding("LU009", Place(name), reden=Term(f"lezen.{reason}")))
