"""What the pages of coverage (dekking) and progression (doorstroom) say of their own."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "html.dekking.soort": "Dekking · ter voorbereiding",
    "html.dekking.sets": "Doel en bron",
    "html.dekking.eenheid": "Eenheid",
    "html.dekking.filter": "Dekking",
    "html.dekking.let-op": "met een aandachtspunt",
    "html.dekking.bijzonder": "Alleen",
    "html.dekking.besluit": "met een besluit",
    "html.dekking.waarom": "Wat per dimensie te zien is",
    "html.doorstroom.vervolg": "vervolg op een hoger niveau",
    "html.doorstroom.zelfde_niveau": "zelfde niveau",
    "html.doorstroom.lager_niveau": "boven lager dan onder",
    "html.doorstroom.niveau_onbekend": "niveaus niet te vergelijken",
    "html.doorstroom.zonder_basis": "zonder basis onder",
    "html.doorstroom.zonder_vervolg": "zonder vervolg boven",
    "html.doorstroom.los": "geen overtuigende tegenhanger gevonden",
    "html.doorstroom.filter": "Soort",
    "html.doorstroom.onder": "Onder",
    "html.doorstroom.boven": "Boven",
    "html.doorstroom.zegt": "{onder} leeruitkomsten onder, {boven} boven, {stappen} stappen"
    " daartussen. Alles wat hier te zien is, staat hieronder in woorden.",
}

EN: Mapping[str, str] = {
    "html.dekking.soort": "Coverage · in preparation",
    "html.dekking.sets": "Target and source",
    "html.dekking.eenheid": "Unit",
    "html.dekking.filter": "Coverage",
    "html.dekking.let-op": "with a point of attention",
    "html.dekking.bijzonder": "Only",
    "html.dekking.besluit": "with a decision",
    "html.dekking.waarom": "What is to be seen per dimension",
    "html.doorstroom.vervolg": "continued on a higher level",
    "html.doorstroom.zelfde_niveau": "same level",
    "html.doorstroom.lager_niveau": "lower above than below",
    "html.doorstroom.niveau_onbekend": "levels not to be compared",
    "html.doorstroom.zonder_basis": "without a basis below",
    "html.doorstroom.zonder_vervolg": "without a sequel above",
    "html.doorstroom.los": "no convincing counterpart found",
    "html.doorstroom.filter": "Kind",
    "html.doorstroom.onder": "Below",
    "html.doorstroom.boven": "Above",
    "html.doorstroom.zegt": "{onder} outcomes below, {boven} above, {stappen} steps between them."
    " All that is to be seen here stands below in words.",
}
