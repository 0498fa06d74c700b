"""What two or more sets have to do with each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from leeruitkomsten.model.decision import Decision, Standing
from leeruitkomsten.model.finding import Facts, Severity, Term

KIN = " ≈ "
"""What stands between two words that mean nearly the same, of whichever sides."""


_PAIRS = (
    ("lager_rechts", "hoger_rechts"),
    ("kleiner_rechts", "groter_rechts"),
    ("korter_rechts", "langer_rechts"),
    ("alleen_links", "alleen_rechts"),
    ("indicatoren_links", "indicatoren_rechts"),
)
_MIRROR = dict(_PAIRS) | {other: one for one, other in _PAIRS}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one dimension says about a pair, and what that weighs.

    `level` is a name people can argue with (`zelfde`, `lager_rechts`, `onbekend`
    …), always in Dutch, as it stands in the JSON report. `weight` is positive
    where it speaks for correspondence, negative against, 0 where nothing is
    known. The words are those that carried it: in both texts, only on the left,
    only on the right. *a ≈ b* among those in both are two words that mean nearly the same.
    """

    dimension: str
    level: str
    weight: float
    words: tuple[str, ...] = ()
    left_words: tuple[str, ...] = ()
    right_words: tuple[str, ...] = ()

    @property
    def in_both(self) -> tuple[str, ...]:
        """Return the words that stand in both texts as they are."""
        return tuple(word for word in self.words if KIN not in word)

    @property
    def is_same_deed(self) -> bool:
        """Return whether it says that act or object are the same."""
        return self.dimension in {"handeling", "object"} and self.level == "zelfde"

    def mirrored(self) -> Evidence:
        """Return the same evidence with the sides swapped."""
        return replace(
            self,
            level=_MIRROR.get(self.level, self.level),
            left_words=self.right_words,
            right_words=self.left_words,
        )


@dataclass(frozen=True, slots=True)
class Pair:
    """One outcome of the left set and one of the right, and all that speaks for and against.

    `score` is 0–1: the confidence that the two correspond.
    """

    left: str
    right: str
    score: float
    evidence: tuple[Evidence, ...]

    @property
    def has_in_common(self) -> bool:
        """Return whether they share words, or are of the same act or object."""
        return bool(self.evidence[0].words) or any(each.is_same_deed for each in self.evidence)


@dataclass(frozen=True, slots=True)
class Link:
    """What corresponds: one outcome with one, one with several, or several with one.

    `relation` is one of `gelijkwaardig`, `ruimer` (left covers more), `enger`
    (left covers less), `overlap`, `gesplitst` (one left, several right),
    `samengevoegd` (several left, one right). Where people decided it, `decision` tells
    so: the link is certain, also of several with several; score and evidence are still
    what we see ourselves.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    relation: str
    score: float
    certain: bool
    evidence: tuple[Evidence, ...]
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An outcome on the other side, and how confident we are that it corresponds."""

    code: str
    score: float


@dataclass(frozen=True, slots=True)
class Gap:
    """One way in which two sets do not line up (kalibratieverschil).

    `left` and `right` are codes of outcomes. `left_set` and `right_set` are ids
    of sets, used where more than two were compared.
    """

    kind: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    severity: Severity
    facts: Facts
    left_set: str | None = None
    right_set: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """An outcome of one of the sets that are calibrated: set id and code."""

    set: str
    code: str


@dataclass(frozen=True, slots=True)
class Group:
    """Outcomes of several sets that correspond.

    `core` is the most central member, whose wording stands for the group.
    `links` tells on what evidence the members were brought together. `touches` has
    outcomes of other groups that are linked with a member and were not brought in.
    `sharing` is one of `gedeeld` (all or nearly all hogescholen have it), `eigen`
    (one has it, and nothing like it is in the reference or elsewhere) and `gesprek`
    (all else).
    """

    id: str
    members: tuple[Member, ...]
    core: Member
    links: tuple[tuple[str, str, Link], ...]
    """(left set, right set, link), with the left set before the right in the report's order."""
    touches: tuple[Member, ...] = ()
    sharing: str = "gesprek"


def enough_of(schools: int) -> int:
    """Return how many of so many hogescholen are all or nearly all: three in four, rounded up.

    Chosen, not measured: of three all three, of four or five one may lack it.
    """
    return -(-3 * schools // 4)


@dataclass(frozen=True, slots=True)
class CoveredReference:
    """One outcome of the reference set, and what a set has that answers to it.

    `how` is one of `tegenhanger`, `deels` and `geen`. `by` has the codes that were
    found; `candidates` the best there are where none was. `why` says, where it is
    `deels`, in what way: relations (`ruimer`: the reference asks more; `overlap`),
    `apart` (linked with it or with its group, and in another) or `via_groep` (in one
    group by way of a third); where it is `geen`, that people decided so (`besluit`).
    """

    reference: str
    how: str
    by: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferenceCover:
    """Of one set: what of the reference it has, and what it has beyond it.

    `outcomes` has every outcome of the reference, in its order; `beyond` the codes
    of outcomes that nothing in the reference answers to.
    """

    set: str
    outcomes: tuple[CoveredReference, ...]
    beyond: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one set is reached by the links with another: what is, and what is not.

    `unit_codes` are those of its units with at least one linked outcome; both are
    empty for a set without units. Codes come in the order of the set.
    """

    linked: tuple[str, ...]
    unlinked: tuple[str, ...]
    unit_codes: tuple[str, ...] = ()
    units_without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weight:
    """What two sets spend on a group both have a part in: outcomes, and EC where given."""

    group: str
    left: int
    right: int
    left_credits: float | None
    right_credits: float | None
    differs: bool
    """Whether the one spends so much more that people should know; by EC, else by number."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sets, and what is to be seen for each of Webb's four questions. No grade.

    Webb (1997) holds standards against tests by categorical concurrence,
    depth-of-knowledge consistency, range-of-knowledge correspondence and balance of
    representation; here they are asked of two sets of outcomes. What is enough is left
    to people.

    `shared` (both), `only_left` and `only_right` are ids of groups: the subjects.
    `depth` has, by level of the evidence (`zelfde`, `lager_rechts`, `hoger_rechts`,
    `onbekend`), the pairs of linked outcomes. `left` and `right` tell the range.
    `weights` has every shared group.
    """

    left_set: str
    right_set: str
    shared: tuple[str, ...]
    only_left: tuple[str, ...]
    only_right: tuple[str, ...]
    depth: Mapping[str, tuple[tuple[str, str], ...]]
    left: Reach
    right: Reach
    weights: tuple[Weight, ...]


@dataclass(frozen=True, slots=True)
class WeighingStep:
    """One step of a waterfall: evidence, and the confidence before and after it (0–1)."""

    evidence: Evidence
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Weighing:
    """One pair, told step by step.

    `start` is the confidence before anything is compared. `link` is the link that the
    pair is part of, None where it is not linked. `vetoes` kept it from being equal in
    worth. `reasons` say why it was not linked, or why it is or is not certain.
    """

    pair: Pair
    start: float
    steps: tuple[WeighingStep, ...]
    link: Link | None
    vetoes: tuple[Evidence, ...]
    reasons: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """The best pair that was not chosen beside `beside`, and where their evidence differs.

    Each difference holds what is said of the chosen pair and of this one, the one that
    weighs most first.
    """

    pair: Pair
    beside: tuple[str, str]
    differences: tuple[tuple[Evidence, Evidence], ...]
    link: Link | None
    """The link that its other outcome is part of, if any."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an outcome was linked as it was, or why it was not.

    `weighings` holds the pairs of its link, else its best candidate, else the pair that
    was asked for. `decisions` are those of people about what was asked for, also those
    that are to be reviewed.
    """

    asked: tuple[str, ...]
    weighings: tuple[Weighing, ...]
    runners_up: tuple[RunnerUp, ...]
    decisions: tuple[Standing, ...] = ()
