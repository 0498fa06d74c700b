"""What we say of a baseline (*nullijn*), and in the formats of the trade."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "aantal.bevinding.een": "1 bevinding",
    "aantal.bevinding.meer": "{aantal} bevindingen",
    "aantal.bekend": "{aantal} bekend (nullijn)",
    "nullijn.bekend.een": "1 bevinding stond er al en telt niet mee ({bestand}).",
    "nullijn.bekend.meer": "{aantal} bevindingen stonden er al en tellen niet mee ({bestand}).",
    "nullijn.verdwenen.een": "1 is verdwenen: --nullijn-bijwerken haalt die eruit.",
    "nullijn.verdwenen.meer": "{aantal} zijn verdwenen: --nullijn-bijwerken haalt ze eruit.",
    "nullijn.gemaakt": "Nullijn gemaakt: {bestand}, met {bevindingen}. Wat erin staat telt voortaan"
    " niet mee met --nullijn. Wie iets met een reden zo wil houden, schrijft dat als afwijking in"
    " de set.",
    "nullijn.bijgewerkt": "{bevindingen} uit {bestand} gehaald; er is niets bij gekomen.",
    "nullijn.niet-opgenomen": "Niet opgenomen, want van een bestand dat niet als set te lezen"
    " is wordt"
    " verder niets bekeken: {bevindingen}.",
    "nullijn.verplaatst": "{bestand} is bij: niets is verdwenen, en bestanden met een andere"
    " naam zijn"
    " gevolgd.",
    "nullijn.bij": "{bestand} is bij: niets is verdwenen.",
    "nullijn.weg": "Stond in de nullijn, en is verdwenen",
    "nullijn.stond-er-al": "Stond er al (nullijn)",
    "github.meer.een": "Nog 1 bevinding staat niet als annotatie bij de tekst; alles staat in het"
    " log van deze stap.",
    "github.meer.meer": "Nog {aantal} bevindingen staan niet als annotatie bij de tekst; alles"
    " staat in het log van deze stap.",
    "github.alles": "leeruitkomsten: alles wat gevonden is ({aantal})",
    "junit.niets": "geen bevindingen",
    "sarif.zie": "{code} lijkt hierop",
    "sarif.ander": "De andere plek",
    "sarif.afwijking": "{motivering} (tot en met {tot})",
    "hulp.optie.nullijn": "Tel alleen wat nieuw is: wat in de nullijn staat is bekend, telt"
    " niet mee"
    " en wordt niet opnieuw verteld. Zonder BESTAND: leeruitkomsten-nullijn.jsonl, naast"
    " leeruitkomsten.yaml.",
    "hulp.optie.nullijn-maken": "Maak de nullijn van wat er nu staat. Nooit over een bestaande"
    " heen.",
    "hulp.optie.nullijn-bijwerken": "Haal uit de nullijn wat verdwenen is. Er komt niets bij.",
    "fout.nullijn-ontbreekt": "er is geen nullijn: {bestand} bestaat niet.",
    "fout.nullijn-ontbreekt.hint": "leeruitkomsten lint --nullijn-maken maakt haar van wat er nu"
    " staat.",
    "fout.nullijn-bestaat": "er is al een nullijn, en opnieuw maken zou ook opnemen wat er"
    " sindsdien"
    " bij is gekomen: {bestand}.",
    "fout.nullijn-bestaat.hint": "--nullijn-bijwerken haalt eruit wat verdwenen is. Wie echt"
    " opnieuw"
    " wil beginnen, gooit het bestand eerst zelf weg.",
    "fout.nullijn-geen": "{bestand} is geen nullijn.",
    "fout.nullijn-geen.hint": 'de eerste regel hoort met {"nullijn": 1 te beginnen. Maak een nieuwe'
    " met --nullijn-maken, of noem een ander bestand met --nullijn=BESTAND.",
    "fout.nullijn-nieuwer": "{bestand} is van een nieuwere versie ({versie}) dan deze"
    " leeruitkomsten kent.",
    "fout.nullijn-nieuwer.hint": "werk leeruitkomsten bij.",
    "fout.nullijn-regel": "een regel van de nullijn is niet te lezen, en dan wordt geen enkele"
    " gebruikt: {bestand}.",
    "fout.nullijn-regel.hint": "haal uit versiebeheer terug wat er stond, of gooi die ene regel"
    " weg:"
    " die bevinding telt dan weer mee.",
    "fout.nullijn-conflict": "in de nullijn staat een samenvoeging die niet af is: {bestand}.",
    "fout.nullijn-conflict.hint": "laat van beide kanten alle regels staan, zonder de tekens"
    " <<<<<<<,"
    " ======= en >>>>>>>; daarna haalt --nullijn-bijwerken eruit wat verdwenen is.",
    "fout.nullijn-te-groot": "{bestand} is groter dan {grens} MB en wordt niet gelezen.",
    "fout.nullijn-te-groot.hint": "geef elke map met sets een eigen nullijn, met"
    " --nullijn=BESTAND.",
    "fout.nullijn-onleesbaar": "{bestand} is niet te lezen.",
    "fout.nullijn-onleesbaar.hint": "kijk of het een gewoon bestand is, en of je het mag lezen.",
    "fout.nullijn-maken-en-bijwerken": "--nullijn-maken en --nullijn-bijwerken gaan niet samen.",
    "fout.nullijn-maken-en-bijwerken.hint": "laat een van beide weg: --nullijn-maken neemt op wat"
    " er nu staat, --nullijn-bijwerken haalt eruit wat verdwenen is.",
    "fout.nullijn-met-toon": "een nullijn en --toon gaan niet samen: --toon lint niet.",
    "fout.nullijn-met-toon.hint": "laat een van beide weg: --toon laat zien wat --herstel"
    " zou doen.",
    "fout.nullijn-met-spatie": "een nullijn is geen set om te linten.",
    "fout.nullijn-met-spatie.hint": "schrijf het bestand direct achter de optie:"
    " --nullijn=BESTAND.",
    "fout.nullijn-standaardinvoer": "van standaardinvoer is geen nullijn te maken.",
    "fout.nullijn-standaardinvoer.hint": "noem het bestand of de map.",
}

EN: Mapping[str, str] = {
    "aantal.bevinding.een": "1 finding",
    "aantal.bevinding.meer": "{aantal} findings",
    "aantal.bekend": "{aantal} known (baseline)",
    "nullijn.bekend.een": "1 finding was there before and does not count ({bestand}).",
    "nullijn.bekend.meer": "{aantal} findings were there before and do not count ({bestand}).",
    "nullijn.verdwenen.een": "1 is gone: --nullijn-bijwerken takes it out.",
    "nullijn.verdwenen.meer": "{aantal} are gone: --nullijn-bijwerken takes them out.",
    "nullijn.gemaakt": "Baseline made: {bestand}, with {bevindingen}. What is in it no longer"
    " counts"
    " with --nullijn. Whoever has a reason to keep something writes it as a waiver in the set.",
    "nullijn.bijgewerkt": "Took {bevindingen} out of {bestand}; nothing was added.",
    "nullijn.niet-opgenomen": "Not taken in, for of a file that cannot be read as a set nothing"
    " else"
    " is looked at: {bevindingen}.",
    "nullijn.verplaatst": "{bestand} is up to date: nothing is gone, and files with another name"
    " were followed.",
    "nullijn.bij": "{bestand} is up to date: nothing is gone.",
    "nullijn.weg": "Was in the baseline, and is gone",
    "nullijn.stond-er-al": "Was there before (baseline)",
    "github.meer.een": "1 more finding is not shown beside the text; all are in the log of this"
    " step.",
    "github.meer.meer": "{aantal} more findings are not shown beside the text; all are in the log"
    " of this step.",
    "github.alles": "leeruitkomsten: all that was found ({aantal})",
    "junit.niets": "no findings",
    "sarif.zie": "{code} resembles this",
    "sarif.ander": "The other place",
    "sarif.afwijking": "{motivering} (until {tot})",
    "hulp.optie.nullijn": "Count only what is new: what is in the baseline is known, does not count"
    " and is not told again. Without BESTAND: leeruitkomsten-nullijn.jsonl, beside"
    " leeruitkomsten.yaml.",
    "hulp.optie.nullijn-maken": "Make the baseline from what is there now. Never over one that is.",
    "hulp.optie.nullijn-bijwerken": "Take out of the baseline what is gone. Nothing is added.",
    "fout.nullijn-ontbreekt": "there is no baseline: {bestand} does not exist.",
    "fout.nullijn-ontbreekt.hint": "leeruitkomsten lint --nullijn-maken makes one from what is"
    " there"
    " now.",
    "fout.nullijn-bestaat": "there is a baseline already, and making it anew would take in what"
    " came"
    " since: {bestand}.",
    "fout.nullijn-bestaat.hint": "--nullijn-bijwerken takes out what is gone. Whoever really"
    " wants to"
    " start anew throws the file away first.",
    "fout.nullijn-geen": "{bestand} is no baseline.",
    "fout.nullijn-geen.hint": 'its first line should begin with {"nullijn": 1. Make a new one with'
    " --nullijn-maken, or name another file with --nullijn=BESTAND.",
    "fout.nullijn-nieuwer": "{bestand} is of a newer version ({versie}) than this leeruitkomsten"
    " knows.",
    "fout.nullijn-nieuwer.hint": "upgrade leeruitkomsten.",
    "fout.nullijn-regel": "a line of the baseline cannot be read, and then none is used:"
    " {bestand}.",
    "fout.nullijn-regel.hint": "get back from version control what was there, or throw that one"
    " line"
    " away: its finding will count again.",
    "fout.nullijn-conflict": "there is an unfinished merge in the baseline: {bestand}.",
    "fout.nullijn-conflict.hint": "keep all lines of both sides, without the marks <<<<<<<, ======="
    " and >>>>>>>; then --nullijn-bijwerken takes out what is gone.",
    "fout.nullijn-te-groot": "{bestand} is larger than {grens} MB and is not read.",
    "fout.nullijn-te-groot.hint": "give each folder of sets a baseline of its own, with"
    " --nullijn=BESTAND.",
    "fout.nullijn-onleesbaar": "{bestand} cannot be read.",
    "fout.nullijn-onleesbaar.hint": "see whether it is an ordinary file, and whether you may"
    " read it.",
    "fout.nullijn-maken-en-bijwerken": "--nullijn-maken and --nullijn-bijwerken do not go"
    " together.",
    "fout.nullijn-maken-en-bijwerken.hint": "leave one of them out: --nullijn-maken takes in what"
    " is there now, --nullijn-bijwerken takes out what is gone.",
    "fout.nullijn-met-toon": "a baseline and --toon do not go together: --toon does not lint.",
    "fout.nullijn-met-toon.hint": "leave one of them out: --toon shows what --herstel would do.",
    "fout.nullijn-met-spatie": "a baseline is no set to lint.",
    "fout.nullijn-met-spatie.hint": "join the file to the option: --nullijn=BESTAND.",
    "fout.nullijn-standaardinvoer": "no baseline can be made from standard input.",
    "fout.nullijn-standaardinvoer.hint": "name the file or the folder.",
}
