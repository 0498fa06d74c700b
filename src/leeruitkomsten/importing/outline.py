"""From running text to drafts of outcomes, every paragraph accounted for.

One grammar for Word, Markdown and pasted text. Headings name units, outcomes or what comes
below them; a paragraph or an item of a list is an outcome where it says so itself (a code,
the words outcomes open with) or where the heading or line above it does; items below an
outcome are its indicators. What is none of these is unread, and the reason is told: better
told than taken for an outcome.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from leeruitkomsten.importing.cells import joined, unit_in
from leeruitkomsten.importing.heading_levels import (
    BY_WORDS,
    SENTENCE,
    document_title,
    heading_levels,
    is_sentence,
)
from leeruitkomsten.importing.headings import plain
from leeruitkomsten.importing.label_table import LabelRow, read_label_table
from leeruitkomsten.importing.making import ALONE, Making, UnitMaking, unit_of_heading
from leeruitkomsten.importing.recognise import (
    Coded,
    announces_indicators,
    has_act,
    is_beside,
    label_of,
    leads_in,
    names_unit,
    opens_as_outcome,
    shown_code,
    split_code,
    statement_of,
)
from leeruitkomsten.importing.rows import harvest_of_grids
from leeruitkomsten.importing.sections import Sections
from leeruitkomsten.model import Term
from leeruitkomsten.model.draft import Draft, Harvest, ReadTable, Remark, Spot, Stated
from leeruitkomsten.office.blocks import Block, Paragraph
from leeruitkomsten.office.grid import Grid, GridCell


def harvest_blocks(
    file: str, blocks: Sequence[Block], *, columns: Mapping[str, str], remarks: Sequence[Remark]
) -> Harvest:
    """Return what stands in the blocks of one document; `remarks` go before ours."""
    outline = _Outline(file, blocks, columns)
    outline.read()
    return Harvest(
        file,
        tuple(made if isinstance(made, Draft) else made.done() for made in outline.made),
        tuple(outline.structure),
        tuple(outline.unread),
        (*remarks, *outline.remarks),
        tuple(outline.tables),
        tuple(outline.stated),
    )


class _Outline:
    """Reads blocks in order, and keeps where each of them went."""

    def __init__(self, file: str, blocks: Sequence[Block], columns: Mapping[str, str]) -> None:
        self.made: list[Making | Draft] = []
        self.structure: list[Spot] = []
        self.unread: list[Remark] = []
        self.remarks: list[Remark] = []
        self.tables: list[ReadTable] = []
        self.stated: list[Stated] = []
        self._file = file
        self._blocks = blocks
        self._columns = columns
        self._levels = heading_levels(blocks)
        self._sections = Sections()
        self._begun = False
        """Whether a unit or an outcome has come: what is before it is an introduction."""
        self._open: Making | None = None
        """The outcome that what comes next may belong to."""
        self._label: str | None = None
        """The field that the line above named, where what comes next is under it."""
        self._listed = False
        """Whether items have come under that label: then it ends with the list."""
        self._list: bool | None = None
        """Whether the list we are in has outcomes, by the line above it; None: it had none."""
        self._title: Paragraph | None = None
        """A heading that may be the title of the outcome that comes next."""

    def read(self) -> None:
        """Read all blocks."""
        title = document_title(self._blocks, self._levels)
        for at, block in enumerate(self._blocks):
            level = self._levels.get(at)
            if isinstance(block, Grid):
                self._table(block)
            elif block.aside is not None or at == title:
                self._close()
                self._is_structure(block)
            elif level is not None:
                self._heading(block, level, at)
            elif self._sections.beside:
                self._leave(block, "ernaast")
            elif block.item is not None:
                self._item(block, at)
            else:
                self._plain(block, at)
        self._close()
        self._drop_title()

    # Where things go.

    def _is_structure(self, block: Paragraph) -> None:
        self.structure += [block.spot, *block.also]

    def _leave(self, block: Paragraph, why: str, **facts: str) -> None:
        says = Term(f"outline.{why}", facts)
        self.unread.append(Remark(block.spot, says, plain(block.text)))
        self.unread += [Remark(spot, says) for spot in block.also]

    def _join(self, block: Paragraph, outcome: Making) -> None:
        outcome.parts += [block.spot, *block.also]

    def _close(self) -> None:
        if self._open is not None and not self._open.text:
            self.remarks.append(Remark(self._open.spot, Term("import.tekst-leeg")))
        self._open = self._label = self._list = None

    def _drop_title(self) -> None:
        if self._title is not None:
            self._is_structure(self._title)
            self._title = None

    def _begin(self, block: Paragraph, coded: Coded) -> Making:
        """Begin an outcome at a paragraph, with its code and the title above it."""
        listed = self._list
        self._close()
        self._list = listed
        self._begun = True
        made = Making(block.spot, self._sections.unit, code=coded.code, parts=[*block.also])
        if self._title is not None:
            made.title = plain(self._title.text)
            self._join(self._title, made)
            self._title = None
        made.shown = shown_code(block.label).code
        self._open = made
        self.made.append(made)
        return made

    # Headings.

    def _heading(self, block: Paragraph, level: int, at: int) -> None:
        text = plain(block.text)
        label = label_of(text)
        coded = split_code(text)
        if coded.code is None:  # Word may show LU1.1 before a heading, and that says what it is
            coded = Coded(None, text, shown_code(block.label).kind)
        self._list = None
        if label is not None:
            self._label_heading(block, level, *label)
        elif coded.code is None and is_beside(text):
            self._close()
            self._drop_title()
            self._sections.enter(level, beside=True)
            self._is_structure(block)
        elif coded.kind == "unit" or (coded.kind != "outcome" and names_unit(text)):
            self._enter_unit(block, level, strong=True)
        elif self._is_outcome_heading(text, coded):
            self._outcome_heading(block, coded, level)
        elif self._sections.has_unit_above(level) and self._text_follows(at):
            self._sections.leave(level)
            self._close()
            self._drop_title()
            self._title = block
        else:
            self._enter_unit(block, level, strong=False)

    def _is_outcome_heading(self, text: str, coded: Coded) -> bool:
        if coded.kind == "outcome" or (coded.code and self._sections.in_unit_by_name):
            return True
        return is_sentence(text)

    def _enter_unit(self, block: Paragraph, level: int, *, strong: bool) -> None:
        self._close()
        self._drop_title()
        self._begun = True
        self._sections.enter(level, unit=UnitMaking(unit_of_heading(block.text), strong))
        self._is_structure(block)

    def _outcome_heading(self, block: Paragraph, coded: Coded, level: int) -> None:
        self._drop_title()
        self._sections.leave(level)
        made = self._begin(block, coded)
        made.by_heading = True
        rest = coded.rest if coded.code else block.text
        if is_sentence(rest):
            made.text.append(rest)
            return
        told = unit_in(rest)  # “Ontwerpen (5 EC)”: a name and a load, as units have them
        made.credits = told.credits
        made.title = (plain(rest) if told.credits is None else told.name) or None

    def _label_heading(self, block: Paragraph, level: int, name: str, value: str) -> None:
        """Read a heading that names a field, such as ‘Indicatoren’ or ‘Leeruitkomsten’."""
        if value:
            self._labelled(block, name, GridCell(value))
        elif self._open is not None and (name in ALONE or not self._open.text):
            self._join(block, self._open)
            self._begin_label(name)
        else:
            self._close()
            self._drop_title()
            self._sections.enter(level, expects=name == "tekst")
            self._begun = self._begun or name == "tekst"
            self._is_structure(block)

    def _text_follows(self, at: int) -> bool:
        """Return whether a paragraph or a label comes next, and no heading, list or table."""
        after = self._blocks[at + 1] if at + 1 < len(self._blocks) else None
        if not isinstance(after, Paragraph) or after.item is not None:
            return False
        label = self._levels.get(at + 1)
        return label is None or label_of(plain(after.text)) is not None

    # Labels.

    def _begin_label(self, name: str) -> None:
        self._label, self._listed, self._list = name, False, None

    def _labelled(self, block: Paragraph, name: str, cell: GridCell) -> None:
        """Read what stands behind a label, in a line of text or beside it in a table."""
        if name.startswith("eenheid"):
            self._unit_labelled(block, name, cell)
        elif name == "tekst" or name in ("code", "titel"):
            self._record(block, name, cell)
        elif self._open is None:
            self._label_without_outcome(block, name, cell)
        elif not (cell.text or cell.bullets) or self._open.add(name, cell):
            self._join(block, self._open)
            if name in ALONE:
                self._begin_label(name)
        else:
            self._leave(block, "niet-te-lezen", tekst=plain(cell.text))

    def _is_unfinished(self) -> bool:
        return self._open is not None and not self._open.text

    def _unit_labelled(self, block: Paragraph, name: str, cell: GridCell) -> None:
        self._close()
        if name in ("eenheid", "eenheid-code") or self._sections.unit is None:
            self._sections.enter(BY_WORDS, unit=UnitMaking(strong=True))
            self._begun = True
        unit = self._sections.unit
        if unit is not None and unit.take(name, cell.text):
            self._is_structure(block)
        else:
            self._leave(block, "niet-te-lezen", tekst=plain(cell.text))

    def _record(self, block: Paragraph, name: str, cell: GridCell) -> None:
        """Read a code, title or text: where the outcome before it is whole, a new one begins."""
        coded = split_code(cell.text) if name == "tekst" else Coded(None, cell.text)
        if self._open is None or self._open.text:
            if name == "titel":
                self._drop_title()
            made = self._begin(block, coded)
            made.add(name, replace(cell, text=coded.rest))
        elif self._open.code not in (None, coded.code) and coded.code is not None:
            made = self._open
            made.add(name, cell)  # a second code: it stays in the text, where people see it
            self._join(block, made)
        elif self._open.add(name, replace(cell, text=coded.rest)):
            made = self._open
            made.code = made.code or coded.code
            self._join(block, made)
        else:
            self._leave(block, "al-ingevuld", tekst=plain(cell.text))
            return
        made.by_heading = True
        if name == "tekst":
            self._begin_label(name)

    def _label_without_outcome(self, block: Paragraph, name: str, cell: GridCell) -> None:
        unit = self._sections.unit
        if unit is not None and name not in ALONE and unit.take(name, cell.text):
            self._is_structure(block)
        else:
            self._leave(block, "label-zonder-leeruitkomst", tekst=plain(block.text))

    def _under_label(self, block: Paragraph, coded: Coded) -> bool:
        """Read a paragraph or item as what the label above it names, unless that has ended."""
        outcome, name = self._open, self._label
        if outcome is None or name is None:
            return False
        begins = coded.kind == "outcome" and not outcome.covers_code(coded.code)
        if begins or (block.item is None and self._has_ended(outcome, name, block, coded)):
            self._label = None
            return False
        if block.item is not None and name == "tekst":
            return False
        self._listed = self._listed or block.item is not None
        if name == "indicatoren":
            outcome.indicators.append(block.text)
        elif not outcome.add(name, GridCell(block.text)):
            self._leave(block, "niet-te-lezen", tekst=plain(block.text))
            return True
        self._join(block, outcome)
        return True

    def _has_ended(self, outcome: Making, name: str, block: Paragraph, coded: Coded) -> bool:
        if self._listed or coded.code is not None:
            return True
        filled = outcome.text if name == "tekst" else outcome.context if name == "context" else []
        return bool(filled) and opens_as_outcome(block.text)

    # Items of lists.

    def _item(self, block: Paragraph, at: int) -> None:
        coded = split_code(block.text)
        if coded.kind == "unit":  # an item is no unit, and a code of one is not an outcome's
            coded = Coded(None, block.text)
        if self._under_label(block, coded):
            return
        outcome = self._open
        if outcome is not None and not self._begins_item(outcome, block, coded):
            self._join(block, outcome)
            if outcome.text or self._is_item(at + 1):
                outcome.indicators.append(block.text)
            else:
                outcome.text.append(block.text)
        elif self._may_be_outcome(coded):
            if self._title is not None:
                self._drop_title()
            made = self._begin(block, coded)
            made.shape = (block.item or 0, block.numbered)
            made.text.append(coded.rest if coded.code else block.text)
        else:
            self._leave(block, "lijst-anders" if self._begun else "inleiding")

    def _begins_item(self, outcome: Making, block: Paragraph, coded: Coded) -> bool:
        """Return whether an item is an outcome of its own, and not part of the one before."""
        if outcome.shape is None:
            other = coded.kind == "outcome" or outcome.code is not None
            return coded.code is not None and other and not outcome.covers_code(coded.code)
        depth, numbered = outcome.shape
        if block.item != depth:
            return (block.item or 0) < depth
        return not numbered or block.numbered

    def _may_be_outcome(self, coded: Coded) -> bool:
        if self._list is not None:
            return self._list
        if coded.kind == "outcome" or not self._levels:
            return True
        text = coded.rest
        if not self._begun:
            return opens_as_outcome(text)
        return self._sections.in_unit_by_name or self._sections.expects or has_act(text)

    def _is_item(self, at: int) -> bool:
        block = self._blocks[at] if at < len(self._blocks) else None
        return isinstance(block, Paragraph) and block.item is not None

    # Paragraphs.

    def _plain(self, block: Paragraph, at: int) -> None:
        text = block.text
        label = label_of(text)
        coded = split_code(text)
        if label is not None and (label[1] or len(text) < SENTENCE):
            self._labelled(block, label[0], GridCell(label[1]))
        elif not self._begun and (stated := statement_of(text)) is not None:
            self.stated.append(Stated(*stated, block.spot))
            self._is_structure(block)
        elif text.rstrip().endswith(":") and self._is_item(at + 1) and not coded.code:
            self._lead(block)
        elif not self._under_label(block, coded):
            self._text(block, coded, at)

    def _lead(self, block: Paragraph) -> None:
        """Read a line before a list that ends in a colon."""
        outcome = self._open
        if outcome is not None and not outcome.text:
            outcome.text.append(block.text)
            self._join(block, outcome)
        elif outcome is not None and announces_indicators(block.text):
            self._join(block, outcome)
            self._begin_label("indicatoren")
        elif outcome is not None and outcome.by_heading:
            self._lead_in(block)
            self._begin_label("indicatoren")
        else:
            self._close()
            self._list = leads_in(block.text) and (self._begun or not self._levels)
            if self._list:
                self._lead_in(block)
            else:
                self._leave(block, "lijst-anders" if self._begun else "inleiding")

    def _lead_in(self, block: Paragraph) -> None:
        """Tell that a line goes with each of what is below it: it is put before none of them."""
        self._is_structure(block)
        lead_in = Term("outline.aanhef", {"tekst": plain(block.text)})
        self.remarks.append(Remark(block.spot, lead_in))

    def _text(self, block: Paragraph, coded: Coded, at: int) -> None:
        self._list = None
        outcome = self._open
        new = coded.code is not None and coded.kind != "unit"
        if outcome is not None and not outcome.text and not new:
            outcome.text.append(block.text)
            self._join(block, outcome)
        elif outcome is not None and outcome.by_heading and not outcome.indicators and not new:
            outcome.text.append(block.text)
            self._join(block, outcome)
            self.remarks.append(Remark(block.spot, Term("outline.tweede-alinea")))
        elif self._is_outcome(block, coded, at):
            made = self._begin(block, coded)
            made.text.append(coded.rest if coded.code else block.text)
        else:
            self._close()
            self._leave(block, "geen-leeruitkomst" if self._begun else "inleiding")

    def _is_outcome(self, block: Paragraph, coded: Coded, at: int) -> bool:
        if coded.code is not None and coded.kind == "outcome":
            return True
        if (self._levels and not self._begun) or coded.kind == "unit":
            return False
        if coded.code is not None or self._title is not None or opens_as_outcome(block.text):
            return True
        return has_act(block.text) and (self._sections.expects or self._is_item(at + 1))

    # Tables.

    def _table(self, grid: Grid) -> None:
        rows = read_label_table(grid, unfinished=self._is_unfinished())
        if rows is not None:
            for row in rows:
                self._label_row(row)
            self._close()
            return
        self._close()
        self._drop_title()
        found = harvest_of_grids(self._file, [grid], columns=self._columns)
        self._begun = self._begun or bool(found.drafts)
        unit = self._sections.unit
        for draft in found.drafts:
            own = draft.unit
            if unit is not None and (own is None or not (own.code or own.name)):
                draft = replace(draft, unit=joined(own, unit.unit) if own else unit.unit)
            self.made.append(draft)
        self.structure += found.structure
        self.unread += found.unread
        self.remarks += found.remarks
        self.tables += found.tables
        self.stated += found.stated

    def _label_row(self, row: LabelRow) -> None:
        block = Paragraph(row.spot, row.label)
        if row.field is not None:
            self._labelled(block, row.field, row.cell)
            if row.code is not None and self._open is not None:
                self._open.code = self._open.code or row.code
        elif row.is_heading:
            self._heading(block, BY_WORDS, len(self._blocks))
        else:
            beside = " ".join([row.cell.text, *row.cell.bullets])
            whole = replace(block, text=f"{row.label} · {beside}")
            self._leave(whole, "label-onbekend", label=plain(row.label))
