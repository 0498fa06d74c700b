"""Small .docx files, written by hand in Word's own XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    f'xmlns:w="{MAIN}" xmlns:r="{RELATIONS}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
BULLETS, NUMBERS, CODES = 1, 2, 3
"""Lists of `NUMBERING`: with bullets, with 1. and a., and with LU1.1."""

STYLES = f"""<w:styles {NAMESPACES}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop3"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:styleId="EVLkop"><w:name w:val="EVL kop"/><w:basedOn w:val="Kop1"/>
</w:style>
<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
</w:styles>"""

_LEVEL = (
    '<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
    '<w:lvlText w:val="{shown}"/></w:lvl>'
)


def _numbering() -> str:
    kinds = {
        BULLETS: [("bullet", "•"), ("bullet", "o")],
        NUMBERS: [("decimal", "%1."), ("lowerLetter", "%2.")],
        CODES: [("decimal", "EVL%1"), ("decimal", "LU%1.%2")],
    }
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{name}">'
        + "".join(
            _LEVEL.format(depth=depth, kind=kind, shown=shown)
            for depth, (kind, shown) in enumerate(levels)
        )
        + "</w:abstractNum>"
        for name, levels in kinds.items()
    )
    numbers = "".join(
        f'<w:num w:numId="{name}"><w:abstractNumId w:val="{name}"/></w:num>' for name in kinds
    )
    return f"<w:numbering {NAMESPACES}>{abstract}{numbers}</w:numbering>"


NUMBERING = _numbering()


def run(text: str, properties: str = "", tag: str = "t") -> str:
    """Return a run of text."""
    return (
        f"<w:r><w:rPr>{properties}</w:rPr>"
        f'<w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'
    )


def inserted(text: str) -> str:
    """Return a tracked insertion."""
    return f'<w:ins w:id="1" w:author="A">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    """Return a tracked deletion."""
    return f'<w:del w:id="2" w:author="A">{run(text, tag="delText")}</w:del>'


def para(
    content: str,
    *,
    style: str | None = None,
    item: tuple[int, int] | None = None,
    mark: str = "",
    raw: bool = False,
) -> str:
    """Return a paragraph of text, or with `raw` of XML; `item` is its list and depth."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if item is not None:
        properties += f'<w:numPr><w:ilvl w:val="{item[1]}"/><w:numId w:val="{item[0]}"/></w:numPr>'
    properties += f"<w:rPr>{mark}</w:rPr>" if mark else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content if raw else run(content)}</w:p>"


def cell(content: str, properties: str = "") -> str:
    """Return a cell with a text, or with paragraphs."""
    body = content if content.startswith("<w:") else para(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{body}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """Return a row of a table, of texts or cells."""
    made = "".join(each if each.startswith("<w:tc>") else cell(each) for each in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def table(*rows: str) -> str:
    """Return a table of rows."""
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def docx(
    *body: str, parts: Mapping[str, str] | None = None, relations: Iterable[str] = ()
) -> bytes:
    """Return a .docx with this body; `parts` are comments, footnotes, headers and the like."""
    parts = {"styles": STYLES, "numbering": NUMBERING, **(parts or {})}
    related = [
        f'<Relationship Id="r{kind}" Type="{RELATIONS}/{kind}" Target="{kind}.xml"/>'
        for kind in parts
    ]
    document = f"<w:document {NAMESPACES}><w:body>{''.join(body)}</w:body></w:document>"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f"{''.join([*related, *relations])}</Relationships>",
        "word/document.xml": document,
        **{f"word/{kind}.xml": text for kind, text in parts.items()},
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip with these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return made.getvalue()
