"""`leeruitkomsten lint`: what a set could say more clearly, and why."""

from __future__ import annotations

from leeruitkomsten.cli.options import (
    Cache,
    Everything,
    Explanation,
    FailAt,
    Formats,
    KnownFrom,
    Language,
    MakeBaseline,
    NoCache,
    NoColour,
    OnDate,
    Output,
    Paths,
    PruneBaseline,
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
    nullijn: KnownFrom = None,
    nullijn_maken: MakeBaseline = False,
    nullijn_bijwerken: PruneBaseline = False,
    werkers: Workers = None,
    cache: Cache = None,
    geen_cache: NoCache = False,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Lint files and folders and tell what was found."""
    from leeruitkomsten.cli.caches import cache_folder
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.job_summary import add_summary
    from leeruitkomsten.cli.output import Outlet, exit_code
    from leeruitkomsten.model import SEVERITIES, LintReport, RepairReport
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
    outlet = Outlet.of(kind, formaat, uitvoer, taal, near=paden[0], reads=paden, plain=geen_kleur)
    remembered = cache_folder(cache, paden, without=geen_cache)
    code, on = exit_code(faal_bij, gaps=False), day(peildatum)
    fails_at = SEVERITIES.get(faal_bij or "")
    outlet = outlet.showing(questions=vragen, everything=alles, fails_at=fails_at)
    call = None
    if nullijn is not None or nullijn_maken or nullijn_bijwerken:
        from leeruitkomsten.cli.baseline import baseline_call

        call = baseline_call(nullijn, makes=nullijn_maken, prunes=nullijn_bijwerken, near=paden[0])
        call.check(paden, [file for _, file in outlet.targets], shows=toon)
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
    if call is not None:
        report = call.hold(report, outlet)
    outlet.write(report)
    add_summary(report, outlet)
    outlet.tell(summary(report, outlet.aside))
    return max(code(report), unwritten)
