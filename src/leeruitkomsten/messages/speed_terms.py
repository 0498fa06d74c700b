"""The words about what is remembered and about processes, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "hulp.optie.cache": (
        "Map waarin staat wat lint eerder vond; wat niet veranderde, wordt niet opnieuw bekeken."
    ),
    "hulp.optie.geen-cache": "Alles opnieuw bekijken, en niets bewaren.",
    "hulp.optie.werkers": "Over hoeveel processen het werk verdeeld wordt, 1 tot en met 64."
    " Zonder: naar behoefte.",
    "fout.twee-caches": "--cache en --geen-cache gaan niet samen.",
    "fout.twee-caches.hint": "laat een van beide weg.",
    "fout.cache-is-bestand": "--cache {map}: dat is een bestand, en geen map.",
    "fout.cache-is-bestand.hint": "noem een map; bestaat die nog niet, dan wordt zij gemaakt.",
    "fout.cache-in-gebruik": "--cache {map}: daar staat al iets anders in.",
    "fout.cache-in-gebruik.hint": "noem een nieuwe of een lege map, zoals .cache/leeruitkomsten:"
    " git slaat alles over wat erin staat.",
    "fout.cache-om-bestanden": "--cache {map}: daarin staat {pad}, dat nagekeken wordt.",
    "fout.cache-om-bestanden.hint": "noem een map waar geen sets in staan, zoals"
    " .cache/leeruitkomsten.",
    "fout.werker-gestopt": "Een van de processen die bestanden bekeken, stopte te vroeg.",
    "fout.werker-gestopt.hint": (
        "misschien was er te weinig geheugen. Met --werkers 1 gaat het in één proces, "
        "langzamer en zuiniger."
    ),
}

EN: Mapping[str, str] = {
    "hulp.optie.cache": (
        "Folder with what lint found before; what did not change is not looked at again."
    ),
    "hulp.optie.geen-cache": "Look at everything again, and keep nothing.",
    "hulp.optie.werkers": "Over how many processes to share the work, from 1 to 64."
    " Without: as needed.",
    "fout.twee-caches": "--cache and --geen-cache do not go together.",
    "fout.twee-caches.hint": "leave one of them out.",
    "fout.cache-is-bestand": "--cache {map}: that is a file, and no folder.",
    "fout.cache-is-bestand.hint": "name a folder; where it does not exist yet, it is made.",
    "fout.cache-in-gebruik": "--cache {map}: there is something else in it.",
    "fout.cache-in-gebruik.hint": "name a new or an empty folder, such as .cache/leeruitkomsten:"
    " git passes by all that is in it.",
    "fout.cache-om-bestanden": "--cache {map}: {pad} is in it, and is what is to be linted.",
    "fout.cache-om-bestanden.hint": "name a folder without sets in it, such as"
    " .cache/leeruitkomsten.",
    "fout.werker-gestopt": "One of the processes that looked at files stopped too early.",
    "fout.werker-gestopt.hint": (
        "perhaps there was too little memory. With --werkers 1 all is done in one process, "
        "slower and more sparing."
    ),
}
