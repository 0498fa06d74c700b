"""What people are asked in a worksheet, one row for each question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from leeruitkomsten.model.comparison import Link, Pair
from leeruitkomsten.model.decision import Decision
from leeruitkomsten.model.finding import Finding
from leeruitkomsten.model.report import EngineName, SetLabel


@dataclass(frozen=True, slots=True)
class Question:
    """How some outcomes of one set relate to some of another.

    Sets are ids in the report. Where one side has no codes, the question is whether the
    other has no counterpart, and `candidates` are the codes that it is most like. `link`
    is what we think ourselves; None where we link nothing, or do not tell. `pair` has what
    speaks for and against. `stale` is an earlier decision about a text that has changed.
    """

    left_set: str
    right_set: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    link: Link | None = None
    pair: Pair | None = None
    candidates: tuple[str, ...] = ()
    stale: Decision | None = None


@dataclass(frozen=True, slots=True)
class WorksheetReport:
    """The questions about two or more sets.

    `blind` says that nothing in it tells what we think. `settled` counts the decisions
    that hold, whose question is not asked again. `fingerprints` are those of all
    outcomes, by set id and code.
    """

    sets: tuple[SetLabel, ...]
    questions: tuple[Question, ...]
    blind: bool
    settled: int
    fingerprints: Mapping[tuple[str, str], str] = field(repr=False)
    left_out: tuple[Finding, ...] = ()
    engine: EngineName | None = None
