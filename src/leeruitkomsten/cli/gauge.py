"""`leeruitkomsten ijk`: how far the program agrees with what people decided."""

from __future__ import annotations

from leeruitkomsten.cli.options import EngineChoice, Formats, Language, NoColour, Output, Paths


def ijk(
    paden: Paths = None,
    motor: EngineChoice = "woorden",
    formaat: Formats = None,
    uitvoer: Output = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Hold what the program finds against the decisions beside the sets."""
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.model import GaugeReport
    from leeruitkomsten.reporting.terminal_gauge import summary
    from leeruitkomsten.usecases import gauging

    paden = paden or ["."]
    outlet = Outlet.of(
        GaugeReport, formaat, uitvoer, taal, near=paden[0], reads=paden, plain=geen_kleur
    )
    report = gauging.gauge(paden, engine=motor, watch=outlet.progress)
    outlet.write(report)
    outlet.tell_engine(motor, report.engine)
    outlet.tell(summary(report, outlet.aside))
    return 2 if report.left_out else 0
