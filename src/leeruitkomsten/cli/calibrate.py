"""`leeruitkomsten kalibreer`: all sets of an opleiding side by side."""

from __future__ import annotations

from typing import Annotated

from leeruitkomsten.cli.declared import Argument
from leeruitkomsten.cli.options import (
    AllGaps,
    EngineChoice,
    FailAt,
    Formats,
    FourQuestions,
    Language,
    NoColour,
    Output,
    Overwrite,
    Proposal,
    Reference,
)

Many = Annotated[list[str], Argument(metavar="PADEN", help="hulp.optie.paden-opleiding")]


def kalibreer(
    paden: Many,
    motor: EngineChoice = "woorden",
    formaat: Formats = None,
    uitvoer: Output = None,
    faal_bij: FailAt = "nooit",
    referentie: Reference = None,
    vragen: FourQuestions = False,
    alles: AllGaps = False,
    voorzet: Proposal = None,
    overschrijf: Overwrite = False,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Group what corresponds across hogescholen and tell where they do not line up."""
    from leeruitkomsten.cli import proposal
    from leeruitkomsten.cli.output import Outlet, exit_code
    from leeruitkomsten.model import CalibrationReport
    from leeruitkomsten.reporting.terminal_calibration import summary
    from leeruitkomsten.usecases import comparing

    outlet = Outlet.of(
        CalibrationReport, formaat, uitvoer, taal, near=paden[0], reads=paden, plain=geen_kleur
    )
    outlet = outlet.showing(questions=vragen, everything=alles)
    others = [file for _, file in outlet.targets]
    proposal.check_call(voorzet, others, paden, overwrite=overschrijf)
    code = exit_code(faal_bij)
    report = comparing.calibrate(
        paden,
        reference=referentie,
        engine=motor,
        watch=outlet.progress,
        watch_pairs=outlet.comparing,
    )
    # Made before anything is written: where there is nothing to propose, nothing is.
    draft = None if voorzet is None else proposal.drafted(report, outlet)
    outlet.write(report)
    if voorzet is not None and draft is not None:
        proposal.write(draft, voorzet, outlet)
    outlet.tell_engine(motor, report.engine)
    outlet.tell(summary(report, outlet.aside))
    # What could not be read was asked for: the report is there, and it is not whole.
    return 2 if report.left_out else code(report)
