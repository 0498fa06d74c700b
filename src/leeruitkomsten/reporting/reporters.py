"""The table from command and format to the function that makes the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.reporting.style import Style

if TYPE_CHECKING:
    from types import ModuleType

    from leeruitkomsten.model import (
        CalibrationReport,
        DiffReport,
        GaugeReport,
        LintReport,
        RepairReport,
    )
    from leeruitkomsten.model.changes import ChangesReport
    from leeruitkomsten.model.coverage import CoverageReport
    from leeruitkomsten.model.intake import IntakeReport
    from leeruitkomsten.model.plan import ImportReport
    from leeruitkomsten.model.progression import ProgressionReport

    AnyReport = LintReport | DiffReport | CalibrationReport | ChangesReport
    """A report of findings, gaps or changes, of which the worst can decide how a run ends."""
    Told = (
        AnyReport | CoverageReport | ProgressionReport | GaugeReport | IntakeReport | ImportReport
    )
    """Reports that have JSON too."""
    Tellable = Told | RepairReport
    """Whatever can be told."""

# Named, not imported: a reporter may need a library that the others do not, and so may a report.
REPORTERS: Mapping[str, Mapping[str, str]] = {
    "LintReport": {
        "terminal": "terminal_lint",
        "json": "as_json",
        "html": "html.lint",
        "markdown": "markdown_lint",
        "xlsx": "sheets_lint",
        "toelichting": "explanation",
        "sarif": "sarif",
        "github": "github",
        "gitlab": "gitlab",
        "junit": "junit",
        "rdjson": "rdjson",
    },
    "DiffReport": {
        "terminal": "terminal_diff",
        "json": "as_json",
        "html": "html.diff",
        "markdown": "markdown_diff",
        "xlsx": "sheets_diff",
    },
    "RepairReport": {"terminal": "terminal_repair"},
    "CalibrationReport": {
        "terminal": "terminal_calibration",
        "json": "as_json",
        "html": "html.calibration",
        "markdown": "markdown_calibration",
        "xlsx": "sheets_calibration",
    },
    "CoverageReport": {
        "terminal": "terminal_coverage",
        "json": "as_json",
        "html": "html.coverage",
        "markdown": "markdown_coverage",
        "xlsx": "sheets_coverage",
    },
    "ProgressionReport": {
        "terminal": "terminal_progression",
        "json": "as_json",
        "html": "html.progression",
        "markdown": "markdown_progression",
        "xlsx": "sheets_progression",
    },
    "ChangesReport": {
        "terminal": "terminal_changes",
        "json": "as_json",
        "html": "html.changes",
        "markdown": "markdown_changes",
    },
    "GaugeReport": {"terminal": "terminal_gauge", "json": "as_json"},
    "ImportReport": {"terminal": "terminal_import", "json": "as_json"},
    "IntakeReport": {"terminal": "terminal_intake", "json": "as_json"},
}
"""Modules of this package by kind of report and name of format; each has a `render`."""

BINARY = frozenset({"xlsx"})
"""Formats that are no text: `render` of their modules gives bytes."""

_PLAIN = Style()


_WITH_KNOWN = frozenset({"terminal", "json", "markdown", "sarif", "junit"})
"""Formats that know how to mark what is in the baseline; the others leave it out."""


def formats_for(kind: type) -> tuple[str, ...]:
    """Return the names of the formats in which this kind of report can be told."""
    return tuple(REPORTERS[kind.__name__])


def render(report: Tellable, format_name: str, style: Style = _PLAIN) -> str:
    """Return a report as text, as `--formaat` does.

    Raises `LeeruitkomstenError` where this report has no such format. A workbook (`xlsx`) is
    no text: `file_data` makes it, and asking for it here is a `ValueError`.
    """
    if format_name in BINARY:
        raise ValueError(f"{format_name} is no text")
    make: Callable[[Tellable, Style], str] = _module(report, format_name).render
    return make(_told_in(format_name, report), _for(format_name, style))


def file_data(report: Tellable, format_name: str, style: Style = _PLAIN) -> bytes:
    """Return a report, in any format, as the bytes of a file.

    Raises `LeeruitkomstenError` where this report has no such format.
    """
    if format_name not in BINARY:
        return render(report, format_name, style).encode("utf-8")
    make: Callable[[Tellable, Style], bytes] = _module(report, format_name).render
    return make(_told_in(format_name, report), _for(format_name, style))


def _told_in(format_name: str, report: Tellable) -> Tellable:
    """Return the report as far as a format tells it."""
    from leeruitkomsten.model import LintReport

    if not isinstance(report, LintReport) or report.baseline is None or format_name in _WITH_KNOWN:
        return report
    new = tuple(finding for finding in report.findings if not finding.known)
    return replace(report, findings=new)


def _for(format_name: str, style: Style) -> Style:
    """Return the style for a format: the colours of a terminal mean nothing elsewhere."""
    return style if format_name == "terminal" else replace(style, colour=False)


def _module(report: Tellable, format_name: str) -> ModuleType:
    module = REPORTERS[type(report).__name__].get(format_name)
    if module is None:
        known = formats_for(type(report))
        raise LeeruitkomstenError("formaat-onbekend", formaat=format_name, bekend=known)
    return import_module(f"leeruitkomsten.reporting.{module}")
