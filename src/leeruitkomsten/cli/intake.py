"""A plan of what is taken in, told; and written where that was asked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from leeruitkomsten.cli.output import Outlet, replace_file
from leeruitkomsten.cli.repair import write_back
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.model.intake import OPEN
from leeruitkomsten.reporting.terminal_intake import summary

if TYPE_CHECKING:
    from leeruitkomsten.model.intake import IntakeReport, RegisterUpdate


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
        _write(report.updates)
        report = replace(report, written=bool(report.updates))
    registers = [one.file for one in report.updates]
    outlet.write(report, [*report.files, *registers, *(label.file for label in report.sets)])
    outlet.tell(summary(report, outlet.aside))
    return 1 if report.count(*OPEN) else 0


def _write(updates: Iterable[RegisterUpdate]) -> None:
    for one in updates:
        if os.path.lexists(one.file):
            write_back(one.file, one.data)
        else:
            replace_file(Path(one.file), one.data)
