"""Write what the docs take from the program: the pages of the rules, and its output.

    python docs/generate.py            write them
    python docs/generate.py --check    say which are not current, and exit with 1

Pictures need a browser (`docs/screenshots.py`); here is only told which are not current.

In a page, a comment `<!-- output: ARGUMENTS; 1-20, "some words" 6 -->` is followed by a
block with those lines of what `leeruitkomsten ARGUMENTS` prints: here the first twenty,
and six from the first line after those that has these words. A comment
`<!-- formats -->` is followed by a table of the formats of each command. For
`<!-- api: … -->` see `api.py`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from api import with_api
from leeruitkomsten.model import QUESTION, Card
from leeruitkomsten.reporting import Style
from leeruitkomsten.reporting.configuring import how_to_set, options_of, schema_example
from leeruitkomsten.reporting.reporters import REPORTERS
from leeruitkomsten.reporting.words import asked_in_general
from leeruitkomsten.rules import shipped_catalogue
from pictures import FOLDER as PICTURES
from pictures import not_current
from program import HANDBOOK, ROOT, printed

FOLDER = ROOT / "docs" / "regels"
PYTHON = ROOT / "docs" / "python.md"
PAGES = (ROOT / "README.md", *sorted(HANDBOOK.glob("*.md")))
NOTE = "<!-- Gemaakt uit schemas/kwaliteit/regels/ met `make generate`. -->"
OUTPUT = re.compile(r"<!-- output: (?P<call>[^;]+); (?P<lines>[^>]+) -->\n```text\n.*?```", re.S)
FORMATS = re.compile(r"<!-- formats -->\n(?:\|.*\n)*")
COMMANDS = {
    "LintReport": "`lint`",
    "RepairReport": "`lint --herstel --toon`",
    "DiffReport": "`diff`",
    "CalibrationReport": "`kalibreer`",
    "CoverageReport": "`dekking`",
    "ProgressionReport": "`doorstroom`",
    "ChangesReport": "`wijzigingen`",
    "GaugeReport": "`ijk`",
    "ImportReport": "`importeer`",
    "IntakeReport": "`besluit --uit`, `werkblad --inlezen`",
}
"""Which command makes which report."""
PART = re.compile(r'(?P<first>\d+)-(?P<last>\d+)|"(?P<words>[^"]+)" (?P<count>\d+)')
STYLE = Style("nl")
GROUPS = {
    "LU0": "Het bestand en zijn vorm",
    "LU1": "De formulering",
    "LU2": "Samenhang en verwijzingen",
    "LU3": "Het niveau",
    "LU4": "De set als geheel",
    "LU5": "Vragen voor het gesprek",
}


def main() -> int:
    """Write or check the pages; return the exit code."""
    pages = {FOLDER / name: text for name, text in rule_pages()}
    pages |= {page: with_output(page.read_text(encoding="utf-8")) for page in PAGES}
    pages[PYTHON] = with_api(PYTHON.read_text(encoding="utf-8"))
    stale = [page for page, text in pages.items() if not page.exists() or _read(page) != text]
    gone = [page for page in FOLDER.glob("*.md") if page not in pages]
    if "--check" in sys.argv[1:]:
        told = [(page, "generate") for page in sorted([*stale, *gone])]
        told += [(PICTURES / name, "schermbeelden") for name in not_current()]
        for path, target in told:
            print(f"not current: {path.relative_to(ROOT).as_posix()} (make {target})")
        return 1 if told else 0
    FOLDER.mkdir(exist_ok=True)
    for page in stale:
        page.write_text(pages[page], encoding="utf-8", newline="\n")
    for page in gone:
        page.unlink()
    return 0


def with_output(text: str) -> str:
    """Return a page with what the program prints now."""
    return FORMATS.sub(lambda _: _table_of_formats(), OUTPUT.sub(_block_of_output, text))


def _table_of_formats() -> str:
    formats = list(dict.fromkeys(name for known in REPORTERS.values() for name in known))
    ruler = f"|---|{'---|' * len(formats)}"
    rows = ["<!-- formats -->", f"| opdracht | {' | '.join(formats)} |", ruler]
    for report, known in REPORTERS.items():
        cells = ("ja" if name in known else "–" for name in formats)
        rows.append(f"| {COMMANDS[report]} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _block_of_output(found: re.Match[str]) -> str:
    lines = printed(found["call"]).splitlines()
    shown: list[str] = []
    last = 0
    for part in PART.finditer(found["lines"]):
        if part["words"]:
            first = _first_with(part["words"], lines, last, found["call"])
            last = first + int(part["count"])
        else:
            first, last = int(part["first"]) - 1, int(part["last"])
        shown += (["[…]"] if shown else []) + lines[first:last]
    comment = found[0].split("\n", 1)[0]
    call = f"$ leeruitkomsten {found['call']}"
    return "\n".join([comment, "```text", call, *shown, "```"])


def _first_with(words: str, lines: Sequence[str], start: int, call: str) -> int:
    for at, line in enumerate(lines[start:], start):
        if words in line:
            return at
    sys.exit(f"“{words}” is not in what leeruitkomsten {call} prints")


def rule_pages() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every page about rules."""
    cards = sorted(shipped_catalogue().cards.values(), key=lambda card: card.code)
    yield "README.md", _joined(_index(cards))
    for card in cards:
        yield f"{card.code}.md", _joined(_page(card))


def _measured(card: Card) -> Iterator[str]:
    """Yield how often the rule was right where people read what it found."""
    if card.check is None:
        return
    yield "## Hoe vaak de regel gelijk heeft"
    told = _precision().get(card.code)
    if told is None:
        yield (
            "Op de teksten waaraan gemeten is, heeft deze regel niets gevonden. Zie"
            " [metingen](../metingen.md#regels)."
        )
        return
    read, right, found = told
    share = f" ({100 * right // read}%)" if read else ""
    yield (
        f"Van {found} bevindingen op echte en eigen teksten zijn er {read} door mensen gelezen;"
        f" {right} waren terecht{share}. Welke teksten dat zijn: [metingen](../metingen.md#regels)."
    )


@cache
def _precision() -> Mapping[str, tuple[int, int, int]]:
    """Return what `make evaluatie` wrote: per rule how many were read, right and found."""
    lines = (ROOT / "docs" / "precisie.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {code: (int(read), int(right), int(found)) for code, read, right, found in rows}


def _index(cards: Iterable[Card]) -> Iterator[str]:
    yield NOTE
    yield "# Regels"
    yield (
        "Wat `leeruitkomsten lint` vraagt van een set, en waarom. Een bevinding is advies: wie"
        " afwijkt met een reden, doet wat de bedoeling is (pas toe of leg uit)."
    )
    cards = list(cards)
    for begin, title in GROUPS.items():
        rows = ["| code | naam | ernst | waar de regel op let |", "|---|---|---|---|"]
        rows += [
            f"| [{card.code}]({card.code}.md) | {card.name} | {_weight(card)} |"
            f" {card.text('nl').title} |"
            for card in cards
            if card.code.startswith(begin)
        ]
        yield f"## {title}"
        yield "\n".join(rows)


def _page(card: Card) -> Iterator[str]:
    text = card.text("nl")
    yield NOTE
    yield f"# {card.code} {card.name}"
    yield f"**{text.title}** · {_weight(card)} · {text.criterion}"
    if card.is_question:
        yield f"> {asked_in_general(card, 'nl')}"
    yield text.why
    if text.question:
        yield f"**Vraag aan de schrijvers**: {text.question}"
    if text.advice:
        yield f"**{'Zo kan het gesprek' if card.is_question else 'Advies'}**: {text.advice}"
    if card.bad:
        yield "## Hier zegt de regel iets van"
    for bad in card.bad:
        places = ", ".join(f"‘{' '.join(place.split())}’" for place in bad.places)
        yield f"{_block(bad.text)}\n\nAangewezen: {places}"
    if card.good:
        yield "## Hier zwijgt de regel"
    yield from (_block(good) for good in card.good)
    if text.traps:
        yield "## Valkuilen"
        yield "\n".join(f"- {trap}" for trap in text.traps)
    yield from _measured(card)
    yield from _settings(card)
    if card.check is not None:
        yield "## Zo wijk je af"
        yield (
            "Zet bij de set, de eenheid of de leeruitkomst:\n\n```yaml\nafwijkingen:\n"
            f"  - {{regel: {card.code}, motivering: waarom het hier anders is}}\n```"
        )
    yield "## Bronnen"
    yield "\n".join(f"- {source}" for source in card.sources)
    english = card.text("en")
    yield "## In English"
    asks = f" {asked_in_general(card, 'en')}" if card.is_question else ""
    yield f"**{english.title}.**{asks} {english.why}"


def _settings(card: Card) -> Iterator[str]:
    if card.check is None and not card.is_question:
        return
    yield "## Instellen"
    options = list(options_of(card, STYLE))
    if options:
        rows = ["| optie | op de kaart | wat zij doet |", "|---|---|---|"]
        rows += [f"| `{one.name}` | {one.value} | {one.meaning} |" for one in options]
        yield "\n".join(rows)
    yield how_to_set(card, STYLE)
    yield f"```yaml\n{schema_example(card, STYLE)}\n```"


def _weight(card: Card) -> str:
    return card.severity.key if card.severity else QUESTION


def _block(text: str) -> str:
    if "\n" in text.strip():
        return f"```yaml\n{text.rstrip()}\n```"
    return f"> {text.strip() or '(geen tekst)'}"


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
