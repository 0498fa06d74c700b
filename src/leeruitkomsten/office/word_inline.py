"""The text of one paragraph of Word, and what stands in it that is not its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from xml.etree.ElementTree import Element

from leeruitkomsten.office.word_package import W, attribute, switched_on
from leeruitkomsten.office.word_styles import is_bold

MAX_DEPTH = 120
"""How deep elements may be nested; a table in a table in a text box takes some twenty."""

Layer = Literal["visible", "inserted", "deleted", "hidden"]

_LETTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "‑", "softHyphen": "\u00ad"}
_PASSED_BY = frozenset(
    {"pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "tblPr", "tblGrid"}
    | {"trPr", "tcPr", "sectPr", "rt", "ctrlPr", "docPr"}
)
_PICTURES = frozenset({"pic", "imagedata", "chart", "relIds"})
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


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
        if depth > MAX_DEPTH:
            raise TooDeepError
        for child in element:
            tag = local(child)
            if tag in _PASSED_BY:
                continue
            if tag == "r":
                self._run(child, found, layer, depth + 1)
            elif tag == "txbxContent":
                found.boxes.append(words_in(child))
            else:
                step = _STEPS.get(tag, InlineReader._children)
                step(self, child, found, layer, depth + 1)

    def _run(self, run: Element, found: Inline, layer: Layer, depth: int) -> None:
        if switched_on(run.find(f"{W}rPr/{W}vanish")) and layer != "deleted":
            layer = "hidden"
        bold = is_bold(run)
        before = len(found.text)
        self._children(run, found, layer, depth)
        if not bold:
            found.plain += sum(len(part.strip()) for part in found.text[before:])

    def _words(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        self._put(element.text or "", found, layer)

    def _letter(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        tag = local(element)
        if tag == "sym":
            letter = _symbol(attribute(element, "char") or "")
        elif tag == "br":
            letter = "\n" if attribute(element, "type") in {None, "textWrapping"} else ""
        else:
            letter = _LETTERS[tag]
        self._put(letter, found, layer)

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

    def _field(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(False)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _inserted(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        self._children(element, found, "inserted" if layer == "visible" else layer, depth)

    def _deleted(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        self._children(element, found, "deleted", depth)

    def _control(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        content = control_content(element)
        if content is None:
            found.placeholders += 1
        else:
            self._children(content, found, layer, depth)

    def _choice(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        for child in element:  # the same twice: for newer and for older programs
            self._children(child, found, layer, depth)
            return

    def _picture(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        found.pictures += 1

    def _note(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        if layer != "deleted":
            found.notes.append((_NOTES[local(element)], attribute(element, "id") or ""))

    def _comment(self, element: Element, found: Inline, layer: Layer, depth: int) -> None:
        found.comments.append(attribute(element, "id") or "")


_Step = Callable[[InlineReader, Element, Inline, Layer, int], None]
_STEPS: Mapping[str, _Step] = {
    "t": InlineReader._words,
    "delText": InlineReader._words,
    **dict.fromkeys([*_LETTERS, "sym", "br"], InlineReader._letter),
    "fldChar": InlineReader._field,
    **dict.fromkeys(["ins", "moveTo"], InlineReader._inserted),
    **dict.fromkeys(["del", "moveFrom"], InlineReader._deleted),
    "sdt": InlineReader._control,
    "AlternateContent": InlineReader._choice,
    **dict.fromkeys(_PICTURES, InlineReader._picture),
    **dict.fromkeys(_NOTES, InlineReader._note),
    "commentReference": InlineReader._comment,
}
"""What to do with an element by its name; of every other, its children are read: text under
a wrapper that we do not know is still text."""


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
