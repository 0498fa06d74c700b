"""Sets of a repository that cannot be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from leeruitkomsten.model import Facts, Severity
from leeruitkomsten.model.changes import Aspect, SetChanges
from leeruitkomsten.usecases.editions import Edition


def told_twice(editions: Sequence[Edition]) -> Iterator[tuple[str, Aspect]]:
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


def remarked(changes: SetChanges, twice: Sequence[tuple[str, Aspect]]) -> SetChanges:
    """Return a set that changed or came with what is told of it and another."""
    if changes.new is None or changes.state == "gelijk":
        return changes
    more = tuple(aspect for file, aspect in twice if file == changes.new.file)
    return replace(changes, remarks=(*changes.remarks, *more))
