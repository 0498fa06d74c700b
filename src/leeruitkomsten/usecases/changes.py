"""What became of one set, or of all sets of a repository since a revision."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from leeruitkomsten.errors import PathError, SetError
from leeruitkomsten.history import Blob, Repository, revision_in
from leeruitkomsten.history.repository import SHORT
from leeruitkomsten.loading.decisions import (
    FILE_NAMES,
    decisions_in,
    register_document,
    registers_in,
)
from leeruitkomsten.loading.files import STDIN, check_exist, find, is_looked_at, read_bytes
from leeruitkomsten.loading.sets import SET, load
from leeruitkomsten.loading.text import MAX_BYTES, decode
from leeruitkomsten.model import Decision, Facts, Finding, OutcomeSet, Register, SetLabel, Severity
from leeruitkomsten.model.changes import (
    Aspect,
    ChangesReport,
    SetChanges,
    Since,
    StaleDecision,
)
from leeruitkomsten.usecases.registers import identities, identity_of
from leeruitkomsten.usecases.sets import Watch

if TYPE_CHECKING:
    from leeruitkomsten.matching.engines import Engine


@dataclass(frozen=True, slots=True)
class Edition:
    """A set as it was read: how reports name it, its bytes, and where it stands.

    `path` is that of its file in the file system, whether or not it is there now.
    `history` says where its registers are, None where they are in the file system too.
    """

    name: str
    path: str
    data: bytes
    set: OutcomeSet
    history: tuple[Repository, str] | None = None

    @property
    def label(self) -> SetLabel:
        """Return the set as a report names it."""
        return SetLabel(Path(self.path).stem, self.name, self.set)


def compare_editions(old: str, new: str, *, engine: str = "woorden") -> ChangesReport:
    """Return what became of a set, given two files or *SET@REVISIE*.

    Raises `PathError` or `SetError` where one of them is not a set, `HistoryError`
    where a revision cannot be read, and `RegisterError` where a register beside the set
    is not in order.
    """
    from leeruitkomsten.matching.engines import named

    before, after = _edition(old), _edition(new)
    return ChangesReport((_changes(before, after, named(engine)),))


def _edition(asked: str) -> Edition:
    found = revision_in(asked)
    if found is not None:
        return _earlier(*found)
    files = [STDIN] if asked == STDIN else list(find([asked]).files)
    sets = [each for each in map(_read, files) if isinstance(each, Edition)]
    if len(sets) == 1 and (len(files) == 1 or not Path(asked).is_file()):
        return sets[0]
    first = next((each for each in map(_read, files) if isinstance(each, Finding)), None)
    if len(sets) > 1:
        raise SetError("meer-sets", pad=asked, aantal=len(sets))
    if first is None:
        raise SetError("geen-sets", pad=asked, aantal=0)
    raise SetError("geen-set", bestand=first.place.file, bevinding=first)


def _earlier(path: str, revision: str) -> Edition:
    repository = Repository.around(path)
    commit = repository.commit(revision)
    inside = repository.path_of(path)
    blob = repository.file(commit, inside)
    if blob is None:
        raise PathError("niet-in-revisie", pad=path, revisie=revision)
    data = repository.read([blob], most=MAX_BYTES)[inside]
    made = _made(f"{path}@{revision}", path, data, (repository, commit))
    if isinstance(made, Edition):
        return made
    raise SetError("geen-set", bestand=f"{path}@{revision}", bevinding=made)


def _read(name: str) -> Edition | Finding | None:
    data = read_bytes(name)
    return data if isinstance(data, Finding) else _made(name, name, data, None)


def _made(
    name: str, path: str, data: bytes, history: tuple[Repository, str] | None
) -> Edition | Finding | None:
    """Return the set in some bytes, why there is none, or None where it is another kind of ours."""
    source = decode(name, data)
    if isinstance(source, Finding):
        return source
    loaded = load(source)
    if loaded.set is not None:
        return Edition(name, path, data, loaded.set, history)
    return next(iter(loaded.findings), None) if loaded.kind in (None, SET) else None


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
        for done, (path, (one, other)) in enumerate(pairs.items(), 1):
            sets.append(replace(_changes(one, other, engine), moved=path in moved))
            if self.watch is not None:
                self.watch(done, len(pairs))
        whole = {**unchanged, **new}
        twice = [*_twice([whole[path] for path in sorted(whole)])]
        sets = [_remarked(each, twice) for each in sets]
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
        there = [path for path in self.paths if os.path.lexists(path)]
        gone = [path for path in self.paths if path not in there]
        before = self._before
        for path in gone:
            inside = self.repository.path_of(path)
            if not any(_is_under(name, {inside}) for name in before):
                check_exist([path])
        if not there:
            return {}
        try:
            found = find(there)
        except PathError:
            if not before:
                raise
            return {}
        self.left_out += found.findings
        return {self.repository.path_of(name): name for name in found.files if name != STDIN}

    def _at(self, commit: str) -> Iterator[Blob]:
        under = {self.repository.path_of(path) for path in self.paths}
        for blob in self.repository.files(commit):
            inside = [each for each in under if _is_under(blob.path, {each})]
            if any(_is_looked_at(blob.path, each) for each in inside):
                yield blob

    def _read_blobs(self, blobs: Sequence[Blob], commit: str, *, told: bool) -> dict[str, Edition]:
        found: dict[str, Edition] = {}
        ending = f"@{self.revision}" if not told else f"@{self.until}"
        for path, data in self.repository.read(blobs, most=MAX_BYTES).items():
            shown = self._shown(path)
            made = _made(f"{shown}{ending}", shown, data, (self.repository, commit))
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
            made = _read(str(name))
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
            (-share, one, other)
            for one in gone
            for other in come
            if (share := _shared(gone[one], come[other])) >= _MOVED
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


def _shared(old: Edition, new: Edition) -> float:
    """Return which share of the outcomes of the larger of two sets the other has too, 0–1.

    By their texts: codes are much alike everywhere. Sets of two hogescholen are never one.
    """
    if old.data == new.data:
        return 1.0
    if old.set.institution != new.set.institution:
        return 0.0
    ours, theirs = (
        {" ".join(each.text.split()) for each in one.set.entries()} for one in (old, new)
    )
    most = max(len(ours), len(theirs))
    return len(ours & theirs) / most if most else 0.0


def _is_same(before: Blob, after: Blob | str) -> bool:
    if isinstance(after, Blob):
        return after.id == before.id
    data = read_bytes(after)
    return not isinstance(data, Finding) and before.is_of(data)


def _is_under(path: str, folders: set[str]) -> bool:
    return any(each in (".", path) or path.startswith(f"{each}/") for each in folders)


def _is_looked_at(path: str, under: str) -> bool:
    """Return whether a file in a folder would be found there; one that was named always is."""
    if path == under:
        return True
    rest = PurePosixPath(path if under == "." else path[len(under) + 1 :])
    return is_looked_at(rest.parts)


def _unchanged(edition: Edition) -> SetChanges:
    from leeruitkomsten.revising.changes import unchanged

    return unchanged(edition.label)


def _changes(old: Edition | None, new: Edition | None, engine: Engine) -> SetChanges:
    from leeruitkomsten.revising import changes_between
    from leeruitkomsten.revising.changes import come, gone

    if old is None or new is None:
        if new is not None:
            return come(new.label)
        if old is None:
            raise ValueError("a set is there before or after")
        return replace(gone(old.label), decisions=tuple(_stale(old, None)))
    found = changes_between(old.label, new.label, engine, same_bytes=old.data == new.data)
    return replace(found, decisions=tuple(_stale(old, new)))


def _stale(old: Edition, new: Edition | None) -> Iterator[StaleDecision]:
    """Yield the decisions that no longer hold, from the registers beside the set as it is now.

    Where it is a copy in another folder (the old one in its place), those beside the old
    one count too.
    """
    from leeruitkomsten.revising.stale import stale_decisions

    seen: set[tuple[str, int]] = set()
    for beside in (new, old):
        if beside is None or beside.path == STDIN:
            continue
        for register in _registers(beside):
            for name, decisions in _about(
                register, {identity_of(each.path) for each in (old, new) if each}
            ):
                for stale in stale_decisions(
                    decisions, name, register.file, old.set, new.set if new else None
                ):
                    place = stale.standing.decision.place
                    if (place.file, place.line) not in seen:
                        seen.add((place.file, place.line))
                        yield stale


def _about(register: Register, keys: set[str]) -> Iterator[tuple[str, list[Decision]]]:
    """Yield the decisions about a set, by what the register calls it."""
    found: dict[str, list[Decision]] = {}
    for decision in register.decisions:
        sides = (decision.left, decision.right)
        for side, key in zip(sides, identities(register, decision), strict=True):
            if key in keys:
                found.setdefault(side.set, []).append(decision)
    yield from found.items()


def _registers(beside: Edition) -> Iterator[Register]:
    folder = Path(beside.path).parent
    if beside.history is None:
        yield from registers_in(folder.as_posix())
        return
    repository, commit = beside.history
    for name in FILE_NAMES:
        path = repository.path_of((folder / name).as_posix())
        blob = repository.file(commit, path)
        if blob is None:
            continue
        shown = (folder / name).as_posix()
        source = decode(shown, repository.read([blob], most=MAX_BYTES)[path])
        document = None if isinstance(source, Finding) else register_document(source)
        if document is not None:
            yield Register(shown, decisions_in(document))


def _twice(editions: Sequence[Edition]) -> Iterator[tuple[str, Aspect]]:
    """Yield what is told of sets that cannot be told apart, each with the file it is about.

    Two files with one hogeschool, programme, variant and version claim to be the same
    edition. Where they are of one programme and version but of two variants, a code that
    stands for two texts is told.
    """
    known: dict[tuple[str, ...], list[Edition]] = {}
    for each in editions:
        programme = each.set.programme
        key = each.set.institution, programme.name, each.set.version or ""
        known.setdefault(key, []).append(each)
    for those in known.values():
        for at, each in enumerate(those):
            for other in those[:at]:
                yield from _of_two(each, other)
                yield from _of_two(other, each)


def _of_two(one: Edition, other: Edition) -> Iterator[tuple[str, Aspect]]:
    if one.set.programme == other.set.programme:
        facts = {"bestand": other.name}
        yield one.name, Aspect("set_dubbel", Severity.WARNING, facts)
        return
    theirs = other.set.by_code()
    codes = tuple(
        entry.code
        for entry in one.set.by_code().values()
        if entry.code in theirs and theirs[entry.code].text.split() != entry.text.split()
    )
    if codes:
        more: Facts = {"bestand": other.name, "codes": codes}
        yield one.name, Aspect("code_in_meer_sets", Severity.SUGGESTION, more)


def _remarked(changes: SetChanges, twice: Sequence[tuple[str, Aspect]]) -> SetChanges:
    """Return a set that changed or came with what is told of it and another."""
    if changes.new is None or changes.state == "gelijk":
        return changes
    more = tuple(aspect for file, aspect in twice if file == changes.new.file)
    return replace(changes, remarks=(*changes.remarks, *more))
