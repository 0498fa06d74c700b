"""What we say of repairs, and of the letters that they are about."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "lint.herstelbaar": "herstelbaar",
    "lint.te-herstellen.een": "1 is te herstellen: leeruitkomsten lint --herstel --toon",
    "lint.te-herstellen.meer": "{aantal} zijn te herstellen: leeruitkomsten lint --herstel --toon",
    "aantal.herstel.een": "1 plek",
    "aantal.herstel.meer": "{aantal} plekken",
    "herstel.gedaan": "{plekken} hersteld in {bestanden}.",
    "herstel.getoond": "{plekken} te herstellen in {bestanden}; er is niets geschreven.",
    "herstel.niets": "Niets te herstellen.",
    "herstel.niet-bewezen": "{regel} niet hersteld: dan zou er in dit bestand ook iets anders"
    " veranderen",
    "herstel.overgeslagen": "niet hersteld, want {reden}",
    "herstel.geen-utf-8": "het bestand staat niet in UTF-8",
    "herstel.geen-set": "het is niet als set te lezen",
    "herstel.niet-te-lezen": "het is niet te lezen",
    "teken.afbreekstreepje": "een afbreekstreepje dat je niet ziet ({code})",
    "teken.breedteloos": "een teken zonder breedte ({code})",
    "teken.vaste-spatie": "een vaste spatie ({code})",
    "teken.ligatuur": "‘{letters}’ als één teken ({code})",
    "teken.symbool": "een teken uit een symboollettertype ({code}), vaak een opsommingsteken",
    "teken.verloren": "een teken dat bij het omzetten verloren ging ({code})",
    "teken.accent": "een los accent ({letters}), en geen apostrof",
    "teken.spatie-vooraf": "witruimte vóór het eerste woord",
    "teken.spatie-achteraf": "witruimte na het laatste woord",
    "teken.spaties": "meer dan één spatie achter elkaar",
    "teken.tab": "een tab tussen twee woorden",
    "hulp.optie.herstel": "Herstel in de bestanden zelf wat zeker is en niets verliest, en lint"
    " daarna. Met --toon: laat alleen zien wat er zou veranderen.",
    "hulp.optie.toon": "Bij --herstel: schrijf niets, en geef wat er zou veranderen als diff.",
    "fout.toon-zonder-herstel": "--toon hoort bij --herstel.",
    "fout.toon-zonder-herstel.hint": "leeruitkomsten lint --herstel --toon laat zien wat er zou"
    " veranderen.",
    "fout.herstel-standaardinvoer": "wat van standaardinvoer komt, is niet terug te schrijven.",
    "fout.herstel-standaardinvoer.hint": "noem het bestand, of zet er --toon bij.",
    "reden.alleen-lezen": "het bestand is alleen te lezen",
    "reden.geen-bestand": "het is geen gewoon bestand",
}

EN: Mapping[str, str] = {
    "lint.herstelbaar": "can be repaired",
    "lint.te-herstellen.een": "1 can be repaired: leeruitkomsten lint --herstel --toon",
    "lint.te-herstellen.meer": "{aantal} can be repaired: leeruitkomsten lint --herstel --toon",
    "aantal.herstel.een": "1 place",
    "aantal.herstel.meer": "{aantal} places",
    "herstel.gedaan": "{plekken} repaired in {bestanden}.",
    "herstel.getoond": "{plekken} to repair in {bestanden}; nothing was written.",
    "herstel.niets": "Nothing to repair.",
    "herstel.niet-bewezen": "{regel} not repaired: it would change something else in this file"
    " as well",
    "herstel.overgeslagen": "not repaired, because {reden}",
    "herstel.geen-utf-8": "the file is not in UTF-8",
    "herstel.geen-set": "it cannot be read as a set",
    "herstel.niet-te-lezen": "it cannot be read",
    "teken.afbreekstreepje": "a hyphen that you do not see ({code})",
    "teken.breedteloos": "a character without width ({code})",
    "teken.vaste-spatie": "a space that does not break ({code})",
    "teken.ligatuur": "‘{letters}’ as one character ({code})",
    "teken.symbool": "a character of a symbol font ({code}), often a bullet",
    "teken.verloren": "a character that was lost in conversion ({code})",
    "teken.accent": "a loose accent ({letters}), and no apostrophe",
    "teken.spatie-vooraf": "white space before the first word",
    "teken.spatie-achteraf": "white space after the last word",
    "teken.spaties": "more than one space in a row",
    "teken.tab": "a tab between two words",
    "hulp.optie.herstel": "Repair in the files themselves what is certain and loses nothing, and"
    " lint then. With --toon: only show what would change.",
    "hulp.optie.toon": "With --herstel: write nothing, and give what would change as a diff.",
    "fout.toon-zonder-herstel": "--toon goes with --herstel.",
    "fout.toon-zonder-herstel.hint": "leeruitkomsten lint --herstel --toon shows what would"
    " change.",
    "fout.herstel-standaardinvoer": "what comes from standard input cannot be written back.",
    "fout.herstel-standaardinvoer.hint": "name the file, or add --toon.",
    "reden.alleen-lezen": "the file can only be read",
    "reden.geen-bestand": "it is no ordinary file",
}
