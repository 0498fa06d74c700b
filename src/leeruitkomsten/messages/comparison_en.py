"""What we say of a comparison, in English."""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    "dimensie.inhoud": "content",
    "dimensie.handeling": "act",
    "dimensie.niveau": "level",
    "dimensie.zelfstandigheid": "autonomy",
    "dimensie.complexiteit": "complexity",
    "dimensie.ontkenning": "negation",
    "dimensie.context": "context",
    "dimensie.omvang": "study load",
    "oordeel.vrijwel_gelijk": "nearly equal",
    "oordeel.sterk": "strong",
    "oordeel.deels": "partly",
    "oordeel.zwak": "weak",
    "oordeel.geen": "none",
    "oordeel.zelfde": "same",
    "oordeel.verwant": "related",
    "oordeel.ander": "other",
    "oordeel.verschilt": "differs",
    "oordeel.lager_rechts": "lower on the right",
    "oordeel.hoger_rechts": "higher on the right",
    "oordeel.kleiner_rechts": "smaller on the right",
    "oordeel.groter_rechts": "larger on the right",
    "oordeel.onbekend": "unknown",
    "verschil.ontbreekt": "No convincing counterpart found ({aantal})",
    "verschil.ontbreekt.vraag": "Is this really missing, or is it elsewhere, in another"
    " outcome or in indicators?",
    "verschil.ontbreekt.bericht": "{codes} ({kant}){lijkt_op}",
    "verschil.ontbreekt.sets": "{groep}: not at {set_rechts}{lijkt_op}",
    "verschil.niveau": "Another level ({aantal})",
    "verschil.niveau.vraag": "Which of the two fits the profile?",
    "verschil.niveau.bericht": "{codes_links} {links} against {codes_rechts} {rechts}",
    "verschil.niveau.sets": "{groep}: {set_links} {codes_links} {schema} {links}"
    " against {set_rechts} {codes_rechts} {schema} {rechts}",
    "verschil.zelfstandigheid": "Another autonomy ({aantal})",
    "verschil.zelfstandigheid.vraag": "What may a student do alone, and what under guidance?",
    "verschil.zelfstandigheid.bericht": "{codes_links} ‘{links}’ against {codes_rechts} ‘{rechts}’",
    "verschil.zelfstandigheid.sets": "{groep}: {set_links} {codes_links} ‘{links}’ against"
    " {set_rechts} {codes_rechts} ‘{rechts}’",
    "verschil.gedeeltelijk": "A part is not covered ({aantal})",
    "verschil.gedeeltelijk.vraag": "Is what is not covered an essential part?",
    "verschil.gedeeltelijk.bericht": "{codes_links} and {codes_rechts}: only on the"
    " {kant_woord}: {niet_gedekt}",
    "verschil.gedeeltelijk.sets": "{set_links} {codes_links} and {set_rechts}"
    " {codes_rechts}: only at {kant_set}: {niet_gedekt}",
    "verschil.granulariteit": "Divided differently ({aantal})",
    "verschil.granulariteit.vraag": "Merge, split, or rather compare by unit?",
    "verschil.granulariteit.bericht": "{codes_links} against {codes_rechts}",
    "verschil.granulariteit.sets": "{set_links} {codes_links} against {set_rechts} {codes_rechts}",
    "verschil.omvang": "Another study load ({aantal})",
    "verschil.omvang.vraag": "Is it the same content with more practice, or more content?",
    "verschil.omvang.bericht": "{codes_links} {links} EC against {codes_rechts} {rechts} EC",
    "verschil.omvang.sets": "{groep}: {set_links} {codes_links} {links} EC against"
    " {set_rechts} {codes_rechts} {rechts} EC",
    "verschil.context": "Another context ({aantal})",
    "verschil.context.vraag": "Do other surroundings matter for what somebody can do?",
    "verschil.context.bericht": "{codes_links} ‘{links}’ against {codes_rechts} ‘{rechts}’",
    "verschil.context.sets": "{set_links} {codes_links} ‘{links}’ against"
    " {set_rechts} {codes_rechts} ‘{rechts}’",
    "verschil.schijnoverlap": "False overlap ({aantal})",
    "verschil.schijnoverlap.vraag": "The words are alike; is it indeed something else?",
    "verschil.schijnoverlap.bericht": "{codes_links} and {codes_rechts} share {woorden}; they"
    " differ in {tegenspraak}",
    "verschil.schijnoverlap.sets": "{set_links} {codes_links} and {set_rechts}"
    " {codes_rechts} share {woorden}; they differ in {tegenspraak}",
    "verschil.dubbel": "Nearly the same within a set ({aantal})",
    "verschil.dubbel.vraag": "How do they differ, or can one of the two go?",
    "verschil.dubbel.bericht": "{codes} ({kant})",
    "verschil.dubbel.sets": "{set_links}: {codes}",
    "verschil.verouderd": "Not of the same time ({aantal})",
    "verschil.verouderd.vraag": "Which version holds for this cohort?",
    "verschil.verouderd.bericht": "left {links}, right {rechts}",
    "verschil.verouderd.sets": "{set_links} {links}, {set_rechts} {rechts}",
    "verschil.profilering": "Not found in the reference ({aantal})",
    "verschil.profilering.vraag": "Is this a profile of your own, or is it in the reference"
    " in other words?",
    "verschil.profilering.bericht": "{codes} ({kant}){lijkt_op}",
    "verschil.profilering.sets": "{groep}: {sets}{lijkt_op}",
    "verschil.lijkt-op": "; most like {kandidaten}",
    "verschil.lijkt-nergens-op": "; nothing like it",
    "verschil.gekoppeld": "{code} (linked)",
    "verschil.geen-datum": "without dates",
}
