"""Facts about `werkblad`: what goes out, what comes back, and that nothing is lost."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from tests.builders import a_set_text

from leeruitkomsten.cli import run
from leeruitkomsten.loading.contracts import schema
from leeruitkomsten.loading.decisions import read_register
from leeruitkomsten.loading.schema import faults_in
from leeruitkomsten.model.decision import RELATIONS
from leeruitkomsten.model.intake import STATES

HERE = Path(__file__).parents[1] / "office" / "werkbladen"
SETS = Path(__file__).parents[2] / "sets"
NETWORK = "De student ontwerpt een netwerk voor een organisatie en test dat."
CARE = "De student begeleidt een groep cliënten bij het maken van een zorgplan."
FOREST = "De student inventariseert boomsoorten in een loofbos."
EVIL = "=HYPERLINK(1) -zegt de student, en @adviseert een gemeente over droogte."
SAY = ["--rol", "examinator", "--datum", "2026-11-24"]

Said = Mapping[int, tuple[str | None, str | None]]
"""What someone fills in: relation and reason by the number of the row."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two sets and an empty worksheet about them, to be called in."""
    for name, texts in (("a", (NETWORK, CARE, EVIL)), ("b", (CARE, NETWORK, FOREST))):
        (tmp_path / f"{name}.yaml").write_text(a_set_text(*texts), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["werkblad", "a.yaml", "b.yaml", "--uitvoer", "w.xlsx"]) == 0
    return tmp_path


def heads(sheet: Worksheet) -> dict[str, int]:
    """Return where the columns of a worksheet are, by their heading."""
    return {str(cell.value): cell.column for cell in sheet[1] if cell.value}


def fill(
    source: str, target: str, said: Said, change: Callable[[Worksheet], None] | None = None
) -> None:
    """Fill in a worksheet as a person does, and change what `change` changes."""
    book = openpyxl.load_workbook(source)
    sheet = book["Werkblad"]
    columns = heads(sheet)
    for number, (relation, reason) in said.items():
        for heading, text in (("relatie", relation), ("reden", reason)):
            cell = sheet.cell(number + 1, columns[heading])
            cell.value = text
            if text is not None:
                cell.data_type = "s"
    if change is not None:
        change(sheet)
    book.save(target)


def taken_in(capsys: pytest.CaptureFixture[str], *call: str) -> dict[str, Any]:
    """Return the report of a call as data, after seeing that it keeps to its schema."""
    capsys.readouterr()
    run([*call, "--formaat", "json"])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert [*faults_in(report, schema("rapport-werkblad.schema.json"))] == []
    counts = report["telling"]
    assert counts["oordelen"] == len(report["oordelen"]) == sum(counts[key] for key in STATES)
    return report


def read_in(capsys: pytest.CaptureFixture[str], *files: str) -> dict[str, Any]:
    """Return the plan for worksheets as data."""
    return taken_in(capsys, "werkblad", "--inlezen", *files, *SAY)


def states(report: Mapping[str, Any]) -> dict[tuple[str, ...], str]:
    """Return what becomes of each judgement, by its codes."""
    return {
        (*one["links"]["leeruitkomsten"], "|", *one["rechts"]["leeruitkomsten"]): one["stand"]
        for one in report["oordelen"]
    }


def test_the_same_sets_give_the_same_bytes(folder: Path) -> None:
    """And not one text of a set became a formula."""
    before = (folder / "w.xlsx").read_bytes()

    assert run(["werkblad", "a.yaml", "b.yaml", "--uitvoer", "w.xlsx", "--overschrijf"]) == 0

    assert (folder / "w.xlsx").read_bytes() == before
    book = openpyxl.load_workbook(io.BytesIO(before))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds == {"s", "n"}


def test_a_worksheet_that_is_there_is_kept(folder: Path) -> None:
    """Someone may have filled it in."""
    before = (folder / "w.xlsx").read_bytes()

    assert run(["werkblad", "a.yaml", "b.yaml", "--uitvoer", "w.xlsx", "--blind"]) == 2
    assert (folder / "w.xlsx").read_bytes() == before


def test_a_row_has_both_texts_in_full(folder: Path) -> None:
    """With the codes visible, and what the program proposes beside them."""
    sheet = openpyxl.load_workbook("w.xlsx")["Werkblad"]
    columns = heads(sheet)

    row = [sheet.cell(2, columns[head]).value for head in columns]

    assert row[:2] == [1, "L1"]
    assert (row[3], row[4], row[6]) == (NETWORK, "L2", NETWORK)
    assert "gelijkwaardig" in str(row[7])


def test_blind_gives_nothing_away(folder: Path) -> None:
    """No proposal, no score, no order by it; what we link and what comes near are both in it."""
    assert run(["werkblad", "a.yaml", "b.yaml", "--blind", "--uitvoer", "blind.xlsx"]) == 0
    book = openpyxl.load_workbook("blind.xlsx")
    sheet = book["Werkblad"]
    columns = heads(sheet)

    pairs = [
        (sheet.cell(row, columns["code a"]).value, sheet.cell(row, columns["code b"]).value)
        for row in range(2, sheet.max_row + 1)
    ]

    assert not {"voorstel van het programma", "waarom"} & {*columns}
    assert pairs == sorted(pairs)
    assert {("L1", "L2"), ("L2", "L1")} < {*pairs}
    facts = "\n".join(str(row[0].value) for row in book["Gegevens"].iter_rows())
    assert not any(word in facts for word in ("score", "voorstel", "gelijkwaardig", "ruimer"))


def test_decisions_change_nothing_for_a_blind_reader(folder: Path) -> None:
    """The second reader judges what the first one judged."""
    run(["werkblad", "a.yaml", "b.yaml", "--blind", "--uitvoer", "voor.xlsx"])
    fill("w.xlsx", "in.xlsx", {1: ("niet gelijk", "Besproken.")})
    run(["werkblad", "--inlezen", "in.xlsx", *SAY, "--schrijf"])

    run(["werkblad", "a.yaml", "b.yaml", "--blind", "--uitvoer", "na.xlsx"])

    assert (folder / "voor.xlsx").read_bytes() == (folder / "na.xlsx").read_bytes()


def test_what_was_decided_is_not_asked_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Openly, people get what is still open, and hear how much is not."""
    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "Besproken.")})
    run(["werkblad", "--inlezen", "in.xlsx", *SAY, "--schrijf"])
    capsys.readouterr()

    run(["werkblad", "a.yaml", "b.yaml", "--uitvoer", "na.xlsx"])

    assert "Al besloten, en dus niet gevraagd: 1 besluit." in capsys.readouterr().err
    sheet = openpyxl.load_workbook("na.xlsx")["Werkblad"]
    assert NETWORK not in {cell.value for cell in sheet["D"]}


def test_first_a_plan_then_the_register(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written until that is asked; then all of it, and reading it twice adds nothing."""
    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "-Besproken."), 2: ("enger", "=1+1")})

    planned = read_in(capsys, "in.xlsx")
    untouched = not (folder / "besluiten.yaml").exists()
    written = taken_in(capsys, "werkblad", "--inlezen", "in.xlsx", *SAY, "--schrijf")
    again = read_in(capsys, "in.xlsx")

    assert untouched
    assert (planned["geschreven"], written["geschreven"]) == (False, True)
    assert (written["telling"]["nieuw"], again["telling"]["staat_er_al"]) == (2, 2)
    register = read_register("besluiten.yaml")
    assert register is not None
    assert [(one.relation, one.reason, one.role, one.date) for one in register.decisions] == [
        ("gelijkwaardig", "-Besproken.", "examinator", "2026-11-24"),
        ("enger", "=1+1", "examinator", "2026-11-24"),
    ]


def test_a_worksheet_that_libreoffice_saved_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Sorted, with columns moved, and role and day from its own sheet (see LEESMIJ.md there)."""
    for name in ("links.yaml", "rechts.yaml", "ingevuld.xlsx"):
        shutil.copy(HERE / name, tmp_path)
    monkeypatch.chdir(tmp_path)

    report = taken_in(capsys, "werkblad", "--inlezen", "ingevuld.xlsx")

    said = [
        (one["relatie"], one["reden"], one["rol"], one["datum"], one["bericht"])
        for one in report["oordelen"]
        if one["stand"] == "nieuw"
    ]
    assert said == [
        ("gelijkwaardig", "Zelfde beroepstaak", "examinator", "2026-11-24", None),
        ("niet_gelijk", "=Zonder begeleiding", "examinator", "2026-11-24", None),
        ("geen_tegenhanger", "-Elders doet dit niet", "examinator", "2026-11-24", None),
    ]
    assert (report["telling"]["nieuw"], report["telling"]["leeg"]) == (3, 2)


def test_the_worksheet_that_libreoffice_saved_is_the_one_we_make_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else that test would be about a worksheet of the past."""
    for name in ("links.yaml", "rechts.yaml"):
        shutil.copy(HERE / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    run(["werkblad", "links.yaml", "rechts.yaml", "--uitvoer", "w.xlsx"])
    books = [openpyxl.load_workbook(file) for file in ("w.xlsx", HERE / "ingevuld.xlsx")]

    ours, theirs = ([cell.value for cell in book["Gegevens"]["A"]] for book in books)

    assert ours == theirs


def test_what_cannot_go_in_is_told_and_why(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a judgement, a word that is no relation, one that does not fit, a text that changed."""
    said = {
        1: ("gelijkwaardig", None),
        2: ("gelijkwardig", "Bijna."),
        3: ("ruimer", "Niets ernaast."),
        4: (None, "Zonder relatie."),
    }
    fill("w.xlsx", "in.xlsx", said)

    report = read_in(capsys, "in.xlsx")

    told = [(one["stand"], one["bericht"]) for one in report["oordelen"][:4]]
    assert [stand for stand, _ in told] == [
        "onvolledig",
        "onbekende_relatie",
        "kan_niet",
        "onvolledig",
    ]
    assert told[1][1] == "‘gelijkwardig’ is geen relatie; bedoelde je gelijkwaardig?"
    assert run(["werkblad", "--inlezen", "in.xlsx", *SAY]) == 1


def test_a_judgement_of_another_text_is_not_taken_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor one about an outcome that is gone; both are told, with the code where it stands now."""
    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "Ja."), 2: ("gelijkwaardig", "Ook.")})
    changed = a_set_text(CARE, NETWORK + " Nieuw.", FOREST).replace("code: L1", "code: L9")
    (folder / "b.yaml").write_text(changed, encoding="utf-8")

    report = read_in(capsys, "in.xlsx")

    assert [(one["stand"], one["bericht"]) for one in report["oordelen"][:2]] == [
        ("veranderd", "Veranderd: b L2."),
        ("weg", "In b is er geen L1 meer; dezelfde tekst staat nu bij L9."),
    ]


def test_readers_who_differ_are_told_both(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """None of theirs goes in; what they agree on goes in once, with both reasons."""
    fill("w.xlsx", "een.xlsx", {1: ("gelijkwaardig", "Ja."), 2: ("overlap", "Deels.")})
    fill("w.xlsx", "twee.xlsx", {1: ("ruimer", "Nee."), 2: ("overlap", "Ook deels.")})

    report = read_in(capsys, "een.xlsx", "twee.xlsx")

    counts = report["telling"]
    assert (counts["oneens"], counts["nieuw"], counts["zelfde"]) == (2, 1, 1)
    new = next(one for one in report["oordelen"] if one["stand"] == "nieuw")
    assert new["reden"] == "Deels. / Ook deels."
    agreement = report["overeenstemming"][0]
    assert (agreement["gedeeld"], agreement["alle"]["ontbreekt"]) == (2, "weinig")
    assert agreement["tabel"] == [
        {"een": "gelijkwaardig", "ander": "ruimer", "aantal": 1},
        {"een": "overlap", "ander": "overlap", "aantal": 1},
    ]


def test_a_decision_that_stands_is_only_replaced_when_asked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The plan shows what stands; with --vervang the new one takes its place."""
    fill("w.xlsx", "een.xlsx", {1: ("gelijkwaardig", "Ja.")})
    fill("w.xlsx", "twee.xlsx", {1: ("niet gelijk", "Bij nader inzien.")})
    run(["werkblad", "--inlezen", "een.xlsx", *SAY, "--schrijf"])

    refused = read_in(capsys, "twee.xlsx")
    taken_in(capsys, "werkblad", "--inlezen", "twee.xlsx", *SAY, "--vervang", "--schrijf")

    assert states(refused)["L1", "|", "L2"] == "tegenspraak"
    assert refused["oordelen"][0]["tegenover"][0]["relatie"] == "gelijkwaardig"
    register = read_register("besluiten.yaml")
    assert register is not None
    assert [one.relation for one in register.decisions] == ["niet_gelijk"]


def test_what_goes_against_another_row_is_not_taken_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """That an outcome has no counterpart, and that it has one, in one worksheet."""
    for name in ("noordzee", "maasdal"):
        shutil.copy(SETS / "hbo-ict" / f"{name}.yaml", folder)
    run(["werkblad", "noordzee.yaml", "maasdal.yaml", "--uitvoer", "x.xlsx"])
    sheet = openpyxl.load_workbook("x.xlsx")["Werkblad"]
    columns = heads(sheet)
    sides = ("code noordzee", "code maasdal")
    codes = {
        tuple(sheet.cell(row, columns[side]).value for side in sides): row
        for row in range(2, sheet.max_row + 1)
    }
    alone = next(row for (_, theirs), row in codes.items() if theirs == "–")
    ours = sheet.cell(alone, columns["code noordzee"]).value
    pair = next(row for (code, theirs), row in codes.items() if code == ours and theirs != "–")

    fill("x.xlsx", "in.xlsx", {alone - 1: ("geen tegenhanger", "x"), pair - 1: ("overlap", "y")})

    assert read_in(capsys, "in.xlsx")["telling"]["oneens"] == 2


def test_a_sheet_that_people_moved_about_comes_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rows in another order, a title above, columns moved, other capitals, another sheet name."""

    def move(sheet: Worksheet) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        head, body = rows[0], rows[1:]
        order = [*reversed(range(len(head)))]
        sheet.tables.clear()
        sheet.title = "Mijn blad"
        lines: list[list[Any]] = [
            ["Werkblad van ons"],
            [f" {str(head[at]).upper()} " for at in order],
        ]
        lines += [[row[at] for at in order] for row in reversed(body)]
        sheet.delete_rows(1, sheet.max_row)
        for line in lines:
            sheet.append(line)
            for cell in sheet[sheet.max_row]:
                if isinstance(cell.value, str):
                    cell.data_type = "s"

    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "Ja."), 2: ("overlap", "Deels.")}, move)

    report = read_in(capsys, "in.xlsx")

    assert (report["telling"]["nieuw"], report["telling"]["niet_herkend"]) == (2, 0)
    assert {one["bericht"] for one in report["oordelen"]} == {None}


def test_rows_that_were_changed_added_or_taken_out_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No row is dropped in silence, and none is guessed."""

    def change(sheet: Worksheet) -> None:
        columns = heads(sheet)
        sheet.cell(2, columns["code b"]).value = "L3"
        sheet.cell(3, columns["leeruitkomst a"]).value = "Iets anders."
        sheet.append([None, "L9", None, "eigen rij"])
        sheet.delete_rows(4)

    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "Ja."), 2: ("overlap", "Deels.")}, change)

    report = read_in(capsys, "in.xlsx")

    told = {one["stand"]: one["bericht"] for one in report["oordelen"]}
    assert report["telling"]["niet_herkend"] == 2
    assert report["telling"]["verdwenen"] == 1
    assert "leeruitkomst a" in told["nieuw"]
    messages = [one["bericht"] for one in report["oordelen"] if one["stand"] == "niet_herkend"]
    assert messages == [
        "De codes zijn veranderd; rij nr 1 ging over L1 ↔ L2.",
        "Deze rij is toegevoegd en stond niet in het werkblad.",
    ]


def test_a_role_of_the_worksheet_goes_before_that_of_the_call(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And without either, nothing goes in."""
    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "Ja.")})
    without = taken_in(capsys, "werkblad", "--inlezen", "in.xlsx")
    book = openpyxl.load_workbook("in.xlsx")
    book["Uitleg"]["B2"], book["Uitleg"]["B3"] = "curriculumcommissie", 46350
    book.save("in.xlsx")

    one = read_in(capsys, "in.xlsx")["oordelen"][0]

    assert without["telling"]["onvolledig"] == 1
    assert (one["rol"], one["datum"]) == ("curriculumcommissie", "2026-11-24")


def test_a_worksheet_is_read_in_elsewhere(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From another folder the sets are named; they are never looked for outside on its word."""
    fill("w.xlsx", "in.xlsx", {1: ("gelijkwaardig", "Ja.")})
    away = folder / "weg"
    away.mkdir()
    shutil.move("in.xlsx", away)
    monkeypatch.chdir(away)

    lost = run(["werkblad", "--inlezen", "in.xlsx", *SAY])
    found = read_in(capsys, "in.xlsx", "..")

    assert (lost, found["telling"]["nieuw"]) == (2, 1)
    assert found["registers"][0]["bestand"] == "../besluiten.yaml"


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"code,reden\n", (HERE / "links.yaml").read_bytes()]
)
def test_what_is_no_worksheet_is_an_error(folder: Path, content: bytes) -> None:
    """With a word and a way out, and no traceback."""
    (folder / "x.xlsx").write_bytes(content)

    assert run(["werkblad", "--inlezen", "x.xlsx"]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "geen json",
        "[]",
        '{"werkblad": 2}',
        '{"werkblad": 1}',
        '{"nr":1,"links":{"set":"a","leeruitkomsten":[["L1",""]]},"rechts":{},"cellen":{}}',
    ],
)
def test_facts_that_were_tampered_with_are_refused(folder: Path, line: str) -> None:
    """An empty fingerprint would fit any text."""
    book = openpyxl.load_workbook("w.xlsx")
    book["Gegevens"]["A3" if line.startswith('{"nr"') else "A2"] = line
    book.save("x.xlsx")

    assert run(["werkblad", "--inlezen", "x.xlsx"]) == 2


def test_a_calibration_is_asked_two_by_two(tmp_path: Path) -> None:
    """Of four sets every two, with the set named in each row; and what was filled in goes back."""
    file = str(tmp_path / "w.xlsx")

    assert run(["werkblad", str(SETS / "hbo-ict"), "--uitvoer", file]) == 0

    sheet = openpyxl.load_workbook(file)["Werkblad"]
    columns = heads(sheet)
    sides = ("set links", "set rechts")
    pairs = {
        tuple(sheet.cell(row, columns[side]).value for side in sides)
        for row in range(2, sheet.max_row + 1)
    }
    assert len(pairs) == 6


REASONS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=30,
).filter(lambda text: bool(text.split()))


@given(data=st.data())
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_what_is_filled_in_comes_out_of_the_register(folder: Path, data: st.DataObject) -> None:
    """Out, any judgements that fit, in: the register has exactly those, and no other."""
    (folder / "besluiten.yaml").unlink(missing_ok=True)
    sheet = openpyxl.load_workbook("w.xlsx")["Werkblad"]
    columns = heads(sheet)
    said: dict[int, tuple[str | None, str | None]] = {}
    for number in data.draw(st.sets(st.integers(1, sheet.max_row - 1))):
        cells = [sheet.cell(number + 1, columns[f"code {side}"]).value for side in ("a", "b")]
        fitting = ("geen_tegenhanger",) if "–" in cells else (*RELATIONS[:4], "niet_gelijk")
        said[number] = (
            data.draw(st.sampled_from(fitting)).replace("_", data.draw(st.sampled_from(" -_"))),
            data.draw(REASONS),
        )
    fill("w.xlsx", "in.xlsx", said)

    run(["werkblad", "--inlezen", "in.xlsx", *SAY, "--schrijf"])

    register = read_register("besluiten.yaml") if said else None
    told = [(one.relation, one.reason) for one in register.decisions] if register else []
    assert told == [
        (str(relation).replace(" ", "_").replace("-", "_"), " ".join(str(reason).split()))
        for _, (relation, reason) in sorted(said.items())
    ]
