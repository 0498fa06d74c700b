"""A plan of what is taken in, told; and written where that was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from leeruitkomsten.cli.files import write_file
from leeruitkomsten.cli.output import Outlet
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.model.intake import OPEN
from leeruitkomsten.reporting.terminal_intake import summary

if TYPE_CHECKING:
    from leeruitkomsten.model.intake import IntakeReport


def refuse(options: Mapping[str, object], key: str) -> None:
    """Refuse the first of some options that was given: it goes with another way of calling."""
    for option, given in options.items():
        if given:
            raise LeeruitkomstenError(key, optie=option)


def settle(report: IntakeReport, outlet: Outlet, *, write: bool) -> int:
    """Tell what becomes of judgements, after writing it with `write`; return the exit code.

    It is 1 where something that people judged is not taken in and asks for them.
    """
    if write:
        for one in report.updates:
            write_file(one.file, one.data)
        report = replace(report, written=bool(report.updates))
    outlet.write(report)
    outlet.tell(summary(report, outlet.aside))
    return 1 if report.count(*OPEN) else 0
