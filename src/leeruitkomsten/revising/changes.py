"""Two editions of one set: all that became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from leeruitkomsten.matching import dimensions
from leeruitkomsten.matching.compare import Comparison, compare_sets
from leeruitkomsten.matching.engines import Engine
from leeruitkomsten.matching.profile import Profile, profiles
from leeruitkomsten.model import Entry, Evidence, OutcomeSet, SetLabel, Severity
from leeruitkomsten.model.changes import Aspect, OutcomeChange, SetChanges
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.revising.editions import ADOPTED, promise_of, remarks
from leeruitkomsten.revising.fields import compare_fields, level_words, number
from leeruitkomsten.revising.gravity import aspect
from leeruitkomsten.revising.heads import (
    UnitMap,
    order_changed,
    set_aspects,
    unit_changes,
    unit_map,
    unit_of,
)
from leeruitkomsten.revising.identity import Identified, Part, identify

MOST_PAIRS = 150_000
"""Outcomes of the one times those of the other of which likeness is looked at; as for `diff`."""
MOST_TEXTS = 2_000
"""Outcomes of both together: what their words weigh comes of laying every two side by side."""


def changes_between(
    old: SetLabel, new: SetLabel, engine: Engine, *, same_bytes: bool = False
) -> SetChanges:
    """Return what became of a set, with every outcome of both editions exactly once.

    `engine` reads the meaning of texts where some are left over. `same_bytes` says
    that the files are the same; where they are not and nothing else is otherwise, it is
    their layout. Decisions of people are for who has the registers.
    """
    return _Revision(old, new, engine).changes(same_bytes=same_bytes)


@dataclass(frozen=True)
class _Revision:
    old_label: SetLabel
    new_label: SetLabel
    engine: Engine

    @property
    def old(self) -> OutcomeSet:
        return self.old_label.set

    @property
    def new(self) -> OutcomeSet:
        return self.new_label.set

    @cached_property
    def before(self) -> Sequence[Entry]:
        return tuple(self.old.entries())

    @cached_property
    def after(self) -> Sequence[Entry]:
        return tuple(self.new.entries())

    @cached_property
    def promise(self) -> str:
        return promise_of(self.old, self.new)

    @property
    def is_small(self) -> bool:
        one, other = len(self.before), len(self.after)
        return one * other <= MOST_PAIRS and one + other <= MOST_TEXTS

    @cached_property
    def comparison(self) -> Comparison:
        return compare_sets(self.old, self.new, self.engine)

    @cached_property
    def identified(self) -> Identified:
        compare = (lambda: self.comparison) if self.is_small else None
        return identify(self.before, self.after, self.new.language, compare)

    def changes(self, *, same_bytes: bool) -> SetChanges:
        if self.old == self.new:
            outcomes = _as_they_were(self.old)
            layout = () if same_bytes else (aspect("opmaak", self.promise),)
            return SetChanges(
                self.old_label, self.new_label, self.promise, layout, outcomes=outcomes
            )
        parts = self.identified.parts
        edges = [
            (part.old[0], part.new[0])
            for part in parts
            if len(part.old) == len(part.new) == 1 and part.how != "voorstel"
        ]
        mapped = unit_map(self.old, self.new, ((part.old, part.new) for part in parts))
        outcomes = tuple(self._part(part, mapped) for part in parts)
        units = tuple(unit_changes(self.old, self.new, mapped, self.promise))
        aspects = [*set_aspects(self.old, self.new, self.promise)]
        if order_changed(self._stayed(edges, mapped)) or _units_moved(mapped):
            aspects.append(aspect("volgorde", self.promise, wat="leeruitkomsten"))
        every = [*aspects, *(each for unit in units for each in unit.aspects)]
        every += [each for outcome in outcomes for each in outcome.aspects]
        found = tuple(remarks(self.old, self.new, every))
        return SetChanges(
            self.old_label,
            self.new_label,
            self.promise,
            tuple(aspects),
            found,
            units,
            outcomes,
            proposed=self.is_small,
            engine=self.engine.label,
        )

    def _stayed(self, edges: Sequence[tuple[int, int]], mapped: UnitMap) -> list[tuple[int, int]]:
        """Return the outcomes that are in the unit they were in: the order of others is no news."""
        return [(i, j) for i, j in edges if self._in_same_unit(i, j, mapped)]

    def _part(self, part: Part, mapped: UnitMap) -> OutcomeChange:
        old, new = [self.before[i] for i in part.old], [self.after[j] for j in part.new]
        change = OutcomeChange(
            tuple(each.code for each in old),
            tuple(each.code for each in new),
            part.how,
            near=part.near,
            before=part.old,
            after=part.new,
        )
        if change.shape != "gebleven":
            aspects = (*self._shape(change), *self._of_several(change, old, new, mapped))
            return _with(change, aspects)
        found = compare_fields(
            old[0],
            new[0],
            (part.old[0], part.new[0]),
            self._speaks,
            self.promise,
            self.new.language,
        )
        identity = tuple(self._identity(change, mapped))
        return OutcomeChange(
            change.old, change.new, part.how, (*identity, *found.aspects), tuple(found.texts),
            found.meaning, (), part.old, part.new,
        )  # fmt: skip

    def _shape(self, change: OutcomeChange) -> Iterator[Aspect]:
        facts: dict[str, Fact] = {"oud": change.old, "nieuw": change.new}
        if change.near:
            facts["lijkt_op"] = change.near
        yield aspect(change.shape, self.promise, **facts)
        if change.shape == "erbij" and change.new[0] in self.identified.reused:
            yield aspect("code_hergebruikt", self.promise, code=change.new[0])

    def _identity(self, change: OutcomeChange, mapped: UnitMap) -> Iterator[Aspect]:
        """Yield whether an outcome goes by another code, or stands in another unit."""
        (i,), (j,) = change.before, change.after
        if change.old != change.new:
            yield aspect(
                "code", self.promise, oud=change.old[0], nieuw=change.new[0], hoe=change.identity
            )
            if change.new[0] in self.identified.reused:
                yield aspect("code_hergebruikt", self.promise, code=change.new[0])
        if not self._in_same_unit(i, j, mapped):
            yield aspect(
                "eenheid", self.promise,
                oud=_unit_name(self.before[i]), nieuw=_unit_name(self.after[j]),
            )  # fmt: skip
            before, after = self.before[i], self.after[j]
            own = dict(before.outcome.level) == dict(after.outcome.level)
            if own and dict(before.level) != dict(after.level):  # it is that of another unit now
                levels = level_words(before.level), level_words(after.level)
                yield aspect("niveau", self.promise, oud=levels[0], nieuw=levels[1])

    def _in_same_unit(self, i: int, j: int, mapped: UnitMap) -> bool:
        return mapped.same(self._old_units[i], self._new_units[j])

    @cached_property
    def _old_units(self) -> Sequence[int | None]:
        return unit_of(self.old)

    @cached_property
    def _new_units(self) -> Sequence[int | None]:
        return unit_of(self.new)

    def _of_several(
        self, change: OutcomeChange, old: Sequence[Entry], new: Sequence[Entry], mapped: UnitMap
    ) -> Iterator[Aspect]:
        """Yield what can be said of outcomes that were cut otherwise: level, load and unit."""
        if not old or not new:
            return
        levels = [
            list(dict.fromkeys(level_words(each.level) for each in side)) for side in (old, new)
        ]
        if set(levels[0]) != set(levels[1]) and any(levels[0]):
            told = [
                tuple(dict.fromkeys(word for words in side for word in words)) for side in levels
            ]
            yield aspect("niveau", self.promise, oud=told[0], nieuw=told[1])
        loads = [_sum(side) for side in (old, new)]
        if None not in loads and loads[0] != loads[1]:
            yield aspect("studielast", self.promise, oud=number(loads[0]), nieuw=number(loads[1]))
        before = {self._old_units[i] for i in change.before}
        after = {self._new_units[j] for j in change.after}
        if not all(mapped.same(a, b) for a in before for b in after):
            names = [
                tuple(dict.fromkeys(_unit_name(each) or "–" for each in side))
                for side in (old, new)
            ]
            yield aspect("eenheid", self.promise, oud=names[0], nieuw=names[1])

    def _speaks(self, old: int, new: int, *, content: bool) -> Sequence[Evidence]:
        if self.old.language != self.new.language:
            return ()
        ours, theirs = self.before[old], self.after[new]
        mine, other = self._profiles[0].get(ours.code), self._profiles[1].get(theirs.code)
        if mine is None or other is None:
            return ()
        said = dimensions.others(mine, other)
        if not content or not self.is_small:
            return said
        return (self.comparison.evidence(ours.code, theirs.code, "inhoud"), *said)

    @cached_property
    def _profiles(self) -> tuple[dict[str, Profile], dict[str, Profile]]:
        before, after = (
            {profile.code: profile for profile in profiles(each, each.language)}
            for each in (self.old, self.new)
        )
        return before, after


def unchanged(label: SetLabel) -> SetChanges:
    """Return that nothing became of a set, to the letter."""
    return SetChanges(
        label, label, promise_of(label.set, label.set), outcomes=_as_they_were(label.set)
    )


def come(label: SetLabel) -> SetChanges:
    """Return that a set is new. Nobody relied on it yet."""
    outcomes = (
        OutcomeChange((), (entry.code,), None, (Aspect("erbij", None),), after=(at,))
        for at, entry in enumerate(label.set.entries())
    )
    return SetChanges(None, label, "vrij", outcomes=tuple(outcomes))


def gone(label: SetLabel) -> SetChanges:
    """Return that a set is no longer there, and what that asks of who relied on it."""
    weight = {ADOPTED: Severity.ERROR, "afgestemd": Severity.WARNING}
    severity = weight.get(label.set.status or "", Severity.SUGGESTION)
    outcomes = (
        OutcomeChange((entry.code,), (), None, (Aspect("vervallen", None),), before=(at,))
        for at, entry in enumerate(label.set.entries())
    )
    promise = promise_of(label.set, label.set)
    told = (Aspect("set_weg", severity, {"status": label.set.status}),)
    return SetChanges(label, None, promise, remarks=told, outcomes=tuple(outcomes))


def _as_they_were(one: OutcomeSet) -> tuple[OutcomeChange, ...]:
    return tuple(
        OutcomeChange((entry.code,), (entry.code,), "code", before=(at,), after=(at,))
        for at, entry in enumerate(one.entries())
    )


def _with(change: OutcomeChange, aspects: tuple[Aspect, ...]) -> OutcomeChange:
    return OutcomeChange(
        change.old, change.new, change.identity, aspects, near=change.near,
        before=change.before, after=change.after,
    )  # fmt: skip


def _units_moved(mapped: UnitMap) -> bool:
    there = [new for _, new in sorted(mapped.places.items())]
    return there != sorted(there)


def _unit_name(entry: Entry) -> str | None:
    return entry.unit.code if entry.unit else None


def _sum(entries: Sequence[Entry]) -> float | None:
    loads = [each.outcome.credits for each in entries]
    return None if None in loads else sum(load for load in loads if load is not None)
