"""What we say of what people start in: a new set, and the template for committees."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "nieuw.kop": "Een nieuwe set leeruitkomsten. Vervang het voorbeeld, en haal weg wat je niet"
    " nodig hebt.\nEen regel achter een # is uitleg en telt niet mee. Kijk de set na met:"
    "\n  leeruitkomsten lint DIT-BESTAND",
    "nieuw.uitleg.hogeschool": "De instelling van wie de set is.",
    "nieuw.uitleg.opleiding": "naam, en als je wilt code (tussen aanhalingstekens), graad (ad,"
    " bachelor, master, mbo, microcredential, cursus of anders) en variant.",
    "nieuw.uitleg.niveau": "Het niveau: nlqf 5 is Ad, 6 bachelor, 7 master. Andere schema's mogen"
    " ernaast, zoals {nlqf: 6, hbo-i: 3}. Wat hier staat, geldt voor alles hieronder, tenzij een"
    " eenheid of leeruitkomst iets anders zegt.",
    "nieuw.uitleg.studielast": "De omvang van de opleiding in EC:\nstudielast: 240",
    "nieuw.uitleg.taal": "De taal van de teksten: nl of en.",
    "nieuw.uitleg.versie": "Hoe jullie deze uitgave noemen, bijvoorbeeld een studiejaar.",
    "nieuw.uitleg.status": "concept, afgestemd, vastgesteld of verouderd.",
    "nieuw.uitleg.ook": "Dit mag er ook bij, zonder het # ervoor:"
    "\ngeldig: {van: 2026-09-01, tot: 2030-08-31}"
    "\nvastgesteld: {door: curriculumcommissie, op: 2026-06-18}"
    "\nreferentie: landelijk  # het bestand van het landelijk profiel, zonder .yaml"
    "\nbegrippen: {eenheid: module}  # hoe het bij jullie heet"
    "\nkwaliteitsschema: hbo  # waarmee de set bekeken wordt",
    "nieuw.uitleg.eindkwalificaties": "Eindkwalificaties hebben een code en een tekst. Een"
    " leeruitkomst verwijst naar die code.\neindkwalificaties:"
    "\n  - {code: EK1, tekst: Ontwerpt oplossingen voor vragen uit de praktijk.}",
    "nieuw.uitleg.eenheden": "De eenheden van leeruitkomsten (EVL, module). Zonder eenheden? Zet"
    " leeruitkomsten: dan hier, en de leeruitkomsten eronder.",
    "nieuw.uitleg.eenheid": "Een eenheid: code, naam en studielast in EC, en de leeruitkomsten"
    " die samen worden afgesloten.",
    "nieuw.uitleg.leeruitkomst": "Een leeruitkomst. De code is uniek in de set en blijft"
    " dezelfde zolang de leeruitkomst dezelfde is.",
    "nieuw.uitleg.tekst": "Wat laat iemand zien: één handeling, waaraan, en met welk resultaat?"
    " Los van de weg erheen en van de toetsvorm.",
    "nieuw.uitleg.context": "In welke situatie is het te zien?",
    "nieuw.uitleg.indicatoren": "Waaraan is het te zien? Elke indicator op een eigen regel achter"
    " een streepje.",
    "nieuw.uitleg.verder": "Ook mogelijk: niveau, studielast, eindkwalificaties: [EK1],"
    " vertaling: {en: …} en vervangt: [OUDE-CODE].",
    "nieuw.voorbeeld.hogeschool": "NAAM VAN DE HOGESCHOOL",
    "nieuw.voorbeeld.opleiding": "NAAM VAN DE OPLEIDING",
    "nieuw.voorbeeld.versie": "eerste versie",
    "nieuw.voorbeeld.eenheid": "VOORBEELD: de naam van de eenheid",
    "nieuw.voorbeeld.code": "VOORBEELD",
    "nieuw.voorbeeld.titel": "VOORBEELD: vervang deze leeruitkomst",
    "nieuw.voorbeeld.tekst": "Je ontwerpt voor een opdrachtgever een oplossing voor een probleem"
    " uit de beroepspraktijk en verantwoordt je keuzes met bronnen uit het vakgebied.",
    "nieuw.voorbeeld.context": "bij een organisatie uit de regio",
    "nieuw.voorbeeld.indicator.1": "Je brengt het probleem in kaart met wie ermee te maken"
    " hebben.",
    "nieuw.voorbeeld.indicator.2": "Je vergelijkt ten minste twee oplossingen.",
    "nieuw.gemaakt": "{bestand} staat klaar. Vul in, en kijk na met: leeruitkomsten lint {bestand}",
    "nieuw.schema-ernaast": "{schema} ligt ernaast: daarmee helpt een editor (zoals VS Code met"
    " de extensie YAML) bij het invullen.",
    "hulp.nieuw.kort": "Een nieuwe set, of een sjabloon in Excel, om mee te beginnen.",
    "hulp.nieuw": "Maakt een set met een voorbeeld en bij elke sleutel een woord uitleg, of een"
    " sjabloon\n(xlsx) waarin een commissie verder werkt. Met --uit is het sjabloon gevuld met een"
    " set die\ner al is. Wat er staat, wordt niet overschreven.",
    "hulp.nieuw.voorbeelden": "  leeruitkomsten nieuw sets/hbo-ict/mijn-hogeschool.yaml"
    ' --hogeschool "Hogeschool X" --graad ad'
    "\n  leeruitkomsten nieuw --sjabloon leeruitkomsten.xlsx"
    "\n  leeruitkomsten nieuw --sjabloon noordzee.xlsx --uit sets/hbo-ict/noordzee.yaml",
    "hulp.optie.nieuwe-set": "Het bestand dat gemaakt wordt; - is standaarduitvoer.",
    "hulp.optie.hogeschool": "De naam van de hogeschool.",
    "hulp.optie.opleiding": "De naam van de opleiding.",
    "hulp.optie.graad": "ad, bachelor, master, mbo, microcredential, cursus of anders.",
    "hulp.optie.variant": "Bijvoorbeeld deeltijd of duaal.",
    "hulp.optie.nlqf": "Het niveau; zonder: dat van de graad.",
    "hulp.optie.sjabloon": "Maak een sjabloon (xlsx) voor wie in Excel of LibreOffice werkt.",
    "hulp.optie.uit-set": "Bij --sjabloon: vul het met deze set.",
    "hulp.optie.overschrijf-nieuw": "Schrijf ook over een bestand dat er al is.",
    "fout.nieuw-wat": "er is niet gezegd wat er gemaakt moet worden.",
    "fout.nieuw-wat.hint": "leeruitkomsten nieuw SET.yaml maakt een set, leeruitkomsten nieuw"
    " --sjabloon BESTAND.xlsx een sjabloon.",
    "fout.uit-zonder-sjabloon": "--uit hoort bij --sjabloon.",
    "fout.uit-zonder-sjabloon.hint": "leeruitkomsten nieuw --sjabloon BESTAND.xlsx --uit SET.yaml",
    "fout.uit-met-gegevens": "met --uit komen hogeschool, opleiding, graad, variant en niveau uit"
    " de set.",
    "fout.uit-met-gegevens.hint": "laat die opties weg, of laat --uit weg.",
    "fout.nieuw-geen-yaml": "een set staat in een bestand dat op .yaml eindigt; dat doet {bestand}"
    " niet.",
    "fout.nieuw-geen-yaml.hint": "een sjabloon voor Excel maakt: leeruitkomsten nieuw --sjabloon"
    " BESTAND.xlsx",
    "fout.sjabloon-geen-xlsx": "een sjabloon is een werkmap; {bestand} eindigt niet op .xlsx.",
    "fout.sjabloon-geen-xlsx.hint": "noem het bijvoorbeeld leeruitkomsten.xlsx.",
    "fout.nieuw-bestaat": "{bestand} is er al.",
    "fout.nieuw-bestaat.hint": "kies een andere naam, of voeg --overschrijf toe: dan gaat verloren"
    " wat erin staat.",
    "fout.graad-onbekend": "‘{graad}’ is geen graad.",
    "fout.graad-onbekend.hint": "kies uit {bekend}.",
    "fout.nlqf-onbekend": "‘{niveau}’ is geen niveau van het NLQF.",
    "fout.nlqf-onbekend.hint": "kies uit {bekend}.",
    "fout.optie-leeg": "bij {optie} staat niets.",
    "fout.optie-leeg.hint": "geef een naam, of laat de optie weg.",
}

EN: Mapping[str, str] = {
    "nieuw.kop": "A new set of learning outcomes. Replace the example, and take away what you do"
    " not need.\nA line behind a # is explanation and does not count. Look the set over with:"
    "\n  leeruitkomsten lint THIS-FILE",
    "nieuw.uitleg.hogeschool": "The institution whose set it is.",
    "nieuw.uitleg.opleiding": "naam (name), and if you like code (in quotes), graad (degree: ad,"
    " bachelor, master, mbo, microcredential, cursus or anders) and variant.",
    "nieuw.uitleg.niveau": "The level: nlqf 5 is associate degree, 6 bachelor, 7 master. Other"
    " schemes may stand beside it, as in {nlqf: 6, hbo-i: 3}. What stands here holds for all below,"
    " unless a unit or a learning outcome says otherwise.",
    "nieuw.uitleg.studielast": "The study load of the programme in EC:\nstudielast: 240",
    "nieuw.uitleg.taal": "The language of the texts: nl or en.",
    "nieuw.uitleg.versie": "What you call this edition, such as an academic year.",
    "nieuw.uitleg.status": "concept (draft), afgestemd (aligned), vastgesteld (adopted) or"
    " verouderd (outdated).",
    "nieuw.uitleg.ook": "These may be there too, without the # in front:"
    "\ngeldig: {van: 2026-09-01, tot: 2030-08-31}"
    "\nvastgesteld: {door: curriculum committee, op: 2026-06-18}"
    "\nreferentie: landelijk  # the file of the national profile, without .yaml"
    "\nbegrippen: {eenheid: module}  # what you call it"
    "\nkwaliteitsschema: hbo  # by which the set is looked over",
    "nieuw.uitleg.eindkwalificaties": "End qualifications have a code and a text. A learning"
    " outcome refers to that code.\neindkwalificaties:"
    "\n  - {code: EK1, tekst: Designs solutions for questions from practice.}",
    "nieuw.uitleg.eenheden": "The units of learning outcomes (EVL, module). No units? Then put"
    " leeruitkomsten: here, with the learning outcomes below it.",
    "nieuw.uitleg.eenheid": "A unit: code, naam (name) and studielast (load) in EC, and the"
    " learning outcomes that are completed together.",
    "nieuw.uitleg.leeruitkomst": "A learning outcome. The code is unique in the set and stays the"
    " same as long as the learning outcome does.",
    "nieuw.uitleg.tekst": "What does someone show: one act, on what, and with which result? Apart"
    " from the way there and from the form of assessment.",
    "nieuw.uitleg.context": "In which situation can it be seen?",
    "nieuw.uitleg.indicatoren": "By what can it be seen? Each indicator on a line of its own"
    " behind a hyphen.",
    "nieuw.uitleg.verder": "Also possible: niveau, studielast, eindkwalificaties: [EK1],"
    " vertaling: {nl: …} and vervangt: [OLD-CODE].",
    "nieuw.voorbeeld.hogeschool": "NAME OF THE INSTITUTION",
    "nieuw.voorbeeld.opleiding": "NAME OF THE PROGRAMME",
    "nieuw.voorbeeld.versie": "first edition",
    "nieuw.voorbeeld.eenheid": "EXAMPLE: the name of the unit",
    "nieuw.voorbeeld.code": "VOORBEELD",
    "nieuw.voorbeeld.titel": "EXAMPLE: replace this learning outcome",
    "nieuw.voorbeeld.tekst": "You design a solution for a client to a problem from professional"
    " practice and justify your choices with sources from the field.",
    "nieuw.voorbeeld.context": "at an organisation in the region",
    "nieuw.voorbeeld.indicator.1": "You map the problem with those who have to do with it.",
    "nieuw.voorbeeld.indicator.2": "You compare at least two solutions.",
    "nieuw.gemaakt": "{bestand} is ready. Fill it in, and look it over with: leeruitkomsten lint"
    " {bestand}",
    "nieuw.schema-ernaast": "{schema} lies beside it: with that an editor (such as VS Code with"
    " the YAML extension) helps to fill it in.",
    "hulp.nieuw.kort": "A new set, or a template in Excel, to start from.",
    "hulp.nieuw": "Makes a set with an example and a word on each key, or a template (xlsx) in"
    " which a\ncommittee goes on. With --uit the template is filled with a set that is there"
    " already.\nWhat is there is not written over.",
    "hulp.nieuw.voorbeelden": "  leeruitkomsten nieuw sets/hbo-ict/my-institution.yaml"
    ' --hogeschool "Hogeschool X" --graad ad'
    "\n  leeruitkomsten nieuw --sjabloon outcomes.xlsx"
    "\n  leeruitkomsten nieuw --sjabloon noordzee.xlsx --uit sets/hbo-ict/noordzee.yaml",
    "hulp.optie.nieuwe-set": "The file to make; - is standard output.",
    "hulp.optie.hogeschool": "The name of the institution.",
    "hulp.optie.opleiding": "The name of the programme.",
    "hulp.optie.graad": "ad, bachelor, master, mbo, microcredential, cursus or anders.",
    "hulp.optie.variant": "Such as deeltijd (part-time) or duaal (work-based).",
    "hulp.optie.nlqf": "The level; without: that of the degree.",
    "hulp.optie.sjabloon": "Make a template (xlsx) for who works in Excel or LibreOffice.",
    "hulp.optie.uit-set": "With --sjabloon: fill it with this set.",
    "hulp.optie.overschrijf-nieuw": "Write over a file that is there already as well.",
    "fout.nieuw-wat": "it was not said what to make.",
    "fout.nieuw-wat.hint": "leeruitkomsten nieuw SET.yaml makes a set, leeruitkomsten nieuw"
    " --sjabloon FILE.xlsx a template.",
    "fout.uit-zonder-sjabloon": "--uit goes with --sjabloon.",
    "fout.uit-zonder-sjabloon.hint": "leeruitkomsten nieuw --sjabloon FILE.xlsx --uit SET.yaml",
    "fout.uit-met-gegevens": "with --uit the institution, programme, degree, variant and level come"
    " from the set.",
    "fout.uit-met-gegevens.hint": "leave out those options, or leave out --uit.",
    "fout.nieuw-geen-yaml": "a set is in a file that ends in .yaml; {bestand} does not.",
    "fout.nieuw-geen-yaml.hint": "a template for Excel is made by: leeruitkomsten nieuw --sjabloon"
    " FILE.xlsx",
    "fout.sjabloon-geen-xlsx": "a template is a workbook; {bestand} does not end in .xlsx.",
    "fout.sjabloon-geen-xlsx.hint": "call it leeruitkomsten.xlsx, for instance.",
    "fout.nieuw-bestaat": "{bestand} is there already.",
    "fout.nieuw-bestaat.hint": "choose another name, or add --overschrijf: what is in it is then"
    " lost.",
    "fout.graad-onbekend": "‘{graad}’ is no degree.",
    "fout.graad-onbekend.hint": "choose from {bekend}.",
    "fout.nlqf-onbekend": "‘{niveau}’ is no level of the NLQF.",
    "fout.nlqf-onbekend.hint": "choose from {bekend}.",
    "fout.optie-leeg": "there is nothing behind {optie}.",
    "fout.optie-leeg.hint": "give a name, or leave the option out.",
}
