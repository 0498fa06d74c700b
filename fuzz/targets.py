"""What strangers may send, as functions of bytes: each keeps the law, or something is wrong.

The law: whatever the bytes, what comes out is a result or a `LeeruitkomstenError`, within
bounded time; and what a file gives is something to use, or a finding that says why not.
A target raises anything else (`AssertionError` too) only where that law is broken.
"""

from __future__ import annotations

import io
import json
import re
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from xml.etree import ElementTree

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.importing.read import harvest
from leeruitkomsten.language.as_read import as_read
from leeruitkomsten.linting import lint
from leeruitkomsten.loading import settings
from leeruitkomsten.loading.baseline import baseline_data, read_baseline
from leeruitkomsten.loading.decisions import decisions_in, register_document
from leeruitkomsten.loading.reader import MAX_FINDINGS, read
from leeruitkomsten.loading.set_text import says
from leeruitkomsten.loading.sets import SET, load, to_data
from leeruitkomsten.loading.text import decode
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.matching.engines import words_only
from leeruitkomsten.model import Accepted, Finding, LintReport, OutcomeSet, SetLabel, Settings
from leeruitkomsten.model.changes import ChangesReport
from leeruitkomsten.office.readback import read_back
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.revising import changes_between
from leeruitkomsten.rules import catalogue_with, shipped_catalogue
from leeruitkomsten.source import Document, Source
from leeruitkomsten.usecases.linting import lint_text
from leeruitkomsten.usecases.repairing import mended_text
from leeruitkomsten.usecases.rulebook import held_in
from leeruitkomsten.usecases.worksheets import worksheets_in

ROOT = Path(__file__).parents[1]
OFFICE = ROOT / "tests" / "office"
WORDS = ROOT / "tests" / "importing" / "bestanden"
DAY = "2026-01-01"


@dataclass(frozen=True, slots=True)
class Target:
    """A function of bytes that must keep the law, and inputs to begin with."""

    name: str
    run: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]


def read_any_text(data: bytes, *, pure: bool = False) -> None:
    """Read bytes as YAML: a document of plain data with places, or findings that say why not."""
    source = decode("a.yaml", data)
    if isinstance(source, Finding):
        return
    reading = read(source, pure=pure)
    assert reading.document is not None or reading.findings
    assert len(reading.findings) <= MAX_FINDINGS + 1
    for finding in reading.findings:
        _check_place(finding, source)
    if reading.document is not None:
        json.dumps(reading.document.data, allow_nan=False)
        _check_document(reading.document)


def load_any_set(data: bytes) -> None:
    """Load bytes as a set: a set that is written and read as itself, or findings."""
    source = decode("a.yaml", data)
    if isinstance(source, Finding):
        return
    loaded = load(source)
    for finding in loaded.findings:
        _check_place(finding, source)
    if loaded.set is None:
        assert loaded.findings or loaded.kind != SET
        return
    with suppress(LeeruitkomstenError):
        assert says(Source("b.yaml", write_set(loaded.set)), to_data(loaded.set))


def lint_any_text(data: bytes) -> None:
    """Lint an outcome with these bytes as its text, by every rule, and tell it in words."""
    text = json.dumps(data.decode("utf-8", errors="replace"))
    source = decode("a.yaml", (_HEAD + f"  - {{code: L1, tekst: {text}}}\n").encode())
    if isinstance(source, Finding):
        return
    loaded = load(source)
    if loaded.set is None or loaded.document is None:
        return
    rules = held_in(Settings(), None).rules
    findings = lint(loaded.document, loaded.set, rules)
    found = tuple(sorted(findings, key=lambda finding: finding.sort_key))
    for finding in found:
        _check_place(finding, source)
    report = _report(found, source)
    for form in ("terminal", "json", "html", "markdown"):
        assert "\x1b" not in render(report, form, _STYLE)


def tell_any_tool(data: bytes) -> None:
    """Lint bytes as a set, under a name that is its first line, in the formats of other tools."""
    name = data.partition(b"\n")[0].decode("utf-8", "surrogateescape").strip("#/\x00 ") or "a"
    source = decode(f"{name}.yaml", data)
    report = _report((source,), None) if isinstance(source, Finding) else lint_text(source, on=DAY)
    json.loads(render(report, "sarif", _STYLE))
    json.loads(render(report, "gitlab", _STYLE))
    json.loads(render(report, "rdjson", _STYLE))
    ElementTree.fromstring(render(report, "junit", _STYLE).encode())  # noqa: S314 - our own
    _check_commands(render(report, "github", _STYLE))


def repair_any_set(data: bytes) -> None:
    """Repair bytes as a set: it reads again, adds no letter, and nothing is left to repair."""
    source = decode("a.yaml", data)
    if isinstance(source, Finding):
        return
    before = load(source)
    if before.set is None:
        return
    after = load(Source("a.yaml", mended_text(before, on=DAY).text))
    assert after.set is not None
    assert _apart_from_texts(after.set) == _apart_from_texts(before.set)
    assert _letters(after.set) <= _letters(before.set) + Counter("‘’“”…–")
    assert not mended_text(after, on=DAY).counts


def compare_any_editions(data: bytes) -> None:
    """Compare two editions of a set: every outcome of both is told, once, and in words."""
    sides = [decode(name, side) for name, side in zip("ab", _in_two(data), strict=True)]
    sets = [load(each).set for each in sides if isinstance(each, Source)]
    if len(sets) < 2 or sets[0] is None or sets[1] is None:
        return
    old, new = (SetLabel(name, name, one) for name, one in zip("ab", sets, strict=True) if one)
    changes = changes_between(old, new, words_only())
    before, after = [*old.set.entries()], [*new.set.entries()]
    assert sorted(at for each in changes.outcomes for at in each.before) == [*range(len(before))]
    assert sorted(at for each in changes.outcomes for at in each.after) == [*range(len(after))]
    for form in ("terminal", "json", "html", "markdown"):
        assert "\x1b" not in render(ChangesReport((changes,)), form, _STYLE)


def read_any_baseline(data: bytes) -> None:
    """Read bytes as a baseline: what it says is written and read as itself."""
    file = _folder() / "nullijn.jsonl"
    file.write_bytes(data)
    first = baseline_data(read_baseline(file).entries)
    file.write_bytes(first)
    assert baseline_data(read_baseline(file).entries) == first


def read_any_settings(data: bytes) -> None:
    """Read bytes as the settings of a project."""
    folder = _folder()
    (folder / settings.FILE_NAME).write_bytes(data)
    settings._settings_in.cache_clear()
    try:
        settings.settings_for(folder.as_posix())
    finally:
        (folder / settings.FILE_NAME).unlink()


def read_any_register(data: bytes) -> None:
    """Read bytes as a register of decisions."""
    source = decode("besluiten.yaml", data)
    if not isinstance(source, Finding):
        document = register_document(source)
        if document is not None:
            decisions_in(document)


def read_any_card(data: bytes) -> None:
    """Read bytes as a rule card of an institution, and hold it against its own examples."""
    folder = _folder() / "regels"
    folder.mkdir(exist_ok=True)
    (folder / "NZ101-eigen.yaml").write_bytes(data)
    catalogue_with([folder])


def import_any(data: bytes, *, name: str) -> None:
    """Import bytes as a document: every part of it, or an error."""
    harvest(name, data, {})


def import_any_part(data: bytes, *, whole: Path, part: str) -> None:
    """Import an office document of which one part is these bytes."""
    harvest(f"a{whole.suffix}", _with_part(whole, part, data), {})


def import_any_parts(data: bytes, *, whole: Path) -> None:
    """Import an office document with these parts in the place of its own."""
    harvest(f"a{whole.suffix}", _with_parts(whole, _parted(data)), {})


def take_back_any_parts(data: bytes) -> None:
    """Take in a worksheet with these parts in the place of its own."""
    read_back("a.xlsx", _with_parts(_FILLED, _parted(data)))


def take_back_any_part(data: bytes, *, part: str) -> None:
    """Take in a worksheet of which one part is these bytes."""
    folder = _folder_of_worksheet()
    file = folder / "blad.xlsx"
    file.write_bytes(_with_part(OFFICE / "werkbladen" / "ingevuld.xlsx", part, data))
    worksheets_in([file.as_posix()], on=DAY)


def take_back_any(data: bytes) -> None:
    """Take in bytes as a worksheet."""
    read_back("a.xlsx", data)


_STYLE = Style("nl", False, 100)
_HEAD = """\
leeruitkomstenset: 1
hogeschool: Hogeschool Nergens (bestaat niet)
opleiding: {naam: Toegepaste Voorbeelden, graad: bachelor}
niveau: {nlqf: 6}
leeruitkomsten:
"""


def _check_place(finding: Finding, source: Source) -> None:
    where = finding.place
    lines = source.text.count("\n") + source.text.count("\r") + 1
    assert 1 <= where.line <= lines
    assert where.column >= 1
    assert where.end_line >= where.line


def _report(found: tuple[Finding, ...], source: Source | None) -> LintReport:
    sources = {source.name: source} if source else {}
    return LintReport(found, 1, 1, 1, shipped_catalogue().cards, {}, sources)


def _check_commands(text: str) -> None:
    """Check that GitHub obeys no line that we did not mean as a command."""
    stopped: str | None = None
    for line in text.split("\n"):
        if stopped is not None:
            stopped = None if line == f"::{stopped}::" else stopped
        elif line.startswith("::stop-commands::"):
            stopped = line.removeprefix("::stop-commands::")
        else:
            assert not line or _COMMAND.fullmatch(line), line
    assert stopped is None


_COMMAND = re.compile(r"::(?:error|warning|notice|group|endgroup)(?: [^:\r]*)?::[^\r]*")


def _apart_from_texts(one: OutcomeSet) -> object:
    """Return what a repair leaves alone: all but the texts of outcomes and what they refer to."""
    return [
        (
            entry.code,
            entry.level,
            entry.credits,
            entry.outcome.origin,
            len(entry.outcome.indicators),
        )
        for entry in one.entries()
    ]


def _letters(one: OutcomeSet) -> Counter[str]:
    """Return the letters of all texts: a repair changes marks, and takes a code or a name away."""
    return Counter(
        letter
        for entry in one.entries()
        for text in (entry.text, *(each.text for each in entry.outcome.indicators))
        for letter in as_read(text)
        if letter.isalnum()
    )


def _in_two(data: bytes) -> tuple[bytes, bytes]:
    old, _, new = data.partition(_BETWEEN)
    return old, new


_BETWEEN = b"\n%%%\n"
"""What stands between two files in one input."""


def _parted(data: bytes) -> Mapping[str, bytes]:
    """Return the parts of a document in one input, each behind a line with its name."""
    pieces = (piece.partition(b"\n") for piece in data.split(b"%%%") if piece)
    return {name.decode("utf-8", "replace").strip(): rest for name, _, rest in pieces}


def _check_document(document: Document) -> None:
    """Check that all that was read stands somewhere in the text, and within what holds it."""
    waiting = [(document.root, 0, len(document.source.text))]
    for _ in range(10_000):
        if not waiting:
            return
        node, start, end = waiting.pop()
        assert start <= node.start <= node.end <= end
        if node.style == "*":  # what an alias stands for is elsewhere
            continue
        below = node.children or ()
        parts = below.values() if isinstance(below, Mapping) else below
        waiting.extend((each, node.start, node.end) for each in parts)


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    (folder / ".git").mkdir()  # settings are looked for no higher
    return folder


@cache
def _folder_of_worksheet() -> Path:
    folder = _folder() / "werkblad"
    folder.mkdir()
    for name in ("links.yaml", "rechts.yaml"):
        (folder / name).write_bytes((OFFICE / "werkbladen" / name).read_bytes())
    return folder


@cache
def _parts(whole: Path) -> Mapping[str, bytes]:
    with zipfile.ZipFile(whole) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _with_part(whole: Path, part: str, data: bytes) -> bytes:
    return _with_parts(whole, {part: data})


def _with_parts(whole: Path, parts: Mapping[str, bytes]) -> bytes:
    # Packed here: a mutation of a packed file is no longer one, and leads nowhere.
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, data in {**_parts(whole), **parts}.items():
            archive.writestr(zipfile.ZipInfo(name or "-"), data)
    return stream.getvalue()


def _of_files(*patterns: str, most: int = 4_000) -> Iterator[bytes]:
    """Yield files of ours to begin with, those that are not too long to be tried often."""
    for pattern in patterns:
        for path in sorted(ROOT.glob(pattern)):
            data = path.read_bytes()
            yield data if len(data) <= most else data[:most]


def _texts() -> Iterator[bytes]:
    yield "De student kent de wet en kan niet alleen … maar ook".encode()
    yield b"Je ontwerpt, bouwt en test een brug (in 3D) op basis van ISO-9001, bijv. RAMS."
    yield b"Upon completion the student is able to design a bridge"


def _settings() -> Iterator[bytes]:
    yield (
        b"instellingen: 1\nkwaliteitsschema: hbo\ntaal: en\nregelmappen: [regels]\n"
        b"ernst: {LU101: uit, LU105: fout}\n"
    )


def _tables() -> Iterator[bytes]:
    yield b'Code;Leeruitkomst;EC\nLU1;"Je bouwt\n een brug";5\n;Je test;x\n'
    yield "Code\tLeeruitkomst\nLU1\tJe bouwt\n".encode("utf-16")


def _prose() -> Iterator[bytes]:
    yield (
        "# EVL 1 Bouwen (15 EC)\n\n## LU1.1 Ontwerp\nJe ontwerpt een brug.\n\n- je rekent\n"
        "  • je tekent\n\n| Code | Leeruitkomst |\n|--|--|\n| LU2 | Je \\| bouwt |\n"
    ).encode()


def _slips() -> Iterator[bytes]:
    texts = (
        "Je meet  foto`s.", "'Je  meet ''foto´s''. '", r'"Inter\u00ADdisciplinair\u00A0werken."',
        ">-\n      L1: Je meet\n      foto`s.", "|\n      L1:\n      Je  meet.",
        "Je werkt hierbij aan de eindkwalificatie Ontwerpen. Je tekent.",
    )  # fmt: skip
    for text in texts:
        yield (_HEAD + f"  - code: L1\n    tekst: {text}\n    indicatoren: [Je  meet.]\n").encode()
    kinds = 'eindkwalificaties:\n  - {code: EK1, tekst: "Ontwerpen: maakt ontwerpen."}\n'
    head = _HEAD.replace("leeruitkomsten:\n", f"{kinds}leeruitkomsten:\n")
    yield (head + f"  - code: L1\n    tekst: {texts[-1]}\n").encode()


def _editions() -> Iterator[bytes]:
    old = _HEAD + (
        "  - {code: A, tekst: Je bouwt een brug., indicatoren: [Je meet., Je weegt.]}\n"
        "  - {code: B, tekst: Je test een dijk in de zee.}\n  - {code: C, tekst: Je telt.}\n"
    )
    new = _HEAD + (
        "  - {code: A, tekst: Je bouwt geen brug., indicatoren: [Je weegt, Je kijkt.]}\n"
        "  - {code: D, tekst: Je test een dijk in de zee.}\n"
        "  - {code: E, tekst: Je telt op., vervangt: [C, A]}\n"
    )
    yield old.encode() + _BETWEEN + new.encode()
    yield new.encode() + _BETWEEN + old.encode()
    names = ("kempenland", "zuiderwaard")
    sides = [(ROOT / "sets" / "verpleegkunde" / f"{name}.yaml").read_bytes() for name in names]
    yield _BETWEEN.join(b"\n".join(side.splitlines()[:90]) for side in sides)


def _baselines() -> Iterator[bytes]:
    entry = Accepted("sets/a.yaml", "LU101", "L1 tekst", "0123456789abcdef", "x", "kent")
    yield baseline_data([entry, replace(entry, file="b.yaml", words=None)])


def _part(whole: Path, part: str) -> Iterator[bytes]:
    yield _parts(whole)[part]


def _flat(*wholes: Path) -> Iterator[bytes]:
    """Yield the parts of documents that say most, as one input each."""
    for whole in wholes:
        parts = [
            b"%%%" + name.encode() + b"\n" + data
            for name, data in _parts(whole).items()
            if len(data) <= _MOST_OF_A_PART and not name.startswith("docProps")
        ]
        yield b"".join(parts)


_MOST_OF_A_PART = 4_500


def _reads(*patterns: str) -> Callable[[], Iterator[bytes]]:
    return partial(_of_files, *patterns)


def _packed(pattern: str) -> Callable[[], Iterator[bytes]]:
    return partial(_of_files, pattern, most=_WHOLE)  # a part of a packed file is none


_WHOLE = 20_000
_SETS = ("tests/loading/voorbeelden/*/*.yaml", "sets/*/*.yaml")
_BOOK = OFFICE / "bestanden" / "commissie.xlsx"
_SHEET = "xl/worksheets/sheet1.xml"
_STRINGS = "xl/sharedStrings.xml"
_FILLED = OFFICE / "werkbladen" / "ingevuld.xlsx"
_TEXT = WORDS / "label-tabellen.docx"
_TRACKED = WORDS / "wijzigingen.docx"
_BODY = "word/document.xml"


def _office(name: str, whole: Path, part: str) -> Target:
    return Target(
        name, partial(import_any_part, whole=whole, part=part), partial(_part, whole, part)
    )


TARGETS: Sequence[Target] = (
    Target("lezer", read_any_text, _reads(*_SETS)),
    Target("lezer-python", partial(read_any_text, pure=True), _reads(*_SETS)),
    Target("set", load_any_set, _reads(*_SETS)),
    Target("tekst", lint_any_text, _texts),
    Target("ci-formaten", tell_any_tool, _reads(*_SETS)),
    Target("herstel", repair_any_set, _slips),
    Target("wijzigingen", compare_any_editions, _editions),
    Target("nullijn", read_any_baseline, _baselines),
    Target("instellingen", read_any_settings, _settings),
    Target("besluiten", read_any_register, _reads("**/besluiten.yaml")),
    Target("kaart", read_any_card, _reads("schemas/kwaliteit/regels/LU10*.yaml")),
    Target("csv", partial(import_any, name="a.csv"), _tables),
    Target("md", partial(import_any, name="a.md"), _prose),
    Target("txt", partial(import_any, name="a.txt"), _prose),
    Target("xlsx", partial(import_any, name="a.xlsx"), _packed("tests/office/bestanden/*.xlsx")),
    Target("xlsx-delen", partial(import_any_parts, whole=_BOOK), partial(_flat, _BOOK)),
    _office("xlsx-blad", _BOOK, _SHEET),
    _office("xlsx-boek", _BOOK, "xl/workbook.xml"),
    _office("xlsx-stijl", _BOOK, "xl/styles.xml"),
    Target("docx", partial(import_any, name="a.docx"), _packed("tests/importing/bestanden/*.docx")),
    Target("docx-delen", partial(import_any_parts, whole=_TRACKED), partial(_flat, _TRACKED)),
    _office("docx-tekst", _TEXT, _BODY),
    _office("docx-stijl", _TEXT, "word/styles.xml"),
    _office("docx-nummers", WORDS / "koppen.docx", "word/numbering.xml"),
    Target("werkblad", take_back_any, _packed("tests/office/werkbladen/*.xlsx")),
    Target("werkblad-delen", take_back_any_parts, partial(_flat, _FILLED)),
    Target(
        "werkblad-blad",
        partial(take_back_any_part, part="xl/worksheets/sheet2.xml"),
        partial(_part, _FILLED, "xl/worksheets/sheet2.xml"),
    ),
    Target(
        "werkblad-teksten",
        partial(take_back_any_part, part=_STRINGS),
        partial(_part, _FILLED, _STRINGS),
    ),
)
"""All targets, by what is sent."""


def keep_the_law(target: Target, data: bytes) -> None:
    """Run a target on bytes; an error with a way out is an answer."""
    with suppress(LeeruitkomstenError):
        target.run(data)
