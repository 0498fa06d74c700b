"""`leeruitkomsten dekking`: what a source covers of a target, for who decides on it."""

from __future__ import annotations

from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import EngineChoice, Formats, Language, NoColour, Output

Source = Annotated[str, Argument(metavar="BRON", help="hulp.optie.bron")]
Target = Annotated[str, Argument(metavar="DOEL", help="hulp.optie.doel")]
Units = Annotated[list[str] | None, Option("--eenheid", metavar="CODE", help="hulp.optie.eenheid")]
OnDay = Annotated[str | None, Option("--op", metavar="DATUM", help="hulp.optie.op")]


def dekking(
    bron: Source,
    doel: Target,
    eenheid: Units = None,
    op: OnDay = None,
    motor: EngineChoice = "woorden",
    formaat: Formats = None,
    uitvoer: Output = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Tell what of each unit of the target the source seems to cover; conclude nothing."""
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.model.coverage import CoverageReport
    from leeruitkomsten.reporting.terminal_coverage import summary
    from leeruitkomsten.usecases import transferring

    outlet = Outlet.of(
        CoverageReport, formaat, uitvoer, taal, near=doel, reads=(bron, doel), plain=geen_kleur
    )
    report = transferring.cover(
        bron, doel, on=day(op, option="--op"), units=eenheid or (), engine=motor
    )
    outlet.write(report)
    outlet.tell_engine(motor, report.engine)
    outlet.tell(summary(report, outlet.aside))
    return 0
