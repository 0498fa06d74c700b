"""What two or more sets have to do with each other."""

from __future__ import annotations

from dataclasses import dataclass

from leeruitkomsten.model.finding import Facts, Severity, Term


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one dimension says about a pair, and what that weighs.

    `level` is a name people can argue with (`zelfde`, `lager_rechts`, `onbekend`
    …), always in Dutch, as it stands in the JSON report. `weight` is positive
    where it speaks for correspondence, negative against, 0 where nothing is
    known. The words are those that carried it: in both texts, only on the left,
    only on the right.
    """

    dimension: str
    level: str
    weight: float
    words: tuple[str, ...] = ()
    left_words: tuple[str, ...] = ()
    right_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """One outcome of the left set and one of the right, and all that speaks for and against.

    `score` is 0–1: the confidence that the two correspond.
    """

    left: str
    right: str
    score: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """What corresponds: one outcome with one, one with several, or several with one.

    `relation` is one of `gelijkwaardig`, `ruimer` (left covers more), `enger`
    (left covers less), `overlap`, `gesplitst` (one left, several right),
    `samengevoegd` (several left, one right).
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    relation: str
    score: float
    certain: bool
    evidence: tuple[Evidence, ...]


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
    `links` tells on what evidence the members were brought together.
    """

    id: str
    members: tuple[Member, ...]
    core: Member
    links: tuple[tuple[str, str, Link], ...]
    """(left set, right set, link), with the left set before the right in the report's order."""


@dataclass(frozen=True, slots=True)
class Step:
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
    steps: tuple[Step, ...]
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
    was asked for.
    """

    asked: tuple[str, ...]
    weighings: tuple[Weighing, ...]
    runners_up: tuple[RunnerUp, ...]
