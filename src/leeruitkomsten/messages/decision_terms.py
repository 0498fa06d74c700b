"""What we say of the decisions of people."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "aantal.besluit.een": "1 besluit",
    "aantal.besluit.meer": "{aantal} besluiten",
    "besluit.alle": "Wat besloten is ({aantal})",
    "besluit.alle.uitleg": "Dit gaat voor op wat het programma vindt.",
    "besluit.zonder-koppeling": "Besloten: komt niet overeen ({aantal})",
    "besluit.zonder-koppeling.uitleg": "Hierover wordt niets meer gevraagd.",
    "besluit.te-herzien": "Besluiten te herzien ({aantal})",
    "besluit.te-herzien.uitleg": "Een tekst is veranderd sinds dit besluit. Het is niet toegepast:"
    " wat hierboven staat, vindt het programma zelf. Geldt het besluit nog? Leg het opnieuw vast"
    " met leeruitkomsten besluit … --vervang.",
    "besluit.weg": "Besluiten over wat er niet meer is ({aantal})",
    "besluit.weg.uitleg": "Dit is niet toegepast. Is een code of bestand hernoemd? Pas dan het"
    " register aan; anders kan het besluit eruit.",
    "besluit.is-weg": "; niet gevonden: {wat}",
    "besluit.is-veranderd": "; veranderd: {wat}",
    "besluit.set": "de set {set}",
    "besluit.nu": "{set} {code} (dezelfde tekst staat nu bij {nu})",
    "besluit.codes": "{codes}",
    "besluit.waarom": "Besluit van {datum}, {rol}: {reden}",
    "besluit.was": "besluit te herzien, het was: {relatie}",
    "besluit.niet-toegepast": "Niet toegepast, want er is iets veranderd: {besluit}",
    "besluit.hier": "besluit",
    "besluit.teken": "   § besluit",
    "besluit.telling": " {besluiten}.",
    "besluit.telling.herzien": " {besluiten}, waarvan {aantal} na te lopen.",
    "besluit.vastgelegd": "Vastgelegd in {bestand}:",
    "besluit.vervangen": "Vastgelegd in {bestand}, in plaats van het eerdere besluit:",
    "besluit.relatie.gelijkwaardig": "gelijkwaardig",
    "besluit.relatie.ruimer": "links is ruimer",
    "besluit.relatie.enger": "links is enger",
    "besluit.relatie.overlap": "overlap",
    "besluit.relatie.gesplitst": "rechts gesplitst",
    "besluit.relatie.samengevoegd": "rechts samengevoegd",
    "besluit.relatie.niet_gelijk": "niet gelijk",
    "besluit.relatie.geen_tegenhanger": "geen tegenhanger",
    "besluit.aantal.beide": "leeruitkomsten van beide sets",
    "besluit.aantal.gesplitst": "één leeruitkomst links en meer dan één rechts",
    "besluit.aantal.samengevoegd": "meer dan één leeruitkomst links en één rechts",
    "besluit.aantal.geen_tegenhanger": "leeruitkomsten van één van de twee sets",
    "verschil.schijnoverlap.besluit": "{set_links} {codes_links} en {set_rechts} {codes_rechts}"
    " lijken overeen te komen, maar zijn niet samengebracht: dan komt bij elkaar wat volgens een"
    " besluit niet overeenkomt ({spanning})",
    "hulp.besluit.kort": "Vastleggen wat mensen over leeruitkomsten besloten.",
    "hulp.besluit": "Schrijft een besluit in besluiten.yaml, naast de sets. Het gaat daarna voor\n"
    "op wat diff en kalibreer vinden, tot een van de teksten verandert. Wat er al in dat\n"
    "bestand staat, blijft letter voor letter zoals het was.",
    "hulp.besluit.voorbeelden": "  leeruitkomsten besluit sets/hbo-ict/noordzee.yaml"
    " sets/hbo-ict/maasdal.yaml \\\n"
    "    --links LU1.1 --rechts A07 --relatie gelijkwaardig \\\n"
    '    --reden "Zelfde beroepstaak" --rol curriculumcommissie\n'
    "  leeruitkomsten besluit sets/hbo-ict/noordzee.yaml sets/hbo-ict/maasdal.yaml \\\n"
    "    --links LU7.3 --relatie geen-tegenhanger \\\n"
    '    --reden "Maasdal leidt hier niet voor op" --rol curriculumcommissie',
    "hulp.optie.codes-links": "De code van de leeruitkomst links; meer met komma's ertussen.",
    "hulp.optie.codes-rechts": "De code van de leeruitkomst rechts; meer met komma's ertussen.",
    "hulp.optie.relatie": "Wat er besloten is, gezien vanaf links: gelijkwaardig, ruimer, enger,"
    " overlap, gesplitst, samengevoegd, niet-gelijk of geen-tegenhanger (met codes van één kant).",
    "hulp.optie.reden": "Waarom dit besloten is. Zonder namen van personen.",
    "hulp.optie.rol": "Wie besloot: een rol, zoals examinator of curriculumcommissie. Geen naam.",
    "hulp.optie.datum": "De dag van het besluit (jjjj-mm-dd). Zonder: vandaag.",
    "hulp.optie.vervang": "Zet dit besluit in de plaats van een eerder besluit over hetzelfde.",
    "fout.register-niet-in-orde": "{bestand}:{lijn}:{kolom} is geen register van besluiten dat in"
    " orde is.",
    "fout.register-niet-in-orde.hint": "herstel het bestand. Zonder zou een rapport niet laten zien"
    " wat er besloten is, daarom is er nu geen.",
    "fout.register-is-set": "{bestand} is een set, en geen register van besluiten.",
    "fout.register-is-set.hint": "geef de set een andere naam, zoals die van de hogeschool.",
    "fout.register-buiten-map": "{bestand} is een link naar buiten zijn map.",
    "fout.register-buiten-map.hint": "zet het register zelf in de map.",
    "fout.register-onleesbaar": "{bestand} is niet te lezen.",
    "fout.register-onleesbaar.hint": "kijk of het een gewoon bestand is en of je het mag lezen.",
    "fout.register-geen-utf-8": "{bestand} staat niet in UTF-8, en zou bij het schrijven"
    " veranderen.",
    "fout.register-geen-utf-8.hint": "bewaar het bestand eenmaal als UTF-8, en probeer het"
    " opnieuw.",
    "fout.register-vorm": "{bestand} is zo geschreven dat er niet veilig iets bij te zetten is.",
    "fout.register-vorm.hint": "zet elk besluit op eigen regels die met een streepje beginnen."
    " Er is niets veranderd.",
    "fout.besluit-teken": "de reden, de rol of een code bevat een teken dat niet in {bestand} kan"
    " staan.",
    "fout.besluit-teken.hint": "haal besturingstekens weg; gewone letters en leestekens kunnen"
    " wel.",
    "fout.besluit-tweemaal": "over dezelfde leeruitkomsten staan er twee besluiten; het eerste in"
    " {eerder}, het tweede hier:",
    "fout.besluit-tweemaal.hint": "haal het besluit weg dat niet meer geldt.",
    "fout.besluit-tegenspraak": "twee besluiten spreken elkaar tegen; het eerste staat in {eerder},"
    " het tweede hier:",
    "fout.besluit-tegenspraak.hint": "haal het besluit weg dat niet meer geldt.",
    "fout.besluit-aantal": "bij deze relatie horen {wat}.",
    "fout.besluit-aantal.hint": "kijk de codes na, of kies een andere relatie.",
    "fout.besluit-zelfde-set": "links en rechts zijn dezelfde set.",
    "fout.besluit-zelfde-set.hint": "een besluit gaat over leeruitkomsten van twee sets.",
    "fout.besluit-te-groot": "een besluit gaat over hoogstens {grens} leeruitkomsten per set.",
    "fout.besluit-te-groot.hint": "maak er meer besluiten van.",
    "fout.besluit-code-dubbel": "de code {code} staat er twee keer.",
    "fout.besluit-code-dubbel.hint": "noem elke leeruitkomst één keer.",
    "fout.besluit-set-pad": "‘{set}’ is geen naam van een set naast het register.",
    "fout.besluit-set-pad.hint": "schrijf de naam van het bestand zonder .yaml, zoals noordzee, of"
    " het pad vanaf het register met schuine strepen, zoals ../hbo-ict/noordzee.",
    "fout.besluit-standaardinvoer": "een besluit gaat over sets in bestanden, niet over"
    " standaardinvoer.",
    "fout.besluit-standaardinvoer.hint": "noem het bestand: het besluit komt ernaast te staan.",
    "fout.besluit-leeg": "{optie} ontbreekt of is leeg.",
    "fout.besluit-leeg.hint": "een besluit zonder reden en rol is later niet uit te leggen.",
    "fout.relatie-ontbreekt": "--relatie ontbreekt: wat is er besloten?",
    "fout.relatie-ontbreekt.hint": "kies uit {bekend}.",
    "fout.relatie-onbekend": "‘{relatie}’ is geen relatie.",
    "fout.relatie-onbekend.hint": "kies uit {bekend}.",
    "fout.besluit-bestaat": "er is al een besluit over deze leeruitkomsten: {relatie} ({rol},"
    " {datum}), in {bestand}:{lijn}.",
    "fout.besluit-bestaat.hint": "met --vervang komt het nieuwe besluit in de plaats van het oude.",
    "fout.besluit-elders": "het besluit in {bestand}:{lijn} staat in een ander register dan een"
    " tweede besluit over hetzelfde.",
    "fout.besluit-elders.hint": "haal het daar zelf weg, en probeer het opnieuw.",
    "fout.code-onbekend": "{set} heeft geen leeruitkomst met de code ‘{code}’.",
    "fout.code-onbekend.hint": "neem de code over zoals zij in de set staat.",
    "aantal.oordeel.een": "1 oordeel",
    "aantal.oordeel.meer": "{aantal} oordelen",
    "ijk.kop": "Hoe vaak het programma het met mensen eens is",
    "ijk.telling": "{oordelen} over {sets}: {wel} keer komt het overeen volgens mensen, {niet} keer"
    " niet.",
    "ijk.ongebruikt": " Niet meegeteld: {besluiten} (een tekst is veranderd of weg, of er staan er"
    " meer tegenover meer).",
    "ijk.kolom.vanaf": "koppelen",
    "ijk.kolom.precisie": "precisie",
    "ijk.kolom.volledigheid": "volledigheid",
    "ijk.zoals-nu": "zoals nu",
    "ijk.vanaf": "vanaf {score}",
    "ijk.deel": "{waarde} [{laag} – {hoog}] {raak} van {van}",
    "ijk.te-weinig": "te weinig oordelen (n = {aantal})",
    "ijk.te-weinig-tegen": "te weinig oordelen ‘niet’ (n = {aantal})",
    "ijk.nog-niets": "Cijfers: {te_weinig}. Een aandeel zegt pas iets vanaf 20 oordelen, en"
    " precisie pas als er ten minste 10 zeggen dat iets niet overeenkomt.",
    "ijk.uitleg": "Precisie: welk deel van wat zo gekoppeld wordt, volgens mensen overeenkomt."
    " Volledigheid: welk deel van wat volgens mensen overeenkomt, zo gekoppeld wordt. Tussen haken"
    " het interval van 95%.",
    "ijk.relatie": "Zelfde relatie waar beide koppelen: {deel}.",
    "ijk.getoond": "Bij {aantal} van de {van} die volgens mensen overeenkomen, stonden ze niet bij"
    " elkaars drie beste kandidaten.",
    "ijk.alles-getoond": "Alle {van} die volgens mensen overeenkomen, stonden bij elkaars drie"
    " beste kandidaten: wat het programma niet liet zien, is waarschijnlijk niet beoordeeld.",
    "ijk.oneens": "Waar mensen en programma verschillen ({aantal})",
    "ijk.oneens.vraag": "Zegt het besluit iets wat het programma niet kan zien, of mist het iets?",
    "ijk.oneens.bericht": "{links} en {rechts}: volgens mensen {mensen}, volgens het programma"
    " ‘{programma}’ (score {score})",
    "ijk.niet-gekoppeld": "geen koppeling",
    "ijk.slot": "Er is niets ingesteld of veranderd. Mensen beslissen vooral over wat het programma"
    " laat zien: de volledigheid valt daardoor te hoog uit, en de precisie geldt voor deze oordelen"
    " en niet voor andere sets.",
    "ijk.samenvatting": "{oordelen}; bij {oneens} verschillen mensen en programma.",
    "hulp.ijk.kort": "Nagaan hoe vaak het programma het met jullie besluiten eens is.",
    "hulp.ijk": "Legt wat het programma zelf vindt naast de besluiten bij de sets: precisie en\n"
    "volledigheid, met interval, bij elke drempel. Het meet alleen en stelt niets in.",
    "hulp.ijk.voorbeelden": "  leeruitkomsten ijk sets/hbo-ict\n"
    "  leeruitkomsten ijk sets --formaat json --uitvoer ijk.json",
    "fout.geen-besluiten": "er zijn geen besluiten over de sets in ‘{pad}’.",
    "fout.geen-besluiten.hint": "leg er een vast met leeruitkomsten besluit, of noem de map waar"
    " besluiten.yaml naast de sets staat.",
}

EN: Mapping[str, str] = {
    "aantal.besluit.een": "1 decision",
    "aantal.besluit.meer": "{aantal} decisions",
    "besluit.alle": "What was decided ({aantal})",
    "besluit.alle.uitleg": "This goes before what the program finds.",
    "besluit.zonder-koppeling": "Decided: does not correspond ({aantal})",
    "besluit.zonder-koppeling.uitleg": "Nothing more is asked about this.",
    "besluit.te-herzien": "Decisions to review ({aantal})",
    "besluit.te-herzien.uitleg": "A text has changed since this decision. It was not applied: what"
    " stands above is the program's own opinion. Does the decision still hold? Write it down anew"
    " with leeruitkomsten besluit … --vervang.",
    "besluit.weg": "Decisions about what is no longer there ({aantal})",
    "besluit.weg.uitleg": "This was not applied. Has a code or a file been renamed? Then change the"
    " register; else the decision can go.",
    "besluit.is-weg": "; not found: {wat}",
    "besluit.is-veranderd": "; changed: {wat}",
    "besluit.set": "the set {set}",
    "besluit.nu": "{set} {code} (the same text now stands under {nu})",
    "besluit.codes": "{codes}",
    "besluit.waarom": "Decision of {datum}, {rol}: {reden}",
    "besluit.was": "decision to review, it was: {relatie}",
    "besluit.niet-toegepast": "Not applied, for something has changed: {besluit}",
    "besluit.hier": "decision",
    "besluit.teken": "   § decision",
    "besluit.telling": " {besluiten}.",
    "besluit.telling.herzien": " {besluiten}, of which {aantal} to look at.",
    "besluit.vastgelegd": "Written down in {bestand}:",
    "besluit.vervangen": "Written down in {bestand}, in place of the earlier decision:",
    "besluit.relatie.gelijkwaardig": "equal in worth",
    "besluit.relatie.ruimer": "left is wider",
    "besluit.relatie.enger": "left is narrower",
    "besluit.relatie.overlap": "overlap",
    "besluit.relatie.gesplitst": "split on the right",
    "besluit.relatie.samengevoegd": "merged on the right",
    "besluit.relatie.niet_gelijk": "not equal",
    "besluit.relatie.geen_tegenhanger": "no counterpart",
    "besluit.aantal.beide": "outcomes of both sets",
    "besluit.aantal.gesplitst": "one outcome on the left and more than one on the right",
    "besluit.aantal.samengevoegd": "more than one outcome on the left and one on the right",
    "besluit.aantal.geen_tegenhanger": "outcomes of one of the two sets",
    "verschil.schijnoverlap.besluit": "{set_links} {codes_links} and {set_rechts} {codes_rechts}"
    " seem to correspond, but were not brought together: that would join what does not"
    " correspond by a decision ({spanning})",
    "hulp.besluit.kort": "Write down what people decided about outcomes.",
    "hulp.besluit": "Writes a decision into besluiten.yaml, beside the sets. From then on it goes\n"
    "before what diff and kalibreer find, until one of the texts changes. What was in that\n"
    "file stays as it was, to the letter.",
    "hulp.besluit.voorbeelden": "  leeruitkomsten besluit sets/hbo-ict/noordzee.yaml"
    " sets/hbo-ict/maasdal.yaml \\\n"
    "    --links LU1.1 --rechts A07 --relatie gelijkwaardig \\\n"
    '    --reden "Same professional task" --rol curriculumcommissie\n'
    "  leeruitkomsten besluit sets/hbo-ict/noordzee.yaml sets/hbo-ict/maasdal.yaml \\\n"
    "    --links LU7.3 --relatie geen-tegenhanger \\\n"
    '    --reden "Maasdal does not teach this" --rol curriculumcommissie',
    "hulp.optie.codes-links": "The code of the outcome on the left; several with commas.",
    "hulp.optie.codes-rechts": "The code of the outcome on the right; several with commas.",
    "hulp.optie.relatie": "What was decided, seen from the left: gelijkwaardig (equal in worth),"
    " ruimer (wider), enger (narrower), overlap, gesplitst (split), samengevoegd (merged),"
    " niet-gelijk (not equal) or geen-tegenhanger (no counterpart; with codes of one side).",
    "hulp.optie.reden": "Why this was decided. Without names of persons.",
    "hulp.optie.rol": "Who decided: a role, such as examiner or curriculum committee. No name.",
    "hulp.optie.datum": "The day of the decision (yyyy-mm-dd). Without it: today.",
    "hulp.optie.vervang": "Put this decision in the place of an earlier one about the same.",
    "fout.register-niet-in-orde": "{bestand}:{lijn}:{kolom} is no register of decisions that is in"
    " order.",
    "fout.register-niet-in-orde.hint": "repair the file. Without it a report would not show what"
    " was decided, so there is none now.",
    "fout.register-is-set": "{bestand} is a set, and no register of decisions.",
    "fout.register-is-set.hint": "give the set another name, such as that of its hogeschool.",
    "fout.register-buiten-map": "{bestand} is a link that leads out of its folder.",
    "fout.register-buiten-map.hint": "put the register itself in the folder.",
    "fout.register-onleesbaar": "{bestand} cannot be read.",
    "fout.register-onleesbaar.hint": "see whether it is an ordinary file that you may read.",
    "fout.register-geen-utf-8": "{bestand} is not in UTF-8, and would change when written.",
    "fout.register-geen-utf-8.hint": "save the file as UTF-8 once, and try again.",
    "fout.register-vorm": "{bestand} is written in a way that nothing can safely be added to.",
    "fout.register-vorm.hint": "put each decision on lines of its own that begin with a dash."
    " Nothing was changed.",
    "fout.besluit-teken": "the reason, the role or a code has a character that cannot stand in"
    " {bestand}.",
    "fout.besluit-teken.hint": "take control characters out; ordinary letters and marks are fine.",
    "fout.besluit-tweemaal": "there are two decisions about the same outcomes; the first in"
    " {eerder}, the second here:",
    "fout.besluit-tweemaal.hint": "take out the decision that no longer holds.",
    "fout.besluit-tegenspraak": "two decisions contradict one another; the first stands in"
    " {eerder}, the second here:",
    "fout.besluit-tegenspraak.hint": "take out the decision that no longer holds.",
    "fout.besluit-aantal": "this relation takes {wat}.",
    "fout.besluit-aantal.hint": "look at the codes, or choose another relation.",
    "fout.besluit-zelfde-set": "left and right are the same set.",
    "fout.besluit-zelfde-set.hint": "a decision is about outcomes of two sets.",
    "fout.besluit-te-groot": "a decision is about at most {grens} outcomes of a set.",
    "fout.besluit-te-groot.hint": "make it more decisions.",
    "fout.besluit-code-dubbel": "the code {code} stands there twice.",
    "fout.besluit-code-dubbel.hint": "name each outcome once.",
    "fout.besluit-set-pad": "‘{set}’ is not the name of a set beside the register.",
    "fout.besluit-set-pad.hint": "write the name of the file without .yaml, such as noordzee, or"
    " the path from the register with slashes, such as ../hbo-ict/noordzee.",
    "fout.besluit-standaardinvoer": "a decision is about sets in files, not about standard input.",
    "fout.besluit-standaardinvoer.hint": "name the file: the decision will stand beside it.",
    "fout.besluit-leeg": "{optie} is missing or empty.",
    "fout.besluit-leeg.hint": "a decision without a reason and a role cannot be explained later.",
    "fout.relatie-ontbreekt": "--relatie is missing: what was decided?",
    "fout.relatie-ontbreekt.hint": "choose from {bekend}.",
    "fout.relatie-onbekend": "‘{relatie}’ is no relation.",
    "fout.relatie-onbekend.hint": "choose from {bekend}.",
    "fout.besluit-bestaat": "there is a decision about these outcomes already: {relatie} ({rol},"
    " {datum}), in {bestand}:{lijn}.",
    "fout.besluit-bestaat.hint": "with --vervang the new decision takes the place of the old one.",
    "fout.besluit-elders": "the decision in {bestand}:{lijn} stands in another register than a"
    " second one about the same.",
    "fout.besluit-elders.hint": "take it out there yourself, and try again.",
    "fout.code-onbekend": "{set} has no outcome with the code ‘{code}’.",
    "fout.code-onbekend.hint": "copy the code as it stands in the set.",
    "aantal.oordeel.een": "1 judgement",
    "aantal.oordeel.meer": "{aantal} judgements",
    "ijk.kop": "How often the program agrees with people",
    "ijk.telling": "{oordelen} on {sets}: {wel} times they correspond, as people say, and {niet}"
    " times they do not.",
    "ijk.ongebruikt": " Not counted: {besluiten} (a text has changed or is gone, or several stand"
    " against several).",
    "ijk.kolom.vanaf": "linking",
    "ijk.kolom.precisie": "precision",
    "ijk.kolom.volledigheid": "recall",
    "ijk.zoals-nu": "as it is",
    "ijk.vanaf": "from {score}",
    "ijk.deel": "{waarde} [{laag} – {hoog}] {raak} of {van}",
    "ijk.te-weinig": "too few judgements (n = {aantal})",
    "ijk.te-weinig-tegen": "too few judgements ‘not’ (n = {aantal})",
    "ijk.nog-niets": "Figures: {te_weinig}. A share only says something from 20 judgements on, and"
    " precision only where at least 10 say that something does not correspond.",
    "ijk.uitleg": "Precision: which part of what is linked this way corresponds, as people say."
    " Recall: which part of what corresponds, as people say, is linked this way. Between brackets"
    " the interval of 95%.",
    "ijk.relatie": "Same relation where both link: {deel}.",
    "ijk.getoond": "Of {aantal} of the {van} that correspond, as people say, neither was among the"
    " three best candidates of the other.",
    "ijk.alles-getoond": "All {van} that correspond, as people say, were among each other's three"
    " best candidates: what the program did not show was probably not judged.",
    "ijk.oneens": "Where people and program differ ({aantal})",
    "ijk.oneens.vraag": "Does the decision say what the program cannot see, or does it miss"
    " something?",
    "ijk.oneens.bericht": "{links} and {rechts}: {mensen} as people say, ‘{programma}’ as the"
    " program says (score {score})",
    "ijk.niet-gekoppeld": "no link",
    "ijk.slot": "Nothing was set or changed. People mostly decide about what the program shows: so"
    " recall comes out too high, and precision is that of these judgements and not of other sets.",
    "ijk.samenvatting": "{oordelen}; people and program differ on {oneens}.",
    "hulp.ijk.kort": "See how often the program agrees with your decisions.",
    "hulp.ijk": "Lays what the program finds itself beside the decisions with the sets: precision\n"
    "and recall, with an interval, at each threshold. It only measures, and sets nothing.",
    "hulp.ijk.voorbeelden": "  leeruitkomsten ijk sets/hbo-ict\n"
    "  leeruitkomsten ijk sets --formaat json --uitvoer ijk.json",
    "fout.geen-besluiten": "there are no decisions about the sets in ‘{pad}’.",
    "fout.geen-besluiten.hint": "write one down with leeruitkomsten besluit, or name the folder"
    " where besluiten.yaml stands beside the sets.",
}
