"""Lint and calibrate sets of learning outcomes (leeruitkomsten) of Dutch hogescholen.

A tour, for who uses this from Python:

    from leeruitkomsten import calibrate, diff, lint, propose, render, report_data, write_set

    found = lint(["sets"])                        # LintReport: findings with their place
    for finding in found.findings:
        print(finding.place.line, finding.code)

    sides = diff("sets/hbo-ict/noordzee.yaml", "sets/hbo-ict/maasdal.yaml")  # links and gaps
    many = calibrate(["sets/hbo-ict"])            # CalibrationReport: groups and gaps
    report_data(many)                             # the same as the JSON report, as plain data
    render(sides, "markdown")                     # what --formaat markdown prints
    write_set(propose(many))                      # a draft of a shared set, as a file of ours

`load_set` reads one set; `new_set` makes one from plain data. What an author got
wrong comes back as a `Finding`; what could not be done is raised as a
`LeeruitkomstenError`, which `failure_text` puts into words. Everything is deterministic:
the same input gives the same output, and nothing asks for the time or the network.

What `__all__` names is what you can build on: docs/python.md tells all of it.
"""

from __future__ import annotations

from leeruitkomsten._version import __version__

TYPE_CHECKING = False  # what `typing` says as well; to load that takes as long as Python itself
if TYPE_CHECKING:
    from typing import Any

    from leeruitkomsten.errors import (
        CardError,
        DocumentError,
        LeeruitkomstenError,
        PathError,
        RegisterError,
        SetError,
        SettingsError,
    )
    from leeruitkomsten.loading.shapes import new_set
    from leeruitkomsten.loading.writing import write_set
    from leeruitkomsten.model import (
        CalibrationReport,
        Decision,
        DiffReport,
        Entry,
        Evidence,
        Finding,
        Gap,
        Group,
        Indicator,
        Link,
        LintReport,
        Member,
        Outcome,
        OutcomeSet,
        Pair,
        Place,
        Programme,
        RepairReport,
        SetLabel,
        Severity,
        Unit,
    )
    from leeruitkomsten.model.coverage import CoverageReport
    from leeruitkomsten.model.plan import ImportCall, ImportReport
    from leeruitkomsten.model.progression import ProgressionReport
    from leeruitkomsten.reporting.data import report_data
    from leeruitkomsten.reporting.failure import failure_text
    from leeruitkomsten.reporting.proposal import propose
    from leeruitkomsten.reporting.reporters import file_data, render
    from leeruitkomsten.reporting.style import Style
    from leeruitkomsten.usecases.comparing import calibrate, diff
    from leeruitkomsten.usecases.importing import plan_import
    from leeruitkomsten.usecases.linting import lint
    from leeruitkomsten.usecases.repairing import repair
    from leeruitkomsten.usecases.sets import load_set
    from leeruitkomsten.usecases.transferring import cover, progress

__all__ = [
    "CalibrationReport",
    "CardError",
    "CoverageReport",
    "Decision",
    "DiffReport",
    "DocumentError",
    "Entry",
    "Evidence",
    "Finding",
    "Gap",
    "Group",
    "ImportCall",
    "ImportReport",
    "Indicator",
    "LeeruitkomstenError",
    "Link",
    "LintReport",
    "Member",
    "Outcome",
    "OutcomeSet",
    "Pair",
    "PathError",
    "Place",
    "Programme",
    "ProgressionReport",
    "RegisterError",
    "RepairReport",
    "SetError",
    "SetLabel",
    "SettingsError",
    "Severity",
    "Style",
    "Unit",
    "__version__",
    "calibrate",
    "cover",
    "diff",
    "failure_text",
    "file_data",
    "lint",
    "load_set",
    "new_set",
    "plan_import",
    "progress",
    "propose",
    "render",
    "repair",
    "report_data",
    "write_set",
]

_HOMES = {
    "CardError": "errors",
    "CoverageReport": "model.coverage",
    "DocumentError": "errors",
    "ImportCall": "model.plan",
    "ImportReport": "model.plan",
    "LeeruitkomstenError": "errors",
    "PathError": "errors",
    "ProgressionReport": "model.progression",
    "RegisterError": "errors",
    "SetError": "errors",
    "SettingsError": "errors",
    "Style": "reporting.style",
    "calibrate": "usecases.comparing",
    "cover": "usecases.transferring",
    "diff": "usecases.comparing",
    "failure_text": "reporting.failure",
    "file_data": "reporting.reporters",
    "lint": "usecases.linting",
    "load_set": "usecases.sets",
    "new_set": "loading.shapes",
    "plan_import": "usecases.importing",
    "progress": "usecases.transferring",
    "propose": "reporting.proposal",
    "render": "reporting.reporters",
    "repair": "usecases.repairing",
    "report_data": "reporting.data",
    "write_set": "loading.writing",
}


def __getattr__(name: str) -> Any:
    # Starting up is what users feel: a public name is imported when it is asked for.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'model')}"), name)
