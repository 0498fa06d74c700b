"""Phrases in what we say of a file that cannot be read, or not all of it."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    # LU001: what the parser ran into, and what to do
    "lezen.tab": "een tab",
    "lezen.tab.raad": "Spring in met spaties; een tab mag in YAML niet.",
    "lezen.apenstaart": "een tekst kan niet met @ beginnen",
    "lezen.apenstaart.raad": "Zet de tekst tussen aanhalingstekens.",
    "lezen.accent": "een tekst kan niet met ` beginnen",
    "lezen.accent.raad": "Zet de tekst tussen aanhalingstekens.",
    "lezen.procent": "een tekst kan niet met % beginnen",
    "lezen.procent.raad": "Zet de tekst tussen aanhalingstekens.",
    "lezen.begin": "met dit teken kan een tekst niet beginnen",
    "lezen.begin.raad": "Zet de tekst tussen aanhalingstekens.",
    "lezen.dubbele-punt": "een dubbele punt met een spatie erachter, midden in een tekst",
    "lezen.dubbele-punt.raad": "Zet de tekst tussen aanhalingstekens, of begin hem met >- en"
    " zet hem ingesprongen op de volgende regel.",
    "lezen.geen-dubbele-punt": "er ontbreekt een dubbele punt",
    "lezen.geen-dubbele-punt.raad": "Schrijf ‘sleutel: waarde’. Hoort dit bij de tekst erboven,"
    " laat het dan verder inspringen.",
    "lezen.spatie": "achter deze dubbele punt ontbreekt een spatie",
    "lezen.spatie.raad": "Schrijf ‘sleutel: waarde’, met een spatie na de dubbele punt.",
    "lezen.aanhalingsteken": "dit aanhalingsteken wordt nergens gesloten",
    "lezen.aanhalingsteken.raad": "Zet aan het einde van de tekst hetzelfde aanhalingsteken.",
    "lezen.na-aanhalingsteken": "er staat nog iets achter een sluitend aanhalingsteken",
    "lezen.na-aanhalingsteken.raad": "Staan er aanhalingstekens in de tekst zelf, begin hem dan"
    " met >- en zet hem op de volgende regel. Kijk ook of erboven een aanhalingsteken ontbreekt.",
    "lezen.na-haak": "er staat nog iets achter een sluitende haak",
    "lezen.na-haak.raad": "Een tekst die met [ of { begint, hoort tussen aanhalingstekens.",
    "lezen.haak": "deze lijst of dit blok tussen haken klopt niet",
    "lezen.haak.raad": "Zet tussen de delen een komma en sluit af met ] of }. Een tekst met een"
    " komma of haak erin hoort tussen aanhalingstekens.",
    "lezen.inspringing": "deze regel springt anders in dan verwacht",
    "lezen.inspringing.raad": "Zet sleutels die bij elkaar horen recht onder elkaar, met spaties.",
    "lezen.krul": "dit zijn krulaanhalingstekens uit Word; YAML kent alleen \" en '",
    "lezen.krul.raad": 'Zet er een gewoon " voor in de plaats, ook aan het eind van de tekst.',
    "lezen.opsomming": "een opsommingsteken uit Word, en geen streepje zoals YAML dat kent",
    "lezen.opsomming.raad": "Begin elk onderdeel van een lijst met - en een spatie.",
    "lezen.streepje-spatie": "achter dit streepje ontbreekt een spatie",
    "lezen.streepje-spatie.raad": "Schrijf ‘- sleutel: waarde’, met een spatie na het streepje.",
    "lezen.vaste-spatie": "een vaste spatie uit Word of van een webpagina; voor YAML is dat geen"
    " spatie",
    "lezen.vaste-spatie.raad": "Haal hem weg en typ een gewone spatie.",
    "lezen.streepje": "een lijst kan op deze plek niet beginnen",
    "lezen.streepje.raad": "Zet het streepje op een nieuwe regel. Is het een gedachtestreepje, zet"
    " de tekst dan tussen aanhalingstekens.",
    "lezen.vraagteken": "een tekst kan niet met een los vraagteken beginnen",
    "lezen.vraagteken.raad": "Zet de tekst tussen aanhalingstekens.",
    "lezen.verwijsteken": "een tekst kan niet met * of & beginnen",
    "lezen.verwijsteken.raad": "Zet de tekst tussen aanhalingstekens.",
    "lezen.blokkop": "achter > of | aan het begin hoort de tekst op de volgende regel",
    "lezen.blokkop.raad": "Is het een groter-dan-teken, zet de tekst dan tussen aanhalingstekens.",
    "lezen.escape": "na deze \\ staat iets wat YAML niet kent",
    "lezen.escape.raad": "Gebruik enkele aanhalingstekens, of schrijf \\\\.",
    "lezen.onbekend": "dit past niet bij wat erboven staat",
    "lezen.onbekend.raad": "Kijk naar de inspringing, dubbele punten en aanhalingstekens op deze"
    " regel en de regel erboven.",
    # LU007
    "lezen.geen-utf-8": "de letters zijn niet als UTF-8 opgeslagen",
    "lezen.geen-utf-8.raad": "Sla het bestand in je editor op als UTF-8.",
    "lezen.kapotte-utf-16": "het is beschadigde UTF-16",
    "lezen.kapotte-utf-16.raad": "Sla het bestand in je editor op als UTF-8.",
    "lezen.utf-32": "het is UTF-32, en dat lezen we niet",
    "lezen.utf-32.raad": "Sla het bestand in je editor op als UTF-8.",
    "lezen.kantoor": "dit is een Word-bestand (of van Excel of iets dergelijks)",
    "lezen.kantoor.raad": "Een set is een tekstbestand dat op .yaml eindigt: neem de tekst daarin"
    " over.",
    "lezen.pdf": "dit is een PDF",
    "lezen.pdf.raad": "Een set is een tekstbestand dat op .yaml eindigt: neem de tekst daarin"
    " over.",
    # LU008
    "lezen.geen-getal": "als tekst of als een getal dat niet te schrijven is",
    # LU009
    "lezen.geen-toegang": "er zijn geen leesrechten",
    "lezen.loshangend": "de link wijst naar iets wat er niet is",
    "lezen.verdwenen": "het bestand is er niet meer",
    "lezen.map": "het is een map",
    "lezen.link-kring": "de link wijst naar zichzelf",
    "lezen.buiten-map": "de link wijst naar buiten de map",
    "lezen.niet-te-openen": "het is niet te openen",
    # LU010
    "lezen.grootte": "de grootte van het bestand",
    "lezen.diepte": "hoe diep blokken en lijsten in elkaar staan",
    "lezen.verwijzingen": "het aantal verwijzingen met *",
    "lezen.kopieën": "hoeveel letters verwijzingen samen herhalen",
    "lezen.instructies": "het aantal regels dat met % begint",
    "lezen.bevindingen": "het aantal bevindingen bij het lezen",
    # LU011
    "lezen.samenvoegen": "samenvoegen met << doen we niet",
    "lezen.onbekend-anker": "het anker waar dit naar verwijst, staat er niet boven",
    "lezen.kring": "dit verwijst naar het blok waar het zelf in staat",
}

EN: Mapping[str, str] = {
    # LU001
    "lezen.tab": "a tab",
    "lezen.tab.raad": "Indent with spaces; YAML does not allow a tab.",
    "lezen.apenstaart": "a text cannot begin with @",
    "lezen.apenstaart.raad": "Put the text in quotes.",
    "lezen.accent": "a text cannot begin with `",
    "lezen.accent.raad": "Put the text in quotes.",
    "lezen.procent": "a text cannot begin with %",
    "lezen.procent.raad": "Put the text in quotes.",
    "lezen.begin": "a text cannot begin with this character",
    "lezen.begin.raad": "Put the text in quotes.",
    "lezen.dubbele-punt": "a colon followed by a space, within a text",
    "lezen.dubbele-punt.raad": "Put the text in quotes, or begin it with >- and put it, indented,"
    " on the next line.",
    "lezen.geen-dubbele-punt": "a colon is missing",
    "lezen.geen-dubbele-punt.raad": "Write ‘key: value’. If this belongs to the text above, indent"
    " it further.",
    "lezen.spatie": "a space is missing after this colon",
    "lezen.spatie.raad": "Write ‘key: value’, with a space after the colon.",
    "lezen.aanhalingsteken": "this quote is never closed",
    "lezen.aanhalingsteken.raad": "Put the same quote at the end of the text.",
    "lezen.na-aanhalingsteken": "there is more after a closing quote",
    "lezen.na-aanhalingsteken.raad": "If the text itself has quotes, begin it with >- and put it"
    " on the next line. Also see whether a quote is missing above.",
    "lezen.na-haak": "there is more after a closing bracket",
    "lezen.na-haak.raad": "Put a text that begins with [ or { in quotes.",
    "lezen.haak": "this list or block in brackets is not in order",
    "lezen.haak.raad": "Put commas between the parts and close with ] or }. Put a text with a comma"
    " or bracket in it in quotes.",
    "lezen.inspringing": "this line is not indented as expected",
    "lezen.inspringing.raad": "Align keys that belong together exactly, with spaces.",
    "lezen.krul": "these are curly quotes from Word; YAML knows only \" and '",
    "lezen.krul.raad": 'Put a plain " in their place, at the end of the text too.',
    "lezen.opsomming": "a bullet from Word, and not a dash as YAML knows it",
    "lezen.opsomming.raad": "Begin every item of a list with - and a space.",
    "lezen.streepje-spatie": "a space is missing after this dash",
    "lezen.streepje-spatie.raad": "Write ‘- key: value’, with a space after the dash.",
    "lezen.vaste-spatie": "a non-breaking space from Word or a web page; to YAML that is no space",
    "lezen.vaste-spatie.raad": "Remove it and type an ordinary space.",
    "lezen.streepje": "a list cannot begin in this place",
    "lezen.streepje.raad": "Put the dash on a new line. If it is a dash in a text, put the text in"
    " quotes.",
    "lezen.vraagteken": "a text cannot begin with a loose question mark",
    "lezen.vraagteken.raad": "Put the text in quotes.",
    "lezen.verwijsteken": "a text cannot begin with * or &",
    "lezen.verwijsteken.raad": "Put the text in quotes.",
    "lezen.blokkop": "after > or | at the start, the text belongs on the next line",
    "lezen.blokkop.raad": "If it is a greater-than sign, put the text in quotes.",
    "lezen.escape": "after this \\ comes something YAML does not know",
    "lezen.escape.raad": "Use single quotes, or write \\\\.",
    "lezen.onbekend": "this does not fit what is above it",
    "lezen.onbekend.raad": "Look at the indentation, colons and quotes on this line and the line"
    " above.",
    # LU007
    "lezen.geen-utf-8": "its letters were not saved as UTF-8",
    "lezen.geen-utf-8.raad": "Save the file as UTF-8 in your editor.",
    "lezen.kapotte-utf-16": "it is damaged UTF-16",
    "lezen.kapotte-utf-16.raad": "Save the file as UTF-8 in your editor.",
    "lezen.utf-32": "it is UTF-32, which we do not read",
    "lezen.utf-32.raad": "Save the file as UTF-8 in your editor.",
    "lezen.kantoor": "this is a file of Word (or of Excel or the like)",
    "lezen.kantoor.raad": "A set is a text file that ends in .yaml: copy the text into one.",
    "lezen.pdf": "this is a PDF",
    "lezen.pdf.raad": "A set is a text file that ends in .yaml: copy the text into one.",
    # LU008
    "lezen.geen-getal": "as text or as a number that cannot be written down",
    # LU009
    "lezen.geen-toegang": "there is no permission to read it",
    "lezen.loshangend": "the link points to something that is not there",
    "lezen.verdwenen": "the file is no longer there",
    "lezen.map": "it is a folder",
    "lezen.link-kring": "the link points to itself",
    "lezen.buiten-map": "the link points outside the folder",
    "lezen.niet-te-openen": "it cannot be opened",
    # LU010
    "lezen.grootte": "the size of the file",
    "lezen.diepte": "how deep blocks and lists are nested",
    "lezen.verwijzingen": "the number of references with *",
    "lezen.kopieën": "how many letters references repeat together",
    "lezen.instructies": "the number of lines that begin with %",
    "lezen.bevindingen": "the number of findings while reading",
    # LU011
    "lezen.samenvoegen": "we do not merge with <<",
    "lezen.onbekend-anker": "the anchor this refers to does not stand above it",
    "lezen.kring": "this refers to the block it stands in itself",
}
