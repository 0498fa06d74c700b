"""What we say of a comparison, in Dutch."""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    "dimensie.inhoud": "inhoud",
    "dimensie.handeling": "handeling",
    "dimensie.niveau": "niveau",
    "dimensie.zelfstandigheid": "zelfstandigheid",
    "dimensie.complexiteit": "complexiteit",
    "dimensie.ontkenning": "ontkenning",
    "dimensie.context": "context",
    "dimensie.omvang": "omvang",
    "oordeel.vrijwel_gelijk": "vrijwel gelijk",
    "oordeel.sterk": "sterk",
    "oordeel.deels": "deels",
    "oordeel.zwak": "zwak",
    "oordeel.geen": "geen",
    "oordeel.zelfde": "zelfde",
    "oordeel.verwant": "verwant",
    "oordeel.ander": "ander",
    "oordeel.verschilt": "verschilt",
    "oordeel.lager_rechts": "lager bij rechts",
    "oordeel.hoger_rechts": "hoger bij rechts",
    "oordeel.kleiner_rechts": "kleiner bij rechts",
    "oordeel.groter_rechts": "groter bij rechts",
    "oordeel.onbekend": "onbekend",
    "verschil.ontbreekt": "Geen overtuigende tegenhanger gevonden ({aantal})",
    "verschil.ontbreekt.vraag": "Ontbreekt dit echt, of staat het elders, in een andere"
    " leeruitkomst of in indicatoren?",
    "verschil.ontbreekt.bericht": "{codes} ({kant}){lijkt_op}",
    "verschil.ontbreekt.sets": "{groep}: niet bij {set_rechts}{lijkt_op}",
    "verschil.niveau": "Ander niveau ({aantal})",
    "verschil.niveau.vraag": "Welk van de twee past bij het profiel?",
    "verschil.niveau.bericht": "{codes_links} {links} tegenover {codes_rechts} {rechts}",
    "verschil.niveau.sets": "{groep}: {set_links} {codes_links} {schema} {links}"
    " tegenover {set_rechts} {codes_rechts} {schema} {rechts}",
    "verschil.zelfstandigheid": "Andere zelfstandigheid ({aantal})",
    "verschil.zelfstandigheid.vraag": "Wat mag een student alleen, en wat onder begeleiding?",
    "verschil.zelfstandigheid.bericht": "{codes_links} ‘{links}’ tegenover {codes_rechts}"
    " ‘{rechts}’",
    "verschil.zelfstandigheid.sets": "{groep}: {set_links} {codes_links} ‘{links}’ tegenover"
    " {set_rechts} {codes_rechts} ‘{rechts}’",
    "verschil.gedeeltelijk": "Een deel wordt niet gedekt ({aantal})",
    "verschil.gedeeltelijk.vraag": "Is wat niet gedekt wordt een wezenlijk deel?",
    "verschil.gedeeltelijk.bericht": "{codes_links} en {codes_rechts}: alleen {kant_woord}:"
    " {niet_gedekt}",
    "verschil.gedeeltelijk.sets": "{set_links} {codes_links} en {set_rechts}"
    " {codes_rechts}: alleen bij {kant_set}: {niet_gedekt}",
    "verschil.granulariteit": "Anders opgedeeld ({aantal})",
    "verschil.granulariteit.vraag": "Samenvoegen, splitsen, of liever per eenheid vergelijken?",
    "verschil.granulariteit.bericht": "{codes_links} tegenover {codes_rechts}",
    "verschil.granulariteit.sets": "{set_links} {codes_links} tegenover {set_rechts}"
    " {codes_rechts}",
    "verschil.omvang": "Andere omvang ({aantal})",
    "verschil.omvang.vraag": "Is het dezelfde inhoud met meer oefening, of meer inhoud?",
    "verschil.omvang.bericht": "{codes_links} {links} EC tegenover {codes_rechts} {rechts} EC",
    "verschil.omvang.sets": "{groep}: {set_links} {codes_links} {links} EC"
    " tegenover {set_rechts} {codes_rechts} {rechts} EC",
    "verschil.context": "Andere context ({aantal})",
    "verschil.context.vraag": "Doet de andere omgeving ertoe voor wat iemand kan?",
    "verschil.context.bericht": "{codes_links} ‘{links}’ tegenover {codes_rechts} ‘{rechts}’",
    "verschil.context.sets": "{set_links} {codes_links} ‘{links}’ tegenover"
    " {set_rechts} {codes_rechts} ‘{rechts}’",
    "verschil.schijnoverlap": "Schijnoverlap ({aantal})",
    "verschil.schijnoverlap.vraag": "De woorden lijken op elkaar; is het inderdaad iets anders?",
    "verschil.schijnoverlap.bericht": "{codes_links} en {codes_rechts} delen {woorden};"
    " verschil in {tegenspraak}",
    "verschil.schijnoverlap.sets": "{set_links} {codes_links} en {set_rechts}"
    " {codes_rechts} delen {woorden}; verschil in {tegenspraak}",
    "verschil.dubbel": "Binnen een set bijna hetzelfde ({aantal})",
    "verschil.dubbel.vraag": "Waarin verschillen ze, of kan een van de twee weg?",
    "verschil.dubbel.bericht": "{codes} ({kant})",
    "verschil.dubbel.sets": "{set_links}: {codes}",
    "verschil.verouderd": "Niet van dezelfde tijd ({aantal})",
    "verschil.verouderd.vraag": "Welke versie geldt voor dit cohort?",
    "verschil.verouderd.bericht": "links {links}, rechts {rechts}",
    "verschil.verouderd.sets": "{set_links} {links}, {set_rechts} {rechts}",
    "verschil.profilering": "Niet teruggevonden in de referentie ({aantal})",
    "verschil.profilering.vraag": "Is dit eigen profilering, of staat het in de referentie"
    " in andere woorden?",
    "verschil.profilering.bericht": "{codes} ({kant}){lijkt_op}",
    "verschil.profilering.sets": "{groep}: {sets}{lijkt_op}",
    "verschil.lijkt-op": "; lijkt nog het meest op {kandidaten}",
    "verschil.lijkt-nergens-op": "; niets dat erop lijkt",
    "verschil.gekoppeld": "{code} (gekoppeld)",
    "verschil.geen-datum": "zonder geldigheid",
}
