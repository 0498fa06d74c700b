"""`leeruitkomsten nieuw`: a set, or a template for one, to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import Language, NoColour

NewSet = Annotated[str | None, Argument(metavar="SET.yaml", help="hulp.optie.nieuwe-set")]
Institution = Annotated[
    str | None, Option("--hogeschool", metavar="NAAM", help="hulp.optie.hogeschool")
]
Programme = Annotated[
    str | None, Option("--opleiding", metavar="NAAM", help="hulp.optie.opleiding")
]
Degree = Annotated[str | None, Option("--graad", metavar="GRAAD", help="hulp.optie.graad")]
Variant = Annotated[str | None, Option("--variant", metavar="VARIANT", help="hulp.optie.variant")]
Nlqf = Annotated[str | None, Option("--nlqf", metavar="NIVEAU", help="hulp.optie.nlqf")]
Template = Annotated[
    Path | None, Option("--sjabloon", metavar="BESTAND.xlsx", help="hulp.optie.sjabloon")
]
From = Annotated[str | None, Option("--uit", metavar="SET.yaml", help="hulp.optie.uit-set")]
Replace = Annotated[bool, Option("--overschrijf", help="hulp.optie.overschrijf-nieuw")]


def nieuw(
    bestand: NewSet = None,
    sjabloon: Template = None,
    uit: From = None,
    hogeschool: Institution = None,
    opleiding: Programme = None,
    graad: Degree = None,
    variant: Variant = None,
    nlqf: Nlqf = None,
    overschrijf: Replace = False,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Make a new set, or a workbook in which a committee writes one."""
    import sys

    from leeruitkomsten.cli import starting
    from leeruitkomsten.cli.output import terminal_style
    from leeruitkomsten.usecases.starting import Wanted

    wanted = Wanted(hogeschool, opleiding, graad, variant, nlqf)
    near = bestand or (sjabloon.as_posix() if sjabloon else ".")
    aside = terminal_style(sys.stderr, taal, near=near, plain=geen_kleur)
    starting.check_call(bestand, sjabloon, uit, wanted)
    if sjabloon is not None:
        starting.write_template(sjabloon, uit, wanted, aside, overwrite=overschrijf)
    if bestand is not None:
        starting.write_set(bestand, wanted, aside, overwrite=overschrijf)
    return 0
