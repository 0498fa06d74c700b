"""Sets for the benchmarks: 36 programmes at 40 hogescholen that do not exist.

    python -m bench.generated_sets MAP

Each file has 25 outcomes and some 18 KB. No two texts in it are the same, and no two
files: what is looked up once and remembered must not flatter a measurement.
"""

from __future__ import annotations

import sys
from pathlib import Path

PROGRAMMES = 36
INSTITUTIONS = 40
OUTCOMES = 25
_UNITS = 5
_EVERY = 10  # so many sets of which one has something to tell

_VERBS = (
    "ontwerpt", "onderzoekt", "adviseert over", "realiseert", "evalueert", "begeleidt",
    "analyseert", "ontwikkelt", "beoordeelt", "organiseert",
)  # fmt: skip
_THINGS = (
    "een zorgplan", "een informatiesysteem", "een beleidsadvies", "een lessenreeks", "een proces",
    "een interventie", "een begroting", "een campagne", "een prototype", "een onderzoeksopzet",
)  # fmt: skip
_FIELDS = (
    "de wijk", "een mkb-onderneming", "een gemeente", "een multidisciplinair team",
    "een instelling", "een school",
)  # fmt: skip
_AIMS = (
    "zodat belanghebbenden een besluit kunnen nemen dat past bij de eisen van de opdrachtgever",
    "en verantwoordt de gemaakte keuzes aan de hand van literatuur en gegevens uit de praktijk",
    "waarbij de wensen van gebruikers, de wet en de beschikbare middelen tegen elkaar zijn gewogen",
    "en stelt het resultaat bij na overleg met collega's uit ten minste een andere discipline",
)


def write_sets(
    folder: Path, *, programmes: int = PROGRAMMES, institutions: int = INSTITUTIONS
) -> int:
    """Write a file for every programme at every institution; return how many bytes they are."""
    size = 0
    for programme in range(programmes):
        at = folder / f"opleiding{programme:02}"
        at.mkdir(parents=True)
        for institution in range(institutions):
            data = a_set(programme * institutions + institution).encode()
            (at / f"hogeschool{institution:02}.yaml").write_bytes(data)
            size += len(data)
    return size


def a_set(seed: int, *, outcomes: int = OUTCOMES) -> str:
    """Return the file of a set that looks like a real one, another for every seed."""
    lines = [
        "---",
        "leeruitkomstenset: 1",
        f"hogeschool: Hogeschool {_word(seed).title()} (bestaat niet)",
        f"opleiding: {{naam: {_word(seed + 7).title()}kunde, code: '3', graad: microcredential}}",
        "niveau: {nlqf: 6}",
        "taal: nl",
        "versie: 2026-2027",
        "status: concept",
        "studielast: 30",
        "geldig: {van: 2026-09-01}",
        "eindkwalificaties:",
        *(f"  - {{code: EK{n}, tekst: Werkt aan {_word(seed * 11 + n)}.}}" for n in range(1, 6)),
        "eenheden:",
    ]
    for unit in range(_UNITS):
        mine = range(unit, outcomes, _UNITS)
        lines += [
            f"  - code: EVL{unit + 1}",
            f"    naam: {_THINGS[unit].split()[1].title()} {_word(seed + unit * 3)}",
            "    studielast: 6",
            "    leeruitkomsten:",
        ]
        for nth in mine:
            lines += _outcome(seed, nth)
    return "\n".join(lines) + "\n"


def _outcome(seed: int, nth: int) -> list[str]:
    at = seed * 31 + nth * 7
    verb, thing, field = _VERBS[at % 10], _THINGS[at * 3 % 10], _FIELDS[at % 6]
    if seed % _EVERY == 0 and nth == 0:
        verb = f"{verb} op een goede manier"
    own = [_word(at * 8 + part) for part in range(8)]
    return [
        f"      - code: LU{nth % _UNITS + 1}.{nth // _UNITS + 1}",
        f"        titel: {own[0].title()} en {own[1]}",
        "        tekst: >-",
        f"          De student {verb} {thing} voor {field} op basis van {own[0]} en {own[1]}",
        f"          en onderbouwt de keuzes over {own[2]}, {own[3]} en {own[4]}",
        f"          {_AIMS[at % 4]}.",
        f"        context: Een opdracht van {_FIELDS[(at + 1) % 6]} over {own[5]} en {own[6]}.",
        f"        eindkwalificaties: [EK{at % 5 + 1}]",
        "        indicatoren:",
        f"          - Verzamelt gegevens over {own[2]} uit ten minste twee bronnen en weegt ze af.",
        f"          - Stemt de aanpak van {own[3]} af met {_FIELDS[(at + 2) % 6]}.",
        f"          - Legt uit welke gevolgen {own[7]} heeft voor {_THINGS[(at + 4) % 10]}.",
    ]


def _word(number: int) -> str:
    """Return a word that no other number gives."""
    word = ""
    for _ in range(4):
        number, rest = divmod(number, 60)
        word += "bdfgklmnprst"[rest % 12] + "aeiou"[rest // 12]
    return word


if __name__ == "__main__":
    print(write_sets(Path(sys.argv[1])), "bytes")
