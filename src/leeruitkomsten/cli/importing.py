"""`leeruitkomsten importeer`: documents of a committee in, with a plan first."""

from __future__ import annotations

from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import Formats, Language, NoColour, Output, Write

Documents = Annotated[list[str], Argument(metavar="BESTANDEN", help="hulp.optie.documenten")]
Target = Annotated[str | None, Option("--naar", metavar="SET.yaml", help="hulp.optie.naar")]
Columns = Annotated[
    list[str] | None, Option("--kolom", metavar="KOP=VELD", help="hulp.optie.kolom")
]
AsNew = Annotated[list[str] | None, Option("--nieuw", metavar="CODE", help="hulp.optie.nieuw-code")]
AsSame = Annotated[
    list[str] | None, Option("--zelfde", metavar="CODE", help="hulp.optie.zelfde-code")
]
Institution = Annotated[
    str | None, Option("--hogeschool", metavar="TEKST", help="hulp.optie.set-hogeschool")
]
Programme = Annotated[
    str | None, Option("--opleiding", metavar="TEKST", help="hulp.optie.set-opleiding")
]
Degree = Annotated[str | None, Option("--graad", metavar="GRAAD", help="hulp.optie.set-graad")]
Variant = Annotated[str | None, Option("--variant", metavar="TEKST", help="hulp.optie.set-variant")]
Level = Annotated[str | None, Option("--niveau", metavar="NIVEAU", help="hulp.optie.set-niveau")]
Load = Annotated[str | None, Option("--studielast", metavar="EC", help="hulp.optie.set-studielast")]
Version = Annotated[str | None, Option("--versie", metavar="TEKST", help="hulp.optie.set-versie")]
Status = Annotated[str | None, Option("--status", metavar="STATUS", help="hulp.optie.set-status")]


def importeer(
    bestanden: Documents,
    naar: Target = None,
    schrijf: Write = False,
    kolom: Columns = None,
    nieuw: AsNew = None,
    zelfde: AsSame = None,
    hogeschool: Institution = None,
    opleiding: Programme = None,
    graad: Degree = None,
    variant: Variant = None,
    niveau: Level = None,
    studielast: Load = None,
    versie: Version = None,
    status: Status = None,
    formaat: Formats = None,
    uitvoer: Output = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Take in documents of a committee: a plan, and with `--schrijf` the file of the set."""
    from dataclasses import replace

    from leeruitkomsten.cli.import_call import arguments_of, check_apart, columns_of, write
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.errors import DocumentError
    from leeruitkomsten.model.plan import ImportCall, ImportReport
    from leeruitkomsten.reporting.terminal_import import summary
    from leeruitkomsten.usecases.importing import plan_import

    outlet = Outlet.of(
        ImportReport, formaat, uitvoer, taal, near=bestanden[0], reads=bestanden, plain=geen_kleur
    )
    stated = {
        "hogeschool": hogeschool,
        "opleiding": opleiding,
        "graad": graad,
        "variant": variant,
        "niveau": niveau,
        "studielast": studielast,
        "versie": versie,
        "status": status,
    }
    call = ImportCall(
        tuple(columns_of(kolom or ())),
        tuple((key, value) for key, value in stated.items() if value is not None),
        frozenset(nieuw or ()),
        frozenset(zelfde or ()),
    )
    report = plan_import(bestanden, target=naar, call=call)
    report = replace(report, arguments=tuple(arguments_of(bestanden, report.target, call)))
    does = schrijf and not report.blocked
    check_apart(report, [file for _, file in outlet.targets])
    if does:
        write(report)
        report = replace(report, written=True)
    outlet.write(report)
    if schrijf and report.blocked:
        raise DocumentError("import-geblokkeerd")
    if does:
        outlet.tell(summary(report, outlet.aside))
    return 0
