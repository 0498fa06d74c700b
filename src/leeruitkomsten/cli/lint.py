"""`leeruitkomsten lint`: what a set could say more clearly, and why."""

from __future__ import annotations

from leeruitkomsten.cli.options import (
    Everything,
    Explanation,
    FailAt,
    Formats,
    Language,
    NoColour,
    OnDate,
    Output,
    Paths,
    QualitySchema,
    Questions,
)


def lint(
    paden: Paths = None,
    formaat: Formats = None,
    uitvoer: Output = None,
    faal_bij: FailAt = "fout",
    kwaliteitsschema: QualitySchema = None,
    peildatum: OnDate = None,
    vragen: Questions = False,
    toelichting: Explanation = False,
    alles: Everything = False,
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
    if toelichting and "toelichting" not in (formaat or ()):
        formaat = [*(formaat or ()), "toelichting"]
    outlet = Outlet.of(LintReport, formaat, uitvoer, taal, near=paden[0], plain=geen_kleur)
    outlet = outlet.showing(questions=vragen, everything=alles)
    code = exit_code(faal_bij, gaps=False)
    report = usecases.lint(
        paden, quality_schema=kwaliteitsschema, on=day(peildatum), watch=outlet.progress
    )
    outlet.write(report, inputs=[*report.names, *report.sources])
    outlet.tell(summary(report, outlet.aside))
    return code(report)
