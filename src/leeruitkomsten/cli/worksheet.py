"""`leeruitkomsten werkblad`: questions to people in a workbook, and their judgements back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import EngineChoice, Formats, Language, NoColour, Write
from leeruitkomsten.errors import LeeruitkomstenError, OutputError

ENDING = ".xlsx"

Paths = Annotated[list[str], Argument(metavar="PADEN", help="hulp.optie.werkblad-paden")]
Output = Annotated[
    Path | None,
    Option("--uitvoer", metavar="BESTAND", help="hulp.optie.werkblad-uitvoer"),
]
Blind = Annotated[bool, Option("--blind", help="hulp.optie.blind")]
Candidates = Annotated[
    int, Option("--kandidaten", metavar="N", min=0, help="hulp.optie.werkblad-kandidaten")
]
Overwrite = Annotated[bool, Option("--overschrijf", help="hulp.optie.overschrijf-werkblad")]
ReadIn = Annotated[bool, Option("--inlezen", help="hulp.optie.inlezen")]
Role = Annotated[str, Option("--rol", metavar="ROL", help="hulp.optie.rol-werkblad")]
On = Annotated[str | None, Option("--datum", metavar="DATUM", help="hulp.optie.datum-werkblad")]
Replace = Annotated[bool, Option("--vervang", help="hulp.optie.vervang")]


def werkblad(
    paden: Paths,
    uitvoer: Output = None,
    blind: Blind = False,
    kandidaten: Candidates = 2,
    motor: EngineChoice = "woorden",
    overschrijf: Overwrite = False,
    inlezen: ReadIn = False,
    rol: Role = "",
    datum: On = None,
    vervang: Replace = False,
    schrijf: Write = False,
    formaat: Formats = None,
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Put questions about sets to people in a workbook, or take their judgements in."""
    from leeruitkomsten.cli.intake import refuse

    if inlezen:
        making = {"--blind": blind, "--overschrijf": overschrijf}
        refuse(making, "werkblad-optie-inlezen")
        return _read_in(
            paden,
            (rol, datum),
            (formaat, uitvoer, taal),
            replace_old=vervang,
            write=schrijf,
            plain=geen_kleur,
        )
    reading = {
        "--rol": bool(rol),
        "--datum": datum is not None,
        "--vervang": vervang,
        "--schrijf": schrijf,
        "--formaat": bool(formaat),
    }
    refuse(reading, "werkblad-optie")
    file = _target(uitvoer, overwrite=overschrijf)
    return _make(paden, file, taal, blind=blind, candidates=kandidaten, engine=motor)


def _target(output: Path | None, *, overwrite: bool) -> Path:
    """Return where the worksheet goes; one that is there may be filled in, and is kept."""
    if output is None:
        raise LeeruitkomstenError("werkblad-uitvoer")
    if output.suffix.lower() != ENDING:
        raise LeeruitkomstenError("werkblad-naam", bestand=output.as_posix())
    if output.exists() and not overwrite:
        raise OutputError("werkblad-bestaat", bestand=output.as_posix())
    return output


def _make(
    paths: Sequence[str],
    file: Path,
    language: str | None,
    *,
    blind: bool,
    candidates: int,
    engine: str,
) -> int:
    from leeruitkomsten.cli.files import replace_file
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.model.intake import IntakeReport
    from leeruitkomsten.reporting.escape import clean
    from leeruitkomsten.reporting.words import counted, left_out_lines
    from leeruitkomsten.reporting.worksheet import worksheet_bytes
    from leeruitkomsten.usecases.asking import ask
    from leeruitkomsten.usecases.set_names import name_of

    outlet = Outlet.of(IntakeReport, None, None, language, near=paths[0], reads=paths, plain=True)
    report = ask(paths, blind=blind, candidates=candidates, engine=engine, watch=outlet.progress)
    names = {label.id: name_of(label) for label in report.sets}
    replace_file(file, worksheet_bytes(report, names, outlet.style))
    style = outlet.aside
    settled = counted("besluit", report.settled, style)
    outlet.tell(
        style.say(
            "werkblad.geschreven",
            vragen=counted("vraag", len(report.questions), style),
            bestand=clean(file.as_posix()),
            besloten=style.say("werkblad.besloten", besluiten=settled) if report.settled else "",
        )
    )
    outlet.tell_engine(engine, report.engine)
    if report.left_out:
        outlet.tell("\n".join(left_out_lines(report.left_out, style)))
    # What could not be read was asked for: the worksheet is there, and it is not whole.
    return 2 if report.left_out else 0


def _read_in(
    paths: Sequence[str],
    said: tuple[str, str | None],
    told: tuple[list[str] | None, Path | None, str | None],
    *,
    replace_old: bool,
    write: bool,
    plain: bool,
) -> int:
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.cli.intake import settle
    from leeruitkomsten.cli.output import Outlet
    from leeruitkomsten.model.intake import IntakeReport
    from leeruitkomsten.usecases.worksheets import worksheets_in

    role, on = said
    files = [path for path in paths if path.lower().endswith(ENDING)]
    sets = [path for path in paths if path not in files]
    if not files:
        raise LeeruitkomstenError("werkblad-geen-bestand")
    outlet = Outlet.of(IntakeReport, *told, near=files[0], reads=paths, plain=plain)
    report = worksheets_in(
        files, sets, role=role, on=day(on, option="--datum"), replace_old=replace_old
    )
    return settle(report, outlet, write=write)
