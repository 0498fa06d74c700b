"""What we say of changes between editions of a set, and of the git they are read from."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "wijziging.vervallen": "vervallen",
    "wijziging.erbij": "erbij gekomen",
    "wijziging.gesplitst": "gesplitst",
    "wijziging.samengevoegd": "samengevoegd",
    "wijziging.herverdeeld": "anders verdeeld",
    "wijziging.andere_betekenis": "andere betekenis",
    "wijziging.ontkenning": "ontkenning",
    "wijziging.niveau": "niveau",
    "wijziging.studielast": "studielast (EC)",
    "wijziging.zelfstandigheid": "zelfstandigheid",
    "wijziging.eenheid": "andere eenheid",
    "wijziging.code_hergebruikt": "code hergebruikt",
    "wijziging.code": "andere code",
    "wijziging.bijgesteld": "betekenis bijgesteld",
    "wijziging.handeling": "handeling",
    "wijziging.complexiteit": "complexiteit",
    "wijziging.norm": "norm",
    "wijziging.context": "context",
    "wijziging.indicatoren": "indicatoren",
    "wijziging.eindkwalificaties": "eindkwalificaties",
    "wijziging.eenheid_vervallen": "eenheid vervallen",
    "wijziging.eenheid_erbij": "eenheid erbij",
    "wijziging.eenheid_studielast": "studielast van de eenheid (EC)",
    "wijziging.eenheid_niveau": "niveau van de eenheid",
    "wijziging.eenheid_eindkwalificaties": "eindkwalificaties van de eenheid",
    "wijziging.eenheid_code": "code van de eenheid",
    "wijziging.opleiding": "opleiding",
    "wijziging.hogeschool": "hogeschool",
    "wijziging.set_niveau": "niveau van de set",
    "wijziging.set_studielast": "studielast van de set (EC)",
    "wijziging.eindkwalificatie_vervallen": "eindkwalificatie vervallen",
    "wijziging.eindkwalificatie_erbij": "eindkwalificatie erbij",
    "wijziging.eindkwalificatie_gewijzigd": "eindkwalificatie gewijzigd",
    "wijziging.taal": "taal",
    "wijziging.verwoording": "anders verwoord, zelfde betekenis",
    "wijziging.titel": "titel",
    "wijziging.vertaling": "vertaling",
    "wijziging.eenheid_naam": "naam van de eenheid",
    "wijziging.eindkwalificatie_verwoord": "eindkwalificatie anders verwoord",
    "wijziging.status": "status",
    "wijziging.versie": "versie",
    "wijziging.geldig": "geldigheid",
    "wijziging.vaststelling": "vaststelling",
    "wijziging.referentie": "referentie",
    "wijziging.kwaliteitsschema": "kwaliteitsschema",
    "wijziging.begrippen": "begrippen",
    "wijziging.afwijkingen": "afwijkingen",
    "wijziging.herkomst": "herkomst",
    "wijziging.vervangt": "vervangt",
    "wijziging.indicatorcode": "code van een indicator",
    "wijziging.plaats_van_niveau": "niveau staat nu elders in de set",
    "wijziging.plaats_van_studielast": "studielast staat nu elders in de set",
    "wijziging.typografie": "alleen typografie",
    "wijziging.volgorde": "andere volgorde",
    "wijziging.opmaak": "alleen de opmaak van het bestand",
    "wijziging.vervallen.reden": "wie hiervoor slaagde of vrijstelling kreeg, vindt het"
    " niet terug, en wie eraan werkt weet niet of het nog telt",
    "wijziging.erbij.reden": "er wordt meer gevraagd dan bij de start was toegezegd",
    "wijziging.gesplitst.reden": "resultaten en vrijstellingen zijn gegeven op het"
    " geheel; welk deel ze nu dekken moet geregeld worden",
    "wijziging.samengevoegd.reden": "resultaten en vrijstellingen zijn gegeven op de"
    " delen; of één deel nog telt moet geregeld worden",
    "wijziging.herverdeeld.reden": "wat eerder behaald is, past niet meer één op één",
    "wijziging.andere_betekenis.reden": "onder dezelfde naam wordt nu iets anders gevraagd",
    "wijziging.ontkenning.reden": "er staat nu het tegendeel",
    "wijziging.niveau.reden": "vrijstelling en erkenning vragen een toets op ten minste dit niveau",
    "wijziging.studielast.reden": "de studielast hoort bij wat studenten is toegezegd, en"
    " telt in hun studievoortgang",
    "wijziging.zelfstandigheid.reden": "wat een student alleen moet kunnen, kan anders"
    " beoordeeld gaan worden",
    "wijziging.eenheid.reden": "een tentamen hoort bij een eenheid; deze uitkomst hoort"
    " nu bij een ander tentamen",
    "wijziging.code_hergebruikt.reden": "verwijzingen en cijferlijsten met deze code"
    " wijzen nu naar iets anders; neem liever een nieuwe code",
    "wijziging.code.reden": "verwijzingen en besluiten met de oude code vinden haar niet"
    " meer, tenzij ‘vervangt’ het zegt",
    "wijziging.bijgesteld.reden": "beoordelaars kunnen er anders over gaan oordelen",
    "wijziging.handeling.reden": "de student doet zichtbaar iets anders",
    "wijziging.complexiteit.reden": "in een moeilijker of eenvoudiger situatie telt"
    " hetzelfde anders",
    "wijziging.norm.reden": "waaraan het resultaat moet voldoen, bepaalt of iemand slaagt",
    "wijziging.context.reden": "bewijs uit de oude context kan buiten de nieuwe vallen",
    "wijziging.indicatoren.reden": "indicatoren zeggen waaraan een beoordelaar het ziet",
    "wijziging.eindkwalificaties.reden": "de onderbouwing van het eindniveau verschuift",
    "wijziging.eenheid_vervallen.reden": "het tentamen en de studielast van de eenheid vervallen",
    "wijziging.eenheid_erbij.reden": "er komt een tentamen bij",
    "wijziging.eenheid_studielast.reden": "de studielast van een eenheid staat in de OER"
    " en telt in de studievoortgang",
    "wijziging.eenheid_niveau.reden": "vrijstelling en erkenning vragen een toets op ten"
    " minste dit niveau",
    "wijziging.eenheid_eindkwalificaties.reden": "de onderbouwing van het eindniveau verschuift",
    "wijziging.eenheid_code.reden": "verwijzingen naar de oude code vinden de eenheid niet meer",
    "wijziging.opleiding.reden": "het is van een andere opleiding, graad of variant dan toegezegd",
    "wijziging.hogeschool.reden": "het is van een andere instelling dan toegezegd",
    "wijziging.set_niveau.reden": "het eindniveau is wat het diploma waard is",
    "wijziging.set_studielast.reden": "de studielast van de opleiding is toegezegd",
    "wijziging.eindkwalificatie_vervallen.reden": "het eindniveau belooft minder",
    "wijziging.eindkwalificatie_erbij.reden": "het eindniveau vraagt meer",
    "wijziging.eindkwalificatie_gewijzigd.reden": "het eindniveau kan anders gelezen worden",
    "wijziging.taal.reden": "studenten worden in een andere taal aangesproken",
    "uitgave.uitgave_niet_gevolgd": "De set was vastgesteld en veranderde, maar versie en"
    " geldigheid bleven dezelfde ({oud}).",
    "uitgave.uitgave_niet_gevolgd.raad": "Geef een nieuwe uitgave uit (eigen ‘versie’,"
    " ‘geldig.van’ voor het nieuwe cohort, opnieuw vastgesteld), of zet de tekst terug.",
    "uitgave.vaststelling_niet_gevolgd": "De inhoud veranderde en de set heet nog"
    " vastgesteld, maar de dag van vaststelling bleef dezelfde ({op}).",
    "uitgave.vaststelling_niet_gevolgd.raad": "Wie stelde de wijziging vast, en wanneer?"
    " Zet dat bij ‘vastgesteld’.",
    "uitgave.versie_gelijk": "De inhoud veranderde onder dezelfde versie ({versie}).",
    "uitgave.versie_gelijk.raad": "Verhoog ‘versie’ wanneer anderen de vorige al gelezen hebben.",
    "uitgave.versie_lager": "De versie is lager dan zij was: {oud} werd {nieuw}.",
    "uitgave.versie_lager.raad": "Is de volgorde van OUD en NIEUW goed, en klopt de versie?",
    "uitgave.versie_te_klein": "De versie ging van {oud} naar {nieuw}; wat er veranderde"
    " vraagt dat het {nodig}e getal omhooggaat.",
    "uitgave.versie_te_klein.raad": "Eerste getal: de betekenis verandert. Tweede: er"
    " komt iets bij. Derde: een verbetering van de tekst.",
    "uitgave.status_terug": "De status ging terug: {oud} werd {nieuw}.",
    "uitgave.status_terug.raad": "Werken jullie aan een volgende uitgave? Geef die een"
    " eigen versie; de vastgestelde blijft dan gelden.",
    "uitgave.geldig_ingekort": "De vastgestelde set geldt korter dan toegezegd: {oud}"
    " werd {nieuw}.",
    "uitgave.geldig_ingekort.raad": "Regel voor wie onder de oude geldigheid begon een overgang.",
    "uitgave.set_weg": "De set is er niet meer (status: {status}).",
    "uitgave.set_weg.raad": "Laat een set die gold staan met status ‘verouderd’:"
    " resultaten en besluiten verwijzen ernaar.",
    "uitgave.set_dubbel": "Ook {bestand} is van deze hogeschool, opleiding, variant en versie.",
    "uitgave.set_dubbel.raad": "Welke van de twee geldt? Geef de andere een eigen versie"
    " of status.",
    "uitgave.code_in_meer_sets": "In {bestand}, van dezelfde opleiding en versie, staat"
    " een andere tekst onder {codes}.",
    "uitgave.code_in_meer_sets.raad": "Is het dezelfde leeruitkomst? Dan hoort er"
    " dezelfde tekst te staan; zo niet, neem een andere code.",
    "typografie.onzichtbaar": "onzichtbare tekens",
    "typografie.opsommingstekens": "opsommingstekens",
    "typografie.aanhalingstekens": "aanhalingstekens",
    "typografie.accenten": "accenten",
    "typografie.hoofdletters": "hoofdletters",
    "typografie.streepjes": "streepjes",
    "typografie.slotpunt": "slotpunt",
    "typografie.witruimte": "witruimte",
    "typografie.vertaling": "in de vertaling",
    "typografie.naam": "in de naam",
    "typografie.eindkwalificaties": "in eindkwalificaties",
    "typografie.hogeschool": "in de naam van de hogeschool",
    "typografie.opleiding": "in de naam van de opleiding",
    "typografie.versie": "in de versie",
    "typografie.status": "in de status",
    "typografie.taal": "in de taal",
    "typografie.geldig": "in de geldigheid",
    "typografie.vaststelling": "in de vaststelling",
    "typografie.kwaliteitsschema": "in het kwaliteitsschema",
    "typografie.referentie": "in de referentie",
    "belofte.toegezegd": "De set was vastgesteld en blijft dezelfde uitgave: studenten,"
    " examinatoren en besluiten rekenen erop. Alles weegt ten volle.",
    "belofte.nieuwe_uitgave": "De set was vastgesteld en krijgt een nieuwe uitgave: daar"
    " is een herziening voor. Regel een overgang voor wie onder de oude begon.",
    "belofte.afgestemd": "De set was afgestemd met anderen: laat hun weten wat er veranderde.",
    "belofte.vrij": "Niemand kon hier nog op rekenen: de oude set was niet vastgesteld of"
    " afgestemd.",
    "herkenning.code": "zelfde code",
    "herkenning.vervangt": "volgens ‘vervangt’",
    "herkenning.tekst": "zelfde tekst, andere code",
    "herkenning.voorstel": "voorstel: de teksten lijken op elkaar; mensen beslissen",
    "klasse.inhoud": "Inhoud ({aantal})",
    "klasse.inhoud.kort": "inhoud",
    "klasse.verwoording": "Alleen verwoording ({aantal})",
    "klasse.verwoording.kort": "alleen verwoording",
    "klasse.administratie": "Alleen gegevens eromheen ({aantal})",
    "klasse.administratie.kort": "alleen gegevens eromheen",
    "klasse.schijn": "Schijnwijzigingen: een lezer ziet geen verschil ({aantal})",
    "klasse.schijn.kort": "schijnwijzigingen",
    "wijzigingen.stand.nieuw": "nieuw",
    "wijzigingen.stand.weg": "weg",
    "wijzigingen.stand.gewijzigd": "inhoud gewijzigd",
    "wijzigingen.stand.verwoord": "alleen verwoording",
    "wijzigingen.stand.administratie": "alleen gegevens eromheen",
    "wijzigingen.stand.schijn": "schijnwijziging",
    "wijzigingen.stand.gelijk": "ongewijzigd",
    "wijzigingen.richting.lager": "lager",
    "wijzigingen.richting.hoger": "hoger",
    "wijzigingen.richting.weg": "niet meer genoemd",
    "wijzigingen.richting.erbij": "nu genoemd",
    "veld.titel": "titel",
    "veld.tekst": "tekst",
    "veld.context": "context",
    "veld.indicatoren": "indicator",
    "veld.eindkwalificatie": "eindkwalificatie",
    "volgorde.leeruitkomsten": "leeruitkomsten of eenheden",
    "volgorde.indicatoren": "indicatoren",
    "volgorde.eindkwalificaties": "eindkwalificaties",
    "wijzigingen.oud": "oud",
    "wijzigingen.nieuw": "nieuw",
    "wijzigingen.van-naar": "{oud} → {nieuw}",
    "wijzigingen.weg": "weg: {woorden}",
    "wijzigingen.erbij": "erbij: {woorden}",
    "wijzigingen.anders": "anders: {woorden}",
    "wijzigingen.lijkt-op": "lijkt nog het meest op {codes}",
    "wijzigingen.synoniem": "{oud} → {nieuw} (woorden voor hetzelfde)",
    "wijzigingen.gelijk": "Er is niets veranderd.",
    "wijzigingen.uitgave": "Uitgave",
    "wijzigingen.set": "De set als geheel",
    "wijzigingen.eenheden": "Eenheden",
    "wijzigingen.ongewijzigd": "Ongewijzigd: {codes}",
    "wijzigingen.nog": "nog {aantal}",
    "wijzigingen.besluiten": "Besluiten die hierdoor niet meer gelden ({aantal})",
    "wijzigingen.besluiten.uitleg": "De tekst waarover besloten is, staat er niet meer"
    " zo. Bekijk ze opnieuw en leg ze vast met leeruitkomsten besluit … --vervang.",
    "wijzigingen.besluit-schijn": "alleen typografie veranderde: hetzelfde besluit"
    " opnieuw vastleggen volstaat",
    "wijzigingen.waarom": "Waarom dit telt",
    "wijzigingen.legenda": "Tussen [ ]: links wat weg is, rechts wat nieuw is. ■ fout  ▲"
    " waarschuwing  ○ suggestie",
    "wijzigingen.voorstel": "Klopt dit? Zet dan bij {nieuw}: vervangt: [{oud}].",
    "wijzigingen.voorstel-niet": "Klopt dit niet, geef het nieuwe dan een andere code.",
    "wijzigingen.te-groot": "De sets zijn te groot om te zoeken wat op elkaar lijkt; wat"
    " geen code, ‘vervangt’ of tekst gemeen heeft, staat als vervallen en erbij.",
    "wijzigingen.slot": "Wat een wijziging betekent en of zij mag, beslissen mensen; dit"
    " rapport legt naast elkaar wat daarvoor nodig is.",
    "wijzigingen.samenvatting": "{sets}: {inhoud} met andere inhoud, {verwoording} alleen"
    " anders verwoord, {schijn} schijn, {gelijk} gelijk. {ernst}",
    "wijzigingen.samenvatting.een": "{leeruitkomsten}: {inhoud} met andere inhoud,"
    " {verwoording} alleen anders verwoord, {schijn} schijn, {gelijk} gelijk. {ernst}",
    "wijzigingen.niet-gelezen": "Niet te lezen: {aantal}.",
    "wijzigingen.weg-woord": "weg",
    "wijzigingen.nieuw-woord": "erbij",
    "wijzigingen.ernst": "{telling}.",
    "wijzigingen.geen-ernst": "Niets om op te letten.",
    "wijzigingen.sinds": "Wijzigingen sinds {revisie} ({commit}){tot}",
    "wijzigingen.tot": " tot {revisie} ({commit})",
    "wijzigingen.tot-nu": ", tot de bestanden zoals ze nu zijn",
    "wijzigingen.uiteen": "{revisie} ging intussen verder; dit is vergeleken met waar de"
    " twee uiteengingen, zoals bij een pull request.",
    "wijzigingen.sets": "Sets",
    "wijzigingen.verplaatst": "was {bestand}",
    "wijzigingen.gelijk-sets": "{aantal} ongewijzigd",
    "wijzigingen.kapot": "Niet te lezen als set: {bestand}:{lijn}:{kolom} {regel}; zie"
    " leeruitkomsten lint",
    "wijzigingen.geen-eenheid": "buiten een eenheid",
    "wijzigingen.titel": "Wijzigingen",
    "wijzigingen.soort-pagina": "Wat is er veranderd?",
    "wijzigingen.tabel": "Overzicht van de sets",
    "wijzigingen.ernst-kop": "Ernst",
    "wijzigingen.stand-kop": "Wat er gebeurde",
    "hulp.wijzigingen.kort": "Laten zien wat er aan een set veranderde, en wie dat raakt.",
    "hulp.wijzigingen": "Laat zien wat er tussen twee uitgaven van een set veranderde: in"
    " inhoud, alleen in verwoording, of\nalleen in typografie; welke besluiten daardoor niet"
    " meer gelden; en wat raakt aan wat met een\nvastgestelde set is toegezegd. Met --sinds:"
    " alle sets van een repository (git) sinds een revisie.",
    "hulp.wijzigingen.voorbeelden": "  leeruitkomsten wijzigingen set-2025.yaml"
    " set-2026.yaml\n  leeruitkomsten wijzigingen sets/ict.yaml@v1.0 sets/ict.yaml --formaat"
    " html=herziening.html\n  leeruitkomsten wijzigingen --sinds main --faal-bij fout",
    "hulp.optie.wijzigingen-paden": "OUD en NIEUW: twee bestanden, of SET@REVISIE (git)."
    " Met --sinds: bestanden en mappen; zonder: de map waarin je bent.",
    "hulp.optie.formaat-wijzigingen": "terminal (standaard), json, html of markdown."
    " Vaker te geven, elk met een bestand: html=herziening.html.",
    "hulp.optie.faal-bij-wijzigingen": "Eindig met code 1 vanaf deze ernst: fout (raakt"
    " aan wat met een vastgestelde set is toegezegd), waarschuwing, suggestie, verschil (bij"
    " elk verschil dat iemand ziet), of nooit (standaard).",
    "hulp.optie.sinds": "Vergelijk alle sets met hoe ze waren op deze revisie van git"
    " (main, v1.0, HEAD~3).",
    "hulp.optie.tot": "Bij --sinds: vergelijk met deze revisie, en niet met de bestanden"
    " zoals ze nu zijn.",
    "hulp.optie.alles-wijzigingen": "Toon ook in volle tekst wat alleen schijn is, en"
    " elke code die gelijk bleef.",
    "fout.wijzigingen-twee": "OUD en NIEUW zijn nodig: twee sets; er zijn er {aantal} genoemd.",
    "fout.wijzigingen-twee.hint": "geef twee bestanden of SET@REVISIE, of --sinds REVISIE"
    " voor alle sets van een repository.",
    "fout.tot-zonder-sinds": "--tot hoort bij --sinds.",
    "fout.tot-zonder-sinds.hint": "leeruitkomsten wijzigingen --sinds v1.0 --tot v2.0",
    "fout.geen-git": "git is hier niet gevonden, en zonder git is een eerdere revisie"
    " niet te lezen.",
    "fout.geen-git.hint": "installeer git (git-scm.com), of geef twee bestanden:"
    " leeruitkomsten wijzigingen OUD.yaml NIEUW.yaml.",
    "fout.geen-versiebeheer": "{map} hoort bij geen repository van git.",
    "fout.geen-versiebeheer.hint": "geef twee bestanden (leeruitkomsten wijzigingen"
    " OUD.yaml NIEUW.yaml), of ga naar de map van de repository.",
    "fout.buiten-versiebeheer": "{pad} ligt buiten de repository.",
    "fout.buiten-versiebeheer.hint": "noem een pad binnen de repository.",
    "fout.twee-repositories": "{pad} en {ander} horen niet bij dezelfde repository.",
    "fout.twee-repositories.hint": "vraag ze apart.",
    "fout.revisie-vorm": "‘{revisie}’ is geen naam van een revisie.",
    "fout.revisie-vorm.hint": "geef een tak, een tag of een commit, zoals main, v1.0 of HEAD~3.",
    "fout.geen-revisies": "in de repository in {map} is nog niets vastgelegd.",
    "fout.geen-revisies.hint": "leg de sets eerst vast (git add, git commit), of vergelijk twee"
    " bestanden: leeruitkomsten wijzigingen OUD NIEUW",
    "fout.bestand-of-revisie": "{pad} is er niet, en een revisie ‘{revisie}’ evenmin.",
    "fout.bestand-of-revisie.hint": "kijk de naam van het bestand na. Een set op een revisie"
    " schrijf je als SET.yaml@REVISIE.",
    "fout.revisie-onbekend": "deze repository kent geen revisie ‘{revisie}’.",
    "fout.revisie-onbekend.hint": "is zij opgehaald? In CI haalt een ondiepe kloon geen"
    " geschiedenis op: zet fetch-depth: 0 (GitHub) of GIT_DEPTH: 0 (GitLab), en noem een tak"
    " van elders als origin/main.",
    "fout.niet-in-revisie": "{pad} stond er niet in revisie {revisie}.",
    "fout.niet-in-revisie.hint": "heette het bestand toen anders? Noem het bij zijn oude naam.",
    "fout.niet-opgehaald": "wat er in {pad} stond, is in deze repository niet opgehaald.",
    "fout.niet-opgehaald.hint": "haal de geschiedenis op (git fetch --unshallow, of een"
    " kloon zonder --filter); wij halen niets van het netwerk.",
    "fout.git-eigendom": "git vertrouwt de repository in {map} niet: de map is van een"
    " andere gebruiker.",
    "fout.git-eigendom.hint": "vertrouw je haar wel, zeg dat dan tegen git: git config"
    " --global --add safe.directory {map}",
    "fout.git-te-lang": "git deed er langer dan {seconden} seconden over.",
    "fout.git-te-lang.hint": "noem een map met minder bestanden, of probeer het opnieuw.",
    "fout.git-start-niet": "git is niet te starten: {reden}.",
    "fout.git-start-niet.hint": "werkt git in deze map? Probeer git status.",
    "fout.git-mislukt": "git kon dit niet: {melding}",
    "fout.git-mislukt.hint": "werkt git in deze map? Probeer git status.",
}

EN: Mapping[str, str] = {
    "wijziging.vervallen": "dropped",
    "wijziging.erbij": "added",
    "wijziging.gesplitst": "split",
    "wijziging.samengevoegd": "merged",
    "wijziging.herverdeeld": "cut otherwise",
    "wijziging.andere_betekenis": "another meaning",
    "wijziging.ontkenning": "negation",
    "wijziging.niveau": "level",
    "wijziging.studielast": "study load (EC)",
    "wijziging.zelfstandigheid": "autonomy",
    "wijziging.eenheid": "another unit",
    "wijziging.code_hergebruikt": "code used again",
    "wijziging.code": "another code",
    "wijziging.bijgesteld": "meaning adjusted",
    "wijziging.handeling": "act",
    "wijziging.complexiteit": "complexity",
    "wijziging.norm": "norm",
    "wijziging.context": "context",
    "wijziging.indicatoren": "indicators",
    "wijziging.eindkwalificaties": "end qualifications",
    "wijziging.eenheid_vervallen": "unit dropped",
    "wijziging.eenheid_erbij": "unit added",
    "wijziging.eenheid_studielast": "study load of the unit (EC)",
    "wijziging.eenheid_niveau": "level of the unit",
    "wijziging.eenheid_eindkwalificaties": "end qualifications of the unit",
    "wijziging.eenheid_code": "code of the unit",
    "wijziging.opleiding": "programme",
    "wijziging.hogeschool": "institution",
    "wijziging.set_niveau": "level of the set",
    "wijziging.set_studielast": "study load of the set (EC)",
    "wijziging.eindkwalificatie_vervallen": "end qualification dropped",
    "wijziging.eindkwalificatie_erbij": "end qualification added",
    "wijziging.eindkwalificatie_gewijzigd": "end qualification changed",
    "wijziging.taal": "language",
    "wijziging.verwoording": "worded otherwise, same meaning",
    "wijziging.titel": "title",
    "wijziging.vertaling": "translation",
    "wijziging.eenheid_naam": "name of the unit",
    "wijziging.eindkwalificatie_verwoord": "end qualification worded otherwise",
    "wijziging.status": "status",
    "wijziging.versie": "version",
    "wijziging.geldig": "validity",
    "wijziging.vaststelling": "adoption",
    "wijziging.referentie": "reference",
    "wijziging.kwaliteitsschema": "quality schema",
    "wijziging.begrippen": "terms",
    "wijziging.afwijkingen": "waivers",
    "wijziging.herkomst": "origin",
    "wijziging.vervangt": "replaces",
    "wijziging.indicatorcode": "code of an indicator",
    "wijziging.plaats_van_niveau": "the level stands elsewhere in the set now",
    "wijziging.plaats_van_studielast": "the study load stands elsewhere in the set now",
    "wijziging.typografie": "typography only",
    "wijziging.volgorde": "another order",
    "wijziging.opmaak": "only the layout of the file",
    "wijziging.vervallen.reden": "who passed it or was exempted does not find it any"
    " more, and who works on it does not know whether it still counts",
    "wijziging.erbij.reden": "more is asked than was promised at the start",
    "wijziging.gesplitst.reden": "results and exemptions were given on the whole; which"
    " part they cover now must be arranged",
    "wijziging.samengevoegd.reden": "results and exemptions were given on the parts;"
    " whether one part still counts must be arranged",
    "wijziging.herverdeeld.reden": "what was passed before no longer fits one to one",
    "wijziging.andere_betekenis.reden": "something else is asked now under the same name",
    "wijziging.ontkenning.reden": "it says the opposite now",
    "wijziging.niveau.reden": "exemption and recognition ask for a test at this level or higher",
    "wijziging.studielast.reden": "the study load is part of what students were promised,"
    " and counts in their progress",
    "wijziging.zelfstandigheid.reden": "what a student must do alone may come to be"
    " judged otherwise",
    "wijziging.eenheid.reden": "a tentamen belongs to a unit; this outcome now belongs to"
    " another one",
    "wijziging.code_hergebruikt.reden": "references and records with this code now point"
    " to something else; rather take a new code",
    "wijziging.code.reden": "references and decisions with the old code do not find it"
    " any more, unless ‘vervangt’ says so",
    "wijziging.bijgesteld.reden": "assessors may come to judge it otherwise",
    "wijziging.handeling.reden": "the student visibly does something else",
    "wijziging.complexiteit.reden": "in a harder or easier situation the same counts otherwise",
    "wijziging.norm.reden": "what a result must live up to decides whether someone passes",
    "wijziging.context.reden": "evidence from the old context may fall outside the new one",
    "wijziging.indicatoren.reden": "indicators say by what an assessor sees it",
    "wijziging.eindkwalificaties.reden": "what shows the final level shifts",
    "wijziging.eenheid_vervallen.reden": "the tentamen and study load of the unit are gone",
    "wijziging.eenheid_erbij.reden": "a tentamen is added",
    "wijziging.eenheid_studielast.reden": "the study load of a unit is in the OER and"
    " counts in progress",
    "wijziging.eenheid_niveau.reden": "exemption and recognition ask for a test at this"
    " level or higher",
    "wijziging.eenheid_eindkwalificaties.reden": "what shows the final level shifts",
    "wijziging.eenheid_code.reden": "references to the old code do not find the unit any more",
    "wijziging.opleiding.reden": "it is of another programme, degree or variant than was promised",
    "wijziging.hogeschool.reden": "it is of another institution than was promised",
    "wijziging.set_niveau.reden": "the final level is what the diploma is worth",
    "wijziging.set_studielast.reden": "the study load of the programme was promised",
    "wijziging.eindkwalificatie_vervallen.reden": "the final level promises less",
    "wijziging.eindkwalificatie_erbij.reden": "the final level asks more",
    "wijziging.eindkwalificatie_gewijzigd.reden": "the final level may be read otherwise",
    "wijziging.taal.reden": "students are spoken to in another language",
    "uitgave.uitgave_niet_gevolgd": "The set was adopted and changed, but version and"
    " validity stayed the same ({oud}).",
    "uitgave.uitgave_niet_gevolgd.raad": "Give out a new edition (its own ‘versie’,"
    " ‘geldig.van’ for the new cohort, adopted anew), or put the text back.",
    "uitgave.vaststelling_niet_gevolgd": "The substance changed and the set is still"
    " called adopted, but the day of adoption stayed the same ({op}).",
    "uitgave.vaststelling_niet_gevolgd.raad": "Who adopted the change, and when? Put that"
    " under ‘vastgesteld’.",
    "uitgave.versie_gelijk": "The substance changed under the same version ({versie}).",
    "uitgave.versie_gelijk.raad": "Raise ‘versie’ where others have read the one before.",
    "uitgave.versie_lager": "The version is lower than it was: {oud} became {nieuw}.",
    "uitgave.versie_lager.raad": "Are OUD and NIEUW in the right order, and is the version right?",
    "uitgave.versie_te_klein": "The version went from {oud} to {nieuw}; what changed asks"
    " for number {nodig} to go up.",
    "uitgave.versie_te_klein.raad": "First number: the meaning changes. Second: something"
    " is added. Third: the text is corrected.",
    "uitgave.status_terug": "The status went back: {oud} became {nieuw}.",
    "uitgave.status_terug.raad": "Is this work on a next edition? Give it a version of"
    " its own; the adopted one then still holds.",
    "uitgave.geldig_ingekort": "The adopted set holds for a shorter time than was"
    " promised: {oud} became {nieuw}.",
    "uitgave.geldig_ingekort.raad": "Arrange a transition for who began under the old validity.",
    "uitgave.set_weg": "The set is no longer there (status: {status}).",
    "uitgave.set_weg.raad": "Leave a set that held in place with status ‘verouderd’:"
    " results and decisions refer to it.",
    "uitgave.set_dubbel": "{bestand} is of this institution, programme, variant and"
    " version as well.",
    "uitgave.set_dubbel.raad": "Which of the two holds? Give the other a version or"
    " status of its own.",
    "uitgave.code_in_meer_sets": "In {bestand}, of the same programme and version,"
    " another text stands under {codes}.",
    "uitgave.code_in_meer_sets.raad": "Is it the same outcome? Then the text should be"
    " the same; if not, take another code.",
    "typografie.onzichtbaar": "unseen characters",
    "typografie.opsommingstekens": "bullets",
    "typografie.aanhalingstekens": "quotes",
    "typografie.accenten": "accents",
    "typografie.hoofdletters": "capitals",
    "typografie.streepjes": "hyphens and dashes",
    "typografie.slotpunt": "closing full stop",
    "typografie.witruimte": "white space",
    "typografie.vertaling": "in the translation",
    "typografie.naam": "in the name",
    "typografie.eindkwalificaties": "in end qualifications",
    "typografie.hogeschool": "in the name of the institution",
    "typografie.opleiding": "in the name of the programme",
    "typografie.versie": "in the version",
    "typografie.status": "in the status",
    "typografie.taal": "in the language",
    "typografie.geldig": "in the validity",
    "typografie.vaststelling": "in the adoption",
    "typografie.kwaliteitsschema": "in the quality schema",
    "typografie.referentie": "in the reference",
    "belofte.toegezegd": "The set was adopted and is still the same edition: students,"
    " examiners and decisions count on it. Everything weighs in full.",
    "belofte.nieuwe_uitgave": "The set was adopted and gets a new edition: that is what a"
    " revision is for. Arrange a transition for who began under the old one.",
    "belofte.afgestemd": "The set was agreed on with others: let them know what changed.",
    "belofte.vrij": "Nobody could count on this yet: the old set was neither adopted nor"
    " agreed on.",
    "herkenning.code": "same code",
    "herkenning.vervangt": "by ‘vervangt’",
    "herkenning.tekst": "same text, another code",
    "herkenning.voorstel": "proposal: the texts are alike; people decide",
    "klasse.inhoud": "Substance ({aantal})",
    "klasse.inhoud.kort": "substance",
    "klasse.verwoording": "Wording only ({aantal})",
    "klasse.verwoording.kort": "wording only",
    "klasse.administratie": "Only data around it ({aantal})",
    "klasse.administratie.kort": "only data around it",
    "klasse.schijn": "Sham changes: a reader sees no difference ({aantal})",
    "klasse.schijn.kort": "sham changes",
    "wijzigingen.stand.nieuw": "new",
    "wijzigingen.stand.weg": "gone",
    "wijzigingen.stand.gewijzigd": "substance changed",
    "wijzigingen.stand.verwoord": "wording only",
    "wijzigingen.stand.administratie": "only data around it",
    "wijzigingen.stand.schijn": "sham change",
    "wijzigingen.stand.gelijk": "unchanged",
    "wijzigingen.richting.lager": "lower",
    "wijzigingen.richting.hoger": "higher",
    "wijzigingen.richting.weg": "no longer named",
    "wijzigingen.richting.erbij": "named now",
    "veld.titel": "title",
    "veld.tekst": "text",
    "veld.context": "context",
    "veld.indicatoren": "indicator",
    "veld.eindkwalificatie": "end qualification",
    "volgorde.leeruitkomsten": "outcomes or units",
    "volgorde.indicatoren": "indicators",
    "volgorde.eindkwalificaties": "end qualifications",
    "wijzigingen.oud": "old",
    "wijzigingen.nieuw": "new",
    "wijzigingen.van-naar": "{oud} → {nieuw}",
    "wijzigingen.weg": "gone: {woorden}",
    "wijzigingen.erbij": "new: {woorden}",
    "wijzigingen.anders": "otherwise: {woorden}",
    "wijzigingen.lijkt-op": "is most like {codes}",
    "wijzigingen.synoniem": "{oud} → {nieuw} (words for the same)",
    "wijzigingen.gelijk": "Nothing changed.",
    "wijzigingen.uitgave": "Edition",
    "wijzigingen.set": "The set as a whole",
    "wijzigingen.eenheden": "Units",
    "wijzigingen.ongewijzigd": "Unchanged: {codes}",
    "wijzigingen.nog": "{aantal} more",
    "wijzigingen.besluiten": "Decisions that no longer hold because of this ({aantal})",
    "wijzigingen.besluiten.uitleg": "The text that was decided about is no longer there"
    " like that. Look at them again and record them with leeruitkomsten besluit … --vervang.",
    "wijzigingen.besluit-schijn": "only typography changed: recording the same decision"
    " again will do",
    "wijzigingen.waarom": "Why this matters",
    "wijzigingen.legenda": "Between [ ]: on the left what is gone, on the right what is"
    " new. ■ error  ▲ warning  ○ suggestion",
    "wijzigingen.voorstel": "Is this right? Then put with {nieuw}: vervangt: [{oud}].",
    "wijzigingen.voorstel-niet": "If it is not, give the new one another code.",
    "wijzigingen.te-groot": "The sets are too large to look for what is alike; what has"
    " no code, ‘vervangt’ or text in common is told as dropped and added.",
    "wijzigingen.slot": "What a change means and whether it may be made is for people to"
    " decide; this report lays side by side what they need.",
    "wijzigingen.samenvatting": "{sets}: {inhoud} with other substance, {verwoording}"
    " only worded otherwise, {schijn} sham, {gelijk} the same. {ernst}",
    "wijzigingen.samenvatting.een": "{leeruitkomsten}: {inhoud} with other substance,"
    " {verwoording} only worded otherwise, {schijn} sham, {gelijk} the same. {ernst}",
    "wijzigingen.niet-gelezen": "Could not be read: {aantal}.",
    "wijzigingen.weg-woord": "gone",
    "wijzigingen.nieuw-woord": "added",
    "wijzigingen.ernst": "{telling}.",
    "wijzigingen.geen-ernst": "Nothing to look out for.",
    "wijzigingen.sinds": "Changes since {revisie} ({commit}){tot}",
    "wijzigingen.tot": " until {revisie} ({commit})",
    "wijzigingen.tot-nu": ", until the files as they are now",
    "wijzigingen.uiteen": "{revisie} has gone on since; this is held against where the"
    " two parted, as in a pull request.",
    "wijzigingen.sets": "Sets",
    "wijzigingen.verplaatst": "was {bestand}",
    "wijzigingen.gelijk-sets": "{aantal} unchanged",
    "wijzigingen.kapot": "Cannot be read as a set: {bestand}:{lijn}:{kolom} {regel}; see"
    " leeruitkomsten lint",
    "wijzigingen.geen-eenheid": "outside a unit",
    "wijzigingen.titel": "Changes",
    "wijzigingen.soort-pagina": "What changed?",
    "wijzigingen.tabel": "Overview of the sets",
    "wijzigingen.ernst-kop": "Severity",
    "wijzigingen.stand-kop": "What happened",
    "hulp.wijzigingen.kort": "Show what changed in a set, and whom it touches.",
    "hulp.wijzigingen": "Shows what changed between two editions of a set: in substance,"
    " only in wording, or only in\ntypography; which decisions no longer hold because of it;"
    " and what touches a promise that was made\nwith an adopted set. With --sinds: all sets"
    " of a repository (git) since a revision.",
    "hulp.wijzigingen.voorbeelden": "  leeruitkomsten wijzigingen set-2025.yaml"
    " set-2026.yaml\n  leeruitkomsten wijzigingen sets/ict.yaml@v1.0 sets/ict.yaml --formaat"
    " html=revision.html\n  leeruitkomsten wijzigingen --sinds main --faal-bij fout",
    "hulp.optie.wijzigingen-paden": "OUD and NIEUW: two files, or SET@REVISIE (git). With"
    " --sinds: files and folders; without: the folder you are in.",
    "hulp.optie.formaat-wijzigingen": "terminal (default), json, html or markdown. May be"
    " given more than once, each with a file: html=revision.html.",
    "hulp.optie.faal-bij-wijzigingen": "End with code 1 from this severity on: fout"
    " (touches what was promised with an adopted set), waarschuwing, suggestie, verschil (any"
    " difference that someone sees), or nooit (default).",
    "hulp.optie.sinds": "Hold all sets against how they were at this revision of git"
    " (main, v1.0, HEAD~3).",
    "hulp.optie.tot": "With --sinds: compare with this revision, and not with the files"
    " as they are now.",
    "hulp.optie.alles-wijzigingen": "Also show in full what is sham only, and each code"
    " that stayed the same.",
    "fout.wijzigingen-twee": "OUD and NIEUW are needed: two sets; {aantal} were named.",
    "fout.wijzigingen-twee.hint": "give two files or SET@REVISIE, or --sinds REVISIE for"
    " all sets of a repository.",
    "fout.tot-zonder-sinds": "--tot goes with --sinds.",
    "fout.tot-zonder-sinds.hint": "leeruitkomsten wijzigingen --sinds v1.0 --tot v2.0",
    "fout.geen-git": "git was not found here, and without git an earlier revision cannot be read.",
    "fout.geen-git.hint": "install git (git-scm.com), or give two files: leeruitkomsten"
    " wijzigingen OUD.yaml NIEUW.yaml.",
    "fout.geen-versiebeheer": "{map} belongs to no repository of git.",
    "fout.geen-versiebeheer.hint": "give two files (leeruitkomsten wijzigingen OUD.yaml"
    " NIEUW.yaml), or go to the folder of the repository.",
    "fout.buiten-versiebeheer": "{pad} lies outside the repository.",
    "fout.buiten-versiebeheer.hint": "name a path within the repository.",
    "fout.twee-repositories": "{pad} and {ander} do not belong to the same repository.",
    "fout.twee-repositories.hint": "ask about them apart.",
    "fout.revisie-vorm": "‘{revisie}’ is no name of a revision.",
    "fout.revisie-vorm.hint": "give a branch, a tag or a commit, such as main, v1.0 or HEAD~3.",
    "fout.geen-revisies": "nothing was committed yet in the repository in {map}.",
    "fout.geen-revisies.hint": "commit the sets first (git add, git commit), or compare two"
    " files: leeruitkomsten wijzigingen OLD NEW",
    "fout.bestand-of-revisie": "{pad} is not there, and neither is a revision ‘{revisie}’.",
    "fout.bestand-of-revisie.hint": "check the name of the file. A set at a revision is written"
    " as SET.yaml@REVISION.",
    "fout.revisie-onbekend": "this repository knows no revision ‘{revisie}’.",
    "fout.revisie-onbekend.hint": "was it fetched? In CI a shallow clone fetches no"
    " history: set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab), and name a branch from"
    " elsewhere as origin/main.",
    "fout.niet-in-revisie": "{pad} was not there at revision {revisie}.",
    "fout.niet-in-revisie.hint": "did the file go by another name then? Give its old name.",
    "fout.niet-opgehaald": "what stood in {pad} was not fetched into this repository.",
    "fout.niet-opgehaald.hint": "fetch the history (git fetch --unshallow, or a clone"
    " without --filter); we fetch nothing from the network.",
    "fout.git-eigendom": "git does not trust the repository in {map}: the folder is of"
    " another user.",
    "fout.git-eigendom.hint": "if you do, tell git so: git config --global --add"
    " safe.directory {map}",
    "fout.git-te-lang": "git took longer than {seconden} seconds.",
    "fout.git-te-lang.hint": "name a folder with fewer files, or try again.",
    "fout.git-start-niet": "git cannot be started: {reden}.",
    "fout.git-start-niet.hint": "does git work in this folder? Try git status.",
    "fout.git-mislukt": "git could not do this: {melding}",
    "fout.git-mislukt.hint": "does git work in this folder? Try git status.",
}
