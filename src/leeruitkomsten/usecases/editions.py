"""A set as it is or was: from a file, or from a revision of it in git."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from leeruitkomsten.errors import HistoryError, PathError, SetError
from leeruitkomsten.history import Repository, revision_in
from leeruitkomsten.loading.decisions import (
    ENDINGS,
    FILE_NAMES,
    decisions_in,
    register_document,
    registers_in,
)
from leeruitkomsten.loading.files import STDIN, find, read_bytes
from leeruitkomsten.loading.sets import SET, load
from leeruitkomsten.loading.text import MAX_BYTES, decode
from leeruitkomsten.model import Finding, OutcomeSet, Register, SetLabel

_NO_REVISION = ("revisie-onbekend", "revisie-vorm", "geen-revisies", "geen-versiebeheer")
"""What is wrong with a revision that may be the end of the name of a file with an @ in it."""


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


def edition_of(asked: str) -> Edition:
    """Return the set in a file, or in *SET@REVISIE*; raises as `compare_editions` does."""
    found = revision_in(asked)
    if found is not None:
        try:
            return _earlier(*found)
        except HistoryError as error:
            if Path(found[0]).suffix in ENDINGS or error.key not in _NO_REVISION:
                raise
            raise PathError("bestand-of-revisie", pad=asked, revisie=found[1]) from error
    files = [STDIN] if asked == STDIN else list(find([asked]).files)
    read = [*map(read_edition, files)]  # once: standard input cannot be read again
    sets = [each for each in read if isinstance(each, Edition)]
    if len(sets) == 1 and (len(files) == 1 or not Path(asked).is_file()):
        return sets[0]
    first = next((each for each in read if isinstance(each, Finding)), None)
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
    made = made_of(f"{path}@{revision}", path, data, (repository, commit))
    if isinstance(made, Edition):
        return made
    raise SetError("geen-set", bestand=f"{path}@{revision}", bevinding=made)


def read_edition(name: str) -> Edition | Finding | None:
    """Return the set in a file, why there is none, or None for another kind of ours."""
    data = read_bytes(name)
    return data if isinstance(data, Finding) else made_of(name, name, data, None)


def made_of(
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


def registers_of(beside: Edition) -> Iterator[Register]:
    """Yield the registers in the folder of a set: at its revision, where it is from one."""
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
