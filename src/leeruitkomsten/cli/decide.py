"""`leeruitkomsten besluit`: what people decided, written down beside the sets."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import Formats, Language, NoColour, Output, Write
from leeruitkomsten.errors import LeeruitkomstenError

Sets = Annotated[
    list[str] | None, Argument(metavar="LINKS RECHTS", help="hulp.optie.besluit-paden")
]
From = Annotated[str | None, Option("--uit", metavar="BESTAND", help="hulp.optie.uit")]
LeftCodes = Annotated[
    list[str] | None, Option("--links", metavar="CODE[,CODE]", help="hulp.optie.codes-links")
]
RightCodes = Annotated[
    list[str] | None,
    Option("--rechts", metavar="CODE[,CODE]", help="hulp.optie.codes-rechts"),
]
Relation = Annotated[str, Option("--relatie", metavar="RELATIE", help="hulp.optie.relatie")]
Reason = Annotated[str, Option("--reden", metavar="TEKST", help="hulp.optie.reden")]
Role = Annotated[str, Option("--rol", metavar="ROL", help="hulp.optie.rol")]
On = Annotated[str | None, Option("--datum", metavar="DATUM", help="hulp.optie.datum")]
Replace = Annotated[bool, Option("--vervang", help="hulp.optie.vervang")]


def besluit(
    sets: Sets = None,
    codes_links: LeftCodes = None,
    codes_rechts: RightCodes = None,
    relatie: Relation = "",
    reden: Reason = "",
    rol: Role = "",
    datum: On = None,
    vervang: Replace = False,
    uit: From = None,
    schrijf: Write = False,
    formaat: Formats = None,
    uitvoer: Output = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Write down how outcomes of two sets relate, as people decided."""
    from leeruitkomsten.cli.intake import refuse

    if uit is not None:
        one = {
            "--links": codes_links,
            "--rechts": codes_rechts,
            "--relatie": relatie,
            "--reden": reden,
            "--rol": rol,
            "--datum": datum,
        }
        refuse(one, "besluit-uit-opties")
        told = (formaat, uitvoer, taal)
        return _take_over(
            uit, sets or (), told, replace_old=vervang, write=schrijf, plain=geen_kleur
        )
    refuse({"--schrijf": schrijf, "--formaat": formaat, "--uitvoer": uitvoer}, "zonder-uit")
    if sets is None or len(sets) != len(("links", "rechts")):
        raise LeeruitkomstenError("besluit-twee-sets", aantal=len(sets or ()))
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.files import write_file
    from leeruitkomsten.cli.output import terminal_style
    from leeruitkomsten.cli.streams import show
    from leeruitkomsten.reporting.decisions import recorded_text
    from leeruitkomsten.usecases.deciding import decide

    left, right = sets
    style = terminal_style(sys.stdout, taal, near=left, plain=geen_kleur)
    recorded = decide(
        left,
        right,
        left_codes=codes_links or (),
        right_codes=codes_rechts or (),
        relation=relatie,
        reason=reden,
        role=rol,
        on=day(datum, option="--datum"),
        replace_old=vervang,
    )
    write_file(recorded.file, recorded.data)
    show(recorded_text(recorded, style))
    return 0


def _take_over(
    file: str,
    paths: Sequence[str],
    told: tuple[list[str] | None, Path | None, str | None],
    *,
    replace_old: bool,
    write: bool,
    plain: bool,
) -> int:
    """Take over the decisions in a file: tell what becomes of them, and write if asked."""
    from leeruitkomsten.cli.intake import settle
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.model.intake import IntakeReport
    from leeruitkomsten.usecases.handing_in import decisions_from

    outlet = Outlet.of(IntakeReport, *told, near=file, reads=(file, *paths), plain=plain)
    return settle(decisions_from(file, paths, replace_old=replace_old), outlet, write=write)
