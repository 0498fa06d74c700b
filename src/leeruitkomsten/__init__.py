"""Lint and calibrate sets of learning outcomes (leeruitkomsten) of Dutch hogescholen.

A tour, for who uses this from Python:

    from leeruitkomsten import lint, diff, calibrate, load_set, report_data

    found = lint(["sets/"])                       # LintReport: findings with their place
    for finding in found.findings:
        print(finding.place.line, finding.code)

    sides = diff("sets/ict/a.yaml", "sets/ict/b.yaml")      # DiffReport: links and gaps
    many = calibrate(["sets/ict"])                # CalibrationReport: groups and gaps
    report_data(many)                             # the same as the JSON report, as plain data
    write_set(propose(many))                      # a draft of a shared set, as a file of ours

`load_set` reads one set; `new_set` makes one from plain data. What an author got
wrong comes back as a `Finding`; what could not be done is raised as a
`LeeruitkomstenError`. Everything is deterministic: the same input gives the same
output, and nothing asks for the time or the network.
"""

from __future__ import annotations

from leeruitkomsten._version import __version__

TYPE_CHECKING = False  # what `typing` says as well; to load that takes as long as Python itself
if TYPE_CHECKING:
    from typing import Any

    from leeruitkomsten.errors import LeeruitkomstenError
    from leeruitkomsten.loading.shapes import new_set
    from leeruitkomsten.loading.writing import write_set
    from leeruitkomsten.model import (
        CalibrationReport,
        Decision,
        DiffReport,
        Finding,
        Gap,
        Link,
        LintReport,
        Outcome,
        OutcomeSet,
        Severity,
        Unit,
    )
    from leeruitkomsten.reporting.data import report_data
    from leeruitkomsten.reporting.proposal import propose
    from leeruitkomsten.usecases.comparing import calibrate, diff
    from leeruitkomsten.usecases.linting import lint
    from leeruitkomsten.usecases.sets import load_set

__all__ = [
    "CalibrationReport",
    "Decision",
    "DiffReport",
    "Finding",
    "Gap",
    "LeeruitkomstenError",
    "Link",
    "LintReport",
    "Outcome",
    "OutcomeSet",
    "Severity",
    "Unit",
    "__version__",
    "calibrate",
    "diff",
    "lint",
    "load_set",
    "new_set",
    "propose",
    "report_data",
    "write_set",
]

_HOMES = {
    "LeeruitkomstenError": "errors",
    "calibrate": "usecases.comparing",
    "diff": "usecases.comparing",
    "lint": "usecases.linting",
    "load_set": "usecases.sets",
    "new_set": "loading.shapes",
    "propose": "reporting.proposal",
    "report_data": "reporting.data",
    "write_set": "loading.writing",
}


def __getattr__(name: str) -> Any:
    # Starting up is what users feel: a public name is imported when it is asked for.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'model')}"), name)
