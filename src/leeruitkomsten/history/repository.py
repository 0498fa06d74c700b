"""A repository, and what stood in it at a revision."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from leeruitkomsten.errors import HistoryError
from leeruitkomsten.history.git import GitFailedError, git, lines_of

SHORT = 10
"""Digits of a commit as reports name it: the same on every machine, whatever it is set to."""
_AT_ONCE = 200
_REGULAR = (b"100644", b"100755")
_MOST_FILES = 1_000_000


@dataclass(frozen=True, slots=True)
class Blob:
    """A file at a revision: its path from the top of the repository, its id and size in bytes."""

    path: str
    id: str
    size: int

    def is_of(self, data: bytes) -> bool:
        """Return whether a file holds exactly this."""
        whole = b"blob %d\0%b" % (len(data), data)
        make = hashlib.sha1 if len(self.id) == 40 else hashlib.sha256
        return len(data) == self.size and make(whole).hexdigest() == self.id


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository of git, by the folder at its top."""

    top: str

    @classmethod
    def around(cls, path: str) -> Repository:
        """Return the repository that a path is in, which need not be there any more.

        Raises `HistoryError` where there is none, or where git is not there.
        """
        folder = Path(path).absolute()
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        found = git(folder.as_posix(), "rev-parse", "--show-toplevel").decode(
            "utf-8", "surrogateescape"
        )
        if not found.strip("\r\n"):
            raise HistoryError("geen-versiebeheer", map=path)
        return cls(os.path.realpath(found.strip("\r\n")))

    def path_of(self, path: str) -> str:
        """Return a path as the repository names it: from its top; `.` for the top itself.

        Raises `HistoryError` where it lies outside.
        """
        here = Path(os.path.realpath(Path(path).parent)) / Path(path).name
        if Path(path).name in ("", ".", ".."):
            here = Path(os.path.realpath(path))
        try:
            return PurePosixPath(here.relative_to(self.top)).as_posix()
        except ValueError as error:
            raise HistoryError("buiten-versiebeheer", pad=path) from error

    def commit(self, revision: str) -> str:
        """Return the commit that a revision names. Raises `HistoryError` where it names none."""
        if not revision or revision.startswith("-") or not revision.isprintable():
            raise HistoryError("revisie-vorm", revisie=revision)
        try:
            found = git(self.top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        except GitFailedError as error:
            if not git(self.top, "rev-list", "--all", "--max-count=1"):
                raise HistoryError("geen-revisies", map=self.top) from error
            raise HistoryError("revisie-onbekend", revisie=revision) from error
        return found.decode("ascii", "replace").strip()

    def parting(self, commit: str, other: str) -> str:
        """Return where two commits parted; the first where they have nothing in common."""
        try:
            found = git(self.top, "merge-base", commit, other)
        except GitFailedError:
            return commit
        return found.decode("ascii", "replace").split()[0]

    def files(self, commit: str, under: str = ".") -> Iterator[Blob]:
        """Yield the files at a commit under a path, or the one that it is; no links or modules."""
        where = () if under == "." else ("--", under)
        try:
            listed = git(self.top, "ls-tree", "-r", "-l", "-z", "--full-tree", commit, *where)
        except GitFailedError as error:  # a clone with --filter lacks what is asked for
            raise HistoryError("niet-opgehaald", pad=under) from error
        for line in islice(lines_of(listed), _MOST_FILES):
            about, _, name = line.partition(b"\t")
            mode, kind, oid, size = about.split()
            if kind == b"blob" and mode in _REGULAR:
                path = name.decode("utf-8", "surrogateescape")
                yield Blob(path, oid.decode("ascii"), int(size))

    def file(self, commit: str, path: str) -> Blob | None:
        """Return a file at a commit, None where it is not there."""
        return next((each for each in self.files(commit, path) if each.path == path), None)

    def read(self, blobs: Sequence[Blob], *, most: int) -> Mapping[str, bytes]:
        """Return what is in files, by path; of one that is larger than `most` bytes, the beginning.

        That is one byte more than `most`, so that who reads it sees that it is too large.
        """
        found: dict[str, bytes] = {}
        for at in range(0, len(blobs), _AT_ONCE):
            some = blobs[at : at + _AT_ONCE]
            small = [each for each in some if each.size <= most]
            found |= {each.path: b" " * (most + 1) for each in some if each.size > most}
            found |= zip((each.path for each in small), self._contents(small), strict=True)
        return found

    def _contents(self, blobs: Sequence[Blob]) -> Iterator[bytes]:
        asked = "".join(f"{each.id}\n" for each in blobs).encode("ascii")
        told = git(self.top, "cat-file", "--batch", data=asked) if blobs else b""
        at = 0
        for each in blobs:
            end = told.find(b"\n", at)
            head = told[at:end].split()
            if end < 0 or len(head) != 3 or head[1] != b"blob":
                raise HistoryError("niet-opgehaald", pad=each.path)
            size = int(head[2])
            yield told[end + 1 : end + 1 + size]
            at = end + 2 + size
