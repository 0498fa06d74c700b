"""What we say of many sets side by side: groups, coverage, Webb's questions and a proposal."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "kalibratie.opleidingen": "Deze sets zijn van {aantal} opleidingen, met elk hun eigen"
    " onderwerpen. Kalibreren is bedoeld voor de sets van één opleiding: noem één map.",
    "indeling.eigen.vraag": "Is dit eigen profilering, of staat het elders in andere woorden?",
    "indeling.eigen.lijkt-op": "lijkt nog het meest op {kandidaten}",
    "indeling.eigen.bij": "{kandidaten} van {set}",
    "indeling.nodig": "ten minste {nodig} van de {hogescholen} hogescholen",
    "indeling.nodig.alle": "alle {hogescholen} hogescholen",
    "indeling.nodig.beide": "beide hogescholen",
    "indeling.nodig.een": "de hogeschool en de referentie",
    "indeling.uitleg": "Gedeeld: bij {nodig}. Eigen: bij één, zonder iets dat erop lijkt in de"
    " referentie of elders. In gesprek: al het andere.",
    "verschil.meer": "en nog {aantal}: {welke}; --alles laat alles zien",
    "verschil.groep-bij": "{groep} {titel}: niet bij {set}",
    "verschil.spanning": "Hangt samen, en staat toch in twee groepen ({aantal})",
    "verschil.spanning.vraag": "Hoort dit bij elkaar, en wat wordt er dan van de rest?",
    "verschil.spanning.paar": "{set_links} {code_links} met {set_rechts} {code_rechts}",
    "verschil.spanning.groepen": "{links} en {rechts}, door {paren}; {reden}",
    "spanning.een_set": "in beide groepen staat al een leeruitkomst van {sets}",
    "spanning.gelijk": "van {sets} passen {codes} even goed: dat is een keuze",
    "spanning.samenhang": "de rest lijkt te weinig op elkaar",
    "referentie.kop": "Wat elke set van de referentie heeft",
    "referentie.vraag": "Geteld is wat het programma vond. Over dekking beslissen mensen, en over"
    " een eenheid als geheel.",
    "referentie.vraag.besluiten": "Geteld is wat besloten is, en verder wat het programma vond."
    " Over dekking beslissen mensen, en over een eenheid als geheel.",
    "referentie.tegenhanger": "{aantal} van {van} met een tegenhanger: {codes}",
    "referentie.niets": "geen",
    "referentie.deels": "{aantal} deels: {codes}",
    "referentie.geen": "{aantal} zonder overtuigende tegenhanger: {codes}",
    "referentie.eigen": "{aantal} daarbovenop: {codes}",
    "referentie.waarom": "{code} ({waarom})",
    "referentie.ruimer": "de referentie vraagt meer dan {door}",
    "referentie.overlap": "overlapt met {door}",
    "referentie.apart": "in een andere groep: {door}",
    "referentie.via_groep": "alleen via een derde verbonden met {door}",
    "referentie.besluit": "volgens een besluit",
    "webb.kop": "Vier vragen over elke twee sets",
    "webb.bron": "Naar de criteria van Webb (1997) voor eindtermen en toetsen. Hier zonder cijfer"
    " en zonder grens: dit is te zien, en wat genoeg is zeggen mensen.",
    "webb.paar": "{links} en {rechts}",
    "webb.onderwerp": "Gaat het over hetzelfde?",
    "webb.onderwerp.antwoord": "Beide in {aantal} van de {van} groepen waarin een van beide"
    " voorkomt.",
    "webb.alleen": "Alleen {set}: {groepen}.",
    "webb.diepte": "Gaat het even diep?",
    "webb.diepte.antwoord": "Van {paren}: {gelijk} op hetzelfde niveau, {anders} op een ander,"
    " {onbekend} zonder niveau aan beide kanten.",
    "webb.diepte.geen": "Geen gekoppelde paren om het aan te zien.",
    "webb.lager": "Lager bij {set}: {paren}.",
    "webb.breedte": "Is het even breed?",
    "webb.breedte.antwoord": "Van {set} zijn {aantal} van de {van} leeruitkomsten gekoppeld.",
    "webb.breedte.rest": "Niet: {codes}.",
    "webb.breedte.eenheden": "Eenheden zonder koppeling: {codes}.",
    "webb.gewicht": "Ligt het gewicht gelijk?",
    "webb.gewicht.antwoord": "In {aantal} van de {van} gedeelde groepen wel.",
    "webb.gewicht.geen": "Geen gedeelde groepen om het aan te zien.",
    "webb.gewicht.anders": "Anders in {groepen}.",
    "webb.gewicht.ec": "{groep} ({links} en {rechts} EC)",
    "webb.gewicht.aantal": "{groep} ({links} en {rechts} leeruitkomsten)",
    "aantal.paar.een": "1 gekoppeld paar",
    "aantal.paar.meer": "{aantal} gekoppelde paren",
    "voorzet.hogeschool": "Voorzet uit {sets}",
    "voorzet.versie": "voorzet",
    "indeling.gedeeld": "Gedeeld door (bijna) alle hogescholen",
    "indeling.gesprek": "In gesprek",
    "indeling.eigen": "Eigen, van één hogeschool",
    "voorzet.kop": "Voorzet voor een gedeelde set: een concept om te bespreken, door niemand"
    " vastgesteld.",
    "voorzet.tekst": "Elke tekst is letterlijk van de set die bij herkomst `letterlijk: true`"
    " heeft."
    " Met de rest van haar herkomst komt zij volgens het programma of een besluit overeen: lees ze"
    " naast elkaar.",
    "voorzet.code": "{code} is groep {groep} in het rapport van deze kalibratie, enzovoort.",
    "voorzet.niet-bij": "niet bij {sets}",
    "voorzet.raakt": "hangt samen met {leden}",
    "voorzet.geschreven": "Voorzet geschreven naar {bestand}.",
    "fout.voorzet-bestaat": "{bestand} bestaat al.",
    "fout.voorzet-bestaat.hint": "kies een andere naam, of zet er --overschrijf bij als het weg"
    " mag.",
    "fout.voorzet-leeg": "geen van de sets heeft een leeruitkomst met tekst.",
    "fout.voorzet-leeg.hint": "vul de sets aan, en kalibreer opnieuw.",
    "fout.overschrijf-zonder-voorzet": "--overschrijf hoort bij --voorzet.",
    "fout.overschrijf-zonder-voorzet.hint": "noem met --voorzet het bestand dat geschreven moet"
    " worden.",
    "fout.referentie-onbekend": "‘{naam}’ is geen van de sets die gekalibreerd worden.",
    "fout.referentie-onbekend.hint": "kies uit {bekend}, en geef het bestand mee.",
    "hulp.optie.vragen-kalibreer": "Zet er per twee sets vier vragen bij (naar Webb): hetzelfde"
    " onderwerp, even diep, even breed, gelijk gewicht?",
    "hulp.optie.alles-kalibreer": "Laat alle verschillen zien, met de teksten.",
    "hulp.optie.voorzet": "Schrijf een voorzet voor een gedeelde set naar dit bestand; nooit over"
    " een bestand dat er al is.",
    "hulp.optie.overschrijf": "Laat --voorzet een bestand vervangen dat er al is.",
    "hulp.optie.referentie": "De set die voorop staat en waaraan de andere gehouden worden, in"
    " plaats"
    " van die ze zelf als referentie noemen.",
}

EN: Mapping[str, str] = {
    "kalibratie.opleidingen": "These sets are of {aantal} programmes, each with subjects of its"
    " own. Calibrating is meant for the sets of one programme: name one folder.",
    "indeling.eigen.vraag": "Is this a profile of its own, or does it stand elsewhere in other"
    " words?",
    "indeling.eigen.lijkt-op": "most like {kandidaten}",
    "indeling.eigen.bij": "{kandidaten} of {set}",
    "indeling.nodig": "at least {nodig} of the {hogescholen} hogescholen",
    "indeling.nodig.alle": "all {hogescholen} hogescholen",
    "indeling.nodig.beide": "both hogescholen",
    "indeling.nodig.een": "the hogeschool and the reference",
    "indeling.uitleg": "Shared: by {nodig}. Of one alone:"
    " with nothing like it in the reference or elsewhere. To talk about: all else.",
    "verschil.meer": "and {aantal} more: {welke}; --alles shows all",
    "verschil.groep-bij": "{groep} {titel}: not at {set}",
    "verschil.spanning": "Linked, and still in two groups ({aantal})",
    "verschil.spanning.vraag": "Does this belong together, and what then of the rest?",
    "verschil.spanning.paar": "{set_links} {code_links} with {set_rechts} {code_rechts}",
    "verschil.spanning.groepen": "{links} and {rechts}, by {paren}; {reden}",
    "spanning.een_set": "either group already has an outcome of {sets}",
    "spanning.gelijk": "of {sets}, {codes} fit equally well: that is a choice",
    "spanning.samenhang": "the rest is too little alike",
    "referentie.kop": "What each set has of the reference",
    "referentie.vraag": "Counted is what the program found. People decide what is covered, and over"
    " a unit as a whole.",
    "referentie.vraag.besluiten": "Counted is what was decided, and for the rest what the program"
    " found. People decide what is covered, and over a unit as a whole.",
    "referentie.tegenhanger": "{aantal} of {van} with a counterpart: {codes}",
    "referentie.niets": "none",
    "referentie.deels": "{aantal} in part: {codes}",
    "referentie.geen": "{aantal} without a convincing counterpart: {codes}",
    "referentie.eigen": "{aantal} beyond it: {codes}",
    "referentie.waarom": "{code} ({waarom})",
    "referentie.ruimer": "the reference asks more than {door}",
    "referentie.overlap": "overlaps with {door}",
    "referentie.apart": "in another group: {door}",
    "referentie.via_groep": "connected with {door} by way of a third only",
    "referentie.besluit": "by a decision",
    "webb.kop": "Four questions about every two sets",
    "webb.bron": "After the criteria of Webb (1997) for standards and tests. Here without a grade"
    " or a limit: this is to be seen, and what is enough is for people to say.",
    "webb.paar": "{links} and {rechts}",
    "webb.onderwerp": "Is it about the same?",
    "webb.onderwerp.antwoord": "Both in {aantal} of the {van} groups in which either has a part.",
    "webb.alleen": "Only {set}: {groepen}.",
    "webb.diepte": "Does it go as deep?",
    "webb.diepte.antwoord": "Of {paren}: {gelijk} at the same level, {anders} at another,"
    " {onbekend} without a level on both sides.",
    "webb.diepte.geen": "No linked pairs to see it by.",
    "webb.lager": "Lower at {set}: {paren}.",
    "webb.breedte": "Is it as broad?",
    "webb.breedte.antwoord": "Of {set}, {aantal} of the {van} outcomes are linked.",
    "webb.breedte.rest": "Not: {codes}.",
    "webb.breedte.eenheden": "Units without a link: {codes}.",
    "webb.gewicht": "Is the weight the same?",
    "webb.gewicht.antwoord": "In {aantal} of the {van} shared groups it is.",
    "webb.gewicht.geen": "No shared groups to see it by.",
    "webb.gewicht.anders": "Different in {groepen}.",
    "webb.gewicht.ec": "{groep} ({links} and {rechts} EC)",
    "webb.gewicht.aantal": "{groep} ({links} and {rechts} outcomes)",
    "aantal.paar.een": "1 linked pair",
    "aantal.paar.meer": "{aantal} linked pairs",
    "voorzet.hogeschool": "Proposal from {sets}",
    "voorzet.versie": "proposal",
    "indeling.gedeeld": "Shared by (nearly) all hogescholen",
    "indeling.gesprek": "To talk about",
    "indeling.eigen": "Of one hogeschool alone",
    "voorzet.kop": "Proposal for a shared set: a draft to discuss, adopted by nobody.",
    "voorzet.tekst": "Each text is to the letter that of the set with `letterlijk: true` under"
    " herkomst. The rest of its herkomst corresponds by the program or by a decision: read them"
    " side by side.",
    "voorzet.code": "{code} is group {groep} in the report of this calibration, and so on.",
    "voorzet.niet-bij": "not at {sets}",
    "voorzet.raakt": "linked with {leden}",
    "voorzet.geschreven": "Proposal written to {bestand}.",
    "fout.voorzet-bestaat": "{bestand} is there already.",
    "fout.voorzet-bestaat.hint": "choose another name, or add --overschrijf if it may go.",
    "fout.voorzet-leeg": "none of the sets has an outcome with a text.",
    "fout.voorzet-leeg.hint": "complete the sets, and calibrate again.",
    "fout.overschrijf-zonder-voorzet": "--overschrijf goes with --voorzet.",
    "fout.overschrijf-zonder-voorzet.hint": "name the file that is to be written with --voorzet.",
    "fout.referentie-onbekend": "‘{naam}’ is none of the sets that are calibrated.",
    "fout.referentie-onbekend.hint": "choose from {bekend}, and give its file.",
    "hulp.optie.vragen-kalibreer": "Add four questions per two sets (after Webb): the same subject,"
    " as deep, as broad, of the same weight?",
    "hulp.optie.alles-kalibreer": "Show all gaps, with the texts.",
    "hulp.optie.voorzet": "Write a proposal for a shared set to this file; never over a file"
    " that is"
    " there already.",
    "hulp.optie.overschrijf": "Let --voorzet replace a file that is there already.",
    "hulp.optie.referentie": "The set that comes first and that the others are held against,"
    " instead"
    " of the one that they name as their reference.",
}
