"""Options that commands share. Their help is a key in `messages`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option

Paths = Annotated[list[str] | None, Argument(metavar="PADEN", help="hulp.optie.paden")]
Language = Annotated[str | None, Option("--taal", metavar="nl|en", help="hulp.optie.taal")]
Formats = Annotated[
    list[str] | None,
    Option("--formaat", metavar="FORMAAT[=BESTAND]", help="hulp.optie.formaat"),
]
Output = Annotated[Path | None, Option("--uitvoer", metavar="BESTAND", help="hulp.optie.uitvoer")]
NoColour = Annotated[bool, Option("--geen-kleur", help="hulp.optie.geen-kleur")]
FailAt = Annotated[str | None, Option("--faal-bij", metavar="ERNST", help="hulp.optie.faal-bij")]
QualitySchema = Annotated[
    str | None,
    Option("--kwaliteitsschema", metavar="NAAM", help="hulp.optie.kwaliteitsschema"),
]
OnDate = Annotated[str | None, Option("--peildatum", metavar="DATUM", help="hulp.optie.peildatum")]
Questions = Annotated[bool, Option("--vragen", help="hulp.optie.vragen")]
FourQuestions = Annotated[bool, Option("--vragen", help="hulp.optie.vragen-kalibreer")]
AllGaps = Annotated[bool, Option("--alles", help="hulp.optie.alles-kalibreer")]
Reference = Annotated[
    str | None, Option("--referentie", metavar="NAAM", help="hulp.optie.referentie")
]
Proposal = Annotated[Path | None, Option("--voorzet", metavar="BESTAND", help="hulp.optie.voorzet")]
Overwrite = Annotated[bool, Option("--overschrijf", help="hulp.optie.overschrijf")]
Explanation = Annotated[bool, Option("--toelichting", help="hulp.optie.toelichting")]
Everything = Annotated[bool, Option("--alles", help="hulp.optie.alles")]
Repair = Annotated[bool, Option("--herstel", help="hulp.optie.herstel")]
ShowOnly = Annotated[bool, Option("--toon", help="hulp.optie.toon")]
Cache = Annotated[Path | None, Option("--cache", metavar="MAP", help="hulp.optie.cache")]
NoCache = Annotated[bool, Option("--geen-cache", help="hulp.optie.geen-cache")]
Workers = Annotated[
    int | None, Option("--werkers", metavar="N", min=1, max=64, help="hulp.optie.werkers")
]
KnownFrom = Annotated[
    str | None,
    Option("--nullijn", metavar="[=BESTAND]", help="hulp.optie.nullijn", stands_alone=True),
]
MakeBaseline = Annotated[bool, Option("--nullijn-maken", help="hulp.optie.nullijn-maken")]
PruneBaseline = Annotated[bool, Option("--nullijn-bijwerken", help="hulp.optie.nullijn-bijwerken")]
EngineChoice = Annotated[
    str, Option("--motor", metavar="woorden|semantiek", help="hulp.optie.motor")
]
Explain = Annotated[list[str] | None, Option("--uitleg", metavar="CODE", help="hulp.optie.uitleg")]
Candidates = Annotated[
    int, Option("--kandidaten", metavar="N", min=0, help="hulp.optie.kandidaten")
]
Write = Annotated[bool, Option("--schrijf", help="hulp.optie.schrijf")]
