"""From the names by which a document that came back calls its sets, to those sets.

A worksheet or a file with decisions is made in one place and comes back in another. It
calls a set by the path of its file, without `.yaml`, from the folder where it was made.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import ENDINGS, bare_name
from leeruitkomsten.loading.files import find
from leeruitkomsten.model import SetLabel
from leeruitkomsten.usecases.registers import identity_of
from leeruitkomsten.usecases.sets import labels_of, one_set

_UP = ".."


def name_of(label: SetLabel) -> str:
    """Return by what name a document that leaves us calls a set.

    It is the path from the folder that we were called in; where the set is outside of it,
    its id in the report: no document tells how the folders of someone's computer are called.
    """
    path = Path(os.path.relpath(label.file))
    return label.id if _UP in path.parts else bare_name(path.as_posix())


@dataclass(frozen=True, slots=True)
class NamedSets:
    """Sets, and the id in the report of each by the document that names it and its name."""

    labels: tuple[SetLabel, ...]
    ids: dict[tuple[str, str], str]


def named_sets(names: Iterable[tuple[str, str]], paths: Sequence[str]) -> NamedSets:
    """Return the sets that documents name; `names` are documents, each with a name in it.

    Where `paths` are given, the sets are among those, by the end of their path. Else a
    name is looked up from the folder we are called in, and then from that of the document;
    never outside of those: a document of a stranger says what it is about, and not where
    we are to read. Raises `RegisterError` where a name leads to no set, or to several.
    """
    among = (
        [name for name in find(paths).files if name.lower().endswith(ENDINGS)] if paths else None
    )
    files: dict[tuple[str, str], str] = {}
    for document, name in names:
        if (document, name) not in files:
            files[document, name] = _file(document, name, among)
    by_identity: dict[str, str] = {}
    for file in files.values():
        by_identity.setdefault(identity_of(file), file)
    labels = labels_of([one_set(file) for file in sorted(by_identity.values())])
    ids = {identity_of(label.file): label.id for label in labels}
    return NamedSets(
        tuple(labels), {which: ids[identity_of(file)] for which, file in files.items()}
    )


def _file(document: str, name: str, among: Sequence[str] | None) -> str:
    if among is not None:
        found = [file for file in among if _ends_with(file, name)]
        if len(found) > 1:
            raise RegisterError("set-naam-dubbel", set=name, bestand=document, paden=tuple(found))
        if found:
            return found[0]
        raise RegisterError("set-naam-niet-in-paden", set=name, bestand=document)
    for file in _near(document, name):
        if os.path.lexists(file):
            return file
    raise RegisterError("set-naam-onbekend", set=name, bestand=document)


def _ends_with(file: str, name: str) -> bool:
    """Return whether a path ends in a name, as far as the name does not lead upwards."""
    wanted = [part for part in PurePosixPath(bare_name(name)).parts if part not in (_UP, ".", "/")]
    parts = PurePosixPath(identity_of(file)).parts
    return bool(wanted) and list(parts[-len(wanted) :]) == wanted


def _near(document: str, name: str) -> Iterator[str]:
    """Yield where a set may be, in the order in which to look; none outside those folders."""
    if PurePosixPath(name).is_absolute() or Path(name).is_absolute():
        return
    for folder in (Path(), Path(document).parent):
        home = Path(os.path.realpath(folder))
        for ending in ENDINGS:
            file = Path(posixpath.normpath((folder / f"{bare_name(name)}{ending}").as_posix()))
            if Path(os.path.realpath(file)).is_relative_to(home):
                yield file.as_posix()
