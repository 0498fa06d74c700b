"""`leeruitkomsten wijzigingen`: what changed in a set, and whom it touches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import EngineChoice, Language, NoColour, Output
from leeruitkomsten.errors import LeeruitkomstenError

Places = Annotated[
    list[str] | None, Argument(metavar="OUD NIEUW", help="hulp.optie.wijzigingen-paden")
]
Since = Annotated[str | None, Option("--sinds", metavar="REVISIE", help="hulp.optie.sinds")]
Until = Annotated[str | None, Option("--tot", metavar="REVISIE", help="hulp.optie.tot")]
Formats = Annotated[
    list[str] | None,
    Option("--formaat", metavar="FORMAAT[=BESTAND]", help="hulp.optie.formaat-wijzigingen"),
]
FailAt = Annotated[
    str | None, Option("--faal-bij", metavar="ERNST", help="hulp.optie.faal-bij-wijzigingen")
]
Everything = Annotated[bool, Option("--alles", help="hulp.optie.alles-wijzigingen")]


def wijzigingen(
    paden: Places = None,
    sinds: Since = None,
    tot: Until = None,
    alles: Everything = False,
    motor: EngineChoice = "woorden",
    formaat: Formats = None,
    uitvoer: Output = None,
    faal_bij: FailAt = "nooit",
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """Tell what changed between two editions of a set, or in all sets since a revision."""
    from leeruitkomsten.cli.output import Outlet, exit_code
    from leeruitkomsten.model.changes import ChangesReport
    from leeruitkomsten.reporting.changes_words import summary
    from leeruitkomsten.usecases.changes import compare_editions
    from leeruitkomsten.usecases.revisions import changes_since

    places = list(paden or ())
    _check(places, sinds, tot)
    near = places[-1] if places else "."
    outlet = Outlet.of(
        ChangesReport, formaat, uitvoer, taal, near=near, reads=places or ["."], plain=geen_kleur
    )
    outlet = outlet.showing(questions=False, everything=alles)
    code = exit_code(faal_bij)
    if sinds is None:
        report = compare_editions(*places, engine=motor)
    else:
        report = changes_since(
            places or ["."], sinds, until=tot, engine=motor, watch=outlet.progress
        )
    outlet.write(report)
    outlet.tell(summary(report, outlet.aside))
    return code(report)


def _check(places: Sequence[str], since: str | None, until: str | None) -> None:
    if since is None and until is not None:
        raise LeeruitkomstenError("tot-zonder-sinds")
    if since is None and len(places) != len(("OUD", "NIEUW")):
        raise LeeruitkomstenError("wijzigingen-twee", aantal=len(places))
