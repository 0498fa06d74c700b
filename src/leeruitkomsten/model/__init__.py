"""What things are.

A hogeschool describes an opleiding in an `OutcomeSet`: `Unit`s of `Outcome`s.
Reading and linting it gives `Finding`s. Laying two sets side by side gives
`Pair`s with `Evidence`, `Link`s and `Gap`s; laying many side by side gives
`Group`s. What people decided about outcomes is a `Decision`. A report holds what one
command found.

Everything is frozen and knows nothing of files, languages or screens.
"""

from leeruitkomsten.model.card import BadExample, Card, CardText
from leeruitkomsten.model.comparison import Candidate, Evidence, Gap, Group, Link, Member, Pair
from leeruitkomsten.model.decision import Decision, DecisionSide, Gone, Judged, Register, Standing
from leeruitkomsten.model.finding import QUESTION, SEVERITIES, Facts, Finding, Place, Severity, Term
from leeruitkomsten.model.gauge import Agreement, GaugeReport, Judgement, Share
from leeruitkomsten.model.outcome import (
    Adoption,
    Entry,
    Indicator,
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
    FileRepair,
    LintedSet,
    LintReport,
    Recorded,
    RepairReport,
    SetLabel,
)
from leeruitkomsten.model.settings import Settings

__all__ = [
    "QUESTION",
    "SEVERITIES",
    "Adoption",
    "Agreement",
    "BadExample",
    "CalibrationReport",
    "Candidate",
    "Card",
    "CardText",
    "Decision",
    "DecisionSide",
    "DiffReport",
    "Entry",
    "Evidence",
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
    "Outcome",
    "OutcomeSet",
    "Pair",
    "Place",
    "Programme",
    "Qualification",
    "Question",
    "Recorded",
    "Register",
    "RepairReport",
    "SetLabel",
    "Settings",
    "Severity",
    "Share",
    "Standing",
    "Term",
    "Unit",
    "Validity",
    "Waiver",
]
