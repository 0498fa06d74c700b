"""Names, codes, keys and texts of strangers, through every command in every format."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest
from markdown_it import MarkdownIt
from tests.cli.test_run import shell

from leeruitkomsten.cli import run
from leeruitkomsten.model import CalibrationReport, DiffReport, GaugeReport, LintReport
from leeruitkomsten.model.changes import ChangesReport
from leeruitkomsten.model.coverage import CoverageReport
from leeruitkomsten.model.plan import ImportReport
from leeruitkomsten.model.progression import ProgressionReport
from leeruitkomsten.reporting import BINARY, formats_for

# To a terminal, to a runner of CI, to rich, to a page, to Markdown and to a spreadsheet.
EVIL = (
    "x\x1b[31m\x9b1m\n::error file=a::nep\r::warning::nep [/bold][link=http://e.nl]k[/link]"
    " <img src=x onerror=nep()> </script><script>nep()</script> ![p](http://e.nl/p) @iemand"
    " \u202eom {{7*7}} &lt;b&gt; `~~~` | =1+1"
)
FORMULA = '=HYPERLINK("http://e.nl";"klik")'
NAMES = ("a\x1b[31m.yaml", "b\n::error::nep.yaml", "c <img src=x onerror=nep()>.yaml")

_SIDES = [
    {
        "set": name.removesuffix(".yaml"),
        "leeruitkomsten": [{"code": f"L1 {EVIL}", "vingerafdruk": "0123456789abcdef"}],
    }
    for name in NAMES[:2]
]
REGISTER = {
    "besluiten": 1,
    "register": [
        {"links": _SIDES[0], "rechts": _SIDES[1], "relatie": "gelijkwaardig", "reden": EVIL,
         "rol": EVIL, "datum": "2026-01-01"},
    ],
}  # fmt: skip

CALLS: Mapping[str, tuple[type, list[str]]] = {
    "lint": (LintReport, ["."]),
    "lint, met vragen": (LintReport, [".", "--vragen"]),
    "diff": (DiffReport, [*NAMES[:2]]),
    "kalibreer": (CalibrationReport, ["."]),
    "dekking": (CoverageReport, [*NAMES[:2]]),
    "doorstroom": (ProgressionReport, [*NAMES[:2]]),
    "ijk": (GaugeReport, ["."]),
    "wijzigingen": (ChangesReport, [*NAMES[:2]]),
    "importeer": (ImportReport, ["d\x1b[31m\n::error::nep.csv", "e.md"]),
}
TABLE = [(call, form) for call, (kind, _) in CALLS.items() for form in formats_for(kind)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of three sets of a stranger, and of a table and a text."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    for nth, name in enumerate(NAMES):
        outcomes = [
            {"code": f"L1 {EVIL}", "titel": EVIL, "tekst": f"Je kent een brug en {EVIL}"},
            {"code": FORMULA, "titel": FORMULA, "tekst": FORMULA, "indicatoren": [EVIL]},
            {"code": f"L{nth + 3}", "tekst": f"{EVIL} {nth}", "context": EVIL},
        ]
        data = {
            "leeruitkomstenset": 1,
            "hogeschool": f"{nth} {EVIL}",
            "opleiding": {"naam": EVIL, "graad": "bachelor"},
            "niveau": {"nlqf": 5 + nth % 2},
            "eenheden": [{"code": f"E {EVIL}", "naam": EVIL, "leeruitkomsten": outcomes}],
        }
        # JSON is YAML, and escapes what no file may hold.
        (tmp_path / name).write_text(json.dumps(data), "utf-8")
    faults = {**data, EVIL: 1, "opleiding": {EVIL: EVIL}, "status": EVIL, FORMULA: FORMULA}
    (tmp_path / "fout.yaml").write_text(json.dumps(faults), "utf-8")
    cells = [f'"{text}"' for text in (EVIL.replace('"', '""'), FORMULA.replace('"', '""'))]
    table = f"Code;Leeruitkomst;{cells[0]}\nL1;{cells[0]};x\n{cells[1]};{cells[1]};{cells[0]}\n"
    (tmp_path / CALLS["importeer"][1][0]).write_text(table, "utf-8")
    text = re.sub("[\x1b\x9b]", "", EVIL)
    (tmp_path / "e.md").write_text(f"# EVL 1 {text}\n\n## LU1 {text}\n\nJe kent {text}\n", "utf-8")
    (tmp_path / "besluiten.yaml").write_text(json.dumps(REGISTER), "utf-8")
    return tmp_path


@pytest.mark.parametrize(("call", "form"), TABLE)
def test_nothing_of_a_stranger_is_obeyed(
    folder: Path, call: str, form: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Not by a terminal, not by a runner, not by a browser, not by Excel; and nothing crashes."""
    code = run([call.split(",")[0], *CALLS[call][1], "--formaat", form])

    printed = capfdbinary.readouterr()
    assert code in (0, 1, 2), printed.err.decode()
    assert printed.out
    _no_command(printed.err.decode())
    LAWS.get(form, _no_controls)(printed.out)


@pytest.mark.parametrize(
    "arguments",
    [
        ["lint", EVIL],
        ["lint", ".", "--formaat", EVIL],
        ["lint", ".", "--kwaliteitsschema", EVIL],
        ["lint", ".", "--uitvoer", f"weg/{EVIL}"],
        ["diff", NAMES[0], NAMES[1], "--uitleg", EVIL],
        ["kalibreer", ".", "--referentie", EVIL],
        ["dekking", NAMES[0], NAMES[1], "--eenheid", EVIL],
        ["regel", EVIL],
        ["regels", EVIL],
        ["werkblad", "--inlezen", NAMES[0]],
        ["werkblad", ".", "--uitvoer", NAMES[0]],
        ["besluit", "--uit", NAMES[0]],
        ["importeer", NAMES[0]],
        ["importeer", "e.md", "--kolom", f"{EVIL}=tekst"],
        ["nieuw", NAMES[0]],
        [EVIL],
        [f"--{EVIL}"],
        ["lint", f"--{EVIL}"],
    ],
)
def test_an_error_obeys_nothing_either(
    folder: Path, arguments: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """What was typed, or stands in a name, is told back in letters."""
    code = run(arguments)

    printed = capfdbinary.readouterr()
    assert code in (0, 1, 2)
    _no_command(printed.err.decode())
    _no_command(printed.out.decode())


def test_a_worksheet_of_hostile_sets_has_no_formula_and_comes_back(folder: Path) -> None:
    """Nothing in it is worked out, and every row is found again."""
    (folder / "fout.yaml").unlink()

    assert run(["werkblad", ".", "--uitvoer", "w.xlsx"]) == 0
    _no_formula((folder / "w.xlsx").read_bytes())
    assert run(["werkblad", "--inlezen", "w.xlsx"]) == 0


def _no_controls(data: bytes) -> None:
    text = data.decode("utf-8")
    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) == []


def _no_command(text: str) -> None:
    """Fail where a terminal or a runner of CI would obey a line."""
    _no_controls(text.encode())
    assert [line for line in text.splitlines() if line.lstrip().startswith(("::", "##["))] == []


def _as_terminal(data: bytes) -> None:
    _no_command(data.decode("utf-8"))


def _as_json(data: bytes) -> None:
    _no_controls(data)
    json.loads(data)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def _no_html(text: str) -> None:
    page = _Page()
    page.feed(text)
    for tag, attributes in page.tags:
        assert tag != "img" or "onerror" not in attributes
        assert [name for name in attributes if name.startswith("on")] == []
        links = [attributes.get(name) or "" for name in ("href", "src", "action")]
        assert not any("e.nl" in link for link in links if not link.startswith("#"))
        assert not any(link.lstrip().startswith(("javascript", "data:text")) for link in links)


def _as_html(data: bytes) -> None:
    text = data.decode("utf-8")
    _no_controls(data)
    _no_html(text)
    assert "<script>nep()" not in text
    assert "<img src=x" not in text


def _as_markdown(data: bytes) -> None:
    _no_command(data.decode("utf-8"))
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(data.decode("utf-8"))
    _no_html(shown)
    assert "<img" not in shown
    assert "<script" not in shown


def _no_formula(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                assert cell.hyperlink is None or "e.nl" not in str(cell.hyperlink.target)


LAWS: Mapping[str, Callable[[bytes], None]] = {
    "terminal": _as_terminal,
    "json": _as_json,
    "html": _as_html,
    "markdown": _as_markdown,
    "toelichting": _as_markdown,
    "xlsx": _no_formula,
}
assert {*BINARY} <= {*LAWS}


ODD = {
    "no home": "-u HOME",
    "locale C": "LC_ALL=C LANG=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 TERM=dumb",
    "latin-1 streams": "PYTHONIOENCODING=latin-1:strict",
    "one column wide": "COLUMNS=1 LINES=1",
    "all at once": "-u HOME LC_ALL=C PYTHONUTF8=0 PYTHONIOENCODING=ascii COLUMNS=0",
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_odd_surrounding_changes_nothing(
    folder: Path, odd: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Sessions of a server, old locales and tiny windows: the same words, in UTF-8."""
    code = run(["lint", "."])
    plain = capfdbinary.readouterr()

    strange = shell(f'env {odd} "$PYTHON" -m leeruitkomsten lint .', folder)

    assert (strange.returncode, strange.stdout) == (code, plain.out)
    assert strange.stderr == plain.err


def test_a_folder_that_cannot_be_written_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Reading goes as ever; a report has no place there, and that is said."""

    def refuse(*_: object, **__: object) -> tuple[int, str]:  # whoever is root may write anywhere
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr("tempfile.mkstemp", refuse)

    assert run(["lint", NAMES[0]]) in (0, 1)
    assert run(["lint", NAMES[0], "--uitvoer", "rapport.txt"]) == 2
    assert "rapport.txt" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="limits are another matter there")
@pytest.mark.parametrize("sort", ["sparse", "pipe"])
def test_a_file_of_200_mb_takes_neither_time_nor_memory(folder: Path, sort: str) -> None:
    """It is refused on its size; of what has no size no more is read than we take."""
    with (folder / "groot.yaml").open("wb") as file:
        file.truncate(200_000_000)
    what = "groot.yaml" if sort == "sparse" else "- < groot.yaml"

    result = shell(f'ulimit -v 600000; "$PYTHON" -m leeruitkomsten lint {what}', folder)

    assert (result.returncode, result.stderr.decode().count("Traceback")) == (1, 0)
    assert b"LU010" in result.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="limits are another matter there")
def test_a_disk_that_is_full_leaves_what_was_there(folder: Path) -> None:
    """Half a report is none: the old one stays, and nothing lies beside it."""
    (folder / "uit.html").write_text("oud")
    before = {*folder.iterdir()}

    result = shell(
        'trap "" XFSZ; ulimit -f 8; "$PYTHON" -m leeruitkomsten lint . --uitvoer uit.html'
        " --formaat html",
        folder,
    )

    assert (result.returncode, result.stderr.decode().count("Traceback")) == (2, 0)
    assert (folder / "uit.html").read_text() == "oud"
    assert {*folder.iterdir()} == before
