"""A text file as the paragraphs and tables that people see in it.

Markdown ends a paragraph at an empty line; text that was pasted does so at every line, or
breaks lines where they are full. Which of these it is shows: where a line ends in the middle
of a sentence, lines were broken. What is joined keeps the places of all its lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leeruitkomsten.importing.line_tables import markdown_table, tabbed_table
from leeruitkomsten.importing.lines import Line, read_line
from leeruitkomsten.importing.recognise import (
    LONGEST_HEADING,
    label_of,
    opens_as_outcome,
    split_code,
)
from leeruitkomsten.language.lemmas import is_word
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Remark, Spot
from leeruitkomsten.office.blocks import Block, Document, Paragraph

_SENTENCE_END = re.compile(r"[.!?:;][)\"’”]?$")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_LEANING = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_WHOLLY_BOLD = re.compile(r"(\*\*|__)(?=\S)[^*_]+(?<=\S)\1:?")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_WORD = 64
_MOST_MARKED = 20_000
"""In a longer paragraph, in letters, marks of emphasis are left: nobody writes those."""
_NO_SECOND_HALF = frozenset({"en", "of", "tot", "als", "and", "or"})
_SETEXT = re.compile(r"=+|-+")
_SHOWN = 4


def blocks_of_text(name: str, text: str, *, markdown: bool) -> Document:
    """Return the blocks of a text with Unix line ends; `markdown` says how lines are meant."""
    reader = _Reader(name, text, markdown=markdown)
    blocks = tuple(reader.blocks())
    return Document(name, blocks, tuple(reader.remarks()))


class _Reader:
    def __init__(self, name: str, text: str, *, markdown: bool) -> None:
        self._name = name
        self._markdown = markdown
        self._lines = [read_line(at, raw) for at, raw in enumerate(text.split("\n"), 1)]
        self._words = frozenset(_FIRST_WORD.findall(text.casefold()))
        self._list: list[tuple[int, str]] = []
        """How far in and with what mark the items stand that we are below, outermost first."""
        self._numbers: list[str] = []
        self._unsure: list[Remark] = []

    def remarks(self) -> Iterator[Remark]:
        """Yield what to look at; to be asked when all blocks have been read."""
        if self._numbers:
            shown = ", ".join(self._numbers[:_SHOWN]) + (", …" * (len(self._numbers) > _SHOWN))
            says = Term("tekst.nummering", {"aantal": len(self._numbers), "nummers": shown})
            yield Remark(Spot(self._name, None, 0), says)
        yield from self._unsure

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in order."""
        at = 0
        while at < len(self._lines):
            line = self._lines[at]
            if line.kind == "blank":
                at += 1
                continue
            end = self._stretch(at)
            table = markdown_table(self._name, self._lines[at:end])
            if table is not None:
                grid, taken, rule = table
                self._list = []
                yield Paragraph(rule, "", aside="mark")
                yield grid
                at += taken
                continue
            tabbed = tabbed_table(self._name, self._lines[at:end])
            if tabbed is not None:
                self._list = []
                yield tabbed[0]
                at += tabbed[1]
                continue
            paragraph, taken = self._paragraph(self._lines[at:end])
            yield paragraph
            at += taken

    def _stretch(self, at: int) -> int:
        """Return the index past the lines from here to the next empty one."""
        end = at
        while end < len(self._lines) and self._lines[end].kind != "blank":
            end += 1
        return end

    def _paragraph(self, lines: Sequence[Line]) -> tuple[Paragraph, int]:
        first = lines[0]
        spot = Spot(self._name, None, first.at)
        if first.kind == "mark":
            return Paragraph(spot, first.text, aside="mark"), 1
        if first.kind == "heading":
            self._list = []
            return Paragraph(spot, self._unmarked(first.text), heading=first.level), 1
        if first.kind == "text" and len(lines) > 1 and _SETEXT.fullmatch(lines[1].raw.strip()):
            self._list = []
            level = 1 if lines[1].raw.strip().startswith("=") else 2
            below = (Spot(self._name, None, lines[1].at),)
            return Paragraph(spot, self._unmarked(first.text), heading=level, also=below), 2
        taken = self._taken(lines)
        text = self._joined(lines[:taken])
        also = tuple(Spot(self._name, None, line.at) for line in lines[1:taken])
        bold = bool(_WHOLLY_BOLD.fullmatch(text)) and self._markdown and len(text) < LONGEST_HEADING
        text = self._unmarked(text)
        if first.kind != "item":
            if not first.indent:
                self._list = []
            return Paragraph(spot, text, bold=bold, also=also), taken
        depth = self._depth(first)
        numbered = first.number is not None
        if first.number is not None and first.number.isdecimal():
            self._numbers.append(first.number)
        return Paragraph(spot, text, item=depth, numbered=numbered, bold=bold, also=also), taken

    def _depth(self, line: Line) -> int:
        """Return how deep an item is: by how far in it stands, and by another mark."""
        key = (line.indent, line.mark)
        while self._list and self._list[-1][0] > line.indent:
            self._list.pop()
        if key in self._list:
            del self._list[self._list.index(key) + 1 :]
        else:
            self._list.append(key)
        return len(self._list) - 1

    # Lines that belong together.

    def _taken(self, lines: Sequence[Line]) -> int:
        """Return how many lines the paragraph or item that begins at the first one takes."""
        texts = [line.text for line in lines]
        width = max(len(line.raw.rstrip()) for line in lines)
        wrapped = any(
            not _SENTENCE_END.search(before) and after[:1].islower() and line.kind == "text"
            for before, after, line in zip(texts, texts[1:], lines[1:], strict=False)
        )
        taken = 1
        while taken < len(lines) and self._goes_on(
            lines[taken - 1], lines[taken], width=width, wrapped=wrapped
        ):
            taken += 1
        return taken

    def _goes_on(self, before: Line, line: Line, *, width: int, wrapped: bool) -> bool:
        if line.kind != "text" or before.raw.endswith(("  ", "\\")):
            return False
        if self._begins_anew(line.text) or ((label := label_of(before.text)) and not label[1]):
            return False
        ended = _SENTENCE_END.search(before.text) is not None
        if not ended and line.text[:1].islower():
            return True
        if self._markdown:
            return not (ended and opens_as_outcome(line.text) and not wrapped)
        word = line.text.split(maxsplit=1)[0]
        is_full = len(before.raw.rstrip()) + 1 + len(word) > width
        return wrapped and is_full

    def _begins_anew(self, text: str) -> bool:
        if label_of(text) is not None:
            return True
        coded = split_code(text)
        return coded.code is not None and (coded.kind != "other" or not coded.rest[:1].islower())

    def _joined(self, lines: Sequence[Line]) -> str:
        text = lines[0].text.rstrip("\\")
        for line in lines[1:]:
            following = line.text
            if text.endswith("\u00ad"):
                text = text[:-1] + following
            elif (broken := _BROKEN_WORD.search(text[-_LONGEST_WORD:])) and following[:1].islower():
                text = self._mended(text, broken[1], following, line)
            else:
                text = f"{text} {following}"
        return text

    def _mended(self, text: str, half: str, following: str, line: Line) -> str:
        """Return a text with the word mended that was broken at the end of its line, if sure.

        It is sure where the whole word is one, or stands elsewhere in the text; *kennis- en
        vaardigheden* is no broken word.
        """
        match = _FIRST_WORD.match(following)
        other = match[0] if match else ""
        if other in _NO_SECOND_HALF:
            return f"{text} {following}"
        whole = f"{half}{other}".casefold()
        if whole in self._words or is_word(whole):
            return text[:-1] + following
        says = Term("tekst.afbreking", {"woord": f"{half}-{other}"})
        self._unsure.append(Remark(Spot(self._name, None, line.at), says))
        return text + following

    def _unmarked(self, text: str) -> str:
        """Return a text of Markdown without its marks of emphasis; other text as it is."""
        if not self._markdown or len(text) > _MOST_MARKED:
            return text
        text = _LEANING.sub(r"\1", _EMPHASIS.sub(r"\2", text))
        return _ESCAPED.sub(r"\1", text)
