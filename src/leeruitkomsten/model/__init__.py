"""What things are.

A hogeschool describes an opleiding in an `OutcomeSet`: `Unit`s of `Outcome`s.
Reading and linting it gives `Finding`s. Laying two sets side by side gives
`Pair`s with `Evidence`, `Link`s and `Gap`s; laying many side by side gives
`Group`s. What people decided about outcomes is a `Decision`. A report holds what one
command found.

Everything is frozen and knows nothing of files, languages or screens. These are data
classes, for others build on them. What is of use within one package is a named tuple:
Python defines it in a tenth of the time, and starting up is what users feel.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from leeruitkomsten.model.baseline import Accepted, Baseline, Ratchet
    from leeruitkomsten.model.card import BadExample, Card, CardText
    from leeruitkomsten.model.comparison import (
        Alignment,
        Candidate,
        CoveredReference,
        Evidence,
        Explanation,
        Gap,
        Group,
        Link,
        Member,
        Pair,
        Reach,
        ReferenceCover,
        RunnerUp,
        Weighing,
        WeighingStep,
        Weight,
        enough_of,
    )
    from leeruitkomsten.model.decision import (
        Decision,
        DecisionSide,
        Gone,
        Judged,
        Register,
        Standing,
    )
    from leeruitkomsten.model.finding import (
        QUESTION,
        SEVERITIES,
        Facts,
        Finding,
        Place,
        Severity,
        Term,
    )
    from leeruitkomsten.model.gauge import Agreement, GaugeReport, Judgement, Share
    from leeruitkomsten.model.lint_report import LintedSet, LintReport
    from leeruitkomsten.model.outcome import (
        Adoption,
        Entry,
        Indicator,
        Origin,
        Outcome,
        OutcomeSet,
        Programme,
        Qualification,
        Unit,
        Validity,
        Waiver,
    )
    from leeruitkomsten.model.question import Question
    from leeruitkomsten.model.report import (
        CalibrationReport,
        DiffReport,
        EngineName,
        FileRepair,
        Recorded,
        RepairReport,
        SetLabel,
    )
    from leeruitkomsten.model.settings import Settings

__all__ = [
    "QUESTION",
    "SEVERITIES",
    "Accepted",
    "Adoption",
    "Agreement",
    "Alignment",
    "BadExample",
    "Baseline",
    "CalibrationReport",
    "Candidate",
    "Card",
    "CardText",
    "CoveredReference",
    "Decision",
    "DecisionSide",
    "DiffReport",
    "EngineName",
    "Entry",
    "Evidence",
    "Explanation",
    "Facts",
    "FileRepair",
    "Finding",
    "Gap",
    "GaugeReport",
    "Gone",
    "Group",
    "Indicator",
    "Judged",
    "Judgement",
    "Link",
    "LintReport",
    "LintedSet",
    "Member",
    "Origin",
    "Outcome",
    "OutcomeSet",
    "Pair",
    "Place",
    "Programme",
    "Qualification",
    "Question",
    "Ratchet",
    "Reach",
    "Recorded",
    "ReferenceCover",
    "Register",
    "RepairReport",
    "RunnerUp",
    "SetLabel",
    "Settings",
    "Severity",
    "Share",
    "Standing",
    "Term",
    "Unit",
    "Validity",
    "Waiver",
    "Weighing",
    "WeighingStep",
    "Weight",
    "enough_of",
]

# What each module has: read when it is asked for. To make all of these kinds of thing takes
# longer than to read a set, and no command needs them all.
_HOMES = {
    name: home
    for home, names in {
        "baseline": "Accepted Baseline Ratchet",
        "card": "BadExample Card CardText",
        "comparison": (
            "Alignment Candidate CoveredReference Evidence Explanation Gap Group Link Member "
            "Pair Reach ReferenceCover RunnerUp Weighing WeighingStep Weight enough_of"
        ),
        "decision": "Decision DecisionSide Gone Judged Register Standing",
        "finding": "QUESTION SEVERITIES Facts Finding Place Severity Term",
        "gauge": "Agreement GaugeReport Judgement Share",
        "outcome": (
            "Adoption Entry Indicator Origin Outcome OutcomeSet Programme Qualification Unit "
            "Validity Waiver"
        ),
        "question": "Question",
        "lint_report": "LintReport LintedSet",
        "report": (
            "CalibrationReport DiffReport EngineName FileRepair Recorded RepairReport SetLabel"
        ),
        "settings": "Settings",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> Any:  # any of the kinds of thing above
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
