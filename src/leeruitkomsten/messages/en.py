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
    "aantal.koppeling.een": "1 link",
    "aantal.koppeling.meer": "{aantal} links",
    "aantal.verschil.een": "1 difference",
    "aantal.verschil.meer": "{aantal} differences",
    "aantal.groep.een": "1 group",
    "aantal.groep.meer": "{aantal} groups",
    "aantal.afgeweken": "{aantal} waived with a reason",
    "ec": "{aantal} EC",
    "leeg": "(no text)",
    "voortgang.lezen": "{gedaan} of {totaal} files read …",
    "voortgang.vergelijken": "{gedaan} of {totaal} pairs of sets compared …",
    # severity
    "ernst.fout": "error",
    "ernst.waarschuwing": "warning",
    "ernst.suggestie": "suggestion",
    "ernst.vraag": "question",
    # lint
    "lint.gelezen": "{bestanden} read, {sets} with {leeruitkomsten}:",
    "lint.niets": "found nothing to bring up",
    "lint.waarom": "Why these rules",
    "lint.verder": "More about a rule, with examples and sources: leeruitkomsten regel CODE.",
    "lint.afwijken": "A rule does not fit here? Set it aside with a reason (comply or explain).",
    "lint.niet-bekeken": "What the rules say about the outcomes themselves follows once this file"
    " can be read as a set.",
    "afwijking.niets": "has nothing to tell here",
    "afwijking.uit": "does not hold here",
    "kwaliteitsschema.bedoel-je": " (do you mean ‘{naam}’?)",
    "afwijking.bedoel-je": "; do you mean {regel}?",
    "afwijking.een-per-keer": "; name one rule per waiver",
    "afwijking.geen-idee": "",
    "lint.afgeweken": "Waived with a reason",
    "lint.tot": ", up to and including {tot}",
    "lengte.tekst": "this outcome",
    "lengte.zin": "this sentence",
    "vorm.je": "the you-form",
    "vorm.ik": "the I-form",
    "vorm.student": "the form ‘the student …’",
    "vorm.kan": "the form ‘can …’",
    "vorm.infinitief": "the form with a bare verb",
    "vorm.rol": "the form with a professional role",
    # lint: in short, questions, explanation
    "lint.nog": "{regel} {aantal} more times: {waar}",
    "lint.alles": "(all of it: --alles)",
    "vragen.kop": "Questions for the conversation",
    "vragen.uitleg": "What no program can see. Choose a few: it need not all be done at once.",
    "vragen.zelfde": "The same question for: {eenheden}",
    "vragen.geheel": "this set",
    "vragen.een-eenheid": "this unit",
    "vragen.een-studielast": "the load it has",
    "vragen.geen-studielast": "the study load, which has not been given yet",
    "aantal.keer.een": "once",
    "aantal.keer.meer": "{aantal} times",
    "aantal.eenheid.een": "1 unit",
    "aantal.eenheid.meer": "{aantal} units",
    "toelichting.titel": "Notes on learning outcomes",
    "toelichting.inleiding": "These notes show per criterion what stood out in the texts, with a"
    " question. They are meant to start a conversation and draw no conclusions: how good a"
    " programme is, they do not say. What fits, what stays and what changes is for you to decide.",
    "toelichting.set": "{hogeschool}: {opleiding}",
    "toelichting.bestand": "File: {bestand}",
    "toelichting.niveau": "Level: {niveau}",
    "toelichting.versie": "Version: {versie}",
    "toelichting.status": "Status: {status}",
    "toelichting.kwaliteitsschema": "Quality schema: {naam} ({titel})",
    "toelichting.omvang": "Size: {omvang}",
    "toelichting.niet-vermeld": "not given",
    "toelichting.geen-set": "This file cannot be read as a set yet. Below is what that takes; what"
    " the criteria say about the outcomes comes after that.",
    "toelichting.kort": "In short",
    "toelichting.kort.gezien": "This stood out, with first what asks for attention first:",
    "toelichting.kort.niets": "Nothing in the texts stood out to start with.",
    "toelichting.kort.afgeweken": "Waived with a reason: {aantal}. The reasons are further on.",
    "toelichting.gezien": "What stood out, per criterion",
    "toelichting.ook": "Also in: {waar}",
    "toelichting.vraag": "Question: {vraag}",
    "toelichting.advies": "What can be done: {advies}",
    "toelichting.bronnen": "Sources of this criterion: {bronnen}.",
    "toelichting.niets": "Criteria with nothing that stood out",
    "toelichting.niets.uitleg": "These were looked at too. That nothing stood out does not mean"
    " that all is well: a program sees only words and references.",
    "toelichting.set-als-geheel": "the set as a whole",
    "toelichting.lijn": "line {lijn} of the file",
    "toelichting.hoe": "How to talk about it: {advies}",
    "toelichting.slot": "What we do with it",
    "toelichting.slot.uitleg": "To be filled in by those who discuss this.",
    "toelichting.slot.op": "Discussed on: ………………………………",
    "toelichting.slot.door": "By: ………………………………",
    "toelichting.slot.besluit": "Decision: ………………………………",
    "toelichting.slot.afspraken": "Agreements (who, what, when): ………………………………",
    # diff
    "diff.koppelingen": "What seems to correspond ({aantal})",
    "diff.zeker": "strong evidence",
    "diff.nakijken": "look at together",
    "diff.samenvatting": "{links} beside {rechts}: {koppelingen}, {zeker} of them with strong"
    " evidence; {verschillen} to discuss.",
    "diff.slot": "This is a first proposal. Whether outcomes are equivalent is for people to"
    " decide: read the full texts, with indicators, assessment and context.",
    "relatie.gelijkwaardig": "seems equivalent",
    "relatie.ruimer": "left is wider",
    "relatie.enger": "left is narrower",
    "relatie.overlap": "overlap",
    "relatie.gesplitst": "split on the right",
    "relatie.samengevoegd": "merged on the right",
    "dubbele-codes": "Mind: {codes} is in {set} more than once; only the first was compared.",
    "context": "Context: {tekst}",
    "kant.links": "left",
    "kant.rechts": "right",
    # calibration
    "kalibratie.kop": "Calibration of {opleiding}",
    "kalibratie.kern": "What it is about",
    "kalibratie.referentie": "reference",
    "kalibratie.tekens": "– no convincing counterpart found   ≠ another level   ? look at together"
    "\n(…) linked, and in another group",
    "kalibratie.overgeslagen": "Left out, because it cannot be read as a set"
    " (leeruitkomsten lint says why)",
    "kalibratie.samenvatting": "{sets}, {groepen} of which {gedeeld} in more than one set;"
    " {verschillen} to discuss.",
    "kalibratie.slot": "This is a first proposal for a conversation, not a judgement of any"
    " hogeschool. The reference comes first, sets are in order of name; what ought to stay"
    " different is for the programmes to say.",
    "kalibratie.slot.zonder-referentie": "This is a first proposal for a conversation, not a"
    " judgement of any hogeschool. Sets are in order of name; what ought to stay different is for"
    " the programmes to say.",
    # rules
    "regels.LU0": "The file and its form",
    "regels.LU1": "The wording",
    "regels.LU2": "Coherence and references",
    "regels.LU3": "The level",
    "regels.LU4": "The set as a whole",
    "regels.LU5": "Questions for the conversation",
    "regels.eigen": "Rules of your own",
    "regels.verder": "All about a rule: leeruitkomsten regel CODE",
    "regel.waarom": "Why",
    "regel.vraag": "A question for the authors",
    "regel.advies": "Advice",
    "regel.vraag-voor-mensen": "The question, for the conversation",
    "regel.gesprek": "How to talk about it",
    "regel.valkuilen": "Traps",
    "regel.instellen": "Settings",
    "regel.instellen.kaart": "on the card: {waarde}",
    "regel.instellen.hoe": "Put this in a quality schema of your own: eigen.yaml, in a folder that"
    " leeruitkomsten.yaml names under ‘regelmappen’. What an option has there takes the place of"
    " what is on the card. Off altogether is possible too: {code}: uit.",
    "regel.instellen.vraag": "A question has no severity and no options. It can be off, in a"
    " quality schema of your own: eigen.yaml, in a folder that leeruitkomsten.yaml names under"
    " ‘regelmappen’.",
    "regel.instellen.titel": "Our quality schema",
    "regel.instellen.niet-gezet": "not set",
    "regel.instellen.woorden": "{aantal} turns of phrase ({talen})",
    "optie.woorden": "Which words and turns of phrase are looked for, per language.",
    "optie.behalve": "Where the rule is silent: turns of phrase in which such words say something"
    " else.",
    "optie.tenzij_sterk_werkwoord": "Be silent where the same text also has an act that can be seen"
    " (true or false).",
    "optie.max_woorden": "Up to how many words a text may be taken for a mere name.",
    "optie.drempel": "How much two texts are alike before the rule speaks up, from 0 (not) to 1"
    " (equal).",
    "optie.marge": "How much the sum may be off, as a part of the whole: 0.05 is five per cent.",
    "optie.velden": "Which particulars a set must give.",
    "regel.raakt": "Here the rule speaks up",
    "regel.zwijgt": "Here the rule is silent",
    "regel.bronnen": "Sources",
    "regel.afwijken": "How to waive it, with a reason",
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
    "hulp.lint.voorbeelden": "  leeruitkomsten lint\n  leeruitkomsten lint sets/hbo-ict --vragen\n"
    "  leeruitkomsten lint set.yaml --toelichting --uitvoer verslag.md\n"
    "  leeruitkomsten lint set.yaml --formaat json=rapport.json --formaat terminal\n"
    "  leeruitkomsten lint sets/ --nullijn --formaat github --formaat sarif=report.sarif\n"
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
    "  leeruitkomsten kalibreer sets/hbo-ict --vragen --voorzet voorzet.yaml\n"
    "  leeruitkomsten kalibreer a.yaml b.yaml c.yaml --formaat json --uitvoer kalibratie.json",
    "hulp.regels.kort": "The rules that hold, in a list.",
    "hulp.regels": "Lists the rules that hold, with their severity.",
    "hulp.regels.voorbeelden": "  leeruitkomsten regels",
    "hulp.regel.kort": "All about one rule: why, examples, sources.",
    "hulp.regel": "Says all about one rule: why it is there, examples, sources, how to waive it.",
    "hulp.regel.voorbeelden": "  leeruitkomsten regel LU101\n"
    "  leeruitkomsten regel vaag-werkwoord --taal en\n"
    "  leeruitkomsten regel NZ101 --bij our-sets",
    "hulp.optie.paden": "Files and folders with sets; - reads from standard input."
    " Without: this folder.",
    "hulp.optie.paden-opleiding": "The sets of one programme: a folder, or files.",
    "hulp.optie.links": "The one set: a file, or - for standard input.",
    "hulp.optie.rechts": "The other set.",
    "hulp.optie.code": "The code or the name of a rule, such as LU101 or vaag-werkwoord.",
    "hulp.optie.taal": "The language of messages: nl (default) or en.",
    "hulp.optie.formaat": "terminal (default) or json; for lint, diff, kalibreer, dekking and"
    " doorstroom also html, markdown and xlsx, and for lint toelichting and, for other programs,"
    " sarif, github, gitlab, junit and rdjson. May be given more than once, each with a file:"
    " xlsx=report.xlsx.",
    "hulp.optie.uitvoer": "Write the report to this file.",
    "hulp.optie.geen-kleur": "No colour, not on a screen either. NO_COLOR does the same.",
    "hulp.optie.faal-bij": "End with code 1 from this severity on: fout (error), waarschuwing"
    " (warning), suggestie or nooit (never); for diff, kalibreer and wijzigingen also"
    " verschil (any difference).",
    "hulp.optie.kwaliteitsschema": "The quality schema that holds, instead of that of the set or"
    " the project.",
    "hulp.optie.peildatum": "The day on which waivers still hold (yyyy-mm-dd). Without: today.",
    "hulp.optie.kandidaten": "How many candidates JSON lists per outcome; 0 is all.",
    "hulp.optie.vragen": "Add questions that no program can answer.",
    "hulp.optie.toelichting": "Notes per criterion for a committee, as Markdown; short for"
    " --formaat toelichting.",
    "hulp.optie.alles": "Also show all of a rule that speaks up often in one file.",
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
    "fout.geen-datum": "{optie}: ‘{tekst}’ is not a day.",
    "fout.geen-datum.hint": "write a day as 2026-09-01.",
    "fout.uitvoer-is-invoer": "{bestand} is one of the files that are read.",
    "fout.uitvoer-is-invoer.hint": "choose another file for the report.",
    "fout.uitvoer-is-van-mensen": "{bestand} holds what people wrote: a set, decisions,"
    " settings or a rule.",
    "fout.uitvoer-is-van-mensen.hint": "a report never goes over that: choose another file.",
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
    "fout.regel-onbekend.hint": "all rules: leeruitkomsten regels. Rules of your own hold in their"
    " own folder: --bij FOLDER",
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
    "fout.argument-te-veel": "there is too much behind the command: {argument}.",
    "fout.argument-te-veel.hint": "put --help after the command to see what can follow.",
    "fout.twee-uitvoeren": "--uitvoer and {formaat}={bestand} each name a file.",
    "fout.twee-uitvoeren.hint": "use one of the two.",
    "reden.ENOENT": "the folder is not there",
    "reden.EACCES": "you have no access to it",
    "reden.EPERM": "you have no access to it",
    "reden.EROFS": "it can only be read there",
    "reden.EISDIR": "it is a folder",
    "reden.ENOTDIR": "a part of the path is not a folder",
    "reden.ENOSPC": "the disk is full",
    "reden.ENAMETOOLONG": "the name is too long",
    "hulp.optie.bij": "The folder or file where the rules hold, with rules and"
    " settings of its own. Without: here.",
    # cards of their own
    "geen": "nothing",
    "fout.naam-bezet": "the name ‘{naam}’ of card {code} is {van}'s already.",
    "fout.naam-bezet.hint": "choose another name: a rule can be found by its name.",
    "fout.vraag-weegt-niet": "{bestand} gives {regel} a severity or options, and that is a question"
    " for people.",
    "fout.vraag-weegt-niet.hint": "a question can only be off: {regel}: uit",
    "fout.vraag-past-niet": "card {code} is a question, and that does not fit ‘{op}’.",
    "fout.vraag-past-niet.hint": "ask a question of the set (op: set) or of each unit"
    " (op: eenheid).",
    "fout.kaart-zonder-controle": "card {code} does not say which check looks.",
    "fout.kaart-zonder-controle.hint": "give it a ‘controle’, such as wording.forbids.",
    "fout.vraag-met-controle": "card {code} is a question for people and has a check all the same.",
    "fout.vraag-met-controle.hint": "remove ‘controle’, or choose another severity.",
    "fout.goed-geraakt": "card {code} hits its own good example ‘{voorbeeld}’, at: {plekken}.",
    "fout.goed-geraakt.hint": "change ‘woorden’ or ‘behalve’, or the example.",
    "fout.fout-niet-geraakt": "card {code} does not hit in ‘{voorbeeld}’ what ‘plekken’ says"
    " ({verwacht}), but: {plekken}.",
    "fout.fout-niet-geraakt.hint": "change ‘woorden’, or the example and its ‘plekken’.",
    "fout.voorbeeld-geen-set": "an example on card {code} is not a set: {voorbeeld}",
    "fout.voorbeeld-geen-set.hint": "with ‘op: set’ every example is a whole file.",
    "fout.gat-onbekend": "card {code} leaves {{gat}} open, and that is never filled in.",
    "fout.gat-onbekend.hint": "what this check fills in: {bekend}.",
    # facts of rules
    "deel.eenheid": "unit",
    "deel.leeruitkomst": "outcome",
    "deel.indicator": "indicator",
    "deel.eindkwalificatie": "qualification",
    "deel.set": "set",
    "wie.alle": "all {aantal} outcomes",
    "wie.deel": "{aantal} of the {van} outcomes",
    "vervangt.zelf": "is the code of this outcome itself",
    "vervangt.nog": "is still in this set",
    "omvang.precies": "{aantal}",
    "omvang.minstens": "at least {aantal}",
    "omvang.hoogstens": "at most {aantal}",
    "omvang.minder": "less than {aantal}",
    "omvang.meer": "more than {aantal}",
    "graad.mbo": "an mbo programme",
    "graad.ad": "an associate degree programme",
    "graad.bachelor": "a bachelor's programme",
    "graad.master": "a master's programme",
    "graad.microcredential": "a microcredential",
    "graad.cursus": "a course",
    "graad.anders": "another programme",
    "vorm.u": "the formal you-form",
    "fout.te-veel-paren": "those are {aantal} pairs to compare; {grens} at most will do.",
    "fout.te-veel-paren.hint": "compare fewer sets at a time, or divide a large set.",
    "nog-meer": "{aantal} more",
    "veld.opleiding.code": "code of the programme",
    "veld.opleiding.graad": "degree of the programme",
    "veld.studielast": "study load",
    "veld.versie": "version",
    "veld.status": "status",
    "veld.geldig.van": "first day (geldig: van)",
    "veld.vastgesteld.door": "who adopted the set (vastgesteld: door)",
    "veld.vastgesteld.op": "when the set was adopted (vastgesteld: op)",
    "veld.vastgesteld.werkveld": "who of the field took part (vastgesteld: werkveld)",
    "veld.eindkwalificaties": "qualifications (eindkwalificaties)",
    "fout.kaart-buiten-map": "{bestand} is a link to outside the folder with rules.",
    "fout.kaart-buiten-map.hint": "put the card itself in the folder.",
    # opties en feiten van regels over taal
    "optie.vervang": "Which turns of phrase are looked for, each with the better one beside it, "
    "per language.",
    "optie.min": "How many there must be at least.",
    "optie.max": "How many there may be at most.",
    "optie.als": "At which turns of phrase the rule expects something, per language.",
    "optie.dan": "What must stand there as well, per language.",
    "optie.wording.repeats.woorden": "Mind these words only, per language. Without: every word.",
    "optie.werkwoorden": "Which verbs say too little where there is no other, per language.",
    "optie.maat": "What is counted: woorden (words), zinnen (sentences), woorden_in_zin, "
    "handelingen (acts), handelingen_in_zin or inhoudswoorden (content words).",
    "optie.vanaf_woorden": "Texts with fewer words are left out.",
    "optie.tot_woorden": "Texts with more words are left out.",
    "optie.eigen_woorden": "So many words of the field itself are enough to be silent.",
    "optie.measures.general.drempel": "Which share of the content words may be general, from 0 "
    "to 1.",
    "optie.omvang": "How many EC a programme has exactly, per degree. A quality schema that "
    "gives this replaces all of it.",
    "optie.minstens": "How many EC a programme has at least, per degree. A quality schema that "
    "gives this replaces all of it.",
    "optie.hoogstens": "How many EC a programme has at most, per degree. A quality schema that"
    " gives this replaces all of it.",
    "optie.size.of_unit.min": "How many EC a unit has at least.",
    "optie.size.of_unit.max": "How many EC a unit has at most.",
    "optie.nlqf": "Which NLQF level goes with a programme, per degree. A quality schema that "
    "gives this replaces all of it.",
    "optie.afstand": "How many NLQF levels off the words must point before the rule says "
    "something.",
    "optie.vanaf": "From which NLQF level on the rule looks.",
    "optie.levels.acts_for_level.behalve": "Verbs at which this rule is silent, per language.",
    "optie.of_veld": "Fields in which it may stand as well: context, indicatoren or titel.",
    "optie.deel": "In which share of the outcomes it must be missing, from 0 to 1.",
    "optie.groepen": "Groups of words for one thing, per language. Without: the shared list of "
    "synonyms.",
    "optie.bekend": "Abbreviations that need no explanation.",
    "optie.bij_status": "Only sets with this status. Without: all sets.",
    "richting.lager": "lower",
    "richting.hoger": "higher",
    "taal.nl": "Dutch",
    "taal.en": "English",
    "lexicon.alle": "the shared list {namen}",
}
