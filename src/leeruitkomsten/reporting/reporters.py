"""The table from command and format to the function that makes the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.reporting.style import Style

if TYPE_CHECKING:
    from leeruitkomsten.model import (
        CalibrationReport,
        DiffReport,
        GaugeReport,
        LintReport,
        RepairReport,
    )
    from leeruitkomsten.model.coverage import CoverageReport
    from leeruitkomsten.model.progression import ProgressionReport

    AnyReport = LintReport | DiffReport | CalibrationReport
    """A report of findings or gaps, of which the worst can decide how a run ends."""
    Told = AnyReport | CoverageReport | ProgressionReport | GaugeReport
    """Reports that have JSON too."""
    Tellable = Told | RepairReport
    """Whatever can be told."""

# Named, not imported: a reporter may need a library that the others do not, and so may a report.
REPORTERS: Mapping[str, Mapping[str, str]] = {
    "LintReport": {"terminal": "terminal_lint", "json": "as_json", "toelichting": "explanation"},
    "DiffReport": {"terminal": "terminal_diff", "json": "as_json", "html": "html.diff"},
    "RepairReport": {"terminal": "terminal_repair"},
    "CalibrationReport": {"terminal": "terminal_calibration", "json": "as_json"},
    "CoverageReport": {
        "terminal": "terminal_coverage",
        "json": "as_json",
        "markdown": "markdown_coverage",
    },
    "ProgressionReport": {"terminal": "terminal_progression", "json": "as_json"},
    "GaugeReport": {"terminal": "terminal_gauge", "json": "as_json"},
}
"""Modules of this package by kind of report and name of format; each has a `render`."""


def formats_for(kind: type) -> tuple[str, ...]:
    """Return the names of the formats in which this kind of report can be told."""
    return tuple(REPORTERS[kind.__name__])


def render(report: Tellable, format_name: str, style: Style) -> str:
    """Return a report as text; raise `LeeruitkomstenError` where there is no such format."""
    module = REPORTERS[type(report).__name__].get(format_name)
    if module is None:
        known = formats_for(type(report))
        raise LeeruitkomstenError("formaat-onbekend", formaat=format_name, bekend=known)
    make: Callable[[Tellable, Style], str] = import_module(
        f"leeruitkomsten.reporting.{module}"
    ).render
    return make(report, style)
