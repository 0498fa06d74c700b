"""What we say of one pair of outcomes and of what a dimension saw, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "dimensie.object": "object",
    "dimensie.niveausignaal": "niveau in woorden",
    "dimensie.norm": "norm",
    "dimensie.taal": "taal",
    "dimensie.structuur": "opbouw",
    "oordeel.alleen_links": "alleen links genoemd",
    "oordeel.alleen_rechts": "alleen rechts genoemd",
    "oordeel.vertaling": "gelezen in vertaling",
    "oordeel.korter_rechts": "veel korter bij rechts",
    "oordeel.langer_rechts": "veel langer bij rechts",
    "oordeel.indicatoren_links": "indicatoren alleen bij links",
    "oordeel.indicatoren_rechts": "indicatoren alleen bij rechts",
    "opbouw.woorden": "{aantal} woorden",
    "verschil.niveau.woorden": "{codes_links} en {codes_rechts}: aan de woorden te zien lager bij"
    " {kant_lager}; links {links}, rechts {rechts}",
    "verschil.woorden": "‘{woorden}’",
    "verschil.geen-woorden": "niets",
    "verschil.norm": "Andere maatstaf ({aantal})",
    "verschil.norm.vraag": "Is het dezelfde norm in andere woorden, en zo niet: welke geldt?",
    "verschil.norm.bericht": "{codes_links} ‘{links}’ tegenover {codes_rechts} ‘{rechts}’",
    "verschil.norm.sets": "{set_links} {codes_links} ‘{links}’ tegenover {set_rechts}"
    " {codes_rechts} ‘{rechts}’",
    "verschil.terminologie": "Andere woorden voor hetzelfde ({aantal})",
    "verschil.terminologie.vraag": "Bedoelen jullie hetzelfde, en welke term wordt dan de"
    " voorkeursterm?",
    "verschil.terminologie.bericht": "links ‘{links}’ ({codes_links}), rechts ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.terminologie.sets": "{set_links} ‘{links}’ ({codes_links}), {set_rechts} ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.deelt": "deelt {woorden}",
    "verschil.deelt-niets": "deelt geen woorden",
    "hulp.optie.uitleg": "Leg uit waarom deze leeruitkomst zo gekoppeld is, of niet; LINKS:RECHTS"
    " (of tweemaal) voor één paar.",
    "fout.uitleg-code-onbekend": "er is geen leeruitkomst ‘{code}’, links noch rechts.",
    "fout.uitleg-code-onbekend.hint": "noem een code uit een van de twee sets, of een paar als"
    " LINKS:RECHTS.",
    "waarschijnlijk.duidelijk": "duidelijk",
    "waarschijnlijk.waarschijnlijk": "waarschijnlijk",
    "waarschijnlijk.mogelijk": "mogelijk",
    "waarschijnlijk.twijfelachtig": "twijfelachtig",
    "waarschijnlijk.onwaarschijnlijk": "onwaarschijnlijk",
    "uitleg.kop": "Uitleg van {codes}",
    "uitleg.niemand": "De andere set heeft geen leeruitkomsten om mee te vergelijken.",
    "uitleg.niemand-besluit": "Voor {code} is er geen kandidaat: mensen besloten wat er niet mee"
    " overeenkomt.",
    "uitleg.besluit": "{links} en {rechts} zijn gekoppeld omdat mensen dat besloten: {relatie}. Wat"
    " hieronder staat, ziet het programma zelf.",
    "uitleg.besluit-gaat-voor": "Het besluit gaat voor op wat het programma ziet.",
    "uitleg.los": "Voor {code} is geen overtuigende tegenhanger gevonden. Hieronder staat de beste"
    " kandidaat, en waarom die niet overtuigt.",
    "uitleg.los-paar": "{links} en {rechts} zijn niet gekoppeld.",
    "uitleg.relatie.gelijkwaardig": "{links} en {rechts} zijn gekoppeld en lijken gelijkwaardig.",
    "uitleg.relatie.ruimer": "{links} en {rechts} zijn gekoppeld; {links} is ruimer of"
    " vraagt meer.",
    "uitleg.relatie.enger": "{links} en {rechts} zijn gekoppeld; {rechts} is ruimer of"
    " vraagt meer.",
    "uitleg.relatie.overlap": "{links} en {rechts} zijn gekoppeld; ze overlappen, en geen van beide"
    " omvat de ander.",
    "uitleg.relatie.gesplitst": "{links} lijkt rechts gesplitst in {rechts}: samen dekken die meer"
    " van {links} dan elk apart.",
    "uitleg.relatie.samengevoegd": "{links} lijken rechts samengevoegd tot {rechts}: samen dekken"
    " zij meer van {rechts} dan elk apart.",
    "uitleg.paren": "Elk paar staat hieronder.",
    "uitleg.paar": "Hieronder staat het paar met {code}; met --uitleg {andere} zie je de rest.",
    "uitleg.start": "Uitgangspunt: zonder bewijs is het geen koppeling",
    "uitleg.slotsom": "Alles bij elkaar",
    "uitleg.zwaar": "zwaar",
    "uitleg.merkbaar": "merkbaar",
    "uitleg.licht": "licht",
    "uitleg.onbekend": "Niets over te zeggen, en telt niet mee: {dimensies}.",
    "uitleg.geen-veto": "Geen veto: niveau, zelfstandigheid en ontkenning houden"
    " ‘gelijkwaardig’ niet"
    " tegen.",
    "uitleg.veto": "Veto: {dimensies}. Hoe sterk de teksten ook lijken, gelijkwaardig heten ze"
    " daarom niet: {relatie}.",
    "uitleg.veto-besluit": "Het programma zelf zou ze niet gelijkwaardig noemen, door {dimensies}."
    " Het besluit gaat voor.",
    "uitleg.veto-los": "Ook als ze gekoppeld waren, heetten ze niet gelijkwaardig, door"
    " {dimensies}.",
    "uitleg.dekking": "Geen veto, wel dekt de een meer dan de ander: {relatie}. Welke woorden maar"
    " aan één kant staan, staat bij inhoud.",
    "uitleg.waarom-los": "Waarom niet gekoppeld:",
    "uitleg.niet.besluit": "mensen besloten dat dit niet overeenkomt.",
    "uitleg.niet.elders-besluit": "{code} is volgens een besluit gekoppeld aan {andere}.",
    "uitleg.niet.inhoud": "de teksten hebben te weinig gemeen, of niet meer dan met de"
    " leeruitkomsten"
    " ernaast; zonder gedeelde inhoud draagt de rest geen koppeling.",
    "uitleg.niet.elders": "{code} past beter bij {andere} en is daarmee gekoppeld.",
    "uitleg.zeker": "Sterk bewijs: de inhoud draagt het, niets spreekt tegen, en de eerstvolgende"
    " kandidaat blijft ver achter.",
    "uitleg.nakijken.verdeeld": "Samen bekijken: of een verdeling over meer leeruitkomsten"
    " klopt, is"
    " aan mensen.",
    "uitleg.nakijken.tegen": "Samen bekijken: {dimensie} spreekt tegen.",
    "uitleg.nakijken.half": "Samen bekijken: over {dimensie} zegt maar één kant iets.",
    "uitleg.nakijken.deels": "Samen bekijken: de inhoud komt maar deels overeen.",
    "uitleg.nakijken.een-woord": "Samen bekijken: het berust op één gedeeld woord.",
    "uitleg.nakijken.nummer-twee": "Samen bekijken: er is een andere kandidaat die er"
    " dichtbij komt.",
    "uitleg.nummer-twee": "Waarom niet {code} ({kant})? Daar is het {zekerheid} ({getal})",
    "uitleg.beter": "Beter past {code} ({kant}): daar is het {zekerheid} ({getal})",
    "uitleg.naast-besluit": "Buiten het besluit om lijkt {code} ({kant}) het meest: {zekerheid}"
    " ({getal})",
    "uitleg.words": "in beide: {woorden}",
    "uitleg.left_words": "alleen links: {woorden}",
    "uitleg.right_words": "alleen rechts: {woorden}",
    "uitleg.elders-gekoppeld": "Gekoppeld: {links} met {rechts}.",
    "uitleg.verschil": "{dimensie}: {code} {hier}; {rivaal} {daar}",
    "uitleg.even-goed": "even goed op elke dimensie: de keuze is aan mensen.",
}

EN: Mapping[str, str] = {
    "dimensie.object": "object",
    "dimensie.niveausignaal": "level in words",
    "dimensie.norm": "standard",
    "dimensie.taal": "language",
    "dimensie.structuur": "structure",
    "oordeel.alleen_links": "named on the left only",
    "oordeel.alleen_rechts": "named on the right only",
    "oordeel.vertaling": "read in translation",
    "oordeel.korter_rechts": "much shorter on the right",
    "oordeel.langer_rechts": "much longer on the right",
    "oordeel.indicatoren_links": "indicators on the left only",
    "oordeel.indicatoren_rechts": "indicators on the right only",
    "opbouw.woorden": "{aantal} words",
    "verschil.niveau.woorden": "{codes_links} and {codes_rechts}: lower on the {kant_lager}, going"
    " by the words; left {links}, right {rechts}",
    "verschil.woorden": "‘{woorden}’",
    "verschil.geen-woorden": "nothing",
    "verschil.norm": "Other standard ({aantal})",
    "verschil.norm.vraag": "Is it one standard in other words, and if not: which one holds?",
    "verschil.norm.bericht": "{codes_links} ‘{links}’ against {codes_rechts} ‘{rechts}’",
    "verschil.norm.sets": "{set_links} {codes_links} ‘{links}’ against {set_rechts}"
    " {codes_rechts} ‘{rechts}’",
    "verschil.terminologie": "Other words for the same ({aantal})",
    "verschil.terminologie.vraag": "Do you mean the same, and which will be the preferred term?",
    "verschil.terminologie.bericht": "left ‘{links}’ ({codes_links}), right ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.terminologie.sets": "{set_links} ‘{links}’ ({codes_links}), {set_rechts} ‘{rechts}’"
    " ({codes_rechts})",
    "verschil.deelt": "shares {woorden}",
    "verschil.deelt-niets": "shares no words",
    "hulp.optie.uitleg": "Explain why this outcome is linked as it is, or is not; LINKS:RECHTS"
    " (or twice) for one pair.",
    "fout.uitleg-code-onbekend": "there is no outcome ‘{code}’, left or right.",
    "fout.uitleg-code-onbekend.hint": "name a code of one of the two sets, or a pair as"
    " LINKS:RECHTS.",
    "waarschijnlijk.duidelijk": "clear",
    "waarschijnlijk.waarschijnlijk": "likely",
    "waarschijnlijk.mogelijk": "possible",
    "waarschijnlijk.twijfelachtig": "doubtful",
    "waarschijnlijk.onwaarschijnlijk": "unlikely",
    "uitleg.kop": "Explanation of {codes}",
    "uitleg.niemand": "The other set has no outcomes to compare with.",
    "uitleg.niemand-besluit": "There is no candidate for {code}: people decided what does not"
    " correspond to it.",
    "uitleg.besluit": "{links} and {rechts} are linked because people decided so: {relatie}. What"
    " is below is what the program sees itself.",
    "uitleg.besluit-gaat-voor": "The decision goes before what the program sees.",
    "uitleg.los": "No convincing counterpart of {code} was found. Below is the best"
    " candidate, and why it does not convince.",
    "uitleg.los-paar": "{links} and {rechts} are not linked.",
    "uitleg.relatie.gelijkwaardig": "{links} and {rechts} are linked and seem equivalent.",
    "uitleg.relatie.ruimer": "{links} and {rechts} are linked; {links} is wider or asks more.",
    "uitleg.relatie.enger": "{links} and {rechts} are linked; {rechts} is wider or asks more.",
    "uitleg.relatie.overlap": "{links} and {rechts} are linked; they overlap, and neither contains"
    " the other.",
    "uitleg.relatie.gesplitst": "{links} seems split on the right into {rechts}: together"
    " they cover"
    " more of {links} than each alone.",
    "uitleg.relatie.samengevoegd": "{links} seem merged on the right into {rechts}: together they"
    " cover more of {rechts} than each alone.",
    "uitleg.paren": "Each pair is told below.",
    "uitleg.paar": "Below is the pair with {code}; --uitleg {andere} shows the rest.",
    "uitleg.start": "To begin with: without evidence it is no link",
    "uitleg.slotsom": "All together",
    "uitleg.zwaar": "heavy",
    "uitleg.merkbaar": "some",
    "uitleg.licht": "light",
    "uitleg.onbekend": "Nothing to say about, and counts for nothing: {dimensies}.",
    "uitleg.geen-veto": "No veto: level, autonomy and negation do not keep it from being"
    " ‘equivalent’.",
    "uitleg.veto": "Veto: {dimensies}. However much the texts are alike, they are therefore not"
    " called equivalent: {relatie}.",
    "uitleg.veto-besluit": "The program itself would not call them equivalent, by {dimensies}. The"
    " decision goes first.",
    "uitleg.veto-los": "Had they been linked, {dimensies} would have kept them from being"
    " ‘equivalent’.",
    "uitleg.dekking": "No veto, but one covers more than the other: {relatie}. Which words stand on"
    " one side only is told at content.",
    "uitleg.waarom-los": "Why they are not linked:",
    "uitleg.niet.besluit": "people decided that this does not correspond.",
    "uitleg.niet.elders-besluit": "{code} is linked to {andere} by a decision.",
    "uitleg.niet.inhoud": "the texts have too little in common, or no more than with the outcomes"
    " beside them; without shared content the rest carries no link.",
    "uitleg.niet.elders": "{code} fits {andere} better, and is linked to that.",
    "uitleg.zeker": "Strong evidence: content carries it, nothing speaks against it, and the next"
    " candidate is far behind.",
    "uitleg.nakijken.verdeeld": "Look together: whether it is divided over more outcomes is for"
    " people to say.",
    "uitleg.nakijken.tegen": "Look together: {dimensie} speaks against it.",
    "uitleg.nakijken.half": "Look together: only one side says something about {dimensie}.",
    "uitleg.nakijken.deels": "Look together: content corresponds in part only.",
    "uitleg.nakijken.een-woord": "Look together: it rests on one shared word.",
    "uitleg.nakijken.nummer-twee": "Look together: another candidate comes close.",
    "uitleg.nummer-twee": "Why not {code} ({kant})? There it is {zekerheid} ({getal})",
    "uitleg.beter": "{code} ({kant}) fits better: there it is {zekerheid} ({getal})",
    "uitleg.naast-besluit": "Apart from the decision, {code} ({kant}) is most like it: {zekerheid}"
    " ({getal})",
    "uitleg.words": "in both: {woorden}",
    "uitleg.left_words": "left only: {woorden}",
    "uitleg.right_words": "right only: {woorden}",
    "uitleg.elders-gekoppeld": "Linked: {links} with {rechts}.",
    "uitleg.verschil": "{dimensie}: {code} {hier}; {rivaal} {daar}",
    "uitleg.even-goed": "as good on every dimension: the choice is for people.",
}
