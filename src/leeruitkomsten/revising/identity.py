"""Which outcome of the old edition is which of the new one.

In this order, each where those before it say nothing:

1. *code*: the same code is the same outcome, unless the old text stands to the letter under
   another code, or what it was is declared to be (`vervangt`), and this one is no longer
   like it: then the code was used again for something else;
2. *vervangt*: what the authors say themselves, where they did not say so before;
3. *text*: the same text, apart from typography, under another code, once on either side;
4. *voorstel*: what is left over and alike, by the matching that also compares hogescholen.
   That is a proposal for people, and marked as such.

Every outcome of either side is in exactly one part of the answer.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from leeruitkomsten.matching.assign import assign, natural
from leeruitkomsten.matching.compare import Comparison
from leeruitkomsten.matching.dimensions import ALIKE
from leeruitkomsten.matching.near_text import NEARLY, likeness
from leeruitkomsten.matching.normalise import words
from leeruitkomsten.model import Entry, Link
from leeruitkomsten.revising.typography import plain

SURENESS = ("code", "vervangt", "tekst", "voorstel")
"""How we know that two outcomes are one, surest first."""
_PART = 0.5
"""From this share of the words of the shorter text on, one may be a part of the other."""

Edge = tuple[int, int]
"""Where an outcome stands in the old set, and one in the new."""


@dataclass(frozen=True, slots=True)
class Part:
    """Outcomes that belong together, by their place in the old and in the new set.

    `near` are codes of the other side, where one side is empty.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    how: str | None
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identified:
    """All parts, and the codes that were used again for something else."""

    parts: tuple[Part, ...]
    reused: frozenset[str]


@dataclass(slots=True)
class _Known:
    """What is known so far: how each two are known to be one.

    Whoever is joined is kept by place too, so that no question goes past all edges.
    """

    edges: dict[Edge, str] = field(default_factory=dict)
    of_old: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    of_new: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    near_old: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    near_new: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))

    def join(self, edge: Edge, how: str) -> None:
        """Take note of how two are known to be one; what was known before is surer."""
        if edge not in self.edges:
            self.edges[edge] = how
            self.of_old[edge[0]].append(edge[1])
            self.of_new[edge[1]].append(edge[0])


@dataclass(frozen=True, slots=True)
class _Pointed:
    """Where texts and authors say that outcomes went, apart from their codes."""

    old: Mapping[int, set[int]]
    new: Mapping[int, set[int]]
    same: Mapping[int, int]

    def elsewhere(self, edge: Edge) -> bool:
        """Return whether the old one of two is said to be another one now."""
        i, j = edge
        return self.same.get(i, j) != j or not self.old.get(i, set()) <= {j}

    def taken(self, edge: Edge) -> bool:
        """Return whether the new one of two is said to be what another one was."""
        return not self.new.get(edge[1], set()) <= {edge[0]}


def identify(
    old: Sequence[Entry],
    new: Sequence[Entry],
    language: str,
    comparison: Callable[[], Comparison] | None,
) -> Identified:
    """Return which outcomes are which; `comparison` is asked for only where some are left over.

    None: nothing is proposed.
    """
    known = _Known()
    same = _same_text(old, new)
    replaced = dict.fromkeys(_replaced(old, new))
    pointed = _pointed(same, replaced)
    reused = set()
    for edge in _same_code(old, new):
        if _is_used_again(edge, old, new, pointed, language):
            reused.add(new[edge[1]].code)
        else:
            known.join(edge, "code")
    for edge in replaced:
        known.join(edge, "vervangt")
    for i, j in same.items():
        if i not in known.of_old and j not in known.of_new:
            known.join((i, j), "tekst")
    loose = len(known.of_old) < len(old) or len(known.of_new) < len(new)
    if loose and old and new and comparison is not None:
        _propose(known, old, new, comparison())
    parts = sorted(_parts(known, len(old), len(new)), key=lambda part: _order(part, len(new)))
    kept = {new[j].code for i, j in known.edges if old[i].code == new[j].code}
    return Identified(tuple(parts), frozenset(reused - kept))


def _same_code(old: Sequence[Entry], new: Sequence[Entry]) -> Iterator[Edge]:
    """Yield who have the same code; where it stands several times, the nth and the nth."""
    places: dict[tuple[str, int], int] = {}
    seen: Counter[str] = Counter()
    for i, entry in enumerate(old):
        places[entry.code, seen[entry.code]] = i
        seen[entry.code] += 1
    seen.clear()
    for j, entry in enumerate(new):
        found = places.get((entry.code, seen[entry.code]))
        seen[entry.code] += 1
        if found is not None:
            yield found, j


def _same_text(old: Sequence[Entry], new: Sequence[Entry]) -> dict[int, int]:
    """Return who have the same text, once on either side, apart from typography."""
    ours, theirs = _once(old), _once(new)
    return {ours[key]: theirs[key] for key in ours if key in theirs}


def _once(entries: Sequence[Entry]) -> dict[str, int]:
    keys = [plain(entry.text) for entry in entries]
    count = Counter(keys)
    return {key: at for at, key in enumerate(keys) if key and count[key] == 1}


def _replaced(old: Sequence[Entry], new: Sequence[Entry]) -> Iterator[Edge]:
    """Yield what the authors say: this takes the place of that. What they said before is not."""
    first: dict[str, int] = {}
    for i, entry in enumerate(old):
        first.setdefault(entry.code, i)
    for j, entry in enumerate(new):
        before = first.get(entry.code)
        said = {*old[before].outcome.replaces} if before is not None else ()
        for code in entry.outcome.replaces:
            if code in first and code != entry.code and code not in said:
                yield first[code], j


def _pointed(same: Mapping[int, int], replaced: Iterable[Edge]) -> _Pointed:
    old: dict[int, set[int]] = defaultdict(set)
    new: dict[int, set[int]] = defaultdict(set)
    for i, j in replaced:
        old[i].add(j)
        new[j].add(i)
    for i, j in same.items():
        new[j].add(i)
    return _Pointed(old, new, same)


def _is_used_again(
    edge: Edge, old: Sequence[Entry], new: Sequence[Entry], pointed: _Pointed, language: str
) -> bool:
    """Return whether a code that stayed stands for something else now."""
    i, j = edge
    before, after = old[i].text, new[j].text
    if plain(before) == plain(after):
        return False
    elsewhere, taken = pointed.elsewhere(edge), pointed.taken(edge)
    if not elsewhere and not taken:
        return False
    if elsewhere and taken:
        return likeness(before, after) < NEARLY
    return not _may_be_part(before, after, language)


def _may_be_part(one: str, other: str, language: str) -> bool:
    ours, theirs = ({word.base for word in words(text, language)} for text in (one, other))
    least = min(len(ours), len(theirs))
    return bool(least) and len(ours & theirs) / least >= _PART


def _propose(
    known: _Known, old: Sequence[Entry], new: Sequence[Entry], comparison: Comparison
) -> None:
    """Add what is left over and alike, the most alike first."""
    ours, theirs = _firsts(old), _firsts(new)
    links = sorted(
        assign(comparison), key=lambda link: (-link.score, natural((*link.left, "", *link.right)))
    )
    for link in links:
        left, right = [ours[code] for code in link.left], [theirs[code] for code in link.right]
        edges = _edges_of(known, left, right)
        if edges and _is_alike(link, old, new, edges):
            for edge in edges:
                known.join(edge, "voorstel")
    for link in links:
        for code in link.left:
            known.near_old[ours[code]] += link.right
        for code in link.right:
            known.near_new[theirs[code]] += link.left


def _edges_of(known: _Known, left: Sequence[int], right: Sequence[int]) -> list[Edge]:
    """Return what a link would add: each one that is left over, with the one it goes with.

    The middle of a split or a merge may be known, if it is by one of the link's own.
    """
    if len(left) == 1:
        loose = [j for j in right if j not in known.of_new]
        partners = known.of_old.get(left[0], [])
        fits = not partners or (len(partners) == 1 and partners[0] in right)
        alone = all(len(known.of_new[each]) == 1 for each in partners)
        return [(left[0], j) for j in loose] if fits and alone else []
    loose = [i for i in left if i not in known.of_old]
    partners = known.of_new.get(right[0], [])
    fits = not partners or (len(partners) == 1 and partners[0] in left)
    alone = all(len(known.of_old[each]) == 1 for each in partners)
    return [(i, right[0]) for i in loose] if fits and alone else []


def _is_alike(
    link: Link, old: Sequence[Entry], new: Sequence[Entry], edges: Sequence[Edge]
) -> bool:
    if link.certain or link.evidence[0].level in ALIKE:
        return True
    return any(likeness(old[i].text, new[j].text) >= NEARLY for i, j in edges)


def _firsts(entries: Sequence[Entry]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, entry in enumerate(entries):
        found.setdefault(entry.code, at)
    return found


def _parts(known: _Known, old: int, new: int) -> Iterator[Part]:
    """Yield what belongs together: whatever is joined, directly or by way of others."""
    group: dict[tuple[bool, int], set[tuple[bool, int]]] = {
        (side, at): {(side, at)} for side, size in ((False, old), (True, new)) for at in range(size)
    }
    for i, j in known.edges:
        joined, other = sorted((group[False, i], group[True, j]), key=len, reverse=True)
        if joined is not other:
            joined |= other
            for member in other:  # the smaller goes into the larger: each moves a few times
                group[member] = joined
    for members in {id(each): each for each in group.values()}.values():
        left = tuple(sorted(at for side, at in members if not side))
        right = tuple(sorted(at for side, at in members if side))
        sure = (known.edges[i, j] for i in left for j in known.of_old.get(i, ()))
        how = max(sure, key=SURENESS.index, default=None)
        near = () if how else _nearest(known, left, right)
        yield Part(left, right, how, near)


def _nearest(known: _Known, left: Sequence[int], right: Sequence[int]) -> tuple[str, ...]:
    found = [code for i in left for code in known.near_old[i]]
    found += [code for j in right for code in known.near_new[j]]
    return tuple(dict.fromkeys(found))[:3]


def _order(part: Part, size: int) -> tuple[int, int, tuple[int, ...]]:
    """Return what puts parts in the order of the new set, what is gone at the end."""
    return (part.new[0] if part.new else size, part.old[0] if part.old else -1, part.old)
