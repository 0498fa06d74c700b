"""What we say, in English. Commands, options and formats keep their Dutch names."""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    # counts
    "aantal.bestand.een": "1 file",
    "aantal.bestand.meer": "{aantal} files",
    "aantal.set.een": "1 set",
    "aantal.set.meer": "{aantal} sets",
    "aantal.leeruitkomst.een": "1 outcome",
    "aantal.leeruitkomst.meer": "{aantal} outcomes",
    "aantal.ernst.fout.een": "1 error",
    "aantal.ernst.fout.meer": "{aantal} errors",
    "aantal.ernst.waarschuwing.een": "1 warning",
    "aantal.ernst.waarschuwing.meer": "{aantal} warnings",
    "aantal.ernst.suggestie.een": "1 suggestion",
    "aantal.ernst.suggestie.meer": "{aantal} suggestions",
    "aantal.afgeweken": "{aantal} waived with a reason",
    "ec": "{aantal} EC",
    "leeg": "(no text)",
    "voortgang": "{gedaan} of {totaal} files read …",
    # severity
    "ernst.fout": "error",
    "ernst.waarschuwing": "warning",
    "ernst.suggestie": "suggestion",
    # lint
    "lint.gelezen": "{bestanden} read, {sets} with {leeruitkomsten}:",
    "lint.niets": "found nothing to bring up",
    "lint.waarom": "Why these rules",
    "lint.verder": "More about a rule, with examples and sources: leeruitkomsten regel CODE.",
    "lint.afwijken": "A rule does not fit here? Set it aside with a reason (comply or explain).",
    "lint.afgeweken": "Waived with a reason",
    "lint.tot": ", until {tot}",
    "lengte.tekst": "this outcome",
    "lengte.zin": "this sentence",
    "vorm.je": "the you-form",
    "vorm.ik": "the I-form",
    "vorm.student": "‘the student’",
    "vorm.kan": "‘can’ without a subject",
    "vorm.infinitief": "an infinitive",
    "vorm.rol": "a professional role",
    # diff
    "diff.koppelingen": "What corresponds ({aantal})",
    "diff.zeker": "clear",
    "diff.nakijken": "look at together",
    "diff.samenvatting": "{links} outcomes beside {rechts}: {koppelingen} links, {zeker} of them"
    " clear; {verschillen} differences to discuss.",
    "diff.slot": "This is a first proposal. Whether outcomes are equivalent is for people to"
    " decide: read the full texts, with indicators, assessment and context.",
    "relatie.gelijkwaardig": "equivalent",
    "relatie.ruimer": "left is wider",
    "relatie.enger": "left is narrower",
    "relatie.overlap": "overlap",
    "relatie.gesplitst": "split on the right",
    "relatie.samengevoegd": "merged on the right",
    "kant.links": "left",
    "kant.rechts": "right",
    # calibration
    "kalibratie.kop": "Calibration of {opleiding}",
    "kalibratie.kern": "What it is about",
    "kalibratie.referentie": "reference",
    "kalibratie.tekens": "– no convincing counterpart found   ≠ another level   ? look at together",
    "kalibratie.overgeslagen": "Left out, because it cannot be read as a set"
    " (leeruitkomsten lint says why)",
    "kalibratie.samenvatting": "{sets} sets, {groepen} groups of which {gedeeld} in more than one"
    " set; {verschillen} differences to discuss.",
    "kalibratie.slot": "This is a first proposal for a conversation, not a judgement of any"
    " hogeschool. The reference comes first, sets are in order of name; what ought to stay"
    " different is for the programmes to say.",
    # rules
    "regels.LU0": "The file and its form",
    "regels.LU1": "The wording",
    "regels.LU2": "Coherence and references",
    "regels.LU3": "The level",
    "regels.LU4": "The set as a whole",
    "regels.eigen": "Rules of your own",
    "regels.verder": "All about a rule: leeruitkomsten regel CODE",
    "regel.waarom": "Why",
    "regel.vraag": "A question for the authors",
    "regel.advies": "Advice",
    "regel.raakt": "Here the rule speaks up",
    "regel.zwijgt": "Here the rule is silent",
    "regel.bronnen": "Sources",
    "regel.afwijken": "You may waive it, with a reason",
    "regel.afwijken.hoe": "Put this on the set, the unit or the outcome:",
    "regel.afwijken.voorbeeld": "afwijkingen:\n"
    "  - {regel: {code}, motivering: why it is different here}",
    # help
    "hulp.gebruik": "Usage: {gebruik}",
    "hulp.opdrachten": "Commands:",
    "hulp.argumenten": "Arguments:",
    "hulp.opties": "Options:",
    "hulp.opties.kort": "[OPTIES]",
    "hulp.voorbeelden": "Examples:",
    "hulp.overzicht.gebruik": "leeruitkomsten OPDRACHT [OPTIES]",
    "hulp.overzicht": "Look at, compare and calibrate learning outcomes of Dutch hogescholen."
    "\nIt is advice: people decide, this prepares.",
    "hulp.overzicht.voorbeelden": "  leeruitkomsten lint sets/\n"
    "  leeruitkomsten diff sets/verpleegkunde/zuiderwaard.yaml"
    " sets/verpleegkunde/kempenland.yaml\n"
    "  leeruitkomsten kalibreer sets/verpleegkunde\n"
    "  leeruitkomsten regel LU101",
    "hulp.lint.kort": "Say what a set could put more clearly, and why.",
    "hulp.lint": "Reads sets and says what could be clearer: at the place itself, with the"
    "\ncriterion and a question. A finding can be set aside with a reason (comply or explain).",
    "hulp.lint.voorbeelden": "  leeruitkomsten lint\n  leeruitkomsten lint sets/hbo-ict\n"
    "  leeruitkomsten lint set.yaml --formaat json=rapport.json --formaat terminal\n"
    "  cat set.yaml | leeruitkomsten lint -",
    "hulp.diff.kort": "Lay two sets side by side.",
    "hulp.diff": "Lays two sets side by side: what corresponds, with the evidence in words, and"
    "\nwhere they differ.",
    "hulp.diff.voorbeelden": "  leeruitkomsten diff sets/hbo-ict/noordzee.yaml"
    " sets/hbo-ict/maasdal.yaml\n"
    "  leeruitkomsten diff a.yaml b.yaml --formaat json --kandidaten 5",
    "hulp.kalibreer.kort": "Lay all sets of a programme side by side.",
    "hulp.kalibreer": "Brings together what corresponds at different hogescholen and shows where"
    "\nsets part ways. What goes beyond the reference set is a profile of one's own.",
    "hulp.kalibreer.voorbeelden": "  leeruitkomsten kalibreer sets/hbo-ict\n"
    "  leeruitkomsten kalibreer a.yaml b.yaml c.yaml --formaat json --uitvoer kalibratie.json",
    "hulp.regels.kort": "The rules that hold, in a list.",
    "hulp.regels": "Lists the rules that hold, with their severity.",
    "hulp.regels.voorbeelden": "  leeruitkomsten regels",
    "hulp.regel.kort": "All about one rule: why, examples, sources.",
    "hulp.regel": "Says all about one rule: why it is there, examples, sources, how to waive it.",
    "hulp.regel.voorbeelden": "  leeruitkomsten regel LU101\n"
    "  leeruitkomsten regel vaag-werkwoord --taal en",
    "hulp.optie.paden": "Files and folders with sets; - reads from standard input."
    " Without: this folder.",
    "hulp.optie.paden-opleiding": "The sets of one programme: a folder, or files.",
    "hulp.optie.links": "The one set: a file, or - for standard input.",
    "hulp.optie.rechts": "The other set.",
    "hulp.optie.code": "The code or the name of a rule, such as LU101 or vaag-werkwoord.",
    "hulp.optie.taal": "The language of messages: nl (default) or en.",
    "hulp.optie.formaat": "terminal (default) or json. May be given more than once, each with a"
    " file: json=report.json.",
    "hulp.optie.uitvoer": "Write the report to this file.",
    "hulp.optie.geen-kleur": "No colour, not on a screen either. NO_COLOR does the same.",
    "hulp.optie.faal-bij": "End with code 1 from this severity on: fout (error), waarschuwing"
    " (warning), suggestie, verschil (any gap) or nooit (never).",
    "hulp.optie.kwaliteitsschema": "The quality schema that holds, instead of that of the set or"
    " the project.",
    "hulp.optie.peildatum": "The day on which waivers still hold (yyyy-mm-dd). Without: today.",
    "hulp.optie.kandidaten": "How many candidates JSON lists per outcome; 0 is all.",
    "hulp.optie.version": "Say which version this is.",
    "hulp.optie.help": "This help.",
    # errors
    "fout.kop": "That did not work:",
    "fout.hint": "Tip:",
    "fout.bedoeld": "do you mean {bedoeld}?",
    "fout.onderbroken": "interrupted.",
    "fout.opdracht-onbekend": "‘{opdracht}’ is not a command.",
    "fout.opdracht-onbekend.hint": "all commands: leeruitkomsten --help",
    "fout.optie-onbekend": "there is no option {optie}.",
    "fout.optie-onbekend.hint": "all options: put --help after the command.",
    "fout.argument-ontbreekt": "{argument} is missing.",
    "fout.argument-ontbreekt.hint": "put --help after the command for examples.",
    "fout.optie-waarde": "{optie} cannot have this value.",
    "fout.optie-waarde.hint": "put --help after the command to see what it can have.",
    "fout.optie-zonder-waarde": "{optie} wants a value.",
    "fout.optie-zonder-waarde.hint": "put --help after the command to see which.",
    "fout.aanroep": "the call cannot be understood: {melding}",
    "fout.aanroep.hint": "put --help after the command for examples.",
    "fout.formaat-onbekend": "this command has no format ‘{formaat}’.",
    "fout.formaat-onbekend.hint": "choose from {bekend}.",
    "fout.zelfde-uitvoer": "two formats would go to the same place.",
    "fout.zelfde-uitvoer.hint": "give each format a file of its own: --formaat json=report.json",
    "fout.taal-onbekend": "we do not speak ‘{taal}’.",
    "fout.taal-onbekend.hint": "choose from {bekend}.",
    "fout.faal-bij-onbekend": "--faal-bij does not know ‘{waarde}’.",
    "fout.faal-bij-onbekend.hint": "choose from {bekend}.",
    "fout.geen-datum": "‘{tekst}’ is not a day.",
    "fout.geen-datum.hint": "write a day as 2026-09-01.",
    "fout.uitvoer-is-invoer": "{bestand} is one of the files that are read.",
    "fout.uitvoer-is-invoer.hint": "choose another file for the report.",
    "fout.niet-te-schrijven": "{bestand} cannot be written: {reden}.",
    "fout.niet-te-schrijven.hint": "see whether the folder is there and you may write in it.",
    "fout.pad-bestaat-niet": "{pad} is not there.",
    "fout.pad-bestaat-niet.hint": "see whether the name is right, and whether you are in"
    " the right folder.",
    "fout.geen-bestanden": "no YAML files found in {pad}.",
    "fout.geen-bestanden.hint": "sets are in files on .yaml or .yml; name the folder or the file.",
    "fout.geen-sets": "no sets found in {pad}.",
    "fout.geen-sets.hint": "a set begins with ‘leeruitkomstenset: 1’.",
    "fout.geen-set": "{bestand} is not a set that can be compared.",
    "fout.geen-set.hint": "leeruitkomsten lint {bestand} says what to do about it.",
    "fout.meer-sets": "{pad} has {aantal} sets; one is wanted here.",
    "fout.meer-sets.hint": "name the file of the set itself.",
    "fout.te-weinig-sets": "calibrating takes at least two sets; {aantal} found.",
    "fout.te-weinig-sets.hint": "name a folder with the sets of a programme, or more files.",
    "fout.regel-onbekend": "there is no rule ‘{regel}’.",
    "fout.regel-onbekend.hint": "all rules: leeruitkomsten regels",
    "fout.code-bezet": "the code {code} of a card in {map} is taken.",
    "fout.code-bezet.hint": "choose letters of your own for rules of your own, such as NZ101.",
    "fout.kaart-niet-in-orde": "{bestand}:{lijn}:{kolom} is not a card or quality schema that is"
    " in order.",
    "fout.kaart-niet-in-orde.hint": "without these rules nothing is linted: repair the file first.",
    "fout.kwaliteitsschema-kring": "the quality schema ‘{naam}’ extends itself.",
    "fout.kwaliteitsschema-kring.hint": "take ‘breidt_uit’ out of one of the schemas.",
    "fout.onbekende-regel": "{bestand} names a rule that is not there: {regel}.",
    "fout.onbekende-regel.hint": "all rules: leeruitkomsten regels",
    "fout.onbekende-controle": "card {code} names a check that is not there: {controle}.",
    "fout.onbekende-controle.hint": "see on a shared card which checks there are.",
    "fout.controle-past-niet": "on card {code} the check {controle} does not fit ‘{op}’.",
    "fout.controle-past-niet.hint": "see on a shared card what this check looks at.",
    "fout.optie-niet-in-orde": "an option on card {code} is not in order: {optie}",
    "fout.optie-niet-in-orde.hint": "see on a shared card which options the check has.",
    "fout.geen-zinswending": "on card {code} ‘{tekst}’ is not a turn of phrase to look for.",
    "fout.geen-zinswending.hint": "… stands between words, and <…> is one of <inf>, <getal>,"
    " <jaar>, <Naam>.",
    "fout.onbekend-kwaliteitsschema": "there is no quality schema ‘{naam}’.",
    "fout.onbekend-kwaliteitsschema.hint": "choose from {bekend}, or put it in a folder that"
    " leeruitkomsten.yaml names.",
    "fout.regelmap-buiten-project": "{bestand}:{lijn}:{kolom} names a folder outside the"
    " project: {map}.",
    "fout.regelmap-buiten-project.hint": "put rules of your own in a folder beside or below"
    " leeruitkomsten.yaml.",
    "fout.regelmap-bestaat-niet": "{bestand}:{lijn}:{kolom} names a folder that is not there:"
    " {map}.",
    "fout.regelmap-bestaat-niet.hint": "make the folder, or take its name out.",
    "fout.instellingen-niet-in-orde": "{bestand}:{lijn}:{kolom} is not a settings file that is in"
    " order.",
    "fout.instellingen-niet-in-orde.hint": "repair the file; without it we do not know which rules"
    " hold.",
    "fout.contracten-ontbreken": "the shared schemas were not found.",
    "fout.contracten-ontbreken.hint": "install leeruitkomsten again.",
    "fout.gedeelde-gegevens": "the shared file {bestand} is not in order.",
    "fout.gedeelde-gegevens.hint": "install leeruitkomsten again.",
    "fout.ander-soort": "{bestand} is not a set, but another file of ours: {soort}.",
    "fout.ander-soort.hint": "name a set, or a folder: other files are then passed by.",
}
