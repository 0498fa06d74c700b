"""What things are.

A hogeschool describes an opleiding in an `OutcomeSet`: `Unit`s of `Outcome`s.
Reading and linting it gives `Finding`s. Laying two sets side by side gives
`Pair`s with `Evidence`, `Link`s and `Gap`s; laying many side by side gives
`Group`s. A report holds what one command found.

Everything is frozen and knows nothing of files, languages or screens.
"""

from leeruitkomsten.model.card import BadExample, Card, CardText
from leeruitkomsten.model.comparison import (
    Candidate,
    Evidence,
    Explanation,
    Gap,
    Group,
    Link,
    Member,
    Pair,
    RunnerUp,
    Step,
    Weighing,
)
from leeruitkomsten.model.finding import QUESTION, SEVERITIES, Facts, Finding, Place, Severity, Term
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
    RepairReport,
    SetLabel,
)
from leeruitkomsten.model.settings import Settings

__all__ = [
    "QUESTION",
    "SEVERITIES",
    "Adoption",
    "BadExample",
    "CalibrationReport",
    "Candidate",
    "Card",
    "CardText",
    "DiffReport",
    "Entry",
    "Evidence",
    "Explanation",
    "Facts",
    "FileRepair",
    "Finding",
    "Gap",
    "Group",
    "Indicator",
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
    "RepairReport",
    "RunnerUp",
    "SetLabel",
    "Settings",
    "Severity",
    "Step",
    "Term",
    "Unit",
    "Validity",
    "Waiver",
    "Weighing",
]
