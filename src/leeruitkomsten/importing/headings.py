"""Which row of a table has the heads of its columns, and what each column is.

A head is read word by word: `Omschrijving van de leeruitkomst` has a word for a text and one
for an outcome, and together these say what the column is. A head with a word in it that is
not known says nothing: it is named, and people say what it is (`--kolom`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from leeruitkomsten.model.draft import ReadColumn
from leeruitkomsten.office.grid import Grid, GridCell, GridRow

SKIP = "overslaan"
FIELDS = (
    "code", "titel", "tekst", "eenheid", "eenheid-code", "eenheid-naam", "eenheid-ec",
    "eenheid-niveau", "ec", "niveau", "context", "indicatoren", "eindkwalificaties", "vervangt",
    SKIP,
)  # fmt: skip
"""What a column can be; `overslaan` is one that people say is not wanted."""
ESSENTIAL = ("tekst", "code")
"""Where two columns may be one of these, no row can be read before people say which it is."""

_VOCABULARY = {
    "code": "code codes nr nrs nummer no number id identifier volgnummer",
    "thing": "leeruitkomst leeruitkomsten lu lo learning outcome outcomes leerresultaat"
    " leerresultaten",
    "text": "tekst omschrijving beschrijving formulering text description statement",
    "title": "titel naam title name benaming korte short",
    "unit": "eenheid eenheden evl evls module modules oe onderwijseenheid leereenheid unit units",
    "load": "ec ecs ects studiepunt studiepunten studielast sp credit credits study load",
    "level": "niveau nlqf level",
    "indicator": "indicator indicatoren indicators criterium criteria criterion"
    " beoordelingscriterium beoordelingscriteria gedragsindicator gedragsindicatoren"
    " prestatie-indicator prestatie-indicatoren assessment",
    "qualification": "eindkwalificatie eindkwalificaties competentie competenties qualification"
    " qualifications competence competences competency competencies",
    "context": "context beroepscontext",
    "replaces": "vervangt replaces",
    "old": "oude vorige eerdere previous former",
    "": "de het een van voor bij per in en of aantal the a and for s",
}
_ROLES = {word: role for role, words in _VOCABULARY.items() for word in words.split()}
_LONG_WORDS = [word for word in _ROLES if len(word) > 4]
_SPELLING = 0.84
"""From this likeness on (`difflib`) a long word is a known one, misspelt: two letters in ten."""

_MEANINGS = {
    "code": ("code", "thing code"),
    "titel": ("title", "thing title"),
    "tekst": ("thing", "text", "thing text"),
    "eenheid": ("unit", "unit thing"),
    "eenheid-code": ("unit code", "unit thing code"),
    "eenheid-naam": ("unit title", "unit thing title"),
    "eenheid-ec": ("unit load", "unit thing load"),
    "eenheid-niveau": ("unit level", "unit thing level"),
    "ec": ("load", "thing load"),
    "niveau": ("level", "thing level"),
    "context": ("context", "thing context"),
    "indicatoren": ("indicator", "thing indicator"),
    "eindkwalificaties": ("qualification", "qualification code"),
    "vervangt": ("replaces", "replaces code", "replaces thing", "replaces thing code", "old code"),
}
_FIELD_OF = {
    frozenset(roles.split()): field for field, every in _MEANINGS.items() for roles in every
}
_WORD = re.compile(r"[^\W_]+(?:-[^\W\d_]{3,})*")
# The scheme of a level, where it is not the NLQF: `Niveau (HBO-i)`.
_OTHER_LEVEL = re.compile(r"(?:niveau|level) ?\(([^()]+)\)")
_TRANSLATION = re.compile(r"(?:vertaling|translation) ?\((en|nl|de|fr)\)")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_DEEPEST = 40
"""So many rows with something in them may stand above the heads."""
_LONGEST_HEAD = 80


@dataclass(frozen=True, slots=True)
class Head:
    """The heads of a table: which rows of the grid they stand in, by index, and the columns."""

    rows: tuple[int, ...]
    columns: tuple[ReadColumn, ...]

    @property
    def fields(self) -> Mapping[str, int]:
        """Return the index of the column for each field that was found."""
        return {
            each.field: each.number - 1
            for each in self.columns
            if each.field is not None and each.field != SKIP
        }

    @property
    def doubted(self) -> Mapping[str, tuple[str, ...]]:
        """Return the heads of columns that may each be the same field, per field."""
        found: dict[str, list[str]] = {}
        for each in self.columns:
            if each.how == "dubbel":
                found.setdefault(meaning(each.heading)[0] or "", []).append(each.heading)
        return {field: tuple(heads) for field, heads in found.items()}

    @property
    def unknown(self) -> tuple[ReadColumn, ...]:
        """Return the columns with a head of which nobody said what they are."""
        return tuple(each for each in self.columns if each.how == "onbekend")


def plain(text: str) -> str:
    """Return the text of a head, a code or a name, its white space folded, unseen letters gone."""
    return " ".join(_UNSEEN.sub("", text).split())


def meaning(heading: str) -> tuple[str | None, str]:
    """Return the field that a head names, and how that is known: `bekend` or `spelling`."""
    text = plain(heading).lower()
    other = _OTHER_LEVEL.fullmatch(text)
    if other and other[1] != "nlqf":
        return f"niveau:{other[1].strip()}", "bekend"
    translation = _TRANSLATION.fullmatch(text)
    if translation:
        return f"vertaling:{translation[1]}", "bekend"
    roles, how = set(), "bekend"
    for word in _WORD.findall(text):
        role = _ROLES.get(word)
        if role is None and len(word) > 4:
            near = get_close_matches(word, _LONG_WORDS, n=1, cutoff=_SPELLING)
            role, how = (_ROLES[near[0]], "spelling") if near else (None, how)
        if role is None:
            return None, "onbekend"
        roles.add(role)
    field = _FIELD_OF.get(frozenset(roles - {""}))
    return field, how if field else "onbekend"


def is_known_head(heading: str) -> bool:
    """Return whether a head has no words but those we know, spelled as we know them."""
    text = plain(heading).lower()
    return bool(_OTHER_LEVEL.fullmatch(text)) or all(map(_ROLES.__contains__, _WORD.findall(text)))


def find_head(grid: Grid, given: Mapping[str, str]) -> Head | None:
    """Return the heads of a grid, None where no row has any.

    `given` is what people said of columns: a field by the head. Of the rows at the top the
    one that names the most fields has the heads; two rows do together where that names more.
    """
    asked = {plain(heading).lower(): field for heading, field in given.items()}
    filled = [at for at, row in enumerate(grid.rows) if not row.is_empty][:_DEEPEST]
    best: tuple[int, Head] | None = None
    for nth, at in enumerate(filled):
        alone = _head(grid, (at,), asked)
        heads = [alone]
        if nth + 1 < len(filled) and filled[nth + 1] == at + 1:
            heads.append(_head(grid, (at, at + 1), asked))
        for head in heads:
            count = _worth(head)
            if count and (best is None or count > best[0]):
                best = (count, head)
    if best is None:
        return None
    head = best[1]
    return replace(head, columns=tuple(_counted(head.columns, grid.rows[head.rows[-1] + 1 :])))


def _worth(head: Head) -> int:
    """Return how many fields a head names; one of a text, or two, make a head."""
    told = {*head.fields, *head.doubted}
    skipped = any(each.field == SKIP and each.how == "gegeven" for each in head.columns)
    return len(told) if "tekst" in told or len(told) > 1 or (told and skipped) else 0


def _head(grid: Grid, rows: tuple[int, ...], asked: Mapping[str, str]) -> Head:
    lines = [grid.rows[at] for at in rows]
    if len(lines) > 1 and any(
        len(cell.text) > _LONGEST_HEAD for row in lines for cell in row.cells
    ):
        return Head(rows, ())
    headings = [_heading(cells) for cells in zip(*(row.cells for row in lines), strict=True)]
    columns = [_column(at, heading, asked) for at, heading in enumerate(headings) if heading]
    return Head(rows, tuple(_settled(columns)))


def _heading(cells: Sequence[GridCell]) -> str:
    """Return the head of a column: what its cells say, each thing once."""
    return " ".join(dict.fromkeys(text for cell in cells if (text := plain(cell.text))))


def _column(at: int, heading: str, asked: Mapping[str, str]) -> ReadColumn:
    said = asked.get(heading.lower())
    field, how = (said, "gegeven") if said else meaning(heading)
    if len(heading) > _LONGEST_HEAD and not said:
        field, how = None, "onbekend"
    return ReadColumn(at + 1, heading, field, how)


def _settled(columns: Sequence[ReadColumn]) -> Iterator[ReadColumn]:
    """Yield the columns so that no two are the same: where they may be, none is."""
    columns = [*_units_told_apart(columns)]
    given = {each.field for each in columns if each.how == "gegeven"}
    counts = Counter(each.field for each in columns if each.how != "gegeven")
    for each in columns:
        if each.field is None or each.how == "gegeven" or each.field == SKIP:
            yield each
        elif each.field in given:
            yield replace(each, field=None, how="onbekend")
        elif counts[each.field] > 1:
            yield replace(each, field=None, how="dubbel")
        else:
            yield each


def _units_told_apart(columns: Sequence[ReadColumn]) -> Iterator[ReadColumn]:
    """Yield the columns; beside a column for names of units, one for units has their codes."""
    there = {each.field for each in columns}
    other = {"eenheid-naam": "eenheid-code", "eenheid-code": "eenheid-naam"}
    told = [field for field in other if field in there]
    for each in columns:
        if each.field == "eenheid" and len(told) == 1:
            yield replace(each, field=other[told[0]])
        else:
            yield each


def _counted(columns: Iterable[ReadColumn], rows: Sequence[GridRow]) -> Iterator[ReadColumn]:
    for each in columns:
        cells = (row.cells[each.number - 1] for row in rows)
        count = sum(
            bool((cell.text.strip() or cell.bullets) and not cell.covered) for cell in cells
        )
        yield replace(each, cells=count)
