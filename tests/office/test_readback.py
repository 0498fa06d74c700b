"""Facts about workbooks that come back, also from strangers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest

from leeruitkomsten.errors import WorksheetError
from leeruitkomsten.office.readback import MAX_PART, read_back

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
BOOK = (
    f"<workbook {MAIN}"
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="B" sheetId="1" r:id="r1"/></sheets></workbook>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="t" Target="{target}"/></Relationships>'
)


def a_package(rows: str, target: str = "worksheets/sheet1.xml", **more: str) -> bytes:
    """Return a workbook of one sheet with these rows of XML."""
    parts = {
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS.format(target=target),
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
        "xl/sharedStrings.xml": f"<sst {MAIN}><si><t>nul</t></si><si><r><t>e</t></r>"
        "<rPh><t>x</t></rPh><r><t>en</t></r></si></sst>",
    }
    return zipped({**parts, **more})


def zipped(parts: Mapping[str, str]) -> bytes:
    """Return parts as a zip."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<c r="A1" t="s"><v>0</v></c>', "nul"),
        ('<c r="A1" t="s"><v>1</v></c>', "een"),
        ('<c r="A1" t="s"><v>99</v></c>', ""),
        ('<c r="A1" t="inlineStr"><is><t>in _x0041_</t></is></c>', "in A"),
        ('<c r="A1" t="str"><f>B1</f><v>uit</v></c>', "uit"),
        ("<c><v>46350</v></c>", "46350"),
        ('<c r="A1"><f>1+1 zomaar</f></c>', "=1+1 zomaar"),
        ('<c r="A1" t="e"><f>nee</f><v>#NAME?</v></c>', "=nee"),
        ('<c r="A1"/>', ""),
    ],
)
def test_a_cell_gives_its_text(cell: str, text: str) -> None:
    """Whichever way an office suite stores it; no formula is lost, and none worked out."""
    rows = read_back("a.xlsx", a_package(f'<row r="1">{cell}</row>'))["B"]

    assert rows.get(1, {}).get(0, "") == text


def test_a_target_may_begin_at_the_root_and_is_never_outside_the_file() -> None:
    """Office suites write either form; what is not in the zip is not read."""
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'

    assert read_back("a.xlsx", a_package(row, "/xl/worksheets/sheet1.xml"))["B"] == {1: {0: "1"}}
    assert read_back("a.xlsx", a_package(row, "../../../etc/passwd")) == {}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"geen zip",
        b"PK\x03\x04 kapot",
        zipped({"iets.txt": "anders"}),
        a_package("<row"),
        a_package("", **{"xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}),
        a_package(" " * (MAX_PART + 1)),
        a_package("<row/>" * 3_000_000),
    ],
    ids=["empty", "text", "broken", "another zip", "no xml", "entities", "bomb", "many rows"],
)
def test_what_is_not_safe_or_no_workbook_is_refused(data: bytes) -> None:
    """With an error that has words, whatever it is."""
    with pytest.raises(WorksheetError):
        read_back("a.xlsx", data)
