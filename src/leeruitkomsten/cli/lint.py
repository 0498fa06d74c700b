"""`leeruitkomsten lint`: what a set could say more clearly, and why."""

from __future__ import annotations

from leeruitkomsten.cli.options import (
    Cache,
    Everything,
    Explanation,
    FailAt,
    Formats,
    Language,
    NoCache,
    NoColour,
    OnDate,
    Output,
    Paths,
    QualitySchema,
    Questions,
    Repair,
    ShowOnly,
    Workers,
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
    herstel: Repair = False,
    toon: ShowOnly = False,
    werkers: Workers = None,
    cache: Cache = None,
    geen_cache: NoCache = False,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Lint files and folders and tell what was found."""
    from leeruitkomsten.cli.caches import cache_folder
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.output import Outlet, exit_code
    from leeruitkomsten.model import LintReport, RepairReport
    from leeruitkomsten.reporting.terminal_lint import summary
    from leeruitkomsten.usecases import linting

    paden = paden or ["."]
    if toelichting and "toelichting" not in (formaat or ()):
        formaat = [*(formaat or ()), "toelichting"]
    if herstel or toon:
        from leeruitkomsten.cli import repair
        from leeruitkomsten.usecases import repairing

        repair.check_call(paden, repairs=herstel, shows_only=toon)
    kind = RepairReport if toon else LintReport
    outlet = Outlet.of(kind, formaat, uitvoer, taal, near=paden[0], plain=geen_kleur)
    outlet = outlet.showing(questions=vragen, everything=alles)
    remembered = cache_folder(cache, without=geen_cache)
    code, on = exit_code(faal_bij, gaps=False), day(peildatum)
    unwritten = 0
    if herstel:
        repairs = repairing.repair(paden, quality_schema=kwaliteitsschema, on=on)
        if toon:
            return repair.show(repairs, outlet)
        unwritten = repair.write(repairs, outlet)
    report = linting.lint(
        paden,
        quality_schema=kwaliteitsschema,
        on=on,
        watch=outlet.progress,
        cache=remembered,
        processes=werkers or 0,
    )
    outlet.write(report, inputs=[*report.names, *report.sources])
    outlet.tell(summary(report, outlet.aside))
    return max(code(report), unwritten)
