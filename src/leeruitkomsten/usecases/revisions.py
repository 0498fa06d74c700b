"""What became of all sets of a repository since a revision."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from leeruitkomsten.errors import PathError
from leeruitkomsten.history import Blob, Repository
from leeruitkomsten.history.repository import SHORT
from leeruitkomsten.loading.files import STDIN, check_exist, find, is_looked_at, read_bytes
from leeruitkomsten.loading.text import MAX_BYTES
from leeruitkomsten.model import Finding
from leeruitkomsten.model.changes import ChangesReport, SetChanges, Since
from leeruitkomsten.usecases.changes import Registers, changes_of
from leeruitkomsten.usecases.editions import Edition, made_of, read_edition
from leeruitkomsten.usecases.sets import Watch
from leeruitkomsten.usecases.twins import remarked, told_twice

if TYPE_CHECKING:
    from leeruitkomsten.matching.engines import Engine


def changes_since(
    paths: Sequence[str],
    revision: str,
    *,
    until: str | None = None,
    engine: str = "woorden",
    watch: Watch | None = None,
) -> ChangesReport:
    """Return what became of all sets under some paths since a revision.

    They are held against the files as they are, or as they were at the revision `until`.
    Where `revision` has gone on since, what counts is where the two parted, as in a pull
    request. A set that went to another file is followed. Raises what `compare_editions` does.
    """
    from leeruitkomsten.matching.engines import named

    return _Sweep(paths, revision, until, watch).report(named(engine))


@dataclass
class _Sweep:
    """All sets under some paths, before and after."""

    paths: Sequence[str]
    revision: str
    until: str | None
    watch: Watch | None
    left_out: list[Finding] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)

    @cached_property
    def repository(self) -> Repository:
        found = [Repository.around(path) for path in self.paths]
        for path, each in zip(self.paths, found, strict=True):
            if each != found[0]:
                raise PathError("twee-repositories", pad=path, ander=self.paths[0])
        return found[0]

    @cached_property
    def since(self) -> Since:
        commit = self.repository.commit(self.revision)
        end = self.repository.commit(self.until or "HEAD")
        parting = self.repository.parting(commit, end)
        return Since(
            self.revision,
            parting,
            self.until,
            end if self.until else None,
            parted=parting != commit,
        )

    @cached_property
    def _before(self) -> dict[str, Blob]:
        return {blob.path: blob for blob in self._at(self.since.commit)}

    def report(self, engine: Engine) -> ChangesReport:
        before = self._before
        after = self._after()
        if not before and not after and not self.left_out:
            raise PathError("geen-bestanden", pad=tuple(self.paths))
        same = {
            path for path in before.keys() & after.keys() if _is_same(before[path], after[path])
        }
        old = self._read_blobs(
            [before[path] for path in sorted(before.keys() - same)], self.since.commit, told=False
        )
        new = self._read_new({path: after[path] for path in after if path not in same})
        unchanged = self._read_new({path: after[path] for path in after if path in same})
        pairs, moved = self._paired(old, new)
        sets = [_unchanged(each) for each in unchanged.values()]
        registers = Registers()
        for done, (path, (one, other)) in enumerate(pairs.items(), 1):
            changed = changes_of(one, other, engine, registers)
            sets.append(replace(changed, moved=path in moved))
            if self.watch is not None:
                self.watch(done, len(pairs))
        whole = {**unchanged, **new}
        twice = told_twice([whole[path] for path in sorted(whole)])
        sets = [remarked(each, twice) for each in sets]
        since = replace(
            self.since,
            commit=self.since.commit[:SHORT],
            until_commit=(self.since.until_commit or "")[:SHORT] or None,
        )
        broken = tuple(sorted(self._shown(path) for path in self.unreadable & old.keys()))
        return ChangesReport(
            tuple(sorted(sets, key=lambda each: each.label.file.split("/"))),
            since,
            tuple(sorted(self.left_out, key=lambda one: one.sort_key)),
            broken,
        )

    def _after(self) -> dict[str, Blob | str]:
        """Return the files after, by their path in the repository."""
        if self.since.until_commit is not None:
            return {blob.path: blob for blob in self._at(self.since.until_commit)}
        there = dict.fromkeys(path for path in self.paths if os.path.lexists(path))
        before = self._before
        known = {each for name in before for each in _above(name)}
        for path in self.paths:
            if path not in there and self.repository.path_of(path) not in known:
                check_exist([path])
        if not there:
            return {}
        try:
            found = find([*there])
        except PathError:
            if not before:
                raise
            return {}
        self.left_out += found.findings
        return {self.repository.path_of(name): name for name in found.files if name != STDIN}

    def _at(self, commit: str) -> Iterator[Blob]:
        under = {self.repository.path_of(path) for path in self.paths}
        for blob in self.repository.files(commit):
            inside = [each for each in _above(blob.path) if each in under]
            if any(_is_looked_at(blob.path, each) for each in inside):
                yield blob

    def _read_blobs(self, blobs: Sequence[Blob], commit: str, *, told: bool) -> dict[str, Edition]:
        found: dict[str, Edition] = {}
        ending = f"@{self.revision}" if not told else f"@{self.until}"
        for path, data in self.repository.read(blobs, most=MAX_BYTES).items():
            shown = self._shown(path)
            made = made_of(f"{shown}{ending}", shown, data, (self.repository, commit))
            if isinstance(made, Edition):
                found[path] = made
            elif made is not None and told:
                self.left_out.append(made)
                self.unreadable.add(path)
        return found

    def _read_new(self, files: Mapping[str, Blob | str]) -> dict[str, Edition]:
        if self.since.until_commit is not None:
            blobs = [each for _, each in sorted(files.items()) if isinstance(each, Blob)]
            return self._read_blobs(blobs, self.since.until_commit, told=True)
        found: dict[str, Edition] = {}
        for path, name in sorted(files.items()):
            made = read_edition(str(name))
            if isinstance(made, Edition):
                found[path] = made
            elif made is not None:
                self.left_out.append(made)
                self.unreadable.add(path)
        return found

    def _paired(
        self, old: Mapping[str, Edition], new: Mapping[str, Edition]
    ) -> tuple[dict[str, tuple[Edition | None, Edition | None]], frozenset[str]]:
        """Return each set before and after by its path, and the paths of those that moved."""
        gone = {path: old[path] for path in sorted(old.keys() - new.keys() - self.unreadable)}
        come = {path: new[path] for path in sorted(new.keys() - old.keys())}
        pairs: dict[str, tuple[Edition | None, Edition | None]] = {
            path: (old[path], new[path]) for path in sorted(old.keys() & new.keys())
        }
        moved = {}
        ranked = sorted(
            (-share, one, other) for one, other, share in _alike(gone, come) if share >= _MOVED
        )
        for _, one, other in ranked:
            if one in gone and other in come:
                moved[other] = gone.pop(one), come.pop(other)
        pairs |= moved
        pairs |= {path: (each, None) for path, each in gone.items()}
        pairs |= {path: (None, each) for path, each in come.items()}
        return dict(sorted(pairs.items())), frozenset(moved)

    def _shown(self, path: str) -> str:
        """Return a path in the repository as people see it from the folder they are in."""
        whole = Path(self.repository.top) / path
        try:
            return Path(os.path.relpath(whole)).as_posix()
        except ValueError:  # on another drive of Windows
            return whole.as_posix()


_MOVED = 0.5
"""From this share of the outcomes on, a set that went and one that came are one. Chosen."""


def _alike(
    gone: Mapping[str, Edition], come: Mapping[str, Edition]
) -> Iterator[tuple[str, str, float]]:
    """Yield of a set that went and one that came which share they have in common, 0–1.

    Those that are the same, and those of one hogeschool by the outcomes of the larger that the
    other has too, by their texts: codes are much alike everywhere.
    """
    # Where a whole repository was rearranged, thousands went and came: each is read once, and
    # held against those that it can be.
    same, near = defaultdict(list), defaultdict(list)
    texts = {path: _texts(each) for path, each in (*gone.items(), *come.items())}
    for path, each in come.items():
        same[each.data].append(path)
        near[each.set.institution].append(path)
    for path, each in gone.items():
        for other in same[each.data]:
            yield path, other, 1.0
        for other in near[each.set.institution]:
            if come[other].data != each.data:
                yield path, other, _shared(texts[path], texts[other])


def _texts(edition: Edition) -> frozenset[str]:
    return frozenset(" ".join(each.text.split()) for each in edition.set.entries())


def _shared(ours: frozenset[str], theirs: frozenset[str]) -> float:
    most = max(len(ours), len(theirs))
    return len(ours & theirs) / most if most else 0.0


def _is_same(before: Blob, after: Blob | str) -> bool:
    if isinstance(after, Blob):
        return after.id == before.id
    data = read_bytes(after)
    return not isinstance(data, Finding) and before.is_of(data)


def _above(path: str) -> Iterator[str]:
    """Yield a path in the repository and the folders that it is in, up to the top."""
    yield path
    yield from map(str, PurePosixPath(path).parents)


def _is_looked_at(path: str, under: str) -> bool:
    """Return whether a file in a folder would be found there; one that was named always is."""
    if path == under:
        return True
    rest = PurePosixPath(path if under == "." else path[len(under) + 1 :])
    return is_looked_at(rest.parts)


def _unchanged(edition: Edition) -> SetChanges:
    from leeruitkomsten.revising.changes import unchanged

    return unchanged(edition.label)
