"""A .docx is read as people see it with all changes accepted; what is beside that is told."""

from __future__ import annotations

import io
import re
from pathlib import Path

import mammoth
import pytest
from tests.office.word_files import (
    BULLETS,
    CODES,
    MAIN,
    NAMESPACES,
    NUMBERS,
    RELATIONS,
    cell,
    deleted,
    docx,
    inserted,
    para,
    row,
    run,
    table,
    zipped,
)

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.office.blocks import Document, Paragraph
from leeruitkomsten.office.documents import read_docx
from leeruitkomsten.office.grid import Grid

FILES = Path(__file__).parents[1] / "importing" / "bestanden"
DELETED = '<w:del w:id="3" w:author="A"/>'
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
FOOTNOTE = '<w:r><w:footnoteReference w:id="7"/></w:r>'


def read(*body: str, **more: object) -> Document:
    return read_docx("a.docx", docx(*body, **more))  # type: ignore[arg-type]


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def grid(document: Document) -> list[list[str]]:
    (found,) = [block for block in document.blocks if isinstance(block, Grid)]
    return [[each.text for each in one.cells] for one in found.rows]


def told(document: Document) -> list[tuple[int, str, object]]:
    """Return place, key and words of all remarks on a place."""
    return [
        (one.spot.number, one.says.key, one.says.facts.get("woorden"))
        for one in document.remarks
        if one.spot.number
    ]


def test_changes_are_read_as_accepted_and_told_with_their_words() -> None:
    content = f"{run('Je ontwerpt')}{deleted(' graag')}{inserted(' en bouwt')}{run(' een brug.')}"

    document = read(para(content, raw=True))

    assert texts(document) == ["Je ontwerpt en bouwt een brug."]
    assert told(document) == [(1, "word.ingevoegd", "en bouwt"), (1, "word.verwijderd", "graag")]


def test_a_paragraph_whose_mark_was_deleted_runs_on_in_the_next() -> None:
    document = read(para("Je ontwerpt ", mark=DELETED), para("een brug."), para("Los."))

    assert texts(document) == ["Je ontwerpt een brug.", "Los."]


def test_a_paragraph_whose_mark_was_deleted_does_not_run_on_into_a_table() -> None:
    document = read(para("Voor de tabel.", mark=DELETED), table(row("Cel")))

    assert texts(document) == ["Voor de tabel."]
    assert grid(document) == [["Cel"]]


def test_moved_text_stands_where_it_went() -> None:
    away = f'<w:moveFrom w:id="1">{run("Verplaatst.")}</w:moveFrom>'
    here = f'<w:moveTo w:id="2">{run("Verplaatst.")}</w:moveTo>'

    document = read(para(away, raw=True), para("Vast."), para(here, raw=True))

    assert texts(document) == ["Vast.", "Verplaatst."]


def test_a_deleted_row_is_no_row_and_an_inserted_one_is() -> None:
    away = row("weg", "ook", properties=DELETED)
    new = row("erbij", "ook", properties='<w:ins w:id="4" w:author="A"/>')

    document = read(table(row("a", "b"), away, new))

    assert grid(document) == [["a", "b"], ["erbij", "ook"]]
    assert told(document) == [(2, "word.ingevoegd", "erbij ook"), (1, "word.verwijderd", "weg ook")]


def test_merged_cells_say_what_covers_them() -> None:
    first = cell("EVL1", '<w:vMerge w:val="restart"/>')
    below = cell("", "<w:vMerge/>")
    wide = cell("Samen", '<w:gridSpan w:val="2"/>')

    (found,) = read(table(row(first, "LU1"), row(below, "LU2"), row(wide))).blocks

    assert isinstance(found, Grid)
    cells = [[(one.text, one.covers, one.covered) for one in each.cells] for each in found.rows]
    assert cells == [
        [("EVL1", True, False), ("LU1", False, False)],
        [("EVL1", False, True), ("LU2", False, False)],
        [("Samen", True, False), ("Samen", False, True)],
    ]


def test_a_row_that_starts_further_to_the_right_keeps_its_columns() -> None:
    short = row("onder b", properties='<w:gridBefore w:val="1"/>')

    assert grid(read(table(row("a", "b"), short))) == [["a", "b"], ["", "onder b"]]


def test_bullets_in_a_cell_are_told_from_its_text() -> None:
    content = para("Blijkt uit") + para("plant", item=(BULLETS, 0)) + para("legt uit", item=(1, 1))

    (found,) = read(table(row("LU1", cell(content)))).blocks

    assert isinstance(found, Grid)
    assert found.rows[0].cells[1].text == "Blijkt uit"
    assert found.rows[0].cells[1].bullets == ("plant", "legt uit")


def test_a_table_in_a_cell_is_read_as_lines_and_told() -> None:
    inner = table(row("plant", "4"), row("legt uit", "5")) + para("")

    document = read(table(row("LU1", cell(inner))))

    assert grid(document) == [["LU1", "plant | 4\nlegt uit | 5"]]
    assert told(document) == [(1, "word.tabel-in-tabel", None)]


def test_numbers_that_word_puts_are_shown_and_not_in_the_text() -> None:
    document = read(
        para("Keten", item=(CODES, 0)),
        para("Je ontwerpt.", item=(CODES, 1)),
        para("Je adviseert.", item=(CODES, 1)),
        para("Team", item=(CODES, 0)),
        para("Je plant.", item=(CODES, 1)),
    )

    labels = [block.label for block in document.blocks if isinstance(block, Paragraph)]
    assert labels == ["EVL1", "LU1.1", "LU1.2", "EVL2", "LU2.1"]
    assert document.remarks[0].says.key == "word.nummering"


def test_lists_and_headings_are_known_by_style() -> None:
    document = read(
        para("Titel", style="Titel"),
        para("Inhoud 1", style="Inhopg1"),
        para("EVL 1", style="EVLkop"),
        para("punt", item=(BULLETS, 1)),
        para("een", item=(NUMBERS, 0)),
    )

    found = [
        (one.aside, one.heading, one.item, one.numbered)
        for one in document.blocks
        if isinstance(one, Paragraph)
    ]
    assert found == [
        ("title", None, None, False),
        ("contents", None, None, False),
        (None, 1, None, False),
        (None, None, 1, False),
        (None, None, 0, True),
    ]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (f'<w:fldSimple w:instr="X">{run("veld")}</w:fldSimple>', "veld"),
        (f'<w:bdo w:val="ltr">{run("richting")}</w:bdo>', "richting"),
        (f"<w:sdt><w:sdtContent>{run('gevuld')}</w:sdtContent></w:sdt>", "gevuld"),
        (f'<w:hyperlink r:id="weg">{run("koppeling")}</w:hyperlink>', "koppeling"),
        ("<m:oMath><m:r><m:t>x = 1</m:t></m:r></m:oMath>", "x = 1"),
        (
            FIELD.format("begin")
            + run("REF a", tag="instrText")
            + FIELD.format("separate")
            + run("uitkomst")
            + FIELD.format("end"),
            "uitkomst",
        ),
        (f"{run('twee')}<w:r><w:br/></w:r>{run('regels')}", "twee\nregels"),
        (f"{run('code')}<w:r><w:tab/></w:r>{run('tekst')}", "code\ttekst"),
        (f"{run('hbo')}<w:r><w:noBreakHyphen/></w:r>{run('ict')}", "hbo‑ict"),
        (f"{run('meet')}<w:r><w:softHyphen/></w:r>{run('plan')}", "meet\u00adplan"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0B7"/></w:r>' + run(" punt"), "\uf0b7 punt"),
    ],
)
def test_text_is_read_wherever_word_puts_it(content: str, text: str) -> None:
    assert texts(read(para(content, raw=True))) == [text]


def test_what_nobody_filled_in_is_no_text() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
        f"<w:sdtContent>{run('Klik om tekst in te voeren')}</w:sdtContent></w:sdt>"
    )

    document = read(para(control, raw=True), para("Tekst."))

    assert texts(document) == ["Tekst."]
    assert [one.says.key for one in document.remarks] == ["word.invulvelden.een"]


def test_what_is_beside_the_text_is_told_where_it_stands() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
        f"{para('In een kader')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{para('In een kader')}"
        "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    content = (
        f"{run('Je ontwerpt.')}{run('geheim', '<w:vanish/>')}{box}{FOOTNOTE}"
        '<w:r><w:commentReference w:id="5"/></w:r>'
    )
    parts = {
        "comments": f'<w:comments {NAMESPACES}><w:comment w:id="5">{para("Klopt dit?")}'
        "</w:comment></w:comments>",
        "footnotes": f'<w:footnotes {NAMESPACES}><w:footnote w:id="7">{para("Een noot.")}'
        "</w:footnote></w:footnotes>",
        "header": f"<w:hdr {NAMESPACES}>{para('Concept')}</w:hdr>",
    }

    document = read(para("Eerst."), para(content, raw=True), parts=parts)

    assert texts(document) == ["Eerst.", "Je ontwerpt."]
    assert told(document) == [
        (2, "word.opmerking", "Klopt dit?"),
        (2, "word.tekstvak", "In een kader"),
        (2, "word.verborgen", "geheim"),
        (2, "word.voetnoot", "Een noot."),
    ]
    assert (document.remarks[0].spot, document.remarks[0].says.key) == (
        Spot("a.docx", None, 0),
        "word.rand.header",
    )


# What strangers send.


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "word-geen-word"),
        (b"gewoon tekst", "word-geen-word"),
        (b"\xd0\xcf\x11\xe0 oud", "word-oud-word"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "word-beveiligd",
        ),
        (b"%PDF-1.7", "word-pdf"),
        (rb"{\rtf1 tekst}", "word-rtf"),
        (b"PK\x03\x04 afgebroken", "word-kapot"),
        (docx(para("x"))[:-40], "word-kapot"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "word-odt"),
        (zipped({"xl/workbook.xml": "<a/>"}), "word-is-excel"),
        (zipped({"word/document.xml": "<a>"}), "word-kapot"),
        (zipped({"word/document.xml": "<a/>"}), "word-geen-word"),
        (zipped({"a.txt": "a"}), "word-geen-word"),
        (
            zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
            "word-onveilig",
        ),
        (zipped({"word/document.xml": b" " * 20_000_001}), "word-te-groot"),
        (
            docx("<w:sdt><w:sdtContent>" * 300 + "</w:sdtContent></w:sdt>" * 300),
            "word-te-groot",
        ),
        (docx("<w:p/>" * 50_001), "word-te-groot"),
        (
            docx(table(row(cell("x", '<w:gridSpan w:val="60"/>')), *["<w:tr/>"] * 20_000)),
            "word-te-groot",
        ),
    ],
)
def test_what_is_no_document_or_too_much_is_an_error_with_a_way_out(data: bytes, key: str) -> None:
    with pytest.raises(DocumentError) as error:
        read_docx("a.docx", data)

    assert (error.value.key, error.value.facts["bestand"]) == (key, "a.docx")


def test_a_picture_that_is_elsewhere_is_counted_and_never_fetched() -> None:
    picture = (
        '<w:r><w:drawing><a:pic xmlns:a="urn:a"><a:blip r:link="rX"/></a:pic></w:drawing></w:r>'
    )
    relation = (
        f'<Relationship Id="rX" Type="{RELATIONS}/image" TargetMode="External" '
        'Target="file:///etc/hostname"/>'
    )

    document = read(para(f"{run('Tekst.')}{picture}", raw=True), relations=[relation])

    assert texts(document) == ["Tekst."]
    assert [one.says.key for one in document.remarks] == ["word.afbeeldingen.een"]


def test_the_body_may_have_another_name_and_be_strict() -> None:
    body = f'<w:document xmlns:w="{MAIN}"><w:body>{para("Strikt.")}</w:body></w:document>'.replace(
        MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="/word/document2.xml" '
        'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/>'
        "</Relationships>"
    )
    strict = zipped({"_rels/.rels": relations, "word/document2.xml": body})

    assert texts(read_docx("a.docx", strict)) == ["Strikt."]


# Beside another reader.


@pytest.mark.parametrize("path", sorted(FILES.glob("*.docx")), ids=lambda path: path.stem)
def test_mammoth_reads_the_same_words(path: Path) -> None:
    """Two readers that know nothing of each other find the same words in the same order."""
    data = path.read_bytes()
    words: list[str] = []
    for block in read_docx(path.name, data).blocks:
        if isinstance(block, Paragraph):
            words += block.text.split()
            continue
        for each in block.rows:
            for one in each.cells:
                if not one.covered:
                    words += " ".join([one.text, *one.bullets]).split()

    html = mammoth.convert_to_html(io.BytesIO(data)).value
    html = re.sub(r"<sup>.*?</sup>|<ol><li id=\"(?:foot|end)note.*", "", html)
    theirs = re.sub(r"<[^>]+>", " ", re.sub(r"</?(?:strong|em|a|span)\b[^>]*>", "", html))
    boxed = "Let op: geldt vanaf cohort 2026." if path.stem == "wijzigingen" else ""

    assert words == theirs.replace(boxed, "").split()
