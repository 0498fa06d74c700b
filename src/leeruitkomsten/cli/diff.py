"""`leeruitkomsten diff`: two sets side by side."""

from __future__ import annotations

from typing import Annotated

from leeruitkomsten.cli.declared import Argument
from leeruitkomsten.cli.options import (
    Candidates,
    EngineChoice,
    Explain,
    FailAt,
    Formats,
    Language,
    NoColour,
    Output,
)

Left = Annotated[str, Argument(metavar="LINKS", help="hulp.optie.links")]
Right = Annotated[str, Argument(metavar="RECHTS", help="hulp.optie.rechts")]


def diff(
    links: Left,
    rechts: Right,
    uitleg: Explain = None,
    motor: EngineChoice = "woorden",
    formaat: Formats = None,
    uitvoer: Output = None,
    faal_bij: FailAt = "nooit",
    kandidaten: Candidates = 3,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Compare two sets and tell what corresponds and what does not."""
    from leeruitkomsten.cli.output import Outlet, exit_code
    from leeruitkomsten.model import DiffReport
    from leeruitkomsten.reporting.terminal_diff import summary
    from leeruitkomsten.usecases import comparing

    outlet = Outlet.of(
        DiffReport,
        formaat,
        uitvoer,
        taal,
        near=links,
        reads=(links, rechts),
        plain=geen_kleur,
        candidates=kandidaten,
    )
    code = exit_code(faal_bij)
    report = comparing.diff(links, rechts, explain=uitleg or (), engine=motor)
    outlet.write(report)
    outlet.tell_engine(motor, report.engine)
    outlet.tell(summary(report, outlet.aside))
    return code(report)
