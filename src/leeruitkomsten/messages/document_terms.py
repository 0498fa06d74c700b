"""What we say of documents of word processors, and of text that was pasted."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "fout.document-geen-word": "{bestand} is geen Word-document (.docx).",
    "fout.document-geen-word.hint": "open het in Word en sla het op als .docx, of plak de tekst"
    " in een .txt.",
    "fout.document-oud-word": "{bestand} is een Word-document van vóór 2007 (.doc).",
    "fout.document-oud-word.hint": "open het in Word en sla het op als .docx.",
    "fout.document-beveiligd": "{bestand} is met een wachtwoord beveiligd.",
    "fout.document-beveiligd.hint": "open het in Word, haal het wachtwoord eraf en sla het op"
    " als .docx.",
    "fout.document-pdf": "{bestand} is een PDF: daarin is niet te zien wat bij elkaar hoort.",
    "fout.document-pdf.hint": "vraag het Word-document erbij, of open de PDF in Word en sla het"
    " op als .docx.",
    "fout.document-rtf": "{bestand} is een RTF-document.",
    "fout.document-rtf.hint": "open het in Word en sla het op als .docx.",
    "fout.document-odt": "{bestand} is een OpenDocument (zoals .odt).",
    "fout.document-odt.hint": "open het in Word of LibreOffice en sla het op als .docx.",
    "fout.document-is-excel": "{bestand} is een Excel-werkmap, en heet alsof het Word is.",
    "fout.document-is-excel.hint": "geef het een naam die eindigt op .xlsx.",
    "fout.document-kapot": "{bestand} is beschadigd: het is niet uit te pakken.",
    "fout.document-kapot.hint": "open het in Word, laat het herstellen en sla het op als .docx.",
    "fout.document-onveilig": "{bestand} is niet gelezen: in {onderdeel} staat XML die Word nooit"
    " schrijft en die een computer kan laten vastlopen.",
    "fout.document-onveilig.hint": "vraag na waar het vandaan komt; open het in Word en sla het"
    " op als .docx.",
    "fout.document-te-groot": "{bestand} is te groot om te lezen (meer dan {grens}).",
    "fout.document-te-groot.hint": "zet het deel met de leeruitkomsten in een eigen document.",
    "fout.document-geen-tekst": "{bestand} is niet als tekst te lezen: {probleem}.",
    "fout.document-geen-tekst.hint": "{raad}",
    "fout.tekst-te-groot": "{bestand} is te groot om te lezen (meer dan {grens}).",
    "fout.tekst-te-groot.hint": "zet het deel met de leeruitkomsten in een eigen bestand.",
    "word.wijzigingen": "wijzigingen worden bijgehouden ({erbij} keer iets ingevoegd, {eraf} keer"
    " iets verwijderd): gelezen zoals het er staat als alles is geaccepteerd",
    "word.nummering": "Word zet zelf nummers voor {aantal} alinea’s ({nummers}): die staan niet in"
    " de tekst en zijn niet overgenomen. Zijn het codes, typ ze dan in de tekst",
    "word.rand.header": "koptekst, niet gelezen: ‘{woorden}’",
    "word.rand.footer": "voettekst, niet gelezen: ‘{woorden}’",
    "word.afbeeldingen.een": "er staat een afbeelding in; wat daarop staat, is niet gelezen",
    "word.afbeeldingen.meer": "er staan {aantal} afbeeldingen in; wat daarop staat, is niet gelezen",
    "word.invulvelden.een": "een invulveld is leeg gebleven en niet gelezen",
    "word.invulvelden.meer": "{aantal} invulvelden zijn leeg gebleven en niet gelezen",
    "word.ingevoegde-bestanden.een": "er is een ander bestand ingevoegd; dat is niet gelezen",
    "word.ingevoegde-bestanden.meer": "er zijn {aantal} andere bestanden ingevoegd; die zijn niet"
    " gelezen",
    "word.ingevoegd": "ingevoegd en meegelezen: ‘{woorden}’",
    "word.ingevoegds": "ingevoegde teksten",
    "word.verwijderd": "verwijderd en niet gelezen: ‘{woorden}’",
    "word.verwijderds": "verwijderde teksten",
    "word.opmerking": "opmerking in de kantlijn: ‘{woorden}’",
    "word.opmerkings": "opmerkingen in de kantlijn",
    "word.tekstvak": "tekstvak, niet gelezen: ‘{woorden}’",
    "word.tekstvaks": "tekstvakken",
    "word.verborgen": "verborgen tekst, niet gelezen: ‘{woorden}’",
    "word.verborgens": "verborgen teksten",
    "word.voetnoot": "voetnoot, niet gelezen: ‘{woorden}’",
    "word.voetnoots": "voetnoten",
    "word.tabel-in-tabel": "in een cel staat nog een tabel: gelezen als regels tekst",
    "word.tabel-in-tabels": "tabellen in een cel",
    "word.en-meer": "en nog {aantal} {soort}",
}

EN: Mapping[str, str] = {
    "fout.document-geen-word": "{bestand} is no Word document (.docx).",
    "fout.document-geen-word.hint": "open it in Word and save it as .docx, or paste the text into"
    " a .txt.",
    "fout.document-oud-word": "{bestand} is a Word document from before 2007 (.doc).",
    "fout.document-oud-word.hint": "open it in Word and save it as .docx.",
    "fout.document-beveiligd": "{bestand} is protected by a password.",
    "fout.document-beveiligd.hint": "open it in Word, take the password off and save it as .docx.",
    "fout.document-pdf": "{bestand} is a PDF: it does not tell what belongs together.",
    "fout.document-pdf.hint": "ask for the Word document, or open the PDF in Word and save it as"
    " .docx.",
    "fout.document-rtf": "{bestand} is an RTF document.",
    "fout.document-rtf.hint": "open it in Word and save it as .docx.",
    "fout.document-odt": "{bestand} is an OpenDocument (such as .odt).",
    "fout.document-odt.hint": "open it in Word or LibreOffice and save it as .docx.",
    "fout.document-is-excel": "{bestand} is an Excel workbook that is named as if it were Word.",
    "fout.document-is-excel.hint": "give it a name that ends in .xlsx.",
    "fout.document-kapot": "{bestand} is damaged: it cannot be unpacked.",
    "fout.document-kapot.hint": "open it in Word, have it repaired and save it as .docx.",
    "fout.document-onveilig": "{bestand} was not read: {onderdeel} holds XML that Word never writes"
    " and that can hang a computer.",
    "fout.document-onveilig.hint": "ask where it comes from; open it in Word and save it as .docx.",
    "fout.document-te-groot": "{bestand} is too large to read (more than {grens}).",
    "fout.document-te-groot.hint": "put the part with the outcomes into a document of its own.",
    "fout.document-geen-tekst": "{bestand} cannot be read as text: {probleem}.",
    "fout.document-geen-tekst.hint": "{raad}",
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
    "word.ingevoegds": "insertions",
    "word.verwijderd": "deleted, and not read: ‘{woorden}’",
    "word.verwijderds": "deletions",
    "word.opmerking": "comment in the margin: ‘{woorden}’",
    "word.opmerkings": "comments in the margin",
    "word.tekstvak": "text box, not read: ‘{woorden}’",
    "word.tekstvaks": "text boxes",
    "word.verborgen": "hidden text, not read: ‘{woorden}’",
    "word.verborgens": "hidden texts",
    "word.voetnoot": "footnote, not read: ‘{woorden}’",
    "word.voetnoots": "footnotes",
    "word.tabel-in-tabel": "there is another table in a cell: read as lines of text",
    "word.tabel-in-tabels": "tables in a cell",
    "word.en-meer": "and {aantal} more {soort}",
}
