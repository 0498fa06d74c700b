"""What strangers may send, as functions of bytes: each keeps the law, or something is wrong.

The law: whatever the bytes, what comes out is a result or a `LeeruitkomstenError`, within
bounded time; and what a file gives is something to use, or a finding that says why not.
A target raises anything else (`AssertionError` too) only where that law is broken.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.importing.read import harvest
from leeruitkomsten.linting import lint
from leeruitkomsten.loading import settings
from leeruitkomsten.loading.decisions import decisions_in, register_document
from leeruitkomsten.loading.reader import MAX_FINDINGS, read
from leeruitkomsten.loading.set_text import says
from leeruitkomsten.loading.sets import SET, load, to_data
from leeruitkomsten.loading.text import decode
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.model import Finding, LintReport, Settings
from leeruitkomsten.office.readback import read_back
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.rules import catalogue_with, shipped_catalogue
from leeruitkomsten.source import Document, Source
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
    report = LintReport(found, 1, 1, 1, shipped_catalogue().cards, {}, {"a.yaml": source})
    for form in ("terminal", "json", "html", "markdown"):
        assert "\x1b" not in render(report, form, Style("nl", False, 100))


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


def take_back_any_part(data: bytes, *, part: str) -> None:
    """Take in a worksheet of which one part is these bytes."""
    folder = _folder_of_worksheet()
    file = folder / "blad.xlsx"
    file.write_bytes(_with_part(OFFICE / "werkbladen" / "ingevuld.xlsx", part, data))
    worksheets_in([file.as_posix()], on=DAY)


def take_back_any(data: bytes) -> None:
    """Take in bytes as a worksheet."""
    read_back("a.xlsx", data)


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
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, old in _parts(whole).items():
            archive.writestr(zipfile.ZipInfo(name), data if name == part else old)
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


def _part(whole: Path, part: str) -> Iterator[bytes]:
    yield _parts(whole)[part]


def _reads(*patterns: str) -> Callable[[], Iterator[bytes]]:
    return partial(_of_files, *patterns)


_SETS = ("tests/loading/voorbeelden/*/*.yaml", "sets/*/*.yaml")
_BOOK = OFFICE / "bestanden" / "commissie.xlsx"
_SHEET = "xl/worksheets/sheet1.xml"
_STRINGS = "xl/sharedStrings.xml"
_FILLED = OFFICE / "werkbladen" / "ingevuld.xlsx"
_TEXT = WORDS / "label-tabellen.docx"
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
    Target("instellingen", read_any_settings, _settings),
    Target("besluiten", read_any_register, _reads("**/besluiten.yaml")),
    Target("kaart", read_any_card, _reads("schemas/kwaliteit/regels/LU10*.yaml")),
    Target("csv", partial(import_any, name="a.csv"), _tables),
    Target("md", partial(import_any, name="a.md"), _prose),
    Target("txt", partial(import_any, name="a.txt"), _prose),
    Target("xlsx", partial(import_any, name="a.xlsx"), _reads("tests/office/bestanden/*.xlsx")),
    _office("xlsx-blad", _BOOK, _SHEET),
    _office("xlsx-boek", _BOOK, "xl/workbook.xml"),
    _office("xlsx-stijl", _BOOK, "xl/styles.xml"),
    Target("docx", partial(import_any, name="a.docx"), _reads("tests/importing/bestanden/*.docx")),
    _office("docx-tekst", _TEXT, _BODY),
    _office("docx-stijl", _TEXT, "word/styles.xml"),
    _office("docx-nummers", WORDS / "koppen.docx", "word/numbering.xml"),
    Target("werkblad", take_back_any, _reads("tests/office/werkbladen/*.xlsx")),
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
