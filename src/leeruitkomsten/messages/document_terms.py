"""What we say of documents of word processors, and of text that was pasted."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "fout.word-geen-word": "{bestand} is geen Word-document (.docx).",
    "fout.word-geen-word.hint": "open het in Word en sla het op als .docx, of plak de tekst"
    " in een .txt.",
    "fout.word-oud-word": "{bestand} is een Word-document van vóór 2007 (.doc).",
    "fout.word-oud-word.hint": "open het in Word en sla het op als .docx.",
    "fout.word-beveiligd": "{bestand} is met een wachtwoord beveiligd.",
    "fout.word-beveiligd.hint": "open het in Word, haal het wachtwoord eraf en sla het op"
    " als .docx.",
    "fout.word-pdf": "{bestand} is een PDF: daarin is niet te zien wat bij elkaar hoort.",
    "fout.word-pdf.hint": "vraag het Word-document erbij, of open de PDF in Word en sla het"
    " op als .docx.",
    "fout.word-rtf": "{bestand} is een RTF-document.",
    "fout.word-rtf.hint": "open het in Word en sla het op als .docx.",
    "fout.word-odt": "{bestand} is een OpenDocument (zoals .odt).",
    "fout.word-odt.hint": "open het in Word of LibreOffice en sla het op als .docx.",
    "fout.word-is-excel": "{bestand} is een Excel-werkmap, en heet alsof het Word is.",
    "fout.word-is-excel.hint": "geef het een naam die eindigt op .xlsx.",
    "fout.word-kapot": "{bestand} is beschadigd: het is niet uit te pakken.",
    "fout.word-kapot.hint": "open het in Word, laat het herstellen en sla het op als .docx.",
    "fout.word-onveilig": "{bestand} is niet gelezen: in {onderdeel} staat XML die Word nooit"
    " schrijft en die een computer kan laten vastlopen.",
    "fout.word-onveilig.hint": "vraag na waar het vandaan komt; open het in Word en sla het"
    " op als .docx.",
    "fout.word-te-groot": "{bestand} is te groot om te lezen (meer dan {grens}).",
    "fout.word-te-groot.hint": "zet het deel met de leeruitkomsten in een eigen document.",
    "fout.tekst-geen-tekst": "{bestand} is niet als tekst te lezen.",
    "fout.tekst-geen-tekst.hint": "sla het in Kladblok of Word op als tekst in UTF-8.",
    "fout.tekst-te-groot": "{bestand} is te groot om te lezen (meer dan {grens}).",
    "fout.tekst-te-groot.hint": "zet het deel met de leeruitkomsten in een eigen bestand.",
    "word.wijzigingen": "wijzigingen worden bijgehouden ({erbij} keer iets ingevoegd, {eraf} keer"
    " iets verwijderd): gelezen zoals het er staat als alles is geaccepteerd",
    "word.nummering": "Word zet zelf nummers voor {aantal} alinea’s ({nummers}): die staan niet in"
    " de tekst en zijn niet overgenomen. Zijn het codes, typ ze dan in de tekst",
    "word.rand.header": "koptekst, niet gelezen: ‘{woorden}’",
    "word.rand.footer": "voettekst, niet gelezen: ‘{woorden}’",
    "word.afbeeldingen.een": "er staat een afbeelding in; wat daarop staat, is niet gelezen",
    "word.afbeeldingen.meer": "er staan {aantal} afbeeldingen in; wat daarop staat, is niet"
    " gelezen",
    "word.invulvelden.een": "een invulveld is leeg gebleven en niet gelezen",
    "word.invulvelden.meer": "{aantal} invulvelden zijn leeg gebleven en niet gelezen",
    "word.ingevoegde-bestanden.een": "er is een ander bestand ingevoegd; dat is niet gelezen",
    "word.ingevoegde-bestanden.meer": "er zijn {aantal} andere bestanden ingevoegd; die zijn niet"
    " gelezen",
    "word.ingevoegd": "ingevoegd en meegelezen: ‘{woorden}’",
    "word.ingevoegd.meer": "en nog {aantal} ingevoegde teksten",
    "word.verwijderd": "verwijderd en niet gelezen: ‘{woorden}’",
    "word.verwijderd.meer": "en nog {aantal} verwijderde teksten",
    "word.opmerking": "opmerking in de kantlijn: ‘{woorden}’",
    "word.opmerking.meer": "en nog {aantal} opmerkingen in de kantlijn",
    "word.tekstvak": "tekstvak, niet gelezen: ‘{woorden}’",
    "word.tekstvak.meer": "en nog {aantal} tekstvakken, niet gelezen",
    "word.verborgen": "verborgen tekst, niet gelezen: ‘{woorden}’",
    "word.verborgen.meer": "en nog {aantal} verborgen teksten, niet gelezen",
    "word.voetnoot": "voetnoot, niet gelezen: ‘{woorden}’",
    "word.voetnoot.meer": "en nog {aantal} voetnoten, niet gelezen",
    "word.tabel-in-tabel": "in een cel staat nog een tabel: gelezen als regels tekst",
    "word.tabel-in-tabel.meer": "en nog {aantal} tabellen in een cel",
    "import.heel-document": "{bestand}, als geheel",
    "import.invoer": "standaardinvoer",
    "outline.ernaast": "staat onder een kop over iets anders; niet als leeruitkomst gelezen",
    "outline.inleiding": "inleiding, vóór de eerste eenheid of leeruitkomst",
    "outline.geen-leeruitkomst": "niet herkend als leeruitkomst: er staat geen code voor, en het"
    " begint niet met wie iets doet of wat er gedaan wordt",
    "outline.lijst-anders": "een lijst van iets anders: de kop of regel erboven noemt geen"
    " leeruitkomsten",
    "outline.aanhef": "‘{tekst}’ hoort bij elke leeruitkomst hieronder, en is er niet voor gezet",
    "outline.tweede-alinea": "nog een alinea bij dezelfde leeruitkomst: achter de tekst gezet",
    "outline.nummer-getoond": "Word zet hier zelf ‘{nummer}’ voor; dat is niet als code"
    " overgenomen",
    "outline.niet-te-lezen": "‘{tekst}’ is hier niet te lezen, of er staat al iets anders",
    "outline.al-ingevuld": "‘{tekst}’ is niet overgenomen: er staat al iets anders",
    "outline.label-zonder-leeruitkomst": "‘{tekst}’ staat niet bij een leeruitkomst",
    "outline.label-onbekend": "‘{label}’ is niets dat in een set een plaats heeft",
    "tekst.nummering": "de nummers voor {aantal} regels ({nummers}) zijn die van een lijst, en niet"
    " als code overgenomen",
    "tekst.windows": "het bestand staat niet in UTF-8; gelezen als Windows-1252. Kijk naar letters"
    " met een accent",
    "tekst.afbreking": "‘{woord}’ was aan het eind van een regel afgebroken; onzeker, dus met"
    " streepje gelaten",
}

EN: Mapping[str, str] = {
    "fout.word-geen-word": "{bestand} is no Word document (.docx).",
    "fout.word-geen-word.hint": "open it in Word and save it as .docx, or paste the text into"
    " a .txt.",
    "fout.word-oud-word": "{bestand} is a Word document from before 2007 (.doc).",
    "fout.word-oud-word.hint": "open it in Word and save it as .docx.",
    "fout.word-beveiligd": "{bestand} is protected by a password.",
    "fout.word-beveiligd.hint": "open it in Word, take the password off and save it as .docx.",
    "fout.word-pdf": "{bestand} is a PDF: it does not tell what belongs together.",
    "fout.word-pdf.hint": "ask for the Word document, or open the PDF in Word and save it as"
    " .docx.",
    "fout.word-rtf": "{bestand} is an RTF document.",
    "fout.word-rtf.hint": "open it in Word and save it as .docx.",
    "fout.word-odt": "{bestand} is an OpenDocument (such as .odt).",
    "fout.word-odt.hint": "open it in Word or LibreOffice and save it as .docx.",
    "fout.word-is-excel": "{bestand} is an Excel workbook that is named as if it were Word.",
    "fout.word-is-excel.hint": "give it a name that ends in .xlsx.",
    "fout.word-kapot": "{bestand} is damaged: it cannot be unpacked.",
    "fout.word-kapot.hint": "open it in Word, have it repaired and save it as .docx.",
    "fout.word-onveilig": "{bestand} was not read: {onderdeel} holds XML that Word never writes"
    " and that can hang a computer.",
    "fout.word-onveilig.hint": "ask where it comes from; open it in Word and save it as .docx.",
    "fout.word-te-groot": "{bestand} is too large to read (more than {grens}).",
    "fout.word-te-groot.hint": "put the part with the outcomes into a document of its own.",
    "fout.tekst-geen-tekst": "{bestand} cannot be read as text.",
    "fout.tekst-geen-tekst.hint": "save it in Notepad or Word as text in UTF-8.",
    "fout.tekst-te-groot": "{bestand} is too large to read (more than {grens}).",
    "fout.tekst-te-groot.hint": "put the part with the outcomes into a file of its own.",
    "word.wijzigingen": "changes are tracked ({erbij} insertions, {eraf} deletions): read as it"
    " stands with all of them accepted",
    "word.nummering": "Word itself puts numbers before {aantal} paragraphs ({nummers}): they are"
    " not in the text and were not taken over. If they are codes, type them in the text",
    "word.rand.header": "header, not read: ‘{woorden}’",
    "word.rand.footer": "footer, not read: ‘{woorden}’",
    "word.afbeeldingen.een": "there is a picture in it; what is on it was not read",
    "word.afbeeldingen.meer": "there are {aantal} pictures in it; what is on them was not read",
    "word.invulvelden.een": "a field to fill in was left empty and not read",
    "word.invulvelden.meer": "{aantal} fields to fill in were left empty and not read",
    "word.ingevoegde-bestanden.een": "another file was inserted; it was not read",
    "word.ingevoegde-bestanden.meer": "{aantal} other files were inserted; they were not read",
    "word.ingevoegd": "inserted, and read: ‘{woorden}’",
    "word.ingevoegd.meer": "and {aantal} more insertions",
    "word.verwijderd": "deleted, and not read: ‘{woorden}’",
    "word.verwijderd.meer": "and {aantal} more deletions",
    "word.opmerking": "comment in the margin: ‘{woorden}’",
    "word.opmerking.meer": "and {aantal} more comments in the margin",
    "word.tekstvak": "text box, not read: ‘{woorden}’",
    "word.tekstvak.meer": "and {aantal} more text boxes, not read",
    "word.verborgen": "hidden text, not read: ‘{woorden}’",
    "word.verborgen.meer": "and {aantal} more hidden texts, not read",
    "word.voetnoot": "footnote, not read: ‘{woorden}’",
    "word.voetnoot.meer": "and {aantal} more footnotes, not read",
    "word.tabel-in-tabel": "there is another table in a cell: read as lines of text",
    "word.tabel-in-tabel.meer": "and {aantal} more tables in a cell",
    "import.heel-document": "{bestand}, as a whole",
    "import.invoer": "standard input",
    "outline.ernaast": "is under a heading of something else; not read as an outcome",
    "outline.inleiding": "introduction, before the first unit or outcome",
    "outline.geen-leeruitkomst": "not recognised as an outcome: there is no code before it, and it"
    " does not open with who does something or with what is done",
    "outline.lijst-anders": "a list of something else: the heading or line above it names no"
    " outcomes",
    "outline.aanhef": "‘{tekst}’ goes with each outcome below it, and was not put before them",
    "outline.tweede-alinea": "another paragraph of the same outcome: put behind its text",
    "outline.nummer-getoond": "Word itself puts ‘{nummer}’ here; it was not taken over as a code",
    "outline.niet-te-lezen": "‘{tekst}’ cannot be read here, or something else is there already",
    "outline.al-ingevuld": "‘{tekst}’ was not taken over: something else is there already",
    "outline.label-zonder-leeruitkomst": "‘{tekst}’ stands beside no outcome",
    "outline.label-onbekend": "‘{label}’ is nothing that has a place in a set",
    "tekst.nummering": "the numbers before {aantal} lines ({nummers}) are those of a list, and were"
    " not taken over as codes",
    "tekst.windows": "the file is not in UTF-8; read as Windows-1252. Look at letters with an"
    " accent",
    "tekst.afbreking": "‘{woord}’ was broken at the end of a line; not certain, so its hyphen was"
    " left",
}
