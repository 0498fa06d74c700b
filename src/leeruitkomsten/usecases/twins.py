"""Sets of a repository that cannot be told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from leeruitkomsten.model import Facts, Severity
from leeruitkomsten.model.changes import Aspect, SetChanges
from leeruitkomsten.usecases.editions import Edition


def told_twice(editions: Sequence[Edition]) -> Mapping[str, Sequence[Aspect]]:
    """Return what is told of sets that cannot be told apart, by the file it is about.

    Two files with one hogeschool, programme, variant and version claim to be the same
    edition. Where they are of one programme and version but of two variants, a code that
    stands for two texts is told.
    """
    known: dict[tuple[str, ...], list[Edition]] = {}
    for each in editions:
        programme = each.set.programme
        key = each.set.institution, programme.name, each.set.version or ""
        known.setdefault(key, []).append(each)
    told: dict[str, list[Aspect]] = defaultdict(list)
    for those in known.values():
        for at, each in enumerate(those):
            for other in those[:at]:
                told[each.name] += _of_two(each, other)
                told[other.name] += _of_two(other, each)
    return told


def _of_two(one: Edition, other: Edition) -> Iterator[Aspect]:
    if one.set.programme == other.set.programme:
        yield Aspect("set_dubbel", Severity.WARNING, {"bestand": other.name})
        return
    theirs = other.set.by_code()
    codes = tuple(
        entry.code
        for entry in one.set.by_code().values()
        if entry.code in theirs and theirs[entry.code].text.split() != entry.text.split()
    )
    if codes:
        more: Facts = {"bestand": other.name, "codes": codes}
        yield Aspect("code_in_meer_sets", Severity.SUGGESTION, more)


def remarked(changes: SetChanges, twice: Mapping[str, Sequence[Aspect]]) -> SetChanges:
    """Return a set that changed or came with what is told of it and another."""
    if changes.new is None or changes.state == "gelijk":
        return changes
    return replace(changes, remarks=(*changes.remarks, *twice.get(changes.new.file, ())))
