"""`leeruitkomsten kalibreer --voorzet`: a draft of a shared set, in a file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from leeruitkomsten.cli.files import replace_file
from leeruitkomsten.cli.output import Outlet
from leeruitkomsten.cli.targets import check_not_read, check_writable
from leeruitkomsten.errors import LeeruitkomstenError, OutputError
from leeruitkomsten.model import CalibrationReport
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.proposal import render


def check_call(
    file: Path | None, others: Sequence[Path | None], reads: Sequence[str], *, overwrite: bool
) -> None:
    """Refuse to write over a file that is there, unless that was asked for.

    People work on in a proposal: what they wrote in it must not be lost. Nor may it be
    one of the `others` that are written, or of what is read, or stand where nothing can be
    written: then the reports are not written either.
    """
    if file is None:
        if overwrite:
            raise LeeruitkomstenError("overschrijf-zonder-voorzet")
        return
    check_writable(file)
    if file.resolve() in {other.resolve() for other in others if other is not None}:
        raise LeeruitkomstenError("zelfde-uitvoer")
    if file.is_file() and not overwrite:
        raise OutputError("voorzet-bestaat", bestand=file.as_posix())
    check_not_read(file, reads)


def drafted(report: CalibrationReport, outlet: Outlet) -> bytes:
    """Return the proposal as it is written. Raises `LeeruitkomstenError` where it is empty."""
    return render(report, outlet.style).encode("utf-8")


def write(data: bytes, file: Path, outlet: Outlet) -> None:
    """Write a proposal, whole or not at all, and say so."""
    replace_file(file, data)
    outlet.tell(outlet.aside.say("voorzet.geschreven", bestand=clean(file.as_posix())))
