"""What someone else's typed program does with the public names; `mypy --strict` reads it.

It is read beside an installed wheel, not the checkout: only then does `py.typed` count. A
line with an `ignore` is wrong on purpose: were the types not seen, the `ignore` would be
told to be unused.
"""

from __future__ import annotations

from typing import assert_type

from leeruitkomsten import (
    CalibrationReport,
    CoverageReport,
    DiffReport,
    ImportCall,
    ImportReport,
    LeeruitkomstenError,
    LintReport,
    OutcomeSet,
    ProgressionReport,
    RepairReport,
    Severity,
    Style,
    calibrate,
    cover,
    diff,
    failure_text,
    file_data,
    lint,
    load_set,
    new_set,
    plan_import,
    progress,
    propose,
    render,
    repair,
    report_data,
    write_set,
)


def read(path: str) -> str | None:
    """Return a set as text, None where it is none."""
    try:
        one = load_set(path)
    except LeeruitkomstenError as error:
        print(failure_text(error, language="en"))
        return None
    assert_type(one, OutcomeSet)
    assert_type(one.by_code()["LU1"].level, "dict[str, int]")  # type: ignore[assert-type]
    return write_set(one)


def judge(folder: str) -> Severity | None:
    """Lint and repair a folder; return the worst."""
    report = assert_type(lint([folder], on="2026-11-01"), LintReport)
    assert_type(repair([folder]), RepairReport)
    lint(folder, on=20261101)  # type: ignore[arg-type]
    return report.worst


def compare(left: str, right: str) -> bytes:
    """Return two sets side by side as a page."""
    sides = assert_type(diff(left, right), DiffReport)
    many = assert_type(calibrate([left, right]), CalibrationReport)
    assert_type(cover(left, right, on="2026-11-01"), CoverageReport)
    assert_type(progress([left, right]), ProgressionReport)
    assert_type(render(sides, "markdown", Style(language="en")), str)
    assert_type(propose(many), OutcomeSet)
    return file_data(many, "html")


def take_in(document: str) -> bytes | None:
    """Return the file that a document would become."""
    plan = plan_import([document], call=ImportCall(stated=(("graad", "ad"),)))
    assert_type(plan, ImportReport)
    report_data(plan, language="en")
    return plan.data


def make() -> OutcomeSet:
    """Return a set from plain data."""
    return new_set({"leeruitkomstenset": 1})
