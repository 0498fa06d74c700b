"""What we say of documents that are taken in, and of the plan for the set."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "hulp.importeer.kort": "Een document (Word, Excel, tekst) omzetten in een set: eerst een plan.",
    "hulp.importeer": (
        "Leest leeruitkomsten uit documenten van een commissie en zegt wat dat aan de set zou\n"
        "veranderen: wat nieuw is, wat anders is, wat onzeker is en wat niet gelezen kon worden,\n"
        "elk met bestand en plek. Er wordt niets geschreven zonder --schrijf. Ook dan komt\n"
        "er alleen iets bij of anders te staan: er verdwijnt niets, en geen code verandert."
    ),
    "hulp.importeer.voorbeelden": (
        "  leeruitkomsten importeer leeruitkomsten.docx\n"
        "  leeruitkomsten importeer leeruitkomsten.xlsx --naar sets/onze-set.yaml --schrijf\n"
        '  leeruitkomsten importeer tabel.csv --hogeschool "Hogeschool Nergens" --opleiding Zorg\n'
        '  leeruitkomsten importeer tabel.xlsx --kolom "Omschrijving leerdoel=tekst"'
    ),
    "hulp.optie.documenten": "Documenten: .docx, .xlsx, .csv, .md of .txt; - leest tekst van"
    " standaardinvoer.",
    "hulp.optie.naar": "Het bestand van de set (.yaml). Bestaat het, dan zegt het plan wat er"
    " zou veranderen. Zonder: de naam van het eerste document, met .yaml.",
    "hulp.optie.schrijf": "Voer het plan uit: schrijf wat zeker is. Zonder: alleen het plan.",
    "hulp.optie.kolom": 'Wat een kolom is, zoals "Omschrijving=tekst". Velden: code, titel,'
    " tekst, eenheid, eenheid-code, eenheid-naam, eenheid-ec, ec, niveau, context, indicatoren,"
    " eindkwalificaties, vervangt, overslaan. Meermaals mag.",
    "hulp.optie.set-hogeschool": "De hogeschool van de set; gaat, net als de opties hieronder, voor"
    " op een blad ‘Opleiding’.",
    "hulp.optie.set-opleiding": "De opleiding van de set.",
    "hulp.optie.set-graad": "ad, bachelor, master, mbo, microcredential, cursus of anders.",
    "hulp.optie.set-variant": "De variant, zoals deeltijd.",
    "hulp.optie.set-niveau": "Het NLQF-niveau van de set, zoals 6.",
    "hulp.optie.set-studielast": "De studielast van de set in EC.",
    "hulp.optie.set-versie": "Hoe deze uitgave van de set heet, zoals 2026-2027.",
    "hulp.optie.set-status": "concept, afgestemd, vastgesteld of verouderd.",
    "hulp.optie.nieuw-code": "Antwoord op een vraag: de leeruitkomst met deze code is een andere"
    " dan die erop lijkt.",
    "hulp.optie.zelfde-code": "Antwoord op een vraag: de leeruitkomst met deze code is die van de"
    " set met dezelfde code.",
    # Het plan.
    "import.titel": "Plan voor {set}",
    "import.titel.nieuw": "nieuw bestand",
    "import.titel.bestaat": "bestaand bestand",
    "import.kop.gelezen": "Zo is het gelezen",
    "import.kop.set": "De set",
    "import.kop.eenheden": "Eenheden",
    "import.kop.nieuw": "Nieuw ({aantal})",
    "import.kop.gewijzigd": "Gewijzigd ({aantal})",
    "import.kop.ongewijzigd": "Ongewijzigd ({aantal})",
    "import.kop.onzeker": "Onzeker ({aantal}): niet geschreven tot je antwoordt",
    "import.kop.afwezig": "Wel in de set, niet in het document ({aantal}): blijft staan",
    "import.kop.ongelezen": "Niet gelezen",
    "import.kop.opmerkingen": "Om na te kijken",
    "import.kop.telling": "Telling",
    "import.kop.verder": "Hoe verder",
    "import.koppen-in": "koppen in {plek}",
    "import.als": "‘{kop}’ → {veld}",
    "import.als-gegeven": "‘{kop}’ → {veld} (zo opgegeven)",
    "import.als-spelling": "‘{kop}’ → {veld} (lijkt op een kop die we kennen)",
    "import.kolom-niet": "niet overgenomen: {koppen}",
    "import.kolom-cellen.een": "‘{kop}’ (1 cel met iets erin)",
    "import.kolom-cellen.meer": "‘{kop}’ ({aantal} cellen met iets erin)",
    "import.kolom-raad": 'toch nodig? Zeg wat het is: --kolom "{kop}=…"',
    "import.blad": "blad ‘{blad}’",
    "import.tabel": "tabel {deel}",
    "import.rij": "rij {rijen}",
    "import.alinea": "alinea {rijen}",
    "import.regel": "regel {rijen}",
    "import.opgegeven": "opgegeven",
    "import.code-voorgesteld": "code voorgesteld: er stond er geen",
    "import.herkend.tekst": "herkend aan de tekst",
    "import.herkend.vervangt": "herkend aan een eerdere code",
    "import.in-eenheid": "in {eenheid}",
    "import.was": "was",
    "import.wordt": "wordt",
    "import.erbij": "erbij",
    "import.blijft": "leeg in het document, blijft: {sleutels}",
    "import.nieuwe-eenheid": "nieuw",
    "import.opgevolgd": "wordt in het document vervangen door {code}",
    "import.niets-veranderd": "De set zegt dit al: er is niets te schrijven.",
    "import.telling": "{in} rijen, alinea’s of regels met iets erin ="
    " {leeruitkomsten} in leeruitkomsten"
    " + {structuur} koppen, eenheden en uitleg + {ongelezen} niet gelezen",
    "import.telling.drafts": "{aantal} leeruitkomsten = {nieuw} nieuw + {gewijzigd} gewijzigd"
    " + {ongewijzigd} ongewijzigd + {onzeker} onzeker",
    "import.niets-geschreven": "Er is niets geschreven. Dit plan uitvoeren:",
    "import.daarna": "Daarna: leeruitkomsten lint {set}",
    "import.lint": "Verder: leeruitkomsten lint {set}",
    "import.geschreven.nieuw": "Geschreven: {set}, een nieuw bestand.",
    "import.geschreven.bestaat": "Geschreven: {set}; al het andere in het bestand staat er nog.",
    "import.niet-uitvoerbaar": "Dit plan is nog niet uit te voeren:",
    "import.aanvullen": "Aanvullen kan op een blad ‘Opleiding’ (Gegeven, Waarde) of zo:",
    "import.wel-onzeker": "Wat onzeker is, staat er niet bij: {aantal}.",
    # Waarom iets niet gelezen is, of wat na te kijken is.
    "import.blad-leeg": "het blad is leeg",
    "import.blad-uitleg": "een blad met uitleg: niet overgenomen",
    "import.blad-geen-tabel": "geen blad met cellen (een grafiek?): niet gelezen",
    "import.blad-verborgen": "het blad is verborgen; het is wel gelezen",
    "import.kolom-verborgen": "kolom {kolom} is verborgen; zij is wel gelezen",
    "import.kolommen-te-ver": "{aantal} cellen voorbij kolom {kolom} zijn niet gelezen",
    "import.rij-verborgen": "de rij is verborgen (of weggefilterd); zij is wel gelezen",
    "import.doorgehaald": "doorgehaalde tekst: meegelezen alsof zij er gewoon staat",
    "import.opmerkingen-in-cellen": "er staan opmerkingen bij cellen; die zijn niet gelezen",
    "import.formule-zonder-waarde": "cel {cel} is een formule zonder uitkomst ({tekst}): open het"
    " bestand in Excel, sla het op en importeer het opnieuw",
    "import.foutwaarde": "cel {cel} geeft een fout ({tekst})",
    "import.datum": "cel {cel} is een datum ({tekst}): stond er iets anders, zoals 1-2?",
    "import.csv-windows": "het bestand staat niet in UTF-8; het is gelezen als Windows-1252. Kijk"
    " of ë, é en ’ goed staan",
    "import.csv-dubbel-gelezen": "letters lijken verminkt, zoals in ‘{tekst}’: het bestand is ooit"
    " in een verkeerde codering opgeslagen",
    "import.csv-aanhaling": "een aanhalingsteken staat op een vreemde plek: kijk of de cellen"
    " kloppen",
    "import.csv-meer-cellen": "meer cellen dan de meeste rijen ({aantal}): staat er een"
    " scheidingsteken in een tekst zonder aanhalingstekens?",
    "import.csv-te-breed": "alleen de eerste {aantal} cellen zijn gelezen",
    "import.geen-eindkwalificatie": "een eindkwalificatie heeft een code en een tekst",
    "import.geen-koppen": "geen rij met koppen gevonden, zoals Code en Leeruitkomst",
    "import.kolom-dubbel": "{koppen} kunnen allemaal ‘{veld}’ zijn; geen ervan is overgenomen."
    ' Zeg welke: --kolom "…={veld}"',
    "import.kolom-welke": "{koppen} kunnen allemaal ‘{veld}’ zijn. Zeg welke, dan is dit te lezen:"
    ' --kolom "…={veld}"',
    "import.kolom-tekst": "geen kolom met de leeruitkomst zelf. Onbekende koppen: {koppen}. Zeg"
    ' welke het is: --kolom "…=tekst"',
    "import.boven-koppen": "staat boven de koppen, niet overgenomen: {tekst}",
    "import.voorbeeldrij": "de voorbeeldrij van het sjabloon: overgeslagen",
    "import.koppen-herhaald": "de koppen, nog een keer",
    "import.eenheidskop": "gelezen als kop van een eenheid: {eenheid}",
    "import.geen-waarde": "de code of de leeruitkomst heeft geen waarde (een fout of een formule"
    " zonder uitkomst)",
    "import.geen-tekst": "geen leeruitkomst in deze rij, en wat er staat lijkt geen code",
    "import.tekst-leeg": "een code zonder leeruitkomst: overgenomen met een lege tekst",
    "import.code-samen": "de code {code} staat in een samengevoegde cel over meer rijen met"
    " tekst: welke hoort bij de code? Haal de cellen uit elkaar",
    "import.totaal": "een rij met een totaal",
    "import.alleen-onbekend": "alleen iets in kolommen die niet overgenomen worden",
    "import.geen-leeruitkomst": "geen leeruitkomst, en niets dat bij die erboven hoort",
    "import.niet-overgenomen": "vervolg van de leeruitkomst erboven; niet overgenomen: {tekst}",
    "import.ec-onbekend": "geen aantal EC tussen 0 en 480: ‘{tekst}’, niet overgenomen",
    "import.niveau-onbekend": "geen niveau dat we kennen: ‘{tekst}’, niet overgenomen",
    "import.eenheid-erboven": "geen eenheid ingevuld: gelezen als die erboven, {eenheid}",
    "import.zonder-eenheid": "geen eenheid ingevuld: gelezen als een leeruitkomst zonder eenheid",
    "import.ec-van-eenheid": "{ec} EC staat in één cel bij {aantal} leeruitkomsten: gelezen als de"
    " studielast van de eenheid, één keer geteld",
    "import.ec-samen": "{ec} EC staat in één cel bij {aantal} leeruitkomsten die niet samen één"
    " eenheid zijn: niet overgenomen",
    "import.ec-van-wie": "‘{kop}’: per eenheid staat er één getal. Is het van de eenheid of"
    " van elke"
    ' leeruitkomst? Niet overgenomen. Zeg het met --kolom "{kop}=eenheid-ec" of'
    ' --kolom "{kop}=ec"',
    "import.gegeven-onbekend": "‘{naam}’ is geen gegeven van een set dat we kennen",
    "import.gegeven-onjuist": "{sleutel}: ‘{tekst}’ kan dat niet zijn, niet overgenomen"
    " (mogelijk: {keuzes})",
    "import.gegeven-keuze": "{sleutel}: ‘{tekst}’ is er geen van {keuzes}; niet overgenomen",
    "import.gegeven-dubbel": "{sleutel} staat er verschillend: {waarden}. Geen van beide is"
    " overgenomen",
    "import.eenheid-anders": "eenheid {eenheid} heeft hier een andere {sleutel} ({nu}) dan eerder"
    " ({eerst}); de eerste is genomen",
    "import.eenheid-zelfde-naam": "een eenheid met de naam ‘{naam}’ is er al: {anders}",
    "import.letters-onzichtbaar": "de tekst heeft tekens die je niet ziet (zoals een vaste spatie);"
    " die blijven staan, en lint --herstel haalt ze weg",
    "import.heet-nu": "{code} heet in de set nu {nu}; die code blijft",
    "import.andere-eenheid": "staat in het document in {anders}, in de set in {hier}: verplaatsen"
    " doe je zelf in de set",
    "import.dubbel-gelijk": "staat er twee keer, precies gelijk; ook in rij {rij}",
    # Wat gevraagd wordt.
    "import.vraag-andere-code": "deze tekst staat in de set onder {anders}. Is het dezelfde? Zet"
    " dan {anders} in de kolom Code. Een andere? Geef --nieuw {code}",
    "import.vraag-verwisseld": "deze tekst staat in de set onder {anders}, en niet onder {code}."
    " Zijn codes verschoven? Herstel dan de kolom Code. Klopt het toch? Geef --zelfde {code}",
    "import.vraag-verschoven": "de tekst die de set onder {code} heeft, staat in het document in"
    " rij {rij}. Zijn codes verschoven? Herstel dan de kolom Code. Klopt het toch? Geef"
    " --zelfde {code}",
    "import.vraag-meer-gelijke": "deze tekst staat in de set onder {codes}. Zet in de kolom Code"
    " welke het is",
    "import.vraag-niets": "geen code en geen tekst: vul er een in",
    "import.vraag-lijkt": "lijkt op {codes} in de set. Is het dezelfde? Zet dan {eerste} in de"
    " kolom Code. Komt zij ervoor in de plaats? Zet {eerste} in de kolom Vervangt. Een andere?"
    " Geef --nieuw {code}",
    "import.vraag-lijkt-zonder-code": "lijkt op {codes} in de set. Is het dezelfde? Zet dan"
    " {eerste} in de kolom Code. Een andere? Geef haar een eigen code",
    "import.vraag-zelfde-tekst": "deze tekst staat ook in rij {rij}, en geen van beide heeft een"
    " code. Zijn het er twee? Geef ze elk een code",
    "import.vraag-dubbele-code": "de code {code} staat ook in rij {rij}, met iets anders. Geef er"
    " een een andere code",
    "import.vraag-tweemaal": "is in de set {code}, en dat is rij {rij} ook. Welke van de twee"
    " geldt?",
    # Waarom niets geschreven kan worden.
    "import.ontbreekt": "{sleutel} ontbreekt",
    "import.geen-leeruitkomsten": "er is geen leeruitkomst gevonden om een set van te maken",
    "import.andere-set": "het document is van een andere set: {sleutel} ‘{document}’, in het"
    " bestand"
    " ‘{set}’. Kies een ander bestand met --naar, of verbeter het gegeven",
    "import.set-vorm": "{bestand} is zo geschreven dat dit er niet bij te zetten is zonder de rest"
    " aan te raken. Zet het er zelf bij, met dit plan ernaast, of kies een nieuw bestand met"
    " --naar",
    # Fouten.
    "fout.document-oud": "{bestand} is een werkmap in een oud of ander formaat.",
    "fout.document-oud.hint": "open het bestand en sla het op als .xlsx (Excel-werkmap).",
    "fout.document-ods": "{bestand} is een OpenDocument-werkblad.",
    "fout.document-ods.hint": "open het in LibreOffice of Excel en sla het op als .xlsx.",
    "fout.document-doc": "{bestand} is een tekstdocument in een formaat dat wij niet lezen.",
    "fout.document-doc.hint": "open het en sla het op als .docx.",
    "fout.document-pdf": "{bestand} is een pdf: daar is niet zeker uit te lezen wat waar hoort.",
    "fout.document-pdf.hint": "zoek het document waar de pdf van gemaakt is (.docx, .xlsx).",
    "fout.document-versleuteld": "{bestand} is beveiligd met een wachtwoord.",
    "fout.document-versleuteld.hint": "open het, haal het wachtwoord eraf en sla het op als .xlsx.",
    "fout.document-geen-zip": "{bestand} is geen werkmap: het is beschadigd, of heet alleen zo.",
    "fout.document-geen-zip.hint": "open het in Excel en sla het op als .xlsx.",
    "fout.document-geen-werkmap": "{bestand} is geen Excel-werkmap (.xlsx).",
    "fout.document-geen-werkmap.hint": "open het en sla het op als .xlsx (Excel-werkmap).",
    "fout.document-kapot": "{bestand} is beschadigd en niet te lezen.",
    "fout.document-kapot.hint": "open het in Excel, laat het herstellen en sla het op als .xlsx.",
    "fout.document-onveilig": "{bestand} bevat XML die geen werkmap hoort te hebben (een"
    " documenttype of entiteiten).",
    "fout.document-onveilig.hint": "vraag de afzender om het bestand, gemaakt met Excel zelf.",
    "fout.document-te-groot": "{bestand} is groter dan wij lezen ({grens}).",
    "fout.document-te-groot.hint": "zet de leeruitkomsten in een werkmap zonder plaatjes.",
    "fout.document-te-groot-uitgepakt": "{bestand} is uitgepakt groter dan wij lezen ({grens}).",
    "fout.document-te-groot-uitgepakt.hint": "zet alleen de leeruitkomsten in een nieuwe werkmap.",
    "fout.document-te-veel-rijen": "{bestand} heeft meer rijen dan wij lezen ({grens}).",
    "fout.document-te-veel-rijen.hint": "zet alleen de leeruitkomsten in een nieuw bestand.",
    "fout.document-te-veel-samengevoegd": "{bestand} heeft te veel samengevoegde cellen.",
    "fout.document-te-veel-samengevoegd.hint": "zet alleen de leeruitkomsten in een nieuwe"
    " werkmap.",
    "fout.document-soort": "{bestand} is een soort bestand dat wij niet lezen.",
    "fout.document-soort.hint": "wij lezen {bekend}.",
    "fout.document-niet-te-openen": "{bestand} is niet te lezen: {reden}.",
    "fout.document-niet-te-openen.hint": "kijk of het bestand er nog staat en of je het mag lezen.",
    "fout.csv-geen-tekst": "{bestand} is geen tekst met scheidingstekens.",
    "fout.csv-geen-tekst.hint": "sla het in Excel op als ‘CSV UTF-8’, of importeer de .xlsx zelf.",
    "fout.csv-codering": "{bestand} staat in een codering die wij niet herkennen.",
    "fout.csv-codering.hint": "sla het in Excel op als ‘CSV UTF-8’, of importeer de .xlsx zelf.",
    "fout.csv-open-aanhaling": "{bestand}: vanaf rij {rij} gaat een aanhalingsteken niet meer"
    " dicht.",
    "fout.csv-open-aanhaling.hint": "herstel het aanhalingsteken, of importeer de .xlsx zelf.",
    "fout.kolom-veld": "een kolom kan geen ‘{veld}’ zijn.",
    "fout.kolom-veld.hint": 'schrijf --kolom "Kop=veld"; de velden zijn {bekend}.',
    "fout.kolom-niet-gevonden": "er is geen kolom met de kop ‘{kop}’.",
    "fout.kolom-niet-gevonden.hint": "het plan zonder --kolom noemt de koppen die er zijn.",
    "fout.import-optie": "{optie} kan niet ‘{tekst}’ zijn.",
    "fout.import-optie.hint": "bij --studielast past een aantal EC, bij --niveau een niveau als 6.",
    "fout.import-optie-keuze": "{optie} kan niet ‘{tekst}’ zijn.",
    "fout.import-optie-keuze.hint": "kies uit {bekend}.",
    "fout.import-standaardinvoer": "wat van standaardinvoer komt, geeft de set geen naam.",
    "fout.import-standaardinvoer.hint": "noem met --naar het bestand van de set, zoals set.yaml.",
    "fout.import-naar-zichzelf": "{bestand} is het document zelf.",
    "fout.import-naar-zichzelf.hint": "noem met --naar het bestand van de set, zoals set.yaml.",
    "fout.import-doel-geen-set": "{bestand} is geen set die in orde is; daar komt niets bij.",
    "fout.import-doel-geen-set.hint": "kies een ander bestand met --naar, of herstel het eerst:"
    " leeruitkomsten lint {bestand}",
    "fout.import-doel-geen-utf-8": "{bestand} staat niet in UTF-8; terugschrijven zou het"
    " veranderen.",
    "fout.import-doel-geen-utf-8.hint": "sla het op als UTF-8, of kies een ander bestand met"
    " --naar.",
    "fout.import-niet-in-orde": "wat in {bestand} zou komen is niet als set terug te lezen.",
    "fout.import-niet-in-orde.hint": "er is niets geschreven; meld dit, met het document erbij.",
    "fout.import-geblokkeerd": "er is niets geschreven: het plan is nog niet uit te voeren.",
    "fout.import-geblokkeerd.hint": "het plan hierboven zegt wat ontbreekt en hoe je het geeft.",
    "fout.import-doel-veranderd": "{bestand} is intussen veranderd; er is niets geschreven.",
    "fout.import-doel-veranderd.hint": "maak het plan opnieuw.",
    "fout.set-vorm": "{bestand} is zo geschreven dat dit er niet bij te zetten is zonder de"
    " rest aan"
    " te raken; er is niets geschreven.",
    "fout.set-vorm.hint": "zet het er zelf bij met het plan ernaast, of schrijf naar een nieuw"
    " bestand met --naar.",
}

EN: Mapping[str, str] = {
    "hulp.importeer.kort": "Turn a document (Word, Excel, text) into a set, a plan first.",
    "hulp.importeer": (
        "Reads learning outcomes from documents of a committee and says what that would change in\n"
        "the set: what is new, what differs, what is unsure and what could not be read, each\n"
        "with its file and place. Nothing is written without --schrijf. Even then things\n"
        "are only added or worded anew: nothing disappears, and no code changes."
    ),
    "hulp.importeer.voorbeelden": (
        "  leeruitkomsten importeer leeruitkomsten.docx\n"
        "  leeruitkomsten importeer leeruitkomsten.xlsx --naar sets/onze-set.yaml --schrijf\n"
        '  leeruitkomsten importeer tabel.csv --hogeschool "Hogeschool Nergens" --opleiding Zorg\n'
        '  leeruitkomsten importeer tabel.xlsx --kolom "Omschrijving leerdoel=tekst"'
    ),
    "hulp.optie.documenten": "Documents: .docx, .xlsx, .csv, .md or .txt; - reads text from"
    " standard input.",
    "hulp.optie.naar": "The file of the set (.yaml). If it is there, the plan says what would"
    " change. Without: the name of the first document, with .yaml.",
    "hulp.optie.schrijf": "Carry out the plan: write what is certain. Without it: the plan only.",
    "hulp.optie.kolom": 'What a column is, such as "Omschrijving=tekst". Fields: code, titel,'
    " tekst, eenheid, eenheid-code, eenheid-naam, eenheid-ec, ec, niveau, context, indicatoren,"
    " eindkwalificaties, vervangt, overslaan (skip). May be repeated.",
    "hulp.optie.set-hogeschool": "The hogeschool of the set; like the options below it goes"
    " before a sheet ‘Opleiding’.",
    "hulp.optie.set-opleiding": "The programme of the set.",
    "hulp.optie.set-graad": "ad, bachelor, master, mbo, microcredential, cursus or anders.",
    "hulp.optie.set-variant": "The variant, such as deeltijd (part-time).",
    "hulp.optie.set-niveau": "The NLQF level of the set, such as 6.",
    "hulp.optie.set-studielast": "The study load of the set in EC.",
    "hulp.optie.set-versie": "What this edition of the set is called, such as 2026-2027.",
    "hulp.optie.set-status": "concept, afgestemd, vastgesteld or verouderd.",
    "hulp.optie.nieuw-code": "Answer to a question: the outcome with this code is another than"
    " the one it looks like.",
    "hulp.optie.zelfde-code": "Answer to a question: the outcome with this code is the one of the"
    " set with the same code.",
    "import.titel": "Plan for {set}",
    "import.titel.nieuw": "new file",
    "import.titel.bestaat": "existing file",
    "import.kop.gelezen": "How it was read",
    "import.kop.set": "The set",
    "import.kop.eenheden": "Units",
    "import.kop.nieuw": "New ({aantal})",
    "import.kop.gewijzigd": "Changed ({aantal})",
    "import.kop.ongewijzigd": "Unchanged ({aantal})",
    "import.kop.onzeker": "Unsure ({aantal}): not written until you answer",
    "import.kop.afwezig": "In the set, not in the document ({aantal}): stays",
    "import.kop.ongelezen": "Not read",
    "import.kop.opmerkingen": "To look at",
    "import.kop.telling": "Count",
    "import.kop.verder": "What next",
    "import.koppen-in": "heads in {plek}",
    "import.als": "‘{kop}’ → {veld}",
    "import.als-gegeven": "‘{kop}’ → {veld} (as you said)",
    "import.als-spelling": "‘{kop}’ → {veld} (looks like a head that we know)",
    "import.kolom-niet": "not taken over: {koppen}",
    "import.kolom-cellen.een": "‘{kop}’ (1 cell with something in it)",
    "import.kolom-cellen.meer": "‘{kop}’ ({aantal} cells with something in them)",
    "import.kolom-raad": 'needed after all? Say what it is: --kolom "{kop}=…"',
    "import.blad": "sheet ‘{blad}’",
    "import.tabel": "table {deel}",
    "import.rij": "row {rijen}",
    "import.alinea": "paragraph {rijen}",
    "import.regel": "line {rijen}",
    "import.opgegeven": "given",
    "import.code-voorgesteld": "code proposed: there was none",
    "import.herkend.tekst": "recognised by its text",
    "import.herkend.vervangt": "recognised by an earlier code",
    "import.in-eenheid": "in {eenheid}",
    "import.was": "was",
    "import.wordt": "now",
    "import.erbij": "added",
    "import.blijft": "empty in the document, stays: {sleutels}",
    "import.nieuwe-eenheid": "new",
    "import.opgevolgd": "is replaced by {code} in the document",
    "import.niets-veranderd": "The set says so already: there is nothing to write.",
    "import.telling": "{in} rows, paragraphs or lines with something in them ="
    " {leeruitkomsten} in outcomes"
    " + {structuur} heads, units and instructions + {ongelezen} not read",
    "import.telling.drafts": "{aantal} outcomes = {nieuw} new + {gewijzigd} changed"
    " + {ongewijzigd} unchanged + {onzeker} unsure",
    "import.niets-geschreven": "Nothing was written. To carry out this plan:",
    "import.daarna": "Then: leeruitkomsten lint {set}",
    "import.lint": "Next: leeruitkomsten lint {set}",
    "import.geschreven.nieuw": "Written: {set}, a new file.",
    "import.geschreven.bestaat": "Written: {set}; all else in the file is as it was.",
    "import.niet-uitvoerbaar": "This plan cannot be carried out yet:",
    "import.aanvullen": "It can be given on a sheet ‘Opleiding’ (Gegeven, Waarde), or like this:",
    "import.wel-onzeker": "What is unsure is not in it: {aantal}.",
    "import.blad-leeg": "the sheet is empty",
    "import.blad-uitleg": "a sheet with instructions: not taken over",
    "import.blad-geen-tabel": "no sheet with cells (a chart?): not read",
    "import.blad-verborgen": "the sheet is hidden; it was read",
    "import.kolom-verborgen": "column {kolom} is hidden; it was read",
    "import.kolommen-te-ver": "{aantal} cells past column {kolom} were not read",
    "import.rij-verborgen": "the row is hidden (or filtered out); it was read",
    "import.doorgehaald": "text that is struck out: read as if it simply stands there",
    "import.opmerkingen-in-cellen": "there are notes beside cells; these were not read",
    "import.formule-zonder-waarde": "cell {cel} is a formula without a result ({tekst}): open the"
    " file in Excel, save it and import it again",
    "import.foutwaarde": "cell {cel} gives an error ({tekst})",
    "import.datum": "cell {cel} is a date ({tekst}): was it something else, such as 1-2?",
    "import.csv-windows": "the file is not in UTF-8; it was read as Windows-1252. See whether"
    " ë, é and ’ are right",
    "import.csv-dubbel-gelezen": "letters seem garbled, as in ‘{tekst}’: the file was once"
    " saved in the wrong encoding",
    "import.csv-aanhaling": "a quotation mark stands in an odd place: see whether the cells"
    " are right",
    "import.csv-meer-cellen": "more cells than most rows ({aantal}): is there a separator in a"
    " text without quotation marks?",
    "import.csv-te-breed": "only the first {aantal} cells were read",
    "import.geen-eindkwalificatie": "an end qualification has a code and a text",
    "import.geen-koppen": "no row with heads was found, such as Code and Leeruitkomst",
    "import.kolom-dubbel": "{koppen} may all be ‘{veld}’; none of them was taken over."
    ' Say which: --kolom "…={veld}"',
    "import.kolom-welke": "{koppen} may all be ‘{veld}’. Say which, and this can be read:"
    ' --kolom "…={veld}"',
    "import.kolom-tekst": "no column with the outcome itself. Unknown heads: {koppen}. Say"
    ' which it is: --kolom "…=tekst"',
    "import.boven-koppen": "stands above the heads, not taken over: {tekst}",
    "import.voorbeeldrij": "the example row of the template: skipped",
    "import.koppen-herhaald": "the heads, once more",
    "import.eenheidskop": "read as the head of a unit: {eenheid}",
    "import.geen-waarde": "the code or the outcome has no value (an error, or a formula"
    " without a result)",
    "import.geen-tekst": "no outcome in this row, and what is there does not look like a code",
    "import.tekst-leeg": "a code without an outcome: taken over with an empty text",
    "import.code-samen": "the code {code} stands in a cell that is merged over more rows with"
    " text: which belongs to the code? Take the cells apart",
    "import.totaal": "a row with a total",
    "import.alleen-onbekend": "only something in columns that are not taken over",
    "import.geen-leeruitkomst": "no outcome, and nothing that goes with the one above",
    "import.niet-overgenomen": "goes on with the outcome above; not taken over: {tekst}",
    "import.ec-onbekend": "no number of EC between 0 and 480: ‘{tekst}’, not taken over",
    "import.niveau-onbekend": "no level that we know: ‘{tekst}’, not taken over",
    "import.eenheid-erboven": "no unit filled in: read as the one above, {eenheid}",
    "import.zonder-eenheid": "no unit filled in: read as an outcome without a unit",
    "import.ec-van-eenheid": "{ec} EC stands in one cell beside {aantal} outcomes: read as the"
    " study load of the unit, counted once",
    "import.ec-samen": "{ec} EC stands in one cell beside {aantal} outcomes that are not one"
    " unit together: not taken over",
    "import.ec-van-wie": "‘{kop}’: there is one number per unit. Is it of the unit, or of each"
    ' outcome? Not taken over. Say so with --kolom "{kop}=eenheid-ec" or'
    ' --kolom "{kop}=ec"',
    "import.gegeven-onbekend": "‘{naam}’ is nothing of a set that we know",
    "import.gegeven-onjuist": "{sleutel}: ‘{tekst}’ cannot be that, not taken over"
    " (possible: {keuzes})",
    "import.gegeven-keuze": "{sleutel}: ‘{tekst}’ is none of {keuzes}; not taken over",
    "import.gegeven-dubbel": "{sleutel} is said in two ways: {waarden}. Neither was taken over",
    "import.eenheid-anders": "unit {eenheid} has another {sleutel} here ({nu}) than before"
    " ({eerst}); the first was taken",
    "import.eenheid-zelfde-naam": "there is a unit of the name ‘{naam}’ already: {anders}",
    "import.letters-onzichtbaar": "the text has characters that you do not see (such as a"
    " space that"
    " does not break); they stay, and lint --herstel takes them away",
    "import.heet-nu": "{code} is called {nu} in the set now; that code stays",
    "import.andere-eenheid": "is in {anders} in the document, in {hier} in the set: to move it is"
    " for you to do in the set",
    "import.dubbel-gelijk": "stands there twice, exactly the same; in row {rij} as well",
    "import.vraag-andere-code": "this text stands in the set under {anders}. Is it the same one?"
    " Put {anders} in the column Code. Another one? Give --nieuw {code}",
    "import.vraag-verwisseld": "this text stands in the set under {anders}, and not under {code}."
    " Did codes shift? Then mend the column Code. Is it right all the same? Give --zelfde {code}",
    "import.vraag-verschoven": "the text that the set has under {code} stands in row {rij} of the"
    " document. Did codes shift? Then mend the column Code. Is it right all the same? Give"
    " --zelfde {code}",
    "import.vraag-meer-gelijke": "this text stands in the set under {codes}. Put in the column"
    " Code which it is",
    "import.vraag-niets": "no code and no text: fill one in",
    "import.vraag-lijkt": "looks like {codes} in the set. Is it the same one? Put {eerste} in the"
    " column Code. Does it take its place? Put {eerste} in the column Vervangt. Another one?"
    " Give --nieuw {code}",
    "import.vraag-lijkt-zonder-code": "looks like {codes} in the set. Is it the same one? Put"
    " {eerste} in the column Code. Another one? Give it a code of its own",
    "import.vraag-zelfde-tekst": "this text stands in row {rij} as well, and neither has a code."
    " Are there two? Give each a code",
    "import.vraag-dubbele-code": "the code {code} stands in row {rij} as well, with something else."
    " Give one of them another code",
    "import.vraag-tweemaal": "is {code} in the set, and so is row {rij}. Which of the two holds?",
    "import.ontbreekt": "{sleutel} is missing",
    "import.geen-leeruitkomsten": "no outcome was found to make a set of",
    "import.andere-set": "the document is of another set: {sleutel} ‘{document}’, in the file"
    " ‘{set}’. Choose another file with --naar, or mend what it says",
    "import.set-vorm": "{bestand} is written in such a way that this cannot be added without"
    " touching the rest. Add it yourself, with this plan beside it, or choose a new file with"
    " --naar",
    "fout.document-oud": "{bestand} is a workbook in an old or other format.",
    "fout.document-oud.hint": "open the file and save it as .xlsx (Excel workbook).",
    "fout.document-ods": "{bestand} is an OpenDocument spreadsheet.",
    "fout.document-ods.hint": "open it in LibreOffice or Excel and save it as .xlsx.",
    "fout.document-doc": "{bestand} is a text document in a format that we do not read.",
    "fout.document-doc.hint": "open it and save it as .docx.",
    "fout.document-pdf": "{bestand} is a pdf: what belongs where cannot be read from it for"
    " certain.",
    "fout.document-pdf.hint": "find the document that the pdf was made of (.docx, .xlsx).",
    "fout.document-versleuteld": "{bestand} is protected with a password.",
    "fout.document-versleuteld.hint": "open it, take off the password and save it as .xlsx.",
    "fout.document-geen-zip": "{bestand} is no workbook: it is damaged, or only goes by the name.",
    "fout.document-geen-zip.hint": "open it in Excel and save it as .xlsx.",
    "fout.document-geen-werkmap": "{bestand} is no Excel workbook (.xlsx).",
    "fout.document-geen-werkmap.hint": "open it and save it as .xlsx (Excel workbook).",
    "fout.document-kapot": "{bestand} is damaged and cannot be read.",
    "fout.document-kapot.hint": "open it in Excel, let it be repaired and save it as .xlsx.",
    "fout.document-onveilig": "{bestand} holds XML that no workbook should have (a document type or"
    " entities).",
    "fout.document-onveilig.hint": "ask the sender for the file as Excel itself makes it.",
    "fout.document-te-groot": "{bestand} is larger than we read ({grens}).",
    "fout.document-te-groot.hint": "put the outcomes in a workbook without pictures.",
    "fout.document-te-groot-uitgepakt": "{bestand} is larger than we read when unpacked ({grens}).",
    "fout.document-te-groot-uitgepakt.hint": "put only the outcomes in a new workbook.",
    "fout.document-te-veel-rijen": "{bestand} has more rows than we read ({grens}).",
    "fout.document-te-veel-rijen.hint": "put only the outcomes in a new file.",
    "fout.document-te-veel-samengevoegd": "{bestand} has too many merged cells.",
    "fout.document-te-veel-samengevoegd.hint": "put only the outcomes in a new workbook.",
    "fout.document-soort": "{bestand} is a kind of file that we do not read.",
    "fout.document-soort.hint": "we read {bekend}.",
    "fout.document-niet-te-openen": "{bestand} cannot be read: {reden}.",
    "fout.document-niet-te-openen.hint": "see whether the file is still there and may be read.",
    "fout.csv-geen-tekst": "{bestand} is no text with separators.",
    "fout.csv-geen-tekst.hint": "save it in Excel as ‘CSV UTF-8’, or import the .xlsx itself.",
    "fout.csv-codering": "{bestand} is in an encoding that we do not recognise.",
    "fout.csv-codering.hint": "save it in Excel as ‘CSV UTF-8’, or import the .xlsx itself.",
    "fout.csv-open-aanhaling": "{bestand}: from row {rij} on a quotation mark is never closed.",
    "fout.csv-open-aanhaling.hint": "mend the quotation mark, or import the .xlsx itself.",
    "fout.kolom-veld": "a column cannot be ‘{veld}’.",
    "fout.kolom-veld.hint": 'write --kolom "Head=field"; the fields are {bekend}.',
    "fout.kolom-niet-gevonden": "there is no column with the head ‘{kop}’.",
    "fout.kolom-niet-gevonden.hint": "the plan without --kolom names the heads that are there.",
    "fout.import-optie": "{optie} cannot be ‘{tekst}’.",
    "fout.import-optie.hint": "--studielast takes a number of EC, --niveau a level such as 6.",
    "fout.import-optie-keuze": "{optie} cannot be ‘{tekst}’.",
    "fout.import-optie-keuze.hint": "choose from {bekend}.",
    "fout.import-standaardinvoer": "what comes from standard input gives the set no name.",
    "fout.import-standaardinvoer.hint": "name the file of the set with --naar, such as set.yaml.",
    "fout.import-naar-zichzelf": "{bestand} is the document itself.",
    "fout.import-naar-zichzelf.hint": "name the file of the set with --naar, such as set.yaml.",
    "fout.import-doel-geen-set": "{bestand} is no set that is in order; nothing is added to it.",
    "fout.import-doel-geen-set.hint": "choose another file with --naar, or mend it first:"
    " leeruitkomsten lint {bestand}",
    "fout.import-doel-geen-utf-8": "{bestand} is not in UTF-8; writing it back would change it.",
    "fout.import-doel-geen-utf-8.hint": "save it as UTF-8, or choose another file with --naar.",
    "fout.import-niet-in-orde": "what would be in {bestand} cannot be read back as a set.",
    "fout.import-niet-in-orde.hint": "nothing was written; report this, with the document.",
    "fout.import-geblokkeerd": "nothing was written: the plan cannot be carried out yet.",
    "fout.import-geblokkeerd.hint": "the plan above says what is missing and how to give it.",
    "fout.import-doel-veranderd": "{bestand} has changed meanwhile; nothing was written.",
    "fout.import-doel-veranderd.hint": "make the plan anew.",
    "fout.set-vorm": "{bestand} is written in such a way that this cannot be added without touching"
    " the rest; nothing was written.",
    "fout.set-vorm.hint": "add it yourself with the plan beside it, or write to a new file with"
    " --naar.",
}
