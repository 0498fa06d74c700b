"""The text of one paragraph of Word, and what stands in it that is not its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from xml.etree.ElementTree import Element

from leeruitkomsten.office.word_package import W, attribute, switched_on
from leeruitkomsten.office.word_styles import is_bold

MAX_DEPTH = 120
"""How deep elements may be nested; a table in a table in a text box takes some twenty."""

Layer = Literal["visible", "inserted", "deleted", "hidden"]

_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "‑", "softHyphen": "\u00ad"}
_PASSED_BY = frozenset(
    {"pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "tblPr", "tblGrid"}
    | {"trPr", "tcPr", "sectPr", "rt", "ctrlPr", "docPr"}
)
_PICTURES = frozenset({"pic", "imagedata", "chart", "relIds"})
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_WORDS = frozenset({"t", "delText", "sym", "br", *_SIGNS})
_LEAVES = _WORDS | _PICTURES | {*_NOTES, "fldChar", "txbxContent", "commentReference"}


class TooDeepError(ValueError):
    """Elements are nested deeper than any document of people."""


@dataclass(slots=True)
class Inline:
    """What was found in a paragraph; `text` is what stands there with all changes accepted."""

    text: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Kind and id of each footnote or endnote."""
    comments: list[str] = field(default_factory=list)
    """The id of each comment."""
    pictures: int = 0
    placeholders: int = 0
    """Fields that nobody filled in, with ‘click here to enter text’ in them."""
    plain: int = 0
    """How many letters are not in bold."""

    @property
    def is_bold(self) -> bool:
        """Return whether all letters of the text are in bold."""
        return not self.plain and any(part.strip() for part in self.text)

    def take(self, other: Inline) -> None:
        """Add what was found in the paragraph that this one runs on in."""
        for name in ("text", "inserted", "deleted", "hidden", "boxes", "notes", "comments"):
            getattr(self, name).extend(getattr(other, name))
        self.pictures += other.pictures
        self.placeholders += other.placeholders
        self.plain += other.plain


@dataclass(slots=True)
class InlineReader:
    """Reads paragraphs one after the other; a field can run on from one to the next."""

    _fields: list[bool] = field(default_factory=list)
    """Of every field we are in, whether we are past its code and in its result."""

    def read(self, paragraph: Element) -> Inline:
        """Return what stands in a paragraph; raises TooDeepError."""
        found = Inline()
        self._children(paragraph, found, "visible", 0)
        # A code never runs over the end of a paragraph: what follows is text again, also
        # where a field was cut in two.
        self._fields = [True for past in self._fields if past]
        return found

    def _children(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        """Read what is in an element.

        Under a wrapper that we do not know the children are read: text in it is still text.
        """
        if depth > MAX_DEPTH:
            raise TooDeepError
        for child in element:
            tag = local(child)
            if tag in _LEAVES:
                self._leaf(tag, child, found, layer)
            elif tag == "r":
                self._run(child, found, layer, depth + 1)
            elif tag not in _PASSED_BY:
                inner, inner_layer = _within(tag, child, found, layer)
                if inner is not None:
                    self._children(inner, found, inner_layer, depth + 1)

    def _run(self, run: Element, found: Inline, layer: Layer, depth: int) -> None:
        if switched_on(run.find(f"{W}rPr/{W}vanish")) and layer != "deleted":
            layer = "hidden"
        before = len(found.text)
        self._children(run, found, layer, depth)
        if not is_bold(run):
            found.plain += sum(len(part.strip()) for part in found.text[before:])

    def _leaf(self, tag: str, element: Element, found: Inline, layer: Layer) -> None:
        if tag in _WORDS:
            self._put(_letters(tag, element), found, layer)
        elif tag == "fldChar":
            self._field(element)
        elif tag == "txbxContent":
            found.boxes.append(words_in(element))
        elif tag in _PICTURES:
            found.pictures += 1
        elif tag == "commentReference":
            found.comments.append(attribute(element, "id") or "")
        elif layer != "deleted":
            found.notes.append((_NOTES[tag], attribute(element, "id") or ""))

    def _put(self, text: str, found: Inline, layer: Layer) -> None:
        if not all(self._fields):
            return  # in the code of a field, such as the two answers of an IF
        if layer == "deleted":
            found.deleted.append(text)
        elif layer == "hidden":
            found.hidden.append(text)
        else:
            found.text.append(text)
            if layer == "inserted":
                found.inserted.append(text)

    def _field(self, element: Element) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(False)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()


def _within(
    tag: str, element: Element, found: Inline, layer: Layer
) -> tuple[Element | None, Layer]:
    """Return what is to be read of a wrapper, and what that makes of the text in it."""
    if tag in ("ins", "moveTo"):
        return element, "inserted" if layer == "visible" else layer
    if tag in ("del", "moveFrom"):
        return element, "deleted"
    if tag == "AlternateContent":  # the same twice: for newer and for older programs
        return next(iter(element), None), layer
    if tag == "sdt":
        content = control_content(element)
        found.placeholders += content is None
        return content, layer
    return element, layer


def _letters(tag: str, element: Element) -> str:
    if tag == "sym":
        return _symbol(attribute(element, "char") or "")
    if tag == "br":
        return "\n" if attribute(element, "type") in {None, "textWrapping"} else ""
    return _SIGNS.get(tag) or element.text or ""


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def control_content(control: Element) -> Element | None:
    """Return what is in a content control, or None where nobody filled it in."""
    if switched_on(control.find(f"{W}sdtPr/{W}showingPlcHdr")):
        return None
    return control.find(f"{W}sdtContent")


def words_in(element: Element) -> str:
    """Return the words under an element on one line: for what is told, and not read."""
    parts = (
        " " if (tag := local(each)) == "p" else each.text or "" if tag == "t" else ""
        for each in element.iter()
    )
    return " ".join("".join(parts).split())


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
