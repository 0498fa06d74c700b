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
    "nieuw.voorbeeld.indicator.1": "Je brengt het probleem in kaart met wie ermee te maken hebben.",
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
    # sjabloon
    "sjabloon.titel": "Leeruitkomsten: sjabloon voor een commissie",
    "sjabloon.kolom.code": "Een korte code die in de set maar één keer voorkomt, zoals LU1.1. Houd"
    " de code zolang het dezelfde leeruitkomst is.",
    "sjabloon.kolom.titel": "Een korte naam. Mag leeg blijven.",
    "sjabloon.kolom.tekst": "De leeruitkomst zelf: wat laat iemand zien, waaraan, met welk"
    " resultaat?",
    "sjabloon.kolom.eenheid-code": "De code van de eenheid (EVL, module). Op elke rij van die"
    " eenheid dezelfde. Geen eenheden? Laat leeg.",
    "sjabloon.kolom.eenheid-naam": "De naam van de eenheid.",
    "sjabloon.kolom.eenheid-ec": "De studielast van de hele eenheid in EC. Op elke rij dezelfde:"
    " hij telt één keer.",
    "sjabloon.kolom.ec": "De studielast van deze leeruitkomst, als jullie die apart rekenen.",
    "sjabloon.kolom.niveau": "Alleen als deze leeruitkomst een ander niveau heeft dan de opleiding"
    " of de eenheid. 5 is Ad, 6 bachelor, 7 master.",
    "sjabloon.kolom.context": "In welke situatie is het te zien?",
    "sjabloon.kolom.indicatoren": "Waaraan is het te zien? Elke indicator op een eigen regel in de"
    " cel (Alt+Enter).",
    "sjabloon.kolom.eindkwalificaties": "De codes van de eindkwalificaties waaraan dit bijdraagt,"
    " met een komma ertussen.",
    "sjabloon.kolom.vervangt": "De codes die deze leeruitkomst eerder had, met een komma ertussen.",
    "sjabloon.voorbeeld.code": "VOORBEELD",
    "sjabloon.voorbeeld.titel": "Een oplossing ontwerpen",
    "sjabloon.voorbeeld.tekst": "Je ontwerpt voor een opdrachtgever een oplossing voor een probleem"
    " uit de beroepspraktijk en verantwoordt je keuzes met bronnen uit het vakgebied.",
    "sjabloon.voorbeeld.eenheid-code": "EVL1",
    "sjabloon.voorbeeld.eenheid-naam": "Ontwerpen voor de praktijk",
    "sjabloon.voorbeeld.eenheid-ec": "30",
    "sjabloon.voorbeeld.ec": "10",
    "sjabloon.voorbeeld.niveau": "6",
    "sjabloon.voorbeeld.context": "bij een organisatie uit de regio",
    "sjabloon.voorbeeld.indicatoren": "Je brengt het probleem in kaart met wie ermee te maken"
    " hebben."
    "\nJe vergelijkt ten minste twee oplossingen.",
    "sjabloon.voorbeeld.eindkwalificaties": "EK1, EK3",
    "sjabloon.voorbeeld.vervangt": "LU0.9",
    "sjabloon.uitleg.begin": "Zo begin je"
    "\n1. Vul op het blad Opleiding in van wie de set is."
    "\n2. Zet op het blad Leeruitkomsten elke leeruitkomst op een eigen rij. De rij VOORBEELD laat"
    " zien hoe; die telt niet mee en mag weg."
    "\n3. Heb je eindkwalificaties? Zet code en tekst op het blad Eindkwalificaties."
    "\n4. Bewaar het bestand als xlsx en stuur het naar wie het inleest.",
    "sjabloon.uitleg.schrijven": "Hoe schrijf je een leeruitkomst?"
    "\nEen leeruitkomst zegt wat iemand kan laten zien, ook als die het op het werk heeft geleerd."
    "\nKies één handeling die je kunt zien gebeuren: ontwerpt, adviseert, voert uit. ‘Kent’ en"
    " ‘begrijpt’ zitten in iemands hoofd."
    "\nZeg waar het over gaat, in welke situatie, en waaraan het resultaat voldoet."
    "\nLaat weg hoe er geleerd en getoetst wordt (in deze module, een verslag van 10 pagina's), en"
    " namen die over een paar jaar anders zijn."
    "\nDeelstappen zijn indicatoren: die krijgen hun eigen cel, elk op een regel (Alt+Enter).",
    "sjabloon.uitleg.kolommen": "De kolommen"
    "\nAlleen Code en Leeruitkomst zijn nodig; de rest mag leeg blijven. Bij elke cel staat uitleg."
    "\nKolommen mogen van plaats wisselen, en je mag er kolommen naast zetten: laat de koppen staan"
    " zoals ze zijn."
    "\nHet niveau van de opleiding geldt voor alles, tenzij er bij een leeruitkomst een ander"
    " staat.",
    "sjabloon.uitleg.opleiding": "Opleiding"
    "\nStatus: concept is in bewerking, afgestemd is besproken met anderen, vastgesteld geldt, en"
    " verouderd is vervangen door een nieuwere."
    "\nNiveau (NLQF): 5 is Ad, 6 is bachelor, 7 is master.",
    "sjabloon.uitleg.verder": "Wat er bij het inlezen gebeurt"
    "\nInlezen (leeruitkomsten importeer) laat eerst een plan zien: wat nieuw is, wat verandert,"
    " wat niet meer in het bestand staat, en wat niet te lezen was. Pas met --schrijf verandert er"
    " iets."
    "\nEr wordt niets weggegooid. Een leeruitkomst die hier ontbreekt, blijft in de set staan tot"
    " iemand haar daar weghaalt; codes worden niet hernummerd."
    "\nEen leeruitkomst wordt herkend aan haar code. Verandert de code, zet de oude dan bij"
    " Vervangt.",
    "sjabloon.uitleg.terug": "Verder werken in Excel"
    "\nEen set die er al is, zet je terug in dit sjabloon met: leeruitkomsten nieuw --sjabloon"
    " BESTAND.xlsx --uit SET.yaml. Wat geen plaats in een werkblad heeft, blijft in de set staan.",
    "sjabloon.gemaakt": "{bestand} staat klaar voor wie in Excel of LibreOffice werkt. Lees het in"
    " met: leeruitkomsten importeer {bestand}",
    "sjabloon.gevuld": "{bestand} is gevuld met {leeruitkomsten} uit {set}.",
    "sjabloon.niet": "Niet in de werkmap, en nog gewoon in {set}: {wat}. Inlezen laat dat staan.",
    "sjabloon.niet.geldig": "van wanneer tot wanneer de set geldt",
    "sjabloon.niet.vastgesteld": "door wie de set is vastgesteld",
    "sjabloon.niet.kwaliteitsschema": "het kwaliteitsschema",
    "sjabloon.niet.referentie": "de referentie",
    "sjabloon.niet.begrippen": "de eigen begrippen",
    "sjabloon.niet.niveau-set": "niveaus van de set buiten het NLQF",
    "sjabloon.niet.niveau-eenheid": "niveaus van eenheden buiten het NLQF",
    "sjabloon.niet.eindkwalificaties-eenheid": "eindkwalificaties van eenheden",
    "sjabloon.niet.afwijkingen": "afwijkingen met hun reden ({aantal})",
    "sjabloon.niet.indicatorcodes": "codes van indicatoren ({aantal})",
    "sjabloon.niet.herkomst": "de herkomst van leeruitkomsten",
    "sjabloon.niet.dubbel": "wat van elkaar te onderscheiden is bij dezelfde code ({codes})",
    "sjabloon.niet.gegeven": "wat een werkblad niet precies kan bevatten: {namen}",
    "sjabloon.niet.commentaar": "wat er achter een # staat",
    "sjabloon.niet.letterlijk": "wat een werkblad niet precies kan bevatten, bij {codes}",
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
    # template
    "sjabloon.titel": "Learning outcomes: template for a committee",
    "sjabloon.kolom.code": "A short code that occurs only once in the set, such as LU1.1. Keep the"
    " code as long as it is the same learning outcome.",
    "sjabloon.kolom.titel": "A short name. May stay empty.",
    "sjabloon.kolom.tekst": "The learning outcome: what does someone show, on what, with which"
    " result?",
    "sjabloon.kolom.eenheid-code": "The code of the unit (EVL, module). The same on each row of"
    " that unit. No units? Leave it empty.",
    "sjabloon.kolom.eenheid-naam": "The name of the unit.",
    "sjabloon.kolom.eenheid-ec": "The study load of the whole unit in EC. The same on each row: it"
    " counts once.",
    "sjabloon.kolom.ec": "The study load of this learning outcome, if you count it apart.",
    "sjabloon.kolom.niveau": "Only where this learning outcome has another level than the programme"
    " or the unit. 5 is associate degree, 6 bachelor, 7 master.",
    "sjabloon.kolom.context": "In which situation can it be seen?",
    "sjabloon.kolom.indicatoren": "By what can it be seen? Each indicator on a line of its own in"
    " the cell (Alt+Enter).",
    "sjabloon.kolom.eindkwalificaties": "The codes of the end qualifications that this contributes"
    " to, with a comma between them.",
    "sjabloon.kolom.vervangt": "The codes that this learning outcome had before, with a comma"
    " between them.",
    "sjabloon.voorbeeld.code": "VOORBEELD",
    "sjabloon.voorbeeld.titel": "Designing a solution",
    "sjabloon.voorbeeld.tekst": "You design a solution for a client to a problem from professional"
    " practice and justify your choices with sources from the field.",
    "sjabloon.voorbeeld.eenheid-code": "EVL1",
    "sjabloon.voorbeeld.eenheid-naam": "Designing for practice",
    "sjabloon.voorbeeld.eenheid-ec": "30",
    "sjabloon.voorbeeld.ec": "10",
    "sjabloon.voorbeeld.niveau": "6",
    "sjabloon.voorbeeld.context": "at an organisation in the region",
    "sjabloon.voorbeeld.indicatoren": "You map the problem with those who have to do with it."
    "\nYou compare at least two solutions.",
    "sjabloon.voorbeeld.eindkwalificaties": "EK1, EK3",
    "sjabloon.voorbeeld.vervangt": "LU0.9",
    "sjabloon.uitleg.begin": "How to begin"
    "\n1. Fill in on the sheet Opleiding whose set it is."
    "\n2. Put each learning outcome on a row of its own on the sheet Leeruitkomsten. The row"
    " VOORBEELD (example) shows how; it does not count and may go."
    "\n3. Do you have end qualifications? Put code and text on the sheet Eindkwalificaties."
    "\n4. Keep the file as xlsx and send it to who reads it in.",
    "sjabloon.uitleg.schrijven": "How do you write a learning outcome?"
    "\nA learning outcome says what someone can show, also where they learned it at work."
    "\nChoose one act that you can see happen: designs, advises, carries out. ‘Knows’ and"
    " ‘understands’ are in someone's head."
    "\nSay what it is about, in which situation, and what the result meets."
    "\nLeave out how it is learned and assessed (in this module, a report of 10 pages), and names"
    " that will be others in a few years."
    "\nSteps are indicators: these get a cell of their own, each on a line (Alt+Enter).",
    "sjabloon.uitleg.kolommen": "The columns"
    "\nOnly Code and Leeruitkomst are needed; the rest may stay empty. Each cell has a word of"
    " help."
    "\nColumns may change places, and you may put columns beside them: leave the heads as they are."
    "\nThe level of the programme holds for all, unless another stands with a learning outcome.",
    "sjabloon.uitleg.opleiding": "Opleiding (the programme)"
    "\nStatus: concept is a draft, afgestemd was discussed with others, vastgesteld holds, and"
    " verouderd was replaced by a newer one."
    "\nNiveau (NLQF): 5 is associate degree, 6 is bachelor, 7 is master.",
    "sjabloon.uitleg.verder": "What happens when it is read in"
    "\nReading in (leeruitkomsten importeer) shows a plan first: what is new, what changes, what is"
    " no longer in the file, and what could not be read. Only with --schrijf does anything change."
    "\nNothing is thrown away. A learning outcome that is missing here stays in the set until"
    " someone takes it away there; codes are not renumbered."
    "\nA learning outcome is known by its code. Where the code changes, put the old one in"
    " Vervangt.",
    "sjabloon.uitleg.terug": "Going on in Excel"
    "\nA set that is there already goes back into this template with: leeruitkomsten nieuw"
    " --sjabloon FILE.xlsx --uit SET.yaml. What has no place in a sheet stays in the set.",
    "sjabloon.gemaakt": "{bestand} is ready for who works in Excel or LibreOffice. Read it in with:"
    " leeruitkomsten importeer {bestand}",
    "sjabloon.gevuld": "{bestand} is filled with {leeruitkomsten} from {set}.",
    "sjabloon.niet": "Not in the workbook, and still in {set}: {wat}. Reading in leaves that"
    " alone.",
    "sjabloon.niet.geldig": "from and until when the set holds",
    "sjabloon.niet.vastgesteld": "by whom the set was adopted",
    "sjabloon.niet.kwaliteitsschema": "the quality schema",
    "sjabloon.niet.referentie": "the reference",
    "sjabloon.niet.begrippen": "the terms of its own",
    "sjabloon.niet.niveau-set": "levels of the set outside the NLQF",
    "sjabloon.niet.niveau-eenheid": "levels of units outside the NLQF",
    "sjabloon.niet.eindkwalificaties-eenheid": "end qualifications of units",
    "sjabloon.niet.afwijkingen": "waivers with their reason ({aantal})",
    "sjabloon.niet.indicatorcodes": "codes of indicators ({aantal})",
    "sjabloon.niet.herkomst": "where learning outcomes come from",
    "sjabloon.niet.dubbel": "what tells apart those of one code ({codes})",
    "sjabloon.niet.gegeven": "what a sheet cannot hold exactly: {namen}",
    "sjabloon.niet.commentaar": "what stands behind a #",
    "sjabloon.niet.letterlijk": "what a sheet cannot hold exactly, at {codes}",
}
