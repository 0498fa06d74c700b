"""What people decided about outcomes of two sets (`besluiten.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from leeruitkomsten.model.finding import Place

NOT_EQUAL = "niet_gelijk"
"""Decided: these are not about the same."""
NO_COUNTERPART = "geen_tegenhanger"
"""Decided: the other set has nothing that corresponds to these."""
RELATIONS = (
    "gelijkwaardig",
    "ruimer",
    "enger",
    "overlap",
    "gesplitst",
    "samengevoegd",
    NOT_EQUAL,
    NO_COUNTERPART,
)
"""All that can be decided; the first six are relations of links."""

_MIRROR = {
    "ruimer": "enger",
    "enger": "ruimer",
    "gesplitst": "samengevoegd",
    "samengevoegd": "gesplitst",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """An outcome as it was when people decided about it."""

    code: str
    fingerprint: str
    """Of its texts at that time (see `matching.fingerprint`), in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class DecisionSide:
    """Some outcomes of one set; none where it has no counterpart.

    `set` is the path of the set from the folder of the register, without `.yaml`; in a
    report it is the id of the set.
    """

    set: str
    outcomes: tuple[Judged, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes of the outcomes."""
        return tuple(each.code for each in self.outcomes)


@dataclass(frozen=True, slots=True)
class Decision:
    """How outcomes of two sets relate, as people decided: why, in what role, and when.

    `relation` is one of `RELATIONS`, seen from the left. `date` is an ISO date. `place`
    is where it stands in its register.
    """

    left: DecisionSide
    right: DecisionSide
    relation: str
    reason: str
    role: str
    date: str
    place: Place

    @property
    def links(self) -> bool:
        """Return whether it says that these correspond, in whatever way."""
        return self.relation not in {NOT_EQUAL, NO_COUNTERPART}

    @property
    def edges(self) -> Iterator[tuple[str, str]]:
        """Yield each pair of a left and a right code that it is about."""
        return product(self.left.codes, self.right.codes)

    def mirrored(self) -> Decision:
        """Return the same decision with its sides swapped."""
        relation = _MIRROR.get(self.relation, self.relation)
        return replace(self, left=self.right, right=self.left, relation=relation)


@dataclass(frozen=True, slots=True)
class Register:
    """The decisions in one file, in its order."""

    file: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """An outcome that a decision is about and that is no longer there.

    `code` is None where the whole set is not. `now` is the code under which the same
    text stands, if there is one.
    """

    set: str
    code: str | None
    now: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision, and whether it still holds for the sets at hand.

    It is `toegepast` where all is as it was, `te_herzien` where a text has changed
    since, and `weg` where an outcome or a whole set is no longer there. Only what is
    `toegepast` has any effect.
    """

    decision: Decision
    changed: tuple[tuple[str, str], ...] = ()
    """Set and code of the outcomes whose text is another than people decided about."""
    gone: tuple[Gone, ...] = ()

    @property
    def state(self) -> str:
        """Return `toegepast`, `te_herzien` or `weg`."""
        if self.gone:
            return "weg"
        return "te_herzien" if self.changed else "toegepast"

    @property
    def holds(self) -> bool:
        """Return whether the decision is applied."""
        return not self.gone and not self.changed

    @property
    def denies(self) -> bool:
        """Return whether outcomes have no counterpart by it, as it holds."""
        return self.holds and self.decision.relation == NO_COUNTERPART

    @property
    def has_both_sets(self) -> bool:
        """Return whether both sets are at hand: only then do its sides stand as theirs do."""
        return all(one.code is not None for one in self.gone)

    def names(self, code: str, *, right: bool) -> bool:
        """Return whether it is about an outcome of the right set, else of the left one."""
        side = self.decision.right if right else self.decision.left
        return self.has_both_sets and code in side.codes

    def is_about(self, left: str, right: str) -> bool:
        """Return whether it says what two outcomes are to one another, or are not."""
        ours, theirs = self.names(left, right=False), self.names(right, right=True)
        return (ours or theirs) if self.decision.relation == NO_COUNTERPART else (ours and theirs)
