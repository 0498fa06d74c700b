"""`leeruitkomsten lint`: what a set could say more clearly, and why."""

from __future__ import annotations

from leeruitkomsten.cli.options import (
    FailAt,
    Formats,
    Language,
    NoColour,
    OnDate,
    Output,
    Paths,
    QualitySchema,
)


def lint(
    paden: Paths = None,
    formaat: Formats = None,
    uitvoer: Output = None,
    faal_bij: FailAt = "fout",
    kwaliteitsschema: QualitySchema = None,
    peildatum: OnDate = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Lint files and folders and tell what was found."""
    from leeruitkomsten import usecases
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.output import Outlet, exit_code
    from leeruitkomsten.model import LintReport
    from leeruitkomsten.reporting.terminal_lint import summary

    paden = paden or ["."]
    outlet = Outlet.of(LintReport, formaat, uitvoer, taal, near=paden[0], plain=geen_kleur)
    code = exit_code(faal_bij, gaps=False)
    report = usecases.lint(
        paden, quality_schema=kwaliteitsschema, on=day(peildatum), watch=outlet.progress
    )
    outlet.write(report, inputs=[*report.names, *report.sources])
    outlet.tell(summary(report, outlet.aside))
    return code(report)
