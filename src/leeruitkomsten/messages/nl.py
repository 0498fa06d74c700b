"""What we say, in Dutch."""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    # aantallen
    "aantal.bestand.een": "1 bestand",
    "aantal.bestand.meer": "{aantal} bestanden",
    "aantal.set.een": "1 set",
    "aantal.set.meer": "{aantal} sets",
    "aantal.leeruitkomst.een": "1 leeruitkomst",
    "aantal.leeruitkomst.meer": "{aantal} leeruitkomsten",
    "aantal.ernst.fout.een": "1 fout",
    "aantal.ernst.fout.meer": "{aantal} fouten",
    "aantal.ernst.waarschuwing.een": "1 waarschuwing",
    "aantal.ernst.waarschuwing.meer": "{aantal} waarschuwingen",
    "aantal.ernst.suggestie.een": "1 suggestie",
    "aantal.ernst.suggestie.meer": "{aantal} suggesties",
    "aantal.koppeling.een": "1 koppeling",
    "aantal.koppeling.meer": "{aantal} koppelingen",
    "aantal.verschil.een": "1 verschil",
    "aantal.verschil.meer": "{aantal} verschillen",
    "aantal.groep.een": "1 groep",
    "aantal.groep.meer": "{aantal} groepen",
    "aantal.afgeweken": "{aantal} met reden afgeweken",
    "ec": "{aantal} EC",
    "leeg": "(geen tekst)",
    "voortgang.lezen": "{gedaan} van {totaal} bestanden gelezen …",
    "voortgang.vergelijken": "{gedaan} van {totaal} paren van sets vergeleken …",
    # ernst
    "ernst.fout": "fout",
    "ernst.waarschuwing": "waarschuwing",
    "ernst.suggestie": "suggestie",
    "ernst.vraag": "vraag",
    # lint
    "lint.gelezen": "{bestanden} gelezen, {sets} met {leeruitkomsten}:",
    "lint.niets": "niets gevonden om over te beginnen",
    "lint.waarom": "Waarom deze regels",
    "lint.verder": "Meer over een regel, met voorbeelden en bronnen: leeruitkomsten regel CODE.",
    "lint.afwijken": "Een regel past hier niet? Zet hem opzij met een reden (pas toe of leg uit).",
    "lint.niet-bekeken": "Wat de regels over de leeruitkomsten zelf zeggen, volgt zodra dit bestand"
    " als set te lezen is.",
    "afwijking.niets": "heeft hier niets te melden",
    "afwijking.uit": "geldt hier niet",
    "kwaliteitsschema.bedoel-je": " (bedoel je ‘{naam}’?)",
    "kwaliteitsschema.zonder-spaties": " (bedoel je ‘{naam}’, zonder spaties eromheen?)",
    "afwijking.bedoel-je": "; bedoel je {regel}?",
    "afwijking.een-per-keer": "; noem één regel per afwijking",
    "afwijking.geen-idee": "",
    "lint.afgeweken": "Met reden afgeweken",
    "lint.tot": ", tot en met {tot}",
    "lengte.tekst": "deze leeruitkomst",
    "lengte.zin": "deze zin",
    "vorm.je": "de je-vorm",
    "vorm.ik": "de ik-vorm",
    "vorm.student": "de vorm ‘de student …’",
    "vorm.kan": "de vorm ‘kan …’",
    "vorm.infinitief": "de vorm met een heel werkwoord",
    "vorm.rol": "de vorm met een beroepsrol",
    # lint: kort, vragen, toelichting
    "lint.nog": "{regel} nog {aantal} keer: {waar}",
    "lint.alles": "(alles: --alles)",
    "vragen.kop": "Vragen voor het gesprek",
    "vragen.uitleg": "Wat geen programma kan zien. Kies er een paar uit: het hoeft niet allemaal in"
    " één keer.",
    "vragen.zelfde": "Dezelfde vraag bij: {eenheden}",
    "vragen.geheel": "deze set",
    "vragen.een-eenheid": "deze eenheid",
    "vragen.een-studielast": "de studielast die ervoor staat",
    "vragen.geen-studielast": "de studielast, die er nog niet bij staat",
    "aantal.keer.een": "1 keer",
    "aantal.keer.meer": "{aantal} keer",
    "aantal.eenheid.een": "1 eenheid",
    "aantal.eenheid.meer": "{aantal} eenheden",
    "toelichting.titel": "Toelichting bij leeruitkomsten",
    "toelichting.inleiding": "Dit verslag laat per criterium zien wat in de teksten opviel, met een"
    " vraag erbij. Het is een voorzet voor een gesprek en trekt geen conclusies: hoe goed een"
    " opleiding is, staat er niet in. Wat past, wat blijft en wat verandert, beslissen jullie.",
    "toelichting.set": "{hogeschool}: {opleiding}",
    "toelichting.bestand": "Bestand: {bestand}",
    "toelichting.niveau": "Niveau: {niveau}",
    "toelichting.versie": "Versie: {versie}",
    "toelichting.status": "Status: {status}",
    "toelichting.kwaliteitsschema": "Kwaliteitsschema: {naam} ({titel})",
    "toelichting.omvang": "Omvang: {omvang}",
    "toelichting.niet-vermeld": "niet vermeld",
    "toelichting.geen-set": "Dit bestand is nog niet als set te lezen. Hieronder staat wat daarvoor"
    " nodig is; wat de criteria over de leeruitkomsten zeggen, volgt daarna.",
    "toelichting.kort": "In het kort",
    "toelichting.kort.gezien": "Dit viel op, met vooraan wat het eerst aandacht vraagt:",
    "toelichting.kort.niets": "In de teksten viel niets op om over te beginnen.",
    "toelichting.kort.afgeweken": "Met reden afgeweken: {aantal}. De redenen staan verderop.",
    "toelichting.gezien": "Wat opviel, per criterium",
    "toelichting.ook": "Ook bij: {waar}",
    "toelichting.vraag": "Vraag: {vraag}",
    "toelichting.advies": "Wat kan: {advies}",
    "toelichting.bronnen": "Bronnen bij dit criterium: {bronnen}.",
    "toelichting.niets": "Criteria waarbij niets opviel",
    "toelichting.niets.uitleg": "Hier is ook naar gekeken. Dat niets opviel, wil niet zeggen dat"
    " het zo goed is: een programma ziet alleen woorden en verwijzingen.",
    "toelichting.set-als-geheel": "de set als geheel",
    "toelichting.lijn": "regel {lijn} van het bestand",
    "toelichting.hoe": "Zo kan het gesprek: {advies}",
    "toelichting.slot": "Wat we ermee doen",
    "toelichting.slot.uitleg": "In te vullen door wie dit bespreekt.",
    "toelichting.slot.op": "Besproken op: ………………………………",
    "toelichting.slot.door": "Door: ………………………………",
    "toelichting.slot.besluit": "Besluit: ………………………………",
    "toelichting.slot.afspraken": "Afspraken (wie, wat, wanneer): ………………………………",
    # diff
    "diff.koppelingen": "Wat lijkt overeen te komen ({aantal})",
    "diff.zeker": "sterk bewijs",
    "diff.nakijken": "samen bekijken",
    "diff.samenvatting": "{links} naast {rechts}: {koppelingen}, waarvan {zeker} met sterk"
    " bewijs; {verschillen} om te bespreken.",
    "diff.slot": "Dit is een voorzet. Of leeruitkomsten gelijkwaardig zijn, beslissen mensen:"
    " lees de volledige teksten, met indicatoren, toetsing en context.",
    "relatie.gelijkwaardig": "lijkt gelijkwaardig",
    "relatie.ruimer": "links is ruimer",
    "relatie.enger": "links is enger",
    "relatie.overlap": "overlap",
    "relatie.gesplitst": "rechts gesplitst",
    "relatie.samengevoegd": "rechts samengevoegd",
    "dubbele-codes": "Let op: {codes} staat meer dan eens in {set}; alleen de eerste is"
    " vergeleken.",
    "context": "Context: {tekst}",
    "kant.links": "links",
    "kant.rechts": "rechts",
    # kalibreer
    "kalibratie.kop": "Kalibratie {opleiding}",
    "kalibratie.kern": "Waar het over gaat",
    "kalibratie.referentie": "referentie",
    "kalibratie.tekens": "– geen overtuigende tegenhanger gevonden   ≠ ander niveau"
    "   ? samen bekijken\n(…) hangt samen, en staat in een andere groep",
    "kalibratie.overgeslagen": "Niet meegenomen, want niet te lezen als set"
    " (leeruitkomsten lint zegt waarom)",
    "kalibratie.samenvatting": "{sets}, {groepen} waarvan {gedeeld} bij meer dan één set;"
    " {verschillen} om te bespreken.",
    "kalibratie.slot": "Dit is een voorzet voor een gesprek, geen oordeel over een hogeschool."
    " De referentie staat voorop en de sets op naam; wat hoort te blijven verschillen is aan"
    " de opleidingen.",
    "kalibratie.slot.zonder-referentie": "Dit is een voorzet voor een gesprek, geen oordeel over"
    " een hogeschool. De sets staan op naam; wat hoort te blijven verschillen is aan de"
    " opleidingen.",
    # regels
    "regels.LU0": "Het bestand en zijn vorm",
    "regels.LU1": "De formulering",
    "regels.LU2": "Samenhang en verwijzingen",
    "regels.LU3": "Het niveau",
    "regels.LU4": "De set als geheel",
    "regels.LU5": "Vragen voor het gesprek",
    "regels.eigen": "Eigen regels",
    "regels.verder": "Alles over een regel: leeruitkomsten regel CODE",
    "regel.waarom": "Waarom",
    "regel.vraag": "Vraag aan de schrijvers",
    "regel.advies": "Advies",
    "regel.vraag-voor-mensen": "De vraag, voor het gesprek",
    "regel.gesprek": "Zo kan het gesprek",
    "regel.valkuilen": "Valkuilen",
    "regel.instellen": "Instellen",
    "regel.instellen.kaart": "op de kaart: {waarde}",
    "regel.instellen.hoe": "Zet dit in een eigen kwaliteitsschema: eigen.yaml, in een map die"
    " leeruitkomsten.yaml bij ‘regelmappen’ noemt. Wat bij een optie staat, vervangt wat op de"
    " kaart staat. Helemaal uit kan ook: {code}: uit.",
    "regel.instellen.vraag": "Een vraag heeft geen ernst en geen opties. Uit kan wel, in een eigen"
    " kwaliteitsschema: eigen.yaml, in een map die leeruitkomsten.yaml bij ‘regelmappen’ noemt.",
    "regel.instellen.titel": "Ons kwaliteitsschema",
    "regel.instellen.niet-gezet": "niet gezet",
    "regel.instellen.woorden": "{aantal} zinswendingen ({talen})",
    "optie.woorden": "Naar welke woorden en zinswendingen gezocht wordt, per taal.",
    "optie.behalve": "Waar de regel zwijgt: zinswendingen waarin zulke woorden iets anders zeggen.",
    "optie.tenzij_sterk_werkwoord": "Zwijgen waar in dezelfde tekst ook een waarneembare handeling"
    " staat (true of false).",
    "optie.max_woorden": "Tot hoeveel woorden een tekst voor een losse naam kan worden aangezien.",
    "optie.drempel": "Hoeveel twee teksten op elkaar lijken voordat de regel iets zegt, van 0"
    " (niet) tot 1 (gelijk).",
    "optie.marge": "Hoeveel de som mag schelen, als deel van het geheel: 0.05 is vijf procent.",
    "optie.velden": "Welke gegevens een set moet hebben.",
    "regel.raakt": "Hier zegt de regel iets van",
    "regel.zwijgt": "Hier zwijgt de regel",
    "regel.bronnen": "Bronnen",
    "regel.afwijken": "Zo wijk je af, met een reden",
    "regel.afwijken.hoe": "Zet dit bij de set, de eenheid of de leeruitkomst:",
    "regel.afwijken.voorbeeld": "afwijkingen:\n"
    "  - {regel: {code}, motivering: waarom het hier anders is}",
    # hulp
    "hulp.gebruik": "Gebruik: {gebruik}",
    "hulp.opdrachten": "Opdrachten:",
    "hulp.argumenten": "Argumenten:",
    "hulp.opties": "Opties:",
    "hulp.opties.kort": "[OPTIES]",
    "hulp.voorbeelden": "Voorbeelden:",
    "hulp.overzicht.gebruik": "leeruitkomsten OPDRACHT [OPTIES]",
    "hulp.overzicht": "Leeruitkomsten van hogescholen bekijken, vergelijken en kalibreren."
    "\nHet is advies: mensen beslissen, dit bereidt voor.",
    "hulp.overzicht.voorbeelden": "  leeruitkomsten lint sets/\n"
    "  leeruitkomsten diff sets/verpleegkunde/zuiderwaard.yaml"
    " sets/verpleegkunde/kempenland.yaml\n"
    "  leeruitkomsten kalibreer sets/verpleegkunde\n"
    "  leeruitkomsten regel LU101",
    "hulp.lint.kort": "Zeggen wat in een set helderder kan, en waarom.",
    "hulp.lint": "Leest sets en zegt wat helderder kan: op de plek zelf, met het criterium en een"
    "\nvraag. Een bevinding kan opzij met een reden (pas toe of leg uit).",
    "hulp.lint.voorbeelden": "  leeruitkomsten lint\n  leeruitkomsten lint sets/hbo-ict --vragen\n"
    "  leeruitkomsten lint set.yaml --toelichting --uitvoer verslag.md\n"
    "  leeruitkomsten lint set.yaml --formaat json=rapport.json --formaat terminal\n"
    "  leeruitkomsten lint sets/ --nullijn --formaat github --formaat sarif=rapport.sarif\n"
    "  cat set.yaml | leeruitkomsten lint -",
    "hulp.diff.kort": "Twee sets naast elkaar leggen.",
    "hulp.diff": "Legt twee sets naast elkaar: wat overeenkomt, met het bewijs in woorden, en"
    "\nwaar ze verschillen.",
    "hulp.diff.voorbeelden": "  leeruitkomsten diff sets/hbo-ict/noordzee.yaml"
    " sets/hbo-ict/maasdal.yaml\n"
    "  leeruitkomsten diff a.yaml b.yaml --formaat json --kandidaten 5",
    "hulp.kalibreer.kort": "Alle sets van een opleiding naast elkaar leggen.",
    "hulp.kalibreer": "Brengt bijeen wat bij verschillende hogescholen overeenkomt en laat zien"
    "\nwaar sets uiteenlopen. Wat verder gaat dan de referentieset is eigen profilering.",
    "hulp.kalibreer.voorbeelden": "  leeruitkomsten kalibreer sets/hbo-ict\n"
    "  leeruitkomsten kalibreer sets/hbo-ict --vragen --voorzet voorzet.yaml\n"
    "  leeruitkomsten kalibreer a.yaml b.yaml c.yaml --formaat json --uitvoer kalibratie.json",
    "hulp.regels.kort": "De regels die gelden, op een rij.",
    "hulp.regels": "Zet de regels die gelden op een rij, met hun ernst.",
    "hulp.regels.voorbeelden": "  leeruitkomsten regels",
    "hulp.regel.kort": "Alles over één regel: waarom, voorbeelden, bronnen.",
    "hulp.regel": "Zegt alles over één regel: waarom hij er is, voorbeelden, bronnen, en hoe ervan"
    "\naf te wijken.",
    "hulp.regel.voorbeelden": "  leeruitkomsten regel LU101\n"
    "  leeruitkomsten regel vaag-werkwoord --taal en\n"
    "  leeruitkomsten regel NZ101 --bij onze-sets",
    "hulp.optie.paden": "Bestanden en mappen met sets; - leest van standaardinvoer."
    " Zonder: deze map.",
    "hulp.optie.paden-opleiding": "De sets van één opleiding: een map, of bestanden.",
    "hulp.optie.links": "De ene set: een bestand, of - voor standaardinvoer.",
    "hulp.optie.rechts": "De andere set.",
    "hulp.optie.code": "De code of de naam van een regel, zoals LU101 of vaag-werkwoord.",
    "hulp.optie.taal": "De taal van berichten: nl (standaard) of en.",
    "hulp.optie.formaat": "terminal (standaard) of json; bij lint, diff, kalibreer, dekking en"
    " doorstroom ook html, markdown en xlsx, en bij lint toelichting en, voor andere programma's,"
    " sarif, github, gitlab, junit en rdjson. Vaker te geven, elk met een bestand:"
    " xlsx=rapport.xlsx.",
    "hulp.optie.uitvoer": "Schrijf het rapport naar dit bestand.",
    "hulp.optie.geen-kleur": "Geen kleur, ook niet op een scherm. NO_COLOR doet hetzelfde.",
    "hulp.optie.faal-bij": "Eindig met code 1 vanaf deze ernst: fout, waarschuwing, suggestie"
    " of nooit; bij diff, kalibreer en wijzigingen ook verschil (bij elk"
    " verschil).",
    "hulp.optie.kwaliteitsschema": "Het kwaliteitsschema dat geldt, in plaats van dat van de set"
    " of het project.",
    "hulp.optie.peildatum": "De dag waarop afwijkingen nog gelden (jjjj-mm-dd). Zonder: vandaag.",
    "hulp.optie.kandidaten": "Hoeveel kandidaten JSON per leeruitkomst noemt; 0 is alle.",
    "hulp.optie.vragen": "Zet er vragen bij die geen programma kan beantwoorden.",
    "hulp.optie.toelichting": "Een verslag per criterium voor een commissie, als Markdown; kort"
    " voor --formaat toelichting.",
    "hulp.optie.alles": "Laat ook alles zien van een regel die in een bestand vaak iets zegt.",
    "hulp.optie.version": "Zeg welke versie dit is.",
    "hulp.optie.help": "Deze hulp.",
    # fouten
    "fout.kop": "Dat ging niet:",
    "fout.hint": "Tip:",
    "fout.bedoeld": "bedoel je {bedoeld}?",
    "fout.onderbroken": "onderbroken.",
    "fout.opdracht-onbekend": "‘{opdracht}’ is geen opdracht.",
    "fout.opdracht-onbekend.hint": "alle opdrachten: leeruitkomsten --help",
    "fout.optie-onbekend": "de optie {optie} bestaat niet.",
    "fout.optie-onbekend.hint": "alle opties: zet --help achter de opdracht.",
    "fout.argument-ontbreekt": "{argument} ontbreekt.",
    "fout.argument-ontbreekt.hint": "zet --help achter de opdracht voor voorbeelden.",
    "fout.optie-bereik": "de waarde van {optie} kan niet.",
    "fout.optie-bereik.hint": "geef een geheel getal van {van} tot en met {tot}.",
    "fout.optie-vanaf": "de waarde van {optie} kan niet.",
    "fout.optie-vanaf.hint": "geef een geheel getal van {van} of meer.",
    "fout.optie-waarde": "de waarde van {optie} kan niet.",
    "fout.optie-waarde.hint": "zet --help achter de opdracht om te zien wat kan.",
    "fout.optie-zonder-waarde": "achter {optie} hoort een waarde.",
    "fout.optie-zonder-waarde.hint": "zet --help achter de opdracht om te zien welke.",
    "fout.aanroep": "de aanroep is niet te begrijpen: {melding}",
    "fout.aanroep.hint": "zet --help achter de opdracht voor voorbeelden.",
    "fout.formaat-onbekend": "het formaat ‘{formaat}’ is er niet voor deze opdracht.",
    "fout.formaat-onbekend.hint": "kies uit {bekend}.",
    "fout.zelfde-uitvoer": "twee formaten zouden naar dezelfde plek gaan.",
    "fout.zelfde-uitvoer.hint": "geef elk formaat een eigen bestand: --formaat json=rapport.json",
    "fout.taal-onbekend": "de taal ‘{taal}’ spreken we niet.",
    "fout.taal-onbekend.hint": "kies uit {bekend}.",
    "fout.faal-bij-onbekend": "--faal-bij kent geen ‘{waarde}’.",
    "fout.faal-bij-onbekend.hint": "kies uit {bekend}.",
    "fout.geen-datum": "{optie}: ‘{tekst}’ is geen dag.",
    "fout.geen-datum.hint": "schrijf een dag als 2026-09-01.",
    "fout.uitvoer-is-invoer": "{bestand} is een van de bestanden die gelezen worden.",
    "fout.uitvoer-is-invoer.hint": "kies een ander bestand voor het rapport.",
    "fout.uitvoer-naam-bezet": "{bestand}: de naam {naam} is voor besluiten of instellingen.",
    "fout.uitvoer-naam-bezet.hint": "kies een andere naam voor het rapport.",
    "fout.uitvoer-is-van-mensen": "in {bestand} staat wat mensen schreven: een set, besluiten,"
    " instellingen of een regel.",
    "fout.uitvoer-is-van-mensen.hint": "een rapport komt daar nooit overheen: kies een ander"
    " bestand.",
    "plek.standaarduitvoer": "standaarduitvoer",
    "fout.schijf-vol": "{bestand} is niet te schrijven: de schijf is vol.",
    "fout.schijf-vol.hint": "maak ruimte vrij, of schrijf naar een andere schijf.",
    "fout.uitvoer-niet-te-schrijven": "{bestand} is niet te schrijven: {reden}.",
    "fout.uitvoer-niet-te-schrijven.hint": "stuur haar naar een bestand: > BESTAND",
    "fout.niet-te-schrijven": "{bestand} is niet te schrijven: {reden}.",
    "fout.niet-te-schrijven.hint": "kijk of de map bestaat en of je er mag schrijven.",
    "fout.pad-bestaat-niet": "{pad} bestaat niet.",
    "fout.pad-bestaat-niet.hint": "kijk of de naam klopt, en of je in de goede map staat.",
    "fout.geen-bestanden": "geen YAML-bestanden gevonden in {pad}.",
    "fout.geen-bestanden.hint": "sets staan in bestanden op .yaml of .yml; noem de map of het"
    " bestand.",
    "fout.geen-sets": "geen sets gevonden in {pad}.",
    "fout.geen-sets.hint": "een set begint met ‘leeruitkomstenset: 1’.",
    "fout.geen-set": "{bestand} is geen set die te vergelijken is.",
    "fout.geen-set.hint": "leeruitkomsten lint {bestand} zegt wat eraan te doen is.",
    "fout.meer-sets": "{pad} bevat {aantal} sets; hier hoort er een.",
    "fout.meer-sets.hint": "noem het bestand van de set zelf.",
    "fout.te-weinig-sets": "om te kalibreren zijn ten minste twee sets nodig; {aantal} gevonden.",
    "fout.te-weinig-sets.hint": "noem een map met de sets van een opleiding, of meer bestanden.",
    "fout.regel-onbekend": "er is geen regel ‘{regel}’.",
    "fout.regel-onbekend.hint": "alle regels: leeruitkomsten regels. Eigen regels gelden in hun"
    " eigen map: --bij MAP",
    "fout.code-bezet": "de code {code} van een kaart in {map} is al in gebruik.",
    "fout.code-bezet.hint": "kies voor eigen regels eigen letters, zoals NZ101.",
    "fout.kaart-niet-in-orde": "{bestand}:{lijn}:{kolom} is geen kaart of kwaliteitsschema dat"
    " in orde is.",
    "fout.kaart-niet-in-orde.hint": "zonder deze regels wordt er niet gelint: herstel het bestand"
    " eerst.",
    "fout.kwaliteitsschema-kring": "het kwaliteitsschema ‘{naam}’ breidt zichzelf uit.",
    "fout.kwaliteitsschema-kring.hint": "haal ‘breidt_uit’ weg bij een van de schema's.",
    "fout.onbekende-regel": "{bestand} noemt een regel die er niet is: {regel}.",
    "fout.onbekende-regel.hint": "alle regels: leeruitkomsten regels",
    "fout.onbekende-controle": "de kaart {code} noemt een controle die er niet is: {controle}.",
    "fout.onbekende-controle.hint": "kijk op een gedeelde kaart welke controles er zijn.",
    "fout.controle-past-niet": "op kaart {code} past de controle {controle} niet bij ‘{op}’.",
    "fout.controle-past-niet.hint": "kijk op een gedeelde kaart waar deze controle naar kijkt.",
    "fout.optie-niet-in-orde": "een optie op kaart {code} is niet in orde: {optie}",
    "fout.optie-niet-in-orde.hint": "kijk op een gedeelde kaart welke opties de controle heeft.",
    "fout.geen-zinswending": "op kaart {code} is ‘{tekst}’ geen zinswending die te zoeken is.",
    "fout.geen-zinswending.hint": "… staat tussen woorden, en <…> is een van <inf>, <getal>,"
    " <jaar>, <Naam>.",
    "fout.onbekend-kwaliteitsschema": "het kwaliteitsschema ‘{naam}’ is er niet.",
    "fout.onbekend-kwaliteitsschema.hint": "kies uit {bekend}, of zet het in een map die"
    " leeruitkomsten.yaml noemt.",
    "fout.regelmap-buiten-project": "{bestand}:{lijn}:{kolom} noemt een map buiten het project:"
    " {map}.",
    "fout.regelmap-buiten-project.hint": "zet eigen regels in een map naast of onder"
    " leeruitkomsten.yaml.",
    "fout.regelmap-bestaat-niet": "{bestand}:{lijn}:{kolom} noemt een map die er niet is: {map}.",
    "fout.regelmap-bestaat-niet.hint": "maak de map, of haal haar naam weg.",
    "fout.instellingen-niet-in-orde": "{bestand}:{lijn}:{kolom} is geen instellingenbestand dat in"
    " orde is.",
    "fout.instellingen-niet-in-orde.hint": "herstel het bestand; zonder weten we niet welke regels"
    " gelden.",
    "fout.contracten-ontbreken": "de gedeelde schema's zijn niet gevonden.",
    "fout.contracten-ontbreken.hint": "installeer leeruitkomsten opnieuw.",
    "fout.gedeelde-gegevens": "het gedeelde bestand {bestand} is niet in orde.",
    "fout.gedeelde-gegevens.hint": "installeer leeruitkomsten opnieuw.",
    "fout.ander-soort": "{bestand} is geen set, maar een ander bestand van ons: {soort}.",
    "fout.ander-soort.hint": "noem een set, of een map: andere bestanden worden dan overgeslagen.",
    "fout.argument-te-veel": "er staat te veel achter de opdracht: {argument}.",
    "fout.argument-te-veel.hint": "zet --help achter de opdracht om te zien wat erachter kan.",
    "fout.twee-uitvoeren": "--uitvoer en {formaat}={bestand} noemen elk een bestand.",
    "fout.twee-uitvoeren.hint": "gebruik een van de twee.",
    "reden.ENOENT": "de map bestaat niet",
    "reden.EACCES": "je hebt er geen toegang toe",
    "reden.EPERM": "je hebt er geen toegang toe",
    "reden.EROFS": "daar kan alleen gelezen worden",
    "reden.EISDIR": "het is een map",
    "reden.ENOTDIR": "een deel van het pad is geen map",
    "reden.ENAMETOOLONG": "de naam is te lang",
    "hulp.optie.bij": "De map of het bestand waar de regels gelden, met eigen regels"
    " en instellingen. Zonder: hier.",
    # eigen kaarten
    "geen": "niets",
    "fout.naam-bezet": "de naam ‘{naam}’ van kaart {code} is al van {van}.",
    "fout.naam-bezet.hint": "kies een andere naam: een regel is aan zijn naam te vinden.",
    "fout.vraag-weegt-niet": "{bestand} geeft {regel} een ernst of opties, en dat is een vraag voor"
    " mensen.",
    "fout.vraag-weegt-niet.hint": "een vraag kan alleen uit: {regel}: uit",
    "fout.vraag-past-niet": "de kaart {code} is een vraag, en die past niet bij ‘{op}’.",
    "fout.vraag-past-niet.hint": "stel een vraag bij de set (op: set) of bij elke eenheid"
    " (op: eenheid).",
    "fout.kaart-zonder-controle": "de kaart {code} zegt niet welke controle kijkt.",
    "fout.kaart-zonder-controle.hint": "zet er ‘controle’ bij, zoals wording.forbids.",
    "fout.vraag-met-controle": "de kaart {code} is een vraag voor mensen en heeft toch een"
    " controle.",
    "fout.vraag-met-controle.hint": "haal ‘controle’ weg, of kies een andere ernst.",
    "fout.goed-geraakt": "kaart {code} raakt haar eigen goede voorbeeld ‘{voorbeeld}’, bij:"
    " {plekken}.",
    "fout.goed-geraakt.hint": "pas ‘woorden’ of ‘behalve’ aan, of het voorbeeld.",
    "fout.fout-niet-geraakt": "kaart {code} raakt in ‘{voorbeeld}’ niet wat bij ‘plekken’ staat"
    " ({verwacht}), maar: {plekken}.",
    "fout.fout-niet-geraakt.hint": "pas ‘woorden’ aan, of het voorbeeld en zijn ‘plekken’.",
    "fout.voorbeeld-geen-set": "een voorbeeld op kaart {code} is geen set: {voorbeeld}",
    "fout.voorbeeld-geen-set.hint": "bij ‘op: set’ is elk voorbeeld een heel bestand.",
    "fout.gat-onbekend": "kaart {code} laat {{gat}} open, en dat wordt nooit ingevuld.",
    "fout.gat-onbekend.hint": "wat deze controle invult: {bekend}.",
    # feiten van regels
    "deel.eenheid": "eenheid",
    "deel.leeruitkomst": "leeruitkomst",
    "deel.indicator": "indicator",
    "deel.eindkwalificatie": "eindkwalificatie",
    "deel.set": "set",
    "wie.alle": "alle {aantal} leeruitkomsten",
    "wie.deel": "{aantal} van de {van} leeruitkomsten",
    "vervangt.zelf": "is de eigen code van deze leeruitkomst",
    "vervangt.nog": "staat nog in deze set",
    "omvang.precies": "{aantal}",
    "omvang.minstens": "ten minste {aantal}",
    "omvang.hoogstens": "hoogstens {aantal}",
    "omvang.minder": "minder dan {aantal}",
    "omvang.meer": "meer dan {aantal}",
    "graad.mbo": "een mbo-opleiding",
    "graad.ad": "een Ad-opleiding",
    "graad.bachelor": "een bacheloropleiding",
    "graad.master": "een masteropleiding",
    "graad.microcredential": "een microcredential",
    "graad.cursus": "een cursus",
    "graad.anders": "een andere opleiding",
    "vorm.u": "de u-vorm",
    "fout.standaardinvoer-twee-keer": "standaardinvoer (-) kan maar één van de twee zijn.",
    "fout.standaardinvoer-twee-keer.hint": "zet de andere set in een bestand, en noem dat.",
    "fout.te-veel-leeruitkomsten": "{bestand} heeft {aantal} leeruitkomsten; naast elkaar leggen"
    " gaat tot {grens} per set.",
    "fout.te-veel-leeruitkomsten.hint": "verdeel de set, bijvoorbeeld per jaar of per profiel.",
    "fout.te-veel-paren": "dat zijn {aantal} paren om te vergelijken; hoogstens {grens} gaat.",
    "fout.te-veel-paren.hint": "vergelijk minder sets tegelijk, of deel een grote set op.",
    "nog-meer": "nog {aantal}",
    "veld.opleiding.code": "code van de opleiding",
    "veld.opleiding.graad": "graad van de opleiding",
    "veld.studielast": "studielast",
    "veld.versie": "versie",
    "veld.status": "status",
    "veld.geldig.van": "begindatum (geldig: van)",
    "veld.vastgesteld.door": "wie de set vaststelde (vastgesteld: door)",
    "veld.vastgesteld.op": "wanneer de set is vastgesteld (vastgesteld: op)",
    "veld.vastgesteld.werkveld": "wie uit het werkveld meekeek (vastgesteld: werkveld)",
    "veld.eindkwalificaties": "eindkwalificaties",
    "fout.kaart-buiten-map": "{bestand} is een link naar buiten de map met regels.",
    "fout.kaart-buiten-map.hint": "zet de kaart zelf in de map.",
    # opties en feiten van regels over taal
    "optie.vervang": "Naar welke zinswendingen gezocht wordt, elk met de betere ernaast, per taal.",
    "optie.min": "Hoeveel er ten minste moeten zijn.",
    "optie.max": "Hoeveel er hoogstens mogen zijn.",
    "optie.als": "Bij welke zinswendingen de regel iets verwacht, per taal.",
    "optie.dan": "Wat er dan ook moet staan, per taal.",
    "optie.wording.repeats.woorden": "Alleen op deze woorden letten, per taal. Zonder: op elk "
    "woord.",
    "optie.werkwoorden": "Welke werkwoorden te weinig zeggen als er geen ander staat, per taal.",
    "optie.maat": "Wat er geteld wordt: woorden, zinnen, woorden_in_zin, handelingen, "
    "handelingen_in_zin of inhoudswoorden.",
    "optie.vanaf_woorden": "Teksten met minder woorden worden overgeslagen.",
    "optie.tot_woorden": "Teksten met meer woorden worden overgeslagen.",
    "optie.eigen_woorden": "Zoveel woorden van het vak zelf zijn genoeg om te zwijgen.",
    "optie.measures.general.drempel": "Welk deel van de inhoudswoorden algemeen mag zijn, van 0 "
    "tot 1.",
    "optie.omvang": "Hoeveel EC een opleiding precies telt, per graad. Een kwaliteitsschema dat "
    "dit geeft, vervangt het geheel.",
    "optie.minstens": "Hoeveel EC een opleiding ten minste telt, per graad. Een kwaliteitsschema "
    "dat dit geeft, vervangt het geheel.",
    "optie.hoogstens": "Hoeveel EC een opleiding hoogstens telt, per graad. Een kwaliteitsschema "
    "dat dit geeft, vervangt het geheel.",
    "optie.size.of_unit.min": "Hoeveel EC een eenheid ten minste telt.",
    "optie.size.of_unit.max": "Hoeveel EC een eenheid hoogstens telt.",
    "optie.nlqf": "Welk NLQF-niveau bij een opleiding hoort, per graad. Een kwaliteitsschema dat "
    "dit geeft, vervangt het geheel.",
    "optie.afstand": "Hoeveel NLQF-niveaus de woorden anders moeten wijzen voordat de regel iets "
    "zegt.",
    "optie.vanaf": "Vanaf welk NLQF-niveau de regel kijkt.",
    "optie.levels.acts_for_level.behalve": "Werkwoorden waarbij deze regel zwijgt, per taal.",
    "optie.of_veld": "Velden waarin het ook mag staan: context, indicatoren of titel.",
    "optie.deel": "Bij welk deel van de leeruitkomsten het moet ontbreken, van 0 tot 1.",
    "optie.groepen": "Groepen woorden voor hetzelfde, per taal. Zonder: de gedeelde lijst met "
    "synoniemen.",
    "optie.bekend": "Afkortingen die geen uitleg nodig hebben.",
    "optie.bij_status": "Alleen sets met deze status. Zonder: alle sets.",
    "richting.lager": "lager",
    "richting.hoger": "hoger",
    "taal.nl": "Nederlands",
    "taal.en": "Engels",
    "lexicon.alle": "de gedeelde lijst {namen}",
}
