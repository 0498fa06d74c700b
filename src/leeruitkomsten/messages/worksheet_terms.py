"""What we say of worksheets, of judgements that are handed in, and of readers who agree."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "werkblad.titel": "Werkblad: {sets}",
    "werkblad.blad.uitleg": "Uitleg",
    "werkblad.blad.vragen": "Werkblad",
    "werkblad.veld.rol": "Rol",
    "werkblad.veld.rol.uitleg": "Wie beoordeelt? Een rol, zoals examinator of curriculumcommissie;"
    " geen naam van een persoon. Vul in in het gele vak hiernaast.",
    "werkblad.veld.datum": "Datum",
    "werkblad.veld.datum.uitleg": "De dag van het oordeel, bijvoorbeeld 24-11-2026. Leeg is ook"
    " goed: dan geldt de dag waarop het werkblad wordt ingelezen.",
    "werkblad.kolom.nr": "nr",
    "werkblad.kolom.set": "set",
    "werkblad.kolom.code": "code",
    "werkblad.kolom.niveau": "niveau en EC",
    "werkblad.kolom.tekst": "leeruitkomst",
    "werkblad.kolom.voorstel": "voorstel van het programma",
    "werkblad.kolom.waarom": "waarom",
    "werkblad.kolom.relatie": "relatie",
    "werkblad.kolom.reden": "reden",
    "werkblad.kolom.van": "{kolom} {kant}",
    "werkblad.kolom.relatie.hulp": "Kies een woord uit de lijst, gezien vanaf de linker"
    " leeruitkomst. Nog geen oordeel? Laat de cel leeg. Wat elk woord betekent, staat op het blad"
    " Uitleg.",
    "werkblad.kolom.reden.hulp": "Waarom? Eén zin is genoeg. Zonder namen van personen.",
    "werkblad.geen-tegenhanger": "Geen overtuigende tegenhanger gevonden. Lijkt nog het meest op:",
    "werkblad.geen-kandidaat": "Geen overtuigende tegenhanger gevonden, en niets lijkt erop.",
    "werkblad.voorstel.alleen": "geen tegenhanger gevonden",
    "werkblad.voorstel.kandidaat": "niet gekoppeld; wel een kandidaat",
    "werkblad.relatie.gelijkwaardig": "komt overeen, ook in niveau en zelfstandigheid.",
    "werkblad.relatie.ruimer": "de linker omvat de rechter, en meer.",
    "werkblad.relatie.enger": "de linker is een deel van de rechter.",
    "werkblad.relatie.overlap": "een deel komt overeen; beide hebben ook iets eigens.",
    "werkblad.relatie.gesplitst": "wat links één leeruitkomst is, zijn er rechts meer.",
    "werkblad.relatie.samengevoegd": "wat links meer leeruitkomsten zijn, is er rechts één.",
    "werkblad.relatie.niet_gelijk": "deze komen niet overeen.",
    "werkblad.relatie.geen_tegenhanger": "de andere set heeft hier niets voor (alleen in rijen"
    " waar één kant leeg is).",
    "werkblad.uitleg.doen": "Wat je doet",
    "werkblad.uitleg.doen.1": "Vul hierboven de rol in. Ga daarna naar het blad Werkblad. In elke"
    " rij staan twee leeruitkomsten naast elkaar, of één waarvoor geen tegenhanger gevonden is.",
    "werkblad.uitleg.doen.2": "Kies in de kolom relatie een woord, en schrijf in de kolom reden"
    " waarom. Alleen de gele kolommen vul je in. Wat je niet weet of niet wilt beoordelen, laat je"
    " leeg: een lege rij zegt niets.",
    "werkblad.uitleg.doen.3": "Sorteren, filteren, kolommen breder maken of verplaatsen mag. De"
    " andere cellen zijn beveiligd tegen vergissingen, zonder wachtwoord. Sorteren kan pas als die"
    " beveiliging eraf is (Controleren, Beveiliging blad opheffen). Verander daarna geen codes: die"
    " zeggen over welke leeruitkomsten een rij gaat.",
    "werkblad.uitleg.doen.open": "De kolommen voorstel en waarom zeggen wat het programma aan de"
    " woorden ziet. Dat is een voorzet: lees de volledige teksten, en wijk af waar dat beter is.",
    "werkblad.uitleg.doen.blind": "Dit werkblad is blind: er staat niet in wat het programma"
    " vindt, en de volgorde is die van de sets. Er staan paren in die het zou koppelen, en paren"
    " die daar alleen op lijken. Overleg pas met een andere beoordelaar als jullie klaar zijn.",
    "werkblad.uitleg.woorden": "Wat de woorden betekenen, gezien vanaf links",
    "werkblad.uitleg.sets": "Welke sets",
    "werkblad.uitleg.terug": "Hoe het terugkomt",
    "werkblad.uitleg.terug.1": "Bewaar het bestand als Excel-werkmap (.xlsx) en geef het terug aan"
    " wie het gaf. Die leest het in met: leeruitkomsten werkblad --inlezen BESTAND.xlsx",
    "werkblad.uitleg.terug.2": "Eerst komt er een plan: wat nieuw is, wat al besloten was, waar"
    " een tekst sindsdien veranderde en waar beoordelaars verschillen. Pas met --schrijf komt het"
    " in besluiten.yaml, naast de sets.",
    "werkblad.uitleg.terug.3": "Dit werkblad beslist niets. Of leeruitkomsten gelijkwaardig zijn,"
    " beslissen mensen; over vrijstelling gaat de examencommissie.",
    "werkblad.geschreven": "{vragen} in {bestand}.{besloten}",
    "werkblad.besloten": " Al besloten, en dus niet gevraagd: {besluiten}.",
    "aantal.vraag.een": "1 vraag",
    "aantal.vraag.meer": "{aantal} vragen",
    "inname.kop": "Oordelen die binnenkwamen",
    "inname.telling": "{oordelen} uit {bestanden}: {delen}.",
    "inname.telling.erbij": "{aantal} om op te nemen",
    "inname.telling.al": "{aantal} al bekend of gelijk aan een ander",
    "inname.telling.open": "{aantal} waar jullie naar moeten kijken",
    "inname.telling.leeg": "{aantal} keer niets ingevuld",
    "inname.stand.nieuw": "Nieuw ({aantal})",
    "inname.stand.nieuw.uitleg": "Dit komt in het register.",
    "inname.stand.vervangt": "In plaats van een eerder besluit ({aantal})",
    "inname.stand.vervangt.uitleg": "Met --vervang komt dit in plaats van wat er stond.",
    "inname.stand.staat_er_al": "Staat er al ({aantal})",
    "inname.stand.staat_er_al.uitleg": "Het register zegt dit al over dezelfde teksten.",
    "inname.stand.zelfde": "Gaat mee met een ander oordeel ({aantal})",
    "inname.stand.zelfde.uitleg": "Twee keer hetzelfde wordt één besluit, met beide redenen.",
    "inname.stand.tegenspraak": "Spreekt een besluit tegen dat er staat ({aantal})",
    "inname.stand.tegenspraak.uitleg": "Niet opgenomen. Met --vervang komt het nieuwe oordeel in"
    " plaats van het besluit.",
    "inname.stand.oneens": "Oordelen die elkaar tegenspreken ({aantal})",
    "inname.stand.oneens.uitleg": "Geen van deze is opgenomen: bespreek ze, en laat er één staan.",
    "inname.stand.veranderd": "Tekst veranderd sinds dit werd voorgelegd ({aantal})",
    "inname.stand.veranderd.uitleg": "Niet opgenomen: het oordeel ging over een andere tekst. Lees"
    " de tekst van nu, en leg het oordeel vast met leeruitkomsten besluit of in een nieuw"
    " werkblad.",
    "inname.stand.weg": "Leeruitkomst is er niet meer ({aantal})",
    "inname.stand.weg.uitleg": "Niet opgenomen.",
    "inname.stand.onvolledig": "Niet af ({aantal})",
    "inname.stand.onvolledig.uitleg": "Niet opgenomen: een besluit zonder relatie, reden en rol is"
    " later niet uit te leggen. Vul aan, en lees opnieuw in.",
    "inname.stand.onbekende_relatie": "Onbekende relatie ({aantal})",
    "inname.stand.onbekende_relatie.uitleg": "Niet opgenomen. Kies gelijkwaardig, ruimer, enger,"
    " overlap, gesplitst, samengevoegd, niet gelijk of geen tegenhanger.",
    "inname.stand.kan_niet": "Past niet bij deze leeruitkomsten ({aantal})",
    "inname.stand.kan_niet.uitleg": "Niet opgenomen.",
    "inname.stand.niet_herkend": "Rij niet herkend ({aantal})",
    "inname.stand.niet_herkend.uitleg": "Niet opgenomen: het is niet zeker over welke"
    " leeruitkomsten dit gaat. Leg het vast met leeruitkomsten besluit.",
    "inname.stand.leeg": "Zonder oordeel, maar er is wel iets veranderd ({aantal})",
    "inname.stand.leeg.uitleg": "Tekst veranderen kan alleen in de set zelf.",
    "inname.stand.verdwenen": "Rijen die er niet meer zijn ({aantal})",
    "inname.stand.verdwenen.uitleg": "Ze tellen als rijen zonder oordeel: {rijen}.",
    "inname.verdwenen": "nr {nummers} in {bestand}",
    "inname.plek.rij": "{bestand}, rij {nummer}",
    "inname.plek.regel": "{bestand}, regel {nummer}",
    "inname.zonder.relatie": "er is een reden, en geen relatie",
    "inname.zonder.reden": "er is een relatie, en geen reden",
    "inname.zonder.rol": "de rol ontbreekt: vul haar in op het blad Uitleg, of noem haar met --rol",
    "inname.datum": "‘{tekst}’ op het blad Uitleg is geen datum; schrijf bijvoorbeeld 24-11-2026",
    "inname.relatie": "‘{relatie}’ is geen relatie",
    "inname.relatie.bedoeld": "‘{relatie}’ is geen relatie; bedoelde je {bedoeld}?",
    "inname.teken": "er staat een teken in dat niet te bewaren is; schrijf de tekst opnieuw",
    "inname.aantal.beide": "bij deze relatie horen leeruitkomsten van beide sets; hier is er aan"
    " één kant geen",
    "inname.aantal.gesplitst": "bij gesplitst horen één leeruitkomst links en meer dan één rechts",
    "inname.aantal.samengevoegd": "bij samengevoegd horen meer dan één leeruitkomst links en één"
    " rechts",
    "inname.aantal.geen_tegenhanger": "bij geen tegenhanger hoort een rij waarin één kant leeg is;"
    " kies hier niet gelijk",
    "inname.weg": "in {set} is er geen {code} meer",
    "inname.weg.nu": "in {set} is er geen {code} meer; dezelfde tekst staat nu bij {nu}",
    "inname.veranderd": "veranderd: {wat}",
    "inname.andere-reden": "er staat een andere reden; met --vervang komt deze ervoor in de plaats",
    "inname.meer-registers": "wat in de weg staat, staat in meer dan één register; haal het daar"
    " zelf weg",
    "inname.cel-veranderd": "in een cel die niet is om in te vullen, staat iets anders dan wij erin"
    " zetten ({kolommen}); het oordeel geldt voor de tekst in de set",
    "inname.codes-veranderd": "de codes zijn veranderd; rij nr {nr} ging over {was}",
    "inname.rij-toegevoegd": "deze rij is toegevoegd en stond niet in het werkblad",
    "inname.gezegd": "{rol}, {datum}: {reden}",
    "inname.er-staat": "Er staat: {relatie} ({bestand}:{lijn}). {besluit}",
    "inname.ook": "Ook in {plekken}.",
    "inname.anders": "Hiermee niet te rijmen: {plekken}.",
    "inname.slot.plan": "Dit is een plan: er is niets geschreven. Klopt het, zet er dan --schrijf"
    " bij.",
    "inname.slot.niets": "Er is niets om te schrijven.",
    "inname.slot.geschreven": "Dit is geschreven. Een besluit gaat voor op wat het programma vindt,"
    " tot een van de teksten verandert.",
    "inname.samenvatting.plan": "{besluiten} om op te nemen in {bestanden}; nog niets geschreven.",
    "inname.samenvatting.geschreven": "{besluiten} opgenomen in {bestanden}.",
    "inname.samenvatting.niets": "Niets om op te nemen.",
    "overeenstemming.kop": "Overeenstemming tussen {een} en {ander}",
    "overeenstemming.telling": "{aantal} keer beoordeelden beide dezelfde vraag; {eens} keer met"
    " hetzelfde woord. {los} oordelen staan maar in een van de twee.",
    "overeenstemming.niets": "Geen enkele vraag is door beide beoordeeld ({los} oordelen, {eens}"
    " gelijk, {aantal} samen).",
    "overeenstemming.kolom.relatie": "relatie",
    "overeenstemming.kolom.gebruikt": "gebruikt",
    "overeenstemming.kolom.kappa": "kappa van Cohen",
    "overeenstemming.gezegd.een": "de een",
    "overeenstemming.gezegd.ander": "de ander",
    "overeenstemming.gezegd.keer": "keer",
    "overeenstemming.alle": "alle samen",
    "overeenstemming.kappa": "{waarde} [{laag} – {hoog}]",
    "overeenstemming.weinig": "te weinig (n = {aantal})",
    "overeenstemming.eenzijdig": "te weinig verschil in woorden (n = {aantal})",
    "overeenstemming.uitleg": "Kappa is de overeenstemming boven wat toeval geeft: 1 is volledig, 0"
    " is toeval; tussen haken het interval van 95%. Onder 30 gedeelde vragen, of als een relatie"
    " minder dan 5 keer wel of niet gekozen is, zegt een getal niets en staat het er niet. Het zegt"
    " iets over vragen en woorden die gesprek verdienen, niets over personen, en het is geen cijfer"
    " voor iemand.",
    "hulp.werkblad.kort": "Vragen aan mensen voorleggen in Excel, en hun oordelen inlezen.",
    "hulp.werkblad": "Maakt een werkmap (.xlsx) met één rij per vraag: wat het programma zou\n"
    "koppelen, wat daar dichtbij komt, en waarvoor het geen tegenhanger vond. Mensen kiezen\n"
    "een relatie en schrijven een reden. Met --inlezen komen die oordelen terug: eerst als\n"
    "plan, en met --schrijf in besluiten.yaml naast de sets. Er gaat niets verloren.",
    "hulp.werkblad.voorbeelden": "  leeruitkomsten werkblad sets/hbo-ict/noordzee.yaml"
    " sets/hbo-ict/maasdal.yaml \\\n"
    "    --uitvoer werkblad.xlsx\n"
    "  leeruitkomsten werkblad sets/hbo-ict --blind --uitvoer tweede-lezer.xlsx\n"
    "  leeruitkomsten werkblad --inlezen werkblad.xlsx tweede-lezer.xlsx\n"
    "  leeruitkomsten werkblad --inlezen werkblad.xlsx --rol examinator --schrijf",
    "hulp.optie.werkblad-paden": "Twee sets (LINKS RECHTS), of meer sets of mappen. Bij --inlezen:"
    " werkbladen, en zo nodig de sets waar zij over gaan.",
    "hulp.optie.werkblad-uitvoer": "Het werkblad (.xlsx) dat gemaakt wordt; bij --inlezen: het"
    " rapport.",
    "hulp.optie.blind": "Voor een tweede lezer: zonder voorstel, zonder waarom, in de volgorde van"
    " de sets.",
    "hulp.optie.werkblad-kandidaten": "Hoeveel kandidaten per leeruitkomst worden voorgelegd"
    " (standaard 2; 0: alle).",
    "hulp.optie.inlezen": "Lees ingevulde werkbladen in; van meer dan één ook hoe vaak zij het eens"
    " zijn.",
    "hulp.optie.rol-werkblad": "Wie beoordeelde, als het werkblad dat niet zegt: een rol, geen"
    " naam.",
    "hulp.optie.datum-werkblad": "De dag van het oordeel (jjjj-mm-dd), als het werkblad die niet"
    " zegt. Zonder: vandaag.",
    "hulp.optie.overschrijf-werkblad": "Maak het werkblad ook als het bestand er al is.",
    "hulp.optie.uit": "Neem de besluiten uit een bestand over, zoals het rapport in een browser dat"
    " aanbiedt: eerst een plan, met --schrijf ook echt. Noem er de sets achter, als die niet te"
    " vinden zijn.",
    "hulp.optie.besluit-paden": "De twee sets; het besluit komt naast de eerste te staan. Bij"
    " --uit: waar de sets te vinden zijn.",
    "fout.besluit-twee-sets": "een besluit gaat over twee sets; hier zijn er {aantal} genoemd.",
    "fout.besluit-twee-sets.hint": "leeruitkomsten besluit LINKS.yaml RECHTS.yaml --links CODE"
    " --rechts CODE …",
    "fout.besluit-uit-opties": "{optie} hoort niet bij --uit: wat er besloten is, staat in het"
    " bestand.",
    "fout.besluit-uit-opties.hint": "laat {optie} weg, of geef één besluit zonder --uit.",
    "fout.zonder-uit": "{optie} hoort bij --uit.",
    "fout.zonder-uit.hint": "één besluit wordt meteen geschreven; {optie} is daarvoor niet nodig.",
    "fout.besluiten-al-daar": "{bestand} is zelf het register waar deze besluiten in komen.",
    "fout.besluiten-al-daar.hint": "geef het bestand een andere naam of zet het in een andere map,"
    " en probeer het opnieuw.",
    "fout.set-naam-onbekend": "{bestand} gaat over de set ‘{set}’, en die is hier niet te vinden.",
    "fout.set-naam-onbekend.hint": "noem de sets of hun map erachter, of werk vanuit de map waar"
    " het rapport of werkblad gemaakt is.",
    "fout.set-naam-niet-in-paden": "{bestand} gaat over de set ‘{set}’, en die is niet bij de"
    " genoemde paden.",
    "fout.set-naam-niet-in-paden.hint": "noem de map waarin die set staat.",
    "fout.set-naam-dubbel": "{bestand} gaat over de set ‘{set}’, en dat kunnen er meer zijn:"
    " {paden}.",
    "fout.set-naam-dubbel.hint": "noem alleen de set die bedoeld is.",
    "fout.te-veel-vragen": "dat worden {aantal} vragen; meer dan {grens} leest niemand.",
    "fout.te-veel-vragen.hint": "leg twee sets naast elkaar, of kies minder kandidaten met"
    " --kandidaten.",
    "fout.werkblad-te-weinig-sets": "voor een werkblad zijn ten minste twee sets nodig; {aantal}"
    " gevonden.",
    "fout.werkblad-te-weinig-sets.hint": "noem twee sets, of een map met de sets van een"
    " opleiding. Om in te lezen: --inlezen.",
    "fout.werkblad-uitvoer": "--uitvoer ontbreekt: waar moet het werkblad komen?",
    "fout.werkblad-uitvoer.hint": "--uitvoer werkblad.xlsx",
    "fout.werkblad-naam": "een werkblad is een werkmap van Excel; ‘{bestand}’ eindigt"
    " niet op .xlsx.",
    "fout.werkblad-naam.hint": "--uitvoer werkblad.xlsx",
    "fout.werkblad-bestaat": "{bestand} is er al, en kan ingevuld zijn.",
    "fout.werkblad-bestaat.hint": "kies een andere naam, of --overschrijf als het weg mag.",
    "fout.werkblad-geen-bestand": "er is geen werkblad genoemd om in te lezen.",
    "fout.werkblad-geen-bestand.hint": "leeruitkomsten werkblad --inlezen werkblad.xlsx",
    "fout.werkblad-optie": "{optie} hoort bij --inlezen.",
    "fout.werkblad-optie.hint": "leeruitkomsten werkblad --inlezen werkblad.xlsx {optie} …",
    "fout.werkblad-optie-inlezen": "{optie} hoort bij het maken van een werkblad, niet bij"
    " --inlezen.",
    "fout.werkblad-optie-inlezen.hint": "laat {optie} weg.",
    "fout.werkblad-geen-xlsx": "{bestand} is geen werkmap van Excel (.xlsx).",
    "fout.werkblad-geen-xlsx.hint": "open het bestand, en bewaar het als Excel-werkmap (.xlsx).",
    "fout.werkblad-kapot": "{bestand} is beschadigd, of bevat iets wat wij niet vertrouwen.",
    "fout.werkblad-kapot.hint": "open het bestand, en bewaar het opnieuw als Excel-werkmap"
    " (.xlsx).",
    "fout.werkblad-te-groot": "{bestand} is veel groter dan een werkblad ooit is.",
    "fout.werkblad-te-groot.hint": "is het het goede bestand? Haal anders bladen en afbeeldingen"
    " weg.",
    "fout.werkblad-onleesbaar": "{bestand} is niet te lezen.",
    "fout.werkblad-onleesbaar.hint": "kijk of het een gewoon bestand is en of je het mag lezen.",
    "fout.werkblad-niet-van-ons": "{bestand} is geen werkblad dat leeruitkomsten gemaakt heeft.",
    "fout.werkblad-niet-van-ons.hint": "maak er een met leeruitkomsten werkblad, en laat het"
    " verborgen blad Gegevens staan.",
    "fout.werkblad-gegevens": "het verborgen blad Gegevens in {bestand} is veranderd.",
    "fout.werkblad-gegevens.hint": "neem de relaties en redenen over in een nieuw werkblad.",
    "fout.werkblad-kolom-weg": "in {bestand} is deze kolom niet te vinden: {kolommen}.",
    "fout.werkblad-kolom-weg.hint": "zet de naam boven de kolom terug zoals hij was.",
}

EN: Mapping[str, str] = {
    "werkblad.titel": "Worksheet: {sets}",
    "werkblad.blad.uitleg": "Instructions",
    "werkblad.blad.vragen": "Worksheet",
    "werkblad.veld.rol": "Role",
    "werkblad.veld.rol.uitleg": "Who judges? A role, such as examiner or curriculum committee; no"
    " name of a person. Fill it in in the yellow cell beside this.",
    "werkblad.veld.datum": "Date",
    "werkblad.veld.datum.uitleg": "The day of the judgement, for instance 2026-11-24. It may be"
    " left empty: then it is the day on which the worksheet is read in.",
    "werkblad.kolom.nr": "no.",
    "werkblad.kolom.set": "set",
    "werkblad.kolom.code": "code",
    "werkblad.kolom.niveau": "level and EC",
    "werkblad.kolom.tekst": "outcome",
    "werkblad.kolom.voorstel": "proposal of the program",
    "werkblad.kolom.waarom": "why",
    "werkblad.kolom.relatie": "relation",
    "werkblad.kolom.reden": "reason",
    "werkblad.kolom.van": "{kolom} {kant}",
    "werkblad.kolom.relatie.hulp": "Choose a word from the list, seen from the outcome on the left."
    " No judgement yet? Leave the cell empty. What each word means is on the sheet Instructions.",
    "werkblad.kolom.reden.hulp": "Why? One sentence will do. Without names of persons.",
    "werkblad.geen-tegenhanger": "No convincing counterpart found. Most like it are:",
    "werkblad.geen-kandidaat": "No convincing counterpart found, and nothing is like it.",
    "werkblad.voorstel.alleen": "no counterpart found",
    "werkblad.voorstel.kandidaat": "not linked; a candidate",
    "werkblad.relatie.gelijkwaardig": "equal in worth: they correspond, in level and autonomy too.",
    "werkblad.relatie.ruimer": "wider: the left one covers the right one, and more.",
    "werkblad.relatie.enger": "narrower: the left one is a part of the right one.",
    "werkblad.relatie.overlap": "a part corresponds; both have something of their own.",
    "werkblad.relatie.gesplitst": "split: what is one outcome on the left is several on the right.",
    "werkblad.relatie.samengevoegd": "merged: what is several on the left is one on the right.",
    "werkblad.relatie.niet_gelijk": "not equal: these do not correspond.",
    "werkblad.relatie.geen_tegenhanger": "no counterpart: the other set has nothing for it (only"
    " in rows where one side is empty).",
    "werkblad.uitleg.doen": "What you do",
    "werkblad.uitleg.doen.1": "Fill in the role above. Then go to the sheet Worksheet. Each row has"
    " two outcomes side by side, or one for which no counterpart was found.",
    "werkblad.uitleg.doen.2": "Choose a word in the column relation, and write in the column reason"
    " why. Only the yellow columns are for you. What you do not know or do not want to judge you"
    " leave empty: an empty row says nothing.",
    "werkblad.uitleg.doen.3": "Sorting, filtering, making columns wider or moving them is fine. The"
    " other cells are protected against slips, without a password. Sorting takes lifting that"
    " protection (Review, Unprotect Sheet). Do not change codes then: they say which outcomes a row"
    " is about.",
    "werkblad.uitleg.doen.open": "The columns proposal and why tell what the program sees in the"
    " words. It is a first draft: read the full texts, and differ where that is better.",
    "werkblad.uitleg.doen.blind": "This worksheet is blind: it does not tell what the program"
    " finds, and its order is that of the sets. It has pairs that the program would link, and pairs"
    " that are only like those. Talk to another reader only when both of you are done.",
    "werkblad.uitleg.woorden": "What the words mean, seen from the left",
    "werkblad.uitleg.sets": "Which sets",
    "werkblad.uitleg.terug": "How it comes back",
    "werkblad.uitleg.terug.1": "Save the file as an Excel workbook (.xlsx) and give it back to who"
    " gave it to you. They read it in with: leeruitkomsten werkblad --inlezen FILE.xlsx",
    "werkblad.uitleg.terug.2": "First there is a plan: what is new, what was decided already, where"
    " a text has changed since and where readers differ. Only with --schrijf does it go into"
    " besluiten.yaml, beside the sets.",
    "werkblad.uitleg.terug.3": "This worksheet decides nothing. Whether outcomes are equal in worth"
    " is decided by people; exemption is for the board of examiners.",
    "werkblad.geschreven": "{vragen} in {bestand}.{besloten}",
    "werkblad.besloten": " Decided already, and so not asked: {besluiten}.",
    "aantal.vraag.een": "1 question",
    "aantal.vraag.meer": "{aantal} questions",
    "inname.kop": "Judgements that came in",
    "inname.telling": "{oordelen} from {bestanden}: {delen}.",
    "inname.telling.erbij": "{aantal} to take in",
    "inname.telling.al": "{aantal} known already or the same as another",
    "inname.telling.open": "{aantal} that you need to look at",
    "inname.telling.leeg": "{aantal} times nothing filled in",
    "inname.stand.nieuw": "New ({aantal})",
    "inname.stand.nieuw.uitleg": "This goes into the register.",
    "inname.stand.vervangt": "In place of an earlier decision ({aantal})",
    "inname.stand.vervangt.uitleg": "With --vervang this takes the place of what was there.",
    "inname.stand.staat_er_al": "There already ({aantal})",
    "inname.stand.staat_er_al.uitleg": "The register says this already about the same texts.",
    "inname.stand.zelfde": "Goes with another judgement ({aantal})",
    "inname.stand.zelfde.uitleg": "Twice the same becomes one decision, with both reasons.",
    "inname.stand.tegenspraak": "Contradicts a decision that stands ({aantal})",
    "inname.stand.tegenspraak.uitleg": "Not taken in. With --vervang the new judgement takes the"
    " place of the decision.",
    "inname.stand.oneens": "Judgements that contradict one another ({aantal})",
    "inname.stand.oneens.uitleg": "None of these is taken in: talk about them, and leave one.",
    "inname.stand.veranderd": "Text changed since it was put to people ({aantal})",
    "inname.stand.veranderd.uitleg": "Not taken in: the judgement was about another text. Read the"
    " text of now, and write the judgement down with leeruitkomsten besluit or in a new worksheet.",
    "inname.stand.weg": "Outcome is no longer there ({aantal})",
    "inname.stand.weg.uitleg": "Not taken in.",
    "inname.stand.onvolledig": "Not finished ({aantal})",
    "inname.stand.onvolledig.uitleg": "Not taken in: a decision without a relation, a reason and a"
    " role cannot be explained later. Fill it in, and read it in again.",
    "inname.stand.onbekende_relatie": "Unknown relation ({aantal})",
    "inname.stand.onbekende_relatie.uitleg": "Not taken in. Choose gelijkwaardig, ruimer, enger,"
    " overlap, gesplitst, samengevoegd, niet gelijk or geen tegenhanger.",
    "inname.stand.kan_niet": "Does not fit these outcomes ({aantal})",
    "inname.stand.kan_niet.uitleg": "Not taken in.",
    "inname.stand.niet_herkend": "Row not recognised ({aantal})",
    "inname.stand.niet_herkend.uitleg": "Not taken in: it is not certain which outcomes this is"
    " about. Write it down with leeruitkomsten besluit.",
    "inname.stand.leeg": "Without a judgement, and yet something was changed ({aantal})",
    "inname.stand.leeg.uitleg": "A text can only be changed in the set itself.",
    "inname.stand.verdwenen": "Rows that are no longer there ({aantal})",
    "inname.stand.verdwenen.uitleg": "They count as rows without a judgement: {rijen}.",
    "inname.verdwenen": "no. {nummers} in {bestand}",
    "inname.plek.rij": "{bestand}, row {nummer}",
    "inname.plek.regel": "{bestand}, line {nummer}",
    "inname.zonder.relatie": "there is a reason, and no relation",
    "inname.zonder.reden": "there is a relation, and no reason",
    "inname.zonder.rol": "the role is missing: fill it in on the sheet Instructions, or name it"
    " with --rol",
    "inname.datum": "‘{tekst}’ on the sheet Instructions is no date; write for instance 2026-11-24",
    "inname.relatie": "‘{relatie}’ is no relation",
    "inname.relatie.bedoeld": "‘{relatie}’ is no relation; did you mean {bedoeld}?",
    "inname.teken": "it has a character that cannot be kept; write the text anew",
    "inname.aantal.beide": "this relation takes outcomes of both sets; here one side has none",
    "inname.aantal.gesplitst": "gesplitst takes one outcome on the left and more than one on the"
    " right",
    "inname.aantal.samengevoegd": "samengevoegd takes more than one outcome on the left and one on"
    " the right",
    "inname.aantal.geen_tegenhanger": "geen tegenhanger takes a row of which one side is empty;"
    " choose niet gelijk here",
    "inname.weg": "there is no {code} in {set} any more",
    "inname.weg.nu": "there is no {code} in {set} any more; the same text now stands under {nu}",
    "inname.veranderd": "changed: {wat}",
    "inname.andere-reden": "another reason stands there; with --vervang this one takes its place",
    "inname.meer-registers": "what is in the way stands in more than one register; take it out"
    " there yourself",
    "inname.cel-veranderd": "a cell that is not to be filled in has something else than we put"
    " there ({kolommen}); the judgement holds for the text in the set",
    "inname.codes-veranderd": "the codes were changed; row no. {nr} was about {was}",
    "inname.rij-toegevoegd": "this row was added and was not in the worksheet",
    "inname.gezegd": "{rol}, {datum}: {reden}",
    "inname.er-staat": "There stands: {relatie} ({bestand}:{lijn}). {besluit}",
    "inname.ook": "Also in {plekken}.",
    "inname.anders": "Does not go with {plekken}.",
    "inname.slot.plan": "This is a plan: nothing was written. If it is right, add --schrijf.",
    "inname.slot.niets": "There is nothing to write.",
    "inname.slot.geschreven": "This was written. A decision goes before what the program finds,"
    " until one of the texts changes.",
    "inname.samenvatting.plan": "{besluiten} to take in in {bestanden}; nothing written yet.",
    "inname.samenvatting.geschreven": "{besluiten} taken in in {bestanden}.",
    "inname.samenvatting.niets": "Nothing to take in.",
    "overeenstemming.kop": "Agreement between {een} and {ander}",
    "overeenstemming.telling": "{aantal} times both judged the same question; {eens} times with the"
    " same word. {los} judgements are in one of the two only.",
    "overeenstemming.niets": "No question was judged by both ({los} judgements, {eens} the same,"
    " {aantal} together).",
    "overeenstemming.kolom.relatie": "relation",
    "overeenstemming.kolom.gebruikt": "used",
    "overeenstemming.kolom.kappa": "Cohen's kappa",
    "overeenstemming.gezegd.een": "the one",
    "overeenstemming.gezegd.ander": "the other",
    "overeenstemming.gezegd.keer": "times",
    "overeenstemming.alle": "all together",
    "overeenstemming.kappa": "{waarde} [{laag} – {hoog}]",
    "overeenstemming.weinig": "too few (n = {aantal})",
    "overeenstemming.eenzijdig": "too little difference in words (n = {aantal})",
    "overeenstemming.uitleg": "Kappa is the agreement beyond what chance gives: 1 is all, 0 is"
    " chance; between brackets the interval of 95%. Under 30 shared questions, or where a relation"
    " was chosen or not chosen fewer than 5 times, a figure says nothing and is left out. It is"
    " about questions and words that deserve a talk, says nothing about persons, and is no grade of"
    " anyone.",
    "hulp.werkblad.kort": "Put questions to people in Excel, and read their judgements in.",
    "hulp.werkblad": "Makes a workbook (.xlsx) with one row for each question: what the program\n"
    "would link, what comes near to that, and what it found no counterpart for. People choose\n"
    "a relation and write a reason. With --inlezen those judgements come back: first as a\n"
    "plan, and with --schrijf in besluiten.yaml beside the sets. Nothing is lost.",
    "hulp.werkblad.voorbeelden": "  leeruitkomsten werkblad sets/hbo-ict/noordzee.yaml"
    " sets/hbo-ict/maasdal.yaml \\\n"
    "    --uitvoer werkblad.xlsx\n"
    "  leeruitkomsten werkblad sets/hbo-ict --blind --uitvoer tweede-lezer.xlsx\n"
    "  leeruitkomsten werkblad --inlezen werkblad.xlsx tweede-lezer.xlsx\n"
    "  leeruitkomsten werkblad --inlezen werkblad.xlsx --rol examinator --schrijf",
    "hulp.optie.werkblad-paden": "Two sets (LEFT RIGHT), or more sets or folders. With --inlezen:"
    " worksheets, and the sets that they are about if need be.",
    "hulp.optie.werkblad-uitvoer": "The worksheet (.xlsx) to make; with --inlezen: the report.",
    "hulp.optie.blind": "For a second reader: without a proposal, without why, in the order of the"
    " sets.",
    "hulp.optie.werkblad-kandidaten": "How many candidates of an outcome to ask about (2 by"
    " default; 0: all).",
    "hulp.optie.inlezen": "Read filled-in worksheets; of more than one also how often they agree.",
    "hulp.optie.rol-werkblad": "Who judged, where the worksheet does not say: a role, no name.",
    "hulp.optie.datum-werkblad": "The day of the judgement (yyyy-mm-dd), where the worksheet does"
    " not say. Without it: today.",
    "hulp.optie.overschrijf-werkblad": "Make the worksheet even if the file is there already.",
    "hulp.optie.uit": "Take over the decisions in a file, such as the report in a browser offers:"
    " first a plan, with --schrijf for real. Name the sets after it where they cannot be found.",
    "hulp.optie.besluit-paden": "The two sets; the decision will stand beside the first. With"
    " --uit: where the sets are.",
    "fout.besluit-twee-sets": "a decision is about two sets; here there are {aantal}.",
    "fout.besluit-twee-sets.hint": "leeruitkomsten besluit LEFT.yaml RIGHT.yaml --links CODE"
    " --rechts CODE …",
    "fout.besluit-uit-opties": "{optie} does not go with --uit: what was decided is in the file.",
    "fout.besluit-uit-opties.hint": "leave {optie} out, or give one decision without --uit.",
    "fout.zonder-uit": "{optie} goes with --uit.",
    "fout.zonder-uit.hint": "one decision is written at once; it takes no {optie}.",
    "fout.besluiten-al-daar": "{bestand} is itself the register that these decisions go into.",
    "fout.besluiten-al-daar.hint": "give the file another name or put it in another folder, and try"
    " again.",
    "fout.set-naam-onbekend": "{bestand} is about the set ‘{set}’, which cannot be found here.",
    "fout.set-naam-onbekend.hint": "name the sets or their folder after it, or work from the folder"
    " where the report or worksheet was made.",
    "fout.set-naam-niet-in-paden": "{bestand} is about the set ‘{set}’, which is not among the"
    " paths that were named.",
    "fout.set-naam-niet-in-paden.hint": "name the folder that has this set.",
    "fout.set-naam-dubbel": "{bestand} is about the set ‘{set}’, and that may be several: {paden}.",
    "fout.set-naam-dubbel.hint": "name only the set that is meant.",
    "fout.te-veel-vragen": "that makes {aantal} questions; more than {grens} nobody reads.",
    "fout.te-veel-vragen.hint": "lay two sets side by side, or choose fewer candidates with"
    " --kandidaten.",
    "fout.werkblad-te-weinig-sets": "a worksheet takes at least two sets; {aantal} found.",
    "fout.werkblad-te-weinig-sets.hint": "name two sets, or a folder with the sets of a programme."
    " To read one in: --inlezen.",
    "fout.werkblad-uitvoer": "--uitvoer is missing: where is the worksheet to go?",
    "fout.werkblad-uitvoer.hint": "--uitvoer worksheet.xlsx",
    "fout.werkblad-naam": "a worksheet is an Excel workbook; ‘{bestand}’ does not end in .xlsx.",
    "fout.werkblad-naam.hint": "--uitvoer worksheet.xlsx",
    "fout.werkblad-bestaat": "{bestand} is there already, and may have been filled in.",
    "fout.werkblad-bestaat.hint": "choose another name, or --overschrijf if it may go.",
    "fout.werkblad-geen-bestand": "no worksheet was named to read in.",
    "fout.werkblad-geen-bestand.hint": "leeruitkomsten werkblad --inlezen worksheet.xlsx",
    "fout.werkblad-optie": "{optie} goes with --inlezen.",
    "fout.werkblad-optie.hint": "leeruitkomsten werkblad --inlezen worksheet.xlsx {optie} …",
    "fout.werkblad-optie-inlezen": "{optie} is for making a worksheet, not for --inlezen.",
    "fout.werkblad-optie-inlezen.hint": "leave {optie} out.",
    "fout.werkblad-geen-xlsx": "{bestand} is no Excel workbook (.xlsx).",
    "fout.werkblad-geen-xlsx.hint": "open the file, and save it as an Excel workbook (.xlsx).",
    "fout.werkblad-kapot": "{bestand} is damaged, or has something in it that we do not trust.",
    "fout.werkblad-kapot.hint": "open the file, and save it anew as an Excel workbook (.xlsx).",
    "fout.werkblad-te-groot": "{bestand} is much larger than a worksheet ever is.",
    "fout.werkblad-te-groot.hint": "is it the right file? Else take sheets and pictures out.",
    "fout.werkblad-onleesbaar": "{bestand} cannot be read.",
    "fout.werkblad-onleesbaar.hint": "see whether it is an ordinary file that you may read.",
    "fout.werkblad-niet-van-ons": "{bestand} is no worksheet that leeruitkomsten made.",
    "fout.werkblad-niet-van-ons.hint": "make one with leeruitkomsten werkblad, and leave the hidden"
    " sheet Gegevens in it.",
    "fout.werkblad-gegevens": "the hidden sheet Gegevens in {bestand} was changed.",
    "fout.werkblad-gegevens.hint": "copy the relations and reasons to a new worksheet.",
    "fout.werkblad-kolom-weg": "this column cannot be found in {bestand}: {kolommen}.",
    "fout.werkblad-kolom-weg.hint": "put back the name above the column as it was.",
}
