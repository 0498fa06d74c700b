"""Starting with an old repository: only what is new counts."""

from __future__ import annotations

from pathlib import Path

from leeruitkomsten.linting.baseline import acceptable, against
from leeruitkomsten.loading.baseline import files_in, missing_of, read_baseline
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import Baseline, LintReport


def held(report: LintReport, file: Path) -> LintReport:
    """Return a report in which what the baseline in a file has is known.

    Raises `BaselineError` where there is none, or it is not in order.
    """
    baseline = read_baseline(file)
    return against(report, baseline, _files(report, file), missing_of(baseline))


def accepted(report: LintReport, file: Path) -> LintReport:
    """Return a report in which all that can be accepted is known; nothing is written yet.

    `baseline.kept` of it is what a baseline in `file` would hold.
    """
    files = _files(report, file)
    entries = acceptable(report, files)
    return against(report, Baseline(file.as_posix(), entries), files, ())


def _files(report: LintReport, file: Path) -> dict[str, str]:
    names = {*report.names, *(finding.place.file for finding in report.findings)}
    return {STDIN: STDIN, **files_in(names - {STDIN}, file)}
