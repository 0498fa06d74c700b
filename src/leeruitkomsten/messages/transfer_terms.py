"""What we say of coverage (dekking) and of progression (doorstroom)."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    # sets en niveaus
    "set.hogeschool": "Instelling",
    "set.opleiding": "Opleiding",
    "set.graad": "Graad",
    "set.code": "Code",
    "set.niveau": "Niveau",
    "set.studielast": "Studielast",
    "set.versie": "Versie",
    "set.status": "Status",
    "set.geldig": "Geldig",
    "set.vastgesteld": "Vastgesteld",
    "set.bestand": "Bestand",
    "set.niet-vermeld": "niet vermeld",
    "set.geldig.waarde": "{van} tot en met {tot}",
    "uit.leeruitkomst": "bij de leeruitkomst",
    "uit.eenheid": "van de eenheid",
    "uit.set": "van de set",
    "uit.graad": "volgt uit de graad",
    "uit.tekst": "volgens de woorden: {woorden}",
    "kant.bron": "de bron",
    "kant.doel": "het doel",
    # dekking
    "dekking.kop": "Dekking: wat {bron} laat zien van {doel}",
    "dekking.bron": "Bron",
    "dekking.doel": "Doel",
    "dekking.vooraf": "Dit bereidt een gesprek voor over vrijstelling of validering. Het trekt"
    " geen conclusie: ‘lijkt gedekt’ is wat de woorden van twee teksten doen vermoeden. De"
    " geldigheid is bekeken voor {op}.",
    "dekking.let-op": "Let op",
    "dekking.aandacht.sets": "Aandachtspunten bij de sets",
    "dekking.geheel": "De hele set",
    "dekking.buiten-eenheden": "Buiten de eenheden",
    "dekking.gevraagd": "Gevraagd (doel)",
    "dekking.gevonden": "Daartegenover (bron)",
    "dekking.eenheid": "eenheid van het doel",
    "dekking.gedekt": "lijkt gedekt",
    "dekking.deels": "lijkt deels gedekt",
    "dekking.niet_gevonden": "niet teruggevonden",
    "dekking.telling.gedekt": "Lijkt gedekt: {aantal} van {totaal}{codes}",
    "dekking.telling.deels": "Lijkt deels gedekt: {aantal} van {totaal}{codes}",
    "dekking.telling.niet_gevonden": "Niet teruggevonden: {aantal} van {totaal}{codes}",
    "dekking.rust-op": "Rust op: {bronnen}",
    "dekking.rust-op.deel": "{eenheid}: {codes}",
    "dekking.rust-op.los": "{codes}{ec}",
    "dekking.leeg": "(deze eenheid heeft geen leeruitkomsten)",
    "dekking.in-beide": "In beide: {woorden}",
    "dekking.alleen-doel": "Alleen in het doel: {woorden}",
    "dekking.alleen-doel.niets": "Elk inhoudswoord van het doel staat ook in de bron",
    "dekking.relatie.gelijkwaardig": "de teksten zeggen ongeveer hetzelfde",
    "dekking.relatie.ruimer": "de bron is ruimer",
    "dekking.relatie.enger": "de bron is enger",
    "dekking.relatie.overlap": "er is overlap",
    "dekking.relatie.gesplitst": "staat tegenover meer leeruitkomsten van het doel",
    "dekking.relatie.samengevoegd": "staat hier samen met andere van de bron",
    "dekking.relatie.besluit": "volgens een besluit: {relatie}",
    "dekking.relatie.aanvulling": "vult aan wat hierboven ontbreekt",
    "dekking.niets": "Geen overtuigende tegenhanger gevonden. Dat is geen bewijs dat het er niet"
    " is.",
    "dekking.kandidaten": "Het dichtst in de buurt, om zelf te lezen:",
    "dekking.geen-kandidaten": "Niets in de bron deelt er een inhoudswoord mee.",
    "dekking.geen-kandidaten.verder": "Verder deelt niets in de bron er een inhoudswoord mee.",
    "dekking.ongebruikt": "Uit de bron hier niet gebruikt: {codes}",
    "dekking.geheel.vraag": "De vraag aan het geheel: laat iemand die dit heeft afgerond zien"
    " wat {eenheid} als geheel vraagt? Een rij vinkjes beantwoordt die vraag niet.",
    "dekking.geheel.eenheid": "deze eenheid",
    "dekking.geheel.set": "deze set",
    "dekking.oordeel.leeg": "Relatie: …………………………  Reden: ……………………………………………………",
    "dekking.oordeel.eenheid": "In te vullen door wie beslist",
    "dekking.oordeel.besluit": "Besluit: …………………………………………………………",
    "dekking.oordeel.reden": "Reden: ……………………………………………………………",
    "dekking.oordeel.datum": "Datum: ………………………………",
    "dekking.oordeel.rol": "Rol: …………………………………",
    "dekking.vragen": "Wat hier niet te zien is",
    "dekking.vraag.toetsing": "Hoe is dit bij de bron getoetst en beoordeeld, en door wie? Was"
    " dat op ten minste hetzelfde niveau?",
    "dekking.vraag.bewijs": "Wat is er werkelijk behaald: een diploma, certificaat of ander"
    " bewijs, en voor welke leeruitkomsten precies?",
    "dekking.vraag.actualiteit": "Wanneer is het behaald, en is het nog actueel voor dit vak?",
    "dekking.vraag.indicatoren": "Wat vragen de indicatoren? Die staan erbij om te lezen, en"
    " tellen niet mee in wat hier gedekt lijkt.",
    "dekking.vraag.oer": "Op welke grond in de onderwijs- en examenregeling (OER) van het doel"
    " berust het verzoek?",
    "dekking.vraag.andere": "Is er leren dat in geen enkele set staat, zoals werkervaring?",
    "dekking.wie": "Wie beslist",
    "dekking.wie.wet": "Over vrijstelling van een tentamen beslist volgens de WHW de"
    " examencommissie van {hogeschool}, op gronden die in de OER staan; over de uitslag van een"
    " tentamen de examinator die zij aanwijst.",
    "dekking.wie.anders": "Wie hierover beslist, staat in de regels van {hogeschool} voor deze"
    " opleiding: vraag het de examencommissie daar.",
    "dekking.wie.microcredential": "De bron is een microcredential: een bron als elke andere."
    " Wat zij waard is, beslist wie hierboven staat, en niet wie haar uitgaf.",
    "dekking.wie.programma": "Dit programma beslist niets en raadt niets aan.",
    "dekking.samenvatting": "{doel}: {gedekt} lijkt gedekt, {deels} deels, {niet} niet"
    " teruggevonden. Wat dat betekent, beslissen mensen.",
    # aandachtspunten
    "let-op.niveau-lager": "{bron} ligt lager: {niveau_bron}; gevraagd is {niveau_doel}.",
    "let-op.niveau-onbekend": "Het niveau van {bron} is met dat van het doel niet te vergelijken.",
    "let-op.zelfstandigheid": "Het doel vraagt meer zelfstandigheid (‘{woorden_doel}’) dan"
    " {bron} (‘{woorden_bron}’).",
    "let-op.zelfstandigheid-bron": "{bron} noemt ‘{woorden_bron}’; het doel zegt niets over"
    " zelfstandigheid.",
    "let-op.complexiteit": "Het doel gaat over complexere situaties (‘{woorden_doel}’) dan"
    " {bron} (‘{woorden_bron}’).",
    "let-op.ontkenning": "De een ontkent wat de ander zegt: doel ‘{woorden_doel}’, {bron}"
    " ‘{woorden_bron}’.",
    "let-op.context": "Een andere context: doel ‘{woorden_doel}’, {bron} ‘{woorden_bron}’.",
    "let-op.handeling": "Een andere handeling: doel ‘{woorden_doel}’, {bron} ‘{woorden_bron}’.",
    "let-op.weinig-gemeen": "De teksten hebben weinig gemeen ({woorden}): gaat het wel over"
    " hetzelfde?",
    "let-op.niets-gemeen": "De teksten delen geen inhoudswoord: gaat het wel over hetzelfde?",
    "let-op.omvang": "{bron} is kleiner: {ec_bron} EC; gevraagd is {ec_doel} EC.",
    "let-op.omvang-eenheid": "Waar dit op rust, telt samen {ec_bron} EC; gevraagd is {ec_doel} EC.",
    "let-op.ec-onbekend": "De studielast van {kant} is hier niet bekend.",
    "let-op.bron-vaker": "{bron} staat ook tegenover {ook_bij}, in een andere eenheid: telt"
    " hetzelfde leren dan twee keer?",
    "let-op.status": "De set van {kant} heeft de status ‘{status}’: welke versie geldt?",
    "let-op.status-onbekend": "Van {kant} is geen status vermeld: is dit de vastgestelde versie?",
    "let-op.geldig-onbekend": "Van {kant} is niet vermeld van wanneer tot wanneer de set geldt.",
    "let-op.nog-niet-geldig": "De set van {kant} geldt pas vanaf {dag}; gekeken is naar {op}.",
    "let-op.niet-meer-geldig.bron": "De set van de bron gold tot en met {dag}; gekeken is naar"
    " {op}. Gold zij toen dit behaald werd?",
    "let-op.niet-meer-geldig.doel": "De set van het doel gold tot en met {dag}; gekeken is naar"
    " {op}. Welke versie geldt voor deze student?",
    "let-op.niet-tegelijk": "De sets gelden niet in dezelfde tijd: bron {bron}, doel {doel}.",
    "let-op.niveau-niet-vermeld": "Van {kant} is geen niveau vermeld.",
    "let-op.niveau-onvergelijkbaar": "De niveaus staan in andere schema's (bron: {bron}; doel:"
    " {doel}) en zijn niet te vergelijken.",
    "let-op.taal": "De sets staan in verschillende talen; vergeleken is wat in één taal te lezen"
    " was.",
    "let-op.niveau-overgeslagen": "Van NLQF {onder} naar NLQF {boven}: daar zit een niveau"
    " tussen. Wat overbrugt dat?",
    "let-op.geen-stap": "Beide sets staan op {niveau}: dit is vergelijken, en geen doorstroom."
    " Daarvoor is er ook leeruitkomsten diff.",
    "let-op.volgorde-onbekend": "Niet van beide sets is het niveau bekend: de volgorde is die"
    " van de opdracht.",
    "let-op.zelfde-woorden": "Bijna dezelfde tekst, en een hoger niveau: waarin zit het verschil?",
    "let-op.niet-gegroeid": "De woorden wijzen de andere kant op: onder ‘{woorden_onder}’, boven"
    " ‘{woorden_boven}’.",
    # doorstroom
    "doorstroom.kop": "Doorstroom",
    "doorstroom.stap": "Van {onder} naar {boven}",
    "doorstroom.telling.vervolg": "Vervolg op een hoger niveau: {aantal}",
    "doorstroom.telling.zelfde_niveau": "Op hetzelfde niveau: {aantal}",
    "doorstroom.telling.lager_niveau": "Boven lager dan onder: {aantal}",
    "doorstroom.telling.niveau_onbekend": "Niveau niet te vergelijken: {aantal}",
    "doorstroom.telling.zonder_basis": "Zonder basis onder: {aantal}",
    "doorstroom.telling.zonder_vervolg": "Zonder vervolg boven: {aantal}",
    "doorstroom.vervolg.kop": "Vervolg: hetzelfde onderwerp op een hoger niveau ({aantal})",
    "doorstroom.vervolg.vraag": "Is de stap te zetten met wat onder is geleerd, en is hij groot"
    " genoeg om er een van te maken?",
    "doorstroom.zelfde_niveau.kop": "Zelfde niveau: mogelijk dubbel leren ({aantal})",
    "doorstroom.zelfde_niveau.vraag": "Leert wie doorstroomt dit nog eens? Is dat bedoeld, of"
    " iets om met dekking te bekijken?",
    "doorstroom.lager_niveau.kop": "Boven ligt lager dan onder ({aantal})",
    "doorstroom.lager_niveau.vraag": "Staat dit boven op een lager niveau dan iemand al heeft"
    " laten zien? Kloppen de niveaus?",
    "doorstroom.niveau_onbekend.kop": "Zelfde onderwerp, niveau niet te vergelijken ({aantal})",
    "doorstroom.niveau_onbekend.vraag": "Is dit een stap omhoog of hetzelfde nog eens? Noem het"
    " niveau bij de set, de eenheid of de leeruitkomst.",
    "doorstroom.zonder_basis.kop": "Gat: boven zonder basis onder ({aantal})",
    "doorstroom.zonder_basis.vraag": "Begint dit boven van voren af aan, of wordt het bij de"
    " instroom bekend verondersteld?",
    "doorstroom.zonder_vervolg.kop": "Gat: onder zonder vervolg boven ({aantal})",
    "doorstroom.zonder_vervolg.vraag": "Loopt dit hier af, past het elders in de opleiding, of"
    " hoort het bij het eigen beroep van deze opleiding?",
    "doorstroom.groei": "Meer gevraagd: {dimensie} (‘{onder}’ → ‘{boven}’)",
    "doorstroom.geen-groei": "Bij {aantal} van de {totaal} zeggen de woorden niet dat er meer"
    " zelfstandigheid of complexiteit gevraagd wordt ({paren}): waarin zit de stap?",
    "doorstroom.handeling": "Handeling: {onder} → {boven}",
    "doorstroom.nieuw": "Alleen boven: {woorden}",
    "doorstroom.niveaus": "Niveau: onder {onder}, boven {boven}",
    "doorstroom.lijkt-op": "lijkt nog het meest op {codes}",
    "doorstroom.lijkt-nergens-op": "niets dat erop lijkt",
    "doorstroom.lijkt-verder-nergens-op": "verder niets dat erop lijkt",
    "doorstroom.slot": "Dit is een voorzet. Een niveau bij een losse leeruitkomst is een"
    " leeshulp en geen inschaling, en een gat is pas een tekort als mensen dat vinden. Wat"
    " iemand bij doorstroom nog moet doen, beslissen de opleidingen, en over vrijstelling de"
    " examencommissie.",
    "doorstroom.samenvatting": "{onder} → {boven}: {vervolg} vervolg, {zelfde} op hetzelfde"
    " niveau, {gaten} zonder tegenhanger.",
    # hulp
    "hulp.dekking.kort": "Laten zien wat een bron van een doel dekt, voor wie daarover beslist.",
    "hulp.dekking": "Legt per eenheid (EVL) van het doel de volledige teksten van doel en bron"
    " naast"
    "\nelkaar, met wat gedekt lijkt, deels, of niet is teruggevonden, en met aandachtspunten."
    "\nDekking heeft een richting: wat de bron van het doel laat zien, niet andersom.",
    "hulp.dekking.voorbeelden": "  leeruitkomsten dekking sets/microcredentials/testen.yaml"
    " sets/hbo-ict/noordzee.yaml"
    "\n  leeruitkomsten dekking bron.yaml doel.yaml --eenheid EVL3 --formaat markdown --uitvoer"
    " gesprek.md",
    "hulp.doorstroom.kort": "Sets van oplopend niveau op elkaar laten volgen.",
    "hulp.doorstroom": "Laat tussen sets van oplopend niveau (mbo, Ad, bachelor, master) zien"
    " wat een"
    "\nvervolg is, wat op hetzelfde niveau terugkomt, en waar een gat zit.",
    "hulp.doorstroom.voorbeelden": "  leeruitkomsten doorstroom"
    " sets/ad-ict/hogeschool-noordzee.yaml sets/hbo-ict/noordzee.yaml"
    "\n  leeruitkomsten doorstroom mbo.yaml ad.yaml bachelor.yaml --formaat json",
    "hulp.optie.bron": "Wat iemand meebrengt: een set, ook van een microcredential; - is"
    " standaardinvoer.",
    "hulp.optie.doel": "Wat hier gevraagd wordt: een set.",
    "hulp.optie.eenheid": "Alleen deze eenheid van het doel. Vaker te geven. Zonder: alle.",
    "hulp.optie.op": "De dag waarop de geldigheid bekeken wordt (jjjj-mm-dd). Zonder: vandaag.",
    "hulp.optie.sets-oplopend": "Twee of meer sets, van laag naar hoog.",
    # fouten
    "fout.eenheid-onbekend": "het doel heeft geen eenheid ‘{eenheid}’.",
    "fout.eenheid-onbekend.hint": "kies uit {bekend}.",
    "fout.doel-zonder-eenheden": "het doel heeft geen eenheden, dus ook geen ‘{eenheid}’.",
    "fout.doel-zonder-eenheden.hint": "laat --eenheid weg: dan is de hele set één geheel.",
    "fout.doorstroom-omgekeerd": "{onder} (NLQF {niveau_onder}) staat voor {boven} (NLQF"
    " {niveau_boven}), en doorstroom gaat van laag naar hoog.",
    "fout.doorstroom-omgekeerd.hint": "draai ze om: leeruitkomsten doorstroom {boven} {onder}",
    "fout.doorstroom-standaardinvoer": "standaardinvoer (-) kan hier alleen vooraan of achteraan"
    " staan, en één keer.",
    "fout.doorstroom-standaardinvoer.hint": "zet de set in een bestand, en noem dat.",
    "fout.doorstroom-te-weinig": "voor doorstroom zijn ten minste twee sets nodig; {aantal}"
    " genoemd.",
    "fout.doorstroom-te-weinig.hint": "noem ze van laag naar hoog, zoals ad.yaml bachelor.yaml.",
}

EN: Mapping[str, str] = {
    # sets and levels
    "set.hogeschool": "Institution",
    "set.opleiding": "Programme",
    "set.graad": "Degree",
    "set.code": "Code",
    "set.niveau": "Level",
    "set.studielast": "Study load",
    "set.versie": "Edition",
    "set.status": "Status",
    "set.geldig": "Valid",
    "set.vastgesteld": "Adopted",
    "set.bestand": "File",
    "set.niet-vermeld": "not given",
    "set.geldig.waarde": "{van} up to and including {tot}",
    "uit.leeruitkomst": "given with the outcome",
    "uit.eenheid": "of the unit",
    "uit.set": "of the set",
    "uit.graad": "follows from the degree",
    "uit.tekst": "by its words: {woorden}",
    "kant.bron": "the source",
    "kant.doel": "the target",
    # coverage
    "dekking.kop": "Coverage: what {bron} shows of {doel}",
    "dekking.bron": "Source",
    "dekking.doel": "Target",
    "dekking.vooraf": "This prepares a talk about exemption or recognition of prior learning. It"
    " concludes nothing: ‘seems covered’ is what the words of two texts suggest. Validity was"
    " looked at for {op}.",
    "dekking.let-op": "Note",
    "dekking.aandacht.sets": "Points of attention about the sets",
    "dekking.geheel": "The set as a whole",
    "dekking.buiten-eenheden": "Outside the units",
    "dekking.gevraagd": "Asked (target)",
    "dekking.gevonden": "Facing it (source)",
    "dekking.eenheid": "unit of the target",
    "dekking.gedekt": "seems covered",
    "dekking.deels": "seems partly covered",
    "dekking.niet_gevonden": "not found",
    "dekking.telling.gedekt": "Seems covered: {aantal} of {totaal}{codes}",
    "dekking.telling.deels": "Seems partly covered: {aantal} of {totaal}{codes}",
    "dekking.telling.niet_gevonden": "Not found: {aantal} of {totaal}{codes}",
    "dekking.rust-op": "Rests on: {bronnen}",
    "dekking.rust-op.deel": "{eenheid}: {codes}",
    "dekking.rust-op.los": "{codes}{ec}",
    "dekking.leeg": "(this unit has no learning outcomes)",
    "dekking.in-beide": "In both: {woorden}",
    "dekking.alleen-doel": "Only in the target: {woorden}",
    "dekking.alleen-doel.niets": "Every content word of the target is in the source as well",
    "dekking.relatie.gelijkwaardig": "the texts say about the same",
    "dekking.relatie.ruimer": "the source is wider",
    "dekking.relatie.enger": "the source is narrower",
    "dekking.relatie.overlap": "they overlap",
    "dekking.relatie.gesplitst": "faces several outcomes of the target",
    "dekking.relatie.samengevoegd": "stands here together with others of the source",
    "dekking.relatie.besluit": "by a decision: {relatie}",
    "dekking.relatie.aanvulling": "adds what the above lack",
    "dekking.niets": "No convincing counterpart found. That is no proof that it is not there.",
    "dekking.kandidaten": "What comes nearest, to read for yourself:",
    "dekking.geen-kandidaten": "Nothing in the source shares a content word with it.",
    "dekking.geen-kandidaten.verder": "Nothing else in the source shares a content word with it.",
    "dekking.ongebruikt": "Of the source, not used here: {codes}",
    "dekking.geheel.vraag": "The question about the whole: does someone who completed this show"
    " what {eenheid} asks as a whole? A row of ticks does not answer that.",
    "dekking.geheel.eenheid": "this unit",
    "dekking.geheel.set": "this set",
    "dekking.oordeel.leeg": "Relation: …………………………  Reason: ……………………………………………………",
    "dekking.oordeel.eenheid": "To be filled in by who decides",
    "dekking.oordeel.besluit": "Decision: …………………………………………………………",
    "dekking.oordeel.reden": "Reason: ……………………………………………………………",
    "dekking.oordeel.datum": "Date: ………………………………",
    "dekking.oordeel.rol": "Role: …………………………………",
    "dekking.vragen": "What cannot be seen here",
    "dekking.vraag.toetsing": "How was this assessed at the source, and by whom? Was that on at"
    " least the same level?",
    "dekking.vraag.bewijs": "What was really achieved: a diploma, a certificate or other"
    " evidence, and for which learning outcomes exactly?",
    "dekking.vraag.actualiteit": "When was it achieved, and is it still up to date for this field?",
    "dekking.vraag.indicatoren": "What do the indicators ask? They are there to be read, and do"
    " not count in what seems covered here.",
    "dekking.vraag.oer": "On which ground in the teaching and examination regulations (OER) of"
    " the target does the request rest?",
    "dekking.vraag.andere": "Is there learning that stands in no set at all, such as work"
    " experience?",
    "dekking.wie": "Who decides",
    "dekking.wie.wet": "Under Dutch law (WHW) exemption from an examination is decided on by the"
    " exam board (examencommissie) of {hogeschool}, on grounds that are in the OER; the result"
    " of an examination by the examiner it appoints.",
    "dekking.wie.anders": "Who decides on this is in the rules of {hogeschool} for this"
    " programme: ask the exam board there.",
    "dekking.wie.microcredential": "The source is a microcredential: a source like any other."
    " What it is worth is decided by those named above, and not by who issued it.",
    "dekking.wie.programma": "This program decides nothing and recommends nothing.",
    "dekking.samenvatting": "{doel}: {gedekt} seems covered, {deels} partly, {niet} not found."
    " What that means is for people to decide.",
    # points of attention
    "let-op.niveau-lager": "{bron} stands lower: {niveau_bron}; asked is {niveau_doel}.",
    "let-op.niveau-onbekend": "The level of {bron} cannot be compared with that of the target.",
    "let-op.zelfstandigheid": "The target asks more autonomy (‘{woorden_doel}’) than {bron}"
    " (‘{woorden_bron}’).",
    "let-op.zelfstandigheid-bron": "{bron} mentions ‘{woorden_bron}’; the target says nothing of"
    " autonomy.",
    "let-op.complexiteit": "The target is about more complex situations (‘{woorden_doel}’) than"
    " {bron} (‘{woorden_bron}’).",
    "let-op.ontkenning": "One denies what the other says: target ‘{woorden_doel}’, {bron}"
    " ‘{woorden_bron}’.",
    "let-op.context": "Another context: target ‘{woorden_doel}’, {bron} ‘{woorden_bron}’.",
    "let-op.handeling": "Another act: target ‘{woorden_doel}’, {bron} ‘{woorden_bron}’.",
    "let-op.weinig-gemeen": "The texts have little in common ({woorden}): are they about the same?",
    "let-op.niets-gemeen": "The texts share no content word: are they about the same?",
    "let-op.omvang": "{bron} is smaller: {ec_bron} EC; asked is {ec_doel} EC.",
    "let-op.omvang-eenheid": "What this rests on counts {ec_bron} EC together; asked is"
    " {ec_doel} EC.",
    "let-op.ec-onbekend": "The study load of {kant} is not known here.",
    "let-op.bron-vaker": "{bron} also faces {ook_bij}, in another unit: does the same learning"
    " count twice then?",
    "let-op.status": "The set of {kant} has status ‘{status}’: which edition holds?",
    "let-op.status-onbekend": "No status is given for {kant}: is this the adopted edition?",
    "let-op.geldig-onbekend": "It is not given from when until when the set of {kant} holds.",
    "let-op.nog-niet-geldig": "The set of {kant} holds from {dag} only; looked at is {op}.",
    "let-op.niet-meer-geldig.bron": "The set of the source held until {dag}; looked at is {op}."
    " Did it hold when this was achieved?",
    "let-op.niet-meer-geldig.doel": "The set of the target held until {dag}; looked at is {op}."
    " Which edition holds for this student?",
    "let-op.niet-tegelijk": "The sets do not hold at the same time: source {bron}, target {doel}.",
    "let-op.niveau-niet-vermeld": "No level is given for {kant}.",
    "let-op.niveau-onvergelijkbaar": "The levels are in different schemes (source: {bron};"
    " target: {doel}) and cannot be compared.",
    "let-op.taal": "The sets are in different languages; compared is what could be read in one.",
    "let-op.niveau-overgeslagen": "From NLQF {onder} to NLQF {boven}: there is a level in"
    " between. What bridges that?",
    "let-op.geen-stap": "Both sets stand on {niveau}: this is comparing, and no progression. For"
    " that there is leeruitkomsten diff as well.",
    "let-op.volgorde-onbekend": "The level of both sets is not known: the order is that of the"
    " call.",
    "let-op.zelfde-woorden": "Nearly the same text, and a higher level: where is the difference?",
    "let-op.niet-gegroeid": "The words point the other way: below ‘{woorden_onder}’, above"
    " ‘{woorden_boven}’.",
    # progression
    "doorstroom.kop": "Progression",
    "doorstroom.stap": "From {onder} to {boven}",
    "doorstroom.telling.vervolg": "Continued on a higher level: {aantal}",
    "doorstroom.telling.zelfde_niveau": "On the same level: {aantal}",
    "doorstroom.telling.lager_niveau": "Lower above than below: {aantal}",
    "doorstroom.telling.niveau_onbekend": "Levels not to be compared: {aantal}",
    "doorstroom.telling.zonder_basis": "Without a basis below: {aantal}",
    "doorstroom.telling.zonder_vervolg": "Without a sequel above: {aantal}",
    "doorstroom.vervolg.kop": "Continued: the same subject on a higher level ({aantal})",
    "doorstroom.vervolg.vraag": "Can the step be made with what was learned below, and is it"
    " large enough to be one?",
    "doorstroom.zelfde_niveau.kop": "Same level: possibly learned twice ({aantal})",
    "doorstroom.zelfde_niveau.vraag": "Does who moves on learn this once more? Is that meant, or"
    " something to look at with dekking?",
    "doorstroom.lager_niveau.kop": "Above is lower than below ({aantal})",
    "doorstroom.lager_niveau.vraag": "Does this stand above on a lower level than someone has"
    " shown already? Are the levels right?",
    "doorstroom.niveau_onbekend.kop": "Same subject, levels not to be compared ({aantal})",
    "doorstroom.niveau_onbekend.vraag": "Is this a step up, or the same once more? Give the"
    " level of the set, the unit or the outcome.",
    "doorstroom.zonder_basis.kop": "Gap: above without a basis below ({aantal})",
    "doorstroom.zonder_basis.vraag": "Does this start from the beginning above, or is it taken"
    " as known at entry?",
    "doorstroom.zonder_vervolg.kop": "Gap: below without a sequel above ({aantal})",
    "doorstroom.zonder_vervolg.vraag": "Does this end here, does it fit elsewhere in the"
    " programme, or does it belong to the profession of this one?",
    "doorstroom.groei": "Asks more: {dimensie} (‘{onder}’ → ‘{boven}’)",
    "doorstroom.geen-groei": "At {aantal} of {totaal} the words do not say that more autonomy or"
    " complexity is asked ({paren}): where is the step?",
    "doorstroom.handeling": "Act: {onder} → {boven}",
    "doorstroom.nieuw": "Only above: {woorden}",
    "doorstroom.niveaus": "Level: below {onder}, above {boven}",
    "doorstroom.lijkt-op": "most like {codes}",
    "doorstroom.lijkt-nergens-op": "nothing like it",
    "doorstroom.lijkt-verder-nergens-op": "nothing else like it",
    "doorstroom.slot": "This is a draft for a talk. A level with a single outcome is a reading"
    " aid and no classification, and a gap is a deficiency only where people find it one. What"
    " someone who moves on has to do still, the programmes decide, and on exemption the exam"
    " board.",
    "doorstroom.samenvatting": "{onder} → {boven}: {vervolg} continued, {zelfde} on the same"
    " level, {gaten} without a counterpart.",
    # help
    "hulp.dekking.kort": "Show what a source covers of a target, for who decides on it.",
    "hulp.dekking": "Lays, per unit of the target, the full texts of target and source side by"
    " side,"
    "\nwith what seems covered, partly, or was not found, and with points of attention."
    "\nCoverage has a direction: what the source shows of the target, not the reverse.",
    "hulp.dekking.voorbeelden": "  leeruitkomsten dekking sets/microcredentials/testen.yaml"
    " sets/hbo-ict/noordzee.yaml"
    "\n  leeruitkomsten dekking source.yaml target.yaml --eenheid EVL3 --formaat markdown"
    " --uitvoer talk.md",
    "hulp.doorstroom.kort": "Let sets of rising level follow on one another.",
    "hulp.doorstroom": "Shows between sets of rising level (mbo, Ad, bachelor, master) what"
    " continues,"
    "\nwhat returns on the same level, and where there is a gap.",
    "hulp.doorstroom.voorbeelden": "  leeruitkomsten doorstroom"
    " sets/ad-ict/hogeschool-noordzee.yaml sets/hbo-ict/noordzee.yaml"
    "\n  leeruitkomsten doorstroom mbo.yaml ad.yaml bachelor.yaml --formaat json",
    "hulp.optie.bron": "What someone brings: a set, also of a microcredential; - is standard"
    " input.",
    "hulp.optie.doel": "What is asked here: a set.",
    "hulp.optie.eenheid": "Only this unit of the target. May be given more than once. Without:"
    " all.",
    "hulp.optie.op": "The day for which validity is looked at (yyyy-mm-dd). Without: today.",
    "hulp.optie.sets-oplopend": "Two or more sets, from low to high.",
    # errors
    "fout.eenheid-onbekend": "the target has no unit ‘{eenheid}’.",
    "fout.eenheid-onbekend.hint": "choose from {bekend}.",
    "fout.doel-zonder-eenheden": "the target has no units, so no ‘{eenheid}’ either.",
    "fout.doel-zonder-eenheden.hint": "leave out --eenheid: the set is then one whole.",
    "fout.doorstroom-omgekeerd": "{onder} (NLQF {niveau_onder}) comes before {boven} (NLQF"
    " {niveau_boven}), and progression goes from low to high.",
    "fout.doorstroom-omgekeerd.hint": "turn them around: leeruitkomsten doorstroom {boven} {onder}",
    "fout.doorstroom-standaardinvoer": "standard input (-) can only be first or last here, and"
    " once.",
    "fout.doorstroom-standaardinvoer.hint": "put the set in a file, and name that.",
    "fout.doorstroom-te-weinig": "progression takes at least two sets; {aantal} given.",
    "fout.doorstroom-te-weinig.hint": "name them from low to high, such as ad.yaml bachelor.yaml.",
}
