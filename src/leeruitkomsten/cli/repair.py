"""`leeruitkomsten lint --herstel`: repairs, shown or written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from leeruitkomsten.cli.failures import report_failure
from leeruitkomsten.cli.files import write_back
from leeruitkomsten.cli.output import Outlet
from leeruitkomsten.errors import LeeruitkomstenError, OutputError
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import RepairReport
from leeruitkomsten.reporting.terminal_repair import summary


def check_call(paths: Sequence[str], *, repairs: bool, shows_only: bool) -> None:
    """Refuse to show repairs that nobody asked for, and to repair what cannot be written back."""
    if shows_only and not repairs:
        raise LeeruitkomstenError("toon-zonder-herstel")
    if repairs and not shows_only and STDIN in paths:
        raise LeeruitkomstenError("herstel-standaardinvoer")


def show(report: RepairReport, outlet: Outlet) -> int:
    """Show what would be repaired, and write nothing."""
    outlet.write(report)
    outlet.tell(summary(report, outlet.aside, written=False))
    return 0


def write(report: RepairReport, outlet: Outlet) -> int:
    """Write the files that are repaired, and tell of it; 2 where one of them cannot be."""
    written, code = [], 0
    for one in report.repairs:
        try:
            if one.changes:
                write_back(one.file, one.after.encode("utf-8"))
            written.append(one)
        except OutputError as error:
            code = report_failure(error, outlet.aside.language)
    outlet.tell(summary(replace(report, repairs=tuple(written)), outlet.aside, written=True))
    return code
