"""`leeruitkomsten doorstroom`: how sets of rising level follow on one another."""

from __future__ import annotations

from typing import Annotated

from leeruitkomsten.cli.declared import Argument
from leeruitkomsten.cli.options import EngineChoice, Formats, Language, NoColour, Output

Rising = Annotated[list[str], Argument(metavar="SETS", help="hulp.optie.sets-oplopend")]


def doorstroom(
    sets: Rising,
    motor: EngineChoice = "woorden",
    formaat: Formats = None,
    uitvoer: Output = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Tell what follows on what, what stands on the same level, and where there is a gap."""
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.model.progression import ProgressionReport
    from leeruitkomsten.reporting.terminal_progression import summary
    from leeruitkomsten.usecases import transferring

    outlet = Outlet.of(
        ProgressionReport, formaat, uitvoer, taal, near=sets[0], reads=sets, plain=geen_kleur
    )
    report = transferring.progress(sets, engine=motor)
    outlet.write(report)
    outlet.tell_engine(motor, report.engine)
    outlet.tell(summary(report, outlet.aside))
    return 0
