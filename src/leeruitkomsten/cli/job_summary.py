"""The summary of a job on GitHub: where there is room for all that annotations leave out."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from leeruitkomsten.cli.output import Outlet
from leeruitkomsten.cli.streams import not_written
from leeruitkomsten.errors import OutputError
from leeruitkomsten.model import LintReport
from leeruitkomsten.reporting import render

_FILE = "GITHUB_STEP_SUMMARY"


def add_summary(report: LintReport, outlet: Outlet) -> None:
    """Add the report as Markdown to the summary of the job, where there is one.

    Only where annotations were asked for (`--formaat github`): whoever asks for those is on
    GitHub, and elsewhere a variable of that name means nothing to us.
    """
    name = os.environ.get(_FILE)
    if not name or all(format_name != "github" for format_name, _ in outlet.targets):
        return
    # All of it, with --alles, could be more than GitHub takes; in short it never is.
    text = render(report, "markdown", replace(outlet.style, everything=False))
    try:
        with Path(name).open("ab") as file:
            file.write(f"{text}\n".encode())
    except OSError as error:
        raise not_written(name, error) from error
    except ValueError as error:  # a name that no file can have
        raise OutputError("niet-te-schrijven", bestand=name, reden=str(error)) from error
