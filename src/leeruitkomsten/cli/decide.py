"""`leeruitkomsten besluit`: what people decided, written down beside the sets."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from leeruitkomsten.cli.options import Language, NoColour

Left = Annotated[str, typer.Argument(metavar="LINKS", help="hulp.optie.besluit-links")]
Right = Annotated[str, typer.Argument(metavar="RECHTS", help="hulp.optie.rechts")]
LeftCodes = Annotated[
    list[str] | None, typer.Option("--links", metavar="CODE[,CODE]", help="hulp.optie.codes-links")
]
RightCodes = Annotated[
    list[str] | None,
    typer.Option("--rechts", metavar="CODE[,CODE]", help="hulp.optie.codes-rechts"),
]
Relation = Annotated[str, typer.Option("--relatie", metavar="RELATIE", help="hulp.optie.relatie")]
Reason = Annotated[str, typer.Option("--reden", metavar="TEKST", help="hulp.optie.reden")]
Role = Annotated[str, typer.Option("--rol", metavar="ROL", help="hulp.optie.rol")]
On = Annotated[str | None, typer.Option("--datum", metavar="DATUM", help="hulp.optie.datum")]
Replace = Annotated[bool, typer.Option("--vervang", help="hulp.optie.vervang")]


def besluit(
    links: Left,
    rechts: Right,
    codes_links: LeftCodes = None,
    codes_rechts: RightCodes = None,
    relatie: Relation = "",
    reden: Reason = "",
    rol: Role = "",
    datum: On = None,
    vervang: Replace = False,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Write down how outcomes of two sets relate, as people decided."""
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.output import replace_file, terminal_style
    from leeruitkomsten.cli.repair import write_back
    from leeruitkomsten.cli.streams import show
    from leeruitkomsten.reporting.decisions import recorded_text
    from leeruitkomsten.usecases.deciding import decide

    style = terminal_style(sys.stdout, taal, near=links, plain=geen_kleur)
    recorded = decide(
        links,
        rechts,
        left_codes=codes_links or (),
        right_codes=codes_rechts or (),
        relation=relatie,
        reason=reden,
        role=rol,
        on=day(datum, option="--datum"),
        replace_old=vervang,
    )
    if os.path.lexists(recorded.file):
        write_back(recorded.file, recorded.data)
    else:
        replace_file(Path(recorded.file), recorded.data)
    show(recorded_text(recorded, style))
    return 0
