"""What we say of one pair of outcomes and of what a dimension saw, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "dimensie.object": "object",
    "dimensie.niveausignaal": "niveau in woorden",
    "dimensie.norm": "norm",
    "dimensie.taal": "taal",
    "dimensie.structuur": "opbouw",
    "oordeel.alleen_links": "alleen links genoemd",
    "oordeel.alleen_rechts": "alleen rechts genoemd",
    "oordeel.vertaling": "gelezen in vertaling",
    "oordeel.korter_rechts": "veel korter bij rechts",
    "oordeel.langer_rechts": "veel langer bij rechts",
    "oordeel.indicatoren_links": "indicatoren alleen bij links",
    "oordeel.indicatoren_rechts": "indicatoren alleen bij rechts",
    "opbouw.woorden": "{aantal} woorden",
    "verschil.niveau.woorden": "{codes_links} en {codes_rechts}: aan de woorden te zien lager bij"
    " {kant_lager}; links ‘{links}’, rechts ‘{rechts}’",
    "verschil.norm": "Andere maatstaf ({aantal})",
    "verschil.norm.vraag": "Is het dezelfde norm in andere woorden, en zo niet: welke geldt?",
    "verschil.norm.bericht": "{codes_links} ‘{links}’ tegenover {codes_rechts} ‘{rechts}’",
    "verschil.norm.sets": "{set_links} {codes_links} ‘{links}’ tegenover {set_rechts}"
    " {codes_rechts} ‘{rechts}’",
    "verschil.terminologie": "Andere woorden voor hetzelfde ({aantal})",
    "verschil.terminologie.vraag": "Bedoelen jullie hetzelfde, en welke term wordt dan de"
    " voorkeursterm?",
    "verschil.terminologie.bericht": "links ‘{links}’ ({codes_links}), rechts ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.terminologie.sets": "{set_links} ‘{links}’ ({codes_links}), {set_rechts} ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.deelt": "deelt {woorden}",
    "verschil.deelt-niets": "deelt geen woorden",
}

EN: Mapping[str, str] = {
    "dimensie.object": "object",
    "dimensie.niveausignaal": "level in words",
    "dimensie.norm": "standard",
    "dimensie.taal": "language",
    "dimensie.structuur": "structure",
    "oordeel.alleen_links": "named on the left only",
    "oordeel.alleen_rechts": "named on the right only",
    "oordeel.vertaling": "read in translation",
    "oordeel.korter_rechts": "much shorter on the right",
    "oordeel.langer_rechts": "much longer on the right",
    "oordeel.indicatoren_links": "indicators on the left only",
    "oordeel.indicatoren_rechts": "indicators on the right only",
    "opbouw.woorden": "{aantal} words",
    "verschil.niveau.woorden": "{codes_links} and {codes_rechts}: lower on the {kant_lager}, going"
    " by the words; left ‘{links}’, right ‘{rechts}’",
    "verschil.norm": "Other standard ({aantal})",
    "verschil.norm.vraag": "Is it one standard in other words, and if not: which one holds?",
    "verschil.norm.bericht": "{codes_links} ‘{links}’ against {codes_rechts} ‘{rechts}’",
    "verschil.norm.sets": "{set_links} {codes_links} ‘{links}’ against {set_rechts}"
    " {codes_rechts} ‘{rechts}’",
    "verschil.terminologie": "Other words for the same ({aantal})",
    "verschil.terminologie.vraag": "Do you mean the same, and which will be the preferred term?",
    "verschil.terminologie.bericht": "left ‘{links}’ ({codes_links}), right ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.terminologie.sets": "{set_links} ‘{links}’ ({codes_links}), {set_rechts} ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.deelt": "shares {woorden}",
    "verschil.deelt-niets": "shares no words",
}
