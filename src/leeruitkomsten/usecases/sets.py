"""Which sets a path leads to, and what they are called in a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from leeruitkomsten.errors import PathError, SetError
from leeruitkomsten.loading.files import STDIN, find, read_file
from leeruitkomsten.loading.sets import SET, Loaded, load
from leeruitkomsten.model import Finding, OutcomeSet, SetLabel
from leeruitkomsten.usecases.running import Watch as Watch

NamedSet = tuple[str, OutcomeSet]
"""The name of a file, and the set in it."""


def load_set(path: str) -> OutcomeSet:
    """Return the set in a file.

    Raises `PathError` where there is no such file, and `SetError` where it holds no
    set, or one with faults; `lint` tells which.
    """
    return one_set(path)[1]


def load_file(name: str) -> Loaded | Finding:
    """Return what a file holds, or why it cannot be read at all."""
    source = read_file(name)
    return source if isinstance(source, Finding) else load(source)


def check_read_once(left: str, right: str) -> None:
    """Raise `PathError` where both are standard input: the second time there is nothing in it."""
    if left == right == STDIN:
        raise PathError("standaardinvoer-twee-keer")


def one_set(path: str) -> NamedSet:
    """Return the one set that a path leads to."""
    files = list(_sets_in(path))
    if len(files) != 1:
        raise SetError("meer-sets" if files else "geen-sets", pad=path, aantal=len(files))
    return files[0]


def _sets_in(path: str) -> Iterator[NamedSet]:
    found = find([path])
    for name in found.files:
        loaded = load_file(name)
        if isinstance(loaded, Finding):
            raise SetError("geen-set", bestand=name, bevinding=loaded)
        if loaded.set is not None:
            yield name, loaded.set
        elif name in found.named or loaded.kind == SET:
            first = next(iter(loaded.findings), None)
            raise SetError("geen-set", bestand=name, bevinding=first)


def sets_in(
    paths: Sequence[str], watch: Watch | None = None
) -> tuple[list[SetLabel], tuple[Finding, ...]]:
    """Return the sets in files and folders, and why others could not be read as one.

    Our other kinds of file are passed by where they were met in a folder.
    """
    found = find(paths)
    left_out = list(found.findings)
    sets: list[NamedSet] = []
    for index, name in enumerate(found.files):
        loaded = load_file(name)
        if isinstance(loaded, Finding):
            left_out.append(loaded)
        elif loaded.set is not None:
            sets.append((name, loaded.set))
        elif name in found.named or loaded.kind in (None, SET):
            left_out += loaded.findings[:1]
        if watch is not None:
            watch(index + 1, len(found.files))
    return labels_of(sets), tuple(left_out)


def labels_of(sets: Iterable[NamedSet]) -> list[SetLabel]:
    """Return the sets with an id each: the name of its file, made unique by its folders."""
    sets = list(sets)
    parts = [Path(name).with_suffix("").parts for name, _ in sets]
    longest = max(map(len, parts), default=1)
    depth = next(
        (n for n in range(1, longest) if len({part[-n:] for part in parts}) == len(parts)), longest
    )
    labels = []
    taken: Counter[str] = Counter()
    for (name, outcome_set), part in zip(sets, parts, strict=True):
        short = "/".join(part[-depth:])
        taken[short] += 1  # a set that is laid beside itself
        unique = short if taken[short] == 1 else f"{short}#{taken[short]}"
        labels.append(SetLabel(unique, name, outcome_set))
    return labels
