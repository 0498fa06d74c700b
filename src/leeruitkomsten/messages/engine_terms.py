"""What we say of what tells the meaning of texts, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "hulp.optie.motor": "Wat de betekenis van teksten leest: woorden (standaard), of semantiek, een"
    " taalmodel dat apart geïnstalleerd wordt",
    "motor.woorden": "Vergeleken op woorden en hun betekenis ({versie}), zonder taalmodel.",
    "motor.semantiek": "Vergeleken met een taalmodel erbij ({versie}).",
    "motor.ontbreekt": "Het taalmodel is niet geïnstalleerd; vergeleken zonder. Installeren:"
    " pip install 'leeruitkomsten[semantiek]'",
    "fout.motor-onbekend": "--motor kent geen ‘{motor}’.",
    "fout.motor-onbekend.hint": "kies uit {bekend}.",
}

EN: Mapping[str, str] = {
    "hulp.optie.motor": "What reads the meaning of texts: woorden (default), or semantiek, a"
    " language model that is installed separately",
    "motor.woorden": "Compared on words and their meaning ({versie}), without a language model.",
    "motor.semantiek": "Compared with a language model besides ({versie}).",
    "motor.ontbreekt": "The language model is not installed; compared without. To install it:"
    " pip install 'leeruitkomsten[semantiek]'",
    "fout.motor-onbekend": "--motor knows no ‘{motor}’.",
    "fout.motor-onbekend.hint": "choose from {bekend}.",
}
