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
}
