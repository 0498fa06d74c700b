"""Options that commands share. Their help is a key in `messages`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[list[str] | None, typer.Argument(metavar="PADEN", help="hulp.optie.paden")]
Language = Annotated[str | None, typer.Option("--taal", metavar="nl|en", help="hulp.optie.taal")]
Formats = Annotated[
    list[str] | None,
    typer.Option("--formaat", metavar="FORMAAT[=BESTAND]", help="hulp.optie.formaat"),
]
Output = Annotated[
    Path | None, typer.Option("--uitvoer", metavar="BESTAND", help="hulp.optie.uitvoer")
]
NoColour = Annotated[bool, typer.Option("--geen-kleur", help="hulp.optie.geen-kleur")]
FailAt = Annotated[
    str | None, typer.Option("--faal-bij", metavar="ERNST", help="hulp.optie.faal-bij")
]
QualitySchema = Annotated[
    str | None,
    typer.Option("--kwaliteitsschema", metavar="NAAM", help="hulp.optie.kwaliteitsschema"),
]
OnDate = Annotated[
    str | None, typer.Option("--peildatum", metavar="DATUM", help="hulp.optie.peildatum")
]
Questions = Annotated[bool, typer.Option("--vragen", help="hulp.optie.vragen")]
FourQuestions = Annotated[bool, typer.Option("--vragen", help="hulp.optie.vragen-kalibreer")]
AllGaps = Annotated[bool, typer.Option("--alles", help="hulp.optie.alles-kalibreer")]
Reference = Annotated[
    str | None, typer.Option("--referentie", metavar="NAAM", help="hulp.optie.referentie")
]
Proposal = Annotated[
    Path | None, typer.Option("--voorzet", metavar="BESTAND", help="hulp.optie.voorzet")
]
Overwrite = Annotated[bool, typer.Option("--overschrijf", help="hulp.optie.overschrijf")]
Explanation = Annotated[bool, typer.Option("--toelichting", help="hulp.optie.toelichting")]
Everything = Annotated[bool, typer.Option("--alles", help="hulp.optie.alles")]
Repair = Annotated[bool, typer.Option("--herstel", help="hulp.optie.herstel")]
ShowOnly = Annotated[bool, typer.Option("--toon", help="hulp.optie.toon")]
Cache = Annotated[Path | None, typer.Option("--cache", metavar="MAP", help="hulp.optie.cache")]
NoCache = Annotated[bool, typer.Option("--geen-cache", help="hulp.optie.geen-cache")]
Workers = Annotated[
    int | None, typer.Option("--werkers", metavar="N", min=1, max=64, help="hulp.optie.werkers")
]
EngineChoice = Annotated[
    str, typer.Option("--motor", metavar="woorden|semantiek", help="hulp.optie.motor")
]
Explain = Annotated[
    list[str] | None, typer.Option("--uitleg", metavar="CODE", help="hulp.optie.uitleg")
]
Candidates = Annotated[
    int, typer.Option("--kandidaten", metavar="N", min=0, help="hulp.optie.kandidaten")
]
Write = Annotated[bool, typer.Option("--schrijf", help="hulp.optie.schrijf")]
