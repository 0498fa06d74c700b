"""What `importeer` needs of the command line: columns, its own call, and writing the set."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from leeruitkomsten.cli.files import replace_file, write_back
from leeruitkomsten.errors import DocumentError, OutputError
from leeruitkomsten.model.plan import ImportCall, ImportReport


def columns_of(given: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what `--kolom` says: the head of a column, and the field that it is."""
    for each in given:
        heading, _, field = each.rpartition("=")
        yield heading.strip(), field.strip().lower()


def arguments_of(paths: Sequence[str], target: str, call: ImportCall) -> Iterator[str]:
    """Yield the words of a call that does what a plan says, but for `--schrijf`."""
    yield "importeer"
    yield from paths
    yield from ("--naar", target)
    for heading, field in call.columns:
        yield from ("--kolom", f"{heading}={field}")
    for key, value in call.stated:
        yield from (f"--{key}", value)
    for option, codes in (("--nieuw", call.as_new), ("--zelfde", call.as_same)):
        for code in sorted(codes):
            yield from (option, code)


def check_apart(report: ImportReport, others: Sequence[Path | None]) -> None:
    """Raise `OutputError` where the plan would go to the place of the set that it is of."""
    target = Path(report.target).resolve()
    for other in others:
        if other is not None and other.resolve() == target:
            raise OutputError("uitvoer-is-invoer", bestand=other.as_posix())


def write(report: ImportReport) -> None:
    """Write the set, whole or not at all; never over a file that the plan did not know."""
    if report.data is None:
        return
    if report.exists:
        write_back(report.target, report.data)
    elif os.path.lexists(report.target):
        raise DocumentError("import-doel-veranderd", bestand=report.target)
    else:
        replace_file(Path(report.target), report.data)
